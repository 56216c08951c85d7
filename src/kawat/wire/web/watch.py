"""Feeds asked again and again, each at its own interval, until stopped."""

from __future__ import annotations

import logging
import random
import re
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kawat.record import Story
from kawat.wire.errors import InputError, Rejected
from kawat.wire.fields import language_code
from kawat.wire.limits import MiB
from kawat.wire.metadata import is_address
from kawat.wire.web.http import Client
from kawat.wire.web.pages import Memory, fetch_stories
from kawat.wire.web.robots import Robots

_log = logging.getLogger(__name__)
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_EVERY = re.compile(r"([1-9]\d{0,5})([smhd])")
_SHORTEST, _LONGEST = 60, 30 * 86400
_DEFAULT = "15m"
_KEYS = ("url", "every", "language", "outlet")
_LARGEST = MiB
#: An interval is lengthened or shortened at random by up to this share, so that feeds do not fall into step.
JITTER = 0.1


class Watched(NamedTuple):
    """One feed of a watch file: `every` in seconds."""

    url: str
    every: float
    language: str | None = None
    outlet: str | None = None


class Round(NamedTuple):
    """One feed's turn; `items` fetches as it is read, and is to be read to its end before the next round."""

    feed: Watched
    items: Iterator[Story | Rejected]


def read_feeds(path: str | Path) -> tuple[Watched, ...]:
    """The feeds of a watch file. Raises `InputError` that names the file, the feed and the key at fault."""
    shown = str(path)
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise InputError(f"{shown}: it is larger than {_LARGEST // MiB} MiB, which no watch file is.")
        given = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise InputError(f"{shown}: it cannot be read ({error.strerror}); give a file with [[feed]] tables.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{shown}: this is not TOML ({error}); docs/feeds.md shows such a file.") from None
    if unknown := [key for key in given if key != "feed"]:
        raise InputError(f"{shown}: the key {unknown[0]!r} means nothing here; write each feed as a [[feed]] table.")
    tables = given.get("feed")
    if not isinstance(tables, list) or not tables:
        raise InputError(f"{shown}: it has no [[feed]] tables; write one for each feed, with its url.")
    found = tuple(_watched(table, f"{shown}: feed {number}") for number, table in enumerate(tables, 1))
    for number, feed in enumerate(found, 1):
        if (first := [one.url for one in found].index(feed.url) + 1) != number:
            raise InputError(f"{shown}: feed {number}, key 'url': feed {first} has the same address; keep one of them.")
    return found


def watch(
    config: str | Path,
    memory: Memory,
    *,
    client: Client | None = None,
    wait: Callable[[float], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Iterator[Round]:
    """Rounds of the feeds in a watch file, each feed at once and then at its own interval, until stopped.

    `wait(seconds)` waits, and stops the watch where it returns something true: `threading.Event().wait` does both. `client`
    is closed at the end; it, `clock` and `chance` (0 to 1) are replaced in tests. Each fault is logged in one line and ends
    no more than its feed's round. Raises `InputError`, before anything is fetched, where the file is not right or the extra
    is not installed.
    """
    feeds = read_feeds(config)
    return _rounds(feeds, memory, client or Client(), wait or time.sleep, clock, chance)


def _rounds(
    feeds: tuple[Watched, ...],
    memory: Memory,
    client: Client,
    wait: Callable[[float], object],
    clock: Callable[[], float],
    chance: Callable[[], float],
) -> Iterator[Round]:
    robots = Robots(client)
    due = dict.fromkeys(feeds, clock())
    with client:
        while True:
            feed = min(due, key=lambda one: due[one])
            if (left := due[feed] - clock()) > 0 and wait(left):
                return
            yield Round(feed, _items(feed, memory, client, robots))
            due[feed] = clock() + feed.every * (1 + JITTER * (2 * chance() - 1))


def _items(feed: Watched, memory: Memory, client: Client, robots: Robots) -> Iterator[Story | Rejected]:
    """One feed's turn, whatever goes wrong in it."""
    try:
        found = fetch_stories([feed.url], memory, client=client, robots=robots, outlet=feed.outlet, language=feed.language)
        for item in found:
            if isinstance(item, Rejected):
                _log.warning("%s", item)
            yield item
    except Exception as error:  # a fault of our own in one feed must not end the watch over the others
        reason = f"an error in Kawat itself ({type(error).__name__}: {error}); the feed is asked again at its next turn."
        rejected = Rejected(where=feed.url, reason=reason)
        _log.warning("%s", rejected)
        yield rejected


def _watched(table: Any, where: str) -> Watched:
    if not isinstance(table, dict):
        raise InputError(f"{where} is no table; write it as [[feed]] with a url under it.")
    if unknown := [key for key in table if key not in _KEYS]:
        raise InputError(f"{where}: the key {unknown[0]!r} means nothing here; the keys are {', '.join(_KEYS)}.")
    for key, value in table.items():
        if not isinstance(value, str) or not value.strip():
            raise InputError(f"{where}, key {key!r}: it must be a string with something in it.")
    url = table.get("url", "").strip()
    if not is_address(url):
        raise InputError(f"{where}, key 'url': {url[:80]!r} is no http or https address; write it as https://host/path.")
    every = _seconds(table.get("every", _DEFAULT))
    if every is None:
        raise InputError(f"{where}, key 'every': {table['every'][:40]!r} is no time from 60s to 30d; write it as 15m, 2h or 1d.")
    language = language_code(table["language"]) if "language" in table else None
    if "language" in table and language is None:
        raise InputError(
            f"{where}, key 'language': {table['language'][:40]!r} is not an ISO 639-1 code; write it as id, ms or en."
        )
    return Watched(url, every, language, table.get("outlet"))


def _seconds(given: str) -> float | None:
    found = _EVERY.fullmatch(given.strip())
    seconds = int(found[1]) * _UNITS[found[2]] if found else 0
    return float(seconds) if _SHORTEST <= seconds <= _LONGEST else None

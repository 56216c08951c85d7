"""What a host's robots.txt allows (RFC 9309), asked once a day for each host."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_ROBOTS_BYTES
from kawat.wire.web.extra import library
from kawat.wire.web.http import PRODUCT, Client, FetchError

if TYPE_CHECKING:
    from protego import Protego

#: Seconds that rules are kept, and that a host whose robots.txt could not be had is left alone.
_KEPT, _LEFT_ALONE = 24 * 3600.0, 600.0


class _Rules(NamedTuple):
    until: float
    rules: Protego | None
    fault: str | None


class Robots:
    """Asks before each address."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._protego = library("protego").Protego
        self._hosts: dict[str, _Rules] = {}

    def check(self, url: str) -> None:
        """Raise `FetchError` where the host does not want the address fetched, or cannot be asked whether it does.

        A robots.txt that is not there (404 and the like) allows all; one that cannot be reached (5xx, no connection)
        allows nothing. A Crawl-delay slows the client down for the host.
        """
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        known = self._hosts.get(host)
        if known is None or known.until < self._client.clock():
            known = self._hosts[host] = self._fetch(host)
        if known.fault:
            raise FetchError(f"the robots.txt of {parts.netloc} cannot be had, so nothing is asked: {known.fault}", passing=True)
        if known.rules and not known.rules.can_fetch(url, PRODUCT):
            raise FetchError(f"the robots.txt of {parts.netloc} asks not to fetch it.")

    def _fetch(self, host: str) -> _Rules:
        now = self._client.clock()
        try:
            answer = self._client.get(f"{host}/robots.txt", limit=MAX_ROBOTS_BYTES)
        except InputError as error:
            if getattr(error, "passing", True):
                return _Rules(now + _LEFT_ALONE, None, str(error))
            return _Rules(now + _KEPT, None, None)
        rules: Protego = self._protego.parse(answer.data.decode("utf-8", "replace"))
        if (seconds := rules.crawl_delay(PRODUCT)) is not None:
            self._client.slow_down(urlsplit(host).netloc, seconds)
        return _Rules(now + _KEPT, rules, None)

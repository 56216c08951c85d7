"""Outlet conventions: declarative files, one an outlet, and what outlets share (`_generic.toml`, `_media.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec

T = TypeVar("T")


class OutletError(ValueError):
    """An outlet file that does not say what docs/outlets.md asks for; the message names file and field."""


class Outlet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One outlet as its file describes it (docs/outlets.md says what each field means)."""

    name: str
    kind: str  # agency | newspaper | broadcaster | site
    language: str
    country: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    datelines: tuple[str, ...] = ()
    credits: dict[str, tuple[str, ...]] = {}
    related: tuple[str, ...] = ()
    related_lists: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    initials: tuple[str, ...] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every way its name is printed in prose; `abbreviations` mean something else there."""
        return (self.name, *self.aliases, *self.desks)


class Bylines(msgspec.Struct, frozen=True):
    words: tuple[str, ...]
    titles: tuple[str, ...]


class RelatedWords(msgspec.Struct, frozen=True):
    titled: tuple[str, ...]
    uncoloned: tuple[str, ...]
    plain: tuple[str, ...]
    lists: tuple[str, ...]
    video: tuple[str, ...]
    tails: tuple[str, ...]


class Furniture(msgspec.Struct, frozen=True):
    lines: tuple[str, ...]
    endings: tuple[str, ...]


class Closing(msgspec.Struct, frozen=True):
    pair: tuple[str, str]
    single: str


class Attribution(msgspec.Struct, frozen=True):
    reuse: tuple[str, ...]
    citing: tuple[str, ...]
    reports: tuple[str, ...]
    told: tuple[str, ...]
    republished: tuple[str, ...]
    follows: tuple[str, ...]
    nouns: tuple[str, ...]
    qualifiers: tuple[str, ...]
    releases: tuple[str, ...]
    kinds: tuple[str, ...]
    verbs: tuple[str, ...]
    persons: tuple[str, ...]


class Dates(msgspec.Struct, frozen=True):
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[str, ...]
    zones: dict[str, str]


class Generic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What outlets share."""

    datelines: tuple[str, ...]
    credits: dict[str, tuple[str, ...]]
    bylines: Bylines
    related: RelatedWords
    furniture: Furniture
    closing: Closing
    attribution: Attribution
    dates: Dates


class Media(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of media that outlets cite."""

    agencies: tuple[str, ...]
    codes: tuple[str, ...]
    newspapers: tuple[str, ...]
    broadcasters: tuple[str, ...]
    sites: tuple[str, ...]
    name_words: tuple[str, ...]


def alternation(words: Iterable[str]) -> str:
    """A regular expression that matches any of the words, the longest first; runs of blanks match any blanks."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[ \t\xa0]+") for word in ordered)


def _read(name: str, kind: type[T]) -> T:
    raw = (files("kawat.wire") / "outlets" / name).read_text(encoding="utf-8")
    return parse_conventions(raw, kind, name)


def parse_conventions(raw: str, kind: type[T], name: str) -> T:
    """Read one conventions file. Raises `OutletError` that names the file and the field at fault."""
    try:
        return msgspec.convert(tomllib.loads(raw), type=kind)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise OutletError(f"{name}: {error}") from error


@cache
def generic() -> Generic:
    return _read("_generic.toml", Generic)


@cache
def media() -> Media:
    return _read("_media.toml", Media)


@cache
def outlets() -> dict[str, Outlet]:
    """Every outlet by its file's stem, in the order of the stems."""
    folder = files("kawat.wire") / "outlets"
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".toml") and not f.name.startswith("_"))
    return {name.removesuffix(".toml"): _read(name, Outlet) for name in names}


@cache
def _by_name() -> dict[str, Outlet]:
    return {name.casefold(): o for o in reversed(outlets().values()) for name in (*o.names, *o.abbreviations, *o.holders)}


def outlet_named(name: str | None) -> Outlet | None:
    """The outlet that prints its name so, capitals aside."""
    return _by_name().get(" ".join(name.split()).casefold()) if name else None


def outlet_at(url: str | None) -> Outlet | None:
    """The outlet a page's address belongs to: its own domain or a subdomain of it."""
    if not url:
        return None
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    parts = host.split(".")
    domains = _by_domain()
    for i in range(len(parts) - 1):
        if found := domains.get(".".join(parts[i:])):
            return found
    return None


@cache
def _by_domain() -> dict[str, Outlet]:
    return {domain: outlet for outlet in outlets().values() for domain in outlet.domains}


@cache
def marks() -> tuple[re.Pattern[str], dict[str, Outlet]]:
    """A pattern of words that only one outlet prints in its own stories, and whose they are."""
    owners = {mark: outlet for outlet in outlets().values() for mark in (*outlet.marks, *outlet.desks)}
    return re.compile(alternation(set(owners))), owners


@cache
def known_media() -> frozenset[str]:
    """Names of media, as printed: the list and the outlets."""
    listed = media()
    names = {*listed.agencies, *listed.newspapers, *listed.broadcasters, *listed.sites}
    return frozenset(names | {name for outlet in outlets().values() for name in outlet.names})


@cache
def _known_folded() -> frozenset[str]:
    short = {name for outlet in outlets().values() for name in outlet.abbreviations}
    return frozenset(name.casefold() for name in known_media() | {*media().codes, *short})


def is_media(name: str) -> bool:
    """Whether a name printed in a credit, in any capitals, is that of a medium."""
    folded = " ".join(name.split()).casefold()
    return folded in _known_folded() or folded.removeprefix("the ") in _known_folded()


def looks_like_media(name: str) -> bool:
    """`is_media`, or shaped like a medium's name (ends in News, Times, Post ...)."""
    words = name.split()
    return is_media(name) or (len(words) > 1 and words[-1].title() in _name_words())


@cache
def _name_words() -> frozenset[str]:
    return frozenset(media().name_words)


def glob(lines: tuple[str, ...]) -> str:
    """A regular expression for whole lines written with `*` for any run of characters (bounded)."""
    parts = []
    for line in sorted(set(lines)):
        pieces = (
            [re.escape(piece).replace(r"\ ", r"[ \t\xa0]{1,3}") for piece in line.split("*")]
            if set(line) - {"*"}
            else [re.escape(line)]
        )
        parts.append(".{0,400}".join(pieces))
    return "|".join(parts)

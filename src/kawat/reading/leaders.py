"""Who held which office when: leaders with dates in office (knowledge/leaders.tsv; see LEADERS_SOURCES.md there).

A holder is only ever named for a given day. Dates in the table are as precise as they are known (YYYY, YYYY-MM or
YYYY-MM-DD) and compare inclusively: someone who left in 2014-10 still counts as in office on 2014-10-31, so on the days
around a handover more than one holder may be returned.
"""

from __future__ import annotations

import unicodedata
from calendar import monthrange
from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from kawat.reading.knowledge import names, rows
from kawat.record import Base

KNOWN_UNTIL = date(2025, 12, 31)
"""The table knows up to this day; who holds an office later is only known where an end date says so."""

NEAR = timedelta(days=2 * 365)
"""How long before taking and after leaving office a person still makes news under a surname alone."""

_LONGEST_NAME = 120
_NO_MARKS = str.maketrans(
    {"'": None, "’": None, "‘": None, "ʼ": None, "`": None, '"': None, "“": None, "”": None, "-": " ", "‐": " ",
     "‑": " ", "–": " ", ".": " ", ",": " ", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i",
     "æ": "ae", "Æ": "ae", "ß": "ss"}
)  # fmt: skip
_ARTICLES = frozenset({"al", "el"})


class Leader(Base, frozen=True, kw_only=True):
    """One term: one person in one post (or in posts held as one) of one country or body.

    `country` is ISO 3166-1 alpha-3, or UNO, EUR, IGO for a body. `short` holds the surnames (or what stands for one)
    under which the press mentions the person again; unlike `aliases` they may be shared. `start` and `end` are ISO 8601
    dates of honest precision; `end` is None for who was in office on `KNOWN_UNTIL`. `earliest` and `latest` are the
    outermost days that these allow. `office` has several posts where one person holds them as one (`head_of_state` and
    `head_of_government` of the United States; `head_of_government` and `president` of Iran).
    """

    country: str
    office: tuple[str, ...]
    name: str
    aliases: tuple[str, ...]
    short: tuple[str, ...]
    start: str
    end: str | None
    wikidata: str | None
    earliest: date
    latest: date

    def in_office(self, on: date) -> bool:
        """Whether the term covers that day, as far as its dates can tell."""
        return self.earliest <= on <= self.latest

    def distance(self, on: date) -> timedelta:
        """Time between the term and that day; zero within it."""
        return max(self.earliest - on, on - self.latest, timedelta())


class _Table(NamedTuple):
    by_country: dict[str, tuple[Leader, ...]]
    by_name: dict[str, tuple[Leader, ...]]
    by_short: dict[str, tuple[Leader, ...]]


def leaders() -> tuple[Leader, ...]:
    """All terms, in the order of the table."""
    return tuple(term for terms in _table().by_country.values() for term in terms)


def holders(country: str, office: str, on: date | None) -> tuple[Leader, ...]:
    """Who held the office of that country or body on that day.

    Empty if the day is unknown, the table has nobody, or the day lies after `KNOWN_UNTIL` and no recorded end of a term
    reaches that far.
    """
    if on is None:
        return ()
    return tuple(
        term
        for term in _table().by_country.get(country, ())
        if office in term.office and term.in_office(on) and (term.end is not None or on <= KNOWN_UNTIL)
    )


def find(name: str, on: date | None, country: str | None = None) -> tuple[Leader, ...]:
    """Terms of the person of that name: those in office on the day first, then by nearness (no day: latest first).

    A full name or an alias matches at any time. A surname, or a full name of one word, matches only one person: the
    only one in or near (`NEAR`) office on that day, or, if the day is unknown, in the whole table; otherwise nothing.
    `country` narrows both. Case, diacritics, apostrophes, hyphens and the Arabic article make no difference.
    """
    if len(name) > _LONGEST_NAME:
        return ()
    key = _key(name)
    table = _table()
    found = [term for term in table.by_name.get(key, ()) if country is None or term.country == country]
    if not found:
        found = [
            term
            for term in table.by_short.get(key, ())
            if (country is None or term.country == country) and (on is None or term.distance(on) <= NEAR)
        ]
        if len({term.name for term in found}) != 1:
            return ()
    if on is None:
        return tuple(sorted(found, key=lambda term: term.earliest, reverse=True))
    return tuple(sorted(found, key=lambda term: term.distance(on)))


def _key(name: str) -> str:
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = name.translate(_NO_MARKS).casefold().split()
    return " ".join([word for word in words if word not in _ARTICLES] or words)


def _first_day(value: str) -> date:
    return date.fromisoformat(value + "0000-01-01"[len(value) :])


def _last_day(value: str) -> date:
    if len(value) == 4:
        return date(int(value), 12, 31)
    if len(value) == 7:
        year, month = int(value[:4]), int(value[5:])
        return date(year, month, monthrange(year, month)[1])
    return date.fromisoformat(value)


def _term(row: dict[str, str]) -> Leader:
    return Leader(
        country=row["country"],
        office=tuple(row["office"].split("|")),
        name=row["name"],
        aliases=tuple(names(row["aliases"])),
        short=tuple(names(row["short"])),
        start=row["from"],
        end=row["to"] or None,
        wikidata=row["wikidata"] or None,
        earliest=_first_day(row["from"]),
        latest=_last_day(row["to"]) if row["to"] else date.max,
    )


@lru_cache(maxsize=1)
def _table() -> _Table:
    by_country: defaultdict[str, list[Leader]] = defaultdict(list)
    by_name: defaultdict[str, list[Leader]] = defaultdict(list)
    by_short: defaultdict[str, list[Leader]] = defaultdict(list)
    for term in map(_term, rows("leaders.tsv")):
        by_country[term.country].append(term)
        one_word = " " not in term.name
        for key in dict.fromkeys(map(_key, term.aliases if one_word else (term.name, *term.aliases))):
            by_name[key].append(term)
        for key in dict.fromkeys(map(_key, (term.name, *term.short) if one_word else term.short)):
            by_short[key].append(term)
    return _Table(*({key: tuple(terms) for key, terms in index.items()} for index in (by_country, by_name, by_short)))

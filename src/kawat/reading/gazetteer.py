"""Who a name stands for: countries, seats of power, places, blocs, bodies, offices and generic collective actors.

The tables are in `kawat.reading.knowledge`; they are read once, on first use. Names are compared by their words in lower
case without diacritics, so hyphens, apostrophes and full stops make no difference; acronyms (AS, US, PM) by their case too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

import msgspec

from kawat.reading.knowledge import names, rows
from kawat.reading.knowledge.index import (
    CLITICS,
    COMMA,
    MODIFIERS,
    NOWHERE,
    WORD,
    Entry,
    Form,
    Index,
    Kind,
    Words,
    fold,
    load_index,
    office_names,
)

__all__ = ["Entry", "Form", "Hit", "Kind", "Office", "country_of", "fold", "lookup", "office_of", "scan"]

# After these a phrase speaks of another party: "Dubes AS untuk Indonesia", "US ambassador to Israel".
PREPOSITIONS = frozenset(
    {"untuk", "bagi", "di", "kepada", "terhadap", "dengan", "soal", "ke", "for", "to", "in", "at", "with", "against", "on"}
)
NAMES_A_STATE = frozenset({"country", "territory"})
OFFICES: tuple[Kind, ...] = ("office",)


class Hit(msgspec.Struct, frozen=True):
    """A name found in a text, `text[start:end]`, with everything that it can stand for, likeliest first."""

    start: int
    end: int
    entries: tuple[Entry, ...]


class Office(msgspec.Struct, frozen=True):
    """An office: canonical name, sector, rank ("none" where it is no rank of state); `modifier` is former, deputy, acting
    or candidate. A former, deputy or would-be holder has no rank, since the office is another's."""

    name: str
    sector: str | None
    rank: str
    modifier: str | None = None


def lookup(surface: str) -> tuple[Entry, ...]:
    """What a name can stand for, likeliest first; empty where it is unknown.

    Acronyms of up to four letters are matched in capitals only. A leading article, a possessive 's, an enclitic and a
    bracketed abbreviation (`Mahkamah Konstitusi (MK)`) may stand with the name.
    """
    index, words = load_index(), Words(surface)
    if not len(words) or len(words) > 16:
        return _lookup_bracketed(surface) if "(" in surface else ()
    first, stop = 0, len(words)
    exact, folded, _, _ = index.find(words, first, stop)
    if not exact and not folded and "(" in surface:
        return _lookup_bracketed(surface)
    if not exact and not folded:
        first = int(stop > 1 and words.folded[0] == "the")
        stop -= stop - first > 1 and words.folded[-1] in ("s", *CLITICS)
        exact, folded, _, _ = index.find(words, first, stop)
    return (*exact, *folded)


def _lookup_bracketed(surface: str) -> tuple[Entry, ...]:
    outside, _, rest = surface.partition("(")
    return lookup(outside.strip()) or lookup(rest.replace("(", " ").partition(")")[0].strip())


def scan(text: str, start: int = 0, end: int | None = None, *, without: Collection[Kind] = ()) -> list[Hit]:
    """All names in `text[start:end]`, leftmost longest, without overlap, at word boundaries; none of the kinds `without`.

    Proper names ask for a capital, acronyms for their own case; enclitics and possessives stay outside the span. Time is
    linear in the text's length.
    """
    index, words = load_index(), Words(text, start, end)
    hits: list[Hit] = []
    position, count = 0, len(words)
    while position < count:
        head = words.folded[position]
        width = index.longest.get(head, 0) or int(head.endswith(CLITICS))
        stop = position + 1 if width else position
        while stop < count and stop - position < width and words.joined[stop]:
            stop += 1
        while stop > position:
            if hit := _hit(index, words, position, stop, without):
                hits.append(hit)
                break
            stop -= 1
        position = max(stop, position + 1)
    return hits


def _hit(index: Index, words: Words, first: int, stop: int, without: Collection[Kind]) -> Hit | None:
    exact, folded, key, clitic = index.find(words, first, stop)
    entries = [*exact, *folded] if folded and _stands(index, words, key, first) else list(exact)
    if without:
        entries = [entry for entry in entries if entry.kind not in without]
    return Hit(words.spans[first][0], words.spans[stop - 1][1] - clitic, tuple(entries)) if entries else None


def _stands(index: Index, words: Words, key: str, first: int) -> bool:
    """Whether a folded match is a name where it stands, by its capitals and its neighbour on the left."""
    capital = not words.surface[first][0].islower()
    wanted = index.capital.get(key, NOWHERE)
    if wanted != NOWHERE and words.surface[first + wanted][0].islower():
        return False
    if key in index.homographs and (not capital or (words.opens[first] and not words.surface[first].isupper())):
        return False
    if key in index.alone and first and words.joined[first]:
        before = words.surface[first - 1]
        return words.opens[first - 1] or not before[0].isupper()
    return True


def country_of(name: str) -> str | None:
    """The country (ISO 3166-1 alpha-3, or PLOVER's codes for bodies that are no country's) that a name belongs to.

    A known name gives its own; else the country named inside decides (`tentara Israel`), before a national body named
    inside (`Polda Metro Jaya`), before a place (`Universitas Kyoto`). Words before a preposition go first: `Dubes AS untuk
    Indonesia` is American. None where nothing is named or two countries stand side by side (`AS-China`).
    """
    for entry in lookup(name):
        if entry.country:
            return entry.country
    hits = scan(name, without=OFFICES)
    cut = _first_preposition(name)
    for part in ([h for h in hits if h.start < cut], [h for h in hits if h.start >= cut]):
        if country := _country_among(name, part):
            return country
    return None


def _first_preposition(name: str) -> int:
    for match in WORD.finditer(name):
        if match.start() and match.group() in PREPOSITIONS:
            return match.start()
    return len(name)


def _country_among(name: str, hits: Sequence[Hit]) -> str | None:
    states = [h for h in hits if any(e.kind in NAMES_A_STATE and e.form != "metonym" for e in h.entries)]
    if len(states) > 1 and states[0].entries[0].country != states[1].entries[0].country:
        between = name[states[0].end : states[1].start].strip()
        if between in {"-", "–", "/", ",", "dan", "and", "&"}:
            return None
    if states:
        return next(e.country for e in states[0].entries if e.kind in NAMES_A_STATE)
    homographs = load_index().homographs
    named = [hit for hit in hits if fold(name[hit.start : hit.end]) not in homographs]
    for wanted in (_is_body, _is_place, _is_metonym):
        for hit in named:
            for entry in hit.entries:
                if entry.country and wanted(entry):
                    return entry.country
    return None


def _is_body(entry: Entry) -> bool:
    return entry.kind in ("organization", "group", "bloc") and entry.form != "metonym"


def _is_place(entry: Entry) -> bool:
    return entry.kind in ("place", "territory") and entry.form != "metonym"


def _is_metonym(entry: Entry) -> bool:
    return entry.form == "metonym"


@cache
def _offices() -> tuple[dict[str, tuple[Office, bool]], dict[str, str], int]:
    """Offices by folded name, each with whether its name is English; modifiers by folded word; longest name in words."""
    offices: dict[str, tuple[Office, bool]] = {}
    modifiers: dict[str, str] = {}
    longest = 1
    for row in rows("offices.tsv"):
        if row["rank"] in MODIFIERS:
            modifiers.update((" ".join(Words(name).folded), row["rank"]) for name in office_names(row))
            continue
        office = Office(row["name"], row["sector"] or None, row["rank"] or "none")
        english = set(names(row["en"]))
        for name in office_names(row):
            words = Words(name)
            longest = max(longest, len(words))
            offices.setdefault(" ".join(words.folded), (office, name in english))
    return offices, modifiers, longest


def office_of(title: str) -> Office | None:
    """The office that a title phrase names: `juru bicara Kementerian Luar Negeri China`, `deputy foreign minister`.

    The head comes first in Indonesian and Malay, and last before a preposition in English; of names that begin at one
    word the longest counts. None where no known office is named.
    """
    offices, modifiers, longest = _offices()
    words = Words(title[:400])
    best: tuple[Office, bool] | None = None
    modifier: str | None = None
    position = 0
    while position < len(words):
        if best and (words.folded[position] in {"of", COMMA} or words.folded[position] in PREPOSITIONS):
            break
        seen = best
        for stop in range(min(position + longest, len(words)), position, -1):
            found = offices.get(" ".join(words.folded[position:stop]))
            if found and (best is None or (best[1] and found[1])):
                best = found
                position = stop - 1
                break
        if best is seen is None and modifier is None:
            modifier = modifiers.get(words.folded[position])
        if best and not best[1]:
            break
        position += 1
    if best is None:
        return None
    rank = "none" if modifier in ("former", "deputy", "candidate") else best[0].rank
    return Office(best[0].name, best[0].sector, rank, modifier)

"""Entities that a story describes without a name: `juru bicara Kremlin`, `para nelayan`, `pemerintah Inggris`."""

from __future__ import annotations

import re

from kawat.reading.cast import Cast, Draft
from kawat.reading.gazetteer import Entry, Office, country_of, fold, lookup, office_of, scan
from kawat.reading.names import STATES, is_many, plain, words_of
from kawat.reading.phrases import listed
from kawat.record import EntityKind

LONGEST = 200  # characters
_EDGES = " ,.;:\"“”'‘’()[]–—-"
_LEADING = re.compile(
    r"(?i)^(?:(?:di|ke|dari|oleh|kepada|terhadap|pada|bagi|dengan|dan|serta|bahwa|by|to|of|from|with|and|at|in|for|that)\s+)+"
)
_CLAUSE = re.compile(r"(?i)[\s,]+(?:yang|who|which|that|untuk|agar|karena|because)(?:\s.*)?$", re.DOTALL)
_TRAILING = re.compile(r"(?i)(?:\s+(?:di|ke|dari|pada|oleh|dan|yang|untuk|dengan|in|at|of|to|and|by|the))+$")
_POINTING = re.compile(r"(?i)\s(?:itu|ini|tersebut)$")
_CITY = re.compile(r"(?i)^ibu ?kota\b")
_ONE = re.compile(r"(?i)^(?:seorang|sang|salah satu|the|an?|one)\s")
_CROWDS = frozenset(["CVL", "LAB", "AGR", "EDU", "REF", "NGO", "UNK", "BUS", "MIL", "COP"])
_NUMBER = re.compile(r"\d[\d.,]*")
_NEXT_WORD = re.compile(r"\s+[^\W\d_]+")
_AMOUNT = re.compile(r"(?i)[$€£¥%]|\b(?:percent|persen|juta dolar|million|billion|triliun|miliar|rp)\b")
_FUNCTION = listed("function")


def described(cast: Cast, start: int, end: int, *, place: bool = False) -> list[Draft]:
    """Entities of a span without a known name: a titled person, a generic body, a group; with `place`, a place.

    Empty where the span holds no noun that could stand for anyone (amounts, function words) or is overlong.
    """
    start, end = _shorten(cast.text, start, end)
    if _NUMBER.fullmatch(cast.text, start, end) and (counted := _NEXT_WORD.match(cast.text, end)):
        end = counted.end()
    surface = cast.text[start:end]
    if not surface or len(surface) > LONGEST or _AMOUNT.search(surface):
        return []
    if not any(len(w) > 2 and not w.isdigit() for w in words_of(surface) - _FUNCTION):
        return []
    hits = cast.hits_in(start, end)
    if place:
        return [_group(cast, surface, start, end, None, "place")] if surface[0].isupper() else []
    office = single_office(surface) if any(h.entries[0].kind == "office" for h in hits) else None
    if office:
        return [titled(cast, surface, office, start, end)]
    heads = [h for h in hits if h.entries[0].kind in ("group", "organization", "bloc")]
    states = [h for h in hits if h.entries[0].kind in STATES]
    if heads and (heads[0].start - start < 25 or not states):
        return [_group(cast, surface, start, end, heads[0].entries[0])]
    if states and len(surface.split()) <= 4:
        drafts = []
        for h in states:
            draft = cast.from_entry(h.entries[0], cast.text[h.start : h.end])
            cast.mention(draft, h.start, h.end, "metonym" if h.entries[0].form == "metonym" else "name")
            drafts.append(draft)
        return drafts
    if _POINTING.search(surface):
        return []  # "penangkapan tersebut" points back at something that is nobody
    return [_group(cast, surface, start, end, None)]


def _shorten(text: str, start: int, end: int) -> tuple[int, int]:
    """Without prepositions before a noun phrase, without the clause after it."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if end - start > 2 * LONGEST:
        return start, end
    if leading := _LEADING.match(text[start:end]):
        start += leading.end()
    for tail in (_CLAUSE, _TRAILING):
        if found := tail.search(text[start:end]):
            end = start + found.start()
    return start, end


def single_office(surface: str) -> Office | None:
    """The office of a title that one person holds; None for `para menteri`, `23 pengurus`, `nelayan setempat`, `ibu kota`."""
    if is_many(surface) or _CITY.match(surface):
        return None
    office = office_of(surface)
    if office and office.sector in _CROWDS and office.rank == "none" and not _ONE.match(surface):
        first = next((h for h in scan(surface) if h.entries[0].kind == "office"), None)
        if first and any(e.kind == "group" for e in first.entries):
            return None
    return office


def titled(cast: Cast, surface: str, office: Office, start: int, end: int) -> Draft:
    """The holder of an office that is spoken of by title alone; somebody without a name if the story names nobody."""
    country = country_of(surface)
    draft = cast.holder(office, country, start)
    if draft is None:
        draft = cast.add(Draft(surface, "person", country or cast.focus))
        cast.hold(draft, surface, office)
    cast.mention(draft, start, end, "title")
    return draft


def _group(cast: Cast, surface: str, start: int, end: int, entry: Entry | None, kind: EntityKind | None = None) -> Draft:
    bare = plain(surface)
    known = next((e for e in lookup(bare) if e.kind in ("group", "organization", "bloc")), None) if kind is None else None
    draft = cast.from_entry(known, bare) if known else _same(cast, surface, kind)
    if draft is None:
        draft = cast.add(_new(cast, surface, entry, kind))
    cast.mention(draft, start, end, "name" if surface[:1].isupper() else "title")
    return draft


def _same(cast: Cast, surface: str, kind: EntityKind | None) -> Draft | None:
    _, words = cast.body_words(surface)
    for draft in cast.sharing(words):
        if draft.kind != "person" and (draft.kind == "place") == (kind == "place") and draft.words == words:
            return draft
    return None


def _new(cast: Cast, surface: str, entry: Entry | None, kind: EntityKind | None) -> Draft:
    head, words = cast.body_words(surface)
    if kind == "place":
        return Draft(surface, kind, country_of(surface), words=words)
    country = (entry.country if entry else None) or country_of(surface) or cast.focus
    chosen: EntityKind = "organization" if entry and entry.kind == "organization" else "group"
    return Draft(surface, chosen, country, entry.sector if entry else None, words=words, head=head)


def folded(surface: str) -> str:
    """A pointed-at surface without the marks around it, for comparison with pronouns."""
    return fold(surface.strip(_EDGES))

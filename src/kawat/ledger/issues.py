"""What a text is about, whatever its language: places and bodies by Wikidata id, matters by keys of knowledge/concepts.tsv."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kawat.ledger.words import stem, words
from kawat.reading.gazetteer import NAMES_A_STATE, Entry, lookup, scan
from kawat.reading.knowledge import rows

#: Languages whose forms are matched together: Malay's affixes are Indonesian's.
_FAMILY = {"id": "id", "ms": "id", "en": "en"}
_NAMED = frozenset({"country", "territory", "place", "bloc", "organization"})
_WORD = re.compile(r"[^\W_]+")
#: Words that a question has beside what it is about.
_IDLE = frozenset(
    "a an the of on in at to for and or with about over by from s issue question matter di ke dari dan atau yang untuk pada soal"
    " tentang mengenai terhadap atas bagi isu masalah persoalan terkait antara dengan".split()
)
_ACRONYM = 4
#: Beside a matter these narrow nothing: "ceasefire talks" is about the ceasefire.
_GENERAL = frozenset({"talks", "summit", "cooperation"})


class Name(NamedTuple):
    """A place or body found in a text: its concept, its country, and where; form metonym for Moscow, Kremlin."""

    concept: str
    country: str | None
    kind: str
    form: str
    start: int
    end: int


class Matter(NamedTuple):
    """A concept of the table found in a text, and where."""

    key: str
    start: int
    end: int


class Query(NamedTuple):
    """What a user's words ask for: concepts, each with the words that named it, and words that name nothing known."""

    concepts: dict[str, str]
    unknown: tuple[str, ...]


def concepts_of(text: str, language: str | None) -> set[str]:
    """Everything a text is about: Wikidata ids (`name:...` where the gazetteer has none), keys, and what these belong to.

    `language` is ISO 639-1; in one without forms of its own, Indonesian, Malay and English ones are all looked for.
    """
    return places(names(text)) | topics(text, language)


def topics(text: str, language: str | None) -> set[str]:
    """The concepts of the table in a text, with the broader ones."""
    return set(closed(m.key for m in matters(text, language)))


def closed(keys: Iterable[str]) -> frozenset[str]:
    """Keys of the table with the broader ones."""
    return frozenset(above for key in keys for above in _broader()[key])


def matters(text: str, language: str | None) -> list[Matter]:
    """The concepts of the table in a text, leftmost longest, without overlap."""
    spans, surface = _surface(text)
    found: list[Matter] = []
    for family in dict.fromkeys([_FAMILY[language]] if language in _FAMILY else ["id", "en"]):
        table, tokens = _table(family), [(w, stem(w, family)) for w in surface]
        found += _scan(table, tokens, spans)
    if language in ("id", "ms"):
        # English terms of art stand in Indonesian news as they are; single English words may be something else there.
        tokens = [(w, stem(w, "en")) for w in surface]
        found += [m for m in _scan(_table("en"), tokens, spans) if text[m.start : m.end].strip().count(" ")]
    return sorted(found, key=lambda m: (m.start, m.end, m.key))


def names(text: str) -> list[Name]:
    """The places and bodies in a text. Generic words (parlemen, polisi), offices and news agencies name none."""
    out = []
    for hit in scan(text, without=("office", "group")):
        entry = next((e for e in hit.entries if e.kind in _NAMED and not e.generic and e.sector != "JRN"), None)
        if entry:
            out.append(Name(_key(entry), entry.country, entry.kind, entry.form, hit.start, hit.end))
    return out


def places(found: list[Name]) -> set[str]:
    """The concepts of names, and of the country that a place lies in."""
    out = {n.concept for n in found}
    return out | {_countries()[n.country] for n in found if n.kind in ("place", "territory") and n.country in _countries()}


def country_concept(code: str | None) -> str | None:
    """The concept of a country by its ISO alpha-3 code."""
    return _countries().get(code or "")


def query(issue: str) -> Query:
    """What a question is about, in any of the languages and in small letters too: "gaza ceasefire" is Gaza and a ceasefire."""
    concepts: dict[str, str] = {}
    taken: list[tuple[int, int]] = []
    for matter in sorted(matters(issue, None), key=lambda m: m.start - m.end):
        span = (matter.start, matter.end)
        if span in taken or not _met(span, taken):
            concepts.setdefault(matter.key, issue[matter.start : matter.end])
            taken.append(span)
    for variant in (issue, issue.title()):
        for name in names(variant) if len(variant) == len(issue) else ():
            span = (name.start, name.end)
            # A name may be a part of a matter ("Taiwan independence"); where it is all of it, the matter says enough ("IKN").
            if all(a <= span[0] and span[1] <= b and (a, b) != span for a, b in _met(span, taken)):
                concepts.setdefault(name.concept, issue[name.start : name.end])
                taken.append(span)
    unknown = []
    for found in _WORD.finditer(issue):
        if _met(found.span(), taken) or found.group().casefold() in _IDLE:
            continue
        capitals = lookup(found.group().upper()) if len(found.group()) <= _ACRONYM else ()
        if entry := next((e for e in capitals if e.kind in _NAMED), None):
            concepts.setdefault(_key(entry), found.group())
        else:
            unknown.append(found.group())
    particular = [key for key in concepts if not key.startswith(("Q", "name:")) and key not in _GENERAL]
    return Query({key: words for key, words in concepts.items() if not particular or key not in _GENERAL}, tuple(unknown))


def stems(text: str) -> set[str]:
    """Stems of a text's words in every language: how words that name no concept are looked for."""
    return {stem(part, family) for word in words(text) for part in word.split("-") for family in ("id", "en")}


def _met(span: tuple[int, int], taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(a, b) for a, b in taken if a < span[1] and span[0] < b]


def _key(entry: Entry) -> str:
    return entry.wikidata or f"name:{'-'.join(words(entry.name))}"


@cache
def _countries() -> dict[str, str]:
    out = {}
    for row in rows("countries.tsv"):
        entry = next((e for e in lookup(row["name"]) if e.kind in NAMES_A_STATE), None)
        out[row["alpha3"]] = _key(entry) if entry else row["wikidata"]
    return out


# The table

_Form = tuple[tuple[str, bool], ...]  # stems, or words as they are (True)


@cache
def _concepts() -> list[dict[str, str]]:
    lines = files(__package__).joinpath("knowledge", "concepts.tsv").read_text("utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t") + [""] * len(header), strict=False)) for line in lines[1:] if line]


@cache
def _broader() -> dict[str, frozenset[str]]:
    """Each key with itself and everything above it."""
    above = {row["key"]: [b for b in row["broader"].split("|") if b] for row in _concepts()}

    def upward(key: str) -> frozenset[str]:
        return frozenset({key}).union(*(upward(b) for b in above[key]))

    return {key: upward(key) for key in above}


@cache
def _table(family: str) -> dict[str, list[tuple[_Form, str]]]:
    """Forms of a family of languages by their first token, the longest first."""
    table: dict[str, list[tuple[_Form, str]]] = defaultdict(list)
    for row in _concepts():
        for language in (column for column in ("id", "ms", "en") if _FAMILY[column] == family):
            for form in filter(None, row[language].split("|")):
                exact = form.startswith("=")
                parts = tuple((w if exact else stem(w, family), exact) for w in _surface(form.removeprefix("="))[1])
                table[parts[0][0]].append((parts, row["key"]))
    for forms in table.values():
        forms.sort(key=lambda f: (-len(f[0]), f[1]))
    return dict(table)


def _surface(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """The words of a text, folded, each part of a hyphened one for itself, and where they stand."""
    spans, surface = [], []
    for found in _WORD.finditer(text):
        folded = words(found.group())
        if folded:
            spans.append(found.span())
            surface.append(folded[0])
    return spans, surface


def _scan(table: dict[str, list[tuple[_Form, str]]], tokens: list[tuple[str, str]], spans: list[tuple[int, int]]) -> list[Matter]:
    found, at = [], 0
    while at < len(tokens):
        best = 0
        for token in dict.fromkeys(tokens[at]):
            for form, key in table.get(token, ()):
                if len(form) < best:
                    break
                if len(form) <= len(tokens) - at and all(
                    tokens[at + i][0 if exact else 1] == part for i, (part, exact) in enumerate(form)
                ):
                    found.append(Matter(key, spans[at][0], spans[at + len(form) - 1][1]))
                    best = len(form)
        at += max(best, 1)
    return found

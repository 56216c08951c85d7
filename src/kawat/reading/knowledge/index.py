"""The index behind the gazetteer: every name of the tables, by its words, with what it can stand for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal

import msgspec

from kawat.reading.knowledge import names, rows

Form = Literal["name", "metonym", "demonym"]
Kind = Literal["country", "territory", "place", "bloc", "organization", "group", "office"]


class Entry(msgspec.Struct, frozen=True):
    """What one name can stand for. `generic` marks words that name no one body (polisi, parlemen, Kementerian Luar
    Negeri): their country is the story's to tell. `rank` is an office's."""

    name: str
    kind: Kind
    country: str | None = None
    sector: str | None = None
    wikidata: str | None = None
    form: Form = "name"
    rank: str | None = None
    generic: bool = False


WORD = re.compile(r"[^\W_]+")
# What may stand between two words of one name; anything else ends it. A comma is kept as a word of its own.
JOINTS = frozenset({" ", "-", "'", "’", "‘", "`", ".", "/", "&", "+", "–", " & ", ". ", "\u00a0", "\n", "  ", " - "})
COMMA = ","
CLITICS = ("nya", "lah", "pun", "kah")
CLITIC_LETTERS = 3
STARTERS = frozenset('.!?:;"“”\n—')
MODIFIERS = frozenset({"former", "deputy", "acting", "candidate"})
ACRONYM_LETTERS = 4  # up to so many letters an acronym is matched in its own case only
NOWHERE = -1


def fold(word: str) -> str:
    """Lower case without diacritics."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


class Words:
    """The words of a stretch of text: spans, surface, folded form, which are joined to the word before, which open a
    sentence. A reduplicated word (`negara-negara`) counts as one."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.spans: list[tuple[int, int]] = []
        self.surface: list[str] = []
        self.folded: list[str] = []
        self.joined: list[bool] = []
        self.opens: list[bool] = []
        last = start
        for match in WORD.finditer(text, start, len(text) if end is None else end):
            surface = match.group()
            folded = fold(surface)
            gap = text[last : match.start()]
            joined = bool(self.spans) and gap in JOINTS and (gap != ". " or len(self.surface[-1]) <= 3)
            if joined and gap == "-" and folded == self.folded[-1]:
                self.spans[-1] = (self.spans[-1][0], match.end())
                last = match.end()
                continue
            if gap == ", " and self.spans:
                self._add((last, last + 1), COMMA, COMMA, joined=True, opens=False)
                joined = True
            opens = not self.spans or not STARTERS.isdisjoint(gap)
            self._add(match.span(), surface, folded, joined=joined, opens=opens)
            last = match.end()

    def _add(self, span: tuple[int, int], surface: str, folded: str, *, joined: bool, opens: bool) -> None:
        self.spans.append(span)
        self.surface.append(surface)
        self.folded.append(folded)
        self.joined.append(joined)
        self.opens.append(opens)

    def __len__(self) -> int:
        return len(self.spans)


class Index:
    """Names by their words. `longest` gives, for a first word, the number of words of the longest name it begins."""

    def __init__(self) -> None:
        self.exact: dict[str, list[Entry]] = {}
        self.folded: dict[str, list[Entry]] = {}
        self.capital: dict[str, int] = {}  # folded keys that ask for a capital: on which word; NOWHERE if written both ways
        self.alone: set[str] = set()  # folded keys that are no name after another capitalised word (Kutai Barat)
        self.homographs: set[str] = set()  # folded keys that are ordinary words at the start of a sentence
        self.longest: dict[str, int] = {}

    def add(self, name: str, entry: Entry, *, alone: bool = False) -> None:
        if name.isalpha() and name.isascii():  # nearly half of all names: one plain word
            count, surface, key = 1, name, name.lower()
        else:
            words = Words(name)
            count, surface, key = len(words), " ".join(words.surface), " ".join(words.folded)
        if not count:
            return
        first = key.partition(" ")[0]
        if self.longest.get(first, 0) < count:
            self.longest[first] = count
        if _is_acronym(surface):
            known = self.exact.setdefault(surface, [])
        else:
            known = self.folded.setdefault(key, [])
            self._ask_capital(key, surface)
        if alone:
            self.alone.add(key)
        for other in known:
            if other.name == entry.name and other.kind == entry.kind and other.country == entry.country:
                return
        known.append(entry)

    def _ask_capital(self, key: str, surface: str) -> None:
        """The latest word that is the first capitalised one in some spelling of the name (`negara Arab`, `the West`)."""
        wanted = next((i for i, word in enumerate(surface.split(" ")) if not word[0].islower()), NOWHERE)
        known = self.capital.get(key, 0)
        self.capital[key] = NOWHERE if NOWHERE in (wanted, known) else max(wanted, known)

    def add_all(self, aliases: Iterable[str], entry: Entry, *, alone: bool = False) -> None:
        for alias in aliases:
            self.add(alias, entry, alone=alone)
            for conjunction in (", dan ", ", and "):
                if conjunction in alias:
                    self.add(alias.replace(conjunction, conjunction[1:]), entry, alone=alone)

    def find(self, words: Words, first: int, stop: int) -> tuple[Sequence[Entry], Sequence[Entry], str, int]:
        """What the words `first` to `stop` are: entries by exact case, entries by folded form, the key of the latter, and
        how many characters at the end are an enclitic (`Rusianya`) and no part of the name."""
        exact = self.exact.get(" ".join(words.surface[first:stop]), ())
        key = " ".join(words.folded[first:stop])
        folded = self.folded.get(key)
        if folded is None and not exact and len(last := words.folded[stop - 1]) >= 6 and last.endswith(CLITICS):
            stem = key[:-CLITIC_LETTERS]
            if stemmed := self.folded.get(stem):
                return (), stemmed, stem, CLITIC_LETTERS
        return exact, folded or (), key, 0


def _is_acronym(surface: str) -> bool:
    """A few letters that are all capitals (AS, U S), or one word with a capital inside (LeT, AfD)."""
    inside = " " not in surface and surface[1:] != surface[1:].lower()
    return (surface.isupper() or inside) and sum(c.isalpha() for c in surface) <= ACRONYM_LETTERS


@cache
def load_index() -> Index:
    index = Index()
    _add_countries(index)
    for row in rows("blocs.tsv"):
        entry = Entry(row["name"], "bloc", row["country"] or None)
        # `negara-negara Arab` opens with a common noun, in lower case within a sentence
        common = (row["name"][0].lower() + row["name"][1:],) if " " in row["name"] else ()
        index.add_all((row["name"], *names(row["aliases"]), *common), entry, alone=row["alone"] == "yes")
    for table, country in (("bodies.tsv", "code"), ("domestic.tsv", "country")):
        for row in rows(table):
            _add_body(index, row, row[country] or None, generic=table == "domestic.tsv" and not row["country"])
    for row in rows("places.tsv"):
        kind: Kind = "territory" if row["kind"] == "territory" else "place"
        entry = Entry(row["name"], kind, row["country"] or None, wikidata=row["wikidata"] or None)
        index.add_all((row["name"], *names(row["aliases"])), entry)
    for row in rows("cities.tsv"):
        index.add(row["name"], Entry(row["name"], "place", row["country"]))
    for row in rows("offices.tsv"):
        if row["rank"] not in MODIFIERS:
            entry = Entry(row["name"], "office", sector=row["sector"] or None, rank=row["rank"] or "none", generic=True)
            index.add_all(office_names(row), entry)
    for row in rows("groups.tsv"):
        entry = Entry(row["name"], "group", sector=row["sector"] or None, generic=True)
        index.add_all((row["name"].lower(), *names(row["aliases"])), entry)
    index.homographs.update(fold(row["word"]) for row in rows("homographs.tsv"))
    return index


def _add_countries(index: Index) -> None:
    """Names first, then demonyms, then seats of power, so that entries of one surface come likeliest first."""
    countries = list(rows("countries.tsv"))
    for form, columns in _COUNTRY_COLUMNS:
        for row in countries:
            kind: Kind = "territory" if row["kind"] == "territory" else "country"
            sector = "GOV" if form == "metonym" else None
            entry = Entry(row["name"], kind, row["alpha3"], sector, row["wikidata"] or None, form)
            for column in columns:
                index.add_all(names(row[column]), entry)
                if column in ("capital_en", "capitals"):
                    for name in names(row[column]):
                        index.add(name, Entry(name, "place", row["alpha3"]))


_COUNTRY_COLUMNS: tuple[tuple[Form, tuple[str, ...]], ...] = (
    ("name", ("name", "press", "cldr_id", "cldr_ms", "cldr_en", "iso_names")),
    ("demonym", ("demonyms",)),
    ("metonym", ("capital_en", "capitals", "seats")),
)


def _add_body(index: Index, row: dict[str, str], country: str | None, *, generic: bool) -> None:
    kind: Kind = "group" if row["kind"] == "group" else "organization"
    sector, wikidata = row["sector"] or None, row["wikidata"] or None
    entry = Entry(row["name"], kind, country, sector, wikidata, generic=generic)
    index.add_all((row["name"], *names(row["aliases"])), entry)
    if generic:
        index.add(row["name"].lower(), entry)
    metonym = Entry(row["name"], kind, country, sector, wikidata, "metonym")
    index.add_all(names(row["metonyms"]), metonym)


def office_names(row: dict[str, str]) -> list[str]:
    return [row["name"], *names(row["id"]), *names(row["ms"]), *names(row["en"])]

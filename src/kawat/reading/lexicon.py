"""The act lexicon: words and phrases that may tell a political act, proposed with high recall for the model to judge.

The data are knowledge/acts.LANGUAGE.tsv, one entry a line: lemma, part of speech, candidate PLOVER types (the likeliest
first), frame (where the arguments sit) and the surface forms; the head of acts.id.tsv documents the notation. Here are
the loader and a matcher that walks a passage's words once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from kawat.plover import EventType

FormFlag = Literal["", "p", "n"]
Types = tuple[tuple[EventType, str | None], ...]

COLUMNS = ("lemma", "pos", "types", "frame", "forms")
GAP = "..."
MAX_GAP = 3
MAX_WORD = 40  # longer "words" are no words of any language here
MAX_SEPARATOR = 6

_KNOWLEDGE = Path(__file__).parent / "knowledge"
_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"[^\W_]+")
_PART = re.compile(r"\.\.\.|[^\W_]+")
_JOINERS = frozenset(" \t\n\u00a0\u2009\u202f-\u2010\u2011'\"’‘“”")
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_MIN_STEM = 3


class Entry(NamedTuple):
    """One act word or phrase.

    `types` pairs a PLOVER type with a mode or None, the most likely first. `frame` places the arguments of the active
    clause: `s` no recipient, `s>o` subject on object, `s>kepada/ke` recipient after one of the prepositions, `s+o` or
    `s+dengan` reciprocal (all sides are actors).
    """

    lemma: str
    pos: str
    types: Types
    frame: str
    language: str


class Proposal(NamedTuple):
    """`text[start:end]` may tell the act `entry`; `form_flag` is "" active, "p" passive, "n" nominalisation."""

    start: int
    end: int
    entry: Entry
    form_flag: FormFlag


_Token = tuple[int, int, tuple[str, ...]]  # start, end, the forms to look up
_Sense = tuple[Entry, FormFlag]
_Phrase = tuple[tuple[str, ...], _Sense]  # the parts after the first word
_ACTIVE: FormFlag = ""
_PASSIVE: FormFlag = "p"
_NOMINAL: FormFlag = "n"


class _Table:
    """The forms of one language by first word; the phrases of a first word are parsed when it is first met."""

    def __init__(self, language: str) -> None:
        self.indonesian = language == "id"
        self.words: dict[str, list[_Sense]] = {}
        self.entries: list[Entry] = []
        self._unparsed: dict[str, list[tuple[str, _Sense]]] = {}
        self._phrases: dict[str, dict[str, list[_Phrase]]] = {}
        for lemma, pos, types, frame, forms in read_rows(language):
            entry = Entry(lemma, pos, parse_types(types), frame, language)
            self.entries.append(entry)
            active, passive, nominal = (entry, _ACTIVE), (entry, _PASSIVE), (entry, _NOMINAL)
            for form in forms.split(" "):
                surface, _, mark = form.partition("/")
                sense = active if not mark else passive if mark == _PASSIVE else nominal
                if surface.isalnum():
                    self.words.setdefault(surface, []).append(sense)
                else:
                    first = _FIRST.match(surface)
                    if not first:
                        raise ValueError(f"acts.{language}.tsv: {lemma}: no word in the form {form!r}")
                    self._unparsed.setdefault(first.group(), []).append((surface, sense))
        self._known = self.words.keys() | self._unparsed.keys()

    def phrases(self, first: str, second: str) -> Iterator[_Phrase]:
        """Phrases that begin with the two words, and those that begin with the first and a gap."""
        known = self._phrases.get(first)
        if known is None and first in self._unparsed:
            known = {}
            for surface, sense in self._unparsed[first]:
                _, *rest = _PART.findall(surface)
                known.setdefault(rest[0], []).append((tuple(rest), sense))
            self._phrases[first] = known
        if known:
            yield from known.get(second, ())
            yield from known.get(GAP, ())

    def tokens(self, text: str, start: int, end: int) -> list[_Token]:
        """The words of the span; a reduplicated word (`serangan-serangan`, `menuduh-nuduh`) is one token."""
        indonesian = self.indonesian
        out: list[_Token] = []
        previous = -2  # end of the word before
        for m in _WORD.finditer(text, start, end):
            a, b = m.span()
            word = m.group().lower() if b - a <= MAX_WORD else ""
            keys = _clitic_keys(word) if indonesian else (word,)
            if indonesian and a == previous + 1 and text[previous] == "-" and self._one_word(out[-1][2], keys):
                left = out[-1]
                out[-1] = (left[0], b, tuple(dict.fromkeys(left[2] + keys)))
            else:
                out.append((a, b, keys))
            previous = b
        return out

    def _one_word(self, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
        """serangan-serangan(nya), menuduh-nuduh, tembak-menembak: both halves end alike, and are no listed phrase."""
        if not any(len(key) >= _MIN_STEM and left[0][-_MIN_STEM:] == key[-_MIN_STEM:] for key in right):
            return False
        return not any(rest[0] == key for key in right for rest, _ in self.phrases(left[0], key))

    def scan(self, text: str, start: int, end: int) -> Iterator[Proposal]:
        tokens = self.tokens(text, start, end)
        taken = 0  # words before this index belong to a phrase already proposed
        tails: set[int] = set()  # last words of phrases with a gap
        known = self._known
        for i, token in enumerate(tokens):
            if i < taken or known.isdisjoint(token[2]):
                continue
            solid: list[tuple[int, _Sense]] = []
            gapped: list[tuple[int, _Sense]] = []
            for rest, sense in self._candidates(tokens, i):
                last = _follow(text, tokens, i, rest)
                if last:
                    skipped = last - i > len(rest) - (GAP in rest)
                    (gapped if skipped else solid).append((last, sense))
            if gapped:
                end_of_gapped, senses = _longest(gapped)
                tails.add(end_of_gapped)
                yield from (Proposal(token[0], tokens[end_of_gapped][1], *sense) for sense in senses)
            if solid:
                last, senses = _longest(solid)
                taken = last + 1
                yield from (Proposal(token[0], tokens[last][1], *sense) for sense in senses)
            elif i not in tails:
                senses = [sense for key in token[2] for sense in self.words.get(key, ())]
                yield from (Proposal(token[0], token[1], *sense) for sense in dict.fromkeys(senses))

    def _candidates(self, tokens: list[_Token], i: int) -> Iterator[_Phrase]:
        if i + 1 < len(tokens):
            for key in tokens[i][2]:
                if key in self._unparsed:
                    for second in tokens[i + 1][2]:
                        yield from self.phrases(key, second)


class Lexicon:
    """The act words of one or more languages; make it with `lexicon`."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._tables = tuple(_table(language) for language in languages)
        self.entries: tuple[Entry, ...] = tuple(e for table in self._tables for e in table.entries)

    def scan(self, text: str, start: int = 0, end: int | None = None) -> list[Proposal]:
        """Proposals in `text[start:end]`, by start, the longest first.

        Of contiguous phrases only the longest is given, with every entry that has that form; a phrase with a gap is
        given beside the words in its gap and the shorter reading of its first word. Linear in the length of the span.
        """
        stop = len(text) if end is None else min(end, len(text))
        found = [p for table in self._tables for p in table.scan(text, start, stop)]
        found.sort(key=lambda p: (p.start, -p.end))
        return found


@lru_cache(maxsize=8)
def lexicon(language: str | None) -> Lexicon:
    """The lexicon for an ISO 639-1 language: Indonesian and Malay share one; another language or None gets all."""
    if language in ("id", "ms"):
        return Lexicon(("id",))
    return Lexicon(("en",)) if language == "en" else Lexicon(("id", "en"))


def read_rows(language: str) -> Iterator[list[str]]:
    """The rows of knowledge/acts.LANGUAGE.tsv. Raises ValueError on a wrong header or number of fields."""
    lines = (_KNOWLEDGE / f"acts.{language}.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and line[0] != "#")
    if tuple(next(rows, [])) != COLUMNS:
        raise ValueError(f"acts.{language}.tsv: the header is not {' '.join(COLUMNS)}")
    for row in rows:
        if len(row) != len(COLUMNS):
            raise ValueError(f"acts.{language}.tsv: {len(row)} fields where {len(COLUMNS)} belong: {row}")
        yield row


@lru_cache(maxsize=1024)
def parse_types(column: str) -> Types:
    """`ASSAULT:aerial,ACCUSE` -> (("ASSAULT", "aerial"), ("ACCUSE", None))."""
    pairs = (item.partition(":") for item in column.split(","))
    return tuple((cast(EventType, type_), mode or None) for type_, _, mode in pairs)


@lru_cache(maxsize=2)
def _table(language: str) -> _Table:
    return _Table(language)


def _longest(found: list[tuple[int, _Sense]]) -> tuple[int, list[_Sense]]:
    last = max(end for end, _ in found)
    return last, list(dict.fromkeys(sense for end, sense in found if end == last))


@lru_cache(maxsize=1 << 15)
def _clitic_keys(word: str) -> tuple[str, ...]:
    """The word, and what is left when one or two enclitics go: penangguhannyalah, penangguhannya, penangguhan."""
    keys = [word]
    for _ in range(2):
        stem = keys[-1]
        clitic = next((c for c in _CLITICS if stem.endswith(c)), "")
        if not clitic or len(stem) - len(clitic) < _MIN_STEM:
            break
        keys.append(stem[: -len(clitic)])
    return tuple(keys)


def _follow(text: str, tokens: list[_Token], i: int, rest: tuple[str, ...]) -> int:
    """Index of the last word where `rest` follows word `i`, joined by spaces, hyphens or quotes alone; else 0."""
    skip = 0
    for part in rest:
        if part == GAP:
            skip = MAX_GAP
            continue
        while True:
            i += 1
            if i >= len(tokens):
                return 0
            a, b = tokens[i - 1][1], tokens[i][0]
            if b - a > MAX_SEPARATOR or not _JOINERS.issuperset(text[a:b]):
                return 0
            if part in tokens[i][2]:
                break
            if not skip:
                return 0
            skip -= 1
        skip = 0
    return i

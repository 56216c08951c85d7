"""Units, sentences and windows: how a story's text is cut for the encoder. Everything keeps offsets into the text.

A unit is a word or one punctuation mark; the model labels units, never sub-word pieces, so that a span the model finds
always stands on word boundaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kawat.record import Span, Story

# CJK characters are units of their own (no spaces to go by); other runs of word characters are bounded so that no
# crafted "word" reaches the tokenizer whole.
_UNIT = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|(?:(?![\u3040-\u9fff\uf900-\ufaff])\w){1,40}|[^\w\s]")
_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]{0,3}(?=\s|$)|[。！？]")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr drs prof st sen rep gov gen col lt sgt capt adm maj jr sr inc ltd co corp no nos vs etc jan feb mar
    apr jun jul aug sep sept oct nov dec tn ny hj h ir kh jl gg rt rw kab kec prov tgl hlm ust tgk akp kombes brigjen irjen
    pol letjen mayjen kol purn dll dkk dsb dst a.n u.s u.k u.n e.u p.m a.m i.e e.g d.c s.h m.h m.si s.e s.sos s.ip s.t
    dato datuk sdn bhd""".split()
)
_OPENERS = "\"'“‘«([-–—"


@dataclass(frozen=True, slots=True)
class Unit:
    start: int
    end: int
    spaced: bool  # whitespace (or the paragraph's edge) before it


@dataclass(frozen=True, slots=True)
class Sentence:
    """Offsets into the text, and the half-open range of its units in the list of the story's units."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A story cut up: units in text order and the sentences over them. Sentence 0.. follow the given spans' order."""

    units: tuple[Unit, ...]
    sentences: tuple[Sentence, ...]

    def span(self, first: int, last: int) -> Span:
        """Where the units from `first` up to, not including, `last` stand in the text."""
        return Span(start=self.units[first].start, end=self.units[last - 1].end)

    def numbers(self) -> list[int]:
        """The number of its sentence for each unit."""
        return [k for k, s in enumerate(self.sentences) for _ in range(s.first, s.last)]

    def units_before(self, paragraph: int) -> int:
        """How many units stand in the paragraphs before one."""
        return sum(s.last - s.first for s in self.sentences if s.paragraph < paragraph)


def paragraphs(story: Story) -> tuple[list[Span], int]:
    """Spans to read, the headline first, and how many of them are headline (0 or 1)."""
    head = [Span(start=story.headline.start, end=story.headline.end)] if story.headline else []
    return [*head, *story.body], len(head)


def abbreviated(text: str, start: int, at: int) -> bool:
    """Whether the full stop at `at` ends an abbreviation or an initial rather than a sentence."""
    begin = at
    while begin > start and at - begin < 12 and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    word = text[begin:at]
    return (len(word) == 1 and word.isupper()) or word.casefold() in _ABBREVIATIONS


def sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentences of one paragraph, as offsets, without surrounding white space."""
    spans, at = [], start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        following = text[stop : stop + 40].lstrip()
        if stop < end and following:
            first = following.lstrip(_OPENERS)[:1]
            single = match.group().startswith(".") and len(match.group()) == 1
            if first.islower() or (single and abbreviated(text, start, match.start())):
                continue
        spans.append((at, stop))
        at = stop
    if at < end:
        spans.append((at, end))
    trimmed = []
    for a, b in spans:
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            trimmed.append((a, b))
    return trimmed


def split(text: str, start: int, end: int) -> Iterator[Unit]:
    """The units of text[start:end]."""
    before = -1
    for match in _UNIT.finditer(text, start, end):
        yield Unit(match.start(), match.end(), match.start() != before)
        before = match.end()


def cut(text: str, spans: Sequence[Span]) -> Cut:
    """Cut paragraphs (headline first, if it is to be read) into sentences and units."""
    units: list[Unit] = []
    sentences: list[Sentence] = []
    for number, span in enumerate(spans):
        for start, end in sentence_spans(text, span.start, span.end):
            first = len(units)
            units.extend(split(text, start, end))
            if len(units) > first:
                sentences.append(Sentence(start, end, first, len(units), number))
    return Cut(tuple(units), tuple(sentences))


@dataclass(frozen=True, slots=True)
class Window:
    """One encoder input: indices of units; the first `context` of them are the headline's, read again as context."""

    units: tuple[int, ...]
    context: int


def windows(
    cut_: Cut, piece_counts: Sequence[int], headline_units: int, limit: int = 254, headline_limit: int = 32
) -> list[Window]:
    """Pack whole sentences into windows of at most `limit` pieces, each preceded by the start of the headline.

    The headline is the first `headline_units` units. It goes along with every window because a pronoun or an epithet
    far down often stands for whoever the headline names. A sentence longer than a window is cut.
    """
    context: list[int] = []
    used = 0
    for i in range(headline_units):
        if used + piece_counts[i] > headline_limit:
            break
        used += piece_counts[i]
        context.append(i)
    room = limit - used
    out: list[Window] = []
    current: list[int] = []
    load = 0
    for sentence in cut_.sentences:
        if sentence.first < headline_units:
            continue
        weight = sum(piece_counts[sentence.first : sentence.last])
        for i in range(sentence.first, sentence.last):
            begins = i == sentence.first and load + weight > room
            if current and (begins or load + piece_counts[i] > room):
                out.append(Window((*context, *current), len(context)))
                current, load = [], 0
            current.append(i)
            load += piece_counts[i]
    if current or not out:
        out.append(Window((*context, *current), len(context)))
    return out

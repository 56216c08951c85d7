"""The passage of a story that best shows what was sought."""

from __future__ import annotations

import re
from typing import NamedTuple

from kawat.ledger.words import stem, words

#: Characters of a passage, about.
WIDTH = 240
_MARKS = "[\u0300-\u036f]*"
#: A word as `kawat.ledger.words` sees it, with combining marks where the text has them apart.
_WORD = re.compile(rf"(?:[^\W_]{_MARKS})+(?:['’-](?:[^\W_]{_MARKS})+)*")


class _Found(NamedTuple):
    start: int
    end: int
    what: str
    weight: int


def excerpt(
    text: str, stems: set[str], phrases: list[list[str]], language: str | None
) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    """First and last offset of the passage, cut at white space, and the offsets of hits in it.

    A passage with a whole phrase is better than any without; then counts how many different words it has.
    """
    found = sorted((*_words(text, stems, language), *_phrases(text, phrases)))
    if not found:
        return 0, _cut(text, min(WIDTH, len(text)), 1), ()
    best = max(found, key=lambda f: (_worth(found, f.start), -f.start))
    inside = [f for f in found if f.start >= best.start and f.end <= best.start + WIDTH] or [best]
    last = max(f.end for f in inside)
    spare = max(0, WIDTH - (last - best.start)) // 2
    low, high = _cut(text, max(0, best.start - spare), -1), _cut(text, min(len(text), last + spare), 1)
    # A hit within a phrase is the phrase's.
    spans = sorted({(f.start, f.end) for f in inside})
    outer = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    return low, high, tuple(outer)


def _words(text: str, stems: set[str], language: str | None) -> list[_Found]:
    out = []
    for match in _WORD.finditer(text):
        for word in words(match.group()):
            for part in {word, *re.split("['’-]", word)}:
                if part and (root := stem(part, language)) in stems:
                    out.append(_Found(*match.span(), root, 1))
    return out


def _phrases(text: str, phrases: list[list[str]]) -> list[_Found]:
    spans = [(word, match.span()) for match in _WORD.finditer(text) for word in words(match.group())] if phrases else []
    out = []
    for phrase in phrases:
        for i in range(len(spans) - len(phrase) + 1):
            if [word for word, _ in spans[i : i + len(phrase)]] == phrase:
                out.append(_Found(spans[i][1][0], spans[i + len(phrase) - 1][1][1], " ".join(phrase), 100))
    return out


def _worth(found: list[_Found], start: int) -> int:
    inside = {f.what: f.weight for f in found if start <= f.start and f.end <= start + WIDTH}
    return sum(inside.values())


def _cut(text: str, at: int, step: int) -> int:
    """The nearest offset outward that is at white space, if it is no more than a word away."""
    for offset in range(at, max(0, at - 40) if step < 0 else min(len(text), at + 40), step):
        if step < 0 and (offset == 0 or text[offset - 1].isspace()):
            return offset
        if step > 0 and text[offset].isspace():
            return offset
    return 0 if step < 0 and at < 40 else len(text) if step > 0 and at + 40 >= len(text) else at

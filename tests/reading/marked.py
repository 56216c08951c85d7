"""Stories with their names marked by hand, so that the rules can be tried without a model.

`{person:Sergei Lavrov}` marks a name as the model would; paragraphs are lines.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from kawat.reading.cast import Cast, Draft
from kawat.reading.reference import References
from kawat.reading.units import Cut, cut
from kawat.record import Span

_MARK = re.compile(r"\{(\w+):([^{}]+)\}")


class Marked(NamedTuple):
    text: str
    names: list[tuple[int, int, str, float]]


class Telling(NamedTuple):
    text: str
    spans: list[Span]
    cut: Cut
    cast: Cast
    references: References

    def where(self, words: str, nth: int = 0) -> tuple[int, int]:
        """Span of the nth occurrence of some words."""
        at = -1
        for _ in range(nth + 1):
            at = self.text.index(words, at + 1)
        return at, at + len(words)

    def who(self, words: str, nth: int = 0, speaker: Draft | None = None) -> list[str]:
        """Names of the entities that the words stand for."""
        return [d.name for d in self.references.resolve(*self.where(words, nth), speaker)]

    def one(self, words: str, nth: int = 0) -> Draft:
        """The entity that is named by the words."""
        (draft,) = self.cast.at(*self.where(words, nth))
        return draft

    def named(self) -> dict[str, str | None]:
        """Names and countries of the entities that go into the record."""
        entities, _ = self.cast.record(0.5)
        return {e.name: e.country for e in entities}


def marked(source: str) -> Marked:
    text, names, at = "", [], 0
    for match in _MARK.finditer(source):
        text += source[at : match.start()]
        names.append((len(text), len(text) + len(match.group(2)), match.group(1), 0.95))
        text += match.group(2)
        at = match.end()
    return Marked(text + source[at:], names)


def tell(source: str, language: str = "id", published: str | None = "2023-02-21") -> Telling:
    text, names = marked(source)
    spans, at = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(start=at, end=at + len(line)))
        at += len(line) + 1
    cast = Cast(text, spans, language, date.fromisoformat(published) if published else None)
    cast.add_names(names)
    cut_ = cut(text, spans)
    return Telling(text, spans, cut_, cast, References(cast, cut_.sentences))

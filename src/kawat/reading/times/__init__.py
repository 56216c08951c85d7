"""Calendar times: which words of a story name a day, week, month or year, and which one.

A story's paragraphs become a string with one letter a word (`lexicon`). Patterns over these letters (`grammar`, `scan`)
find expressions, each says what it says (`expressions`) and is resolved against the publication date or the last date
that the story named (`resolve`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kawat.reading.times.lexicon import tokenise
from kawat.reading.times.resolve import Resolver
from kawat.reading.times.scan import find_expressions
from kawat.record import Span, Time

__all__ = ["find_times"]


def find_times(text: str, spans: Sequence[Span], published: date | None, language: str | None) -> tuple[Time, ...]:
    """Every expression in `spans` that names a calendar time, in text order, resolved to ISO 8601.

    `spans` are the paragraphs of the story proper, as offsets into `text`. `published` is the day that relative
    expressions count from; without it only expressions that carry a year, or that are told from one that does, come
    out. `language` (ISO 639-1) decides between day/month and month/day of a numeric date; None reads day/month.
    """
    tokens = tokenise(text, spans)
    expressions = find_expressions(tokens)
    resolver = Resolver(tokens, expressions, published, month_first=language == "en")
    found: list[Time] = []
    for expression in expressions:
        value = resolver.resolve(expression)
        if value is not None:
            start, end = tokens.offsets(expression.first, expression.last)
            found.append(Time(id=f"t{len(found) + 1}", start=start, end=end, value=value.iso(), precision=value.precision))
    return tuple(found)

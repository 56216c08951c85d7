"""The expressions of a story: where each begins, what the words around it say, which two are one interval."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kawat.reading.times.expressions import Direction, Expression
from kawat.reading.times.grammar import START, expression_at
from kawat.reading.times.lexicon import Tokens

_LOOK_BACK, _LOOK_AHEAD = 25, 12
_CUES = "<>az"  # verbs and adverbs of tense, tadi, nanti
_COPULA = ("is", "are")
_DATED = frozenset(["date", "month", "year", "weekday", "holiday", "month_day"])


def find_expressions(tokens: Tokens) -> list[Expression]:
    """Every calendar expression in text order, not overlapping, with two ends of an interval made one."""
    return list(_intervals(tokens, list(_scan(tokens))))


def _scan(tokens: Tokens) -> Iterator[Expression]:
    classes, position, floor = tokens.classes, 0, 0
    while start := START.search(classes, position):
        position = start.start()
        found = expression_at(tokens, position)
        if found is None:
            position += 1
            continue
        if not (position and classes[position - 1] == "X"):
            yield _in_context(tokens, found, floor)
        position = floor = found.last + 1


def _in_context(tokens: Tokens, found: Expression, floor: int) -> Expression:
    """The expression with its preposition, not before token `floor`, and what the words around it say of past or future."""
    classes, first, preposition = tokens.classes, found.first, ""
    for _ in range(2):
        if first > floor and classes[first - 1] in "sG":
            first -= 1
    if first > floor and classes[first - 1] in "pU":
        first -= 1
        preposition = str(tokens.values[first])
    elif found.kind not in ("date", "weekday"):
        first = found.first
    return replace(
        found, first=first, core=found.first, preposition=preposition, direction=_direction(tokens, found, preposition)
    )


def _direction(tokens: Tokens, found: Expression, preposition: str) -> Direction | None:
    """Past or future, from the preposition, else the nearest cue of the sentence, else the verb right after.

    A cue further on counts only when the expression opens the sentence, as its own verb then follows it.
    """
    if preposition == "since":
        return "past"
    coarse = found.kind == "month" or (found.kind == "part" and found.unit == "q")
    feast = found.kind == "holiday" and preposition == "before"
    if preposition in ("until", "by", "before") and not coarse and not feast:  # "hingga Agustus" can be a finished count
        return "future"
    if preposition == "from" and found.kind == "date":
        return "future"
    classes, first, last = tokens.classes, found.first, found.last
    opening = True
    for index in range(first - 1, max(-1, first - 1 - _LOOK_BACK), -1):
        letter = classes[index]
        if letter in "!\n":
            break
        if letter in _CUES:
            return "past" if letter in "<a" else "future"
        if letter == "U" and index and tokens.word(index - 1) in _COPULA:
            return "future"  # "are to meet on Thursday"
        opening = (opening and letter in 'psU"&,') or (letter == "_" and first - index <= 2)
    reach = _LOOK_AHEAD if opening else 1
    for index in range(last + 1, min(len(classes), last + 1 + reach)):
        letter = classes[index]
        if letter in '!\n"':
            break
        if letter in _CUES:
            return "past" if letter in "<a" else "future"
        if letter == "U" and tokens.word(index - 1) in _COPULA:
            return "future"
    return None


def _intervals(tokens: Tokens, found: list[Expression]) -> Iterator[Expression]:
    """Join "antara A dan B", "A hingga B" and "A - B" into one expression."""
    index = 0
    while index < len(found):
        here = found[index]
        following = found[index + 1] if index + 1 < len(found) else None
        if following and _joined(tokens, here, following):
            if here.kind == "month_day" and following.kind == "date":
                here = replace(here, kind="date", month=following.month)
            if here.year is None and following.kind != "weekday":
                here = replace(here, year=following.year, year_relative=here.year_relative or following.year_relative)
            here = replace(here, last=following.last, until=replace(following, direction=None))
            index += 1
        elif following and here.year is None and _listed(tokens, here, following):
            here = replace(here, year=following.year, relative=following.relative, year_relative=following.year_relative)
        yield here
        index += 1


def _listed(tokens: Tokens, here: Expression, following: Expression) -> bool:
    """ "Maret dan Mei 2022": the year, or which year, is told once, after the last."""
    same = here.kind == following.kind and here.kind in ("date", "month")
    bare = not here.relative and not here.year_relative
    return same and bare and tokens.classes[here.last + 1 : following.core] in ("&", ",&")


def _joined(tokens: Tokens, here: Expression, following: Expression) -> bool:
    if here.kind not in _DATED or following.kind not in _DATED or here.last_month or here.last_year or here.last_day:
        return False
    gap = tokens.classes[here.last + 1 : following.core].rstrip("s")
    if gap == "U":
        return True
    if gap == "&":
        return here.preposition == "between"
    return gap == "-" and (following.kind == here.kind)

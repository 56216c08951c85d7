"""Quoted stretches of a text, by paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kawat.record import Span

OPENING = "“„«"
CLOSING = "”»"
EITHER = '"'
MARKS = OPENING + CLOSING + EITHER
_MARK = re.compile(f"[{MARKS}]")


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """What stands between quotation marks, marks excluded, in text order.

    Typewriter marks and the printers' habit of ” on both sides pair up in turn. A quotation that a paragraph leaves open
    goes on when the next one opens with a mark again, as newspapers print long ones; else it ends with its paragraph.
    """
    out: list[Span] = []
    carried: int | None = None
    for p, following in pairwise((*paragraphs, None)):
        assert p is not None
        opened, at = carried, p.start + (carried is not None)  # the mark that repeats the opening one is no end
        for match in _MARK.finditer(text, at, p.end):
            i, mark = match.start(), match.group()
            if mark in OPENING or opened is None:
                opened = i + 1
            else:
                if i > opened:
                    out.append(Span(start=opened, end=i))
                opened = None
        goes_on = following is not None and text[following.start : following.start + 1] in tuple(MARKS)
        carried = opened if goes_on else None
        if opened is not None and not goes_on and p.end > opened:
            out.append(Span(start=opened, end=p.end))
    return out

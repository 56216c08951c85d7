"""Quoted stretches of a text, by paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from kawat.record import Span

OPENING = "“„«"
CLOSING = "”»"
EITHER = '"'


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """What stands between quotation marks, marks excluded, in text order.

    Typewriter marks and the printers' habit of ” on both sides pair up in turn. A quotation that a paragraph leaves open
    goes on when the next one opens with a mark again, as newspapers print long ones; else it ends with its paragraph.
    """
    out: list[Span] = []
    carried: int | None = None
    for p in paragraphs:
        opened = carried
        at = p.start
        if carried is not None and text[at : at + 1] in (*OPENING, *CLOSING, EITHER):
            at += 1
        elif carried is not None:
            opened = carried = None
        for i in range(at, p.end):
            c = text[i]
            if c in OPENING or (opened is None and (c == EITHER or c in CLOSING)):
                opened = i + 1
            elif opened is not None and (c in CLOSING or c == EITHER):
                if i > opened:
                    out.append(Span(start=opened, end=i))
                opened = None
        carried = opened
        if opened is not None:
            following = next((q for q in paragraphs if q.start >= p.end), None)
            goes_on = following is not None and text[following.start] in (*OPENING, *CLOSING, EITHER)
            if not goes_on:
                if p.end > opened:
                    out.append(Span(start=opened, end=p.end))
                carried = None
    return out

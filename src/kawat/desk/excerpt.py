"""Verbatim excerpts: the passage around a span, shortened at its ends and never inside."""

from __future__ import annotations

import re

from kawat.desk.printable import printable
from kawat.record import Span

_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+(?=[^\W\d_]|[\"“‘'(\d])")
_ELLIPSIS = "…"


def shorten(text: str, limit: int) -> str:
    """`text` made printable and cut at a word to at most `limit` characters, the cut marked with an ellipsis."""
    text = printable(text)
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit - 1)
    return text[: cut if cut > 0 else limit - 1].rstrip(" ,;:") + _ELLIPSIS


def around(text: str, span: Span, paragraphs: tuple[Span, ...], limit: int) -> tuple[str, str, str]:
    """What stands before, in and after `span`: its sentence, shortened from the outside to about `limit` characters.

    `paragraphs` are the story's own; a span outside all of them is shown with its line.
    """
    start, end = sentence(text, span, paragraphs)
    before, inside, after = (printable(text[a:b]) for a, b in ((start, span.start), (span.start, span.end), (span.end, end)))
    # What one side does not need, the other may have.
    room = max(limit - len(inside), 20)
    before_room = max(room // 2, room - len(after))
    before = _tail(before, before_room)
    after = shorten(after, max(room - len(before), 10)) if after else ""
    glue_before = " " if before and text[span.start - 1 : span.start].isspace() else ""
    glue_after = " " if after and text[span.end : span.end + 1].isspace() else ""
    return before + glue_before, inside, glue_after + after


def sentence(text: str, span: Span, paragraphs: tuple[Span, ...]) -> tuple[int, int]:
    """Offsets of the sentence around `span`, within its paragraph."""
    home = next((p for p in paragraphs if p.start <= span.start < p.end), None)
    if home is None:
        low = text.rfind("\n", 0, span.start) + 1
        high = text.find("\n", span.end)
        home = Span(start=low, end=high if high >= 0 else len(text))
    start, end = home.start, max(home.end, span.end)
    for match in _SENTENCE_END.finditer(text, home.start, end):
        if match.end() <= span.start:
            start = match.end()
        elif match.start() >= span.end:
            end = match.end()
            break
    return start, end


def _tail(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.find(" ", len(text) - limit + 1)
    return _ELLIPSIS + text[cut + 1 if cut >= 0 else len(text) - limit + 1 :]

"""The paragraphs of a story, which the ledger keeps in the record as it was read."""

from __future__ import annotations

import msgspec


class _Span(msgspec.Struct, frozen=True):
    start: int
    end: int


class _Story(msgspec.Struct, frozen=True):
    body: tuple[_Span, ...] = ()


class _Record(msgspec.Struct, frozen=True):
    story: _Story


def spans(record: str) -> list[tuple[int, int]]:
    """Half-open offsets of the paragraphs of the story proper, from column `record` of table reading."""
    return [(p.start, p.end) for p in msgspec.json.decode(record, type=_Record).story.body]

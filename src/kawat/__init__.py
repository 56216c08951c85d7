"""Kawat: wire stories in, a checkable record of affairs out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kawat.reading.reader import Reader
    from kawat.record import Record, Story

__version__ = "0.1.0"
__all__ = ["Reader", "Record", "__version__", "read"]

_reader: Reader | None = None


def read(text: str | Story, *, published: str | None = None, language: str | None = None, explain: bool = False) -> Record:
    """Read one story with the shipped weights; the first call loads them, later ones use the same reader.

    `published` is an ISO 8601 date or datetime; without one, and with none in the text, nothing relative is resolved.
    `language` is an ISO 639-1 code, detected when not given. `explain` fills `Record.explain`.
    """
    global _reader
    if _reader is None:
        from kawat.reading.reader import Reader

        _reader = Reader()
    return _reader.read(text, published=published, language=language, explain=explain)


def __getattr__(name: str) -> Any:
    # Importing kawat costs nothing; the reader and the vocabulary come when they are asked for.
    if name == "Reader":
        from kawat.reading.reader import Reader

        return Reader
    if name == "Record":
        from kawat.record import Record

        return Record
    raise AttributeError(f"module 'kawat' has no attribute {name!r}")

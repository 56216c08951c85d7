"""Answers for programs: one JSON object a line, or CSV."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from types import UnionType
from typing import Any, TextIO, Union, get_args, get_origin, get_type_hints

import msgspec

from kawat.desk.printable import escaped, printable

Column = tuple[str, Callable[[Any], object]]
_JOINED = "; "
#: A spreadsheet takes a text that begins so for a formula, and a story's words are anybody's.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LARGEST = 2**63


def write_json(rows: Iterable[object], stream: TextIO) -> None:
    """Each row (a struct, or a dict of whatever a database gives) as a line; on a terminal, harmless to it."""
    for row in rows:
        line = msgspec.json.encode(row if isinstance(row, msgspec.Struct) else _plain(row)).decode("utf-8")
        stream.write((escaped(line) if stream.isatty() else line) + "\n")


def write_csv(kind: type[msgspec.Struct], rows: Iterable[msgspec.Struct], stream: TextIO) -> None:
    """Structs of one kind as a table with a header; nested fields are columns of their own (`lineage.origin`), values of
    a list are joined by semicolons where they are plain, and JSON where they are not."""
    columns = _columns(kind)
    write_table([name for name, _ in columns], ([value(row) for _, value in columns] for row in rows), stream)


def write_table(columns: Sequence[str], rows: Iterable[Sequence[object]], stream: TextIO) -> None:
    """A table as CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    # In memory first: the csv module's writer flushes nothing, and a terminal wants its lines made harmless.
    terminal = stream.isatty()
    for row in ([*columns], *rows):
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow([_cell(value, terminal) for value in row])
        stream.write(line.getvalue())


def standard_output(*, utf8: bool) -> TextIO:
    """Standard output, in UTF-8 for programs; for people, with what their terminal can draw."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors="replace")
    return sys.stdout


def _cell(value: object, terminal: bool) -> object:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if not isinstance(value, str | int | float | None):
        value = msgspec.json.encode(_plain(value)).decode("utf-8")
    if isinstance(value, str):
        value = printable(value) if terminal else value
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value


def _columns(kind: type[msgspec.Struct]) -> list[Column]:
    out: list[Column] = []
    hints = get_type_hints(kind)
    for name in kind.__struct_fields__:
        inner = _required(hints[name])
        if _is_struct(inner):
            out += [(f"{name}.{n}", _within(name, value)) for n, value in _columns(inner)]
        elif get_origin(inner) is tuple and _is_struct(get_args(inner)[0]) and _is_flat(get_args(inner)[0]):
            out += [(f"{name}.{n}", _joined(name, n)) for n in get_args(inner)[0].__struct_fields__]
        else:
            out.append((name, _plainly(name)))
    return out


def _within(name: str, value: Callable[[Any], object]) -> Callable[[Any], object]:
    return lambda row: None if getattr(row, name) is None else value(getattr(row, name))


def _joined(name: str, field: str) -> Callable[[Any], object]:
    return lambda row: _JOINED.join(_text(getattr(one, field)) for one in getattr(row, name))


def _plainly(name: str) -> Callable[[Any], object]:
    def value(row: Any) -> object:
        found = getattr(row, name)
        texts = isinstance(found, tuple) and all(isinstance(v, str) for v in found)
        return _JOINED.join(found) if texts else found

    return value


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _required(hint: Any) -> Any:
    """The type of a field that may be None."""
    if get_origin(hint) in (Union, UnionType):
        return next(a for a in get_args(hint) if a is not type(None))
    return hint


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_flat(kind: type[msgspec.Struct]) -> bool:
    return not any(_is_struct(_required(h)) or get_origin(_required(h)) is tuple for h in get_type_hints(kind).values())


def _plain(value: object) -> object:
    """A database's value as JSON has it; what JSON has not, as text."""
    if isinstance(value, msgspec.Struct):
        return value
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
        return str(value)
    if value is None or isinstance(value, str | int | float | date | datetime | time | bytes):
        return value
    return str(value)

"""One SELECT of the user's own, on a connection that can read this ledger and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Timer
from typing import TYPE_CHECKING, Any

import duckdb
import msgspec

from kawat.ledger.errors import LedgerError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Rows that are fetched and seconds that a statement may take, unless told.
ROWS, SECONDS = 1_000, 60.0
#: Characters of a statement, and of what DuckDB says of it.
_LONGEST, _SENTENCE = 100_000, 300


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: `more` says that rows were left out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    more: bool


def sql(
    db: DuckDBPyConnection, statement: str, parameters: Sequence[object] = (), limit: int = ROWS, seconds: float = SECONDS
) -> Table:
    """The first `limit` rows of one SELECT (WITH, FROM, VALUES, DESCRIBE and SHOW are SELECTs to DuckDB), `?` filled in from
    `parameters`.

    `db` is to be `Store.reading()`'s, which cannot write and opens no other file. Raises LedgerError for anything but a single
    SELECT, for what DuckDB refuses, and where it takes longer than `seconds`.
    """
    if limit < 1:
        raise LedgerError(f"the limit is {limit}; give at least 1 row.")
    select = _select(statement)
    watch = Timer(seconds, db.interrupt)
    watch.start()
    try:
        done = db.execute(select, list(parameters))
        columns = _distinct([str(c[0]) for c in done.description or ()])
        rows = done.fetchmany(limit + 1)
    except duckdb.InterruptException:
        raise LedgerError(f"the statement took longer than {seconds:g} seconds; narrow it.") from None
    except (duckdb.Error, OverflowError, ValueError) as error:
        raise LedgerError(f"the statement was refused: {_first_line(error)}") from None
    finally:
        watch.cancel()
    return Table(columns=columns, rows=tuple(rows[:limit]), more=len(rows) > limit)


def _select(statement: str) -> duckdb.Statement:
    """The only statement, which is a SELECT by DuckDB's own parser."""
    if len(statement) > _LONGEST:
        raise LedgerError(f"the statement has {len(statement):,} characters; give one of at most {_LONGEST:,}.")
    try:
        statement.encode("utf-8")
        found = duckdb.extract_statements(statement)
    except (duckdb.Error, ValueError) as error:
        raise LedgerError(f"the statement is not SQL as DuckDB reads it: {_first_line(error)}") from None
    if len(found) != 1:
        raise LedgerError(f"{len(found)} statements were given; give one SELECT.")
    if found[0].type != duckdb.StatementType.SELECT:
        raise LedgerError(f"a {found[0].type.name} statement was given; a ledger answers SELECT only.")
    return found[0]


def _distinct(names: list[str]) -> tuple[str, ...]:
    """Columns of one name told apart: a, a_1, a_2."""
    out: list[str] = []
    for name in names:
        number, one = 0, name
        while one in out:
            number += 1
            one = f"{name}_{number}"
        out.append(one)
    return tuple(out)


def _first_line(error: Exception) -> str:
    """DuckDB draws the statement under its sentence; the sentence will do."""
    line = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
    return f"{line[:_SENTENCE]}…" if len(line) > _SENTENCE else f"{line}."

"""A folder of CSV files (RFC 4180, UTF-8, a header line), one for each table of the ledger. Lists are JSON; NULL is empty."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.exports.rows import QUERIES, columns, rows
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def export(db: DuckDBPyConnection, out: Path, selection: Filters) -> None:
    """Write TABLE.csv for each table into the folder `out`, which must be there."""
    for table in QUERIES:
        with (out / f"{table}.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(name for name, _ in columns(db, table))
            writer.writerows([_cell(cell) for cell in row] for row in rows(db, table, selection))


def _cell(cell: Any) -> Any:
    return msgspec.json.encode(cell).decode("utf-8") if isinstance(cell, list) else cell

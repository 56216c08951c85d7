"""What the tables and columns of a ledger mean, as text."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb

from kawat.ledger.store import migrations


def described() -> Iterator[str]:
    """The newest schema, a line each: tables and views with their comments, columns with type, key and comment."""
    with duckdb.connect() as db:
        for script in migrations():
            db.execute(script)
        keys = {
            (table, column): f" -> {other}" if kind == "FOREIGN KEY" else " key"
            for table, kind, columns, other in db.execute(
                "SELECT table_name, constraint_type, constraint_column_names, referenced_table FROM duckdb_constraints()"
                " WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') ORDER BY ALL"
            ).fetchall()
            for column in columns
        }
        for name, kind, comment in db.execute(
            "SELECT table_name, 'table', comment FROM duckdb_tables()"
            " UNION ALL SELECT view_name, 'view', comment FROM duckdb_views() WHERE NOT internal ORDER BY 2, 1"
        ).fetchall():
            yield f"{name} ({kind})" + (f": {comment}" if comment else "")
            for column, type_, said in db.execute(
                "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index", [name]
            ).fetchall():
                yield f"    {column} {type_}{keys.get((name, column), '')}" + (f": {said}" if said else "")

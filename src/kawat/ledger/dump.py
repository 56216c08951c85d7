"""The ledger's content as text: equal ledgers give equal bytes, however they came to be."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kawat.ledger.store import Store


def dump(store: Store) -> Iterator[str]:
    """Every row of every table, ordered, as one line of JSON `[table, {column: value}]`."""
    with store.reading() as db:
        for (table,) in db.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL").fetchall():
            cursor = db.execute(f'FROM "{table}" ORDER BY ALL')
            names = [column[0] for column in cursor.description or ()]
            while rows := cursor.fetchmany(1000):
                for row in rows:
                    yield json.dumps([table, dict(zip(names, row, strict=True))], ensure_ascii=False, default=str)

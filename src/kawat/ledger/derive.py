"""What follows from all stories together, worked out anew in one transaction after every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kawat.ledger.acts import derive_acts
from kawat.ledger.agenda import derive_agenda
from kawat.ledger.clusters import derive_clusters
from kawat.ledger.identities import derive_identities
from kawat.ledger.lineage import compare
from kawat.ledger.pacts import derive_pacts
from kawat.ledger.positions import derive_positions
from kawat.ledger.store import Writer

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from kawat.reading.reader import Reader

#: In this order: each step reads the tables of those before it.
STEPS = (derive_clusters, derive_identities, derive_acts, derive_positions, derive_pacts, derive_agenda)


def changed(db: DuckDBPyConnection) -> None:
    """Note, in the transaction that changes it, that the ledger is no longer what the derived tables were made of."""
    db.execute("INSERT OR REPLACE INTO meta VALUES ('derived', 'no')")


def derive(writer: Writer, reader: Reader) -> None:
    """Rebuild the derived tables, where anything changed. The reader's encoder is asked only where new stories came."""
    with writer.session() as db:
        if db.execute("SELECT 1 FROM meta WHERE key = 'derived' AND value = 'yes'").fetchone():
            return
    with writer.batch() as db:
        compare(db, reader)
        for step in STEPS:
            step(db)
        db.execute("INSERT OR REPLACE INTO meta VALUES ('derived', 'yes')")

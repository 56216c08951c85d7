"""What follows from all stories together, worked out anew in one transaction after every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kawat.ledger.acts import derive_acts
from kawat.ledger.clusters import derive_clusters
from kawat.ledger.identities import derive_identities
from kawat.ledger.lineage import compare
from kawat.ledger.store import Writer

if TYPE_CHECKING:
    from kawat.reading.reader import Reader

#: In this order: each step reads the tables of those before it.
STEPS = (derive_clusters, derive_identities, derive_acts)


def derive(writer: Writer, reader: Reader) -> None:
    """Rebuild the derived tables. The reader's encoder is asked only where new stories came."""
    with writer.batch() as db:
        compare(db, reader)
        for step in STEPS:
            step(db)

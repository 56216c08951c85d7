"""What a person decides about who is who: kept by story and name, so that it outlives every rereading."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kawat.ledger.derive import changed, derive
from kawat.ledger.errors import LedgerError
from kawat.ledger.store import Store, insert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb import DuckDBPyConnection

    from kawat.reading.reader import Reader

RULING = {"ruling_id": "INTEGER"} | dict.fromkeys(
    ("kind", "story_id", "name", "other_story_id", "other_name", "who", "made_at"), "VARCHAR"
)
Bearers = list[tuple[str, str]]


def merge(store: Store, reader: Reader, left: str, right: str, *, who: str | None = None) -> str:
    """Two identities are one from now on; gives its id. Raises LedgerError where one of them is not in the ledger."""
    with store.writing() as writer:
        with writer.batch() as db:
            (story, name), *_ = _bearers(db, store, left)
            (other_story, other_name), *_ = _bearers(db, store, right)
            if left == right:
                raise LedgerError(f"{left} is one identity already; give two.")
            row: dict[str, str | None] = {
                "kind": "merge",
                "story_id": story,
                "name": name,
                "other_story_id": other_story,
                "other_name": other_name,
            }
            _keep(db, [row], who)
        derive(writer, reader)
        with writer.session() as db:
            return _identity(db, story, name)


def split(store: Store, reader: Reader, identity: str, stories: Sequence[str], *, who: str | None = None) -> str:
    """The bearers of an identity in these stories are somebody else; gives the new identity's id.

    Raises LedgerError where the identity or a story is not in the ledger, or nobody would be left.
    """
    with store.writing() as writer:
        with writer.batch() as db:
            bearers = _bearers(db, store, identity)
            parted = [b for b in bearers if b[0] in set(stories)]
            if missing := sorted(set(stories) - {story for story, _ in bearers}):
                raise LedgerError(f"{store.path}: story {missing[0]} does not name {identity}; see kawat who {identity}.")
            if len(parted) == len(bearers):
                raise LedgerError(f"{identity}: no story of it would be left; name fewer.")
            db.execute(
                "DELETE FROM ruling WHERE kind = 'merge' AND ((story_id, name) IN (SELECT unnest(?), unnest(?))"
                " OR (other_story_id, other_name) IN (SELECT unnest(?), unnest(?)))",
                [[s for s, _ in parted], [n for _, n in parted]] * 2,
            )
            _keep(
                db,
                [{"kind": "split", "story_id": s, "name": n, "other_story_id": None, "other_name": None} for s, n in parted],
                who,
            )
        derive(writer, reader)
        with writer.session() as db:
            return _identity(db, *parted[0])


def _bearers(db: DuckDBPyConnection, store: Store, identity: str) -> Bearers:
    rows: Bearers = db.execute(
        "SELECT DISTINCT story_id, e.name FROM identity_entity JOIN entity e USING (entity_id)"
        " WHERE identity_id = ? ORDER BY ALL",
        [identity],
    ).fetchall()
    if not rows:
        raise LedgerError(f"{store.path}: there is no identity {identity[:80]!r}; kawat who NAME shows the ids of a name.")
    return rows


def _keep(db: DuckDBPyConnection, rows: list[dict[str, str | None]], who: str | None) -> None:
    found = db.execute("SELECT coalesce(max(ruling_id), 0) + 1 FROM ruling").fetchone()
    assert found
    changed(db)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    insert(db, "ruling", RULING, [{**row, "ruling_id": found[0], "who": who, "made_at": now} for row in rows])


def _identity(db: DuckDBPyConnection, story: str, name: str) -> str:
    found = db.execute(
        "SELECT identity_id FROM identity_entity JOIN entity USING (entity_id) WHERE story_id = ? AND name = ? ORDER BY ALL",
        [story, name],
    ).fetchone()
    assert found
    return str(found[0])

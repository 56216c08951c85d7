"""Stored stories read again, by newer weights, and what changed by it.

The text and its anatomy stay; everything read out of them is replaced. DuckDB looks for referring rows as they stood when a
transaction began, so old rows cannot be replaced in one: a story is first marked as not unfolded, with its new record beside
the mark, and whoever writes next completes what a killed run left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.derive import changed, derive
from kawat.ledger.store import Store, Writer
from kawat.ledger.unfold import TABLES, reading_row, unfold
from kawat.record import Event, Record, Story

if TYPE_CHECKING:
    from kawat.reading.reader import Reader

BATCH = 256
#: Where a table's rows hang on another's, how to find a story's.
_PARENT = {"mention": "entity", "statement_source": "statement", "event_actor": "event", "event_issue": "event"}
_STALE = "(SELECT story_id FROM reading WHERE NOT unfolded)"


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a rereading changed in one story: events that came and went (type and trigger), counts before and after."""

    story_id: str
    ref: str | None
    came: tuple[str, ...]
    went: tuple[str, ...]
    statements: tuple[int, int]
    entities: tuple[int, int]


def recode(
    store: Store,
    reader: Reader,
    *,
    jobs: int = 1,
    every: bool = False,
    on_story: Callable[[], None] | None = None,
    on_error: Callable[[Story | str, str], None] | None = None,
) -> Iterator[Change]:
    """Read again what other weights or another version read (all of it with `every`); yields the stories that changed.

    A story that the reader fails on keeps its old record and is given to `on_error`. Killed at any moment, the next run (or
    ingest) goes on where it stopped. Raises LedgerError where the ledger cannot be written.
    """
    with store.writing() as writer:
        recover(writer)
        todo = _todo(writer, reader, every)
        for at in range(0, len(todo), BATCH):
            before = _stored(writer, todo[at : at + BATCH])
            after = []
            for record in reader.pipe((r.story for r in before), jobs=jobs, on_error=on_error):
                after.append(record)
                if on_story:
                    on_story()
            _replace(writer, after)
            old = {r.story.id: r for r in before}
            yield from (c for r in after if (c := _change(old[r.story.id], r)))
        derive(writer, reader)


def recover(writer: Writer) -> None:
    """Complete what a killed rereading left undone; nothing where there is nothing."""
    with writer.session() as db:
        if not db.execute(f"SELECT count(*) FROM {_STALE}").fetchall()[0][0]:
            return
        for table in ("sentence_vectors", "compared", *reversed(TABLES)):
            parent = _PARENT.get(table)
            mine = (
                f"{parent}_id IN (SELECT {parent}_id FROM {parent} WHERE story_id IN {_STALE})"
                if parent
                else f"story_id IN {_STALE}"
            )
            db.execute(f"DELETE FROM {table} WHERE {mine}")
        db.execute("BEGIN")
        db.execute(f"DELETE FROM kinship WHERE story_id IN {_STALE} OR near_story_id IN {_STALE}")
        rows = db.execute(
            "SELECT record, text FROM reading JOIN story USING (story_id) WHERE NOT unfolded ORDER BY story_id"
        ).fetchall()
        records = [Record.from_json(record) for record, _ in rows]
        unfold(db, records, {r.story.id: text for r, (_, text) in zip(records, rows, strict=True)})
        db.execute("UPDATE reading SET unfolded = true WHERE NOT unfolded")
        changed(db)
        db.execute("COMMIT")


def _todo(writer: Writer, reader: Reader, every: bool) -> list[str]:
    with writer.session() as db:
        return [
            row[0]
            for row in db.execute(
                "SELECT story_id FROM reading WHERE ? OR model != ? OR reader_version != ? ORDER BY story_id",
                [every, reader.info.model, reader.info.version],
            ).fetchall()
        ]


def _stored(writer: Writer, ids: list[str]) -> list[Record]:
    with writer.session() as db:
        rows = db.execute(
            "SELECT record, text FROM reading JOIN story USING (story_id) WHERE story_id IN (SELECT unnest(?)) ORDER BY story_id",
            [ids],
        ).fetchall()
    records = [(Record.from_json(record), text) for record, text in rows]
    return [msgspec.structs.replace(r, story=msgspec.structs.replace(r.story, text=text)) for r, text in records]


def _replace(writer: Writer, records: list[Record]) -> None:
    with writer.batch() as db:
        for row in map(reading_row, records):
            db.execute(
                "UPDATE reading SET record = ?, model = ?, reader_version = ?, unfolded = false WHERE story_id = ?",
                [row["record"], row["model"], row["reader_version"], row["story_id"]],
            )
    recover(writer)


def _change(old: Record, new: Record) -> Change | None:
    if msgspec.structs.replace(old, reader=new.reader) == new:
        return None
    came, went = (_told(a, b) for a, b in ((new, old), (old, new)))
    return Change(
        story_id=new.story.id, ref=new.story.ref, came=came, went=went,
        statements=(len(old.statements), len(new.statements)), entities=(len(old.entities), len(new.entities)),
    )  # fmt: skip


def _told(record: Record, other: Record) -> tuple[str, ...]:
    """Events of one record that the other has not, as `TYPE trigger`."""

    def sides(r: Record, v: Event) -> tuple[tuple[str, ...], ...]:
        names = {e.id: e.name for e in r.entities}
        return tuple(tuple(names[i] for i in side) for side in (v.actor, v.recipient))

    there = {(v.type, v.aux, v.trigger, sides(other, v)) for v in other.events}
    text = _text(record.story)
    return tuple(
        f"{v.type} {v.trigger.text(text)}" for v in record.events if (v.type, v.aux, v.trigger, sides(record, v)) not in there
    )


def _text(story: Story) -> str:
    assert isinstance(story.text, str)
    return story.text

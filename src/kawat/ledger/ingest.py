"""Stories into the ledger: each once, a batch at a time, so that a killed run leaves whole batches and nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kawat.ledger.derive import changed, derive
from kawat.ledger.memory import Memory
from kawat.ledger.recode import recover
from kawat.ledger.store import Store, Writer, insert
from kawat.ledger.unfold import PRINTING, READING, STORY, printing_row, reading_row, story_row, unfold
from kawat.ledger.words import terms
from kawat.record import Record, Story
from kawat.wire.errors import Rejected

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from kawat.reading.reader import Reader

#: A batch is written when it has so many stories, or is so many seconds old.
BATCH, BATCH_SECONDS = 64, 5.0
POSTING = {"term": "VARCHAR", "story_id": "VARCHAR", "occurrences": "INTEGER"}


@dataclass
class Ingested:
    """What a run did: stories added, stories known already (with `printings` new places among them), inputs rejected."""

    added: int = 0
    known: int = 0
    printings: int = 0
    rejected: int = 0


@dataclass
class _Batch:
    records: list[Record] = field(default_factory=list)
    printings: list[Story] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)

    def ripe(self) -> bool:
        size = len(self.records) + len(self.printings) + len(self.rejected)
        return size >= BATCH or (size > 0 and time.monotonic() - self.since > BATCH_SECONDS)


def ingest(
    store: Store,
    found: Iterable[Story | Rejected],
    reader: Reader,
    *,
    jobs: int = 1,
    memory: Memory | None = None,
    on_story: Callable[[Story | Rejected], None] | None = None,
) -> Ingested:
    """Read what is found and put it into the ledger, then work out what it means for the others.

    The same stories again change nothing. `memory` is what `found` asks where it comes from the web. `on_story` hears of each
    input when it is done. Raises LedgerError where the ledger cannot be written; what was written before stays.
    """
    with store.writing() as writer:
        recover(writer)
        run = _Run(writer, memory or Memory(store), on_story)
        try:
            for record in reader.pipe(run.unknown(found), jobs=jobs, on_error=run.failed):
                run.add(record)
        finally:
            run.flush()
        derive(writer, reader)
        return run.done


class _Run:
    def __init__(self, writer: Writer, memory: Memory, on_story: Callable[[Story | Rejected], None] | None) -> None:
        self.writer, self.memory, self.on_story = writer, memory, on_story
        self.done, self.batch = Ingested(), _Batch()
        self.begun: set[str] = set()  # being read, not yet written
        with writer.batch() as db:
            self.stories = {row[0] for row in db.execute("SELECT story_id FROM story").fetchall()}
            self.places = {row[0] for row in db.execute("SELECT printing_id FROM printing").fetchall()}

    def unknown(self, found: Iterable[Story | Rejected]) -> Iterator[Story]:
        """The stories to be read; the others are taken note of."""
        for item in found:
            if isinstance(item, Rejected):
                self._reject(item)
                continue
            self.memory.note(item)
            place = printing_row(item)["printing_id"]
            new = place not in self.places
            if new:
                self.places.add(place)
                self.batch.printings.append(item)
            if item.id in self.stories or item.id in self.begun:
                self.done.known += 1
                self.done.printings += new
                self._told(item)
            else:
                self.begun.add(item.id)
                yield item

    def add(self, record: Record) -> None:
        self.batch.records.append(record)
        self.done.added += 1
        self._told(record.story)

    def failed(self, story: Story | str, why: str) -> None:
        """Set aside a story that the reader failed on."""
        assert isinstance(story, Story)
        self.begun.discard(story.id)
        self.batch.printings = [s for s in self.batch.printings if s.id != story.id]
        self._reject(Rejected(where=story.ref or story.id, reason=f"an error in Kawat itself while reading it ({why})."))

    def flush(self) -> None:
        """Write what is gathered, in one transaction."""
        batch, self.batch = self.batch, _Batch()
        written = {r.story.id for r in batch.records}
        ready = [s for s in batch.printings if s.id in written or s.id in self.stories]
        self.batch.printings = [s for s in batch.printings if s.id in self.begun - written]
        feeds = self.memory.settled(self.begun - written)
        if not (batch.records or ready or batch.rejected or feeds):
            return
        with self.writer.batch() as db:
            if batch.records or ready:
                changed(db)
            write(db, batch.records)
            insert(db, "printing", PRINTING, [printing_row(s) for s in ready])
            for rejected in batch.rejected:
                db.execute("INSERT OR REPLACE INTO rejected VALUES (?, ?)", [rejected.where, rejected.reason])
            for url, state in feeds:
                db.execute("INSERT OR REPLACE INTO feed VALUES (?, ?, ?)", [url, *state])
        self.stories |= written
        self.begun -= written

    def _reject(self, rejected: Rejected) -> None:
        self.batch.rejected.append(rejected)
        self.done.rejected += 1
        self._told(rejected)

    def _told(self, item: Story | Rejected) -> None:
        if self.on_story:
            self.on_story(item)
        if self.batch.ripe():
            self.flush()


def write(db: DuckDBPyConnection, records: list[Record]) -> None:
    """Put records of new stories into the tables, with what makes them findable and comparable."""
    texts = {r.story.id: str(r.story.text) for r in records}
    insert(db, "story", STORY, [story_row(r.story) for r in records])
    insert(db, "reading", READING, [reading_row(r) for r in records])
    unfold(db, records, texts)
    insert(db, "posting", POSTING, [
        {"term": term, "story_id": r.story.id, "occurrences": n}
        for r in records for term, n in sorted(terms(texts[r.story.id], r.story.language).items())
    ])  # fmt: skip

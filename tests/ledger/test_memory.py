"""What a ledger remembers of the web: never more than it has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kawat.ledger.ingest import ingest
from kawat.ledger.memory import Memory
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.record import Record, Story
from kawat.wire.sources import story_from_text

FEED = "https://wire.example/feed.xml"


def entry(number: int) -> Story:
    text = f"HANOI (Reuters) - Vietnam accused China of ramming {number} fishing boats near the Paracel islands on Monday."
    address = f"https://wire.example/{number}"
    return story_from_text(text, url=address, ref=f"{address}?from=feed", published="2026-03-02", language="en")


def feed(memory: Memory, etag: str, *numbers: int) -> Iterator[Story]:
    yield from map(entry, numbers)
    memory.remember_feed(FEED, etag, None)


def test_a_feed_and_its_addresses_are_remembered(tmp_path: Path) -> None:
    store = Store(tmp_path / "wire.duckdb")
    first = Memory(store)
    assert first.feed_state(FEED) is None
    ingest(store, feed(first, '"1"', 1, 2), Reader(), memory=first)
    later = Memory(store)
    assert later.feed_state(FEED) == ('"1"', None)
    assert later.seen("https://wire.example/1")
    assert later.seen("https://wire.example/2?from=feed")
    assert not later.seen("https://wire.example/3")
    ingest(store, feed(later, '"2"', 2), Reader(), memory=later)
    assert Memory(store).feed_state(FEED) == ('"2"', None)


def test_a_feed_is_not_remembered_before_its_stories_are_written(tmp_path: Path) -> None:
    class Stopped(Reader):
        """Stopped by the user at the third story; the two before it are written."""

        def read(self, story, **more) -> Record:  # type: ignore[no-untyped-def, override]
            if "3 fishing" in story.text:
                raise KeyboardInterrupt
            return super().read(story, **more)

    store = Store(tmp_path / "wire.duckdb")
    memory = Memory(store)

    def found() -> Iterator[Story]:
        # All entries are handed over before the first is read, as several processes do it.
        entries = [entry(n) for n in (1, 2, 3)]
        for e in entries:
            memory.note(e)
        memory.remember_feed(FEED, '"1"', None)
        yield from entries

    with pytest.raises(KeyboardInterrupt):
        ingest(store, found(), Stopped(), memory=memory)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM story").fetchall() == [(2,)]
    assert Memory(store).feed_state(FEED) is None
    again = Memory(store)
    ingest(store, feed(again, '"1"', 1, 2, 3), Reader(), memory=again)
    assert again.feed_state(FEED) == ('"1"', None)

"""Stories into the ledger: each once, all of them whatever happens on the way."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kawat.ledger.dump import dump
from kawat.ledger.errors import LedgerError
from kawat.ledger.ingest import Ingested, ingest
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.record import Story
from kawat.wire.errors import Rejected
from kawat.wire.sources import stories, story_from_text

MONTH = Path(__file__).parent / "month" / "stories.jsonl"
# Small batches, so that a kill falls between and within many of them.
INGEST = """
import sys
import kawat.ledger.ingest as i
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.wire.sources import stories
i.BATCH = 4
i.ingest(Store(sys.argv[2]), stories([sys.argv[1]]), Reader())
"""
TEXT = "JAKARTA, ANTARA - Menteri Luar Negeri Indonesia Sari Wulandari bertemu Duta Besar China Li Haoran di Jakarta pada Senin."


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "wire.duckdb")


def told(text: str, **more: str) -> Story:
    return story_from_text(text, published="2026-03-02", language="id", **more)


def test_the_same_story_again_changes_nothing(store: Store, reader: Reader) -> None:
    assert ingest(store, [told(TEXT, url="https://a.example/1")], reader) == Ingested(added=1)
    before = list(dump(store))
    assert ingest(store, [told(TEXT, url="https://a.example/1")] * 2, reader) == Ingested(known=2)
    assert list(dump(store)) == before


def test_the_same_words_elsewhere_are_another_printing(store: Store, reader: Reader) -> None:
    found = [told(TEXT, url="https://a.example/1"), told(TEXT, url="https://b.example/9")]
    assert ingest(store, found, reader) == Ingested(added=1, known=1, printings=1)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM story").fetchall() == [(1,)]
        assert db.execute("SELECT url FROM printing ORDER BY url").fetchall() == [
            ("https://a.example/1",),
            ("https://b.example/9",),
        ]


def test_the_tables_hold_what_the_record_says(store: Store, reader: Reader) -> None:
    story = told(TEXT)
    ingest(store, [story], reader)
    record = reader.read(story)
    assert record.events
    with store.reading() as db:
        for v in record.events:
            ((kind, sentence, trigger, day),) = db.execute(
                "SELECT type, sentence, trigger, date_from FROM event WHERE event_id = ?", [f"{story.id}:{v.id}"]
            ).fetchall()
            assert (kind, trigger, str(day)) == (v.type, v.trigger.text(str(story.text)), "2026-03-02")
            assert trigger in sentence
            sides = db.execute(
                "SELECT role, entity_id FROM event_actor WHERE event_id = ? ORDER BY role, place", [f"{story.id}:{v.id}"]
            ).fetchall()
            wanted = [("actor", f"{story.id}:{i}") for i in v.actor] + [("recipient", f"{story.id}:{i}") for i in v.recipient]
            assert sides == wanted
        assert db.execute("SELECT name FROM entity ORDER BY entity_id").fetchall() == [
            (e.name,) for e in sorted(record.entities, key=lambda e: f"{story.id}:{e.id}")
        ]
        ((stored,),) = db.execute("SELECT record FROM reading").fetchall()
        assert json.loads(stored) == json.loads(record.without_text().to_json())


def test_what_gives_no_story_is_set_aside_with_the_reason(store: Store, reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    file.write_text(json.dumps({"text": TEXT}) + "\nnot JSON\n" + json.dumps({"text": ""}) + "\n")
    assert ingest(store, stories([str(file)]), reader) == Ingested(added=1, rejected=2)
    with store.reading() as db:
        places = [place for (place,) in db.execute("SELECT where_found FROM rejected ORDER BY ALL").fetchall()]
    assert places == [f"{file}:2", f"{file}:3"]


def test_a_story_the_reader_fails_on_is_set_aside(store: Store) -> None:
    class Failing(Reader):
        def read(self, story, **more):  # type: ignore[no-untyped-def, override]
            if "Li Haoran" in story.text:
                raise ZeroDivisionError("of its own")
            return super().read(story, **more)

    other = told("KUALA LUMPUR, BERNAMA - Malaysia dan Brunei menandatangani perjanjian batas laut pada Senin.")
    assert ingest(store, [told(TEXT, ref="bad"), other], Failing()) == Ingested(added=1, rejected=1)
    with store.reading() as db:
        ((where, why),) = db.execute("SELECT where_found, reason FROM rejected").fetchall()
        assert (where, "ZeroDivisionError" in why) == ("bad", True)
        assert db.execute("SELECT count(*) FROM printing").fetchall() == [(1,)]


def test_every_input_is_heard_of_once(store: Store, reader: Reader) -> None:
    heard: list[Story | Rejected] = []
    bad = Rejected(where="x", reason="none")
    ingest(store, [told(TEXT), bad, told(TEXT)], reader, on_story=heard.append)
    assert [type(item).__name__ for item in heard] == ["Story", "Rejected", "Story"]


def test_a_record_without_its_text_is_refused(store: Store, reader: Reader) -> None:
    from kawat.ledger.unfold import story_row

    with pytest.raises(ValueError, match="without its text"):
        story_row(reader.read(told(TEXT)).without_text().story)


def test_killed_at_any_moment_the_next_run_finishes_the_rest(tmp_path: Path) -> None:
    command = [sys.executable, "-c", INGEST, str(MONTH)]
    whole, cut = tmp_path / "whole.duckdb", tmp_path / "cut.duckdb"
    began = time.monotonic()
    subprocess.run([*command, str(whole)], check=True)
    needed = time.monotonic() - began
    moments, counts = random.Random(7), []
    for _ in range(5):
        run = subprocess.Popen([*command, str(cut)])
        try:
            run.wait(timeout=needed * moments.uniform(0.2, 0.9))
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
            run.wait()
        counts.append(stories_in(cut))
    subprocess.run([*command, str(cut)], check=True)
    assert counts == sorted(counts), "what was written stays"
    assert list(dump(Store(cut))) == list(dump(Store(whole)))


def stories_in(path: Path) -> int:
    if not path.exists():
        return 0
    try:
        with Store(path).reading() as db:
            return int(db.execute("SELECT count(*) FROM story").fetchall()[0][0])
    except LedgerError:
        return 0  # killed before the schema stood: nothing was there to be lost

"""One wire story printed by many is one cluster; what merely tells of the same event is not in it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from kawat.ledger.dump import dump
from kawat.ledger.ingest import ingest
from kawat.ledger.store import Store
from kawat.ledger.vectors import alignment
from kawat.reading.reader import Reader
from kawat.record import Story
from kawat.wire.sources import story_from_json

LABELLED = Path(__file__).parents[2] / "bench" / "lineage" / "a.jsonl"
ROWS = [r for r in map(json.loads, LABELLED.read_text("utf-8").splitlines()) if r["cluster"][:3] in ("a01", "a02", "a03", "a04")]


def story(row: dict[str, str]) -> Story:
    found = story_from_json({k: row[k] for k in ("id", "title", "published", "language", "text", "outlet")}, row["id"])
    assert isinstance(found, Story)
    return found


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Store:
    store = Store(tmp_path_factory.mktemp("lineage") / "wire.duckdb")
    ingest(store, [story(r) for r in ROWS], reader)
    return store


def test_copies_edits_cuts_and_translations_are_one_and_other_reports_are_not(whole: Store) -> None:
    with whole.reading() as db:
        got = {s: (c, r) for s, c, r in db.execute("SELECT story_id, cluster_id, relation FROM cluster_story").fetchall()}
    relations = set()
    for row in ROWS:
        origin = next(r for r in ROWS if r["cluster"] == row["cluster"] and r["relation"] in ("origin", "alone"))
        cluster, relation = got[story(row).id]
        assert cluster == story(origin).id, row["id"]
        if story(row).id != story(origin).id:
            assert relation == row["relation"], row["id"]
            relations.add(relation)
    assert relations >= {"edited", "shortened", "translated"}


def test_the_order_and_size_of_runs_makes_no_difference(whole: Store, reader: Reader, tmp_path: Path) -> None:
    backwards = Store(tmp_path / "backwards.duckdb")
    for at in range(len(ROWS), 0, -5):
        ingest(backwards, [story(r) for r in reversed(ROWS[max(0, at - 5) : at])], reader)
    for table in ("cluster", "cluster_story", "identity", "act"):
        mine, theirs = ([line for line in dump(s) if line.startswith(f'["{table}"')] for s in (whole, backwards))
        assert mine
        assert mine == theirs, table


def test_what_is_far_apart_in_time_is_not_compared(reader: Reader, tmp_path: Path) -> None:
    first = next(r for r in ROWS if r["relation"] == "origin")
    again = next(r for r in ROWS if r["cluster"] == first["cluster"] and r["relation"] == "edited")
    store = Store(tmp_path / "apart.duckdb")
    ingest(store, [story(first), story({**again, "published": "2025-12-24T00:00:00Z"})], reader)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM cluster").fetchall() == [(2,)]


def test_sentences_in_another_order_are_aligned_less_well() -> None:
    made = np.random.default_rng(5).normal(size=(8, 32)).astype(np.float32)
    assert alignment(made, made) > 0.99
    assert alignment(made, made[::-1].copy()) < 0.5
    assert alignment(made, made[:5]) > 0.9
    assert alignment(made, made[:0]) == 0.0

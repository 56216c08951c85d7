"""Folders of tables: Parquet and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest
from affair import HOSTILE

from kawat.exports.rows import QUERIES
from kawat.ledger.store import Store

Folder = Callable[..., Path]
#: Not exported: the ledger's own housekeeping, and what a person decided.
KEPT_BACK = {"meta", "reading", "rejected", "feed", "fetched", "fingerprint", "posting", "ruling"}


def read(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_table_about_the_news_is_exported(store: Store) -> None:
    with store.reading() as db:
        tables = {name for (name,) in db.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    assert set(QUERIES) <= tables
    assert {"story", "event", "act", "identity", "position", "pact", "pact_state", "agenda"} <= set(QUERIES)
    assert not set(QUERIES) & KEPT_BACK


def test_parquet_holds_what_the_ledger_holds_with_its_types(store: Store, folder: Folder) -> None:
    out = folder("parquet")
    assert {f.stem for f in out.iterdir()} == set(QUERIES)
    with store.reading() as db:
        for table in (t for t in QUERIES if t not in ("act", "identity", "cluster", "identity_office")):
            held = db.execute(f"SELECT * FROM {table}")
            columns, rows = [c[:2] for c in held.description], sorted(held.fetchall(), key=repr)
            back = duckdb.connect().execute("SELECT * FROM read_parquet(?)", [str(out / f"{table}.parquet")])
            assert [c[:2] for c in back.description] == columns
            assert sorted(back.fetchall(), key=repr) == rows, table


def test_parquet_keeps_lists_and_days(folder: Folder) -> None:
    events = pq.read_table(folder("parquet") / "event.parquet").to_pylist()
    visit = next(e for e in events if e["event_id"] == "a1:v1")
    assert (visit["context"], visit["date_from"]) == (["diplomatic", "military"], date(2023, 2, 21))


def test_csv_gives_every_text_back(folder: Folder) -> None:
    out = folder("csv")
    assert {f.stem for f in out.iterdir()} == set(QUERIES)
    stories = {s["story_id"]: s for s in read(out, "story")}
    assert stories["d1"]["text"] == f"{HOSTILE}\n\n{HOSTILE} accused.\n"
    assert stories["d1"]["published_on"] == ""
    assert json.loads(read(out, "pact")[0]["names"]) == ["Pact", "Pakta, baja"]
    assert json.loads(next(e for e in read(out, "event") if e["event_id"] == "a1:v1")["context"]) == ["diplomatic", "military"]


def test_counts_are_those_of_the_selection(folder: Folder) -> None:
    whole, early = folder("csv"), folder("csv", until=date(2023, 2, 21))
    counts = [
        {a["act_id"]: (a["reports"], a["stories"], a["independent_sources"]) for a in read(f, "act")} for f in (whole, early)
    ]
    assert counts[0]["a1:v1"] == ("2", "2", "1")
    assert counts[1]["a1:v1"] == ("1", "1", "1")
    assert [{c["cluster_id"]: c["stories"] for c in read(f, "cluster")}["a1"] for f in (whole, early)] == ["2", "1"]


def test_nothing_hints_at_a_story_that_is_not_selected(folder: Folder) -> None:
    out = folder("csv", as_of=date(2023, 2, 21))
    assert {s["story_id"] for s in read(out, "story")} == {"a1"}
    for table in QUERIES:
        for row in read(out, table):
            assert not any(value.startswith(("b1", "c1", "d1")) for value in row.values()), (table, row)
    assert read(out, "agenda_outcome") == []


@pytest.mark.parametrize("table", ["event", "act_event", "event_actor"])
def test_min_confidence_leaves_events_out(folder: Folder, table: str) -> None:
    ids = {row["event_id"] for row in read(folder("csv", min_confidence=0.75), table)}
    assert ids == {"a1:v1", "c1:v1", "d1:v1"}

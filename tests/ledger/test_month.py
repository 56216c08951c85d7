"""A month of stories that follow three affairs, read by the reader as it is: the ledger that must come of it.

What the reader misses is named in GAPS, so that a change in either direction is seen.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kawat.ledger.ingest import ingest
from kawat.ledger.ledger import Ledger
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.wire.sources import stories

MONTH = Path(__file__).parent / "month"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((MONTH / "expected.json").read_text("utf-8"))
GAPS: dict[str, set[str]] = {
    # one of the two tellings is read as another type of act, or not at all
    "same_act": {"m13+m12", "m35+m37", "m42+m43"},
    "people": set(),
    # "will hold a meeting in Kuching": no event is read
    "agenda": {"m34 2026-03-17"},
    "pacts": set(),
    # "menegaskan bahwa Jerman menolak kemerdekaan Taiwan": no event is read
    "positions": {"m36 Jerman"},
}
Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    path = tmp_path_factory.mktemp("month") / "wire.duckdb"
    done = ingest(Store(path), stories([str(MONTH / "stories.jsonl")]), Reader())
    assert (done.added, done.rejected) == (77, 0)
    return Ledger(path)


@pytest.fixture(scope="module")
def ask(month: Ledger) -> Ask:
    with month.store.reading() as db:
        ids = dict(db.execute("SELECT ref, story_id FROM story").fetchall())

    def query(sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Rows of a query; a story may be given by its ref, as `ref:m01`."""
        given = [ids[p[4:]] if isinstance(p, str) and p.startswith("ref:") else p for p in parameters]
        with month.store.reading() as db:
            return db.execute(sql, given).fetchall()

    return query


def test_copies_and_translations_are_one_wire_story(ask: Ask) -> None:
    found: dict[str, set[str]] = {}
    for ref, origin in ask(
        "SELECT s.ref, o.ref FROM cluster_story c JOIN story s USING (story_id) JOIN story o ON o.story_id = c.cluster_id"
    ):
        found.setdefault(origin, set()).add(ref)
    assert {k: v for k, v in found.items() if len(v) > 1} == {c[0]: set(c) for c in EXPECTED["clusters"]}


def test_independent_reports_tell_of_one_act(ask: Ask) -> None:
    missing = set()
    for e in EXPECTED["same_act"]:
        acts = [
            {a for (a,) in ask("SELECT act_id FROM reports WHERE story_id = ? AND type = ?", f"ref:{s}", e["type"])}
            for s in e["stories"]
        ]
        if not set.intersection(*acts):
            missing.add("+".join(e["stories"]))
        for act in set.intersection(*acts):
            ((sources,),) = ask("SELECT independent_sources FROM act WHERE act_id = ?", act)
            assert sources >= len(e["stories"]), e
    assert missing == GAPS["same_act"]


def test_everybody_is_one_person_and_namesakes_are_two(ask: Ask) -> None:
    torn, bearers = set(), {}
    for e in EXPECTED["people"]:
        found = {
            i
            for s in e["stories"]
            for (i,) in ask(
                "SELECT identity_id FROM identity_entity JOIN entity e USING (entity_id)"
                " WHERE story_id = ? AND kind = 'person' AND contains(e.name, ?)", f"ref:{s}", e["name"].split()[-1],
            )
        }  # fmt: skip
        if len(found) != 1:
            torn.add(e["name"])
        bearers[e["name"], e["country"]] = found
    assert torn == GAPS["people"]
    namesakes = [ids for (name, _), ids in bearers.items() if name == "Adrian Kwok"]
    assert len(namesakes) == 2
    assert not set.intersection(*namesakes)


def test_an_office_changes_hands_in_the_middle_of_the_month(month: Ledger) -> None:
    (ratna, *_) = month.who("Ratna Sitompul")
    assert len({o.office for o in ratna.offices}) >= 2


def test_what_was_announced_is_followed_to_its_outcome(ask: Ask) -> None:
    missing = set()
    for e in EXPECTED["agenda"]:
        outcomes = {
            outcome or "none"
            for (outcome,) in ask(
                "SELECT o.outcome FROM agenda a LEFT JOIN agenda_outcome o USING (act_id)"
                " WHERE list_has_any(a.event_ids, (SELECT list(event_id) FROM event JOIN story USING (story_id)"
                " WHERE ref IN (SELECT unnest(?)))) AND ?::DATE BETWEEN a.due_from AND a.due_to",
                [e["announced_in"], *e["also_in"]], e["due"],
            )
        }  # fmt: skip
        if e["outcome"] not in outcomes:
            missing.add(f"{e['announced_in']} {e['due']}")
    assert missing == GAPS["agenda"]


def test_pacts_are_followed_from_state_to_state(ask: Ask) -> None:
    missing = set()
    for e in EXPECTED["pacts"]:
        for state in e["states"]:
            rows = ask(
                "SELECT DISTINCT pact_id FROM pact_state WHERE story_id = ? AND state = ?",
                f"ref:{state['in']}", state["state"],
            )  # fmt: skip
            if not rows:
                missing.add(f"{state['in']} {state['state']}")
    assert missing == GAPS["pacts"]


def test_positions_are_held_and_changed(ask: Ask) -> None:
    missing = set()
    for e in EXPECTED["positions"]:
        rows = ask(
            "SELECT 1 FROM position p JOIN identity i USING (identity_id) JOIN event USING (event_id)"
            " WHERE story_id = ? AND stance = ? AND (p.country = ? OR i.name = ?)",
            f"ref:{e['in']}", e["stance"], e["country"], e["who"],
        )  # fmt: skip
        if not rows:
            missing.add(f"{e['in']} {e['who']}")
    assert missing == GAPS["positions"]


def test_every_event_names_its_evidence(month: Ledger, ask: Ask) -> None:
    events = [e for (e,) in ask("SELECT event_id FROM event ORDER BY ALL")]
    assert len(events) > 300
    for event in events[::25]:
        reports = month.sources(event)
        assert event in {r.event_id for r in reports}
        for r in reports:
            assert r.trigger in r.sentence
            assert r.sentence in ask("SELECT text FROM story WHERE story_id = ?", r.story_id)[0][0]


def test_stories_with_nothing_to_code_give_little(ask: Ask) -> None:
    refs = [f"ref:{ref}" for ref in EXPECTED["nothing"]]
    assert sum(len(ask("SELECT 1 FROM event WHERE story_id = ?", ref)) for ref in refs) <= 2

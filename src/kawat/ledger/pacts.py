"""Named agreements and what befell them: announced, signed, ratified, suspended, revoked, expired, in force again.

States are told by verbs near an agreement's name, or near words that point back to it. Sentences are read, not events alone:
that a pact expires is nobody's act. Words before the verb say whether it is done, planned, possible or denied.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.ledger.affairs import Report, reports
from kawat.ledger.pact_sentences import Befallen, Sentence, befallen, heads
from kawat.ledger.store import insert
from kawat.ledger.words import words
from kawat.reading.units import sentence_spans

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PACT = {"pact_id": "VARCHAR", "name": "VARCHAR", "names": "VARCHAR[]", "parties": "VARCHAR[]"}
STATE = {
    "pact_id": "VARCHAR", "story_id": "VARCHAR", "event_id": "VARCHAR", "state": "VARCHAR", "aux": "VARCHAR",
    "state_on": "DATE", "state_to": "DATE", "date_basis": "VARCHAR", "reported_on": "DATE",
    "name": "VARCHAR", "done_by": "VARCHAR[]", "parties": "VARCHAR[]",
    "sentence": "VARCHAR", "sentence_start": "INTEGER", "sentence_end": "INTEGER",
}  # fmt: skip
#: A country is a party where at least so large a share of the evidence names it, of what the commonest one has.
PARTY_SHARE = 0.5


def derive_pacts(db: DuckDBPyConnection) -> None:
    """Fill pact and pact_state from the stories' sentences, with the events whose acts they tell."""
    for name in ("pact_state", "pact"):
        db.execute(f"DELETE FROM {name}")
    told: dict[str, list[Report]] = defaultdict(list)
    for report in reports(db):
        told[report.story].append(report)
    times: dict[str, list[tuple[int, date, date]]] = defaultdict(list)
    for story, at, first, last in db.execute(
        "SELECT story_id, start_char, date_from, date_to FROM time WHERE date_from IS NOT NULL ORDER BY ALL"
    ).fetchall():
        times[story].append((at, first, last))
    found: list[Befallen] = []
    for story, text, published, body in db.execute(
        "SELECT s.story_id, s.text, s.published_on, json_extract(r.record, '$.story.body')::VARCHAR FROM story s JOIN reading r"
        " USING (story_id) WHERE regexp_matches(s.text, ?, 'i') ORDER BY s.published_on NULLS LAST, s.story_id",
        [heads()],
    ).fetchall():
        sentences = [
            Sentence(story, a, b, text[a:b], published)
            for p in msgspec.json.decode(body or "[]") for a, b in sentence_spans(text, p["start"], p["end"])
        ]  # fmt: skip
        found += befallen(sentences, told[story], times[story])
    _insert(db, found)


def _insert(db: DuckDBPyConnection, found: list[Befallen]) -> None:
    pacts: list[dict[str, Any]] = []
    states: list[dict[str, Any]] = []
    used: Counter[str] = Counter()
    for group in _one_each(found):
        rows = [f.row for f in group]
        # What is nowhere said to be done or planned, or is only ever pointed to, is no agreement that anything befell.
        if not any(r["aux"] in ("realized", "future") for r in rows):
            continue
        names = Counter(r["name"] for r in rows if r["name"])
        name = best_name(names)
        slug = "-".join(words(name))
        used[slug] += 1
        pact = slug if used[slug] == 1 else f"{slug}.{used[slug]}"
        pacts.append({"pact_id": pact, "name": name, "names": sorted(names), "parties": parties(rows)})
        states += [{**r, "pact_id": pact} for r in rows]
    insert(db, "pact", PACT, pacts)
    insert(db, "pact_state", STATE, states)


def best_name(names: Counter[str]) -> str:
    """The fullest of the common names."""
    return max(names, key=lambda n: (len(n.split()), names[n], n)) if names else "?"


def parties(rows: Iterable[dict[str, Any]]) -> list[str]:
    """Countries that rows of pact_state show to be parties: those the table knows, else those most of the evidence names."""
    votes: Counter[str] = Counter()
    for row in rows:
        for country in row["parties"]:
            votes[country] += 2 if row["aux"] == "realized" else 1
    return sorted(c for c in votes if votes[c] >= PARTY_SHARE * max(votes.values()))


def _one_each(found: list[Befallen]) -> list[list[Befallen]]:
    """Grouped by agreement: a shorter name is the only fuller one of its class that has all its words."""
    keys = {f.key for f in found}

    def fullest(key: frozenset[str]) -> frozenset[str]:
        fuller = [k for k in keys if key < k]
        top = [k for k in fuller if not any(k < other for other in fuller)]
        return top[0] if len(top) == 1 else key

    groups: dict[frozenset[str], list[Befallen]] = defaultdict(list)
    for f in found:
        groups[fullest(f.key)].append(f)
    return list(groups.values())

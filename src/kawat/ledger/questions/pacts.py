"""Named agreements: the state of each as of a day, its history, and the sentences that say so."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.ledger import issues
from kawat.ledger.pact_names import mentions
from kawat.ledger.pacts import best_name, parties
from kawat.ledger.questions.asking import ask, asked
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.resolve import resolve
from kawat.ledger.words import words

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: A change is told again without its day for so long.
RETOLD_DAYS = 14
#: How far an agreement has come; a lower step told later is only remembered.
_STEP = {"announced": 1, "signed": 2, "ratified": 3}


class PactReport(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence that says what befell a pact; `event_id` is the act it tells, where the reader coded one."""

    story_id: str
    event_id: str | None
    reported_on: date | None
    outlet: str | None
    sentence: str


class PactState(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that befell a pact, or is to (`aux` realized, future, hypothetical or negated), on a day or from `on` to `until`
    (None where it is not told), by which countries; its reports, the first first."""

    state: str
    aux: str
    on: date | None
    until: date | None
    reported_on: date | None
    by: tuple[str, ...]
    reports: tuple[PactReport, ...]


class Pact(msgspec.Struct, frozen=True, kw_only=True):
    """A named agreement. `state`: announced, signed, ratified, suspended, revoked, expired, in force (again); `since` its day.

    One that is only planned to be signed is announced, since the day that was first told. `history` holds every change, by
    date, and what is planned, thought possible or denied."""

    pact_id: str
    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    state: str
    since: date | None
    event_id: str | None
    story_id: str
    sentence: str
    history: tuple[PactState, ...]


_STATES = f"""
SELECT p.pact_id, p.state, p.aux, p.state_on, p.state_to, p.date_basis, p.reported_on, p.name, p.done_by, p.parties,
       p.story_id, p.event_id, s.outlet, p.sentence
FROM pact_state p JOIN story s USING (story_id) LEFT JOIN event v USING (event_id)
WHERE {KNOWN} AND ($min_confidence::DOUBLE <= 0 OR v.confidence >= $min_confidence::DOUBLE)
ORDER BY p.pact_id, p.state_on NULLS LAST, p.reported_on NULLS LAST, p.story_id, p.sentence_start
"""
_COLUMNS = ("pact_id", "state", "aux", "state_on", "state_to", "date_basis", "reported_on", "name", "done_by", "parties",
            "story_id", "event_id", "outlet", "sentence")  # fmt: skip


def pacts(db: DuckDBPyConnection, filters: Filters, name: str | None = None, party: str | None = None) -> list[Pact]:
    """The pacts of which a known story tells, the latest changed first; those of a name (in any language) or party only.

    `since` and `until` keep pacts that something befell, or is to befall, within these days. `as_of` gives the state as it was
    known then. Raises LedgerError where `party` is unknown.
    """
    side = resolve(db, party, filters) if party else None
    gathered: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in ask(db, _STATES, filters):
        gathered[row[0]].append(dict(zip(_COLUMNS, row, strict=True)))
    named = _called(asked(name, "name of a pact")) if name else None
    found = []
    for rows in gathered.values():
        pact = _pact(rows)
        if pact is None or (side and not set(side.countries) & set(pact.parties)) or (named and not named(pact)):
            continue
        if (filters.since or filters.until) and not any(_within(s, filters) for s in pact.history):
            continue
        found.append(pact)
    return sorted(found, key=lambda p: (-(p.since or date.min).toordinal(), p.pact_id))


def _pact(rows: list[dict[str, Any]]) -> Pact | None:
    history = _history(rows)
    standing = _standing(history)
    if standing is None:
        return None
    state, since, told = standing
    first = told.reports[0]
    names = Counter(r["name"] for r in rows if r["name"])
    return Pact(
        pact_id=rows[0]["pact_id"], name=best_name(names), names=tuple(sorted(names)), parties=tuple(parties(rows)), state=state,
        since=since, event_id=first.event_id, story_id=first.story_id, sentence=first.sentence, history=tuple(history),
    )  # fmt: skip


def _history(rows: list[dict[str, Any]]) -> list[PactState]:
    """Rows that tell of one change are one; ratifications are each country's own."""
    changes: list[list[dict[str, Any]]] = []
    for row in sorted(rows, key=lambda r: (r["date_basis"] != "time", r["state_on"] or date.max)):
        change = next((told for told in changes if _one_change(told, row)), None)
        if change:
            change.append(row)
        else:
            changes.append([row])
    changes.sort(key=lambda told: (told[0]["state_on"] or date.max, told[0]["reported_on"] or date.max))
    return [
        PactState(
            state=told[0]["state"], aux=told[0]["aux"], on=told[0]["state_on"], until=told[0]["state_to"],
            reported_on=min((r["reported_on"] for r in told if r["reported_on"]), default=None),
            by=tuple(sorted({c for r in told for c in r["done_by"]})),
            reports=tuple(
                PactReport(story_id=r["story_id"], event_id=r["event_id"], reported_on=r["reported_on"], outlet=r["outlet"],
                           sentence=r["sentence"])
                for r in sorted(told, key=lambda r: (r["name"] is None, r["reported_on"] or date.max))
            ),
        )
        for told in changes
    ]  # fmt: skip


def _one_change(told: list[dict[str, Any]], row: dict[str, Any]) -> bool:
    """One change has one state, and one day; a report that gives no day of its own is of the last change before it."""
    first = told[0]
    if (first["state"], first["aux"]) != (row["state"], row["aux"]):
        return False
    by = {c for r in told for c in r["done_by"]}
    if row["state"] == "ratified" and row["done_by"] and by and not by & set(row["done_by"]):
        return False
    if first["state_on"] == row["state_on"]:
        return True
    days = (row["state_on"] - first["state_on"]).days if row["state_on"] and first["state_on"] else None
    return row["date_basis"] == "published" and days is not None and 0 <= days <= RETOLD_DAYS


def _standing(history: list[PactState]) -> tuple[str, date | None, PactState] | None:
    """The state after the last change that was done; a step that was taken before, or told again after an end, changes nothing.

    What is only planned makes a pact announced.
    """
    now: tuple[str, date | None, PactState] | None = None
    for told in sorted((s for s in history if s.aux == "realized"), key=lambda s: (s.on or date.min, _STEP.get(s.state, 9))):
        before = now[0] if now else None
        if before == told.state or (told.state in _STEP and before and _STEP.get(before, 9) > _STEP[told.state]):
            continue
        now = told.state, told.on, told
    if now:
        return now
    planned = [s for s in history if s.aux == "future" and s.state in ("signed", "ratified", "announced", "in force")]
    return ("announced", planned[0].reported_on, planned[0]) if planned else None


def _within(state: PactState, filters: Filters) -> bool:
    first, last = state.on or state.reported_on, state.until or state.on or state.reported_on
    return bool(first and last and (not filters.since or last >= filters.since) and (not filters.until or first <= filters.until))


def _called(name: str) -> Any:
    """Whether a pact is called so: by its whole name, or by all that the words mean in any language."""
    asked_for = issues.query(name)
    keys = [m.key for m in mentions(name) if m.key]
    folded = set(words(name))

    def fits(pact: Pact) -> bool:
        for known in pact.names:
            meant = issues.concepts_of(known, None)
            if folded <= set(words(known)) or (not asked_for.unknown and asked_for.concepts and set(asked_for.concepts) <= meant):
                return True
            if any(m.key in keys for m in mentions(known)):
                return True
        return False

    return fits

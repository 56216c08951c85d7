"""Which reports tell of one act: within a wire story's copies, and between wires that report independently."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kawat.ledger.groups import Groups
from kawat.ledger.store import insert

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Independent wires may date one act a day apart (time zones, "on Tuesday" against the day of printing).
DAYS_APART = 1
ACT = {"act_id": "VARCHAR", "event_id": "VARCHAR", "type": "VARCHAR", "mode": "VARCHAR", "aux": "VARCHAR", "quad": "VARCHAR",
       "scale": "DOUBLE", "date_from": "DATE", "date_to": "DATE", "date_basis": "VARCHAR", "first_reported_on": "DATE",
       "confidence": "DOUBLE", "reports": "INTEGER", "stories": "INTEGER", "independent_sources": "INTEGER"}  # fmt: skip
ACT_EVENT = {"event_id": "VARCHAR", "act_id": "VARCHAR"}
ACT_SIDE = dict.fromkeys(("act_id", "role", "identity_id", "country"), "VARCHAR")
#: What was done and what is remembered as done are one; what is to come, may come or was denied is something else.
_REALITY = {"realized": "done", "historical": "done"}
#: What marks a country among the keys of a side: it acts through whoever is of it.
OF = "of:"


class Report(NamedTuple):
    """One event, with the identities and the countries on either side."""

    event: str
    story: str
    cluster: str
    origin: str | None
    type: str
    mode: str | None
    aux: str
    first: date | None
    last: date | None
    basis: str | None
    on: date | None
    confidence: float
    actors: frozenset[str]
    recipients: frozenset[str]


def derive_acts(db: DuckDBPyConnection) -> None:
    """Fill act, act_event and act_side."""
    for table in ("act", "act_event", "act_side"):
        db.execute(f"DELETE FROM {table}")
    sides: dict[str, dict[str, list[tuple[str, str | None]]]] = defaultdict(lambda: {"actor": [], "recipient": []})
    keys: dict[str, dict[str, set[str]]] = defaultdict(lambda: {"actor": set(), "recipient": set()})
    for event, role, identity, country in db.execute(
        "SELECT event_id, role, identity_id, e.country FROM event_actor"
        " JOIN entity e USING (entity_id) JOIN identity_entity USING (entity_id) ORDER BY event_id, role, place"
    ).fetchall():
        sides[event][role].append((identity, country))
        keys[event][role].add(identity)
        if country:
            keys[event][role].add(f"{OF}{country}")
    reports, scales = [], {}
    for row in db.execute(
        "SELECT event_id, story_id, cluster_id, origin, type, mode, aux, date_from, date_to, date_basis, published_on,"
        " confidence, quad, scale"
        " FROM event JOIN story USING (story_id) JOIN cluster_story USING (story_id) JOIN cluster USING (cluster_id)"
        " ORDER BY published_on NULLS LAST, story_id, start_char, event_id"
    ).fetchall():
        k = keys[row[0]]
        reports.append(Report._make((*row[:12], frozenset(k["actor"]), frozenset(k["recipient"]))))
        scales[row[0]] = row[12:]
    acts, act_events, act_sides = [], [], []
    for group in same_acts(reports):
        best = max(group, key=lambda r: (r.basis == "time", r.confidence, r.event))
        act = group[0].event
        acts.append({
            "act_id": act, "event_id": best.event, "type": best.type, "mode": best.mode, "aux": best.aux,
            "quad": scales[best.event][0], "scale": scales[best.event][1],
            "date_from": best.first, "date_to": best.last, "date_basis": best.basis,
            "first_reported_on": min((r.on for r in group if r.on), default=None),
            "confidence": max(r.confidence for r in group), "reports": len(group),
            "stories": len({r.story for r in group}), "independent_sources": len({r.origin or r.cluster for r in group}),
        })  # fmt: skip
        act_events += [{"event_id": r.event, "act_id": act} for r in group]
        told = {(role, *side): None for r in group for role in ("actor", "recipient") for side in sides[r.event][role]}
        act_sides += [{"act_id": act, "role": role, "identity_id": i, "country": c} for role, i, c in told]
    insert(db, "act", ACT, acts)
    insert(db, "act_event", ACT_EVENT, act_events)
    insert(db, "act_side", ACT_SIDE, act_sides)


def same_acts(reports: list[Report]) -> list[list[Report]]:
    """Reports, ordered by publication, grouped into acts.

    One act has one type and one reality, days that meet, and an actor in common. Copies of one wire story may leave the other
    side out; independent wires must share two parties. For two countries that is the field's filter of one act of a type a day.
    """
    groups: Groups[int] = Groups(range(len(reports)))
    near: dict[tuple[str, str, date], list[int]] = defaultdict(list)
    for i, r in enumerate(reports):
        reality = _REALITY.get(r.aux, r.aux)
        if r.first is None:
            continue
        for offset in range(-DAYS_APART, DAYS_APART + 1):
            for j in near.get((r.type, reality, r.first + timedelta(offset)), ()):
                if groups.find(i) != groups.find(j) and one_act(r, reports[j]):
                    groups.join(i, j)
        near[r.type, reality, r.first].append(i)
    return [[reports[i] for i in sorted(group)] for group in groups.all()]


def one_act(a: Report, b: Report) -> bool:
    """Whether two reports of one type, reality and time tell of one act."""
    if a.story == b.story or not a.actors & (b.actors | b.recipients):
        return False
    if a.cluster == b.cluster:
        return not a.recipients or not b.recipients or bool((a.actors | a.recipients) & b.recipients)
    return _parties(a, b) > 1


def _parties(a: Report, b: Report) -> int:
    """How many parties both name: identities, or countries, whichever are more; a minister and his country are one party."""
    shared = (a.actors | a.recipients) & (b.actors | b.recipients)
    countries = sum(key.startswith(OF) for key in shared)
    return max(countries, len(shared) - countries)

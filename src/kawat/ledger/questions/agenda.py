"""What was announced for when, by whom, and what came of it, as of a day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.acts import SIDE, Party
from kawat.ledger.questions.asking import ask, day
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.resolve import resolve

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Days after which nobody waits for a report any more.
PATIENCE = 7
#: What is due within longer than a month is listed only where all of that time is asked for.
_VAGUE_DAYS = 31


class AgendaReport(msgspec.Struct, frozen=True, kw_only=True):
    """One report that announces the act."""

    event_id: str
    story_id: str
    reported_on: date | None
    outlet: str | None
    sentence: str


class AgendaOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """One report of what came of it: `outcome` reported or contradicted; the greater `fit`, the more it has in common with the
    announcement."""

    outcome: str
    fit: int
    event_id: str
    story_id: str
    reported_on: date | None
    outlet: str | None
    sentence: str


class AgendaItem(msgspec.Struct, frozen=True, kw_only=True):
    """An announced act, due from `due_from` to `due_to`.

    `status` is upcoming; awaited (due, and nothing reported yet); reported; contradicted (called off, refused, denied); or not
    reported for more than the days of patience. `what`, `event_id` and `story_id` are the first known announcement;
    `outcomes` are all that may be reports of what came of it, the one that decided first.
    """

    act_id: str
    kind: str
    due_from: date
    due_to: date
    precision: str
    status: str
    what: str
    announcer: str | None
    announced_on: date | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    event_id: str
    story_id: str
    announcements: tuple[AgendaReport, ...]
    outcomes: tuple[AgendaOutcome, ...]


_ITEMS = f"""
SELECT a.act_id, a.kind, a.due_from, a.due_to, a.precision, n.name, v.event_id, v.story_id, s.published_on, s.outlet, v.sentence
FROM (SELECT *, unnest(event_ids) AS event_id, generate_subscripts(event_ids, 1) AS place FROM agenda) a
JOIN event v USING (event_id) JOIN story s USING (story_id) LEFT JOIN identity n ON n.identity_id = a.announcer_id
WHERE {KNOWN} AND v.confidence >= $min_confidence::DOUBLE
  AND ($since::DATE IS NULL OR a.due_to >= $since::DATE) AND ($until::DATE IS NULL OR a.due_from <= $until::DATE)
ORDER BY a.due_from, a.due_to, a.act_id, a.place
"""
_OUTCOMES = f"""
SELECT o.act_id, o.outcome, o.fit, v.event_id, v.story_id, s.published_on, s.outlet, v.sentence
FROM agenda_outcome o JOIN event v USING (event_id) JOIN story s USING (story_id)
WHERE {KNOWN} AND v.confidence >= $min_confidence::DOUBLE
ORDER BY o.fit DESC, o.outcome DESC, s.published_on, v.event_id
"""


def agenda(
    db: DuckDBPyConnection, filters: Filters, week: str | None = None, who: str | None = None, patience_days: int = PATIENCE
) -> list[AgendaItem]:
    """Announced acts by the day they are due; those due in a week (2023-W08) or between `since` and `until`, and those of one
    side only where `who` names it.

    Statuses are as of `as_of`, without it as of the last day of which the ledger has a story. Raises LedgerError where the
    week is none, `who` is unknown or `patience_days` is negative.
    """
    if patience_days < 0:
        raise LedgerError(f"patience_days is {patience_days}; give 0 or more days.")
    if week is not None:
        filters = _within(week, filters)
    today = filters.as_of or _last_day(db)
    side = resolve(db, who, filters) if who else None
    outcomes: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in ask(db, _OUTCOMES, filters):
        outcomes[row[0]].append(row[1:])
    told: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in ask(db, _ITEMS, filters):
        if _definite(row[2], row[3], filters):
            told[row[0]].append(row)
    parties = _parties(db, [row[6] for rows in told.values() for row in rows])
    found = []
    for act, rows in told.items():
        everyone = [p for row in rows for role in ("actor", "recipient") for p in parties[row[6], role]]
        if side and not any(p.country in side.countries or p.identity in side.identities for p in everyone):
            continue
        found.append(_item(rows, outcomes[act], parties, today, patience_days))
    return found


def _within(week: str, filters: Filters) -> Filters:
    first, last = day(week), day(week, last=True)
    since = max((d for d in (first, filters.since) if d), default=None)
    until = min((d for d in (last, filters.until) if d), default=None)
    return Filters(since=since, until=until, as_of=filters.as_of, min_confidence=filters.min_confidence)


def _item(
    rows: list[tuple[Any, ...]], outcomes: list[tuple[Any, ...]], parties: dict[tuple[str, str], tuple[Party, ...]],
    today: date | None, patience_days: int,
) -> AgendaItem:  # fmt: skip
    act, kind, due_from, due_to, precision, announcer, event, story, announced_on, _, sentence = rows[0]
    if outcomes:
        status = str(outcomes[0][0])
    elif today is None or today <= due_to:
        status = "upcoming"
    else:
        status = "not reported" if today > due_to + timedelta(patience_days) else "awaited"
    return AgendaItem(
        act_id=act, kind=kind, due_from=due_from, due_to=due_to, precision=precision, status=status, what=sentence,
        announcer=announcer, announced_on=announced_on, actors=parties[event, "actor"], recipients=parties[event, "recipient"],
        event_id=event, story_id=story,
        announcements=tuple(
            AgendaReport(event_id=r[6], story_id=r[7], reported_on=r[8], outlet=r[9], sentence=r[10]) for r in rows
        ),
        outcomes=tuple(
            AgendaOutcome(outcome=o[0], fit=o[1], event_id=o[2], story_id=o[3], reported_on=o[4], outlet=o[5], sentence=o[6])
            for o in outcomes
        ),
    )  # fmt: skip


def _definite(first: date, last: date, filters: Filters) -> bool:
    """Whether a time is narrow enough to be on the agenda of the days asked for, or lies wholly within them."""
    inside = (not filters.since or first >= filters.since) and (not filters.until or last <= filters.until)
    return inside or (last - first).days <= _VAGUE_DAYS


def _last_day(db: DuckDBPyConnection) -> date | None:
    found = db.execute("SELECT max(published_on) FROM story").fetchone()
    return found[0] if found else None


def _parties(db: DuckDBPyConnection, events: list[str]) -> dict[tuple[str, str], tuple[Party, ...]]:
    out: dict[tuple[str, str], tuple[Party, ...]] = defaultdict(tuple)
    for event, role, name, country, identity in ask(
        db,
        f"SELECT event_id, role, name, country, identity_id FROM ({SIDE})"
        " WHERE event_id IN (SELECT unnest($events::VARCHAR[]))"
        " ORDER BY event_id, role, place", Filters(), events=events,
    ):  # fmt: skip
        out[event, role] += (Party(identity=identity, name=name, country=country),)
    return out

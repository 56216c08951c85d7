"""iCalendar: the agenda, an all-day event for each announced act. Opens in any calendar client."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TextIO

from kawat.exports.deeds import Deed, deeds
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from icalendar import Event

#: iCalendar's status by what became of it; without an outcome nothing is known.
_STATUS = {"reported": "CONFIRMED", "contradicted": "CANCELLED"}
_ITEMS = (
    "SELECT act_id, due_from, due_to, announced_on FROM agenda"
    " WHERE ($as_of::DATE IS NULL OR announced_on <= $as_of::DATE)"
    " AND ($since::DATE IS NULL OR due_to >= $since::DATE) AND ($until::DATE IS NULL OR due_from <= $until::DATE)"
    " ORDER BY due_from, due_to, act_id"
)
_OUTCOMES = (
    "SELECT act_id, outcome, reported_on FROM agenda_outcome WHERE $as_of::DATE IS NULL OR reported_on <= $as_of::DATE"
    " ORDER BY act_id, fit DESC, reported_on, event_id"
)


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the agenda by due day; `since` and `until` bound the due days."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Kawat//agenda//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Kawat agenda")
    told = {deed.act.act_id: deed for deed in deeds(db, replace(selection, since=None, until=None))}
    outcomes: dict[str, list[tuple[str, date]]] = {}
    for act, outcome, on in ask(db, _OUTCOMES, selection):
        outcomes.setdefault(act, []).append((outcome, on))
    for act, first, last, announced in ask(db, _ITEMS, selection):
        if act in told:
            calendar.add_component(_event(told[act], first, last, announced, outcomes.get(act, [])))
    out.write(calendar.to_ical().decode("utf-8"))


def _event(deed: Deed, first: date, last: date, announced: date, outcomes: list[tuple[str, date]]) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{deed.act.act_id}@kawat")
    # When the entry was made, by the data and not by the clock: the same ledger gives the same file.
    event.add("dtstamp", _midnight(announced))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(1))
    event.add("summary", _summary(deed))
    event.add("description", _description(deed, announced, outcomes))
    # The outcome that fits best, which is the first, decides.
    event.add("status", _STATUS[outcomes[0][0]] if outcomes else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    event.add("categories", [deed.act.type])
    if deed.place:
        event.add("location", _plain(deed.place.name))
    if deed.story.url:
        event.add("url", _plain(deed.story.url))
    if outcomes:
        event.add("sequence", len(outcomes))
        event.add("last-modified", _midnight(max(on for _, on in outcomes)))
    return event


def _summary(deed: Deed) -> str:
    sides = [", ".join(dict.fromkeys(a.name for a in side)) for side in (deed.actors, deed.recipients) if side]
    return _plain(f"{' → '.join(sides)}: {deed.act.trigger}" if sides else deed.act.trigger)


def _description(deed: Deed, announced: date, outcomes: list[tuple[str, date]]) -> str:
    act = deed.act
    said = f" by {deed.said.speaker}" if deed.said and deed.said.speaker else ""
    lines = [
        _plain(act.sentence),
        _plain(f"Announced on {announced}{said}; {deed.story.outlet or 'unknown outlet'}"),
        f"Reports: {act.reports}, independent sources: {act.independent_sources}, confidence: {act.confidence:.2f}",
        *(f"Outcome: {outcome} on {on}" for outcome, on in outcomes),
    ]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """One line without control characters, which iCalendar has no way to write."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

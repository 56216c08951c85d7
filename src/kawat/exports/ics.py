"""iCalendar: the agenda, an all-day event for each announced act. Opens in any calendar client."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TextIO
from zoneinfo import ZoneInfo

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
    " WHERE due_from IS NOT NULL AND ($as_of::DATE IS NULL OR announced_on <= $as_of::DATE) ORDER BY due_from, due_to, act_id"
)
_OUTCOMES = (
    "SELECT act_id, outcome, reported_on FROM agenda_outcome WHERE $as_of::DATE IS NULL OR reported_on <= $as_of::DATE"
    " ORDER BY act_id, reported_on NULLS FIRST, outcome_act_id"
)


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the agenda by due day. Acts whose day nobody named have no place in a calendar."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Kawat//agenda//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Kawat agenda")
    told = {deed.act.act_id: deed for deed in deeds(db, selection)}
    outcomes: dict[str, list[tuple[str, date | None]]] = {}
    for act, outcome, on in ask(db, _OUTCOMES, selection):
        outcomes.setdefault(act, []).append((outcome, on))
    for act, first, last, announced in ask(db, _ITEMS, selection):
        if act in told:
            calendar.add_component(_event(told[act], first, last or first, announced, outcomes.get(act, [])))
    out.write(calendar.to_ical().decode("utf-8"))


def _event(deed: Deed, first: date, last: date, announced: date | None, outcomes: list[tuple[str, date | None]]) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{deed.act.act_id}@kawat")
    # When the entry was made, by the data and not by the clock: the same ledger gives the same file.
    event.add("dtstamp", _midnight(announced or first))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(1))
    event.add("summary", _summary(deed))
    event.add("description", _description(deed, announced, outcomes))
    event.add("status", _STATUS.get(outcomes[-1][0], "TENTATIVE") if outcomes else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    event.add("categories", [deed.act.type])
    if deed.place:
        event.add("location", _plain(deed.place.name))
    if deed.story.url:
        event.add("url", _plain(deed.story.url))
    if outcomes:
        event.add("sequence", len(outcomes))
        if outcomes[-1][1]:
            event.add("last-modified", _midnight(outcomes[-1][1]))
    return event


def _summary(deed: Deed) -> str:
    sides = [", ".join(dict.fromkeys(a.name for a in side)) for side in (deed.actors, deed.recipients) if side]
    return _plain(f"{' → '.join(sides)}: {deed.act.trigger}" if sides else deed.act.trigger)


def _description(deed: Deed, announced: date | None, outcomes: list[tuple[str, date | None]]) -> str:
    act = deed.act
    said = f" by {deed.said.speaker}" if deed.said and deed.said.speaker else ""
    lines = [
        _plain(act.sentence),
        _plain(f"Announced{f' on {announced}' if announced else ''}{said}; {deed.story.outlet or 'unknown outlet'}"),
        f"Reports: {act.reports}, independent sources: {act.independent_sources}, confidence: {act.confidence:.2f}",
        *(f"Outcome: {outcome}{f' on {on}' if on else ''}" for outcome, on in outcomes),
    ]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """One line without control characters, which iCalendar has no way to write."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("UTC"))

"""iCalendar: the agenda as `kawat agenda` tells it, an all-day event for each announced act. Opens in any calendar client."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TextIO

from kawat.ledger.questions.agenda import AgendaItem, agenda
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from icalendar import Event

#: iCalendar's status by what became of it; of the rest nothing is known.
_STATUS = {"reported": "CONFIRMED", "contradicted": "CANCELLED"}


class Told(NamedTuple):
    """What the announcement says besides: PLOVER type, trigger, place, and the address and outlet of its story."""

    type: str
    trigger: str
    place: str | None
    url: str | None
    outlet: str | None


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the agenda by due day; `since` and `until` bound the due days."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Kawat//agenda//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Kawat agenda")
    items = agenda(db, selection)
    told = {
        event: Told(*row)
        for event, *row in ask(
            db, "SELECT v.event_id, v.type, v.trigger, e.name, s.url, s.outlet FROM event v JOIN story s USING (story_id)"
            " LEFT JOIN entity e ON e.entity_id = v.place_id WHERE v.event_id IN (SELECT unnest($events::VARCHAR[]))",
            selection, events=[item.event_id for item in items],
        )
    }  # fmt: skip
    for item in items:
        calendar.add_component(entry(item, told[item.event_id]))
    out.write(calendar.to_ical().decode("utf-8"))


def entry(item: AgendaItem, told: Told) -> Event:
    """The calendar entry of an announced act; the same item always has the same UID."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{item.act_id}@kawat")
    # When the entry was made, by the data and not by the clock: the same ledger gives the same file.
    event.add("dtstamp", _midnight(item.announced_on or item.due_from))
    event.add("dtstart", item.due_from)
    event.add("dtend", item.due_to + timedelta(1))
    event.add("summary", _summary(item, told))
    event.add("description", _description(item, told))
    event.add("status", _STATUS.get(item.status, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")
    event.add("categories", [told.type, item.kind])
    if told.place:
        event.add("location", _plain(told.place))
    if told.url:
        event.add("url", _plain(told.url))
    changed = [o.reported_on for o in item.outcomes if o.reported_on]
    if changed:
        event.add("sequence", len(changed))
        event.add("last-modified", _midnight(max(changed)))
    return event


def _summary(item: AgendaItem, told: Told) -> str:
    sides = [", ".join(dict.fromkeys(p.name for p in side)) for side in (item.actors, item.recipients) if side]
    return _plain(f"{' → '.join(sides)}: {told.trigger}" if sides else told.trigger)


def _description(item: AgendaItem, told: Told) -> str:
    lines = [item.what]
    on = f" on {item.announced_on}" if item.announced_on else ""
    by = f" by {item.announcer}" if item.announcer else ""
    lines.append(f"Announced{on}{by}; {told.outlet or 'unknown outlet'}; announcements: {len(item.announcements)}")
    if item.outcomes:
        # The first decides.
        best = item.outcomes[0]
        lines.append(f"{best.outcome.capitalize()}{f' on {best.reported_on}' if best.reported_on else ''}: {best.sentence}")
    else:
        lines.append(item.status.capitalize())
    return "\n".join(_plain(line) for line in lines)


def _plain(text: str) -> str:
    """One line without control characters, which iCalendar has no way to write."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

"""The agenda as iCalendar, and FollowTheMoney's entities."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
import pytest
from affair import HOSTILE
from followthemoney import model
from followthemoney.proxy import EntityProxy
from icalendar import Calendar, Event

from kawat.exports import ics
from kawat.ledger.questions.acts import Party
from kawat.ledger.questions.agenda import agenda
from kawat.ledger.questions.filters import Filters
from kawat.ledger.store import Store

Exported = Callable[..., str]


# iCalendar


def calendar(text: str) -> list[Event]:
    parsed = Calendar.from_ical(text)
    assert not parsed.errors
    return list(parsed.walk("VEVENT"))


def test_ics_entry(exported: Exported) -> None:
    (entry,) = calendar(exported("ics"))
    assert entry["uid"] == "a1:v2@kawat"
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2023, 3, 20), date(2023, 3, 21))
    assert entry.decoded("dtstamp") == datetime(2023, 2, 21, tzinfo=UTC)
    assert entry["summary"] == "Wang Yi: visit"
    assert entry["status"] == "CONFIRMED"
    assert entry["location"] == "Jakarta"
    assert entry["url"] == "https://example.org/a?x=1&y=2"
    assert "Reported on 2023-03-21: Chinese envoy Wang Yi arrived" in entry["description"]
    assert not entry.errors


def test_ics_does_not_know_the_outcome_before_it_was_reported(exported: Exported) -> None:
    (entry,) = calendar(exported("ics", as_of=date(2023, 3, 1)))
    assert entry["status"] == "TENTATIVE"
    assert "Upcoming" in entry["description"]
    assert "2023-03-21" not in entry["description"]
    assert calendar(exported("ics", as_of=date(2023, 2, 1))) == []


@pytest.mark.parametrize(("narrow", "count"), [
    ({"since": date(2023, 3, 20)}, 1), ({"since": date(2023, 3, 21)}, 0), ({"until": date(2023, 3, 19)}, 0),
    ({"min_confidence": 0.8}, 0),
])  # fmt: skip
def test_ics_is_bounded_by_the_due_day(exported: Exported, narrow: dict[str, object], count: int) -> None:
    assert len(calendar(exported("ics", **narrow))) == count


def test_ics_lines_are_as_the_standard_wants_them(exported: Exported) -> None:
    raw = exported("ics").encode("utf-8")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 75


def test_ics_hostile_text_makes_no_line_of_its_own(store: Store) -> None:
    with store.reading() as db:
        (item,) = agenda(db, Filters())
    evil = f"{HOSTILE}\r\nEND:VEVENT\r\n"
    party = Party(identity="x", name=evil, country=None)
    item = msgspec.structs.replace(item, what=evil, actors=(party,), announcer=evil, status="contradicted")
    entry = ics.entry(item, ics.Told("CONSULT", evil, evil, evil, evil))
    assert [line for line in entry.to_ical().decode().splitlines() if line.startswith("END:")] == ["END:VEVENT"]
    again = Event.from_ical(entry.to_ical())
    assert (again["summary"], again["description"], again["location"]) == (
        entry["summary"],
        entry["description"],
        entry["location"],
    )
    assert again["status"] == "CANCELLED"
    assert "\x1b" not in entry.to_ical().decode()


# FollowTheMoney


def entities(text: str) -> dict[str, EntityProxy]:
    """Entities as the library reads them: it drops what is invalid, so what it gives back must be what was written."""
    found = {}
    for line in text.splitlines():
        data = json.loads(line)
        entity = model.get_proxy(data, cleaned=False)
        assert {k: sorted(v) for k, v in entity.to_dict()["properties"].items()} == {
            k: sorted(v) for k, v in data["properties"].items()
        }
        model.get(entity.schema.name).validate(data)
        found[entity.id] = entity
    return found


def test_ftm_entities_are_valid_and_refer_to_each_other(exported: Exported) -> None:
    found = entities(exported("ftm"))
    assert Counter(e.schema.name for e in found.values()) == {
        "Address": 2, "Article": 4, "Company": 1, "Event": 6, "Organization": 1, "Person": 2, "PublicBody": 1,
    }  # fmt: skip
    for entity in found.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                assert found[value].schema.is_a(prop.range), (entity.schema, prop)


def test_ftm_person_gathers_what_all_stories_say(exported: Exported) -> None:
    (person,) = (e for e in entities(exported("ftm")).values() if e.schema.name == "Person" and "Q1385391" in e.get("wikidataId"))
    assert person.get("nationality") == ["ru"]
    assert set(person.get("position")) == {"Secretary of the Security Council", "Sekretaris Dewan Keamanan"}


def test_ftm_event_has_its_proofs(exported: Exported) -> None:
    found = entities(exported("ftm"))
    (event,) = (e for e in found.values() if e.schema.name == "Event" and e.get("recordId") == ["a1:v1"])
    assert {found[i].first("title") for i in event.get("proof")} == {
        "Patrushev meets Wang in Moscow", "Patrushev temui Wang di Moskow",
    }  # fmt: skip
    assert {found[i].caption for i in event.get("involved")} == {"Nikolai Patrushev", "Wang Yi"}
    assert event.get("startDate") == ["2023-02-21"]
    assert event.get("country") == ["ru"]


def test_heavy_libraries_are_asked_for_when_they_are_needed() -> None:
    code = (
        "import sys, kawat.exports\n"
        "from kawat.exports import FORMATS\n"
        "assert all(f.function for f in FORMATS.values())\n"
        "print({'pyarrow', 'followthemoney', 'icalendar'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"

"""Acts with all that an export tells of them: their best known report, its story, and which reports there are."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.exports.bodies import spans
from kawat.exports.people import Named, named
from kawat.ledger.questions.acts import Act, acts
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import KNOWN, Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """The statement that asserts an act, and how it reached us: (role, name), first mouth to last wire."""

    kind: str
    speaker: str | None
    chain: tuple[tuple[str, str], ...]


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """The story of the best known report."""

    story_id: str
    url: str | None
    outlet: str | None
    language: str | None
    headline: str | None
    published: str | None
    copyright: str | None
    reader: str
    model: str


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """One act; offsets are code points into the story of its best known report. `lead`: told in the story's first paragraph.

    `reports` are (event id, story id) of every known report, the best among them.
    """

    act: Act
    context: tuple[str, ...]
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]
    place: Named | None
    issues: tuple[str, ...]
    said: Said | None
    story: Origin
    reports: tuple[tuple[str, str], ...]
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    lead: bool


_BEST = (
    "SELECT v.event_id, v.context, v.place_id, v.start_char, v.end_char, v.sentence_start, v.sentence_end,"
    " t.kind, e.name, v.statement_id, s.story_id, s.url, s.outlet, s.language, s.headline, s.published,"
    " s.copyright_holder, r.reader_version, r.model, r.record"
    " FROM event v JOIN story s USING (story_id) JOIN reading r USING (story_id) LEFT JOIN statement t USING (statement_id)"
    " LEFT JOIN entity e ON e.entity_id = t.speaker_id WHERE v.event_id IN (SELECT unnest($events::VARCHAR[]))"
)


def deeds(db: DuckDBPyConnection, selection: Filters) -> list[Deed]:
    """Every act in the selection, by date."""
    found = acts(db, "SELECT event_id FROM event", selection)
    events = [a.event_id for a in found]
    best = {row[0]: row[1:] for row in ask(db, _BEST, selection, events=events)}
    people = named(db, selection)
    sides = _sides(db, selection, events)
    issues = _lists(
        ask(
            db, "SELECT event_id, text FROM event_issue WHERE event_id IN (SELECT unnest($events::VARCHAR[]))"
            " ORDER BY event_id, start_char, text", selection, events=events,
        )
    )  # fmt: skip
    chains = _lists(
        (statement, (role, name))
        for statement, role, name in ask(
            db, "SELECT statement_id, role, name FROM statement_source WHERE statement_id IN (SELECT unnest($ids::VARCHAR[]))"
            " ORDER BY statement_id, hop", selection, ids=[row[8] for row in best.values() if row[8]],
        )
    )  # fmt: skip
    reports = _lists(
        (act, (event, story))
        for act, event, story in ask(
            db, "SELECT k.act_id, v.event_id, v.story_id FROM act_event k JOIN event v USING (event_id) JOIN story s"
            f" USING (story_id) WHERE {KNOWN} AND v.confidence >= $min_confidence::DOUBLE ORDER BY ALL", selection,
        )
    )  # fmt: skip
    return [
        _deed(a, best[a.event_id], people, sides, issues[a.event_id], chains[best[a.event_id][8]], reports[a.act_id])
        for a in found
    ]


def settled(found: list[Deed]) -> list[tuple[Deed, date | None]]:
    """Acts for a data set that holds only what happened, with the day of each.

    Acts to come, possible acts and denied ones have no place there; what was agreed for the future happened when it was told.
    """
    done = [(d, d.act.date_from) for d in found if d.act.aux in ("realized", "historical")]
    agreed = [(d, d.act.reported_on) for d in found if d.act.aux == "future" and d.act.type == "AGREE"]
    return sorted([*done, *agreed], key=lambda each: (each[1] or date.max, each[0].act.act_id))


def _deed(
    act: Act,
    row: tuple[Any, ...],
    people: dict[str, Named],
    sides: dict[tuple[str, str], list[str]],
    issues: list[str],
    chain: list[tuple[str, str]],
    reports: list[tuple[str, str]],
) -> Deed:
    context, place, start, end, first, last, kind, speaker, statement, *story, record = row
    body = spans(record)
    return Deed(
        act=act, context=tuple(context), place=people.get(place or ""), issues=tuple(dict.fromkeys(issues)),
        reports=tuple(reports), actors=tuple(people[i] for i in sides[act.event_id, "actor"]),
        recipients=tuple(people[i] for i in sides[act.event_id, "recipient"]),
        said=Said(kind=kind, speaker=speaker, chain=tuple(chain)) if statement else None,
        story=Origin(
            story_id=story[0], url=story[1], outlet=story[2], language=story[3], headline=story[4], published=story[5],
            copyright=story[6], reader=story[7], model=story[8],
        ),
        start=start, end=end, sentence_start=first, sentence_end=last, lead=bool(body) and start < body[0][1],
    )  # fmt: skip


def _sides(db: DuckDBPyConnection, selection: Filters, events: list[str]) -> dict[tuple[str, str], list[str]]:
    sides: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event, role, entity in ask(
        db, "SELECT event_id, role, entity_id FROM event_actor WHERE event_id IN (SELECT unnest($events::VARCHAR[]))"
        " ORDER BY event_id, role, place", selection, events=events,
    ):  # fmt: skip
        sides[event, role].append(entity)
    return sides


def _lists(pairs: Any) -> dict[str, list[Any]]:
    lists: dict[str, list[Any]] = defaultdict(list)
    for key, value in pairs:
        lists[key].append(value)
    return lists

"""The reports that positions, pacts and the agenda are worked out of: each event with its sides, speaker and issue."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kawat.ledger.words import words

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Who speaks for a country as a whole; parliaments, courts and parties hold views of their own.
_GOVERNMENT = frozenset({"GOV", "MIL", "SPY"})
#: Bodies that are what a code stands for.
BODIES = {"Q458": "EUR", "Q1065": "UNO"}


class Side(NamedTuple):
    """Who acts, is acted on or speaks. A person's country is that of the identity: one story may have it wrong."""

    identity: str
    country: str | None
    kind: str
    sector: str | None
    name: str
    office: str | None

    @property
    def holder(self) -> str:
        """The country that this one speaks for (ISO alpha-3, or PLOVER's EUR and UNO), else the identity."""
        speaks = self.kind == "country" or self.sector in _GOVERNMENT
        return self.country if speaks and self.country else BODIES.get(self.identity, self.identity)

    @property
    def whole(self) -> bool:
        """Whether this is a country or such a body itself, not one who acts for it."""
        return self.kind == "country" or self.identity in BODIES


class Issue(NamedTuple):
    text: str
    start: int
    end: int


class Report(NamedTuple):
    """One event as its story tells it; offsets are into the story's text. `persons` are words of the names of its people."""

    event: str
    act: str
    story: str
    type: str
    mode: str | None
    aux: str
    confidence: float
    trigger: str
    start: int
    end: int
    sentence: str
    sentence_start: int
    sentence_end: int
    first: date | None
    last: date | None
    basis: str | None
    precision: str | None
    on: date | None
    language: str | None
    headline: str | None
    voice: str | None
    spoken_on: date | None
    speaker: Side | None
    actors: tuple[Side, ...]
    recipients: tuple[Side, ...]
    issues: tuple[Issue, ...]
    persons: frozenset[str]

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.actors + self.recipients

    @property
    def keys(self) -> frozenset[str]:
        """Countries and identities on either side."""
        return frozenset(s.identity for s in self.sides) | frozenset(s.country for s in self.sides if s.country)


_EVENTS = """
SELECT v.event_id, k.act_id, v.story_id, v.type, v.mode, v.aux, v.confidence, v.trigger, v.start_char, v.end_char, v.sentence,
       v.sentence_start, v.sentence_end, v.date_from, v.date_to, v.date_basis, t.precision, s.published_on, s.language,
       s.headline, q.kind AS voice, qt.date_from AS spoken_on, q.speaker_id
FROM event v JOIN act_event k USING (event_id) JOIN story s ON s.story_id = v.story_id LEFT JOIN time t ON t.time_id = v.time_id
LEFT JOIN statement q ON q.statement_id = v.statement_id LEFT JOIN time qt ON qt.time_id = q.time_id
ORDER BY s.published_on NULLS LAST, v.story_id, v.start_char, v.event_id
"""
_SIDES = """
SELECT e.entity_id, n.identity_id,
       CASE WHEN e.kind = 'person' THEN coalesce(n.country, e.country) ELSE e.country END, e.kind,
       coalesce(e.sector, n.sector), e.name, e.office
FROM entity e JOIN identity_entity i USING (entity_id) JOIN identity n USING (identity_id)
"""


def reports(db: DuckDBPyConnection) -> list[Report]:
    """Every event, by day of publication and place in its story."""
    side = {row[0]: Side(*row[1:]) for row in db.execute(_SIDES).fetchall()}
    acting: dict[tuple[str, str], list[Side]] = defaultdict(list)
    for event, role, entity in db.execute(
        "SELECT event_id, role, entity_id FROM event_actor ORDER BY event_id, role, place"
    ).fetchall():
        acting[event, role].append(side[entity])
    issues: dict[str, list[Issue]] = defaultdict(list)
    for event, *issue in db.execute(
        "SELECT event_id, text, start_char, end_char FROM event_issue ORDER BY event_id, start_char, end_char"
    ).fetchall():
        issues[event].append(Issue(*issue))
    persons: dict[str, set[str]] = defaultdict(set)
    for story, name in db.execute("SELECT story_id, name FROM entity WHERE kind = 'person'").fetchall():
        persons[story].update(words(name))

    def report(row: tuple[Any, ...]) -> Report:
        *told, speaker = row
        event, story = row[0], row[2]
        return Report._make((
            *told, side.get(speaker or ""), tuple(acting[event, "actor"]), tuple(acting[event, "recipient"]),
            tuple(issues[event]), frozenset(persons[story]),
        ))  # fmt: skip

    return [report(row) for row in db.execute(_EVENTS).fetchall()]

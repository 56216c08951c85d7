"""Stories with all that an export tells of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.exports.bodies import spans
from kawat.exports.people import Named, named
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import KNOWN, Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Which stories (alias s) a selection takes: known by then, and published between the days.
SELECTED = (
    f"{KNOWN} AND ($since::DATE IS NULL OR s.published_on >= $since::DATE)"
    " AND ($until::DATE IS NULL OR s.published_on <= $until::DATE)"
)
#: So many stories are held at once.
_BATCH = 200


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody is reported to have said."""

    statement_id: str
    speaker: Named | None
    kind: str
    content: str
    chain: tuple[tuple[str, str], ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the story."""

    event_id: str
    type: str
    mode: str | None
    aux: str
    context: tuple[str, ...]
    confidence: float
    trigger: str
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]

    @property
    def code(self) -> str:
        """The PLOVER type with its mode: `CONSULT:visit`."""
        return f"{self.type}:{self.mode}" if self.mode else self.type

    @property
    def title(self) -> str:
        """The event in a line: `Shen Guowei → Rusia: CONSULT:visit`."""
        return " → ".join(", ".join(a.name for a in side) for side in (self.actors, self.recipients) if side) + f": {self.code}"


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One story. `origin`: where its wire story was first seen, where that is another story; `credits` are (role, name)."""

    story_id: str
    url: str | None
    outlet: str | None
    language: str | None
    headline: str | None
    published: str | None
    published_on: date | None
    dateline_place: str | None
    dateline_country: str | None
    copyright_holder: str | None
    copyright_year: int | None
    paragraphs: tuple[str, ...]
    credits: tuple[tuple[str, str], ...]
    cast: tuple[Named, ...]
    quotes: tuple[Quote, ...]
    reports: tuple[Report, ...]
    origin: str | None

    @property
    def uri(self) -> str:
        """The story's name among all stories; addresses are no names, for a page may change its words."""
        return f"urn:kawat:story:{self.story_id}"

    @property
    def moment(self) -> str | None:
        """When it was published, as an ISO 8601 datetime with a zone: UTC where none is known, midnight where only the day is."""
        if not self.published or not self.published_on:
            return None
        try:
            at = datetime.fromisoformat(self.published)
        except ValueError:
            at = datetime.combine(self.published_on, time())
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat()

    def names(self, *roles: str) -> list[str]:
        """Who is credited in these roles."""
        return list(dict.fromkeys(name for role, name in self.credits if role in roles))

    @property
    def identities(self) -> list[Named]:
        """The cast, each identity once."""
        return list({e.identity: e for e in reversed(self.cast)}.values())[::-1]


_STORIES = (
    "SELECT s.story_id, s.url, s.outlet, s.language, s.headline, s.published, s.published_on, s.dateline_place,"
    " s.dateline_country, s.copyright_holder, s.copyright_year, s.text, r.record, o.story_id"
    " FROM story s JOIN reading r USING (story_id) LEFT JOIN cluster_story c USING (story_id)"
    " LEFT JOIN cluster k USING (cluster_id) LEFT JOIN story o"
    "   ON o.story_id = k.origin_story_id AND ($as_of::DATE IS NULL OR o.published_on <= $as_of::DATE)"
    " WHERE s.story_id IN (SELECT unnest($ids::VARCHAR[])) ORDER BY s.published_on NULLS LAST, s.story_id"
)


def sheets(db: DuckDBPyConnection, selection: Filters) -> Iterator[Sheet]:
    """Every story in the selection, by day of publication."""
    chosen = f"SELECT s.story_id FROM story s WHERE {SELECTED} ORDER BY s.published_on NULLS LAST, s.story_id"
    ids = [row[0] for row in ask(db, chosen, selection)]
    people = named(db, selection)
    for i in range(0, len(ids), _BATCH):
        yield from _batch(db, selection, ids[i : i + _BATCH], people)


def _batch(db: DuckDBPyConnection, selection: Filters, ids: list[str], people: dict[str, Named]) -> Iterator[Sheet]:
    def of(sql: str) -> dict[str, list[tuple[Any, ...]]]:
        """Rows by their first column."""
        gathered: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for key, *row in ask(db, sql.replace("CHOSEN", "(SELECT unnest($ids::VARCHAR[]))"), selection, ids=ids):
            gathered[key].append(tuple(row))
        return gathered

    credits = of("SELECT story_id, role, name FROM credit WHERE story_id IN CHOSEN ORDER BY story_id, start_char, role, name")
    cast = of("SELECT story_id, entity_id FROM entity WHERE story_id IN CHOSEN ORDER BY story_id, len(entity_id), entity_id")
    chains = of(
        "SELECT statement_id, role, name FROM statement_source JOIN statement USING (statement_id)"
        " WHERE story_id IN CHOSEN ORDER BY statement_id, hop"
    )
    quotes = of(
        "SELECT story_id, statement_id, speaker_id, kind, content FROM statement WHERE story_id IN CHOSEN"
        " ORDER BY story_id, start_char, statement_id"
    )
    sides = of(
        "SELECT event_id || ' ' || role, entity_id FROM event_actor JOIN event USING (event_id) WHERE story_id IN CHOSEN"
        " ORDER BY event_id, role, place"
    )
    events = of(
        "SELECT story_id, event_id, type, mode, aux, context, confidence, trigger FROM event WHERE story_id IN CHOSEN"
        " AND confidence >= $min_confidence::DOUBLE ORDER BY story_id, start_char, event_id"
    )
    for story, *fields, text, record, origin in ask(db, _STORIES, selection, ids=ids):
        yield Sheet(
            story_id=story, url=fields[0], outlet=fields[1], language=fields[2], headline=fields[3], published=fields[4],
            published_on=fields[5], dateline_place=fields[6], dateline_country=fields[7], copyright_holder=fields[8],
            copyright_year=fields[9],
            paragraphs=tuple(text[start:end] for start, end in spans(record)),
            credits=tuple((role, name) for role, name in credits[story]),
            cast=tuple(people[entity] for (entity,) in cast[story]),
            quotes=tuple(
                Quote(
                    statement_id=key, speaker=people.get(speaker or ""), kind=kind, content=content,
                    chain=tuple((role, name) for role, name in chains[key]),
                ) for key, speaker, kind, content in quotes[story]
            ),
            reports=tuple(
                Report(
                    event_id=e[0], type=e[1], mode=e[2], aux=e[3], context=tuple(e[4]), confidence=e[5], trigger=e[6],
                    actors=tuple(people[i] for (i,) in sides[f"{e[0]} actor"]),
                    recipients=tuple(people[i] for (i,) in sides[f"{e[0]} recipient"]),
                ) for e in events[story]
            ),
            origin=f"urn:kawat:story:{origin}" if origin and origin != story else None,
        )  # fmt: skip

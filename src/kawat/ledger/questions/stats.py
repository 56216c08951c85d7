"""What a ledger holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import KNOWN, WHERE, Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MOST = 20


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """A value and how often it occurs; None stands for what is not known."""

    name: str | None
    count: int


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """Counts over the known stories; `reports` and `acts` are those within the filters. Lists have the commonest 20 first.

    `wire_stories` counts stories that are copies of each other once. `readers` are versions and weights. Rejected inputs have
    no date: they are counted only where nothing is asked about a day. `bytes` is the file's size where the caller knows it.
    """

    stories: int
    wire_stories: int
    first_on: date | None
    last_on: date | None
    undated: int
    characters: int
    entities: int
    identities: int
    statements: int
    reports: int
    acts: int
    outlets: tuple[Count, ...]
    languages: tuple[Count, ...]
    readers: tuple[Count, ...]
    types: tuple[Count, ...]
    rejected: int
    rejected_for: tuple[Count, ...]
    bytes: int | None


_STORIES = f"""
SELECT count(*), count(DISTINCT coalesce(c.cluster_id, s.story_id)), min(published_on), max(published_on),
       count(*) FILTER (WHERE published_on IS NULL), coalesce(sum(length(text)), 0)
FROM story s LEFT JOIN cluster_story c USING (story_id) WHERE {KNOWN}
"""
_ENTITIES = f"""
SELECT count(*), count(DISTINCT i.identity_id)
FROM entity e JOIN story s USING (story_id) LEFT JOIN identity_entity i USING (entity_id) WHERE {KNOWN}
"""
_STATEMENTS = f"SELECT count(*) FROM statement q JOIN story s USING (story_id) WHERE {KNOWN}"
_EVENTS = f"""
SELECT count(*), count(DISTINCT k.act_id)
FROM event v JOIN story s USING (story_id) LEFT JOIN act_event k USING (event_id) WHERE {KNOWN} AND {WHERE}
"""
_COUNTS = {
    "outlets": f"SELECT outlet, count(*) FROM story s WHERE {KNOWN} GROUP BY ALL",
    "languages": f"SELECT language, count(*) FROM story s WHERE {KNOWN} GROUP BY ALL",
    "readers": "SELECT concat(reader_version, ' ', model), count(*) FROM reading JOIN story s USING (story_id)"
    f" WHERE {KNOWN} GROUP BY ALL",
    "types": f"SELECT type, count(*) FROM event v JOIN story s USING (story_id) WHERE {KNOWN} AND {WHERE} GROUP BY ALL",
    "rejected_for": "SELECT reason, count(*) FROM rejected WHERE $as_of::DATE IS NULL GROUP BY ALL",
}


def stats(db: DuckDBPyConnection, filters: Filters, size: int | None = None) -> Stats:
    """What the ledger holds; `size` is its file's, in bytes."""
    stories, wires, first, last, undated, characters = ask(db, _STORIES, filters)[0]
    entities, identities = ask(db, _ENTITIES, filters)[0]
    reports, acts = ask(db, _EVENTS, filters)[0]
    counts = {
        name: tuple(Count(name=value, count=n) for value, n in ask(db, f"{sql} ORDER BY 2 DESC, 1 LIMIT {_MOST}", filters))
        for name, sql in _COUNTS.items()
    }
    return Stats(
        stories=stories, wire_stories=wires, first_on=first, last_on=last, undated=undated, characters=characters,
        entities=entities, identities=identities, statements=ask(db, _STATEMENTS, filters)[0][0], reports=reports, acts=acts,
        rejected=ask(db, "SELECT count(*) FROM rejected WHERE $as_of::DATE IS NULL", filters)[0][0], bytes=size, **counts,
    )  # fmt: skip

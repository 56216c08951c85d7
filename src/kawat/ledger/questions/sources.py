"""What an act rests on: every report of it, word for word, and how each came to its reader."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.asking import ask, asked, quoted
from kawat.ledger.questions.filters import KNOWN, WHERE, Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Hop(msgspec.Struct, frozen=True, kw_only=True):
    """One mouth or wire that the words went through: speaker, first_report, source, outlet."""

    role: str
    name: str
    entity_id: str | None


class Assertion(msgspec.Struct, frozen=True, kw_only=True):
    """Who says so: offsets are code points into the story's text. `chain` goes from the first mouth to the last wire."""

    statement_id: str
    speaker: str | None
    kind: str
    content: str
    start_char: int
    end_char: int
    chain: tuple[Hop, ...]


class Printing(msgspec.Struct, frozen=True, kw_only=True):
    """A place where exactly the words of the story were seen."""

    outlet: str | None
    url: str | None
    published: str | None


class Lineage(msgspec.Struct, frozen=True, kw_only=True):
    """The wire story that a story is: its earliest known origin, and how this story is related to it.

    `known_stories` counts the wire story's known copies; `near_story_id` is the one this was recognised by.
    """

    cluster_id: str
    origin_story_id: str
    origin: str | None
    relation: str
    near_story_id: str | None
    similarity: float | None
    known_stories: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One report of an act. `sentence` and `trigger` are the story's words; `start_char`, `end_char` are the trigger's offsets,
    `sentence_start`, `sentence_end` the sentence's. `assertion` is None where the outlet says it in its own voice."""

    act_id: str
    event_id: str
    story_id: str
    outlet: str | None
    url: str | None
    headline: str | None
    language: str | None
    published: str | None
    type: str
    mode: str | None
    aux: str
    date_from: date | None
    date_to: date | None
    confidence: float
    sentence: str
    sentence_start: int
    sentence_end: int
    trigger: str
    start_char: int
    end_char: int
    assertion: Assertion | None
    lineage: Lineage | None
    printings: tuple[Printing, ...]


_REPORTS = f"""
SELECT k.act_id, v.event_id, v.story_id, s.outlet, s.url, s.headline, s.language, s.published, v.type, v.mode, v.aux, v.date_from,
       v.date_to, v.confidence, v.sentence, v.sentence_start, v.sentence_end, v.trigger, v.start_char, v.end_char, v.statement_id
FROM event v JOIN story s USING (story_id) JOIN act_event k USING (event_id)
WHERE k.act_id = (SELECT act_id FROM act_event WHERE event_id = $event) AND {KNOWN} AND {WHERE}
ORDER BY s.published_on NULLS LAST, s.story_id, v.start_char
"""
_ASKED_FOR = f"SELECT v.event_id FROM event v JOIN story s USING (story_id) WHERE v.event_id = $event AND {KNOWN}"
_PRINTINGS = """
SELECT story_id, outlet, url, published FROM printing
WHERE story_id IN (SELECT unnest($stories::VARCHAR[]))
  AND ($as_of::DATE IS NULL OR try_cast(left(published, 10) AS DATE) <= $as_of::DATE)
ORDER BY story_id, published NULLS LAST, printing_id
"""
_STATEMENTS = """
SELECT q.statement_id, e.name, q.kind, q.content, q.start_char, q.end_char
FROM statement q LEFT JOIN entity e ON e.entity_id = q.speaker_id WHERE q.statement_id IN (SELECT unnest($statements::VARCHAR[]))
"""
_HOPS = """
SELECT statement_id, role, name, entity_id FROM statement_source
WHERE statement_id IN (SELECT unnest($statements::VARCHAR[])) ORDER BY statement_id, hop
"""
# A cluster is called by its origin. Where that was not known yet, the earliest known story stands for it.
_LINEAGE = f"""
WITH known AS (
    SELECT c.*, s.published_on, s.outlet FROM cluster_story c JOIN story s USING (story_id) WHERE {KNOWN}
), first AS (
    SELECT cluster_id, count(*) AS stories, arg_min(story_id, (coalesce(published_on, DATE '9999-12-31'), story_id)) AS earliest
    FROM known GROUP BY cluster_id
)
SELECT k.story_id, CASE WHEN o.story_id IS NULL THEN f.earliest ELSE k.cluster_id END, coalesce(o.story_id, f.earliest),
       CASE WHEN o.story_id IS NULL THEN (SELECT outlet FROM known WHERE story_id = f.earliest) ELSE c.origin END,
       CASE WHEN o.story_id IS NULL AND k.story_id = f.earliest THEN 'origin' ELSE k.relation END,
       n.story_id, CASE WHEN n.story_id IS NOT NULL THEN k.similarity END, f.stories
FROM known k JOIN cluster c USING (cluster_id) JOIN first f USING (cluster_id)
LEFT JOIN known o ON o.story_id = c.origin_story_id LEFT JOIN known n ON n.story_id = k.near_story_id
WHERE k.story_id IN (SELECT unnest($stories::VARCHAR[]))
"""


def sources(db: DuckDBPyConnection, event: str, filters: Filters) -> list[Report]:
    """Every known report of the act that an event id (or act id) is of, by publication.

    Raises LedgerError where there is no such event, or its story was not published by `as_of`.
    """
    event = asked(event, "id of an event")
    if not ask(db, _ASKED_FOR, filters, event=event):
        when = f" as of {filters.as_of}" if filters.as_of else ""
        raise LedgerError(f"the ledger has no event {quoted(event)}{when}; kawat timeline and kawat who show the ids.")
    rows = ask(db, _REPORTS, filters, event=event)
    stories = [row[2] for row in rows]
    assertions = _assertions(db, [row[20] for row in rows if row[20]])
    lineage = {
        row[0]: Lineage(cluster_id=row[1], origin_story_id=row[2], origin=row[3], relation=row[4], near_story_id=row[5],
                        similarity=row[6], known_stories=row[7])
        for row in ask(db, _LINEAGE, filters, stories=stories)
    }  # fmt: skip
    printings: dict[str, tuple[Printing, ...]] = defaultdict(tuple)
    for story, outlet, url, published in ask(db, _PRINTINGS, filters, stories=stories):
        printings[story] += (Printing(outlet=outlet, url=url, published=published),)
    return [
        Report(**dict(zip(_COLUMNS, row[:20], strict=True)), assertion=assertions.get(row[20]), lineage=lineage.get(row[2]),
               printings=printings[row[2]])
        for row in rows
    ]  # fmt: skip


_COLUMNS = Report.__struct_fields__[:20]


def _assertions(db: DuckDBPyConnection, ids: list[str]) -> dict[str, Assertion]:
    chains: dict[str, tuple[Hop, ...]] = defaultdict(tuple)
    for statement, role, name, entity in ask(db, _HOPS, Filters(), statements=ids):
        chains[statement] += (Hop(role=role, name=name, entity_id=entity),)
    return {
        row[0]: Assertion(statement_id=row[0], speaker=row[1], kind=row[2], content=row[3], start_char=row[4], end_char=row[5],
                          chain=chains[row[0]])
        for row in ask(db, _STATEMENTS, Filters(), statements=ids)
    }  # fmt: skip

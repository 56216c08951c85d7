"""Acts as they stand in the reports that were known: what is counted and shown never comes from a later story."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import KNOWN, WHERE, Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Who is on which side of which report, with identity and country.
SIDE = (
    "SELECT a.event_id, a.role, a.place, a.entity_id, e.name, e.country, i.identity_id"
    " FROM event_actor a JOIN entity e USING (entity_id) LEFT JOIN identity_entity i USING (entity_id)"
)


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """Who acted or was acted on, by the name the story gives."""

    identity: str | None
    name: str
    country: str | None


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """One act as its best known report tells it (`event_id`, `story_id`, `sentence`), with how many reports of it are known.

    `independent_sources` counts wire stories by lineage, not by outlet; `reported_on` is the day of the first known report.
    """

    act_id: str
    date_from: date | None
    date_to: date | None
    date_basis: str | None
    type: str
    mode: str | None
    aux: str
    quad: str
    scale: float
    confidence: float
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    reports: int
    stories: int
    independent_sources: int
    reported_on: date | None
    event_id: str
    story_id: str
    outlet: str | None
    sentence: str
    trigger: str


# The best report is chosen as derive_acts chooses it; by name in `matching` only reports that are known.
_ACTS = f"""
WITH known AS (
    SELECT v.event_id, v.story_id, v.date_basis, v.confidence, s.published_on, k.act_id,
           coalesce(c.cluster_id, v.story_id) AS source, v.event_id IN (MATCHING) AS matches
    FROM event v JOIN story s USING (story_id) JOIN act_event k USING (event_id) LEFT JOIN cluster_story c USING (story_id)
    WHERE {KNOWN} AND v.confidence >= $min_confidence::DOUBLE
), chosen AS (
    SELECT act_id, max(confidence) AS surest, min(published_on) AS reported_on, count(*) AS reports,
           count(DISTINCT story_id) AS stories, count(DISTINCT source) AS sources,
           arg_max(event_id, (coalesce(date_basis = 'time', false), confidence, event_id)) FILTER (WHERE matches) AS best
    FROM known GROUP BY act_id HAVING bool_or(matches)
)
SELECT c.act_id, v.date_from, v.date_to, v.date_basis, v.type, v.mode, v.aux, v.quad, v.scale, c.surest, c.reports, c.stories,
       c.sources, c.reported_on, v.event_id, v.story_id, s.outlet, v.sentence, v.trigger
FROM chosen c JOIN event v ON v.event_id = c.best JOIN story s USING (story_id)
WHERE {WHERE}
ORDER BY v.date_from NULLS LAST, c.reported_on NULLS LAST, c.act_id
"""


def acts(db: DuckDBPyConnection, matching: str, filters: Filters, **parameters: object) -> list[Act]:
    """Acts of which a known report is among `matching` (our SQL for event ids), by date."""
    rows = ask(db, _ACTS.replace("MATCHING", matching), filters, **parameters)
    sides = _sides(db, [row[14] for row in rows])
    return [
        Act(
            act_id=row[0], date_from=row[1], date_to=row[2], date_basis=row[3], type=row[4], mode=row[5], aux=row[6], quad=row[7],
            scale=row[8], confidence=row[9], actors=sides[row[14], "actor"], recipients=sides[row[14], "recipient"],
            reports=row[10], stories=row[11], independent_sources=row[12], reported_on=row[13], event_id=row[14],
            story_id=row[15], outlet=row[16], sentence=row[17], trigger=row[18],
        )
        for row in rows
    ]  # fmt: skip


def _sides(db: DuckDBPyConnection, events: list[str]) -> dict[tuple[str, str], tuple[Party, ...]]:
    sides: dict[tuple[str, str], tuple[Party, ...]] = defaultdict(tuple)
    found = ask(
        db, f"SELECT * FROM ({SIDE}) WHERE event_id IN (SELECT unnest($events::VARCHAR[])) ORDER BY event_id, role, place",
        Filters(), events=events,
    )  # fmt: skip
    for event, role, _, _, name, country, identity in found:
        sides[event, role] += (Party(identity=identity, name=name, country=country),)
    return sides

"""The ledger's tables narrowed to a selection: only known stories' rows, and of what follows from them only what they show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kawat.exports.sheets import SELECTED
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Column = tuple[str, str]

_CHOSEN = f"""
WITH chosen AS (SELECT s.story_id FROM story s WHERE {SELECTED}),
picked AS (SELECT event_id FROM event JOIN chosen USING (story_id) WHERE confidence >= $min_confidence::DOUBLE),
spoken AS (SELECT statement_id FROM statement JOIN chosen USING (story_id)),
cast_of AS (SELECT entity_id FROM entity JOIN chosen USING (story_id)),
shown AS (SELECT DISTINCT act_id FROM act_event JOIN picked USING (event_id))
"""
_BY_STORY = ("story", "printing", "credit", "entity", "time", "statement", "cluster_story")
_BY_EVENT = ("event", "event_actor", "event_issue", "act_event", "position")
# As derive_acts chooses the best report, but among the selection's alone.
_ACT = """
SELECT act_id, best.event_id, best.type, best.mode, best.aux, best.quad, best.scale, best.date_from, best.date_to,
       best.date_basis, first_reported_on, confidence, reports, stories, independent_sources
FROM (
    SELECT a.act_id, arg_max(v, (coalesce(v.date_basis = 'time', false), v.confidence, v.event_id)) AS best,
           min(s.published_on) AS first_reported_on, max(v.confidence) AS confidence, count(*)::INTEGER AS reports,
           count(DISTINCT v.story_id)::INTEGER AS stories,
           count(DISTINCT coalesce(k.cluster_id, v.story_id))::INTEGER AS independent_sources
    FROM act_event a JOIN event v USING (event_id) JOIN story s USING (story_id) LEFT JOIN cluster_story k USING (story_id)
    WHERE event_id IN (FROM picked) GROUP BY a.act_id
)
ORDER BY act_id
"""
_STATED = "story_id IN (FROM chosen) AND (event_id IS NULL OR event_id IN (FROM picked))"
#: What each table is narrowed by; the counts of clusters, identities and acts are made of the selection alone.
QUERIES: dict[str, str] = {
    **{t: f"SELECT * FROM {t} WHERE story_id IN (FROM chosen) ORDER BY ALL" for t in _BY_STORY},
    "story": "SELECT * FROM story WHERE story_id IN (FROM chosen) ORDER BY published_on NULLS LAST, story_id",
    "mention": "SELECT * FROM mention WHERE entity_id IN (FROM cast_of) ORDER BY entity_id, start_char, end_char, form",
    "statement_source": "SELECT * FROM statement_source WHERE statement_id IN (FROM spoken) ORDER BY statement_id, hop",
    **{t: f"SELECT * FROM {t} WHERE event_id IN (FROM picked) ORDER BY ALL" for t in _BY_EVENT},
    "identity_entity": "SELECT * FROM identity_entity WHERE entity_id IN (FROM cast_of) ORDER BY ALL",
    "identity": (
        "SELECT i.* REPLACE (count(DISTINCT e.story_id)::INTEGER AS stories) FROM identity i"
        " JOIN identity_entity USING (identity_id) JOIN entity e USING (entity_id) WHERE entity_id IN (FROM cast_of)"
        " GROUP BY ALL ORDER BY i.identity_id"
    ),
    "identity_office": (
        "SELECT identity_id, e.office, min(s.published_on) AS first_on, max(s.published_on) AS last_on FROM identity_entity"
        " JOIN entity e USING (entity_id) JOIN story s USING (story_id)"
        " WHERE e.office IS NOT NULL AND entity_id IN (FROM cast_of) GROUP BY ALL ORDER BY ALL"
    ),
    "cluster": (
        "SELECT k.cluster_id, arg_min(s.story_id, (s.published_on, s.story_id)) AS origin_story_id,"
        " arg_min(s.outlet, (s.published_on, s.story_id)) AS origin, min(s.published_on) AS first_on,"
        " max(s.published_on) AS last_on, count(*)::INTEGER AS stories, count(DISTINCT s.outlet)::INTEGER AS outlets"
        " FROM cluster_story k"
        " JOIN story s USING (story_id) WHERE s.story_id IN (FROM chosen) GROUP BY k.cluster_id ORDER BY k.cluster_id"
    ),
    "act": _ACT,
    "act_side": "SELECT * FROM act_side WHERE act_id IN (FROM shown) ORDER BY ALL",
    "pact": f"SELECT * FROM pact WHERE pact_id IN (SELECT pact_id FROM pact_state WHERE {_STATED}) ORDER BY pact_id",
    "pact_state": f"SELECT * FROM pact_state WHERE {_STATED} ORDER BY pact_id, reported_on, story_id, sentence_start, state, aux",
    "agenda": (
        "SELECT * REPLACE ((SELECT list(e ORDER BY n) FROM (SELECT unnest(event_ids) AS e,"
        " generate_subscripts(event_ids, 1) AS n) WHERE e IN (FROM picked)) AS event_ids)"
        " FROM agenda WHERE event_ids[1] IN (FROM picked) ORDER BY due_from, act_id"
    ),
    "agenda_outcome": (
        "SELECT o.* FROM agenda_outcome o JOIN agenda a USING (act_id)"
        " WHERE o.event_id IN (FROM picked) AND a.event_ids[1] IN (FROM picked) ORDER BY ALL"
    ),
}


def columns(db: DuckDBPyConnection, table: str) -> list[Column]:
    """Names and DuckDB types of a table's columns, in order."""
    return [
        (name, kind)
        for name, kind in db.execute(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? AND schema_name = 'main'"
            " ORDER BY column_index",
            [table],
        ).fetchall()
    ]


def rows(db: DuckDBPyConnection, table: str, selection: Filters) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that the selection takes, in the order of `columns`."""
    yield from ask(db, _CHOSEN + QUERIES[table], selection)

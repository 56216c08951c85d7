"""Who somebody is: names, offices over time, whom they deal with, what they lately said and did."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.acts import SIDE, Act, Party, acts
from kawat.ledger.questions.asking import ask, asked
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.resolve import Bearer, bearers, commonest, matches, unknown

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: What is shown of each: the latest statements and acts, the commonest counterparts; and how many bearers of one name.
LATEST, MOST = 5, 10


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """An office as stories give it, with the first and last day of a story that does, and one such story."""

    office: str
    first_on: date | None
    last_on: date | None
    stories: int
    story_id: str


class Counterpart(msgspec.Struct, frozen=True, kw_only=True):
    """Whom somebody acted with, on, or was acted on by, in how many acts; `event_id` is the latest."""

    identity: str | None
    name: str
    country: str | None
    acts: int
    event_id: str
    story_id: str


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A statement, on the day it was made or, where the story gives none, published."""

    statement_id: str
    story_id: str
    said_on: date | None
    kind: str
    content: str
    outlet: str | None


class Who(msgspec.Struct, frozen=True, kw_only=True):
    """One identity as the known stories show it."""

    identity: str
    name: str
    kind: str
    country: str | None
    wikidata: str | None
    names: tuple[str, ...]
    stories: int
    offices: tuple[Office, ...]
    counterparts: tuple[Counterpart, ...]
    acts: int
    latest_acts: tuple[Act, ...]
    statements: int
    latest_statements: tuple[Said, ...]


def who(db: DuckDBPyConnection, name: str, filters: Filters, limit: int = MOST) -> list[Who]:
    """Whoever bears a name, an identity's id or a Wikidata id, best match first, at most `limit`.

    `since`, `until` and `min_confidence` narrow acts and statements. Raises LedgerError where nobody known is meant.
    """
    name = asked(name, "name")
    known = bearers(db, filters)
    ranked = matches(name, known)
    if not ranked:
        raise LedgerError(unknown(name, known))
    return [_who(db, bearer, filters) for _, bearer in ranked[:limit]]


def _who(db: DuckDBPyConnection, bearer: Bearer, filters: Filters) -> Who:
    done = acts(db, f"SELECT event_id FROM ({SIDE}) WHERE identity_id = $identity", filters, identity=bearer.identity)
    said = _statements(db, bearer.identity, filters)
    return Who(
        identity=bearer.identity, name=bearer.name, kind=bearer.kind, country=bearer.country, wikidata=commonest(bearer.wikidata),
        names=tuple(sorted(bearer.names, key=lambda n: (-bearer.names[n], n))), stories=bearer.stories,
        offices=_offices(db, bearer.identity, filters), counterparts=_counterparts(bearer.identity, done),
        acts=len(done),
        latest_acts=tuple([a for a in done if a.date_from][: -LATEST - 1 : -1]),
        statements=len(said), latest_statements=tuple(said[:LATEST]),
    )  # fmt: skip


def _offices(db: DuckDBPyConnection, identity: str, filters: Filters) -> tuple[Office, ...]:
    found = ask(
        db,
        "SELECT e.office, min(s.published_on), max(s.published_on), count(DISTINCT s.story_id),"
        " arg_max(s.story_id, (coalesce(s.published_on, DATE '0001-01-01'), s.story_id))"
        " FROM entity e JOIN identity_entity i USING (entity_id) JOIN story s USING (story_id)"
        f" WHERE i.identity_id = $identity AND e.office IS NOT NULL AND {KNOWN}"
        " GROUP BY e.office ORDER BY 2 NULLS FIRST, 3, 1",
        filters, identity=identity,
    )  # fmt: skip
    return tuple(Office(office=o, first_on=first, last_on=last, stories=n, story_id=story) for o, first, last, n, story in found)


def _statements(db: DuckDBPyConnection, identity: str, filters: Filters) -> list[Said]:
    found = ask(
        db,
        "WITH said AS (SELECT q.statement_id, q.story_id, coalesce(t.date_from, s.published_on) AS said_on, q.kind, q.content,"
        " s.outlet FROM statement q JOIN identity_entity i ON i.entity_id = q.speaker_id JOIN story s USING (story_id)"
        f" LEFT JOIN time t USING (time_id) WHERE i.identity_id = $identity AND {KNOWN})"
        " SELECT * FROM said WHERE ($since::DATE IS NULL OR said_on >= $since::DATE)"
        " AND ($until::DATE IS NULL OR said_on <= $until::DATE) ORDER BY said_on DESC NULLS LAST, statement_id",
        filters, identity=identity,
    )  # fmt: skip
    return [Said(statement_id=r[0], story_id=r[1], said_on=r[2], kind=r[3], content=r[4], outlet=r[5]) for r in found]


def _counterparts(identity: str, done: list[Act]) -> tuple[Counterpart, ...]:
    """The other side of each act; where nobody is acted on, whoever acts together."""
    met: dict[str, list[tuple[Party, Act]]] = defaultdict(list)
    for act in done:
        others = act.recipients if any(p.identity == identity for p in act.actors) else act.actors
        for party in {p.identity or p.name: p for p in others or act.actors if p.identity != identity}.values():
            met[party.identity or party.name].append((party, act))
    most = sorted(met, key=lambda key: (-len(met[key]), key))[:MOST]
    return tuple(
        Counterpart(identity=party.identity, name=party.name, country=party.country, acts=len(met[key]),
                    event_id=act.event_id, story_id=act.story_id)
        for key in most for party, act in met[key][-1:]
    )  # fmt: skip

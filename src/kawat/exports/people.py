"""Who a story's entity is: by the name the story gives, and by the name of the identity across known stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.resolve import bearers

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """One story's entity. `name` is the identity's (of known stories only), `told` the story's own.

    `identity` is the entity's own id where nobody has worked out yet who it is.
    """

    entity_id: str
    story_id: str
    identity: str
    name: str
    told: str
    kind: str
    country: str | None
    sector: str | None
    office: str | None
    wikidata: str | None


def named(db: DuckDBPyConnection, selection: Filters) -> dict[str, Named]:
    """Entities of every known story by id, in order of story and id."""
    names = {b.identity: b.name for b in bearers(db, selection)}
    return {
        entity: Named(
            entity_id=entity, story_id=story, identity=identity or entity, name=names.get(identity, told), told=told, kind=kind,
            country=country, sector=sector, office=office, wikidata=wikidata,
        )
        for entity, story, identity, told, kind, country, sector, office, wikidata in ask(
            db, "SELECT e.entity_id, e.story_id, i.identity_id, e.name, e.kind, e.country, e.sector, e.office, e.wikidata"
            f" FROM entity e JOIN story s USING (story_id) LEFT JOIN identity_entity i USING (entity_id) WHERE {KNOWN}"
            " ORDER BY e.story_id, len(e.entity_id), e.entity_id", selection,
        )
    }  # fmt: skip

"""FollowTheMoney: entities of its model, made by its own library, one JSON object a line as the `ftm` tool reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from kawat.exports.codes import BEYOND_COUNTRIES, alpha2
from kawat.exports.deeds import Deed, deeds
from kawat.exports.jsonl import encode
from kawat.exports.people import Named
from kawat.exports.sheets import Sheet, sheets
from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from followthemoney.proxy import EntityProxy

#: Sectors whose bodies are parts of a state, and that of business.
_STATE = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY"})
#: The model has no word for an act that may be or is denied.
_REAL = frozenset({"realized", "historical", "future"})
_SCHEMAS = {"person": "Person", "place": "Address", "territory": "PublicBody", "country": "PublicBody"}


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write an Article a story, an Event an act, and whoever they name. Raises LedgerError without the library."""
    try:
        import followthemoney  # noqa: F401
    except ImportError:
        raise LedgerError("followthemoney is not installed; get it with pip install 'kawat[ftm]'.") from None
    for entity in _entities(db, selection):
        # The library keeps values in sets: in an order that changes from process to process.
        values = {name: sorted(values) for name, values in sorted(entity.properties.items())}
        out.write(encode({"id": entity.id, "schema": entity.schema.name, "properties": values}) + "\n")


def _entities(db: DuckDBPyConnection, selection: Filters) -> Iterator[EntityProxy]:
    cast: dict[str, EntityProxy] = {}
    for sheet in sheets(db, selection):
        for named in sheet.cast:
            _who(named, cast)
        yield _article(sheet)
    for deed in deeds(db, selection):
        if deed.act.aux in _REAL:
            yield _event(deed, cast)
    for key in sorted(cast):
        yield cast[key]


def _article(sheet: Sheet) -> EntityProxy:
    article = _make("Article", "story", sheet.story_id)
    article.add("title", sheet.headline)
    article.add("name", sheet.headline)
    article.add("author", sheet.names("reporter"))
    article.add("publisher", sheet.outlet)
    article.add("sourceUrl", sheet.url)
    article.add("language", sheet.language)
    article.add("publishedAt", sheet.published)
    article.add("bodyText", "\n\n".join(sheet.paragraphs))
    for named in sheet.identities:
        article.add("peopleMentioned" if named.kind == "person" else "namesMentioned", named.name)
    return article


def _event(deed: Deed, cast: dict[str, EntityProxy]) -> EntityProxy:
    act = deed.act
    code = f"{act.type}:{act.mode}" if act.mode else act.type
    event = _make("Event", "act", act.act_id)
    event.add("name", f"{code}: {act.trigger}")
    event.add("summary", act.sentence)
    event.add("keywords", [code, act.aux, *deed.context])
    event.add("startDate", act.date_from.isoformat() if act.date_from else None)
    event.add("endDate", act.date_to.isoformat() if act.date_to else None)
    event.add("recordId", act.act_id)
    event.add("organizer", [_who(a, cast).id for a in deed.actors if a.kind != "place"])
    event.add("involved", [_who(a, cast).id for a in (*deed.actors, *deed.recipients) if a.kind != "place"])
    event.add("proof", [_make("Article", "story", story).id for _, story in deed.reports])
    event.add("sourceUrl", deed.story.url)
    event.add("publisher", deed.story.outlet)
    event.add("notes", f"{act.reports} reports, {act.independent_sources} independent sources, confidence {act.confidence:.2f}")
    if deed.place:
        event.add("location", deed.place.name)
        event.add("country", _country(deed.place))
    return event


def _who(named: Named, cast: dict[str, EntityProxy]) -> EntityProxy:
    """The entity of an identity, with what this story adds to it."""
    key = named.identity
    if key not in cast:
        cast[key] = _make(_schema(named), "identity", key)
        cast[key].add("name", named.name)
    who = cast[key]
    who.add("wikidataId", named.wikidata)
    if named.told != named.name:
        who.add("full" if who.schema.name == "Address" else "alias", named.told)
    if who.schema.name == "Address":
        who.add("full", named.name)
        who.add("country", _country(named))
    elif who.schema.name == "Person":
        who.add("nationality", _country(named))
        who.add("position", named.office)
    else:
        who.add("country", _country(named))
    return who


def _schema(named: Named) -> str:
    if named.kind in _SCHEMAS:
        return _SCHEMAS[named.kind]
    if named.sector == "BUS" or named.country == "MNC":
        return "Company"
    return "PublicBody" if named.kind == "organization" and named.sector in _STATE else "Organization"


def _country(named: Named) -> str | None:
    code = alpha2(named.country) if named.country not in BEYOND_COUNTRIES else None
    return code.lower() if code else None


def _make(schema: str, kind: str, key: str) -> EntityProxy:
    from followthemoney import model

    entity = model.make_entity(schema)
    entity.make_id("kawat", kind, key)
    return entity

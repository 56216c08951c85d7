"""JSON-LD in the terms of schema.org: NewsArticle, Quotation and Claim of stories, Event of acts, and who is named in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from kawat.exports.deeds import Deed, deeds
from kawat.exports.jsonl import encode
from kawat.exports.people import Named
from kawat.exports.sheets import Quote, Sheet, sheets
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Node = dict[str, Any]

#: Written out, so that no reader has to fetch schema.org's own.
CONTEXT: Node = {
    "@vocab": "https://schema.org/",
    **{name: {"@type": "https://schema.org/Date"} for name in ("startDate", "endDate")},
    **{name: {"@type": "@id"} for name in ("url", "sameAs", "additionalType", "eventStatus", "actionStatus")},
}
_TYPES = {
    "person": "Person", "organization": "Organization", "bloc": "Organization", "group": "Organization",
    "country": "Country", "territory": "AdministrativeArea", "place": "Place",
}  # fmt: skip
#: What stands of an act; schema.org has no word for one that is denied.
_STATUS = {
    "realized": "https://schema.org/CompletedActionStatus", "historical": "https://schema.org/CompletedActionStatus",
    "future": "https://schema.org/PotentialActionStatus", "hypothetical": "https://schema.org/PotentialActionStatus",
}  # fmt: skip
_PLOVER = "https://github.com/openeventdata/PLOVER#"


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write one document with a graph: stories by day of publication, acts by date, everybody named in either."""
    out.write('{"@context":' + encode(CONTEXT) + ',"@graph":[')
    for n, node in enumerate(_nodes(db, selection)):
        out.write((",\n" if n else "\n") + encode(node))
    out.write("\n]}\n")


def _nodes(db: DuckDBPyConnection, selection: Filters) -> Iterator[Node]:
    named: dict[str, Node] = {}
    for sheet in sheets(db, selection):
        yield from _story(sheet, named)
    for deed in deeds(db, selection):
        if deed.act.aux in _STATUS:
            yield _event(deed, named)
    for key in sorted(named):
        yield named[key]


def _story(sheet: Sheet, named: dict[str, Node]) -> list[Node]:
    article: Node = {
        "@id": sheet.uri, "@type": "NewsArticle", "identifier": sheet.story_id, "url": _iri(sheet.url) if sheet.url else None,
        "headline": sheet.headline, "articleBody": "\n\n".join(sheet.paragraphs), "inLanguage": sheet.language,
        "datePublished": sheet.published, "dateline": sheet.dateline_place,
        "publisher": {"@type": "NewsMediaOrganization", "name": sheet.outlet} if sheet.outlet else None,
        "author": [{"@type": "Person", "name": name} for name in sheet.names("reporter")],
        "translator": [{"@type": "Person", "name": name} for name in sheet.names("translator")],
        "editor": [{"@type": "Person", "name": name} for name in sheet.names("editor")],
        "copyrightHolder": {"@type": "Organization", "name": sheet.copyright_holder} if sheet.copyright_holder else None,
        "copyrightYear": sheet.copyright_year,
        "isBasedOn": {"@id": sheet.origin} if sheet.origin else None,
        "mentions": [_who(entity, named) for entity in sheet.identities],
    }  # fmt: skip
    return [_present(article), *(_said(quoted, sheet, named) for quoted in sheet.quotes)]


def _said(quoted: Quote, sheet: Sheet, named: dict[str, Node]) -> Node:
    """Words in quotation marks are a Quotation; what the story tells in its own is a Claim."""
    speaker = _who(quoted.speaker, named) if quoted.speaker else None
    node: Node = {"@id": _urn("statement", quoted.statement_id), "text": quoted.content}
    story = {"@id": sheet.uri}
    chain = " > ".join(name for _, name in quoted.chain) or None
    if quoted.kind == "indirect":
        node |= {"@type": "Claim", "author": speaker, "appearance": story, "creditText": chain}
    else:
        node |= {"@type": "Quotation", "spokenByCharacter": speaker, "isPartOf": story, "creditText": chain}
    return _present(node)


def _event(deed: Deed, named: dict[str, Node]) -> Node:
    """An act is an Event, for when and where, and an Action, for who did it to whom."""
    act = deed.act
    code = f"{act.type}:{act.mode}" if act.mode else act.type
    stories = dict.fromkeys(story for _, story in deed.reports)
    return _present({
        "@id": _urn("act", act.act_id), "@type": ["Event", "Action"], "identifier": act.act_id,
        "additionalType": _PLOVER + act.type, "name": f"{code}: {act.trigger}", "description": act.sentence,
        "keywords": [code, act.aux, *deed.context],
        "startDate": act.date_from.isoformat() if act.date_from else None,
        "endDate": act.date_to.isoformat() if act.date_to else None,
        "eventStatus": "https://schema.org/EventScheduled" if act.aux == "future" else None, "actionStatus": _STATUS[act.aux],
        "agent": [_who(a, named) for a in deed.actors], "object": [_who(a, named) for a in deed.recipients],
        "location": _who(deed.place, named) if deed.place else None,
        "about": [{"@type": "Thing", "name": issue} for issue in deed.issues],
        "subjectOf": [{"@id": _urn("story", s)} for s in stories],
        "additionalProperty": [
            {"@type": "PropertyValue", "name": name, "value": value} for name, value in (
                ("quad", act.quad), ("scale", act.scale), ("confidence", act.confidence), ("reports", act.reports),
                ("independent_sources", act.independent_sources),
            )
        ],
    })  # fmt: skip


def _who(entity: Named, named: dict[str, Node]) -> Node:
    key = _urn("identity", entity.identity)
    if key not in named:
        named[key] = _present({
            "@id": key, "@type": _TYPES.get(entity.kind, "Thing"), "name": entity.name,
            "jobTitle": entity.office if entity.kind == "person" else None,
            "sameAs": f"http://www.wikidata.org/entity/{entity.wikidata}" if entity.wikidata else None,
        })  # fmt: skip
    return {"@id": key}


def _present(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in (None, [], "")}


def _urn(kind: str, key: str) -> str:
    return f"urn:kawat:{kind}:{quote(key, safe=':.-_')}"


def _iri(address: str) -> str:
    """An address in which nothing stands that an IRI may not have."""
    return quote(address, safe=":/?#[]@!$&'()*+,;=%-._~")

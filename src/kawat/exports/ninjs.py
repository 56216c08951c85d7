"""ninjs 3.0, IPTC's News in JSON: one story a line, each line a document of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from kawat.exports.jsonl import encode
from kawat.exports.sheets import Sheet, sheets
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from kawat.exports.people import Named

_STANDARD = {"name": "ninjs", "version": "3.0", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"}
#: Which of ninjs' lists holds an entity; what is in none is a subject.
_LISTS = {
    "person": "people", "organization": "organisations", "bloc": "organisations",
    "country": "places", "territory": "places", "place": "places",
}  # fmt: skip


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the stories of a ledger, one a line, by day of publication."""
    for sheet in sheets(db, selection):
        out.write(encode(document(sheet)) + "\n")


def document(sheet: Sheet) -> dict[str, Any]:
    """The ninjs document of a story; what is unknown is absent."""
    body = "\n\n".join(sheet.paragraphs)
    found: dict[str, Any] = {
        "uri": sheet.uri,
        "standard": _STANDARD,
        "type": "text",
        "language": sheet.language,
        "firstCreated": sheet.moment,
        "versionCreated": sheet.moment,
        "headlines": [{"role": "main", "value": sheet.headline}] if sheet.headline else None,
        "bodies": [
            {"role": "main", "contentType": "text/plain", "charCount": len(body), "wordCount": len(body.split()), "value": body}
        ],
        "by": ", ".join(sheet.names("reporter", "contributor")),
        "located": sheet.dateline_place,
        "copyrightHolder": sheet.copyright_holder,
        "copyrightNotice": _notice(sheet),
        "infoSources": [
            {"role": role, "name": name} for role, name in dict.fromkeys((("outlet", sheet.outlet), *sheet.credits)) if name
        ],
        "subjects": [{"rel": "context", "name": name} for name in dict.fromkeys(c for r in sheet.reports for c in r.context)],
        "events": [{"id": r.event_id, "rel": "reports", "name": r.title, "literal": f"{r.code} {r.aux}"} for r in sheet.reports],
        "altIds": [{"role": "url", "value": sheet.url}] if sheet.url else None,
        "associations": [{"rel": "origin", "name": "origin", "uri": sheet.origin}] if sheet.origin else None,
    }  # fmt: skip
    for entity in sheet.identities:
        found.setdefault(_LISTS.get(entity.kind, "subjects"), []).append(_thing(entity))
    return {name: value for name, value in found.items() if value}


def _thing(entity: Named) -> dict[str, str]:
    thing = {"name": entity.name, "rel": "mentions", "literal": entity.identity}
    return {**thing, "uri": f"http://www.wikidata.org/entity/{entity.wikidata}"} if entity.wikidata else thing


def _notice(sheet: Sheet) -> str | None:
    year = f" {sheet.copyright_year}" if sheet.copyright_year else ""
    return f"© {sheet.copyright_holder}{year}" if sheet.copyright_holder else None

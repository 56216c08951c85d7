"""The rules of ninjs 3.0 for the properties that Kawat writes, restated as JSON Schema from IPTC's published schema.

Restated, not copied: every property written must be one that the standard has, of its type, and nothing else may stand there.
"""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string"}
_URI = {"type": "string", "format": "uri"}
_MOMENT = {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}


def _list(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    items = {"type": "object", "additionalProperties": False, "required": list(required), "properties": properties}
    return {"type": "array", "items": items}


_THING = {"name": _TEXT, "rel": _TEXT, "uri": _URI, "literal": _TEXT}
RULES: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": _URI,
        "standard": {
            "type": "object", "additionalProperties": False, "properties": {"name": _TEXT, "version": _TEXT, "schema": _URI},
        },
        "type": {"enum": ["text"]},
        "language": _TEXT,
        "firstCreated": _MOMENT,
        "versionCreated": _MOMENT,
        "headlines": _list(("value",), role=_TEXT, contentType=_TEXT, value=_TEXT),
        "bodies": _list(
            ("value",), role=_TEXT, contentType=_TEXT, charCount={"type": "integer"}, wordCount={"type": "integer"}, value=_TEXT
        ),
        "by": _TEXT,
        "located": _TEXT,
        "copyrightHolder": _TEXT,
        "copyrightNotice": _TEXT,
        "infoSources": _list(name=_TEXT, role=_TEXT, uri=_URI, literal=_TEXT),
        "subjects": _list(**_THING),
        "people": _list(**_THING),
        "organisations": _list(**_THING),
        "places": _list(**_THING),
        "events": _list(id=_TEXT, **_THING),
        "altIds": _list(role=_TEXT, value=_TEXT),
        # An associated object may have every property of ninjs; these are the ones that it must have, and rel.
        "associations": _list(("name", "uri"), name=_TEXT, rel=_TEXT, uri=_URI),
    },
}  # fmt: skip

"""IPTC's ninjs (News in JSON) 1.x, 2.x and 3.x: one object to an item.

The versions differ in shape (`body_xhtml` became `bodies`) and 3.x in capitals (`versionCreated`), which are folded here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from kawat.wire.decode import without_surrogates
from kawat.wire.errors import InputError
from kawat.wire.fields import language_code
from kawat.wire.items import Item
from kawat.wire.metadata import is_address
from kawat.wire.prose import looks_marked_up, paragraphs_of_html, paragraphs_of_text

_BODIES_1 = ("body_xhtml", "body_html", "body_richtext", "body_nitf", "body_text", "body_plain")
_DATES = ("contentcreated", "firstcreated", "versioncreated")
_OURS = ("text", "maintext", "html")  # no version of ninjs has these
_NOT_TEXT = {
    "audio": "a sound",
    "video": "a video",
    "picture": "a picture",
    "graphic": "a graphic",
    "event": "an event to come",
    "planning": "a planning note",
    "composite": "a package of other items",
    "component": "a part of another item",
}


def is_ninjs(obj: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a JSON value is a ninjs object, by its fields."""
    if not isinstance(obj, Mapping):
        return False
    given = _folded(obj)
    standard = given.get("standard")
    if isinstance(standard, Mapping) and str(standard.get("name", "")).lower() == "ninjs":
        return True
    if any(given.get(name) for name in _OURS):
        return False
    has_body = any(isinstance(given.get(name), str) for name in _BODIES_1) or _is_objects(given.get("bodies"))
    has_dates = any(isinstance(given.get(name), str) for name in _DATES[1:])
    return has_body or (has_dates and isinstance(given.get("uri"), str))


def read_ninjs(obj: Mapping[str, Any]) -> Item:
    """The item of a ninjs object. Raises `InputError` where it is withdrawn, or no text."""
    given = _folded(obj)
    status = (_string(given, "pubstatus") or "usable").lower()
    if status in ("canceled", "cancelled", "withheld"):
        raise InputError(f"its agency has marked the item {status}, so it is not read.")
    paragraphs = _paragraphs(given)
    if not paragraphs:
        kind = _NOT_TEXT.get((_string(given, "type") or "").lower())
        said = f"the item is {kind}, not a text" if kind else "the item has no body_text, body_xhtml or bodies with words in it"
        raise InputError(f"{said}; give ninjs items of type text.")
    uri = _string(given, "uri")
    language = _string(given, "language")
    return Item(
        paragraphs=paragraphs,
        headline=_first_value(given.get("headlines")) or _string(given, "headline") or _string(given, "title"),
        ref=uri,
        url=next((u for u in (_string(given, "url"), uri) if u and is_address(u)), None),
        dates=tuple(date for name in _DATES if (date := _string(given, name))),
        language=language_code(language) if language else None,
        dateline=_string(given, "dateline") or _string(given, "located"),
        byline=_string(given, "byline") or _string(given, "by"),
        sources=tuple(dict.fromkeys(_names(given, "source", "infosource", "infosources"))),
        outlet=next(_names(given, "provider"), None),
        holder=_string(given, "copyrightholder"),
        notice=_string(given, "copyrightnotice"),
    )


def _folded(obj: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(key).lower(): value for key, value in obj.items()}


def _is_objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _string(given: Mapping[str, Any], name: str) -> str | None:
    value = given.get(name)
    return (without_surrogates(value).strip() or None) if isinstance(value, str) else None


def _names(given: Mapping[str, Any], *fields: str) -> Iterator[str]:
    """Names of parties: strings, objects with a name, or lists of either."""
    for field in fields:
        value = given.get(field)
        for one in value if isinstance(value, list) else [value]:
            name = one if isinstance(one, str) else _string(_folded(one), "name") if isinstance(one, Mapping) else None
            if name and name.strip():
                yield without_surrogates(name).strip()


def _values(value: object) -> list[dict[str, Any]]:
    """The objects of a 2.x list (headlines, bodies), the one whose role is main before the others."""
    found = [_folded(one) for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
    return sorted(found, key=lambda one: _string(one, "role") != "main")


def _first_value(value: object) -> str | None:
    return next((text for one in _values(value) if (text := _string(one, "value"))), None)


def _paragraphs(given: Mapping[str, Any]) -> list[str]:
    """Paragraphs of the body: mark-up before plain text, which often has its paragraphs run together."""
    bodies = [(name.removeprefix("body_"), _string(given, name)) for name in _BODIES_1]
    bodies += [(_string(one, "contenttype") or "", _string(one, "value")) for one in _values(given.get("bodies"))]
    bodies += [(name, _string(given, name)) for name in given if name.startswith("body_") and name not in _BODIES_1]
    written = [(kind, text) for kind, text in bodies if text]
    marked = [text for kind, text in written if _is_markup(kind, text)]
    for text in marked:
        if lines := paragraphs_of_html(text):
            return lines
    return next((paragraphs_of_text(text) for _, text in written if text not in marked), [])


def _is_markup(kind: str, text: str) -> bool:
    return "html" in kind or "xml" in kind or kind in ("richtext", "nitf") or looks_marked_up(text)

"""One JSON object, of our own shape or another crawler's, to the fields of a story (names: fields.toml)."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import msgspec

from kawat.wire.decode import decode, without_surrogates
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_JSON_DEPTH
from kawat.wire.metadata import is_address
from kawat.wire.published import published_value

_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,3}$")
_ABSENT = ("", "None", "null", "NaT", "nan")  # what str() of an empty cell leaves in other tools' output


class Fields(NamedTuple):
    """What one JSON object gives; exactly one of `text` and `html` is set."""

    text: str | None
    html: str | None
    ref: str | None
    url: str | None
    title: str | None
    published: str | None  # ISO 8601
    language: str | None  # ISO 639-1


def parse_json(data: bytes) -> Any:
    """The value of one JSON document.

    Strict UTF-8 JSON first; then what Python's own json writes beside the standard (NaN, lone surrogates, which become
    U+FFFD) and other encodings. Raises `InputError` with a sentence where it is no JSON or nests too deep.
    """
    try:
        value = msgspec.json.decode(data)
    except RecursionError:
        raise _too_deep() from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        try:
            value = json.loads(decode(data).text, strict=False)
        except RecursionError:
            raise _too_deep() from None
        except json.JSONDecodeError as error:
            raise InputError(f"this is not JSON ({error.msg} at character {error.pos}); correct or drop it.") from None
        except ValueError as error:  # an integer of thousands of digits; bytes that are no text
            raise InputError(f"this is not JSON ({str(error).rstrip('.')}); correct or drop it.") from None
    _refuse_depth(value)
    return value


def fields(obj: object) -> Fields:
    """The story's fields in a JSON object. Raises `InputError` naming the field that is missing or of a wrong type."""
    if not isinstance(obj, Mapping):
        raise InputError(f"expected a JSON object with a text or html field, found {_kind(obj)}; give one object for each story.")
    page = _first(obj, "html")
    html_url = None
    if isinstance(page, tuple) and isinstance(page[1], Mapping):  # fundus keeps the page and its address in one object
        inner = page[1]
        html_url = next((u for k in ("responded_url", "requested_url") if isinstance(u := inner.get(k), str)), None)
        page = ("html.content", inner["content"]) if inner.get("content") else None
    text = _prose(_first(obj, "text"))
    html = None if text is not None else _string(page, "the page's HTML as a string")
    if text is None and html is None:
        given = ", ".join(repr(str(key)[:30])[1:-1] for key in list(obj)[:8])
        raise InputError(f"the object has no text and no html field (it has: {given or 'nothing'}); add one of them.")
    published = _string(_first(obj, "published"), "a date such as 2023-02-21")
    return Fields(
        text=text,
        html=html,
        ref=_ref(_first(obj, "id")),
        url=_url(obj) or (html_url if html_url and is_address(html_url) else None),
        title=_string(_first(obj, "title"), "a string"),
        published=published_value(published) if published else None,
        language=_language(_first(obj, "language")),
    )


def language_code(given: str) -> str | None:
    """ISO 639-1 code of a language tag (`id`, `id-ID`, `en_US`), None where it is none."""
    match = _LANGUAGE.match(given.strip())
    return match[1] if match else None


@cache
def _names() -> dict[str, tuple[str, ...]]:
    rows = tomllib.loads(files(__package__).joinpath("fields.toml").read_text("utf-8"))
    return {field: tuple(names) for field, names in rows.items()}


def _first(obj: Mapping[str, Any], field: str) -> tuple[str, Any] | None:
    """Name and value of the first of the field's names that holds something."""
    for name in _names()[field]:
        value = obj.get(name)
        if value is not None and not (isinstance(value, str) and value.strip() in _ABSENT):
            return name, value
    return None


def _string(found: tuple[str, Any] | None, wanted: str) -> str | None:
    if found is None:
        return None
    name, value = found
    if isinstance(value, date):  # datetimes too: objects that never were JSON, given to the library
        return value.isoformat()
    if not isinstance(value, str):
        raise InputError(f"the field {name!r} holds {_kind(value)}; it must hold {wanted}.")
    return without_surrogates(value)


def _prose(found: tuple[str, Any] | None) -> str | None:
    """Text as given; fundus' body (`summary` and `sections`) and lists of paragraphs are joined by empty lines."""
    if found is None:
        return None
    name, value = found
    if isinstance(value, Mapping) and isinstance(value.get("sections"), list):
        sections = [s for s in value["sections"] if isinstance(s, Mapping)]
        lists = [value.get("summary"), *(s.get(part) for s in sections for part in ("headline", "paragraphs"))]
        value = [line for lines in lists if isinstance(lines, list) for line in lines]
    if isinstance(value, list) and value and all(isinstance(line, str) for line in value):
        value = "\n\n".join(line for line in value if line.strip())
    return _string((name, value), "the story's text as a string")


def _ref(found: tuple[str, Any] | None) -> str | None:
    if found is not None and isinstance(found[1], int) and not isinstance(found[1], bool):
        return str(found[1])
    return _string(found, "a string or a whole number")


def _url(obj: Mapping[str, Any]) -> str | None:
    """The first address among the url names: in some formats `source` is an outlet's name instead."""
    values = (obj.get(name) for name in _names()["url"])
    return next((value.strip() for value in values if isinstance(value, str) and is_address(value.strip())), None)


def _language(found: tuple[str, Any] | None) -> str | None:
    return language_code(found[1]) if found is not None and isinstance(found[1], str) else None


def _kind(value: object) -> str:
    kinds: tuple[tuple[type, str], ...] = (
        (bool, "true or false"),
        (int, "a number"),
        (float, "a number"),
        (str, "a string"),
        (list, "a list"),
        (Mapping, "an object"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), "null" if value is None else "something else")


def _too_deep() -> InputError:
    return InputError(f"the JSON nests deeper than {MAX_JSON_DEPTH} levels, which no story does; flatten or drop it.")


def _refuse_depth(value: Any) -> None:
    level = [value]
    for _ in range(MAX_JSON_DEPTH):
        level = [
            child
            for outer in level
            if isinstance(outer, (dict, list))
            for child in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return
    raise _too_deep()

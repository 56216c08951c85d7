"""The dateline: the place and the agency that open a story (`London (ANTARA) -`, `TEMPO.CO, Jakarta -`)."""

from __future__ import annotations

import re
from functools import cache

from kawat.record import Dateline
from kawat.wire.outlets import alternation, generic, is_media, media, outlets

_LETTER = r"[^\W\d_a-z]"
_WORD = rf"(?:{_LETTER}[\w'’.\-]*)"
_LINK = r"(?:de|da|do|dos|del|la|las|el|al|of|the|di|du|y|and|dan|on|upon)"
_PLACE = rf"{_WORD}(?:(?:[ \xa0]{_LINK})?[ \xa0/]{{1,2}}{_WORD}){{0,4}}(?:, {_WORD}(?: (?:{_LINK} )?{_WORD}){{0,3}})?"
_DASH = r"(?:--+|[-–—―])"
_LONGEST = 120


@cache
def date_words() -> dict[str, str]:
    """Regular expressions for a weekday, a month and a dateline's date, from the shared tables."""
    dates = generic().dates
    month = rf"(?i:{alternation({name for names in dates.months for name in names})})\.?"
    weekday = rf"(?i:{alternation(dates.weekdays)})"
    day = rf"(?:{month} \d{{1,2}}|\d{{1,2}} {month})(?:,? \d{{4}})?"
    numbers = r"\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    return {
        "weekday": rf"{weekday}\.?(?: \({numbers}\))?",
        "month": month,
        "date": rf"(?:{weekday}\.?,? (?:{day}|\(?{numbers}\)?)|{day}|{numbers})",
    }


def compile_template(template: str, names: frozenset[str]) -> re.Pattern[str]:
    """Compile one dateline template (docs/outlets.md): `{place}`, `{capitals}`, `{agency}` (one of `names`), `{source}` (any
    short name in brackets), `{site}` (a domain), `{date}`, `{weekday}`, `{dash}`; everything else stands for itself."""
    fields = {
        "place": rf"(?P<place>{_PLACE})",
        "capitals": r"(?P<place>[^\W\d_a-z]{2,}(?:[ .'’\-/][^\W\d_a-z]{2,}){0,3})",
        "agency": rf"(?P<agency>(?i:{alternation(names)}))" if names else r"(?!)",
        "source": r"(?P<source>[^()\n\d]{2,40})",
        "site": r"(?P<site>[A-Za-z][\w\-]{1,30}(?:\.[A-Za-z]{2,4}){1,2})",
        "date": date_words()["date"],
        "weekday": date_words()["weekday"],
        "dash": _DASH,
    }
    parts = []
    for piece in re.split(r"(\{[a-z]+\})", template):
        if piece.startswith("{") and piece.endswith("}"):
            if piece[1:-1] not in fields:
                raise ValueError(f"dateline template {template!r}: unknown field {piece}")
            parts.append(fields[piece[1:-1]])
        else:
            parts.append(re.escape(piece).replace(r"\ ", r"[ \xa0]{1,3}"))
    # A crawler may have glued the dash to its neighbours; without an agency that would be a hyphenated name.
    if "{agency}" not in template and "{source}" not in template:
        return re.compile("".join(parts) + r"(?=[\s\"“”‘']|$)")
    return re.compile("".join(parts).replace(r"[ \xa0]{1,3}" + _DASH, r"[ \xa0]{0,3}" + _DASH) + r"(?!-)")


@cache
def _templates() -> tuple[re.Pattern[str], ...]:
    """Every template once, with the names of the outlets that use it; those that name an agency come first."""
    names: dict[str, set[str]] = {}
    for outlet in outlets().values():
        for template in outlet.datelines:
            names.setdefault(template, set()).update(outlet.names, outlet.abbreviations)
    agencies = {*media().agencies, *(name for o in outlets().values() if o.kind == "agency" for name in o.names)}
    for template in generic().datelines:
        names.setdefault(template, set()).update(agencies if "{agency}" in template else ())
    ordered = sorted(
        names, key=lambda t: (not ("{agency}" in t or "{source}" in t), "{site}" not in t, "{place}" not in t, -len(t))
    )
    return tuple(compile_template(template, frozenset(names[template])) for template in ordered)


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens the paragraph `text[start:end]`, None where there is none."""
    line = text[start : min(end, start + _LONGEST)]
    if not any(mark in line for mark in "-–—―:●."):
        return None
    for pattern in _templates():
        found = pattern.match(line)
        if not found:
            continue
        groups = found.groupdict()
        place, agency = groups.get("place"), groups.get("agency") or groups.get("source") or groups.get("site")
        if groups.get("source") and not (_names_medium(groups["source"]) or (place and place.isupper())):
            continue
        if place and not _plausible(place, bool(agency)):
            continue
        return Dateline(start=start, end=start + found.end(), place=_trim(place), agency=agency.strip() if agency else None)
    return None


def _names_medium(source: str) -> bool:
    return any(is_media(name) for name in (source, *re.split(r"\s*[/,|-]\s*", source)))


def _plausible(place: str, has_agency: bool) -> bool:
    words = re.split(r"[ \xa0/]", place)
    return len(place) <= 60 if has_agency else len(place) <= 40 and len(words) <= 4


def _trim(place: str | None) -> str | None:
    """`ASUNCION, Paraguay` is the town in capitals with its country as the reader's help: the town is the place."""
    if place is None:
        return None
    town, comma, rest = place.partition(", ")
    return town if comma and town.isupper() and not rest.isupper() else place


@cache
def _header() -> re.Pattern[str]:
    return re.compile(rf"(?P<place>{_PLACE})\s*(?:[●•·|/]|\n)\s*{date_words()['date']}(?=\s|,|$)")


def find_header_dateline(text: str, start: int, end: int) -> Dateline | None:
    """A place with its date that stands over the story on lines of its own: `Jakarta ● Tue, July 23, 2019`."""
    found = _header().match(text, start, end)
    if not found or not _plausible(found["place"], False):
        return None
    return Dateline(start=start, end=found.end("place"), place=found["place"])

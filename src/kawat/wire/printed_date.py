"""When a story was published, as its page prints it or its address says."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import cache

from kawat.wire.outlets import alternation, generic

_URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d))")
_URL_PARTS = re.compile(r"/((?:19|20)\d{2})/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?:/|$)")


@cache
def _months() -> dict[str, int]:
    return {name.casefold(): number for number, names in enumerate(generic().dates.months, 1) for name in names}


@cache
def _printed() -> re.Pattern[str]:
    month = rf"(?i:{alternation(set(_months()))})"
    zone = alternation(set(generic().dates.zones))
    clock = (
        rf"(?:[\s,|·•\-–—]{{0,6}}(?:pukul |at |Jam )?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)"
        rf"(?:[.:][0-5]\d)?(?:[ \xa0]?(?P<half>[AaPp]\.?[Mm]\.?))?(?:[ \xa0](?P<zone>{zone})\b)?)?"
    )
    return re.compile(
        rf"(?<!\d)(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[ \xa0\-](?P<m1>{month})\.?,?[ \xa0\-](?P<y1>(?:19|20)\d{{2}})"
        rf"|(?P<m2>\b{month})\.?[ \xa0](?P<d2>\d{{1,2}}),?[ \xa0](?P<y2>(?:19|20)\d{{2}})"
        rf"|(?P<y3>(?:19|20)\d{{2}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})T?"
        rf"|(?P<d4>\d{{1,2}})[/.\-](?P<m4>\d{{1,2}})[/.\-](?P<y4>(?:19|20)\d{{2}})){clock}"
    )


def date_on_line(line: str) -> str | None:
    """ISO 8601 date, or datetime where a time is printed (with its offset where the zone is), of the first full date on the line.

    Numbers are read day first (21/02/2023), as Indonesian, Malay and British pages write them; None where no such day exists.
    """
    if not re.search(r"(?:19|20)\d{2}", line):
        return None
    found = _printed().search(line)
    if not found:
        return None
    for n in "1234":
        if found["y" + n]:
            month = found["m" + n]
            number = int(month) if month.isdigit() else _months()[re.sub(r"\s+", " ", month).casefold()]
            return _iso(int(found["y" + n]), number, int(found["d" + n]), found)
    return None


def _iso(year: int, month: int, day: int, found: re.Match[str]) -> str | None:
    try:
        value = date(year, month, day)
    except ValueError:
        return None
    if not found["hour"]:
        return value.isoformat()
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "Pp" else 0)
    offset = generic().dates.zones.get(found["zone"] or "")
    zone = None
    if offset:
        sign = -1 if offset.startswith("-") else 1
        zone = timezone(sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6])))
    return datetime.combine(value, time(hour, int(found["minute"]), tzinfo=zone)).isoformat(timespec="minutes")


def date_in_url(url: str) -> str | None:
    """ISO 8601 date that a story's address carries (`/2023/02/21/`, `20230221`), None where it carries none."""
    found = _URL_PARTS.search(url) or _URL_DATE.search(url)
    if not found:
        return None
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return None


@cache
def _around_date() -> re.Pattern[str]:
    """Words that stand before a date on its own line: labels, weekdays, signs."""
    weekday = alternation(generic().dates.weekdays)
    labels = "published|updated|last updated|date|diterbitkan|terbit|diperbarui|terbaru|tayang|dipublikasikan|tanggal|posted|on"
    return re.compile(rf"(?i:\b(?:{labels}|{weekday})\b)|\d{{1,2}}[.:]\d{{2}}|[●•·|(\[:.,\s]")


_PLACE_OR_DESK = re.compile(r"[^\W\d_a-z][\w'’]{0,30}[-–—]?")


def is_date_line(line: str) -> bool:
    """Whether the line is a printed date and little else (a label, a weekday, a place or desk), as over or under a story."""
    if len(line) > 100 or not re.search(r"(?:19|20)\d{2}", line):
        return False
    found = _printed().search(line)
    if not found:
        return False
    after = line[found.end() :].rstrip()
    if len(after) > 40 or after.endswith("."):
        return False
    before = line[: found.start()]
    rest = _around_date().sub("", before)
    return not rest or (before.rstrip()[-1:] in "-–—|●•·," and _PLACE_OR_DESK.fullmatch(rest) is not None)

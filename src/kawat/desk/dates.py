"""Calendar values as people write them."""

from __future__ import annotations

import re
from datetime import date

from kawat.desk.printable import printable

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CALENDAR = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-][\d:]+)?)?)?)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")


def drawn(value: str) -> str:
    """An ISO 8601 date, week, month, year, datetime or interval as `16 Sep 2024`, `9–15 Sep 2024`, `30 Sep – 6 Oct 2024`.

    What is none of these comes back as it is, made printable.
    """
    ends = [_parts(end) for end in _days(value).split("/")]
    if len(ends) > 2 or not all(ends):
        return printable(value)
    first, last = ends[0], ends[-1]
    if first == last:
        return " ".join(last)
    # What both ends share is said once.
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    first = first[: len(first) - shared]
    return " ".join(first) + ("–" if len(first) == 1 else " – ") + " ".join(last)


def column(value: str, width: int) -> str:
    """The same in lines of at most `width` characters where an interval can be parted at its dash."""
    text = drawn(value)
    if len(text) > width:
        first, dash, last = text.partition("–")
        return f"{first.rstrip()} –\n{last.lstrip()}" if dash else text
    return text


def _days(value: str) -> str:
    """A week as the interval of its days; anything else as it is."""
    week = _WEEK.fullmatch(value)
    if not week:
        return value
    try:
        return "/".join(date.fromisocalendar(int(week[1]), int(week[2]), day).isoformat() for day in (1, 7))
    except ValueError:
        return value


def _parts(value: str) -> tuple[str, ...]:
    """Day, month and year, as far as they are given; nothing where it is no such value."""
    found = _CALENDAR.fullmatch(value)
    if not found:
        return ()
    year, month, day, clock, zone = found.groups()
    if not month:
        return (year,)
    if not day:
        return (_MONTHS[int(month) - 1], year)
    when = "".join((f", {clock}" if clock else "", f" {zone}" if zone else ""))
    return (str(int(day)), _MONTHS[int(month) - 1], year + when)

"""What a calendar expression says before it is resolved, read from the words that a pattern of `grammar` matched.

A builder takes the tokens, the places of the pattern's named groups, and the first and last token of the match; it
returns None where the words only look like a date.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from kawat.reading.times.lexicon import Tokens, lexicon

Kind = Literal[
    "date", "month_day", "month", "year", "decade", "weekday", "deictic", "unit", "offset", "same", "part", "nth_week", "holiday",
]  # fmt: skip
Direction = Literal["past", "future"]
Groups = dict[str, int]


@dataclass(frozen=True, slots=True)
class Expression:
    """What an expression says. `first` and `last` are its tokens, both included, `core` its first without prepositions.

    `relative` is a letter of the lexicon: l last, i this, x next, v previous and f following (both from the last date
    told). `year_relative` and `week_relative` are the same for the year or week it names ("Maret tahun lalu", "Senin
    pekan depan"). `direction` is what the words around it say: already past or still to come. `count` is a number of
    units, or of months in a part of a year; `few` that it is a guess. `until` is the other end of an interval.
    """

    kind: Kind
    first: int
    last: int
    core: int = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    last_year: int | None = None
    weekday: int | None = None
    unit: str = "d"
    count: int = 0
    relative: str = ""
    year_relative: str = ""
    week_relative: str = ""
    edge: str = ""
    name: str = ""
    numeric: str = ""
    direction: Direction | None = None
    preposition: str = ""
    few: bool = False
    until: Expression | None = None


Build = Callable[[Tokens, Groups, int, int], Expression | None]


def _relative(letter: str) -> str:
    return {"b": "l", "z": "x", "J": "x", "u": "v"}.get(letter, letter)


def _letter(tokens: Tokens, groups: Groups, *names: str) -> str:
    for name in names:
        if name in groups:
            letter = tokens.classes[groups[name]]
            if letter == "T" and tokens.values[groups[name]] != -1:
                return ""
            return _relative("l" if letter == "T" else letter)
    return ""


def _value(tokens: Tokens, groups: Groups, *names: str) -> int | None:
    for name in names:
        if name in groups:
            value = tokens.values[groups[name]]
            return value if isinstance(value, int) else None
    return None


def _text(tokens: Tokens, groups: Groups, name: str) -> str:
    return str(tokens.values[groups[name]]) if name in groups else ""


def _run(tokens: Tokens, first: int, last: int, letters: str, cycle: int) -> bool:
    """True if the days or months listed from one token to another follow each other, or are the ends of a range."""
    between = range(first, last + 1)
    if any(tokens.classes[k] in "-U" for k in between):
        return True
    listed = [int(tokens.values[k]) for k in between if tokens.classes[k] in letters]
    return all((b - a) % cycle == 1 for a, b in itertools.pairwise(listed))


def build_date(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    day, month, year = (_value(tokens, groups, name) for name in ("d", "m", "y"))
    numeric = "sep" in groups
    enclosed = tokens.classes[groups["d"] - 1 : groups["d"]] == "(" and tokens.classes[last] == ")"  # "(22/10/ 2025)"
    if numeric and not enclosed and not tokens.tight(groups["d"], groups.get("y", groups["m"])):
        return None
    if numeric and tokens.classes[groups["sep"]] != "/" and "y" not in groups:
        return None
    if "y" in groups and len(tokens.word(groups["y"])) < 4:
        if not numeric or len(tokens.word(groups["y"])) != 2 or tokens.classes[groups["sep"]] != "/":
            return None
        year = 2000 + (year or 0)
    before = groups["d"] - 1
    if numeric and before >= 0 and tokens.classes[before] == "V":
        return None  # "RT 03/02/01"
    if numeric and before >= 0 and tokens.classes[before] in "./-" and tokens.tight(before, before + 1) and "iso" not in groups:
        return None
    if month is None or day is None or (year is not None and not 1000 <= year <= 2199):
        return None
    last_day = _value(tokens, groups, "d2")
    if "d2" in groups and not _run(tokens, groups["d"], groups["d2"], "D", 1000):
        if "&" not in tokens.classes[groups["d"] : groups["d2"]]:
            return None
        last_day, last = None, groups["d"]  # "3, 7, dan 12 Mei" is three days
    if tokens.classes[first] == "(" and tokens.classes[last] != ")":
        return None
    return Expression(
        "date",
        first,
        last,
        year=year,
        month=month,
        day=day,
        last_day=last_day,
        weekday=_value(tokens, groups, "wd"),
        relative=_letter(tokens, groups, "rel"),
        year_relative=_letter(tokens, groups, "yrel"),
        numeric=tokens.word(groups["sep"]) if numeric and "iso" not in groups else "",
    )


def build_weekday(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    index = groups["wd"]
    week = _letter(tokens, groups, "wrel")
    relative = _letter(tokens, groups, "rel")
    weekday = _value(tokens, groups, "wd") or 0
    if tokens.classes[index] == "k" and tokens.word(index) != "minggu":
        return None
    if index == first + 1 and tokens.word(first).lower() in lexicon().eve:
        weekday = (weekday - 1) % 7  # "malam Minggu" is Saturday night
    if tokens.classes[index] == "w":
        if first == index and relative and (index == 0 or tokens.classes[index - 1] in '!\n"'):
            return Expression("unit", first, last, unit="k", relative=relative)
        if index > 0 and tokens.word(index - 1).istitle() and tokens.classes[index - 1] == "_":
            return None  # "Pasar Minggu"
    elif tokens.word(index).lower() in lexicon().short_weekdays:
        return None
    return Expression(
        "weekday",
        first,
        last,
        weekday=weekday,
        relative=relative,
        week_relative=week,
        count=_value(tokens, groups, "shift") or 0,
    )


def build_month(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    index = groups["m"]
    year = _value(tokens, groups, "y")
    relative = _letter(tokens, groups, "rel")
    year_relative = _letter(tokens, groups, "yrel")
    month = _value(tokens, groups, "m")
    last_month = _value(tokens, groups, "m2")
    if last_month is not None and not _run(tokens, groups["m"], groups["m2"], "MB", 12):
        return None
    bare = year is None and not relative and not year_relative and last_month is None and tokens.classes[first] not in "Em"
    if bare and tokens.classes[index] == "B":
        listed = re.compile(",?&[MB]").match(tokens.classes, index + 1)
        introduced = index > 0 and (tokens.classes[index - 1] in "pU&" or listed)
        if not introduced or tokens.word(index).lower() in lexicon().short_months:
            return None
    if bare and _in_name(tokens, index):
        return None  # the minister Raja Juli
    return Expression(
        "month",
        first,
        last,
        year=year,
        month=month,
        last_month=last_month,
        relative=relative,
        year_relative=year_relative,
        edge=_text(tokens, groups, "edge"),
    )


_SPAN = re.compile("YUY")
_OF_LAW = re.compile(r"V[.!]?[D#][sy]{1,2}$")  # "Perpres Nomor 66 Tahun 2025", "Regulation No. 109 of 2025"


def _in_name(tokens: Tokens, index: int) -> bool:
    """True after a capitalised word inside a sentence ("Piala Asia 2023"), elections ("Pilpres AS 2024") and budgets aside."""
    if index < 2 or tokens.classes[index - 1] != "_" or tokens.classes[index - 2] in '!\n"':
        return False
    words = [tokens.word(k) for k in range(index - 1, max(0, index - 4), -1) if tokens.classes[k] == "_"]
    if not words[0][0].isupper() or words[0].endswith(("'s", "’s")):
        return False
    named = itertools.takewhile(lambda w: w[0].isupper(), words)
    return not any(w.lower() in lexicon().dated_names for w in named)


def build_year(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    index, classes = groups["y"], tokens.classes
    year = _value(tokens, groups, "y")
    if year is None or not 1000 <= year <= 2199:
        return None
    last_year = _value(tokens, groups, "y2")
    if last_year is not None and last_year < 100:
        last_year += year - year % 100
    if last_year is not None and not year < last_year <= 2199:
        return None
    named = classes[first] in "yE"
    if not named and not 1800 <= year <= 2100:
        return None
    before = classes[index - 1] if index else "\n"
    after = classes[last + 1] if last + 1 < len(classes) else "\n"
    if _OF_LAW.search(classes, max(0, index - 6), index) or (
        first == index and last_year is None and not _SPAN.match(classes, index) and _in_name(tokens, index)
    ):
        return None
    if not named and (before in "V$" or after in "A%"):
        return None
    if (
        index > 1
        and before in "/.,-:"
        and tokens.tight(index - 1, index)
        and not named
        and not (before == "," and classes[index - 2] == "Y")
    ):
        return None
    follows = ("D", "#") if after == "," else ("D", "Y", "#")
    if after in "/.,-" and classes[last + 2 : last + 3] in follows and tokens.tight(last, last + 2):
        return None
    return Expression("year", first, last, year=year, last_year=last_year, edge=_text(tokens, groups, "edge"))


def build_decade(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    year = _value(tokens, groups, "y")
    if year is None or not tokens.tight(groups["y"], last) or year % 10:
        return None
    if year < 100:
        year += 1900
    return Expression("decade", first, last, year=year) if 1000 <= year <= 2190 else None


def build_unit(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    unit = tokens.classes[groups["unit"]]
    relative = _letter(tokens, groups, "rel")
    edge = _text(tokens, groups, "edge")
    if unit == "k" and edge == "end":
        unit = "e"
    elif not relative and not edge and not (unit == "e" and tokens.classes[max(0, first - 2) : first] == "ps"):
        return None
    before = tokens.classes[first - 1] if first else ""
    if (before == "-" and tokens.tight(first - 1, first)) or (before in ("n", "D", "#") and tokens.classes[first] in "kmyqhe"):
        return None  # "tahun-tahun sebelumnya", "3 bulan ini", "beberapa bulan mendatang"
    return Expression("unit", first, last, unit=unit, relative=relative, edge=edge)


def build_offset(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    if tokens.classes[last] == "x" and not (first and tokens.classes[first - 1] == "U"):
        return None  # "dua pekan ke depan" is a duration, "hingga dua pekan ke depan" a date
    if "one" in groups:
        unit, count = str(tokens.values[groups["one"]]), 1
    else:
        unit = tokens.classes[groups["unit"]]
        count = tokens.number(groups["n"], groups["unit"])
    if first and (tokens.classes[first - 1] == "n" or (tokens.classes[first - 1] == "-" and tokens.tight(first - 1, first))):
        return None  # "satu dua tahun lalu", "2-3 hari lalu"
    direction = tokens.classes[groups["dir"]]
    if direction == "p":
        where = tokens.values[groups["dir"]]
        if where not in ("after", "before") or unit != "d" or (where == "after" and count != 1):
            return None
        said = tokens.classes[last + 1 : last + 2]
        direction = "B" if where == "before" else "g" if said == "t" else "u"
    few = count == 0 and unit == "d" and tokens.classes[groups["dir"]] != "p" and tokens.word(first).lower() in lexicon().few
    if not few and not 0 < count <= 900:
        return None
    direction = {"l": "b", "K": "L"}.get(direction, direction)
    return Expression("offset", first, last, unit=unit, count=count, relative=direction, few=few)


def build_week_of_one(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    """ "sepekan ini" is the running week; "sebulan ini" and "setahun ini" are durations."""
    return Expression("unit", first, last, unit="k", relative="i") if tokens.values[groups["one"]] == "k" else None


_REGULAR = re.compile("X[^!\n]*$")


def build_month_day(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    if _REGULAR.search(tokens.classes, max(0, first - 12), first):
        return None  # "setiap bulan per tanggal 15"
    return Expression("month_day", first, last, day=_value(tokens, groups, "d"), relative=_letter(tokens, groups, "rel"))


def build_beyond(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    """ "the day before yesterday", "the day after tomorrow"."""
    shift = _value(tokens, groups, "shift") or 0
    where = tokens.values[groups["shift"] - 1]
    fits = (where == "before" and shift == -1) or (where == "after" and shift == 1)
    return Expression("deictic", first, last, count=2 * shift) if fits else None


def build_same(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    unit = tokens.classes[groups["unit"]] if "unit" in groups else "d"
    unit = "d" if unit in "Pr" else unit
    if first and tokens.classes[first - 1] in "nD#-":
        return None  # "perempuan 41 tahun itu", "sehari-hari itu"
    if tokens.classes[last] == "t" and tokens.classes[last - 1] == "P" and tokens.word(last).lower() != "itu":
        return None  # "jam malam tersebut" is a curfew
    if "english" in groups and tokens.word(groups["english"]).lower() not in ("same", "that"):
        return None
    return Expression("same", first, last, unit=unit, count=0)


def build_anchored_day(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    back = "back" in groups
    if tokens.classes[last] == "p" and tokens.values[last] not in ("before", "after"):
        return None
    back = back and not (tokens.classes[last] == "p" and tokens.values[last] == "after")
    return Expression("same", first, last, unit="d", count=-1 if back else 1)


def build_deictic(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    count = _value(tokens, groups, "shift") or 0
    if "shift2" in groups:
        count = -2
    if "night" in groups or ("tadi" in groups and "malam" in tokens.text[tokens.starts[first] : tokens.ends[last]].lower()):
        count = -1
    if "shift" in groups and "-T" in (tokens.classes[last + 1 : last + 3], tokens.classes[first - 1 : first + 1]):
        return None  # "kemarin-kemarin"
    if "shift" in groups:
        word, opens = tokens.word(groups["shift"]), not first or tokens.classes[first - 1] in '!\n"'
        named = first > 0 and word.istitle() and tokens.classes[first - 1] == "_" and tokens.word(first - 1)[0].isupper()
        if word.isupper() or named or (word == "Lusa" and not opens):
            return None  # USA TODAY, Medical News Today, the agency Lusa
    return Expression("deictic", first, last, count=count, relative="i" if tokens.classes[last] == ")" else "")


def build_part(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    order = _value(tokens, groups, "o") or 0
    year = _value(tokens, groups, "y")
    relative = _letter(tokens, groups, "yrel", "rel")
    if "season" in groups:
        return Expression("part", first, last, month=_value(tokens, groups, "season"), count=3, year=year, year_relative=relative)
    months = 3 if "quarter" in groups else 6
    end = _value(tokens, groups, "o2") or order
    if not 1 <= order <= end <= 12 // months:
        return None
    month, count = (order - 1) * months + 1, (end - order + 1) * months
    return Expression("part", first, last, month=month, count=count, year=year, year_relative=relative, unit="q")


def build_nth_week(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    order = _value(tokens, groups, "o") or 0
    if not 1 <= order <= 4:
        return None
    month = build_month(tokens, groups, first, last)
    return month and replace(month, kind="nth_week", count=order)


def build_holiday(tokens: Tokens, groups: Groups, first: int, last: int) -> Expression | None:
    name = tokens.values[groups["h"]]
    if not isinstance(name, str):
        return None
    year = _value(tokens, groups, "y")
    return Expression(
        "holiday",
        first,
        last,
        name=name,
        year=year if year and year >= 1800 else None,  # "Idul Fitri 1446 H"
        year_relative=_letter(tokens, groups, "yrel"),
        relative=_letter(tokens, groups, "rel"),
    )

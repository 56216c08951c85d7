"""Days, weeks, months and years as periods of whole days that know how finely they were told."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from kawat.record import Precision

Grain = Literal["day", "week", "month", "year"]
_MONTHS = {"m": 1, "q": 3, "h": 6}


@dataclass(frozen=True, slots=True)
class Period:
    """First to last day, and how finely the story told them."""

    first: date
    last: date
    grain: Grain
    precision: Precision

    def iso(self) -> str:
        """ISO 8601: a date, month or year where the period is one, else first/last in the same fineness."""
        if self.grain in ("day", "week"):
            first, last = self.first.isoformat(), self.last.isoformat()
        elif self.grain == "month":
            first, last = (f"{day.year:04d}-{day.month:02d}" for day in (self.first, self.last))
        else:
            first, last = f"{self.first.year:04d}", f"{self.last.year:04d}"
        return first if first == last else f"{first}/{last}"


def day(value: date) -> Period:
    return Period(value, value, "day", "day")


def week(value: date) -> Period:
    monday = value - timedelta(days=value.weekday())
    return Period(monday, monday + timedelta(days=6), "week", "week")


def weekend(value: date) -> Period:
    saturday = value + timedelta(days=5 - value.weekday())
    return Period(saturday, saturday + timedelta(days=1), "day", "interval")


def months(year: int, month: int, count: int = 1, precision: Precision = "interval") -> Period:
    first = date(year, month, 1)
    end = first + relativedelta(months=count - 1)
    last = end.replace(day=calendar.monthrange(end.year, end.month)[1])
    return Period(first, last, "month", "month" if count == 1 else precision)


def years(year: int, last: int | None = None, precision: Precision = "interval") -> Period:
    return Period(date(year, 1, 1), date(last or year, 12, 31), "year", "year" if last is None else precision)


def half(value: date) -> Period:
    return months(value.year, value.month - (value.month - 1) % 6, 6)


def quarter(value: date) -> Period:
    return months(value.year, value.month - (value.month - 1) % 3, 3, "quarter")


def moved(day: date, unit: str, count: int) -> date:
    """The day so many units of a letter of the lexicon later (earlier if negative)."""
    match unit:
        case "d":
            return day + timedelta(days=count)
        case "m" | "q" | "h":
            return day + relativedelta(months=count * _MONTHS[unit])
        case "y":
            return day + relativedelta(years=count)
    return day + timedelta(weeks=count)


def year_before(period: Period) -> Period:
    first, last = (day - relativedelta(years=1) for day in (period.first, period.last))
    return Period(first, last, period.grain, period.precision)


@dataclass(frozen=True, slots=True)
class Mixed(Period):
    """An interval whose ends were told in different fineness."""

    start: str
    end: str

    def iso(self) -> str:
        return f"{self.start}/{self.end}"

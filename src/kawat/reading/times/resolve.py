"""From what an expression says to the day, week, month, year or interval that it names."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from kawat.reading.times.expressions import Expression
from kawat.reading.times.lexicon import Tokens
from kawat.record import Precision

Grain = Literal["day", "week", "month", "year"]
_SHIFT = {"l": -1, "v": -1, "i": 0, "": 0, "x": 1, "f": 1}
_CLOSE_DAYS = 14  # a day and month this near to publication is of this year, whatever weekday is printed beside it
_LOOK_BACK = 600  # words: no further back for the day of a quotation, or the start of a sentence
_AHEAD_MONTHS = 6  # a bare month further ahead than this in the year of publication is last year's


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


def _day(value: date) -> Period:
    return Period(value, value, "day", "day")


def _week(value: date) -> Period:
    monday = value - timedelta(days=value.weekday())
    return Period(monday, monday + timedelta(days=6), "week", "week")


def _weekend(value: date) -> Period:
    saturday = value + timedelta(days=5 - value.weekday())
    return Period(saturday, saturday + timedelta(days=1), "day", "interval")


def _months(year: int, month: int, count: int = 1, precision: Precision = "interval") -> Period:
    first = date(year, month, 1)
    end = first + relativedelta(months=count - 1)
    last = end.replace(day=calendar.monthrange(end.year, end.month)[1])
    return Period(first, last, "month", "month" if count == 1 else precision)


def _years(year: int, last: int | None = None, precision: Precision = "interval") -> Period:
    return Period(date(year, 1, 1), date(last or year, 12, 31), "year", "year" if last is None else precision)


def _moved(day: date, unit: str, count: int) -> date:
    """The day so many units of a letter of the lexicon later (earlier if negative)."""
    match unit:
        case "d":
            return day + timedelta(days=count)
        case "m" | "q":
            return day + relativedelta(months=count * (3 if unit == "q" else 1))
        case "y":
            return day + relativedelta(years=count)
    return day + timedelta(weeks=count)


class Resolver:
    """Resolves the expressions of one story in text order, remembering the last date told."""

    def __init__(self, tokens: Tokens, published: date | None, *, month_first: bool) -> None:
        self._tokens = tokens
        self._published = published
        self._month_first = month_first
        self._anchor: Period | None = _day(published) if published else None
        self._anchor_end = -1
        self._day_anchor: Period | None = None
        self._printed_at = -1
        self._lead: Period | None = None

    def resolve(self, expression: Expression) -> Period | None:
        """The period, or None where the story and the publication date do not settle it."""
        try:
            period = self._resolve(expression)
            if period and expression.until:
                period = self._until(period, expression.until)
        except (ValueError, OverflowError):  # 31 February, the year 0
            return None
        if period and not (expression.preposition == "since" and period.grain != "day"):
            self._remember(period, expression)
        return period

    def _remember(self, period: Period, expression: Expression) -> None:
        self._anchor, self._anchor_end = period, expression.last
        if period.grain == "day" and (self._published is None or period.first <= self._published):
            self._printed_at = expression.last if expression.kind in ("date", "weekday") else -1
            self._day_anchor = period
            self._lead = self._lead or period

    def _until(self, start: Period, expression: Expression) -> Period | None:
        end = self._resolve(expression)
        if end is None:
            return start
        if expression.kind == "weekday" and end.first <= start.first and start.grain == "day":
            end = _day(start.first + timedelta(days=(end.first.weekday() - start.first.weekday()) % 7 or 7))
        if end.last < start.first:
            return start
        order: tuple[Grain, ...] = ("day", "week", "month", "year")
        if order.index(start.grain) > order.index(end.grain):  # "awal September hingga 13 Oktober" keeps both as told
            return _Mixed(start.first, end.last, end.grain, "interval", start.iso(), end.iso())
        return Period(start.first, end.last, max(start.grain, end.grain, key=order.index), "interval")

    def _resolve(self, it: Expression) -> Period | None:
        match it.kind:
            case "date":
                return self._date(it)
            case "month" | "nth_week":
                return self._month(it)
            case "year" if it.year is not None:
                return _months(it.year, 12) if it.edge == "end" else _years(it.year, it.last_year)
            case "decade" if it.year is not None:
                return _years(it.year, it.year + 9, "decade")
            case "part":
                return self._part(it)
            case "holiday":
                return self._holiday(it)
            case "same" | "offset" if it.kind == "same" or it.relative in "gufB":
                return self._from_anchor(it)
            case "unit" if it.relative in ("v", "f"):
                return self._from_anchor(it)
        if self._published is None:
            return None
        match it.kind:
            case "weekday":
                return self._weekday(it, self._published)
            case "deictic":
                return _day((self._spoken(it) or self._published) + timedelta(days=it.count))
            case "unit":
                return self._unit(it, self._published)
            case "offset":
                sign = 1 if it.relative == "L" else -1
                return self._grained(_moved(self._published, it.unit, sign * it.count), it.unit)
        return None

    def _spoken(self, it: Expression) -> date | None:
        """The day that a quotation was spoken: a recent one printed in this paragraph or the one before."""
        classes, day = self._tokens.classes, self._day_anchor
        floor = max(0, it.core - _LOOK_BACK)
        paragraph = max(classes.rfind("\n", floor, it.core) + 1, floor)
        if day is None or self._published is None or classes.count('"', paragraph, it.core) % 2 == 0:
            return None
        before = max(classes.rfind("\n", floor, max(floor, paragraph - 1)) + 1, floor)
        recent = 0 <= (self._published - day.first).days <= _CLOSE_DAYS
        return day.first if recent and self._printed_at >= before else None

    def _year(self, it: Expression) -> int | None:
        if it.year is not None:
            return it.year
        if it.year_relative and self._published:
            return self._published.year + _SHIFT[it.year_relative]
        return None

    def _date(self, it: Expression) -> Period | None:
        month, day = it.month or 0, it.day or 0
        if it.numeric and (month > 12 or (self._month_first and it.numeric == "/" and day <= 12)):
            month, day = day, month
        if it.numeric and it.year and it.weekday is not None and month <= 12 and day <= 12:
            month, day = next(
                (pair for pair in ((month, day), (day, month)) if date(it.year, *pair).weekday() == it.weekday),
                (month, day),
            )
        year = self._year(it)
        if year is None:
            year = self._nearest_year(it, month, day)
        if year is None:
            return None
        first = date(year, month, day)
        if it.last_day is None:
            return _day(first)
        last = first.replace(day=it.last_day)
        return Period(first, last, "day", "interval") if last > first else None

    def _nearest_year(self, it: Expression, month: int, day: int) -> int | None:
        """The year of a day and month: that of the weekday beside it, the side told of, else the nearest."""
        published = self._published
        if published is None:
            return None
        candidates = []
        for year in (published.year - 1, published.year, published.year + 1):
            if day <= calendar.monthrange(year, month)[1]:
                candidates.append(date(year, month, day))
        if any(abs((d - published).days) <= _CLOSE_DAYS for d in candidates):
            pass
        elif it.weekday is not None and it.relative == "":
            candidates = [d for d in candidates if d.weekday() == it.weekday] or candidates
        elif it.relative == "l" or it.preposition == "since":
            candidates = [d for d in candidates if d <= published]
        elif it.relative == "x" or it.direction == "future":
            candidates = [d for d in candidates if d >= published - timedelta(days=180)]
        return min(candidates, key=lambda d: abs((d - published).days), default=published).year

    def _month(self, it: Expression) -> Period | None:
        month, year = it.month or 0, self._year(it)
        if year is None:
            published = self._published
            if published is None:
                return None
            ahead = month - published.month
            year = published.year
            if it.relative == "l":
                year -= ahead >= 0
            elif it.relative == "x":
                year += ahead <= 0
            elif it.preposition == "since":
                year -= ahead > 0
            elif it.direction == "future":
                year += ahead < 0
            elif (told := self._told_year(it)) is not None:
                year = told
            else:
                year -= ahead > _AHEAD_MONTHS
        if it.kind == "nth_week":
            first = date(year, month, 7 * it.count - 6)
            return Period(first, first + timedelta(days=6), "week", "week")
        if it.last_month:
            return _months(year, month, (it.last_month - month) % 12 + 1)
        return _months(year, month)

    def _told_year(self, it: Expression) -> int | None:
        """The year that the same sentence has just told of: "twice last year, in April and in October"."""
        anchor = self._anchor
        if (
            anchor is None
            or anchor.grain not in ("month", "year")
            or anchor.first.year != anchor.last.year
            or not self._same_sentence(it)
        ):
            return None
        return anchor.first.year

    def _same_sentence(self, it: Expression) -> bool:
        """True if the last date told stands in the sentence of this expression."""
        end = self._anchor_end
        return end >= 0 and it.core - end <= _LOOK_BACK and "!" not in self._tokens.classes[end + 1 : it.core]

    def _part(self, it: Expression) -> Period | None:
        year, month = self._year(it), it.month or 1
        if year is None:
            if self._published is None:
                return None
            year = self._published.year
            if it.direction == "past" and month > self._published.month:
                year -= 1
            elif it.direction == "future" and month + it.count - 1 < self._published.month:
                year += 1
        return _months(year, month, it.count, "quarter" if it.count == 3 and month % 3 == 1 else "interval")

    def _holiday(self, it: Expression) -> Period | None:
        def on(year: int) -> date:
            if it.name.startswith("easter"):
                return easter(year) + timedelta(days=int(it.name[6:]))
            return date(year, int(it.name[:2]), int(it.name[3:]))

        year = self._year(it)
        if year is not None:
            return _day(on(year))
        published = self._published
        if published is None:
            return None
        days = [on(published.year + step) for step in (-1, 0, 1)]
        if it.direction == "future" or it.relative == "x":
            return _day(next(d for d in days if d >= published))
        if it.direction == "past" or it.relative == "l":
            return _day(next(d for d in reversed(days) if d <= published))
        return _day(min(days, key=lambda d: abs((d - published).days)))

    def _weekday(self, it: Expression, published: date) -> Period:
        weekday = it.weekday or 0
        back = timedelta(days=(published.weekday() - weekday) % 7)
        ahead = timedelta(days=(weekday - published.weekday()) % 7)
        if it.week_relative:
            monday = published - timedelta(days=published.weekday())
            return _day(monday + timedelta(days=weekday, weeks=_SHIFT[it.week_relative]))
        if it.relative == "l" or it.count < 0:
            return _day(published - (back or timedelta(days=7)))
        if it.relative == "x" or it.count > 0:
            return _day(published + (ahead or timedelta(days=7)))
        if it.relative == "i" or it.direction == "future":
            return _day(published + ahead)
        return _day(published - back)

    def _unit(self, it: Expression, published: date) -> Period:
        shift = _SHIFT[it.relative]
        if it.unit == "e" and not it.relative:
            shift = -1 if it.direction != "future" and published.weekday() < 5 else 0
        if it.unit == "y" and it.edge == "end":
            return _months(published.year + shift, 12)
        moved = _moved(published, it.unit, shift)
        if it.unit == "q":
            return _months(moved.year, (moved.month - 1) // 3 * 3 + 1, 3, "quarter")
        return self._whole(moved, it.unit)

    def _whole(self, day: date, unit: str) -> Period:
        match unit:
            case "k":
                return _week(day)
            case "e":
                return _weekend(day)
            case "m":
                return _months(day.year, day.month)
            case "y":
                return _years(day.year)
        return _day(day)

    def _grained(self, day: date, unit: str) -> Period:
        """A point so many units away: to the day for days and weeks, to the month or year for these."""
        return self._whole(day, "d" if unit == "k" else unit)

    def _from_anchor(self, it: Expression) -> Period | None:
        anchor = self._anchor
        if it.relative == "B":
            anchor = self._lead
        elif it.unit in "dk" and not (it.kind == "offset" and self._same_sentence(it)):
            anchor = self._day_anchor or anchor
        if anchor is None:
            return None
        if it.kind == "same":
            if it.unit == "d":
                return _day(anchor.first + timedelta(days=it.count)) if anchor.grain == "day" else None
            return self._whole(anchor.first, it.unit)
        if it.kind == "unit":
            return self._whole(_moved(anchor.first, it.unit, _SHIFT[it.relative]), it.unit)
        order = ("day", "week", "month", "year")
        unit = {"d": "day", "k": "week", "m": "month", "y": "year"}[it.unit]
        if order.index(anchor.grain) > order.index(unit):
            return anchor  # "Oktober 1927 ... sepekan kemudian": no finer than the month
        sign = -1 if it.relative in "uB" else 1
        return self._grained(_moved(anchor.first, it.unit, sign * it.count), it.unit)


@dataclass(frozen=True, slots=True)
class _Mixed(Period):
    """An interval whose ends were told in different fineness."""

    start: str
    end: str

    def iso(self) -> str:
        return f"{self.start}/{self.end}"

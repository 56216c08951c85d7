"""From what an expression says to the day, week, month, year or interval that it names."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.easter import easter

from kawat.reading.times import periods
from kawat.reading.times.expressions import Expression
from kawat.reading.times.lexicon import Tokens, lexicon

_SHIFT = {"l": -1, "v": -1, "i": 0, "": 0, "x": 1, "f": 1}
_CLOSE_DAYS = 14  # a day and month this near to publication is of this year, whatever weekday is printed beside it
_SOME_DAYS = (2, 6)
_FAR_DAYS = 10  # "tanggal 23" told on the 21st is of this month, whatever the tense around it
_EARLIER = 6  # printed dates before a quotation that are looked at
_LEAVES = re.compile('[!\n"]')  # the end of a sentence or paragraph, or another quotation
_LOOK_BACK = 600  # words: no further back for the day of a quotation, or the start of a sentence
_ENDS = ("from", "until", "by", "before")
_REPORTED_MONTHS = 3  # so long after its end a quarter's figures are still to come ("kuartal III akan tumbuh")
_AHEAD_MONTHS = 6  # a bare month further ahead than this in the year of publication is last year's


class Resolver:
    """Resolves the expressions of one story in text order, remembering the last date told."""

    def __init__(self, tokens: Tokens, expressions: Sequence[Expression], published: date | None, *, month_first: bool) -> None:
        self._tokens = tokens
        self._printed = [it for it in expressions if it.kind in ("date", "weekday") and it.preposition in ("", "on", "since")]
        self._printed_starts = [it.core for it in self._printed]
        self._published = published
        self._month_first = month_first
        self._anchor: periods.Period | None = periods.day(published) if published else None
        self._anchor_end = -1
        self._day_anchor: periods.Period | None = None
        self._prior_day: periods.Period | None = None
        self._lead: periods.Period | None = None

    def resolve(self, expression: Expression) -> periods.Period | None:
        """The period, or None where the story and the publication date do not settle it."""
        try:
            period = self._resolve(expression)
            if period and expression.until:
                period = self._until(period, expression, expression.until)
        except (ValueError, OverflowError):  # 31 February, the year 0
            return None
        if period and not (expression.preposition == "since" and period.grain != "day"):
            self._remember(period, expression)
        return period

    def _remember(self, period: periods.Period, expression: Expression) -> None:
        self._anchor, self._anchor_end = period, expression.last
        if period.grain == "day" and (self._published is None or period.first <= self._published):
            if self._day_anchor and self._day_anchor.first != period.first:
                self._prior_day = self._day_anchor
            self._day_anchor = period
            self._lead = self._lead or period

    def _until(self, start: periods.Period, it: Expression, expression: Expression) -> periods.Period | None:
        end = self._resolve(expression)
        if end is None:
            return start
        if end.last < start.first and it.year is None and it.kind in ("date", "month") and not it.year_relative:
            start = periods.year_before(start)  # "1 Januari hingga 30 Juni" told in October
        if expression.kind == "weekday" and end.first <= start.first and start.grain == "day":
            end = periods.day(start.first + timedelta(days=(end.first.weekday() - start.first.weekday()) % 7 or 7))
        if end.last < start.first:
            return start
        order: tuple[periods.Grain, ...] = ("day", "week", "month", "year")
        if order.index(start.grain) > order.index(end.grain):  # "awal September hingga 13 Oktober" keeps both as told
            return periods.Mixed(start.first, end.last, end.grain, "interval", start.iso(), end.iso())
        return periods.Period(start.first, end.last, max(start.grain, end.grain, key=order.index), "interval")

    def _resolve(self, it: Expression) -> periods.Period | None:
        match it.kind:
            case "date":
                return self._date(it)
            case "month" | "nth_week":
                return self._month(it)
            case "year" if it.year is not None:
                return periods.months(it.year, 12) if it.edge == "end" else periods.years(it.year, it.last_year)
            case "decade" if it.year is not None:
                return periods.years(it.year, it.year + 9, "decade")
            case "part":
                return self._part(it)
            case "month_day":
                return self._month_day(it)
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
                return self._apposed(it) or periods.day((self._spoken(it) or self._published) + timedelta(days=it.count))
            case "unit":
                return self._unit(it, self._published)
            case "offset":
                sign = 1 if it.relative == "L" else -1
                if it.few:
                    return self._some_days(self._published, sign)
                return self._grained(periods.moved(self._published, it.unit, sign * it.count), it.unit)
        return None

    def _spoken(self, it: Expression) -> date | None:
        """The day that a quotation was spoken: the one printed after it in its sentence, with the attribution, else the
        latest printed before it in this paragraph or the one before."""
        classes, published = self._tokens.classes, self._published
        if it.relative:  # "Besok (hari ini)": the desk has said it from its own day
            return None
        floor = max(0, it.core - _LOOK_BACK)
        paragraph = max(classes.rfind("\n", floor, it.core) + 1, floor)
        if published is None or classes.count('"', paragraph, it.core) % 2 == 0:
            return None
        closed = classes.find('"', it.last + 1, it.last + _LOOK_BACK)
        for printed in self._printed[bisect_left(self._printed_starts, closed) :][:1] if closed > 0 else ():
            day = self._recent(printed)
            if day is not None and not _LEAVES.search(classes, closed + 1, printed.core):
                return day
        before = max(classes.rfind("\n", floor, max(floor, paragraph - 1)) + 1, floor)
        earlier = self._printed[bisect_left(self._printed_starts, before) : bisect_left(self._printed_starts, it.core)]
        return max((day for day in map(self._recent, earlier[-_EARLIER:]) if day is not None), default=None)

    def _apposed(self, it: Expression) -> periods.Period | None:
        """The printed date right after: "kemarin, hari Minggu tanggal 4 Mei 2025"."""
        for printed in self._printed[bisect_left(self._printed_starts, it.last + 1) :][:1]:
            if printed.kind == "date" and self._tokens.classes[it.last + 1 : printed.core] in ("", ","):
                return self._date(printed)
        return None

    def _recent(self, printed: Expression) -> date | None:
        """The day of a printed date or weekday that is not more than two weeks before publication."""
        published = self._published
        if published is None or printed.until or printed.direction == "future":
            return None
        try:
            period = self._date(printed) if printed.kind == "date" else self._weekday(printed, published)
        except ValueError:  # 31 February
            return None
        return period.first if period and 0 <= (published - period.first).days <= _CLOSE_DAYS else None

    def _year(self, it: Expression) -> int | None:
        if it.year is not None:
            return it.year
        if it.year_relative and self._published:
            return self._published.year + _SHIFT[it.year_relative]
        return None

    def _date(self, it: Expression) -> periods.Period | None:
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
            return periods.day(first)
        last = first.replace(day=it.last_day)
        return periods.Period(first, last, "day", "interval") if last > first else None

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

    def _month(self, it: Expression) -> periods.Period | None:
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
            elif it.preposition in _ENDS:
                year += (ahead < -_AHEAD_MONTHS) - (ahead > _AHEAD_MONTHS)
            elif (told := self._told_year(it)) is not None:
                year = told
            else:
                year -= ahead > _AHEAD_MONTHS
        if it.kind == "nth_week":
            first = date(year, month, 7 * it.count - 6)
            return periods.Period(first, first + timedelta(days=6), "week", "week")
        if it.last_month:
            return periods.months(year, month, (it.last_month - month) % 12 + 1)
        return periods.months(year, month)

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

    def _part(self, it: Expression) -> periods.Period | None:
        year, month = self._year(it), it.month or 1
        if year is None:
            if self._published is None:
                return None
            year = self._published.year
            behind = self._published.month - (month + it.count - 1)
            if it.direction == "past" and month > self._published.month:
                year -= 1
            elif it.unit == "q" and it.preposition in _ENDS:
                year += behind > _AHEAD_MONTHS
            elif it.direction == "future":
                year += behind > (_REPORTED_MONTHS if it.unit == "q" else 0)
        return periods.months(year, month, it.count, "quarter" if it.count == 3 and month % 3 == 1 else "interval")

    def _month_day(self, it: Expression) -> periods.Period | None:
        """ "tanggal 27": of the month just told in the sentence, else of the running month or the one that the tense asks for."""
        published, anchor = self._published, self._anchor
        if published is None:
            return None
        if it.relative:
            month = periods.moved(published.replace(day=1), "m", _SHIFT[it.relative])
        elif anchor is not None and anchor.grain == "month" and self._same_sentence(it):
            month = anchor.first
        else:
            ahead = (it.day or 0) - published.day
            past = it.direction == "past" and ahead > _FAR_DAYS
            future = it.direction == "future" and ahead < -_FAR_DAYS
            month = periods.moved(published.replace(day=1), "m", future - past)
        return periods.day(month.replace(day=it.day or 0))

    def _some_days(self, day: date, sign: int) -> periods.Period | None:
        """The month of "beberapa hari" from a day, None where two months are as likely."""
        near, far = (day + timedelta(days=sign * count) for count in _SOME_DAYS)
        if self._published and near <= self._published < far:
            far = self._published
        return periods.months(near.year, near.month) if near.month == far.month else None

    def _holiday(self, it: Expression) -> periods.Period | None:
        published, year = self._published, self._year(it)
        if year is not None:
            return next(map(periods.day, _feast_days(it.name, year)), None)
        if published is None:
            return None
        days = [day for step in (-1, 0, 1) for day in _feast_days(it.name, published.year + step)]
        if it.direction == "future" or it.relative == "x":
            days = [day for day in days if day >= published][:1]
        elif it.direction == "past" or it.relative == "l":
            days = [day for day in days if day <= published][-1:]
        nearest = min(days, key=lambda day: abs((day - published).days), default=None)
        return periods.day(nearest) if nearest else None

    def _weekday(self, it: Expression, published: date) -> periods.Period:
        weekday = it.weekday or 0
        back = timedelta(days=(published.weekday() - weekday) % 7)
        ahead = timedelta(days=(weekday - published.weekday()) % 7)
        if it.week_relative:
            monday = published - timedelta(days=published.weekday())
            return periods.day(monday + timedelta(days=weekday, weeks=_SHIFT[it.week_relative]))
        if it.relative == "l" or it.count < 0:
            return periods.day(published - (back or timedelta(days=7)))
        if it.relative == "x" or it.count > 0:
            return periods.day(published + (ahead or timedelta(days=7)))
        if it.relative == "i" or it.direction == "future":
            return periods.day(published + ahead)
        return periods.day(published - back)

    def _unit(self, it: Expression, published: date) -> periods.Period:
        shift = _SHIFT[it.relative]
        if it.unit == "e" and not it.relative:
            shift = -1 if it.direction != "future" and published.weekday() < 5 else 0
        if it.unit == "y" and it.edge == "end":
            return periods.months(published.year + shift, 12)
        moved = periods.moved(published, it.unit, shift)
        return self._whole(moved, it.unit)

    def _whole(self, day: date, unit: str) -> periods.Period:
        match unit:
            case "k":
                return periods.week(day)
            case "e":
                return periods.weekend(day)
            case "q":
                return periods.quarter(day)
            case "h":
                return periods.half(day)
            case "m":
                return periods.months(day.year, day.month)
            case "y":
                return periods.years(day.year)
        return periods.day(day)

    def _grained(self, day: date, unit: str) -> periods.Period:
        """A point so many units away: to the day for days and weeks, to the month or year for these."""
        return self._whole(day, "d" if unit == "k" else unit)

    def _from_anchor(self, it: Expression) -> periods.Period | None:
        """The period told from the last one, or from the one before where "sehari kemudian" would be after publication."""
        anchor = self._anchor
        if it.relative == "B":
            anchor = self._lead
        elif it.unit in "dk" and not (it.kind == "offset" and self._same_sentence(it)):
            anchor = self._day_anchor or anchor
        for told in (anchor, self._prior_day):
            period = self._told_from(it, told) if told else None
            ahead = period and self._published and period.first > self._published
            if not ahead or it.kind == "unit" or it.direction == "future":
                return period
        return None

    def _told_from(self, it: Expression, anchor: periods.Period) -> periods.Period | None:
        if it.kind == "same":
            if it.unit == "d":
                return periods.day(anchor.first + timedelta(days=it.count)) if anchor.grain == "day" else None
            return self._whole(anchor.first, it.unit)
        if it.kind == "unit":
            return self._whole(periods.moved(anchor.first, it.unit, _SHIFT[it.relative]), it.unit)
        if it.few:
            return self._some_days(anchor.first, -1 if it.relative in "uB" else 1) if anchor.grain == "day" else None
        order = ("day", "week", "month", "year")
        unit = {"d": "day", "k": "week", "m": "month", "y": "year"}[it.unit]
        if order.index(anchor.grain) > order.index(unit):
            return anchor  # "Oktober 1927 ... sepekan kemudian": no finer than the month
        sign = -1 if it.relative in "uB" else 1
        return self._grained(periods.moved(anchor.first, it.unit, sign * it.count), it.unit)


def _feast_days(name: str, year: int) -> list[date]:
    """The days of a feast of the lexicon in a year, none where its table ends."""
    if name.startswith("easter"):
        return [easter(year) + timedelta(days=int(name[6:]))]
    if name.startswith("feast:"):
        return [day for day in lexicon().feasts[name[6:]] if day.year == year]
    return [date(year, int(name[:2]), int(name[3:]))]

"""What two countries or actors did to each other, act by act or by day, week and month."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, overload

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.acts import SIDE, Act, acts
from kawat.ledger.questions.filters import Filters
from kawat.ledger.questions.resolve import resolve

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

By = Literal["event", "day", "week", "month"]
PERIODS: tuple[Literal["day", "week", "month"], ...] = ("day", "week", "month")
#: Days that an act may last and still belong to the period in which it begins; what is dated to a year is of no one week.
_LONGEST = {"day": 7, "week": 7, "month": 31}

# Two of a report's parties: one acts on the other, or both act and nobody is acted on (they met, they agreed).
_BETWEEN = f"""
WITH side AS ({SIDE})
SELECT a.event_id FROM side a JOIN side b ON a.event_id = b.event_id AND a.entity_id <> b.entity_id
WHERE (list_contains($left_countries::VARCHAR[], a.country) OR list_contains($left::VARCHAR[], a.identity_id))
  AND (list_contains($right_countries::VARCHAR[], b.country) OR list_contains($right::VARCHAR[], b.identity_id))
  AND (a.role <> b.role OR (a.role = 'actor' AND a.event_id NOT IN (SELECT event_id FROM event_actor WHERE role = 'recipient')))
"""


class Quads(msgspec.Struct, frozen=True, kw_only=True):
    """One number for each quad."""

    verbal_cooperation: float = 0
    material_cooperation: float = 0
    verbal_conflict: float = 0
    material_conflict: float = 0


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """One day, week (2023-W08) or month (2023-02), with the acts that begin in it.

    Counted is what was done: `acts` and `reports` of it, PLOVER's scale summed and on average, acts and scale by quad.
    `not_done` counts acts announced, possible, denied, or remembered without a day of their own. The row without a `period`
    holds what has no day or lasts too long to belong to one. `events` are the acts' best reports, `story_ids` their stories.
    """

    period: str | None
    first_day: date | None
    acts: int
    reports: int
    scale_sum: float
    scale_mean: float | None
    acts_by_quad: Quads
    scale_by_quad: Quads
    not_done: int
    events: tuple[str, ...]
    story_ids: tuple[str, ...]


@overload
def timeline(db: DuckDBPyConnection, left: str, right: str, filters: Filters, by: Literal["event"] = ...) -> list[Act]: ...
@overload
def timeline(
    db: DuckDBPyConnection, left: str, right: str, filters: Filters, by: Literal["day", "week", "month"]
) -> list[Period]: ...
@overload
def timeline(db: DuckDBPyConnection, left: str, right: str, filters: Filters, by: By) -> list[Act] | list[Period]: ...


def timeline(db: DuckDBPyConnection, left: str, right: str, filters: Filters, by: By = "event") -> list[Act] | list[Period]:
    """Acts between two sides, in either direction, by date; or periods with such acts, those without a period last.

    A side is what `resolve` accepts. The same side twice gives what its members did to each other. Raises LedgerError where a
    side is unknown or ambiguous.
    """
    if by not in ("event", *PERIODS):
        raise LedgerError(f"there is no timeline by {by!r}; choose event, day, week or month.")
    a, b = resolve(db, left, filters), resolve(db, right, filters)
    found = acts(
        db, _BETWEEN, filters, left=list(a.identities), left_countries=list(a.countries),
        right=list(b.identities), right_countries=list(b.countries),
    )  # fmt: skip
    return found if by == "event" else periods(found, by)


def periods(found: list[Act], by: Literal["day", "week", "month"]) -> list[Period]:
    """Acts gathered by the period in which they begin."""
    gathered: dict[date | None, list[Act]] = defaultdict(list)
    for act in found:
        gathered[_begins(act, by)].append(act)
    return [_period(first, gathered[first], by) for first in sorted(gathered, key=lambda d: (d is None, d or date.min))]


def done(act: Act) -> bool:
    """Whether an act happened on the day it is dated."""
    return act.aux == "realized" or (act.aux == "historical" and act.date_basis == "time")


def _begins(act: Act, by: Literal["day", "week", "month"]) -> date | None:
    """First day of the act's period."""
    first, last = act.date_from, act.date_to
    if first is None or last is None or (last - first).days >= _LONGEST[by]:
        return None
    if by == "month":
        return first.replace(day=1)
    return first if by == "day" else first - timedelta(first.weekday())


def _period(first: date | None, members: list[Act], by: Literal["day", "week", "month"]) -> Period:
    counted = [a for a in members if done(a)]
    scale = sum(a.scale for a in counted)
    number: dict[str, int] = defaultdict(int)
    sums: dict[str, float] = defaultdict(float)
    for act in counted:
        number[act.quad] += 1
        sums[act.quad] += act.scale
    return Period(
        period=_label(first, by) if first else None, first_day=first, acts=len(counted), reports=sum(a.reports for a in counted),
        scale_sum=scale, scale_mean=scale / len(counted) if counted else None,
        acts_by_quad=Quads(**number), scale_by_quad=Quads(**sums),
        not_done=len(members) - len(counted), events=tuple(a.event_id for a in members),
        story_ids=tuple(dict.fromkeys(a.story_id for a in members)),
    )  # fmt: skip


def _label(first: date, by: Literal["day", "week", "month"]) -> str:
    if by == "week":
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}"
    return first.isoformat() if by == "day" else f"{first:%Y-%m}"

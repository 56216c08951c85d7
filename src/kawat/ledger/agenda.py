"""Announced acts with the day they are due, and what came of them.

An act is announced by a report of something to come, or dated after its story's publication. What came of it is reported by a
later act of a fitting kind between the same sides about its day, and contradicted by one that calls it off.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from kawat.ledger import agenda_words as said
from kawat.ledger.affairs import Report, reports
from kawat.ledger.agenda_outcomes import ENOUGH, Evidence
from kawat.ledger.groups import Groups
from kawat.ledger.likeness import fit, persons_fit
from kawat.ledger.store import insert

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AGENDA = {"act_id": "VARCHAR", "kind": "VARCHAR", "due_from": "DATE", "due_to": "DATE", "precision": "VARCHAR",
          "announced_on": "DATE", "announcer_id": "VARCHAR", "event_ids": "VARCHAR[]"}  # fmt: skip
OUTCOME = {"act_id": "VARCHAR", "outcome": "VARCHAR", "outcome_act_id": "VARCHAR", "event_id": "VARCHAR", "reported_on": "DATE",
           "fit": "INTEGER"}  # fmt: skip
#: Types whose time is not that of the act itself but of what is asked, refused or complained of.
_TIME_OF_ANOTHER = frozenset({"REQUEST", "REJECT", "ACCUSE"})
#: What is due later than so many days after its announcement is a vision.
_FAR_DAYS = 3660


class Due(NamedTuple):
    """A report that announces: what kind of act, for when."""

    report: Report
    kind: str
    first: date
    last: date
    precision: str


class Item(NamedTuple):
    """Reports that announce one act, the first first."""

    announced: list[Due]
    kind: str
    first: date
    last: date
    precision: str


def derive_agenda(db: DuckDBPyConnection) -> None:
    """Fill agenda and agenda_outcome from events, times, identities and acts."""
    for table in ("agenda_outcome", "agenda"):
        db.execute(f"DELETE FROM {table}")
    times: dict[str, list[tuple[int, date, date, str]]] = defaultdict(list)
    for story, *when in db.execute(
        "SELECT story_id, start_char, date_from, date_to, precision FROM time WHERE date_from IS NOT NULL ORDER BY ALL"
    ).fetchall():
        times[story].append(tuple(when))
    told = reports(db)
    agenda: dict[str, dict[str, Any]] = {}
    outcomes = []
    evidence = Evidence(told)
    for item in items(due for r in told if (due := announced(r, times[r.story]))):
        first = item.announced[0].report
        if first.act in agenda or first.on is None:
            continue
        announcer = first.speaker or next(iter(first.actors), None)
        agenda[first.act] = {
            "act_id": first.act, "kind": item.kind, "due_from": item.first, "due_to": item.last, "precision": item.precision,
            "announced_on": first.on, "announcer_id": announcer.identity if announcer else None,
            "event_ids": [d.report.event for d in item.announced],
        }  # fmt: skip
        came = evidence.outcomes([d.report for d in item.announced], item.kind, item.first, item.last)
        outcomes += [
            {"act_id": first.act, "outcome": o.outcome, "outcome_act_id": o.report.act, "event_id": o.report.event,
             "reported_on": o.report.on, "fit": o.fit}
            for o in came
        ]  # fmt: skip
    insert(db, "agenda", AGENDA, list(agenda.values()))
    insert(db, "agenda_outcome", OUTCOME, outcomes)


def announced(report: Report, times: list[tuple[int, date, date, str]]) -> Due | None:
    """When what a report announces is due: after the day of publication, by the act's own time or another of the sentence.

    Whoever says that a thing will be, without an if and on a day, announces it; so does whoever dates a meeting, a signing and
    the like after the publication. What the reader takes it for weighs less. The time of a demand or a refusal is another's.
    """
    day = report.on
    here = [t for t in times if report.sentence_start <= t[0] < report.sentence_end]
    before = report.sentence[: max(0, report.start - report.sentence_start)]
    if day is None or report.aux == "negated" or said.called_off(said.near(report)):
        return None
    if report.aux == "hypothetical" and not (
        said.scheduled(before) and any(t[3] == "day" for t in here) and not said.uncertain(report.sentence)
    ):
        return None
    if report.aux != "future" and report.type in _TIME_OF_ANOTHER:
        return None
    what = said.kind(report)
    own = report.aux == "future" or (
        what != "other" and said.coming(report.sentence) and any(day < t[1] == report.first for t in here)
    )
    far = day + timedelta(_FAR_DAYS)
    if own and report.basis == "time" and report.first and report.last and day < report.last <= far:
        return Due(report, what, max(report.first, day), report.last, report.precision or "interval")
    coming = [t for t in here if day < t[1] <= t[2] <= far]
    if report.aux != "future" or not coming:
        return None
    _, first, last, precision = min(coming, key=lambda t: (t[0] < report.start, abs(t[0] - report.end)))
    return Due(report, what, first, last, precision)


def items(dues: Iterable[Due]) -> list[Item]:
    """Announcements of one act together: of one kind, due on meeting days, with sides and matter in common."""
    listed = list(dues)
    groups: Groups[int] = Groups(range(len(listed)))
    due_on: dict[tuple[str, str, date], list[int]] = defaultdict(list)
    by_act: dict[str, int] = {}
    for i, due in enumerate(listed):
        groups.join(i, by_act.setdefault(due.report.act, i))
        told = "day" if due.precision == "time" else due.precision
        for offset in range(-1, (due.last - due.first).days + 2):
            for j in due_on[due.kind, told, due.first + timedelta(offset)]:
                other = listed[j].report
                if persons_fit(due.report, other) and fit(due.report, other) >= ENOUGH:
                    groups.join(i, j)
        due_on[due.kind, told, due.first].append(i)
    return [_item([listed[i] for i in sorted(group)]) for group in groups.all()]


def _item(dues: list[Due]) -> Item:
    """The narrowest and commonest time of those told."""
    days = Counter((d.first, d.last) for d in dues)
    first, last = min(days, key=lambda d: ((d[1] - d[0]).days, -days[d], d))
    return Item(dues, dues[0].kind, first, last, next(d.precision for d in dues if (d.first, d.last) == (first, last)))

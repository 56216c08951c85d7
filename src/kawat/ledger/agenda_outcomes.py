"""What came of an announced act: reports that it happened, and reports that it was called off, refused or denied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from kawat.ledger import agenda_words as said
from kawat.ledger.affairs import Report
from kawat.ledger.likeness import fit, keys, one_paper, persons_fit

#: An act may be dated so many days off, and be called off until so many days after it was due.
OFF_DAYS, LATE_DAYS = 2, 7
#: What an announcement and its outcome must have in common besides kind and day; see `likeness.fit`.
ENOUGH = 2

#: Types by which an announcement of a kind comes true; of those in `_ANY_KIND` the words must say the kind as well.
_COMES_TRUE = {
    "meeting": {"CONSULT", "AGREE", "SUPPORT", "COOPERATE"}, "signing": {"SUPPORT", "AGREE", "COOPERATE"},
    "release": {"RETREAT", "CONCEDE", "COOPERATE", "AID"}, "exercise": {"COOPERATE", "MOBILIZE"}, "protest": {"PROTEST"},
    "vote": {"SUPPORT", "AGREE", "REJECT", "CONSULT"}, "sanction": {"SANCTION", "COERCE"}, "withdrawal": {"RETREAT", "CONCEDE"},
    "aid": {"AID", "COOPERATE"}, "other": {"COOPERATE", "AID", "RETREAT", "CONCEDE", "SUPPORT", "CONSULT", "AGREE"},
}  # fmt: skip
_PLAIN = {"meeting": {"CONSULT"}, "exercise": {"COOPERATE", "MOBILIZE"}, "protest": {"PROTEST"}, "sanction": {"SANCTION"},
          "withdrawal": {"RETREAT"}, "aid": {"AID"}, "release": {"RETREAT"}}  # fmt: skip
_DONE = frozenset({"realized", "historical"})


class Outcome(NamedTuple):
    """outcome: reported | contradicted; `fit`: how much the report has in common with the announcement."""

    outcome: str
    report: Report
    fit: int


class Known(NamedTuple):
    """A report that may be an outcome, with what is asked of it again and again."""

    report: Report
    kind: str
    keys: frozenset[str]


class Evidence:
    """Reports that may be outcomes, by the day of the act and by the day of publication."""

    def __init__(self, told: Iterable[Report]) -> None:
        self._happened: dict[date, list[Known]] = defaultdict(list)
        self._denied: dict[date, list[Known]] = defaultdict(list)
        for r in told:
            if not r.on or not r.first:
                continue
            known = Known(r, said.kind(r), keys(r))
            if r.aux in _DONE and r.first <= r.on:
                self._happened[r.first].append(known)
            if r.type == "REJECT" or r.aux == "negated" or said.called_off(said.near(r)):
                self._denied[r.on].append(known)

    def outcomes(self, announced: Sequence[Report], kind: str, first: date, last: date) -> list[Outcome]:
        """What came of an act that these reports (the first first) announce for a time; a story is no outcome of itself."""
        since = announced[0].on
        assert since
        stories = {r.story for r in announced}
        sides = frozenset().union(*(keys(r) for r in announced))
        out = []
        for known in _between(self._happened, first - timedelta(OFF_DAYS), last + timedelta(OFF_DAYS)):
            if known.report.story in stories or (known.report.on or since) < max(since, first - timedelta(OFF_DAYS)):
                continue
            if not sides.isdisjoint(known.keys) and (best := _came_true(announced, kind, first, last, known)):
                out.append(Outcome("reported", known.report, best))
        for known in _between(self._denied, since, last + timedelta(LATE_DAYS)):
            if known.report.story in stories or sides.isdisjoint(known.keys):
                continue
            if best := _called_off(announced, kind, first, last, known):
                out.append(Outcome("contradicted", known.report, best))
        return out


def _between(by_day: dict[date, list[Known]], first: date, last: date) -> Iterable[Known]:
    if (last - first).days > len(by_day):
        return [known for day in sorted(by_day) if first <= day <= last for known in by_day[day]]
    return [known for n in range((last - first).days + 1) for known in by_day.get(first + timedelta(n), ())]


def _came_true(announced: Sequence[Report], kind: str, first: date, last: date, known: Known) -> int:
    """How well a later report fits an announcement as having happened; 0 where it does not."""
    r, named = known.report, known.kind == kind
    if r.type not in _COMES_TRUE[kind] or (not named and r.type not in _PLAIN.get(kind, ())) or said.called_off(r.trigger):
        return 0
    fits = [fit(a, r) for a in announced if persons_fit(a, r) and (kind != "signing" or one_paper(a, r))]
    best = max(fits, default=0)
    if best < ENOUGH + (kind == "other"):
        return 0
    return best + named + bool(r.first and first <= r.first <= last)


def _called_off(announced: Sequence[Report], kind: str, first: date, last: date, known: Known) -> int:
    """How well a report fits an announcement as calling it off, denying or refusing it; 0 where it does not.

    Only who was to act can refuse; whoever says that it is called off may say so.
    """
    r = known.report
    off = said.called_off(said.near(r))
    doers = {s.country or s.identity for a in announced for s in a.actors}
    refused = r.type == "REJECT" and r.aux in _DONE and any((s.country or s.identity) in doers for s in r.actors)
    if not (off or refused or r.aux == "negated") or (off and r.aux == "negated"):
        return 0
    speaks = known.kind == kind or (kind == "meeting" and r.mode == "meet") or (off and said.speaks_of(kind, r.sentence))
    best = max((fit(a, r) for a in announced), default=0)
    low, high = first - timedelta(1), last + timedelta(1)
    dated = bool(r.first and r.last and r.basis == "time" and low <= r.first and r.last <= high)
    if not speaks or best < ENOUGH + (kind == "other") or not (off or dated or best > ENOUGH):
        return 0
    return best + off + dated

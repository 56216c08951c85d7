"""Announced acts with the day they are due, and what came of them.

An act is announced by a report of something to come, or dated after its story's publication. What came of it is reported by a
later act of a fitting kind between the same sides about its day, and contradicted by one that calls it off.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kawat.ledger import issues
from kawat.ledger.affairs import Report, reports
from kawat.ledger.groups import Groups
from kawat.ledger.pact_names import mentions
from kawat.ledger.store import insert

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AGENDA = {"act_id": "VARCHAR", "kind": "VARCHAR", "due_from": "DATE", "due_to": "DATE", "precision": "VARCHAR", "announced_on": "DATE",
          "announcer_id": "VARCHAR", "event_ids": "VARCHAR[]"}  # fmt: skip
OUTCOME = {"act_id": "VARCHAR", "outcome": "VARCHAR", "outcome_act_id": "VARCHAR", "event_id": "VARCHAR", "reported_on": "DATE", "fit": "INTEGER"}
#: An act may be dated so many days off, and be called off until so many days after it was due.
OFF_DAYS, LATE_DAYS = 2, 7
#: What an announcement and its outcome, or two announcements, must have in common besides kind and day; see `_fit`.
_ENOUGH = 2

#: What is announced, by words of the trigger, of the issue, then near the trigger.
_KINDS = {kind: re.compile(rf"\b(?:{words})", re.IGNORECASE) for kind, words in {
    "signing": r"(?:men|di|pen)?anda ?tangan|tanda tangan|menandatangan|ditandatangan|penandatangan|(?:me|di)?teken|(?:me|di)meterai|ratifi"
               r"|meratifi|diratifi|mengesahkan|disahkan|sign\b|signs|signed|signing|initial(?:l)?ed",
    "release": r"(?:mem|di)?bebaskan|pembebasan|releas|free\b|freed|freeing|(?:me|di)?lepaskan|melepas|dilepas|pelepasan|(?:me|di)mulangkan|hand over|handed over",
    "exercise": r"latihan|patroli|rondaan|exercise|drill|patrol|manoeuv|maneuv|manuver|eksesais",
    "protest": r"unjuk rasa|demo\b|demonstra|mogok|strike action|walkout|rally|rallies|protes|tunjuk perasaan|boikot|boycott",
    "vote": r"pemilu|pilkada|pilpres|pemungutan suara|referendum|election|vote|voting|pilihan raya|mengundi",
    "sanction": r"tarif|sanksi|sekatan|embargo|tariff|sanction|bea masuk|larangan|melarang|import ban|export ban|duties|levy|levies",
    "meeting": r"(?:ber|di)?temu|pertemuan|menemui|berunding|perunding|runding|pembicaraan|berbicara|membicarakan|membahas|talks?\b|meet|met\b|negotia"
               r"|summit|ktt\b|dialog|konferensi|conference|visit|(?:ber|me|di)?kunjung|lawat|melawat|bertolak|bertandang|mendatangi|travel|trip\b|tour\b"
               r"|leave[s]? for|delegasi|delegation|utusan|envoy|menjamu|host|receiv|bertatap muka|tatap muka|sidang|rapat|mesyuarat|memediasi|attend"
               r"|menghadiri|hadir|undang|invit",
    "withdrawal": r"(?:me|di)?tarik|penarikan|withdraw|pull(?:ed)? (?:out|back)|pullback|pullout|memundurkan|pengunduran|gencatan senjata|ceasefire|truce",
    "aid": r"bantuan|aid\b|menyalurkan|mengucurkan|suppl(?:y|ies)|hibah|grant|donat|sumbang|loan|pinjaman|assistance|relief",
}.items()}  # fmt: skip
#: What an act of a type is where no word says so.
_BY_TYPE = {"CONSULT": "meeting", "AID": "aid", "RETREAT": "withdrawal", "SANCTION": "sanction", "COERCE": "sanction", "THREATEN": "sanction",
            "COOPERATE": "exercise", "MOBILIZE": "exercise", "PROTEST": "protest"}  # fmt: skip
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
#: Types whose time is not that of the act itself but of what is asked, refused or complained of.
_TIME_OF_ANOTHER = frozenset({"REQUEST", "REJECT", "ACCUSE"})
_CALLED_OFF = re.compile(
    r"\b(?:(?:mem|di)?batal|pembatalan|(?:men|di)?tunda|penundaan|urung|ditangguh|mangkir|memboikot|call(?:s|ed|ing)? off|cancel|scrap|postpone|shelv"
    r"|boycott|pull(?:s|ed)? out of|skip(?:s|ped)?\b|(?:tidak|tak|not)\s+(?:akan\s+)?(?:hadir|datang|attend|ikut|mengirim|send|jadi|take part))",
    re.IGNORECASE,
)
_AFTER_TRIGGER = 60


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
        times[story].append(tuple(when))  # type: ignore[arg-type]
    told = reports(db)
    agenda: dict[str, dict[str, Any]] = {}
    outcomes = []
    by_day: dict[date, list[Report]] = defaultdict(list)
    by_report: dict[date, list[Report]] = defaultdict(list)
    for r in told:
        if r.on and r.first:
            by_day[r.first].append(r)
            by_report[r.on].append(r)
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
        outcomes += _outcomes(item, by_day, by_report)
    insert(db, "agenda", AGENDA, list(agenda.values()))
    insert(db, "agenda_outcome", OUTCOME, outcomes)


def announced(report: Report, times: list[tuple[int, date, date, str]]) -> Due | None:
    """When what a report announces is due: after the day of publication, by the act's own time or another of the sentence.

    Whoever dates a meeting, a signing ... after its publication announces it, whatever else the reader takes it for; the time of
    a demand or a refusal is another's.
    """
    day = report.on
    if day is None or report.aux in ("negated", "hypothetical") or _CALLED_OFF.search(_near(report)):
        return None
    if report.aux != "future" and report.type in _TIME_OF_ANOTHER:
        return None
    here = [t for t in times if report.sentence_start <= t[0] < report.sentence_end]
    what = kind(report)
    own = report.aux == "future" or (what != "other" and any(t[1:3] == (report.first, report.last) for t in here))
    if own and report.basis == "time" and report.first and report.last and report.last > day:
        return Due(report, what, max(report.first, day), report.last, report.precision or "interval")
    coming = [t for t in here if t[1] > day]
    if report.aux != "future" or not coming:
        return None
    _, first, last, precision = min(coming, key=lambda t: (t[0] < report.start, abs(t[0] - report.end)))
    return Due(report, what, first, last, precision)


def kind(report: Report) -> str:
    """What kind of act it is: by the trigger, the issue, the words after the trigger, at last by its type."""
    for text in (report.trigger, " ".join(i.text for i in report.issues), _near(report)):
        found = [(m.start(), k) for k, pattern in _KINDS.items() if (m := pattern.search(text))]
        if found:
            return min(found)[1]
    return _BY_TYPE.get(report.type, "other")


def items(dues: Iterable[Due]) -> list[Item]:
    """Announcements of one act together: of one kind, due on meeting days, with sides and matter in common."""
    listed = list(dues)
    groups: Groups[int] = Groups(range(len(listed)))
    by_kind: dict[str, list[int]] = defaultdict(list)
    for i, due in enumerate(listed):
        for j in by_kind[due.kind]:
            other = listed[j]
            one_act = due.report.act == other.report.act
            near = due.first <= other.last + timedelta(1) and other.first <= due.last + timedelta(1)
            alike = {due.precision, other.precision} <= {"day", "time"} or due.precision == other.precision
            if one_act or (near and alike and _persons_fit(due.report, other.report) and _fit(due.report, other.report) >= _ENOUGH):
                groups.join(i, j)
        by_kind[due.kind].append(i)
    return [_item([listed[i] for i in sorted(group)]) for group in groups.all()]


def _item(dues: list[Due]) -> Item:
    """The narrowest and commonest time of those told."""
    days = Counter((d.first, d.last) for d in dues)
    first, last = min(days, key=lambda d: ((d[1] - d[0]).days, -days[d], d))
    return Item(dues, dues[0].kind, first, last, next(d.precision for d in dues if (d.first, d.last) == (first, last)))


# Outcomes

def _outcomes(item: Item, by_day: dict[date, list[Report]], by_report: dict[date, list[Report]]) -> list[dict[str, Any]]:
    told = {d.report.event for d in item.announced}
    since = item.announced[0].report.on
    assert since
    rows = []
    for r in _between(by_day, item.first - timedelta(OFF_DAYS), item.last + timedelta(OFF_DAYS)):
        if r.event not in told and r.on and r.on >= max(since, item.first - timedelta(OFF_DAYS)) and (fit := _came_true(item, r)):
            rows.append(("reported", r, fit))
    for r in _between(by_report, since, item.last + timedelta(LATE_DAYS)):
        if r.event not in told and (fit := _called_off(item, r)):
            rows.append(("contradicted", r, fit))
    act = item.announced[0].report.act
    return [
        {"act_id": act, "outcome": outcome, "outcome_act_id": r.act, "event_id": r.event, "reported_on": r.on, "fit": fit}
        for outcome, r, fit in rows
    ]


def _between(by_day: dict[date, list[Report]], first: date, last: date) -> Iterable[Report]:
    if (last - first).days > len(by_day):
        return [r for day in sorted(by_day) if first <= day <= last for r in by_day[day]]
    return [r for n in range((last - first).days + 1) for r in by_day.get(first + timedelta(n), ())]


def _came_true(item: Item, r: Report) -> int:
    """How well a later report fits an announcement as having happened; 0 where it does not."""
    if r.aux not in _DONE or r.type not in _COMES_TRUE[item.kind] or not (r.first and r.on) or r.first > r.on:
        return 0
    named = kind(r) == item.kind
    if (not named and r.type not in _PLAIN.get(item.kind, ())) or _CALLED_OFF.search(r.trigger):
        return 0
    fits = [_fit(d.report, r) for d in item.announced if _persons_fit(d.report, r) and (item.kind != "signing" or _one_paper(d.report, r))]
    best = max(fits, default=0)
    if best < _ENOUGH or (item.kind == "other" and best < _ENOUGH + 1):
        return 0
    return best + named + (item.first <= r.first <= item.last)


def _called_off(item: Item, r: Report) -> int:
    """How well a report fits an announcement as calling it off, denying or refusing it; 0 where it does not."""
    words = _near(r)
    off = bool(_CALLED_OFF.search(words))
    doers = {s.country or s.identity for d in item.announced for s in d.report.actors}
    refused = r.type == "REJECT" and r.aux in _DONE and any((s.country or s.identity) in doers for s in r.actors)
    if not (off or refused or r.aux == "negated") or (off and r.aux == "negated"):
        return 0
    same = kind(r) == item.kind or (item.kind == "meeting" and r.mode == "meet") or (off and bool(_KINDS.get(item.kind, _CALLED_OFF).search(r.sentence)))
    if not same:
        return 0
    best = max((_fit(d.report, r) for d in item.announced), default=0)
    dated = bool(r.first and r.last and r.basis == "time" and item.first - timedelta(1) <= r.first and r.last <= item.last + timedelta(1))
    if best < _ENOUGH or not (off or dated or best > _ENOUGH):
        return 0
    return best + off + dated


def _fit(a: Report, b: Report) -> int:
    """What two reports have in common: countries and matters (towns, agreements and concepts), of each up to two; 0 where they
    share no side, unless it is about one agreement that both name."""
    countries = {s.country for s in a.sides if s.country} & {s.country for s in b.sides if s.country}
    people = {s.identity for s in a.sides} & {s.identity for s in b.sides}
    if not countries and not people and not _agreements(a.sentence) & _agreements(b.sentence):
        return 0
    shared = max(len(countries), min(len(people), 2))
    return min(shared, 2) + min(len(_matter(a.sentence, a.language) & _matter(b.sentence, b.language)), 2)


def _persons_fit(a: Report, b: Report) -> bool:
    """Not another's journey: where both name people of one country, one of them is the same."""
    persons = [{(s.country, s.identity) for s in r.sides if s.kind == "person"} for r in (a, b)]
    for country in {c for c, _ in persons[0]} & {c for c, _ in persons[1]}:
        if not {p for p in persons[0] if p[0] == country} & {p for p in persons[1] if p[0] == country}:
            return False
    return True


def _one_paper(a: Report, b: Report) -> bool:
    """Not another agreement's signing: where both name agreements, one of them is the same."""
    left, right = (_agreements(r.sentence) for r in (a, b))
    return not left or not right or any(x <= y or y <= x for x in left for y in right)


@lru_cache(maxsize=50_000)
def _matter(text: str, language: str | None) -> frozenset[str]:
    towns = {n.concept for n in issues.names(text) if n.kind in ("place", "territory") or n.form == "metonym"}
    keys = {m.key for m in issues.matters(text, language)} - {"talks", "summit", "cooperation", "military"}
    return frozenset(towns | keys | {"|".join(sorted(k)) for k in _agreements(text)})


@lru_cache(maxsize=50_000)
def _agreements(text: str) -> frozenset[frozenset[str]]:
    return frozenset(m.key for m in mentions(text) if m.key)


def _near(report: Report) -> str:
    """The trigger with the words after it, to the end of the clause."""
    start = max(0, report.start - report.sentence_start)
    after = report.sentence[start : report.end - report.sentence_start + _AFTER_TRIGGER]
    return re.split(r"[;:.]\s|\b(?:while|sementara|sedangkan|tetapi|but)\b", after)[0]

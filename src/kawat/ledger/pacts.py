"""Named agreements and what befell them: announced, signed, ratified, suspended, revoked, expired, in force again.

States are told by verbs near an agreement's name, or near words that point back to it. Sentences are read, not events alone:
that a pact expires is nobody's act. Words before the verb say whether it is done, planned, possible or denied.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from kawat.ledger import issues
from kawat.ledger.affairs import Report, reports
from kawat.ledger.pact_names import Named, mentions, table
from kawat.ledger.store import insert
from kawat.ledger.words import words
from kawat.reading.units import sentence_spans

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PACT = {"pact_id": "VARCHAR", "name": "VARCHAR", "names": "VARCHAR[]", "parties": "VARCHAR[]"}
STATE = {"pact_id": "VARCHAR", "story_id": "VARCHAR", "event_id": "VARCHAR", "state": "VARCHAR", "aux": "VARCHAR", "state_on": "DATE",
         "state_to": "DATE", "date_basis": "VARCHAR", "reported_on": "DATE", "name": "VARCHAR", "done_by": "VARCHAR[]", "parties": "VARCHAR[]",
         "sentence": "VARCHAR", "sentence_start": "INTEGER", "sentence_end": "INTEGER"}  # fmt: skip
#: Characters between a verb and the agreement it is about; words that only point to one stand nearer.
FAR, NEAR = 110, 60
#: How much farther the other side of a verb seems: the signed pact stands after "signed", before "was signed".
_WRONG_SIDE = 50
_CLAUSE = 55  # characters before a verb that may say it is planned or denied
#: A country is a party where at least so large a share of the evidence names it, of what the commonest one has.
PARTY_SHARE = 0.5


class Verb(NamedTuple):
    state: str
    side: str  # acts | suffers | both | events
    start: int
    end: int


class Sentence(NamedTuple):
    story: str
    start: int
    end: int
    text: str
    published: date | None


class Befallen(NamedTuple):
    """What one sentence says befell the agreement of `key`."""

    key: frozenset[str]
    row: dict[str, Any]


def derive_pacts(db: DuckDBPyConnection) -> None:
    """Fill pact and pact_state from the stories' sentences, with the events whose acts they tell."""
    for name in ("pact_state", "pact"):
        db.execute(f"DELETE FROM {name}")
    told: dict[str, list[Report]] = defaultdict(list)
    for report in reports(db):
        told[report.story].append(report)
    times: dict[str, list[tuple[int, date, date]]] = defaultdict(list)
    for story, at, first, last in db.execute(
        "SELECT story_id, start_char, date_from, date_to FROM time WHERE date_from IS NOT NULL ORDER BY ALL"
    ).fetchall():
        times[story].append((at, first, last))
    found: list[Befallen] = []
    for story, text, published, body in db.execute(
        "SELECT s.story_id, s.text, s.published_on, json_extract(r.record, '$.story.body')::VARCHAR FROM story s JOIN reading r"
        " USING (story_id) WHERE regexp_matches(s.text, ?, 'i') ORDER BY s.published_on NULLS LAST, s.story_id",
        [_heads()],
    ).fetchall():
        sentences = [
            Sentence(story, a, b, text[a:b], published)
            for p in msgspec.json.decode(body or "[]") for a, b in sentence_spans(text, p["start"], p["end"])
        ]  # fmt: skip
        found += _story(sentences, told[story], times[story])
    _insert(db, found)


def _insert(db: DuckDBPyConnection, found: list[Befallen]) -> None:
    pacts: list[dict[str, Any]] = []
    states: list[dict[str, Any]] = []
    used: Counter[str] = Counter()
    for group in _one_each(found):
        rows = [f.row for f in group]
        # What is nowhere said to be done or planned, or is only ever pointed to, is no agreement that anything befell.
        if not any(r["aux"] in ("realized", "future") for r in rows):
            continue
        names = Counter(r["name"] for r in rows if r["name"])
        name = best_name(names)
        slug = "-".join(words(name))
        used[slug] += 1
        pact = slug if used[slug] == 1 else f"{slug}.{used[slug]}"
        pacts.append({"pact_id": pact, "name": name, "names": sorted(names), "parties": parties(rows)})
        states += [{**r, "pact_id": pact} for r in rows]
    insert(db, "pact", PACT, pacts)
    insert(db, "pact_state", STATE, states)


def best_name(names: Counter[str]) -> str:
    """The fullest of the common names."""
    return max(names, key=lambda n: (len(n.split()), names[n], n)) if names else "?"


def parties(rows: Iterable[dict[str, Any]]) -> list[str]:
    """Countries that rows of pact_state show to be parties: those the table knows, else those most of the evidence names."""
    votes: Counter[str] = Counter()
    for row in rows:
        for country in row["parties"]:
            votes[country] += 2 if row["aux"] == "realized" else 1
    return sorted(c for c in votes if votes[c] >= PARTY_SHARE * max(votes.values()))


def _one_each(found: list[Befallen]) -> list[list[Befallen]]:
    """Grouped by agreement: a shorter name is the only fuller one of its class that has all its words."""
    keys = {f.key for f in found}

    def fullest(key: frozenset[str]) -> frozenset[str]:
        fuller = [k for k in keys if key < k]
        top = [k for k in fuller if not any(k < other for other in fuller)]
        return top[0] if len(top) == 1 else key

    groups: dict[frozenset[str], list[Befallen]] = defaultdict(list)
    for f in found:
        groups[fullest(f.key)].append(f)
    return list(groups.values())


# One story

def _story(sentences: list[Sentence], told: list[Report], times: list[tuple[int, date, date]]) -> Iterator[Befallen]:
    named = [(s, m) for s in sentences for m in mentions(s.text)]
    keys = list(dict.fromkeys(m.key for _, m in named if m.key))
    last: frozenset[str] | None = None
    for sentence in sentences:
        here = [m for s, m in named if s is sentence]
        if not here and last is None and len(keys) != 1:
            continue
        for verb in verbs(sentence.text):
            mention = _object(sentence.text, verb, here, clitic=last is not None)
            if mention is None:
                continue
            key = mention.key or (last if last or mention.pointing == "back" else None) or (keys[0] if len(keys) == 1 else None)
            if key:
                yield Befallen(key, _row(sentence, verb, mention, key, told, times))
        last = next((m.key for m in reversed(here) if m.key), last)


def _object(text: str, verb: Verb, here: list[Named], *, clitic: bool) -> Named | None:
    """The agreement that a verb is about: the nearest, on the side where its object stands."""
    if clitic and text[verb.end : verb.end + 3] == "nya":
        return Named(verb.start, verb.end, verb.state, None, "back")
    best: tuple[int, Named] | None = None
    for mention in here:
        if mention.start < verb.end and verb.start < mention.end:
            continue
        after = mention.start >= verb.end
        between = text[verb.end : mention.start] if after else text[mention.end : verb.start]
        if ";" in between or (not after and verb.side == "acts") or (mention.key is None and "," in between and after):
            continue
        cost = len(between) + (_WRONG_SIDE if after == (verb.side == "suffers") and verb.side != "both" else 0)
        cost += _WRONG_SIDE // 2 if verb.side == "both" and not after else 0
        if cost <= (FAR if mention.key else NEAR) and (best is None or cost < best[0]):
            best = cost, mention
    return best[1] if best else None


def _row(
    sentence: Sentence, verb: Verb, mention: Named, key: frozenset[str], told: list[Report], times: list[tuple[int, date, date]]
) -> dict[str, Any]:
    start, end = sentence.start + verb.start, sentence.start + verb.end
    inside = [r for r in told if sentence.start <= r.start < sentence.end]
    own = next((r for r in inside if r.start < end and start < r.end), None)
    nearest = own or min(inside, key=lambda r: abs(r.start - start), default=None)
    aux = _aux(sentence.text, verb, own)
    first, last, basis = _when(sentence, start, aux, own, times)
    did = sorted({s.country for s in own.actors if s.country}) if own else []
    return {
        "story_id": sentence.story, "event_id": nearest.event if nearest else None, "state": verb.state, "aux": aux,
        "state_on": first, "state_to": last, "date_basis": basis, "reported_on": sentence.published, "name": mention.name if mention.key else None,
        "done_by": did, "parties": _parties(sentence, verb, mention, key, own), "sentence": sentence.text,
        "sentence_start": sentence.start, "sentence_end": sentence.end,
    }  # fmt: skip


def _parties(sentence: Sentence, verb: Verb, mention: Named, key: frozenset[str], own: Report | None) -> list[str]:
    """Who sign, ratify, suspend or leave it, toward whom, and whom the words after its name say it is with or between.

    Who announces a plan may be a mediator and no party.
    """
    number = next((k.partition(":")[2] for k in key if k.startswith("known:")), None)
    if number is not None and (listed := table()["known"][int(number)].get("parties")):
        return list(listed)
    out: set[str | None] = set()
    if own and verb.state != "announced":
        out |= {s.country for s in own.actors if s.whole or s.sector in ("GOV", "LEG", "REB", "PTY") or s.kind == "organization"}
        if verb.state in ("suspended", "revoked"):
            out |= {s.country for s in own.recipients if s.whole}
    joined = _WITH.match(sentence.text[mention.end :])
    if joined:
        out |= {n.country for n in issues.names(joined.group()) if n.kind in ("country", "territory", "organization")}
    return sorted(c for c in out if c)


_WITH = re.compile(r"\s*(?:,\s*)?(?:\w+\s+)?(?:antara|dengan|between|with)\s+[^,.;]{1,60}(?:,\s+[A-Z][^,.;]{1,30})*(?:,?\s+(?:dan|and)\s+[^,.;]{1,30})?")


def _when(
    sentence: Sentence, at: int, aux: str, own: Report | None, times: list[tuple[int, date, date]]
) -> tuple[date | None, date | None, str | None]:
    """The time told nearest to the verb that fits: not after publication for what is done, not before for what is planned."""
    day = sentence.published

    def fits(first: date, last: date) -> bool:
        return day is None or (last >= day if aux in ("future", "hypothetical") else first <= day)

    near = [(abs(t - at), first, last) for t, first, last in times if sentence.start <= t < sentence.end and fits(first, last)]
    if near:
        return (*min(near)[1:], "time")
    if own and own.basis == "time" and own.first and own.last and fits(own.first, own.last):
        return own.first, own.last, "time"
    return (None, None, None) if aux == "future" or day is None else (day, day, "published")


def _aux(text: str, verb: Verb, own: Report | None) -> str:
    """Whether it is done, by the words before the verb; where these say nothing, by the event."""
    before = text[max(0, verb.start - _CLAUSE) : verb.start].casefold()
    before = re.split(r"[;,:“”\"]|\b(?:dan|and|yang|who|which|tetapi|but|saat|when)\b", before)[-1]
    said = {aux for aux, pattern in _before().items() if pattern.search(before)}
    if verb.side == "events":
        return "realized" if said == {"done"} else "future" if "future" in said and "negated" not in said else "hypothetical"
    for aux in ("negated", "hypothetical", "future"):
        if aux in said:
            return aux
    if own and own.aux in ("future", "hypothetical", "negated") and "done" not in said:
        return own.aux
    return "realized"


# The table's verbs

def verbs(text: str) -> list[Verb]:
    """Verbs that may say what befell an agreement, longest first where they overlap, in order."""
    found: list[Verb] = []
    parliament = bool(_parliaments().search(text))
    for side, pattern, states in _verbs():
        for match in pattern.finditer(text):
            if not any(v.start < match.end() and match.start() < v.end for v in found):
                state = states[match.group(1).casefold()]
                voted = match.group(1).casefold() in table()["states"]["ratified"]["by_parliament"]
                found.append(Verb(("ratified" if parliament else "announced") if voted else state, side, *match.span(1)))
    return sorted(found, key=lambda v: v.start)


@cache
def _verbs() -> list[tuple[str, re.Pattern[str], dict[str, str]]]:
    out = []
    for side in ("events", "suffers", "acts", "both"):
        states = {form: state for state, sides in table()["states"].items() for form in sides.get(side, ())}
        if side == "both":
            states |= dict.fromkeys(table()["states"]["ratified"]["by_parliament"], "announced")
        forms = "|".join(re.escape(f) for f in sorted(states, key=lambda f: (-len(f), f)))
        out.append((side, re.compile(rf"\b({forms})(?:nya)?\b", re.IGNORECASE), states))
    return out


@cache
def _before() -> dict[str, re.Pattern[str]]:
    return {
        aux: re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(f) for f in sorted(forms, key=len, reverse=True))})(?!\w)")
        for aux, forms in table()["before"].items()
    }


@cache
def _parliaments() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(table()['states']['ratified']['parliaments'])})\b", re.IGNORECASE)


@cache
def _heads() -> str:
    """A pattern of the words without which a story names no agreement."""
    heads = {w for h in table()["heads"].values() for w in (*h["id"], *h["en"])} | {"new start", "jcpoa", "unclos", "aukus", "rcep", "usmca"}
    return "|".join(sorted(re.escape(h) for h in heads))

"""What a sentence says befell an agreement: the verb, the agreement it is about, whether it is done, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from kawat.ledger import issues
from kawat.ledger.affairs import Report
from kawat.ledger.pact_names import Named, mentions, table

#: Characters between a verb and the agreement it is about; words that only point to one stand nearer.
FAR, NEAR = 110, 60
#: How much farther the other side of a verb seems: the signed pact stands after "signed", before "was signed".
_WRONG_SIDE = 50
_CLAUSE = 55  # characters before a verb that may say it is planned or denied


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


def befallen(sentences: list[Sentence], told: list[Report], times: list[tuple[int, date, date]]) -> Iterator[Befallen]:
    """What befell the agreements that one story names, sentence by sentence.

    `told` are the story's events, `times` its times by where they stand, with their first and last day.
    """
    named = [(s, m) for s in sentences for m in mentions(s.text)]
    keys = list(dict.fromkeys(m.key for _, m in named if m.key))
    last: frozenset[str] | None = None
    for sentence in sentences:
        here = [m for s, m in named if s is sentence]
        if not here and last is None and len(keys) != 1:
            continue
        told_of = verbs(sentence.text)
        for verb in told_of:
            mention = _object(sentence.text, verb, told_of, here, clitic=last is not None)
            if mention is None:
                continue
            key = mention.key or (last if mention.pointing == "back" else None) or (keys[0] if len(keys) == 1 else None)
            # That an agreement of old was once agreed on is no news.
            known = bool(key and any(k.startswith("known:") for k in key)) and verb.state == "announced"
            if key and not known:
                yield Befallen(key, _row(sentence, verb, mention, key, told, times))
        last = next((m.key for m in reversed(here) if m.key), last)


def _object(text: str, verb: Verb, told_of: list[Verb], here: list[Named], *, clitic: bool) -> Named | None:
    """The agreement that a verb is about: the nearest, on the side where its object stands, with no other verb between."""
    if clitic and text[verb.end : verb.end + 3] == "nya":
        return Named(verb.start, verb.end, verb.state, None, "back")
    best: tuple[int, Named] | None = None
    for mention in here:
        if mention.start < verb.end and verb.start < mention.end:
            continue
        after = mention.start >= verb.end
        between = text[verb.end : mention.start] if after else text[mention.end : verb.start]
        low, high = (verb.end, mention.start) if after else (mention.end, verb.start)
        if any(low <= v.start < high for v in told_of) or (after and _ANOTHER_OBJECT.search(between)):
            continue
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
        "state_on": first, "state_to": last, "date_basis": basis, "reported_on": sentence.published,
        "name": mention.name if mention.key else None, "done_by": did, "parties": _parties(sentence, verb, mention, key, own),
        "sentence": sentence.text, "sentence_start": sentence.start, "sentence_end": sentence.end,
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


#: "Signed an order to leave the pact" signs no pact.
_ANOTHER_OBJECT = re.compile(r"\b(?:untuk|agar|supaya|bahwa|yang|to|that|which|who)\b", re.IGNORECASE)
_WITH = re.compile(
    r"\s*(?:,\s*)?(?:\w+\s+)?(?:antara|dengan|between|with)\s+[^,.;]{1,60}(?:,\s+[A-Z][^,.;]{1,30})*(?:,?\s+(?:dan|and)\s+[^,.;]{1,30})?"
)


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
def heads() -> str:
    """A pattern of the words without which a story names no agreement."""
    heads = {w for h in table()["heads"].values() for w in (*h["id"], *h["en"])} | {
        "new start",
        "jcpoa",
        "unclos",
        "aukus",
        "rcep",
        "usmca",
    }
    return "|".join(sorted(re.escape(h) for h in heads))

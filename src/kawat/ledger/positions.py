"""Who stands where on what: the stance that a report of an act shows, toward the issue it is about."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kawat.ledger import issues
from kawat.ledger.affairs import Issue, Report, Side, reports
from kawat.ledger.store import insert
from kawat.ledger.words import words

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

POSITION = {
    "event_id": "VARCHAR", "identity_id": "VARCHAR", "country": "VARCHAR", "holder": "VARCHAR", "issue": "VARCHAR",
    "concepts": "VARCHAR[]", "stance": "VARCHAR", "side": "VARCHAR", "toward": "VARCHAR[]", "voice": "VARCHAR",
    "said_on": "DATE", "strength": "DOUBLE",
}  # fmt: skip
#: What an act of a type shows, and how plainly. Modes of their own come first.
_STANCE = {
    "SUPPORT": ("supports", 1.0), "AGREE": ("supports", 0.9), "COOPERATE": ("supports", 0.6), "AID": ("supports", 0.6),
    "CONCEDE": ("concedes", 0.9), "RETREAT": ("concedes", 0.9), "REQUEST": ("demands", 1.0), "REJECT": ("opposes", 1.0),
    "ACCUSE": ("opposes", 0.9), "ACCUSE/allege": ("opposes", 0.7), "ACCUSE/investigate": ("opposes", 0.5),
    "THREATEN": ("threatens", 1.0), "SANCTION": ("opposes", 0.7), "PROTEST": ("opposes", 0.8),
}  # fmt: skip
#: Acts that are no words of judgement show a stance only where the story says what they are about.
_DEEDS = frozenset({"AGREE", "CONCEDE", "COOPERATE", "AID", "RETREAT", "SANCTION", "PROTEST"})
#: Who imposes or threatens one of these is for it, however much against the other side.
_INSTRUMENTS = frozenset({"tariffs", "sanctions", "blockade", "boycott", "travel-ban", "price-cap", "attack", "war", "annexation",
                          "death-penalty", "martial-law", "deportation"})  # fmt: skip
_AUX = {"realized": 1.0, "future": 0.7, "historical": 0.5, "hypothetical": 0.4, "negated": 0.9}
#: "Did not welcome" is against, "did not reject" is for; who did not ask, threaten or protest has said nothing.
_DENIED = {"supports": "opposes", "concedes": "opposes", "opposes": "supports"}
#: To be for the end of a thing is to be against it.
_ENDED = {"supports": "opposes", "demands": "opposes", "opposes": "supports"}
SIDE = {"supports": "for", "demands": "for", "concedes": "for", "opposes": "against", "threatens": "against"}
#: One minister's act binds a country a little less than the country's own.
_OFFICIAL = 0.85
#: The holder's own words count for more than what another says somebody stands for.
_VOICE = {"direct": 1.0, "mixed": 0.95, "indirect": 0.9, "reported": 0.85, "claimed": 0.4}
_NEAR = {"issue": 1.0, "sentence": 0.65, "headline": 0.5}
#: A report that is surer than this stands on its own feet.
STRONG = 0.35

_END = (
    r"(?:di)?(?:peng)?akhir(?:i|nya|an)|mengakhiri|penghentian|(?:meng|di)hentikan(?:nya)?|berhenti|stop|setop|pencabutan|mencabut"
    r"|dicabut(?:nya)?|pembatalan|membatalkan|dibatalkan(?:nya)?|menghapus(?:kan)?|dihapus(?:nya|kan)?|penghapusan|penamatan"
    r"|menamatkan|menarik balik|penangguhan|menangguhkan|end|ends|ending|ended|halt|halting|stopping|cease|ceasing|lift|lifting"
    r"|scrap|scrapping|revoke|revoking|withdraw(?!\s+from)|drop|dropping|cancel|cancelling|cancellation|cessation|suspension|suspend|suspending"
    r"|refrain from|abolition|abolish|removal|remove|removing|roll back"
)
_JOINT = r"(?:\s+(?:of|to|from|dari|atas|terhadap|segera|immediate|segala|semua|all|the|its|their|any))*\s+"
_BEGINS_WITH_END = re.compile(
    rf"^\W*(?-i:(?:[A-Z]\w+\s+){{0,2}})(?:(?:a|an|the|to|immediate|full|segera)\s+)*(?:{_END}){_JOINT}(?=\w)", re.IGNORECASE
)
_ENDS_WITH_END = re.compile(
    rf"\b(?:{_END})(?:\s+(?:of|to|from|dari|atas|segera|segala|semua|all|the|its|their|any))*\s*$", re.IGNORECASE
)
_NOT_TO = re.compile(r"\b(?:tidak|tak|jangan|not(?:\s+to)?|never|against)\s*(?:\w+\s*)?$", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\b(?:itu|ini|tersebut|berkenaan|terbabit|nya|this|that|these|those|it)\b|^the\b|nya\b", re.IGNORECASE)


class About(NamedTuple):
    """What a stance is toward: words, concepts (those of matters too), where these were found; `ended` where its end is meant."""

    text: str
    concepts: frozenset[str]
    matters: frozenset[str]
    near: str
    ended: bool


def derive_positions(db: DuckDBPyConnection) -> None:
    """Fill position from the events, identities and acts."""
    db.execute("DELETE FROM position")
    together: dict[tuple[str, int], list[Report]] = defaultdict(list)
    for report in reports(db):
        together[report.story, report.sentence_start].append(report)
    rows = []
    for told in together.values():
        for report in told:
            if shown := stance(report):
                rows += _rows(report, shown, told)
    insert(db, "position", POSITION, rows)


def _rows(report: Report, shown: tuple[str, float], told: list[Report]) -> list[dict[str, object]]:
    """The rows of one report that shows a stance; `told` are the reports of its sentence."""
    report = report._replace(issues=tuple(i for i in report.issues if _own(report, i, told)))
    if report.type in _DEEDS and not report.issues:
        return []
    about = what(report, told)
    if not about.concepts and not report.issues:
        return []
    held, plain = shown
    side = SIDE[held]
    if about.ended and held in _ENDED:
        held = _ENDED[held]
        side = SIDE[held]
    elif report.type in ("SANCTION", "THREATEN") and about.near == "issue" and about.matters & _INSTRUMENTS:
        held = "supports" if report.type == "SANCTION" else held
        held, side = (held, "for") if report.aux != "negated" else ("opposes", "against")
    toward = sorted({s.holder for s in report.recipients})
    return [
        {
            "event_id": report.event, "identity_id": who.identity, "country": who.country, "holder": who.holder,
            "issue": about.text, "concepts": sorted(about.concepts), "stance": held, "side": side,
            "toward": [t for t in toward if t != who.holder], "voice": voice, "said_on": said_on(report),
            "strength": round(report.confidence * plain * _VOICE[voice] * _NEAR[about.near] * (1 if whole else _OFFICIAL), 4),
        }
        for who, voice, whole in holders(report)
    ]  # fmt: skip


def stance(report: Report) -> tuple[str, float] | None:
    """The stance that an act shows and how plainly (0 to 1), by type, mode and aux; None where it shows none."""
    found = _STANCE.get(f"{report.type}/{report.mode}") or _STANCE.get(report.type)
    if found is None:
        return None
    held, plain = found
    if report.aux == "negated":
        if held not in _DENIED:
            return None
        # Not to have accused is hardly to approve.
        held, plain = _DENIED[held], plain * (0.5 if report.type == "ACCUSE" else 1.0)
    return held, plain * _AUX[report.aux]


def holders(report: Report) -> list[tuple[Side, str, bool]]:
    """Whose stance it is; in whose voice it is told (the holder's own, the outlet's, somebody else's); and whether it binds the
    holder as a whole, as a country's act does and one official's does not.

    Where an official says what the own country stands for, the stance is the official's and the country's at once.
    """
    out: dict[Side, tuple[str, bool]] = {}
    speaker = report.speaker
    for actor in report.actors:
        whole = actor.whole or actor.holder == actor.identity
        if report.voice is None or speaker is None:
            out[actor] = "reported", whole
        elif actor.identity == speaker.identity:
            out[actor] = report.voice, whole
        elif actor.kind == "organization" and speaker.office and set(words(actor.name)) <= set(words(speaker.office)):
            out[actor] = report.voice, True
        elif actor.whole and actor.holder == speaker.holder:
            out[speaker] = report.voice, True
        elif actor.country and actor.country == speaker.country:
            out[actor] = "indirect", whole
        else:
            out[actor] = "claimed", whole
    return [(side, *how) for side, how in out.items()]


def what(report: Report, told: list[Report]) -> About:
    """What a report is about: its issue; where that names no place or no matter, the sentence and then the headline add theirs.

    What they add leaves out the actor and the speaker with their own country, which stand in every sentence about them, and
    of the sentence what another act in it is nearer to. The headline is asked where the issue points back ("that proposal"), or
    shares a matter with it.
    """
    ended, text = _ended(report, "; ".join(i.text.removeprefix("'s ") for i in report.issues))
    selves = (*report.actors, *([report.speaker] if report.speaker else []))
    own = {issues.country_concept(s.country) for s in selves} | {s.identity for s in selves}
    places, matters = _read(text, report)
    near = "issue"
    pointing = not text or bool(_POINTS_BACK.search(text))
    if not (places and matters):
        around = issues.matters(report.sentence, report.language)
        nearest = [m.key for m in around if _own(report, Issue("", *(report.sentence_start + x for x in m[1:])), told)]
        added = issues.closed(nearest) if not matters else frozenset()
        near = "sentence" if added or not text else near
        matters |= added
        places = places or _read(report.sentence, report)[0] - own
    if report.headline and not (places and matters):
        there, topics = _read(report.headline, report)
        if not matters and pointing and topics:
            matters, near = topics, "headline"
        if not places and (pointing or topics & matters):
            places = there - own
    return About(text or report.sentence, places | matters, matters, near, ended)


def _own(report: Report, span: Issue, told: list[Report]) -> bool:
    """Whether of all acts in the sentence this one is nearest to some words; acts that stand on one side share them."""

    def far(r: Report) -> int:
        return max(span.start - r.end, r.start - span.end, 0)

    mine = stance(report)
    nearer = [r for r in told if r.event != report.event and far(r) < far(report)]
    return not any((theirs := stance(r)) is None or mine is None or SIDE[theirs[0]] != SIDE[mine[0]] for r in nearer)


def said_on(report: Report) -> date | None:
    """The day of speaking or acting as told; else that of publication, but for what is only remembered, which has none."""
    known = [d for d in (report.spoken_on, report.first if report.basis == "time" else None) if d]
    past = [d for d in known if report.on is None or d <= report.on]
    return past[0] if past else None if report.aux == "historical" else report.on


def _read(text: str, report: Report) -> tuple[frozenset[str], frozenset[str]]:
    """Places and bodies, and matters, of a text; a person's name is no place, though a town may be called so (Liang Zhongwei)."""
    named = [n for n in issues.names(text) if not set(words(text[n.start : n.end])) <= report.persons]
    return frozenset(issues.places(named)), frozenset(issues.topics(text, report.language))


def _ended(report: Report, text: str) -> tuple[bool, str]:
    """Whether the end of a thing is the issue, and the thing: "penghentian serangan", "to stop the [attacks]"."""
    if not report.issues:
        return False, text
    found = _BEGINS_WITH_END.match(text)
    if found and not any(m.start < found.end() for m in issues.matters(text, report.language)):
        return True, text[found.end() :].strip()
    first = report.issues[0]
    between = report.sentence[max(0, report.end - report.sentence_start) : max(0, first.start - report.sentence_start)]
    if report.end <= first.start and (_ENDS_WITH_END.search(between) or (report.type == "REQUEST" and _NOT_TO.search(between))):
        return True, text
    return False, text

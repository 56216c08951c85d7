"""Events: triggers the model lets stand, the arguments it points at, and what the lexicon adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from kawat.plover import MODES
from kawat.reading.cast import Draft
from kawat.reading.lexicon import Proposal
from kawat.reading.pieces import Floats
from kawat.reading.statements import best_run
from kawat.record import Span

ARGUMENTS = ("actor", "recipient", "time", "place", "issue")
JOIN = 1  # units between two runs that are one
NEAR = 4  # units within which two triggers of one type are one trigger


@dataclass(frozen=True)
class Trigger:
    unit: int
    type: int
    probability: float


@dataclass(frozen=True)
class Pointing:
    """Where one trigger points: `scores` (ARGUMENTS, units) count units from `base` on, and so does `own`, its sentence."""

    base: int
    own: range
    scores: Floats


@dataclass
class Act:
    """An event before ids are given out."""

    type: str
    mode: str | None
    context: tuple[str, ...]
    aux: str
    trigger: Span
    sentence: int
    probability: float
    actor: list[Draft] = field(default_factory=list)
    recipient: list[Draft] = field(default_factory=list)
    time: Span | None = None
    place: list[Draft] = field(default_factory=list)
    issue: list[Span] = field(default_factory=list)
    lexicon: tuple[str, ...] = ()
    lemma: str | None = None
    probabilities: dict[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def choose(probabilities: Floats, sentence: Sequence[int], thresholds: Floats) -> list[Trigger]:
    """(units, types) probabilities -> triggers: above their type's threshold, the best of its neighbourhood."""
    found = [Trigger(int(u), int(t), float(probabilities[u, t])) for u, t in np.argwhere(probabilities >= thresholds[None])]
    found.sort(key=lambda t: (-t.probability, t.unit, t.type))
    kept: list[Trigger] = []
    for t in found:
        beside = [k for k in kept if sentence[k.unit] == sentence[t.unit] and abs(k.unit - t.unit) <= NEAR]
        if any(k.type == t.type or k.unit == t.unit for k in beside):
            continue
        kept.append(t)
    return sorted(kept, key=lambda t: (t.unit, t.type))


def pointed(row: Floats, threshold: float) -> list[tuple[int, int]]:
    """Runs of units at which a relation points: each has a peak of at least `threshold` and goes on while p is half of it.

    Runs with up to JOIN units between them are one: a name in the middle of a long title is seldom pointed at throughout.
    """
    inside = np.flatnonzero(row >= threshold / 2)
    if not len(inside):
        return []
    breaks = np.flatnonzero(np.diff(inside) > JOIN + 1) + 1
    runs = [(int(part[0]), int(part[-1]) + 1) for part in np.split(inside, breaks)]
    return [(a, b) for a, b in runs if row[a:b].max() >= threshold]


def beside(row: Floats, threshold: float, at: int) -> list[tuple[int, int]]:
    """Runs on either side of the trigger's unit: who acts and who is acted on are never one phrase around the verb."""
    after = at + 1
    return pointed(row[:at], threshold) + [(a + after, b + after) for a, b in pointed(row[after:], threshold)]


def shown(proposal: Proposal) -> str:
    """A proposal for people: `desak (REQUEST:change, THREATEN)`."""
    types = ", ".join(f"{t}:{m}" if m else t for t, m in proposal.entry.types)
    return f"{proposal.entry.lemma} ({types})"


def near(runs: list[tuple[int, int]], own: range) -> list[tuple[int, int]]:
    """The runs inside the trigger's own sentence, where there are any: 19 in 20 arguments stand there."""
    return [(a, b) for a, b in runs if a in own] or runs


def mode_of(type_: str, probabilities: Floats, labels: Sequence[str], proposals: Sequence[Proposal]) -> str | None:
    """The likeliest mode of the type, where the model or the lexicon sees one; a lexicon mode counts as 0.3."""
    hinted = {m for p in proposals for t, m in p.entry.types if t == type_ and m}
    best, best_p = None, float(probabilities[0])
    for i, label in enumerate(labels):
        head, _, mode = label.partition(":")
        if head == type_ and mode in MODES[type_]:
            p = float(probabilities[i]) + (0.3 if mode in hinted else 0.0)
            if p > best_p:
                best, best_p = mode, p
    return best


class Acts:
    """Assembles the events of one window: `resolve(span, relation, at)` says who a span stands for in an act told at `at`."""

    def __init__(
        self, info: Mapping[str, Any], span: Callable[[int, int], Span], resolve: Callable[[Span, str, int], list[Draft]]
    ) -> None:
        self.info, self.span, self.resolve = info, span, resolve
        self.thresholds: Mapping[str, float] = info["relation_thresholds"]

    def build(
        self, trigger: Trigger, pointing: Pointing, kinds: tuple[Floats, Floats, Floats], sentence: int,
        proposals: Sequence[Proposal], row: Floats,
    ) -> Act:  # fmt: skip
        """The event of one trigger; `row` holds its probabilities of all types, `kinds` of aux, mode and context."""
        base, own, relations = pointing.base, pointing.own, pointing.scores
        info = self.info
        type_ = info["types"][trigger.type]
        aux, mode, context = kinds
        fitting = [p for p in proposals if any(t == type_ for t, _ in p.entry.types)] or list(proposals)
        best = max(fitting, key=lambda p: p.end - p.start) if fitting else None
        where = Span(start=best.start, end=best.end) if best else self.span(trigger.unit, trigger.unit + 1)
        act = Act(
            type=type_, mode=mode_of(type_, mode, info["mode"], fitting), aux=info["aux"][int(aux.argmax())],
            context=tuple(c for c, p in zip(info["context"], context, strict=True) if p >= 0.5), trigger=where,
            sentence=sentence, probability=trigger.probability,
            lexicon=tuple(map(shown, proposals)),
            lemma=best.entry.lemma if best else None,
            probabilities={t: round(float(p), 3) for t, p in zip(info["types"], row, strict=True) if p >= 0.05},
        )  # fmt: skip
        notes, at = [], trigger.unit - base
        for name in ("actor", "recipient", "place"):
            scores = relations[ARGUMENTS.index(name)]
            side: list[Draft] = getattr(act, name)
            runs = near(beside(scores, self.thresholds[name], at), own)
            weak = name == "actor" and not runs
            if weak:
                # Every act has somebody who does it, so the best of the weaker pointers is better than none.
                runs = near(beside(scores, self.thresholds[name] / 3, at), own)
                runs.sort(key=lambda r: -float(scores[r[0] : r[1]].max()))
            for first, last in runs:
                span = self.span(base + first, base + last)
                found = [d for d in self.resolve(span, name, where.start) if d not in side]
                side += found
                peak = float(scores[first:last].max())
                names = ", ".join(d.name for d in found) or "nobody known"
                notes.append(f"{name} {peak:.2f} at {span.start}-{span.end}: {names}")
                if weak and side:
                    break
        act.recipient = [d for d in act.recipient if d not in act.actor]
        act.time = self._best(relations, "time", base, own)
        scores = relations[ARGUMENTS.index("issue")]
        run = best_run(scores, self.thresholds["issue"])
        if run:
            act.issue = [self.span(base + run[0], base + run[1])]
        act.notes = tuple(notes)
        return act

    def _best(self, relations: Floats, name: str, base: int, own: range) -> Span | None:
        scores = relations[ARGUMENTS.index(name)]
        runs = near(pointed(scores, self.thresholds[name]), own)
        if not runs:
            return None
        first, last = max(runs, key=lambda r: float(scores[r[0] : r[1]].max()))
        return self.span(base + first, base + last)


def apart(acts: Sequence[Act]) -> list[Act]:
    """Of acts whose triggers share words (`[dijadwalkan [bertemu]]`), the likeliest: no words carry two acts."""
    kept: list[Act] = []
    for act in sorted(acts, key=lambda a: -a.probability):
        if not any(act.trigger.start < k.trigger.end and k.trigger.start < act.trigger.end for k in kept):
            kept.append(act)
    return sorted(kept, key=lambda a: a.trigger.start)


def told_once(acts: Sequence[Act]) -> list[Act]:
    """The same act told again (one type, one word, the same sides) is kept once, with the fuller telling."""
    kept: list[Act] = []
    for act in acts:
        for k, other in enumerate(kept):
            same = (
                act.type == other.type and act.aux == other.aux and act.lemma == other.lemma and act.lemma is not None
                and _ids(act.actor) == _ids(other.actor) and _ids(act.recipient) == _ids(other.recipient)
            )  # fmt: skip
            if same and (act.sentence == other.sentence or _issues(act) == _issues(other)):
                if _fullness(act) > _fullness(other):
                    kept[k] = act
                break
        else:
            kept.append(act)
    return kept


def _issues(act: Act) -> bool:
    return bool(act.issue or act.time or act.place)


def _ids(drafts: Sequence[Draft]) -> frozenset[int]:
    return frozenset(map(id, drafts))


def _fullness(act: Act) -> int:
    return len(act.actor) + len(act.recipient) + bool(act.time) + bool(act.place) + bool(act.issue)

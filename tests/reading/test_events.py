"""Triggers, arguments and repeated tellings, from hand-made scores."""

from __future__ import annotations

import numpy as np

from kawat.reading.cast import Draft
from kawat.reading.events import Act, choose, mode_of, pointed, told_once
from kawat.record import Span

RUSSIA, CHINA = Draft("Rusia", "country", "RUS"), Draft("China", "country", "CHN")


def act(
    start: int, *, lemma: str | None = "kecam", sentence: int = 0, aux: str = "realized", type_: str = "ACCUSE",
    actor: tuple[Draft, ...] = (RUSSIA,), recipient: tuple[Draft, ...] = (CHINA,), time: Span | None = None,
) -> Act:  # fmt: skip
    return Act(
        type=type_, mode=None, context=(), aux=aux, trigger=Span(start=start, end=start + 5), sentence=sentence, probability=0.8,
        actor=list(actor), recipient=list(recipient), time=time, lemma=lemma,
    )  # fmt: skip


def test_the_best_of_neighbouring_triggers_stands() -> None:
    p = np.zeros((12, 2), dtype=np.float32)
    p[1, 0], p[3, 0], p[3, 1], p[10, 0] = 0.5, 0.9, 0.6, 0.4
    found = choose(p, [0] * 12, np.array([0.3, 0.3], dtype=np.float32))
    assert [(t.unit, t.type) for t in found] == [(3, 0), (10, 0)]


def test_triggers_of_two_sentences_or_two_types_are_two() -> None:
    p = np.zeros((6, 2), dtype=np.float32)
    p[1, 0], p[2, 0], p[4, 1] = 0.9, 0.8, 0.7
    found = choose(p, [0, 0, 1, 1, 1, 1], np.array([0.3, 0.75], dtype=np.float32))
    assert [(t.unit, t.type) for t in found] == [(1, 0), (2, 0)]
    found = choose(p, [0, 0, 1, 1, 1, 1], np.array([0.3, 0.3], dtype=np.float32))
    assert [(t.unit, t.type) for t in found] == [(1, 0), (2, 0), (4, 1)]


def test_what_a_relation_points_at() -> None:
    row = np.array([0.0, 0.3, 0.9, 0.3, 0.0, 0.0, 0.3, 0.3, 0.0], dtype=np.float32)
    assert pointed(row, 0.5) == [(1, 4)]
    assert pointed(row, 0.95) == []
    assert pointed(np.zeros(3, dtype=np.float32), 0.5) == []


def test_a_mode_belongs_to_the_type() -> None:
    labels = ["none", "CONSULT:visit", "COERCE:arrest"]
    p = np.array([0.1, 0.2, 0.7], dtype=np.float32)
    assert mode_of("CONSULT", p, labels, []) == "visit"
    assert mode_of("COERCE", p, labels, []) == "arrest"
    assert mode_of("SUPPORT", p, labels, []) is None
    assert mode_of("CONSULT", np.array([0.6, 0.2, 0.2], dtype=np.float32), labels, []) is None


def test_an_act_told_again_is_kept_once_with_the_fuller_telling() -> None:
    fuller = act(90, sentence=0, time=Span(start=100, end=104))
    assert told_once([act(10), fuller]) == [fuller]
    assert told_once([act(10), act(90, sentence=4)]) == [act(10)]


def test_other_sides_types_modes_of_being_or_words_are_other_acts() -> None:
    others = [
        act(10), act(90, recipient=()), act(90, actor=(CHINA,)), act(90, aux="future"), act(90, type_="REJECT"),
        act(90, lemma="kutuk"),
    ]  # fmt: skip
    assert told_once(others) == others


def test_without_a_lemma_nothing_is_the_same_act() -> None:
    assert len(told_once([act(10, lemma=None), act(90, lemma=None)])) == 2

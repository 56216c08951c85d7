"""BIO probabilities to names."""

from __future__ import annotations

import numpy as np

from kawat.reading.mentions import decode

LABELS = ["O", "B-person", "I-person", "B-country", "I-country"]


def rows(*best: int) -> np.ndarray:
    out = np.full((len(best), len(LABELS)), 0.025, dtype=np.float32)
    out[np.arange(len(best)), list(best)] = 0.9
    return out


def spans(p: np.ndarray, sentence: list[int] | None = None) -> list[tuple[int, int, str]]:
    return [(m.first, m.last, m.kind) for m in decode(p, LABELS, sentence or [0] * len(p), 0.5)]


def test_a_name_runs_from_b_over_i() -> None:
    assert spans(rows(0, 1, 2, 0, 3)) == [(1, 3, "person"), (4, 5, "country")]


def test_b_begins_a_new_name() -> None:
    assert spans(rows(1, 1, 2)) == [(0, 1, "person"), (1, 3, "person")]


def test_i_without_b_is_a_name_too() -> None:
    assert spans(rows(0, 2, 2)) == [(1, 3, "person")]


def test_a_name_stays_inside_its_sentence() -> None:
    assert spans(rows(1, 2, 2), [0, 0, 1]) == [(0, 2, "person"), (2, 3, "person")]


def test_below_the_threshold_there_is_no_name() -> None:
    assert decode(rows(1, 2), LABELS, [0, 0], 0.99) == []
    assert decode(rows(), LABELS, [], 0.5) == []

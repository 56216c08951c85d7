"""A trigger is calibrated by the company it keeps."""

from __future__ import annotations

import numpy as np
import pytest

from kawat.reading.telling import calibrated, company, peaks

CALIBRATION = (1.0, 0.0, 1.0, 0.2)


def logits(*rows: float) -> np.ndarray:
    """One type's logit at each unit."""
    return np.array(rows, dtype=np.float32)[:, None]


def test_a_sentence_peaks_where_its_likeliest_trigger_stands() -> None:
    assert peaks(logits(-3, 0, 2), [0, 0, 1]) == {0: pytest.approx(0.5), 1: pytest.approx(0.881, abs=1e-3)}


def test_a_sentence_is_no_company_to_itself() -> None:
    quiet, loud = company({0: 0.9, 1: 0.0, 2: 0.0}, 0.2), company({0: 0.0, 1: 0.9, 2: 0.9}, 0.2)
    assert quiet[0] < quiet[1]
    assert loud[0] > quiet[0]


def test_the_same_word_is_likelier_an_act_among_acts() -> None:
    among = calibrated(logits(0.0), [0], company({0: 0.5, 1: 0.9, 2: 0.9, 3: 0.9}, 0.2), CALIBRATION)
    alone = calibrated(logits(0.0), [0], company({0: 0.5, 1: 0.01, 2: 0.01, 3: 0.01}, 0.2), CALIBRATION)
    assert among[0, 0] > alone[0, 0]


def test_a_single_sentence_is_read_as_of_a_usual_story() -> None:
    assert company({0: 0.9}, 0.2)[0] == pytest.approx(np.log(0.201), abs=1e-6)

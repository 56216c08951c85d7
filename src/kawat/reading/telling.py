"""How much a story tells of acts: what the rest of it makes of one sentence's triggers.

A word that is an act among acts is seldom one in a recipe or a match report, so a trigger's probability is calibrated with
the mean of the likeliest trigger of each other sentence of its story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from kawat.reading.encoder import sigmoid
from kawat.reading.pieces import Floats

SENTENCES = 3  # as many sentences of the usual story are thought beside a story's own: a short one tells little of itself


def peaks(logits: Floats, sentences: Sequence[int]) -> dict[int, float]:
    """Trigger logits (units, types) and each unit's sentence -> the highest uncalibrated probability in each sentence."""
    best: dict[int, float] = {}
    for sentence, p in zip(sentences, sigmoid(logits).max(axis=1).tolist(), strict=True):
        best[sentence] = max(best.get(sentence, 0.0), p)
    return best


def company(best: Mapping[int, float], usual: float) -> dict[int, float]:
    """Log of the mean peak of each sentence's neighbours, with some of the `usual` mean of all stories mixed in."""
    total, n = sum(best.values()), len(best)
    return {s: float(np.log((total - p + usual * SENTENCES) / (n - 1 + SENTENCES) + 1e-3)) for s, p in best.items()}


def calibrated(logits: Floats, sentences: Sequence[int], near: Mapping[int, float], calibration: Sequence[float]) -> Floats:
    """Probabilities (units, types) by Platt's formula over a trigger's own logit and its company; `near` is `company`'s."""
    slope, offset, weight, _ = calibration
    around = np.array([near[s] for s in sentences], dtype=np.float32)[:, None]
    return np.asarray(sigmoid(logits * np.float32(slope) + np.float32(offset) + np.float32(weight) * around), dtype=np.float32)

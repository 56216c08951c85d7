"""Sentences as vectors, and how well two stories' sentences follow each other: what tells a translation from another report.

The encoder was pretrained on parallel text, so a sentence and its translation lie close. Two reports of one event share their
names too, but not their sentences in the same order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kawat.reading.units import sentence_spans, split

if TYPE_CHECKING:
    from kawat.reading.encoder import Encoder

Floats = npt.NDArray[np.float32]
#: So many sentences and units of each are looked at: wire stories are translated from the top.
MAX_SENTENCES, MAX_UNITS = 24, 100


def sentence_vectors(encoder: Encoder, paragraphs: list[str]) -> Floats:
    """Mean state of each sentence: (sentences, hidden)."""
    out: list[Floats] = []
    with encoder.one_thread():
        for paragraph in paragraphs:
            for start, end in sentence_spans(paragraph, 0, len(paragraph)):
                units = [encoder.pieces.unit(paragraph[u.start : u.end], u.spaced) for u in split(paragraph, start, end)]
                if units and len(out) < MAX_SENTENCES:
                    out.append(encoder.states(units[:MAX_UNITS]).mean(0))
    return np.array(out, dtype=np.float32).reshape(len(out), -1)


def alignment(left: Floats, right: Floats) -> float:
    """Mean cosine of the shorter story's sentences with those of the longer they are aligned to, in order; -1..1.

    The two stories' common direction is taken out first: it is what any two texts about one thing share. The best alignment
    is found as in Needleman and Wunsch (1970), gaps being free.
    """
    if not len(left) or not len(right):
        return 0.0
    centre = (left.mean(0) + right.mean(0)) / 2
    a, b = (_unit(m - centre) for m in (left, right))
    cosines = np.maximum(a @ b.T if len(a) <= len(b) else b @ a.T, 0)
    best = np.zeros((cosines.shape[0] + 1, cosines.shape[1] + 1), dtype=np.float32)
    for i in range(1, best.shape[0]):
        matched = best[i - 1, :-1] + cosines[i - 1]
        best[i, 1:] = np.maximum.accumulate(np.maximum(matched, best[i - 1, 1:]))
    return float(best[-1, -1] / cosines.shape[0])


def _unit(m: Floats) -> Floats:
    return np.asarray(m / np.maximum(np.linalg.norm(m, axis=1, keepdims=True), 1e-9), dtype=np.float32)

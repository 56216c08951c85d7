"""Names found by the model: BIO probabilities to spans of units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kawat.reading.pieces import Floats


@dataclass(frozen=True, slots=True)
class Mention:
    """Half-open range of units, the likeliest kind, and the mean probability that the units are a name."""

    first: int
    last: int
    kind: str
    probability: float


def decode(probabilities: Floats, labels: Sequence[str], sentence: Sequence[int], threshold: float) -> list[Mention]:
    """(units, labels) BIO probabilities -> spans that stay inside one sentence.

    A unit is inside a name when P(not O) reaches `threshold`; a new name begins where B outweighs I or the sentence ends.
    """
    begin = [i for i, label in enumerate(labels) if label.startswith("B-")]
    inside = [i for i, label in enumerate(labels) if label.startswith("I-")]
    kinds = [labels[i][2:] for i in begin]
    p_begin, p_inside = probabilities[:, begin], probabilities[:, inside]
    name = 1.0 - probabilities[:, 0]
    starts = p_begin.sum(1) >= p_inside.sum(1)
    out: list[Mention] = []
    at = 0
    while at < len(name):
        if name[at] < threshold:
            at += 1
            continue
        end = at + 1
        while end < len(name) and name[end] >= threshold and not starts[end] and sentence[end] == sentence[at]:
            end += 1
        weight = p_begin[at:end].sum(0) + p_inside[at:end].sum(0)
        out.append(Mention(at, end, kinds[int(weight.argmax())], float(name[at:end].mean())))
        at = end
    return out

"""What the act lexicon says about each unit, as the trigger head reads it: candidate types, passive, nominal, any."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from kawat.plover import TYPES
from kawat.reading.lexicon import Proposal
from kawat.reading.pieces import Floats
from kawat.reading.units import Unit

PASSIVE, NOMINAL, ANY = len(TYPES), len(TYPES) + 1, len(TYPES) + 2
SIZE = len(TYPES) + 3
_INDEX = {t: i for i, t in enumerate(TYPES)}


def covered(units: Sequence[Unit], start: int, end: int) -> range:
    """Indices of the units that overlap text[start:end]; `units` are in text order."""
    low, high = 0, len(units)
    while low < high:
        middle = (low + high) // 2
        if units[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    last = low
    while last < len(units) and units[last].start < end:
        last += 1
    return range(low, last)


def lexicon_features(units: Sequence[Unit], proposals: Iterable[Proposal]) -> tuple[Floats, dict[int, list[Proposal]]]:
    """Features (units, SIZE) of 0 and 1, and the proposals by the unit they begin at."""
    features = np.zeros((len(units), SIZE), dtype=np.float32)
    heads: dict[int, list[Proposal]] = defaultdict(list)
    for p in proposals:
        where = covered(units, p.start, p.end)
        if not where:
            continue
        heads[where[0]].append(p)
        for i in where:
            features[i, ANY] = 1
            if p.form_flag == "p":
                features[i, PASSIVE] = 1
            elif p.form_flag == "n":
                features[i, NOMINAL] = 1
            for type_, _ in p.entry.types:
                features[i, _INDEX[type_]] = 1
    return features, dict(heads)

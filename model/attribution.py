"""Attribution on PolNeAR: python attribution.py DATA [--weights FOLDER] [--threshold 0.4]

Reads the dev articles with the head that learned PolNeAR's cues, and prints precision, recall and F1 of source, cue and content
spans: exact (the same words from first to last) and by overlap; then, of the attributions whose content was found, the share
whose source is right too (overlaps, or both have none).
"""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sets

from kawat.reading.encoder import Encoder, sigmoid
from kawat.reading.statements import POINTED, RUN, best_run
from kawat.reading.units import cut, windows
from kawat.record import Span

Offsets = tuple[int, int]
ROLES = ("source", "cue", "content")
SPLIT = re.compile(r"\w")


@dataclass(frozen=True)
class Attribution:
    """Offsets into the article; a span of several fragments runs from the first to the last."""

    source: Offsets | None
    cue: Offsets | None
    content: Offsets | None


def around(fragments: list[Offsets]) -> Offsets | None:
    return (min(a for a, _ in fragments), max(b for _, b in fragments)) if fragments else None


def predict(encoder: Encoder, text: str, threshold: float) -> list[Attribution]:
    lines = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]+", text)]
    c = cut(text, lines)
    number = c.numbers()
    ids = [encoder.pieces.unit(text[u.start : u.end], u.spaced) for u in c.units]
    out = []
    for w in windows(c, [len(i) for i in ids], 0):
        states = encoder.states([ids[i] for i in w.units])
        p = sigmoid(encoder._linear("cue", states)[:, 1])
        heads = [i for i in range(w.context, len(p)) if p[i] >= threshold and p[i] == p[max(0, i - 1) : i + 2].max()]
        if not heads:
            continue
        sentence = np.array([number[u] for u in w.units])
        rows = encoder.relations(("speaker", "content"), np.array(heads), states, sentence)
        for k, i in enumerate(heads):
            run = best_run(rows[k, 1])
            content = c.span(w.units[run[0]], w.units[run[1] - 1] + 1) if run else None
            source = None
            best = int(rows[k, 0].argmax())
            if rows[k, 0, best] >= POINTED:
                first = last = best
                while first > 0 and rows[k, 0, first - 1] >= RUN:
                    first -= 1
                while last + 1 < len(w.units) and rows[k, 0, last + 1] >= RUN:
                    last += 1
                source = c.span(w.units[first], w.units[last] + 1)
            cue = c.span(w.units[i], w.units[i] + 1)
            out.append(Attribution(*((s.start, s.end) if s else None for s in (source, cue, content))))
    return out


def same(a: Offsets, b: Offsets, text: str, exact: bool) -> bool:
    if not exact:
        return a[0] < b[1] and b[0] < a[1]
    inner = [[m.start() + s for m in SPLIT.finditer(text[s:e])] for s, e in (a, b)]
    return bool(inner[0] and inner[1]) and (inner[0][0], inner[0][-1]) == (inner[1][0], inner[1][-1])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--threshold", type=float, default=0.4)
    args = parser.parse_args()
    encoder = Encoder(args.weights, 2)
    tally = {(role, exact): [0, 0, 0] for role in ROLES for exact in (True, False)}
    matched = sourced = 0
    with open(args.data / "attribution/polnear_dev.jsonl", encoding="utf-8") as f:
        for row in map(json.loads, f):
            gold = [Attribution(*(around(part) for part in a)) for v in row["annotations"].values() for a in sets.brat(v)]
            found = predict(encoder, row["text"], args.threshold)
            for (role, exact), counts in tally.items():
                want, have = ([getattr(a, role) for a in part if getattr(a, role)] for part in (gold, found))
                free = list(have)
                for a in want:
                    hit = next((b for b in free if same(a, b, row["text"], exact)), None)
                    if hit:
                        free.remove(hit)
                        counts[0] += 1
                counts[1] += len(want)
                counts[2] += len(have)
            free_found = list(found)
            for a in gold:
                fits = [b for b in free_found if a.content and b.content and same(a.content, b.content, row["text"], False)]
                hit = max(fits, key=lambda b: overlap(a, b), default=None)
                if hit:
                    free_found.remove(hit)
                    matched += 1
                    both = (a.source, hit.source)
                    sourced += both == (None, None) or (None not in both and same(*both, row["text"], False))  # type: ignore[arg-type]
    for (role, exact), (hit, want, have) in tally.items():
        p, r = hit / max(have, 1), hit / max(want, 1)
        print(f"{role:8s} {'exact' if exact else 'overlap':8s} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}")
    print(f"source right, given the content: {sourced / max(matched, 1):.3f}  ({sourced} of {matched})")


def overlap(a: Attribution, b: Attribution) -> float:
    """How much of the contents is shared, and whether the cue is the same."""
    assert a.content
    assert b.content
    shared = min(a.content[1], b.content[1]) - max(a.content[0], b.content[0])
    union = max(a.content[1], b.content[1]) - min(a.content[0], b.content[0])
    return shared / union + (1.0 if a.cue and b.cue and a.cue[0] < b.cue[1] and b.cue[0] < a.cue[1] else 0.0)


if __name__ == "__main__":
    main()

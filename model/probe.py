"""Quick look at a network on held-out windows: events by sentence and type, arguments and cues given their heads."""

from __future__ import annotations

from collections import defaultdict

import torch
from batches import lexicon_matrix, words_and_mask
from labels import RELATIONS
from network import Network
from sets import Example

from kawat.reading.pieces import Pieces


@torch.no_grad()
def look(network: Network, pieces: Pieces, examples: list[Example]) -> dict[str, float]:
    network.eval()
    scored: list[tuple[float, bool]] = []
    gold_count, cue_scored, cue_gold = 0, [], 0
    right: dict[str, list[float]] = defaultdict(list)
    for e in examples:
        words, mask = words_and_mask(network, pieces, [e])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            units = network.lower(words, mask)
        units = units.float()[0, e.first]
        marked = units + network.heads.lexicon(lexicon_matrix(e, len(units)))
        probs = torch.sigmoid(network.heads.triggers(marked))
        gold = {(e.sentence[f.head], f.type) for f in e.frames if f.type >= 0}
        gold_count += len(gold)
        best: dict[tuple[int, int], float] = {}
        for i, row in enumerate(probs.tolist()):
            if i in e.ignore and i < 32 and e.sentence[i] == e.sentence[0] and e.tags and e.tags[i] == -100:
                continue
            for t, p in enumerate(row):
                if p > 0.02:
                    key = (e.sentence[i], t)
                    best[key] = max(best.get(key, 0), p)
        scored += [(p, k in gold) for k, p in best.items()]
        cues = {f.head for f in e.frames if f.type < 0}
        cue_gold += len(cues)
        cue = torch.sigmoid(network.heads.cue(marked))[:, 0].tolist()
        cue_scored += [(p, i in cues) for i, p in enumerate(cue) if p > 0.02 and (i in cues or i not in e.ignore)]
        if e.frames:
            at = torch.tensor([f.head for f in e.frames])
            sentence = torch.tensor(e.sentence)
            same = (sentence[None] == sentence[at][:, None]).float()
            rel = network.heads.relations(marked[at], marked, torch.arange(len(units))[None] - at[:, None], same)
            aux = network.heads.kinds(marked[at])[0].argmax(-1).tolist()
            for k, f in enumerate(e.frames):
                if f.type >= 0:
                    right["aux"].append(aux[k] == f.aux)
                for name, where in f.relations.items():
                    row = torch.sigmoid(rel[k, RELATIONS.index(name)])
                    if name == "content" and where:
                        got = set((row > 0.5).nonzero()[:, 0].tolist())
                        inter = len(got & set(where))
                        right["content f"].append(2 * inter / (len(got) + len(where)))
                    elif where:
                        right[name].append(int(row.argmax()) in where and float(row.max()) > 0.3)
                    elif where == []:
                        right[name + " none"].append(float(row.max()) <= 0.3)
    out = {"events F1": best_f1(scored, gold_count)[0], "at": best_f1(scored, gold_count)[1],
           "cues F1": best_f1(cue_scored, cue_gold)[0]}  # fmt: skip
    return out | {k: sum(v) / len(v) for k, v in sorted(right.items())}


def best_f1(scored: list[tuple[float, bool]], gold: int) -> tuple[float, float]:
    """Best F1 over thresholds, and that threshold."""
    scored = sorted(scored, reverse=True)
    hit, best = 0, (0.0, 1.0)
    for n, (p, ok) in enumerate(scored, 1):
        hit += ok
        f = 2 * hit / (n + gold)
        best = max(best, (f, p))
    return best

"""`relate` by cross-validation over PLV's training rows: python relate_cv.py DATA WORK [--folds 5] [--epochs 6]

Each fold starts from stage 1 (which never saw PLV) and learns the other folds' rows in both languages, with the pairs of the
annotated stories; a row's two languages are always in one fold. Prints macro-F1 over 15 classes and over the four quads.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import encoder
import numpy as np
import sets
import torch
from batches import words_and_mask
from fit import fit
from labels import TRIGGER
from network import Network
from sklearn.metrics import accuracy_score, f1_score
from stage1 import WEIGHTS
from stage2 import story_examples

from kawat.plover import QUAD15, TYPES15, YIELD
from kawat.reading.pieces import Pieces


@torch.no_grad()
def predict(network: Network, pieces: Pieces, examples: list[sets.Example]) -> list[str]:
    """Likeliest of the 15 classes of each pair."""
    network.eval()
    out = []
    merged = [[TRIGGER.index(t)] if t != YIELD else [TRIGGER.index("CONCEDE"), TRIGGER.index("RETREAT")] for t in TYPES15]
    for e in examples:
        words, mask = words_and_mask(network, pieces, [e])
        assert e.marked
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = network.upper(network.lower(words, mask), mask).float()
        p = network.judge(states, mask, torch.tensor([[e.marked.actor, e.marked.recipient]])).softmax(-1)[0]
        out.append(TYPES15[int(np.argmax([float(p[m].sum()) for m in merged]))])
    return out


def report(name: str, gold: list[str], got: list[str]) -> None:
    quad = [[QUAD15[t] for t in side] for side in (gold, got)]
    print(
        f"{name}  n {len(gold)}  macro-F1 {f1_score(gold, got, average='macro'):.3f}  accuracy {accuracy_score(gold, got):.3f}"
        f"  quad macro-F1 {f1_score(*quad, average='macro'):.3f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--only", type=int, help="run the first so many folds")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--start", default="stage1.pt")
    args = parser.parse_args()
    torch.set_num_threads(2)
    pieces = Pieces(WEIGHTS)
    rows = sets.plv(pieces, args.data)
    pairs = [e for part in story_examples(pieces, args.data).values() for e in part[1]]
    numbers = sorted({row for row, _, _ in rows})
    random.Random(11).shuffle(numbers)
    fold_of = {row: i % args.folds for i, row in enumerate(numbers)}
    results: dict[str, tuple[list[str], list[str]]] = {"en": ([], []), "id": ([], [])}
    for fold in range(args.only or args.folds):
        torch.manual_seed(fold)
        network = Network(encoder.load())
        network.load_state_dict(torch.load(args.work / args.start, weights_only=True))
        train = [e for row, _, e in rows if fold_of[row] != fold] + pairs
        fit(network, pieces, lambda _, train=train: train, args.epochs, encoder_rate=args.rate, budget=1280, seed=fold,
            log=lambda s: print(s, flush=True))  # fmt: skip
        for language in ("en", "id"):
            test = [e for row, lang, e in rows if fold_of[row] == fold and lang == language]
            gold = [YIELD if len(e.target) > 1 else TRIGGER[e.target[0]] for e in test]
            got = predict(network, pieces, test)
            report(f"fold {fold + 1} {language}", gold, got)
            results[language][0].extend(gold)
            results[language][1].extend(got)
    for language, (gold, got) in results.items():
        report(f"all {language}", gold, got)


if __name__ == "__main__":
    main()

"""`relate` by cross-validation over PLV's training rows: python relate_cv.py DATA WORK [--folds 5] [--epochs 4]

Each fold starts from stage 1 (which never saw PLV) and learns the other folds' rows in both languages, with the pairs of the
annotated stories; a row's two languages are always in one fold. Prints macro-F1 over 15 classes and over the four quads.

For comparison: --without-translations leaves the Indonesian rows out of what is learned, --without-stories the stories' pairs,
--without-lexicon the act lexicon's features, and --biaffine scores the two sides' own states instead of marks around them.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
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
from stage2 import story_pairs
from torch import nn

from kawat.plover import QUAD15, TYPES15, YIELD
from kawat.reading.pairs import Marked
from kawat.reading.pieces import Pieces


class Biaffine(Network):
    """The two sides' mean states, scored by a bilinear form for each type; no marks and no roles at the input."""

    def __init__(self, file: encoder.E5File) -> None:
        super().__init__(file)
        hidden = int(file.header["hidden"])
        self.form = nn.Bilinear(128, 128, len(TRIGGER))
        self.actor, self.recipient = nn.Linear(hidden, 128), nn.Linear(hidden, 128)
        self.both = nn.Linear(2 * hidden, len(TRIGGER))

    def judge(self, states: torch.Tensor, mask: torch.Tensor, marks: torch.Tensor) -> torch.Tensor:
        # `marks` are the first pieces of both sides here
        rows = torch.arange(len(states))
        a, r = states[rows, marks[:, 0]], states[rows, marks[:, 1]]
        x, y = torch.tanh(self.actor(a)), torch.tanh(self.recipient(r))
        return self.form(x, y) + self.both(torch.cat([a, r], -1))


def unmarked(m: Marked) -> Marked:
    """The pair without its marks: where each side begins is all that is left of them."""
    # a mark is the first and the last piece of each run of one role
    drop = {i for i, r in enumerate(m.roles) if r and (m.roles[i - 1] != r or i + 1 == len(m.roles) or m.roles[i + 1] != r)}
    keep = [i for i in range(len(m.ids)) if i not in drop]
    place = {old: new for new, old in enumerate(keep)}
    first = [next((place[i] for i in range(at, len(m.ids)) if i in place), 0) for at in (m.actor, m.recipient)]
    acts = tuple((place[i], f) for i, f in m.acts if i in place)
    return Marked(tuple(m.ids[i] for i in keep), (0,) * len(keep), first[0], first[1], acts)


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
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--start", default="stage1.pt")
    for name in ("without-translations", "without-stories", "without-lexicon", "biaffine"):
        parser.add_argument(f"--{name}", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(2)
    pieces = Pieces(WEIGHTS)
    rows = sets.plv(pieces, args.data)
    pairs = [] if args.without_stories else story_pairs(pieces, args.data)
    for e in [*(e for _, _, e in rows), *pairs]:
        assert e.marked
        if args.without_lexicon:
            e.marked = replace(e.marked, acts=())
        if args.biaffine:
            e.marked = unmarked(e.marked)
    numbers = sorted({row for row, _, _ in rows})
    random.Random(11).shuffle(numbers)
    fold_of = {row: i % args.folds for i, row in enumerate(numbers)}
    results: dict[str, tuple[list[str], list[str]]] = {"en": ([], []), "id": ([], [])}
    for fold in range(args.only or args.folds):
        torch.manual_seed(fold)
        network = Biaffine(encoder.load()) if args.biaffine else Network(encoder.load())
        network.load_state_dict(torch.load(args.work / args.start, weights_only=True), strict=not args.biaffine)
        taught = ("en",) if args.without_translations else ("en", "id")
        train = [e for row, language, e in rows if fold_of[row] != fold and language in taught] + pairs
        fit(network, pieces, lambda _, train=train: train, args.epochs, encoder_rate=args.rate, seed=fold,
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

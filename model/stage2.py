"""Second stage: stories and pairs, on top of stage 1.

    python stage2.py DATA WORK [--all] [--epochs N] [--seed S]

Without --all, one real story in seven and the corpus's dev split are held out for calibration (calibrate.py)
and for the numbers printed after an epoch.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import encoder
import sets
import stories
import torch
from fit import fit
from network import Network
from probe import look
from stage1 import WEIGHTS

from kawat.reading.pieces import Pieces


def story_examples(pieces: Pieces, data: Path) -> dict[bool, tuple[list[sets.Example], list[sets.Example]]]:
    """Window and pair examples of the annotated stories: {held out: (windows, pairs)}."""
    build = stories.Builder(pieces)
    parts: dict[bool, tuple[list[sets.Example], list[sets.Example]]] = {False: ([], []), True: ([], [])}
    for a in stories.load_all(data):
        windows, pairs = build(a)
        parts[a.held][0].extend(windows)
        parts[a.held][1].extend(pairs)
    return parts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--out", default="stage2.pt")
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    pieces = Pieces(WEIGHTS)
    parts = story_examples(pieces, args.data)
    windows, pairs = parts[False]
    if args.all:
        windows, pairs = windows + parts[True][0], pairs + parts[True][1]
    given = [e for _, _, e in sets.plv(pieces, args.data)]
    weak = sets.shuffled(sets.weak_plv(pieces, args.data), 6)
    articles = sets.shuffled(sets.polnear(pieces, args.data), 3)
    names = [e for e in sets.shuffled(sets.entity_sets(pieces, args.data), 4) if e.task in ("nerp", "nergrit")]

    def epoch(e: int) -> list[sets.Example]:
        # Pairs run through all twelve layers; a third of them an epoch keeps the two jobs in balance.
        judged = sets.shuffled(given + pairs, 5 + e // 3)[e % 3 :: 3]
        return windows + judged + weak[e % 2 :: 2] + articles[e * 300 : e * 300 + 300] + names[e * 150 : e * 150 + 150]

    network = Network(encoder.load())
    network.load_state_dict(torch.load(args.work / "stage1.pt", weights_only=True))

    def after(e: int) -> None:
        if e % 2 or e + 1 == args.epochs:
            print({k: round(v, 3) for k, v in look(network, pieces, parts[True][0]).items()}, flush=True)

    fit(network, pieces, epoch, args.epochs, frozen=2, seed=args.seed, checkpoint=args.work / args.out, after=after,
        log=lambda s: print(s, flush=True))  # fmt: skip


if __name__ == "__main__":
    main()

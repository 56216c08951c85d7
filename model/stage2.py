"""Second stage: stories and pairs, on top of stage 1.

    python stage2.py DATA WORK [--all] [--epochs N] [--seed S]

Without --all, one real story in seven and the corpus's dev split are held out for calibration (calibrate.py)
and for the numbers printed after an epoch.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import encoder
import sets
import stories
import torch
from fit import fit
from network import Network
from probe import look
from sets import Example
from stage1 import WEIGHTS

from kawat.reading.pieces import Pieces


@dataclass
class Pool:
    """Everything that the later stages learn from, as examples."""

    real: list[Example] = field(default_factory=list)  # windows of real stories
    written: list[Example] = field(default_factory=list)  # windows of our corpus
    pairs: list[Example] = field(default_factory=list)  # PLV's and the stories'
    weak: list[Example] = field(default_factory=list)
    articles: list[Example] = field(default_factory=list)
    names: list[Example] = field(default_factory=list)
    held: list[Example] = field(default_factory=list)  # windows of held-out stories


def story_pairs(pieces: Pieces, data: Path) -> list[Example]:
    """Judge examples of every annotated story."""
    build = stories.Builder(pieces)
    return [e for a in stories.load_all(data) for e in build(a)[1]]


def pool(pieces: Pieces, data: Path, everything: bool) -> Pool:
    """With `everything`, what is held out is learned too."""
    out, build = Pool(), stories.Builder(pieces)
    for a in stories.load_all(data):
        windows, pairs = build(a)
        if a.held:
            out.held += windows
        if everything or not a.held:
            (out.real if a.real else out.written).extend(windows)
            out.pairs += pairs
    out.pairs = [e for _, _, e in sets.plv(pieces, data)] + out.pairs
    out.weak = sets.shuffled(sets.weak_plv(pieces, data), 6)
    out.articles = sets.shuffled(sets.polnear(pieces, data), 3)
    out.names = [e for e in sets.shuffled(sets.entity_sets(pieces, data), 4) if e.task in ("nerp", "nergrit")]
    return out


def part(items: list[Example], size: int, n: int) -> list[Example]:
    """The nth stretch of so many items, starting over at the end."""
    at = n * size % max(len(items), 1)
    return (items + items)[at : at + size]


def epoch(p: Pool, e: int) -> list[Example]:
    # Pairs run through all twelve layers; a third of them an epoch keeps the two jobs in balance.
    judged = sets.shuffled(p.pairs, 5 + e // 3)[e % 3 :: 3]
    return p.real + p.written + judged + p.weak[e % 2 :: 2] + part(p.articles, 300, e) + part(p.names, 150, e)


def train(stage: int, epoch: Callable[[Pool, int], list[Example]], epochs: int, **rates: float) -> None:
    """One stage from its command line: from the stage before it to WORK/stageN.pt."""
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--all", action="store_true", help="learn what is held out, too")
    parser.add_argument("--epochs", type=int, default=epochs)
    parser.add_argument("--seed", type=int, default=stage)
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    pieces = Pieces(WEIGHTS)
    p = pool(pieces, args.data, args.all)
    network = Network(encoder.load())
    network.load_state_dict(torch.load(args.work / f"stage{stage - 1}.pt", weights_only=True))

    def after(e: int) -> None:
        if e % 2 or e + 1 == args.epochs:
            print({k: round(v, 3) for k, v in look(network, pieces, p.held).items()}, flush=True)

    fit(network, pieces, lambda e: epoch(p, e), args.epochs, seed=args.seed, checkpoint=args.work / f"stage{stage}.pt",
        after=after, log=lambda s: print(s, flush=True), **rates)  # fmt: skip


if __name__ == "__main__":
    train(2, epoch, epochs=10)

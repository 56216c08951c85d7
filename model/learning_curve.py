"""How much more stories would help: python learning_curve.py DATA WORK [--shares 25 50 75 100] [--epochs 6] [--budget 2048]

Each point starts from stage 1 and learns that share of the annotated training stories (a prefix of one fixed shuffle, so that
every point contains the one before), without the public event sets, for the same number of epochs. The numbers are those of
probe.py on the held-out stories. Checkpoints are kept as WORK/curve-SHARE.pt.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import encoder
import stories
import torch
from fit import fit
from network import Network
from probe import look
from sets import Example
from stage1 import WEIGHTS

from kawat.reading.pieces import Pieces


def material(pieces: Pieces, data: Path) -> tuple[stories.Builder, list[stories.Annotated], list[Example]]:
    """A builder of examples, the stories to learn from in one fixed order, and the windows of those held out."""
    build = stories.Builder(pieces)
    annotated = stories.load_all(data)
    taught = [a for a in annotated if not a.held]
    random.Random(7).shuffle(taught)
    return build, taught, [w for a in annotated if a.held for w in build(a)[0]]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--shares", type=int, nargs="+", default=[25, 50, 75, 100])
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--budget", type=int, default=2048)
    args = parser.parse_args()
    torch.set_num_threads(2)
    pieces = Pieces(WEIGHTS)
    build, taught, held = material(pieces, args.data)
    for share in args.shares:
        chosen = taught[: len(taught) * share // 100]
        windows = [w for a in chosen for w in build(a)[0]]
        network = Network(encoder.load())
        network.load_state_dict(torch.load(args.work / "stage1.pt", weights_only=True))
        fit(network, pieces, lambda _, windows=windows: windows, args.epochs, frozen=2, seed=2, budget=args.budget,
            checkpoint=args.work / f"curve-{share}.pt", log=lambda s: print(" ", s, flush=True))  # fmt: skip
        print(f"{share} % ({len(chosen)} stories)", {k: round(v, 3) for k, v in look(network, pieces, held).items()}, flush=True)


if __name__ == "__main__":
    main()

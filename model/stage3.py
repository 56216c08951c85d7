"""Third stage: a few slow epochs mostly on real stories, on top of stage 2.

    python stage3.py DATA WORK [--all] [--epochs N] [--seed S]

Our corpus teaches every type and mode, but tells more acts a sentence than the press does. What is learned last counts most,
so the last epochs see all real stories, a third of the corpus, and enough of the other sets that nothing is forgotten.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import encoder
import sets
import torch
from fit import fit
from network import Network
from probe import look
from sets import Example
from stage1 import WEIGHTS
from stage2 import part, pool

from kawat.reading.pieces import Pieces


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    pieces = Pieces(WEIGHTS)
    p = pool(pieces, args.data, args.all)

    def epoch(e: int) -> list[Example]:
        judged = sets.shuffled(p.pairs, 8)[e % 4 :: 4]
        written = sets.shuffled(p.written, 9)[e % 3 :: 3]
        return p.real + written + judged + part(p.articles, 200, 10 + e) + part(p.names, 100, 10 + e)

    network = Network(encoder.load())
    network.load_state_dict(torch.load(args.work / "stage2.pt", weights_only=True))
    fit(network, pieces, epoch, args.epochs, encoder_rate=8e-5, head_rate=4e-4, seed=args.seed,
        checkpoint=args.work / "stage3.pt", log=lambda s: print(s, flush=True),
        after=lambda e: print({k: round(v, 3) for k, v in look(network, pieces, p.held).items()}, flush=True))  # fmt: skip


if __name__ == "__main__":
    main()

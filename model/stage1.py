"""First stage: what the public sets teach (names, attribution, conflict and cooperation), before any story or pair type.

    python stage1.py DATA WORK

PLV is left out on purpose, so that cross-validation over it (relate_cv.py) can start from these weights.
"""

from __future__ import annotations

import sys
from pathlib import Path

import encoder
import sets
import torch
from fit import fit
from network import Network

from kawat.reading.pieces import Pieces

WEIGHTS = Path(__file__).parent.parent / "src/kawat/weights"


def main(data: Path, work: Path) -> None:
    torch.set_num_threads(2)
    torch.manual_seed(1)
    pieces = Pieces(WEIGHTS)
    names, sentences, pairs = sets.entity_sets(pieces, data), sets.sentence_set(pieces, data), sets.aw(pieces, data)
    articles = sets.polnear(pieces, data)
    cameo = [e for e in names if e.task == "cameo"]
    names = [e for e in names if e.task != "cameo"]

    def epoch(e: int) -> list[sets.Example]:
        half = lambda items: sets.shuffled(items, 7)[e::2]  # noqa: E731
        return half(names) + half(articles) + sentences + pairs + cameo

    network = Network(encoder.load())
    fit(
        network,
        pieces,
        epoch,
        2,
        encoder_rate=1e-4,
        head_rate=6e-4,
        frozen=2,
        seed=1,
        checkpoint=work / "stage1.pt",
        log=lambda s: print(s, flush=True),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

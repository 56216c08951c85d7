"""Third stage: a few slow epochs mostly on real stories, on top of stage 2.

    python stage3.py DATA WORK [--all] [--epochs N] [--seed S]

Our corpus teaches every type and mode, but tells more acts a sentence than the press does. What is learned last counts most,
so the last epochs see all real stories, a third of the corpus, and enough of the other sets that nothing is forgotten.
"""

from __future__ import annotations

import sets
from sets import Example
from stage2 import Pool, part, train


def epoch(p: Pool, e: int) -> list[Example]:
    judged = sets.shuffled(p.pairs, 8)[e % 4 :: 4]
    written = sets.shuffled(p.written, 9)[e % 3 :: 3]
    return p.real + written + judged + part(p.articles, 200, 10 + e) + part(p.names, 100, 10 + e)


if __name__ == "__main__":
    train(3, epoch, epochs=4, encoder_rate=8e-5, head_rate=4e-4)

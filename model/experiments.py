"""What else was tried, on equal terms: python experiments.py DATA WORK NAME... [--share 35] [--epochs 5]

Every variant starts from stage 1, learns the same part of the annotated training stories for as many epochs, and is looked
at on the held-out stories by probe.py. docs/how-the-reader-was-trained.md has the numbers.

    base          layers 1-8, frozen embeddings, batches of 768 pieces
    layers-6      an exit after layer 6
    layers-12     all twelve layers
    distilled-6   an exit after layer 6 that also learns the outputs of layers-12 (run that first)
    tuned         the embeddings of the pieces in the stories are learned too
    steps-2048    batches of 2,048 pieces, so a quarter of the steps (steps-1024, steps-256 likewise)
    slow          encoder and heads learn half as fast
    self-trained  the unannotated detik stories too, as a reader trained on the same half reads them (WORK/teacher: its export)
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import batches
import encoder
import numpy as np
import stories
import torch
from fit import fit
from learning_curve import material
from network import Network
from probe import look
from sets import Example
from stage1 import WEIGHTS
from torch import Tensor, nn
from torch.nn import functional as F

from kawat.reading.pieces import Pieces
from kawat.reading.reader import Reader
from kawat.record import Record
from kawat.wire.anatomy import parse_story


class Tuned(Network):
    """A network that also learns a correction to the embedding of each piece it was given to know."""

    def __init__(self, file: encoder.E5File, known: list[int]) -> None:
        super().__init__(file)
        self.rows = {piece: k + 1 for k, piece in enumerate(known)}
        self.delta = nn.Embedding(len(known) + 1, int(file.header["hidden"]), padding_idx=0)
        nn.init.zeros_(self.delta.weight)

    def embed(self, pieces: Pieces, ids: Any) -> Tensor:
        rows = np.vectorize(lambda i: self.rows.get(i, 0), otypes=[np.int64])(ids)
        return super().embed(pieces, ids) + self.delta(torch.from_numpy(rows))


def distilling(teacher: Network) -> Callable[[Network, Pieces, list[Example]], Tensor]:
    """The usual loss and, for stories, how far triggers, cues and names are from the teacher's."""
    teacher.eval()

    def objective(network: Network, pieces: Pieces, batch: list[Example]) -> Tensor:
        total = batches.loss(network, pieces, batch)
        words, mask = batches.words_and_mask(network, pieces, batch)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            wanted = teacher.lower(words, mask).float()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            got = network.lower(words, mask).float()
        for k, e in enumerate(batch):
            heads = []
            for n, states in ((network, got), (teacher, wanted)):
                units = states[k, e.first]
                marked = units + n.heads.lexicon(batches.lexicon_matrix(e, len(units)))
                heads.append((n.heads.triggers(marked), n.heads.cue(marked), n.heads.taggers["mention"](units)))
            (triggers, cue, names), (triggers_t, cue_t, names_t) = heads
            total = total + 12 / len(batch) * F.binary_cross_entropy_with_logits(triggers, torch.sigmoid(triggers_t.detach()))
            total = total + 6 / len(batch) * F.binary_cross_entropy_with_logits(cue, torch.sigmoid(cue_t.detach()))
            total = total + F.cross_entropy(names, names_t.detach().softmax(-1)) / len(batch)
        return total

    return objective


def as_gold(record: Record, text: str) -> dict[str, Any]:
    """What a reader says, in the annotations' format."""
    entities = {e.id: e for e in record.entities}
    times = {t.id: t for t in record.times}

    def words(span: Any) -> str:
        return text[span.start : span.end]

    def sides(ids: tuple[str, ...], at: int) -> list[dict[str, Any]]:
        out = []
        for i in ids:
            near = min(entities[i].mentions, key=lambda m: abs(m.start - at), default=None)
            out.append({"name": entities[i].name, "country": entities[i].country, "text": words(near) if near else None})
        return out

    return {
        "entities": [{"name": e.name, "kind": e.kind, "country": e.country, "office": e.office} for e in record.entities],
        "events": [
            {
                "sentence": text[v.trigger.start :].split("\n")[0][:60], "trigger": words(v.trigger), "type": v.type,
                "aux": v.aux, "mode": v.mode, "context": list(v.context), "actor": sides(v.actor, v.trigger.start),
                "recipient": sides(v.recipient, v.trigger.start), "time_text": words(times[v.time]) if v.time else None,
                "place_text": None, "issue": [words(i) for i in v.issue],
            }
            for v in record.events
        ],
        "statements": [
            {
                "cue": words(s.cue) if s.cue else None, "content": words(s.content)[:60],
                "content_end": words(s.content)[-30:],
                "speaker_text": sides((s.speaker,), (s.cue or s.content).start)[0]["text"] if s.speaker else None,
            }
            for s in record.statements
        ],
    }  # fmt: skip


def self_labelled(data: Path, teacher: Path) -> list[stories.Annotated]:
    """The detik stories nobody annotated, as the teacher reads them."""
    known = {a.name for a in stories.load_all(data)}
    reader, out = Reader(teacher, 2), []
    with open(data / "stories/detik_2025.jsonl", encoding="utf-8") as f:
        for row in map(json.loads, f):
            if row["id"] not in known and len(out) < 250:
                story = parse_story(row["text"], published=row["published"][:10], language="id")
                gold = as_gold(reader.read(story), row["text"])
                out.append(stories.Annotated(row["id"], row["text"], gold, row["published"][:10], "id"))
    return out


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("names", nargs="+")
    parser.add_argument("--share", type=int, default=35)
    parser.add_argument("--epochs", type=int, default=5)
    args = parser.parse_args()
    torch.set_num_threads(2)
    pieces = Pieces(WEIGHTS)
    build, taught, held = material(pieces, args.data)
    windows = [w for a in taught[: len(taught) * args.share // 100] for w in build(a)[0]]
    for name in args.names:
        layers = int(name.rpartition("-")[2]) if name.startswith(("layers-", "distilled-")) else 8
        known = sorted({i for w in windows for i in w.ids})
        network = Tuned(encoder.load(), known) if name == "tuned" else Network(encoder.load(), exit=layers)
        network.load_state_dict(torch.load(args.work / "stage1.pt", weights_only=True), strict=name != "tuned")
        more: list[Example] = []
        rest: dict[str, Any] = {}
        if name == "self-trained":
            more = [w for a in self_labelled(args.data, args.work / "teacher") for w in build(a)[0]]
        if name.startswith("distilled"):
            teacher = Network(encoder.load(), exit=12)
            teacher.load_state_dict(torch.load(args.work / "try-layers-12.pt", weights_only=True))
            rest["objective"] = distilling(teacher)
        if name.startswith("steps-"):
            rest["budget"] = int(name.rpartition("-")[2])
        if name == "slow":
            rest |= {"encoder_rate": 1e-4, "head_rate": 6e-4}
        fit(network, pieces, lambda _, w=windows + more: w, args.epochs, frozen=2, seed=2,
            checkpoint=args.work / f"try-{name}.pt", log=lambda s: print(" ", s, flush=True), **rest)  # fmt: skip
        print(name, {k: round(v, 3) for k, v in look(network, pieces, held).items()}, flush=True)


if __name__ == "__main__":
    main()

"""Batches of examples of one task, padded, and the loss of each task."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import torch
from labels import RELATIONS, TAGGERS
from network import Network
from sets import IGNORE, Example
from torch import Tensor
from torch.nn import functional as F

from kawat.reading.features import SIZE
from kawat.reading.pieces import PAD, Pieces

WEIGHT = {"mention": 1.0, "trigger": 12.0, "cue": 6.0, "relation": 12.0, "aux": 0.6, "mode": 0.5, "context": 2.0}
POINTED = ("actor", "recipient", "time", "place", "issue", "speaker")


def length(example: Example) -> int:
    return len(example.marked.ids) if example.marked else len(example.ids)


def batches(examples: list[Example], budget: int, rng: random.Random) -> Iterator[list[Example]]:
    """Batches of one task and similar length, at most `budget` padded pieces each, in random order."""
    groups: dict[str, list[Example]] = {}
    for e in examples:
        groups.setdefault(e.task, []).append(e)
    out = []
    for group in groups.values():
        group = sorted(group, key=lambda e: length(e) + rng.random() * 8)
        batch: list[Example] = []
        for e in group:
            if batch and (len(batch) + 1) * length(e) > budget:
                out.append(batch)
                batch = []
            batch.append(e)
        out.append(batch)
    rng.shuffle(out)
    return iter(out)


def words_and_mask(network: Network, pieces: Pieces, batch: list[Example]) -> tuple[Tensor, Tensor]:
    longest = max(length(e) for e in batch)
    ids = np.full((len(batch), longest), PAD, dtype=np.int64)
    roles = np.zeros((len(batch), longest), dtype=np.int64)
    mask = torch.zeros(len(batch), longest)
    for k, e in enumerate(batch):
        row = e.marked.ids if e.marked else e.ids
        ids[k, : len(row)] = row
        mask[k, : len(row)] = 1
        if e.marked:
            roles[k, : len(row)] = e.marked.roles
    words = network.embed(pieces, ids)
    if batch[0].marked:
        acts = torch.zeros(len(batch), longest, SIZE)
        for k, e in enumerate(batch):
            for piece, feature in e.marked.acts:
                acts[k, piece, feature] = 1
        words = words + network.role[torch.from_numpy(roles)] + network.acts(acts)
    return words, mask


def admissible(logits: Tensor, targets: list[list[int]]) -> Tensor:
    """Cross-entropy where any of an example's classes is right: -log of their summed probability."""
    logp = torch.log_softmax(logits.float(), -1)
    return -torch.stack([torch.logsumexp(row[t], 0) for row, t in zip(logp, targets, strict=True)]).mean()


def loss(network: Network, pieces: Pieces, batch: list[Example]) -> Tensor:
    words, mask = words_and_mask(network, pieces, batch)
    task = batch[0].task
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = network.lower(words, mask)
        if task in ("pair", "sentence"):
            states = network.upper(states, mask)
    states = states.float()
    if task == "pair":
        marks = torch.tensor([[e.marked.actor, e.marked.recipient] for e in batch])
        return admissible(network.judge(states, mask, marks), [e.target for e in batch])
    if task == "sentence":
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return admissible(network.sentence(mean), [e.target for e in batch])
    total = torch.zeros(())
    for k, e in enumerate(batch):
        units = F.dropout(states[k, e.first], 0.1, network.training)
        total = total + unit_loss(network, e, units)
    return total / len(batch)


def lexicon_matrix(e: Example, units: int) -> Tensor:
    """The act lexicon's features of a window as 0 and 1 (units, SIZE)."""
    features = torch.zeros(units, SIZE)
    for i, f in e.lexicon:
        features[i, f] = 1
    return features


def unit_loss(network: Network, e: Example, units: Tensor) -> Tensor:
    """Loss of one window's unit states (n, hidden) for whatever labels the example has."""
    heads, n, total = network.heads, len(units), torch.zeros(())
    if e.tags is not None:
        name = "mention" if e.task == "story" else e.task
        logits = heads.taggers[name](units)
        assert logits.shape[-1] == len(TAGGERS[name])
        total = total + WEIGHT["mention"] * F.cross_entropy(logits, torch.tensor(e.tags), ignore_index=IGNORE)
    if e.task not in ("story", "polnear", "weak"):
        return total
    judged = torch.ones(n)
    judged[list(e.ignore)] = 0
    story = e.task != "polnear"
    events = [f for f in e.frames if f.type >= 0]
    cues = [f for f in e.frames if f.type < 0]
    if story:
        units = units + heads.lexicon(lexicon_matrix(e, n))
    if e.task == "story":
        gold = torch.zeros(n, 16)
        for f in events:
            gold[f.head, f.type] = 1
        bce = F.binary_cross_entropy_with_logits(heads.triggers(units), gold, reduction="none").sum(-1)
        total = total + WEIGHT["trigger"] * (bce * judged).sum() / n
    if e.task == "weak":
        total = total + WEIGHT["trigger"] * weak_trigger(network, e, units, events) / n
    if e.task != "weak":
        gold = torch.zeros(n)
        gold[[f.head for f in cues]] = 1
        bce = F.binary_cross_entropy_with_logits(heads.cue(units)[:, 0 if story else 1], gold, reduction="none")
        total = total + WEIGHT["cue"] * (bce * judged).sum() / n
    if e.frames:
        total = total + frame_loss(network, e, units, events)
    return total


def weak_trigger(network: Network, e: Example, units: Tensor, events: list) -> Tensor:
    """A sentence known to hold an act of a type, its trigger unknown: the likeliest candidate unit becomes the trigger."""
    logits = network.heads.triggers(units)
    frame = events[0]
    allowed = e.candidates or list(range(len(units)))
    types = e.target
    scores = torch.stack([logits[allowed, t] for t in types], -1).detach()
    best = int(scores.max(-1).values.argmax())
    frame.head, frame.type = allowed[best], types[int(scores[best].argmax())]
    return F.binary_cross_entropy_with_logits(logits[frame.head, frame.type], torch.ones(()))


def frame_loss(network: Network, e: Example, units: Tensor, events: list) -> Tensor:
    heads, n = network.heads, len(units)
    at = torch.tensor([f.head for f in e.frames])
    sentence = torch.tensor(e.sentence)
    distance = torch.arange(n)[None] - at[:, None]
    same = (sentence[None] == sentence[at][:, None]).float()
    logits = heads.relations(units[at], units, distance, same)
    total, weight = torch.zeros(()), 0.0
    for k, f in enumerate(e.frames):
        for name, where in f.relations.items():
            if where is None:
                continue
            r = RELATIONS.index(name)
            gold = torch.zeros(n)
            gold[where] = 1
            pos = torch.tensor(2.0 if name in POINTED else 1.0)
            bce = F.binary_cross_entropy_with_logits(logits[k, r], gold, pos_weight=pos, reduction="sum")
            total = total + bce / max(len(where), 6.0)
            weight += 1
    total = WEIGHT["relation"] * total / max(weight, 1.0) / 12
    told = [f for f in events if f.aux >= 0]
    if told:
        aux, mode, context = heads.kinds(units[[f.head for f in told]])
        total = total + WEIGHT["aux"] * F.cross_entropy(aux, torch.tensor([f.aux for f in told]))
        total = total + WEIGHT["mode"] * F.cross_entropy(mode, torch.tensor([f.mode for f in told]))
        gold = torch.zeros_like(context)
        for k, f in enumerate(told):
            gold[k, f.context] = 1
        total = total + WEIGHT["context"] * F.binary_cross_entropy_with_logits(context, gold)
    return total

"""One training loop for every stage."""

from __future__ import annotations

import math
import random
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import torch
from batches import batches, loss
from network import Network
from sets import Example

from kawat.reading.pieces import Pieces


def groups(network: Network, encoder_rate: float, head_rate: float, frozen: int) -> list[dict]:
    """Parameter groups: the encoder's lowest `frozen` layers and its positions stay as they are; norms undecayed."""
    network.encoder.position.requires_grad_(False)
    for part in (network.encoder.norm, *network.encoder.layers[:frozen]):
        part.requires_grad_(False)
    encoder, heads = [], []
    for name, p in network.named_parameters():
        if p.requires_grad:
            (encoder if name.startswith("encoder.") else heads).append(p)
    return [{"params": encoder, "lr": encoder_rate}, {"params": heads, "lr": head_rate}]


def fit(
    network: Network, pieces: Pieces, epoch_data: Callable[[int], list[Example]], epochs: int, *, encoder_rate: float = 2e-4,
    head_rate: float = 1.2e-3, frozen: int = 2, budget: int = 768, seed: int = 0, checkpoint: Path | None = None,
    after: Callable[[int], None] | None = None, log: Callable[[str], None] = print,
    objective: Callable[[Network, Pieces, list[Example]], torch.Tensor] = loss,
) -> None:  # fmt: skip
    """AdamW, linear warm-up over 6 % of the steps and linear decay; `epoch_data(e)` gives the examples of epoch e."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    optimizer = torch.optim.AdamW(groups(network, encoder_rate, head_rate, frozen), weight_decay=0.01)
    steps = sum(sum(1 for _ in batches(epoch_data(e), budget, random.Random(seed))) for e in range(epochs))
    warm = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: s / warm if s < warm else max(0.0, (steps - s) / max(1, steps - warm))
    )
    step = 0
    for e in range(epochs):
        network.train()
        sums, counts, start, tokens = defaultdict(float), defaultdict(int), time.time(), 0
        for batch in batches(epoch_data(e), budget, rng):
            value = objective(network, pieces, batch)
            optimizer.zero_grad(set_to_none=True)
            if math.isfinite(float(value)):
                value.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
                optimizer.step()
            schedule.step()
            step += 1
            sums[batch[0].task] += float(value)
            counts[batch[0].task] += 1
            tokens += sum(len(x.marked.ids) if x.marked else len(x.ids) for x in batch)
            if step % 200 == 0:
                log(f"  step {step}/{steps} {tokens / (time.time() - start):.0f} pieces/s")
        means = " ".join(f"{t} {sums[t] / counts[t]:.3f}" for t in sorted(sums))
        log(f"epoch {e + 1}/{epochs} step {step}/{steps} {time.time() - start:.0f}s {means}")
        if checkpoint:
            torch.save(network.state_dict(), checkpoint)
        if after:
            after(e)

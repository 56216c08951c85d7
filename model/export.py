"""Trained weights -> the files the reader loads: lower.onnx, upper.onnx (8-bit), heads.npz, heads.json.

python export.py CHECKPOINT FOLDER [--settings settings.json]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import encoder as pretrained
import numpy as np
import torch
from labels import AUX, CONTEXT, DEFAULTS, MENTION, MODE, RELATIONS, TRIGGER
from network import BUCKETS, EXIT, Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

HEADS = ("taggers.mention", "lexicon", "trigger_up", "trigger", "cue", "kind_up", "aux", "mode", "context",
         "query", "key", "key_bias", "distance", "same")  # fmt: skip


class Stack(nn.Module):
    """Some layers without a mask: the reader never pads."""

    def __init__(self, network: Network, upper: bool) -> None:
        super().__init__()
        self.encoder = network.encoder
        self.chosen = self.encoder.layers[EXIT:] if upper else self.encoder.layers[:EXIT]
        self.embeds = not upper

    def forward(self, x: Tensor) -> Tensor:
        if self.embeds:
            x = self.encoder.embed(x)
        bias = torch.zeros(1, 1, 1, 1)
        for layer in self.chosen:
            x = layer(x, bias)
        return x


def write_onnx(network: Network, upper: bool, path: Path) -> None:
    name = "states" if upper else "words"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            Stack(network, upper).eval(), (torch.randn(1, 24, 384),), str(full), input_names=[name],
            output_names=["out"], dynamic_axes={name: {1: "t"}, "out": {1: "t"}}, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(str(full), str(path), weight_type=QuantType.QInt8, per_channel=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--settings", type=Path, help="thresholds and calibration found by calibrate.py")
    args = parser.parse_args()
    network = Network(pretrained.load())
    network.load_state_dict(torch.load(args.checkpoint, weights_only=True))
    network.eval()
    args.folder.mkdir(parents=True, exist_ok=True)
    write_onnx(network, False, args.folder / "lower.onnx")
    write_onnx(network, True, args.folder / "upper.onnx")
    state = network.state_dict()
    heads = {k.removeprefix("heads."): v for k, v in state.items() if k.startswith("heads.")}
    kept = {k: v for k, v in heads.items() if k.startswith(HEADS)}
    kept |= {k: v for k, v in state.items() if k.startswith(("pair", "role", "acts"))}
    np.savez_compressed(args.folder / "heads.npz", **{k: v.float().numpy().astype(np.float16) for k, v in kept.items()})
    settings = json.loads(args.settings.read_text()) if args.settings else {}
    digest = hashlib.sha256()
    for name in ("lower.onnx", "upper.onnx"):
        digest.update((args.folder / name).read_bytes())
    for key in sorted(kept):
        digest.update(kept[key].float().numpy().tobytes())
    info = {
        "model": digest.hexdigest()[:12], "mention": MENTION, "types": TRIGGER, "aux": AUX, "mode": MODE,
        "context": CONTEXT, "relations": RELATIONS, "buckets": BUCKETS, **DEFAULTS, **settings,
    }  # fmt: skip
    (args.folder / "heads.json").write_text(json.dumps(info, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()

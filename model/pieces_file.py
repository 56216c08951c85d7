"""Write `pieces.model` and `embeddings.q4` from the encoder's file: the tokenizer and the frozen embeddings, unchanged."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import sentencepiece
from encoder import load
from sentencepiece import sentencepiece_model_pb2 as proto

NORMAL, UNKNOWN, CONTROL, USER = 1, 2, 3, 4


def nmt_nfkc() -> object:
    """SentencePiece's own nmt_nfkc normaliser table, taken from a throwaway training (it ships inside the library)."""
    sink = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["abc def ghi jkl"] * 200), model_writer=sink, vocab_size=25, model_type="unigram",
        normalization_rule_name="nmt_nfkc", hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    model = proto.ModelProto()
    model.ParseFromString(sink.getvalue())
    return model


def main(folder: Path) -> None:
    file = load()
    model = nmt_nfkc()
    del model.pieces[:]
    # The reader says itself where a space stands (see units.py), so the library adds and removes none.
    model.normalizer_spec.add_dummy_prefix = False
    model.normalizer_spec.remove_extra_whitespaces = False
    spec = model.trainer_spec
    spec.bos_id, spec.pad_id, spec.eos_id, spec.unk_id = 0, 1, 2, 3
    spec.vocab_size = len(file.pieces)
    for i, (piece, score) in enumerate(zip(file.pieces, file.scores, strict=True)):
        kind = {0: CONTROL, 1: CONTROL, 2: CONTROL, 3: UNKNOWN}.get(i, USER if piece == "<mask>" else NORMAL)
        model.pieces.add(piece=piece, score=float(score), type=kind)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pieces.model").write_bytes(model.SerializeToString())
    (folder / "embeddings.q4").write_bytes(file.tensors["emb.word"].tobytes()[: len(file.pieces) * 384 // 32 * 18])


if __name__ == "__main__":
    main(Path(sys.argv[1]))

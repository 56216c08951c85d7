"""Sub-word pieces and their embeddings, as the encoder was pretrained with (XLM-R unigram, 250,002 pieces).

The embedding matrix is never trained, so it ships as the 4-bit blocks it came in and only the rows a story needs are
dequantised, straight from a memory map.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import sentencepiece

Floats = npt.NDArray[np.float32]

BOS, PAD, EOS, UNK = 0, 1, 2, 3
MAX_PIECES_PER_UNIT = 12
_BLOCK = 32
_BLOCK_BYTES = 18


def dequantise(rows: npt.NDArray[np.uint8], columns: int) -> Floats:
    """Q4_0 rows (n, columns / 32 * 18) -> float32 (n, columns): (nibble - 8) * fp16 scale, 32 values a block."""
    blocks = rows.reshape(len(rows), columns // _BLOCK, _BLOCK_BYTES)
    scale = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
    packed = blocks[..., 2:]
    nibbles = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8.0
    return np.asarray((nibbles * scale).reshape(len(rows), columns), dtype=np.float32)


class Pieces:
    """The tokenizer and the embedding table of one weights folder (`pieces.model`, `embeddings.q4`)."""

    def __init__(self, folder: Path, hidden: int = 384) -> None:
        self.hidden = hidden
        self._processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.model"))
        table = np.memmap(folder / "embeddings.q4", dtype=np.uint8, mode="r")
        self._table = table.reshape(-1, hidden // _BLOCK * _BLOCK_BYTES)
        self._unit = lru_cache(maxsize=65536)(self._encode)

    def _encode(self, unit: str) -> tuple[int, ...]:
        ids = self._processor.encode(unit)[:MAX_PIECES_PER_UNIT]
        return tuple(ids) or (UNK,)

    def unit(self, text: str, spaced: bool) -> tuple[int, ...]:
        """Piece ids of one unit; `spaced` says that white space stands before it (the ▁ of SentencePiece)."""
        return self._unit("▁" + text if spaced else text)

    def embeddings(self, ids: npt.NDArray[np.int64]) -> Floats:
        """Ids of any shape -> float32 (*shape, hidden)."""
        distinct, inverse = np.unique(ids, return_inverse=True)
        return dequantise(np.asarray(self._table[distinct]), self.hidden)[inverse.reshape(ids.shape)]

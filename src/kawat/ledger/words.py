"""Words as search and lineage see them: folded, without marks, stemmed for search."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: Languages of a snowball stemmer; Malay's affixes are Indonesian's.
_STEMMERS = {"id": "indonesian", "ms": "indonesian", "en": "english", "ar": "arabic", "de": "german", "es": "spanish",
             "fr": "french", "it": "italian", "nl": "dutch", "pt": "portuguese", "ru": "russian", "tr": "turkish"}  # fmt: skip
MAX_TERM = 40


def words(text: str) -> list[str]:
    """Lower-case words in order, without diacritics; a hyphened word is one."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return _WORD.findall("".join(c for c in folded if not unicodedata.combining(c)))


def terms(text: str, language: str | None) -> Counter[str]:
    """Stems of a text with how often each occurs; the words of a hyphened one count too."""
    out: Counter[str] = Counter()
    for word in words(text):
        for part in {word, *re.split("['’-]", word)}:
            if part and len(part) <= MAX_TERM:
                out[stem(part, language)] += 1
    return out


@lru_cache(maxsize=100_000)
def stem(word: str, language: str | None) -> str:
    name = _STEMMERS.get(language or "")
    return str(_stemmer(name).stemWord(word)) if name else word


@lru_cache
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)

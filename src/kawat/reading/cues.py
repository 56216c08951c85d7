"""Words that report speech, from knowledge/cues.tsv: where they stand and where their speaker stands."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kawat.reading.knowledge import rows

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 4


class Cue(NamedTuple):
    """`position` of the speaker: after, before, both, of, or self (the one who spoke before)."""

    start: int
    end: int
    kind: str
    position: str
    continues: bool


@cache
def _table(english: bool) -> dict[str, tuple[str, str, bool]]:
    out: dict[str, tuple[str, str, bool]] = {}
    for row in rows("cues.tsv"):
        if (row["language"] == "en") == english:
            out.setdefault(row["form"].casefold(), (row["kind"], row["position"], row["continues"] == "1"))
    return out


def cues_in(text: str, start: int, end: int, language: str | None) -> list[Cue]:
    """Pure saying words in text[start:end], longest first at each place, in text order."""
    table = _table(language == "en")
    words = [m.span() for m in _WORD.finditer(text, start, end)]
    out, k = [], 0
    while k < len(words):
        for width in range(min(_LONGEST, len(words) - k), 0, -1):
            a, b = words[k][0], words[k + width - 1][1]
            found = table.get(text[a:b].casefold())
            if found and found[0] == "say":
                out.append(Cue(a, b, *found))
                k += width - 1
                break
        k += 1
    return out


def cue_at(text: str, start: int, language: str | None) -> Cue | None:
    """The reporting word or phrase of any kind that begins at `start`."""
    words = [m.span() for m in _WORD.finditer(text, start, min(len(text), start + 80))][:_LONGEST]
    for width in range(len(words), 0, -1):
        a, b = words[0][0], words[width - 1][1]
        found = _table(language == "en").get(text[a:b].casefold()) if a == start else None
        if found:
            return Cue(a, b, *found)
    return None

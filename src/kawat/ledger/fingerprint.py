"""What makes two stories comparable: word shingles, and what a translation keeps (names and numbers)."""

from __future__ import annotations

import re
from typing import Any

import rensa

from kawat.ledger.words import words
from kawat.record import Record

PERMUTATIONS, SEED, SHINGLE = 128, 20230221, 3
COLUMNS = {"story_id": "VARCHAR", "minhash": "UINTEGER[]", "anchors": "VARCHAR[]"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def fingerprint_row(record: Record, text: str) -> dict[str, Any]:
    """The row of table fingerprint; `text` is the story's."""
    body = "\n".join(p.text(text) for p in record.story.body)
    return {"story_id": record.story.id, "minhash": minhash(body), "anchors": sorted(anchors(record, body))}


def shingles(text: str) -> set[str]:
    """Runs of three words; a shorter text is one run."""
    w = words(text)
    return {" ".join(w[i : i + SHINGLE]) for i in range(max(1, len(w) - SHINGLE + 1))}


def minhash(text: str) -> list[int]:
    """128 values; the share of equal ones estimates the Jaccard similarity of the shingles (Broder 1997)."""
    sketch = rensa.RMinHash(PERMUTATIONS, SEED)
    sketch.update(sorted(shingles(text)))
    return list(sketch.digest())


def anchors(record: Record, text: str) -> set[str]:
    """What a translation keeps: who and where by Wikidata id, persons and bodies by name, numbers by value."""
    out = {e.wikidata or " ".join(words(e.name)) for e in record.entities if e.kind != "group"}
    for number in _NUMBER.findall(text):
        digits = re.sub(r"[.,]", "", number)
        if len(digits) > 1:
            out.add(f"#{digits}")
    return out

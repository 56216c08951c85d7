"""Annotations of stories whose text is not ours to keep: offsets instead of words.

    python standoff.py pack TEXTS.jsonl FOLDER... > annotations/detik.jsonl

FOLDER holds NAME.gold.json (verbatim strings, as stories/GUIDELINES.md asks for) beside NAME.txt; every string that stands in
the text becomes [start, end]. `unpack` gives the strings back from the text, exactly as they were.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Json = Any
VERBATIM = {"content", "content_end", "cue", "speaker_text", "sentence", "trigger", "text", "time_text", "place_text"}
LISTS = {"issue", "related"}


def pack(gold: Json, text: str) -> Json:
    """Gold with strings -> the same with [start, end]. Raises ValueError naming a string that is not in the text."""

    def offsets(what: str, near: int = 0) -> list[int]:
        at = text.find(what, near)
        at = text.find(what) if at < 0 else at
        if at < 0:
            raise ValueError(f"not in the text: {what[:60]!r}")
        return [at, at + len(what)]

    def walk(node: Json, near: int) -> Json:
        if isinstance(node, dict):
            if "sentence" in node:
                near = offsets(node["sentence"])[0]
            return {
                k: offsets(v, near) if k in VERBATIM and isinstance(v, str)
                else [offsets(x, near) for x in v] if k in LISTS and isinstance(v, list)
                else walk(v, near)
                for k, v in node.items()
            }  # fmt: skip
        return [walk(x, near) for x in node] if isinstance(node, list) else node

    packed = walk(gold, 0)
    if unpack(packed, text) != gold:
        raise ValueError("the packed annotation does not give the original back")
    return packed


def unpack(packed: Json, text: str) -> Json:
    """The inverse of `pack`."""

    def walk(node: Json, key: str = "") -> Json:
        if isinstance(node, dict):
            return {k: walk(v, k) for k, v in node.items()}
        if isinstance(node, list):
            if key in VERBATIM:
                return text[node[0] : node[1]]
            return [text[a:b] for a, b in node] if key in LISTS else [walk(x) for x in node]
        return node

    return walk(packed)


def main() -> None:
    texts = {}
    for line in Path(sys.argv[2]).read_text(encoding="utf-8").strip().split("\n"):
        story = json.loads(line)
        texts[story["id"]] = story
    for folder in map(Path, sys.argv[3:]):
        for path in sorted(folder.glob("*.gold.json")):
            name = path.name.removesuffix(".gold.json")
            story = texts[name]
            try:
                packed = pack(json.loads(path.read_text(encoding="utf-8")), story["text"])
            except ValueError as fault:
                print(f"{path}: {fault}", file=sys.stderr)
                continue
            print(
                json.dumps(
                    {"id": name, "published": story["published"][:10], "language": "id", "gold": packed}, ensure_ascii=False
                )
            )


if __name__ == "__main__":
    main()

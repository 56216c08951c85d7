"""Events where there should be none: python bench/false_alarms.py STORIES.jsonl [--without ANNOTATIONS.jsonl ...] [--show N]

Takes, by the section in their address, the first 100 stories of sport, food, travel, markets, then of gadgets, cars, health and
celebrity, leaves out those that were annotated for training, and prints events a story by section, with every event's sentence.
Such stories may tell a political act now and then: what is printed is to be read, the count is an upper bound.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path

from kawat.reading.reader import Reader
from kawat.wire.anatomy import parse_story

SECTIONS = {
    "sport": r"sport\.|/sepakbola|/sport|moto-?gp|/raket",
    "food": r"/kuliner|food\.|/resep",
    "travel": r"travel\.|/wisata|/destinasi",
    "markets": r"bursa-dan-valas|/bisnis",
    "other": r"inet\.|oto\.|health\.|hot\.|wolipop|/fitness",
}


def section(url: str) -> str | None:
    return next((name for name, pattern in SECTIONS.items() if re.search(pattern, url)), None)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("stories", type=Path)
    parser.add_argument("--without", type=Path, nargs="*", default=[])
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--most", type=int, default=100)
    parser.add_argument("--show", type=int, default=100)
    args = parser.parse_args()
    known = {json.loads(line)["id"] for path in args.without for line in path.read_text(encoding="utf-8").strip().split("\n")}
    rows = [json.loads(line) for line in args.stories.read_text(encoding="utf-8").strip().split("\n")]
    chosen = [r for r in rows if r["id"] not in known and section(r["url"])]
    chosen.sort(key=lambda r: list(SECTIONS).index(section(r["url"]) or ""))
    reader = Reader(args.weights)
    counts: dict[str, list[int]] = defaultdict(list)
    shown = 0
    for row in chosen[: args.most]:
        record = reader.read(parse_story(row["text"], published=row["published"][:10], language="id"), explain=True)
        counts[section(row["url"]) or ""].append(len(record.events))
        for event, told in zip(record.events, record.explain or (), strict=True):
            if shown < args.show:
                shown += 1
                sentence = row["text"][told.sentence.start : told.sentence.end].replace("\n", " ")
                said = row["text"][event.trigger.start : event.trigger.end]
                print(f"{row['id']:8s} {event.type:9s} {event.confidence:.2f} «{said}» {sentence[:150]}")
    for name, found in counts.items():
        print(
            f"{name:8s} {len(found):3d} stories  {sum(found) / len(found):.2f} events a story  {sum(map(bool, found))} with any"
        )
    every = [n for found in counts.values() for n in found]
    print(f"all      {len(every):3d} stories  {sum(every) / len(every):.2f} events a story  {sum(map(bool, every))} with any")


if __name__ == "__main__":
    main()

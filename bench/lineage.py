"""Lineage on labelled clusters: python bench/lineage.py [FILE.jsonl ...]

Each file (default: both of bench/lineage/) is ingested into a ledger of its own; what is one wire story by the labels is
compared with what the ledger says, pair by pair. The thresholds of kawat.ledger.lineage were set looking at b.jsonl alone.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

from kawat.ledger.ingest import ingest
from kawat.ledger.store import Store
from kawat.reading.reader import Reader
from kawat.record import Story
from kawat.wire.sources import story_from_json

HERE = Path(__file__).parent / "lineage"


def clusters(found: list[Story], folder: str) -> dict[str, tuple[str, str]]:
    """Story id -> its cluster and its relation to it, as the ledger has them."""
    store = Store(Path(folder) / "lineage.duckdb")
    ingest(store, found, Reader())
    with store.reading() as db:
        return {s: (c, r) for s, c, r in db.execute("SELECT story_id, cluster_id, relation FROM cluster_story").fetchall()}


def measure(file: Path) -> None:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    found = [
        story_from_json({k: r[k] for k in ("id", "title", "published", "language", "text", "outlet")}, r["id"]) for r in rows
    ]
    with tempfile.TemporaryDirectory() as folder:
        got = clusters(found, folder)
    counts, missed, wrong = Counter[str](), Counter[str](), []
    for (a, x), (b, y) in combinations(zip(rows, found, strict=True), 2):
        one, taken = a["cluster"] == b["cluster"], got[x.id][0] == got[y.id][0]
        counts["right" if one and taken else "missed" if one else "wrong" if taken else "apart"] += 1
        if one and not taken:
            missed["/".join(sorted((a["relation"], b["relation"])))] += 1
        if taken and not one:
            wrong.append(f"{a['id']}+{b['id']}")
    precision, recall = (counts["right"] / max(1, counts["right"] + counts[k]) for k in ("wrong", "missed"))
    alone = sum(r["relation"] == "alone" for r in rows)
    print(f"{file.stem}: {len(rows)} stories, {len({r['cluster'] for r in rows}) - alone} clusters, {alone} look-alikes: "
          f"precision {precision:.3f}  recall {recall:.3f} of {counts['right'] + counts['missed']} pairs")  # fmt: skip
    report("missed", missed.items())
    report("wrong", [(w, 1) for w in wrong])
    told = [(r["relation"], got[s.id][1]) for r, s in zip(rows, found, strict=True) if r["relation"] not in ("alone", "copy")]
    print(f"  relation named right: {sum(x == y for x, y in told)} of {len(told)} (exact copies are one story and not counted)")


def report(name: str, items: Iterable[tuple[str, int]]) -> None:
    if shown := ", ".join(f"{k} ({n})" if n > 1 else k for k, n in items):
        print(f"  {name}: {shown}")


if __name__ == "__main__":
    for path in [Path(p) for p in sys.argv[1:]] or sorted(HERE.glob("*.jsonl")):
        measure(path)

"""What the reader makes of languages: python bench/transfer.py [--weights FOLDER]

bench/transfer.tsv holds ten sentences each in Malay (close to what it was taught) and in Spanish, French, Arabic, Russian and
Chinese (never taught), with the act's type and the countries of both sides. Prints, out of ten:

    pair   relate, given both sides, names the type (CONCEDE and RETREAT as one)    quad   its quad is right
    act    read finds an act of that type        actor, recipient   ... and the country of that side
    names  both countries are among the entities of the record
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import defaultdict
from pathlib import Path

from kawat.plover import QUAD
from kawat.reading.reader import Reader
from kawat.wire.anatomy import parse_story

SENTENCES = Path(__file__).with_name("transfer.tsv")
NAMES = {"ms": "Malay", "es": "Spanish", "fr": "French", "ar": "Arabic", "ru": "Russian", "zh": "Chinese"}


def unmarked(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """The sentence without its marks, and the spans of actor and recipient."""
    text, at = "", {}
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"</?[st]>", part):
            at[part] = len(text)
        else:
            text += part
    return text, (at["<s>"], at["</s>"]), (at["<t>"], at["</t>"])


def judge(reader: Reader, row: dict[str, str]) -> dict[str, bool]:
    text, actor, recipient = unmarked(row["sentence"])
    p = reader.relate(text, actor, recipient)
    best = max(p, key=lambda t: p[t])
    merged = {"RETREAT": "CONCEDE"}
    record = reader.read(parse_story(text, published="2024-03-05", language=row["language"]))
    country = {e.id: e.country for e in record.entities}
    acts = [e for e in record.events if e.type == row["type"]]
    return {
        "pair": merged.get(best, best) == merged.get(row["type"], row["type"]),
        "quad": QUAD[best] == QUAD[row["type"]],
        "act": bool(acts),
        "actor": any(row["actor"] in {country[i] for i in e.actor} for e in acts),
        "recipient": any(row["recipient"] in {country[i] for i in e.recipient} for e in acts),
        "names": {row["actor"], row["recipient"]} <= set(country.values()),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path)
    reader = Reader(parser.parse_args().weights)
    right: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    with SENTENCES.open(encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            for what, ok in judge(reader, row).items():
                right[row["language"]][what] += ok
    columns = list(right["ms"])
    print(f"{'of ten':10s}" + "".join(f"{c:>11s}" for c in columns))
    for language, counts in right.items():
        print(f"{NAMES[language]:10s}" + "".join(f"{counts[c]:11d}" for c in columns))


if __name__ == "__main__":
    main()

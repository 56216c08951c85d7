"""Trigger recall of the act lexicon on annotated stories.

    python model/lexicon_recall.py DIR... [--misses] [--language id]

Each DIR holds NAME.txt, NAME.gold.json and meta.json (NAME -> {"language", ...}). For each gold event: is there a proposal
that overlaps its trigger words inside its sentence, one with its type among the candidates, one with its mode too (events
that have a mode); by language and by type. Then proposals, and distinct proposed spans, per 100 words.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kawat.plover import TYPES
from kawat.reading.lexicon import Proposal, lexicon

SENTENCE_END = re.compile(r'[.!?]["”’)]*(?=\s|$)|\n')  # as the scorer of the annotated stories ends a sentence
FOLD = {"ms": "id"}  # one lexicon serves both


def sentence_span(text: str, beginning: str) -> tuple[int, int] | None:
    """The sentence that begins with these words, None where the text lacks them."""
    start = text.find(beginning)
    if start < 0:
        return None
    end = SENTENCE_END.search(text, start + len(beginning) - 1)
    return start, end.end() if end else len(text)


def trigger_span(text: str, sentence: tuple[int, int], trigger: str) -> tuple[int, int] | None:
    """Where the trigger stands in the sentence: as a whole word first, then anywhere."""
    for pattern in (rf"(?<!\w){re.escape(trigger)}(?!\w)", re.escape(trigger)):
        found = re.compile(pattern, re.IGNORECASE).search(text, *sentence)
        if found:
            return found.span()
    return None


def proposals_of(text: str, language: str) -> list[Proposal]:
    """Proposals of every line, as a reader that goes by paragraphs makes them."""
    lexemes = lexicon(language)
    return [p for line in re.finditer(r"[^\n]+", text) for p in lexemes.scan(text, *line.span())]


def stories(folder: Path) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
        yield name, meta.get(name, {}).get("language", "id"), text, json.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true", help="list the events without overlap, or without the type")
    parser.add_argument("--language", help="only stories of this language (ms counts as id)")
    args = parser.parse_args()
    tally: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    volume: dict[str, Counter[str]] = defaultdict(Counter)
    for folder in args.folders:
        for name, story_language, text, gold in stories(folder):
            language = FOLD.get(story_language, story_language)
            if args.language and language != args.language:
                continue
            found = proposals_of(text, language)
            volume[language].update(words=len(re.findall(r"\w+", text)), proposals=len(found))
            volume[language]["spans"] += len({(p.start, p.end) for p in found})
            for event in gold["events"]:
                outcome = judge(text, event, found)
                for group in (event["type"], "all"):
                    tally[language, group].update(outcome)
                if args.misses and "lost" not in outcome and "type" not in outcome:
                    kind = "no type   " if "overlap" in outcome else "no overlap"
                    print(f"{kind} {event['type']}:{event.get('mode')}  «{event['trigger']}»  {name}")
    for language in sorted(volume):
        print(f"{language}: trigger overlap, with the type, with the mode (of events that have one)")
        for group in (*TYPES, "all"):
            print(line(group, tally[language, group]))
        v = volume[language]
        per = 100 / max(v["words"], 1)
        print(f"  per 100 words: {v['proposals'] * per:.1f} proposals, {v['spans'] * per:.1f} spans ({v['words']} words)")


def judge(text: str, event: dict[str, Any], found: list[Proposal]) -> list[str]:
    """What holds of one gold event: events, lost (its words are not in the text), overlap, type, moded, mode."""
    outcome = ["events"]
    sentence = sentence_span(text, event["sentence"])
    trigger = sentence and trigger_span(text, sentence, event["trigger"])
    if not trigger:
        return [*outcome, "lost"]
    near = [p for p in found if p.start < trigger[1] and trigger[0] < p.end]
    senses = {sense for p in near for sense in p.entry.types}
    mode = event.get("mode")
    if near:
        outcome.append("overlap")
    if event["type"] in {type_ for type_, _ in senses}:
        outcome.append("type")
    if mode:
        outcome.append("moded")
        if (event["type"], mode) in senses:
            outcome.append("mode")
    return outcome


def line(group: str, c: Counter[str]) -> str:
    placed = c["events"] - c["lost"]

    def share(part: int, whole: int) -> str:
        return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"

    shares = (
        share(c["overlap"], placed),
        share(c["type"], placed),
        share(c["mode"], c["moded"]),
        f"{c['lost']} not found in the text" if c["lost"] else "",
    )
    return f"  {group:10s} " + " ".join(f"{s:18s}" for s in shares).rstrip()


if __name__ == "__main__":
    main()

"""Between the corpus's mark-up and the verbatim-string annotations that the scorer and the training read.

python gold.py FOLDER [--split test] [NAME.story ...]      writes FOLDER/NAME.txt, NAME.gold.json and meta.json
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

from markup import Mark, Marked, parse

STORIES = Path(__file__).parent / "stories"
STOP = re.compile(r'[.!?]["”’)]*(?=\s|$)|\n')


def load(*splits: str) -> list[Marked]:
    """The corpus's stories of the named splits (all when none is named), by name. Raises MarkupError."""
    stories = [parse(p.read_text(encoding="utf-8"), p.stem) for p in sorted(STORIES.glob("*.story"))]
    return [s for s in stories if not splits or s.split in splits]


def to_gold(story: Marked) -> dict[str, Any]:
    """The story's annotation in the scorer's format: strings copied from the text instead of offsets."""
    place, agency = ([story.words(m) for m in story.spans(x)] for x in ("@place", "@agency"))
    credits = [{"role": m.label[1:], "name": story.words(m)} for m in sorted(story.marks, key=lambda m: m.start)
               if m.label[0] == "@" and m.label not in ("@place", "@agency", "@related")]  # fmt: skip
    entities = story.entities
    return {
        "dateline": {"place": place[0] if place else None, "agency": agency[0] if agency else None} if place or agency else None,
        "credits": credits,
        "related": [story.words(m) for m in story.spans("@related")],
        "statements": [s for q in story.statements if (s := statement(story, q))],
        "events": [e for label in story.events if (e := event(story, label))],
        "times": [{"text": story.words(m), "value": v} for t, v in story.times.items() for m in story.spans(t)],
        "entities": [{"name": e.name, "kind": e.kind, "country": e.country, "office": e.office} for e in entities.values()],
    }


def nearest(spans: list[Mark], to: Mark, inside: tuple[int, int] | None = None) -> Mark | None:
    """The span nearest to `to`, one inside the sentence before any other."""

    def far(m: Mark) -> tuple[bool, int]:
        out = inside is not None and not (inside[0] <= m.start < inside[1])
        return out, min(abs(m.start - to.end), abs(to.start - m.end), abs(m.start - to.start))

    return min(spans, key=far, default=None)


def sentence_of(text: str, at: int) -> tuple[int, int]:
    """The sentence around an offset, by the scorer's own rule for where a sentence ends."""
    start = 0
    for m in STOP.finditer(text):
        if m.end() > at:
            return start, m.end()
        start = m.end()
        while start < len(text) and text[start].isspace():
            start += 1
    return start, len(text)


def statement(story: Marked, q: str) -> dict[str, Any] | None:
    said, contents, cues = story.statements[q], story.spans(q), story.spans("c" + q[1:])
    if not contents:
        return None
    start, end = contents[0].start, contents[-1].end
    content = story.text[start:end]
    cue = cues[0] if cues else Mark(start, start, "")
    voice = nearest([m for m in story.spans(said.speaker or "") if m.end <= start or m.start >= end or cues], cue)
    words = content.split("\n")[0].split(" ")
    return {
        "speaker": story.entities[said.speaker].name if said.speaker else None,
        "country": story.entities[said.speaker].country if said.speaker else None,
        "kind": said.kind,
        "cue": story.words(cues[0]) if cues else None,
        "speaker_text": story.words(voice) if voice and abs(voice.start - cue.start) < 250 else None,
        "content": unique_head(story.text, start, words),
        "content_end": " ".join(content.split("\n")[-1].split(" ")[-5:]),
        "content_span": [start, end],
    }


def unique_head(text: str, start: int, words: list[str]) -> str:
    """The first words of a content: six, or as many more as make them stand only here."""
    for n in range(6, len(words) + 1):
        head = " ".join(words[:n])
        if text.find(head) == start:
            return head
    return " ".join(words)


def event(story: Marked, label: str) -> dict[str, Any] | None:
    told, triggers = story.events[label], story.spans(label)
    if not triggers:
        return None
    at = triggers[0]
    around = sentence_of(story.text, at.start)

    def sides(ids: tuple[str, ...]) -> list[dict[str, Any]]:
        out = []
        for i in ids:
            e, mark = story.entities[i], nearest(story.spans(i), at, around)
            out.append({"name": e.name, "country": e.country, "text": story.words(mark) if mark else None})
        return out

    times = story.spans(told.time or "")
    time = nearest(times, at, around)
    places = story.spans("p" + label[1:])
    speaker = story.statements[told.said].speaker if told.said in story.statements else None
    return {
        "sentence": story.text[around[0] : around[1]].split("\n")[0],
        "trigger": story.words(at),
        "type": told.type,
        "aux": told.aux,
        "actor": sides(told.actor),
        "recipient": sides(told.recipient),
        "time_text": story.words(time) if time else None,
        "place_text": story.words(places[0]) if places else None,
        "mode": told.mode,
        "context": list(told.context),
        "date": story.times.get(told.time or ""),
        "issue": [story.words(m) for m in story.spans("i" + label[1:])],
        "said_by": story.entities[speaker].name if speaker else None,
    }


def write(folder: Path, stories: list[Marked]) -> None:
    """NAME.txt, NAME.gold.json and meta.json of each story, as the scorer and evaluate.py want them."""
    folder.mkdir(parents=True, exist_ok=True)
    for s in stories:
        (folder / f"{s.name}.txt").write_text(s.text, encoding="utf-8")
        (folder / f"{s.name}.gold.json").write_text(json.dumps(to_gold(s), ensure_ascii=False, indent=1), encoding="utf-8")
    meta = {s.name: {"language": s.language, "published": s.published} for s in stories}
    (folder / "meta.json").write_text(json.dumps(meta, indent=1), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="The corpus as plain texts with annotations in the scorer's format.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--split", choices=("train", "dev", "test"))
    args = parser.parse_args()
    named = [parse(p.read_text(encoding="utf-8"), p.stem) for p in args.files]
    write(args.folder, named or load(*([args.split] if args.split else [])))


if __name__ == "__main__":
    main()

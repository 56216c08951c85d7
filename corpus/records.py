"""The corpus as records, one JSON object a line: python records.py [--split train|dev|test] [NAME.story ...]

What the marks say replaces what the reader would have found; body, headline and copyright line come from the wire room's rules.
Confidences are 1. The reader's name is `kawat-corpus`.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import msgspec
from gold import load
from markup import Entity, Mark, Marked, parse

from kawat import plover, record
from kawat.reading.chain import chain
from kawat.reading.gazetteer import country_of
from kawat.wire.anatomy import parse_story

PRONOUN = re.compile(
    r"(?:saya|aku|kami|kita|anda|dia|ia|beliau|mereka|keduanya|ketiganya|baginda|i|we|you|he|she|it|they|him|her|them|us|me|"
    r"his|its|their|our|my|both|who|which|yang)",
    re.I,
)
PRECISION = {4: "year", 7: "month", 8: "week", 10: "day"}


def form(entity: Entity, words: str) -> str:
    """name, pronoun, metonym or title: how a mention stands for its entity."""
    if PRONOUN.fullmatch(words):
        return "pronoun"
    parts = {w for w in re.findall(r"\w+", entity.name.casefold()) if len(w) > 1}
    if parts & set(re.findall(r"\w+", words.casefold())):
        return "name"
    return "metonym" if entity.kind in ("country", "territory") and words[:1].isupper() else "title"


def to_record(story: Marked) -> record.Record:
    """The annotation as a record (`docs/record.md`)."""
    anatomy = parse_story(story.text, ref=story.name, published=story.published, language=story.language)

    def span(m: Mark) -> record.Span:
        return record.Span(start=m.start, end=m.end)

    ids = {label: f"e{n}" for n, label in enumerate(story.entities, 1)}
    times, time_ids = [], {}
    for label, value in story.times.items():
        for m in story.spans(label):
            time_ids.setdefault(label, f"t{len(times) + 1}")
            precision = PRECISION.get(len(value), "interval") if "/" not in value else "interval"
            times.append(record.Time(id=f"t{len(times) + 1}", start=m.start, end=m.end, value=value, precision=precision))  # type: ignore[arg-type]
    anatomy = dressed(story, anatomy)
    entities = tuple(
        record.Entity(
            id=ids[label], name=e.name, kind=e.kind, country=e.country, sector=e.sector, office=e.office,  # type: ignore[arg-type]
            mentions=tuple(record.Mention(start=m.start, end=m.end, form=form(e, story.words(m))) for m in story.spans(label)),  # type: ignore[arg-type]
        )
        for label, e in story.entities.items()
    )  # fmt: skip
    statements, said = [], {}
    for label, s in story.statements.items():
        contents, cues = story.spans(label), story.spans("c" + label[1:])
        content = record.Span(start=contents[0].start, end=contents[-1].end)
        name = story.entities[s.speaker].name if s.speaker else None
        said[label] = f"s{len(statements) + 1}"
        statements.append(record.Statement(
            id=said[label], speaker=ids.get(s.speaker or ""), kind=s.kind, cue=span(cues[0]) if cues else None, content=content,  # type: ignore[arg-type]
            chain=chain(anatomy, content, name, ids.get(s.speaker or "")),
        ))  # fmt: skip
    events = []
    for n, (label, e) in enumerate(story.events.items(), 1):
        places = story.spans("p" + label[1:])
        where = {m.label for m in story.marks if places and m.start >= places[0].start and m.end <= places[0].end} & set(ids)
        events.append(record.Event(
            id=f"v{n}", type=e.type, mode=e.mode, context=e.context, aux=e.aux, actor=tuple(ids[x] for x in e.actor),  # type: ignore[arg-type]
            recipient=tuple(ids[x] for x in e.recipient), trigger=span(story.spans(label)[0]), time=time_ids.get(e.time or ""),
            place=ids[min(where)] if where else None, issue=tuple(
                record.Issue(start=m.start, end=m.end) for m in story.spans("i" + label[1:])),
            statement=said.get(e.said or ""), quad=plover.QUAD[e.type], scale=plover.scale(e.type, e.mode), confidence=1.0,
        ))  # fmt: skip
    info = record.ReaderInfo(name="kawat-corpus", version="1", model="annotators")
    return record.Record(
        reader=info, story=anatomy, entities=entities, times=tuple(times), statements=tuple(statements), events=tuple(events)
    )


def dressed(story: Marked, anatomy: record.Story) -> record.Story:
    """The anatomy with the marked dateline, credits and related links in place of those the rules found."""
    place, agency = ((story.spans(x) or [None])[0] for x in ("@place", "@agency"))
    both = [m for m in (place, agency) if m]
    dateline = record.Dateline(
        start=min(m.start for m in both), end=max(m.end for m in both), place=story.words(place) if place else None,
        agency=story.words(agency) if agency else None, country=country_of(story.words(place)) if place else None,
    ) if both else None  # fmt: skip
    credits = tuple(
        record.Credit(start=m.start, end=m.end, role=m.label[1:], name=story.words(m))
        for m in story.marks
        if m.label[0] == "@" and m.label not in ("@place", "@agency", "@related")
    )
    related = tuple(record.Related(start=m.start, end=m.end, title=story.words(m)) for m in story.spans("@related"))
    return msgspec.structs.replace(anatomy, dateline=dateline, credits=credits, related=related)


def main() -> None:
    parser = argparse.ArgumentParser(description="The corpus as records, one JSON object a line.")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--split", choices=("train", "dev", "test"))
    args = parser.parse_args()
    named = [parse(p.read_text(encoding="utf-8"), p.stem) for p in args.files]
    for story in named or load(*([args.split] if args.split else [])):
        print(to_record(story).to_json())


if __name__ == "__main__":
    main()

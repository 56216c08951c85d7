"""Checks story files: python validate.py [NAME.story ...]     (all of stories/ when none is named)

Prints one line for each fault, `FILE: what is wrong`, and exits with 1 if there was any.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from gold import STORIES, sentence_of
from markup import ANATOMY, NUMBERED, Marked, MarkupError, dump, parse

from kawat.plover import AUXES, CONTEXTS, MODES
from kawat.record import EntityKind

LANGUAGES = ("id", "en", "ms")
SPLITS = ("train", "dev", "test")
SECTORS = set(
    "GOV MIL LEG JUD COP SPY PTY OPP REB PRM UAF UNK BUS JRN CVL NGO IGO MED EDU ELI LAB REL REF SET AGR HLH CRM BLK HRI IMG"
    " MNC UIS DEV ENV".split()
)
KNOWLEDGE = Path(__file__).parents[1] / "src/kawat/reading/knowledge"
with (KNOWLEDGE / "countries.tsv").open(encoding="utf-8") as _table:
    COUNTRIES = {row["alpha3"] for row in csv.DictReader(_table, delimiter="\t")}
with (KNOWLEDGE / "leaders.tsv").open(encoding="utf-8") as _table:
    LEADERS = {row["name"] for row in csv.DictReader(_table, delimiter="\t")}
GROUPS = {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"}
DAY = r"\d{4}-\d{2}-\d{2}"
POINT = rf"(?:{DAY}|\d{{4}}-\d{{2}}|\d{{4}}|\d{{4}}-W\d{{2}})"
VALUE = re.compile(rf"{POINT}(?:/{POINT})?")
WORDS = (80, 500)


def words(name: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", name.casefold()))


def faults(story: Marked) -> Iterator[str]:
    """Everything wrong with one story, each as one sentence."""
    yield from header_faults(story)
    yield from label_faults(story)
    yield from entity_faults(story)
    yield from row_faults(story)
    for label in story.events:
        yield from event_faults(story, label)


def header_faults(story: Marked) -> Iterator[str]:
    if story.language not in LANGUAGES:
        yield f"the language `{story.language}` is not one of {', '.join(LANGUAGES)}"
    if story.split is not None and story.split not in SPLITS:
        yield f"the split `{story.split}` is not one of {', '.join(SPLITS)}"
    try:
        dt.date.fromisoformat(story.published)
    except ValueError:
        yield f"`published: {story.published}` is not a date like 2023-02-21"
    n = len(story.text.split())
    if not WORDS[0] <= n <= WORDS[1]:
        yield f"the story has {n} words, not {WORDS[0]} to {WORDS[1]}"
    if story.text != story.text.strip() or "\t" in story.text:
        yield "the text begins or ends with white space, or holds a tab"


def label_faults(story: Marked) -> Iterator[str]:
    known = set(story.entities) | set(story.times) | set(story.statements) | set(story.events)
    known |= {"c" + q[1:] for q in story.statements} | {x + e[1:] for e in story.events for x in "ip"}
    for m in story.marks:
        where = f"`{m.label}` on «{story.words(m)[:40]}»"
        if m.start == m.end or story.words(m) != story.words(m).strip():
            yield f"the mark {where} is empty, or begins or ends with a space"
        if m.label[0] == "@":
            if m.label[1:] not in ANATOMY:
                yield f"the mark {where} is not one of @{', @'.join(ANATOMY)}"
        elif m.label not in known:
            what = "row" if NUMBERED.fullmatch(m.label) else "entity"
            yield f"the mark {where} has no {what} below"


def entity_faults(story: Marked) -> Iterator[str]:
    for label, e in story.entities.items():
        marks = story.spans(label)
        if e.kind not in get_args(EntityKind):
            yield f"the kind `{e.kind}` of {label} is not one of {', '.join(get_args(EntityKind))}"
        if e.country is not None and e.country not in COUNTRIES and e.country not in GROUPS:
            yield f"the country `{e.country}` of {label} is no ISO 3166-1 alpha-3 code and none of {', '.join(sorted(GROUPS))}"
        if e.sector is not None and e.sector not in SECTORS:
            yield f"the sector `{e.sector}` of {label} is not one of PLOVER's"
        if not marks:
            yield f"the entity {label} is marked nowhere in the text"
        elif e.kind in ("person", "organization") and not words(e.name) & {w for m in marks for w in words(story.words(m))}:
            yield f"the name `{e.name}` of {label} shares no word with any of its mentions"
        if e.kind == "person" and e.name in LEADERS:
            yield f"`{e.name}` of {label} is a real person in our table of leaders: invent a name"


def row_faults(story: Marked) -> Iterator[str]:
    for label, value in story.times.items():
        if not story.spans(label):
            yield f"the time {label} is marked nowhere"
        if not VALUE.fullmatch(value):
            yield f"the value `{value}` of {label} is not a date, week, month, year or interval in ISO 8601"
        else:
            for day in re.findall(DAY, value):
                try:
                    dt.date.fromisoformat(day)
                except ValueError:
                    yield f"`{day}` in the value of {label} is not a day of the calendar"
    for label, s in story.statements.items():
        if not story.spans(label):
            yield f"the statement {label} has no content marked"
        if not story.spans("c" + label[1:]):
            yield f"the statement {label} has no cue: mark it `[c{label[1:]}|...]`"
        if s.kind not in ("direct", "indirect", "mixed"):
            yield f"the kind `{s.kind}` of {label} is not direct, indirect or mixed"
        if s.speaker is not None and s.speaker not in story.entities:
            yield f"the speaker `{s.speaker}` of {label} is not in the table of entities"


def event_faults(story: Marked, label: str) -> Iterator[str]:
    e, triggers = story.events[label], story.spans(label)
    head = len(story.text.split("\n", 1)[0])
    if len(triggers) != 1:
        yield f"the event {label} has {len(triggers)} triggers marked, not one"
    for m in triggers:
        if m.start < head:
            yield f"the trigger of {label} stands in the headline, which is not coded"
        if len(story.words(m).split()) > 7:
            yield f"the trigger «{story.words(m)}» of {label} is long: mark the words that carry the act"
        if m.end > sentence_of(story.text, m.start)[1]:
            yield f"the trigger of {label} runs over the end of a sentence"
    if e.type not in MODES:
        yield f"the type `{e.type}` of {label} is not one of PLOVER's sixteen"
    elif e.mode is not None and e.mode not in MODES[e.type]:
        yield f"`{e.mode}` of {label} is not a mode of {e.type}"
    if e.aux not in AUXES:
        yield f"the auxiliary mode `{e.aux}` of {label} is not one of {', '.join(AUXES)}"
    for x in (*e.actor, *e.recipient):
        if x not in story.entities:
            yield f"`{x}`, a side of {label}, is not in the table of entities"
    if not e.actor and not e.recipient:
        yield f"the event {label} has neither an actor nor a recipient"
    if e.time is not None and e.time not in story.times:
        yield f"the time `{e.time}` of {label} has no row"
    if e.said is not None and e.said not in story.statements:
        yield f"`said={e.said}` of {label} names no statement"
    for c in e.context:
        if c not in CONTEXTS:
            yield f"the context `{c}` of {label} is not one of PLOVER's"


def check(path: Path) -> list[str]:
    """Faults of one file, unreadable mark-up included."""
    try:
        story = parse(path.read_text(encoding="utf-8"), path.stem)
        found = list(faults(story))
        if not found and parse(dump(story), path.stem) != story:
            found = ["the story does not come back from its own mark-up"]
    except (MarkupError, UnicodeDecodeError) as fault:
        return [str(fault)]
    return found


def main() -> None:
    paths = [Path(p) for p in sys.argv[1:]] or sorted(STORIES.glob("*.story"))
    bad = 0
    for path in paths:
        for fault in check(path):
            bad += 1
            print(f"{path.name}: {fault}")
    print(f"{len(paths)} stories, {bad} faults")
    raise SystemExit(1 if bad else 0)


if __name__ == "__main__":
    main()

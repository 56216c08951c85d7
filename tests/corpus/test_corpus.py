"""Our corpus: every story is sound, becomes a record, and the whole holds what its page says."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from agreement import Tally, compare
from gold import STORIES, load, to_gold
from markup import Marked, parse
from records import to_record
from validate import check

from kawat.plover import AUXES, MODES, TYPES
from kawat.record import Record

CORPUS = STORIES.parent


@pytest.fixture(scope="module")
def stories() -> list[Marked]:
    return load()


def test_every_story_is_sound() -> None:
    found = {p.name: faults for p in sorted(STORIES.glob("*.story")) if (faults := check(p))}
    assert found == {}


def test_every_story_becomes_a_record_and_a_gold_annotation(stories: list[Marked]) -> None:
    for story in stories:
        record = to_record(story)
        assert Record.from_json(record.to_json()) == record
        assert len(record.events) == len(story.events)
        gold = to_gold(story)
        assert len(gold["events"]) == len(story.events)
        for event in gold["events"]:
            assert event["trigger"] in story.text[story.text.find(event["sentence"]) :]
        for statement in gold["statements"]:
            assert story.text.find(statement["content"]) == statement["content_span"][0]


def test_the_corpus_holds_what_it_promises(stories: list[Marked]) -> None:
    languages = Counter(s.language for s in stories)
    assert len(stories) >= 400
    assert languages["id"] >= 250
    assert languages["en"] >= 100
    assert languages["ms"] >= 50
    assert sum(not s.events for s in stories) >= len(stories) / 5
    assert {s.split for s in stories} == {"train", "dev", "test"}
    events = [e for s in stories for e in s.events.values()]
    types, auxes = Counter(e.type for e in events), Counter(e.aux for e in events)
    modes = Counter((e.type, e.mode) for e in events)
    assert {t: n for t in TYPES if (n := types[t]) < 25} == {}
    assert {a: n for a in AUXES if (n := auxes[a]) < 25} == {}
    assert {(t, m): n for t in MODES for m in MODES[t] if (n := modes[t, m]) < 25} == {}


def test_no_story_is_another_one_again(stories: list[Marked]) -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", text.casefold())
        return {tuple(words[k : k + 8]) for k in range(len(words) - 7)}

    seen = [(s.name, runs(s.text)) for s in stories]
    alike = [(a, b) for (a, x), (b, y) in combinations(seen, 2) if len(x & y) > 0.1 * min(len(x), len(y))]
    assert alike == []


def test_the_page_of_counts_is_current() -> None:
    printed = subprocess.run([sys.executable, str(CORPUS / "counts.py")], capture_output=True, text=True, check=True).stdout
    assert printed == (CORPUS / "COUNTS.md").read_text(encoding="utf-8"), "run: python corpus/counts.py > corpus/COUNTS.md"


def test_agreement_counts_what_differs(stories: list[Marked]) -> None:
    story = next(s for s in stories if len(s.events) > 4)
    source = (STORIES / f"{story.name}.story").read_text(encoding="utf-8")
    first, *_ = story.events
    told = story.events[first]
    other = parse(
        re.sub(rf"^{first} = \w+", f"{first} = {'AID' if told.type != 'AID' else 'COERCE'}", source, flags=re.M), story.name
    )
    tally: Tally = {}
    compare(story, other, tally, False)
    n = len(story.events)
    assert tally["events: sentence and type"] == (n - 1, n, n)
    assert tally["entities"][0] == len(story.entities)


def test_the_example_of_the_guidelines_is_sound(tmp_path: Path) -> None:
    page = (CORPUS / "GUIDELINES.md").read_text(encoding="utf-8")
    example = re.search(r"```\n(language: .*?)```", page, re.S)
    assert example
    path = tmp_path / "example.story"
    path.write_text(example[1], encoding="utf-8")
    assert [f for f in check(path) if "words, not" not in f] == []


def test_the_page_of_agreement_is_current() -> None:
    command = [sys.executable, str(CORPUS / "agreement.py"), str(STORIES), str(CORPUS / "second")]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed in (CORPUS / "AGREEMENT.md").read_text(encoding="utf-8"), (
        "run corpus/agreement.py and put what it prints there"
    )

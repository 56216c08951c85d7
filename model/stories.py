"""Annotated stories as examples: the gold's verbatim strings found again in the text and laid on units."""

from __future__ import annotations

import json
import re
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labels import AUX, CONTEXT, KINDS, MENTION, MODE, TRIGGER
from sets import IGNORE, TYPE_TARGET, Example, Frame, encode
from standoff import unpack

from kawat.reading.features import covered, lexicon_features
from kawat.reading.lexicon import lexicon
from kawat.reading.pairs import marked_pair
from kawat.reading.pieces import Pieces
from kawat.reading.units import Cut, cut, paragraphs, sentence_spans, windows
from kawat.wire.anatomy import parse_story

sys.path.append(str(Path(__file__).parents[1] / "corpus"))
import gold as corpus

# What the shipped weights were trained on; annotations/README.md says what each is.
ANNOTATIONS = ("detik",)


@dataclass
class Annotated:
    name: str
    text: str
    gold: dict[str, Any]
    published: str
    language: str
    held: bool = False  # kept from training, for calibration and for the numbers printed while training
    real: bool = True


def held_out(name: str) -> bool:
    """One real story in seven, by a hash of its name, so that every stage agrees. The corpus says its own split."""
    return zlib.crc32(name.encode()) % 7 == 0


def load(folder: Path) -> list[Annotated]:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    out = []
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
        gold = json.loads(path.read_text(encoding="utf-8"))
        out.append(Annotated(name, text, gold, meta[name]["published"], meta[name]["language"], held_out(name)))
    return out


def load_standoff(data: Path, names: Sequence[str] = ANNOTATIONS) -> list[Annotated]:
    """Stories annotated beside those of `data`, as offsets (annotations/NAME.jsonl), with their text from `data`."""
    with open(data / "stories/detik_2025.jsonl", encoding="utf-8") as f:
        texts = {story["id"]: story["text"] for story in map(json.loads, f)}
    out = []
    for name in names:
        lines = (Path(__file__).parent / "annotations" / f"{name}.jsonl").read_text(encoding="utf-8")
        for line in lines.strip().split("\n"):
            a = json.loads(line)
            text = texts[a["id"]]
            out.append(Annotated(a["id"], text, unpack(a["gold"], text), a["published"], a["language"], held_out(a["id"])))
    return out


def load_corpus(*splits: str) -> list[Annotated]:
    """Stories of our own corpus; its dev split is held out."""
    return [
        Annotated(s.name, s.text, corpus.to_gold(s), s.published, s.language, s.split == "dev", False)
        for s in corpus.load(*splits)
    ]


def load_all(data: Path) -> list[Annotated]:
    """Every annotated story there is to train on, those held out included; never the corpus's test split."""
    return [*load(data / "stories/train"), *load_standoff(data), *load_corpus("train", "dev")]


def places(text: str, what: str | None, start: int, end: int) -> list[tuple[int, int]]:
    if not what:
        return []
    pattern = r"(?<!\w)" + re.escape(what) + r"(?!\w)"
    return [m.span() for m in re.finditer(pattern, text[start:end])]


def nearest(text: str, what: str | None, around: tuple[int, int], to: int) -> tuple[int, int] | None:
    """Where `what` stands inside `around`, or nearest to `to` anywhere; None when nowhere."""
    for a, b in (around, (max(0, around[0] - 1500), min(len(text), around[1] + 600))):
        found = [(s + a, e + a) for s, e in places(text, what, a, b)]
        if found:
            return min(found, key=lambda s: abs(s[0] - to))
    return None


def sentence(text: str, opening: str) -> tuple[int, int] | None:
    """The sentence that begins with the gold's verbatim words."""
    at = text.find(opening)
    if at < 0:
        return None
    stop = text.find("\n", at + len(opening) - 1)
    stop = len(text) if stop < 0 else stop
    # The gold's opening words may themselves contain a full stop, so the end is looked for after them.
    rest = sentence_spans(text, at + len(opening) - 1, stop)
    return at, (rest[0][1] if rest else stop)


class Builder:
    """Turns one annotated story into window examples, and its pairs into judge examples."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    def __call__(self, a: Annotated) -> tuple[list[Example], list[Example]]:
        story = parse_story(a.text, published=a.published, language=a.language)
        spans, headlines = paragraphs(story)
        c = cut(a.text, spans)
        units = list(c.units)
        self.text, self.units, self.cut = a.text, units, c
        number = c.numbers()
        head_units = c.units_before(headlines)
        proposals = [p for s in spans for p in lexicon(a.language).scan(a.text, s.start, s.end)]
        features, self.heads = lexicon_features(units, proposals)
        self.proposals = proposals
        tags = self.mentions(a.gold)
        events, ignored = self.events(a.gold)
        cues, ignored_cues = self.statements(a.gold)
        counts = [len(self.pieces.unit(a.text[u.start : u.end], u.spaced)) for u in units]
        out = []
        for k, w in enumerate(windows(c, counts, head_units)):
            index = {u: i for i, u in enumerate(w.units)}
            ids, first = encode(self.pieces, a.text, [units[i] for i in w.units])
            e = Example("story", ids, first, [number[i] for i in w.units])
            e.tags = [IGNORE if i < w.context and k else tags[u] for i, u in enumerate(w.units)]
            e.lexicon = [(i, f) for i, u in enumerate(w.units) for f in features[u].nonzero()[0].tolist()]
            e.frames = [g for f in events + cues if f.head in index and (g := moved(f, index))]
            taken = {f.head for f in e.frames}
            e.ignore = {index[u] for u in ignored | ignored_cues if u in index} - taken
            e.ignore |= set(range(w.context))
            out.append(e)
        return out, self.pairs(a.gold, events, number, c)

    def mentions(self, gold: dict[str, Any]) -> list[int]:
        """BIO tags: every occurrence of an entity's name, of a person's names alone, and of the words gold points at."""
        tags = [0] * len(self.units)
        wanted: list[tuple[str, str]] = []
        shared: dict[str, int] = {}
        kinds = {e["name"]: e["kind"] if e["kind"] in KINDS else "organization" for e in gold["entities"]}
        for name, kind in kinds.items():
            wanted.append((name, kind))
            if kind == "person":
                for part in {p for p in name.split() if len(p) > 2 and p[0].isupper()}:
                    shared[part] = shared.get(part, 0) + 1
        for name, kind in kinds.items():
            if kind == "person":
                wanted += [(p, kind) for p in name.split() if shared.get(p) == 1]
        for event in gold["events"]:
            for side in (*event["actor"], *event["recipient"]):
                said = side.get("text")
                if said and said[:1].isupper() and side["name"] in kinds and len(said.split()) <= 4:
                    wanted.append((said, kinds[side["name"]]))
        for name, kind in sorted(set(wanted), key=lambda w: (-len(w[0]), w)):
            for start, end in places(self.text, name, 0, len(self.text)):
                where = covered(self.units, start, end)
                if where and all(tags[i] == 0 for i in where):
                    for i in where:
                        tags[i] = MENTION.index(("B-" if i == where[0] else "I-") + kind)
        return tags

    def head(self, start: int, end: int, type_: str) -> tuple[int, set[int]] | None:
        """Head unit of a gold trigger, and the units around it that are neither right nor wrong."""
        where = set(covered(self.units, start, end))
        if not where:
            return None
        over = [p for p in self.proposals if p.start < end and start < p.end]
        good = [p for p in over if any(t == type_ for t, _ in p.entry.types)] or over
        best = min(good, key=lambda p: (p.start < start, p.start)) if good else None
        head = covered(self.units, best.start, best.end)[0] if best else min(where)
        spread = {i for p in over for i in covered(self.units, p.start, p.end)}
        return head, (where | spread) - {head}

    def relation(self, what: str | None, around: tuple[int, int], to: int) -> list[int] | None:
        """Units of a verbatim string; [] where the gold says there is none; None (unknown) where it cannot be found."""
        if not what:
            return []
        spot = nearest(self.text, what, around, to)
        return list(covered(self.units, *spot)) if spot else None

    def side(self, sides: list[dict[str, Any]], around: tuple[int, int], to: int) -> list[int] | None:
        found: list[int] = []
        for s in sides:
            where = self.relation(s.get("text"), around, to) if s.get("text") else None
            found += where or []
        return found if found or not sides else None

    def events(self, gold: dict[str, Any]) -> tuple[list[Frame], set[int]]:
        frames, ignored = [], set()
        for e in gold["events"]:
            around = sentence(self.text, e["sentence"])
            if around is None:
                continue
            at = self.text.find(e["trigger"], around[0], around[1] + 400)
            found = self.head(at, at + len(e["trigger"]), e["type"]) if at >= 0 else None
            if not found:
                continue
            head, spread = found
            ignored |= spread
            issues = [self.relation(i, around, at) for i in e["issue"]]
            mode = f"{e['type']}:{e.get('mode')}"
            frames.append(Frame(
                head,
                {
                    "actor": self.side(e["actor"], around, at),
                    "recipient": self.side(e["recipient"], around, at),
                    "time": self.relation(e.get("time_text"), around, at),
                    "place": self.relation(e.get("place_text"), around, at),
                    "issue": sorted({i for where in issues for i in where or []}),
                },
                TRIGGER.index(e["type"]), AUX.index(e["aux"]), MODE.index(mode) if mode in MODE else 0,
                [CONTEXT.index(x) for x in e.get("context") or [] if x in CONTEXT],
            ))  # fmt: skip
        return frames, ignored - {f.head for f in frames}

    def statements(self, gold: dict[str, Any]) -> tuple[list[Frame], set[int]]:
        frames, ignored = [], set()
        for s in gold["statements"]:
            start = self.text.find(s["content"])
            if start < 0 or not s.get("cue"):
                continue
            tail = s.get("content_end") or s["content"]
            end = self.text.find(tail, start)
            end = end + len(tail) if 0 <= end < start + 4000 else start + len(s["content"])
            spots = [(a + max(0, start - 300), b + max(0, start - 300))
                     for a, b in places(self.text, s["cue"], max(0, start - 300), end + 300)]  # fmt: skip
            spots = [x for x in spots if x[1] <= start or x[0] >= end] or spots
            if not spots:
                continue
            cue = min(spots, key=lambda x: min(abs(start - x[1]), abs(x[0] - end)))
            where = covered(self.units, *cue)
            if not where:
                continue
            around = (max(0, cue[0] - 150), min(len(self.text), cue[1] + 150))
            frames.append(Frame(where[0], {
                "speaker": self.relation(s.get("speaker_text"), around, cue[0]),
                "content": list(covered(self.units, start, end)),
            }))  # fmt: skip
            ignored |= set(where[1:])
        return frames, ignored - {f.head for f in frames}

    def pairs(self, gold: dict[str, Any], events: list[Frame], number: list[int], c: Cut) -> list[Example]:
        """Judge examples: sentences whose event names both sides in its own words."""
        out = []
        for f in events:
            sentence = c.sentences[number[f.head]]
            actor, recipient = f.relations["actor"], f.relations["recipient"]
            if not actor or not recipient:
                continue
            inside = [i for i in (*actor, *recipient) if sentence.first <= i < sentence.last]
            if len(inside) < len(actor) + len(recipient):
                continue
            ranges = [run(side, sentence.first) for side in (actor, recipient)]
            units = self.units[sentence.first : sentence.last]
            marked = marked_pair(self.pieces, self.text, units, ranges[0], ranges[1])
            out.append(Example("pair", [], marked=marked, target=TYPE_TARGET[TRIGGER[f.type]]))
        return out


def run(units: list[int], base: int) -> tuple[int, int]:
    """The first unbroken run of unit indices, counted from `base`."""
    units = sorted(set(units))
    end = units[0]
    while end + 1 in units:
        end += 1
    return units[0] - base, end + 1 - base


def moved(frame: Frame, index: dict[int, int]) -> Frame:
    """The frame in a window's own unit numbers; a relation wholly outside the window is unknown there."""
    relations: dict[str, list[int] | None] = {}
    for name, where in frame.relations.items():
        inside = [index[u] for u in where if u in index] if where is not None else None
        relations[name] = None if where and not inside else inside
    return Frame(index[frame.head], relations, frame.type, frame.aux, frame.mode, frame.context)

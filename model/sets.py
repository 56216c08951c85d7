"""The public data sets of `shared/data` as examples: units, pieces, and whatever labels each set has."""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labels import CAMEO, NERGRIT, NERP, TRIGGER, UNER

from kawat.reading import pairs
from kawat.reading.features import covered, lexicon_features
from kawat.reading.lexicon import lexicon
from kawat.reading.pairs import Marked
from kawat.reading.pieces import BOS, EOS, Pieces
from kawat.reading.units import Unit, cut, split, windows
from kawat.record import Span

IGNORE = -100


@dataclass
class Frame:
    """One trigger or cue: its head unit, and for each relation the units that stand for it (None: unknown)."""

    head: int
    relations: dict[str, list[int] | None]
    type: int = -1
    aux: int = -1
    mode: int = -1
    context: list[int] = field(default_factory=list)


@dataclass
class Example:
    task: str
    ids: list[int]
    first: list[int] = field(default_factory=list)  # first piece of each unit
    sentence: list[int] = field(default_factory=list)  # sentence number of each unit
    tags: list[int] | None = None
    positive: dict[int, list[int]] = field(default_factory=dict)  # unit -> trigger types that it heads
    ignore: set[int] = field(default_factory=set)  # units whose trigger or cue label is not judged
    frames: list[Frame] = field(default_factory=list)
    lexicon: list[tuple[int, int]] = field(default_factory=list)
    marked: Marked | None = None
    target: list[int] = field(default_factory=list)  # pair or sentence: admissible classes
    candidates: list[int] = field(default_factory=list)


def encode(pieces: Pieces, text: str, units: list[Unit]) -> tuple[list[int], list[int]]:
    ids, first = [BOS], []
    for u in units:
        first.append(len(ids))
        ids.extend(pieces.unit(text[u.start : u.end], u.spaced))
    return [*ids, EOS], first


def tagged(pieces: Pieces, task: str, labels: tuple[str, ...], rows: list[tuple[str, str]]) -> Example:
    """Rows of (token, BIO label) -> an example with unit tags."""
    text, spans, at = "", [], 0
    for token, label in rows:
        text += token + " "
        spans.append((at, at + len(token), label))
        at = len(text)
    units = list(split(text, 0, len(text)))
    tags, k = [], 0
    for u in units:
        while spans[k][1] <= u.start:
            k += 1
        a, _b, label = spans[k]
        if u.start > a and label.startswith("B-"):
            label = "I-" + label[2:]
        tags.append(labels.index(label) if label in labels else 0)
    ids, first = encode(pieces, text, units)
    keep = sum(1 for i in first if i < 250)
    return Example(task, [*ids[:252], EOS] if len(ids) > 253 else ids, first[:keep], [0] * keep, tags[:keep])


def conll(path: Path, token: int = 0, label: int = 1) -> Iterator[list[tuple[str, str]]]:
    rows: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = re.split(r"\t| (?=\S+$)", line.strip()) if line.strip() and not line.startswith("# ") else []
        if len(cells) > max(token, label):
            rows.append((cells[token], cells[label]))
        elif rows and not line.strip():
            yield rows
            rows = []
    if rows:
        yield rows


def entity_sets(pieces: Pieces, data: Path, dev: bool = False) -> list[Example]:
    part = "valid" if dev else "train"
    out = [tagged(pieces, "nerp", NERP, r) for r in conll(data / f"entities/nerp_{part}.tsv")]
    out += [tagged(pieces, "nergrit", NERGRIT, r) for r in conll(data / f"entities/nergrit_{part}.tsv")]
    if not dev:
        out += [tagged(pieces, "uner", UNER, r) for r in conll(data / "entities/uner_en_ewt_dev.iob2", 1, 2)]
        out += [tagged(pieces, "cameo", CAMEO, r) for r in conll(data / "events/cameo_source_target_train.conll")]
    return out


def sentence_set(pieces: Pieces, data: Path) -> list[Example]:
    out = []
    with open(data / "events/cameo_class_train.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            units = list(split(row["sentence"], 0, len(row["sentence"])))
            ids, _ = encode(pieces, row["sentence"], units)
            out.append(Example("sentence", [*ids[:252], EOS], target=[int(row["class"])]))
    return out


MARK = re.compile(r"</?[st]>")


def marked_pair(pieces: Pieces, text: str) -> Marked | None:
    """`<s>..</s>` and `<t>..</t>` in the text -> the pair as the judge reads it; None when a mark is missing."""
    plain, spots = unmark(text)
    if len(spots) < 4:
        return None
    units = list(split(plain, 0, len(plain)))
    ranges = []
    for a, b in (("<s>", "</s>"), ("<t>", "</t>")):
        inside = covered(units, spots[a], spots[b])
        if not inside:
            return None
        ranges.append((inside[0], inside[-1] + 1))
    return pairs.marked_pair(pieces, plain, units, ranges[0], ranges[1])


TYPE_TARGET = {t: [i] for i, t in enumerate(TRIGGER)} | {"YIELD": [TRIGGER.index("CONCEDE"), TRIGGER.index("RETREAT")]}


def plv(pieces: Pieces, data: Path) -> list[tuple[int, str, Example]]:
    """(row, language, example) of every PLV training row that has both marks."""
    out = []
    with open(data / "events/plv_train.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            for language in ("en", "id"):
                m = marked_pair(pieces, row[language] or "")
                if m:
                    out.append((int(row["row"]), language, Example("pair", [], marked=m, target=TYPE_TARGET[row["type"]])))
    return out


COOPERATION = [TRIGGER.index(t) for t in ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT")]
CONFLICT = [i for i in range(len(TRIGGER)) if i not in COOPERATION]


def aw(pieces: Pieces, data: Path) -> list[Example]:
    """AW's pairs. `gold_binary` is 1 for conflict (attacks, arrests) and 0 for cooperation (meetings, transfers)."""
    out = []
    with open(data / "events/aw_train.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            m = marked_pair(pieces, row["marked_sentence"])
            if m:
                out.append(Example("pair", [], marked=m, target=CONFLICT if row["gold_binary"] == "1" else COOPERATION))
    return out


def brat(text: str) -> list[tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]]]:
    """Brat annotations -> (source, cue, content) fragments of each attribution, as character spans."""
    spans, out = {}, []
    for line in text.split("\n"):
        cells = line.split("\t")
        if line.startswith("T") and len(cells) >= 2:
            _, _, where = cells[1].partition(" ")
            spans[cells[0]] = [tuple(map(int, p.split())) for p in where.split(";")]
    for line in text.split("\n"):
        if line.startswith("E"):
            parts: dict[str, list] = {"Source": [], "Cue": [], "Content": []}
            for cell in line.split("\t")[1].split():
                role, _, key = cell.partition(":")
                if role.rstrip("0123456789") in parts:
                    parts[role.rstrip("0123456789")] += spans.get(key, [])
            out.append((parts["Source"], parts["Cue"], parts["Content"]))
    return out


def polnear(pieces: Pieces, data: Path, part: str = "train", limit: int = 250) -> list[Example]:
    """Windows of PolNeAR articles with cue frames: speaker and content units."""
    out = []
    with open(data / f"attribution/polnear_{part}.jsonl", encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            out += polnear_windows(pieces, row["text"], [a for v in row["annotations"].values() for a in brat(v)], limit)
    return out


def polnear_windows(pieces: Pieces, text: str, attributions: list, limit: int) -> list[Example]:
    lines = [m.span() for m in re.finditer(r"[^\n]+", text)]
    c = cut(text, [Span(start=a, end=b) for a, b in lines])
    units = list(c.units)
    counts = [len(pieces.unit(text[u.start : u.end], u.spaced)) for u in units]
    number = c.numbers()
    frames = []
    for source, cue, content in attributions:
        cue_units = sorted({i for a, b in cue for i in covered(units, a, b)})
        if cue_units and content:
            frames.append((cue_units, {i for a, b in source for i in covered(units, a, b)},
                           {i for a, b in content for i in covered(units, a, b)}))  # fmt: skip
    out = []
    for w in windows(c, counts, 0, limit):
        index = {u: k for k, u in enumerate(w.units)}
        ids, first = encode(pieces, text, [units[i] for i in w.units])
        example = Example("polnear", ids, first, [number[i] for i in w.units])
        for cue_units, source, content in frames:
            if cue_units[0] in index:
                head = index[cue_units[0]]
                example.positive.setdefault(head, [])
                example.ignore |= {index[i] for i in cue_units[1:] if i in index}
                example.frames.append(Frame(head, {
                    "speaker": [index[i] for i in source if i in index] if source else [],
                    "content": [index[i] for i in content if i in index],
                }))  # fmt: skip
        example.ignore -= set(example.positive)
        out.append(example)
    return out


def shuffled(items: list, seed: int) -> list:
    items = list(items)
    random.Random(seed).shuffle(items)
    return items


def weak_plv(pieces: Pieces, data: Path) -> list[Example]:
    """PLV sentences without marks: an act of the type stands somewhere, between the two sides; its trigger is not told."""
    out = []
    with open(data / "events/plv_train.tsv", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            for language in ("en", "id"):
                text = row[language] or ""
                plain, spots = unmark(text)
                if len(spots) < 4:
                    continue
                units = list(split(plain, 0, len(plain)))
                features, heads = lexicon_features(units, lexicon(language).scan(plain, 0, len(plain)))
                ids, first = encode(pieces, plain, units)
                sides = {"actor": list(covered(units, spots["<s>"], spots["</s>"])),
                         "recipient": list(covered(units, spots["<t>"], spots["</t>"]))}  # fmt: skip
                e = Example("weak", ids, first, [0] * len(units), target=TYPE_TARGET[row["type"]])
                e.lexicon = [(i, k) for i, row_ in enumerate(features) for k in row_.nonzero()[0].tolist()]
                e.candidates = [i for i in heads if any(features[i, t] for t in e.target)]
                e.frames = [Frame(0, sides, e.target[0])]
                out.append(e)
    return out


def unmark(text: str) -> tuple[str, dict[str, int]]:
    """The text without its marks, and where each mark stood first."""
    plain, at, spots = "", 0, {}
    for m in MARK.finditer(text):
        plain += text[at : m.start()]
        spots.setdefault(m.group(), len(plain))
        at = m.end()
    return plain + text[at:], spots

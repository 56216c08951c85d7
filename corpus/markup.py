"""The corpus's mark-up: one story a file, text with inline marks, then its tables. GUIDELINES.md describes it for annotators.

A file NAME.story has four parts, each after a line of three dashes:

    language: id
    published: 2023-02-21
    split: train
    ---
    Headline of the story

    [@place|London] ([@agency|ANTARA]) - [sutanto|Menteri Luar Negeri Rama Sutanto] [e1|bertemu] ... [t1|pada Selasa].
    ---
    sutanto | Rama Sutanto | person | IDN | GOV | Menteri Luar Negeri
    ---
    t1 = 2023-02-21
    q1 = direct sutanto
    e1 = CONSULT/visit realized actor=sutanto recipient=china time=t1 said=q1 context=diplomatic,economic

Marks nest and never cross. A mark may carry several labels, separated by commas. Labels: an entity's id; `tN` a time; `qN` the
content of a statement and `cN` its cue; `eN` the trigger of an event, `iN` what it is about, `pN` its place; `@ROLE` a part of
the story's anatomy (place, agency, related, or the role of a credit). A printed bracket is written \\[ or \\].
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LABEL = re.compile(r"@?[a-z][a-z0-9-]*")
NUMBERED = re.compile(r"[tqceip][0-9]+")
ANATOMY = ("place", "agency", "related", "source", "reporter", "editor", "translator", "photographer", "contributor", "outlet")
OPEN = re.compile(r"\[((?:@?[a-z][a-z0-9-]*)(?:,@?[a-z][a-z0-9-]*)*)\|")
HEADER = ("language", "published", "split")


class MarkupError(ValueError):
    """What is wrong with a story file, as `line N: sentence`."""

    def __init__(self, line: int, fault: str) -> None:
        super().__init__(f"line {line}: {fault}")


@dataclass(frozen=True)
class Mark:
    """Half-open offsets into the story's text, in code points."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Entity:
    name: str
    kind: str
    country: str | None = None
    sector: str | None = None
    office: str | None = None


@dataclass(frozen=True)
class Statement:
    kind: str
    speaker: str | None = None


@dataclass(frozen=True)
class Event:
    type: str
    aux: str
    mode: str | None = None
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    time: str | None = None
    said: str | None = None
    context: tuple[str, ...] = ()


@dataclass
class Marked:
    """A story of the corpus: its text without marks, and everything the marks and tables say about it."""

    name: str
    language: str
    published: str
    split: str | None
    text: str
    marks: list[Mark]
    entities: dict[str, Entity] = field(default_factory=dict)
    times: dict[str, str] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)

    def spans(self, label: str) -> list[Mark]:
        """Marks of one label, in the order of the text."""
        return sorted((m for m in self.marks if m.label == label), key=lambda m: (m.start, m.end))

    def words(self, mark: Mark) -> str:
        return self.text[mark.start : mark.end]


def parse(source: str, name: str) -> Marked:
    """Reads one story file. Raises MarkupError."""
    parts, starts = sections(source)
    header = read_header(parts[0])
    blank = next((n for n, line in enumerate(parts[1]) if line.strip()), 0)
    text, marks = read_text("\n".join(parts[1]).strip("\n"), starts[1] + blank)
    story = Marked(name, header["language"], header["published"], header.get("split"), text, marks)
    for n, line in enumerate(parts[2], starts[2]):
        if line.strip():
            read_entity(story, line, n)
    for n, line in enumerate(parts[3], starts[3]):
        if line.strip():
            read_row(story, line, n)
    return story


def sections(source: str) -> tuple[list[list[str]], list[int]]:
    parts: list[list[str]] = [[]]
    starts = [1]
    for n, line in enumerate(source.split("\n"), 1):
        if line.strip() == "---" and len(parts) < 4:
            parts.append([])
            starts.append(n + 1)
        else:
            parts[-1].append(line)
    if len(parts) != 4:
        raise MarkupError(1, "a story has four parts (header, text, entities, rows), each after a line `---`")
    return parts, starts


def read_header(lines: list[str]) -> dict[str, str]:
    header: dict[str, str] = {}
    for n, line in enumerate(lines, 1):
        if not line.strip():
            continue
        key, colon, value = line.partition(":")
        if not colon or key.strip() not in HEADER:
            raise MarkupError(n, f"`{line}` is not one of {', '.join(HEADER)} with a colon and a value")
        header[key.strip()] = value.strip()
    for key in ("language", "published"):
        if not header.get(key):
            raise MarkupError(1, f"the header lacks `{key}:`")
    return header


def read_text(marked: str, first_line: int) -> tuple[str, list[Mark]]:
    out: list[str] = []
    length = at = 0
    open_marks: list[tuple[int, list[str], int]] = []
    marks: list[Mark] = []

    def line() -> int:
        return first_line + marked.count("\n", 0, at)

    while at < len(marked):
        opened = OPEN.match(marked, at)
        if opened:
            open_marks.append((length, opened[1].split(","), at))
            at = opened.end()
        elif marked[at] == "\\" and marked[at + 1 : at + 2] in ("[", "]"):
            out.append(marked[at + 1])
            length += 1
            at += 2
        elif marked[at] == "]" and open_marks:
            start, labels, _ = open_marks.pop()
            marks += [Mark(start, length, label) for label in labels]
            at += 1
        elif marked[at] in "[]":
            near = marked[max(0, at - 20) : at + 20]
            raise MarkupError(
                line(), f"a bracket that opens or closes no mark (a printed one is written \\[ or \\]), near `{near}`"
            )
        else:
            out.append(marked[at])
            length += 1
            at += 1
    if open_marks:
        at = open_marks[-1][2]
        raise MarkupError(line(), f"a mark is never closed, near `{marked[at : at + 40]}`")
    return "".join(out), sorted(marks, key=lambda m: (m.start, -m.end, m.label))


def read_entity(story: Marked, line: str, n: int) -> None:
    cells = [c.strip() for c in line.split("|")]
    if not 3 <= len(cells) <= 6 or not LABEL.fullmatch(cells[0]) or NUMBERED.fullmatch(cells[0]):
        raise MarkupError(n, f"`{line}` is not `id | name | kind | country | sector | office`")
    if cells[0] in story.entities:
        raise MarkupError(n, f"the entity `{cells[0]}` is listed twice")
    filled: list[str | None] = [None if c in ("", "-") else c for c in cells[3:]]
    story.entities[cells[0]] = Entity(cells[1], cells[2], *filled)


def read_row(story: Marked, line: str, n: int) -> None:
    label, equals, rest = (x.strip() for x in line.partition("="))
    if not equals or not NUMBERED.fullmatch(label) or label[0] not in "tqe":
        raise MarkupError(n, f"`{line}` is not a row `t1 = ...`, `q1 = ...` or `e1 = ...`")
    if label in story.times or label in story.statements or label in story.events:
        raise MarkupError(n, f"`{label}` has two rows")
    words = rest.split()
    if label[0] == "t":
        story.times[label] = rest
    elif label[0] == "q":
        if not 1 <= len(words) <= 2:
            raise MarkupError(n, f"`{line}` is not `{label} = direct|indirect|mixed SPEAKER`")
        story.statements[label] = Statement(words[0], words[1] if len(words) > 1 and words[1] != "-" else None)
    else:
        story.events[label] = read_event(label, words, n)


def read_event(label: str, words: list[str], n: int) -> Event:
    given: dict[str, str] = {}
    for word in words[2:]:
        key, equals, value = word.partition("=")
        if not equals or key not in ("actor", "recipient", "time", "said", "context") or key in given:
            raise MarkupError(n, f"`{word}` is not one actor=, recipient=, time=, said= or context= of {label}, without spaces")
        if value and value != "-":
            given[key] = value
    if len(words) < 2:
        raise MarkupError(n, f"{label} needs a type and an auxiliary mode")
    type_, _, mode = words[0].partition("/")
    lists = {k: tuple(given[k].split(",")) if k in given else () for k in ("actor", "recipient", "context")}
    return Event(type_, words[1], mode or None, time=given.get("time"), said=given.get("said"), **lists)


def dump(story: Marked) -> str:
    """The story as its file: `parse(dump(story), story.name)` gives the story back. Raises ValueError where marks cross."""
    header = [f"language: {story.language}", f"published: {story.published}"]
    header += [f"split: {story.split}"] if story.split else []
    entities = []
    for label, e in story.entities.items():
        cells = [label, e.name, e.kind, e.country or "-", e.sector or "-", e.office or "-"]
        while cells[-1] == "-":
            cells.pop()
        entities.append(" | ".join(cells))
    rows = [f"{t} = {value}" for t, value in story.times.items()]
    rows += [f"{q} = {s.kind} {s.speaker or '-'}" for q, s in story.statements.items()]
    for label, v in story.events.items():
        fields = {"actor": ",".join(v.actor), "recipient": ",".join(v.recipient), "time": v.time, "said": v.said,
                  "context": ",".join(v.context)}  # fmt: skip
        told = "".join(f" {k}={x}" for k, x in fields.items() if x)
        rows.append(f"{label} = {v.type}{'/' + v.mode if v.mode else ''} {v.aux}{told}")
    return "\n---\n".join("\n".join(p) for p in (header, [inline(story)], entities, rows)) + "\n"


def inline(story: Marked) -> str:
    """The text with its marks; labels of one span share a mark."""
    labels: dict[tuple[int, int], list[str]] = {}
    for m in story.marks:
        labels.setdefault((m.start, m.end), []).append(m.label)
    spans = sorted(labels, key=lambda s: (s[0], -s[1]))
    out: list[str] = []
    at = 0
    stack: list[int] = []

    def close(until: int) -> None:
        nonlocal at
        while stack and stack[-1] <= until:
            end = stack.pop()
            out.append(escaped(story.text[at:end]) + "]")
            at = end

    for start, end in spans:
        close(start)
        if stack and stack[-1] < end:
            raise ValueError(f"{story.name}: the mark {labels[start, end]} crosses another")
        out.append(escaped(story.text[at:start]) + f"[{','.join(sorted(labels[start, end]))}|")
        at = start
        stack.append(end)
    close(len(story.text))
    return "".join(out) + escaped(story.text[at:])


def escaped(text: str) -> str:
    return re.sub(r"[\[\]]", r"\\\g<0>", text)

"""How far two annotators agree: python agreement.py FIRST SECOND

Two folders of .story files with the same texts; files that only one of them has are left out. Prints, layer by layer, the F1 of
the second against the first: spans must overlap, and what is said of them must be equal; sides of an event agree when a mention
of one annotator's entity overlaps one of the other's. Prints also every event that only one of the two has, with --details.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from gold import sentence_of
from markup import Mark, Marked, parse

Tally = dict[str, tuple[int, int, int]]


def meet(a: Iterable[Mark], b: Iterable[Mark]) -> bool:
    """Whether a mark of one overlaps a mark of the other."""
    b = list(b)
    return any(x.start < y.end and y.start < x.end for x in a for y in b)


def paired(first: list[Any], second: list[Any], same: Callable[[Any, Any], bool]) -> list[tuple[Any, Any]]:
    """Greedy one-to-one pairs."""
    free, out = list(second), []
    for a in first:
        b = next((b for b in free if same(a, b)), None)
        if b is not None:
            free.remove(b)
            out.append((a, b))
    return out


def compare(a: Marked, b: Marked, tally: Tally, details: bool) -> None:
    """Adds one story's agreement to the tally: layer -> (agreed, first, second)."""

    def add(layer: str, agreed: int, first: int, second: int) -> None:
        old = tally.get(layer, (0, 0, 0))
        tally[layer] = (old[0] + agreed, old[1] + first, old[2] + second)

    def where(story: Marked, label: str) -> list[Mark]:
        return story.spans(label)

    for layer, labels in (("dateline", ("@place", "@agency")), ("related", ("@related",))):
        one, two = ({(m.start, m.label) for m in s.marks if m.label in labels} for s in (a, b))
        add(layer, len(one & two), len(one), len(two))
    one, two = ({(m.label, s.words(m)) for m in s.marks if m.label[0] == "@" and m.label not in ("@place", "@agency", "@related")}
                for s in (a, b))  # fmt: skip
    add("credits", len(one & two), len(one), len(two))
    times = paired(list(a.times), list(b.times), lambda x, y: a.times[x] == b.times[y] and meet(where(a, x), where(b, y)))
    add("times (span and value)", len(times), len(a.times), len(b.times))
    entities = paired(list(a.entities), list(b.entities), lambda x, y: a.entities[x].name == b.entities[y].name)
    taken = ({x for x, _ in entities}, {y for _, y in entities})
    entities += paired([x for x in a.entities if x not in taken[0]], [y for y in b.entities if y not in taken[1]],
                       lambda x, y: meet(where(a, x), where(b, y)) and a.entities[x].kind == b.entities[y].kind)  # fmt: skip
    add("entities", len(entities), len(a.entities), len(b.entities))
    same = dict(entities)
    for what in ("kind", "country"):
        agreed = sum(getattr(a.entities[x], what) == getattr(b.entities[y], what) for x, y in entities)
        add(f"entities: {what}", agreed, len(entities), len(entities))
    marks = [{(m.start, m.end, same.get(m.label)) for m in a.marks if m.label in a.entities},
             {(m.start, m.end, m.label) for m in b.marks if m.label in b.entities}]  # fmt: skip
    add("mentions (exact, of the same entity)", len(marks[0] & marks[1]), len(marks[0]), len(marks[1]))
    said = paired(list(a.statements), list(b.statements), lambda x, y: meet(where(a, x), where(b, y)))
    add("statements (content)", len(said), len(a.statements), len(b.statements))
    voices = [(a.statements[x].speaker, b.statements[y].speaker) for x, y in said]
    add(
        "statements with the speaker",
        sum(same.get(x or "") == y or x == y for x, y in voices),
        len(a.statements),
        len(b.statements),
    )

    def place(s: Marked, e: str) -> tuple[int, int]:
        return sentence_of(s.text, where(s, e)[0].start)

    def side(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
        return (not x and not y) or any(same.get(i) == j or meet(where(a, i), where(b, j)) for i in x for j in y)

    typed = paired(
        list(a.events), list(b.events), lambda x, y: place(a, x) == place(b, y) and a.events[x].type == b.events[y].type
    )
    sizes = len(a.events), len(b.events)
    add("events: sentence and type", len(typed), *sizes)
    whole = [(x, y) for x, y in typed if side(a.events[x].actor, b.events[y].actor)]
    add("events: + actor", len(whole), *sizes)
    whole = [(x, y) for x, y in whole if side(a.events[x].recipient, b.events[y].recipient)]
    add("events: + actor and recipient", len(whole), *sizes)
    for what in ("aux", "mode"):
        agreed = sum(getattr(a.events[x], what) == getattr(b.events[y], what) for x, y in typed)
        add(f"events: {what}", agreed, len(typed), len(typed))
    dates = [(a.times.get(a.events[x].time or ""), b.times.get(b.events[y].time or "")) for x, y in typed]
    add("events: date", sum(x == y for x, y in dates), len(typed), len(typed))
    if details:
        for s, mine in ((a, {x for x, _ in typed}), (b, {y for _, y in typed})):
            for e in s.events.keys() - mine:
                print(f"{s.name}  only {'first' if s is a else 'second'}  {s.events[e].type:9s} «{s.words(where(s, e)[0])}»")


def main() -> None:
    first, second = Path(sys.argv[1]), Path(sys.argv[2])
    tally: Tally = {}
    n = 0
    for path in sorted(second.glob("*.story")):
        if not (first / path.name).exists():
            continue
        a, b = (parse((f / path.name).read_text(encoding="utf-8"), path.stem) for f in (first, second))
        if a.text != b.text:
            print(f"{path.name}: the two texts differ, left out")
            continue
        compare(a, b, tally, "--details" in sys.argv)
        n += 1
    print(f"{n} stories")
    for layer, (agreed, one, two) in tally.items():
        print(f"{layer:38s} F1 {2 * agreed / (one + two) if one + two else 1:.3f}   ({agreed} agreed, {one} and {two})")


if __name__ == "__main__":
    main()

"""What kinds of error the reader makes: python errors.py DATA [--weights FOLDER] [--most 50] [--examples]

Reads the held-out stories and sorts every miss and every extra of each layer into kinds (what was missed, of which type,
told how), then prints the commonest with their counts. docs/how-the-reader-was-trained.md says what was done about them.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import stories

from kawat.reading.lexicon import lexicon
from kawat.reading.phrases import listed
from kawat.reading.reader import Reader
from kawat.record import Entity, Event, Record
from kawat.wire.anatomy import parse_story

Kinds = defaultdict[str, defaultdict[str, list[str]]]
PRONOUNS = listed("singular") | listed("plural") | listed("first_person") | listed("neuter")
WORD = re.compile(r"[^\W\d_]{2,}")


def words(name: str | None) -> set[str]:
    return {w.casefold() for w in WORD.findall(name or "")}


def form(name: str | None) -> str:
    """How someone is spoken of: by no words, a pronoun, in lower case, in capitals, by a name."""
    if not name:
        return "untold"
    if name.casefold() in PRONOUNS:
        return "pronoun"
    if name[:1].islower():
        return "lower case"
    return "capitals" if name.isupper() else "a name" if len(name.split()) > 1 else "one word"


class Story:
    """One held-out story as annotated and as read."""

    def __init__(self, a: stories.Annotated, record: Record, kinds: Kinds) -> None:
        self.a, self.record, self.kinds, self.text = a, record, kinds, a.text
        self.entities = {e.id: e for e in record.entities}
        self.times = {t.id: t for t in record.times}

    def note(self, layer: str, kind: str, example: str) -> None:
        self.kinds[layer][kind].append(f"{self.a.name}: {' '.join(example.split())[:100]}")

    def names(self, e: Entity) -> set[str]:
        return words(e.name).union(*(words(self.text[m.start : m.end]) for m in e.mentions))

    def sort(self) -> None:
        self.sort_times()
        self.sort_entities()
        self.sort_statements()
        self.sort_events()

    def sort_times(self) -> None:
        free = list(self.record.times)
        for t in self.a.gold["times"]:
            spots = [m.start() for m in re.finditer(re.escape(t["text"]), self.text)]
            over = [x for x in free if any(x.start < s + len(t["text"]) and s < x.end for s in spots)]
            right = next((x for x in over if x.value == t["value"]), None)
            if right:
                free.remove(right)
                continue
            shape = re.sub(r"\d+", "0", t["text"].casefold())
            self.note("times", f"{'wrong value' if over else 'missed'}: {shape}", f"{t['text']} = {t['value']}")
        for x in free:
            shape = re.sub(r"\d+", "0", self.text[x.start : x.end].casefold())
            self.note("times", f"extra: {shape}", f"{self.text[x.start : x.end]} = {x.value}")

    def sort_entities(self) -> None:
        free = list(self.record.entities)
        sides = {i for v in self.record.events for i in (*v.actor, *v.recipient)}
        voices = {s.speaker for s in self.record.statements}
        for g in self.a.gold["entities"]:
            hit = next((e for e in free if words(g["name"]) & self.names(e)), None)
            if hit is None:
                self.note("entities", f"missed {g['kind']}, {form(g['name'])}", g["name"])
                continue
            free.remove(hit)
            if g.get("country") != hit.country:
                what = (
                    "no country" if hit.country is None else "a country too many" if not g.get("country") else "another country"
                )
                self.note("countries", f"{g['kind']}: {what}", f"{g['name']}: {g.get('country')}, read {hit.country}")
        for e in free:
            part = "a side" if e.id in sides else "a speaker" if e.id in voices else "only named"
            known = any(words(g["name"]) & self.names(e) for g in self.a.gold["entities"])
            kind = "split off" if known else "extra"
            self.note("entities", f"{kind} {e.kind}, {part}, {form(e.name)}", e.name)

    def sort_statements(self) -> None:
        free = list(self.record.statements)
        for g in self.a.gold["statements"]:
            at = self.text.find(g["content"]) + len(g["content"]) // 2
            hit = next((s for s in free if s.content.start <= at < s.content.end), None)
            if hit is None:
                self.note("statements", f"missed {g['kind']}, cue {(g['cue'] or '-').casefold()}", g["content"])
                continue
            free.remove(hit)
            who = self.entities.get(hit.speaker or "")
            if who is None or not words(g["speaker"]) & self.names(who):
                got = f"read {who.kind} {form(who.name)}" if who else "read nobody"
                self.note("speakers", f"told as {form(g.get('speaker_text'))}, {got}", f"{g['speaker']}, read {who and who.name}")
        for s in free:
            cue = self.text[s.cue.start : s.cue.end].casefold() if s.cue else "-"
            self.note("statements", f"extra {s.kind}, cue {cue}", self.text[s.content.start : s.content.end])

    def sort_events(self) -> None:
        free = list(self.record.events)
        for g in self.a.gold["events"]:
            around = stories.sentence(self.text, g["sentence"])
            here = [v for v in free if around and around[0] <= v.trigger.start < around[1]]
            hit = next((v for v in here if v.type == g["type"]), None)
            if hit is None:
                self.missed_event(g, here, around)
                continue
            free.remove(hit)
            self.sort_sides(g, hit)
        for v in free:
            trigger = self.text[v.trigger.start : v.trigger.end]
            self.note("events", f"extra {v.type} {v.aux}", trigger)

    def missed_event(self, g: dict[str, Any], here: list[Event], around: tuple[int, int] | None) -> None:
        if here:
            self.note("events", f"{g['type']} read as {here[0].type}", g["trigger"])
            return
        start = self.text.find(g["trigger"], around[0]) if around else -1
        table = lexicon(self.a.language)
        known = start >= 0 and any(
            t == g["type"] for p in table.scan(self.text, start, start + len(g["trigger"])) for t, _ in p.entry.types
        )
        self.note("events", f"missed {g['type']} {g['aux']}, {'in' if known else 'not in'} the lexicon", g["trigger"])

    def sort_sides(self, g: dict[str, Any], v: Event) -> None:
        for side in ("actor", "recipient"):
            got = [self.entities[i] for i in getattr(v, side)]
            want = g[side]
            if not want or any(
                (w.get("country") and w["country"] == e.country) or words(w["name"]) & self.names(e) for w in want for e in got
            ):
                continue
            said = form(want[0].get("text"))
            read = f"read {got[0].kind} {form(got[0].name)}" if got else "read nobody"
            self.note("actors and recipients", f"{side} told as {said}, {read}", f"{want[0]['name']} for «{g['trigger']}»")
        if g["aux"] != v.aux:
            self.note("auxiliary modes", f"{g['aux']} read as {v.aux}", g["trigger"])
        value = self.times[v.time].value if v.time else None
        if g["date"] and value != g["date"]:
            self.note("dates of events", f"{'none' if value is None else 'another'}, {v.type}", f"{g['date']}, read {value}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--most", type=int, default=50)
    parser.add_argument("--examples", action="store_true")
    args = parser.parse_args()
    reader = Reader(args.weights)
    kinds: Kinds = defaultdict(lambda: defaultdict(list))
    held = [a for a in stories.load_all(args.data) if a.held]
    for a in held:
        record = reader.read(parse_story(a.text, ref=a.name, published=a.published, language=a.language))
        Story(a, record, kinds).sort()
    print(f"{len(held)} held-out stories")
    for layer, found in kinds.items():
        print(f"\n{layer}: {sum(map(len, found.values()))} errors of {len(found)} kinds")
        for kind, examples in sorted(found.items(), key=lambda k: (-len(k[1]), k[0]))[: args.most]:
            print(f"{len(examples):5d}  {kind}" + (f"   ({examples[0]})" if args.examples else ""))


if __name__ == "__main__":
    main()

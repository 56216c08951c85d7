"""Records made by hand, as a reader would make them, and a ledger of them: what is tested is the ledger alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kawat import plover
from kawat.ledger.acts import derive_acts
from kawat.ledger.identities import derive_identities
from kawat.ledger.ingest import write
from kawat.ledger.store import Store, insert
from kawat.ledger.unfold import PRINTING, printing_row
from kawat.record import (
    Credit,
    Entity,
    EntityKind,
    Event,
    Link,
    Mention,
    Published,
    ReaderInfo,
    Record,
    Span,
    Statement,
    Story,
    Time,
)


@dataclass(frozen=True)
class Name:
    """Who or what a story names."""

    name: str
    kind: EntityKind = "person"
    country: str | None = None
    office: str | None = None
    sector: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True)
class Said:
    """A statement: the words of the text that are its content, who spoke, and the wires it went through."""

    content: str
    speaker: str
    via: Sequence[str] = ()


@dataclass(frozen=True)
class Act:
    """An event: its trigger's words, and by name who acted and on whom; `when` is the words of a time and its ISO value."""

    trigger: str
    type: plover.EventType
    actor: Sequence[str]
    recipient: Sequence[str] = ()
    mode: str | None = None
    aux: plover.Aux = "realized"
    when: tuple[str, str] | None = None
    said: int | None = None
    confidence: float = 0.9


@dataclass(frozen=True)
class Told:
    """A story to be: `text` is its body, of which every name, trigger and statement is a part."""

    text: str
    published: str | None
    names: Sequence[Name] = ()
    acts: Sequence[Act] = ()
    said: Sequence[Said] = ()
    outlet: str | None = None
    source: str | None = None
    headline: str = "Headline"
    language: str = "en"
    url: str | None = None

    @property
    def id(self) -> str:
        return f"k1-{hashlib.sha256(self.text.encode()).hexdigest()[:16]}"

    def event(self, number: int = 1) -> str:
        """The id of one of its events in the ledger."""
        return f"{self.id}:v{number}"


def record(told: Told) -> Record:
    """The record of a story, with true offsets. Raises ValueError where something is no part of the text."""
    text = f"{told.headline}\n\n{told.text}\n"
    at = len(told.headline) + 2

    def span(words: str) -> dict[str, int]:
        start = text.index(words, at)
        return {"start": start, "end": start + len(words)}

    ids = {n.name: f"e{i}" for i, n in enumerate(told.names, 1)}
    times = [a.when for a in told.acts if a.when]
    credits = [("outlet", told.outlet), ("source", told.source)]
    return Record(
        reader=ReaderInfo(name="kawat", version="0.1.0", model="by-hand"),
        story=Story(
            id=told.id, ref=told.id, url=told.url, text=text, language=told.language,
            headline=Span(start=0, end=len(told.headline)),
            published=Published(value=told.published, basis="given") if told.published else None,
            body=(Span(start=at, end=at + len(told.text)),),
            credits=tuple(Credit(role=role, name=name, start=0, end=0) for role, name in credits if name),
        ),
        entities=tuple(
            Entity(id=ids[n.name], name=n.name, kind=n.kind, country=n.country, office=n.office, sector=n.sector,
                   wikidata=n.wikidata, mentions=(Mention(**span(n.name)),))
            for n in told.names
        ),
        times=tuple(
            Time(**span(words), id=f"t{i}", value=value, precision="day") for i, (words, value) in enumerate(times, 1)
        ),
        statements=tuple(
            Statement(id=f"s{i}", speaker=ids[s.speaker], kind="indirect", content=Span(**span(s.content)),
                      chain=(Link(role="speaker", name=s.speaker, entity=ids[s.speaker]),
                             *(Link(role="source", name=wire) for wire in s.via)))
            for i, s in enumerate(told.said, 1)
        ),
        events=tuple(
            Event(id=f"v{i}", type=a.type, mode=a.mode, aux=a.aux, trigger=Span(**span(a.trigger)),
                  actor=tuple(ids[n] for n in a.actor), recipient=tuple(ids[n] for n in a.recipient),
                  time=f"t{times.index(a.when) + 1}" if a.when else None, statement=f"s{a.said}" if a.said else None,
                  quad=plover.QUAD[a.type], scale=plover.scale(a.type, a.mode), confidence=a.confidence)
            for i, a in enumerate(told.acts, 1)
        ),
    )  # fmt: skip


def ledger(path: Path, stories: Sequence[Told], one_wire: Iterable[Sequence[Told]] = ()) -> Path:
    """A ledger of these stories; those of each `one_wire` are one wire story, the first its origin."""
    records = [record(s) for s in stories]
    copies = [list(group) for group in one_wire]
    copied = {s.id for group in copies for s in group}
    with Store(path).writing() as writer, writer.batch() as db:
        write(db, records)
        insert(db, "printing", PRINTING, [printing_row(r.story) for r in records])
        for group in [*copies, *([s] for s in stories if s.id not in copied)]:
            first, days = group[0], [s.published[:10] if s.published else None for s in group]
            known = sorted(d for d in days if d)
            db.execute(
                "INSERT INTO cluster VALUES (?, ?, ?, ?, ?, ?, ?)",
                [first.id, first.id, first.outlet, *(known[:1] or [None]), *(known[-1:] or [None]), len(group),
                 len({s.outlet for s in group})],
            )  # fmt: skip
            for s in group:
                kin = ("origin", None, None) if s is first else ("copy", first.id, 0.95)
                db.execute("INSERT INTO cluster_story VALUES (?, ?, ?, ?, ?)", [s.id, first.id, *kin])
        derive_identities(db)
        derive_acts(db)
    return path

"""The vocabulary: what Kawat says about one story.

Everything is immutable and offset-based: `start`/`end` are half-open offsets in Unicode code points into `Story.text`, so
`text[start:end]` is always the evidence itself. What a story does not say is None, never guessed.
"""

from __future__ import annotations

import json
from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from kawat.plover import Aux, EventType, Quad

SCHEMA: Literal["kawat/1"] = "kawat/1"


class Base(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Immutable, keyword-only, strict about unknown fields."""


class Span(Base, frozen=True, kw_only=True):
    """Half-open offsets into `Story.text`."""

    start: int
    end: int

    def text(self, story_text: str) -> str:
        return story_text[self.start : self.end]


class Dateline(Span, frozen=True, kw_only=True):
    """`London (ANTARA) -`: place as printed, its country (ISO 3166-1 alpha-3), the agency."""

    place: str | None = None
    country: str | None = None
    agency: str | None = None


class Published(Base, frozen=True, kw_only=True):
    """ISO 8601 date or datetime, and where it was read."""

    value: str
    basis: Literal["given", "metadata", "url", "text", "inferred"]


class Credit(Span, frozen=True, kw_only=True):
    role: str  # source | reporter | translator | editor | photographer | outlet | contributor
    name: str


class Copyright(Span, frozen=True, kw_only=True):
    holder: str | None = None
    year: int | None = None


class Related(Span, frozen=True, kw_only=True):
    title: str
    url: str | None = None


class Story(Base, frozen=True, kw_only=True):
    """One wire story and its anatomy; `text` is the input decoded with newlines normalised to \\n, nothing else changed."""

    id: str
    ref: str | None = None
    url: str | None = None
    text: str | UnsetType = UNSET
    language: str | None = None
    headline: Span | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    body: tuple[Span, ...] = ()
    credits: tuple[Credit, ...] = ()
    copyright: Copyright | None = None
    related: tuple[Related, ...] = ()


EntityKind = Literal["person", "country", "territory", "bloc", "organization", "group", "place"]
MentionForm = Literal["name", "title", "metonym", "pronoun"]


class Mention(Span, frozen=True, kw_only=True):
    form: MentionForm = "name"


class Entity(Base, frozen=True, kw_only=True):
    id: str
    name: str
    kind: EntityKind
    country: str | None = None
    sector: str | None = None
    office: str | None = None
    wikidata: str | None = None
    mentions: tuple[Mention, ...] = ()


Precision = Literal["day", "week", "month", "quarter", "year", "decade", "interval", "time"]


class Time(Span, frozen=True, kw_only=True):
    """`value` is an ISO 8601 date, week, month, year or interval (`start/end`)."""

    id: str
    value: str
    precision: Precision


class Link(Base, frozen=True, kw_only=True):
    """One hop of a chain of sources, first mouth to last wire."""

    role: Literal["speaker", "first_report", "source", "outlet"]
    name: str
    entity: str | None = None


class Statement(Base, frozen=True, kw_only=True):
    id: str
    speaker: str | None = None
    kind: Literal["direct", "indirect", "mixed"]
    cue: Span | None = None
    content: Span
    time: str | None = None
    chain: tuple[Link, ...] = ()


class Issue(Span, frozen=True, kw_only=True):
    entity: str | None = None


class Event(Base, frozen=True, kw_only=True):
    id: str
    type: EventType
    mode: str | None = None
    context: tuple[str, ...] = ()
    aux: Aux
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    trigger: Span
    time: str | None = None
    place: str | None = None
    issue: tuple[Issue, ...] = ()
    statement: str | None = None
    quad: Quad
    scale: float
    confidence: float


class Explanation(Base, frozen=True, kw_only=True):
    """What decided one event: the lexicon's proposal, the model's probabilities, and how each argument was found."""

    event: str
    sentence: Span
    lexicon: tuple[str, ...] = ()
    probabilities: dict[str, float] = {}
    notes: tuple[str, ...] = ()


class ReaderInfo(Base, frozen=True, kw_only=True):
    name: str
    version: str
    model: str


class Record(Base, frozen=True, kw_only=True):
    schema: Literal["kawat/1"] = SCHEMA
    reader: ReaderInfo
    story: Story
    entities: tuple[Entity, ...] = ()
    times: tuple[Time, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    explain: tuple[Explanation, ...] | UnsetType = UNSET

    def to_json(self) -> str:
        """One line of JSON; `from_json` gives an equal record back."""
        return msgspec.json.encode(self).decode("utf-8")

    @classmethod
    def from_json(cls, data: str | bytes) -> Record:
        """Read a record. Raises `msgspec.ValidationError` (a ValueError) that names the offending field."""
        return msgspec.json.decode(data, type=cls)

    def without_text(self) -> Record:
        """The same record without the story's prose."""
        return msgspec.structs.replace(self, story=msgspec.structs.replace(self.story, text=UNSET))


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of `Record`, generated from these types."""
    schema = msgspec.json.schema(Record)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Kawat record ({SCHEMA})",
        **json.loads(json.dumps(schema)),
    }

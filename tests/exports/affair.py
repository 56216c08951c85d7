"""A small ledger about one affair, made without the reader: its records are written by hand, its derived tables by INSERT.

Two tellings of one wire story (English and Indonesian), one independent story, one that knows nothing but has hostile text.
"""

from __future__ import annotations

from pathlib import Path

from kawat import plover
from kawat.ledger.ingest import write
from kawat.ledger.store import Store, insert
from kawat.ledger.unfold import PRINTING, printing_row
from kawat.record import (
    Copyright,
    Credit,
    Dateline,
    Entity,
    Event,
    Issue,
    Link,
    Mention,
    Published,
    ReaderInfo,
    Record,
    Span,
    Statement,
    Story,
    Time,
)  # fmt: skip

READER = ReaderInfo(name="kawat", version="0.2.0", model="m1")
#: What no format may be broken by: cell and line ends, quotes, mark-up, a spreadsheet's formula, control characters.
HOSTILE = '=HYPERLINK("x")\t<b>&amp;</b>;, \x0b\x1b\u2028\\n "q" \U0001f525 عربي'


DERIVED = """
INSERT INTO cluster VALUES ('a1', 'a1', 'Reuters', '2023-02-21', '2023-02-22', 2, 2),
    ('c1', 'c1', 'Xinhua', '2023-03-21', '2023-03-21', 1, 1), ('d1', 'd1', NULL, NULL, NULL, 1, 0);
INSERT INTO cluster_story VALUES ('a1', 'a1', 'origin', NULL, NULL), ('b1', 'a1', 'translated', 'a1', 0.9),
    ('c1', 'c1', 'origin', NULL, NULL), ('d1', 'd1', 'origin', NULL, NULL);
INSERT INTO identity SELECT coalesce(wikidata, entity_id) AS id, min(name), min(kind), min(country), min(sector), min(wikidata),
    count(*) FROM entity GROUP BY id;
INSERT INTO identity_entity SELECT entity_id, coalesce(wikidata, entity_id) FROM entity;
INSERT INTO act_event SELECT event_id, CASE event_id WHEN 'b1:v1' THEN 'a1:v1' ELSE event_id END FROM event;
INSERT INTO act SELECT event_id, event_id, type, mode, aux, quad, scale, date_from, date_to, date_basis, NULL, confidence, 9, 9, 9
    FROM event WHERE event_id <> 'b1:v1';
INSERT INTO act_side SELECT act_id, role, identity_id, country FROM act_event JOIN event_actor USING (event_id)
    JOIN identity_entity USING (entity_id) JOIN entity USING (entity_id);
INSERT INTO agenda (act_id, kind, due_from, due_to, precision, announced_on, event_ids)
    VALUES ('a1:v2', 'meeting', '2023-03-20', '2023-03-20', 'day', '2023-02-21', ['a1:v2']);
INSERT INTO agenda_outcome (act_id, outcome, outcome_act_id, event_id, reported_on, fit)
    VALUES ('a1:v2', 'reported', 'c1:v1', 'c1:v1', '2023-03-21', 3);
INSERT INTO pact (pact_id, name, names, parties) VALUES ('p1', 'Pact; "of steel"', ['Pact', 'Pakta, baja'], ['CHN', 'RUS']);
INSERT INTO pact_state (pact_id, story_id, event_id, state, aux, reported_on, done_by, parties, sentence, sentence_start,
    sentence_end) VALUES ('p1', 'a1', NULL, 'expired', 'realized', '2023-02-21', [], ['CHN', 'RUS'], 'x', 0, 1)
"""


class Words:
    """Spans of a text by their words; each is looked for after the last one found."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def __call__(self, words: str, again: bool = False) -> dict[str, int]:
        start = self.text.index(words, 0 if again else self.at)
        self.at = start
        return {"start": start, "end": start + len(words)}


def entity(key: str, name: str, kind: str, at: dict[str, int], **more: str) -> Entity:
    return Entity(id=key, name=name, kind=kind, mentions=(Mention(**at),), **more)  # type: ignore[arg-type]


def event(key: str, type_: plover.EventType, at: dict[str, int], *, mode: str | None = None, aux: plover.Aux = "realized",
          confidence: float = 0.9, **more: object) -> Event:  # fmt: skip
    return Event(
        id=key, type=type_, mode=mode, aux=aux, trigger=Span(**at), quad=plover.QUAD[type_], scale=plover.scale(type_, mode),
        confidence=confidence, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def english() -> Record:
    text = (
        "Patrushev meets Wang in Moscow\n\nMOSCOW (Reuters) - Nikolai Patrushev met Wang Yi in Moscow on Tuesday.\n\n"
        'Wang will visit Jakarta on March 20. "We reject blackmail," Patrushev told RIA.\n'
    )
    w = Words(text)
    return Record(
        reader=READER,
        story=Story(
            id="a1", text=text, url="https://example.org/a?x=1&y=2", language="en", headline=Span(**w(text[:30])),
            dateline=Dateline(**w("MOSCOW (Reuters)"), place="Moscow", country="RUS", agency="Reuters"),
            published=Published(value="2023-02-21T09:30:00+03:00", basis="metadata"),
            body=(Span(**w("Nikolai Patrushev met Wang Yi in Moscow on Tuesday.")), Span(**w(text[104:].strip()))),
            credits=(Credit(**w("RIA"), role="source", name="RIA"), Credit(**w("RIA"), role="reporter", name="Jane Doe")),
            copyright=Copyright(start=0, end=1, holder="Reuters", year=2023),
        ),
        entities=(
            entity("e1", "Nikolai Patrushev", "person", w("Nikolai Patrushev", True), country="RUS", sector="GOV",
                   office="Secretary of the Security Council", wikidata="Q1385391"),
            entity("e2", "Wang Yi", "person", w("Wang Yi"), country="CHN", sector="GOV", wikidata="Q712592"),
            entity("e3", "Moscow", "place", w("Moscow"), country="RUS", wikidata="Q649"),
            entity("e4", "Jakarta", "place", w("Jakarta"), country="IDN"),
            entity("e5", "RIA", "organization", w("RIA"), country="RUS", sector="JRN"),
        ),
        times=(
            Time(**w("Tuesday", True), id="t1", value="2023-02-21", precision="day"),
            Time(**w("March 20"), id="t2", value="2023-03-20", precision="day"),
        ),
        statements=(
            Statement(
                id="s2", speaker="e2", kind="indirect", content=Span(**w("Wang will visit Jakarta on March 20", True)),
                chain=(Link(role="speaker", name="Wang Yi", entity="e2"),),
            ),
            Statement(
                id="s1", speaker="e1", kind="direct", cue=Span(**w("told", True)), content=Span(**w("We reject blackmail", True)),
                chain=(Link(role="speaker", name="Nikolai Patrushev", entity="e1"),
                       Link(role="first_report", name="RIA", entity="e5"), Link(role="source", name="Reuters")),
            ),
        ),
        events=(
            event("v1", "CONSULT", w("met", True), mode="visit", context=("diplomatic", "military"), actor=("e1", "e2"),
                  time="t1", place="e3", confidence=0.8),
            event("v2", "CONSULT", w("visit"), mode="visit", aux="future", actor=("e2",), time="t2", place="e4", confidence=0.7),
            event("v3", "REJECT", w("reject"), actor=("e1",), statement="s1", issue=(Issue(**w("blackmail")),), confidence=0.4),
            event("v4", "AGREE", w("will visit", True), aux="future", actor=("e2",), time="t2", confidence=0.7),
            event("v5", "ASSAULT", w("blackmail", True), aux="negated", actor=("e1",), recipient=("e2",), confidence=0.7),
            event("v6", "AID", w("blackmail", True), aux="hypothetical", actor=("e1",), confidence=0.7),
        ),
    )  # fmt: skip


def indonesian() -> Record:
    text = (
        "Patrushev temui Wang di Moskow\n\nMoskow (ANTARA) - Nikolai Patrushev bertemu Wang Yi di Moskow pada Selasa.\n\n"
        "Pewarta: Siti\nCOPYRIGHT © ANTARA 2023\n"
    )
    w = Words(text)
    return Record(
        reader=READER,
        story=Story(
            id="b1", text=text, url="https://antara.example/b", language="id", headline=Span(**w(text[:30])),
            dateline=Dateline(**w("Moskow (ANTARA)"), place="Moskow", country="RUS", agency="ANTARA"),
            published=Published(value="2023-02-22", basis="url"),
            body=(Span(**w("Nikolai Patrushev bertemu Wang Yi di Moskow pada Selasa.")),),
            credits=(Credit(**w("Siti"), role="reporter", name="Siti"), Credit(**w("ANTARA"), role="outlet", name="ANTARA")),
        ),
        entities=(
            entity("e1", "Nikolai Patrushev", "person", w("Nikolai Patrushev", True), country="RUS", sector="GOV",
                   office="Sekretaris Dewan Keamanan", wikidata="Q1385391"),
            entity("e2", "Wang Yi", "person", w("Wang Yi"), country="CHN", wikidata="Q712592"),
        ),
        times=(Time(**w("Selasa"), id="t1", value="2023-02-21", precision="day"),),
        events=(event("v1", "CONSULT", w("bertemu", True), mode="visit", actor=("e1", "e2"), time="t1", confidence=0.6),),
    )  # fmt: skip


def independent() -> Record:
    text = "Wang in Jakarta\n\nChinese envoy Wang Yi arrived in Jakarta on Monday, Indonesia said.\n"
    w = Words(text)
    return Record(
        reader=READER,
        story=Story(
            id="c1", text=text, language="en", headline=Span(**w("Wang in Jakarta")),
            published=Published(value="2023-03-21", basis="given"), body=(Span(**w(text[17:].strip())),),
            credits=(Credit(**w("Wang", True), role="outlet", name="Xinhua"),),
        ),
        entities=(
            entity("e1", "Wang Yi", "person", w("Wang Yi", True), country="CHN", wikidata="Q712592"),
            entity("e2", "Indonesia", "country", w("Indonesia"), country="IDN", wikidata="Q252"),
        ),
        times=(Time(**w("Monday", True), id="t1", value="2023-03-20", precision="day"),),
        events=(event("v1", "CONSULT", w("arrived", True), mode="visit", actor=("e1",), recipient=("e2",), time="t1"),),
    )  # fmt: skip


def hostile() -> Record:
    text = f"{HOSTILE}\n\n{HOSTILE} accused.\n"
    w = Words(text)
    name = " ".join(HOSTILE.split())
    return Record(
        reader=READER,
        story=Story(id="d1", text=text, headline=Span(start=0, end=len(HOSTILE)), body=(Span(**w(f"{HOSTILE} accused.")),)),
        entities=(entity("e1", name, "organization", {"start": 0, "end": len(HOSTILE)}, country="MNC", sector="BUS"),),
        events=(event("v1", "ACCUSE", w("accused"), mode="allege", actor=("e1",), recipient=("e1",)),),
    )


def ledger(path: Path) -> Store:
    """The ledger of the four stories; act ids are their first reports'."""
    store = Store(path)
    records = [english(), indonesian(), independent(), hostile()]
    with store.writing() as writer, writer.batch() as db:
        write(db, records)
        insert(db, "printing", PRINTING, [printing_row(r.story) for r in records])
        for statement in DERIVED.split(";\n"):
            db.execute(statement)
    return store

"""A record made by hand, as a reader would make it, over a story written for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kawat import plover
from kawat.record import (
    Copyright,
    Credit,
    Dateline,
    Entity,
    Event,
    Explanation,
    Issue,
    Link,
    Mention,
    Published,
    ReaderInfo,
    Record,
    Related,
    Span,
    Statement,
    Story,
    Time,
)

HEADLINE = "Menteri Norwegia terima utusan 中国 di Oslo"
LEAD = (
    "Oslo (ANTARA) - Menteri Luar Negeri Norwegia Astrid Hellvik menerima utusan China Lu Jianhe pada Senin, "
    "demikian dilaporkan NTB."
)
SAID = '"Kami mendukung usulan itu. Kami akan bertemu lagi," kata Hellvik.'
COMING = "Hellvik dijadwalkan berkunjung ke Beijing pada Jumat."
FOOT = "Baca juga: Norwegia dan China bahas perikanan\nPenerjemah: Dewi Lestyani\nCOPYRIGHT © ANTARA 2024"


@pytest.fixture
def make_record() -> Callable[..., Record]:
    """`make_record(name=..., headline=...)`: the record with another speaker's name or another headline."""
    return _make


@pytest.fixture
def record() -> Record:
    return _make()


def _make(name: str = "Astrid Hellvik", headline: str = HEADLINE, ref: str = "oslo") -> Record:
    text = "\n\n".join([headline, LEAD, SAID, COMING, FOOT])

    def span(words: str, after: str = "") -> Span:
        start = text.index(words, text.index(after))
        return Span(start=start, end=start + len(words))

    def at(words: str, after: str = "") -> dict[str, int]:
        found = span(words, after)
        return {"start": found.start, "end": found.end}

    def event(id_: str, type_: plover.EventType, mode: str | None, aux: plover.Aux, trigger: Span, **more: object) -> Event:
        return Event(
            id=id_, type=type_, mode=mode, aux=aux, trigger=trigger, quad=plover.QUAD[type_],
            scale=plover.scale(type_, mode), **more,  # type: ignore[arg-type]
        )  # fmt: skip

    story = Story(
        id="0123456789abcdef", ref=ref, text=text, language="id", headline=span(headline),
        dateline=Dateline(**at("Oslo (ANTARA) -", LEAD[:5]), place="Oslo", country="NOR", agency="ANTARA"),
        published=Published(value="2024-09-17", basis="given"),
        body=(span(LEAD), span(SAID), span(COMING)),
        credits=(Credit(**at("Penerjemah: Dewi Lestyani"), role="translator", name="Dewi Lestyani"),),
        copyright=Copyright(**at("COPYRIGHT © ANTARA 2024"), holder="ANTARA", year=2024),
        related=(Related(**at("Baca juga: Norwegia dan China bahas perikanan"),
                         title="Norwegia dan China bahas perikanan"),),
    )  # fmt: skip
    entities = (
        Entity(id="e1", name=name, kind="person", country="NOR", sector="GOV", office="Menteri Luar Negeri Norwegia",
               mentions=(Mention(**at("Astrid Hellvik")), Mention(**at("Hellvik", "kata")))),
        Entity(id="e2", name="Lu Jianhe", kind="person", country="CHN", office="utusan China",
               mentions=(Mention(**at("Lu Jianhe")),)),
        Entity(id="e3", name="China", kind="country", country="CHN",
               mentions=(Mention(**at("Beijing"), form="metonym"),)),
    )  # fmt: skip
    times = (
        Time(**at("pada Senin"), id="t1", value="2024-09-16", precision="day"),
        Time(**at("pada Jumat"), id="t2", value="2024-09-20", precision="day"),
    )
    statement = Statement(
        id="s1", speaker="e1", kind="direct", cue=span("kata", SAID[:9]), time="t1",
        content=span('"Kami mendukung usulan itu. Kami akan bertemu lagi,"'),
        chain=(Link(role="speaker", name=name, entity="e1"), Link(role="first_report", name="NTB"),
               Link(role="outlet", name="ANTARA")),
    )  # fmt: skip
    events = (
        event("v1", "CONSULT", "visit", "realized", span("menerima"), actor=("e2",), recipient=("e1",), time="t1",
              confidence=0.913),
        event("v2", "SUPPORT", None, "realized", span("mendukung"), actor=("e1",), recipient=("e3",), statement="s1",
              issue=(Issue(**at("usulan itu")),), confidence=0.55),
        event("v3", "AGREE", None, "future", span("berkunjung"), actor=("e1",), recipient=("e3",), time="t2",
              confidence=0.8),
    )  # fmt: skip
    return Record(
        reader=ReaderInfo(name="kawat", version="0.1.0", model="by-hand"),
        story=story, entities=entities, times=times, statements=(statement,), events=events,
    )  # fmt: skip


@pytest.fixture
def explained(record: Record) -> Record:
    import msgspec

    sentence = record.story.body[1]
    why = Explanation(
        event="v2", sentence=sentence, lexicon=("mendukung: SUPPORT, AGREE",),
        probabilities={"NONE": 0.2, "SUPPORT": 0.7, "AGREE": 0.1}, notes=("actor: the speaker of the quotation",),
    )  # fmt: skip
    return msgspec.structs.replace(record, explain=(why,))

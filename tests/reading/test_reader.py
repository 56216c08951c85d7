"""The whole reader with the shipped weights: what must hold of every record, and of the shipped example."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kawat.plover import MODES, QUAD, TYPES, scale
from kawat.reading.reader import Reader
from kawat.record import Entity, Record, Span
from kawat.wire.anatomy import parse_story

PIECES = (
    "Presiden Rusia Vladimir Saranov", " menemui ", "utusan China", " di Moskow", " pada Selasa (21/2)", ". ", "\n", "\n\n", '"',
    "“", "Kami menolak", "”", ", kata dia", " said", " condemned ", "the United States", " akan ", "memberlakukan sanksi", "AS",
    "Baca juga: ", "-", "kedua negara", " itu", "\u202e", "\x00", "俄罗斯", "é", "İ", "ﬁ", "😀", "1.000", "'", "(ANTARA)", " - ",
    "Editor: A",
)  # fmt: skip


def spans_of(record: Record) -> list[Span]:
    story = record.story
    single = [s for s in (story.headline, story.dateline, story.copyright) if s]
    out: list[Span] = [*single, *story.body, *story.credits, *story.related, *record.times]
    out += chain.from_iterable(e.mentions for e in record.entities)
    for s in record.statements:
        out += [s.content, *([s.cue] if s.cue else [])]
    for e in record.events:
        out += [e.trigger, *e.issue]
    return out


def check(record: Record, text: str) -> None:
    assert record.story.text == text
    for span in spans_of(record):
        assert 0 <= span.start < span.end <= len(text)
        assert span.text(text) == text[span.start : span.end]
    entities = {e.id for e in record.entities}
    times, statements = {t.id for t in record.times}, {s.id for s in record.statements}
    for s in record.statements:
        assert s.speaker is None or s.speaker in entities
        assert s.time is None or s.time in times
    for e in record.events:
        assert {*e.actor, *e.recipient, *([e.place] if e.place else [])} <= entities
        assert {i.entity for i in e.issue if i.entity} <= entities
        assert e.time is None or e.time in times
        assert e.statement is None or e.statement in statements
        assert e.type in TYPES
        assert e.mode is None or e.mode in MODES[e.type]
        assert (e.quad, e.scale) == (QUAD[e.type], scale(e.type, e.mode))
        assert 0 <= e.confidence <= 1
        assert not set(e.actor) & set(e.recipient)
    assert Record.from_json(record.to_json()) == record


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=60), st.sampled_from([None, "2023-02-22"]))
def test_every_span_is_its_slice_and_every_record_round_trips(reader: Reader, parts: list[str], published: str | None) -> None:
    text = "".join(parts).replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
    check(reader.read(parse_story(text, published=published, language="id")), text)


def named(record: Record, word: str) -> Entity:
    return next(e for e in record.entities if word in e.name)


def test_the_example(reader: Reader, moscow: str) -> None:
    record = reader.read(moscow, published="2024-09-18")
    check(record, moscow)
    assert record.story.dateline
    assert (record.story.dateline.place, record.story.dateline.country) == ("London", "GBR")
    by_words = {t.text(moscow): t.value for t in record.times}
    assert any("Selasa" in words and value == "2024-09-17" for words, value in by_words.items())
    assert any("Jumat" in words and value == "2024-09-20" for words, value in by_words.items())
    saranov, shen = named(record, "Saranov"), named(record, "Shen")
    assert (saranov.kind, saranov.country) == ("person", "RUS")
    assert shen.country == "CHN"
    said = next(s for s in record.statements if "membaca ancaman" in s.content.text(moscow))
    assert said.speaker == saranov.id
    assert said.kind == "direct"
    roles = [link.role for link in said.chain]
    assert roles[0] == "speaker"
    assert roles[-1] == "outlet"
    assert [link.name for link in said.chain if link.role == "source"] == ["Reuters"]
    assert record.events


def test_the_moscow_metonym_is_the_government(reader: Reader, moscow: str) -> None:
    record = reader.read(moscow, published="2024-09-18")
    russia = next(e for e in record.entities if e.kind == "country" and e.country == "RUS")
    assert {(m.text(moscow), m.form) for m in russia.mentions} & {("Moskow", "metonym"), ("Kremlin", "metonym")}


def test_nothing_relative_is_resolved_without_a_publication_date(reader: Reader) -> None:
    text = "Utusan China tiba di Moskow pada Selasa dan bertolak besok. Hubungan kedua negara dibuka pada 2 Oktober 1949."
    record = reader.read(text, language="id")
    assert record.story.published is None
    assert [t.value for t in record.times] == ["1949-10-02"]


def test_a_stream_gives_the_same_records_as_one_by_one(reader: Reader, moscow: str) -> None:
    texts = [moscow, "Polisi menangkap dua demonstran di Jakarta pada Senin. Mahasiswa mengecam penangkapan itu.", moscow]
    stories = [parse_story(t, published="2024-09-18", language="id") for t in texts]
    one_by_one = [reader.read(s) for s in stories]
    assert list(reader.pipe(stories)) == one_by_one
    assert list(reader.pipe(stories, jobs=2)) == one_by_one


def test_explain_says_what_decided_each_event(reader: Reader, moscow: str) -> None:
    record = reader.read(moscow, published="2024-09-18", explain=True)
    assert isinstance(record.explain, tuple)
    assert [x.event for x in record.explain] == [e.id for e in record.events]
    for why, event in zip(record.explain, record.events, strict=True):
        assert why.sentence.start <= event.trigger.start < why.sentence.end
        assert event.type in why.probabilities


def test_a_failing_story_is_reported_and_the_stream_goes_on(reader: Reader, moscow: str) -> None:
    bad = parse_story(moscow, published="not a date", language="id")
    good = parse_story(moscow, published="2024-09-18", language="id")
    failed: list[str] = []
    records = list(reader.pipe([bad, good], on_error=lambda story, message: failed.append(message)))
    assert len(records) == 1
    assert len(failed) == 1
    with pytest.raises(RuntimeError):
        list(reader.pipe([bad]))


RICE = """Menteri Minta Daerah Jaga Harga Beras

Jakarta - Menteri Perdagangan Sari Dewanti meminta kepala daerah menjaga harga beras. "Kami tidak ingin harga naik lagi," kata \
Sari di Jakarta, Selasa (21/2/2023), dilansir Antara.

Ia juga mengkritik pedagang besar yang menimbun beras di gudang.

Sari menolak usulan impor dari Asosiasi Pengusaha Beras.
"""


def test_who_speaks_again_speaks_on_the_day_told_before(reader: Reader) -> None:
    record = reader.read(RICE, published="2023-02-22")
    times = {t.id: t.value for t in record.times}
    days = {e.type: times.get(e.time or "") for e in record.events}
    assert days["ACCUSE"] == days["REJECT"] == "2023-02-21"


def test_a_wire_that_only_brought_the_story_has_no_part_in_it(reader: Reader) -> None:
    record = reader.read(RICE, published="2023-02-22")
    assert [(c.role, c.name) for c in record.story.credits] == [("source", "Antara")]
    assert "Antara" not in {e.name for e in record.entities}


def test_relate_judges_a_given_pair(reader: Reader) -> None:
    text = "Israel bombed Hamas positions in Gaza."
    actor, recipient = (0, len("Israel")), (text.index("Hamas"), text.index(" positions"))
    p = reader.relate(text, actor, recipient)
    assert set(p) == set(TYPES)
    assert sum(p.values()) == pytest.approx(1, abs=1e-4)
    assert max(p, key=p.__getitem__) == "ASSAULT"
    merged = reader.relate(text, actor, recipient, merge_yield=True)
    assert merged["YIELD"] == pytest.approx(p["CONCEDE"] + p["RETREAT"])
    assert len(merged) == 15


def test_relate_refuses_a_span_without_words(reader: Reader) -> None:
    with pytest.raises(ValueError, match="recipient span 90-95 holds no word"):
        reader.relate("Rusia menyerang Ukraina.", (0, 5), (90, 95))

"""The corpus's mark-up: what it says, that it comes back whole, and how it complains."""

from __future__ import annotations

import pytest
from gold import to_gold
from markup import Marked, MarkupError, dump, parse
from records import to_record
from validate import faults

STORY = """language: id
published: 2023-02-21
---
Rusia dan China Bahas Energi

[@place|Moskow] ([@agency|ANTARA]) - [rusia|Rusia] [e1|menjamu] [wen|Direktur [china|China] Wen Zhaolin] [t1|pada Selasa].

"[q1|[rusia|Kami] [e2|mendukung] [china|Beijing]," [c1|kata] [gorin|Andrei Gorin], "dalam [i2|masalah \\[pelabuhan\\] itu]]."

[rusia,wen|Keduanya] [e3|akan bertemu] lagi di [kazan,p3|Kazan] [t2|pada Jumat].
---
rusia | Rusia | country | RUS
china | China | country | CHN
wen | Wen Zhaolin | person | CHN | GOV | Direktur
gorin | Andrei Gorin | person | RUS | GOV
kazan | Kazan | place | RUS
---
t1 = 2023-02-21
t2 = 2023-02-24
q1 = direct gorin
e1 = CONSULT realized actor=rusia recipient=wen time=t1 context=diplomatic
e2 = SUPPORT realized actor=rusia recipient=china said=q1 context=diplomatic,economic
e3 = AGREE future actor=rusia,wen time=t2
"""


@pytest.fixture
def story() -> Marked:
    return parse(STORY, "toy")


def test_marks_leave_the_text_as_printed(story: Marked) -> None:
    assert story.text.startswith(
        "Rusia dan China Bahas Energi\n\nMoskow (ANTARA) - Rusia menjamu Direktur China Wen Zhaolin pada"
    )
    assert "masalah [pelabuhan] itu." in story.text
    assert [story.words(m) for m in story.spans("wen")] == ["Direktur China Wen Zhaolin", "Keduanya"]
    assert [story.words(m) for m in story.spans("rusia")] == ["Rusia", "Kami", "Keduanya"]


def test_a_story_comes_back_from_its_own_marks(story: Marked) -> None:
    assert dump(story) == STORY.replace("[p3,kazan|", "[kazan,p3|")
    assert parse(dump(story), "toy") == story


def test_gold_copies_strings_from_the_text(story: Marked) -> None:
    gold = to_gold(story)
    assert gold["dateline"] == {"place": "Moskow", "agency": "ANTARA"}
    said = gold["statements"][0]
    assert (said["speaker"], said["cue"], said["speaker_text"]) == ("Andrei Gorin", "kata", "Andrei Gorin")
    assert said["content"].startswith("Kami mendukung Beijing")
    assert story.text[slice(*said["content_span"])].endswith("masalah [pelabuhan] itu")
    consult, support, agree = gold["events"]
    assert consult["sentence"].startswith("Moskow (ANTARA) - Rusia menjamu")
    assert consult["recipient"] == [{"name": "Wen Zhaolin", "country": "CHN", "text": "Direktur China Wen Zhaolin"}]
    assert consult["date"] == "2023-02-21"
    assert consult["time_text"] == "pada Selasa"
    assert support["actor"][0]["text"] == "Kami"
    assert support["recipient"][0]["text"] == "Beijing"
    assert support["issue"] == ["masalah [pelabuhan] itu"]
    assert support["said_by"] == "Andrei Gorin"
    assert agree["place_text"] == "Kazan"
    assert agree["actor"][0]["text"] == "Keduanya"


def test_a_record_points_at_the_same_words(story: Marked) -> None:
    record = to_record(story)
    forms = {story.text[m.start : m.end]: m.form for e in record.entities for m in e.mentions}
    assert forms["Kami"] == "pronoun"
    assert forms["Beijing"] == "metonym"
    assert forms["Direktur China Wen Zhaolin"] == "name"
    consult, support, agree = record.events
    assert story.text[consult.trigger.start : consult.trigger.end] == "menjamu"
    assert support.statement == record.statements[0].id
    assert record.entities[int((agree.place or "")[1:]) - 1].name == "Kazan"
    assert type(record).from_json(record.to_json()) == record


def test_a_sound_story_has_only_its_length_against_it(story: Marked) -> None:
    assert [f for f in faults(story) if "words, not" not in f] == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("[e1|menjamu]", "[e1|menjamu", "never closed"),
        ("[e1|menjamu]", "menjamu]", "opens or closes no mark"),
        ("language: id\n", "bahasa: id\n", "is not one of language"),
        (
            "e1 = CONSULT realized actor=rusia recipient=wen time=t1 context=diplomatic",
            "e1 = CONSULT",
            "line 21: e1 needs a type",
        ),
        ("time=t1", "time = t1", "without spaces"),
        ("gorin | Andrei Gorin | person | RUS | GOV", "gorin Andrei Gorin", "is not `id | name | kind"),
        ("t2 = 2023-02-24", "t1 = 2023-02-24", "two rows"),
    ],
)
def test_unreadable_markup_names_the_line(old: str, new: str, complaint: str) -> None:
    assert old in STORY
    with pytest.raises(MarkupError, match=r"^line [1-9]\d*: ") as caught:
        parse(STORY.replace(old, new), "toy")
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("CONSULT realized", "CONSULT/visits realized", "`visits` of e1 is not a mode of CONSULT"),
        ("CONSULT realized", "MEET realized", "not one of PLOVER's sixteen"),
        ("CONSULT realized", "CONSULT done", "auxiliary mode `done`"),
        ("actor=rusia recipient=wen", "actor=rusland recipient=wen", "`rusland`, a side of e1, is not in the table"),
        ("t2 = 2023-02-24", "t2 = 2023-02-31", "not a day of the calendar"),
        ("t2 = 2023-02-24", "t2 = Friday", "in ISO 8601"),
        ("q1 = direct gorin", "q1 = spoken gorin", "the kind `spoken` of q1"),
        ("[c1|kata]", "kata", "the statement q1 has no cue"),
        ("Wen Zhaolin | person", "Xi Jinping | person", "real person"),
        ("person | CHN", "person | CHI", "no ISO 3166-1 alpha-3"),
        ("[i2|", "[i7|", "has no row below"),
        ("said=q1", "said=q4", "names no statement"),
        ("[kazan,p3|Kazan]", "Kazan", "the entity kazan is marked nowhere"),
        ("[e1|menjamu] ", "[e1|menjamu ]", "ends with a space"),
    ],
)
def test_the_validator_says_what_is_wrong(old: str, new: str, complaint: str) -> None:
    assert old in STORY
    assert any(complaint in fault for fault in faults(parse(STORY.replace(old, new), "toy")))

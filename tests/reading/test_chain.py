"""Chains of sources: first mouth to last wire."""

from __future__ import annotations

from kawat.reading.chain import chain
from kawat.record import Copyright, Credit, Span, Story

LEAD = "Kami siap, kata Sari Dewi kepada RIA Novosti."
BODY = "Pintu terbuka, kata dia seperti dikutip RIA."
TASS = "Belum ada jawaban, lapor TASS."
FOOT = "Sumber: Reuters"


def story(*paragraphs: str, copyright_: str | None = "ANTARA", foot: str = FOOT) -> Story:
    text = "\n".join([*paragraphs, foot])
    body, at = [], 0
    for p in paragraphs:
        body.append(Span(start=at, end=at + len(p)))
        at += len(p) + 1
    credits = []
    for name in ("RIA Novosti", "RIA", "TASS", "Reuters"):
        start = text.rfind(name) if name == "RIA" else text.find(name)
        if start >= 0:
            credits.append(Credit(role="source", name=name, start=start, end=start + len(name)))
    end = len(text)
    holder = Copyright(holder=copyright_, start=end - 1, end=end) if copyright_ else None
    return Story(id="x", text=text, body=tuple(body), credits=tuple(credits), copyright=holder)


def links(given: Story, words: str, speaker: str | None = "Sari Dewi") -> list[tuple[str, str]]:
    assert isinstance(given.text, str)
    at = given.text.index(words)
    found = chain(given, Span(start=at, end=at + len(words)), speaker, "e1" if speaker else None)
    return [(link.role, link.name) for link in found]


def test_from_the_mouth_over_the_first_report_and_the_wire_to_the_outlet() -> None:
    assert links(story(LEAD, BODY), "Kami siap") == [
        ("speaker", "Sari Dewi"), ("first_report", "RIA Novosti"), ("source", "Reuters"), ("outlet", "ANTARA"),
    ]  # fmt: skip


def test_a_short_form_is_the_medium_named_in_full_elsewhere() -> None:
    assert links(story(LEAD, BODY), "Pintu terbuka")[1] == ("first_report", "RIA Novosti")


def test_a_paragraph_that_credits_nobody_goes_by_the_lead() -> None:
    assert links(story(LEAD, "Tidak ada syarat."), "Tidak ada syarat")[1] == ("first_report", "RIA Novosti")


def test_a_medium_of_another_paragraph_is_not_in_the_chain() -> None:
    assert ("first_report", "TASS") not in links(story(LEAD, TASS, BODY), "Pintu terbuka")
    assert ("first_report", "TASS") in links(story(LEAD, TASS, BODY), "Belum ada jawaban")


def test_without_a_wire_at_the_foot_the_reporting_medium_is_the_source() -> None:
    given = story(LEAD, BODY, copyright_=None, foot="")
    assert links(given, "Kami siap", None) == [("source", "RIA Novosti")]

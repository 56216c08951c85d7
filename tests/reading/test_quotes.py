from __future__ import annotations

from kawat.reading.quotes import quotations
from kawat.record import Span


def quoted(*paragraphs: str) -> list[str]:
    text, spans = "\n".join(paragraphs), []
    at = 0
    for p in paragraphs:
        spans.append(Span(start=at, end=at + len(p)))
        at += len(p) + 1
    return [text[q.start : q.end] for q in quotations(text, spans)]


def test_every_kind_of_mark() -> None:
    assert quoted('"Satu," katanya. "Dua."') == ["Satu,", "Dua."]
    assert quoted("“Satu,” katanya.") == ["Satu,"]
    assert quoted("”Satu,” katanya. ”Dua.”") == ["Satu,", "Dua."]
    assert quoted("«Satu», katanya.") == ["Satu"]


def test_a_long_quotation_opens_every_paragraph_and_closes_the_last() -> None:
    assert quoted('"Pertama kami menolak.', '"Kedua kami mundur," katanya.') == ['Pertama kami menolak.\n"Kedua kami mundur,']


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert quoted('"Kami menolak, katanya.', "Ia pergi.") == ["Kami menolak, katanya."]


def test_no_quotation_without_words_between_the_marks() -> None:
    assert quoted('""') == []

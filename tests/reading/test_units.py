from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kawat.reading.units import cut, sentence_spans, windows
from kawat.record import Span


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text, 0, len(text))]


def test_full_stops_of_abbreviations_and_initials_end_no_sentence() -> None:
    assert sentences("Dr. Budi W. Santoso tiba. Ia langsung bertemu Menlu.") == [
        "Dr. Budi W. Santoso tiba.", "Ia langsung bertemu Menlu.",
    ]  # fmt: skip
    assert sentences("The U.S. envoy left. Talks resume at 10.30 on Friday.") == [
        "The U.S. envoy left.", "Talks resume at 10.30 on Friday.",
    ]  # fmt: skip


def test_a_closing_mark_belongs_to_the_sentence_it_closes() -> None:
    assert sentences('"Kami menolak." Ia pergi.') == ['"Kami menolak."', "Ia pergi."]


def test_units_split_words_from_punctuation_and_chinese_into_characters() -> None:
    text = "AS-China sepakat (俄中)."
    units = cut(text, [Span(start=0, end=len(text))]).units
    assert [text[u.start : u.end] for u in units] == ["AS", "-", "China", "sepakat", "(", "俄", "中", ")", "."]
    assert [u.spaced for u in units] == [True, False, False, True, True, False, False, False, False]


@given(st.text(max_size=400), st.integers(0, 40), st.integers(0, 40))
def test_units_and_sentences_stay_inside_their_paragraph(text: str, a: int, b: int) -> None:
    start, end = min(a, b, len(text)), min(max(a, b), len(text))
    c = cut(text, [Span(start=start, end=end)])
    assert all(start <= u.start < u.end <= end for u in c.units)
    assert all(x.end <= y.start for x, y in zip(c.units, c.units[1:], strict=False))
    assert [i for s in c.sentences for i in range(s.first, s.last)] == list(range(len(c.units)))


@given(st.lists(st.integers(1, 12), min_size=1, max_size=300), st.integers(0, 30))
def test_windows_hold_each_body_unit_once_and_never_overflow(counts: list[int], headline: int) -> None:
    text = " ".join("w" for _ in counts)
    spans = [Span(start=0, end=len(text))]
    c = cut(text, spans)
    headline = min(headline, len(counts))
    if headline:
        spans = [Span(start=0, end=2 * headline - 1), Span(start=2 * headline, end=max(2 * headline, len(text)))]
        c = cut(text, spans)
    out = windows(c, counts, headline, limit=60, headline_limit=20)
    body = [i for w in out for i in w.units[w.context :]]
    assert body == list(range(headline, len(counts)))
    assert all(sum(counts[i] for i in w.units) <= 60 for w in out)

from __future__ import annotations

from kawat.reading.names import confirmed
from kawat.record import Span

TEXT = "Prabowo Malu Noel Ditangkap Kata Kremlin\n\nPresiden Prabowo Subianto malu. Noel ditangkap. Kremlin diam."
HEADLINE = Span(start=0, end=TEXT.index("\n"))


def names(*surfaces: str) -> list[tuple[int, int, str, float]]:
    """The first place of each surface, as the model would mark it."""
    return [(TEXT.index(s), TEXT.index(s) + len(s), "person", 0.9) for s in surfaces]


def told(*surfaces: str) -> list[str]:
    return [TEXT[start:end] for start, end, _, _ in confirmed(TEXT, names(*surfaces), HEADLINE)]


def test_a_headline_in_title_case_is_cut_into_the_names_the_body_knows() -> None:
    assert told("Prabowo Malu Noel", "Prabowo Subianto", "Noel ditangkap") == [
        "Prabowo", "Noel", "Prabowo Subianto", "Noel ditangkap",
    ]  # fmt: skip


def test_a_headlines_name_that_the_body_repeats_stays_whole() -> None:
    assert told("Kremlin") == ["Kremlin"]


def test_a_headlines_name_that_the_body_never_names_is_left_out() -> None:
    assert told("Ditangkap Kata", "Prabowo Subianto") == ["Prabowo Subianto"]

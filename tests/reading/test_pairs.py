from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kawat.reading.pairs import MAX_PIECES, mark
from kawat.reading.pieces import BOS, EOS

ACTOR, RECIPIENT = 900001, 900002


def test_marks_stand_around_both_sides() -> None:
    m = mark([[10], [11, 12], [13], [14]], (1, 2), (3, 4), (ACTOR, RECIPIENT))
    assert m.ids == (BOS, 10, ACTOR, 11, 12, ACTOR, 13, RECIPIENT, 14, RECIPIENT, EOS)
    assert m.roles == (0, 0, 1, 1, 1, 1, 0, 2, 2, 2, 0)
    assert (m.ids[m.actor], m.ids[m.recipient]) == (ACTOR, RECIPIENT)


@settings(deadline=None)
@given(st.integers(1, 900), st.data())
def test_any_pair_of_a_long_passage_fits_the_encoder(length: int, data: st.DataObject) -> None:
    def span() -> tuple[int, int]:
        a = data.draw(st.integers(0, length - 1))
        return a, data.draw(st.integers(a + 1, length))

    m = mark([[5]] * length, span(), span(), (ACTOR, RECIPIENT))
    assert len(m.ids) == len(m.roles) <= MAX_PIECES
    assert m.ids.count(ACTOR) == 2
    assert m.ids.count(RECIPIENT) == 2
    assert (m.ids[m.actor], m.ids[m.recipient]) == (ACTOR, RECIPIENT)

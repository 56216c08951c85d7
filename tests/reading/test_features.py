"""What the act lexicon says about units."""

from __future__ import annotations

from kawat.plover import TYPES
from kawat.reading.features import ANY, SIZE, covered, lexicon_features
from kawat.reading.lexicon import lexicon
from kawat.reading.units import cut
from kawat.record import Span

TEXT = "Rusia mengecam keras serangan itu."


def test_covered_units() -> None:
    units = cut(TEXT, [Span(start=0, end=len(TEXT))]).units
    assert list(covered(units, 6, 20)) == [1, 2]
    assert list(covered(units, 7, 8)) == [1]
    assert list(covered(units, 5, 6)) == list(covered(units, 99, 120)) == list(covered([], 0, 5)) == []


def test_a_proposal_marks_its_units_and_types() -> None:
    units = cut(TEXT, [Span(start=0, end=len(TEXT))]).units
    proposals = [p for p in lexicon("id").scan(TEXT, 0, len(TEXT)) if TEXT[p.start : p.end].startswith("mengecam")]
    features, heads = lexicon_features(units, proposals)
    assert features.shape == (len(units), SIZE)
    assert features[1, [ANY, TYPES.index("ACCUSE")]].tolist() == [1, 1]
    assert heads[1] == proposals
    assert not features[[0, -1]].any()


def test_nothing_proposed_is_all_zero() -> None:
    features, heads = lexicon_features(cut(TEXT, [Span(start=0, end=len(TEXT))]).units, [])
    assert not features.any()
    assert heads == {}

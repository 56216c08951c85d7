"""The English act lexicon: its notation, its coverage of the ontology, and what it proposes in sentences of our own."""

from __future__ import annotations

import re

import pytest

from kawat.plover import MODES, TYPES
from kawat.reading.lexicon import lexicon, parse_types, read_rows

ROWS = list(read_rows("en"))
FRAME = re.compile(r"s(?:[>+](?:o|[a-z]+(?:/[a-z]+)*))?")
FORM = re.compile(r"[^\W\d]+(?:[-'_][^\W\d]+)*(?:_\.\.\.(?:_[^\W\d]+(?:[-'][^\W\d]+)*)+)?(?:/[pn])?")


def proposals(sentence: str) -> dict[str, set[str]]:
    """Words proposed in a sentence -> TYPE and TYPE:mode of every candidate."""
    out: dict[str, set[str]] = {}
    for p in lexicon("en").scan(sentence):
        for type_, mode in p.entry.types:
            out.setdefault(sentence[p.start : p.end], set()).update({type_, f"{type_}:{mode}" if mode else type_})
    return out


def test_every_row_is_well_formed() -> None:
    for lemma, pos, types, frame, forms in ROWS:
        assert pos in {"verb", "noun", "adj", "phrase"}, lemma
        assert FRAME.fullmatch(frame), (lemma, frame)
        pairs = parse_types(types)
        assert len(set(pairs)) == len(pairs), lemma
        assert all(t in TYPES and (m is None or m in MODES[t]) for t, m in pairs), (lemma, types)
        surfaces = forms.split(" ")
        assert all(FORM.fullmatch(f) and f == f.lower() for f in surfaces), (lemma, forms)
        assert len({f.partition("/")[0] for f in surfaces}) == len(surfaces), lemma


def test_entries_are_unique_and_grouped_by_main_type_then_lemma() -> None:
    keys = [(lemma, pos) for lemma, pos, *_ in ROWS]
    assert len(set(keys)) == len(keys)
    order = [(TYPES.index(parse_types(row[2])[0][0]), row[0], row[1]) for row in ROWS]
    assert order == sorted(order)


def test_breadth() -> None:
    assert len(ROWS) >= 1300
    assert len({form for row in ROWS for form in row[4].split(" ")}) >= 4000


@pytest.mark.parametrize("type_", TYPES)
def test_every_type_and_mode_has_entries(type_: str) -> None:
    seen = [pair for row in ROWS for pair in parse_types(row[2])]
    assert sum(t == type_ for t, _ in seen) >= 40
    for mode in MODES[type_]:
        assert seen.count((type_, mode)) >= 5, mode  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "words", "candidate"),
    [
        ("Oslo has severed all diplomatic ties with Minsk.", "severed all diplomatic ties", "SANCTION:discontinue"),
        ("Thousands took to the streets of Dakar.", "took to the streets", "PROTEST:demo"),
        ("The army will pull its troops out of the valley.", "pull its troops out", "RETREAT:withdraw"),
        ("Manila called the summit off on Tuesday.", "called the summit off", "REJECT:meet"),
        ("Rebels laid down their arms at dawn.", "laid down their arms", "RETREAT:disarm"),
        ("The two ministers shook hands in Geneva.", "shook hands", "AGREE"),
        ("Senator Odd Halvorsen slammed the cabinet.", "slammed", "ACCUSE:disapprove"),
        ("Hanoi and Jakarta inked a pact.", "inked", "SUPPORT"),
        ("Parliament nixes the bill.", "nixes", "REJECT"),
        ("The suspension of aid angered Kampala.", "suspension", "SANCTION:discontinue"),
        ("Police fired tear gas at students.", "fired tear gas", "ASSAULT:crowd-control"),
        ("A bomber blew himself up at a checkpoint.", "blew himself up", "ASSAULT:suicide-attack"),
        ("Jets scrambled after the airstrikes on the port.", "airstrikes", "ASSAULT:aerial"),
        ("The junta imposed a nightly curfew.", "imposed a nightly curfew", "COERCE:curfew"),
        ("The king declared martial law.", "declared martial law", "COERCE:martial-law"),
        ("Prisoners went on hunger strike.", "went on hunger strike", "PROTEST:hunger"),
        ("Three envoys were declared persona non grata.", "declared persona non grata", "SANCTION:expel"),
        ("Premier Ilse Brandt stepped down.", "stepped down", "RETREAT:resign"),
        ("Families are seeking asylum in Malta.", "seeking asylum", "REQUEST:assist"),
        ("Tunis called for the release of the crew.", "called for the release", "REQUEST:yield"),
    ],
)
def test_proposes(sentence: str, words: str, candidate: str) -> None:
    assert candidate in proposals(sentence).get(words, set())


def test_british_and_american_spellings_are_one_entry() -> None:
    for a, b in (("mobilised", "mobilized"), ("apologises", "apologizes"), ("cancelled", "canceled")):
        (one,), (other,) = ({p.entry.lemma for p in lexicon("en").scan(w)} for w in (a, b))
        assert one == other


def test_flags() -> None:
    by_form = {f.partition("/")[0]: f.partition("/")[2] for row in ROWS for f in row[4].split(" ")}
    assert by_form["condemnation"] in {"n", ""}
    assert by_form["faced_..._charges"] == "p"
    assert {p.form_flag for p in lexicon("en").scan("condemned")} == {""}


def test_pure_sayings_are_left_to_the_statements() -> None:
    assert not proposals("He said so, she told us, they explained.")

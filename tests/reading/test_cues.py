"""The table of speech cues: its notation and a few facts of each language."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files
from typing import NamedTuple


class Cue(NamedTuple):
    form: str
    language: str
    kind: str
    position: str
    continues: str
    complementiser: str


def read() -> list[Cue]:
    text = files("kawat.reading").joinpath("knowledge/cues.tsv").read_text(encoding="utf-8")
    header, *rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    assert tuple(header) == Cue._fields
    return [Cue(*row) for row in rows]


CUES = read()
BY_FORM = {(c.language, c.form): c for c in CUES}


def test_every_row_is_well_formed() -> None:
    for cue in CUES:
        assert cue.language in {"id", "ms", "en"}
        assert cue.kind in {"say", "think", "act", "ask"}
        assert cue.position in {"after", "before", "both", "of", "self"}
        assert cue.continues in {"0", "1"}
        assert cue.form == " ".join(cue.form.lower().split())
        assert all(c.isalpha() or c in " -" for c in cue.form), cue.form
        assert all(word.replace(" ", "").isalpha() for word in cue.complementiser.split(",") if cue.complementiser)


def test_forms_are_unique_and_many() -> None:
    assert len(BY_FORM) == len(CUES) >= 350
    per_language = Counter(c.language for c in CUES)
    assert per_language["id"] >= 350
    assert per_language["en"] >= 350
    assert per_language["ms"] >= 100


def test_where_the_speaker_sits() -> None:
    expected = {
        ("id", "kata"): "after",
        ("id", "mengatakan"): "before",
        ("id", "menurut"): "of",
        ("id", "ujarnya"): "self",
        ("ms", "memaklumkan"): "before",
        ("ms", "menurut"): "of",
        ("en", "said"): "both",
        ("en", "told"): "before",
        ("en", "according to"): "of",
        ("en", "saying"): "self",
    }
    assert {key: BY_FORM[key].position for key in expected} == expected


def test_clitic_forms_stand_for_the_previous_speaker() -> None:
    for cue in CUES:
        if cue.language == "id" and cue.form.endswith("nya") and cue.form[:-3] in {"kata", "ucap", "imbuh", "tegas"}:
            assert cue.position == "self"


def test_what_continues_a_speaker() -> None:
    on = {(c.language, c.form) for c in CUES if c.continues == "1"}
    assert {("id", "imbuhnya"), ("id", "lanjutnya"), ("id", "tambahnya"), ("id", "sambungnya")} <= on
    assert {("ms", "tambahnya"), ("en", "added"), ("en", "he added")} <= on
    assert ("id", "katanya") not in on


def test_kinds() -> None:
    kinds = {("id", "ujar"): "say", ("id", "meyakini"): "think", ("id", "menuding"): "act", ("id", "tanya"): "ask"}
    kinds |= {("en", "announced"): "say", ("en", "believe"): "think", ("en", "accused"): "act", ("en", "asked"): "ask"}
    assert {key: BY_FORM[key].kind for key in kinds} == kinds


def test_complementisers() -> None:
    assert BY_FORM["id", "mengatakan"].complementiser == "bahwa"
    assert BY_FORM["ms", "mengatakan"].complementiser == "bahawa"
    assert {"agar", "untuk"} <= set(BY_FORM["id", "mendesak"].complementiser.split(","))

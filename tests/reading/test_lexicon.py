"""The act lexicon: its data files, and the matcher on sentences written for these tests."""

from __future__ import annotations

import re
import string

import pytest

from kawat.plover import MODES, TYPES
from kawat.reading.lexicon import GAP, Proposal, lexicon, parse_types, read_rows

LANGUAGES = ("id", "en")
FRAME = re.compile(r"s([>+][^\W\d_]+(_[^\W\d_]+)*(/[^\W\d_]+(_[^\W\d_]+)*)*)?")


def spans(text: str, language: str = "id") -> dict[str, list[Proposal]]:
    """Proposals by the text they cover."""
    found: dict[str, list[Proposal]] = {}
    for p in lexicon(language).scan(text):
        found.setdefault(text[p.start : p.end], []).append(p)
    return found


def types(proposals: list[Proposal]) -> set[str]:
    return {f"{t}:{m}" if m else t for p in proposals for t, m in p.entry.types}


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_are_well_formed(language: str) -> None:
    seen = set()
    for lemma, pos, column, frame, forms in read_rows(language):
        assert (lemma, pos) not in seen
        seen.add((lemma, pos))
        assert lemma
        assert pos in ("verb", "noun", "adj", "phrase")
        assert FRAME.fullmatch(frame), (lemma, frame)
        assert len(set(column.split(","))) == len(column.split(",")), (lemma, column)
        for type_, mode in parse_types(column):
            assert type_ in TYPES
            assert mode is None or mode in MODES[type_], (lemma, mode)
        listed = forms.split(" ")
        assert len(set(listed)) == len(listed), lemma
        for form in listed:
            surface, slash, flag = form.partition("/")
            assert surface == surface.lower(), (lemma, form)
            assert flag in ("p", "n") if slash else not flag
            parts = surface.split("_")
            assert all(parts), (lemma, form)
            assert GAP not in (parts[0], parts[-1])
            assert parts.count(GAP) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_size_and_coverage(language: str) -> None:
    entries = lexicon(language).entries
    assert len(entries) >= 1300
    assert sum(len(row[4].split(" ")) for row in read_rows(language)) >= 4000
    covered = {sense for e in entries for sense in e.types}
    assert {t for t, _ in covered} == set(TYPES)
    assert {(t, m) for t in TYPES for m in MODES[t]} <= covered
    assert {e.language for e in entries} == {language}


def test_every_indonesian_form_is_found() -> None:
    lost = []
    for lemma, pos, _, _, forms in read_rows("id"):
        for form in forms.split(" "):
            surface, _, flag = form.partition("/")
            text = surface.replace("_...", "").replace("_", " ")
            found = lexicon("id").scan(text)
            if not any(
                (p.start, p.end) == (0, len(text)) and (p.entry.lemma, p.entry.pos, p.form_flag) == (lemma, pos, flag)
                for p in found
            ):
                lost.append((lemma, form))
    assert not lost


def test_active_passive_and_nominal_forms() -> None:
    found = spans("Pasukan Argentina menyerang pos itu; pos itu diserang lagi. Penyerangan oleh Chili terhenti.")
    assert {p.form_flag for p in found["menyerang"]} == {""}
    assert {p.form_flag for p in found["diserang"]} == {"p"}
    assert {p.form_flag for p in found["Penyerangan"]} == {"n"}
    assert {p.entry.lemma for k in ("menyerang", "diserang", "Penyerangan") for p in found[k]} == {"menyerang"}
    assert "ASSAULT" in types(found["diserang"])
    assert found["menyerang"][0].entry.frame == "s>o"


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Dukungannya", "mendukung"),
        ("penangguhannyalah", "menangguhkan"),
        ("desakanmu", "mendesak"),
        ("tolaklah", "menolak"),
        ("menolakpun", "menolak"),
        ("MENGECAM", "mengecam"),
    ],
)
def test_clitics_and_case(word: str, lemma: str) -> None:
    found = spans(f"Kata utusan itu, {word} sudah jelas.")
    assert lemma in {p.entry.lemma for p in found[word]}


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Serangan-serangan", "menyerang"),
        ("kunjungan-kunjungannya", "mengunjungi"),
        ("menuduh-nuduh", "menuduh"),
        ("pukul-memukul", "memukul"),
    ],
)
def test_reduplication_is_one_proposal(word: str, lemma: str) -> None:
    text = f"{word} di perbatasan Peru dan Bolivia belum reda."
    inside = [p for p in lexicon("id").scan(text) if p.start < len(word)]
    assert {(p.start, p.end) for p in inside} == {(0, len(word))}
    assert lemma in {p.entry.lemma for p in inside}


@pytest.mark.parametrize("word", ["bahu-membahu", "bahu membahu", "sewenang-wenang", "tukar-menukar", "menakut-nakuti"])
def test_listed_reduplication_keeps_its_own_entry(word: str) -> None:
    assert spans(f"Kedua pihak {word} lagi.").keys() == {word}


def test_the_longest_phrase_wins() -> None:
    found = spans("Kenya memutus hubungan diplomatik dengan Ruritania.")
    assert "memutus hubungan diplomatik" in found
    assert "memutus" not in found
    assert "SANCTION:discontinue" in types(found["memutus hubungan diplomatik"])
    assert all(p.entry.frame == "s>dengan" for p in found["memutus hubungan diplomatik"])


def test_gap_of_up_to_three_words() -> None:
    near = spans("Uganda menarik seluruh sisa pasukan dari Somalia.")
    assert "RETREAT:withdraw" in types(near["menarik seluruh sisa pasukan"])
    assert "menarik" in near  # a phrase with words between does not hide the reading of its verb alone
    far = spans("Uganda menarik satu dua tiga empat pasukan dari Somalia.")
    assert not [k for k in far if k.endswith("pasukan") and k.startswith("menarik")]


def test_phrases_stop_at_punctuation() -> None:
    assert "angkat kaki" in spans("Penjaga itu angkat kaki.")
    assert "angkat-kaki" in spans("Penjaga itu angkat-kaki.")
    assert "angkat. Kaki" not in spans("Peti itu ia angkat. Kaki meja patah.")


@pytest.mark.parametrize(
    ("headline", "words", "type_"),
    [
        ("Menlu Fiji Kecam Uji Coba Rudal", "Kecam", "ACCUSE:disapprove"),
        ("KPK Ciduk Bupati", "Ciduk", "COERCE:arrest"),
        ("Tonga-Samoa Teken Pakta Perikanan", "Teken", "SUPPORT"),
        ("Norwegia Gelontorkan Dana untuk Chad", "Gelontorkan Dana", "AID"),
        ("Buruh Mogok Kerja, Polisi Bubarkan Massa", "Mogok Kerja", "PROTEST:strike"),
        ("Menteri digesa letak jawatan", "letak jawatan", "RETREAT:resign"),
        ("Tunjuk perasaan pelajar di Suva", "Tunjuk perasaan", "PROTEST:demo"),
    ],
)
def test_headlines_and_malay(headline: str, words: str, type_: str) -> None:
    assert type_ in types(spans(headline)[words])


def test_span_and_languages() -> None:
    text = "Peru menyerang.\nPeru attacked Chile."
    assert all(p.start >= 16 for p in lexicon(None).scan(text, 16))
    assert not lexicon("id").scan(text, 0, 4)
    assert {p.entry.language for p in lexicon(None).scan(text)} == {"id", "en"}
    assert lexicon("ms").entries == lexicon("id").entries
    assert not [p for p in lexicon("en").scan(text) if p.start < 16]
    assert lexicon("id").scan(text, 0, 10**9) == lexicon("id").scan(text)


def test_english_phrase_and_possessive() -> None:
    found = spans("Chad's president called off Friday's visit.", "en")
    assert any(k.startswith("called off") for k in found)


@pytest.mark.parametrize(
    "hostile",
    [
        "menarik " * 20_000,
        "tidak akan " * 20_000,
        "serangan-" * 20_000,
        "a" * 300_000,
        "nya" * 100_000,
        "menarik" + " " * 300_000 + "pasukan",
        string.punctuation * 5_000,
        "\u202e\u0000\u200b" * 20_000,
        "İ" * 50_000 + " menyerang",
    ],
)
def test_hostile_input_gives_spans_in_order(hostile: str) -> None:
    found = lexicon(None).scan(hostile)
    assert [p.start for p in found] == sorted(p.start for p in found)
    assert all(0 <= p.start < p.end <= len(hostile) for p in found)
    assert len(found) <= 20 * (hostile.count(" ") + hostile.count("-") + 1)

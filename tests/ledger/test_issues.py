from __future__ import annotations

from importlib.resources import files

import pytest

from kawat.ledger import issues

TABLE = files("kawat.ledger").joinpath("knowledge", "concepts.tsv").read_text("utf-8").splitlines()
ROWS = [dict(zip(TABLE[0].split("\t"), line.split("\t"), strict=True)) for line in TABLE[1:]]


def test_the_table_is_whole():
    keys = [row["key"] for row in ROWS]
    assert len(keys) == len(set(keys)) >= 250
    assert {b for row in ROWS for b in row["broader"].split("|") if b} <= set(keys)
    assert all(row["id"] and row["en"] for row in ROWS)


@pytest.mark.parametrize("language", ["id", "ms", "en"])
def test_every_form_is_found_in_its_language(language):
    missed = [
        (row["key"], form) for row in ROWS for form in row[language].split("|")
        if form and row["key"] not in issues.topics(form.removeprefix("="), language)
    ]  # fmt: skip
    assert missed == []


@pytest.mark.parametrize(
    ("question", "text", "language"),
    [
        ("Gaza ceasefire", "gencatan senjata di Jalur Gaza", "id"),
        ("gencatan senjata gaza", "an Egyptian proposal for a ceasefire in Gaza", "en"),
        ("Taiwan", "kemerdekaan Taiwan", "id"),
        ("Taiwan independence", "kemerdekaan Taiwan", "id"),
        ("tariffs", "pengenaan bea masuk atas baja", "id"),
        ("tarif", "retaliatory import duties", "en"),
        ("hukuman mati", "eight prisoners on death row", "en"),
        ("nuclear", "pengayaan uranium Iran", "id"),
        ("two-state solution", "penyelesaian dua negara", "ms"),
        ("hostages", "pembebasan sandera secara bertahap", "id"),
        ("IKN", "pemindahan ibu kota ke Kalimantan", "id"),
        ("fisheries", "kuota tangkapan bagi para nelayan", "id"),
    ],
)
def test_a_question_finds_its_matter_in_any_language(question, text, language):
    asked = issues.query(question)
    assert asked.concepts
    assert asked.unknown == ()
    assert set(asked.concepts) <= issues.concepts_of(text, language)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Gaza ceasefire", "gencatan senjata di Sudan"),
        ("Gaza ceasefire", "bantuan kemanusiaan ke Gaza"),
        ("Taiwan independence", "kemerdekaan Skotlandia"),
        ("nuclear weapons", "pembangkit listrik tenaga nuklir"),
    ],
)
def test_a_question_finds_nothing_else(question, text):
    assert not set(issues.query(question).concepts) <= issues.concepts_of(text, "id")


def test_small_letters_and_acronyms_are_understood():
    assert issues.query("us tariffs on chinese steel").concepts.keys() == {"tariffs", "steel", "Q148", "Q30"}


def test_what_is_not_understood_is_said():
    assert issues.query("tarif zzyzx") == ({"tariffs": "tarif"}, ("zzyzx",))


def test_talks_about_a_matter_are_about_it():
    assert issues.query("Gaza ceasefire talks").concepts == issues.query("Gaza ceasefire").concepts
    assert issues.query("talks").concepts == {"talks": "talks"}


def test_words_of_one_language_are_not_those_of_another():
    assert issues.topics("Dia menahan diri di air", "id") == set()
    assert "water" in issues.topics("a dam on the river", "en")
    assert issues.topics("White House", "en") == set()


def test_english_terms_stand_in_indonesian_news():
    assert "two-state" in issues.topics("mendukung two-state solution", "id")


def test_a_place_is_in_its_country():
    assert "Q219060" in issues.concepts_of("serangan ke Tepi Barat", "id")


def test_long_and_odd_texts_do_no_harm():
    assert issues.concepts_of("\x00" * 5000 + "'; DROP TABLE story; --", "en") == set()
    assert issues.query("\u202e").concepts == {}

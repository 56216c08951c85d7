"""Who pronouns, epithets, titles and descriptions stand for."""

from __future__ import annotations

import pytest
from marked import tell


@pytest.mark.parametrize(
    ("source", "words", "nth", "names"),
    [
        ("{person:Sari Dewi} menolak. Menurut dia, itu keliru.", "dia", 0, ["Sari Dewi"]),
        ("{person:Sari Dewi} bertemu {person:Karna Wijaya}. Ia menolak.", "Ia", 0, ["Sari Dewi"]),
        ("{person:Sari Dewi} menolak. Di Bogor hujan. Beliau pulang.", "Beliau", 0, ["Sari Dewi"]),
        ("{organization:KPK} menahan {person:Karna Wijaya}. It was late.", "It", 0, ["KPK"]),
        ("Ratusan nelayan berunjuk rasa. Mereka menolak.", "Mereka", 0, ["nelayan"]),
        ("{country:Rusia} dan {country:China} bertemu. Kedua negara setuju.", "Kedua negara", 0, ["Rusia", "China"]),
        ("{country:Rusia}, {country:China} dan {country:Iran} bertemu. Ketiga negara setuju.", "Ketiga negara", 0,
         ["Rusia", "China", "Iran"]),
        ("{person:Sari Dewi} menemui {person:Karna Wijaya}. Kedua pemimpin setuju.", "Kedua pemimpin", 0,
         ["Sari Dewi", "Karna Wijaya"]),
        ("{country:Rusia} menyerang. Negara itu membantah.", "Negara itu", 0, ["Rusia"]),
        ("Presiden {person:Rahmat Basuki} menemui Menteri {person:Sari Dewi}. Presiden itu pulang.", "Presiden itu", 0,
         ["Rahmat Basuki"]),
        ("{person:Sari Dewi} menolak. Politikus PDIP itu pulang.", "Politikus PDIP itu", 0, ["Sari Dewi"]),
        ("{person:Sari Dewi} menolak. Doktor Ilmu Politik UI ini pulang.", "Doktor Ilmu Politik UI ini", 0, ["Sari Dewi"]),
        ("{organization:PDIP} menolak. Partai itu bertahan.", "Partai itu", 0, ["PDIP"]),
        ("Menteri Keuangan {person:Sari Dewi} menolak. Menteri pulang.", "Menteri", 1, ["Sari Dewi"]),
        ("Bupati Garut {person:Sari Dewi} menolak. Kata Bupati, itu keliru.", "Bupati", 1, ["Sari Dewi"]),
    ],
)  # fmt: skip
def test_who_it_is(source: str, words: str, nth: int, names: list[str]) -> None:
    assert tell(source).who(words, nth) == names


def test_english_pronouns_and_titles() -> None:
    told = tell("Finance Minister {person:Ann Hofer} refused. She left. The minister will return. They wait.", "en")
    assert told.who("She") == told.who("The minister") == ["Ann Hofer"]


def test_a_former_holder_is_another_person() -> None:
    told = tell("Presiden {person:Rahmat Basuki} menolak. Mantan presiden diam.")
    assert told.who("Mantan presiden") == ["Mantan presiden"]


def test_a_minister_of_another_country_is_another_person() -> None:
    told = tell("Foreign Minister {person:Ann Hofer} of {country:Austria} refused. The Chinese foreign minister agreed.", "en")
    (name,) = told.who("The Chinese foreign minister")
    assert name == "The Chinese foreign minister"
    assert told.cast.drafts[-1].country == "CHN"


def test_first_person_is_the_speaker_and_nobody_where_there_is_none() -> None:
    told = tell('"Kami menolak," kata {person:Sari Dewi}.')
    assert told.who("Kami", speaker=told.one("Sari Dewi")) == ["Sari Dewi"]
    assert told.who("Kami") == []


def test_the_holder_of_an_office_speaks_not_the_body() -> None:
    told = tell("{organization:KPK} bergerak. Juru bicara {organization:KPK} membantah.")
    assert told.who("Juru bicara KPK") == ["Juru bicara KPK"]


def test_half_a_name_is_pointed_at_whole() -> None:
    told = tell("Presiden {person:Rahmat Basuki} menunggu di Bandung, Indonesia. Presiden Afrika Selatan tiba.")
    told.references.resolve(*told.where("Presiden Afrika"))
    assert told.cast.drafts[-1].country == "ZAF"


def test_who_a_group_is_does_not_depend_on_how_many_they_are() -> None:
    told = tell("Para nelayan menolak. Sebagian nelayan setuju. Nelayan itu diam.")
    assert told.references.resolve(*told.where("Para nelayan"))[0] is told.references.resolve(*told.where("Sebagian nelayan"))[0]


@pytest.mark.parametrize("words", ["$300 million", "32 persen", "di", "yang", '"', "..."])
def test_amounts_and_function_words_stand_for_nobody(words: str) -> None:
    assert tell(f"Ia membayar {words} kemarin").who(words) == []


def test_a_counted_noun_is_read_with_its_number() -> None:
    assert tell("Mereka membebaskan 22 tahanan kemarin.").who("22") == ["tahanan"]


def test_a_span_over_two_paragraphs_is_two() -> None:
    told = tell("Kata {person:Sari Dewi}\n{person:Karna Wijaya} pulang.")
    assert told.who("Sari Dewi\nKarna Wijaya") == ["Sari Dewi", "Karna Wijaya"]


def test_where_it_happened() -> None:
    told = tell("Mereka bertemu di {place:Jenewa}, di dekat Langkawi, di Sukamulya dan di pinggir lapangan desa.")
    assert [d.country for d in told.references.place(*told.where("Jenewa"))] == ["CHE"]
    assert [d.name for d in told.references.place(*told.where("dekat Langkawi"))] == ["Langkawi"]
    (village,) = told.references.place(*told.where("Sukamulya"))
    assert (village.kind, village.country) == ("place", None)
    assert told.references.place(*told.where("pinggir lapangan desa")) == []


def test_a_story_without_sentences_or_names() -> None:
    told = tell("")
    assert told.references.sentence_at(0) == 0
    assert told.references.resolve(0, 0) == []


def test_sentences_are_found_by_any_of_their_characters() -> None:
    told = tell("Satu dua. Tiga.\nEmpat lima.")
    assert [told.references.sentence_at(told.text.index(w)) for w in ("Satu", "dua", "Tiga", "lima")] == [0, 0, 1, 2]


def test_a_president_called_by_name_alone_is_still_the_president() -> None:
    told = tell(
        "{country:Amerika Serikat} mundur. {person:Donald Trump} menolak. Kita lihat, kata presiden.", published="2025-07-07"
    )
    assert told.who("presiden") == ["Donald Trump"]


def test_the_countrys_president_comes_before_a_unions() -> None:
    told = tell(
        "{country:Amerika Serikat} mundur. {person:Donald Trump} menolak. Presiden serikat buruh {person:Anton Lie} protes. "
        "Presiden mengatakan tidak.",
        published="2025-07-07",
    )
    assert told.who("Presiden", 1) == ["Donald Trump"]


def test_a_long_title_that_points_back_is_the_one_named_before() -> None:
    told = tell("{person:Sari Dewi} hadir. Ketua DPD Partai Golkar Provinsi Nusa Tenggara Timur itu menolak.")
    assert told.who("Ketua DPD Partai Golkar Provinsi Nusa Tenggara Timur itu") == ["Sari Dewi"]

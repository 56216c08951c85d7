"""Names to entities: titles, countries, metonyms, short forms, and who is one and who is two."""

from __future__ import annotations

import pytest
from marked import tell

from kawat.reading.ranges import Ranges


@pytest.mark.parametrize(
    ("source", "language", "name", "office", "country"),
    [
        ("Menteri Luar Negeri Rusia {person:Sergei Lavrov} tiba.", "id", "Sergei Lavrov", "Menteri Luar Negeri Rusia", "RUS"),
        ("Russian Foreign Minister {person:Sergei Lavrov} arrived.", "en", "Sergei Lavrov", "Russian Foreign Minister", "RUS"),
        ("{person:Arto Virtanen}, the Finnish foreign minister, left.", "en", "Arto Virtanen", "Finnish foreign minister", "FIN"),
        ("Kata jubir KPK, {person:Budi Laksono}, tersangka ditahan.", "id", "Budi Laksono", "jubir KPK", "IDN"),
        ("{person:Rina Hapsari} selaku juru bicara KPK menolak.", "id", "Rina Hapsari", "juru bicara KPK", "IDN"),
        ("Juru bicara Kremlin {person:Oleg Sazonov} menolak.", "id", "Oleg Sazonov", "Juru bicara Kremlin", "RUS"),
        ("In Berlin, Defense Minister {person:Karin Vollmer} agreed.", "en", "Karin Vollmer", "Defense Minister", "DEU"),
        ("Kepala Perwakilan UNHCR di Indonesia {person:Ann Hofer} memuji.", "id", "Ann Hofer",
         "Kepala Perwakilan UNHCR di Indonesia", "UNO"),
        ("Bupati Ogan Komering Ilir (OKI) {person:Mustofa Rahmat} hadir.", "id", "Mustofa Rahmat",
         "Bupati Ogan Komering Ilir (OKI)", "IDN"),
    ],
)  # fmt: skip
def test_a_title_beside_a_name_gives_office_and_country(source: str, language: str, name: str, office: str, country: str) -> None:
    person = tell(source, language).one(name)
    assert (person.name, person.kind, person.office, person.country) == (name, "person", office, country)


def test_the_title_of_the_next_person_is_not_the_first_ones() -> None:
    told = tell("{person:Rina Hapsari}, Menteri Keuangan {person:Agus Wibawa}, dan {person:Dewi Lestari} hadir.")
    assert told.one("Rina Hapsari").office is None
    assert told.one("Agus Wibawa").office == "Menteri Keuangan"


def test_an_ambassador_is_not_of_the_country_of_the_post() -> None:
    told = tell("Ambassador to Kuala Lumpur {person:Maya Lubis} left. {country:Indonesia} waits. {country:Indonesia} acts.", "en")
    assert told.named()["Maya Lubis"] == "IDN"


@pytest.mark.parametrize(
    ("source", "name", "country"),
    [
        ("Lawan {person:Adeel Rana of Pakistan} mundur.", "Adeel Rana", "PAK"),
        ("England's {person:Holly Pemberton} won.", "Holly Pemberton", "GBR"),
        ("Relawan Palestina {person:Ahmad Salehi} ditahan.", "Ahmad Salehi", "PSE"),
    ],
)
def test_a_country_beside_a_name(source: str, name: str, country: str) -> None:
    assert tell(source).one(name).country == country


def test_titles_that_the_model_took_into_a_name_are_cut_off() -> None:
    told = tell("Juru bicara Kementerian Luar Negeri {person:Laos Khamla Intavong} dan {person:Presiden Rahmat Basuki} bertemu.")
    assert {"Khamla Intavong", "Rahmat Basuki"} <= set(told.named())
    assert told.one("Khamla").country == "LAO"


def test_a_title_alone_is_no_name() -> None:
    assert tell("{person:Bupati} dan {organization:Menko Polkam} hadir.").named() == {}


def test_what_stands_between_an_office_and_its_holder_is_a_body() -> None:
    told = tell('"Kami setuju," kata Direktur Utama {person:Bakmi Lestari}, {person:Yuliana Prajaya}, kemarin.')
    assert told.one("Bakmi Lestari").kind == "organization"
    assert told.who("Direktur Utama Bakmi Lestari, Yuliana Prajaya") == ["Yuliana Prajaya"]


def test_a_company_is_no_person() -> None:
    assert tell("KPK menggeledah PT {person:Hutan Karya}.").one("Hutan Karya").kind == "organization"


def test_a_place_is_no_person_and_goes_into_no_record_by_itself() -> None:
    told = tell("Ia lahir di {person:Semarang}, tak jauh dari {organization:Jawa Timur}.")
    assert told.one("Semarang").kind == told.one("Jawa Timur").kind == "place"
    assert told.named() == {}


# -- leaders ----------------------------------------------------------------------------------------------------------


def test_a_surname_is_a_leaders_where_their_country_is_named() -> None:
    for source in ("Presiden Rusia {person:Putin} berkunjung.", "{person:Putin} membela {country:Rusia}."):
        assert (tell(source).one("Putin").country, tell(source).one("Putin").wikidata) == ("RUS", "Q7747")
    for source in ("Perdana Menteri Malaysia {person:Anwar} berkunjung.", "{person:Anwar} membela {country:Malaysia}."):
        assert tell(source).named()["Anwar"] == "MYS"


def test_a_domestic_namesake_is_no_leader() -> None:
    told = tell("Ketua RT {person:Anwar} mengimbau warga.")
    assert told.one("Anwar").wikidata is None
    assert told.named()["Anwar"] == "IDN"


def test_an_alias_is_enough() -> None:
    assert tell("{person:Jokowi} menolak.").one("Jokowi").country == "IDN"


def test_heads_of_bodies_have_the_bodys_code() -> None:
    assert tell("Sekretaris Jenderal PBB {person:Antonio Guterres} menyeru.").one("Antonio Guterres").country == "UNO"


# -- one or two -------------------------------------------------------------------------------------------------------


def test_a_surname_in_the_headline_is_the_full_name_of_the_story() -> None:
    told = tell("{person:Lavrov} Tiba di Jakarta\nMenteri Luar Negeri Rusia {person:Sergei Lavrov} tiba. {person:Lavrov} bicara.")
    assert [n for n in told.named() if "Lavrov" in n] == ["Sergei Lavrov"]
    assert len(told.one("Lavrov").spots) == 3


def test_two_persons_of_one_surname_stay_two() -> None:
    told = tell("{person:Karna Wijaya} menolak. {person:Sari Wijaya} setuju. {person:Wijaya} diam. {person:Karna Wijaya} pergi.")
    assert list(told.named()) == ["Karna Wijaya", "Sari Wijaya"]
    assert told.one("Wijaya", 2).name == "Sari Wijaya"


@pytest.mark.parametrize(
    "source",
    [
        "{person:Zulham Hasibuan} (Zul) hadir. {person:Zul} bicara.",
        "{person:Imanuel Ebeneser} yang akrab disapa {person:Noel} ditangkap. {person:Noel} diam.",
    ],
)
def test_a_nickname_is_its_bearer(source: str) -> None:
    assert len(tell(source).named()) == 1


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("{organization:Kementerian Keuangan (Kemenkeu)} menaikkan pajak. {organization:Kemenkeu} yakin.", 1),
        ("{organization:PDIP} menolak. {organization:PDI Perjuangan} yakin.", 1),
        ("{organization:Komisi Pengawas Sungai (KPS)} menolak. {organization:KPS} yakin.", 1),
        ("{organization:Komisi Pengawas Sungai} ({organization:KPS}) menolak. {organization:KPS} yakin.", 1),
        ("{organization:Kejari OKI} memanggil saksi. {organization:Kejari} menahan dia.", 1),
        ("{organization:Kejaksaan Negeri Garut} dan {organization:Kejari Garut} menahan dia.", 1),
        ("{organization:Kejari Garut} dan {organization:Kejari Bogor} menahan dia. {organization:Kejari} diam.", 3),
        ("{organization:Yayasan Bunga Raya Lampung} menggugat. {organization:Yayasan Bunga Raya} menang.", 1),
        ("{group:Polisi} datang. {group:para polisi} pergi.", 1),
        ("{country:Amerika Serikat} menolak. {country:AS} diam. {country:Gedung Putih} bicara.", 1),
    ],
)
def test_bodies_by_their_short_and_long_forms(source: str, count: int) -> None:
    assert len(tell(source).named()) == count


def test_the_storys_own_acronym_wins_over_the_tables() -> None:
    told = tell("Bupati {place:Ogan Komering Ilir} (OKI) hadir. Warga {organization:OKI} senang. {organization:Kejari OKI} diam.")
    assert told.one("Kejari OKI").country == "IDN"
    assert told.one("OKI", 1).kind == "place"


# -- countries, seats, spans ----------------------------------------------------------------------------------------------


def test_seats_of_power_are_metonyms_of_their_country() -> None:
    told = tell("{country:Moskow} membantah. {country:Gedung Putih} diam.")
    assert told.named() == {"Rusia": "RUS", "Amerika Serikat": "USA"}
    assert set(told.one("Moskow").spots.values()) == {"metonym"}


def test_a_demonym_before_a_noun_is_no_party() -> None:
    assert tell("Three {country:French} ships sank.", "en").named() == {}


def test_of_a_titled_name_the_person_stands_there() -> None:
    told = tell("Menteri Luar Negeri {country:Rusia} {person:Sergei Lavrov} dan {country:China} bertemu.")
    assert told.who("Menteri Luar Negeri Rusia Sergei Lavrov") == ["Sergei Lavrov"]
    assert told.who("Rusia Sergei Lavrov dan China") == ["Sergei Lavrov", "China"]


def test_a_body_of_a_country_is_the_body() -> None:
    told = tell("{country:Mexico}'s {organization:Institute of Rivers} warned.", "en")
    assert told.who("Mexico's Institute of Rivers") == ["Institute of Rivers"]
    assert told.one("Institute of Rivers").country == "MEX"


def test_names_are_trimmed() -> None:
    told = tell("{organization:Pusat Kajian Laut ini} dan {organization:(Pemuda Pesisir)}, {organization:Dewan Air) Bali} hadir.")
    assert set(told.named()) == {"Pusat Kajian Laut", "Pemuda Pesisir", "Dewan Air"}


def test_pronouns_and_numbers_are_no_names() -> None:
    assert tell("{person:Dia} dan {organization:2024} serta {person:para}.").named() == {}


def test_hostile_names_do_not_raise() -> None:
    told = tell("{person:((((} {organization:)} {person:A} {country:...} {person:" + "Aa " * 300 + "} {group:ß̈(İ}")
    assert all(told.named())


def test_the_record_lists_entities_in_order_with_their_mentions() -> None:
    told = tell("{person:Sari Dewi} bertemu {country:Rusia}. {person:Sari} pulang.")
    entities, ids = told.cast.record(0.5)
    assert [(e.id, e.name, len(e.mentions)) for e in entities] == [("e1", "Sari Dewi", 2), ("e2", "Rusia", 1)]
    assert set(ids.values()) == {"e1", "e2"}


def test_what_the_model_doubts_is_left_out_unless_it_has_a_part() -> None:
    told = tell("{person:Sari Dewi} bertemu {country:Rusia}.")
    assert told.cast.record(0.99)[0] == ()
    told.one("Rusia").vouched = 1.0
    assert [e.name for e in told.cast.record(0.99)[0]] == ["Rusia"]


def test_ranges_find_what_overlaps() -> None:
    ranges = Ranges([(0, 5, "a"), (3, 9, "b"), (12, 14, "c")])
    ranges.add(10, 11, "d")
    assert [v for _, _, v in ranges.overlapping(4, 11)] == ["a", "b", "d"]
    assert [v for _, _, v in ranges.ending_at(9)] == ["b"]
    assert [v for _, _, v in ranges.starting(3, 13, 2)] == ["b", "d"]
    assert ranges.overlapping(14, 20) == []


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Emanuel Melkiades Sanu", "Melki"),
        ("M Hadi Nurman Wibowo", "HNW"),
        ("Kim Tae-young", "KTY"),
        ("Moch. Affifuddin Zaini", "Afifudin"),
    ],
)
def test_what_the_press_makes_of_a_full_name_is_the_same_person(full: str, short: str) -> None:
    told = tell(f"Gubernur {{person:{full}}} hadir. Menurut {{person:{short}}}, itu keliru.")
    assert told.one(short) is told.one(full)


def test_initials_that_the_model_took_for_a_body_are_the_person() -> None:
    told = tell("Wakil Ketua MPR {person:M Hadi Nurman Wibowo} hadir. {organization:HNW} menolak.")
    assert told.one("HNW").name == "M Hadi Nurman Wibowo"


def test_a_short_name_that_fits_two_is_neither() -> None:
    told = tell("{person:Melkiades Sanu} dan {person:Melkior Baun} hadir. {person:Melki} menolak.")
    assert told.one("Melki", 2).name == "Melki"


def test_whose_head_an_epithet_names_is_a_body() -> None:
    told = tell("{person:Budi Laksono} diam. Bos {person:Karya Abadi} dan Sentosa itu menolak.")
    assert told.one("Karya Abadi").kind == "organization"

"""Who is who: the tables are sound, and names, metonyms, clitics and offices are told apart."""

from __future__ import annotations

import re

import pytest

from kawat.reading.gazetteer import Entry, country_of, lookup, office_of, scan
from kawat.reading.knowledge import names, rows

# ISO 3166-1 alpha-3 as of 2024, frozen here so that a slip in the tables cannot pass by way of the library they came from.
ISO = frozenset(
    """ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
    BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE
    DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ
    GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ
    KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE
    MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG
    POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK
    SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN
    VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE""".split()
)
FORMER = frozenset({"SUN", "YUG", "CSK", "DDR", "SCG", "ANT"})
COUNTRIES = ISO | FORMER | {"XKX"}
CODES = COUNTRIES | {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"}
SECTORS = frozenset("GOV MIL LEG JUD COP SPY PTY OPP REB PRM UAF UNK BUS JRN CVL NGO EDU REL LAB CRM HLH AGR REF".split())
RANKS = frozenset(
    """head_of_state head_of_government vice_president deputy_head_of_government crown_prince foreign_minister
    defence_minister minister deputy_minister secretary_general spokesperson ambassador envoy governor mayor regent speaker
    legislator judge prosecutor police_chief military_chief opposition_leader none former deputy acting candidate""".split()
)


def first(surface: str) -> Entry:
    entries = lookup(surface)
    assert entries, surface
    return entries[0]


def found(text: str) -> list[tuple[str, str | None]]:
    return [(text[hit.start : hit.end], hit.entries[0].country) for hit in scan(text)]


def test_every_iso_code_is_there_once() -> None:
    codes = [row["alpha3"] for row in rows("countries.tsv")]
    assert len(codes) == len(set(codes))
    assert set(codes) == COUNTRIES


@pytest.mark.parametrize(
    ("table", "column", "codes"),
    [
        ("bodies.tsv", "code", CODES),
        ("domestic.tsv", "country", COUNTRIES),
        ("places.tsv", "country", COUNTRIES),
        ("cities.tsv", "country", COUNTRIES),
        ("blocs.tsv", "country", CODES),
    ],
)
def test_codes_are_valid(table: str, column: str, codes: frozenset[str]) -> None:
    assert {row[column] for row in rows(table)} - {""} <= codes


@pytest.mark.parametrize("table", ["bodies.tsv", "domestic.tsv", "offices.tsv", "groups.tsv"])
def test_sectors_are_plovers(table: str) -> None:
    assert {row["sector"] for row in rows(table)} - {""} <= SECTORS


def test_ranks_are_known() -> None:
    assert {row["rank"] for row in rows("offices.tsv")} <= RANKS


@pytest.mark.parametrize("table", ["bodies.tsv", "domestic.tsv", "offices.tsv", "groups.tsv", "blocs.tsv"])
def test_names_are_unique_in_a_table(table: str) -> None:
    known = [row["name"] for row in rows(table)]
    assert len(known) == len(set(known))


@pytest.mark.parametrize("table", ["countries.tsv", "bodies.tsv", "domestic.tsv", "places.tsv"])
def test_wikidata_ids_are_well_formed_and_belong_to_one_row(table: str) -> None:
    ids = [row["wikidata"] for row in rows(table) if row["wikidata"]]
    assert all(re.fullmatch(r"Q[1-9]\d{0,9}", id_) for id_ in ids)
    assert len(ids) == len(set(ids))


def test_the_tables_are_as_large_as_they_must_be() -> None:
    bodies = list(rows("bodies.tsv"))
    assert sum(row["code"] in {"UNO", "EUR", "IGO", "NGO"} for row in bodies) >= 150
    assert len(bodies) >= 200
    offices = list(rows("offices.tsv"))
    assert len(offices) >= 250
    assert sum(bool(row["id"] or row["name"]) and bool(row["en"]) for row in offices) >= 230
    assert all(row["wikidata"] for row in rows("countries.tsv"))


def test_no_cell_has_an_empty_alias() -> None:
    for table in ("countries.tsv", "bodies.tsv", "domestic.tsv", "places.tsv", "offices.tsv", "groups.tsv"):
        for row in rows(table):
            for cell in row.values():
                assert all(name and name == name.strip() for name in names(cell)), (table, row)


@pytest.mark.parametrize(
    ("surface", "country"),
    [
        ("AS", "USA"), ("Amerika Serikat", "USA"), ("U.S.", "USA"), ("Amerika Syarikat", "USA"), ("the United States", "USA"),
        ("Tiongkok", "CHN"), ("Cina", "CHN"), ("RRT", "CHN"), ("Korsel", "KOR"), ("Korut", "PRK"), ("Korea Utara", "PRK"),
        ("Britania Raya", "GBR"), ("UK", "GBR"), ("Perancis", "FRA"), ("Côte d’Ivoire", "CIV"), ("Cote d'Ivoire", "CIV"),
        ("Jepun", "JPN"), ("Sepanyol", "ESP"), ("Türkiye", "TUR"), ("Timor Leste", "TLS"), ("Timor-Leste", "TLS"),
        ("Guinea", "GIN"), ("Guinea-Bissau", "GNB"), ("Guinea Khatulistiwa", "GNQ"), ("Papua Nugini", "PNG"),
        ("Niger", "NER"), ("Nigeria", "NGA"), ("Dominika", "DMA"), ("Republik Dominika", "DOM"), ("Sudan", "SDN"),
        ("Sudan Selatan", "SSD"), ("Uni Soviet", "SUN"), ("Kosovo", "XKX"), ("Republik Kongo", "COG"), ("RD Kongo", "COD"),
        ("Russian", "RUS"), ("orang Rusia", "RUS"), ("Dutch", "NLD"), ("Nigerien", "NER"), ("Nigerian", "NGA"),
        ("Jalur Gaza", "PSE"), ("Krimea", "UKR"), ("Xinjiang", "CHN"), ("Amerika Serikat (AS)", "USA"),
    ],
)  # fmt: skip
def test_country_names(surface: str, country: str) -> None:
    assert first(surface).country == country


def test_acronyms_are_told_from_words_by_their_case() -> None:
    for word in ("as", "us", "pm", "bi", "ma", "who", "pan"):
        assert lookup(word) == ()
    assert first("BI").name == "Bank Indonesia"
    assert first("WHO").country == "UNO"
    assert found("harga as roda naik, kata AS") == [("AS", "USA")]


def test_jordan_and_yordania_are_one_country() -> None:
    assert first("Jordan") == first("Yordania")
    assert first("Jordan").country == "JOR"


def test_ambiguous_names_give_every_reading() -> None:
    assert {entry.country for entry in lookup("Georgia")} == {"GEO", "USA"}
    assert {entry.country for entry in lookup("Kongo")} == {"COG", "COD"}
    assert {entry.country for entry in lookup("Brussel")} == {"BEL", "EUR"}


@pytest.mark.parametrize(
    ("surface", "country"),
    [
        ("Moskow", "RUS"), ("Moskwa", "RUS"), ("Kremlin", "RUS"), ("Beijing", "CHN"), ("Zhongnanhai", "CHN"),
        ("Washington", "USA"), ("Gedung Putih", "USA"), ("White House", "USA"), ("Downing Street", "GBR"), ("Élysée", "FRA"),
        ("Istana Merdeka", "IDN"), ("Putrajaya", "MYS"), ("Blue House", "KOR"), ("Teheran", "IRN"), ("Senayan", "IDN"),
    ],
)  # fmt: skip
def test_seats_of_power_are_metonyms(surface: str, country: str) -> None:
    assert (first(surface).form, first(surface).country) == ("metonym", country)


def test_a_capital_is_a_place_too() -> None:
    assert {(e.kind, e.form) for e in lookup("Moskow")} == {("country", "metonym"), ("place", "name")}


def test_shared_names_of_bodies_leave_the_country_to_the_story() -> None:
    for surface in ("Mahkamah Agung", "polisi", "parlemen", "Kementerian Luar Negeri", "protesters"):
        assert first(surface).country is None
        assert first(surface).generic
    assert first("polisi").sector == "COP"
    assert first("pengunjuk rasa").sector == "CVL"


def test_blocs_have_no_country_but_the_union_has() -> None:
    assert first("Barat").kind == "bloc"
    assert first("Barat").country is None
    assert first("Uni Eropa").country == "EUR"
    assert first("ASEAN").country == "IGO"


def test_clitics_possessives_and_hyphens() -> None:
    assert found("Rusianya menolak") == [("Rusia", "RUS")]
    assert found("Russia's troops")[0] == ("Russia", "RUS")
    assert found("hubungan AS-China") == [("AS", "USA"), ("China", "CHN")]
    assert found("perang Rusia-Ukraina") == [("Rusia", "RUS"), ("Ukraina", "UKR")]
    assert lookup("Rusianya") == lookup("Rusia")


def test_reduplicated_plurals_are_one_name() -> None:
    text = "Menurut negara-negara Arab, hal itu keliru."
    assert [text[h.start : h.end] for h in scan(text)] == ["negara-negara Arab"]


def test_longest_name_wins_and_sentences_part_names() -> None:
    assert found("Pejabat Korea Utara")[-1] == ("Korea Utara", "PRK")
    assert ("Papua Nugini", "PNG") in found("Perbatasan Papua Nugini aman")
    assert found("Ia lahir di Sudan. Selatan negeri itu kering.") == [("Sudan", "SDN")]


def test_the_west_is_no_part_of_a_place_name() -> None:
    assert found("Negara itu mengecam Barat") == [("Barat", None)]
    assert all(name != "Barat" for name, _ in found("Warga Kabupaten Antah Barat mengungsi"))
    assert found("Barat mengecam langkah itu") == [("Barat", None)]


def test_ordinary_words_that_open_a_sentence_are_no_places() -> None:
    assert found("Lima orang tewas.") == []
    assert ("Lima", "PER") in found("Ia terbang ke Lima kemarin")
    assert found("tanpa bukti di turkey farm") == []


def test_capitals_are_asked_of_the_word_that_has_them() -> None:
    assert found("He blamed the West for it") == [("the West", None)]
    assert found("He lives in the west of Java") == [("Java", "IDN")]
    assert found("Let us go") == []
    assert found("didukung negara Barat") == [("negara Barat", None)]


def test_scan_leaves_out_what_it_is_told_to() -> None:
    text = "CIA director"
    assert scan(text)[0].entries[0].kind == "office"
    assert [hit.entries[0].country for hit in scan(text, without=("office",))] == ["USA"]


def test_scan_keeps_to_its_bounds_and_offsets() -> None:
    text = "Rusia. China dan Jepang bertemu."
    hits = scan(text, 7, 12)
    assert [(h.start, h.end) for h in hits] == [(7, 12)]
    assert scan("") == []


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Menteri Luar Negeri Rusia", "RUS"), ("Polda Metro Jaya", "IDN"), ("tentara Israel", "ISR"),
        ("Departemen Luar Negeri AS", "USA"), ("Dubes AS untuk Indonesia", "USA"), ("US ambassador to Israel", "USA"),
        ("Kedutaan Besar RI di Muskat", "IDN"), ("polisi di Ankara", "TUR"), ("Universitas Kyoto", "JPN"),
        ("Polres Antah Berantah", "IDN"), ("Kejati Sumsel", "IDN"), ("Palang Merah Mongolia", "MNG"), ("London", "GBR"),
        ("Chinese Foreign Ministry", "CHN"), ("Mahkamah Konstitusi (MK)", "IDN"), ("AS-China", None), ("Komite Warga", None),
        ("kepolisian Nikaragua", "NIC"), ("Bank Sentral Eropa", "EUR"), ("Honduran police", "HND"),
    ],
)  # fmt: skip
def test_country_of(name: str, country: str | None) -> None:
    assert country_of(name) == country


@pytest.mark.parametrize(
    ("title", "sector", "rank", "modifier"),
    [
        ("Presiden Rusia", "GOV", "head_of_state", None),
        ("Menlu AS", "GOV", "foreign_minister", None),
        ("US Secretary of State", "GOV", "foreign_minister", None),
        ("juru bicara Kementerian Luar Negeri China", "GOV", "spokesperson", None),
        ("Foreign Ministry spokesperson", "GOV", "spokesperson", None),
        ("wakil menteri luar negeri", "GOV", "deputy_minister", None),
        ("deputy foreign minister", "GOV", "deputy_minister", None),
        ("deputy finance minister", "GOV", "none", "deputy"),
        ("wakil kapolda", "COP", "none", "deputy"),
        ("mantan Presiden AS", "GOV", "none", "former"),
        ("former prime minister", "GOV", "none", "former"),
        ("Plt Gubernur Jawa Barat", "GOV", "governor", "acting"),
        ("Jaksa Agung Kolombia", "JUD", "prosecutor", None),
        ("pemimpin oposisi", "OPP", "opposition_leader", None),
        ("timbalan menteri pertahanan", "GOV", "deputy_minister", None),
    ],
)
def test_office_of(title: str, sector: str, rank: str, modifier: str | None) -> None:
    office = office_of(title)
    assert office is not None
    assert (office.sector, office.rank, office.modifier) == (sector, rank, modifier)


def test_no_office_in_a_phrase_without_one() -> None:
    assert office_of("rumah kayu di tepi sungai") is None
    assert office_of("") is None


@pytest.mark.parametrize("text", ["", "()", "((((", "'-'", "\u202e\u0000", "AS" * 5000, "negara-" * 3000, "İstanbul ﷺ"])
def test_odd_text_raises_nothing(text: str) -> None:
    lookup(text)
    country_of(text)
    office_of(text)
    assert all(0 <= h.start < h.end <= len(text) for h in scan(text))

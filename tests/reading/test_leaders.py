"""Leaders by date: the table is sound, and nobody is named whom the date or the name does not single out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest

from kawat.reading.knowledge import rows
from kawat.reading.leaders import KNOWN_UNTIL, Leader, find, holders, leaders

OFFICES = ("head_of_state", "head_of_government", "foreign_minister")
BODIES = {"UNO", "EUR", "IGO"}
# Longer than a month without anyone in the table, by country; what a reader must not be told a name for.
VACANT = {
    ("LBN", "head_of_state", date(2015, 1, 1)),
    ("LBN", "head_of_state", date(2024, 1, 1)),
    ("IRQ", "head_of_government", date(2003, 12, 1)),
    ("NPL", "head_of_government", date(2005, 6, 1)),
    ("AUT", "head_of_state", date(2016, 10, 1)),
    ("CHN", "defence_minister", date(2023, 11, 20)),
    ("TLS", "head_of_state", date(2001, 6, 1)),
}


def terms_of(office: str) -> dict[str, list[Leader]]:
    found: defaultdict[str, list[Leader]] = defaultdict(list)
    for term in leaders():
        if office in term.office:
            found[term.country].append(term)
    return {country: sorted(terms, key=lambda t: (t.earliest, t.latest)) for country, terms in found.items()}


def slack(value: str | None) -> int:
    """Days by which a date of that precision may be off."""
    return {4: 366, 7: 31, 10: 0}[len(value or "0000-00-00")]


def names_of(terms: tuple[Leader, ...]) -> list[str]:
    return list(dict.fromkeys(term.name for term in terms))


def test_rows_are_unique_and_well_formed() -> None:
    table = [tuple(row.values()) for row in rows("leaders.tsv")]
    assert len(table) == len(set(table)) == len(leaders())
    for term in leaders():
        assert term.earliest <= term.latest, term
        assert len(term.start) in (4, 7, 10), term
        assert term.end is None or len(term.end) in (4, 7, 10), term
        assert term.name, term
        assert term.name == term.name.strip(), term
        assert all(term.office), term
        assert all((*term.aliases, *term.short)), term
        assert term.wikidata is None or (term.wikidata[0] == "Q" and term.wikidata[1:].isdigit()), term
        assert len(term.country) == 3, term


def test_codes_are_those_of_the_country_table() -> None:
    known = {row["alpha3"] for row in rows("countries.tsv")} | BODIES
    assert {term.country for term in leaders()} <= known


def test_one_wikidata_item_a_person() -> None:
    items: defaultdict[str, set[str | None]] = defaultdict(set)
    for term in leaders():
        items[term.name].add(term.wikidata)
    assert all(len(found) == 1 for found in items.values())
    assigned = [item for found in items.values() for item in found if item]
    assert len(assigned) == len(set(assigned))


@pytest.mark.parametrize("office", OFFICES)
def test_successive_terms_overlap_no_more_than_their_dates_are_vague(office: str) -> None:
    for country, terms in terms_of(office).items():
        for before, after in pairwise(terms):
            overlap = (before.latest - after.earliest).days
            assert overlap <= max(slack(before.end), slack(after.start)), (country, before.name, after.name)


def test_at_least_sixty_countries_have_all_three_offices_since_2000() -> None:
    first = date(2000, 2, 1)
    days = [first + timedelta(days=n) for n in range(0, (KNOWN_UNTIL - first).days + 1, 30)]

    def filled(country: str, office: str) -> float:
        return sum(bool(holders(country, office, day)) for day in days) / len(days)

    countries = {term.country for term in leaders()} - BODIES
    covered = {country for country in countries if all(filled(country, office) >= 0.95 for office in OFFICES)}
    assert len(covered) >= 75
    assert {"IDN", "USA", "CHN", "RUS", "JPN", "GBR", "IRN", "ISR", "MYS", "SAU"} <= covered


@pytest.mark.parametrize(("country", "office", "on"), sorted(VACANT))
def test_a_gap_stays_a_gap(country: str, office: str, on: date) -> None:
    assert holders(country, office, on) == ()


@pytest.mark.parametrize(
    ("country", "office", "on", "name"),
    [
        ("IDN", "head_of_state", date(2001, 1, 1), "Abdurrahman Wahid"),
        ("IDN", "head_of_government", date(2003, 6, 1), "Megawati Soekarnoputri"),
        ("IDN", "head_of_state", date(2024, 10, 19), "Joko Widodo"),
        ("IDN", "head_of_state", date(2024, 10, 21), "Prabowo Subianto"),
        ("IDN", "foreign_minister", date(2023, 2, 21), "Retno Marsudi"),
        ("IDN", "defence_minister", date(2023, 2, 21), "Prabowo Subianto"),
        ("RUS", "head_of_state", date(2010, 1, 1), "Dmitry Medvedev"),
        ("RUS", "head_of_government", date(2010, 1, 1), "Vladimir Putin"),
        ("RUS", "foreign_minister", date(2023, 2, 21), "Sergey Lavrov"),
        ("RUS", "security_council_secretary", date(2023, 2, 21), "Nikolai Patrushev"),
        ("RUS", "security_council_secretary", date(2024, 9, 1), "Sergei Shoigu"),
        ("CHN", "foreign_minister", date(2023, 2, 21), "Qin Gang"),
        ("CHN", "foreign_minister", date(2023, 9, 1), "Wang Yi"),
        ("CHN", "foreign_affairs_office_director", date(2022, 6, 1), "Yang Jiechi"),
        ("USA", "head_of_government", date(2016, 6, 1), "Barack Obama"),
        ("USA", "foreign_minister", date(2018, 6, 1), "Mike Pompeo"),
        ("USA", "vice_president", date(2020, 6, 1), "Mike Pence"),
        ("JPN", "head_of_government", date(2009, 9, 1), "Taro Aso"),
        ("JPN", "foreign_minister", date(2016, 5, 1), "Fumio Kishida"),
        ("JPN", "head_of_state", date(2019, 5, 2), "Naruhito"),
        ("GBR", "head_of_government", date(2022, 10, 1), "Liz Truss"),
        ("GBR", "head_of_state", date(2022, 9, 9), "Charles III"),
        ("IRN", "president", date(2022, 6, 1), "Ebrahim Raisi"),
        ("IRN", "head_of_state", date(2022, 6, 1), "Ali Khamenei"),
        ("UNO", "secretary_general", date(2012, 6, 1), "Ban Ki-moon"),
        ("IGO", "nato_secretary_general", date(2023, 6, 1), "Jens Stoltenberg"),
        ("EUR", "high_representative", date(2023, 6, 1), "Josep Borrell"),
    ],
)
def test_who_held_the_office(country: str, office: str, on: date, name: str) -> None:
    assert names_of(holders(country, office, on)) == [name]


def test_both_are_holders_on_the_day_of_handover_and_within_a_vague_month() -> None:
    assert names_of(holders("IDN", "head_of_state", date(2014, 10, 20))) == ["Susilo Bambang Yudhoyono", "Joko Widodo"]
    assert names_of(holders("KOR", "foreign_minister", date(2025, 7, 15))) == ["Cho Tae-yul", "Cho Hyun"]


def test_nobody_holds_an_office_on_an_unknown_day_or_of_an_unknown_country() -> None:
    assert holders("IDN", "head_of_state", None) == ()
    assert holders("XXX", "head_of_state", date(2020, 1, 1)) == ()
    assert holders("IDN", "court_jester", date(2020, 1, 1)) == ()


def test_beyond_what_is_known_only_a_term_with_a_recorded_end_counts() -> None:
    assert holders("USA", "head_of_state", KNOWN_UNTIL)
    assert holders("USA", "head_of_state", KNOWN_UNTIL + timedelta(days=1)) == ()
    assert names_of(holders("UNO", "secretary_general", date(2026, 6, 1))) == ["Antonio Guterres"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("jokowi", "Joko Widodo"),
        ("SBY", "Susilo Bambang Yudhoyono"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("MBS", "Mohammed bin Salman"),
        ("Lula", "Luiz Inacio Lula da Silva"),
        ("Ma’ruf Amin", "Ma'ruf Amin"),
        ("Ban Ki Moon", "Ban Ki-moon"),
        ("Bashar Al-Assad", "Bashar al-Assad"),
        ("Zelenskyy", "Volodymyr Zelensky"),
        ("Xi", "Xi Jinping"),
    ],
)
def test_names_as_the_press_writes_them(written: str, name: str) -> None:
    assert names_of(find(written, date(2020, 6, 1))) == [name]
    assert names_of(find(written, None)) == [name]


def test_terms_in_office_come_first() -> None:
    assert "head_of_government" in find("Putin", date(2010, 1, 1))[0].office
    assert "head_of_state" in find("Putin", date(2020, 1, 1))[0].office
    assert find("Donald Trump", date(2026, 1, 1))[0].start == "2025-01-20"
    assert find("Jens Stoltenberg", date(2020, 1, 1))[0].country == "IGO"
    assert find("Jens Stoltenberg", date(2010, 1, 1))[0].country == "NOR"
    assert find("Elizabeth II", date(2010, 1, 1))[0].country == "GBR"


def test_a_surname_needs_a_day_on_which_it_means_one_person() -> None:
    assert names_of(find("Bush", date(2003, 3, 20))) == ["George W. Bush"]
    assert find("Bush", date(2023, 3, 20)) == ()
    assert names_of(find("Clinton", date(2012, 1, 1))) == ["Hillary Clinton"]
    assert names_of(find("Clinton", date(2000, 6, 1))) == ["Bill Clinton"]
    assert find("Clinton", None) == ()
    assert names_of(find("Assad", date(2012, 1, 1))) == ["Bashar al-Assad"]


def test_a_shared_surname_names_nobody_until_the_country_tells() -> None:
    day = date(2012, 1, 1)
    assert find("Lee", day) == ()
    assert names_of(find("Lee", day, "KOR")) == ["Lee Myung-bak"]
    assert find("Kim", day) == ()
    assert find("Kim", day, "PRK") == ()
    assert names_of(find("Kim Jong Un", day)) == ["Kim Jong-un"]
    assert find("Rasmussen", date(2010, 1, 1)) == ()  # Lars Lokke, in Copenhagen, and Anders Fogh, at NATO
    assert find("Wang", date(2020, 1, 1)) == ()  # Wang Yi, Wang Qishan


def test_a_name_of_one_word_needs_its_time() -> None:
    assert names_of(find("Sugiono", date(2025, 1, 1))) == ["Sugiono"]
    assert find("Sugiono", date(2012, 1, 1)) == ()
    assert names_of(find("Paus Fransiskus", date(2012, 1, 1))) == ["Pope Francis"]
    assert find("Francis", date(2005, 1, 1)) == ()


def test_the_country_narrows_full_names_too() -> None:
    assert find("Joko Widodo", date(2020, 1, 1), "MYS") == ()
    assert {term.country for term in find("Elizabeth II", date(2020, 1, 1), "AUS")} == {"AUS"}


@pytest.mark.parametrize("written", ["", " ", "-", "Nobody Known", "a" * 100_000, "\u0000\u202e", "presiden"])
def test_what_is_no_name_finds_nobody(written: str) -> None:
    assert find(written, date(2020, 1, 1)) == ()

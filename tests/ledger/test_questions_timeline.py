from __future__ import annotations

from pathlib import Path

import pytest
from affairs import ANTARA, COMING, MARCH, REBUFF, REUTERS, STORIES, TASS, TOGETHER
from build import Act, Name, Told, ledger

from kawat.ledger.errors import LedgerError
from kawat.ledger.ledger import Ledger
from kawat.ledger.questions.acts import Act as Row
from kawat.ledger.questions.timeline import Period


@pytest.fixture(scope="module")
def affairs(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return Ledger(ledger(tmp_path_factory.mktemp("ledger") / "wire.duckdb", STORIES, [[REUTERS, ANTARA]]))


def rows(found: list[Row] | list[Period]) -> list[Row]:
    assert all(isinstance(r, Row) for r in found)
    return found  # type: ignore[return-value]


def periods(found: list[Row] | list[Period]) -> list[Period]:
    assert all(isinstance(r, Period) for r in found)
    return found  # type: ignore[return-value]


def test_an_act_is_one_row_however_often_it_is_told(affairs: Ledger) -> None:
    meeting, rebuff, coming = rows(affairs.timeline("RUS", "CHN"))
    assert (meeting.reports, meeting.stories, meeting.independent_sources) == (4, 4, 3)
    assert (meeting.type, meeting.mode, meeting.quad, meeting.scale) == ("CONSULT", "visit", "verbal_cooperation", 4.0)
    assert (meeting.event_id, meeting.story_id, meeting.outlet) == (MARCH.event(), MARCH.id, "Kyodo")
    assert meeting.sentence.startswith("Director Wang Yi visited")
    assert (rebuff.type, rebuff.actors[0].name, rebuff.recipients[0].country) == ("REJECT", "China", "RUS")
    assert (coming.aux, str(coming.date_from), str(coming.date_to)) == ("future", "2023-03-01", "2023-03-31")


def test_either_direction_and_either_order_give_the_same(affairs: Ledger) -> None:
    assert affairs.timeline("RUS", "CHN") == affairs.timeline("China", "Rusia") == affairs.timeline("Tiongkok", "Russia")


def test_what_two_do_to_a_third_is_not_between_them(affairs: Ledger) -> None:
    assert TOGETHER.event() not in [r.event_id for r in rows(affairs.timeline("RUS", "CHN"))]
    assert [r.event_id for r in rows(affairs.timeline("CHN", "USA"))] == [TOGETHER.event()]


@pytest.mark.parametrize("side", ["Wang Yi", "wang yi", "Q3565988", "Director Wang Yi"])
def test_a_side_may_be_a_person(affairs: Ledger, side: str) -> None:
    assert [r.event_id for r in rows(affairs.timeline(side, "RUS"))] == [MARCH.event()]
    assert rows(affairs.timeline(side, "Lavrov"))[0].reports == 4


def test_as_of_takes_everything_from_what_was_known(affairs: Ledger) -> None:
    (meeting,) = rows(affairs.timeline("RUS", "CHN", as_of="2023-02-23"))
    assert (meeting.reports, meeting.stories, meeting.independent_sources) == (2, 2, 1)
    assert (meeting.event_id, meeting.confidence, meeting.outlet) == (REUTERS.event(), 0.9, "Reuters")
    assert [p.name for p in meeting.actors] == ["Wang Yi", "Sergei Lavrov"]
    assert affairs.timeline("RUS", "CHN", as_of="2023-02-21") == []


def test_as_of_names_nobody_who_was_not_known(affairs: Ledger) -> None:
    with pytest.raises(LedgerError, match="knows nobody by 'Xi Jinping'") as refused:
        affairs.timeline("Xi Jinping", "RUS", as_of="2023-02-26")
    assert "Xi Jinping," not in str(refused.value).partition(";")[2]
    with pytest.raises(LedgerError, match="knows nobody"):
        affairs.timeline("Director Wang Yi", "RUS", as_of="2023-02-26")


def test_an_undated_story_is_known_only_where_no_day_is_asked(tmp_path: Path) -> None:
    told = Told("China thanked Russia.", None, [Name("China", "country", "CHN"), Name("Russia", "country", "RUS")],
                [Act("thanked", "SUPPORT", ["China"], ["Russia"])])  # fmt: skip
    book = Ledger(ledger(tmp_path / "x.duckdb", [told]))
    assert len(book.timeline("RUS", "CHN")) == 1
    assert book.timeline("RUS", "CHN", as_of="2030-01-01") == []
    assert book.timeline("RUS", "CHN", since="1900-01-01") == []
    assert [p.period for p in periods(book.timeline("RUS", "CHN", by="month"))] == [None]


def test_dates_and_confidence_narrow(affairs: Ledger) -> None:
    assert [r.event_id for r in rows(affairs.timeline("RUS", "CHN", since="2023-02-22", until="2023-W09"))] == [
        REBUFF.event(),
        COMING.event(),
    ]
    assert [r.event_id for r in rows(affairs.timeline("RUS", "CHN", until="2023-02-21"))] == [MARCH.event()]
    (sure,) = rows(affairs.timeline("RUS", "CHN", min_confidence=0.95))
    assert (sure.reports, sure.event_id) == (1, MARCH.event())


def test_weeks_count_acts_and_reports_apart_and_only_what_was_done(affairs: Ledger) -> None:
    eighth, ninth = periods(affairs.timeline("RUS", "CHN", by="week"))[:2]
    assert (eighth.period, str(eighth.first_day)) == ("2023-W08", "2023-02-20")
    assert (eighth.acts, eighth.reports, eighth.scale_sum, eighth.scale_mean, eighth.not_done) == (1, 4, 4.0, 4.0, 0)
    assert eighth.acts_by_quad.verbal_cooperation == 1
    assert eighth.events == (MARCH.event(),)
    assert (ninth.period, ninth.acts, ninth.scale_by_quad.verbal_conflict) == ("2023-W09", 1, -2.0)
    assert ninth.story_ids == (REBUFF.id,)


def test_a_month_is_of_no_one_week(affairs: Ledger) -> None:
    last = periods(affairs.timeline("RUS", "CHN", by="week"))[-1]
    assert (last.period, last.acts, last.not_done, last.scale_mean, last.events) == (None, 0, 1, None, (COMING.event(),))
    months = periods(affairs.timeline("RUS", "CHN", by="month"))
    assert [(m.period, m.acts, m.not_done) for m in months] == [("2023-02", 2, 0), ("2023-03", 0, 1)]
    assert months[0].scale_sum == 2.0
    assert months[0].scale_mean == 1.0


def test_days(affairs: Ledger) -> None:
    assert [p.period for p in periods(affairs.timeline("RUS", "CHN", by="day"))] == ["2023-02-21", "2023-02-27", None]


def test_the_same_country_twice_is_its_own_affairs(tmp_path: Path) -> None:
    told = Told("The opposition accused the government.", "2023-01-01",
                [Name("opposition", "group", "IDN", sector="OPP"), Name("government", "group", "IDN", sector="GOV")],
                [Act("accused", "ACCUSE", ["opposition"], ["government"])])  # fmt: skip
    book = Ledger(ledger(tmp_path / "x.duckdb", [told]))
    assert [r.event_id for r in rows(book.timeline("IDN", "IDN"))] == [told.event()]
    assert book.timeline("IDN", "MYS") == []


@pytest.mark.parametrize(
    ("side", "sentence"),
    [
        ("Sergey Lavrof", "nearest names are Sergei Lavrov"),
        ("Zzzyx", "look the name up with kawat search"),
        ("Kongo", r"may be .*\(COG\) or .*\(COD\)"),
        ("", "is empty"),
        ("  ", "is empty"),
        ("x" * 2000, "at most 1,000"),
        ("\udcff", "no valid UTF-8"),
        ("RUS'; DROP TABLE act; --", "knows nobody"),
        ("' OR 1=1 --", "knows nobody"),
        ("a\x00b", "knows nobody"),
    ],
)
def test_a_side_that_is_nobody(affairs: Ledger, side: str, sentence: str) -> None:
    for pair in ((side, "CHN"), ("CHN", side)):
        with pytest.raises(LedgerError, match=sentence):
            affairs.timeline(*pair)
    assert len(affairs.timeline("RUS", "CHN")) == 3


def test_two_of_one_name_are_told_apart_by_id(tmp_path: Path) -> None:
    stories = [
        Told(f"Ali Hasan praised {country} on Sunday.", "2023-01-01",
             [Name("Ali Hasan", country=code, office=f"minister of {country}"), Name(country, "country", code)],
             [Act("praised", "SUPPORT", ["Ali Hasan"], [country])])
        for country, code in (("Malaysia", "MYS"), ("Iraq", "IRQ"))
    ]  # fmt: skip
    book = Ledger(ledger(tmp_path / "x.duckdb", stories))
    with pytest.raises(LedgerError, match=r"may be Ali Hasan \(.*\) or Ali Hasan \(.*\); give the id"):
        book.timeline("Ali Hasan", "MYS")
    (one,) = [w for w in book.who("Ali Hasan") if w.country == "IRQ"]
    assert [r.event_id for r in rows(book.timeline(one.identity, "IRQ"))] == [stories[1].event()]


@pytest.mark.parametrize("what", ["since", "until", "as_of"])
@pytest.mark.parametrize("value", ["yesterday", "2023-13", "2023-02-30", "2023-01/2023-02", "1'; DROP TABLE story; --", ""])
def test_what_is_no_date_is_refused(affairs: Ledger, what: str, value: str) -> None:
    with pytest.raises(LedgerError, match="is no date"):
        affairs.timeline("RUS", "CHN", **{what: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan")])
def test_what_is_no_probability_is_refused(affairs: Ledger, value: float) -> None:
    with pytest.raises(LedgerError, match="between 0 and 1"):
        affairs.timeline("RUS", "CHN", min_confidence=value)


def test_what_is_no_period_is_refused(affairs: Ledger) -> None:
    with pytest.raises(LedgerError, match="no timeline by 'year'"):
        affairs.timeline("RUS", "CHN", by="year")  # type: ignore[arg-type]


def test_a_ledger_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no such ledger"):
        Ledger(tmp_path / "none.duckdb").timeline("RUS", "CHN")
    (tmp_path / "text.duckdb").write_text("this is a text\n" * 1000)
    with pytest.raises(LedgerError, match=r"text\.duckdb"):
        Ledger(tmp_path / "text.duckdb").timeline("RUS", "CHN")


def test_tass_is_a_source_of_its_own(affairs: Ledger) -> None:
    (meeting,) = rows(affairs.timeline("RUS", "CHN", as_of="2023-02-24"))
    assert (meeting.reports, meeting.independent_sources) == (3, 2)
    assert TASS.id in [r.story_id for r in affairs.sources(meeting.event_id, as_of="2023-02-24")]

"""Formats of events: PLOVER, GDELT, POLECAT."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from io import StringIO
from typing import Any

import pytest

from kawat import plover
from kawat.exports.codes import QUADS, cameo, cow, fips, table
from kawat.exports.gdelt import COLUMNS as GDELT
from kawat.exports.polecat import COLUMNS as POLECAT
from kawat.reading.knowledge import rows as known_rows

Exported = Callable[..., str]


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def gdelt(text: str) -> list[dict[str, str]]:
    rows = list(csv.reader(StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))
    return [dict(zip(GDELT, row, strict=True)) for row in rows]


def polecat(text: str) -> dict[str, dict[str, str]]:
    return {row["Event ID"]: row for row in csv.DictReader(StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)}


# PLOVER

#: The codebook's names of fields, its tables for a record, an actor, a place, a text and a citation; the rest must be ours.
CODEBOOK = {
    "id", "has_event", "date", "time", "enddate", "endtime", "source", "recipient", "event", "event_loc", "event_text",
    "quad_code", "event_scale", "mode", "context", "link", "text", "text_info",
    "cite_info", "coder", "coded_date", "coded_time", "comment",
}  # fmt: skip
OURS = {"aux", "issue", "date_basis", "confidence", "said_by", "reports", "stories", "independent_sources", "reported"}
ACTOR = {"code", "sector", "actor_text", "identifier_id", "identifier_text", "office"}
PLACE = {"name", "country code", "cc3"}
CITATION = {"citation", "url", "title", "language", "publication", "copyright", "published"}


def test_plover_has_the_codebooks_fields_and_vocabulary(exported: Exported) -> None:
    for record in lines(exported("plover")):
        assert set(record) <= CODEBOOK | OURS
        assert all(set(actor) == ACTOR for side in ("source", "recipient") for actor in record[side])
        assert record["event_loc"] is None or set(record["event_loc"]) == PLACE
        assert set(record["cite_info"]) == CITATION
        assert record["date"] is None or date.fromisoformat(record["date"])
        (type_,) = record["event"]
        assert type_ in plover.TYPES
        assert set(record["mode"]) <= set(plover.MODES[type_])
        assert set(record["context"]) <= {*plover.CONTEXTS, "historical", "future", "hypothetical", "negation"}
        assert record["quad_code"] == QUADS[plover.QUAD[type_]]
        assert record["event_scale"] == plover.scale(type_, *record["mode"])


def test_plover_tells_one_act_of_two_stories_once(exported: Exported) -> None:
    act = next(r for r in lines(exported("plover")) if r["id"] == "a1:v1")
    assert (act["reports"], act["stories"], act["independent_sources"]) == (2, 2, 1)
    assert [a["identifier_id"] for a in act["source"]] == ["Q1385391", "Q712592"]
    assert act["context"] == ["diplomatic", "military"]
    assert act["event_loc"] == {"name": "Moscow", "country code": "RU", "cc3": "RUS"}


def test_plover_keeps_who_says_so_and_what_it_is_about(exported: Exported) -> None:
    act = next(r for r in lines(exported("plover")) if r["id"] == "a1:v3")
    assert act["issue"] == ["blackmail"]
    assert act["said_by"]["speaker"] == "Nikolai Patrushev"
    assert [hop["name"] for hop in act["said_by"]["chain"]] == ["Nikolai Patrushev", "RIA", "Reuters"]
    assert act["text"].startswith('"We reject blackmail,"')


def test_plover_keeps_what_did_not_happen_apart(exported: Exported) -> None:
    contexts = {r["id"]: r["context"] for r in lines(exported("plover"))}
    assert contexts["a1:v2"] == ["future"]
    assert contexts["a1:v5"] == ["negation"]
    assert contexts["a1:v6"] == ["hypothetical"]


# GDELT


def test_gdelt_has_61_columns_in_order() -> None:
    assert len(GDELT) == 61
    assert (GDELT[0], GDELT[5], GDELT[15], GDELT[26], GDELT[29], GDELT[34], GDELT[51], GDELT[60]) == (
        "GLOBALEVENTID", "Actor1Code", "Actor2Code", "EventCode", "QuadClass", "AvgTone", "ActionGeo_Type", "SOURCEURL",
    )  # fmt: skip


def test_gdelt_row(exported: Exported) -> None:
    row = next(r for r in gdelt(exported("gdelt")) if r["NumMentions"] == "2")
    filled = {column: cell for column, cell in row.items() if cell and column != "GLOBALEVENTID"}
    assert filled == {
        "SQLDATE": "20230221", "MonthYear": "202302", "Year": "2023", "FractionDate": "2023.1397",
        "Actor1Code": "RUSGOV", "Actor1Name": "NIKOLAI PATRUSHEV", "Actor1CountryCode": "RUS", "Actor1Type1Code": "GOV",
        "Actor2Code": "CHNGOV", "Actor2Name": "WANG YI", "Actor2CountryCode": "CHN", "Actor2Type1Code": "GOV",
        "IsRootEvent": "1", "EventCode": "042", "EventBaseCode": "042", "EventRootCode": "04", "QuadClass": "1",
        "GoldsteinScale": "4", "NumMentions": "2", "NumSources": "1", "NumArticles": "2",
        "Actor1Geo_Type": "0", "Actor2Geo_Type": "0",
        "ActionGeo_Type": "1", "ActionGeo_FullName": "Russia", "ActionGeo_CountryCode": "RS", "ActionGeo_ADM1Code": "RS",
        "ActionGeo_FeatureID": "RS", "DATEADDED": "20230221000000", "SOURCEURL": "https://example.org/a?x=1&y=2",
    }  # fmt: skip


def test_gdelt_numbers_are_unlike_and_fit_a_double(exported: Exported) -> None:
    numbers = [int(r["GLOBALEVENTID"]) for r in gdelt(exported("gdelt"))]
    assert len(set(numbers)) == len(numbers) == 5
    assert all(0 < n < 2**53 for n in numbers)


@pytest.mark.parametrize("format", ["gdelt", "polecat"])
def test_what_did_not_happen_is_no_row(exported: Exported, format: str) -> None:
    text = exported(format)
    ids = set(polecat(text)) if format == "polecat" else {r["EventCode"] for r in gdelt(text)}
    # The visit to come, the attack denied and the aid that may come are left out; what was agreed was agreed that day.
    assert ids == ({"a1:v1", "a1:v3", "a1:v4", "c1:v1", "d1:v1"} if format == "polecat" else {"042", "120", "030", "112"})


def test_what_is_agreed_for_later_happened_when_it_was_told(exported: Exported) -> None:
    assert polecat(exported("polecat"))["a1:v4"]["Event Date"] == "2023-02-21"
    assert next(r for r in gdelt(exported("gdelt")) if r["EventCode"] == "030")["SQLDATE"] == "20230221"


# POLECAT


def test_polecat_row(exported: Exported) -> None:
    assert len(POLECAT) == 40
    row = polecat(exported("polecat"))["a1:v1"]
    assert tuple(row) == POLECAT
    assert {column: cell for column, cell in row.items() if cell != "None"} == {
        "Event ID": "a1:v1", "Event Date": "2023-02-21", "Event Type": "CONSULT", "Event Mode": "visit", "Intensity": "4",
        "Quad Code": "VERBAL COOPERATION", "Contexts": "diplomatic; military",
        "Actor Name": "Nikolai Patrushev; Wang Yi", "Actor Country": "RUS; CHN", "Actor COW": "365; 710",
        "Primary Actor Sector": "GOV; GOV", "Actor Sectors": "GOV; GOV",
        "Actor Title": "Secretary of the Security Council; None", "Actor Name Raw": "Nikolai Patrushev; Wang Yi",
        "Wikipedia Actor ID": "Q1385391; Q712592",
        "Placename": "Moscow", "Country": "RUS", "Raw Placename": "Moscow",
        "Source": "example.org", "Publication Date": "2023-02-21", "Story People": "Nikolai Patrushev; Wang Yi",
        "Story Organizations": "RIA", "Story Locations": "Moscow; Jakarta", "Language": "en", "Version": "kawat 0.2.0 m1",
    }  # fmt: skip


@pytest.mark.parametrize("format", ["gdelt", "polecat"])
def test_hostile_text_stays_in_its_cell(exported: Exported, format: str) -> None:
    text = exported(format)
    rows = text.splitlines()
    assert {row.count("\t") for row in rows} == {len(GDELT if format == "gdelt" else POLECAT) - 1}
    assert len(rows) == 5 + (format == "polecat")
    assert all(c.isprintable() or c in "\t\n" for c in text)


# Codes


def test_every_type_and_mode_has_a_cameo_code_of_a_fitting_root() -> None:
    rows = {(r["type"], r["mode"]) for r in table("cameo.tsv")}
    assert rows <= {(t, m) for t in plover.TYPES for m in ("", *plover.MODES[t])}
    roots = {t: {cameo(t, m)[:2] for m in (None, *plover.MODES[t])} for t in plover.TYPES}
    assert all(len(cameo(t, m)) == 3 for t in plover.TYPES for m in (None, *plover.MODES[t]))
    # As the codebook sets PLOVER's types beside CAMEO's roots.
    assert roots == {
        "AGREE": {"03"}, "CONSULT": {"04"}, "SUPPORT": {"05"}, "CONCEDE": {"08"}, "COOPERATE": {"06"}, "AID": {"07"},
        "RETREAT": {"08"}, "REQUEST": {"10"}, "ACCUSE": {"11", "09"}, "REJECT": {"12"}, "THREATEN": {"13"}, "PROTEST": {"14"},
        "MOBILIZE": {"15"}, "SANCTION": {"16", "11"}, "COERCE": {"17"}, "ASSAULT": {"18", "17", "19"},
    }  # fmt: skip


def test_countries_have_their_codes() -> None:
    ours = [r["alpha3"] for r in known_rows("countries.tsv")]
    assert [r["alpha3"] for r in table("countries.tsv")] == sorted(ours)
    numbers = [r["cow"] for r in table("countries.tsv") if r["cow"]]
    assert len({*numbers} - {"365", "345"}) == len(numbers) - 4  # what was the Soviet Union and Yugoslavia kept its number
    assert (fips("IDN"), fips("CHN"), cow("IDN"), cow("USA"), cow("HKG"), fips("UNO")) == ("ID", "CH", "850", "2", None, None)

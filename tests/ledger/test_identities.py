"""Who is one across stories, and what a person decides about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from build import Act, Name, Told, ledger

from kawat.ledger.errors import LedgerError
from kawat.ledger.identities import Bearer, grouped
from kawat.ledger.ledger import Ledger
from kawat.ledger.store import Store


def bearer(number: int, name: str, *, office: str | None = None, country: str | None = None, sector: str | None = None,
           kind: str = "person", wikidata: str | None = None, month: int = 3) -> Bearer:  # fmt: skip
    return Bearer(f"s{number}:e1", f"s{number}", name, kind, country, sector, office, wikidata, date(2026, month, number))


def together(*bearers: Bearer) -> list[list[int]]:
    groups = [sorted(bearers.index(b) for b in group) for group in grouped(list(bearers))]
    return sorted(groups)


def test_one_name_is_one_person() -> None:
    assert together(bearer(1, "Sari Wulandari", country="IDN", office="Menteri Luar Negeri", sector="GOV"),
                    bearer(2, "Sari  WULANDARI", country="IDN"), bearer(3, "Sari Wulandari")) == [[0, 1, 2]]  # fmt: skip


def test_offices_of_two_countries_are_two_persons() -> None:
    assert together(bearer(1, "Adrian Kwok", country="MYS", office="Malaysian coast guard chief", sector="COP"),
                    bearer(2, "Adrian Kwok", country="USA", office="U.S. trade envoy", sector="GOV"),
                    bearer(3, "Adrian Kwok", country="USA")) == [[0], [1, 2]]  # fmt: skip


def test_a_country_that_no_office_names_parts_nobody() -> None:
    assert together(bearer(1, "Do Minh Chau", country="VNM", office="Vietnamese foreign ministry spokesman", sector="GOV"),
                    bearer(2, "Do Minh Chau", country="IDN", office="juru bicara", sector="GOV"),
                    bearer(3, "Do Minh Chau", country="IDN")) == [[0, 1, 2]]  # fmt: skip


def test_two_walks_of_life_at_one_time_are_two_persons_and_a_career_is_one() -> None:
    minister = bearer(1, "Budi Hartono", country="IDN", office="Menteri Perikanan", sector="GOV")
    trainer = bearer(2, "Budi Hartono", country="IDN", office="pelatih tim nasional", sector="CVL")
    later = bearer(2, "Budi Hartono", country="IDN", office="direktur utama bank", sector="BUS", month=11)
    assert together(minister, trainer) == [[0], [1]]
    assert together(minister, later) == [[0, 1]]


def test_a_part_of_a_name_joins_the_only_one_it_can_be() -> None:
    known = [bearer(1, "Viktor Saranov", country="RUS"), bearer(2, "Viktor Saranov", country="RUS")]
    assert together(*known, bearer(3, "Saranov", country="RUS")) == [[0, 1, 2]]
    assert together(*known, bearer(3, "utusan Rusia Viktor Saranov", country="RUS")) == [[0, 1, 2]]
    other = bearer(4, "Ivan Saranov", country="RUS")
    assert together(*known, other, bearer(3, "Saranov", country="RUS")) == [[0, 1], [2], [3]]


def test_bodies_are_one_by_wikidata_id_or_by_name_and_country() -> None:
    assert together(bearer(1, "KPK", kind="organization", country="IDN", wikidata="Q1"),
                    bearer(2, "Komisi Pemberantasan Korupsi", kind="organization", country="IDN", wikidata="Q1"),
                    bearer(3, "Ministry of Defence", kind="organization", country="GBR"),
                    bearer(4, "Ministry of Defence", kind="organization", country="UKR")) == [[0, 1], [2], [3]]  # fmt: skip


WANG = Name("Wang Wei", country="CHN", office="Chinese envoy", sector="GOV")
RUSSIA = Name("Russia", kind="country", country="RUS", wikidata="Q159")


def told(day: int, verb: str, name: Name = WANG) -> Told:
    return Told(
        f"{name.name} {verb} Russia on day {day}.",
        f"2026-03-{day:02}",
        [name, RUSSIA],
        [Act(verb, "CONSULT", [name.name], ["Russia"])],
    )


@pytest.fixture
def stories() -> list[Told]:
    return [
        told(1, "visited"),
        told(5, "called"),
        told(9, "met"),
        told(10, "thanked", Name("Wei Wang", country="CHN", sector="GOV")),
    ]


def identities(path: Path) -> dict[str, str]:
    with Store(path).reading() as db:
        return dict(
            db.execute(
                "SELECT story_id, identity_id FROM identity_entity JOIN entity USING (entity_id) WHERE kind = 'person'"
            ).fetchall()
        )


def test_a_person_merges_and_splits_and_it_holds(tmp_path: Path, stories: list[Told]) -> None:
    path = ledger(tmp_path / "wire.duckdb", stories)
    one, other = identities(path)[stories[0].id], identities(path)[stories[3].id]
    assert one != other
    merged = Ledger(path).merge(one, other, who="Ratih")
    assert set(identities(path).values()) == {merged}
    parted = Ledger(path).split(merged, [stories[1].id, stories[3].id], who="Ratih")
    now = identities(path)
    assert {now[stories[1].id], now[stories[3].id]} == {parted}
    assert {now[stories[0].id], now[stories[2].id]} == {one}
    with Store(path).reading() as db:
        assert {who for (who,) in db.execute("SELECT who FROM ruling").fetchall()} == {"Ratih"}


def test_what_cannot_be_ruled_is_said(tmp_path: Path, stories: list[Told]) -> None:
    path = ledger(tmp_path / "wire.duckdb", stories)
    one = identities(path)[stories[0].id]
    with pytest.raises(LedgerError, match="no identity 'nobody'"):
        Ledger(path).merge(one, "nobody")
    with pytest.raises(LedgerError, match="give two"):
        Ledger(path).merge(one, one)
    with pytest.raises(LedgerError, match="does not name"):
        Ledger(path).split(one, [stories[3].id])
    with pytest.raises(LedgerError, match="no story of it would be left"):
        Ledger(path).split(one, [s.id for s in stories[:3]])

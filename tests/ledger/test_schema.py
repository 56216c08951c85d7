"""The schema as people query it by hand."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from affairs import ANTARA, REUTERS, STORIES, TASS
from build import ledger

from kawat.ledger.schema import described
from kawat.ledger.store import Store


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ledger(tmp_path_factory.mktemp("schema") / "wire.duckdb", STORIES, [[REUTERS, ANTARA]])


def test_every_table_and_view_is_described() -> None:
    tops = [line for line in described() if not line.startswith(" ")]
    assert len(tops) > 30
    assert all(": " in line for line in tops)


def test_children_name_their_parents() -> None:
    lines = list(described())
    for child in ("event", "entity", "statement", "time", "credit"):
        at = next(i for i, line in enumerate(lines) if line.startswith(f"{child} (table)"))
        assert any("story_id VARCHAR -> story" in line for line in lines[at : at + 4]), child


def test_any_duckdb_client_reads_it(path: Path) -> None:
    with duckdb.connect(str(path), read_only=True) as db:
        ((actors, recipients, sentence, sources, reports),) = db.execute(
            "SELECT actors, recipients, sentence, independent_sources, reports FROM acts WHERE type = 'CONSULT'"
        ).fetchall()
        assert set(actors) | set(recipients) >= {"Sergei Lavrov"}
        assert "Tuesday" in sentence or "Selasa" in sentence
        assert (sources, reports) == (3, 4)
        assert db.execute("SELECT outlet FROM reports WHERE relation = 'copy'").fetchall() == [("ANTARA",)]
        assert ("CHN", "RUS", -2.0) in db.execute("SELECT actor_country, recipient_country, scale FROM dyads").fetchall()
        assert db.execute("SELECT speaker, chain FROM said WHERE outlet = 'Reuters'").fetchall() == [
            ("Wang Yi", "Wang Yi > Reuters")
        ]
        assert db.execute("SELECT outlets FROM wires WHERE stories = 2").fetchall() == [(["ANTARA", "Reuters"],)]


def test_what_hangs_on_a_story_cannot_lose_it(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(path.read_bytes())
    with Store(copy).writing() as writer, pytest.raises(Exception, match="foreign key"), writer.batch() as db:
        db.execute("DELETE FROM story WHERE story_id = ?", [TASS.id])

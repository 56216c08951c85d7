"""The commands that fill and keep a ledger."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kawat.desk import cli
from kawat.ledger.dump import dump
from kawat.ledger.store import Store

ROOT = Path(__file__).resolve().parents[2]
MONTH = ROOT / "tests" / "ledger" / "month" / "stories.jsonl"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    monkeypatch.delenv("KAWAT_LEDGER", raising=False)

    def call(*argv: str | Path) -> Result:
        with pytest.raises(SystemExit) as stop:
            cli.main([str(a) for a in argv])
        return Result(int(stop.value.code or 0), *capsys.readouterr())

    return call


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("few") / "few.jsonl"
    file.write_text("".join(MONTH.read_text("utf-8").splitlines(keepends=True)[:6]), "utf-8")
    return file


def test_stories_go_in_once_and_what_gives_none_is_named(run: Callable[..., Result], few: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "wire.duckdb"
    assert run("ingest", few, "--into", ledger) == (0, "", "kawat: 6 stories added\n")
    before = list(dump(Store(ledger)))
    assert run("ingest", few, "--into", ledger) == (0, "", "kawat: 0 stories added, 6 known already\n")
    assert list(dump(Store(ledger))) == before
    missing = run("ingest", tmp_path / "none.txt", few, "--into", ledger)
    assert missing.code == 1
    assert "none.txt: there is no such file" in missing.err
    asked = run("sql", "SELECT where_found FROM rejected", "--in", ledger, "--json")
    assert [json.loads(line)["where_found"] for line in asked.out.splitlines()] == [str(tmp_path / "none.txt")]


def test_an_older_story_is_put_in_by_its_given_date(run: Callable[..., Result], tmp_path: Path) -> None:
    story, ledger = tmp_path / "a.txt", tmp_path / "wire.duckdb"
    story.write_text("Presiden Kenya menerima utusan Ethiopia di Nairobi pada Senin, kata juru bicaranya.\n", "utf-8")
    assert run("ingest", story, "--published", "2024-09-17", "--lang", "id", "--into", ledger).code == 0
    asked = run("sql", "SELECT published_on, language FROM story", "--in", ledger, "--json")
    assert json.loads(asked.out) == {"published_on": "2024-09-17", "language": "id"}
    wrong = run("ingest", story, "--published", "kemarin", "--into", ledger)
    assert wrong.code == 2
    assert "kemarin" in wrong.err


def test_no_ledger_no_command(run: Callable[..., Result], few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for argv in (("ingest", few), ("recode",), ("entity", "merge", "a", "b"), ("export", "--format", "plover")):
        answer = run(*argv)
        assert answer.code == 2
        assert "KAWAT_LEDGER" in answer.err
    monkeypatch.setenv("KAWAT_LEDGER", str(tmp_path / "none.duckdb"))
    answer = run("export", "--format", "plover")
    assert answer.code == 1
    assert "no such ledger" in answer.err


def test_a_hostile_name_reaches_no_terminal(run: Callable[..., Result], tmp_path: Path) -> None:
    story = tmp_path / "a'; DROP TABLE story; --\x1b[31m.txt"
    story.write_text("", "utf-8")
    answer = run("ingest", story, "--into", tmp_path / "wire.duckdb")
    assert answer.code == 1
    assert "\x1b" not in answer.err
    with Store(tmp_path / "wire.duckdb").reading() as db:
        assert db.execute("SELECT count(*) FROM rejected").fetchall() == [(1,)]


def test_rereading_with_the_same_weights_changes_nothing(run: Callable[..., Result], few: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "wire.duckdb"
    run("ingest", few, "--into", ledger)
    assert run("recode", "--in", ledger) == (0, "", "kawat: 0 stories changed\n")
    assert run("recode", "--every", "--in", ledger) == (0, "", "kawat: 0 stories changed\n")


def test_two_become_one_and_two_again(run: Callable[..., Result], few: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "wire.duckdb"
    run("ingest", few, "--into", ledger)
    asked = run("sql", "SELECT identity_id FROM identity WHERE kind = 'person' ORDER BY ALL", "--in", ledger, "--json")
    one, two, *_ = [json.loads(line)["identity_id"] for line in asked.out.splitlines()]
    merged = run("entity", "merge", one, two, "--in", ledger, "--who", "Ratih")
    assert merged.code == 0
    assert "is one now" in merged.err
    wrong = run("entity", "merge", one, "'; DROP TABLE story; --", "--in", ledger)
    assert wrong.code == 1
    assert "there is no identity" in wrong.err
    assert run("stats", "--in", ledger).code == 0


def test_every_format_is_listed_and_written(run: Callable[..., Result], few: Path, tmp_path: Path) -> None:
    from kawat.exports import FORMATS

    ledger = tmp_path / "wire.duckdb"
    run("ingest", few, "--into", ledger)
    assert [line.split()[0] for line in run("export", "--list").out.splitlines()] == list(FORMATS)
    for name in ("plover", "ics", "csv"):
        target = tmp_path / name
        assert run("export", "--format", name, "--in", ledger, "-o", target).code == 0
        assert target.exists()
    assert run("export", "--format", "plover", "--in", ledger).out == (tmp_path / "plover").read_text("utf-8")
    assert run("export", "--format", "csv", "--in", ledger).code == 2
    assert run("export", "--format", "../x", "--in", ledger).code == 2


def test_a_watch_file_is_checked_before_anything_is_fetched(run: Callable[..., Result], tmp_path: Path) -> None:
    feeds = tmp_path / "feeds.toml"
    feeds.write_text("[[feed]]\nurl = 'ftp://x.example/feed'\n")
    answer = run("watch", feeds, "--into", tmp_path / "wire.duckdb")
    assert answer.code == 2
    assert "feeds.toml" in answer.err
    assert not (tmp_path / "wire.duckdb").exists()


def test_help_is_readable_in_eighty_columns(run: Callable[..., Result]) -> None:
    for name in ("ingest", "watch", "recode", "entity", "export"):
        assert all(len(line) <= 80 for line in run(name, "--help").out.splitlines()), name

"""What holds for every format: selection, order, whole files, clear errors."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from kawat.exports import FORMATS, export
from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.filters import Filters
from kawat.ledger.store import Store

TEXTS = [name for name, f in FORMATS.items() if not f.folder]
Exported = Callable[..., str]


def contents(path: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in path.iterdir()} if path.is_dir() else {"": path.read_bytes()}


def test_the_same_stories_give_the_same_bytes(store: Store, tmp_path: Path) -> None:
    """Another ledger of them, exported by a process in which sets have another order."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path; from affair import ledger; from kawat.exports import FORMATS, export\n"
        "store = ledger(Path(sys.argv[2]) / 'other.duckdb')\n"
        "for name in FORMATS: export(store, name, Path(sys.argv[2]) / name)\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent), str(tmp_path)], check=True, env=environment)
    for format in FORMATS:
        export(store, format, tmp_path / f"{format}-here")
        first, second = (contents(tmp_path / name) for name in (format, f"{format}-here"))
        assert first == second, format
        assert all(first.values())


@pytest.mark.parametrize("format", TEXTS)
def test_a_stream_gets_what_a_file_gets(store: Store, tmp_path: Path, exported: Exported, format: str) -> None:
    export(store, format, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == exported(format).encode("utf-8")


@pytest.mark.parametrize("format", TEXTS)
def test_as_of_knows_no_later_story(exported: Exported, format: str) -> None:
    early = exported(format, as_of=date(2023, 2, 21))
    assert "Moskow" not in early
    assert "Xinhua" not in early
    if format == "plover":
        assert '"reports":2' not in early


@pytest.mark.parametrize("format", TEXTS)
def test_an_empty_selection_is_an_empty_export(exported: Exported, format: str) -> None:
    text = exported(format, since=date(2030, 1, 1))
    assert "Wang Yi" not in text
    assert len(text.splitlines()) == {"polecat": 1, "jsonld": 2, "newsml": 8, "ics": 5}.get(format, 0)


def test_since_and_until_bound_acts_by_their_day_and_stories_by_publication(exported: Exported) -> None:
    march = Filters(since=date(2023, 3, 1), until=date(2023, 3, 20)).__dict__
    assert exported("plover", **march).count("\n") == 3
    assert exported("ninjs", **march) == ""


@pytest.mark.parametrize("format", FORMATS)
def test_what_fails_leaves_what_was_there(store: Store, tmp_path: Path, format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out"
    export(store, format, target)
    before = contents(target)
    module = __import__(f"kawat.exports.{format}", fromlist=["export"])
    written = module.export

    def half(db: object, out: object, selection: object) -> None:
        written(db, out, selection)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "export", half)
    with pytest.raises(LedgerError, match="No space left on device"):
        export(store, format, target)
    assert contents(target) == before
    assert os.listdir(tmp_path) == ["out"]


@pytest.mark.parametrize("format", ["csv", "parquet"])
def test_a_folder_of_an_earlier_export_is_replaced(store: Store, tmp_path: Path, format: str) -> None:
    export(store, format, tmp_path / "out")
    (tmp_path / "out" / f"gone{FORMATS[format].suffix}").write_text("old")
    export(store, format, tmp_path / "out")
    assert f"gone{FORMATS[format].suffix}" not in contents(tmp_path / "out")
    assert os.listdir(tmp_path) == ["out"]


@pytest.mark.parametrize("format", ["csv", "parquet"])
def test_somebody_elses_folder_is_left_alone(store: Store, tmp_path: Path, format: str) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(LedgerError, match="holds other things"):
        export(store, format, tmp_path)
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(LedgerError, match="no folder"):
        export(store, format, tmp_path / "link")
    assert sorted(os.listdir(tmp_path)) == ["link", "thesis.odt"]


def test_errors_are_one_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="'xlsx' is no format; choose one of plover"):
        export(store, "xlsx", tmp_path / "out")
    with pytest.raises(LedgerError, match="cannot go to a stream"):
        export(store, "csv", StringIO())
    with pytest.raises(LedgerError, match="cannot be written"):
        export(store, "plover", tmp_path / "no" / "folder")
    with pytest.raises(LedgerError, match="cannot be written"):
        export(store, "csv", tmp_path / "no" / "folder")
    with pytest.raises(LedgerError, match="there is no such ledger"):
        export(Store(tmp_path / "none.duckdb"), "plover", tmp_path / "out")
    assert os.listdir(tmp_path) == []

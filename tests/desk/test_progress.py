from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from kawat.desk.progress import FEW, Progress, expected


def _shown(steps: int, total: int | None) -> str:
    screen = io.StringIO()
    with Progress(total, Console(file=screen, force_terminal=True, width=100, color_system=None)) as progress:
        for _ in range(steps):
            progress.step()
    return screen.getvalue()


def test_a_few_stories_show_no_bar() -> None:
    assert _shown(FEW, 100) == ""


def test_more_show_count_and_total() -> None:
    shown = _shown(FEW + 2, 1200)
    assert f"{FEW + 1} of 1,200 stories" in shown
    assert "a second" in shown


def test_an_unknown_total_is_not_invented() -> None:
    assert " of " not in _shown(FEW + 2, None)


def test_expected_counts_files_and_lines(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_text("a", encoding="utf-8")
    (tmp_path / "deep" / ".hidden.txt").write_text("a", encoding="utf-8")
    (tmp_path / "b.html").write_text("b", encoding="utf-8")
    (tmp_path / "c.jsonl").write_text("{}\n{}\n{}\n", encoding="utf-8")
    assert expected([str(tmp_path)]) == 5
    assert expected([str(tmp_path / "deep"), str(tmp_path / "b.html")]) == 2


@pytest.mark.parametrize("name", ["-", "x.json", "x.txt.gz", "absent.jsonl", "noending"])
def test_expected_does_not_guess(name: str, tmp_path: Path) -> None:
    if name.startswith("x"):
        (tmp_path / name).write_text("[]", encoding="utf-8")
    assert expected([name if name == "-" else str(tmp_path / name)]) is None

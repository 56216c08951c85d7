"""The commands that ask a ledger: what they print, and that nothing of a story or an argument does harm."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from affairs import ANTARA, CHINA, MARCH, RUSSIA, STORIES, TASS
from affairs import REUTERS as FIRST
from build import Act, Name, Said, Told, ledger
from rich.cells import cell_len

from kawat.desk import cli
from kawat.desk.table import write_json, write_table

COMMANDS: list[Sequence[str]] = [
    ("timeline", "RUS", "CHN"), ("timeline", "RUS", "CHN", "--by", "week"), ("who", "Wang Yi"),
    ("search", '"Sergei Lavrov" talks'),
    ("sources", TASS.event()), ("stats",), ("sql", "SELECT event_id, scale, date_from, context FROM event ORDER BY ALL"),
]  # fmt: skip
#: What a terminal acts on: controls but for line feeds, and what turns text around or hides it.
HARMFUL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]")
EVIL = "Evil\x1b[31m\x07\u202e Ivan\x9b2J"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    monkeypatch.delenv("KAWAT_LEDGER", raising=False)
    monkeypatch.setenv("COLUMNS", "80")

    def call(*argv: str | Path) -> Result:
        with pytest.raises(SystemExit) as stop:
            cli.main([str(a) for a in argv])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Result(int(stop.value.code or 0), out, err)

    return call


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ledger(tmp_path_factory.mktemp("ledger") / "wire.duckdb", STORIES, [[FIRST, ANTARA]])


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    told = Told(
        f"{EVIL} said he accused Russia of =lies in \x1b]0;title\x07 Oslo.", "2023-02-21",
        [Name(EVIL, country="CHN", office=f"the {EVIL}"), RUSSIA],
        [Act("accused", "ACCUSE", [EVIL], ["Russia"], said=1)], [Said("he accused Russia of =lies", EVIL, via=[f"Wire {EVIL}"])],
        outlet=f"=HYPERLINK(1)&{EVIL}", headline=f"@Headline {EVIL}", url=f"https://wire.example/{EVIL}",
    )  # fmt: skip
    return ledger(tmp_path_factory.mktemp("hostile") / "wire.duckdb", [told])


# Forms of an answer


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_for_people_no_line_is_wider_than_80(run: Callable[..., Result], book: Path, command: Sequence[str]) -> None:
    result = run(*command, "--in", book)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines
    assert max(map(cell_len, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_json_is_one_object_a_line(run: Callable[..., Result], book: Path, command: Sequence[str]) -> None:
    result = run(*command, "--in", book, "--json")
    assert (result.code, result.err) == (0, "")
    rows = [json.loads(line) for line in result.out.splitlines()]
    assert rows
    assert all(isinstance(row, dict) for row in rows)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_csv_has_a_header_and_as_many_cells_in_each_row(run: Callable[..., Result], book: Path, command: Sequence[str]) -> None:
    result = run(*command, "--in", book, "--csv")
    assert (result.code, result.err) == (0, "")
    head, *rows = csv.reader(io.StringIO(result.out))
    assert rows
    assert len(set(head)) == len(head)
    assert {len(row) for row in rows} == {len(head)}
    assert len(rows) == len(run(*command, "--in", book, "--json").out.splitlines())


def test_every_answer_names_its_evidence(run: Callable[..., Result], book: Path) -> None:
    (meeting, *_) = map(json.loads, run("timeline", "RUS", "CHN", "--in", book, "--json").out.splitlines())
    assert (meeting["event_id"], meeting["story_id"]) == (MARCH.event(), MARCH.id)
    assert MARCH.event() in run("timeline", "RUS", "CHN", "--in", book).out
    (week, *_) = map(json.loads, run("timeline", "RUS", "CHN", "--by", "week", "--in", book, "--json").out.splitlines())
    assert (week["events"], week["story_ids"]) == ([MARCH.event()], [MARCH.id])
    (wang,) = map(json.loads, run("who", "Wang Yi", "--in", book, "--json").out.splitlines())
    assert wang["offices"][0]["story_id"] == TASS.id
    reports = [json.loads(line) for line in run("sources", meeting["event_id"], "--in", book, "--json").out.splitlines()]
    assert [r["story_id"] for r in reports] == [FIRST.id, ANTARA.id, TASS.id, MARCH.id]


def test_the_timeline_as_people_see_it(run: Callable[..., Result], book: Path) -> None:
    assert run("timeline", "RUS", "CHN", "--in", book, "--as-of", "2023-02-23").out == (
        "21 Feb 2023 · CONSULT:visit · realized · +4.0 · 2 reports (1 independent)\n"
        "   Wang Yi, Sergei Lavrov\n"
        "   “Wang Yi met Sergei Lavrov in Moscow on Tuesday.”\n"
        f"   Reuters · {FIRST.event()}\n"
    )


def test_the_week_as_people_see_it(run: Callable[..., Result], book: Path) -> None:
    out = run("timeline", "RUS", "CHN", "--by", "week", "--in", book).out
    assert re.search(r"^2023-W08 +1 +4 +\+4\.0 +\+4\.0 +1 +· +· +· +·$", out, re.MULTILINE)
    assert re.search(r"^undated +0 +0 +· +· +· +· +1$", out, re.MULTILINE)


def test_sources_says_what_is_a_copy_of_what(run: Callable[..., Result], book: Path) -> None:
    out = run("sources", TASS.event(), "--in", book).out
    assert f"copy of Reuters ({FIRST.id})" in out
    assert "the earliest known of 2 copies" in out
    assert f"24 Feb 2023 · TASS · {TASS.event()}" in out
    assert "characters 24 to 32: received" in out


def test_sql_is_drawn_as_a_table_or_record_by_record(run: Callable[..., Result], book: Path) -> None:
    out = run(
        "sql", "SELECT outlet, count(*) AS n FROM story GROUP BY ALL ORDER BY n DESC, outlet", "--in", book, "--limit", "2"
    ).out
    assert out == "outlet   n\nTASS     3\nReuters  2\nthe first 2 rows; --limit gives more\n"
    wide = run("sql", "SELECT 1 AS a, repeat('word ', 100) AS b, 2 AS a", "--in", book).out
    assert wide.startswith("a    1\nb    word word")
    assert wide.endswith("a_1  2\n")


def test_sql_says_that_rows_were_left_out(run: Callable[..., Result], book: Path) -> None:
    result = run("sql", "SELECT * FROM range(10)", "--in", book, "--limit", "3", "--json")
    assert [json.loads(line) for line in result.out.splitlines()] == [{"range": 0}, {"range": 1}, {"range": 2}]
    assert "first 3 rows" in result.err


def test_sql_writes_every_kind_of_value(run: Callable[..., Result], book: Path) -> None:
    query = (
        "SELECT 170141183460469231731687303715884105727::HUGEINT AS huge, 'nan'::DOUBLE AS nan, DATE '2023-02-21' AS day,"
        " 1.5::DECIMAL(4, 1) AS decimal, [1, 2] AS list, {'a': 1} AS struct, MAP {DATE '2023-01-01': 2} AS map,"
        " 'x'::BLOB AS blob, INTERVAL 1 DAY AS interval, NULL AS nothing, TRUE AS yes"
    )
    (row,) = map(json.loads, run("sql", query, "--in", book, "--json").out.splitlines())
    assert (row["huge"], row["nan"], row["day"]) == ("170141183460469231731687303715884105727", None, "2023-02-21")
    assert (row["list"], row["struct"], row["map"], row["nothing"], row["yes"]) == (
        [1, 2],
        {"a": 1},
        {"2023-01-01": 2},
        None,
        True,
    )
    assert run("sql", query, "--in", book, "--csv").code == 0
    assert run("sql", query, "--in", book).code == 0


def test_nothing_found_is_said_on_standard_error(run: Callable[..., Result], book: Path) -> None:
    result = run("timeline", "RUS", "BRA", "--in", book)
    assert result == (0, "", "kawat: the ledger holds nothing of the kind.\n")
    empty = run("timeline", "RUS", "BRA", "--in", book, "--csv")
    assert empty.out.startswith("act_id,date_from,")
    assert len(empty.out.splitlines()) == 1
    assert run("search", "zebra", "--in", book, "--json").out == ""


# Which ledger, and narrowing


def test_the_environment_names_the_ledger(run: Callable[..., Result], book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAWAT_LEDGER", str(book))
    assert run("stats").code == 0
    assert run("stats", "--in", "none.duckdb").code == 1


@pytest.mark.parametrize("command", [*COMMANDS, ("plot", "timeline", "RUS", "CHN", "-o", "x.svg")], ids=" ".join)
def test_no_ledger_is_wrong_usage(run: Callable[..., Result], command: Sequence[str]) -> None:
    result = run(*command)
    assert result.code == 2
    assert "give --in LEDGER, or set the environment variable KAWAT_LEDGER" in result.err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_ledger_that_is_none_is_one_sentence(run: Callable[..., Result], command: Sequence[str], tmp_path: Path) -> None:
    result = run(*command, "--in", tmp_path / "no\x1b[31mne.duckdb")
    assert (result.code, result.out, len(result.err.splitlines())) == (1, "", 1)
    assert "there is no such ledger" in result.err
    assert "\x1b" not in result.err


@pytest.mark.parametrize("option", ["--since", "--until", "--as-of"])
@pytest.mark.parametrize("value", ["yesterday", "2023-02-30", "'; DROP TABLE story; --", "2023-01/2023-02", "", "\x1b[31m"])
def test_what_is_no_date_is_wrong_usage(run: Callable[..., Result], book: Path, option: str, value: str) -> None:
    result = run("timeline", "RUS", "CHN", "--in", book, option, value)
    assert result.code == 2
    assert "is no date; write it as 2023-02-21, 2023-W08, 2023-02 or 2023" in " ".join(result.err.split())
    assert not HARMFUL.search(result.err)


@pytest.mark.parametrize(
    ("options", "count"),
    [(["--since", "2023-W09"], 2), (["--until", "2023-02"], 2), (["--as-of", "2023-02-23"], 1), (["--min-confidence", "0.95"], 1),
     (["--since", "2023-02-21", "--until", "2023-02-21"], 1), (["--since", "2024"], 0)],
)  # fmt: skip
def test_narrowing(run: Callable[..., Result], book: Path, options: list[str], count: int) -> None:
    assert len(run("timeline", "RUS", "CHN", "--in", book, "--json", *options).out.splitlines()) == count


@pytest.mark.parametrize("value", ["2", "-1", "much", "nan"])
def test_what_is_no_probability(run: Callable[..., Result], book: Path, value: str) -> None:
    assert run("stats", "--in", book, "--min-confidence", value).code in (1, 2)


def test_two_forms_at_once_are_wrong_usage(run: Callable[..., Result], book: Path) -> None:
    assert run("stats", "--in", book, "--json", "--csv").code == 2


@pytest.mark.parametrize(
    "command",
    [("timeline", "RUS", "{}"), ("timeline", "{}", "RUS"), ("who", "{}"), ("sources", "{}"), ("search", "{}"), ("sql", "{}")],
    ids=lambda c: c[0],
)
@pytest.mark.parametrize("text", ["'; DROP TABLE story; --", "\x1b[31mred", "\udcff", "x" * 5000, "", "a\x00\u202eb"])
def test_no_argument_does_harm(run: Callable[..., Result], book: Path, command: Sequence[str], text: str) -> None:
    result = run(*(part.format(text) if part == "{}" else part for part in command), "--in", book)
    assert result.code in (0, 1)
    assert not HARMFUL.search(result.out + result.err)
    assert "an error in Kawat itself" not in result.err
    assert len(result.err) < 500
    assert json.loads(run("stats", "--in", book, "--json").out)["stories"] == len(STORIES)


# Stories are untrusted


@pytest.mark.parametrize(
    "command",
    [("timeline", "RUS", "CHN"), ("who", "Ivan"), ("who", "RUS Rusia"), ("search", "accused"), ("stats",), ("sql", "FROM event"),
     ("sql", "SELECT name, office FROM entity"), ("timeline", "Ivn", "RUS")],
    ids=" ".join,
)  # fmt: skip
def test_no_control_character_of_a_story_reaches_people(
    run: Callable[..., Result], hostile: Path, command: Sequence[str]
) -> None:
    result = run(*command, "--in", hostile)
    assert not HARMFUL.search(result.out + result.err)


def test_sources_of_a_hostile_story(run: Callable[..., Result], hostile: Path) -> None:
    (event,) = (
        json.loads(line)["event_id"] for line in run("timeline", "RUS", "CHN", "--in", hostile, "--json").out.splitlines()
    )
    result = run("sources", event, "--in", hostile)
    assert "Ivan" in result.out
    assert not HARMFUL.search(result.out)


def test_no_cell_is_a_formula(run: Callable[..., Result], hostile: Path) -> None:
    _, row = csv.reader(io.StringIO(run("sql", "SELECT outlet, headline, -1 AS n FROM story", "--in", hostile, "--csv").out))
    assert row[0].startswith("'=HYPERLINK")
    assert row[1].startswith("'@Headline")
    assert row[2] == "-1"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_json_and_csv_are_harmless_on_a_terminal() -> None:
    stream = Terminal()
    write_json([{"name": EVIL}], stream)
    assert json.loads(stream.getvalue()) == {"name": EVIL}
    write_table(["name"], [[EVIL]], stream)
    assert not HARMFUL.search(stream.getvalue())


# Pictures


@pytest.mark.parametrize("by", ["day", "week", "month"])
def test_svg(run: Callable[..., Result], book: Path, tmp_path: Path, by: str) -> None:
    pytest.importorskip("vl_convert")
    picture = tmp_path / "out.svg"
    result = run("plot", "timeline", "RUS", "CHN", "--in", book, "-o", picture, "--by", by)
    assert (result.code, result.out, result.err) == (0, "", "")
    text = "".join(ElementTree.parse(picture).getroot().itertext())
    assert "Russia and China" in text
    assert "cooperation in words" in text
    assert "not drawn: 1 announced" in text


def test_png(run: Callable[..., Result], book: Path, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    picture = tmp_path / "out.PNG"
    assert run("plot", "timeline", "Rusia", "Tiongkok", "--in", book, "-o", picture).code == 0
    assert picture.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_html_asks_no_other_host_and_runs_nothing_of_a_story(run: Callable[..., Result], tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    name = "</script><script>alert(1)</script>"
    told = Told(
        f"{name} thanked China.", "2023-02-21", [Name(name, country="RUS"), CHINA], [Act("thanked", "SUPPORT", [name], ["China"])]
    )
    book, page = ledger(tmp_path / "x.duckdb", [told]), tmp_path / "out.html"
    assert run("plot", "timeline", name, "CHN", "--in", book, "-o", page).code == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("</script>") == text.count("<script") == 2
    assert "\\u003c/script>\\u003cscript>alert(1)" in text
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", text)
    assert '"actions":false' in text.replace(" ", "")


def test_a_picture_of_nothing(run: Callable[..., Result], book: Path, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    result = run("plot", "timeline", "RUS", "BRA", "--in", book, "-o", tmp_path / "out.svg")
    assert (result.code, list(tmp_path.iterdir())) == (1, [])
    assert result.err == "kawat: there is nothing to draw: no act between the two has a day.\n"


@pytest.mark.parametrize("name", ["out.pdf", "out", "no-folder/out.svg", "svg"])
def test_a_picture_of_another_kind_is_wrong_usage(run: Callable[..., Result], book: Path, tmp_path: Path, name: str) -> None:
    assert run("plot", "timeline", "RUS", "CHN", "--in", book, "-o", tmp_path / name).code == 2


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
def test_without_the_libraries_a_picture_says_what_to_install(
    run: Callable[..., Result], book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    result = run("plot", "timeline", "RUS", "CHN", "--in", book, "-o", tmp_path / "out.svg")
    assert result.code == 1
    assert "pip install 'kawat[plot]'" in result.err
    assert list(tmp_path.iterdir()) == []

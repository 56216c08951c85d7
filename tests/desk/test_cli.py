from __future__ import annotations

import errno
import io
import json
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import ClassVar, NamedTuple

import pytest

from kawat import __version__
from kawat.desk import cli
from kawat.record import Explanation, ReaderInfo, Record, Span, Story, json_schema

NOTE = "Oslo (ANTARA) - Menteri Luar Negeri Norwegia menerima utusan China di Oslo pada Senin.\n"


class FakeReader:
    """Stands for the reader: one empty record a story, so that what is tested is the command line alone."""

    seen: ClassVar[dict[str, object]] = {}

    def pipe(
        self, stories: Iterable[Story], *, jobs: int, explain: bool, on_error: Callable[[Story, str], None]
    ) -> Iterator[Record]:
        FakeReader.seen = {"jobs": jobs, "explain": explain}
        for story in stories:
            if story.ref == "interrupt":
                raise KeyboardInterrupt
            if story.ref == "fault":
                raise RuntimeError("tensor \x1b[31mon fire")
            if story.ref == "bad":
                on_error(story, "IndexError: \x1b[31m7")
                continue
            record = Record(reader=ReaderInfo(name="kawat", version=__version__, model="fake"), story=story)
            if explain:
                why = Explanation(event="v1", sentence=Span(start=0, end=1))
                record = Record(reader=record.reader, story=story, explain=(why,))
            yield record


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    module = types.ModuleType("kawat.reading.reader")
    module.Reader = FakeReader  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kawat.reading.reader", module)

    def call(*argv: str | Path, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as stop:
            cli.main([str(a) for a in argv])
        out, err = capsys.readouterr()
        return Result(int(stop.value.code or 0), out, err)

    return call


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def test_json_is_one_record_a_line_and_reads_back(run: Callable[..., Result], note: Path) -> None:
    result = run("read", "--json", note, note)
    assert result.code == 0
    assert result.err == ""
    records = [Record.from_json(line) for line in result.out.splitlines()]
    assert [r.story.ref for r in records] == ["note", "note"]
    assert records[0].story.text == NOTE


def test_rendering_is_the_default_and_plain_when_not_a_terminal(run: Callable[..., Result], note: Path) -> None:
    result = run("read", note)
    assert result.code == 0
    assert "publication date unknown: nothing relative was resolved" in result.out
    assert "\x1b" not in result.out


def test_options_reach_sources_and_reader(run: Callable[..., Result], note: Path) -> None:
    options = ("--published", "2023-02-21", "--lang", "ms", "--jobs", "2", "--explain", "--no-text")
    record = json.loads(run("read", "--json", *options, note).out)
    assert record["story"]["published"] == {"value": "2023-02-21", "basis": "given"}
    assert record["story"]["language"] == "ms"
    assert "text" not in record["story"]
    assert record["explain"]
    assert FakeReader.seen == {"jobs": 2, "explain": True}


def test_standard_input(run: Callable[..., Result]) -> None:
    result = run("read", "--json", "-", stdin=NOTE.encode())
    assert json.loads(result.out)["story"]["text"] == NOTE


def test_rejected_inputs_are_named_and_the_others_read(run: Callable[..., Result], note: Path, tmp_path: Path) -> None:
    lines = tmp_path / "mixed.jsonl"
    lines.write_text("\n".join([json.dumps({"id": "a", "text": NOTE}), "{broken", '{"text": 7}']), encoding="utf-8")
    result = run("read", "--json", tmp_path / "absent.txt", lines, note)
    assert result.code == 1
    assert [json.loads(line)["story"]["ref"] for line in result.out.splitlines()] == ["a", "note"]
    complaints = result.err.splitlines()
    assert len(complaints) == 3
    assert complaints[0].startswith("kawat: ")
    assert "absent.txt" in complaints[0]
    assert "mixed.jsonl:2" in complaints[1]
    assert "mixed.jsonl:3" in complaints[2]


def test_a_story_that_fails_is_named_and_the_others_read(run: Callable[..., Result], note: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text(NOTE, encoding="utf-8")
    result = run("read", "--json", bad, note)
    assert result.code == 1
    assert [json.loads(line)["story"]["ref"] for line in result.out.splitlines()] == ["note"]
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith("kawat: bad: ")
    assert "IndexError" in result.err
    assert "\x1b" not in result.err


@pytest.mark.parametrize(
    "argv",
    [
        ("read",),
        ("read", "--jobs", "0", "x.txt"),
        ("read", "--published", "yesterday", "x.txt"),
        ("read", "--lang", "Indonesian?", "x.txt"),
        ("read", "--nonsense", "x.txt"),
        ("reed", "x.txt"),
        ("read", "x.txt", "-o", "no/such/folder/out.json"),
    ],
)
def test_wrong_usage_is_2_with_a_sentence(run: Callable[..., Result], argv: tuple[str, ...]) -> None:
    result = run(*argv)
    assert result.code == 2
    assert result.out == ""
    assert "Error: " in result.err
    assert "Traceback" not in result.err


def test_names_in_complaints_cannot_steer_the_terminal(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("read", str(tmp_path / "a\x1b[31m\u202eb"))
    assert result.code == 1
    assert not set("\x1b\u202e") & set(result.err)


def test_output_file_appears_whole(run: Callable[..., Result], note: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    result = run("read", "--json", note, "-o", target)
    assert (result.code, result.out) == (0, "")
    assert Record.from_json(target.read_text(encoding="utf-8")).story.ref == "note"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["note.txt", "out.jsonl"]


def test_output_file_is_kept_as_it_was_when_interrupted(run: Callable[..., Result], note: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("before", encoding="utf-8")
    bad = tmp_path / "interrupt.txt"
    bad.write_text(NOTE, encoding="utf-8")
    result = run("read", "--json", note, bad, "-o", target)
    assert (result.code, result.out, result.err) == (130, "", "")
    assert target.read_text(encoding="utf-8") == "before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["interrupt.txt", "note.txt", "out.jsonl"]


def test_output_over_an_input_is_refused(run: Callable[..., Result], note: Path) -> None:
    result = run("read", "--json", note, "-o", note)
    assert result.code == 2
    assert note.read_text(encoding="utf-8") == NOTE


def test_output_through_a_link_keeps_the_link(run: Callable[..., Result], note: Path, tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("", encoding="utf-8")
    link = tmp_path / "link.jsonl"
    link.symlink_to(tmp_path / "real.jsonl")
    assert run("read", "--json", note, "-o", link).code == 0
    assert link.is_symlink()
    assert link.read_text(encoding="utf-8")


def test_a_fault_is_a_sentence_not_a_traceback(run: Callable[..., Result], tmp_path: Path) -> None:
    bad = tmp_path / "fault.txt"
    bad.write_text(NOTE, encoding="utf-8")
    result = run("read", bad)
    assert result.code == 70
    assert len(result.err.splitlines()) == 1
    assert "RuntimeError" in result.err
    assert "\x1b" not in result.err


def test_broken_pipe_is_quiet(run: Callable[..., Result], note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    devnull = open("/dev/null", "wb")  # noqa: SIM115  what main() redirects must be a real descriptor
    gone = Gone()
    gone.fileno = devnull.fileno  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdout", gone)
    result = run("read", "--json", note)
    devnull.close()
    assert (result.code, result.err) == (141, "")


def test_json_on_a_terminal_is_escaped(run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "hostile.txt"
    text = NOTE + "Dia berkata \u202ekata\u202c \x9b31m merah.\n"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    out = run("read", "--json", path).out
    assert not set("\u202e\x9b") & set(out)
    assert Record.from_json(out).story.text == text


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colour_only_on_a_terminal_without_no_color(
    run: Callable[..., Result], note: Path, monkeypatch: pytest.MonkeyPatch, no_color: str, coloured: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert ("\x1b[" in run("read", note).out) is coloured


def test_schema_prints_the_schema(run: Callable[..., Result]) -> None:
    result = run("schema")
    assert result.code == 0
    assert json.loads(result.out) == json_schema()


def test_version(run: Callable[..., Result]) -> None:
    assert run("--version").out.split()[-1] == __version__


def test_help_imports_nothing_heavy() -> None:
    import subprocess

    code = (
        "import sys; from kawat.desk import cli; heavy = {'numpy', 'onnxruntime', 'rich', 'msgspec', 'lxml', "
        "'trafilatura', 'tokenizers'} & set(sys.modules); sys.exit(', '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


def test_no_weights_are_loaded_when_every_input_is_rejected(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys\nfrom kawat.desk import cli\ntry: cli.main(['read', 'absent.txt'])\n"
        "except SystemExit as stop: print(stop.code, 'onnxruntime' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "1 False\n"

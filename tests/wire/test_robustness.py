"""Hostile and broken input: each gives a story or one clear sentence, and what stands beside it is still read."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kawat.record import Story
from kawat.wire import limits, streams
from kawat.wire.decode import decode
from kawat.wire.errors import InputError, Rejected
from kawat.wire.sources import stories, story_from_json

TEXT = "Jakarta (ANTARA) - Menteri Luar Negeri Kanada mengatakan bahwa kedua negara “sepakat” berdamai pada Selasa.\n"
GOOD = json.dumps({"id": "good", "text": TEXT}).encode() + b"\n"


def reads(path: Path) -> list[Story | Rejected]:
    """What a folder gives that holds a good story before and after what is tested."""
    (path / "0.jsonl").write_bytes(GOOD)
    (path / "z.jsonl").write_bytes(GOOD)
    first, *found, last = stories([path])
    assert isinstance(first, Story)
    assert isinstance(last, Story)
    assert first.ref == last.ref == "good"
    return found


def refused(path: Path, name: str, data: bytes) -> str:
    (path / name).write_bytes(data)
    (found,) = reads(path)
    assert isinstance(found, Rejected), found
    assert found.where == str(path / name)
    assert found.reason.endswith(".")
    assert "\n" not in found.reason
    assert "Traceback" not in found.reason
    return found.reason


def accepted(path: Path, name: str, data: bytes) -> Story:
    (path / name).write_bytes(data)
    (found,) = reads(path)
    assert isinstance(found, Story), found
    return found


def test_empty_file(tmp_path: Path) -> None:
    assert "empty" in refused(tmp_path, "a.txt", b"")


def test_blank_file(tmp_path: Path) -> None:
    assert "no text" in refused(tmp_path, "a.txt", b" \n\t\r\n")


@pytest.mark.parametrize(
    "data",
    [random.Random(1).randbytes(5000), b"%PDF-1.7\n1 0 obj", b"PK\x03\x04" + b"x" * 50, b"\x89PNG\r\n", b"\x7fELF\x02\x01"],
    ids=["random", "pdf", "zip", "png", "elf"],
)
def test_binary_file(tmp_path: Path, data: bytes) -> None:
    assert "this is " in refused(tmp_path, "a.txt", data)


def test_line_of_200_megabytes(tmp_path: Path) -> None:
    with open(tmp_path / "long.jsonl", "wb") as out:
        out.write(b'{"text": "')
        for _ in range(200):
            out.write(b"a" * 1_000_000)
        out.write(b'"}\n' + GOOD)
    long, good = reads(tmp_path)
    assert isinstance(long, Rejected)
    assert isinstance(good, Story)
    assert long.where.endswith("long.jsonl:1")
    assert "32 MiB" in long.reason


def test_stream_without_a_line_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_IDLE_BYTES", 4_000_000)
    monkeypatch.setattr(streams, "MAX_LINE_BYTES", 1_000_000)
    bomb = gzip.compress(GOOD + b"0" * 9_000_000)
    good, line, rest = stories(["-"], stdin=io.BytesIO(bomb))
    assert isinstance(good, Story)
    assert isinstance(line, Rejected)
    assert isinstance(rest, Rejected)
    assert "without a story" in rest.reason


class Endless(io.RawIOBase):
    """A stream of good lines that never ends."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        size = min(len(buffer), len(GOOD))
        buffer[:size] = GOOD[:size]
        return size if size == len(GOOD) else 0


def test_stories_come_before_the_stream_ends() -> None:
    stream = io.BufferedReader(Endless(), len(GOOD))
    found = list(islice(stories(["-"], stdin=stream), 2000))
    assert all(isinstance(item, Story) for item in found)


@pytest.mark.parametrize("name", ["a.txt.gz", "a.json.gz", "a.html.gz"])
def test_gzip_bomb(tmp_path: Path, name: str) -> None:
    bomb = gzip.compress(b"0" * (limits.MAX_FILE_BYTES + 10))
    assert "64 MiB" in refused(tmp_path, name, bomb)


def test_gzip_cut_off_and_damaged(tmp_path: Path) -> None:
    packed = gzip.compress(random.Random(2).randbytes(4000).hex().encode())
    assert "ends too early" in refused(tmp_path, "a.txt.gz", packed[:900])
    assert "damaged" in refused(tmp_path, "a.txt.gz", packed[:-8] + b"12345678")


def test_invalid_utf8_is_read_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    data = TEXT.encode()
    story = accepted(tmp_path, "a.txt", data[:30] + b"\xff\xfe" + data[30:])
    assert isinstance(story.text, str)
    assert story.text.count("\ufffd") == 2
    assert "2 characters" in caplog.text


def test_legacy_encoding(tmp_path: Path) -> None:
    assert accepted(tmp_path, "a.txt", (TEXT * 3).encode("cp1252")).text == TEXT * 3


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "El ministro de Asuntos Exteriores de España llegó a Yakarta; mañana se reunirá con el presidente."),
        ("cp1252", "Utrikesministern sade på måndagen att regeringen går med på att skicka hjälp till området."),
        ("cp1250", "Minister spraw zagranicznych powiedział, że rząd zgodził się wysłać pomoc w przyszłym tygodniu."),
        ("cp1254", "Dışişleri bakanı pazartesi günü hükümetin yardım göndermeyi kabul ettiğini söyledi."),
        ("cp1251", "Министр иностранных дел заявил, что правительство согласилось направить помощь."),
        ("gb18030", "外交部长星期一表示，由于这场危机，政府已同意提供援助，并将派遣一个代表团前往该地区。"),
        ("cp1256", "قال وزير الخارجية يوم الاثنين إن الحكومة وافقت على إرسال المساعدات بسبب الأزمة."),
    ],
)
def test_encodings_of_other_languages(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_declared_encoding_of_a_page(tmp_path: Path) -> None:
    prose = "Премьер-министр Грузии заявил, что страны договорились открыть границу. " * 5
    page = f"<html><head><meta charset=windows-1251><title>x</title></head><body><p>{prose}</p></body></html>"
    story = accepted(tmp_path, "a.html", page.encode("cp1251"))
    assert isinstance(story.text, str)
    assert "Премьер-министр Грузии" in story.text
    assert story.language == "ru"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_byte_order_marks(tmp_path: Path, encoding: str) -> None:
    assert accepted(tmp_path, "a.txt", TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).text == TEXT


def test_one_word_and_fifty_thousand(tmp_path: Path) -> None:
    short = accepted(tmp_path, "a.txt", b"Damai")
    assert (short.text, short.language) == ("Damai", None)
    long = (TEXT * (50_000 // len(TEXT.split()) + 1)).encode()
    assert accepted(tmp_path, "a.txt", long).text == long.decode()


def test_story_beyond_the_limit(tmp_path: Path) -> None:
    assert "5000000 characters" in refused(tmp_path, "a.txt", b"kata " * 1_000_001)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "x",
        "<b>" * 100_000,
        "<ul><li>" * 50_000,
        "<table><tr><td>" * 40_000,
        "<p>x" * 120_000,
        "<svg><g>" * 60_000,
        "<!--" * 100_000,
        "<script>" * 100_000,
        "<" * 1_000_000,
        "<a " + "b=c " * 200_000 + ">",
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><html><body>&b;</body></html>',
    ],
    ids=["div", "b", "li", "table", "p", "svg", "comment", "script", "lt", "attributes", "entities"],
)
def test_html_bombs(tmp_path: Path, page: str) -> None:
    assert "page" in refused(tmp_path, "a.html", f"<html><body>{page}".encode())


def test_page_beyond_the_limit(tmp_path: Path) -> None:
    assert "10 MiB" in refused(tmp_path, "a.html", b"<html><p>" + b"kata " * 2_200_000)


def test_control_and_bidi_characters_are_kept(tmp_path: Path) -> None:
    text = "\x00\x07" + TEXT + "Kata\u202e terbalik \u202c dan \u2066isolasi\u2069 \x1b[31m merah\n"
    assert accepted(tmp_path, "a.txt", text.encode()).text == text


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": 5}', "'text' holds a number"),
        (b'{"text": ["a", 1]}', "'text' holds a list"),
        (b'{"text": {"a": "b"}}', "'text' holds an object"),
        (b'{"text": true}', "true or false"),
        (b'{"text": null, "html": ""}', "no text and no html"),
        (b'{"a": 1}', "it has: a"),
        (b"{}", "it has: nothing"),
        (b"[1]", "found a list"),
        (b'"x"', "found a string"),
        (b"null", "found null"),
        (b"3.5", "found a number"),
        (b'{"text": "a b c", "id": {"x": 1}}', "'id' holds an object"),
        (b'{"text": "a b c", "title": 3}', "'title' holds a number"),
        (b'{"text": "a b c", "published": 1676958300}', "'published' holds a number"),
        (b'{"text": "a b c", "published": "kapan"}', "'kapan' is not a date"),
        (b'{"html": 5}', "'html' holds a number"),
        (b'{"text": "cut off', "not JSON"),
        (b"not json", "not JSON"),
        (b'{"a":' * 100_000, "nests deeper"),
        (b'{"text": "x", "a":' + b"[" * 200 + b"]" * 200 + b"}", "nests deeper"),
        (b'{"text": ' + b"9" * 10_000 + b"}", "."),
    ],
)
def test_json_with_wrong_types(tmp_path: Path, line: bytes, reason: str) -> None:
    (tmp_path / "a.jsonl").write_bytes(GOOD + line + b"\n" + GOOD)
    before, bad, after = reads(tmp_path)
    assert isinstance(before, Story)
    assert isinstance(after, Story)
    assert isinstance(bad, Rejected)
    assert bad.where == f"{tmp_path / 'a.jsonl'}:2"
    assert reason in bad.reason


def test_array_items_are_read_each_for_itself(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([{"text": TEXT}, 3, {"text": TEXT}]))
    first, second, third = reads(tmp_path)
    assert isinstance(first, Story)
    assert isinstance(third, Story)
    assert isinstance(second, Rejected)
    assert second.where.endswith("a.json, item 2")


def test_what_python_writes_beside_the_standard(tmp_path: Path) -> None:
    story = accepted(tmp_path, "a.jsonl", b'{"text": "kapal \\ud800 karam", "score": NaN}')
    assert story.text == "kapal \ufffd karam"


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = list(stories([tmp_path / "none.txt", tmp_path / "empty", "a\x00b"]))
    assert all(isinstance(item, Rejected) for item in found)
    assert ["no such file" in str(item) for item in found] == [True, False, False]


def test_messages_hold_no_control_characters(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m\n.txt").write_bytes(b"")
    (tmp_path / "b.jsonl").write_text('{"\\u001b[2J\\n": 1}\n')
    found = reads(tmp_path)
    assert len(found) == 2
    assert all(isinstance(item, Rejected) and str(item).isprintable() for item in found)


def test_file_name_that_is_not_utf8(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        with open(raw, "wb") as out:
            out.write(TEXT.encode())
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")
    (story,) = reads(tmp_path)
    assert isinstance(story, Story)
    assert story.ref == "caf\ufffd"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_story_or_a_sentence(data: bytes) -> None:
    for item in stories(["-"], stdin=io.BytesIO(data)):
        assert isinstance(item, Story) or item.reason.endswith(".")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_text_offsets_are_into_the_given_text(text: str) -> None:
    item = story_from_json({"text": text}, "here")
    if isinstance(item, Story):
        assert item.text == text.replace("\r\n", "\n").replace("\r", "\n")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["text", "html", "id", "url", "title", "published", "language", "body", "maintext", "source"])


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(NAMES, JSON, max_size=6) | JSON)
def test_any_json_gives_a_story_or_a_sentence(value: object) -> None:
    item = story_from_json(value, "here")
    assert isinstance(item, Story) or item.reason.endswith(".")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_decoding_any_bytes(data: bytes) -> None:
    try:
        text = decode(data).text
    except InputError:
        return
    assert text.encode("utf-8").decode("utf-8") == text

"""Paths, folders, standard input, gzip, JSON and JSONL: what becomes a story, and under which name."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from kawat.record import Story
from kawat.wire.errors import InputError, Rejected
from kawat.wire.published import published_value
from kawat.wire.sources import stories, story_from_json, story_from_text

TEXT = (
    "Menlu Kanada temui mitranya di Hanoi\n\n"
    "Hanoi (ANTARA) - Menteri Luar Negeri Kanada Fiona Achterberg pada Selasa bertemu mitranya dari Vietnam.\n"
    "Ia mengatakan bahwa kedua negara sepakat memperluas perdagangan.\n"
)
PAGE = (
    "<!DOCTYPE html><html><head><title>Menlu Kanada temui mitranya di Hanoi</title>"
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-21T14:05:00+07:00">'
    "</head><body><article><h1>Menlu Kanada temui mitranya di Hanoi</h1>"
    "<p>Hanoi (ANTARA) - Menteri Luar Negeri Kanada Fiona Achterberg pada Selasa bertemu mitranya dari Vietnam.</p>"
    "<p>Ia mengatakan bahwa kedua negara sepakat memperluas perdagangan dan membuka rute penerbangan baru.</p>"
    "</article></body></html>"
)


def read(*paths: str | Path, **options: Any) -> list[Story | Rejected]:
    return list(stories(paths, **options))


def one(path: str | Path, **options: Any) -> Story:
    (story,) = read(path, **options)
    assert isinstance(story, Story), story
    return story


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_plain_text_keeps_every_character(tmp_path: Path) -> None:
    story = one(put(tmp_path, "hanoi.txt", TEXT))
    assert (story.ref, story.text, story.language) == ("hanoi", TEXT, "id")
    assert story.published is None


def test_newlines_and_byte_order_mark_are_all_that_changes(tmp_path: Path) -> None:
    given = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    assert one(put(tmp_path, "a.txt", given)).text == TEXT


@pytest.mark.parametrize("name", ["hanoi.txt.gz", "hanoi.gz"])
def test_gzip(tmp_path: Path, name: str) -> None:
    story = one(put(tmp_path, name, gzip.compress(TEXT.encode())))
    assert (story.ref, story.text) == ("hanoi", TEXT)


def test_html_file_and_standard_input_agree(tmp_path: Path) -> None:
    story = one(put(tmp_path, "hanoi.html", PAGE))
    piped = one("-", stdin=io.BytesIO(PAGE.encode()))
    assert story.text == piped.text
    assert (story.ref, piped.ref) == ("hanoi", "stdin")
    assert story.published is not None
    assert (story.published.value, story.published.basis) == ("2023-02-21T14:05:00+07:00", "metadata")


@pytest.mark.parametrize("squeeze", [bytes, gzip.compress], ids=["plain", "gzip"])
@pytest.mark.parametrize(
    ("data", "refs"),
    [
        (TEXT, ["stdin"]),
        (json.dumps({"id": "x1", "text": TEXT}), ["x1"]),
        (json.dumps({"text": TEXT}, indent=1), ["stdin"]),
        (json.dumps([{"id": 7, "text": TEXT}, {"text": TEXT}]), ["7", "stdin:2"]),
        (json.dumps({"id": "a", "text": TEXT}) + "\n\n" + json.dumps({"text": TEXT}) + "\n", ["a", "stdin:3"]),
    ],
    ids=["text", "object", "pretty", "array", "jsonl"],
)
def test_standard_input_is_sniffed(data: str, refs: list[str], squeeze: Any) -> None:
    found = read("-", stdin=io.BytesIO(squeeze(data.encode())))
    assert [story.ref for story in found if isinstance(story, Story)] == refs
    assert all(isinstance(story, Story) and story.text == TEXT for story in found)


def test_folder_is_read_sorted_without_hidden_files_and_link_loops(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("b.txt", "a.txt", ".c.txt", "sub/d.txt", ".hidden/e.txt"):
        put(tmp_path, name, TEXT)
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [story.ref for story in read(tmp_path) if isinstance(story, Story)] == ["a", "b", "d"]


def test_jsonl_in_utf16_and_under_the_name_json(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"id": str(n), "text": TEXT}) for n in range(3))
    for path in (put(tmp_path, "a.jsonl", lines.encode("utf-16")), put(tmp_path, "a.json", lines)):
        assert [story.ref for story in read(path) if isinstance(story, Story)] == ["0", "1", "2"]


FORMATS: dict[str, dict[str, Any]] = {
    "kawat": {"id": "1", "url": "https://example.org/a", "published": "2023-02-21", "title": "T", "text": TEXT},
    "news-please": {
        "maintext": TEXT,
        "text": None,
        "date_publish": "2023-02-21 00:00:00",
        "url": "https://example.org/a",
        "title": "T",
        "source_domain": "example.org",
    },
    "fundus": {
        "plaintext": TEXT,
        "publishing_date": "2023-02-21T00:00:00+07:00",
        "title": "T",
        "html": {"content": PAGE, "requested_url": "https://example.org/a", "responded_url": "https://example.org/a"},
    },
    "trafilatura": {
        "text": TEXT,
        "date": "2023-02-21",
        "source": "https://example.org/a",
        "source-hostname": "Example",
        "title": "T",
        "id": None,
    },
    "newspaper4k": {
        "text": TEXT,
        "publish_date": "2023-02-21 00:00:00",
        "source_url": "https://example.org",
        "url": "https://example.org/a",
    },
    "schema.org": {"articleBody": TEXT, "datePublished": "2023-02-21", "url": "https://example.org/a", "headline": "T"},
}


@pytest.mark.parametrize("name", FORMATS)
def test_formats_of_other_crawlers(name: str) -> None:
    story = story_from_json(FORMATS[name], "here", ref="r")
    assert isinstance(story, Story), story
    assert (story.text, story.url) == (TEXT, "https://example.org/a")
    assert story.published is not None
    assert story.published.value.startswith("2023-02-21")


def test_fundus_body_is_joined_by_empty_lines() -> None:
    body = {"summary": ["Ringkasan."], "sections": [{"headline": ["Judul"], "paragraphs": ["Satu.", "Dua."]}]}
    story = story_from_json({"body": body}, "here")
    assert isinstance(story, Story)
    assert story.text == "Ringkasan.\n\nJudul\n\nSatu.\n\nDua."


def test_json_with_html() -> None:
    story = story_from_json({"id": "p", "html": PAGE, "url": "https://example.org/x"}, "here")
    assert isinstance(story, Story)
    assert isinstance(story.text, str)
    assert "Fiona Achterberg" in story.text
    assert "<p>" not in story.text
    assert story.published is not None
    assert story.published.basis == "metadata"


def test_title_that_the_text_lacks_leaves_the_text_alone() -> None:
    body = TEXT.split("\n\n")[1]
    story = story_from_json({"text": body, "title": "Judul yang tidak ada di teks"}, "here")
    assert isinstance(story, Story)
    assert story.text == body


def test_given_date_serves_only_what_carries_none(tmp_path: Path) -> None:
    dated = put(tmp_path, "dated.jsonl", json.dumps({"text": TEXT, "published": "2023-02-21T14:05:00+07:00"}))
    page, bare = put(tmp_path, "page.html", PAGE), put(tmp_path, "bare.txt", TEXT)
    found = [one(path, published="2020-01-01").published for path in (dated, page, bare)]
    assert [(p.value, p.basis) for p in found if p] == [
        ("2023-02-21T14:05:00+07:00", "given"),
        ("2023-02-21T14:05:00+07:00", "metadata"),
        ("2020-01-01", "given"),
    ]


def test_language_overrides(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", TEXT)
    assert one(path, language="ms").language == "ms"
    with pytest.raises(InputError, match="ISO 639-1"):
        stories([path], language="Indonesian")


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("2023-02-21", "2023-02-21"),
        ("2023-02-21T14:05", "2023-02-21T14:05:00"),
        ("2023-02-21 23:30:00+07:00", "2023-02-21T23:30:00+07:00"),
        ("2023-02-21T23:30:00Z", "2023-02-21T23:30:00+00:00"),
        ("Tue, 21 Feb 2023 23:30:00 +0700", "2023-02-21T23:30:00+07:00"),
    ],
)
def test_dates_keep_their_local_day(given: str, value: str) -> None:
    assert published_value(given) == value


@pytest.mark.parametrize("given", ["kemarin", "2023-02-30", "21/02/2023", "", "2023-02-21" * 40, "\x00", "1 Dec 21"])
def test_what_is_no_date_is_refused_with_the_remedy(given: str) -> None:
    with pytest.raises(InputError, match="write it as 2023-02-21"):
        published_value(given)


def test_library_call_refuses_bad_arguments() -> None:
    with pytest.raises(InputError, match="publication date"):
        story_from_text(TEXT, published="kapan-kapan")
    with pytest.raises(InputError, match="no text"):
        story_from_text(" \n ")

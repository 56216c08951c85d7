"""ninjs objects of each version, alone, in arrays and in JSONL, to stories."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kawat.record import Story
from kawat.wire.errors import Rejected
from kawat.wire.ninjs import is_ninjs
from kawat.wire.sources import stories, story_from_json

FIRST = "Foreign Minister Fiona Achterberg of Canada met her Vietnamese counterpart on Tuesday and asked for the port to reopen."
SECOND = "The two sides agreed to widen trade, she told reporters after the talks."
V1: dict[str, Any] = {
    "uri": "urn:newsml:wire.example:20230221:1001",
    "type": "text",
    "versioncreated": "2023-02-21T15:30:00+07:00",
    "firstcreated": "2023-02-21T14:05:00+07:00",
    "pubstatus": "usable",
    "language": "en-CA",
    "headline": "Canada asks Vietnam to reopen port",
    "byline": "By Jane Doe and John Roe",
    "located": "Hanoi",
    "provider": "Northern Wire",
    "source": "Reuters",
    "copyrightholder": "Northern Wire Ltd",
    "copyrightnotice": "Copyright 2023 Northern Wire. All rights reserved.",
    "body_text": f"{FIRST} {SECOND}",
    "body_xhtml": f"<div><p>{FIRST}</p><figure><figcaption>A harbour.</figcaption></figure><p>{SECOND}</p></div>",
}
V2: dict[str, Any] = {
    "uri": "https://wire.example/items/1002",
    "standard": {"name": "ninjs", "version": "2.1"},
    "type": "text",
    "contentcreated": "2023-02-21T14:05:00Z",
    "versioncreated": "2023-02-23T09:00:00Z",
    "language": "en",
    "headlines": [{"role": "alt", "value": "Port talks"}, {"role": "main", "value": "Canada asks Vietnam to reopen port"}],
    "by": "Jane Doe, Reuters",
    "infosources": [{"name": "ANTARA", "role": "source"}],
    "bodies": [
        {"role": "main", "contenttype": "text/plain", "value": f"{FIRST}\n\n{SECOND}"},
        {"role": "richtext", "contenttype": "application/xhtml+xml", "value": f"<p>{FIRST}</p><p>{SECOND}</p>"},
    ],
}


def story(obj: dict[str, Any]) -> Story:
    found = story_from_json(obj, "wire.json", ref="wire")
    assert isinstance(found, Story), found
    return found


def reason(obj: object) -> str:
    found = story_from_json(obj, "wire.json")
    assert isinstance(found, Rejected)
    return found.reason


def credits(found: Story) -> set[tuple[str, str]]:
    return {(credit.role, credit.name) for credit in found.credits}


def test_version_1() -> None:
    found = story(V1)
    text = str(found.text)
    assert (found.ref, found.url, found.language) == (V1["uri"], None, "en")
    assert found.published is not None
    assert (found.published.value, found.published.basis) == ("2023-02-21T14:05:00+07:00", "metadata")
    assert found.headline is not None
    assert found.headline.text(text) == V1["headline"]
    assert [span.text(text) for span in found.body] == [FIRST, SECOND]
    assert found.dateline is not None
    assert found.dateline.place == "Hanoi"
    assert credits(found) == {
        ("reporter", "Jane Doe"),
        ("reporter", "John Roe"),
        ("source", "Reuters"),
        ("outlet", "Northern Wire"),
    }
    assert found.copyright is not None
    assert (found.copyright.holder, found.copyright.year) == ("Northern Wire Ltd", 2023)
    assert found.copyright.text(text) == V1["copyrightnotice"]


def test_every_credit_stands_in_the_text() -> None:
    for given in (V1, V2):
        found = story(given)
        for credit in found.credits:
            assert credit.text(str(found.text)) == credit.name


def test_version_2() -> None:
    found = story(V2)
    assert found.url == found.ref == "https://wire.example/items/1002"
    assert found.published is not None
    assert found.published.value == "2023-02-21T14:05:00+00:00"
    assert found.headline is not None
    assert found.headline.text(str(found.text)) == "Canada asks Vietnam to reopen port"
    assert credits(found) == {("reporter", "Jane Doe"), ("source", "Reuters"), ("source", "ANTARA")}


def test_version_3_writes_capitals() -> None:
    given = {"uri": "urn:x:3", "versionCreated": "2023-02-21T14:05:00Z", "copyrightHolder": "Northern Wire",
             "bodies": [{"contentType": "text/html", "value": f"<p>{FIRST}</p>"}]}  # fmt: skip
    found = story(given)
    assert found.published is not None
    assert found.copyright is not None
    assert found.copyright.holder == "Northern Wire"


def test_all_versions_of_one_story_are_one_story() -> None:
    assert story(V1).id == story(V2).id


def test_a_dateline_in_the_prose_is_not_printed_twice() -> None:
    found = story({**V1, "body_xhtml": f"<p>HANOI, Feb 21 (Reuters) - {FIRST}</p>"})
    assert str(found.text).count("Hanoi") == 0
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("HANOI", "Reuters")


def test_plain_text_broken_at_a_column_is_joined() -> None:
    broken = (
        "The foreign minister of Canada met her Vietnamese counterpart on Tuesday\n"
        "and asked him to reopen the port that was closed three years ago after\n"
        "a storm had damaged its cranes and sunk four ships, an official of the\n"
        "ministry of transport said in the capital."
    )
    found = story({"uri": "urn:x", "versioncreated": "2023-02-21T14:05:00Z", "body_text": f"{broken}\n\n{SECOND}"})
    assert [span.text(str(found.text)) for span in found.body] == [broken.replace("\n", " "), SECOND]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"pubstatus": "canceled"}, "canceled"),
        ({"type": "picture", "body_text": "", "body_xhtml": ""}, "a picture, not a text"),
        ({"body_text": "", "body_xhtml": ""}, "no body_text"),
        ({"firstcreated": "yesterday", "versioncreated": "soon"}, "is not a date"),
    ],
)
def test_what_is_refused(changes: dict[str, str], said: str) -> None:
    assert said in reason({**V1, **changes})


def test_other_json_is_read_as_before() -> None:
    assert not is_ninjs({"uri": "x", "text": FIRST, "versioncreated": "2023-02-21"})
    assert not is_ninjs({"body": FIRST, "title": "x"})
    assert not is_ninjs([V1])
    assert "no text and no html field" in reason({"uri": "x"})


def test_files(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps(V1))
    (tmp_path / "two.json").write_text(json.dumps([V1, {**V2, "pubstatus": "withheld"}]))
    (tmp_path / "wire.jsonl").write_text(f"{json.dumps(V2)}\n{json.dumps({'text': FIRST})}\n")
    found = list(stories([tmp_path]))
    kinds = [type(item).__name__ for item in found]
    assert kinds == ["Story", "Story", "Rejected", "Story", "Story"]
    assert str(found[2]).startswith(f"{tmp_path / 'two.json'}, item 2: ")


def test_shapes_that_no_schema_has_are_refused_in_a_sentence() -> None:
    for hostile in ({"bodies": [{}]}, {"bodies": [{"value": 5}]}, {"body_text": "\ud800 ."}, {"headlines": 7, "body_html": "<p>"},
                    {"infosources": [[1], None], "body_text": FIRST}):  # fmt: skip
        found = story_from_json({"uri": "urn:x", "versioncreated": "2023-02-21", **hostile}, "x")
        assert isinstance(found, Story) or found.reason.endswith(".")

"""Every outlet has a fixture: a story written for the test in that outlet's manner, and the anatomy it must give."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kawat.wire.anatomy import parse_story
from kawat.wire.dateline import compile_template
from kawat.wire.outlets import Outlet, OutletError, outlet_at, outlet_named, outlets, parse_conventions

FIXTURES = Path(__file__).parent / "outlets"


@pytest.mark.parametrize("stem", sorted(outlets()))
def test_fixture(stem: str) -> None:
    text = (FIXTURES / f"{stem}.txt").read_text(encoding="utf-8")
    expected: dict[str, Any] = tomllib.loads((FIXTURES / f"{stem}.toml").read_text(encoding="utf-8"))
    story = parse_story(text, url=expected.get("url"))

    assert (story.headline.text(text) if story.headline else "") == expected["headline"]
    dateline = expected.get("dateline", {})
    assert (story.dateline.place if story.dateline else None) == dateline.get("place")
    assert (story.dateline.agency if story.dateline else None) == dateline.get("agency")
    paragraphs = [span.text(text) for span in story.body]
    assert len(paragraphs) == len(expected["body"]), paragraphs
    for paragraph, ends in zip(paragraphs, expected["body"], strict=True):
        first, last = ends.split(" … ")
        words = " ".join(paragraph.split())
        assert words.startswith(first)
        assert words.endswith(last)
    assert [link.title for link in story.related] == expected["related"]
    assert [f"{credit.role}: {credit.name}" for credit in story.credits] == expected["credits"]
    rights = expected.get("copyright", {})
    assert (story.copyright.holder if story.copyright else None) == rights.get("holder")
    assert (story.copyright.year if story.copyright else None) == rights.get("year")
    assert (story.published.value if story.published else None) == expected.get("published")


def test_no_fixture_without_an_outlet() -> None:
    assert {path.stem for path in FIXTURES.glob("*.txt")} == set(outlets())


def test_three_languages_and_enough_outlets() -> None:
    languages = [outlet.language for outlet in outlets().values()]
    assert len(languages) >= 24
    assert {"id", "ms", "en"} == set(languages)


@pytest.mark.parametrize("stem", sorted(outlets()))
def test_templates_compile(stem: str) -> None:
    for template in outlets()[stem].datelines:
        compile_template(template, frozenset(outlets()[stem].names))


def test_names_and_domains_lead_to_one_outlet() -> None:
    domains = [domain for outlet in outlets().values() for domain in outlet.domains]
    assert len(domains) == len(set(domains))
    assert outlet_at("https://news.detik.com/berita/d-1/x") is outlets()["detik"]
    assert outlet_at("https://example.org/detik.com") is None
    assert outlet_at("http://[bad") is None
    assert outlet_named("reuters") is outlets()["reuters"]


def test_a_wrong_file_names_the_field() -> None:
    with pytest.raises(OutletError, match=r"x\.toml.*colour"):
        parse_conventions('name = "X"\nkind = "site"\nlanguage = "id"\ncountry = "IDN"\ncolour = "red"', Outlet, "x.toml")
    with pytest.raises(ValueError, match="unknown field"):
        compile_template("{town} -", frozenset())

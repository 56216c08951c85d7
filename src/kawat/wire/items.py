"""An agency's item, which carries headline, byline, dateline and rights beside the prose, to a story.

Each credit of a story has its place in the text. What stands beside the prose is therefore printed under it, a labelled line
each (`Reporter: ...`, `Source: ...`, `Outlet: ...`, the copyright notice), and the dateline before the first paragraph,
where the prose does not print them itself.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from kawat.record import Copyright, Credit, Story
from kawat.wire.credits import named
from kawat.wire.dateline import find_dateline
from kawat.wire.errors import InputError
from kawat.wire.furniture import copyright_line
from kawat.wire.published import published_value
from kawat.wire.sources import story_from_text

_BY = re.compile(r"(?i:By|Oleh|Von|Par|Por|Da|De|Av|Af|Door)\s*:?\s+(?=[^\W\d_a-z])")
_DASH = re.compile(r"[\s\-–—―]+$")
_LONGEST_LINE = 300  # of what stands beside the prose; a longer one is no byline, name or notice


class Item(NamedTuple):
    """What a format says of one text; `paragraphs` without the headline, dates as printed, the likeliest date first."""

    paragraphs: list[str]
    headline: str | None = None
    ref: str | None = None
    url: str | None = None
    dates: tuple[str, ...] = ()
    language: str | None = None  # ISO 639-1
    dateline: str | None = None
    byline: str | None = None
    sources: tuple[str, ...] = ()
    outlet: str | None = None
    holder: str | None = None
    notice: str | None = None


def story_from_item(
    item: Item, *, ref: str | None = None, default_published: str | None = None, language: str | None = None
) -> Story:
    """The story of an item; `ref` and `default_published` serve where it has none, `language` overrides its own.

    Raises `InputError` where it holds no text, or its dates cannot be understood.
    """
    paragraphs = [line for given in item.paragraphs if (line := " ".join(given.split()))]
    if not paragraphs:
        raise InputError("the item holds no text; give items of news in words.")
    headline = " ".join((item.headline or "").split()) or None
    if headline and paragraphs[0].casefold() == headline.casefold():
        del paragraphs[0]
    if paragraphs and item.dateline:
        paragraphs[0] = _with_dateline(paragraphs[0], item.dateline)
    date = _date(item.dates)
    story = story_from_text(
        "\n\n".join([headline, *paragraphs] if headline else paragraphs),
        ref=item.ref or ref,
        url=item.url,
        title=headline,
        published=date,
        published_basis="metadata",
        default_published=default_published,
        language=language or item.language,
    )
    return with_rights(with_credits(story, item), item)


def with_credits(story: Story, item: Item) -> Story:
    """The story with the item's byline, sources and outlet under its text, those left out that it prints itself."""
    byline = _BY.sub("", _line(item.byline))
    sources = [name for name in item.sources if name.casefold() != (item.outlet or "").casefold()]
    for label, role, names in (
        ("Reporter", "reporter", [byline]),
        ("Source", "source", sources),
        ("Outlet", "outlet", [item.outlet]),
    ):
        for name in names:
            story = _credited(story, label, role, _line(name))
    return story


def with_outlet(story: Story, outlet: str | None) -> Story:
    """The story with its outlet under its text, where it credits none."""
    credited = any(credit.role == "outlet" for credit in story.credits)
    return story if credited else _credited(story, "Outlet", "outlet", _line(outlet))


def with_rights(story: Story, item: Item) -> Story:
    """The story with the item's copyright under its text, where it prints none."""
    notice, holder = _line(item.notice), _line(item.holder) or None
    if story.copyright or not (notice or holder):
        return story
    line = notice if copyright_line(notice, 0, len(notice)) else f"Copyright {holder or notice}"
    text, start = _under(story, line)
    found = copyright_line(text, start, len(text)) or Copyright(start=start, end=len(text))
    return replace(story, text=text, copyright=replace(found, holder=holder or found.holder))


def _credited(story: Story, label: str, role: str, names: str) -> Story:
    if not names:
        return story
    text, start = _under(story, f"{label}: {names}")
    at = start + len(label) + 2
    # An outlet's name is one name, whatever commas it has.
    found = [Credit(role=role, name=names, start=at, end=len(text))] if role == "outlet" else named(text, at, len(text), role)
    known = {credit.name.casefold() for credit in story.credits if role != "outlet" or credit.role == "outlet"}
    new = [credit for credit in found if credit.name.casefold() not in known]
    return replace(story, text=text, credits=(*story.credits, *new)) if new else story


def _under(story: Story, line: str) -> tuple[str, int]:
    """The story's text with one more line under it, and where the line begins."""
    text = str(story.text).rstrip("\n")
    return f"{text}\n\n{line}", len(text) + 2


def _with_dateline(paragraph: str, dateline: str) -> str:
    if find_dateline(paragraph, 0, len(paragraph)):
        return paragraph
    opening = f"{_DASH.sub('', _line(dateline))} - "
    return opening + paragraph if find_dateline(opening + paragraph, 0, len(opening)) else paragraph


def _date(dates: tuple[str, ...]) -> str | None:
    """The first date that can be understood. Raises `InputError` where there are some and none can."""
    fault: InputError | None = None
    for given in dates:
        try:
            return published_value(given)
        except InputError as error:
            fault = fault or error
    if fault:
        raise fault
    return None


def _line(given: str | None) -> str:
    return " ".join(given.split()) if given and len(given) <= _LONGEST_LINE else ""

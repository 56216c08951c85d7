"""The head of a story: its lines, the headline, and what stands between headline and first paragraph."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import msgspec

from kawat.record import Copyright, Credit, Dateline, Related, Span
from kawat.wire import credits as credit_rules
from kawat.wire.dateline import find_dateline, find_header_dateline
from kawat.wire.furniture import copyright_line, is_furniture
from kawat.wire.outlets import Outlet, generic, is_media, outlet_named
from kawat.wire.printed_date import date_on_line, is_date_line
from kawat.wire.related import titled_line

_LONGEST_HEADLINE = 220
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’')\]*]*$")
EMAIL = re.compile(r"\S{1,80}@\S{1,80}\.\w{2,20}")


class Line(msgspec.Struct):
    """One line that is not blank, trimmed; `gap` says whether a blank line stands before it."""

    start: int
    end: int
    text: str
    gap: bool


class Parts(msgspec.Struct):
    """What has been found so far."""

    headline: Span | None = None
    dateline: Dateline | None = None
    printed: str | None = None
    copyright: Copyright | None = None
    body: list[Span] = []
    credits: list[Credit] = []
    related: list[Related] = []


def split_lines(text: str) -> list[Line]:
    """Every line of `text` that is not blank, trimmed, with its offsets into `text`."""
    found: list[Line] = []
    start = 0
    gap = True
    while start <= len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        raw = text[start:stop]
        kept = raw.strip()
        if kept:
            at = start + len(raw) - len(raw.lstrip())
            found.append(Line(start=at, end=at + len(kept), text=kept, gap=gap))
        gap = not kept
        start = stop + 1
    return found


def hard_wrapped(lines: list[Line]) -> bool:
    """Whether the text was broken at a column (60 to 100): most lines followed at once by another end there in mid-sentence."""
    inner = [a.text for a, b in pairwise(lines) if not b.gap]
    if len(inner) < 3 or max(len(t) for t in inner) > 105:
        return False
    full = sum(len(t) >= 50 and not _SENTENCE_END.search(t) for t in inner)
    return full >= 0.6 * len(inner)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def find_headline(lines: list[Line], title: str | None, parts: Parts) -> int:
    """Set the headline; the index of the first line after it."""
    if not lines:
        return 0
    line = lines[0]
    given = title is not None and _folded(title) == _folded(line.text)
    if not given:
        alone = len(lines) == 1
        if not alone and not lines[1].gap and hard_wrapped(lines):
            return 0
        if alone or len(line.text) > _LONGEST_HEADLINE or _opens_with_agency(line):
            return 0
        ends = line.text.endswith((".", ",", ";")) or line.text.endswith(('."', ".”"))
        if not (lines[1].gap and (not ends or len(line.text) <= 100)) and (ends or len(line.text) > 150):
            return 0
        if credit_rules.label_line(line.text, 0, len(line.text)) or titled_line(line.text) or is_furniture(line.text):
            return 0
    parts.headline = Span(start=line.start, end=line.end)
    return 1


def _opens_with_agency(line: Line) -> bool:
    """Whether the line opens with a dateline that names its agency, and so is prose and no headline."""
    found = find_dateline(line.text, 0, len(line.text))
    return found is not None and found.agency is not None and (found.place is not None or bool(_SENTENCE_END.search(line.text)))


def read_header(text: str, lines: list[Line], first: int, parts: Parts, own: Outlet | None) -> tuple[int, Outlet | None]:
    """Read what stands between the headline and the first paragraph; the index where the paragraphs begin, and the outlet."""
    town: Span | None = None
    medium: Span | None = None
    i = first
    while i < min(len(lines), first + 10):
        line = lines[i]
        following = lines[i + 1].text if i + 1 < len(lines) else ""
        placed = find_header_dateline(text, line.start, lines[i + 1].end if following else line.end)
        if placed and not is_media(placed.place or ""):
            parts.dateline = placed
            parts.printed = parts.printed or date_on_line(line.text) or date_on_line(following)
            i += 1 if date_on_line(line.text) else 2
            continue
        if len(line.text) <= 120 and (is_date_line(line.text) or is_furniture(line.text) or line.text.startswith("* ")):
            parts.printed = parts.printed or date_on_line(line.text)
            i += 1
            continue
        if credits := credit_line(text, line):
            parts.credits += credits
            i += 1
            continue
        if found := find_dateline(text, line.start, line.end):
            parts.dateline = found
            break
        if bare := credit_rules.names_over_story(text, line.start, line.end, following):
            parts.credits += bare[0]
            town = Span(start=bare[1].start("town"), end=bare[1].end("town")) if bare[1]["town"] else town
            medium = Span(start=bare[1].start("medium"), end=bare[1].end("medium")) if bare[1]["medium"] else medium
        elif len(line.text) <= 60 and is_media(line.text):
            medium = Span(start=line.start, end=line.end)
            outlet = outlet_named(line.text)
            if outlet is not None and outlet.kind != "agency":
                parts.credits.append(Credit(role="outlet", name=line.text, start=line.start, end=line.end))
        elif i == first and _standfirst(text, lines, i):
            parts.body.append(Span(start=line.start, end=line.end))
        elif not (EMAIL.fullmatch(line.text) or _job_title(line.text) or copyright_line(text, line.start, line.end)):
            break
        i += 1
    if parts.dateline is None and town is not None:
        parts.dateline = Dateline(start=town.start, end=town.end, place=text[town.start : town.end])
    if parts.dateline is not None and parts.dateline.agency is None and medium is not None:
        parts.dateline = msgspec.structs.replace(parts.dateline, agency=text[medium.start : medium.end])
    if own is None and parts.dateline is not None and parts.dateline.agency:
        named = [outlet_named(name.strip()) for name in parts.dateline.agency.split("/")]
        own = next((o for o in named if o is not None and o.kind != "agency"), named[0])
    return i, own


def _standfirst(text: str, lines: list[Line], i: int) -> bool:
    """Whether line `i` is a summary between headline and byline: short, with a byline or a date line next."""
    if len(lines) < i + 3 or len(lines[i].text) > 250:
        return False
    line, following = lines[i + 1], lines[i + 2].text
    return (
        is_date_line(line.text)
        or bool(credit_rules.byline(text, line.start, line.end))
        or credit_rules.names_over_story(text, line.start, line.end, following) is not None
    )


def _job_title(line: str) -> bool:
    titles = generic().bylines.titles
    return len(line) <= 50 and not line.endswith(".") and any(title in line.casefold() for title in titles)


def credit_line(text: str, line: Line) -> list[Credit]:
    """Credits of a line that holds nothing but credits."""
    return (
        credit_rules.label_line(text, line.start, line.end)
        or credit_rules.byline(text, line.start, line.end)
        or credit_rules.reporting_note(text, line.start, line.end)
    )

"""Lines that belong to the page and not to the story: scroll prompts, promotion, rights; and the copyright line."""

from __future__ import annotations

import re
from functools import cache

from kawat.record import Copyright
from kawat.wire.outlets import alternation, generic, glob, outlets

_LONGEST = 400
_RIGHTS = re.compile(r"(?i)(?:copyright|hak[ \xa0]cipta|©|\(c\)[ \xa0]*(?:\d{4}|copyright))")
_WORD = re.compile(r"\w(?<!_)")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_SIGNS = re.compile(r"(?i)copyright|hak[ \xa0]cipta|©|\(c\)|\b(?:19|20)\d{2}\b")
_AFTER_HOLDER = re.compile(
    r"(?i)(?:[.,]?\s*(?:all rights? reserved|hak cipta dilindungi|semua hak|seluruh hak|dilindungi undang).*"
    r"|(?<=[^\W\d_]{3})\.\s.*|\s*\(.*)$"
)


@cache
def _furniture() -> re.Pattern[str]:
    lines = (*generic().furniture.lines, *(line for outlet in outlets().values() for line in outlet.furniture))
    return re.compile(rf"(?:{glob(lines)})")


@cache
def _first_letters() -> frozenset[str]:
    """Openings of furniture lines: a line that begins otherwise is none, at the price of one look-up."""
    lines = (*generic().furniture.lines, *(line for outlet in outlets().values() for line in outlet.furniture))
    return frozenset(line[:2] for line in lines if line[0] != "*")


@cache
def ending() -> re.Pattern[str]:
    """Words that close a story and belong to the wire: `Enditem`."""
    return re.compile(rf"(?<=[.!?\"”’)])[ \t\xa0]{{1,3}}(?:{alternation(generic().furniture.endings)})$")


def is_furniture(line: str) -> bool:
    """Whether the whole line is the page's, by the shared and the outlets' patterns; a line without letters is."""
    if not _WORD.search(line):
        return True
    if len(line) > _LONGEST or not (line[:2] in _first_letters() or line[0] == "*"):
        return False
    return _furniture().fullmatch(line) is not None


def copyright_line(text: str, start: int, end: int) -> Copyright | None:
    """Holder and last year of a copyright line, None where the line is none."""
    line = text[start:end]
    if len(line) > _LONGEST or not _RIGHTS.match(line.lstrip("*-–— ")):
        return None
    years = _YEAR.findall(line)
    holder = _SIGNS.sub(" ", line)
    holder = re.sub(r"(?i)^(?:[\s\-–—:,.*]|by\b|oleh\b)+", "", holder)
    holder = _AFTER_HOLDER.sub("", holder)
    holder = re.sub(r"\s+", " ", holder).strip(" .,-–—*")
    return Copyright(start=start, end=end, holder=holder or None, year=int(years[-1]) if years else None)

"""Links to other stories that outlets print inside a story: `Baca juga: ...`, `Simak Video "..."`, `Related: ...`."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from kawat.record import Related
from kawat.wire.outlets import alternation, generic, glob, outlets

_URL = re.compile(r"[(\[<]?\bhttps?://[^\s)\]>]{4,500}[)\]>]?")
_QUOTES = {'"': '"', "“": "”", "'": "'", "‘": "’", "”": "”"}
_BULLET = re.compile(r"^(?:[-–•*·►▪>]|\d{1,2}[.)])\s+")
LONGEST_TITLE = 200


class Patterns(msgspec.Struct, frozen=True):
    titled: re.Pattern[str]
    alone: re.Pattern[str]
    inline: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def patterns() -> Patterns:
    words = generic().related
    own = list(outlets().values())
    labels = alternation({*words.titled, *(label for o in own for label in o.related)})
    lists = glob((*words.lists, *(label for o in own for label in o.related_lists)))
    video = alternation(words.video)
    bare, plain = alternation(words.uncoloned), alternation(words.plain)
    lead = r"[ \t\xa0]*[(\[]?(?:[-–•*►>][ \t]*)?"
    return Patterns(
        titled=re.compile(
            rf"{lead}(?P<label>(?i:{labels})(?:[ \t\xa0]+(?:{video}))?[ \t\xa0]*:|(?i:{bare})[ \t\xa0]+(?:{video})\b[ \t\xa0]*:?"
            rf"|(?i:{bare})(?=[ \t\xa0]*[\"“‘'])|(?:{plain})\b)[ \t\xa0]*(?P<rest>.*)"
        ),
        alone=re.compile(rf"{lead}(?i:{lists})[ \t\xa0]*[:.]?[ \t\xa0]*"),
        inline=re.compile(
            rf"(?:(?<=[.!?\"”’)\]])[ \t\xa0]{{0,3}}|(?<=\S)[ \t\xa0]{{1,3}})(?P<open>[(\[]?)"
            rf"(?P<label>(?i:{alternation(_inline(words.titled))})[ \t\xa0]*:)[ \t\xa0]*"
        ),
        tail=re.compile(rf"[ \t\xa0]*(?:(?:{alternation(words.tails)})[ \t\xa0]*)?:?[ \t\xa0]*$"),
    )


def _inline(labels: tuple[str, ...]) -> set[str]:
    """Labels plain enough to be trusted in the middle of a paragraph: those of two words and more."""
    return {label for label in labels if " " in label}


def title_of(rest: str) -> tuple[str, str | None]:
    """The title and the address in what follows a label: quotes, brackets, `di sini:` and the like taken off."""
    url = _URL.search(rest)
    if url:
        rest = (rest[: url.start()] + rest[url.end() :]).strip()
    rest = _BULLET.sub("", rest.strip())
    closing = _QUOTES.get(rest[:1])
    if closing:
        last = rest.rfind(closing)
        if last > 1 and patterns().tail.fullmatch(rest[last + 1 :]):
            return rest[1:last].strip(), _address(url)
    tail = re.search(r"[ \t\xa0]+di (?:sini|bawah ini)[ \t]*:?$", rest)
    if tail:
        rest = rest[: tail.start()]
    rest = rest.strip().removesuffix(":").rstrip()
    if rest and rest[-1] in ")]" and rest.count(rest[-1]) > rest.count("(" if rest[-1] == ")" else "["):
        rest = rest[:-1].rstrip()
    return rest, _address(url)


def _address(url: re.Match[str] | None) -> str | None:
    return url.group().strip("()[]<>").rstrip(".,;") if url else None


def titled_line(line: str) -> tuple[str, str | None] | None:
    """Title and address where the line opens with a label; an empty title where the label stands alone; None otherwise."""
    found = patterns().titled.fullmatch(line)
    if found:
        title, url = title_of(found["rest"])
        if patterns().tail.fullmatch(title) or title.casefold() in ("video", "juga"):
            title = ""
        return (title, url) if len(title) <= LONGEST_TITLE else None
    return None


def list_label(line: str) -> bool:
    """Whether the line is a label under which titles follow, one a line."""
    return len(line) <= 80 and patterns().alone.fullmatch(line) is not None


def list_item(line: str) -> str | None:
    """The title, where a line under a label reads like one: short, and not a sentence of prose."""
    title = _BULLET.sub("", line.strip())
    if not 3 <= len(title) <= 160 or re.search(r"\.[\"”’')*]*$", title) or title.startswith(("(", "[")):
        return None
    return title


def inline_links(text: str, start: int, end: int) -> list[tuple[int, Related]]:
    """Links that stand inside a paragraph, with the offset where the prose before each ends."""
    found: list[tuple[int, Related]] = []
    position = start
    while len(found) < 5 and (label := patterns().inline.search(text, position, end)):
        stop = text.find(")" if label["open"] == "(" else "]", label.end(), end) if label["open"] else end
        stop = end if stop < 0 else stop
        following = patterns().inline.search(text, label.end(), stop)
        stop = following.start() if following else stop
        title, url = title_of(text[label.end() : stop])
        if not title or len(title) > LONGEST_TITLE:
            position = label.end()
            continue
        close = stop + 1 if label["open"] and stop < end else stop
        found.append((label.start(), Related(start=label.start("open"), end=close, title=title, url=url)))
        position = close if close > label.end() else label.end()
    return found

"""The names that the model marked, put right: edges, titles and bodies stuck to a person's name, acronyms in brackets.

The model sees words one at a time; where a table knows that a word begins a longer name or is an office, the table wins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kawat.reading.gazetteer import Hit, fold, lookup
from kawat.reading.ranges import Ranges

STATES = ("country", "territory")
LONGEST_NAME = 200  # characters
LOWER_CASE = 0.7  # how sure the model must be of a name without a capital
_WORD = re.compile(r"[^\W_]+")
_HONORIFICS = frozenset(
    "the a an para sang si pak bu bapak ibu mr mrs ms dr prof haji hajah h hj kh sir tun tan sri datuk dato seri ustaz ustad".split()
)
_NO_NAME = frozenset(
    "dia ia beliau mereka kami kita saya aku ini itu tersebut yang para the a an he she they it we i his her their its this "
    "that these those who whom dan di ke dari and or of in at".split()
)
_DEICTIC = re.compile(r"(?i)\s+(?:ini|itu|tersebut)$")
_ENDS = re.compile(r"[.!?;:]\s|\n")
_ACRONYM = re.compile(r"\s?\(([^()\n]{2,24})\)")
_PLACED = re.compile(r"(?i)\b(?:di|ke|dari|in|at|from|near|menuju|asal)\s$")
_LISTED = re.compile(r"\s*,?\s*(?:dan|serta|and)\b|,\s*[A-Z]")


class Name(NamedTuple):
    """A name in the text, `text[start:end]`, its kind as the model sees it, and how sure the model is."""

    start: int
    end: int
    kind: str
    probability: float


def words_of(name: str) -> frozenset[str]:
    """The folded words of a name, forms of address left out."""
    return frozenset(w for w in (fold(m.group()) for m in _WORD.finditer(name)) if w not in _HONORIFICS)


def settle(text: str, found: Iterable[tuple[int, int, str, float]], hits: Ranges[Hit]) -> list[Name]:
    """Names as the model found them -> names in text order, their edges and kinds put right.

    One surface has one kind in a story, the likeliest over all its occurrences, and a word of a person's full name is that
    person. What is only an office, a pronoun, a number, or doubtful in lower case, is no name.
    """
    names: list[Name] = []
    for raw in found:
        name = _edges(text, Name(*raw), hits)
        if name and (not names or name.start >= names[-1].end):
            names.append(name)
    names = [_within_title(text, names, k, hits) for k in range(len(names))]
    votes: dict[str, Counter[str]] = {}
    for n in names:
        votes.setdefault(fold(text[n.start : n.end]), Counter())[n.kind] += n.probability  # type: ignore[assignment]
    kinds = {surface: v.most_common(1)[0][0] for surface, v in votes.items()}
    parts = {w for surface, kind in kinds.items() if " " in surface and kind == "person" for w in words_of(surface)}
    out = []
    for n in names:
        surface = fold(text[n.start : n.end])
        kind = kinds[surface]
        if kind != "country" and words_of(surface) and words_of(surface) <= parts and not text[n.start : n.end].isupper():
            kind = "person"
        out.append(n._replace(kind=kind))
    return out


def _edges(text: str, name: Name, hits: Ranges[Hit]) -> Name | None:
    start, end = _trim(text, name.start, name.end)
    if not _plausible(text[start:end], name):
        return None
    for s, e, hit in hits.overlapping(start, end):
        if hit.entries[0].kind == "office" and s <= start and end <= e:
            return None
        known = [x for x in hit.entries if x.kind not in ("office", "group") and not x.generic]
        if known and s <= start and end <= e and (s, e) != (start, end):
            kind = known[0].kind if name.kind == "person" else name.kind
            return Name(s, e, kind, name.probability)
    start = _without_title(text, start, end, name.kind, hits)
    if start >= end or not _plausible(text[start:end], name):
        return None
    return Name(start, end, name.kind, name.probability)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without what stands around a name: punctuation, half a pair of brackets, a demonstrative, the next sentence."""
    stop = _ENDS.search(text, start, end)
    # A full stop after an initial or a short title ("J. Smith", "Dr. Budi") stands inside the name.
    if stop and stop.start() - start > 3 and not re.search(r"\b\w{1,3}$", text[max(start, stop.start() - 4) : stop.start()]):
        end = stop.start()
    surface = text[start:end]
    if surface.startswith("(") and surface.endswith(")"):
        start, end = start + 1, end - 1
    elif surface.count("(") > surface.count(")"):
        if text[end : end + 1] == ")":
            end += 1
        else:
            end = start + surface.rindex("(") if surface.rindex("(") else end
    elif surface.count(")") > surface.count("("):
        at = start + surface.index(")")
        start, end = (at + 1, end) if end - at > at - start else (start, at)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ").'’"):
        end -= 1
    if deictic := _DEICTIC.search(text, start, end):
        end = deictic.start()
    return start, end


def _plausible(surface: str, name: Name) -> bool:
    if not 1 < len(surface) <= LONGEST_NAME or not any(c.isalpha() for c in surface) or fold(surface) in _NO_NAME:
        return False
    return surface[:1].isupper() or (name.kind != "person" and name.probability >= LOWER_CASE)


def _without_title(text: str, start: int, end: int, kind: str, hits: Ranges[Hit]) -> int:
    """Where the name itself begins: after offices, and for a person after the body or country that they speak for."""
    titled = bool([h for _, _, h in hits.ending_at(start - 1) if h.entries[0].kind == "office"])
    for s, e, hit in hits.overlapping(start, end):
        if s > start:
            break
        head = hit.entries[0].kind
        rest = text[e:end].lstrip(" .,-")
        office = head == "office"
        part_of_title = kind == "person" and (head in ("organization", "group") or (head in STATES and titled))
        if not rest[:1].isupper() or not (office or part_of_title):
            break
        titled |= office
        start = end - len(rest)
    return start


def _within_title(text: str, names: Sequence[Name], k: int, hits: Ranges[Hit]) -> Name:
    """`Direktur Utama Bakmi Lestari, Yuliana Prajogo,`: what stands between an office and its holder is a body."""
    name = names[k]
    following = names[k + 1] if k + 1 < len(names) else None
    if name.kind != "person" or following is None or following.kind != "person":
        return name
    if text[name.end : following.start] != ", " or _LISTED.match(text, following.end, following.end + 8):
        return name
    before = hits.ending_at(name.start - 1)
    if any(h.entries[0].kind in ("office", "group") for _, _, h in before) and text[following.end : following.end + 1] in ",.":
        return name._replace(kind="organization", probability=1.0)
    return name


def is_place(text: str, name: Name) -> bool:
    """Whether a name that tables know as a place, taken for a person, is one: by a preposition or by several words."""
    return " " in text[name.start : name.end] or bool(_PLACED.search(text, max(0, name.start - 8), name.start))


def acronyms(text: str, names: Sequence[Name]) -> dict[str, Name]:
    """`Komisi Independen Pemilu (KIP)`: bracketed short forms of this story, each with the name it stands for."""
    out: dict[str, Name] = {}
    for name in names:
        surface = text[name.start : name.end]
        if surface.endswith(")") and "(" in surface:
            long, _, short = surface[:-1].rpartition("(")
        elif match := _ACRONYM.match(text, name.end):
            long, short = surface, match.group(1)
        else:
            continue
        short = short.strip()
        if short and abbreviates(short, long) and short not in out:
            out[short] = name
    return out


def abbreviates(short: str, long: str) -> bool:
    """Whether a word can be short for a name: its letters stand in the name in order, from the first on (Kemenkeu, KPK).

    A nickname in brackets after a person's name need only be one capitalised word of it (`Zulkifli Hasan (Zulhas)`).
    """
    if " " in short or not short[:1].isupper() or len(short) >= len(long):
        return False
    letters = iter(c for c in fold(long) if c.isalnum())
    return all(c in letters for c in fold(short) if c.isalnum()) or bool(_table_alias(short, long))


def _table_alias(short: str, long: str) -> bool:
    """Whether the tables know both as one (`Perserikatan Bangsa-Bangsa (UN)`)."""
    known = {e.name for e in lookup(long)}
    return any(e.name in known for e in lookup(short))

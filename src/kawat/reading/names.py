"""The names that the model marked, put right: edges, titles and bodies stuck to a person's name, acronyms in brackets.

The model sees words one at a time; where a table knows that a word begins a longer name or is an office, the table wins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from difflib import get_close_matches
from typing import NamedTuple

from kawat.reading.gazetteer import Hit, fold, lookup
from kawat.reading.phrases import any_of, listed
from kawat.reading.ranges import Ranges
from kawat.record import Span

STATES = ("country", "territory")
LONGEST_NAME = 200  # characters
LOWER_CASE = 0.7  # how sure the model must be of a name without a capital
_WORD = re.compile(r"[^\W_]+")
_FORMS_OF_ADDRESS = listed("forms_of_address")
_NO_NAME = listed("no_name")
_POINTING = re.compile(r"(?i)\s+(?:ini|itu|tersebut)$")
_CLAUSE = re.compile(r"(?i)\s+(?:yang|who|which|that)$")
_COUNT = any_of("counts") + r"|[\d.,]{1,12}(?: (?:ribu|juta|million|thousand))?(?: orang)?"
_COUNTED = re.compile(rf"(?i)^(?:(?:{_COUNT}|{any_of('collective')})\s+){{1,3}}")
_MANY = re.compile(rf"(?i)^(?:{_COUNT})\s")
_PLURAL = re.compile(rf"(?i)\b(?:{any_of('office_plurals')})\b")
_ENDS = re.compile(r"[.!?;:]\s|\n")
_ACRONYM = re.compile(r"\s?\(([^()\n]{2,24})\)")
_NICKNAME = re.compile(
    r",? (?:yang )?(?:akrab |biasa |kerap |juga |also )?(?:disapa|dipanggil|alias|known as|nicknamed) ([A-Z]\w{1,24})"
)
_SHORT_TITLE = re.compile(r"\b(?:\w{1,3}|Moch|Much)$")
_FIRM = re.compile(r"\b(?:PT|CV|UD|Yayasan|Koperasi|Universitas|RS|RSUD)\.? $")
_ORIGIN = re.compile(r" (?:of|from|dari|asal) (?=[A-Z])")
_EMPLOYER = re.compile(r"(?i)\b(?:bos|pendiri|pemilik|boss|founder|owner) (?:of )?$")
_SO_CALLED = re.compile(r"(?:,? (?:dan|serta|and) [A-Z][\w ]{0,30}?)? (?:itu|ini|tersebut)\b")
_PLACED = re.compile(r"(?i)\b(?:di|ke|dari|in|at|from|near|menuju|asal)\s$")
_LISTED = re.compile(r"\s*,?\s*(?:dan|serta|and)\b|,\s*[A-Z]")

Found = tuple[int, int, str, float]  # start, end, kind, probability


class Name(NamedTuple):
    """A name in the text, `text[start:end]`, its kind as the model sees it, and how sure the model is."""

    start: int
    end: int
    kind: str
    probability: float


def words_of(name: str) -> frozenset[str]:
    """The folded words of a name, forms of address left out."""
    return frozenset(w for w in (fold(m.group()) for m in _WORD.finditer(name)) if w not in _FORMS_OF_ADDRESS)


def settle(
    text: str, found: Iterable[Found], hits: Ranges[Hit], focus: str | None = None
) -> list[Name]:  # fmt: skip
    """Names as the model found them -> names in text order, their edges and kinds put right; `focus` is the story's country.

    One surface has one kind in a story, the likeliest over all its occurrences, and a word of a person's full name is that
    person. What is only an office, a pronoun, a number, or doubtful in lower case, is no name.
    """
    names: list[Name] = []
    for raw in found:
        name = _edges(text, Name(*raw), hits)
        if name and (not names or name.start >= names[-1].end):
            names.append(name)
    bodies = [words_of(text[n.start : n.end]) for k, n in enumerate(names) if _is_body(text, names, k, hits)]
    names = [_as_body(text, n, bodies) for n in names]
    openings = {fold(w.group()) for n in names if n.kind == "organization" and (w := _WORD.match(text, n.start, n.end))}
    names = [_without_body(text, n, openings, hits) for n in names]
    votes: dict[str, Counter[str]] = {}
    for n in names:
        votes.setdefault(fold(text[n.start : n.end]), Counter())[n.kind] += n.probability  # type: ignore[assignment]
    kinds = {surface: v.most_common(1)[0][0] for surface, v in votes.items()}
    kinds |= {fold(text[n.start : n.end]): "place" for k, n in enumerate(names) if _is_place(text, names, k, hits, focus)}
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
    if name.kind == "person" and (origin := _ORIGIN.search(text, start, end)):
        end = origin.start()
    for s, e, hit in hits.overlapping(start, end):
        if hit.entries[0].kind == "office" and start < s < end < e:
            end = s - 1  # "Vanuatuan Prime" of "Vanuatuan Prime Minister"
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
    # A full stop after an initial or a short title ("J. Smith", "Dr. Budi", "Moch. Amin") stands inside the name.
    if stop and stop.start() - start > 3 and not _SHORT_TITLE.search(text, start, stop.start()):
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
    for tail in (_POINTING, _CLAUSE):
        if found := tail.search(text, start, end):
            end = found.start()
    return start, end


def _plausible(surface: str, name: Name) -> bool:
    if not 1 < len(surface) <= LONGEST_NAME or not any(c.isalpha() for c in surface) or fold(surface) in _NO_NAME:
        return False
    return surface[:1].isupper() or (name.kind != "person" and name.probability >= LOWER_CASE)


def _without_title(text: str, start: int, end: int, kind: str, hits: Ranges[Hit]) -> int:
    """Where the name itself begins: after offices, and for a person after the body or country that they speak for."""
    titled = any(h.entries[0].kind in ("office", "organization") for _, _, h in hits.ending_at(start - 1))
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


def _is_body(text: str, names: Sequence[Name], k: int, hits: Ranges[Hit]) -> bool:
    """Whether what the model took for a person is a body: `PT Bakmi Lestari`, or what stands between an office and its
    holder (`Direktur Utama Bakmi Lestari, Yuliana Prajogo,`)."""
    name = names[k]
    if name.kind != "person":
        return False
    if _FIRM.search(text, max(0, name.start - 12), name.start):
        return True
    if _EMPLOYER.search(text, max(0, name.start - 16), name.start) and _SO_CALLED.match(text, name.end):
        return True  # "bos SpaceX dan Tesla itu"
    following = names[k + 1] if k + 1 < len(names) else None
    if following is None or following.kind != "person" or text[name.end : following.start] != ", ":
        return False
    if text[following.end : following.end + 1] not in (",", ".") or _LISTED.match(text, following.end, following.end + 8):
        return False
    return any(h.entries[0].kind in ("office", "group") for _, _, h in hits.ending_at(name.start - 1))


def _as_body(text: str, name: Name, bodies: Sequence[frozenset[str]]) -> Name:
    if name.kind == "person" and bodies and any(b and b <= words_of(text[name.start : name.end]) for b in bodies[:50]):
        return name._replace(kind="organization", probability=1.0)
    return name


def _without_body(text: str, name: Name, openings: Set[str], hits: Ranges[Hit]) -> Name:
    """`Presiden Direktur Tonbori Kazuo Hirashige`, where the story names Tonbori Foods: the body is no part of the person."""
    match = _WORD.match(text, name.start, name.end)
    if name.kind != "person" or not match or fold(match.group()) not in openings or text.count(" ", name.start, name.end) < 2:
        return name
    if not any(h.entries[0].kind == "office" for _, _, h in hits.ending_at(name.start - 1)):
        return name
    return name._replace(start=match.end() + 1)


def _is_place(text: str, names: Sequence[Name], k: int, hits: Ranges[Hit], focus: str | None) -> bool:
    """Whether what the model took for a person is a place that the tables know.

    It is one if it has several words, a preposition before it, stands between a body and a person (`Kejati Sumsel Vanny
    Yulia`), or lies in the story's country and has no office before it.
    """
    name = names[k]
    surface = text[name.start : name.end]
    places = [e for e in lookup(surface) if e.kind != "office"] if name.kind == "person" else []
    if not places or any(e.kind != "place" for e in places):
        return False
    if " " in surface or _PLACED.search(text, max(0, name.start - 8), name.start):
        return True
    before = {h.entries[0].kind for _, _, h in hits.ending_at(name.start - 1)}
    following = names[k + 1] if k + 1 < len(names) else None
    if following is not None and following.kind == "person" and text[name.end : following.start] in (" ", ", "):
        return bool(before & {"office", "organization"})
    return "office" not in before and any(e.country == focus for e in places)


def plain(surface: str) -> str:
    """A description without how many and which: `para polisi itu` -> `polisi`, `sebagian buruh` -> `buruh`."""
    return _POINTING.sub("", _COUNTED.sub("", surface)) or surface


def is_many(surface: str) -> bool:
    """Whether a description is of several (`para menteri`, `23 pengurus`, `Western leaders`)."""
    return bool(_MANY.match(surface) or _PLURAL.search(surface))


def acronyms(text: str, names: Sequence[Name]) -> dict[str, Name]:
    """`Komisi Independen Pemilu (KIP)`: bracketed short forms of this story, each with the name it stands for."""
    out: dict[str, Name] = {}
    for name in names:
        surface = text[name.start : name.end]
        if surface.endswith(")") and "(" in surface:
            long, _, short = surface[:-1].rpartition("(")
        elif match := _ACRONYM.match(text, name.end) or (name.kind == "person" and _NICKNAME.match(text, name.end)) or None:
            long, short = surface, match.group(1)
        else:
            continue
        short = short.strip()
        nickname = name.kind == "person" and short.istitle() and " " not in short and not lookup(short)
        if (nickname or abbreviates(short, long)) and short not in out:
            out[short] = name
    return out


def abbreviates(short: str, long: str) -> bool:
    """Whether a word can be short for a name: its letters stand there in order (Kemenkeu, KPK), or the tables know both."""
    if " " in short or not short[:1].isupper() or len(short) >= len(long):
        return False
    letters = iter(c for c in fold(long) if c.isalnum())
    return all(c in letters for c in fold(short) if c.isalnum()) or _table_alias(short, long)


def _table_alias(short: str, long: str) -> bool:
    """Whether the tables know both as one (`Perserikatan Bangsa-Bangsa (UN)`)."""
    known = {e.name for e in lookup(long)}
    return any(e.name in known for e in lookup(short))


def shortens(short: str, words: Set[str], full: str) -> bool:
    """Whether one word is what the press makes of a person's full name: a part cut short (Melki of Melkiades), its initials
    (HNW of M Hidayat Nur Wahid), or a slip of the pen (Affifudin of Afifuddin)."""
    folded = fold(short)
    if short.isupper() and 3 <= len(short) <= 5:
        return "".join(w[0] for w in _WORD.findall(full)).upper().endswith(short)
    if len(folded) >= 4 and any(len(w) > len(folded) + 1 and w.startswith(folded) for w in words):
        return True
    return len(folded) >= 6 and bool(get_close_matches(folded, sorted(words), 1, 0.85))


def confirmed(text: str, found: Sequence[Found], headline: Span) -> list[Found]:
    """Names of the headline as the body confirms them; those of the body as they are.

    Where every word has a capital (`Prabowo Malu Noel Ditangkap`) a name's bounds cannot be seen. A headline's name that the
    body does not repeat is cut into those of its words that are part of a name there.
    """
    body = text[headline.end :]
    known = {w for start, end, _, _ in found if start >= headline.end for w in _WORD.findall(text[start:end])}
    out: list[Found] = []
    for start, end, kind, probability in found:
        if start >= headline.end or _stands_in(text[start:end], body):
            out.append((start, end, kind, probability))
            continue
        words = [m for m in _WORD.finditer(text, start, end) if m.group() in known]
        out += [(m.start(), m.end(), kind, probability) for m in words]
    return out


def _stands_in(surface: str, body: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", body) is not None

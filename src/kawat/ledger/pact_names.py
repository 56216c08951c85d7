"""Named agreements in a text: "Perjanjian Perikanan Natuna" and "the Natuna Fisheries Agreement" are one."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from kawat.ledger import issues
from kawat.ledger.words import words


class Named(NamedTuple):
    """A mention: `key` says which agreement in any language, None where the words only point to one ("perjanjian itu");
    `pointing` is "back" (that one), or "any" (a pact) where one may be meant that is named later."""

    start: int
    end: int
    name: str
    key: frozenset[str] | None
    pointing: str | None = None


@cache
def table() -> dict[str, Any]:
    """knowledge/pacts.toml."""
    return tomllib.loads(files(__package__).joinpath("knowledge", "pacts.toml").read_text("utf-8"))


def mentions(text: str) -> list[Named]:
    """Agreements named in a text or pointed to, in order, without overlap; what is named goes before what points."""
    found: list[Named] = []
    for pattern in _patterns():
        for match in pattern.finditer(text):
            start, end = _trimmed(text, *match.span())
            if start < end and not _overlaps(found, start, end) and (key := _key(text[start:end])):
                found.append(Named(start, end, text[start:end], key))
    for match in _pointing().finditer(text):
        other = text[match.end() : match.end() + 24].split()[:1] + match.group().casefold().split()
        if _overlaps(found, *match.span()) or {w.strip(".,") for w in other} & set(table()["idle"]["other"]):
            continue
        back = match["back"] or match["back_en"]
        found.append(Named(*match.span(), match.group(), None, "back" if back else "any"))
    return sorted(found)


def _overlaps(found: list[Named], start: int, end: int) -> bool:
    return any(m.start < end and start < m.end for m in found)


# Patterns

_CAP = r"[A-Z0-9][\w’'-]*"


@cache
def _patterns() -> list[re.Pattern[str]]:
    """Known names, then "Perjanjian Xxx Yyy", "Xxx Yyy Agreement", "Treaty of Xxx", "the Xxx fisheries pact"."""
    heads = table()["heads"].values()
    known = sorted((n for k in table()["known"] for n in k["names"]), key=len, reverse=True)
    indonesian, english = (_any([w for h in heads for w in h[column]]) for column in ("id", "en"))
    bare = _any([w for h in heads for w in h["bare"]])
    capital = rf"(?=[A-Z])(?i:{indonesian})"
    return [
        re.compile(rf"\b(?:{_any(known)})\b"),
        re.compile(rf"\b(?:{capital}|{bare})(?:\s+(?:tentang\s+)?{_CAP}){{1,7}}"),
        re.compile(rf"\b{_CAP}(?:\s+(?:(?:of|on|for|and|the)\s+)?{_CAP}){{0,6}}\s+(?=[A-Z])(?i:{english})\b"),
        re.compile(
            rf"\b(?=[A-Z])(?i:{english})\s+(?:of|on|for)\s+(?:the\s+)?{_CAP}(?:\s+(?:(?:of|and|on|the)\s+)*{_CAP}){{0,6}}"
        ),
        re.compile(rf"\b{_CAP}(?:\s+{_CAP}){{0,4}}(?:\s+[a-z-]+)?\s+(?:{bare})\b"),
    ]


@cache
def _pointing() -> re.Pattern[str]:
    bare = _any([w for h in table()["heads"].values() for w in h["bare"]] + ["kerangka", "framework"])
    return re.compile(
        rf"\b(?P<back_en>(?:the|this|that)\s+(?:[a-z-]+\s+){{0,2}}?)?(?:(?:a|an|their|its|sebuah)\s+(?:[a-z-]+\s+){{0,2}}?)?"
        rf"(?<!\w)(?:{bare})\b(?P<back>(?:\s+[a-z-]+)?\s+(?:itu|ini|tersebut|berkenaan)\b)?",
        re.IGNORECASE,
    )


def _any(forms: list[str]) -> str:
    return "|".join(re.escape(f) for f in sorted(set(forms), key=lambda f: (-len(f), f)))


_LEADING = frozenset("the a an this that its their under in but and for with both on when while".split())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without what opens the sentence before the name, or owns it ("Vietnam's Natuna Fisheries Agreement")."""
    while True:
        first = re.match(r"[\w’'-]+\s+", text[start:end])
        if not first:
            return start, end
        word = first.group().strip().casefold()
        if word not in _LEADING and not word.endswith(("'s", "’s")):
            return start, end
        start += first.end()


# Identity


@cache
def _classes() -> dict[str, str]:
    return {form: name for name, h in table()["heads"].items() for form in (*h["id"], *h["en"], *h["bare"])}


@cache
def known() -> dict[str, int]:
    """Known names by their folded words, with their number in the table."""
    return {" ".join(words(n)): i for i, k in enumerate(table()["known"]) for n in k["names"]}


@cache
def _key(name: str) -> frozenset[str] | None:
    """Which agreement a name stands for: its class and what its words mean; None where they are too few to be a name.

    A country or body alone names no agreement ("kesepakatan Indonesia-China"), nor does a matter alone ("free trade
    agreement"); a country with a matter does, and a town or any other proper name.
    """
    folded = " ".join(words(name))
    if folded in known():
        return frozenset({f"known:{known()[folded]}"})
    classes = _classes()
    heads = [(m.start(), m.end(), classes[m.group()]) for m in re.finditer(rf"\b(?:{_any(list(classes))})\b", name.casefold())]
    if not heads:
        return None
    kind = min(heads, key=lambda h: h[0] - h[1])[2]
    named = issues.names(name)
    headless = name
    for a, b, _ in heads:
        headless = headless[:a] + "," * (b - a) + headless[b:]
    matters = issues.matters(headless, None)
    covered = [(a, b) for a, b, _ in heads] + [(n.start, n.end) for n in named] + [(m.start, m.end) for m in matters]
    free = [found.group() for found in re.finditer(r"[^\W_]+", name) if not any(a <= found.start() < b for a, b in covered)]
    rest = [w for w in free if not w.isdigit() and not set(words(w)) <= set(table()["idle"]["words"])]
    towns = {n.concept for n in named if n.kind in ("place", "territory") or n.form == "metonym"}
    if any(w[0].islower() or w.casefold() in table()["idle"]["never"] for w in rest):
        return None
    capital = any(name[a].isupper() for a, _, _ in heads)
    if not (towns or (named and matters) or (rest and capital)):
        return None
    return frozenset(
        {f"class:{kind}", *(n.concept for n in named), *(m.key for m in matters), *(f for w in rest for f in words(w))}
    )

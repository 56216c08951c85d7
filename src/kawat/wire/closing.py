"""How a story closes: names, agencies and initials in brackets or capitals, a wire's sign-off, an author's signature."""

from __future__ import annotations

import re

from kawat.record import Credit
from kawat.wire.credits import PERSON, label_line, named
from kawat.wire.outlets import Outlet, generic, is_media, looks_like_media, outlet_named

_BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]\n]{1,80})[)\]]\**\.?$")
_ENDED = re.compile(r"[.!?…][\"”’')\]]*$")
_DESK = re.compile(r"(?P<desk>[a-z]{2,4}(?:[/,][a-z]{2,4}){0,3})\s*\((?P<inside>[^()\n]{2,80})\)$")
_INITIALS_ONLY = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4}(?:-[a-z]{2,4})?){1,4}$")
_SIGNED = re.compile(r"(?:^|(?<=\s))(?:--|[-–—=]{1,2})\s?(?P<name>[^\W\d_][^\n–—]{1,40})$")
_WRITER_CODE = re.compile(r"[a-z]{1,4}\d{1,3}|[A-Z]-\d{2,3}")
_WRITER_INITIALS = re.compile(r"[A-Z]{2,4}|[A-Z][a-z]{1,3}")
_CAPITAL_INITIALS = re.compile(r"[A-Z]{2,4}")
_FULL_NAME = re.compile(rf"(?=\S+ \S){PERSON}")
_LOWER = re.compile(r"[a-z]{2,5}")


def closing(text: str, start: int, end: int, own: Outlet | None, alone: bool) -> tuple[list[Credit], int] | None:
    """Credits in brackets or initials that close `text[start:end]`, and the offset where the prose before them ends.

    `alone`: the line holds nothing else. None where there is no closing. An empty list is a closing that names nobody (`(*)`,
    desk codes). Initials stand for reporter and editor as `own` says, else as outlets at large do.
    """
    tail = max(start, end - 120)
    if alone and (desk := _DESK.fullmatch(text, start, end)):
        names = named(text, *desk.span("inside"), "source")
        editors = [_initials(text, m, "editor") for m in (re.compile(r"[a-z]+").finditer(text, *desk.span("desk")))]
        return names + editors, start
    if alone and _INITIALS_ONLY.fullmatch(text, start, end):
        return [], start
    found = _BRACKETS.search(text, tail, end)
    if found:
        before = text[start : found.start()].rstrip()
        if (alone and not before) or _ENDED.search(before[-20:]):
            credits = _bracketed(text, *found.span("inside"), own, alone)
            if credits is not None:
                return credits, start + len(before)
        return None
    signed = _SIGNED.search(text, tail, end)
    if signed and is_media(signed["name"]) and _ENDED.search(text[start : signed.start()].rstrip()[-20:] or "."):
        outlet = outlet_named(signed["name"])
        role = "outlet" if outlet and (own is outlet or (own is None and outlet.kind != "agency")) else "source"
        credit = Credit(role=role, name=signed["name"], start=signed.start("name"), end=signed.end("name"))
        return [credit], start + len(text[start : signed.start()].rstrip())
    return None


def _initials(text: str, found: re.Match[str], role: str) -> Credit:
    return Credit(role=role, name=found.group(), start=found.start(), end=found.end())


def _bracketed(text: str, start: int, end: int, own: Outlet | None, alone: bool) -> list[Credit] | None:
    inside = text[start:end]
    if re.fullmatch(r"[*\s]+", inside):
        return []
    if labelled := label_line(text, start, end):
        return labelled
    if re.fullmatch(r"(?:Uu\.)?[A-Z][A-Z0-9.]*\d{3}(?:[/-][A-Z0-9.-]+)*|Uu\.[A-Z0-9.\-/]+", inside):
        return []
    tokens = list(re.finditer(r"[^/,|]*[^/,|\s][^/,|]*", inside))
    parts = [
        (token.group().strip(), start + token.start() + len(token.group()) - len(token.group().lstrip())) for token in tokens
    ]
    if len(parts) > 6 or any(len(name) > 40 for name, _ in parts):
        return None
    if (
        alone
        and len(parts) == 1
        and not is_media(inside)
        and (_CAPITAL_INITIALS.fullmatch(inside) or _FULL_NAME.fullmatch(inside))
    ):
        return [Credit(role="reporter", name=inside, start=start, end=end)]
    media = [is_media(name) for name, _ in parts]
    if all(_LOWER.fullmatch(name) for name, _ in parts) and not any(media):
        return [] if text[start - 1] == "[" else _pair(parts, own)
    credits = []
    certain = any(media)
    for (name, at), medium in zip(parts, media, strict=True):
        role = _closing_role(name, medium, any(media), own)
        if role is None:
            return None
        certain = certain or bool(_WRITER_CODE.fullmatch(name))
        if role:
            credits.append(Credit(role=role, name=name, start=at, end=at + len(name)))
    return credits if certain else None


def _pair(parts: list[tuple[str, int]], own: Outlet | None) -> list[Credit] | None:
    shared = generic().closing
    if own is not None and own.initials is not None:
        roles = own.initials if len(parts) == len(own.initials) else ()
    else:
        roles = {1: (shared.single,), 2: shared.pair}.get(len(parts), ())
    return [Credit(role=role, name=name, start=at, end=at + len(name)) for role, (name, at) in zip(roles, parts, strict=False)]


def _closing_role(name: str, medium: bool, any_media: bool, own: Outlet | None) -> str | None:
    """The role of one name in a closing bracket; "" where it is a code that names nobody; None where it fits no closing."""
    if medium:
        outlet = outlet_named(name)
        local = outlet is not None and outlet.kind != "agency" and (outlet is own or (own is None and outlet.kind == "site"))
        return "outlet" if local else "source"
    if _WRITER_CODE.fullmatch(name):
        return "reporter"
    if re.fullmatch(r"[A-Z]-\d|[A-Z]\d{1,2}", name) or (any_media and _LOWER.fullmatch(name)):
        return ""
    if any_media and _WRITER_INITIALS.fullmatch(name):
        return "reporter"
    if re.fullmatch(PERSON, name) and " " in name:
        return "source" if looks_like_media(name) else "reporter"
    return None


_SIGNATURE = re.compile(
    rf"(?:(?:Prof|Dr|Drs|Ir|H|Hj)\.? ){{0,3}}(?P<name>{PERSON})(?<=[^\W\d_]{{3}})[.,](?=[^\W\d_a-z](?!\.))[^\n]{{3,80}}"
)


def signature(text: str, start: int, end: int) -> list[Credit]:
    """The author under an opinion piece, `Name,Office` on one line (crawlers lose the break between the two); else empty."""
    found = _SIGNATURE.fullmatch(text, start, end) if end - start <= 120 else None
    return named(text, *found.span("name"), "reporter") if found and " " in found["name"] else []


_CAPITALS = re.compile(r"[^\W\d_a-z][^a-z\n]{2,119}")


def capitals_line(text: str, start: int, end: int) -> list[Credit]:
    """Names of a closing line in capitals, `REUTERS | SUKMA ANDIKA`, `DIDIT HARYADI (MAKASSAR)`; empty where it is none."""
    line = text[start:end]
    if (
        not _CAPITALS.fullmatch(line)
        or line.endswith((".", "?", "!", ":"))
        or not line.isupper()
        or any(c.isdigit() for c in line)
    ):
        return []
    names = []
    listed = line.split(",")
    by_comma = len(listed) > 1 and all(is_media(name.strip()) for name in listed)
    for part in re.finditer(r"[^|/,]+" if by_comma else r"[^|/]+", line):
        bare = re.sub(r"\s*\(.*$", "", part.group()).strip()
        words = bare.split()
        if not words or len(words) > 5 or not all(re.fullmatch(r"[\w'’.\-&]+", w) for w in words):
            return []
        at = start + line.index(bare, part.start())
        known = (
            looks_like_media(bare)
            or bool(re.search(r"\b(?:RESEARCH|NEWS|POST|TIMES|STAR|INDONESIA)\b", bare))
            or (len(words) == 1 and "|" in line)
        )
        if not known and len(words) == 1 and "|" not in line:
            return []
        names.append(Credit(role="source" if known else "reporter", name=bare, start=at, end=at + len(bare)))
    return names

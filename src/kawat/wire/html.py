"""From a web page to the text of its story: bounded, offline, through trafilatura (bench/extractors.py says why)."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from kawat.record import Published
from kawat.wire import refuse
from kawat.wire.decode import decode, newlines
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_HTML_BYTES, MAX_HTML_DEPTH, MAX_HTML_TAGS, MiB
from kawat.wire.metadata import metadata
from kawat.wire.printed_date import date_on_line, is_date_line

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})|<!--")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Elements whose end tag may be left out: a parser closes them, so that unclosed ones in a row do not nest.
_OPTIONAL_END = frozenset("p li dt dd tr td th thead tbody tfoot option optgroup html head body".split())
_RAW = frozenset({"script", "style", "textarea", "noscript"})
# What trafilatura keeps of a page's furniture: navigation, and boxes of other stories that are named in Indonesian or Malay.
_BOXES = ("rekomendasi", "terkait", "berkaitan", "terpopuler", "populer", "terkini", "berita-lain")
_FURNITURE = ["//nav", "//footer[not(ancestor::article)]"]
_FURNITURE += [f"//*[not(self::body or self::article)][contains(@class, '{box}') or contains(@id, '{box}')]" for box in _BOXES]
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([a-zA-Z0-9_:.-]{2,40})", re.I)
_HEAD_BYTES = 4096
_DATELINE_CHARS = 60
_DASHES = (" -", " --", " –", " —")
_PROSE_CELL_WORDS = 80
_DATE_LINES = 5
_DATE_TEXTS = 12


class Page(NamedTuple):
    """The story of a page: `text` is the headline, an empty line, and the paragraphs a line each."""

    text: str
    title: str | None
    url: str | None
    published: Published | None


def read_page(data: bytes | str, url: str | None = None) -> Page:
    """The story of an HTML page; `url` is where it was fetched, if known.

    Raises `InputError`, one sentence, where the page is too large, nests too deep, or holds no story.
    """
    if len(data) > MAX_HTML_BYTES:
        raise InputError(f"the page is larger than {MAX_HTML_BYTES // MiB} MiB; give the page of one story, or its text.")
    source = decode(data, declared_encoding(data)).text if isinstance(data, bytes) else data
    _refuse_bomb(source)
    tree = _parse(source)
    about = metadata(tree, url)
    links = {line for a in tree.iter("a") if (line := " ".join("".join(a.itertext()).split()))}
    teasers = _teasers(tree)
    has_password = any((i.get("type") or "").lower() == "password" for i in tree.iter("input"))
    _open_layout_tables(tree)
    body = _extract(tree)
    printed = (raw.strip() for raw in newlines(body).split("\n"))
    lines = _with_dateline([line for line in printed if any(c.isalnum() for c in line)])
    if about.title:
        while lines and lines[0].lstrip("# ") == about.title:
            del lines[0]
    refuse.page(
        refuse.PageSigns(
            title=about.title or "",
            lines=lines,
            links=links,
            teasers=teasers,
            password=has_password,
            article=about.article,
            free=about.free,
        )
    )
    published = about.published or _printed_date(tree, lines)
    text = "\n".join(lines)
    return Page(f"{about.title}\n\n{text}" if about.title else text, about.title, about.url, published)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's <meta> declares, as Python names it (WHATWG: latin-1 means windows-1252)."""
    match = _META_CHARSET.search(data[:_HEAD_BYTES])
    if not match:
        return None
    name = match[1].decode("ascii").lower()
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252") else name


def looks_like_html(head: str) -> bool:
    """Whether a text begins as a page does."""
    start = head.lstrip("\ufeff \t\r\n")[:2000].lower()
    if start.startswith(("<!doctype html", "<html", "<head", "<body")):
        return True
    return start.startswith(("<?xml", "<!--")) and ("<html" in start or "<!doctype html" in start)


def _refuse_bomb(source: str) -> None:
    """Count tags and their nesting without building a tree: libxml2 and what walks its trees recurse in C."""
    depth = tags = position = 0
    lowered = source.lower()
    while match := _TAG.search(source, position):
        position = match.end()
        if match[2] is None:
            closed = source.find("-->", position)
            position = closed + 3 if closed >= 0 else len(source)
            continue
        tags += 1
        name = match[2].lower()
        if name in _VOID or name in _OPTIONAL_END:
            pass
        elif match[1]:
            depth = max(depth - 1, 0)
        elif name in _RAW:
            closed = lowered.find(f"</{name}", position)
            position = closed + len(name) + 2 if closed >= 0 else len(source)
        else:
            depth += 1
        if depth > MAX_HTML_DEPTH or tags > MAX_HTML_TAGS:
            raise InputError(
                f"the page has more than {MAX_HTML_TAGS} tags or nests them deeper than {MAX_HTML_DEPTH}, "
                "which no story does; give its text instead."
            )


def _parse(source: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", huge_tree=False, no_network=True, remove_pis=True, remove_comments=True)
    try:
        tree = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise InputError("the page holds no HTML that can be parsed; give its text instead.") from None
    return tree


def _with_dateline(lines: list[str]) -> list[str]:
    """Portals set the dateline (`Nairobi -`) before the first paragraph; it belongs to the paragraph."""
    for i, line in enumerate(lines[:4]):
        if len(line) <= _DATELINE_CHARS and line.endswith(_DASHES) and i + 1 < len(lines):
            return [*lines[:i], f"{line} {lines[i + 1]}", *lines[i + 2 :]]
    return lines


def _open_layout_tables(tree: HtmlElement) -> None:
    """Tables that lay out the page become plain blocks: those with a cell of prose or another table in it."""
    for table in list(tree.iter("table")):
        cells = list(table.iter("td"))
        if any(len(" ".join(cell.itertext()).split()) >= _PROSE_CELL_WORDS for cell in cells):
            for part in list(table.iter("table", "tbody", "tr", "td")):
                part.tag = "div"


def _teasers(tree: HtmlElement) -> int:
    """Headings that are links: what a home page or a section page is made of."""
    return sum(1 for tag in ("h2", "h3", "h4") for h in tree.iter(tag) if h.getparent() is not None and _linked(h))


def _linked(heading: HtmlElement) -> bool:
    parent = heading.getparent()
    return any(True for _ in heading.iter("a")) or (parent is not None and parent.tag == "a")


def _extract(tree: HtmlElement) -> str:
    from trafilatura import extract  # lazily: a quarter of a second that plain text does not need

    try:
        return extract(tree, include_comments=False, include_tables=False, prune_xpath=_FURNITURE) or ""
    except (etree.LxmlError, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        raise InputError("the page's story could not be told from its furniture; give its text instead.") from None


def _printed_date(tree: HtmlElement, lines: list[str]) -> Published | None:
    """The date that the page prints in a short text just before the prose or on its first lines
    (`Selasa, 21 Februari 2023 14:05 WIB`), never one further off: those belong to other stories and to copyright."""
    around = [*_texts_before(tree, lines), *lines[:_DATE_LINES]]
    found = next((day for line in around if is_date_line(line) and (day := date_on_line(line))), None)
    return Published(value=found, basis="text") if found else None


def _texts_before(tree: HtmlElement, lines: list[str]) -> list[str]:
    """The last short texts of the page before the first line of the story."""
    texts = [text for piece in tree.itertext() if (text := piece.strip())]
    opening = lines[0] if lines else ""
    first = next((i for i, text in enumerate(texts) if len(text) > 3 and opening.startswith(text[:30])), 0)
    return texts[max(first - _DATE_TEXTS, 0) : first]

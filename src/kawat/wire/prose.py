"""Paragraphs of mark-up that is nothing but a story: XHTML, HTML or NITF as agencies and full feeds send it.

Web pages are another matter, since their story has to be found among furniture: `kawat.wire.html`.
"""

from __future__ import annotations

import html
import re

from lxml import etree

from kawat.wire.errors import InputError
from kawat.wire.header import hard_wrapped, split_lines
from kawat.wire.limits import MAX_HTML_BYTES, MiB

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite chron city code country currency dfn del em event font function i ins kbd "
    "lang location mark money num object.title org person postaddr pronounce q region s samp small span state strike strong "
    "sub sup time tt u var virtloc".split()
)
# What stands in a story's mark-up and is no prose of it; body.head is NITF's, whose headline and byline are asked for apart.
_LEFT_OUT = frozenset(
    "aside audio body.head button figcaption figure form head iframe media nav object script select style svg table template "
    "textarea title video".split()
)
_TAG = re.compile(r"<\s*(?:p|div|br|body|section|article|h[1-6]|ul|ol|block|hl2)\b", re.I)


class _Prose:
    """Gathers paragraphs; a target that lxml's parsers call, so that no tree is built."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.parts: list[str] = []
        self.outside = 0  # how many elements deep in something left out

    def start(self, tag: str, attributes: object = None) -> None:
        name = _local(tag)
        if self.outside or name in _LEFT_OUT:
            self.outside += 1
        elif name not in _INLINE:
            self.close()

    def end(self, tag: str) -> None:
        if self.outside:
            self.outside -= 1
        elif _local(tag) not in _INLINE:
            self.close()

    def data(self, text: str) -> None:
        if not self.outside:
            self.parts.append(text)

    def close(self) -> list[str]:
        line = " ".join("".join(self.parts).split())
        if line:
            self.paragraphs.append(line)
        self.parts.clear()
        return self.paragraphs


def looks_marked_up(text: str) -> bool:
    """Whether a text holds block elements of HTML."""
    return _TAG.search(text) is not None


def paragraphs_of_html(source: str) -> list[str]:
    """Paragraphs of a fragment or document of HTML, a line each. Raises `InputError` where it is too large."""
    if len(source) > MAX_HTML_BYTES:
        raise InputError(f"the story's HTML is larger than {MAX_HTML_BYTES // MiB} MiB; give it in parts.")
    if not source.strip():
        return []
    # The stubs want every event of a target, and do not know that parsing gives what the target's close() gives.
    parser = etree.HTMLParser(target=_Prose(), encoding="utf-8", no_network=True, huge_tree=False)  # type: ignore[arg-type]
    try:
        lines: list[str] = etree.fromstring(source.encode("utf-8", "replace"), parser=parser)  # type: ignore[assignment]
    except (etree.LxmlError, ValueError):
        raise InputError("the story's HTML cannot be parsed; give its text instead.") from None
    return lines


def paragraphs_of_text(text: str) -> list[str]:
    """Paragraphs of plain text: its lines, or the blocks between empty lines where they were broken at a column."""
    lines = split_lines(text.replace("\r\n", "\n"))
    if not hard_wrapped(lines):
        return [line.text for line in lines]
    found: list[str] = []
    for line in lines:
        if line.gap or not found:
            found.append(line.text)
        else:
            found[-1] += f" {line.text}"
    return found


def paragraphs_of_xml(element: etree._Element) -> list[str]:
    """Paragraphs of an element that `parse_xml` gave: XHTML's or NITF's body."""
    prose = _Prose()
    _walk(element, prose)
    return prose.close()


def _walk(element: etree._Element, prose: _Prose) -> None:
    """Hand an element's content over; parse_xml bounds how deep it goes."""
    if not isinstance(element.tag, str):  # an entity that a DTD elsewhere declares: HTML's are known
        prose.data(html.unescape(element.text or ""))
        return
    prose.start(element.tag)
    prose.data(element.text or "")
    for child in element:
        _walk(child, prose)
        prose.data(child.tail or "")
    prose.end(element.tag)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2].lower()

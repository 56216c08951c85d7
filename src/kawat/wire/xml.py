"""XML from strangers: no entities, no DTD, no network, bounded in size and depth."""

from __future__ import annotations

import re

from lxml import etree

from kawat.wire.decode import decode
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_XML_BYTES, MAX_XML_TAGS, MiB

#: Local names of the root elements of RSS 2.0, RSS 1.0, Atom, and of sitemaps and their indexes.
FEED_ROOTS = frozenset({"rss", "RDF", "feed", "urlset", "sitemapindex"})
_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,200}\sencoding\s?=\s?[\"']([A-Za-z0-9._-]{2,40})[\"']")
_HUGE_TAG = re.compile(r"<[^<>]{65536}")
_NAME = re.compile(r"<(?:[\w.-]{1,60}:)?([\w.-]{1,60})")
_DOCTYPE = re.compile(r"<!DOCTYPE\s+(?:[\w.-]{1,60}:)?([\w.-]{1,60})", re.I)
_UNQUOTED = r"[^\[\"'>]*"
_DOCTYPE_HEAD = re.compile(rf"<!DOCTYPE{_UNQUOTED}(?:\"[^\"]*\"{_UNQUOTED}|'[^']*'{_UNQUOTED})*>", re.I)


def root_name(text: str) -> str | None:
    """Local name of the root element of a text that begins as XML does, None where it does not."""
    doctype, start = _prolog(text)
    # A document with a DTD names its root there too, so that nothing of the DTD needs to be understood.
    found = _DOCTYPE.match(doctype) if doctype else _NAME.match(text, start)
    return found[1] if found else None


def xml_text(data: bytes) -> str:
    """The text of an XML document in whatever encoding.

    Raises `InputError` where it is too large, no text, or brings a DTD of its own: what that declares can swell without
    bound, and no news item or feed needs it.
    """
    if len(data) > MAX_XML_BYTES:
        raise InputError(f"the XML is larger than {MAX_XML_BYTES // MiB} MiB; give it in smaller files.")
    declared = _DECLARED.match(data)
    text = decode(data, declared[1].decode("ascii") if declared else None).text
    doctype, start = _prolog(text)
    if doctype and not start:
        raise InputError("the XML declares entities of its own, which can swell without bound; ask for it without its DTD.")
    if text.count("<") > 2 * MAX_XML_TAGS or _HUGE_TAG.search(text):  # libxml2 compares each attribute with all before it
        raise InputError(f"the XML has more than {MAX_XML_TAGS:,} elements, or a tag of 64 KiB; give it in smaller files.")
    return text


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML document. Raises `InputError` as `xml_text` does, and where it is not well-formed."""
    source = xml_text(data).encode("utf-8", "replace")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(source, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        said = str(error).partition(" (<string>")[0][:120]
        raise InputError(f"this is not well-formed XML ({said}); correct it or ask for it again.") from None


def _prolog(text: str) -> tuple[str, int]:
    """The document type declaration (empty: none), and where the root begins: 0 after a DTD that is written out, or broken."""
    doctype, at = "", 0
    while True:
        at = _skip_space(text, at)
        if text.startswith("<?", at):
            at = _after(text, "?>", at)
        elif text.startswith("<!--", at):
            at = _after(text, "-->", at)
        elif text[at : at + 9].upper() == "<!DOCTYPE" and not doctype:
            doctype = text[at : at + 200]
            head = _DOCTYPE_HEAD.match(text, at)
            if not head:
                return doctype, 0
            at = head.end()
        else:
            return doctype, at


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n\ufeff":
        at += 1
    return at


def _after(text: str, mark: str, at: int) -> int:
    found = text.find(mark, at)
    return len(text) if found < 0 else found + len(mark)

"""Sitemaps and their indexes to addresses; a news sitemap says title, date and outlet too."""

from __future__ import annotations

from typing import Any

from lxml import etree

from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_SITEMAP_ENTRIES
from kawat.wire.published import published_value
from kawat.wire.web.feeds import Entry, Listing, tidy
from kawat.wire.xml import xml_text

_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
_CHUNK = 64 * 1024


def read_sitemap(data: bytes, url: str | None = None, cut: str | None = None) -> Listing:
    """What a sitemap or an index of sitemaps lists; `cut` says why `data` is not whole, and what came before is read.

    Raises `InputError` where it brings a DTD of its own, or lists nothing because it is not well-formed.
    """
    source = xml_text(data).encode("utf-8", "replace")
    parser = etree.XMLPullParser(
        ("end",), encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    entries: list[Entry] = []
    sitemaps: list[str] = []
    fault: str | None = None
    for at in range(0, len(source) + _CHUNK, _CHUNK):
        try:
            if at < len(source):
                parser.feed(source[at : at + _CHUNK])
            elif not cut:
                parser.close()
        except etree.XMLSyntaxError as error:
            fault = f"it is not well-formed ({str(error).partition(' (<string>')[0][:80]})"
        _gather(parser, url, entries, sitemaps)
        if fault or len(entries) > MAX_SITEMAP_ENTRIES:
            break
    if len(entries) > MAX_SITEMAP_ENTRIES:
        del entries[MAX_SITEMAP_ENTRIES:]
        fault = f"it has more than {MAX_SITEMAP_ENTRIES:,} addresses"
    if fault and not cut and not entries and not sitemaps:
        raise InputError(f"the sitemap cannot be read: {fault}.")
    return Listing(entries, tuple(sitemaps), cut or fault)


def _gather(parser: etree.XMLPullParser, url: str | None, entries: list[Entry], sitemaps: list[str]) -> None:
    element: Any
    for _, element in parser.read_events():
        name = _name(element)
        if name not in ("url", "sitemap"):
            continue
        # Images and videos of a page have a loc and a title of their own, one level down.
        link = next((tidy(child.text or "", url) for child in element if _name(child) == "loc"), None)
        if link and name == "sitemap":
            sitemaps.append(link)
        elif link:
            said = {_name(child): child.text.strip() for child in element.iter(f"{{{_NEWS}}}*") if child.text}
            entries.append(Entry(link, title=said.get("title"), published=_date(said), outlet=said.get("name")))
        element.clear()


def _date(said: dict[str, str]) -> str | None:
    try:
        return published_value(said.get("publication_date", ""))
    except InputError:
        return None


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""

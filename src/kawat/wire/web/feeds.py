"""Feeds (RSS, Atom) to entries, through feedparser, which is given bytes and never an address."""

from __future__ import annotations

import io
import re
from calendar import timegm
from datetime import UTC, datetime
from html.entities import html5
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from lxml import etree

from kawat.wire.errors import InputError
from kawat.wire.items import Item
from kawat.wire.limits import MAX_FEED_ELEMENTS, MAX_FEED_ENTRIES, MAX_FEED_ESCAPES
from kawat.wire.metadata import is_address
from kawat.wire.outlets import is_media
from kawat.wire.prose import paragraphs_of_html
from kawat.wire.published import published_value
from kawat.wire.web.extra import library
from kawat.wire.xml import root_name, xml_text

_DECLARATION = re.compile(r"\s*<\?xml.*?\?>", re.S)
# An ampersand with what makes it an entity, if anything; CDATA sections, in which it is none, are passed over.
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|(?P<name>[A-Za-z][A-Za-z0-9]{1,30});)?", re.S
)
# Content of fewer words, or that ends so, is the beginning of a story whose rest stands on its page.
_FEWEST_WORDS = 80
_SHORTENED = re.compile(
    r"(?:\.{3}|…|\[…\]|\[\.{3}\]|(?i:read more|continue reading|baca selengkapnya|selengkapnya|lanjut(?:kan)? membaca)\W*)$"
)


class Entry(NamedTuple):
    """One entry of a feed or sitemap; `content` is the story's HTML where it stands in the feed whole."""

    link: str | None
    guid: str | None = None
    title: str | None = None
    published: str | None = None  # ISO 8601
    outlet: str | None = None
    content: str | None = None


class Listing(NamedTuple):
    """What a feed or sitemap lists; `cut` says why it is not all, `sitemaps` are the addresses of an index."""

    entries: list[Entry]
    sitemaps: tuple[str, ...] = ()
    cut: str | None = None


def read_feed(data: bytes, url: str | None = None, cut: str | None = None) -> Listing:
    """The entries of a feed that was fetched from `url`; `cut` says why `data` is not whole, and then its last entry is not read.

    Raises `InputError` where it is no feed, brings a DTD of its own, or the extra is not installed.
    """
    feedparser = library("feedparser")
    text = _DECLARATION.sub("", xml_text(data), count=1)
    mended, too_many = _bounded(text, whole=cut is None)
    headers = {"content-type": "application/xml; charset=utf-8"}
    source = io.BytesIO(mended)  # a stream: bytes it would take for a file's name
    found = feedparser.parse(source, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    if not found.version and not found.entries:
        raise InputError("this is no feed that can be read; give the address of an RSS or Atom feed.")
    title = _plain(found.feed, "title")
    entries = [_entry(entry, url, title if title and is_media(title) else None) for entry in found.entries]
    return Listing(entries, cut=cut or too_many)


def items_of_file(data: bytes) -> list[Item | InputError]:
    """The stories that a feed saved as a file holds whole; of the others, where they are to be had. Raises `InputError`."""
    if root_name(xml_text(data)) in ("urlset", "sitemapindex"):
        raise InputError("this is a sitemap, which holds addresses only; give its own address to kawat ingest.")
    listing = read_feed(data)
    if not listing.entries:
        raise InputError("the feed has no entries; give its address to kawat ingest.")
    lacking = InputError("the feed holds only its summary; give the feed's address to kawat ingest, which fetches the page.")
    return [item_of(entry) or lacking for entry in listing.entries]


def item_of(entry: Entry) -> Item | None:
    """The story that stands in the feed itself, None where only a part of it does."""
    paragraphs = paragraphs_of_html(entry.content) if entry.content else []
    words = sum(len(line.split()) for line in paragraphs)
    if words < _FEWEST_WORDS or _SHORTENED.search(paragraphs[-1]):
        return None
    return Item(
        paragraphs=paragraphs,
        headline=entry.title,
        ref=entry.link or entry.guid,
        url=entry.link,
        dates=(entry.published,) if entry.published else (),
        outlet=entry.outlet,
    )


def tidy(link: str, base: str | None = None) -> str | None:
    """An entry's address, absolute, without fragment and the marks of campaigns, by which no page differs."""
    try:
        parts = urlsplit(urljoin(base or "", link.strip()))
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return None
    marks = [pair for pair in query if pair[0].lower().startswith("utm_")]
    rest = urlencode([pair for pair in query if pair not in marks]) if marks else parts.query
    whole = urlunsplit((parts.scheme, parts.netloc, parts.path, rest, ""))
    return whole if is_address(whole) else None


def _bounded(text: str, *, whole: bool) -> tuple[bytes, str | None]:
    """A feed as well-formed XML with as many entries as are read, and why there are no more.

    lxml mends what is broken, since feedparser's own parser for broken feeds takes minutes over those made to hurt.
    Raises `InputError` where there is nothing to mend, or far more than a feed has.
    """
    if text.count("&") > MAX_FEED_ESCAPES:
        raise InputError(f"the feed has more than {MAX_FEED_ESCAPES:,} escaped characters, which no feed has.")
    plain = _AMPERSAND.sub(_mended, text)
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        strip_cdata=False,
    )
    root = etree.fromstring(plain.encode("utf-8", "replace"), parser=parser)
    if root is None:
        raise InputError("this is no feed that can be read; give the address of an RSS or Atom feed.")
    entries: list[etree._Element] = []
    cut: str | None = None
    for number, element in enumerate(root.iter("{*}*")):
        if etree.QName(element).localname in ("item", "entry"):
            entries.append(element)
        if number > MAX_FEED_ELEMENTS or len(entries) > MAX_FEED_ENTRIES:
            cut = f"it has more than {MAX_FEED_ENTRIES:,} entries or {MAX_FEED_ELEMENTS:,} elements"
            break
    if cut or not whole:
        _drop_from(entries[-1:])
    if sum(1 for _ in root.iter()) > MAX_FEED_ELEMENTS:
        raise InputError(f"the feed has more than {MAX_FEED_ELEMENTS:,} elements, which no feed has.")
    return etree.tostring(root, encoding="utf-8"), cut


def _drop_from(last: list[etree._Element]) -> None:
    """Take an entry and its following siblings out of the feed."""
    for entry in last:
        parent = entry.getparent()
        if parent is not None:
            for sibling in [entry, *entry.itersiblings()]:
                parent.remove(sibling)


def _mended(found: re.Match[str]) -> str:
    """What many feeds write though XML has it not: HTML's named entities, and bare ampersands in addresses."""
    name = found["name"]
    if name is None:
        return "&amp;" if found[0] == "&" else found[0]
    return found[0] if name in ("lt", "gt", "amp", "quot", "apos") else html5.get(f"{name};", f"&amp;{name};")


def _entry(entry: Any, base: str | None, channel: str | None) -> Entry:
    link = _plain(entry, "link")
    source = entry.get("source")
    name = _plain(source, "title") if isinstance(source, dict) else None
    contents = [c.get("value") for c in entry.get("content") or [] if "html" in str(c.get("type"))]
    whole = max((c for c in contents if isinstance(c, str)), key=len, default=None)
    return Entry(
        link=tidy(link, base) if link else None,
        guid=_plain(entry, "id"),
        title=_heading(entry),
        published=_published(entry),
        outlet=name or _plain(entry, "publisher") or channel,
        content=whole,
    )


def _heading(entry: Any) -> str | None:
    title = _plain(entry, "title")
    return " ".join(paragraphs_of_html(title)) or None if title and ("<" in title or "&" in title) else title


def _published(entry: Any) -> str | None:
    """The date as the feed prints it, in its own zone; else as feedparser understands it, which is in UTC."""
    for name in ("published", "updated"):
        if name not in entry:  # feedparser would give the one for the other
            continue
        try:
            return published_value(_plain(entry, name) or "")
        except InputError:
            parsed = entry.get(f"{name}_parsed")
        if parsed:
            try:
                return datetime.fromtimestamp(timegm(parsed), UTC).isoformat()
            except (TypeError, ValueError, OverflowError, OSError):
                continue
    return None


def _plain(entry: Any, name: str) -> str | None:
    value = entry.get(name)
    return " ".join(value.split()) or None if isinstance(value, str) else None

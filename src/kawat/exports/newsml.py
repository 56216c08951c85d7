"""NewsML-G2: one newsMessage with a newsItem for each story, its prose as XHTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TextIO

from lxml import etree

from kawat.exports.sheets import SELECTED, Sheet, sheets
from kawat.ledger.questions.asking import ask
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from lxml.etree import _Element

VERSION = "2.35"
_NAR, _XHTML = "http://iptc.org/std/nar/2006-10-01/", "http://www.w3.org/1999/xhtml"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Any, for lxml-stubs knows no default namespace.
_NSMAP: Any = {None: _NAR}
_HTML_NSMAP: Any = {None: _XHTML}
#: NewsML-G2 demands a moment of every item; a story without a date has this one.
_UNDATED = "1970-01-01T00:00:00Z"
_KINDS = {
    "person": "cpnat:person", "organization": "cpnat:organisation", "bloc": "cpnat:organisation", "group": "cpnat:organisation",
    "country": "cpnat:geoArea", "territory": "cpnat:geoArea", "place": "cpnat:geoArea",
}  # fmt: skip
#: Which of NewsML-G2's elements holds which credits.
_ROLES = {
    "infoSource": ("source", "outlet"), "creator": ("reporter",),
    "contributor": ("translator", "editor", "photographer", "contributor"),
}  # fmt: skip
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the stories of a ledger as one document, by day of publication; one story is held at a time."""
    last = ask(db, f"SELECT max(s.published_on) FROM story s WHERE {SELECTED}", selection)[0][0]
    sent = f"{last.isoformat()}T00:00:00Z" if last else _UNDATED
    out.write("<?xml version='1.0' encoding='UTF-8'?>\n")
    out.write(f'<newsMessage xmlns="{_NAR}">\n  <header>\n    <sent>{sent}</sent>\n  </header>\n  <itemSet>\n')
    for sheet in sheets(db, selection):
        out.write(etree.tostring(item(sheet), encoding="unicode") + "\n")
    out.write("  </itemSet>\n</newsMessage>\n")


def item(sheet: Sheet) -> _Element:
    """The newsItem of a story."""
    news = etree.Element(f"{{{_NAR}}}newsItem", nsmap=_NSMAP)
    news.attrib.update(
        {"guid": sheet.uri, "version": "1", "standard": "NewsML-G2", "standardversion": VERSION, "conformance": "power"}
    )
    if sheet.language:
        news.set(_LANG, sheet.language)
    _add(news, "catalogRef", href=_CATALOG)
    if sheet.copyright_holder:
        rights = _add(news, "rightsInfo")
        _party(rights, "copyrightHolder", sheet.copyright_holder)
        if sheet.copyright_year:
            _add(rights, "copyrightNotice", f"© {sheet.copyright_holder} {sheet.copyright_year}")
    meta = _add(news, "itemMeta")
    _add(meta, "itemClass", qcode="ninat:text")
    _party(meta, "provider", sheet.outlet or "unknown")
    _add(meta, "versionCreated", sheet.moment or _UNDATED)
    _add(meta, "pubStatus", qcode="stat:usable")
    if sheet.url:
        _add(meta, "altRep", sheet.url)
    _content_meta(news, sheet)
    inline = _add(_add(news, "contentSet"), "inlineXML", contenttype="application/xhtml+xml")
    page = etree.SubElement(inline, f"{{{_XHTML}}}html", nsmap=_HTML_NSMAP)
    _add(_add(page, "head", space=_XHTML), "title", sheet.headline or "", space=_XHTML)
    body = _add(page, "body", space=_XHTML)
    for paragraph in sheet.paragraphs:
        _add(body, "p", space=_XHTML).text = _clean(paragraph)
    return news


def _content_meta(news: _Element, sheet: Sheet) -> None:
    meta = _add(news, "contentMeta")
    if sheet.published_on and sheet.moment:
        day_only = len(sheet.published or "") == len("2023-02-21")
        _add(meta, "contentCreated", sheet.published_on.isoformat() if day_only else sheet.moment)
    if sheet.dateline_place:
        _party(meta, "located", sheet.dateline_place)
    for element, roles in _ROLES.items():
        for name in sheet.names(*roles):
            _party(meta, element, name)
    if sheet.language:
        _add(meta, "language", tag=sheet.language)
    for entity in sheet.identities:
        subject = _add(meta, "subject", type=_KINDS.get(entity.kind, "cpnat:abstract"))
        if entity.wikidata:
            subject.set("uri", f"http://www.wikidata.org/entity/{entity.wikidata}")
        else:
            subject.set("literal", _label(entity.identity))
        _add(subject, "name", entity.name)
    for report in sheet.reports:
        subject = _add(
            meta, "subject", type="cpnat:event", literal=report.event_id, confidence=str(round(report.confidence * 100))
        )
        _add(subject, "name", report.title)
    if sheet.headline:
        _add(meta, "headline", sheet.headline)


def _party(parent: _Element, element: str, name: str) -> None:
    """An element that stands for somebody or some place of whom only the name is known."""
    _add(_add(parent, element, literal=name), "name", name)


def _add(parent: _Element, element: str, text: str | None = None, *, space: str = _NAR, **attributes: str) -> _Element:
    child = etree.SubElement(parent, f"{{{space}}}{element}")
    for name, value in attributes.items():
        child.set(name, _label(value))
    if text is not None:
        child.text = _label(text)
    return child


def _label(text: str) -> str:
    """A text in one line."""
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    """The text with a mark for what XML 1.0 cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)

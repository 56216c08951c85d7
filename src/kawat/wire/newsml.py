"""IPTC's NewsML-G2: a newsItem, or a newsMessage with several, to items; the text in XHTML, NITF or plain."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from kawat.wire.errors import InputError
from kawat.wire.fields import language_code
from kawat.wire.items import Item
from kawat.wire.metadata import is_address
from kawat.wire.prose import looks_marked_up, paragraphs_of_html, paragraphs_of_text, paragraphs_of_xml
from kawat.wire.xml import parse_xml

#: Local names of root elements that `read_newsml` takes.
ROOTS = frozenset({"newsItem", "newsMessage", "packageItem", "knowledgeItem", "conceptItem", "planningItem", "catalogItem"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OTHERS = {"packageItem": "a package, a list of other items", "planningItem": "a planning note", "conceptItem": "a concept",
           "knowledgeItem": "a list of concepts", "catalogItem": "a catalogue"}  # fmt: skip


def read_newsml(data: bytes) -> list[Item | InputError]:
    """What the items of a document are, in order; an item that cannot be read is the error that says why.

    Raises `InputError` where the document itself cannot be read.
    """
    root = parse_xml(data)
    if _name(root) != "newsMessage":
        return [_read(root)]
    items = [child for child in root.findall("{*}itemSet/*") if _name(child) in ROOTS]
    if not items:
        raise InputError("the newsMessage holds no items; ask the agency for one with newsItem elements in its itemSet.")
    return [_read(item) for item in items]


def _read(item: etree._Element) -> Item | InputError:
    try:
        return _news_item(item)
    except InputError as error:
        return error


def _news_item(item: etree._Element) -> Item:
    if (kind := _OTHERS.get(_name(item))) or _name(item) != "newsItem":
        raise InputError(
            f"the {_name(item)} is {kind or 'no news item'}, which holds no story's text; give its newsItem elements."
        )
    status = _code(item.find("{*}itemMeta/{*}pubStatus"))
    if status in ("canceled", "withheld"):
        raise InputError(f"its agency has marked the item {status}, so it is not read.")
    meta = item.find("{*}contentMeta")
    nitf = item.find("{*}contentSet/{*}inlineXML//{*}body.head")
    paragraphs = _paragraphs(item)
    guid = item.get("guid")
    tag = next((one.get("tag") for one in item.findall("{*}contentMeta/{*}language")), None) or item.get(_LANG)
    return Item(
        paragraphs=paragraphs,
        headline=_text(meta, "headline") or _text(nitf, "hedline/{*}hl1") or _text(item, "itemMeta/{*}title"),
        ref=guid,
        url=guid if guid and is_address(guid) else None,
        dates=tuple(date for date in _dates(item) if date),
        language=language_code(tag) if tag else None,
        dateline=_text(meta, "dateline") or _text(nitf, "dateline") or _text(meta, "located/{*}name"),
        byline=_text(meta, "by") or _text(nitf, "byline") or next(_parties(meta, "creator", people=True), None),
        sources=tuple(dict.fromkeys([*_credit_lines(meta), *_parties(meta, "infoSource")])),
        outlet=next(_parties(item.find("{*}itemMeta"), "provider"), None),
        holder=next(_parties(item.find("{*}rightsInfo"), "copyrightHolder"), None),
        notice=_text(item, "rightsInfo/{*}copyrightNotice"),
    )


def _paragraphs(item: etree._Element) -> list[str]:
    """The text, from the first rendition that has one. Raises `InputError` where none has."""
    content = item.find("{*}contentSet")
    for inline in content.findall("{*}inlineXML") if content is not None else ():
        body = next((found for name in ("body.content", "body") if (found := inline.find(f".//{{*}}{name}")) is not None), inline)
        lines = paragraphs_of_xml(body)
        if body is not inline and _name(body) == "body.content":
            lines += [line for end in inline.findall(".//{*}body.end") for line in paragraphs_of_xml(end)]
        if lines:
            return lines
    for plain in content.findall("{*}inlineData") if content is not None else ():
        text = plain.text or ""
        if plain.get("encoding") is None and text.strip():
            marked = "html" in (plain.get("contenttype") or "") or looks_marked_up(text)
            return paragraphs_of_html(text) if marked else paragraphs_of_text(text)
    kind = _code(item.find("{*}itemMeta/{*}itemClass")) or "text"
    if kind != "text":
        raise InputError(f"the newsItem is of class {kind}, not a text; give items of class text.")
    if content is not None and content.find("{*}remoteContent") is not None:
        raise InputError(
            "the newsItem's text stands outside the file (remoteContent); ask the agency for inlineXML or inlineData."
        )
    raise InputError("the newsItem holds no text (inlineXML or inlineData); ask the agency for the whole item.")


def _dates(item: etree._Element) -> Iterator[str | None]:
    yield _text(item, "contentMeta/{*}contentCreated")
    yield _text(item, "itemMeta/{*}firstCreated")
    yield _text(item, "itemMeta/{*}versionCreated")


def _credit_lines(meta: etree._Element | None) -> list[str]:
    return [line for one in (meta.findall("{*}creditline") if meta is not None else ()) if (line := _all_text(one))]


def _parties(parent: etree._Element | None, field: str, *, people: bool = False) -> Iterator[str]:
    """Names of parties: their <name>, else the literal, else the last part of the code; `people` only those with a <name>."""
    for party in parent.findall(f"{{*}}{field}") if parent is not None else ():
        name = _text(party, "name")
        name = name or (None if people else party.get("literal") or _code(party))
        if name:
            yield name


def _code(element: etree._Element | None) -> str | None:
    """What a qcode names, without its scheme: `text` of `ninat:text`."""
    return ((element.get("qcode") or "").rpartition(":")[2] or None) if element is not None else None


def _text(parent: etree._Element | None, path: str) -> str | None:
    found = parent.find(f"{{*}}{path}") if parent is not None else None
    return _all_text(found) if found is not None else None


def _all_text(element: etree._Element) -> str | None:
    return " ".join("".join(str(piece) for piece in element.itertext()).split()) or None


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname

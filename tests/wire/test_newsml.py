"""NewsML-G2 files, and feeds saved as files, to stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from kawat.record import Story
from kawat.wire.errors import InputError, Rejected
from kawat.wire.sources import stories
from kawat.wire.xml import parse_xml, root_name, xml_text

FIRST = "Foreign Minister Fiona Achterberg of Canada met her Vietnamese counterpart on Tuesday and asked for the port to reopen."
SECOND = "The two sides agreed to widen trade, she told reporters after the talks."
XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>'
    f"<body><h1>Canada asks Vietnam to reopen port</h1><p>{FIRST}</p><table><tr><td>1</td></tr></table>"
    "<p>She <b>told</b> Reuters so.</p></body></html></inlineXML>"
)
NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>'
    "<hedline><hl1>Kanada minta Vietnam buka pelabuhan</hl1></hedline><byline>Oleh Budi Santoso</byline>"
    "<dateline>Hanoi (ANTARA)</dateline></body.head><body.content><p>Menteri Luar Negeri Kanada <person>Fiona Achterberg</person>"
    " pada Selasa bertemu mitranya dan meminta pelabuhan itu dibuka lagi.</p><media><media-caption>Foto.</media-caption></media>"
    "<p>Kedua pihak sepakat memperluas perdagangan, katanya.</p></body.content>"
    "<body.end><tagline>Editor: Siti Aminah</tagline></body.end></body></nitf></inlineXML>"
)
META = (
    "<headline>Canada asks Vietnam to reopen port</headline><dateline>HANOI, Feb 21 (Reuters)</dateline><by>By Jane Doe</by>"
    '<creditline>Reuters</creditline><language tag="en-CA"/><contentCreated>2023-02-21T14:05:00+07:00</contentCreated>'
)


def item(content: str = XHTML, meta: str = META, status: str = "usable", guid: str = "urn:newsml:wire.example:1") -> str:
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="2" standard="NewsML-G2" xml:lang="en">'
        "<rightsInfo><copyrightHolder><name>Northern Wire Ltd</name></copyrightHolder>"
        "<copyrightNotice>Copyright 2023 Northern Wire</copyrightNotice></rightsInfo>"
        '<itemMeta><itemClass qcode="ninat:text"/><provider literal="Northern Wire"/>'
        f'<versionCreated>2023-02-22T08:00:00Z</versionCreated><pubStatus qcode="stat:{status}"/></itemMeta>'
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def read(tmp_path: Path, source: str | bytes, name: str = "item.xml") -> list[Story | Rejected]:
    path = tmp_path / name
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return list(stories([path]))


def one(tmp_path: Path, source: str | bytes) -> Story:
    (found,) = read(tmp_path, source)
    assert isinstance(found, Story), found
    return found


def reason(tmp_path: Path, source: str | bytes) -> str:
    (found,) = read(tmp_path, source)
    assert isinstance(found, Rejected), found
    return found.reason


def test_xhtml(tmp_path: Path) -> None:
    found = one(tmp_path, f'<?xml version="1.0" encoding="UTF-8"?>\n{item()}')
    text = str(found.text)
    assert (found.ref, found.url, found.language) == ("urn:newsml:wire.example:1", None, "en")
    assert found.headline is not None
    assert found.headline.text(text) == "Canada asks Vietnam to reopen port"
    assert [span.text(text) for span in found.body] == [FIRST, "She told Reuters so."]
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("HANOI", "Reuters")
    assert found.published is not None
    assert found.published.value == "2023-02-21T14:05:00+07:00"
    assert {(c.role, c.name) for c in found.credits} == {
        ("reporter", "Jane Doe"),
        ("source", "Reuters"),
        ("outlet", "Northern Wire"),
    }
    assert all(c.text(text) == c.name for c in found.credits)
    assert found.copyright is not None
    assert (found.copyright.holder, found.copyright.year) == ("Northern Wire Ltd", 2023)


def test_nitf(tmp_path: Path) -> None:
    found = one(tmp_path, item(NITF, meta='<language tag="id"/>'))
    text = str(found.text)
    assert found.language == "id"
    assert found.headline is not None
    assert found.headline.text(text) == "Kanada minta Vietnam buka pelabuhan"
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("Hanoi", "ANTARA")
    assert len(found.body) == 2
    assert "Foto." not in text
    assert {("reporter", "Budi Santoso"), ("editor", "Siti Aminah")} <= {(c.role, c.name) for c in found.credits}
    assert found.published is not None
    assert found.published.value == "2023-02-22T08:00:00+00:00"


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    source = f'<?xml version="1.0" encoding="{encoding}"?>' + item(
        f"<inlineData contenttype='text/plain'>Café. {FIRST}</inlineData>"
    )
    assert f"Café. {FIRST}" in str(one(tmp_path, source.encode(encoding)).text)


def test_a_message_gives_each_of_its_items(tmp_path: Path) -> None:
    package = '<packageItem guid="p"/>'
    cancelled = item(status="canceled", guid="urn:c")
    message = (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2023-02-21T15:00:00Z</sent></header>'
        f"<itemSet>{item()}{package}{item(NITF, guid='urn:2')}{cancelled}</itemSet></newsMessage>"
    )
    found = read(tmp_path, message)
    assert [getattr(each, "ref", None) for each in found] == ["urn:newsml:wire.example:1", None, "urn:2", None]
    assert "item 2: the packageItem is a package" in str(found[1])
    assert "item 4: its agency has marked the item canceled" in str(found[3])


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "package"),
        ("<newsMessage><itemSet/></newsMessage>", "holds no items"),
        (item("<remoteContent href='x.html'/>"), "outside the file"),
        (item(""), "holds no text"),
        (item().replace("ninat:text", "ninat:picture").replace(XHTML, ""), "class picture"),
        (item()[:-30], "not well-formed"),
        ("<newsItem>" + "<a>" * 5000, "not well-formed"),
    ],
)
def test_what_is_refused(tmp_path: Path, source: str, said: str) -> None:
    assert said in reason(tmp_path, source)


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {c} "{f"&{b};" * 10}">' for b, c in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><{root}>&i;</{root}>"
)


@pytest.mark.parametrize("root", ["newsItem", "rss", "feed", "urlset"])
def test_an_entity_bomb_is_one_sentence(tmp_path: Path, root: str) -> None:
    assert "declares entities of its own" in reason(tmp_path, BOMB.replace("{root}", root))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x PUBLIC "a>b" "c" [<!ENTITY e "v">]>',
        "<!DOCTYPE x [",
        "<!doctype x SYSTEM 'a' [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_no_dtd_gets_through(doctype: str) -> None:
    with pytest.raises(InputError, match="entities of its own"):
        xml_text(f"<!-- c --> {doctype}<x>&e;</x>".encode())


def test_an_outside_dtd_is_not_fetched() -> None:
    assert parse_xml(b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x>a&nbsp;b</x>').tag == "x"


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ('<?xml version="1.0"?><!-- <b> -->\n<p:rss>', "rss"),
        ("plain", None),
        ("<", None),
        ("<!--", None),
        ("<!DOCTYPE html><html>", "html"),
    ],
)
def test_root_name(text: str, root: str | None) -> None:
    assert root_name(text) == root


LONG = " ".join(["Kedua menteri sepakat membuka pelabuhan itu pada awal bulan depan."] * 10)
RSS = (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>ANTARA</title><item><title>Pelabuhan dibuka</title><link>https://wire.example/1?utm_source=rss#x</link>"
    "<pubDate>Tue, 21 Feb 2023 14:05:00 +0700</pubDate><description>Kedua menteri ...</description>"
    f"<content:encoded><![CDATA[<p>Hanoi (ANTARA) - Menteri Kanada bertemu mitranya.</p><p>{LONG}</p>]]></content:encoded></item>"
    "<item><title>Ringkas</title><link>https://wire.example/2</link><description>Hanya ringkasan.</description></item>"
    "</channel></rss>"
)


def test_a_feed_saved_as_a_file(tmp_path: Path) -> None:
    whole, summary = read(tmp_path, RSS)
    assert isinstance(whole, Story)
    assert whole.url == "https://wire.example/1"
    assert whole.published is not None
    assert whole.published.value == "2023-02-21T14:05:00+07:00"
    assert whole.dateline is not None
    assert ("outlet", "ANTARA") in {(c.role, c.name) for c in whole.credits}
    assert isinstance(summary, Rejected)
    assert "item 2: the feed holds only its summary; give the feed's address to kawat ingest" in str(summary)


def test_a_sitemap_saved_as_a_file(tmp_path: Path) -> None:
    assert "kawat ingest" in reason(tmp_path, '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>')

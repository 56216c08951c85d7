"""Pages: the story is kept, its furniture dropped, its date found, and what is no story refused."""

from __future__ import annotations

import json

import pytest

from kawat.wire.errors import InputError
from kawat.wire.html import read_page
from kawat.wire.printed_date import date_in_url

NAV = "<nav>" + "".join(f'<a href="/{n}">Kanal {n}</a>' for n in range(12)) + "</nav>"
FOOT = "<footer>© 2024 Warta Contoh. Hak cipta dilindungi undang-undang.</footer>"
TITLE = "Kenya tolak usul blokade pelabuhan"
PROSE = (
    "<p>Nairobi (KAWAT) - Presiden Kenya Wycliffe Odhiambo menolak usul parlemen untuk memblokade pelabuhan Mombasa.</p>"
    '<p>"Kita tidak akan menghukum pedagang kecil karena perang orang lain," kata Odhiambo kepada wartawan.</p>'
    "<p>Uni Afrika mendesak kedua negara menahan diri dan mengirim utusan khusus ke Nairobi untuk berunding.</p>"
    "<p>Pewarta: Ratna Kusumawardhani<br>Editor: Bagas Prayitno</p>"
)


def page(body: str = f"<article><h1>{TITLE}</h1>{PROSE}</article>", head: str = "", title: str = TITLE) -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{NAV}{body}{FOOT}</body></html>"


def dated(head: str, body: str | None = None, url: str | None = None) -> tuple[str, str] | None:
    found = read_page(page(head=head) if body is None else page(body, head), url).published
    return (found.value, found.basis) if found else None


def test_story_and_credits_are_kept_and_furniture_is_not() -> None:
    story = read_page(page())
    assert story.title == TITLE
    assert story.text.startswith(f"{TITLE}\n\nNairobi (KAWAT) - Presiden Kenya")
    assert story.text.count(TITLE) == 1
    assert "Pewarta: Ratna Kusumawardhani\nEditor: Bagas Prayitno" in story.text
    assert "Kanal" not in story.text
    assert "Hak cipta" not in story.text


def test_dateline_before_the_first_paragraph_joins_it() -> None:
    body = f"<article><h1>{TITLE}</h1><div><strong>Nairobi</strong> - {PROSE.replace('Nairobi (KAWAT) - ', '')}</div></article>"
    assert "\n\nNairobi - Presiden Kenya" in read_page(page(body)).text


def test_boxes_of_other_stories_are_dropped() -> None:
    box = '<div class="box-rekomendasi"><p>Sultan Oman memecat tiga menteri melalui dekret kerajaan pada Ahad malam.</p></div>'
    assert "Sultan Oman" not in read_page(page(f"<div><h1>{TITLE}</h1>{PROSE}{box}</div>")).text


def test_layout_tables_are_opened() -> None:
    prose = PROSE.replace("<p>", "").replace("</p>", "<br><br>")
    table = f"<table><tr><td><a href=1>Depan</a></td><td>{prose * 2}</td><td><a href=2>Berita lain</a></td></tr></table>"
    text = read_page(f"<html><head><title>x</title></head><body>{table}</body></html>").text
    assert "|" not in text
    assert "Uni Afrika mendesak" in text


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-07-03T21:12:44+03:00">',
        '<meta name="publishdate" content="2024/07/03 21:12:44+03:00">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-03T21:12:44+03:00"}</script>',
        '<script type="application/ld+json">'
        + json.dumps({"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "datePublished": "2024-07-03T21:12:44+03:00"}]})
        + "</script>",
        '<script type="application/ld+json">{"broken": , "datePublished": "2024-07-03T21:12:44+03:00"}</script>',
        '<meta itemprop="datePublished" content="Wed, 03 Jul 2024 21:12:44 +0300">',
    ],
    ids=["meta", "slashes", "json-ld", "graph", "broken json-ld", "rfc 2822"],
)
def test_date_from_metadata_keeps_its_zone(head: str) -> None:
    assert dated(head) == ("2024-07-03T21:12:44+03:00", "metadata")


def test_date_from_time_element_of_the_article_only() -> None:
    time = '<time datetime="2024-07-03">Rabu</time>'
    assert dated("", f"<article><h1>{TITLE}</h1>{time}{PROSE}</article>") == ("2024-07-03", "metadata")
    assert dated("", f"<div><h1>{TITLE}</h1>{PROSE}</div><aside>{time}</aside>") is None


def test_date_from_address_and_print() -> None:
    assert dated("", url="https://warta.example/2024/07/03/kenya") == ("2024-07-03", "url")
    link = '<link rel="canonical" href="https://warta.example/read/2024/07/03/123456789/kenya">'
    assert dated(link) == ("2024-07-03", "url")
    printed = f"<div><h1>{TITLE}</h1><div>Rabu, 3 Juli 2024</div>{PROSE}</div>"
    assert dated("", printed) == ("2024-07-03", "text")


def test_no_date_is_taken_from_a_copyright_line_or_a_broken_tag() -> None:
    assert dated("") is None
    assert dated('<meta property="article:published_time" content="tomorrow">') is None
    assert date_in_url("https://warta.example/read/20241399/x") is None


def test_address_and_title() -> None:
    head = '<link rel="canonical" href="https://warta.example/a"><meta property="og:url" content="https://warta.example/b">'
    assert read_page(page(head=head), "https://warta.example/a?utm=1").url == "https://warta.example/a"
    assert read_page(page(), "https://warta.example/a?utm=1").url == "https://warta.example/a?utm=1"
    assert read_page(page(head='<link rel="canonical" href="javascript:alert(1)">')).url is None
    site = '<meta property="og:title" content="Kenya tolak blokade - Warta"><meta property="og:site_name" content="Warta">'
    assert read_page(page(f"<div>{PROSE}</div>", site)).title == "Kenya tolak blokade"
    assert read_page(page(f"<div>{PROSE}</div>", title=f"{TITLE} | Warta Contoh")).title == TITLE


LINKS = "".join(f'<li><a href="/{n}">Menteri luar negeri ke-{n} tiba di Jakarta hari ini</a></li>' for n in range(40))
TEASERS = "".join(
    f'<div><h3><a href="/{n}">Menteri ke-{n} tiba di Jakarta</a></h3>'
    "<p>Menteri itu tiba di bandara pada pagi hari dan langsung menuju istana untuk bertemu presiden.</p></div>"
    for n in range(20)
)
LOGIN = '<form><h1>Masuk ke akun Anda</h1><input type="email"><input type="password"><button>Masuk</button></form>'
STUB = "<article><h1>Minister quits over pact</h1><p>The trade minister of Norway resigned on Tuesday in Oslo.</p>{}</article>"
FREE = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (page("<h1>Halaman tidak ditemukan</h1><p>Silakan kembali ke beranda.</p>", title="Warta"), "error page"),
        ("<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>", "error page"),
        (page("<p>Verify you are human by completing the action below.</p>", title="Just a moment..."), "robot check"),
        (page(LOGIN, title="Masuk"), "login wall"),
        (page(STUB.format("<div>Subscribe to continue reading</div>"), title="Minister quits"), "paywall"),
        (page(STUB.format("<p>Her party has not named who will replace her.</p>"), FREE, "Minister quits"), "paywall"),
        (page(f"<ul>{LINKS}</ul>", title="Indeks"), "list of links"),
        (page(TEASERS, title="Warta"), "list of links"),
        (page("<video src=a></video>", title="Video"), "no story text"),
        ("", "no HTML"),
        ("<!-- -->", "no HTML"),
    ],
    ids=["404", "403", "captcha", "login", "paywall", "json-ld paywall", "links", "home", "video", "empty", "comment"],
)
def test_what_is_no_story_is_refused(source: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_page(source)


def test_a_story_about_walls_is_a_story() -> None:
    prose = "<p>Kenya menutup situs itu; pengunjung hanya melihat tulisan 404 not found sejak Selasa, kata menteri.</p>"
    assert "404 not found" in read_page(page(f"<article><h1>{TITLE}</h1>{PROSE * 3}{prose}</article>")).text


def test_flash_of_one_sentence() -> None:
    flash = "<article><h1>Kapal tanker karam</h1><p>Kapal itu karam di Selat Hormuz, kata Garda Pantai Iran, Senin.</p></article>"
    assert "Garda Pantai" in read_page(page(flash, '<meta property="og:type" content="article">')).text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("no-such", "utf-8"), ("utf-8", "utf-16")],
)
def test_encodings(declared: str, encoding: str) -> None:
    source = page(f"<article><h1>{TITLE}</h1>{PROSE}<p>“Café” – kata Peña.</p></article>", f"<meta charset='{declared}'>")
    assert "“Café” – kata Peña." in read_page(source.encode(encoding)).text

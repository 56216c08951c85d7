"""From addresses to stories, with a site in between that does not always play along."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from misbehaving import Notebook, Site, in_turn, says

from kawat.record import Story
from kawat.wire.errors import Rejected
from kawat.wire.limits import MAX_FEED_ENTRIES, MAX_FETCH_BYTES, MAX_SITEMAP_DEPTH
from kawat.wire.web.http import Client
from kawat.wire.web.pages import fetch_stories, is_inward

PROSE = " ".join(["Kedua menteri sepakat membuka kembali pelabuhan itu pada awal bulan depan."] * 10)


def page(name: str, head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head><title>Menteri Kanada temui mitranya di {name}</title>"
        f'<meta property="og:type" content="article">{head}</head><body><article>'
        f"<h1>Menteri Kanada temui mitranya di {name}</h1><p>{name} (ANTARA) - Menteri Luar Negeri Kanada pada Selasa bertemu "
        f"mitranya di {name}.</p><p>{PROSE}</p></article></body></html>"
    )


def rss(*items: str, channel: str = "Berita") -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{channel}</title>{''.join(items)}</channel></rss>"
    )


def item(link: str = "", guid: str = "", content: str = "", more: str = "") -> str:
    date = "<pubDate>Tue, 21 Feb 2023 14:05:00 +0700</pubDate>"
    encoded = f"<content:encoded><![CDATA[{content}]]></content:encoded>" if content else ""
    return f"<item><title>Judul</title><link>{link}</link>{f'<guid>{guid}</guid>' if guid else ''}{date}{encoded}{more}</item>"


@pytest.fixture
def fetch(site: Site, client: Client, memory: Notebook) -> Any:
    def run(*paths: str, **options: Any) -> list[Story | Rejected]:
        urls = [path if "://" in path else site.at + path for path in paths]
        return list(fetch_stories(urls, memory, client=client, **options))

    return run


def told(found: list[Story | Rejected]) -> list[str]:
    """`ref` of the stories and reasons of the others."""
    return [(item.ref or "") if isinstance(item, Story) else item.reason for item in found]


def asked(site: Site) -> list[str]:
    return [path for path in site.asked if path != "/robots.txt"]


def test_a_page(site: Site, fetch: Any) -> None:
    site.paths["/a"] = says(page("Hanoi", '<meta property="article:published_time" content="2023-02-21T14:05:00+07:00">'))
    (story,) = fetch("/a", language="ms", outlet="Utara")
    assert (story.url, story.ref, story.language) == (f"{site.at}/a", f"{site.at}/a", "ms")
    assert story.published.value == "2023-02-21T14:05:00+07:00"
    assert story.dateline.place == "Hanoi"
    outlet = next(credit for credit in story.credits if credit.role == "outlet")
    assert outlet.text(story.text) == outlet.name == "Utara"


def test_a_feed(site: Site, fetch: Any) -> None:
    source = '<source url="https://utara.example/rss">Kabar Utara</source>'
    site.paths |= {
        "/feed": says(rss(item(f"{site.at}/a?utm_source=rss&id=7#top"), item("/b", more=source)), kind="text/html"),
        "/a?id=7": says(page("Hanoi")),
        "/b": says(page("Jakarta")),
    }
    a, b = fetch("/feed")
    assert (a.ref, b.ref) == (f"{site.at}/a?id=7", f"{site.at}/b")
    assert (a.published.value, a.published.basis) == ("2023-02-21T14:05:00+07:00", "metadata")
    assert [c.name for c in b.credits if c.role == "outlet"] == ["Kabar Utara"]
    assert not [c for c in a.credits if c.role == "outlet"]


def test_a_feed_whose_stories_are_whole_needs_no_pages(site: Site, fetch: Any) -> None:
    whole = f"<p>Hanoi (ANTARA) - Menteri Kanada bertemu mitranya.</p><p>{PROSE}</p>"
    site.paths |= {
        "/feed": says(rss(item("/a", content=whole), item("/b", content=f"<p>{PROSE} [...]</p>")), kind="application/rss+xml"),
        "/b": says(page("Jakarta")),
    }
    a, b = fetch("/feed")
    assert asked(site) == ["/feed", "/b"]
    assert (a.url, a.dateline.place, b.dateline.place) == (f"{site.at}/a", "Hanoi", "Jakarta")


def test_atom(site: Site, fetch: Any) -> None:
    content = f"&lt;p&gt;{PROSE}&lt;/p&gt;"
    site.paths["/atom"] = says(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>tag:1</id>'
        '<title type="html">Satu &amp;amp; dua</title>'
        f'<link href="/a"/><published>2023-02-21T14:05:00Z</published><content type="html">{content}</content></entry></feed>'
    )
    (story,) = fetch("/atom")
    assert story.headline.text(story.text) == "Satu & dua"
    assert story.published.value == "2023-02-21T14:05:00+00:00"


def test_the_second_round_gets_304(site: Site, fetch: Any, memory: Notebook) -> None:
    site.paths |= {
        "/feed": in_turn(says(rss(item("/a")), ETag='"v1"', Last_Modified="Tue, 21 Feb 2023 14:05:00 GMT"), says(status=304)),
        "/a": says(page("Hanoi")),
    }
    assert len(fetch("/feed")) == 1
    assert memory.states == {f"{site.at}/feed": ('"v1"', "Tue, 21 Feb 2023 14:05:00 GMT")}
    assert fetch("/feed") == []
    assert site.headers[-1]["if-none-match"] == '"v1"'


def test_a_feed_is_remembered_only_when_all_was_handed_over(site: Site, client: Client, memory: Notebook) -> None:
    site.paths |= {
        "/feed": says(rss(item("/a"), item("/b")), ETag='"v1"'),
        "/a": says(page("Hanoi")),
        "/b": says(page("Jakarta")),
    }
    found: Iterator[Story | Rejected] = fetch_stories([f"{site.at}/feed"], memory, client=client)
    next(found), next(found)
    assert memory.states == {}
    assert list(found) == []
    assert memory.states == {f"{site.at}/feed": ('"v1"', None)}


def test_a_feed_is_asked_again_whose_entries_failed_for_now(site: Site, fetch: Any, memory: Notebook) -> None:
    site.paths |= {
        "/feed": says(rss(item("/a"), item("/b")), ETag='"v1"'),
        "/a": in_turn(*[says(status=503)] * 4, says(page("Hanoi"))),
        "/b": says(status=404),
    }
    assert told(fetch("/feed")) == [
        "the server answers 503 Service Unavailable, asked 4 times; try later.",
        "the server answers 404 Not Found.",
    ]
    assert memory.states == {}
    assert told(fetch("/feed")) == [f"{site.at}/a", "the server answers 404 Not Found."]
    assert memory.states == {f"{site.at}/feed": ('"v1"', None)}


def test_what_was_seen_is_not_asked(site: Site, fetch: Any, memory: Notebook) -> None:
    site.paths |= {"/feed": says(rss(item("/a"), item("/b"))), "/b": says(page("Hanoi"))}
    memory.known = {f"{site.at}/a", f"{site.at}/c"}
    assert told(fetch("/feed", "/c", "/b")) == [f"{site.at}/b"]
    assert asked(site) == ["/feed", "/b"]


def test_one_id_for_all_entries(site: Site, fetch: Any) -> None:
    site.paths |= {
        "/feed": says(rss(item("/a", "same"), item("/b", "same"), item("/a", "same"), item("", "same"))),
        "/a": says(page("Hanoi")),
        "/b": says(page("Jakarta")),
    }
    assert told(fetch("/feed")) == [
        f"{site.at}/a",
        f"{site.at}/b",
        "it holds only a summary and no address to fetch the story from.",
    ]


def test_redirects_end_in_the_url(site: Site, fetch: Any) -> None:
    site.paths |= {"/feed": says(rss(item("/go"))), "/go": says(status=302, Location="/a"), "/a": says(page("Hanoi"))}
    (story,) = fetch("/feed")
    assert (story.ref, story.url) == (f"{site.at}/go", f"{site.at}/a")


def test_robots(site: Site, fetch: Any) -> None:
    site.paths |= {
        "/robots.txt": says("User-agent: *\nDisallow: /no", kind="text/plain"),
        "/feed": says(rss(item("/no/a"), item("/go"), item("/b"))),
        "/go": says(status=302, Location="/no/b"),
        "/b": says(page("Hanoi")),
    }
    host = site.at.removeprefix("http://")
    refusal = f"the robots.txt of {host} asks not to fetch it."
    assert told(fetch("/feed")) == [refusal, refusal, f"{site.at}/b"]
    assert asked(site) == ["/feed", "/go", "/b"]


def test_sitemaps(site: Site, fetch: Any) -> None:
    ns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
    site.paths |= {
        "/sitemap.xml": says(
            f"<sitemapindex {ns}><sitemap><loc>{site.at}/news.xml</loc></sitemap>"
            f"<sitemap><loc>{site.at}/old.xml.gz</loc></sitemap></sitemapindex>",
            ETag='"index"',
        ),
        "/news.xml": says(
            f"<urlset {ns} {news}><url><loc>{site.at}/a</loc><news:news><news:publication><news:name>Kabar Utara</news:name>"
            "<news:language>id</news:language></news:publication><news:publication_date>2023-02-21T14:05:00+07:00"
            "</news:publication_date><news:title>Judul</news:title></news:news>"
            f"<image:image><image:loc>{site.at}/a.jpg</image:loc></image:image></url></urlset>",
            ETag='"news"',
        ),
        "/old.xml.gz": says(gzip.compress(f"<urlset {ns}><url><loc>{site.at}/b</loc></url></urlset>".encode())),
        "/a": says(page("Hanoi")),
        "/b": says(page("Jakarta")),
    }  # fmt: skip
    a, b = fetch("/sitemap.xml")
    assert (a.ref, a.published.value) == (f"{site.at}/a", "2023-02-21T14:05:00+07:00")
    assert [c.name for c in a.credits if c.role == "outlet"] == ["Kabar Utara"]
    assert (b.ref, b.published) == (f"{site.at}/b", None)


def test_indexes_in_one_another_end(site: Site, fetch: Any, memory: Notebook) -> None:
    for n in range(10):
        site.paths[f"/{n}"] = says(f"<sitemapindex><sitemap><loc>{site.at}/{n + 1}</loc></sitemap></sitemapindex>", ETag=f'"{n}"')
    (refused,) = fetch("/0")
    assert f"indexes more than {MAX_SITEMAP_DEPTH} deep" in refused.reason
    assert asked(site) == [f"/{n}" for n in range(MAX_SITEMAP_DEPTH + 1)]
    assert memory.states == {}


def test_an_index_of_itself_is_asked_once(site: Site, fetch: Any) -> None:
    site.paths["/0"] = says(f"<sitemapindex><sitemap><loc>{site.at}/0</loc></sitemap></sitemapindex>")
    assert fetch("/0") == []
    assert asked(site) == ["/0"]


def test_a_feed_that_never_ends(site: Site, fetch: Any, memory: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Client.get, "__kwdefaults__", {**Client.get.__kwdefaults__, "limit": 100_000})

    def endless(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("ETag", '"v1"')
        request.end_headers()
        request.wfile.write(b"<rss version='2.0'><channel><title>x</title>")
        number = 0
        while True:
            number += 1
            request.wfile.write(item(f"/{number}", more=f"<description>{'x' * 10_000}</description>").encode())

    site.paths["/feed"] = endless
    *entries, last = fetch("/feed")
    assert {entry.reason for entry in entries} == {"the server answers 404 Not Found."}
    assert 1 < len(entries) < 12
    assert last.reason == "it is larger than 97 KiB; what came before was read, the rest is left out."
    assert memory.states == {}


def test_a_feed_with_too_many_entries(site: Site, fetch: Any, memory: Notebook) -> None:
    memory.known = {f"{site.at}/{n}" for n in range(MAX_FEED_ENTRIES)}
    site.paths["/feed"] = says(rss(*(item(f"/{n}") for n in range(MAX_FEED_ENTRIES + 10))))
    (last,) = fetch("/feed")
    assert last.reason.startswith("it has more than 2,000 entries")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>', "entities of its own"),
        ('<!DOCTYPE urlset [<!ENTITY a "b">]><urlset>&a;</urlset>', "entities of its own"),
        ("<urlset", "the sitemap cannot be read"),
        ("<rss><channel>" + "<title>a</title>" * 100_001, "more than 100,000 elements"),
        ("<rss><channel><title>" + "&" * 1_000_001, "more than 1,000,000 escaped characters"),
        (f"<rss {'a=' * 40_000}>", "a tag of 64 KiB"),
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"\x00\x01\x02\x03" * 100, "binary data"),
        ("", "it is empty"),
        ("<html><body><p>Halo</p></body></html>", "holds no story text"),
        ('{"no": "text"}', "no text and no html field"),
    ],
)
def test_what_is_no_story(site: Site, fetch: Any, body: str | bytes, said: str) -> None:
    site.paths["/x"] = says(body)
    (refused,) = fetch("/x")
    assert refused.where == f"{site.at}/x"
    assert said in refused.reason


def test_broken_feeds_are_read(site: Site, fetch: Any) -> None:
    site.paths |= {
        "/feed": says(rss(item("/a?x=1&y=2"), "<item><title>Gaf&eacute; & ko</tit")),
        "/a?x=1&y=2": says(page("Hanoi")),
    }
    first, second = fetch("/feed")
    assert first.ref == f"{site.at}/a?x=1&y=2"
    assert second.reason == "it has neither an address nor an id, so it cannot be told from others."


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (page("Hanoi").encode("utf-8"), "text/html; charset=iso-8859-1"),
        (page("Hanoi").encode("utf-16"), "text/html; charset=utf-8"),
        (page("Hanoi").replace("Menteri", "Menterí").encode("cp1252"), "text/html; charset=no-such-thing"),
        (page("Hanoi").replace("Menteri", "Menterí").encode("cp1252"), "text/html; charset=undefined"),
        (page("Hanoi").replace("Menteri", "Menterí").encode("cp1252"), "text/html; charset=utf-16"),
    ],
)
def test_wrong_charsets(site: Site, fetch: Any, body: bytes, kind: str) -> None:
    site.paths["/a"] = says(body, kind=kind)
    (story,) = fetch("/a")
    assert story.dateline.place == "Hanoi"


def test_the_servers_charset_counts_where_the_page_has_none(site: Site, fetch: Any) -> None:
    body = page("Hanoi").replace("Kedua", "Щедрый")
    site.paths["/a"] = says(body.encode("koi8-r"), kind="text/html; charset=koi8-r")
    (story,) = fetch("/a")
    assert "Щедрый" in story.text


def test_a_gzip_bomb(site: Site, fetch: Any) -> None:
    bomb = gzip.compress(bytes(MAX_FETCH_BYTES + 1), 1)
    site.paths |= {"/a": says(bomb, Content_Encoding="gzip"), "/b.xml.gz": says(bomb, kind="application/gzip")}
    assert told(fetch("/a", "/b.xml.gz")) == ["it unpacks to more than 16 MiB, which no story or feed does."] * 2


def test_agencies_formats_by_address(site: Site, fetch: Any) -> None:
    ninjs = {"uri": "urn:x:1", "versioncreated": "2023-02-21T14:05:00Z", "headline": "Judul", "body_text": PROSE}
    newsml = (
        '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:2"><contentSet>'
        f"<inlineData>{PROSE} Lagi.</inlineData></contentSet></newsItem>"
    )
    site.paths |= {"/n.json": says(json.dumps(ninjs)), "/n.xml": says(newsml), "/n.txt": says(PROSE, kind="text/plain")}
    found = fetch("/n.json", "/n.xml", "/n.txt")
    assert told(found) == ["urn:x:1", "urn:x:2", f"{site.at}/n.txt"]
    assert [story.url for story in found] == [f"{site.at}/n.json", f"{site.at}/n.xml", f"{site.at}/n.txt"]


def test_a_host_that_keeps_failing_is_left(site: Site, fetch: Any) -> None:
    site.paths |= {"/feed": says(rss(*(item(f"/{n}") for n in range(9))))} | {f"/{n}": says(status=500) for n in range(9)}
    reasons = told(fetch("/feed"))
    assert len(reasons) == 9
    assert len(set(asked(site))) == 1 + 3
    assert "failed 3 times in a row" in reasons[-1]


@pytest.mark.parametrize("url", ["ftp://x.example/", "stories/a.txt", "http://", "javascript:alert(1)"])
def test_no_addresses(fetch: Any, memory: Notebook, client: Client, url: str) -> None:
    (refused,) = list(fetch_stories([url], memory, client=client))
    assert isinstance(refused, Rejected)
    assert "no http or https address" in refused.reason


@pytest.mark.parametrize(
    ("url", "inward"),
    [
        ("http://localhost/", True),
        ("http://127.0.0.1:8/", True),
        ("http://169.254.169.254/latest", True),
        ("http://10.1.2.3/", True),
        ("http://[::1]/", True),
        ("http://printer.local/", True),
        ("https://news.example/", False),
        ("http://8.8.8.8/", False),
    ],
)
def test_inward(url: str, inward: bool) -> None:
    assert is_inward(url) is inward


def test_the_web_does_not_lead_inward(site: Site, fetch: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = "http://news.example"
    monkeypatch.setattr("kawat.wire.web.pages.is_inward", lambda url: not url.startswith(site.at))
    site.paths |= {"/feed": says(rss(item(f"{outside}/a")))}
    assert told(fetch("/feed")) == ["it leads from the web into a private network, which is not followed."]

"""What a page says about its story outside the prose: title, address, publication date, whether it is free to read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from kawat.record import Published
from kawat.wire.errors import InputError
from kawat.wire.limits import MAX_JSON_LD_CHARS
from kawat.wire.printed_date import date_in_url
from kawat.wire.published import published_value

# Names of <meta> elements that carry the date of first publication, the most trusted first.
_DATE_META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "sailthru.date",
    "content_publisheddate",
    "dtk:publishdate",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
)
_ARTICLE_TYPES = re.compile(r"(Article|BlogPosting|Report)$")
_LD_DATE = re.compile(r'"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"')
_SLASHED = re.compile(r"^(\d{4})/(\d\d)/(\d\d)(?!\d)")
_SPACE = re.compile(r"\s+")


class Metadata(NamedTuple):
    title: str | None
    url: str | None
    published: Published | None
    article: bool  # the page declares itself an article
    free: bool  # False where the page declares that its text is for subscribers


def metadata(tree: HtmlElement, url: str | None = None) -> Metadata:
    """What the page declares; `url` is where it was fetched, if known. Changes nothing, never raises."""
    meta = _meta(tree)
    blocks = list(_json_ld(tree))
    articles = [block for block in blocks if _is_article(block)]
    address = _address(tree, meta) or url
    return Metadata(
        title=_title(tree, meta, articles),
        url=address,
        published=_published(tree, meta, articles or blocks, [u for u in (url, address) if u]),
        article=bool(articles) or meta.get("og:type", "").lower() == "article",
        free=not any(str(block.get("isAccessibleForFree", "")).lower() == "false" for block in blocks),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Objects of the page's JSON-LD, two levels of lists and @graph opened; a date in a broken block still counts."""
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > MAX_JSON_LD_CHARS:
            continue
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            if match := _LD_DATE.search(text):
                yield {"datePublished": match[1]}
            continue
        for outer in value if isinstance(value, list) else [value]:
            if isinstance(outer, dict):
                yield outer
                graph = outer.get("@graph")
                yield from (inner for inner in graph if isinstance(inner, dict)) if isinstance(graph, list) else ()


def _is_article(block: dict[str, Any]) -> bool:
    kinds = block.get("@type")
    return any(isinstance(k, str) and _ARTICLE_TYPES.search(k) for k in (kinds if isinstance(kinds, list) else [kinds]))


def _title(tree: HtmlElement, meta: dict[str, str], articles: list[dict[str, Any]]) -> str | None:
    """The headline: the page's one <h1>, else what JSON-LD, Open Graph or <title> say. A logo may be an <h1> too."""
    headings = [line for h in tree.iter("h1") if len((line := _line(h)).split()) > 2]
    shared = meta.get("og:title", "")
    if site := meta.get("og:site_name"):
        shared = re.sub(rf"\s+[-|–—:]\s+{re.escape(site)}$", "", shared)
    candidates = [
        headings[0] if len(headings) == 1 else "",
        *(a["headline"] for a in articles if isinstance(a.get("headline"), str)),
        shared,
        *(bare for t in tree.iter("title") if len((bare := _without_site(_line(t))).split()) > 3),
    ]
    return next((_SPACE.sub(" ", c).strip() for c in candidates if c.strip()), None)


def _without_site(title: str) -> str:
    """A window title without the outlet's name that most append: `Headline - Outlet`, `Headline | Outlet`."""
    parts = re.split(r"\s[-|–—]\s", title)
    return title[: -len(parts[-1])].rstrip(" -|–—") if len(parts) > 1 and len(parts[-1].split()) <= 4 else title


def _line(element: HtmlElement) -> str:
    return _SPACE.sub(" ", "".join(element.itertext())).strip()


def _address(tree: HtmlElement, meta: dict[str, str]) -> str | None:
    canonical = (e.get("href") or "" for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split())
    for candidate in (*canonical, meta.get("og:url", "")):
        if is_address(candidate.strip()):
            return candidate.strip()
    return None


def is_address(text: str) -> bool:
    """Whether `text` is an http(s) URL with a host."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and len(text) < 2048


def _published(tree: HtmlElement, meta: dict[str, str], blocks: list[dict[str, Any]], urls: list[str]) -> Published | None:
    declared: list[str] = [b["datePublished"] for b in blocks if isinstance(b.get("datePublished"), str)]
    declared += [meta[name] for name in _DATE_META if name in meta]
    declared += _time_elements(tree)
    for text in declared:
        try:
            return Published(value=published_value(_SLASHED.sub(r"\1-\2-\3", text)), basis="metadata")
        except InputError:
            continue
    for url in urls:
        if value := date_in_url(url):
            return Published(value=value, basis="url")
    return None


def _time_elements(tree: HtmlElement) -> list[str]:
    """Dates of <time>: marked as the publication date, else the first in the article before any other article."""
    times = [(t, t.get("datetime") or "") for t in tree.iter("time")]
    marked = [v for t, v in times if v and (t.get("itemprop") == "datePublished" or t.get("pubdate") is not None)]
    articles = list(tree.iter("article"))
    inside = [v for t, v in times if v and len(articles) == 1 and articles[0] in t.iterancestors()]
    return marked or inside[:1]

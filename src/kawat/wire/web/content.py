"""What an answer holds: told by its beginning, not by what the server calls it, which is often wrong."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable
from typing import Literal

from msgspec.structs import replace

from kawat.record import Story
from kawat.wire.decode import bom, decode
from kawat.wire.errors import InputError, Rejected
from kawat.wire.html import declared_encoding
from kawat.wire.limits import SNIFF_BYTES
from kawat.wire.sources import STDIN, stories, story_from_html
from kawat.wire.web.http import Answer
from kawat.wire.xml import FEED_ROOTS, root_name

Kind = Literal["page", "feed", "sitemap", "other"]
_NO_CHARSETS = frozenset({"undefined", "idna", "punycode", "unicode_escape", "raw_unicode_escape"})  # though Python has them


def kind_of(data: bytes) -> Kind:
    """Page, feed, sitemap, or something else that may be a story: plain text, ninjs, NewsML-G2."""
    head = data[:SNIFF_BYTES]
    mark = bom(head)
    text = (head[mark[0] :].decode(mark[1], "ignore") if mark else head.decode("utf-8", "ignore")).lstrip()
    if not text.startswith("<"):
        return "other"
    root = root_name(text)
    if root in ("urlset", "sitemapindex"):
        return "sitemap"
    if root in FEED_ROOTS:
        return "feed"
    return "other" if text.startswith("<?xml") and (root or "").lower() != "html" else "page"


def charset_text(answer: Answer) -> str:
    """A page's text, by what the page declares before what the server does, whose default is often another's.

    Raises `InputError` where the bytes are no text.
    """
    declared = declared_encoding(answer.data) or answer.charset
    return decode(answer.data, declared if declared and _is_known(declared) else None).text


def stories_of(answer: Answer, asked: str, kind: Kind, language: str | None) -> Iterable[Story | Rejected]:
    """Stories of an address that is no list of others. Raises `InputError` where it holds none."""
    if answer.cut:
        raise InputError(f"{answer.cut}, which no story's page is.")
    if kind == "page":
        return [story_from_html(charset_text(answer), ref=asked, url=answer.url, language=language)]
    return [_placed(item, answer, asked) for item in stories(["-"], language=language, stdin=io.BytesIO(answer.data))]


def _placed(item: Story | Rejected, answer: Answer, asked: str) -> Story | Rejected:
    """What was read from a stream, with the address in the stream's place."""
    if isinstance(item, Rejected):
        return Rejected(where=item.where.replace(STDIN, asked, 1), reason=item.reason)
    named = item.ref and not item.ref.startswith("stdin")
    return replace(item, ref=item.ref if named else asked, url=item.url or answer.url)


def _is_known(charset: str) -> bool:
    try:
        return codecs.lookup(charset).name not in _NO_CHARSETS
    except (LookupError, ValueError):
        return False

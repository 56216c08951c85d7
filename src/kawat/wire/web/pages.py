"""From addresses of pages, feeds and sitemaps to stories; one that gives none is one `Rejected`, and the others go on."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from msgspec.structs import replace

from kawat.record import Published, Story
from kawat.wire.errors import InputError, Rejected
from kawat.wire.items import story_from_item, with_outlet
from kawat.wire.limits import MAX_SITEMAP_DEPTH, MAX_SITEMAPS
from kawat.wire.metadata import is_address
from kawat.wire.sources import story_from_html
from kawat.wire.web.body import gunzipped
from kawat.wire.web.content import charset_text, kind_of, stories_of
from kawat.wire.web.feeds import Entry, Listing, item_of, read_feed
from kawat.wire.web.http import Answer, Client, FetchError
from kawat.wire.web.robots import Robots
from kawat.wire.web.sitemaps import read_sitemap

#: After so many addresses in a row that a host failed on, its others are left for another time.
_PATIENCE = 3


class Memory(Protocol):
    """What is known from earlier runs; the ledger keeps it.

    A run may be killed at any instant, so what is remembered must not be written before the stories that were handed over
    before it.
    """

    def feed_state(self, url: str) -> tuple[str | None, str | None] | None:
        """ETag and Last-Modified of a feed or sitemap as remembered, None where it is not."""

    def remember_feed(self, url: str, etag: str | None, modified: str | None) -> None:
        """Keep a feed's state: called only after all its entries were handed over and none failed in a way that may pass."""

    def seen(self, url: str) -> bool:
        """Whether a story of this address is known, by its `url` or (the address before redirects) its `ref`."""


class Wanted(NamedTuple):
    """What the caller says of all stories: whose they are (else as the feed says), and their language (ISO 639-1)."""

    outlet: str | None = None
    language: str | None = None


def fetch_stories(
    urls: Iterable[str],
    memory: Memory,
    *,
    client: Client | None = None,
    robots: Robots | None = None,
    outlet: str | None = None,
    language: str | None = None,
) -> Iterator[Story | Rejected]:
    """Stories of addresses, in order; which is a page, a feed or a sitemap is told by what it holds.

    Entries whose story stands in the feed whole are not fetched, nor are addresses that `memory` has seen. A story's `url` is
    where redirects ended, its `ref` the address that was asked. Raises `InputError` where the extra is not installed.
    """
    with ExitStack() as stack:
        client = client or stack.enter_context(Client())
        visit = _Visit(client, robots or Robots(client), memory, Wanted(outlet, language))
        for url in urls:
            yield from visit.address(url.strip())


class _Visit:
    """One run: which addresses were asked, and how hosts behave."""

    def __init__(self, client: Client, robots: Robots, memory: Memory, wanted: Wanted) -> None:
        self.client, self.robots, self.memory, self.wanted = client, robots, memory, wanted
        self.asked: set[str] = set()
        self.failures: Counter[str] = Counter()
        self.faults = 0  # of the kind that may pass
        self.inward = False  # whether the address given is one inside our own network
        self.sitemaps = 0  # that the address given led to

    def address(self, url: str) -> Iterator[Story | Rejected]:
        """Stories of an address that a person gave."""
        if not is_address(url):
            yield Rejected(where=url[:200], reason="this is no http or https address; write it as https://host/path.")
            return
        self.inward, self.sitemaps = is_inward(url), 0
        yield from self._address(url, depth=0)

    def _address(self, url: str, depth: int) -> Iterator[Story | Rejected]:
        if url in self.asked or self.memory.seen(url):
            return
        self.asked.add(url)
        etag, modified = self.memory.feed_state(url) or (None, None)
        before = self.faults
        try:
            answer = self._get(url, etag, modified)
            if answer.status == 304:
                return
            kind = kind_of(answer.data)
            if kind == "feed":
                listing = read_feed(answer.data, answer.url, answer.cut)
            elif kind == "sitemap":
                listing = read_sitemap(answer.data, answer.url, answer.cut)
            else:
                yield from self._told(stories_of(answer, url, kind, self.wanted.language))
                return
        except InputError as error:
            yield Rejected(where=url, reason=str(error))
            return
        yield from self._listing(url, listing, depth)
        # An index says nothing of whether its sitemaps changed, so it is asked whole each time.
        if self.faults == before and not listing.cut and not listing.sitemaps and (answer.etag or answer.modified):
            self.memory.remember_feed(url, answer.etag, answer.modified)

    def _listing(self, url: str, listing: Listing, depth: int) -> Iterator[Story | Rejected]:
        for number, entry in enumerate(listing.entries, 1):
            yield from self._entry(entry, f"{url}, entry {number}")
        for sitemap in listing.sitemaps:
            if depth >= MAX_SITEMAP_DEPTH or self.sitemaps >= MAX_SITEMAPS:
                reason = f"it leads to more than {MAX_SITEMAPS} sitemaps, or to indexes more than {MAX_SITEMAP_DEPTH} deep"
                yield Rejected(where=url, reason=f"{reason}; the others are not read, give their addresses.")
                break
            self.sitemaps += 1
            yield from self._address(sitemap, depth + 1)
        if listing.cut:
            yield Rejected(where=url, reason=f"{listing.cut}; what came before was read, the rest is left out.")

    def _entry(self, entry: Entry, where: str) -> Iterator[Story | Rejected]:
        key = entry.link or entry.guid
        if key is None:
            yield Rejected(where=where, reason="it has neither an address nor an id, so it cannot be told from others.")
            return
        # By its address and not by its id: broken feeds give all entries one id.
        if key in self.asked or self.memory.seen(key):
            return
        self.asked.add(key)
        try:
            yield self._story(entry)
        except InputError as error:
            yield Rejected(where=entry.link or where, reason=str(error))

    def _story(self, entry: Entry) -> Story:
        outlet = self.wanted.outlet or entry.outlet
        if item := item_of(entry):
            return story_from_item(item._replace(outlet=outlet), language=self.wanted.language)
        if not entry.link:
            raise InputError("it holds only a summary and no address to fetch the story from.")
        answer = self._get(entry.link)
        if answer.cut:
            raise InputError(f"{answer.cut}, which no story's page is.")
        if kind_of(answer.data) != "page":
            raise InputError("what is there is no page of a story.")
        story = story_from_html(charset_text(answer), ref=entry.link, url=answer.url, language=self.wanted.language)
        if entry.published:
            story = replace(story, published=Published(value=entry.published, basis="metadata"))
        return with_outlet(story, outlet)

    def _told(self, found: Iterable[Story | Rejected]) -> Iterator[Story | Rejected]:
        for item in found:
            yield with_outlet(item, self.wanted.outlet) if isinstance(item, Story) else item

    def _get(self, url: str, etag: str | None = None, modified: str | None = None) -> Answer:
        """Fetch, unless the host failed several times in a row. Raises `InputError`, and counts faults that may pass."""
        host = urlsplit(url).netloc
        if self.failures[host] >= _PATIENCE:
            self.faults += 1
            raise FetchError(f"{host} failed {_PATIENCE} times in a row, so its other addresses are left for another run.")
        try:
            answer = self.client.get(url, etag=etag, modified=modified, allowed=self._allowed)
            answer = answer._replace(data=gunzipped(answer.data))
        except InputError as error:
            passing = getattr(error, "passing", True)  # a body that broke may be whole another time
            self.faults += passing
            self.failures[host] = self.failures[host] + 1 if passing else 0
            raise
        self.failures[host] = 0
        return answer

    def _allowed(self, url: str) -> None:
        if not self.inward and is_inward(url):
            raise FetchError("it leads from the web into a private network, which is not followed.")
        self.robots.check(url)


def is_inward(url: str) -> bool:
    """Whether an address names this machine or one of a private network."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))

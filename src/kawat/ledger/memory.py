"""What is known of the web from earlier runs: which feeds were asked, and which addresses gave a story."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property

from kawat.ledger.store import Store
from kawat.record import Story

State = tuple[str | None, str | None]


class Memory:
    """`kawat.wire.web.pages.Memory` over a ledger. A feed's state is kept back until the stories handed over before it are in
    the ledger, so that a killed run asks for the whole feed again and loses nothing."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.handed: set[str] = set()  # ids of the stories handed over in this run
        self._kept_back: list[tuple[str, State, frozenset[str]]] = []
        self._states: dict[str, State] = {}

    @cached_property
    def _known(self) -> set[str]:
        if not self.store.path.exists():
            return set()
        with self.store.reading() as db:
            return {row[0] for row in db.execute("SELECT url FROM printing UNION SELECT ref FROM printing").fetchall() if row[0]}

    def feed_state(self, url: str) -> State | None:
        """ETag and Last-Modified of a feed or sitemap as remembered, None where it is not."""
        if url not in self._states and self.store.path.exists():
            with self.store.reading() as db:
                row = db.execute("SELECT etag, modified FROM feed WHERE url = ?", [url]).fetchone()
            if row:
                self._states[url] = row[0], row[1]
        return self._states.get(url)

    def remember_feed(self, url: str, etag: str | None, modified: str | None) -> None:
        """Keep a feed's state once every story handed over until now is in the ledger."""
        self._kept_back.append((url, (etag, modified), frozenset(self.handed)))

    def seen(self, url: str) -> bool:
        """Whether a story of this address is known."""
        return url in self._known

    def note(self, story: Story) -> None:
        """A story was handed over."""
        self.handed.add(story.id)
        self._known.update(address for address in (story.url, story.ref) if address)

    def settled(self, unwritten: Set[str]) -> list[tuple[str, State]]:
        """The feeds whose stories are all written, given the ids of those handed over that are not; each is given once."""
        self.handed &= unwritten
        ready = [(url, state) for url, state, stories in self._kept_back if not stories & unwritten]
        self._kept_back = [kept for kept in self._kept_back if kept[2] & unwritten]
        self._states.update(ready)
        return ready

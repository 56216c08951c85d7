"""A ledger, and every question that it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import duckdb

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.agenda import PATIENCE
from kawat.ledger.questions.agenda import agenda as _agenda
from kawat.ledger.questions.asking import narrowed
from kawat.ledger.questions.pacts import pacts as _pacts
from kawat.ledger.questions.positions import positions as _positions
from kawat.ledger.questions.resolve import resolve
from kawat.ledger.questions.search import HITS
from kawat.ledger.questions.search import search as _search
from kawat.ledger.questions.sources import sources as _sources
from kawat.ledger.questions.sql import ROWS, SECONDS
from kawat.ledger.questions.sql import sql as _sql
from kawat.ledger.questions.stats import stats as _stats
from kawat.ledger.questions.timeline import timeline as _timeline
from kawat.ledger.questions.who import MOST
from kawat.ledger.questions.who import who as _who
from kawat.ledger.store import Store

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from kawat.ledger.ingest import Ingested
    from kawat.ledger.memory import Memory
    from kawat.ledger.questions.acts import Act
    from kawat.ledger.questions.agenda import AgendaItem
    from kawat.ledger.questions.pacts import Pact
    from kawat.ledger.questions.positions import Position
    from kawat.ledger.questions.search import Hit
    from kawat.ledger.questions.sources import Report
    from kawat.ledger.questions.sql import Table
    from kawat.ledger.questions.stats import Stats
    from kawat.ledger.questions.timeline import By, Period
    from kawat.ledger.questions.who import Who
    from kawat.ledger.recode import Change
    from kawat.reading.reader import Reader
    from kawat.record import Story
    from kawat.wire.errors import Rejected


class Narrowed(TypedDict, total=False):
    """What every question can be narrowed by; dates, or texts as 2023-02-21, 2023-W08, 2023-02, 2023.

    `since` and `until` bound the day of the act, both included. `as_of` answers as it could be answered on that day, from the
    stories published until then. `min_confidence`, 0 to 1, leaves out reports that the reader was less sure of.
    """

    since: date | str | None
    until: date | str | None
    as_of: date | str | None
    min_confidence: float


class Ledger:
    """The ledger at `path`, made by `kawat ingest`. Each question opens the file for reading and closes it again, so that
    another process can write in between. Every method raises LedgerError, one sentence, where it cannot answer."""

    def __init__(self, path: str | Path) -> None:
        self.store = Store(path)

    # Questions

    def timeline(self, left: str, right: str, by: By = "event", **narrow: Unpack[Narrowed]) -> list[Act] | list[Period]:
        """Acts between two countries or actors, in either direction, by date; or periods with them (`by` day, week, month).

        A side is an ISO alpha-3 code, a country's name in Indonesian or English, an identity's id, a Wikidata id, or a name.
        """
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _timeline(db, left, right, filters, by)

    def labels(self, sides: Sequence[str], **narrow: Unpack[Narrowed]) -> list[str]:
        """What countries or actors, given as to `timeline`, are called."""
        filters = narrowed(**narrow)
        with self._reading() as db:
            return [resolve(db, side, filters).label for side in sides]

    def who(self, name: str, limit: int = MOST, **narrow: Unpack[Narrowed]) -> list[Who]:
        """Whoever bears a name or id, best match first: offices over time, counterparts, latest statements and acts."""
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _who(db, name, filters, limit)

    def search(self, query: str, limit: int = HITS, **narrow: Unpack[Narrowed]) -> list[Hit]:
        """The best stories for some words; a "quoted phrase" must stand in the story. Dates bound publication here."""
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _search(db, query, filters, limit)

    def positions(self, issue: str, who: str | None = None, **narrow: Unpack[Narrowed]) -> list[Position]:
        """Who stands where on an issue ("Gaza ceasefire", in any language), the strongest first; `who` narrows it to one side.

        Dates bound the day of speaking. `kawat.ledger.issues.query` says what is understood of the issue's words.
        """
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _positions(db, issue, filters, who)

    def pacts(self, name: str | None = None, party: str | None = None, **narrow: Unpack[Narrowed]) -> list[Pact]:
        """Named agreements and the state of each, the latest changed first; those of a name or a party only.

        Dates keep pacts that something befell, or is to befall, within them.
        """
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _pacts(db, filters, name, party)

    def agenda(
        self, week: str | None = None, who: str | None = None, patience_days: int = PATIENCE, **narrow: Unpack[Narrowed]
    ) -> list[AgendaItem]:
        """What was announced for a week (2023-W08), or for the days from `since` until `until`, and what came of it.

        Statuses are as of `as_of`, without it as of the last day of which the ledger has a story; `patience_days` after an
        act was due it counts as not reported.
        """
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _agenda(db, filters, week, who, patience_days)

    def sources(self, event: str, **narrow: Unpack[Narrowed]) -> list[Report]:
        """Every report of the act that an event's (or act's) id names: story, sentence, chain of sources, lineage."""
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _sources(db, event, filters)

    def stats(self, **narrow: Unpack[Narrowed]) -> Stats:
        """What the ledger holds."""
        filters = narrowed(**narrow)
        with self._reading() as db:
            return _stats(db, filters, self.store.path.stat().st_size)

    def sql(self, statement: str, parameters: Sequence[object] = (), limit: int = ROWS, seconds: float = SECONDS) -> Table:
        """The first `limit` rows of one SELECT of your own; `parameters` fill in its question marks."""
        with self._reading() as db:
            return _sql(db, statement, parameters, limit, seconds)

    # What changes the ledger

    def ingest(
        self,
        found: Iterable[Story | Rejected],
        *,
        reader: Reader | None = None,
        jobs: int = 1,
        memory: Memory | None = None,
        on_story: Callable[[Story | Rejected], None] | None = None,
    ) -> Ingested:
        """Read stories and put them in; the same stories again change nothing. The ledger is made where there is none.

        `found` comes from `kawat.wire.sources.stories` (files), or from `kawat.wire.web.pages.fetch_stories` (addresses) with
        the same `memory` (`kawat.ledger.memory.Memory`). `on_story` hears of each input when it is done.
        """
        from kawat.ledger.ingest import ingest

        return ingest(self.store, found, reader or _reader(), jobs=jobs, memory=memory, on_story=on_story)

    def recode(
        self,
        *,
        reader: Reader | None = None,
        jobs: int = 1,
        every: bool = False,
        on_story: Callable[[], None] | None = None,
        on_error: Callable[[Story | str, str], None] | None = None,
    ) -> Iterator[Change]:
        """Read again what other weights or another version read (all of it with `every`); yields what changed, story by story."""
        from kawat.ledger.recode import recode

        return recode(self.store, reader or _reader(), jobs=jobs, every=every, on_story=on_story, on_error=on_error)

    def merge(self, left: str, right: str, *, who: str | None = None) -> str:
        """Two identities are one from now on, also for stories to come; gives its id. `split` undoes it."""
        from kawat.ledger.rulings import merge

        return merge(self.store, _reader(), left, right, who=who)

    def split(self, identity: str, stories: Sequence[str], *, who: str | None = None) -> str:
        """Whoever bears an identity in these stories is somebody else; gives the id of that one."""
        from kawat.ledger.rulings import split

        return split(self.store, _reader(), identity, stories, who=who)

    # Access

    @contextmanager
    def _reading(self) -> Iterator[DuckDBPyConnection]:
        with self.store.reading() as db:
            try:
                yield db
            except duckdb.Error as error:
                raise LedgerError(f"{self.store.path}: it cannot be read ({str(error).splitlines()[0]}).") from None


def _reader() -> Reader:
    from kawat.reading.reader import Reader

    return Reader()

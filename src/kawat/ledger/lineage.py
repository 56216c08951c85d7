"""Which stories are one wire story: printed again, edited, shortened or translated.

Copies are recognised by shared runs of words: MinHash in bands proposes pairs (Broder 1997; Leskovec, Rajaraman and Ullman,
Mining of Massive Datasets, ch. 3), the runs themselves decide. Translations are proposed by what translating keeps, names and
numbers, and decided by the encoder's vectors of their sentences. Only stories a few days apart are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from kawat.ledger.fingerprint import PERMUTATIONS, shingles
from kawat.ledger.store import insert
from kawat.ledger.vectors import Floats, alignment, sentence_vectors
from kawat.ledger.words import stem, words
from kawat.record import Record

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from kawat.reading.encoder import Encoder
    from kawat.reading.reader import Reader

#: A wire story is reprinted within so many days.
WINDOW_DAYS = 3
#: Bands of two values propose nine in ten pairs that share a fifth of their runs of words.
ROWS = 2
#: The shorter story has so large a share of its runs of words from the longer; or this much, and the same lead:
#: a follow-up repeats the background of the day before, but leads with its own news. bench/lineage.py prints what this costs.
SHARED_RUNS, SHARED_RUNS_SAME_LEAD, SAME_LEAD = 0.45, 0.3, 0.4
#: A translation's sentences follow the original's with so large a mean cosine.
ALIGNED = 0.45
#: A translation, or what is left of a story cut short, keeps so many names and numbers, and so large a share of the
#: shorter story's.
ANCHORS, ANCHOR_SHARE = 3, 0.25
#: A paragraph of fewer words is a byline or a dateline, no lead.
LEAD_WORDS = 12
KINSHIP = {"story_id": "VARCHAR", "near_story_id": "VARCHAR", "kind": "VARCHAR", "similarity": "DOUBLE"}


@dataclass
class Candidate:
    """One story as lineage sees it."""

    story: str
    on: date | None
    language: str | None
    minhash: list[int]
    anchors: frozenset[str]
    text: str
    record: str

    @cached_property
    def paragraphs(self) -> list[str]:
        return [p.text(self.text) for p in Record.from_json(self.record).story.body]

    @cached_property
    def runs(self) -> set[str]:
        return shingles("\n".join(self.paragraphs))

    @cached_property
    def lead(self) -> set[str]:
        """Stems of the lead's longer words and numbers."""
        first = next((w for p in self.paragraphs if len(w := words(p)) >= LEAD_WORDS), [])
        return {stem(w, self.language) for w in first if len(w) > 3 or w.isdigit()}

    def share(self, other: Candidate) -> float:
        """Share of the shorter story's runs of words that stand in the other."""
        return len(self.runs & other.runs) / min(len(self.runs), len(other.runs))

    def lead_share(self, other: Candidate) -> float:
        return len(self.lead & other.lead) / max(1, min(len(self.lead), len(other.lead)))


def compare(db: DuckDBPyConnection, reader: Reader) -> None:
    """Compare the stories that came since the last time with all others of their days: fills table kinship."""
    fresh = {r[0] for r in db.execute("SELECT story_id FROM story ANTI JOIN compared USING (story_id)").fetchall()}
    if not fresh:
        return
    vectors = _Vectors(db, reader.encoder)
    for stories in _days(db, fresh):
        rows = []
        foreign, known = _pairs_of_anchors(stories, fresh)
        for a, b in sorted(known | _pairs_of_words(stories, fresh)):
            left, right = stories[a], stories[b]
            share = left.share(right)
            if share >= SHARED_RUNS or (share >= SHARED_RUNS_SAME_LEAD and left.lead_share(right) >= SAME_LEAD):
                rows.append({"story_id": left.story, "near_story_id": right.story, "kind": "copy", "similarity": share})
        for a, b in sorted(foreign):
            left, right = stories[a], stories[b]
            if (score := alignment(vectors.of(left), vectors.of(right))) >= ALIGNED:
                rows.append({"story_id": left.story, "near_story_id": right.story, "kind": "translation", "similarity": score})
        insert(db, "kinship", KINSHIP, rows)
    vectors.keep()
    db.execute("INSERT INTO compared SELECT story_id FROM story ANTI JOIN compared USING (story_id)")


def _days(db: DuckDBPyConnection, fresh: set[str]) -> Iterator[list[Candidate]]:
    """For each day with fresh stories: those and all of the days around, ordered; undated stories come by themselves.

    A pair of fresh stories of two days is met on both days; `_pairs_of_words` and `_pairs_of_anchors` leave it to the later.
    """
    days = db.execute("SELECT DISTINCT published_on FROM story ANTI JOIN compared USING (story_id) ORDER BY ALL").fetchall()
    for (day,) in days:
        span = [day - timedelta(WINDOW_DAYS), day + timedelta(WINDOW_DAYS)] if day else [None, None]
        found = db.execute(
            "SELECT story_id, published_on, language, minhash, anchors, text, record"
            " FROM story JOIN fingerprint USING (story_id) JOIN reading USING (story_id)"
            " WHERE (published_on BETWEEN ? AND ?) OR (? IS NULL AND published_on IS NULL) ORDER BY story_id",
            [*span, day],
        ).fetchall()
        yield [
            Candidate(story, on, language, minhash, frozenset(anchors), text, record)
            for story, on, language, minhash, anchors, text, record in found
            if on == day or story not in fresh or on < day
        ]


def _pairs_of_words(stories: list[Candidate], fresh: set[str]) -> set[tuple[int, int]]:
    """Pairs whose MinHashes agree in a band."""
    if not stories:
        return set()
    table = np.array([s.minhash for s in stories], dtype=np.uint64).reshape(len(stories), PERMUTATIONS // ROWS, ROWS)
    keys = (table[:, :, 0] << np.uint64(32)) | table[:, :, 1]
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, row in enumerate(keys.tolist()):
        for band, key in enumerate(row):
            buckets[band, key].append(i)
    return _among(buckets.values(), stories, fresh)


def _pairs_of_anchors(stories: list[Candidate], fresh: set[str]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Pairs that share names and numbers: those in two languages, and those in one."""
    bearing: dict[str, list[int]] = defaultdict(list)
    for i, s in enumerate(stories):
        for anchor in s.anchors:
            bearing[anchor].append(i)
    foreign: set[tuple[int, int]] = set()
    known: set[tuple[int, int]] = set()
    for a, b in _among(bearing.values(), stories, fresh):
        left, right = stories[a], stories[b]
        shared = len(left.anchors & right.anchors)
        if shared >= ANCHORS and shared >= ANCHOR_SHARE * min(len(left.anchors), len(right.anchors)):
            (known if left.language == right.language else foreign).add((a, b))
    return foreign, known


def _among(groups: Iterable[list[int]], stories: list[Candidate], fresh: set[str]) -> set[tuple[int, int]]:
    day = max((s.on for s in stories if s.story in fresh and s.on), default=None)
    new = {i for i, s in enumerate(stories) if s.story in fresh and s.on == day}
    return {(min(i, j), max(i, j)) for group in groups for i in group if i in new for j in group if i != j}


class _Vectors:
    """Sentence vectors of stories, from the ledger or made now."""

    def __init__(self, db: DuckDBPyConnection, encoder: Encoder) -> None:
        self.db, self.encoder, self.model = db, encoder, str(encoder.info["model"])
        self.known: dict[str, Floats] = {}
        self.made: dict[str, Floats] = {}

    def of(self, story: Candidate) -> Floats:
        if story.story not in self.known:
            row = self.db.execute(
                "SELECT vectors FROM sentence_vectors WHERE story_id = ? AND model = ?", [story.story, self.model]
            ).fetchone()
            if row is None:
                self.made[story.story] = sentence_vectors(self.encoder, story.paragraphs)
            self.known[story.story] = self.made[story.story] if row is None else np.array(row[0], dtype=np.float32)
        return self.known[story.story]

    def keep(self) -> None:
        """Put what was made into the ledger."""
        for story, vectors in sorted(self.made.items()):
            self.db.execute("INSERT OR REPLACE INTO sentence_vectors VALUES (?, ?, ?)", [story, self.model, vectors.tolist()])

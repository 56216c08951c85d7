"""Full text: the best stories for some words, with the passage that has them.

Ranked by BM25 (Robertson, Zaragoza 2009, section 3.3) over stems in each story's own language; the weight of a word is the
logarithm's argument plus one, so that a word of most stories still counts for a little and never against.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.asking import ask, asked, quoted
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.snippet import excerpt
from kawat.ledger.words import MAX_TERM, stem, words

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

K1, B = 1.2, 0.75
#: Hits that are shown, unless told.
HITS = 20
_PHRASE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One story. `snippet` is `text[start_char:end_char]` of it; `hits` are half-open offsets into the story's text of what was
    sought within the snippet; `events` are the events whose sentence meets it."""

    story_id: str
    score: float
    outlet: str | None
    url: str | None
    language: str | None
    published: str | None
    headline: str | None
    snippet: str
    start_char: int
    end_char: int
    hits: tuple[tuple[int, int], ...]
    events: tuple[str, ...]


# A word counts in a story by its stem in the story's language; `n` numbers the words of the query.
_RANKED = f"""
WITH asked AS (
    SELECT unnest($n::INTEGER[]) AS n, unnest($language::VARCHAR[]) AS language, unnest($term::VARCHAR[]) AS term
), known AS (
    SELECT story_id, coalesce(language, '') AS language FROM story s
    WHERE {KNOWN} AND ($since::DATE IS NULL OR published_on >= $since::DATE)
      AND ($until::DATE IS NULL OR published_on <= $until::DATE)
), length AS (
    SELECT story_id, sum(occurrences) AS words FROM posting JOIN known USING (story_id) GROUP BY story_id
), size AS (SELECT count(*) AS stories, avg(words) AS words FROM length),
found AS (
    SELECT p.story_id, a.n, p.occurrences FROM posting p JOIN known k USING (story_id)
    JOIN asked a ON a.term = p.term AND a.language = k.language
), weight AS (
    SELECT n, ln(1 + (any_value(s.stories) - count(*) + 0.5) / (count(*) + 0.5)) AS idf FROM found, size s GROUP BY n
)
SELECT f.story_id, sum(w.idf * f.occurrences * ({K1} + 1) / (f.occurrences + {K1} * (1 - {B} + {B} * l.words / s.words))) AS score
FROM found f JOIN weight w USING (n) JOIN length l USING (story_id), size s
GROUP BY f.story_id
HAVING count(*) FILTER (WHERE list_contains($required::INTEGER[], n)) = len($required::INTEGER[])
ORDER BY score DESC, f.story_id
"""
_STORY = "SELECT outlet, url, language, published, headline, text FROM story WHERE story_id = $story"
_EVENTS = (
    "SELECT event_id FROM event WHERE story_id = $story AND sentence_start < $high AND sentence_end > $low"
    " AND confidence >= $min_confidence::DOUBLE ORDER BY start_char"
)


def search(db: DuckDBPyConnection, query: str, filters: Filters, limit: int = HITS) -> list[Hit]:
    """The best `limit` stories for any of the words; a "quoted phrase" must stand in the story, but for case and diacritics.

    `since` and `until` bound the day of publication here. Raises LedgerError where the query has no word.
    """
    query = asked(query, "query")
    if limit < 1:
        raise LedgerError(f"the limit is {limit}; give at least 1.")
    phrases = [p for p in (words(m) for m in _PHRASE.findall(query)) if p]
    required = {part for phrase in phrases for word in phrase for part in _parts(word)}
    wanted = sorted(required | {part for word in words(query) for part in _parts(word)})
    if not wanted:
        raise LedgerError(f"the query {quoted(query)} has no word to search for; give one.")
    languages = [row[0] or "" for row in ask(db, f"SELECT DISTINCT language FROM story s WHERE {KNOWN} ORDER BY 1", filters)]
    pairs = [(n, language, stem(word, language)) for n, word in enumerate(wanted) for language in languages]
    ranked = ask(
        db, _RANKED, filters, n=[p[0] for p in pairs], language=[p[1] for p in pairs], term=[p[2] for p in pairs],
        required=[n for n, word in enumerate(wanted) if word in required],
    )  # fmt: skip
    hits: list[Hit] = []
    for story, score in ranked:
        row = ask(db, _STORY, filters, story=story)[0]
        if phrases and not _has(row[5], phrases):
            continue
        hits.append(_hit(db, story, score, row, wanted, phrases, filters))
        if len(hits) == limit:
            break
    return hits


def _parts(word: str) -> set[str]:
    """A word and the parts of a hyphened one, as they are indexed."""
    return {part for part in (word, *re.split("['’-]", word)) if part and len(part) <= MAX_TERM}


def _has(text: str, phrases: list[list[str]]) -> bool:
    folded = f" {' '.join(words(text))} "
    return all(f" {' '.join(phrase)} " in folded for phrase in phrases)


def _hit(
    db: DuckDBPyConnection,
    story: str,
    score: float,
    row: tuple[Any, ...],
    wanted: list[str],
    phrases: list[list[str]],
    filters: Filters,
) -> Hit:
    outlet, url, language, published, headline, text = row
    low, high, hits = excerpt(text, {stem(word, language) for word in wanted}, phrases, language)
    events = ask(db, _EVENTS, filters, story=story, low=low, high=high)
    return Hit(
        story_id=story, score=score, outlet=outlet, url=url, language=language, published=published, headline=headline,
        snippet=text[low:high], start_char=low, end_char=high, hits=hits, events=tuple(e for (e,) in events),
    )  # fmt: skip

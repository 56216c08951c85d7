"""How a question is put to the ledger: constant SQL, and whatever the user gave as parameters."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.filters import Filters
from kawat.ledger.unfold import days_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Names, ids and queries are short; nothing longer is looked up.
LONGEST = 1_000
_SHOWN = 60
_NAMED = re.compile(r"\$(\w+)")


def ask(db: DuckDBPyConnection, sql: str, filters: Filters, **more: object) -> list[tuple[Any, ...]]:
    """The rows of a query written by us; of the parameters it gets those that it names."""
    given = {**filters.parameters, **more}
    return db.execute(sql, {name: given[name] for name in set(_NAMED.findall(sql))}).fetchall()


def asked(text: str, what: str) -> str:
    """A text that a user gave, fit to be looked up. Raises LedgerError where it is empty, too long or no Unicode text."""
    if len(text) > LONGEST:
        raise LedgerError(f"the {what} has {len(text):,} characters; give one of at most {LONGEST:,}.")
    if not text.strip():
        raise LedgerError(f"the {what} is empty; give one.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise LedgerError(f"the {what} is no valid UTF-8 text; give it in that encoding.") from None
    return text.strip()


def quoted(text: str) -> str:
    """The beginning of what a user gave, in quotation marks, for a sentence about it."""
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def narrowed(
    since: date | str | None = None,
    until: date | str | None = None,
    as_of: date | str | None = None,
    min_confidence: float = 0.0,
) -> Filters:
    """Filters from what a user gives: dates, or texts as 2023-02-21, 2023-W08, 2023-02, 2023 (since: its first day; until and
    as_of: its last). Raises LedgerError where one is no date, or the confidence is not between 0 and 1."""
    if not 0 <= min_confidence <= 1:
        raise LedgerError(f"min_confidence is {min_confidence}; give a number between 0 and 1.")
    return Filters(
        since=day(since), until=day(until, last=True), as_of=day(as_of, last=True), min_confidence=float(min_confidence)
    )


def day(value: date | str | None, *, last: bool = False) -> date | None:
    """The first (or last) day of a date, week, month or year in ISO 8601. Raises LedgerError where it is none."""
    if value is None or isinstance(value, date):
        return value
    ends = days_of(value.strip()) if "/" not in value else (None, None)
    found = ends[1 if last else 0]
    if found is None:
        raise LedgerError(f"{quoted(value)} is no date; write it as 2023-02-21, 2023-W08, 2023-02 or 2023.")
    return date.fromisoformat(found)

"""The ledger in the formats of others: `FORMATS` lists them, `export` writes one. docs/exports.md says what each loses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import TextIO

import duckdb

from kawat.exports.folder import whole_folder
from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.filters import Filters
from kawat.ledger.store import Store

__all__ = ["FORMATS", "Format", "export"]


@dataclass(frozen=True)
class Format:
    """One format. `suffix` is that of its file, or of the files of its folder; `folder`: it is a folder, a file a table."""

    name: str
    description: str
    media_type: str
    suffix: str
    folder: bool = False

    @property
    def function(self) -> Callable[..., None]:
        """`export(db, out, selection)` of the format's module: `out` is a text stream, or the path of a folder that is there."""
        module = import_module(f"kawat.exports.{self.name}")
        function: Callable[..., None] = module.export
        return function


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("plover", "events: PLOVER, one JSON object an act", "application/x-ndjson", ".jsonl"),
        Format("gdelt", "events: GDELT 2.0's 61 columns; CAMEO codes are approximate", "text/tab-separated-values", ".tsv"),
        Format("polecat", "events: POLECAT's table, 40 columns", "text/tab-separated-values", ".tsv"),
        Format("ftm", "events and people: FollowTheMoney entities", "application/x-ndjson", ".ftm.jsonl"),
        Format("jsonld", "stories, quotations and events: schema.org in JSON-LD", "application/ld+json", ".jsonld"),
        Format("ninjs", "stories: ninjs 3.0, one document a line", "application/x-ndjson", ".jsonl"),
        Format("newsml", "stories: NewsML-G2 2.35, one message", "application/vnd.iptc.g2.newsmessage+xml", ".xml"),
        Format("ics", "the agenda: iCalendar", "text/calendar", ".ics"),
        Format("parquet", "every table: a folder of Parquet files", "application/vnd.apache.parquet", ".parquet", folder=True),
        Format("csv", "every table: a folder of CSV files", "text/csv", ".csv", folder=True),
    )
}


def export(store: Store, format: str, target: Path | TextIO, selection: Filters | None = None) -> None:
    """Write the ledger, or a selection of it, to a file, a folder (parquet, csv) or a stream; whole or not at all.

    `since` and `until` of the selection bound the day of the act where a format is about events, and of publication where it
    is about stories or tables. The same ledger and selection give the same bytes. Raises LedgerError, one sentence, where the
    format is unknown, the ledger cannot be read, or the target cannot be written.
    """
    if format not in FORMATS:
        raise LedgerError(f"{format[:40]!r} is no format; choose one of {', '.join(FORMATS)}.")
    chosen, selection = FORMATS[format], selection or Filters()
    if chosen.folder and not isinstance(target, Path):
        raise LedgerError(f"{format} is a folder of files and cannot go to a stream; name a folder.")
    try:
        if not isinstance(target, Path):
            # Written when all is there: a stream cannot be taken back, and a slow one would keep the ledger from its writer.
            text = StringIO()
            _run(store, chosen, text, selection)
            target.write(text.getvalue())
        elif chosen.folder:
            with whole_folder(target, chosen.suffix) as folder:
                _run(store, chosen, folder, selection)
        else:
            from kawat.whole import whole_file

            with whole_file(target) as stream:
                _run(store, chosen, stream, selection)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise LedgerError(f"{target}: it cannot be written ({error.strerror or error}).") from None


def _run(store: Store, chosen: Format, out: TextIO | Path, selection: Filters) -> None:
    with store.reading() as db:
        try:
            chosen.function(db, out, selection)
        except duckdb.Error as error:
            raise LedgerError(f"{store.path}: it cannot be read ({str(error).splitlines()[0]}).") from None

"""A progress bar on standard error, for runs of more than a few stories."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

FEW = 5  # runs up to this long show no bar
_ONE = (".txt", ".html", ".htm", ".xhtml")
_LINES = (".jsonl", ".ndjson")


class Progress:
    """Counts stories; shows count and rate, and the time left where the total is known. Use as a context manager."""

    def __init__(self, total: int | None = None, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True, highlight=False)
        columns = [
            TextColumn(f"{{task.completed:,}}{f' of {total:,}' if total else ''} stories"),
            BarColumn(),
            TextColumn("{task.fields[rate]}"),
        ]
        self._bar = Bar(*columns, TimeElapsedColumn() if total is None else TimeRemainingColumn(),
                        console=self._console, transient=True, redirect_stdout=False)  # fmt: skip
        self._task = self._bar.add_task("", total=total, rate="")
        self._count = 0
        self._began = time.monotonic()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def step(self) -> None:
        """One more story is read."""
        self._count += 1
        rate = self._count / max(time.monotonic() - self._began, 1e-6)
        self._bar.update(self._task, completed=self._count, rate=f"{rate:,.1f} a second")
        if self._count == FEW + 1:
            self._bar.start()


def expected(paths: Sequence[str]) -> int | None:
    """How many stories `paths` hold, as far as names tell: one in a text or HTML file, one in a line of JSONL.

    None where it cannot be known beforehand (standard input, JSON that may be an array, packed or unreadable files).
    """
    total = 0
    for file in _files(paths):
        kind = Path(file).suffix.lower()
        if kind in _ONE:
            total += 1
        elif kind in _LINES and os.path.isfile(file):
            try:
                with open(file, "rb") as stream:
                    total += sum(chunk.count(b"\n") for chunk in iter(partial(stream.read, 1 << 20), b""))
            except OSError:
                return None
        else:
            return None
    return total


def _files(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for top, folders, names in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (os.path.join(top, name) for name in names if not name.startswith("."))

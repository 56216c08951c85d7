"""Who is who, what is where, as data: the tables that the reading room looks facts up in (`SOURCES.md` says from where)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(table: str) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table with a header line, as dicts; missing trailing cells are empty, `#` lines left out.

    Raises FileNotFoundError where there is no such table, ValueError where a row has more cells than the header.
    """
    lines = files(__name__).joinpath(table).read_text(encoding="utf-8").splitlines()
    numbered = ((n, line) for n, line in enumerate(lines, 1) if line and not line.startswith("#"))
    header = next(numbered)[1].split("\t")
    for number, line in numbered:
        cells = line.split("\t")
        if len(cells) > len(header):
            raise ValueError(f"{table}, line {number}: {len(cells)} cells under a header of {len(header)}")
        yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def names(cell: str) -> list[str]:
    """The names in one cell, which are separated by a vertical bar."""
    return cell.split("|") if cell else []

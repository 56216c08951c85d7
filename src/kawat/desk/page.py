"""A page of text for people: plain or with colour, of a given width, from texts that are made printable here."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Sequence
from typing import TextIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kawat.desk.printable import printable

NARROWEST, WIDEST = 60, 120
_GAP = 2

QUAD_STYLE = {
    "verbal_cooperation": "green",
    "material_cooperation": "bold green",
    "verbal_conflict": "red",
    "material_conflict": "bold red",
}


class Page:
    """Lines and tables of at most `width` columns."""

    def __init__(self, width: int = 80, *, colour: bool = False) -> None:
        self.width = max(NARROWEST, min(width, WIDEST))
        self._out = io.StringIO()
        self._console = Console(
            file=self._out, width=self.width, force_terminal=colour, color_system="standard" if colour else None,
            no_color=not colour, highlight=False, markup=False, emoji=False, legacy_windows=False,
        )  # fmt: skip

    @classmethod
    def for_stream(cls, stream: TextIO) -> Page:
        """As wide as the terminal, 80 where there is none; in colour on a terminal that wants it."""
        colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(shutil.get_terminal_size().columns, colour=colour)

    def line(self, *parts: str | tuple[str, str], indent: int = 0) -> None:
        """One text, wrapped; each part printable words or (words, style)."""
        text = Text()
        for part in parts:
            words, style = part if isinstance(part, tuple) else (part, "")
            # What parts two words may stand at the edge of a part.
            before, after = words[:1].isspace(), words[-1:].isspace()
            text.append(f"{' ' * before}{printable(words)}{' ' * after}" if printable(words) else " " * before, style)
        self._print(text, indent)

    def title(self, words: str) -> None:
        """A heading, with a blank line before it unless it is the first thing on the page."""
        self.gap()
        self._print(Text(printable(words), style="bold blue"), 0)

    def gap(self) -> None:
        """A blank line between two things."""
        if self._out.getvalue():
            self._console.print()

    def table(
        self, head: Sequence[str], rows: Sequence[Sequence[str | tuple[str, str]]], *, right: Sequence[int] = (), indent: int = 0
    ) -> None:
        """Columns as wide as they need to be; those named in `right` stand at the right. Without a head, only rows."""
        table = Table(box=None, show_header=any(head), padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim")
        for number, name in enumerate(head):
            table.add_column(
                Text("\n".join(map(printable, name.split("\n")))), justify="right" if number in right else "left", overflow="fold"
            )
        for row in rows:
            table.add_row(*(Text(printable(c[0]), style=c[1]) if isinstance(c, tuple) else Text(printable(c)) for c in row))
        self._print(table, indent)

    def draw(self) -> str:
        """The page, without blanks at the ends of lines."""
        return "".join(f"{line.rstrip()}\n" for line in self._out.getvalue().splitlines())

    def _print(self, what: RenderableType, indent: int) -> None:
        self._console.print(Padding(what, (0, 0, 0, indent)) if indent else what)

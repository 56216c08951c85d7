"""Tab-separated lines without quoting, as event data sets have them."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: What would break a line or a cell: control characters, and the line and paragraph separators of Unicode.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def line(cells: Iterable[object], *, absent: str = "") -> str:
    """One line; `absent` stands for None and for an empty cell."""
    return "\t".join(_cell(cell) or absent for cell in cells) + "\n"


def _cell(cell: object) -> str:
    if cell is None:
        return ""
    return _BREAKS.sub(" ", format(cell, "g") if isinstance(cell, float) else str(cell)).strip()

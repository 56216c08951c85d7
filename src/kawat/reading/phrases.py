"""Word lists of `knowledge/phrases.toml`, as sets and as alternatives of a regular expression."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


@cache
def _lists() -> dict[str, list[str]]:
    data = tomllib.loads(files("kawat.reading").joinpath("knowledge/phrases.toml").read_text(encoding="utf-8"))
    return {key: value.split() if isinstance(value, str) else value for key, value in data.items()}


def listed(key: str) -> frozenset[str]:
    """One list as a set. Raises KeyError where there is no such list."""
    return frozenset(_lists()[key])


def any_of(*keys: str) -> str:
    """The entries of some lists as alternatives of a regular expression, longer ones first. Raises KeyError likewise."""
    entries = sorted({e for key in keys for e in _lists()[key]}, key=lambda e: (-len(e), e))
    return "|".join(map(re.escape, entries))

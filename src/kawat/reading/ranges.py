"""Stretches of a text in text order, each with what it holds, found by bisection."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import itemgetter
from typing import Generic, TypeVar

T = TypeVar("T")
_BOUNDS = itemgetter(0, 1)


class Ranges(Generic[T]):
    """Half-open ranges [start, end) with a value each; ranges may overlap and repeat.

    A look-up costs the logarithm of their number and what it finds, as long as no range is much longer than the others:
    the longest one bounds how far to the left an overlap is looked for.
    """

    def __init__(self, items: Iterable[tuple[int, int, T]] = ()) -> None:
        self._items = sorted(items, key=_BOUNDS)
        self._longest = max((end - start for start, end, _ in self._items), default=0)

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        return iter(self._items)

    def add(self, start: int, end: int, value: T) -> None:
        insort(self._items, (start, end, value), key=_BOUNDS)
        self._longest = max(self._longest, end - start)

    def starting(self, start: int, end: int, limit: int | None = None) -> Iterator[tuple[int, int, T]]:
        """Ranges that begin in [start, end), in text order; the first `limit` of them."""
        first, last = self._from(start), self._from(end)
        return islice(self._items, first, last if limit is None else min(last, first + limit))

    def overlapping(self, start: int, end: int) -> list[tuple[int, int, T]]:
        """Ranges that share a character with [start, end), in text order."""
        return [item for item in self.starting(start - self._longest, end) if item[1] > start]

    def ending_at(self, end: int) -> list[tuple[int, int, T]]:
        """Ranges that end just there."""
        return [item for item in self.starting(end - self._longest, end) if item[1] == end]

    def _from(self, start: int) -> int:
        return bisect_left(self._items, start, key=itemgetter(0))

"""Disjoint sets of things that are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Groups(Generic[T]):
    """Union-find (Tarjan 1975) with path halving."""

    def __init__(self, members: Iterable[T] = ()) -> None:
        self._parent: dict[T, T] = {m: m for m in members}

    def find(self, member: T) -> T:
        """The representative of a member's group; a new member is a group of its own."""
        parent = self._parent
        parent.setdefault(member, member)
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    def join(self, left: T, right: T) -> None:
        self._parent[self.find(left)] = self.find(right)

    def all(self) -> list[list[T]]:
        """The groups, and the members in each, in the order they came."""
        out: dict[T, list[T]] = defaultdict(list)
        for member in self._parent:
            out[self.find(member)].append(member)
        return list(out.values())

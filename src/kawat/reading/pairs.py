"""One given pair, marked for the judge: @ around the actor, # around the recipient, and a role for every piece inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kawat.reading.pieces import BOS, EOS, Pieces

MAX_PIECES = 254


@dataclass(frozen=True, slots=True)
class Marked:
    """Piece ids with BOS, EOS and marks; `actor`, `recipient` index the opening marks; roles 0 none, 1 actor, 2 recipient."""

    ids: tuple[int, ...]
    roles: tuple[int, ...]
    actor: int
    recipient: int


def marks(pieces: Pieces) -> tuple[int, int]:
    """Piece ids of the marks around the actor and around the recipient."""
    return pieces.unit("@", True)[-1], pieces.unit("#", True)[-1]


def mark(pieces: Sequence[Sequence[int]], actor: tuple[int, int], recipient: tuple[int, int], signs: tuple[int, int]) -> Marked:
    """`pieces` per unit; `actor` and `recipient` half-open unit ranges; `signs` the piece ids of the two marks.

    Units far from both are left out when the passage is longer than the encoder reads; the ranges themselves are kept up
    to their first 40 units. The spans may overlap or nest.
    """
    actor, recipient = (actor[0], min(actor[1], actor[0] + 40)), (recipient[0], min(recipient[1], recipient[0] + 40))
    low, high = min(actor[0], recipient[0]), max(actor[1], recipient[1])
    keep = _around(pieces, low, high, (actor, recipient))
    ids, roles, opened = [BOS], [0], [0, 0]
    for i in keep:
        for k, span in enumerate((actor, recipient)):
            if i == span[0]:
                opened[k] = len(ids)
                ids.append(signs[k])
                roles.append(k + 1)
        role = 1 if actor[0] <= i < actor[1] else 2 if recipient[0] <= i < recipient[1] else 0
        ids.extend(pieces[i])
        roles.extend([role] * len(pieces[i]))
        for k, span in enumerate((actor, recipient)):
            if i == span[1] - 1:
                ids.append(signs[k])
                roles.append(k + 1)
    ids.append(EOS)
    roles.append(0)
    return Marked(tuple(ids), tuple(roles), opened[0], opened[1])


def _around(pieces: Sequence[Sequence[int]], low: int, high: int, spans: tuple[tuple[int, int], tuple[int, int]]) -> list[int]:
    """Indices of the units kept: the two spans, what lies between them, then their surroundings while there is room."""
    room = MAX_PIECES - 6
    inside = list(range(low, high))
    if sum(len(pieces[i]) for i in inside) > room:
        wanted = {i for a, b in spans for i in range(max(0, a - 8), min(len(pieces), b + 8))}
        kept, used = [], 0
        for i in sorted(wanted):
            used += len(pieces[i])
            if used > room:
                break
            kept.append(i)
        return sorted({*kept, spans[0][0], spans[0][1] - 1, spans[1][0], spans[1][1] - 1})
    used = sum(len(pieces[i]) for i in inside)
    a, b = low, high
    while True:
        grown = False
        if a > 0 and used + len(pieces[a - 1]) <= room:
            a -= 1
            used += len(pieces[a])
            grown = True
        if b < len(pieces) and used + len(pieces[b]) <= room:
            used += len(pieces[b])
            b += 1
            grown = True
        if not grown:
            return list(range(a, b))

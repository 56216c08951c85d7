"""One given pair, marked for the judge: @ around the actor, # around the recipient, and a role for every piece inside.

The judge also reads what the act lexicon says of each unit; a passage's language need not be told, both lexicons are asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kawat.reading.features import lexicon_features
from kawat.reading.lexicon import lexicon
from kawat.reading.pieces import BOS, EOS, Pieces
from kawat.reading.units import Unit

MAX_PIECES = 254


@dataclass(frozen=True, slots=True)
class Marked:
    """Piece ids with BOS, EOS and marks; `actor`, `recipient` index the opening marks; roles 0 none, 1 actor, 2 recipient.

    `acts` are (piece index, lexicon feature) pairs.
    """

    ids: tuple[int, ...]
    roles: tuple[int, ...]
    actor: int
    recipient: int
    acts: tuple[tuple[int, int], ...] = ()


def marks(pieces: Pieces) -> tuple[int, int]:
    """Piece ids of the marks around the actor and around the recipient."""
    return pieces.unit("@", True)[-1], pieces.unit("#", True)[-1]


def marked_pair(pieces: Pieces, text: str, units: Sequence[Unit], actor: tuple[int, int], recipient: tuple[int, int]) -> Marked:
    """The pair as the judge reads it; `actor` and `recipient` are half-open ranges of `units`, which are units of `text`."""
    ids = [pieces.unit(text[u.start : u.end], u.spaced) for u in units]
    proposals = lexicon(None).scan(text, units[0].start, units[-1].end)
    features, _ = lexicon_features(units, proposals)
    acts = [tuple(row.nonzero()[0].tolist()) for row in features]
    return mark(ids, actor, recipient, marks(pieces), acts)


def mark(
    pieces: Sequence[Sequence[int]], actor: tuple[int, int], recipient: tuple[int, int], signs: tuple[int, int],
    acts: Sequence[tuple[int, ...]] = (),
) -> Marked:  # fmt: skip
    """`pieces` per unit; `actor` and `recipient` half-open unit ranges; `signs` the piece ids of the two marks.

    `acts` are the act lexicon's features per unit (none where left out).

    Units far from both are left out when the passage is longer than the encoder reads; the ranges themselves are kept up
    to their first 40 units. The spans may overlap or nest.
    """
    actor, recipient = (actor[0], min(actor[1], actor[0] + 40)), (recipient[0], min(recipient[1], recipient[0] + 40))
    low, high = min(actor[0], recipient[0]), max(actor[1], recipient[1])
    keep = _around(pieces, low, high, (actor, recipient))
    ids, roles, opened = [BOS], [0], [0, 0]
    told: list[tuple[int, int]] = []
    for i in keep:
        for k, span in enumerate((actor, recipient)):
            if i == span[0]:
                opened[k] = len(ids)
                ids.append(signs[k])
                roles.append(k + 1)
        role = 1 if actor[0] <= i < actor[1] else 2 if recipient[0] <= i < recipient[1] else 0
        told.extend((len(ids) + k, f) for f in (acts[i] if acts else ()) for k in range(len(pieces[i])))
        ids.extend(pieces[i])
        roles.extend([role] * len(pieces[i]))
        for k, span in enumerate((actor, recipient)):
            if i == span[1] - 1:
                ids.append(signs[k])
                roles.append(k + 1)
    ids.append(EOS)
    roles.append(0)
    return Marked(tuple(ids), tuple(roles), opened[0], opened[1], tuple(told))


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

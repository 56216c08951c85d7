"""Who stands where on an issue, as of a day: the standing, what it rests on, and how it changed."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kawat.ledger import issues
from kawat.ledger.affairs import BODIES
from kawat.ledger.positions import STRONG
from kawat.ledger.questions.asking import ask, asked
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.questions.resolve import BEYOND_COUNTRIES, resolve

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Stance(msgspec.Struct, frozen=True, kw_only=True):
    """One act that shows a stance, as its plainest known report tells it; `reports` counts the stories' reports of it.

    `about` is the issue in the story's words, `toward` the other side, `voice` direct, mixed or indirect (own words),
    reported (the outlet's) or claimed (somebody else's). `strength`, 0 to 1, weighs the reader's confidence, how plainly the
    act shows a stance, and whose words they are.
    """

    stance: str
    side: str
    about: str
    said_on: date | None
    strength: float
    voice: str
    name: str
    toward: tuple[str, ...]
    reports: int
    event_id: str
    story_id: str
    outlet: str | None
    sentence: str
    concepts: tuple[str, ...]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A holder changed sides on one matter: from what, to what, and the reports of either."""

    on: date | None
    before: str
    after: str
    event_id: str
    before_event_id: str


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """Where one holder stands: `evidence` is strongest first, the latest of the strong before the weak; its first is the
    standing. `holder` is a country's code where its government or officials speak, else an identity; `name` names it."""

    holder: str
    name: str
    country: str | None
    stance: str
    side: str
    about: str
    since: date | None
    strength: float
    event_id: str
    story_id: str
    sentence: str
    changes: tuple[Change, ...]
    evidence: tuple[Stance, ...]


_POSITIONS = f"""
SELECT p.holder, p.country, p.identity_id, p.stance, p.issue, p.said_on, p.strength, p.voice, p.toward, p.event_id, v.story_id,
       s.outlet, v.sentence, p.concepts, k.act_id, p.side,
       (SELECT arg_max(m.name, (len(string_split(m.name, ' ')) > 1, m.entity_id))
        FROM entity m JOIN identity_entity i USING (entity_id)
        WHERE i.identity_id = p.identity_id AND m.story_id = v.story_id) AS name
FROM position p JOIN event v USING (event_id) JOIN story s USING (story_id) JOIN act_event k USING (event_id)
JOIN identity n ON n.identity_id = p.identity_id
WHERE {KNOWN} AND v.confidence >= $min_confidence::DOUBLE
  AND ($since::DATE IS NULL OR p.said_on >= $since::DATE) AND ($until::DATE IS NULL OR p.said_on <= $until::DATE)
  AND list_has_all(p.concepts, $concepts::VARCHAR[])
ORDER BY p.said_on NULLS FIRST, p.strength, p.event_id, p.identity_id
"""
#: Names of holders: of identities, and of countries by their code.
_NAMES = (
    "SELECT identity_id, name FROM identity UNION ALL"
    " (SELECT country, arg_max(name, (stories, name)) FROM identity WHERE kind = 'country' GROUP BY country)"
)


def positions(db: DuckDBPyConnection, issue: str, filters: Filters, who: str | None = None) -> list[Position]:
    """Everyone's standing on an issue, given in any language, the strongest first; of one side only where `who` names it.

    The issue is what `kawat.ledger.issues.query` understands of it; words that name no known matter, place or body must stand
    in the story's words. `since` and `until` bound the day of speaking. Raises LedgerError where `who` is unknown.
    """
    asked_for = issues.query(asked(issue, "issue"))
    side = resolve(db, who, filters) if who else None
    wanted = set() if asked_for.concepts else issues.stems(issue)
    gathered: dict[str, dict[tuple[str, str], list[tuple[Any, ...]]]] = defaultdict(lambda: defaultdict(list))
    for row in ask(db, _POSITIONS, filters, concepts=sorted(asked_for.concepts)):
        holder, country, identity, stance = row[:4]
        if side and country not in side.countries and identity not in side.identities:
            continue
        if wanted and not _stands(issue, f"{row[4]} {row[12]}"):
            continue
        gathered[holder][row[14], stance].append(row)
    known = dict(ask(db, _NAMES, filters))
    names = BEYOND_COUNTRIES | known | {code: known[body] for body, code in BODIES.items() if body in known}
    found = [_position(holder, list(acts.values()), set(asked_for.concepts), names) for holder, acts in gathered.items()]
    return sorted(found, key=lambda p: (-p.strength, p.holder))


def _stands(issue: str, text: str) -> bool:
    stems = issues.stems(text)
    return all(issues.stems(word) & stems for word in issue.split())


def _position(holder: str, acts: list[list[tuple[Any, ...]]], asked_for: set[str], names: dict[str, str]) -> Position:
    told = [_stance(rows, names) for rows in acts]
    ranked = sorted(told, key=lambda s: (s.strength >= STRONG, s.said_on or date.min, s.strength, s.event_id), reverse=True)
    best, country = ranked[0], next((row[1] for rows in acts for row in rows if row[1]), None)
    standing = [s for s in ranked if s.side == best.side]
    return Position(
        holder=holder, name=names.get(holder) or holder, country=country,
        stance=best.stance, side=best.side, about=best.about, since=_since(told, best),
        strength=max(s.strength for s in standing), event_id=best.event_id, story_id=best.story_id, sentence=best.sentence,
        changes=tuple(_changes(told, asked_for)), evidence=tuple(ranked),
    )  # fmt: skip


def _stance(rows: list[tuple[Any, ...]], names: dict[str, str]) -> Stance:
    """One act's reports as one: the plainest of them."""
    best = max(rows, key=lambda r: (r[6], r[9]))
    return Stance(
        stance=best[3], side=best[15], about=best[4], said_on=best[5], strength=best[6], voice=best[7], name=best[16] or best[2],
        toward=tuple(names.get(t, t) for t in best[8]), reports=len({r[9] for r in rows}), event_id=best[9],
        story_id=best[10], outlet=best[11], sentence=best[12], concepts=tuple(best[13]),
    )  # fmt: skip


def _since(told: list[Stance], best: Stance) -> date | None:
    """The first day of the unbroken run of strong reports on the standing's side."""
    since = best.said_on
    for s in sorted((s for s in told if s.strength >= STRONG and s.said_on), key=lambda s: s.said_on or date.min, reverse=True):
        if s.side != best.side:
            break
        since = s.said_on
    return since


def _changes(told: list[Stance], asked_for: set[str]) -> list[Change]:
    """Turns from one side to the other between strong reports about one matter, by date.

    Two reports are about one matter where they share a matter beyond what was asked, or have none beyond it.
    """
    changes: list[Change] = []
    strong = sorted((s for s in told if s.strength >= STRONG and s.said_on), key=lambda s: (s.said_on, s.strength, s.event_id))
    for i, s in enumerate(strong):
        before = next((b for b in reversed(strong[:i]) if b.said_on != s.said_on and _one_matter(b, s, asked_for)), None)
        if before and before.side != s.side:
            change = Change(
                on=s.said_on, before=before.stance, after=s.stance, event_id=s.event_id, before_event_id=before.event_id
            )
            changes.append(change)
    return changes


def _one_matter(a: Stance, b: Stance, asked_for: set[str]) -> bool:
    if any(not c.startswith(("Q", "name:")) for c in asked_for):
        return True
    left, right = ({c for c in s.concepts if not c.startswith(("Q", "name:"))} for s in (a, b))
    return bool(left & right) or not (left or right)

"""One wire story, one cluster: its members, how each came to be, and where it is first known from."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from kawat.ledger.groups import Groups
from kawat.ledger.store import insert
from kawat.ledger.words import words

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: So large a share of its runs of words makes a story a mere copy; so small a share of the other's length, a shortened one.
COPY, SHORTENED = 0.9, 0.6
CLUSTER = {"cluster_id": "VARCHAR", "origin_story_id": "VARCHAR", "origin": "VARCHAR", "first_on": "DATE", "last_on": "DATE",
           "stories": "INTEGER", "outlets": "INTEGER"}  # fmt: skip
MEMBER = {
    "story_id": "VARCHAR",
    "cluster_id": "VARCHAR",
    "relation": "VARCHAR",
    "near_story_id": "VARCHAR",
    "similarity": "DOUBLE",
}


class Member(NamedTuple):
    """One story at its earliest printing: `sources` are the wires it credits, `length` its characters."""

    story: str
    outlet: str | None
    published: str | None
    on: date | None
    length: int
    sources: frozenset[str]
    outlets: frozenset[str]


def derive_clusters(db: DuckDBPyConnection) -> None:
    """Fill cluster and cluster_story from kinship."""
    db.execute("DELETE FROM cluster")
    db.execute("DELETE FROM cluster_story")
    members = {
        row[0]: Member._make((*row[:5], frozenset(_folded(row[5])), frozenset(_folded(row[6]))))
        for row in db.execute(
            "SELECT story_id, first.outlet, first.published, TRY_CAST(left(first.published, 10) AS DATE), length(text),"
            " (SELECT list(name) FROM credit c WHERE c.story_id = s.story_id AND role = 'source'),"
            " (SELECT list(DISTINCT outlet) FROM printing p WHERE p.story_id = s.story_id)"
            " FROM story s JOIN (SELECT story_id, arg_min(printing, (published IS NULL, published, printing_id)) AS first"
            " FROM printing GROUP BY story_id) USING (story_id) ORDER BY story_id"
        ).fetchall()
    }
    names = {
        " ".join(words(name)): name
        for (name,) in db.execute("SELECT DISTINCT name FROM credit WHERE role = 'source' ORDER BY name").fetchall()
    }
    groups, near = Groups(members), defaultdict(list)
    for left, right, kind, similarity in db.execute("SELECT * FROM kinship ORDER BY ALL").fetchall():
        groups.join(left, right)
        near[left].append((similarity, right, kind))
        near[right].append((similarity, left, kind))
    clusters, rows = [], []
    for group in groups.all():
        origin, name = _origin([members[s] for s in group], names)
        days = sorted(m.on for s in group if (m := members[s]).on)
        clusters.append({
            "cluster_id": origin.story, "origin_story_id": origin.story, "origin": name, "first_on": days[0] if days else None,
            "last_on": days[-1] if days else None, "stories": len(group),
            "outlets": len({o for s in group for o in members[s].outlets}) or 1,
        })  # fmt: skip
        for story in sorted(group):
            rows.append({"story_id": story, "cluster_id": origin.story, **_relation(members[story], origin, near, members)})
    insert(db, "cluster", CLUSTER, clusters)
    insert(db, "cluster_story", MEMBER, rows)


def _folded(names: list[str] | None) -> set[str]:
    return {" ".join(words(n)) for n in names or () if n}


def _origin(group: list[Member], names: dict[str, str]) -> tuple[Member, str | None]:
    """The earliest story that credits no other member's outlet, and the wire it came from as far as anything says.

    What none of the outlets is, but stories credit, is where the story came from before it reached us.
    """
    outlets = {o for m in group for o in m.outlets}
    first = sorted(group, key=_when)
    origin = next((m for m in first if not m.sources & (outlets - m.outlets)), first[0])
    credited = sorted(origin.sources - origin.outlets)
    return origin, names.get(credited[0]) if credited else origin.outlet


def _when(m: Member) -> tuple[bool, date, bool, datetime, int, str]:
    """By day, then by hour where it is known, the longer before the shorter."""
    moment = None
    if m.published and "T" in m.published:
        with suppress(ValueError, OverflowError):  # overflow: in UTC, the year would be 0 or 10000
            told = datetime.fromisoformat(m.published)
            moment = (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC)
    far = datetime.max.replace(tzinfo=UTC)
    return m.on is None, m.on or date.max, moment is None, moment or far, -m.length, m.story


def _relation(
    m: Member, origin: Member, near: dict[str, list[tuple[float, str, str]]], members: dict[str, Member]
) -> dict[str, object]:
    if m.story == origin.story:
        return {"relation": "origin", "near_story_id": None, "similarity": None}
    before = [n for n in near[m.story] if _when(members[n[1]]) < _when(m)] or near[m.story]
    similarity, other, kind = max(before, key=lambda n: (n[1] == origin.story, n[0], n[1]))
    shorter = m.length < SHORTENED * members[other].length
    copy = "shortened" if shorter else "copy" if similarity >= COPY else "edited"
    return {
        "relation": "translated" if kind == "translation" else copy,
        "near_story_id": other,
        "similarity": round(similarity, 3),
    }

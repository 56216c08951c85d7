"""Who is one across stories: by Wikidata id, by name and country, and for persons by office and date as well."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kawat.ledger.groups import Groups
from kawat.ledger.store import insert
from kawat.ledger.words import words
from kawat.reading.gazetteer import scan

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: Days after which a person of the same name and country may well have changed from one walk of life into another.
CAREER_DAYS = 120
#: A part of a name is a person known in full where so large a share of those it could be are that one.
CLEAR_SHARE = 0.8
IDENTITY = dict.fromkeys(("identity_id", "name", "kind", "country", "sector", "wikidata"), "VARCHAR") | {"stories": "INTEGER"}
ENTITY = {"entity_id": "VARCHAR", "identity_id": "VARCHAR"}
OFFICE = {"identity_id": "VARCHAR", "office": "VARCHAR", "first_on": "DATE", "last_on": "DATE"}
#: Sectors of the state: whoever moves between them is in one career.
_STATE = frozenset({"GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY"})


class Bearer(NamedTuple):
    """One story's entity."""

    entity: str
    story: str
    name: str
    kind: str
    country: str | None
    sector: str | None
    office: str | None
    wikidata: str | None
    on: date | None

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(words(self.name))


def derive_identities(db: DuckDBPyConnection) -> None:
    """Fill identity, identity_entity and identity_office."""
    for table in ("identity", "identity_entity", "identity_office"):
        db.execute(f"DELETE FROM {table}")
    bearers = [
        Bearer(*row)
        for row in db.execute(
            "SELECT entity_id, story_id, name, kind, e.country, sector, office, wikidata, published_on"
            " FROM entity e JOIN story USING (story_id) ORDER BY published_on NULLS FIRST, story_id, entity_id"
        ).fetchall()
    ]
    identities, entities, offices = [], [], []
    used: Counter[str] = Counter()
    for group in grouped(bearers, db.execute("SELECT * FROM ruling ORDER BY ALL").fetchall()):
        named = Counter(b.name for b in group)
        best = max(named, key=lambda n: (len(n.split()) > 1, named[n], len(n), n))
        country = _commonest(b.country for b in group)
        wikidata = _commonest(b.wikidata for b in group)
        key = wikidata or f"{'-'.join(words(best)) or 'unnamed'}.{country or 'x'}"
        used[key] += 1
        key = key if used[key] == 1 else f"{key}.{used[key]}"
        identities.append({
            "identity_id": key, "name": best, "kind": _commonest(b.kind for b in group), "country": country,
            "sector": _commonest(b.sector for b in group), "wikidata": wikidata, "stories": len({b.story for b in group}),
        })  # fmt: skip
        entities += [{"entity_id": b.entity, "identity_id": key} for b in group]
        held: dict[str, list[date]] = defaultdict(list)
        for b in group:
            if b.office:
                held[b.office].extend([b.on] if b.on else [])
        offices += [
            {"identity_id": key, "office": office, "first_on": min(days, default=None), "last_on": max(days, default=None)}
            for office, days in sorted(held.items())
        ]
    insert(db, "identity", IDENTITY, identities)
    insert(db, "identity_entity", ENTITY, entities)
    insert(db, "identity_office", OFFICE, offices)


def grouped(bearers: list[Bearer], rulings: Sequence[tuple[object, ...]] = ()) -> list[list[Bearer]]:
    """Bearers (by date) that are one; rulings are rows of table ruling."""
    parted = {(r[2], r[3]): r[0] for r in rulings if r[1] == "split"}
    groups: Groups[int] = Groups(range(len(bearers)))
    keyed: dict[object, list[int]] = defaultdict(list)
    for i, b in enumerate(bearers):
        if (part := parted.get((b.story, b.name))) is not None:
            keyed["split", part].append(i)
        elif b.wikidata:
            keyed["wikidata", b.wikidata].append(i)
        elif b.kind == "person":
            keyed["person", b.folded].append(i)
        else:
            keyed[b.kind if b.kind in ("group", "place") else "body", b.folded, b.country].append(i)
    persons: dict[tuple[str, ...], list[list[int]]] = {}
    for key, members in keyed.items():
        assert isinstance(key, tuple)
        lives = _lives([(i, bearers[i]) for i in members]) if key[0] == "person" else [members]
        for life in lives:
            for i in life[1:]:
                groups.join(i, life[0])
        if key[0] == "person":
            persons[key[1]] = lives
    _shorter_names(bearers, persons, groups)
    _merges(bearers, rulings, groups)
    return [[bearers[i] for i in group] for group in groups.all()]


def _lives(members: list[tuple[int, Bearer]]) -> list[list[int]]:
    """Persons of one name, parted where their offices tell them apart.

    Two persons of one full name are rare and a country misread is not, so a country counts only where the office names it,
    and whoever has no office is the person of that country, or else the one most spoken of.
    """
    lives: list[list[tuple[int, Bearer]]] = []
    known = [(i, b) for i, b in members if b.office]
    for i, b in sorted(known, key=lambda m: (not _grounded(m[1]), m[1].on or date.min, m[0])):
        fitting = [life for life in lives if all(_one_life(b, other) for _, other in life)]
        if fitting:
            max(fitting, key=lambda life: _likeness(b, life)).append((i, b))
        else:
            lives.append([(i, b)])
    for i, b in members:
        if not b.office and lives:
            max(lives, key=lambda life: _likeness(b, life)).append((i, b))
        elif not b.office:
            lives.append([(i, b)])
    return [[i for i, _ in life] for life in lives]


def _likeness(b: Bearer, life: list[tuple[int, Bearer]]) -> tuple[bool, bool, int]:
    return any(other.story == b.story for _, other in life), any(other.country == b.country for _, other in life), len(life)


def _one_life(a: Bearer, b: Bearer) -> bool:
    """Whether two bearers of a name, both with an office, can be one person."""
    if a.country != b.country and _grounded(a) and _grounded(b):
        return False
    if a.country != b.country or not a.sector or not b.sector or _sector(a) == _sector(b) or _words(a) & _words(b):
        return True
    return bool(a.on and b.on and abs((a.on - b.on).days) > CAREER_DAYS)


def _grounded(b: Bearer) -> bool:
    """Whether the office itself names the country."""
    return bool(b.office and b.country and any(e.country == b.country for hit in scan(b.office) for e in hit.entries))


def _words(b: Bearer) -> set[str]:
    return set(words(b.office or "")) - _COMMON


#: Words of offices that say nothing about which one it is.
_COMMON = frozenset(re.findall(r"\w+", "the of and for dan di untuk pada kepala ketua wakil chief head deputy former mantan eks"))


def _sector(b: Bearer) -> str | None:
    return "state" if b.sector in _STATE else b.sector


def _shorter_names(bearers: list[Bearer], persons: dict[tuple[str, ...], list[list[int]]], groups: Groups[int]) -> None:
    """A single name joins the person whose full name has it; a full name behind a title, the full name."""
    full: dict[str, list[list[int]]] = defaultdict(list)
    for name, lives in persons.items():
        if len(name) > 1:
            for word in {name[0], name[-1]}:
                full[word].extend(lives)
    for name, lives in persons.items():
        for life in lives:
            one = bearers[life[0]]
            if len(name) == 1:
                able = [f for f in full[name[0]] if one.country and bearers[f[0]].country == one.country]
            else:
                able = [f for k in range(1, len(name) - 1) for f in persons.get(name[k:], ())]
            best = max(able, key=len, default=None)
            if best and len(best) >= CLEAR_SHARE * sum(map(len, able)):
                groups.join(life[0], best[0])


def _merges(bearers: list[Bearer], rulings: Sequence[tuple[object, ...]], groups: Groups[int]) -> None:
    at = {(b.story, b.name): i for i, b in enumerate(bearers)}
    for _, kind, story, name, other_story, other_name, *_rest in rulings:
        left, right = at.get((str(story), str(name))), at.get((str(other_story), str(other_name)))
        if kind == "merge" and left is not None and right is not None:
            groups.join(left, right)


def _commonest(values: Iterable[str | None]) -> str | None:
    counted = Counter(v for v in values if v)
    return max(counted, key=lambda v: (counted[v], v)) if counted else None

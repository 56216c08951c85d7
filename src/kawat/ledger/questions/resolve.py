"""Who a user means: a country by code or name, a person or body by id or name."""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from kawat.ledger.errors import LedgerError
from kawat.ledger.questions.asking import ask, asked, quoted
from kawat.ledger.questions.filters import KNOWN, Filters
from kawat.ledger.words import words
from kawat.reading.gazetteer import NAMES_A_STATE, lookup
from kawat.reading.knowledge import rows

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: PLOVER's codes for actors of no one country.
BEYOND_COUNTRIES = {
    "UNO": "United Nations", "EUR": "European bodies", "IGO": "intergovernmental bodies", "NGO": "international NGOs",
    "ISM": "international social movements", "IMG": "international militant groups", "MNC": "multinational companies",
}  # fmt: skip
_NEAREST = 5


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a dyad: whoever is of these countries (ISO 3166-1 alpha-3 or PLOVER's codes), or one of these identities."""

    label: str
    countries: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()


class Bearer(msgspec.Struct, frozen=True, kw_only=True):
    """An identity with the names that known stories give it, and how many stories do."""

    identity: str
    names: Counter[str]
    wikidata: Counter[str]
    kinds: Counter[str]
    countries: Counter[str]
    stories: int

    @property
    def name(self) -> str:
        """The name to show: a full one before a single word, then the commonest."""
        return max(self.names, key=lambda n: (len(n.split()) > 1, self.names[n], len(n), n))

    @property
    def kind(self) -> str:
        return commonest(self.kinds) or ""

    @property
    def country(self) -> str | None:
        return commonest(self.countries)


def resolve(db: DuckDBPyConnection, name: str, filters: Filters) -> Side:
    """The side that a country's code or name (Indonesian or English), an identity's id, a Wikidata id or a name stands for.

    Raises LedgerError where nobody known is meant, or more than one may be; the message lists the nearest.
    """
    name = asked(name, "name of a country or actor")
    code = _code(name)
    if code:
        return _country(code)
    named = {e.country: e for e in lookup(name) if e.kind in NAMES_A_STATE and e.form != "metonym" and e.country}
    if len(named) > 1:
        raise LedgerError(f"{quoted(name)} may be {_listed(f'{e.name} ({code})' for code, e in named.items())}; give the code.")
    if named:
        return _country(next(iter(named)) or "")
    known = bearers(db, filters)
    ranked = matches(name, known)
    best = [b for rank, b in ranked if rank == ranked[0][0]]
    if len(best) > 1:
        listed = _listed(f"{b.name} ({', '.join(filter(None, (b.country, b.identity)))})" for b in best[:_NEAREST])
        raise LedgerError(f"{quoted(name)} may be {listed}; give the id, the last in brackets.")
    if not best:
        raise LedgerError(unknown(name, known))
    if best[0].kind == "country" and best[0].country:
        return _country(best[0].country)
    return Side(label=best[0].name, identities=(best[0].identity,))


def bearers(db: DuckDBPyConnection, filters: Filters) -> list[Bearer]:
    """Every identity that a known story names, the most told of first."""
    gathered: dict[str, list[tuple[str, str, str | None, str | None, int]]] = defaultdict(list)
    stories: Counter[str] = Counter()
    for identity, total, *row in ask(
        db,
        "WITH named AS (SELECT i.identity_id, e.* FROM entity e JOIN identity_entity i USING (entity_id)"
        f" JOIN story s USING (story_id) WHERE {KNOWN}),"
        " told AS (SELECT identity_id, count(DISTINCT story_id) AS stories FROM named GROUP BY ALL)"
        " SELECT identity_id, stories, name, kind, country, wikidata, count(*) FROM named JOIN told USING (identity_id)"
        " GROUP BY ALL ORDER BY stories DESC, identity_id, name",
        filters,
    ):
        stories[identity] = total
        gathered[identity].append(tuple(row))
    return [_bearer(identity, rows, stories[identity]) for identity, rows in gathered.items()]


def matches(name: str, known: list[Bearer]) -> list[tuple[int, Bearer]]:
    """Identities that a name or id may stand for, best first: rank 0 by id, 1 by a whole name, 2 by what the gazetteer knows
    under the name, 3 by part of a name."""
    folded = tuple(words(name))
    meant = {e.wikidata for e in lookup(name) if e.wikidata}
    found = []
    for bearer in known:
        if name == bearer.identity or name in bearer.wikidata:
            found.append((0, bearer))
        elif not folded:
            continue
        elif any(tuple(words(n)) == folded for n in bearer.names):
            found.append((1, bearer))
        elif meant & bearer.wikidata.keys():
            found.append((2, bearer))
        elif any(set(folded) <= set(words(n)) for n in bearer.names):
            found.append((3, bearer))
    return sorted(found, key=lambda f: (f[0], -f[1].stories, f[1].identity))


def unknown(name: str, known: list[Bearer]) -> str:
    """A sentence that says nobody known bears a name, with the nearest names."""
    by_folded = {" ".join(words(n)): n for b in reversed(known) for n in b.names}
    near = get_close_matches(" ".join(words(name)), by_folded, n=_NEAREST, cutoff=0.6)
    hint = f"the nearest names are {_listed(by_folded[n] for n in near)}." if near else "look the name up with kawat search."
    return f"the ledger knows nobody by {quoted(name)}; {hint}"


def commonest(counted: Counter[str]) -> str | None:
    """The value counted most often, the greater of two; None where there is none."""
    return max(counted, key=lambda v: (counted[v], v)) if counted else None


def _bearer(identity: str, rows: list[tuple[str, str, str | None, str | None, int]], stories: int) -> Bearer:
    names, kinds, countries, ids = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for name, kind, country, wikidata, n in rows:
        names[name] += n
        kinds[kind] += n
        if country:
            countries[country] += n
        if wikidata:
            ids[wikidata] += n
    return Bearer(identity=identity, names=names, kinds=kinds, countries=countries, wikidata=ids, stories=stories)


def _code(name: str) -> str | None:
    """A code as it is, or in small letters where that is no name of anything (us, as)."""
    for code in (name, name.upper()):
        if (code in _labels() or code in BEYOND_COUNTRIES) and (code == name or not lookup(name)):
            return code
    return None


def _country(code: str) -> Side:
    return Side(label=_labels().get(code) or BEYOND_COUNTRIES.get(code, code), countries=(code,))


@cache
def _labels() -> dict[str, str]:
    return {row["alpha3"]: row["cldr_en"] or row["name"] for row in rows("countries.tsv")}


def _listed(names: object) -> str:
    *most, last = [str(n) for n in names]  # type: ignore[attr-defined]
    return f"{', '.join(most)} or {last}" if most else last

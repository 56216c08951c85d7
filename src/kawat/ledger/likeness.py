"""What two reports have in common: whether they may tell of one act, announced and done."""

from __future__ import annotations

from functools import lru_cache

from kawat.ledger import issues
from kawat.ledger.affairs import Report
from kawat.ledger.pact_names import mentions

#: What nearly every report of its kind speaks of.
_GENERAL = frozenset({"talks", "summit", "cooperation", "military"})


def keys(report: Report) -> frozenset[str]:
    """Countries, identities and agreements: two reports without one in common have no likeness."""
    agreements = {"|".join(sorted(k)) for k in _agreements(report.sentence)}
    return report.keys | agreements


def fit(a: Report, b: Report) -> int:
    """What two reports have in common: countries and matters (towns, agreements and concepts), of each up to two; 0 where they
    share no side, unless it is about one agreement that both name."""
    countries = {s.country for s in a.sides if s.country} & {s.country for s in b.sides if s.country}
    people = {s.identity for s in a.sides} & {s.identity for s in b.sides}
    if not countries and not people and not _agreements(a.sentence) & _agreements(b.sentence):
        return 0
    shared = max(len(countries), min(len(people), 2))
    return min(shared, 2) + min(len(_matter(a.sentence, a.language) & _matter(b.sentence, b.language)), 2)


def persons_fit(a: Report, b: Report) -> bool:
    """Not another's journey: where both name people of one country, one of them is the same."""
    persons = [{(s.country, s.identity) for s in r.sides if s.kind == "person"} for r in (a, b)]
    for country in {c for c, _ in persons[0]} & {c for c, _ in persons[1]}:
        if not {p for p in persons[0] if p[0] == country} & {p for p in persons[1] if p[0] == country}:
            return False
    return True


def one_paper(a: Report, b: Report) -> bool:
    """Not another agreement's signing: where both name agreements, one of them is the same."""
    left, right = (_agreements(r.sentence) for r in (a, b))
    return not left or not right or any(x <= y or y <= x for x in left for y in right)


@lru_cache(maxsize=50_000)
def _matter(text: str, language: str | None) -> frozenset[str]:
    towns = {n.concept for n in issues.names(text) if n.kind in ("place", "territory") or n.form == "metonym"}
    keys = {m.key for m in issues.matters(text, language)} - _GENERAL
    return frozenset(towns | keys | {"|".join(sorted(k)) for k in _agreements(text)})


@lru_cache(maxsize=50_000)
def _agreements(text: str) -> frozenset[frozenset[str]]:
    return frozenset(m.key for m in mentions(text) if m.key)

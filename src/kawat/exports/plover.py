"""PLOVER: one JSON object a line for each act, with the field names of the codebook's chapter on JSON data fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from kawat.exports.codes import QUADS, alpha2
from kawat.exports.deeds import Deed, deeds
from kawat.exports.jsonl import encode
from kawat.exports.people import Named
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

#: The codebook has auxiliary modes among the contexts, under these names.
_AUX = {"future": "future", "historical": "historical", "hypothetical": "hypothetical", "negated": "negation"}


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the acts of a ledger, one a line, by date."""
    for deed in deeds(db, selection):
        out.write(encode(record(deed)) + "\n")


def record(deed: Deed) -> dict[str, Any]:
    """The PLOVER record of an act; the fields after `coder` are ours, which the codebook allows."""
    act, story = deed.act, deed.story
    last = act.date_to if act.date_to != act.date_from else None
    return {
        "id": act.act_id,
        "has_event": True,
        "date": act.date_from.isoformat() if act.date_from else None,
        "enddate": last.isoformat() if last else None,
        "source": [_actor(a) for a in deed.actors],
        "recipient": [_actor(a) for a in deed.recipients],
        "event": [act.type],
        "event_loc": _place(deed.place) if deed.place else None,
        "event_text": [act.trigger],
        "quad_code": QUADS[act.quad],
        "event_scale": act.scale,
        "mode": [act.mode] if act.mode else [],
        "context": [*deed.context, *([_AUX[act.aux]] if act.aux in _AUX else [])],
        "text": act.sentence,
        "text_info": {"start": deed.sentence_start, "end": deed.sentence_end},
        "cite_info": {
            "citation": story.story_id, "url": story.url, "title": story.headline, "language": story.language,
            "publication": story.outlet, "copyright": story.copyright, "published": story.published,
        },
        "coder": f"kawat {story.reader} {story.model}",
        "aux": act.aux,
        "issue": list(deed.issues),
        "date_basis": act.date_basis,
        "confidence": act.confidence,
        "said_by": {"speaker": deed.said.speaker, "kind": deed.said.kind, "chain": [
            {"role": role, "name": name} for role, name in deed.said.chain
        ]} if deed.said else None,
        "reports": act.reports,
        "stories": act.stories,
        "independent_sources": act.independent_sources,
        "reported": act.reported_on.isoformat() if act.reported_on else None,
    }  # fmt: skip


def _actor(actor: Named) -> dict[str, str | None]:
    return {
        "code": actor.country, "sector": actor.sector, "actor_text": actor.told,
        "identifier_id": actor.wikidata or actor.identity, "identifier_text": actor.name, "office": actor.office,
    }  # fmt: skip


def _place(place: Named) -> dict[str, str | None]:
    return {"name": place.name, "country code": alpha2(place.country), "cc3": place.country}

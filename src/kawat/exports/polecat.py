"""POLECAT's table as published on Dataverse: 40 tab-separated columns under a header, a line an act, None for what is absent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from kawat.exports.codes import cow
from kawat.exports.deeds import Deed, deeds, settled
from kawat.exports.people import Named, named
from kawat.exports.tsv import line
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title",
    "Recipient Name Raw", "Wikipedia Recipient ID",
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID",
    "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations",
    "Language", "Version",
)  # fmt: skip
_ABSENT, _AND = "None", "; "
_BODIES = ("organization", "bloc")
_PLACES = ("country", "territory", "place")


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the acts of a ledger that happened, one a line, by date."""
    cast: dict[str, list[Named]] = {}
    for entity in named(db, selection).values():
        cast.setdefault(entity.story_id, []).append(entity)
    out.write(line(COLUMNS))
    for deed, day in settled(deeds(db, selection)):
        cells = row(deed, day, cast.get(deed.story.story_id, []))
        out.write(line((cells.get(column) for column in COLUMNS), absent=_ABSENT))


def row(deed: Deed, day: date | None, cast: list[Named]) -> dict[str, object]:
    """The cells of an act of that day by column, `cast` being all in its story; columns that Kawat has nothing for are absent."""
    act, story = deed.act, deed.story
    return {
        "Event ID": act.act_id, "Event Date": day, "Event Type": act.type, "Event Mode": act.mode,
        "Intensity": act.scale, "Quad Code": act.quad.replace("_", " ").upper(), "Contexts": _AND.join(deed.context),
        **_side("Actor", deed.actors), **_side("Recipient", deed.recipients),
        "Placename": deed.place.name if deed.place else None, "Raw Placename": deed.place.told if deed.place else None,
        "Country": deed.place.country if deed.place else None,
        "Source": story.outlet, "Publication Date": story.published[:10] if story.published else None,
        "Story People": _names(e for e in cast if e.kind == "person"),
        "Story Organizations": _names(e for e in cast if e.kind in _BODIES),
        "Story Locations": _names(e for e in cast if e.kind in _PLACES),
        "Language": story.language, "Version": f"kawat {story.reader} {story.model}",
    }  # fmt: skip


def _side(side: str, actors: tuple[Named, ...]) -> dict[str, object]:
    """Several actors stand in one cell, each cell in the same order; who has none of something has None there."""
    sectors = [a.sector for a in actors]
    return {
        f"{side} Name": _each(a.name for a in actors), f"{side} Country": _each(a.country for a in actors),
        f"{side} COW": _each(cow(a.country) for a in actors), f"Primary {side} Sector": _each(sectors),
        f"{side} Sectors": _each(sectors), f"{side} Title": _each(a.office for a in actors),
        f"{side} Name Raw": _each(a.told for a in actors),
        f"Wikipedia {side} ID": _each(a.wikidata for a in actors),
    }  # fmt: skip


def _each(values: Iterable[str | None]) -> str | None:
    values = list(values)
    return _AND.join(v.replace(";", ",") if v else _ABSENT for v in values) if any(values) else None


def _names(entities: Iterable[Named]) -> str:
    return _AND.join(dict.fromkeys(e.name.replace(";", ",") for e in entities))

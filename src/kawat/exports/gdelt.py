"""GDELT 2.0's event table: 61 tab-separated columns without a header, one line an act. docs/exports.md says what is lost."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TextIO

from kawat.exports.codes import QUADS, cameo, cameo_actor, english, fips
from kawat.exports.deeds import Deed, deeds, settled
from kawat.exports.people import Named
from kawat.exports.tsv import line
from kawat.ledger.questions.filters import Filters

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

_ACTOR = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code",
          "Type2Code", "Type3Code")  # fmt: skip
_GEO = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
COLUMNS = (
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
    *(f"Actor1{c}" for c in _ACTOR), *(f"Actor2{c}" for c in _ACTOR),
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
    "NumMentions", "NumSources", "NumArticles", "AvgTone",
    *(f"{who}Geo_{c}" for who in ("Actor1", "Actor2", "Action") for c in _GEO),
    "DATEADDED", "SOURCEURL",
)  # fmt: skip
#: GDELT's Geo_Type: nothing found, and a country.
_NOWHERE, _COUNTRY = 0, 1


def export(db: DuckDBPyConnection, out: TextIO, selection: Filters) -> None:
    """Write the acts of a ledger that happened, one a line, by date."""
    for deed, day in settled(deeds(db, selection)):
        cells = row(deed, day)
        out.write(line(cells.get(column) for column in COLUMNS))


def row(deed: Deed, day: date | None) -> dict[str, object]:
    """The cells of an act of that day by column; columns that Kawat has nothing for are absent."""
    act = deed.act
    # GDELT has one actor on either side; of a reciprocal act the first two.
    second = deed.recipients or deed.actors[1:]
    code = cameo(act.type, act.mode)
    cells: dict[str, object] = {
        "GLOBALEVENTID": number(act.act_id),
        "IsRootEvent": int(deed.lead), "EventCode": code, "EventBaseCode": code, "EventRootCode": code[:2],
        "QuadClass": QUADS[act.quad], "GoldsteinScale": act.scale,
        "NumMentions": act.reports, "NumSources": act.independent_sources, "NumArticles": act.stories,
        "DATEADDED": f"{act.reported_on:%Y%m%d}000000" if act.reported_on else None,
        "SOURCEURL": deed.story.url or f"urn:kawat:story:{deed.story.story_id}",
        "Actor1Geo_Type": _NOWHERE, "Actor2Geo_Type": _NOWHERE, **_place(deed.place),
    }  # fmt: skip
    cells.update(_dates(day))
    for side, actors in (("Actor1", deed.actors), ("Actor2", second)):
        if actors:
            cells.update({f"{side}{column}": cell for column, cell in _actor(actors[0]).items()})
    return cells


def number(key: str) -> int:
    """A number that stands for an id: the same id has the same in every ledger. 53 bits, so that every reader holds it."""
    return int.from_bytes(sha256(key.encode("utf-8")).digest()[:8], "big") >> 11


def _dates(day: date | None) -> dict[str, object]:
    if day is None:
        return {}
    # GDELT counts months of 30 days.
    fraction = ((day.month - 1) * 30 + day.day) / 365
    return {
        "SQLDATE": f"{day:%Y%m%d}", "MonthYear": f"{day:%Y%m}", "Year": f"{day:%Y}", "FractionDate": f"{day.year + fraction:.4f}",
    }  # fmt: skip


def _actor(actor: Named) -> dict[str, object]:
    country, group, kind = cameo_actor(actor.country, actor.sector)
    return {
        "Code": country + group + kind, "Name": actor.name.upper(), "CountryCode": country, "KnownGroupCode": group,
        "Type1Code": kind,
    }  # fmt: skip


def _place(place: Named | None) -> dict[str, object]:
    code = fips(place.country) if place else None
    if not place or not code:
        return {"ActionGeo_Type": _NOWHERE}
    return {
        "ActionGeo_Type": _COUNTRY, "ActionGeo_FullName": english(place.country), "ActionGeo_CountryCode": code,
        "ActionGeo_ADM1Code": code, "ActionGeo_FeatureID": code,
    }  # fmt: skip

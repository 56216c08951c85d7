"""Codes of other data sets: data/*.tsv, and the few rules that are too small for a table."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from kawat.reading.knowledge import rows as known_rows

#: Quads as PLOVER's codebook and GDELT number them.
QUADS = {"verbal_cooperation": 1, "material_cooperation": 2, "verbal_conflict": 3, "material_conflict": 4}
#: PLOVER's sectors that CAMEO has under another code, or not at all; the rest are CAMEO's own.
_CAMEO_TYPES = {"JRN": "MED", "MED": "HLH", "PRM": "UAF", "SOC": "CVL", "REL": "", "PTY": "", "UNK": ""}
#: PLOVER's actors of no one country, as CAMEO's (country, known group, type).
_CAMEO_GLOBAL = {
    "UNO": ("", "UNO", "IGO"), "EUR": ("EUR", "", "IGO"), "IGO": ("", "", "IGO"), "NGO": ("", "", "NGO"),
    "ISM": ("", "", "INT"), "IMG": ("", "", "IMG"), "MNC": ("", "", "MNC"),
}  # fmt: skip
BEYOND_COUNTRIES = frozenset(_CAMEO_GLOBAL)


def cameo(type_: str, mode: str | None) -> str:
    """CAMEO code of three digits, approximate; a mode that CAMEO does not know has its type's code. KeyError: no such type."""
    table = _cameo()
    return table.get((type_, mode or "")) or table[type_, ""]


def cameo_actor(country: str | None, sector: str | None) -> tuple[str, str, str]:
    """CAMEO's country, known group and type of an actor, each empty where there is none."""
    land, group, kind = _CAMEO_GLOBAL.get(country or "", (country or "", "", ""))
    return land, group, kind or _CAMEO_TYPES.get(sector or "", sector or "")


def fips(alpha3: str | None) -> str | None:
    """FIPS 10-4 code of a country; None where it has none."""
    return _countries().get(alpha3 or "", ("", ""))[0] or None


def cow(alpha3: str | None) -> str | None:
    """The Correlates of War project's number of a state; None where it has none."""
    return _countries().get(alpha3 or "", ("", ""))[1] or None


def alpha2(alpha3: str | None) -> str | None:
    """ISO 3166-1 alpha-2 of a country; None where it has none."""
    return _names().get(alpha3 or "", ("", ""))[0] or None


def english(alpha3: str | None) -> str | None:
    """English name of a country; None where the code is none of a country."""
    return _names().get(alpha3 or "", ("", ""))[1] or None


def table(name: str) -> list[dict[str, str]]:
    """Rows of one of our tables as dicts; `#` lines are comments."""
    lines = files(__package__).joinpath("data", name).read_text("utf-8").splitlines()
    header, *body = [line.split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(header, cells, strict=True)) for cells in body]


@cache
def _cameo() -> dict[tuple[str, str], str]:
    return {(row["type"], row["mode"]): row["code"] for row in table("cameo.tsv")}


@cache
def _countries() -> dict[str, tuple[str, str]]:
    return {row["alpha3"]: (row["fips"], row["cow"]) for row in table("countries.tsv")}


@cache
def _names() -> dict[str, tuple[str, str]]:
    return {row["alpha3"]: (row["alpha2"], row["cldr_en"] or row["name"]) for row in known_rows("countries.tsv")}

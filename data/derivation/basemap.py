"""What does the web map draw without any network? Regions, provinces, neighbours and the names of places."""

import json
from itertools import pairwise
from pathlib import Path

from derivation.crossings import untangled
from derivation.topology import Point, Topology

GRID_CELLS = 10_000
"""Steps of the coordinate grid along each side of the map: 120 m, finer than a pixel up to zoom 9."""
SIMPLIFIED_AWAY_M2 = 1_000_000.0
"""Corners whose triangle is smaller than this are left out: a dent of 1 km by 2 km is invisible at zoom 6."""
ISLET_M2 = 3_000_000.0
TOWN_LABELS = 730
LABEL_DECIMALS = 3
"""110 m: a name needs no more."""
LABEL_HEIGHT_DEGREES, LABEL_WIDTH_DEGREES = 0.05, 0.1
LABEL_LANGUAGES = [
    "it", "en", "fr", "es", "pt", "ar", "fa", "ps", "ur", "uk", "ru", "so", "am", "ti", "bn", "tr", "sq", "ro", "zh", "ku",
]
HOME_COUNTRY = "IT"
CAPITAL_ORDER = {"region": 0, "province": 1, "": 2}


def derive_italy(provinces: Topology, province_rows: list[dict], region_rows: list[dict]) -> dict:
    """TopoJSON with the objects `regions` and `provinces` on shared arcs."""
    simple = untangled(provinces.without_islets(ISLET_M2).simplify(SIMPLIFIED_AWAY_M2))
    regions = simple.merge({row["province_code"]: row["region_code"] for row in province_rows})
    region_objects = [geometry(regions, row["region_code"], {"name": row["name"]}) for row in region_rows]
    province_objects = [
        geometry(simple, row["province_code"], {"name": row["name"], "sigla": row["sigla"], "region": row["region_code"]})
        for row in province_rows
    ]
    used = sorted({max(arc, ~arc) for item in region_objects + province_objects for arc in arc_numbers(item["arcs"])})
    transform, arcs = quantized([simple.arcs[arc] for arc in used])
    renumbered = {arc: index for index, arc in enumerate(used)}
    for item in region_objects + province_objects:
        item["arcs"] = renumber(item["arcs"], renumbered)
    return {
        "type": "Topology",
        "transform": transform,
        "objects": {
            "regions": {"type": "GeometryCollection", "geometries": region_objects},
            "provinces": {"type": "GeometryCollection", "geometries": province_objects},
        },
        "arcs": arcs,
    }


def geometry(topology: Topology, code: str, properties: dict) -> dict:
    """One area as a TopoJSON MultiPolygon."""
    return {"type": "MultiPolygon", "id": code, "properties": properties, "arcs": topology.polygons(code)}


def arc_numbers(nested: list) -> list[int]:
    """Every arc of a nested list of rings."""
    return [arc for item in nested for arc in (arc_numbers(item) if isinstance(item, list) else [item])]


def renumber(nested: list, numbers: dict[int, int]) -> list:
    """The same nested list with new arc numbers, directions kept."""
    return [
        renumber(item, numbers) if isinstance(item, list) else (numbers[item] if item >= 0 else ~numbers[~item])
        for item in nested
    ]


def quantized(arcs: list[list[Point]]) -> tuple[dict, list[list[list[int]]]]:
    """Positions as small steps on a grid: the TopoJSON transform and the delta-encoded arcs."""
    positions = [position for arc in arcs for position in arc]
    west, south = min(x for x, _ in positions), min(y for _, y in positions)
    east, north = max(x for x, _ in positions), max(y for _, y in positions)
    step_x, step_y = (east - west) / (GRID_CELLS - 1), (north - south) / (GRID_CELLS - 1)
    encoded = []
    for arc in arcs:
        grid = [(round((x - west) / step_x), round((y - south) / step_y)) for x, y in arc]
        steps = [[b[0] - a[0], b[1] - a[1]] for a, b in pairwise(grid)]
        encoded.append([list(grid[0])] + ([step for step in steps if step != [0, 0]] or [[0, 0]]))
    return {"scale": [step_x, step_y], "translate": [west, south]}, encoded


def derive_neighbours(collected: Path, names: list[dict]) -> dict:
    """The neighbouring countries as collected, named by their ISO 3166-1 alpha-2 code and in every language."""
    topojson = json.loads((collected / "neighbours.topojson").read_text(encoding="utf-8"))
    codes = {row["english_name"]: row["code"] for row in names}
    topojson["objects"] = {"neighbours": topojson["objects"].pop("nb")}
    for country in topojson["objects"]["neighbours"]["geometries"]:
        name = country["properties"]["name"]
        country["id"] = codes[name]
        country["properties"] = {"name": name}
    return topojson


def derive_labels(comuni: list[dict], capitals: dict[str, str], map_names: list[dict]) -> list[dict]:
    """Names as points: countries, seas, then towns, the most important first.

    A town's `rank` is its place by population among all comuni; `names` holds the interface
    languages in which it is called otherwise than in Italian.
    """
    labels = [
        {
            "kind": row["kind"],
            "position": [float(row["longitude"]), float(row["latitude"])],
            "name": row["it"],
            "names": {language: row[language] for language in LABEL_LANGUAGES if row[language] not in ("", row["it"])},
        }
        for row in map_names
        if row["code"] != HOME_COUNTRY
    ]
    by_population = sorted(comuni, key=lambda row: (-int(row["population"] or 0), row["comune_code"]))
    ranks = {row["comune_code"]: rank for rank, row in enumerate(by_population, start=1)}
    return labels + [town_label(row, ranks[row["comune_code"]], capitals) for row in labelled_towns(by_population, capitals)]


def labelled_towns(by_population: list[dict], capitals: dict[str, str]) -> list[dict]:
    """Every capital, then the largest comuni that leave room for each other's names."""
    chosen = [row for row in by_population if row["comune_code"] in capitals]
    for row in by_population:
        if len(chosen) == TOWN_LABELS:
            break
        if row not in chosen and all(far_apart(row, other) for other in chosen):
            chosen.append(row)
    return sorted(chosen, key=lambda row: (CAPITAL_ORDER[capitals.get(row["comune_code"], "")], by_population.index(row)))


def far_apart(one: dict, other: dict) -> bool:
    """Whether two names would not lie on each other at zoom 9."""
    return (
        abs(float(one["latitude"]) - float(other["latitude"])) > LABEL_HEIGHT_DEGREES
        or abs(float(one["longitude"]) - float(other["longitude"])) > LABEL_WIDTH_DEGREES
    )


def town_label(row: dict, rank: int, capitals: dict[str, str]) -> dict:
    """One town; `capital` says of what, where it is one."""
    names: dict[str, str] = {}
    for name in row["other_names"].split("|"):
        language, _, text = name.partition(":")
        if language in LABEL_LANGUAGES:
            names.setdefault(language, text)
    label = {
        "kind": "town",
        "position": [round(float(row["longitude"]), LABEL_DECIMALS), round(float(row["latitude"]), LABEL_DECIMALS)],
        "name": row["name"],
        "names": names,
        "rank": rank,
    }
    return label | ({"capital": capitals[row["comune_code"]]} if row["comune_code"] in capitals else {})


def labels_text(labels: list[dict]) -> str:
    """One label to a line: a changed name is a changed line."""
    lines = [json.dumps(label, ensure_ascii=False, separators=(",", ":")) for label in labels]
    return '{"labels":[\n' + ",\n".join(lines) + "\n]}\n"

"""How many people live where? Planning figures in long form: one row per indicator, area and date.

The figures by province follow the 107 provinces of before 2026. A province of today has the figure of
a former one where both are the same set of comuni; elsewhere its value stays empty and the note says why.
"""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from derivation.tables import read_table

COLUMNS = [
    "indicator", "level", "code", "name", "date", "value", "note", "source_name", "source_url", "source_licence",
]  # fmt: skip

FOREIGN_RESIDENTS_DATES = ["2019-12-31", "2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31"]
RECEPTION_COLUMNS = {
    "reception": "total",
    "reception_centres": "in_reception_centres",
    "reception_sai": "in_sai",
    "reception_hotspots": "in_hotspots",
}
LEVELS = ["region", "province", "comune"]
PERMIT_COLUMNS = {"protection_permits": "new_protection_permits", "protection_permits_ukraine": "ukraine"}
NO_COUNTERPART = "no counterpart: the source follows the provinces of before the Sardinian reform of 2026"
NOT_SEPARATE = "not published separately: counted in a neighbouring province"
POPULATION_DATE = "2023-01-01"
MINORS_DATE = "2022-12-31"
"""The collected file says December 2022; the reports give the state at the end of a month."""


class Places:
    """The areas of today, and which of today's provinces are the same set of comuni as a former one."""

    def __init__(self, comuni: list[dict], provinces: list[dict], regions: list[dict], former: "FormerProvinces"):
        self.comuni, self.provinces, self.regions = comuni, provinces, regions
        self.same_provinces, self.neighbours = former.same, former.neighbours
        self.region_codes = {region["name"]: region["region_code"] for region in regions}

    def names(self) -> dict[tuple[str, str], str]:
        """The name of every area by level and code."""
        return {
            (level, area[f"{level}_code"]): area["name"]
            for level, areas in (("comune", self.comuni), ("province", self.provinces), ("region", self.regions))
            for area in areas
        }

    def former_sigla(self, province: dict) -> str:
        """The sigla under which the figures name this province; empty without a counterpart."""
        return self.same_provinces.get(province["province_code"], "")


@dataclass(frozen=True)
class FormerProvinces:
    """What the provinces that the figures follow have to do with today's and with each other, by sigla."""

    same: dict[str, str]
    neighbours: dict[str, set[str]]


def neighbours(topojson: dict) -> dict[str, set[str]]:
    """The siglas of the provinces that share a border with each province of 2023."""
    sides: dict[int, set[str]] = defaultdict(set)
    for geometry in topojson["objects"]["com"]["geometries"]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for arc in (arc for polygon in polygons for ring in polygon for arc in ring):
            sides[max(arc, ~arc)].add(geometry["properties"]["s"])
    result: dict[str, set[str]] = defaultdict(set)
    for siglas in sides.values():
        for sigla in siglas:
            result[sigla] |= siglas - {sigla}
    return result


def same_provinces(comuni_2023: list[dict], codes_of_today: dict[str, str], comuni: list[dict]) -> dict[str, str]:
    """Province code of today to the former sigla, where both hold the same comuni."""
    province_of = {row["comune_code"]: row["province_code"] for row in comuni}
    former_by_code: dict[str, set[str]] = defaultdict(set)
    codes_by_former: dict[str, set[str]] = defaultdict(set)
    for comune in comuni_2023:
        code = province_of[codes_of_today[comune["c"]]]
        former_by_code[code].add(comune["s"])
        codes_by_former[comune["s"]].add(code)
    return {
        code: next(iter(former))
        for code, former in former_by_code.items()
        if len(former) == 1 and len(codes_by_former[next(iter(former))]) == 1
    }


def derive_indicators(collected: Path, sources: Path, places: Places) -> dict[str, list[dict]]:
    """The rows of every file by its name."""
    register = {row["indicator"]: row for row in read_table(sources)}
    tables = {
        "foreign_residents": foreign_residents(collected, places),
        "protection_permits": protection_permits(collected, places),
        "reception": reception(collected),
        "unaccompanied_minors": unaccompanied_minors(collected, places),
        "population": population(places),
    }
    names = places.names()
    for table, figures in tables.items():
        source = {key: register[table][key] for key in ("source_name", "source_url", "source_licence")}
        for figure in figures:
            figure |= source | {"name": names[figure["level"], figure["code"]]}
        figures.sort(key=lambda f: (f["indicator"], LEVELS.index(f["level"]), f["code"], f["date"]))
    return tables


def row(indicator: str, level: str, code: str, date: str, value: str, note: str = "") -> dict:
    """One figure; whole numbers without a decimal point."""
    return {
        "indicator": indicator,
        "level": level,
        "code": code,
        "date": date,
        "value": str(int(float(value))) if value else "",
        "note": note,
    }


def foreign_residents(collected: Path, places: Places) -> list[dict]:
    """Foreign residents at the end of five years, women at the end of the last."""
    rows = []
    for region in read_table(collected / "foreign_residents_by_region.csv"):
        rows += foreign_residents_of("region", region["region_code"], region, "")
    figures = {line["province_sigla"]: line for line in read_table(collected / "foreign_residents_by_province.csv")}
    for province in places.provinces:
        line = figures.get(places.former_sigla(province), {})
        rows += foreign_residents_of("province", province["province_code"], line, "" if line else NO_COUNTERPART)
    return rows


def foreign_residents_of(level: str, code: str, line: dict, note: str) -> list[dict]:
    """The figures of one area; empty values where the source has none."""
    rows = [
        row("foreign_residents", level, code, date, line.get(f"foreign_residents_{date.replace('-', '_')}", ""), note)
        for date in FOREIGN_RESIDENTS_DATES
    ]
    last = FOREIGN_RESIDENTS_DATES[-1]
    women = line.get(f"women_{last.replace('-', '_')}", "")
    return [*rows, row("foreign_residents_women", level, code, last, women, note)]


def protection_permits(collected: Path, places: Places) -> list[dict]:
    """New permits for international and temporary protection by year; the part from Ukraine beside them."""
    lines = read_table(collected / "protection_permits_by_province.csv")
    siglas = {province["name"]: province["sigla"] for province in places.provinces}
    figures = {(line["province_sigla"] or siglas[line["province"]], line["year"]): line for line in lines}
    years = sorted({line["year"] for line in lines})
    rows = []
    for province in places.provinces:
        for year in years:
            sigla = places.former_sigla(province)
            line = figures.get((sigla, year), {"new_protection_permits": "", "ukraine": "", "note": ""})
            nearby = [figures[other, year] for other in sorted(places.neighbours.get(sigla, ())) if (other, year) in figures]
            for indicator, column in PERMIT_COLUMNS.items():
                note = permits_note(line, column, nearby) if sigla else NO_COUNTERPART
                rows.append(row(indicator, "province", province["province_code"], year, line[column], note))
    for region in places.regions:
        for year in years:
            inside = [line for line in lines if line["year"] == year and line["region_code"].zfill(2) == region["region_code"]]
            rows += permits_of_region(region["region_code"], year, inside)
    return rows


def permits_of_region(code: str, year: str, inside: list[dict]) -> list[dict]:
    """The sums over the provinces of a region; what a neighbour holds is in the sum, what nobody holds is named."""
    missing = [line["province"] for line in inside if not line["new_protection_permits"] and not line["note"]]
    note = "sum of its provinces" + (f" without {', '.join(missing)}" if missing else "")
    return [
        row(indicator, "region", code, year, total_of([line[column] for line in inside]), note)
        for indicator, column in PERMIT_COLUMNS.items()
    ]


def permits_note(line: dict, column: str, nearby: list[dict]) -> str:
    """Says why a figure is missing, or whose people a figure may hold besides its own."""
    if not line[column]:
        return NOT_SEPARATE if line["note"] else "not in the source"
    hidden = [other["province"] for other in nearby if other["note"]]
    return f"may include {', '.join(hidden)}, not published separately" if hidden else ""


def total_of(values: list[str]) -> str:
    """The sum of what is known; empty when nothing is."""
    known = [float(value) for value in values if value]
    return str(sum(known)) if known else ""


def reception(collected: Path) -> list[dict]:
    """People in the reception system, in total and by kind of place."""
    return [
        row(indicator, "region", line["region_code"].zfill(2), line["report_date"], line[column])
        for line in read_table(collected / "reception_by_region.csv")
        for indicator, column in RECEPTION_COLUMNS.items()
        if line[column]
    ]


def unaccompanied_minors(collected: Path, places: Places) -> list[dict]:
    """Unaccompanied minors present; the two autonomous provinces also as the region that they form."""
    autonomous = {province["name"]: province["province_code"] for province in places.provinces}
    rows, parts = [], []
    for line in read_table(collected / "unaccompanied_minors_by_region.csv"):
        region = places.region_codes.get(line["region"])
        if region:
            rows.append(row("unaccompanied_minors", "region", region, MINORS_DATE, line["present_msna"]))
        else:
            code = autonomous[line["region"]]
            rows.append(row("unaccompanied_minors", "province", code, MINORS_DATE, line["present_msna"]))
            parts.append((code, line))
    codes = {code for code, _ in parts}
    [region] = {province["region_code"] for province in places.provinces if province["province_code"] in codes}
    total = total_of([line["present_msna"] for _, line in parts])
    note = "sum of the autonomous provinces of " + " and ".join(sorted(line["region"] for _, line in parts))
    return [*rows, row("unaccompanied_minors", "region", region, MINORS_DATE, total, note)]


def population(places: Places) -> list[dict]:
    """Residents by comune, summed by province and region; a sum names the comuni that it lacks."""
    rows = [
        row("population", "comune", comune["comune_code"], POPULATION_DATE, comune["population"],
            "" if comune["population"] else "not in the source: a comune founded or moved since 2021")
        for comune in places.comuni
    ]  # fmt: skip
    for level, column in (("province", "province_code"), ("region", "region_code")):
        inside: dict[str, list[dict]] = defaultdict(list)
        for comune in places.comuni:
            inside[comune[column]].append(comune)
        for code, comuni in inside.items():
            missing = [comune["name"] for comune in comuni if not comune["population"]]
            note = f"without {', '.join(missing)}" if missing else ""
            rows.append(row("population", level, code, POPULATION_DATE, total_of([c["population"] for c in comuni]), note))
    return rows

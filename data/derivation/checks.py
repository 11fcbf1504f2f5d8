"""Are the files under data/ whole, consistent and fit to be published?

Every check returns sentences, one per fault; no sentence, no fault.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from derivation.links import TRACKING_PARAMETER
from derivation.organizations import facet_values
from derivation.search_words import check_search_words
from derivation.tables import read_table, split_values
from derivation.topology import signed_area

INTERFACE_LANGUAGES = [
    "it", "en", "fr", "es", "pt", "ar", "fa", "ps", "ur", "uk", "ru", "so", "am", "ti", "bn", "tr", "sq", "ro", "zh", "ku",
]
ROWS = {
    "organizations.csv": 895,
    "gazetteer/comuni.csv": 7894,
    "gazetteer/provinces.csv": 110,
    "gazetteer/regions.csv": 20,
}
ORGANIZATIONS = 472
FEWEST_SYNONYMS = {"service": 5, "target": 3}
WEST, SOUTH, EAST, NORTH = 6.6, 35.4, 18.6, 47.1
"""Italy, Lampedusa to the Brenner."""
DATE = re.compile(r"^\d{4}(-\d\d(-\d\d)?)?(/\d{4})?$")
TAX_CODE_OF_ORGANIZATION = re.compile(r"^\d{11}$")
"""Sixteen letters and digits would be the code of a person."""
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
PHONE = re.compile(r"\+?\d(?:[ ./-]?\d){8,}")
DATA_SUFFIXES = {".csv", ".json", ".geojson", ".topojson"}
COORDINATE_DECIMALS = re.compile(r"\.\d{6,}")


def check(data: Path) -> list[str]:
    """Every fault of every file."""
    tables = {path: read_table(data / path) for path in ROWS}
    terms = read_table(data / "taxonomy/terms.csv")
    codes = {
        level: {row[f"{level}_code"]: row["name"] for row in tables[f"gazetteer/{file}.csv"]}
        for level, file in (("comune", "comuni"), ("province", "provinces"), ("region", "regions"))
    }
    faults = [f"{path}: {len(rows)} rows, expected {ROWS[path]}" for path, rows in tables.items() if len(rows) != ROWS[path]]
    faults += check_gazetteer(tables, codes)
    faults += check_organizations(tables["organizations.csv"], codes, {(term["facet"], term["value"]) for term in terms})
    faults += check_terms(terms)
    faults += check_search_words(data, terms)
    for level in codes:
        name = {"comune": "comuni"}.get(level, f"{level}s")
        faults += check_areas(f"areas/{name}.geojson", (data / f"areas/{name}.geojson").read_text("utf-8"), codes[level])
    for path in sorted((data / "indicators").glob("*.csv")):
        faults += check_indicators(f"indicators/{path.name}", read_table(path), codes)
    return faults


def check_gazetteer(tables: dict[str, list[dict]], codes: dict[str, dict]) -> Iterable[str]:
    """Codes of fixed length that lead from comune to province to region."""
    for row in tables["gazetteer/comuni.csv"]:
        where = f"gazetteer/comuni.csv {row['comune_code']}"
        if not re.fullmatch(r"\d{6}", row["comune_code"]) or not re.fullmatch(r"[A-Z]\d{3}", row["cadastral_code"]):
            yield f"{where}: codes are six digits, and a letter with three digits"
        if row["province_code"] not in codes["province"] or row["region_code"] not in codes["region"]:
            yield f"{where}: unknown province or region"
        if not inside_italy(row["longitude"], row["latitude"]):
            yield f"{where}: position outside Italy"
        yield from (f"{where}: `{name}` has no language" for name in split_values(row["other_names"]) if ":" not in name)
    for row in tables["gazetteer/provinces.csv"]:
        if row["region_code"] not in codes["region"]:
            yield f"gazetteer/provinces.csv {row['province_code']}: unknown region"


def check_organizations(rows: list[dict], codes: dict[str, dict], known: set[tuple[str, str]]) -> Iterable[str]:
    """Every row has a source, only known values, and no more place than is known."""
    if len({row["organization_id"] for row in rows}) != ORGANIZATIONS:
        yield f"organizations.csv: expected {ORGANIZATIONS} organizations"
    repeated = [key for key, n in Counter(row["location_id"] for row in rows if row["location_id"]).items() if n > 1]
    yield from (f"organizations.csv: location {key} occurs twice" for key in repeated)
    for row in rows:
        where = f"organizations.csv {row['organization_id']} {row['location_id']}:"
        yield from (f"{where} {column} is empty" for column in REQUIRED_COLUMNS if not row[column])
        yield from (f"{where} `{value}` is no {facet}" for facet, value in facet_values(row) if (facet, value) not in known)
        yield from (f"{where} {fault}" for fault in place_faults(row, codes))
        yield from (f"{where} {fault}" for fault in personal_data_faults(row))
        for column in ("website", "info_url", "source_url"):
            yield from (f"{where} {column} {fault}" for fault in link_faults(row[column]))
        if not all(DATE.match(date) for date in row["source_date"].split(" ; ") if date):
            yield f"{where} source_date `{row['source_date']}` is no year, month, day or span of years"
    by_organization = defaultdict(set)
    for row in rows:
        by_organization[row["organization_id"]].add(tuple(row[column] for column in ORGANIZATION_COLUMNS))
    yield from (f"organizations.csv {key}: its rows disagree about it" for key, seen in by_organization.items() if len(seen) > 1)


REQUIRED_COLUMNS = ["organization_id", "name", "led_by", "evidence", "evidence_level", "source_name", "source_url", "source_licence"]
ORGANIZATION_COLUMNS = ["name", "alternate_names", "type", "led_by", "website", "tax_code"]


def place_faults(row: dict, codes: dict[str, dict]) -> Iterable[str]:
    """A comune of the gazetteer, a position in Italy, a precision that fits what is there."""
    if row["comune_code"] and codes["comune"].get(row["comune_code"]) != row["comune"]:
        yield f"comune {row['comune_code']} is not {row['comune']}"
    if row["region"] and row["region"] not in codes["region"].values():
        yield f"`{row['region']}` is no region"
    if bool(row["latitude"]) != bool(row["precision"]) or bool(row["latitude"]) != bool(row["comune_code"]):
        yield "position, precision and comune go together"
    if row["latitude"] and not inside_italy(row["longitude"], row["latitude"]):
        yield "position outside Italy"
    if row["precision"] == "address" and not row["address"]:
        yield "the precision is an address, but there is none"
    if not row["location_id"] and (row["region"] or row["address"]):
        yield "a place without a location_id"


def personal_data_faults(row: dict) -> Iterable[str]:
    """An address or a number of a person has no business in free text; a tax code is an organization's."""
    if row["tax_code"] and not TAX_CODE_OF_ORGANIZATION.match(row["tax_code"]):
        yield f"tax code `{row['tax_code']}` is not an organization's"
    for column in ("name", "alternate_names", "evidence", "address"):
        if EMAIL.search(row[column]) or PHONE.search(row[column]):
            yield f"{column} holds an e-mail address or a telephone number"


def link_faults(cell: str) -> Iterable[str]:
    """Only web addresses, without parameters that follow people around."""
    for link in cell.split(" ; ") if cell else []:
        if not re.match(r"https?://[^\s/]+\.[^\s]+$", link):
            yield f"`{link}` is no web address"
        parameters = re.split(r"[?&]", link)[1:]
        if any(TRACKING_PARAMETER.match(parameter.partition("=")[0]) for parameter in parameters):
            yield f"`{link}` carries a tracking parameter"


def check_terms(terms: list[dict]) -> Iterable[str]:
    """Every value has one label in every interface language, and words to be found by."""
    languages: dict[tuple[str, str], list[str]] = defaultdict(list)
    for term in terms:
        where = f"taxonomy/terms.csv {term['facet']} {term['value']} {term['language']}:"
        languages[term["facet"], term["value"]].append(term["language"])
        if not term["label"]:
            yield f"{where} no label"
        synonyms = split_values(term["synonyms"])
        if len({synonym.casefold() for synonym in synonyms}) != len(synonyms):
            yield f"{where} a synonym occurs twice"
        if term["value"] and len(synonyms) < FEWEST_SYNONYMS.get(term["facet"], 0):
            yield f"{where} only {len(synonyms)} synonyms"
    for (facet, value), found in languages.items():
        if sorted(found) != sorted(INTERFACE_LANGUAGES):
            yield f"taxonomy/terms.csv {facet} {value}: languages {found}, expected each of {INTERFACE_LANGUAGES} once"


def check_areas(path: str, text: str, names: dict[str, str]) -> Iterable[str]:
    """One feature per area of the gazetteer; rings closed and turning as RFC 7946 asks."""
    features = json.loads(text)["features"]
    if [feature["id"] for feature in features] != sorted(names):
        yield f"{path}: its areas are not those of the gazetteer"
    if COORDINATE_DECIMALS.search(text):
        yield f"{path}: more than five decimals"
    for feature in features:
        coordinates = feature["geometry"]["coordinates"]
        polygons = [coordinates] if feature["geometry"]["type"] == "Polygon" else coordinates
        for outer, *holes in polygons:
            if any(len(ring) < 4 or ring[0] != ring[-1] for ring in (outer, *holes)):
                yield f"{path} {feature['id']}: a ring that is not closed"
            if signed_area(outer) <= 0 or any(signed_area(hole) >= 0 for hole in holes):
                yield f"{path} {feature['id']}: a ring that turns the wrong way"


def check_indicators(path: str, rows: list[dict], codes: dict[str, dict]) -> Iterable[str]:
    """Known areas, whole numbers, and a reason wherever there is none."""
    keys = Counter((row["indicator"], row["level"], row["code"], row["date"]) for row in rows)
    yield from (f"{path}: {key} occurs twice" for key, n in keys.items() if n > 1)
    for row in rows:
        where = f"{path} {row['indicator']} {row['code']} {row['date']}:"
        if codes[row["level"]].get(row["code"]) != row["name"]:
            yield f"{where} {row['level']} {row['code']} is not {row['name']}"
        if not (row["value"].isdigit() or (not row["value"] and row["note"])):
            yield f"{where} neither a figure nor a note that says why there is none"
        if not (DATE.match(row["date"]) and row["source_name"] and row["source_url"] and row["source_licence"]):
            yield f"{where} date or source is missing"


def inside_italy(longitude: str, latitude: str) -> bool:
    """Whether a position lies in the box around Italy."""
    return WEST <= float(longitude) <= EAST and SOUTH <= float(latitude) <= NORTH


def summary(data: Path, folders: Iterable[str]) -> str:
    """A table of the files in some folders: rows, features, labels or arcs; bytes."""
    lines = [f"{'file':<36}{'rows':>8}{'bytes':>12}"]
    for path in sorted(path for folder in folders for path in (data / folder).iterdir() if path.suffix in DATA_SUFFIXES):
        if path.suffix == ".csv":
            rows = len(read_table(path))
        else:
            content = json.loads(path.read_text("utf-8"))
            rows = len(content.get("features") or content.get("labels") or content.get("arcs"))
        lines.append(f"{path.relative_to(data)!s:<36}{rows:>8}{path.stat().st_size:>12}")
    return "\n".join(lines)

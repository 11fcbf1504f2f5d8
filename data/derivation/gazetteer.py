"""Which comuni, provinces and regions does Italy have, and what are they called?"""

from pathlib import Path

from derivation.tables import join_values, read_table

COMUNE_COLUMNS = [
    "comune_code", "cadastral_code", "name", "other_names", "province_code", "province_sigla", "region_code",
    "latitude", "longitude", "population", "population_year",
]  # fmt: skip
PROVINCE_COLUMNS = ["province_code", "uts_code", "sigla", "name", "other_names", "region_code"]
REGION_COLUMNS = ["region_code", "name", "other_names", "macro_area"]
POPULATION_YEAR = "2023"


def derive_comuni(collected: list[dict], names: dict[str, list[str]], changes: list[dict]) -> list[dict]:
    """Every comune; `names` holds further names by code, each as `language:name`, `changes` the comuni merged into it."""
    populations = {row["istat_code"]: population(row, changes) for row in collected}
    return [
        {
            "comune_code": row["istat_code"],
            "cadastral_code": row["cadastral_code"],
            "name": row["name_it"],
            "other_names": join_values([official_name(row), *names.get(row["istat_code"], [])]),
            "province_code": row["province_code"],
            "province_sigla": row["province_sigla"],
            "region_code": row["region_code"],
            "latitude": row["lat"],
            "longitude": row["lon"],
            "population": populations[row["istat_code"]],
            "population_year": POPULATION_YEAR if populations[row["istat_code"]] else "",
        }
        for row in sorted(collected, key=lambda row: row["istat_code"])
    ]


def population(row: dict, changes: list[dict]) -> str:
    """People in the comune of today: those counted under its code and those of the comuni merged into it."""
    merged = [int(change["population_2023"]) for change in changes if change["comune_code"] == row["istat_code"]]
    counted = [int(row["population_2023"])] if row["population_2023"] else []
    return str(sum(counted + merged)) if counted or merged else ""


def official_name(row: dict) -> str:
    """The second official name of a comune in a bilingual area."""
    return f"{row['name_other_lang']}:{row['name_other']}" if row["name_other"] else ""


def derive_provinces(collected: list[dict], names: dict[str, list[str]], comuni: list[dict]) -> list[dict]:
    """The provinces and metropolitan cities; one called like a comune of its own has that comune's other names."""
    names_of_comune = {
        (row["province_code"], row["name"]): row["other_names"].split("|") for row in comuni if row["other_names"]
    }
    provinces = {}
    for row in sorted(collected, key=lambda row: row["province_code"]):
        italian, *others = split_bilingual(row["province"])
        provinces[row["province_code"]] = {
            "province_code": row["province_code"],
            "uts_code": row["uts_code"],
            "sigla": row["province_sigla"],
            "name": italian,
            "other_names": join_values(
                [*others, *names.get(row["province_code"], []), *names_of_comune.get((row["province_code"], italian), [])]
            ),
            "region_code": row["region_code"],
        }
    return list(provinces.values())


def derive_regions(collected: list[dict], names: dict[str, list[str]]) -> list[dict]:
    """The regions that the comuni belong to."""
    regions = {}
    for row in sorted(collected, key=lambda row: row["region_code"]):
        italian, *others = split_bilingual(row["region"])
        # The half of the official name that is German names the northern province alone.
        others = [other for other in others if other != "de:Südtirol"]
        regions[row["region_code"]] = {
            "region_code": row["region_code"],
            "name": italian,
            "other_names": join_values([*others, *names.get(row["region_code"], [])]),
            "macro_area": row["macro_area"],
        }
    return list(regions.values())


LANGUAGE_OF_SECOND_NAME = {"Bozen": "de", "Südtirol": "de", "Vallée d'Aoste": "fr"}


def split_bilingual(name: str) -> list[str]:
    """`Bolzano/Bozen` as the Italian name and `de:Bozen`."""
    italian, _, second = name.partition("/")
    return [italian, f"{LANGUAGE_OF_SECOND_NAME[second]}:{second}"] if second else [italian]


# The names of this file say "in Rome" in one word, or are another case of the name: they are understood, and never shown.
# The subtag is for private use (BCP 47).
CASE_FORMS = "place_names_in.csv"
CASE_FORM_SUBTAG = "-x-case"


def read_names(*paths: Path) -> dict[str, dict[str, list[str]]]:
    """Further names by level and code, each as `language:name`; a name whose language is known is not repeated."""
    names: dict[str, dict[str, list[str]]] = {"comune": {}, "province": {}, "region": {}}
    known: set[tuple[str, str, str]] = set()
    for path, row in ((path, row) for path in paths for row in read_table(path)):
        key = (row["level"], row["code"], row["name"])
        subtag = CASE_FORM_SUBTAG if path.name == CASE_FORMS else ""
        if key not in known or not row["language"].startswith("und-"):
            known.add(key)
            names[row["level"]].setdefault(row["code"], []).append(f"{row['language']}{subtag}:{row['name']}")
    return names


def capitals(collected: list[dict]) -> dict[str, str]:
    """Comune code to `region` or `province` for every capital."""
    kinds = {"is_province_capital": "province", "is_region_capital": "region"}
    return {row["istat_code"]: kind for column, kind in kinds.items() for row in collected if row[column] == "1"}


def with_area_names(comuni: list[dict], provinces: list[dict], regions: list[dict]) -> list[dict]:
    """The comuni with the names of their province and region beside the codes."""
    province_names = {row["province_code"]: row["name"] for row in provinces}
    region_names = {row["region_code"]: row["name"] for row in regions}
    return [
        row | {"province": province_names[row["province_code"]], "region": region_names[row["region_code"]]}
        for row in comuni
    ]

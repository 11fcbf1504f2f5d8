"""What are the comuni called in other scripts? GeoNames' alternate names, which carry no language.

Only the script of a name is certain, so the language is `und` with the script's ISO 15924 code. Latin
names are left out: among them are codes and transcriptions that nobody types. A name that GeoNames
gives to two comuni is left out as well.
"""

import json
import math
import unicodedata
from collections import defaultdict
from pathlib import Path

COLUMNS = ["level", "code", "language", "name"]
SCRIPTS = {
    "ARABIC": "Arab", "ARMENIAN": "Armn", "BENGALI": "Beng", "CJK": "Hani", "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva", "ETHIOPIC": "Ethi", "GEORGIAN": "Geor", "GREEK": "Grek", "HANGUL": "Hang",
    "HEBREW": "Hebr", "TAMIL": "Taml",
}  # fmt: skip
PROVINCE_WORDS = {"استان", "صوبہ", "ضلع", "مقاطعة", "провинция", "провінція"}
FARTHEST_DEGREES = 0.1
"""About 10 km: a place of the same name farther away is another place."""


def derive_geonames_names(cities_file: Path, comuni: list[dict]) -> list[dict]:
    """Names in other scripts of the comuni that GeoNames knows under their own name and place."""
    cities = [city for city in json.loads(cities_file.read_text(encoding="utf-8")).values() if city["countrycode"] == "IT"]
    by_name = defaultdict(list)
    for city in cities:
        by_name[folded(city["name"])].append(city)
        for name in city["alternatenames"]:
            by_name[folded(name)].append(city)
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for comune in comuni:
        for city in cities_of(comune, by_name[folded(comune["name"])]):
            for name in city["alternatenames"]:
                language = script_language(name)
                if language:
                    owners[language, name].add(comune["comune_code"])
    rows = [
        {"level": "comune", "code": next(iter(codes)), "language": language, "name": name}
        for (language, name), codes in owners.items()
        if len(codes) == 1
    ]
    return sorted(rows, key=lambda row: (row["code"], row["language"], row["name"]))


def cities_of(comune: dict, cities: list[dict]) -> list[dict]:
    """The largest city of the comune's name close to the comune's point."""
    longitude, latitude = float(comune["longitude"]), float(comune["latitude"])
    near = [c for c in cities if math.hypot(c["longitude"] - longitude, c["latitude"] - latitude) < FARTHEST_DEGREES]
    return [max(near, key=lambda city: (city["population"], city["geonameid"]))] if near else []


def script_language(name: str) -> str:
    """`und-Cyrl` for a name in Cyrillic letters only; empty when mixed, Latin or not a town's name."""
    if PROVINCE_WORDS & set(name.casefold().split()) or "،" in name or "," in name or "(" in name:
        return ""
    scripts = {unicodedata.name(letter, "?").split()[0].split("-")[0] for letter in name if letter.isalpha()}
    return f"und-{SCRIPTS[scripts.pop()]}" if len(scripts) == 1 and scripts <= SCRIPTS.keys() else ""


def folded(name: str) -> str:
    """Without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))

"""How do the collected organizations become rows of one organization at one location?"""

import re
import unicodedata
from pathlib import Path

from derivation.links import clean_link, is_social_post
from derivation.sources import Sources
from derivation.tables import join_values, read_table, split_values

COLUMNS = [
    "organization_id", "location_id", "name", "alternate_names", "type", "led_by", "programmes",
    "comune_code", "comune", "province", "region", "address", "latitude", "longitude", "precision", "finest_precision",
    "website", "email", "phone", "info_url", "services", "services_basis", "target_groups", "languages",
    "tax_code", "evidence", "evidence_level",
    "source_name", "source_url", "source_date", "source_licence",
]  # fmt: skip

PARTECIPAZIONE_EDITION = re.compile(r"PartecipAzione (20\d\d)")
FURTHER_EDITION = re.compile(r"\(also (20\d\d)\)")
VOC_ORGANIZATION_NAME = "INTERSOS"
VOC_EVIDENCE_LEVEL = "A"


def derive_organizations(collected: Path, mappings: Path, sources: Sources, comuni: list[dict]) -> list[dict]:
    """Every collected organization, activity and VOC city as one row, ordered by identifier."""
    collected_rows = read_table(collected / "organizations.csv")
    values = value_mapping(mappings)
    corrections = {
        (row["collected_id"], row["column"]): row["value"] for row in read_table(mappings / "name_corrections.csv")
    }
    published = {row["location_id"]: row["finest_precision"] for row in read_table(mappings / "published_addresses.csv")}
    operators = {row["collected_name"]: row for row in read_table(mappings / "operators.csv")}
    comuni_by_code = {row["comune_code"]: row for row in comuni}

    rows = []
    for collected_row in collected_rows:
        row = organization_row(collected_row, values, corrections, sources, comuni_by_code)
        if collected_row["record_kind"] == "local_activity":
            row |= operator_columns(operators[collected_row["name"]], collected_row)
        row["finest_precision"] = published.get(row["location_id"], "")
        rows.append(row)
    rows += voc_rows(read_table(collected / "voc_cities.csv"), rows, sources, comuni_by_code)
    return sorted(rows, key=lambda row: (row["organization_id"], row["location_id"]))


def value_mapping(mappings: Path) -> dict[tuple[str, str], str]:
    """(collected column, collected value) to the value of today's facet."""
    return {
        (row["column"], row["collected_value"]): row["value"]
        for row in read_table(mappings / "collected_values.csv")
    }


def organization_row(collected: dict, values: dict, corrections: dict, sources: Sources, comuni: dict) -> dict:
    """One collected row in the columns of today; an unmapped value is an error."""
    identifier = collected["org_id"]
    name = corrections.get((identifier, "name"), collected["name"])
    alternate = name_if_different(collected["name_as_published"], name)
    website, info_url = links(collected["website"], collected["info_url"], collected["source_url"])
    return {
        "organization_id": identifier,
        "location_id": identifier if collected["istat_code"] or collected["region"] else "",
        "name": name,
        "alternate_names": corrections.get((identifier, "alternate_names"), alternate),
        "type": values["type", collected["type"]],
        "led_by": values["led_by", collected["led_by"]],
        "programmes": programmes(collected["evidence"], collected["source_url"]),
        **place_columns(collected, values, comuni),
        "website": website,
        "email": "",
        "phone": collected["phone"],
        "info_url": info_url,
        "services": collected["services"],
        "services_basis": collected["services_basis"],
        "target_groups": collected["target_groups"],
        "languages": collected["languages"],
        "tax_code": collected["codice_fiscale"],
        "evidence": collected["evidence"],
        "evidence_level": collected["evidence_level"],
        **sources.columns(
            collected["source"], collected["source_url"], collected["source_date"], collected["licence"]
        ),
    }


def place_columns(collected: dict, values: dict, comuni: dict) -> dict:
    """Names by the gazetteer of today; the position and its precision as collected."""
    comune = comuni[collected["istat_code"]] if collected["istat_code"] else None
    return {
        "comune_code": collected["istat_code"],
        "comune": comune["name"] if comune else "",
        "province": comune["province"] if comune else "",
        "region": comune["region"] if comune else collected["region"].partition("/")[0],
        "address": collected["address"],
        "latitude": collected["lat"],
        "longitude": collected["lon"],
        "precision": values["coord_precision", collected["coord_precision"]],
    }


def operator_columns(operator: dict, collected: dict) -> dict:
    """What an activity takes from its operator: one organization, many locations."""
    return {
        "organization_id": operator["organization_id"],
        "location_id": collected["org_id"],
        "name": operator["name"],
        "alternate_names": name_if_different(collected["name_as_published"], operator["name"]),
        "type": operator["type"],
    }


def voc_rows(cities: list[dict], rows: list[dict], sources: Sources, comuni: dict) -> list[dict]:
    """The cities of the VOC programme as further locations of the one organization that runs it."""
    [organization] = [row for row in rows if row["name"] == VOC_ORGANIZATION_NAME]
    shared = {
        key: organization[key]
        for key in ("organization_id", "name", "alternate_names", "type", "led_by", "website", "tax_code")
    }
    return [voc_row(city, comuni[city["istat_code"]], shared, sources) for city in cities]


def voc_row(city: dict, comune: dict, shared: dict, sources: Sources) -> dict:
    """One city of the programme: the municipality is known, the door is not."""
    return dict.fromkeys(COLUMNS, "") | shared | {
        "location_id": f"it-voc-{city['comune'].lower()}",
        "programmes": f"voc:{city['source_date']}",
        "comune_code": comune["comune_code"],
        "comune": comune["name"],
        "province": comune["province"],
        "region": comune["region"],
        "latitude": comune["latitude"],
        "longitude": comune["longitude"],
        "precision": "municipality",
        "services": city["services"],
        "services_basis": "stated",
        "target_groups": city["target_groups"],
        "evidence": f"{city['role']} (VOC, Volunteers in Communities, {city['source_date']})",
        "evidence_level": VOC_EVIDENCE_LEVEL,
        **sources.columns("voc_programme", "", city["source_date"], ""),
    }


def programmes(evidence: str, source_url: str) -> str:
    """`partecipazione:<edition>` for every edition that the evidence or the note on its source names."""
    editions = PARTECIPAZIONE_EDITION.findall(evidence)
    if editions:
        editions += FURTHER_EDITION.findall(source_url)
    return join_values([f"partecipazione:{edition}" for edition in sorted(editions)])


def links(website: str, info_url: str, source_url: str) -> tuple[str, str]:
    """(website, further information): a single post is no website, and nothing is said twice."""
    website, info_url = clean_link(website), clean_link(info_url)
    if is_social_post(website):
        website, info_url = "", info_url or website
    if info_url == website or info_url in source_url:
        info_url = ""
    return website, info_url


def name_if_different(published: str, name: str) -> str:
    """The published name where it differs by more than case, accents and punctuation."""
    return "" if folded(published) == folded(name) else " ".join(published.split())


def folded(text: str) -> str:
    """Letters and digits only, without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def facet_values(row: dict) -> list[tuple[str, str]]:
    """Every (facet, value) that a row claims."""
    claims = [("type", row["type"]), ("led_by", row["led_by"]), ("precision", row["precision"])]
    claims.append(("evidence", row["evidence_level"]))
    claims += [("service", value) for value in split_values(row["services"])]
    claims += [("target", value) for value in split_values(row["target_groups"])]
    claims += [("language", value) for value in split_values(row["languages"])]
    claims += [("programme", value.split(":")[0]) for value in split_values(row["programmes"])]
    return [(facet, value) for facet, value in claims if value]

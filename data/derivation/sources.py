"""Where does a row come from? The collected codes become names, addresses, dates and licences."""

import re
from dataclasses import dataclass
from pathlib import Path

from derivation.links import clean_link, host
from derivation.tables import read_table

PIECE_SEPARATOR = " ; "
NEXT_ADDRESS = re.compile(r"\s*;\s*(?=https?://)")
WEB_PAGE = "web_page"


@dataclass(frozen=True)
class Sources:
    """The register of sources by code (`sources.csv`)."""

    by_code: dict[str, dict[str, str]]

    @classmethod
    def read(cls, path: Path) -> "Sources":
        return cls({row["code"]: row for row in read_table(path)})

    def columns(self, codes: str, addresses: str, dates: str, licences: str) -> dict[str, str]:
        """The four source columns of a row that rests on the sources `codes`, joined by `+`.

        A second source that was collected without address, date or licence (the seat of an
        organization, found in a list) takes them from the register: its licence binds as well.
        """
        sources = [self.by_code[code] for code in codes.split("+")]
        addresses_of = self._addresses_by_source(sources, addresses)
        known_dates = [date.strip() for date in dates.split(";")]
        known_dates += [""] * (len(sources) - len(known_dates))
        return {
            "source_name": joined([source_name(source, addresses_of[source["code"]]) for source in sources]),
            "source_url": joined([address for source in sources for address in addresses_of[source["code"]]]),
            "source_date": joined([source["date"] or date for source, date in zip(sources, known_dates, strict=True)]),
            "source_licence": joined([*(source["licence"] for source in sources), *unknown_licences(sources, licences)]),
        }

    def _addresses_by_source(self, sources: list[dict], addresses: str) -> dict[str, list[str]]:
        """Each collected address beside the source whose own address it starts with, else beside a web page."""
        remaining = [clean_link(address) for address in NEXT_ADDRESS.split(addresses) if address]
        result = {}
        for source in (source for source in sources if source["url"]):
            own = [address for address in remaining if address.startswith(source["url"])]
            remaining = [address for address in remaining if address not in own]
            result[source["code"]] = own or [source["url"]]
        for source in (source for source in sources if not source["url"]):
            result[source["code"]], remaining = remaining, []
        if remaining:
            raise ValueError(f"no source for the addresses {remaining}")
        return result


def source_name(source: dict, addresses: list[str]) -> str:
    """The readable name; a web page is named by its host, for it has no other name."""
    if source["code"] != WEB_PAGE:
        return source["name"]
    return f"{source['name']}: {', '.join(dict.fromkeys(host(address) for address in addresses))}"


def unknown_licences(sources: list[dict], licences: str) -> list[str]:
    """Collected licences that no source of the row accounts for: they bind as well."""
    accounted = {source["licence"] for source in sources}
    collected = [licence.strip() for licence in licences.split(";")]
    return [licence for licence in collected if licence and licence not in accounted]


def joined(pieces: list[str]) -> str:
    """The pieces in order, each once."""
    return PIECE_SEPARATOR.join(dict.fromkeys(piece for piece in pieces if piece))

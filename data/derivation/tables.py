"""How are tables read and written? UTF-8, LF, comma, header row; deterministic to the byte."""

import csv
import io
import json
from pathlib import Path

MULTI_VALUE_SEPARATOR = "|"


def read_table(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as dictionaries of stripped strings; a byte order mark is ignored."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(file)]


def table_text(columns: list[str], rows: list[dict[str, str]]) -> str:
    """The CSV text of `rows`; a column that is not in `columns` is an error, not a loss."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, lineterminator="\n", extrasaction="raise")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def json_text(value: object) -> str:
    """Compact JSON with one trailing newline, non-ASCII letters as themselves."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def split_values(text: str) -> list[str]:
    """The parts of a multi-value cell, without empty ones."""
    return [part.strip() for part in text.split(MULTI_VALUE_SEPARATOR) if part.strip()]


def join_values(values: list[str]) -> str:
    """A multi-value cell; equal values are kept once, in the order of their first appearance."""
    return MULTI_VALUE_SEPARATOR.join(dict.fromkeys(value for value in values if value))

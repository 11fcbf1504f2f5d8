#!/usr/bin/env python3
"""Which glyphs can the map pictures write? Those of every place name and attribution that they may show.

Cuts the fonts of Debian's fonts-noto-core and fonts-noto-cjk down to them; needs python3-fonttools. Run it again when a
language of another script is added or names in Chinese change: a test of the server names the characters that are missing.
"""

import csv
import json
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
DATA = HERE / "../../data"
NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")
COMMON = set(range(0x20, 0x7F)) | {0xA0, 0xB7, 0x2013, 0x2019}
"""Digits and punctuation, in every font: a run of text then seldom needs two."""

LATIN_AND_CYRILLIC = COMMON | set(range(0xA0, 0x250)) | set(range(0x300, 0x30D)) | set(range(0x400, 0x500))
LATIN_AND_CYRILLIC |= set(range(0x1E00, 0x1F00)) | set(range(0x2010, 0x2028)) | {0x2E9, 0x2BB, 0x2BC}


def names() -> str:
    """Every name that a label may show, and the attributions."""
    texts = []
    for label in json.loads((DATA / "basemap/labels.json").read_text("utf-8"))["labels"]:
        texts += [label["name"], *label["names"].values()]
    for table in ("comuni", "provinces", "regions"):
        with open(DATA / f"gazetteer/{table}.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                texts += [row["name"], *(name.split(":", 1)[1] for name in row["other_names"].split("|") if ":" in name)]
    for messages in (HERE / "../locales").glob("*.ftl"):
        texts += re.findall(r"^script-attribution = (.*)$", messages.read_text("utf-8"), re.M)
    return "".join(texts)


def in_blocks(text: str, *blocks: tuple[int, int]) -> set[int]:
    """The code points of a text that lie in blocks."""
    return {ord(letter) for letter in text if any(first <= ord(letter) <= last for first, last in blocks)}


def cut(source: Path, number: int, code_points: set[int], name: str) -> None:
    """Writes the part of a font that draws these code points, with everything that shapes them, without hints."""
    font = TTFont(source, fontNumber=number)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], name_languages=[0x409])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=code_points)
    cutter.subset(font)
    for table in ("DSIG", "vhea", "vmtx", "VORG"):
        if table in font:
            del font[table]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(HERE / name)
    print(f"{name}: {len(code_points)} code points, {(HERE / name).stat().st_size} bytes", file=sys.stderr)


def main() -> None:
    """Writes every font."""
    text = names()
    cut(NOTO / "NotoSans-Regular.ttf", 0, LATIN_AND_CYRILLIC, "NotoSans-Regular.ttf")
    cut(NOTO / "NotoSans-Bold.ttf", 0, COMMON, "NotoSans-Bold.ttf")
    arabic = set(range(0x600, 0x700)) | set(range(0x750, 0x780)) | {0x200C, 0x200D}
    cut(NOTO / "NotoSansArabic-Regular.ttf", 0, COMMON | arabic, "NotoSansArabic-Regular.ttf")
    cut(NOTO / "NotoSansEthiopic-Regular.ttf", 0, COMMON | set(range(0x1200, 0x1380)), "NotoSansEthiopic-Regular.ttf")
    bengali = set(range(0x980, 0xA00)) | {0x200C, 0x200D, 0x964, 0x965}
    cut(NOTO / "NotoSansBengali-Regular.ttf", 0, COMMON | bengali, "NotoSansBengali-Regular.ttf")
    # Of its thirty thousand characters only those that occur; the third face of the collection is that of mainland China.
    chinese = in_blocks(text, (0x3000, 0x303F), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF))
    cut(CJK / "NotoSansCJK-Regular.ttc", 2, COMMON | chinese, "NotoSansCJKsc-Regular.otf")


main()

"""Are the words that people type fit to be searched by?

The code folds letters and stems words; what is checked here is what folding cannot mend: a word that is
left out of every query although something is meant by it, or a row that belongs to nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from derivation.tables import read_table, split_values

LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")
"""A language, and its script where people also write it in another than its usual one: `ar-Latn`."""
UNSEARCHED_FACETS = {"open", "verified", "evidence", "precision"}
"""Their words are filters to choose, never looked for in a query."""
EVERY_LANGUAGE = "und"
"""The language of words that are written alike everywhere: "msf"."""
TOWN_POPULATION = 15_000
"""From here on, people search for a municipality so often that a filler word must not swallow its name."""
TOLD_BY_POSITION = {"como"}
"""The search reads "como" as Spanish for "how" where a query begins, and as Como after other words."""


def check_search_words(data: Path, terms: list[dict]) -> Iterable[str]:
    """Every fault of the synonyms, the filler words and the languages that they are in."""
    synonyms = read_table(data / "taxonomy/synonyms.csv")
    fillers = read_table(data / "taxonomy/filler_words.csv")
    yield from synonym_faults(synonyms, terms)
    yield from filler_faults(fillers)
    yield from swallowed_words(fillers, [*terms, *synonyms])
    yield from swallowed_towns(fillers, read_table(data / "gazetteer/comuni.csv"))
    yield from name_word_faults(
        read_table(data / "taxonomy/name_words.csv"),
        {row["language"] for row in read_table(data / "taxonomy/search_languages.csv")},
        filler_languages(fillers),
    )
    yield from language_faults(
        read_table(data / "taxonomy/search_languages.csv"),
        {row["language"] for row in [*terms, *synonyms, *fillers]},
    )


def synonym_faults(rows: list[dict], terms: list[dict]) -> Iterable[str]:
    """Each value of each language once, known, and with words that occur once."""
    known = {(term["facet"], term["value"]) for term in terms if term["value"]}
    interface_languages = {term["language"] for term in terms}
    languages = [row["language"] for row in rows]
    if languages != sorted(languages):
        yield "taxonomy/synonyms.csv: not sorted by language"
    keys = Counter((row["language"], row["facet"], row["value"]) for row in rows)
    yield from (f"taxonomy/synonyms.csv {' '.join(key)}: occurs twice" for key, times in keys.items() if times > 1)
    for row in rows:
        where = f"taxonomy/synonyms.csv {row['language']} {row['facet']} {row['value']}:"
        if (row["facet"], row["value"]) not in known:
            yield f"{where} no value of taxonomy/terms.csv"
        if row["language"] in interface_languages:
            yield f"{where} the words of an interface language stand in taxonomy/terms.csv"
        words = row["synonyms"].split("|")
        if not all(word.strip() for word in words):
            yield f"{where} an empty synonym"
        yield from (f"{where} `{word}` occurs twice" for word in repeated(words))


def filler_faults(rows: list[dict]) -> Iterable[str]:
    """One row per language, single words only, each once."""
    yield from (f"taxonomy/filler_words.csv {key}: occurs twice" for key in repeated(row["language"] for row in rows))
    for row in rows:
        where = f"taxonomy/filler_words.csv {row['language']}:"
        words = row["words"].split("|")
        yield from (f"{where} `{word}` is not one word" for word in words if not word.strip() or re.search(r"[\s'’-]", word))
        yield from (f"{where} `{word}` occurs twice" for word in repeated(words))


def swallowed_words(fillers: list[dict], rows: list[dict]) -> Iterable[str]:
    """A filler word is left out of a query in every language, so it must mean nothing in any."""
    languages = filler_languages(fillers)
    for row in rows:
        if row["facet"] in UNSEARCHED_FACETS:
            continue
        for synonym in split_values(row["synonyms"]):
            found = languages.get(synonym.casefold())
            if found:
                where = f"{row['language']} {row['facet']} {row['value']}"
                yield f"taxonomy: the synonym `{synonym}` ({where}) is a filler word ({found})"


def swallowed_towns(fillers: list[dict], comuni: list[dict]) -> Iterable[str]:
    """The name of a town is looked for, whatever else it means."""
    languages = filler_languages(fillers)
    for comune in comuni:
        name = comune["name"].casefold()
        found = languages.get(name) if name not in TOLD_BY_POSITION else None
        if found and int(comune["population"] or 0) >= TOWN_POPULATION:
            yield f"taxonomy/filler_words.csv {found}: {comune['name']} is a town"


def name_word_faults(rows: list[dict], languages: set[str], fillers: dict[str, str]) -> Iterable[str]:
    """Each form in one group of forms, each group once per language, and only words that a query keeps."""
    file = "taxonomy/name_words.csv"
    keys = [(row["forms"], row["language"]) for row in rows]
    if keys != sorted(keys):
        yield f"{file}: not sorted by forms and language"
    yield from (f"{file} {' '.join(key)}: occurs twice" for key, times in Counter(keys).items() if times > 1)
    groups = {row["forms"] for row in rows}
    yield from (f"{file}: the form `{form}` stands in two groups, or twice" for form in repeated("|".join(sorted(groups)).split("|")))
    for forms in sorted(groups):
        if forms != forms.lower() or "" in forms.split("|"):
            yield f"{file} {forms}: not in lower case, or an empty form"
    for row in rows:
        where = f"{file} {row['language']} {row['forms']}:"
        if row["language"] not in languages | {EVERY_LANGUAGE}:
            yield f"{where} no language of taxonomy/search_languages.csv"
        words = row["synonyms"].split("|")
        if not all(word.strip() for word in words):
            yield f"{where} an empty synonym"
        yield from (f"{where} `{word}` occurs twice" for word in repeated(words))
        yield from (f"{where} `{word}` is a filler word ({fillers[word.casefold()]})" for word in words if word.casefold() in fillers)


def language_faults(rows: list[dict], used: set[str]) -> Iterable[str]:
    """The languages of the words, each with its name."""
    listed = [row["language"] for row in rows]
    if listed != sorted(used):
        difference = sorted(set(listed) ^ used) or "their order"
        yield f"taxonomy/search_languages.csv: not the languages of the words: {difference}"
    for row in rows:
        if not LANGUAGE.match(row["language"]):
            yield f"taxonomy/search_languages.csv {row['language']}: no language code"
        if not row["name_native"]:
            yield f"taxonomy/search_languages.csv {row['language']}: no name"


def filler_languages(fillers: list[dict]) -> dict[str, str]:
    """The language of every filler word."""
    return {word.casefold(): row["language"] for row in fillers for word in split_values(row["words"])}


def repeated(words: Iterable[str]) -> list[str]:
    """What occurs more than once, case aside."""
    return [word for word, times in Counter(word.casefold() for word in words).items() if times > 1]


def summary(data: Path) -> str:
    """How many words there are, in one sentence."""
    terms, synonyms, fillers = (
        read_table(data / f"taxonomy/{name}.csv") for name in ("terms", "synonyms", "filler_words")
    )
    synonym_count = sum(len(split_values(row["synonyms"])) for row in [*terms, *synonyms])
    filler_count = sum(len(split_values(row["words"])) for row in fillers)
    languages = len({row["language"] for row in [*terms, *synonyms]})
    return f"{synonym_count:,} synonyms in {languages} languages, {filler_count:,} filler words in {len(fillers)}"

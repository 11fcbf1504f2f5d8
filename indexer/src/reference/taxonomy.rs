//! Which values may a facet take, and what are they called in each language?

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::table::{rows, split_values, wrong};
use crate::Result;

pub(super) const TERMS_FILE: &str = "taxonomy/terms.csv";
pub(super) const LANGUAGES_FILE: &str = "taxonomy/languages.csv";
pub(super) const SYNONYMS_FILE: &str = "taxonomy/synonyms.csv";
pub(super) const NAME_WORDS_FILE: &str = "taxonomy/name_words.csv";
pub(super) const FILLER_WORDS_FILE: &str = "taxonomy/filler_words.csv";

/// Languages tried, in this order, when a label is missing in the one asked for.
const FALLBACK_LANGUAGES: [&str; 2] = ["it", "en"];

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// The value as records and queries hold it.
    pub value: String,
    /// What it is called, by language code.
    pub labels: BTreeMap<String, String>,
    /// Words that people type when they look for it, by language code.
    pub synonyms: BTreeMap<String, Vec<String>>,
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A language that the pages speak.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct InterfaceLanguage {
    /// ISO 639-1 code.
    #[serde(rename = "language")]
    pub code: String,
    /// Its name in itself.
    pub name_native: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Who read the translation; `None`: it was made by a machine and nobody has read it yet.
    pub reviewed_by: Option<String>,
}

/// Every facet with its values, labels and search synonyms.
#[derive(Debug, Default)]
pub struct Taxonomy {
    /// Terms by facet, each in the order of the file.
    facets: IndexMap<String, Facet>,
    languages: Vec<InterfaceLanguage>,
    filler_words: Vec<String>,
    name_words: Vec<NameWords>,
}

/// What words of names are called in another language: "senegalesi" and "sénégalais".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameWords {
    /// Words and phrases as they stand in names.
    pub forms: Vec<String>,
    /// The language of the synonyms.
    pub language: String,
    /// Words and expressions that stand for them.
    pub synonyms: Vec<String>,
}

#[derive(Debug, Default)]
struct Facet {
    labels: BTreeMap<String, String>,
    terms: Vec<Term>,
    /// Place of each value in `terms`.
    places: BTreeMap<String, usize>,
}

#[derive(Debug, Deserialize)]
struct TermRow {
    facet: String,
    /// Empty: the row names the facet itself.
    value: String,
    language: String,
    label: String,
    synonyms: String,
}

/// Search words in a language that the pages need not speak.
#[derive(Debug, Deserialize)]
struct SynonymRow {
    facet: String,
    value: String,
    language: String,
    synonyms: String,
}

#[derive(Debug, Deserialize)]
struct NameWordsRow {
    forms: String,
    language: String,
    synonyms: String,
}

#[derive(Debug, Deserialize)]
struct FillerRow {
    words: String,
}

impl Taxonomy {
    /// Reads the tables of `taxonomy/` in the reference folder; those of search words may be missing.
    pub(super) fn load(folder: &Path) -> Result<Self> {
        let path = folder.join(TERMS_FILE);
        let mut taxonomy = Self { languages: rows(&folder.join(LANGUAGES_FILE))?, ..Self::default() };
        for row in rows::<TermRow>(&path)? {
            if !taxonomy.languages.iter().any(|language| language.code == row.language) {
                return Err(wrong(&path, format!("`{}` is not a language of {LANGUAGES_FILE}", row.language)));
            }
            let description = format!("{} `{}` in `{}`", row.facet, row.value, row.language);
            if !taxonomy.add(row) {
                return Err(wrong(&path, format!("{description} occurs twice: expected one row for each")));
            }
        }
        let path = folder.join(SYNONYMS_FILE);
        if path.exists() {
            for row in rows::<SynonymRow>(&path)? {
                let description = format!("{} `{}`", row.facet, row.value);
                if !taxonomy.add_synonyms(row) {
                    return Err(wrong(&path, format!("{description} is no value of {TERMS_FILE}")));
                }
            }
        }
        let path = folder.join(NAME_WORDS_FILE);
        if path.exists() {
            let rows = rows::<NameWordsRow>(&path)?.into_iter();
            let split = |text: &str| split_values(text).map(str::to_owned).collect();
            taxonomy.name_words = rows
                .map(|row| NameWords {
                    forms: split(&row.forms),
                    synonyms: split(&row.synonyms),
                    language: row.language,
                })
                .collect();
        }
        let path = folder.join(FILLER_WORDS_FILE);
        if path.exists() {
            let rows = rows::<FillerRow>(&path)?;
            taxonomy.filler_words = rows.iter().flat_map(|row| split_values(&row.words)).map(str::to_owned).collect();
        }
        Ok(taxonomy)
    }

    /// Whether the row's value is known.
    fn add_synonyms(&mut self, row: SynonymRow) -> bool {
        let Some(facet) = self.facets.get_mut(&row.facet) else { return false };
        let Some(place) = facet.places.get(&row.value) else { return false };
        let synonyms = split_values(&row.synonyms).map(str::to_owned);
        facet.terms[*place].synonyms.entry(row.language).or_default().extend(synonyms);
        true
    }

    /// What the words of names are called in other languages.
    #[must_use]
    pub fn name_words(&self) -> &[NameWords] {
        &self.name_words
    }

    /// Words that people type around what they look for, in any language: "where", "need", "vorrei".
    #[must_use]
    pub fn filler_words(&self) -> &[String] {
        &self.filler_words
    }

    /// Whether the row was new.
    fn add(&mut self, row: TermRow) -> bool {
        let facet = self.facets.entry(row.facet).or_default();
        if row.value.is_empty() {
            return facet.labels.insert(row.language, row.label).is_none();
        }
        let place = *facet.places.entry(row.value.clone()).or_insert_with(|| {
            facet.terms.push(Term { value: row.value, ..Term::default() });
            facet.terms.len() - 1
        });
        let term = &mut facet.terms[place];
        let synonyms: Vec<String> = split_values(&row.synonyms).map(str::to_owned).collect();
        if !synonyms.is_empty() {
            term.synonyms.insert(row.language.clone(), synonyms);
        }
        term.labels.insert(row.language, row.label).is_none()
    }

    /// Values of a facet in the order in which they should be shown; empty for an unknown facet.
    #[must_use]
    pub fn terms(&self, facet: &str) -> &[Term] {
        self.facets.get(facet).map_or(&[], |facet| facet.terms.as_slice())
    }

    /// Names of the facets.
    pub fn facets(&self) -> impl Iterator<Item = &str> {
        self.facets.keys().map(String::as_str)
    }

    /// Whether `value` is one of the facet's, or one of them with an edition: `partecipazione:2019`.
    #[must_use]
    pub fn contains(&self, facet: &str, value: &str) -> bool {
        self.term(facet, value).is_some()
            || with_edition(value).is_some_and(|(base, _)| self.term(facet, base).is_some())
    }

    /// What a value is called: in `language`, else in Italian, else in English, else the value itself.
    ///
    /// An edition is kept: `partecipazione:2019` is "PartecipAzione 2019".
    #[must_use]
    pub fn label(&self, facet: &str, value: &str, language: &str) -> String {
        if let Some(label) = self.term(facet, value).and_then(|term| in_language(&term.labels, language)) {
            return label.to_owned();
        }
        match with_edition(value).and_then(|(base, edition)| Some((self.term(facet, base)?, edition))) {
            Some((term, edition)) => {
                format!("{} {edition}", in_language(&term.labels, language).unwrap_or(&term.value))
            }
            None => value.to_owned(),
        }
    }

    /// What a facet is called, with the fallbacks of [`Taxonomy::label`].
    #[must_use]
    pub fn facet_label(&self, facet: &str, language: &str) -> String {
        self.facets.get(facet).and_then(|facet| in_language(&facet.labels, language)).unwrap_or(facet).to_owned()
    }

    /// The languages of the pages, in the order in which they should be offered.
    #[must_use]
    pub fn languages(&self) -> &[InterfaceLanguage] {
        &self.languages
    }

    fn term(&self, facet: &str, value: &str) -> Option<&Term> {
        let facet = self.facets.get(facet)?;
        facet.places.get(value).map(|place| &facet.terms[*place])
    }
}

/// `partecipazione:2019` as its value and its edition, a year.
fn with_edition(value: &str) -> Option<(&str, &str)> {
    value
        .split_once(':')
        .filter(|(_, edition)| edition.len() == 4 && edition.bytes().all(|digit| digit.is_ascii_digit()))
}

fn in_language<'a>(labels: &'a BTreeMap<String, String>, language: &str) -> Option<&'a str> {
    std::iter::once(language)
        .chain(FALLBACK_LANGUAGES)
        .find_map(|language| labels.get(language).filter(|label| !label.is_empty()))
        .map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{Taxonomy, TermRow};

    fn taxonomy() -> Taxonomy {
        let mut taxonomy = Taxonomy::default();
        for (facet, value, language, label, synonyms) in [
            ("service", "", "it", "Servizio", ""),
            ("service", "legal_counselling", "it", "Assistenza legale", "avvocato| permesso di soggiorno |"),
            ("service", "legal_counselling", "ar", "مساعدة قانونية", "محامي"),
            ("programme", "partecipazione", "it", "PartecipAzione", ""),
        ] {
            let [facet, value, language, label, synonyms] =
                [facet, value, language, label, synonyms].map(str::to_owned);
            assert!(taxonomy.add(TermRow { facet, value, language, label, synonyms }));
        }
        taxonomy
    }

    #[test]
    fn a_label_falls_back_to_italian_and_then_to_the_value() {
        let taxonomy = taxonomy();
        assert_eq!(taxonomy.label("service", "legal_counselling", "ar"), "مساعدة قانونية");
        assert_eq!(taxonomy.label("service", "legal_counselling", "uk"), "Assistenza legale");
        assert_eq!(taxonomy.label("service", "unheard_of", "uk"), "unheard_of");
        assert_eq!(taxonomy.facet_label("service", "fr"), "Servizio");
        assert_eq!(taxonomy.facet_label("target", "fr"), "target");
    }

    #[test]
    fn an_edition_is_a_year_after_a_known_value() {
        let taxonomy = taxonomy();
        assert_eq!(taxonomy.label("programme", "partecipazione:2019", "en"), "PartecipAzione 2019");
        assert!(taxonomy.contains("programme", "partecipazione:2019"));
        assert!(taxonomy.contains("programme", "partecipazione"));
        assert!(!taxonomy.contains("programme", "partecipazione:next"));
        assert!(!taxonomy.contains("programme", "voc:2024"));
    }

    #[test]
    fn synonyms_are_kept_by_language_without_empty_ones() {
        let taxonomy = taxonomy();
        let term = &taxonomy.terms("service")[0];
        assert_eq!(term.synonyms["it"], ["avvocato", "permesso di soggiorno"]);
        assert_eq!(term.synonyms["ar"], ["محامي"]);
    }
}

//! Which facet values do words speak of, in whatever language they were typed?
//!
//! "avvocato", "lawyer", "محامي" and "адвокат" are synonyms of
//! `legal_counselling` in the taxonomy: a query word finds every entry that
//! carries the value, whatever language the entry is written in. The entries
//! themselves are the facets' business, so that a synonym costs nothing per
//! entry.
//!
//! A synonym of several words ("permesso di soggiorno") speaks only when all of
//! them are asked for; else "centro" would find every service that is ever
//! given in a centre. The words of a label speak one by one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::analysis::{Stemmers, StopWords, fold, words};
use super::query::Facet;
use super::text::Word;
use crate::reference::Taxonomy;

/// Facets whose labels and synonyms are searched.
const SPOKEN: [Facet; 6] =
    [Facet::Service, Facet::Target, Facet::Language, Facet::LedBy, Facet::Type, Facet::Programme];

/// Values that say that nothing is known: no word asks for them.
const UNSPOKEN: [&str; 2] = ["unknown", "other"];

/// A value that a word speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The facet.
    pub facet: Facet,
    /// Its value.
    pub value: String,
    /// The language in which the word says it.
    pub language: String,
}

/// Words that together mean something.
#[derive(Debug)]
struct Expression {
    stems: BTreeSet<String>,
    meaning: Meaning,
}

/// The expressions of one language.
#[derive(Debug, Default)]
struct Language {
    expressions: Vec<Expression>,
    /// From a stem to the expressions that it stands in.
    by_stem: HashMap<String, Vec<usize>>,
}

/// From words, in every language, to facet values.
#[derive(Debug)]
pub struct Lexicon {
    /// Ordered, so that meanings come in the same order every time.
    languages: BTreeMap<String, Language>,
}

impl Lexicon {
    /// The lexicon of a taxonomy's labels and synonyms.
    #[must_use]
    pub fn new(taxonomy: &Taxonomy, stemmers: &Stemmers, stop_words: &StopWords) -> Self {
        let mut lexicon = Self { languages: BTreeMap::new() };
        for facet in SPOKEN {
            for term in taxonomy.terms(facet.as_str()).iter().filter(|term| !UNSPOKEN.contains(&term.value.as_str())) {
                let mut add = |language: &str, stems: BTreeSet<String>| {
                    let meaning = Meaning { facet, value: term.value.clone(), language: language.to_owned() };
                    lexicon.languages.entry(language.to_owned()).or_default().add(Expression { stems, meaning });
                };
                let stems = |language: &str, text: &str| -> BTreeSet<String> {
                    let folded = fold(text);
                    let telling = stop_words.without(words(&folded).collect());
                    telling.into_iter().map(|word| stemmers.stem(word, language).into_owned()).collect()
                };
                for (language, label) in &term.labels {
                    stems(language, label).into_iter().for_each(|stem| add(language, BTreeSet::from([stem])));
                }
                for (language, synonyms) in &term.synonyms {
                    synonyms.iter().for_each(|synonym| add(language, stems(language, synonym)));
                }
            }
        }
        lexicon
    }

    /// What each word of a query may mean, in every language; a meaning once per word.
    #[must_use]
    pub fn meanings(&self, query: &[Word], stemmers: &Stemmers) -> Vec<Vec<&Meaning>> {
        let mut meanings: Vec<Vec<&Meaning>> = vec![Vec::new(); query.len()];
        for (code, language) in &self.languages {
            let stems: Vec<String> = query.iter().map(|word| stemmers.stem(&word.folded, code).into_owned()).collect();
            for (stem, found) in stems.iter().zip(&mut meanings) {
                for expression in language.by_stem.get(stem).into_iter().flatten().map(|at| &language.expressions[*at])
                {
                    let whole = expression.stems.iter().all(|needed| stems.contains(needed));
                    if whole && !found.contains(&&expression.meaning) {
                        found.push(&expression.meaning);
                    }
                }
            }
        }
        meanings
    }
}

impl Language {
    fn add(&mut self, expression: Expression) {
        for stem in &expression.stems {
            self.by_stem.entry(stem.clone()).or_default().push(self.expressions.len());
        }
        self.expressions.push(expression);
    }
}

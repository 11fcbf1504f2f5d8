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
//! given in a centre. The words of a label speak one by one, unless too many
//! labels share them, and a synonym may be one word once its fillers are left
//! out ("diventare italiano"): both speak faintly, and are not heard where the
//! word is a synonym by itself ("italiano").

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fst::Map;
use serde::{Deserialize, Serialize};

use super::analysis::{STEMMED, Stemmers, StopWords, fold, words};
use super::known_words::{automaton, in_order};
use super::query::Facet;
use super::sound::sound;
use super::vocabulary::{SHORTEST_SOUND, Typos};
use crate::reference::{Taxonomy, Term};

/// Facets whose labels and synonyms are searched.
const SPOKEN: [Facet; 6] =
    [Facet::Service, Facet::Target, Facet::Language, Facet::LedBy, Facet::Type, Facet::Programme];

/// Values that say that nothing is known: no word asks for them.
const UNSPOKEN: [&str; 2] = ["unknown", "other"];

/// A word that stands in the labels of more values than this, in one language, speaks of none of them.
const MOST_LABELS: usize = 2;

/// Letters of a word that is taken as it is written, up to.
const SHORT_WORD: usize = 3;

/// A value that a word speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// The facet.
    pub facet: Facet,
    /// Its value.
    pub value: String,
    /// The language in which the word says it.
    pub language: String,
}

/// Words that together mean something.
#[derive(Debug, Serialize, Deserialize)]
struct Expression {
    stems: BTreeSet<String>,
    /// As they are written.
    words: BTreeSet<String>,
    meaning: Meaning,
    /// Whether it is only a word of a longer text.
    is_faint: bool,
}

/// How an expression is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Clarity {
    /// By a word of a longer text.
    Faint,
    /// By another form of a word.
    Stem,
    /// As it is written.
    Exact,
}

/// The expressions whose words have their stems taken in one way.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Family {
    expressions: Vec<Expression>,
    /// From a stem to the expressions that it stands in.
    #[serde(serialize_with = "in_order")]
    by_stem: HashMap<String, Vec<usize>>,
}

/// An expression, and the words and phrases of names that it stands for.
type InNames = (Vec<String>, Vec<Vec<String>>);

/// From words, in every language, to facet values.
#[derive(Debug, Serialize, Deserialize)]
pub struct Lexicon {
    /// One family per stemmed language, in the order of [`STEMMED`], and one for all others.
    families: Vec<Family>,
    /// Every single word that speaks of something.
    #[serde(with = "automaton")]
    words: Map<Vec<u8>>,
    /// From the first word of an expression to expressions that stand for words of names, and those words.
    #[serde(serialize_with = "in_order")]
    name_words: HashMap<String, Vec<InNames>>,
    /// From a sound to the words that have it.
    #[serde(serialize_with = "in_order")]
    by_sound: HashMap<String, Vec<String>>,
}

impl Lexicon {
    /// The lexicon of a taxonomy's labels and synonyms.
    #[must_use]
    pub fn new(taxonomy: &Taxonomy, stemmers: &Stemmers, stop_words: &StopWords) -> Self {
        let mut families: Vec<Family> = (0..=STEMMED.len()).map(|_| Family::default()).collect();
        let mut single_words = BTreeSet::new();
        let telling = |text: &str| -> Vec<String> {
            let folded = fold(text);
            stop_words.without(words(&folded).collect()).into_iter().map(str::to_owned).collect()
        };
        let shared = shared_label_words(taxonomy, &telling);
        let said = said_by_one_word(taxonomy);
        let mut add = |facet: Facet, term: &Term, language: &str, words: &[String], is_part: bool| {
            let mut is_faint = false;
            if let [word] = words {
                is_faint = is_part;
                let values = said.get(&(language, word.clone()));
                if is_faint && values.is_some_and(|values| !values.contains(&(facet, term.value.as_str()))) {
                    return;
                }
                single_words.insert(word.clone());
            }
            let stems: BTreeSet<String> = words.iter().map(|word| stemmers.stem(word, language).into_owned()).collect();
            let meaning = Meaning { facet, value: term.value.clone(), language: language.to_owned() };
            let words = words.iter().cloned().collect();
            families[family_of(language)].add(Expression { stems, words, meaning, is_faint });
        };
        for (facet, term) in spoken(taxonomy) {
            for (language, label) in &term.labels {
                let is_part = number_of_words(label) > 1;
                for word in telling(label) {
                    if !stop_words.contains(&word) && !shared.contains(&(language.as_str(), word.clone())) {
                        add(facet, term, language, &[word], is_part);
                    }
                }
            }
            for (language, synonyms) in &term.synonyms {
                for synonym in synonyms {
                    add(facet, term, language, &telling(synonym), number_of_words(synonym) > 1);
                }
            }
        }
        let mut by_sound: HashMap<String, Vec<String>> = HashMap::new();
        let mut name_words: HashMap<String, Vec<InNames>> = HashMap::new();
        for row in taxonomy.name_words() {
            let parted = |text: &String| words(&fold(text)).map(str::to_owned).collect::<Vec<_>>();
            let forms: Vec<Vec<String>> = row.forms.iter().map(parted).filter(|form| !form.is_empty()).collect();
            // Fillers are taken out of a query before its names are looked for. One form stands for the others: "rumena" for
            // "romeni".
            let said = row.synonyms.iter().chain(&row.forms).map(|synonym| telling(synonym));
            for expression in said {
                let Some(first) = expression.first() else { continue };
                if expression.len() == 1 {
                    single_words.insert(first.clone());
                }
                let known = name_words.entry(first.clone()).or_default();
                let meant = (expression, forms.clone());
                if !known.contains(&meant) {
                    known.push(meant);
                }
            }
        }
        for word in &single_words {
            by_sound.entry(sound(word)).or_default().push(word.clone());
        }
        let words = Map::from_iter(single_words.iter().map(|word| (word, 1))).expect("a sorted set has no repetitions");
        Self { families, words, name_words, by_sound }
    }

    /// Whether a word, as it is written, speaks of something by itself.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// What each word of a query may mean, in every language; a meaning once per word.
    ///
    /// # Arguments
    /// * `query`: folded words.
    #[must_use]
    pub fn meanings<'lexicon>(&'lexicon self, query: &[&str], stemmers: &Stemmers) -> Vec<Vec<&'lexicon Meaning>> {
        let clear = |of_word: Vec<(Clarity, &'lexicon Meaning)>| {
            let is_said = of_word.iter().any(|(clarity, _)| *clarity == Clarity::Exact);
            let heard = of_word.into_iter().filter(|(clarity, _)| !is_said || *clarity > Clarity::Faint);
            heard.map(|(_, meaning)| meaning).collect()
        };
        self.heard(query, stemmers).into_iter().map(clear).collect()
    }

    /// Whether a word, as it is written, speaks of one of the values.
    #[must_use]
    pub fn says(&self, word: &str, values: &[&Meaning], stemmers: &Stemmers) -> bool {
        self.heard(&[word], stemmers).into_iter().flatten().any(|(clarity, said)| {
            clarity == Clarity::Exact && values.iter().any(|one| (one.facet, &one.value) == (said.facet, &said.value))
        })
    }

    /// What each word of a query may mean, and how clearly it says so.
    fn heard<'lexicon>(&'lexicon self, query: &[&str], stemmers: &Stemmers) -> Vec<Vec<(Clarity, &'lexicon Meaning)>> {
        let mut heard: Vec<Vec<(Clarity, &Meaning)>> = vec![Vec::new(); query.len()];
        for (at, family) in self.families.iter().enumerate() {
            let language = STEMMED.get(at).map_or("", |(language, _)| language);
            let stems: Vec<_> = query.iter().map(|word| stemmers.stem(word, language)).collect();
            for ((stem, word), heard) in stems.iter().zip(query).zip(&mut heard) {
                for expression in family.by_stem.get(stem.as_ref()).into_iter().flatten() {
                    let expression = &family.expressions[*expression];
                    let is_exact = expression.words.contains(*word);
                    let whole = expression.stems.iter().all(|needed| stems.iter().any(|stem| stem == needed));
                    // So few letters are the stem of too many words.
                    if !whole || !is_exact && word.chars().count() <= SHORT_WORD {
                        continue;
                    }
                    let clarity = match (is_exact, expression.is_faint) {
                        (_, true) => Clarity::Faint,
                        (true, false) => Clarity::Exact,
                        (false, false) => Clarity::Stem,
                    };
                    let same = |known: &&mut (Clarity, &Meaning)| {
                        (known.1.facet, &known.1.value) == (expression.meaning.facet, &expression.meaning.value)
                    };
                    match heard.iter_mut().find(same) {
                        Some(known) if known.0 < clarity => *known = (clarity, &expression.meaning),
                        Some(_) => {}
                        None => heard.push((clarity, &expression.meaning)),
                    }
                }
            }
        }
        heard
    }

    /// What the words at the beginning of `query` are called in names: how many words that is, and the words and phrases
    /// of names; of the longest expression that is known.
    #[must_use]
    pub fn in_names(&self, query: &[&str]) -> Option<(usize, Vec<&[String]>)> {
        let known = self.name_words.get(*query.first()?)?;
        let begins = |expression: &[String]| {
            expression.len() <= query.len() && expression.iter().zip(query).all(|(word, typed)| word == typed)
        };
        let longest =
            known.iter().filter(|(expression, _)| begins(expression)).map(|(expression, _)| expression.len()).max()?;
        let forms = known.iter().filter(|(expression, _)| expression.len() == longest && begins(expression));
        Some((longest, forms.flat_map(|(_, forms)| forms.iter().map(Vec::as_slice)).collect()))
    }

    /// Words of which `word` may be a typing error, nearest first, each with the number of errors.
    #[must_use]
    pub fn near(&self, word: &str, typos: &Typos) -> Vec<(u8, String)> {
        typos.near(&self.words, word, false).into_iter().map(|(errors, word, _)| (errors, word)).collect()
    }

    /// Words that begin with `prefix`.
    #[must_use]
    pub fn beginning(&self, prefix: &str) -> Vec<String> {
        use fst::automaton::{Automaton, Str};
        use fst::{IntoStreamer, Streamer};
        let mut found = Vec::new();
        let mut stream = self.words.search(Str::new(prefix).starts_with()).into_stream();
        while let Some((word, _)) = stream.next() {
            found.extend(std::str::from_utf8(word).ok().map(str::to_owned));
        }
        found
    }

    /// Words that sound like `word`.
    #[must_use]
    pub fn that_sound_like(&self, word: &str) -> &[String] {
        let sound = sound(word);
        let telling = self.by_sound.get(&sound).filter(|_| sound.len() >= SHORTEST_SOUND);
        telling.map_or(&[], Vec::as_slice)
    }
}

/// The values that words may speak of, each with its facet.
pub fn spoken(taxonomy: &Taxonomy) -> impl Iterator<Item = (Facet, &Term)> {
    let terms = |facet: Facet| taxonomy.terms(facet.as_str()).iter().map(move |term| (facet, term));
    SPOKEN.into_iter().flat_map(terms).filter(|(_, term)| !UNSPOKEN.contains(&term.value.as_str()))
}

/// Of every language the words that are a label or a synonym by themselves, with the values that they name.
fn said_by_one_word(taxonomy: &Taxonomy) -> HashMap<(&str, String), BTreeSet<(Facet, &str)>> {
    let mut said: HashMap<(&str, String), BTreeSet<(Facet, &str)>> = HashMap::new();
    for (facet, term) in spoken(taxonomy) {
        let labels = term.labels.iter();
        let synonyms = term.synonyms.iter().flat_map(|(language, all)| all.iter().map(move |one| (language, one)));
        for (language, text) in labels.chain(synonyms) {
            let folded = fold(text);
            if let [word] = words(&folded).collect::<Vec<_>>().as_slice() {
                said.entry((language.as_str(), (*word).to_owned())).or_default().insert((facet, term.value.as_str()));
            }
        }
    }
    said
}

/// How many words a text has, fillers included.
fn number_of_words(text: &str) -> usize {
    words(&fold(text)).count()
}

/// Words, with their language, that stand in so many labels that they tell nothing.
fn shared_label_words<'taxonomy>(
    taxonomy: &'taxonomy Taxonomy,
    telling: &impl Fn(&str) -> Vec<String>,
) -> BTreeSet<(&'taxonomy str, String)> {
    let mut values: BTreeMap<(&str, String), BTreeSet<(Facet, &str)>> = BTreeMap::new();
    for (facet, term) in spoken(taxonomy) {
        for (language, label) in &term.labels {
            for word in telling(label) {
                values.entry((language, word)).or_default().insert((facet, &term.value));
            }
        }
    }
    values.into_iter().filter(|(_, values)| values.len() > MOST_LABELS).map(|(word, _)| word).collect()
}

fn family_of(language: &str) -> usize {
    STEMMED.iter().position(|(stemmed, _)| *stemmed == language).unwrap_or(STEMMED.len())
}

impl Family {
    fn add(&mut self, expression: Expression) {
        if expression.stems.is_empty() {
            return;
        }
        for stem in &expression.stems {
            self.by_stem.entry(stem.clone()).or_default().push(self.expressions.len());
        }
        self.expressions.push(expression);
    }
}

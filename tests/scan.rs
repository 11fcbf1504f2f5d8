//! The search, done the slow and obvious way: every condition tried on every record.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use geo::Intersects;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{
    Attribute, Facet, Query, STEMMED, Stemmers, StopWords, UNKNOWN_LANGUAGE, Understood, fold, words,
};
use vicini_indexer::record::{Activity, Location, Organization};
use vicini_indexer::reference::{Reference, Term};
use vicini_indexer::register::Stored;

/// A record at one of its locations.
#[derive(Clone, Copy)]
pub struct Candidate<'record> {
    pub organization: &'record Organization,
    pub location: Option<&'record Location>,
}

/// Every organization at every location; those without a location once.
pub fn candidates(records: &[Stored]) -> Vec<Candidate<'_>> {
    records
        .iter()
        .flat_map(|stored| {
            let organization = &stored.organization;
            let nowhere = organization.locations.is_empty().then_some(Candidate { organization, location: None });
            nowhere.into_iter().chain(
                organization.locations.iter().map(move |location| Candidate { organization, location: Some(location) }),
            )
        })
        .collect()
}

impl Candidate<'_> {
    pub fn id(&self) -> &str {
        self.location.map_or(&self.organization.id, |location| &location.id)
    }

    pub fn position(&self) -> Option<Position> {
        self.location?.position
    }

    fn activity(&self) -> &Activity {
        self.location.and_then(|location| location.activity.as_ref()).unwrap_or(&self.organization.activity)
    }

    /// The values of a facet.
    pub fn values(&self, facet: Facet, reference: &Reference) -> BTreeSet<String> {
        let comune = self.location.and_then(|location| reference.gazetteer.comune(location.comune.as_deref()?));
        match facet {
            Facet::Service => self.activity().services.iter().cloned().collect(),
            Facet::Target => self.activity().target_groups.iter().cloned().collect(),
            Facet::Language if self.activity().languages.is_empty() => [UNKNOWN_LANGUAGE.to_owned()].into(),
            Facet::Language => self.activity().languages.iter().cloned().collect(),
            Facet::LedBy => BTreeSet::from([self.organization.led_by.clone().unwrap_or_else(|| "unknown".to_owned())]),
            Facet::Type => self.organization.organization_type.iter().cloned().collect(),
            Facet::Programme => self
                .activity()
                .programmes
                .iter()
                .flat_map(|programme| [programme.clone(), programme.split(':').next().unwrap().to_owned()])
                .collect(),
            Facet::Evidence => self.organization.source.evidence_level.iter().cloned().collect(),
            Facet::Region => comune.map(|comune| comune.region.clone()).into_iter().collect(),
            Facet::Province => comune.map(|comune| comune.province.clone()).into_iter().collect(),
            Facet::Comune => comune.map(|comune| comune.code.clone()).into_iter().collect(),
        }
    }

    fn knows(&self, attribute: Attribute) -> bool {
        match attribute {
            Attribute::Website => self.organization.website.is_some(),
            Attribute::Phone => !self.organization.phones.is_empty(),
            Attribute::Email => self.organization.email.is_some(),
            Attribute::OpeningHours => self.location.is_some_and(|location| location.opening_hours.is_some()),
            Attribute::Position => self.position().is_some(),
        }
    }
}

/// What a scan knows about words.
pub struct Scanner<'reference> {
    pub reference: &'reference Reference,
    stemmers: Stemmers,
    stop_words: StopWords,
    expressions: Vec<Expression>,
    texts: RefCell<BTreeMap<String, Rc<Texts>>>,
    meant: RefCell<BTreeMap<(String, bool), Rc<Meant>>>,
}

/// A label word or a synonym.
struct Expression {
    language: String,
    words: BTreeSet<String>,
    stems: BTreeSet<String>,
    /// The facet value that it speaks of.
    value: (Facet, String),
    /// Whether it is the only word that tells something in a longer text.
    is_faint: bool,
}

/// Letters of a word that must be written as the expression is, up to.
const SHORT_WORD: usize = 3;

/// The words of a query, each with the facet values that it speaks of and the forms in names that it stands for.
type Meant = Vec<(String, BTreeSet<(Facet, String)>, Vec<String>)>;

/// Labels that may share a word before it tells nothing.
const MOST_LABELS: usize = 2;

/// The words of one candidate.
#[derive(Default)]
struct Texts {
    words: BTreeSet<String>,
    /// Language, stem, and the words that have it.
    stems: BTreeMap<(String, String), BTreeSet<String>>,
    /// The words of each text, each with a space before and behind it.
    sequences: Vec<String>,
}

impl<'reference> Scanner<'reference> {
    pub fn new(reference: &'reference Reference) -> Self {
        let stemmers = Stemmers::default();
        let stop_words = StopWords::new(reference.taxonomy.filler_words().iter().map(String::as_str));
        let telling = |text: &str| -> Vec<String> {
            let folded = fold(text);
            stop_words.without(words(&folded).collect()).into_iter().map(str::to_owned).collect()
        };
        let spoken = [Facet::Service, Facet::Target, Facet::Language, Facet::LedBy, Facet::Type, Facet::Programme];
        let terms = || {
            let of = |facet: Facet| reference.taxonomy.terms(facet.as_str()).iter().map(move |term| (facet, term));
            spoken.into_iter().flat_map(of).filter(|(_, term)| !["unknown", "other"].contains(&term.value.as_str()))
        };
        let mut labels_with: BTreeMap<(&str, String), BTreeSet<(Facet, &str)>> = BTreeMap::new();
        for (facet, term) in terms() {
            for (language, label) in &term.labels {
                for word in telling(label) {
                    labels_with.entry((language, word)).or_default().insert((facet, &term.value));
                }
            }
        }
        let number_of_words = |text: &str| words(&fold(text)).count();
        let synonyms = |term: &'reference Term| {
            term.synonyms
                .iter()
                .flat_map(|(language, all)| all.iter().map(move |one| (language.as_str(), one.as_str())))
        };
        let mut said: BTreeMap<(&str, String), BTreeSet<(Facet, &str)>> = BTreeMap::new();
        for (facet, term) in terms() {
            let labels = term.labels.iter().map(|(language, label)| (language.as_str(), label.as_str()));
            for (language, text) in labels.chain(synonyms(term)).filter(|(_, text)| number_of_words(text) == 1) {
                let word = words(&fold(text)).collect::<String>();
                said.entry((language, word)).or_default().insert((facet, &term.value));
            }
        }
        let mut expressions = Vec::new();
        let mut add = |facet: Facet, value: &str, language: &str, of: Vec<String>, text: &str| {
            let is_faint = of.len() == 1 && number_of_words(text) > 1;
            let others = said.get(&(language, of.first().cloned().unwrap_or_default()));
            if is_faint && others.is_some_and(|values| !values.contains(&(facet, value))) {
                return;
            }
            expressions.push(Expression {
                language: language.to_owned(),
                stems: of.iter().map(|word| stemmers.stem(word, language).into_owned()).collect(),
                words: of.into_iter().collect(),
                value: (facet, value.to_owned()),
                is_faint,
            });
        };
        for (facet, term) in terms() {
            for (language, label) in &term.labels {
                for word in telling(label) {
                    let is_shared = labels_with[&(language.as_str(), word.clone())].len() > MOST_LABELS;
                    if !stop_words.contains(&word) && !is_shared {
                        add(facet, &term.value, language, vec![word], label);
                    }
                }
            }
            synonyms(term).for_each(|(language, synonym)| add(facet, &term.value, language, telling(synonym), synonym));
        }
        Self { reference, stemmers, stop_words, expressions, texts: RefCell::default(), meant: RefCell::default() }
    }

    /// Tries every condition of the query on a candidate.
    ///
    /// Which words are places is taken from the answer: whether that is right, other tests say.
    pub fn judge(&self, candidate: &Candidate<'_>, query: &Query, understood: &Understood) -> Verdict {
        let failed_facets = query
            .filters
            .iter()
            .filter(|filter| {
                let own = candidate.values(filter.facet, self.reference);
                !filter.values.iter().any(|value| own.contains(value))
            })
            .map(|filter| filter.facet)
            .collect();
        let since =
            query.verified_within_months.map(|months| query.today.saturating_sub(jiff::Span::new().months(months)));
        let others = query.has.iter().all(|attribute| candidate.knows(*attribute))
            && since.is_none_or(|since| candidate.organization.assured_date.is_some_and(|date| date >= since))
            && self.is_in_places(candidate, understood)
            && self.speaks_of(candidate, &words_but_places(query, understood), !understood.places.is_empty());
        Verdict { space: self.lies_in(candidate, query), failed_facets, others }
    }

    /// Whether the query asks for a place at all.
    pub fn asks_for_space(query: &Query) -> bool {
        query.bbox.is_some() || query.within.is_some() || query.radius_m.is_some()
    }

    fn lies_in(&self, candidate: &Candidate<'_>, query: &Query) -> bool {
        if !Self::asks_for_space(query) {
            return true;
        }
        let Some(position) = candidate.position() else { return false };
        query.bbox.is_none_or(|bounding_box| bounding_box.contains(position))
            && query.near.zip(query.radius_m).is_none_or(|(center, radius_m)| center.distance_m(position) <= radius_m)
            && query
                .within
                .as_ref()
                .is_none_or(|area| area.intersects(&geo::Point::new(position.longitude(), position.latitude())))
    }

    /// Whether every word that matters stands somewhere in the record, or names something that it does.
    fn speaks_of(&self, candidate: &Candidate<'_>, text: &str, with_places: bool) -> bool {
        let texts = self.texts(candidate);
        let meant = self.meant(text, with_places);
        meant.iter().all(|(word, meant, forms)| {
            let form_stands = |form: &String| texts.sequences.iter().any(|text| text.contains(form));
            let services: Vec<_> = meant.iter().filter(|(facet, _)| *facet == Facet::Service).collect();
            let is_another_form =
                |form: &String| !self.stop_words.contains(form) && (services.is_empty() || self.says(form, &services));
            let stem_stands = |language: &str| {
                let stem = (language.to_owned(), self.stemmers.stem(word, language).into_owned());
                texts.stems.get(&stem).into_iter().flatten().any(is_another_form)
            };
            texts.words.contains(word)
                || forms.iter().any(form_stands)
                || STEMMED.iter().any(|(language, _)| stem_stands(language))
                || meant.iter().any(|(facet, value)| candidate.values(*facet, self.reference).contains(value))
        })
    }

    /// Whether a word alone, as it is written, speaks of one of the values.
    fn says(&self, word: &str, values: &[&(Facet, String)]) -> bool {
        self.expressions.iter().any(|expression| {
            !expression.is_faint
                && expression.words.contains(word)
                && values.contains(&&expression.value)
                && expression.stems.len() == 1
        })
    }

    /// For each word, the forms in names of the longest expression that it begins or goes on, each between spaces.
    fn in_names(&self, asked: &[&str]) -> Vec<Vec<String>> {
        let folded = |text: &String| words(&fold(text)).map(str::to_owned).collect::<Vec<_>>();
        let mut found = vec![Vec::new(); asked.len()];
        let mut at = 0;
        while at < asked.len() {
            let mut longest: (usize, Vec<String>) = (0, Vec::new());
            for row in self.reference.taxonomy.name_words() {
                let telling = |synonym: &String| {
                    let all = folded(synonym);
                    self.stop_words
                        .without(all.iter().map(String::as_str).collect())
                        .into_iter()
                        .map(str::to_owned)
                        .collect::<Vec<_>>()
                };
                for expression in
                    row.synonyms.iter().chain(&row.forms).map(telling).filter(|expression| !expression.is_empty())
                {
                    let begins = asked[at..].len() >= expression.len()
                        && expression.iter().zip(&asked[at..]).all(|(word, typed)| word == typed);
                    if begins && expression.len() >= longest.0 {
                        if expression.len() > longest.0 {
                            longest = (expression.len(), Vec::new());
                        }
                        longest.1.extend(row.forms.iter().map(|form| format!(" {} ", folded(form).join(" "))));
                    }
                }
            }
            found[at..at + longest.0].fill(longest.1);
            at += longest.0.max(1);
        }
        found
    }

    /// Whether a candidate lies in one of the places of each kind.
    fn is_in_places(&self, candidate: &Candidate<'_>, understood: &Understood) -> bool {
        understood.places.iter().all(|place| {
            let own = candidate.values(place.facet, self.reference);
            understood.places.iter().any(|other| other.facet == place.facet && own.contains(&other.value))
        })
    }

    /// Each word that matters, with the facet values of the expressions that it is part of and that are asked for whole.
    fn meant(&self, text: &str, with_places: bool) -> Rc<Meant> {
        let meant = || {
            let folded = fold(text);
            let mut asked = self.stop_words.without(words(&folded).collect());
            if with_places {
                asked.retain(|word| !self.stop_words.contains(word));
            }
            let mut stems: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            // Of each word what it speaks of: as it is written, by its stem, or faintly.
            let (mut written, mut by_stem, mut faint) = (
                vec![BTreeSet::new(); asked.len()],
                vec![BTreeSet::new(); asked.len()],
                vec![BTreeSet::new(); asked.len()],
            );
            for Expression { language, words, stems: needed, value, is_faint } in &self.expressions {
                let stem = |word: &&str| self.stemmers.stem(word, language).into_owned();
                let stems = stems.entry(language).or_insert_with(|| asked.iter().map(stem).collect());
                if !needed.iter().all(|needed| stems.contains(needed)) {
                    continue;
                }
                for (at, word) in asked.iter().enumerate().filter(|(at, _)| needed.contains(&stems[*at])) {
                    let is_written = words.contains(*word);
                    if !is_written && word.chars().count() <= SHORT_WORD {
                        continue;
                    }
                    let heard = match (is_faint, is_written) {
                        (true, _) => &mut faint,
                        (false, true) => &mut written,
                        (false, false) => &mut by_stem,
                    };
                    heard[at].insert(value.clone());
                }
            }
            let meanings: Vec<BTreeSet<(Facet, String)>> = (0..asked.len())
                .map(|at| {
                    let heard_faintly = faint[at].iter().filter(|_| written[at].is_empty());
                    written[at].iter().chain(&by_stem[at]).chain(heard_faintly).cloned().collect()
                })
                .collect();
            let in_names = self.in_names(&asked);
            let words = asked.iter().map(|word| (*word).to_owned());
            Rc::new(words.zip(meanings).zip(in_names).map(|((word, meant), forms)| (word, meant, forms)).collect())
        };
        Rc::clone(self.meant.borrow_mut().entry((text.to_owned(), with_places)).or_insert_with(meant))
    }

    /// The words of a candidate's texts, taken apart once.
    fn texts(&self, candidate: &Candidate<'_>) -> Rc<Texts> {
        Rc::clone(
            self.texts
                .borrow_mut()
                .entry(candidate.id().to_owned())
                .or_insert_with(|| Rc::new(self.taken_apart(candidate))),
        )
    }

    fn taken_apart(&self, candidate: &Candidate<'_>) -> Texts {
        let mut texts = Texts::default();
        let mut add = |text: &str| {
            let folded = fold(text);
            texts.sequences.push(format!(" {} ", words(&folded).collect::<Vec<_>>().join(" ")));
            for word in words(&folded) {
                texts.words.insert(word.to_owned());
                for (language, _) in STEMMED {
                    let stem = ((*language).to_owned(), self.stemmers.stem(word, language).into_owned());
                    texts.stems.entry(stem).or_default().insert(word.to_owned());
                }
            }
        };
        let organization = candidate.organization;
        add(&organization.name);
        organization.alternate_names.iter().for_each(|name| add(name));
        organization.description.values().for_each(|text| add(text));
        if let Some(address) = candidate.location.and_then(|location| location.address.as_deref()) {
            add(address);
        }
        texts
    }
}

/// The words of a query without those that name places.
fn words_but_places(query: &Query, understood: &Understood) -> String {
    let words = query.words.clone().unwrap_or_default();
    let mut rest: Vec<&str> = words.split(' ').collect();
    for place in &understood.places {
        if let Some(at) = rest.iter().position(|word| *word == place.typed) {
            rest.remove(at);
        }
    }
    rest.join(" ")
}

/// Which conditions a candidate fulfils.
pub struct Verdict {
    /// It lies where the query asks for, or the query asks for no place.
    pub space: bool,
    /// Facets whose filters it does not pass.
    failed_facets: Vec<Facet>,
    /// Words, attributes and verification.
    others: bool,
}

impl Verdict {
    /// Whether every condition is fulfilled, the filter of one facet aside.
    pub fn fulfils_all_but(&self, facet: Option<Facet>) -> bool {
        self.space && self.fulfils_all_but_space(facet)
    }

    /// Whether every condition but the spatial one is fulfilled, the filter of one facet aside.
    pub fn fulfils_all_but_space(&self, facet: Option<Facet>) -> bool {
        self.others && self.failed_facets.iter().all(|failed| Some(*failed) == facet)
    }
}

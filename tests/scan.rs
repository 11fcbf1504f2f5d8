//! The search, done the slow and obvious way: every condition tried on every record.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use geo::Intersects;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{Attribute, Facet, Query, Stemmers, StopWords, fold, words};
use vicini_indexer::record::{Activity, Location, Organization};
use vicini_indexer::reference::Reference;
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
    /// Every label word and every synonym: its language, its stems, and the facet value that they speak of.
    expressions: Vec<(String, BTreeSet<String>, Facet, String)>,
    texts: RefCell<BTreeMap<String, Rc<Texts>>>,
    meant: RefCell<BTreeMap<String, Rc<Meant>>>,
}

/// The words of a query, each with the facet values that it speaks of.
type Meant = Vec<(String, BTreeSet<(Facet, String)>)>;

/// The words of one candidate.
#[derive(Default)]
struct Texts {
    words: BTreeSet<String>,
    /// Language and stem.
    stems: BTreeSet<(String, String)>,
}

/// Languages of the taxonomy.
const LANGUAGES: [&str; 6] = ["it", "en", "fr", "es", "ar", "uk"];

/// Languages in which the words of a name are also compared by their stems.
const NAME_LANGUAGES: [&str; 4] = ["it", "en", "fr", "es"];

impl<'reference> Scanner<'reference> {
    pub fn new(reference: &'reference Reference) -> Self {
        let (stemmers, stop_words) = (Stemmers::default(), StopWords::default());
        let stems = |text: &str, language: &str| -> BTreeSet<String> {
            let folded = fold(text);
            let telling = stop_words.without(words(&folded).collect());
            telling.into_iter().map(|word| stemmers.stem(word, language).into_owned()).collect()
        };
        let mut expressions = Vec::new();
        for facet in [Facet::Service, Facet::Target, Facet::Language, Facet::LedBy, Facet::Type, Facet::Programme] {
            for term in reference.taxonomy.terms(facet.as_str()) {
                if ["unknown", "other"].contains(&term.value.as_str()) {
                    continue;
                }
                for (language, label) in &term.labels {
                    for stem in stems(label, language) {
                        expressions.push((language.clone(), BTreeSet::from([stem]), facet, term.value.clone()));
                    }
                }
                for (language, synonym) in
                    term.synonyms.iter().flat_map(|(language, all)| all.iter().map(move |one| (language, one)))
                {
                    expressions.push((language.clone(), stems(synonym, language), facet, term.value.clone()));
                }
            }
        }
        Self { reference, stemmers, stop_words, expressions, texts: RefCell::default(), meant: RefCell::default() }
    }

    /// Tries every condition of the query on a candidate.
    pub fn judge(&self, candidate: &Candidate<'_>, query: &Query) -> Verdict {
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
            && self.speaks_of(candidate, query.words.as_deref().unwrap_or_default());
        Verdict { space: self.lies_in(candidate, query), failed_facets, others }
    }

    /// Whether a candidate fulfils every condition.
    pub fn fulfils(&self, candidate: &Candidate<'_>, query: &Query) -> bool {
        self.judge(candidate, query).fulfils_all_but(None)
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
    fn speaks_of(&self, candidate: &Candidate<'_>, text: &str) -> bool {
        let texts = self.texts(candidate);
        self.meant(text).iter().all(|(word, meant)| {
            let stem_stands = |language: &str| {
                texts.stems.contains(&(language.to_owned(), self.stemmers.stem(word, language).into_owned()))
            };
            texts.words.contains(word)
                || LANGUAGES.into_iter().any(stem_stands)
                || meant.iter().any(|(facet, value)| candidate.values(*facet, self.reference).contains(value))
        })
    }

    /// Each word that matters, with the facet values of the expressions that it is part of and that are asked for whole.
    fn meant(&self, text: &str) -> Rc<Meant> {
        let meant = || {
            let folded = fold(text);
            let asked = self.stop_words.without(words(&folded).collect());
            let meaning_of = |word: &str| {
                let mut values = BTreeSet::new();
                for language in LANGUAGES {
                    let stem = |word: &str| self.stemmers.stem(word, language).into_owned();
                    let all: BTreeSet<String> = asked.iter().map(|one| stem(one)).collect();
                    let own = stem(word);
                    let spoken = self
                        .expressions
                        .iter()
                        .filter(|(of, stems, ..)| of == language && stems.contains(&own) && stems.is_subset(&all));
                    values.extend(spoken.map(|(_, _, facet, value)| (*facet, value.clone())));
                }
                values
            };
            Rc::new(asked.iter().map(|word| ((*word).to_owned(), meaning_of(word))).collect())
        };
        Rc::clone(self.meant.borrow_mut().entry(text.to_owned()).or_insert_with(meant))
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
        let mut add = |text: &str, languages: &[&str]| {
            let folded = fold(text);
            for word in words(&folded) {
                texts.words.insert(word.to_owned());
                let stems = languages
                    .iter()
                    .map(|language| ((*language).to_owned(), self.stemmers.stem(word, language).into_owned()));
                texts.stems.extend(stems);
            }
        };
        let organization = candidate.organization;
        add(&organization.name, &NAME_LANGUAGES);
        organization.alternate_names.iter().for_each(|name| add(name, &NAME_LANGUAGES));
        organization.description.iter().for_each(|(language, text)| add(text, &[language.as_str()]));
        let gazetteer = &self.reference.gazetteer;
        if let Some(comune) = candidate.location.and_then(|location| gazetteer.comune(location.comune.as_deref()?)) {
            let province = gazetteer.province(&comune.province).unwrap();
            let region = gazetteer.region(&comune.region).unwrap();
            for (name, others) in [
                (&comune.name, &comune.other_names),
                (&province.name, &province.other_names),
                (&region.name, &region.other_names),
            ] {
                add(name, &[]);
                others.iter().for_each(|(_, other)| add(other, &[]));
            }
        }
        if let Some(address) = candidate.location.and_then(|location| location.address.as_deref()) {
            add(address, &[]);
        }
        texts
    }
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

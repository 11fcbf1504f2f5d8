//! What would the register look like with a thousand times as many entries?
//!
//! Rows that are true of nobody, with the shape of the real ones: every
//! synthetic organization takes a real one as its pattern, and with it the
//! number of its locations, what is done there, for whom, how closely the place
//! is known, whether there is a website. Where it is, what it is called and
//! what it says of itself are drawn: municipalities by population, words by
//! Zipf's law. No word, place or address of a real organization is copied.
//!
//! A register holds either these or real rows ([`crate::register::Register::synthesize`]).

mod hours;
mod places;
mod random;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

pub use vocabulary::{DESCRIPTION_WORDS, MOST_COMMON_WORD, NAME_WORDS, description_word, name_word};

use crate::record::{Location, Organization, Precision, Publication, Source, Status};
use crate::reference::{Comune, Reference};
use crate::register::Stored;
use crate::source::{self, Mapping, ReadOptions};
use crate::{Error, Result};
use places::Places;
use random::Random;
use vocabulary::{COMMON_WORDS, Vocabulary, capitalised};

/// Counts the changes to what a seed makes: a register of another version has other rows.
pub const VERSION: u32 = 1;

/// What every synthetic record names as its source.
pub const SOURCE_NAME: &str = "synthetic";

/// The file whose organizations are the patterns, inside the data folder.
const PATTERNS: &str = "organizations.csv";

/// Values that the file writes in an older way, inside the data folder.
const OLDER_VALUES: &str = "mappings/collected_values.csv";

/// Share of the names that begin with [`MOST_COMMON_WORD`].
const SHARE_OF_THE_MOST_COMMON_WORD: f64 = 0.4;

/// Share of the other words of a name that are common nouns of the real names.
const SHARE_OF_COMMON_WORDS: f64 = 0.3;

/// Fewest and most words of a description.
const DESCRIPTION_LENGTH: (usize, usize) = (8, 22);

/// Share of the locations whose opening hours are known.
const SHARE_WITH_HOURS: f64 = 0.2;

/// Share of the organizations that a person has checked.
const SHARE_ASSURED: f64 = 0.3;

const HIGHEST_HOUSE_NUMBER: usize = 120;

/// The days on which records were checked and changed: the same whenever a register is made.
const FIRST_DAY: Date = Date::constant(2024, 1, 1);

/// How many of them there are.
const DAYS: usize = 1_000;

const SECONDS_PER_DAY: usize = 86_400;

/// Real organizations, as patterns of synthetic ones.
#[derive(Debug, Clone)]
pub struct Patterns {
    organizations: Vec<Organization>,
    /// Words of each name.
    name_lengths: Vec<usize>,
}

impl Patterns {
    /// Reads the patterns from `organizations.csv` of a data folder.
    ///
    /// # Errors
    /// As [`source::read`]; [`Error::Source`] when it holds no organization.
    pub fn load(data: &Path, reference: &Reference) -> Result<Self> {
        let path = data.join(PATTERNS);
        let mut mapping = Mapping::default();
        let older_values = data.join(OLDER_VALUES);
        if older_values.exists() {
            mapping.add_older_values(&older_values)?;
        }
        let reading = source::read(&path, &ReadOptions { mapping: Some(mapping) }, reference)?;
        let organizations: Vec<Organization> =
            reading.organizations.into_iter().map(|submission| submission.organization).collect();
        if organizations.is_empty() {
            return Err(Error::Source { path, reason: "no organization to take as a pattern".to_owned() });
        }
        let name_lengths = organizations.iter().map(|real| real.name.split_whitespace().count()).collect();
        Ok(Self { organizations, name_lengths })
    }
}

/// Synthetic organizations, until they make the number of entries that was asked for.
///
/// The same seed, patterns and gazetteer make the same organizations.
pub struct Organizations<'data> {
    patterns: &'data Patterns,
    places: Places<'data>,
    vocabulary: &'static Vocabulary,
    hours: Vec<String>,
    random: Random,
    number: u32,
    entries_left: u32,
}

impl std::fmt::Debug for Organizations<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Organizations")
            .field("number", &self.number)
            .field("entries_left", &self.entries_left)
            .finish_non_exhaustive()
    }
}

impl<'data> Organizations<'data> {
    /// Organizations that make `entries` public entries of an index, one for each location or organization without one.
    #[must_use]
    pub fn new(patterns: &'data Patterns, reference: &'data Reference, entries: u32, seed: u32) -> Self {
        Self {
            patterns,
            places: Places::new(&reference.gazetteer),
            vocabulary: Vocabulary::shared(),
            hours: hours::all(),
            random: Random::new(u64::from(seed)),
            number: 0,
            entries_left: entries,
        }
    }

    fn organization(&mut self) -> Organization {
        let at = self.random.below(self.patterns.organizations.len());
        let pattern = &self.patterns.organizations[at];
        self.number += 1;
        let number = self.number;
        let id = format!("synthetic-{number:08}");
        let random = &mut self.random;
        let name = name(self.vocabulary, self.patterns.name_lengths[at], random);
        let alternate_names =
            pattern.alternate_names.iter().map(|_| capitalised(name_word_drawn(self.vocabulary, random))).collect();
        let description = description(self.vocabulary, random);
        let assured_date = random.chance(SHARE_ASSURED).then(|| day(random));
        let source = Source {
            name: SOURCE_NAME.to_owned(),
            evidence_level: pattern.source.evidence_level.clone(),
            ..Source::default()
        };
        let locations = self.locations(pattern, &id);
        Organization {
            name,
            alternate_names,
            description: BTreeMap::from([("it".to_owned(), description)]),
            organization_type: pattern.organization_type.clone(),
            led_by: pattern.led_by.clone(),
            tax_code: pattern.tax_code.as_ref().map(|_| format!("{number:011}")),
            website: pattern.website.as_ref().map(|_| format!("https://{id}.example/")),
            info_url: pattern.info_url.as_ref().map(|_| format!("https://synthetic.example/{number}")),
            email: pattern.email.as_ref().map(|_| format!("info@{id}.example")),
            phones: pattern.phones.iter().map(|_| format!("+39 000 {number:08}")).collect(),
            year_incorporated: pattern.year_incorporated,
            parent_organization_id: None,
            activity: pattern.activity.clone(),
            status: Status::Active,
            assured_date,
            source,
            publication: Publication::Public,
            contact_publication: Publication::Public,
            locations,
            id,
        }
    }

    /// The first location lies anywhere, the others of an organization in the same province.
    fn locations(&mut self, pattern: &Organization, organization_id: &str) -> Vec<Location> {
        let mut home: Option<&Comune> = None;
        let mut locations = Vec::with_capacity(pattern.locations.len().min(self.entries_left as usize));
        for (place, pattern) in pattern.locations.iter().take(self.entries_left as usize).enumerate() {
            let random = &mut self.random;
            let comune = match home {
                Some(home) => self.places.nearby(home, random),
                None => self.places.anywhere(random),
            };
            home = Some(home.unwrap_or(comune));
            let has_door = pattern.precision >= Precision::Street && pattern.position.is_some();
            let comune_known = pattern.comune.is_some();
            let position = if has_door { places::door(comune, random) } else { comune.position };
            let address = pattern.address.as_ref().map(|_| address(self.vocabulary, random));
            locations.push(Location {
                id: format!("{organization_id}-{:03}", place + 1),
                position: pattern.position.map(|_| position),
                precision: pattern.precision,
                address,
                comune: comune_known.then(|| comune.code.clone()),
                region: pattern.region.as_ref().map(|_| comune.region.clone()),
                opening_hours: random.chance(SHARE_WITH_HOURS).then(|| random.pick(&self.hours).clone()),
                accessibility: None,
                transport: None,
                activity: pattern.activity.clone(),
                source: None,
                assured_date: None,
                publication: Publication::Public,
                finest_precision: pattern.finest_precision,
            });
        }
        locations
    }
}

impl Iterator for Organizations<'_> {
    type Item = Stored;

    fn next(&mut self) -> Option<Stored> {
        if self.entries_left == 0 {
            return None;
        }
        let organization = self.organization();
        let entries = u32::try_from(organization.locations.len().max(1)).expect("at most `entries_left`, a u32");
        self.entries_left -= entries;
        Some(Stored { organization, updated_at: moment(&mut self.random) })
    }
}

fn name_word_drawn<'words>(vocabulary: &'words Vocabulary, random: &mut Random) -> &'words str {
    vocabulary.of_name(random.rank(NAME_WORDS))
}

/// A name of as many words as the pattern's.
fn name(vocabulary: &Vocabulary, words: usize, random: &mut Random) -> String {
    let mut name = String::new();
    if random.chance(SHARE_OF_THE_MOST_COMMON_WORD) {
        name.push_str(MOST_COMMON_WORD);
    }
    // One word of its own at least: a name has to tell one organization from others.
    for place in 0..words.saturating_sub(usize::from(!name.is_empty())).max(1) {
        if !name.is_empty() {
            name.push(' ');
        }
        if place > 0 && random.chance(SHARE_OF_COMMON_WORDS) {
            name.push_str(COMMON_WORDS[random.rank(COMMON_WORDS.len())]);
        } else {
            name.push_str(&capitalised(name_word_drawn(vocabulary, random)));
        }
    }
    name
}

fn description(vocabulary: &Vocabulary, random: &mut Random) -> String {
    let (fewest, most) = DESCRIPTION_LENGTH;
    let mut text = capitalised(vocabulary.of_description(random.rank(DESCRIPTION_WORDS)));
    for _ in 1..fewest + random.below(most - fewest + 1) {
        text.push(' ');
        text.push_str(vocabulary.of_description(random.rank(DESCRIPTION_WORDS)));
    }
    text.push('.');
    text
}

fn address(vocabulary: &Vocabulary, random: &mut Random) -> String {
    format!("Via {} {}", capitalised(name_word_drawn(vocabulary, random)), 1 + random.below(HIGHEST_HOUSE_NUMBER))
}

fn day(random: &mut Random) -> Date {
    FIRST_DAY.saturating_add(Span::new().days(random.below(DAYS) as i64))
}

fn moment(random: &mut Random) -> Timestamp {
    let midnight = day(random).to_zoned(TimeZone::UTC).expect("UTC has every midnight").timestamp();
    midnight.saturating_add(Span::new().seconds(random.below(SECONDS_PER_DAY) as i64)).unwrap_or(midnight)
}

#[cfg(test)]
mod tests;

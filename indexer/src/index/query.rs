//! What can be asked of the index, and what does it answer?

use std::str::FromStr;
use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::facet_counts::FacetCounts;
use crate::geography::{BoundingBox, Position};
use crate::{Error, Result};

/// The number of an entry on the curve; every structure of a generation speaks it, the full-text index included.
pub type Ordinal = u32;

/// A property by which entries are filtered and counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Facet {
    /// What is done.
    Service,
    /// For whom.
    Target,
    /// Language spoken there.
    Language,
    /// Who leads it.
    LedBy,
    /// Kind of organization.
    Type,
    /// Programme it takes part in, with or without edition.
    Programme,
    /// How well its source supports it.
    Evidence,
    /// ISTAT code of the region.
    Region,
    /// ISTAT code of the province.
    Province,
    /// ISTAT code of the municipality.
    Comune,
}

impl Facet {
    /// Every facet, in the order in which a person chooses.
    pub const ALL: [Self; 10] = [
        Self::Service,
        Self::Target,
        Self::Language,
        Self::LedBy,
        Self::Type,
        Self::Programme,
        Self::Evidence,
        Self::Region,
        Self::Province,
        Self::Comune,
    ];

    /// The name on the wire, in the taxonomy and in file names.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Target => "target",
            Self::Language => "language",
            Self::LedBy => "led_by",
            Self::Type => "type",
            Self::Programme => "programme",
            Self::Evidence => "evidence",
            Self::Region => "region",
            Self::Province => "province",
            Self::Comune => "comune",
        }
    }
}

impl FromStr for Facet {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|facet| facet.as_str() == name)
            .ok_or_else(|| Error::FacetValue { facet: "facets", value: name.to_owned() })
    }
}

/// Something that is known of an entry or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attribute {
    /// A website.
    Website,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Opening hours.
    OpeningHours,
    /// A position.
    Position,
}

impl Attribute {
    /// Every attribute.
    pub const ALL: [Self; 5] = [Self::Website, Self::Phone, Self::Email, Self::OpeningHours, Self::Position];

    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::OpeningHours => "opening_hours",
            Self::Position => "position",
        }
    }
}

/// The order of the hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Best match of the words first; without words, along the curve.
    Relevance,
    /// Nearest to [`Query::near`] first.
    Distance,
    /// By name, accents and case aside.
    Name,
    /// Last changed first.
    Updated,
}

/// One facet's values, joined by *or*.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    /// The facet.
    pub facet: Facet,
    /// Values of it, at least one.
    pub values: Vec<String>,
}

/// A search: every condition must hold (*and*).
#[derive(Debug, Clone)]
pub struct Query {
    /// Words in any script; every one must be found somewhere in an entry.
    pub words: Option<String>,
    /// Entries with a position in this box.
    pub bbox: Option<BoundingBox>,
    /// The point that distances are measured from.
    pub near: Option<Position>,
    /// Entries at most this far from `near`, metres.
    pub radius_m: Option<f64>,
    /// Entries with a position in this area, border included.
    pub within: Option<geo::MultiPolygon>,
    /// Facet filters.
    pub filters: Vec<Filter>,
    /// Entries that a person checked in the months before `today`.
    pub verified_within_months: Option<u32>,
    /// Entries of which all of this is known.
    pub has: Vec<Attribute>,
    /// Entries whose opening hours say that they are open at this time, on the clock of the place (Europe/Rome).
    pub open_at: Option<DateTime>,
    /// Order of the hits; by distance when `near` is given, else by relevance.
    pub sort: Option<Sort>,
    /// How many hits at most.
    pub limit: usize,
    /// Where the page before ended: [`Answer::next`] of the same search.
    pub cursor: Option<String>,
    /// Facets to count.
    pub facets: Vec<Facet>,
    /// The day that `verified_within_months` counts back from.
    pub today: Date,
    /// How the sets are intersected; the answer is the same whichever is chosen.
    pub strategy: Strategy,
}

/// How the sets of a search are intersected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// Whichever of the others is estimated to cost least.
    #[default]
    Cheapest,
    /// The entries of the rarest words are held against every other condition, one by one.
    WordsFirst,
    /// The blocks that the box touches are intersected with every other condition.
    SpaceFirst,
    /// Every condition becomes a whole set, and all of them are intersected: slow, and plainly right.
    WholeSets,
}

impl Query {
    /// The search for everything, on a day.
    #[must_use]
    pub const fn on(today: Date) -> Self {
        Self {
            words: None,
            bbox: None,
            near: None,
            radius_m: None,
            within: None,
            filters: Vec::new(),
            verified_within_months: None,
            has: Vec::new(),
            open_at: None,
            sort: None,
            limit: 20,
            cursor: None,
            facets: Vec::new(),
            today,
            strategy: Strategy::Cheapest,
        }
    }
}

impl Default for Query {
    fn default() -> Self {
        Self::on(jiff::Zoned::now().date())
    }
}

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Entries that fulfil every condition.
    pub number_matched: u32,
    /// Entries that fulfil every condition but the spatial one, and have no position to judge it by.
    pub without_position: u32,
    /// The page asked for.
    pub hits: Vec<Hit>,
    /// Counts of the facets asked for, in the order asked.
    pub facets: Vec<FacetCounts>,
    /// Cursor of the next page; `None` on the last.
    pub next: Option<String>,
    /// How the words were read.
    pub understood: Understood,
}

/// How the words of a query were read, for whoever typed them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Understood {
    /// Words that became a place filter.
    pub places: Vec<PlaceRead>,
    /// Words that stand nowhere as they were typed, with what they were taken for.
    pub corrected: Vec<Corrected>,
    /// Words that say nothing to search by ("where", "can", "I"), as they were typed.
    pub ignored: Vec<String>,
}

/// Words that name a place, and so filter by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceRead {
    /// The words, as they were typed.
    pub typed: String,
    /// [`Facet::Comune`], [`Facet::Province`] or [`Facet::Region`].
    pub facet: Facet,
    /// ISTAT code.
    pub value: String,
    /// Italian name.
    pub name: String,
    /// The query without these words: what a search is when the place is removed.
    pub without: String,
}

/// A word that was taken for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Corrected {
    /// As it was typed.
    pub typed: String,
    /// The nearest words that the register knows, nearest first, at most three.
    pub read: Vec<String>,
}

/// What is found when a condition is let go, because nothing fulfils them all.
#[derive(Debug, Clone, Default)]
pub struct Widening {
    /// What was let go, in the order in which it was.
    pub dropped: Vec<Dropped>,
    /// Entries that fulfil the remaining conditions.
    pub number_matched: u32,
    /// The first of them, the nearest first where a place was asked for.
    pub hits: Vec<Hit>,
}

/// A condition that was let go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dropped {
    /// That it is open.
    Open,
    /// That it was verified.
    Verified,
    /// That something is known of it.
    Has,
    /// That it lies within the radius.
    Radius,
    /// That it lies in the box.
    Box,
    /// That it lies in the area.
    Within,
    /// The filter of a facet.
    Filter(Facet),
    /// The place that words of the query name.
    Place(PlaceRead),
    /// Words, as they were typed.
    Words(Vec<String>),
}

impl Dropped {
    /// The parameter of the search that asked for it, as it is named on the wire.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Verified => "verified",
            Self::Has => "has",
            Self::Radius => "radius",
            Self::Box => "bbox",
            Self::Within => "within",
            Self::Filter(facet) => facet.as_str(),
            Self::Place(_) | Self::Words(_) => "q",
        }
    }
}

/// An entry found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Its number; [`crate::index::Index::feature`] shows it.
    pub ordinal: Ordinal,
    /// Metres from [`Query::near`].
    pub distance_m: Option<f64>,
    /// Why it matched the words; hits that matched for the same reasons share them.
    pub matched: Arc<[Match]>,
}

/// Where a word was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Match {
    /// Facet name, or `name`, `place`, `description`.
    pub field: &'static str,
    /// Language of the text that matched, when it is known.
    pub language: Option<String>,
    /// The word, as it was typed.
    pub text: String,
}

/// What a suggestion leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionKind {
    /// A comune: `value` is its ISTAT code.
    Municipality,
    /// A province: `value` is its ISTAT code.
    Province,
    /// A region: `value` is its ISTAT code.
    Region,
    /// A service: `value` is the facet value.
    Service,
    /// An organization: `value` is its identifier.
    Organization,
}

/// A completion of what is being typed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestion {
    /// What it leads to.
    pub kind: SuggestionKind,
    /// What to show.
    pub label: String,
    /// What to search by.
    pub value: String,
    /// Where it is, when it is one place.
    pub position: Option<Position>,
}

/// Entries and organizations of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaCount {
    /// ISTAT code.
    pub code: String,
    /// Entries that matched.
    pub entries: u32,
    /// Distinct organizations among them.
    pub organizations: u32,
}

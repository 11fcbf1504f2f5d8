//! One immutable generation: what writes it, and what reads it.
//!
//! An *entry* is one organization at one location. Entries are sorted along a
//! Hilbert curve and numbered; that [`Ordinal`] is the one integer that every
//! structure speaks, the document number of the full-text engine included.
//!
//! | file | the question it answers |
//! |---|---|
//! | `publication` | what may the world know of a record? |
//! | `order` | where on the curve does a position fall? |
//! | `blocks` | which words of the bitmap does a box touch, and which does it cover whole? |
//! | `cells` | which entries of a block lie in a box, without reading their coordinates? |
//! | `area` | does a position lie in an area, however long its border is? |
//! | `nearest` | which entries are closest to here, in metres? |
//! | `analysis` | which words does a text consist of, spelling aside? |
//! | `sound` | how does a name sound, in whatever script it is written? |
//! | `vocabulary` | which known words may a typed word stand for? |
//! | `text` | which entries speak of these words? |
//! | `lexicon` | which facet values does a word speak of, in whatever language? |
//! | `gazetteer_names` | which area do words name? |
//! | `asked` | what did a person type: words, phrases, exclusions? |
//! | `understanding` | what do they mean by it? |
//! | `word_set` | which entries does one word find, and how well does each match? |
//! | `facets` | which entries carry this value, and how many of a result do? |
//! | `counter` | how many entries carry each value of one facet, counted block by block? |
//! | `counted_set` | how many entries of a set lie in a space, without going through them? |
//! | `facet_counts` | in which order are the counts of a facet shown, and how are they held? |
//! | `sums` | how many entries of a set carry each value, up to every sixteenth block? |
//! | `selection` | how is a result held, so that it costs what it is large? |
//! | `hours` | which entries are open at this time? |
//! | `plan` | in which order are the sets intersected? |
//! | `ranking` | which of the entries that match comes first? |
//! | `widen` | what comes closest, when nothing matches? |
//! | `suggest` | how could what is being typed go on? |
//! | `tiles` | which dots does a map show of a search, however many entries it has? |
//! | `features` | what does the world see of entry n? |
//! | `manifest` | is a generation still what was written? |
//! | `generation` | how does a generation come to be, whole or not at all? |

mod analysis;
mod area;
mod asked;
mod attributes;
mod bitmap;
mod blocks;
mod cells;
mod columns;
mod counted_set;
mod counter;
mod coverage;
mod cursor;
mod facet_counts;
mod facets;
mod features;
mod gazetteer_names;
mod generation;
mod hours;
mod known_words;
mod lexicon;
mod manifest;
mod nearest;
mod order;
mod plan;
pub mod publication;
mod query;
mod ranking;
mod read_only;
mod search;
mod selection;
mod sort_keys;
mod sound;
mod suggest;
mod sums;
mod text;
mod tiles;
mod understanding;
mod vocabulary;
mod widen;
mod word_set;

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use moka::sync::Cache;

pub use analysis::{LONGEST_WORD_BYTES, STEMMED, Stemmers, StopWords, fold, words};
pub use facet_counts::{FacetCount, FacetCounts};
pub use facets::UNKNOWN_LANGUAGE;
pub use generation::{BuildOptions, Step, build, current, verify};
use known_words::KnownWords;
pub use lexicon::spoken;
pub use manifest::{FORMAT, FileEntry, Manifest};
pub use plan::Plan;
pub use query::{
    Answer, AreaCount, Attribute, Corrected, Dropped, Facet, Filter, Hit, Match, Ordinal, PlaceRead, Query, Sort,
    Strategy, Suggestion, SuggestionKind, Understood, Widening,
};
pub use tiles::{Matches, Tile, TileAddress, TileFeature};

use crate::geography::Position;
use crate::opening_hours::{OpeningHours, OpeningState};
use crate::reference::Reference;
use crate::{Error, Result};

/// An opened generation: read-only, shared by any number of threads.
#[derive(Debug)]
pub struct Index {
    manifest: Manifest,
    reference: Reference,
    blocks: blocks::Blocks,
    nearest: nearest::Nearest,
    /// Entries without a position: they follow those that have one.
    elsewhere: selection::Cover,
    text: text::Text,
    vocabulary: vocabulary::Vocabulary,
    stemmers: Stemmers,
    stop_words: StopWords,
    typos: vocabulary::Typos,
    lexicon: lexicon::Lexicon,
    names: gazetteer_names::GazetteerNames,
    readings: understanding::Readings,
    no_words: Arc<understanding::Understanding>,
    facets: facets::Facets,
    attributes: attributes::Attributes,
    hours: hours::Hours,
    sort_keys: sort_keys::SortKeys,
    /// Entries that a person checked in so many months before a day.
    verified: Cache<(u32, Date), Arc<bitmap::Bitmap>>,
    suggestions: suggest::Suggestions,
    tiles: tiles::Tiles,
    /// Of every entry, the number of its organization.
    organization_of: columns::Column<u32>,
    places: columns::Texts,
    organizations: columns::Texts,
}

/// Why a thread that opens a part of a generation can be waited for.
const NO_PANIC: &str = "opening answers with an error instead of panicking";

/// Verification filters that are kept: a day has three that people use.
const KEPT_VERIFIED: u64 = 8;

impl Index {
    /// Opens a generation, after checking every byte of it.
    ///
    /// # Errors
    /// [`Error::Format`] for another format, [`Error::Damaged`] with the first
    /// file that is not what was written.
    /// # Cost
    /// Reads every file once, on as many threads as the machine has.
    pub fn open(generation: &Path) -> Result<Self> {
        Manifest::read(generation)?.check_files(generation)?;
        let index = Self::open_verified(generation)?;
        index.facets.check(&generation.join(generation::COLUMNS))?;
        index.text.check(&generation.join(generation::TEXT))?;
        Ok(index)
    }

    /// Opens a generation whose files were checked before, as a build does before it publishes one.
    ///
    /// # Errors
    /// As [`Index::open`], without looking into the files further than to read them.
    /// # Cost
    /// O(n) for the trees over the positions; the other columns are mapped.
    pub fn open_verified(generation: &Path) -> Result<Self> {
        let manifest = Manifest::read(generation)?;
        let entries = manifest.entries as usize;
        let folder = generation.join(generation::COLUMNS);
        let (reference, known) = std::thread::scope(|scope| {
            let known =
                scope.spawn(|| -> Result<_> { Ok((KnownWords::open(&folder)?, Spatial::open(&folder, &manifest)?)) });
            let reference = Reference::load(&generation.join(generation::REFERENCE));
            (reference, known.join().expect(NO_PANIC))
        });
        let (reference, (words, space)) = (reference?, known?);
        let organization_of = columns::Column::open_of(&folder, "organization", entries)?;
        let features = generation.join(generation::FEATURES);
        let places = columns::Texts::open(&features, "places")?;
        let organizations = columns::Texts::open(&features, "organizations")?;
        if places.len() != entries || organizations.len() != manifest.organizations as usize {
            return Err(Error::Damaged { path: features, reason: format!("not the features of {entries} entries") });
        }
        let mut elsewhere = bitmap::Bitmap::full(entries);
        let mut located = bitmap::Bitmap::full(entries);
        located.truncate(manifest.located as usize);
        elsewhere.subtract(&located);
        Ok(Self {
            elsewhere: selection::Cover::of(&elsewhere),
            text: text::Text::open(&generation.join(generation::TEXT), manifest.entries)?,
            vocabulary: vocabulary::Vocabulary::open(&generation.join(generation::COLUMNS))?,
            facets: facets::Facets::open(&folder, entries)?,
            attributes: attributes::Attributes::open(&folder, entries)?,
            hours: hours::Hours::open(&folder, entries)?,
            sort_keys: sort_keys::SortKeys::open(&folder, entries)?,
            blocks: space.blocks,
            nearest: space.nearest,
            tiles: space.tiles,
            reference,
            stemmers: Stemmers::default(),
            stop_words: words.stop_words,
            typos: vocabulary::Typos::default(),
            lexicon: words.lexicon,
            names: words.names,
            suggestions: words.suggestions,
            readings: understanding::Readings::default(),
            no_words: Arc::default(),
            verified: Cache::new(KEPT_VERIFIED),
            manifest,
            organization_of,
            places,
            organizations,
        })
    }

    /// What the generation is made of.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The reference data that the generation was built with.
    #[must_use]
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Number of entries.
    fn entries(&self) -> usize {
        self.manifest.entries as usize
    }

    /// The GeoJSON Feature of an entry, as text.
    ///
    /// It ends with the closing braces of `properties` and of the feature, so
    /// that members which depend on the question can be spliced in before them.
    ///
    /// # Panics
    /// When no entry has this ordinal.
    #[must_use]
    pub fn feature(&self, ordinal: Ordinal) -> Cow<'_, str> {
        self.places.text(ordinal as usize)
    }

    /// Adds the Feature of an entry, as [`Index::feature`] tells it, to what is being written.
    ///
    /// # Panics
    /// When no entry has this ordinal.
    pub fn push_feature(&self, written: &mut Vec<u8>, ordinal: Ordinal) {
        self.places.push_to(written, ordinal as usize);
    }

    /// Where an entry is, when it has a position.
    #[must_use]
    pub fn position(&self, ordinal: Ordinal) -> Option<Position> {
        self.blocks.position(ordinal)
    }

    /// Whether an entry is open at a time, on the clock of the place; `None` when its hours are not known.
    ///
    /// # Panics
    /// When no entry has this ordinal.
    #[must_use]
    pub fn opening_state(&self, ordinal: Ordinal, time: jiff::civil::DateTime) -> Option<OpeningState> {
        self.hours.state_at(ordinal, time)
    }

    /// The opening hours of an entry, when they are known and understood.
    ///
    /// # Panics
    /// When no entry has this ordinal.
    #[must_use]
    pub fn opening_hours(&self, ordinal: Ordinal) -> Option<&OpeningHours> {
        self.hours.of(ordinal)
    }

    /// The entry with this identifier.
    ///
    /// # Errors
    /// [`Error::Text`] when the engine fails.
    pub fn place(&self, id: &str) -> Result<Option<Ordinal>> {
        self.text.place(id)
    }

    /// An organization as JSON, without its locations, and its entries.
    ///
    /// # Errors
    /// [`Error::Text`] when the engine fails.
    pub fn organization(&self, id: &str) -> Result<Option<(Cow<'_, str>, Vec<Ordinal>)>> {
        let entries = self.text.organization(id)?;
        Ok(entries.first().map(|first| {
            let number = self.organization_of[*first as usize];
            (self.organizations.text(number as usize), entries.clone())
        }))
    }

    /// Every value of a facet with the number of entries that carry it, zeros included, in the taxonomy's order.
    #[must_use]
    pub fn facet_values(&self, facet: Facet) -> Vec<(String, u32)> {
        self.facets.totals(facet)
    }
}

/// The trees over the positions.
struct Spatial {
    blocks: blocks::Blocks,
    nearest: nearest::Nearest,
    tiles: tiles::Tiles,
}

impl Spatial {
    fn open(folder: &Path, manifest: &Manifest) -> Result<Self> {
        let column: columns::Column<[f64; 2]> =
            columns::Column::open_of(folder, "positions", manifest.located as usize)?;
        let positions = column.iter().copied().map(Position::try_from).collect::<Result<Vec<_>>>()?;
        Ok(Self {
            nearest: nearest::Nearest::new(&positions),
            tiles: tiles::Tiles::open(folder, &positions)?,
            blocks: blocks::Blocks::new(positions, manifest.entries as usize),
        })
    }
}

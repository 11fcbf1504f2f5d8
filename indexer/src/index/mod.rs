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
//! | `nearest` | which entries are closest to here, in metres? |
//! | `analysis` | which words does a text consist of, spelling aside? |
//! | `text` | which entries speak of these words? |
//! | `lexicon` | which facet values does a word speak of, in whatever language? |
//! | `facets` | which entries carry this value, and how many of a result do? |
//! | `plan` | in which order are the sets intersected? |
//! | `features` | what does the world see of entry n? |
//! | `manifest` | is a generation still what was written? |
//! | `generation` | how does a generation come to be, whole or not at all? |

mod analysis;
mod attributes;
mod bitmap;
mod blocks;
mod columns;
mod coverage;
mod cursor;
mod facets;
mod features;
mod generation;
mod lexicon;
mod manifest;
mod nearest;
mod order;
mod plan;
pub mod publication;
mod query;
mod read_only;
mod search;
mod sort_keys;
mod suggest;
mod text;
mod widen;

use std::path::Path;

pub use analysis::{LONGEST_WORD_BYTES, STEMMED, Stemmers, StopWords, fold, words};
pub use generation::{BuildOptions, Step, build, current, verify};
pub use manifest::{FORMAT, FileEntry, Manifest};
pub use query::{
    Answer, AreaCount, Attribute, Corrected, Dropped, Facet, FacetCount, FacetCounts, Filter, Hit, Match, Ordinal,
    PlaceRead, Query, Sort, Strategy, Suggestion, SuggestionKind, Understood, Widening,
};

use crate::geography::Position;
use crate::reference::Reference;
use crate::{Error, Result};

/// An opened generation: read-only, shared by any number of threads.
#[derive(Debug)]
pub struct Index {
    manifest: Manifest,
    reference: Reference,
    blocks: blocks::Blocks,
    nearest: nearest::Nearest,
    text: text::Text,
    stop_words: StopWords,
    lexicon: lexicon::Lexicon,
    facets: facets::Facets,
    attributes: attributes::Attributes,
    sort_keys: sort_keys::SortKeys,
    suggestions: suggest::Suggestions,
    /// Of every entry, the number of its organization.
    organization_of: Vec<u32>,
    places: columns::Texts,
    organizations: columns::Texts,
}

impl Index {
    /// Opens a generation, after checking every byte of it.
    ///
    /// # Errors
    /// [`Error::Format`] for another format, [`Error::Damaged`] with the first
    /// file that is not what was written.
    /// # Cost
    /// Reads every file once; O(n) to build the trees over the positions.
    pub fn open(generation: &Path) -> Result<Self> {
        let manifest = Manifest::read(generation)?;
        manifest.check_files(generation)?;
        let reference = Reference::load(&generation.join(generation::REFERENCE))?;
        let entries = manifest.entries as usize;
        let folder = generation.join(generation::COLUMNS);
        let positions = positions(&folder, &manifest)?;
        let organization_of: Vec<u32> = columns::read(&folder.join("organization"))?;
        let features = generation.join(generation::FEATURES);
        let places = columns::Texts::open(&features, "places")?;
        let organizations = columns::Texts::open(&features, "organizations")?;
        let whole = organization_of.len() == entries
            && places.len() == entries
            && organizations.len() == manifest.organizations as usize
            && organization_of.iter().all(|number| (*number as usize) < organizations.len());
        if !whole {
            return Err(Error::Damaged { path: features, reason: format!("not the features of {entries} entries") });
        }
        let text = text::Text::open(&generation.join(generation::TEXT), manifest.entries)?;
        let stop_words = StopWords::default();
        Ok(Self {
            nearest: nearest::Nearest::new(&positions),
            blocks: blocks::Blocks::new(positions, entries),
            lexicon: lexicon::Lexicon::new(&reference.taxonomy, text.stemmers(), &stop_words),
            facets: facets::Facets::open(&folder, entries)?,
            attributes: attributes::Attributes::open(&folder, entries)?,
            sort_keys: sort_keys::SortKeys::open(&folder, entries)?,
            suggestions: suggest::Suggestions::new(&reference.gazetteer, &reference.taxonomy),
            manifest,
            reference,
            text,
            stop_words,
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
    pub fn feature(&self, ordinal: Ordinal) -> &str {
        self.places.text(ordinal as usize)
    }

    /// Where an entry is, when it has a position.
    #[must_use]
    pub fn position(&self, ordinal: Ordinal) -> Option<Position> {
        self.blocks.position(ordinal)
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
    pub fn organization(&self, id: &str) -> Result<Option<(&str, Vec<Ordinal>)>> {
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

/// The positions of the first entries.
fn positions(folder: &Path, manifest: &Manifest) -> Result<Vec<Position>> {
    let path = folder.join("positions");
    let column: Vec<[f64; 2]> = columns::read(&path)?;
    if column.len() != manifest.located as usize || manifest.located > manifest.entries {
        let reason =
            format!("{} positions of {} entries, expected {}", column.len(), manifest.entries, manifest.located);
        return Err(Error::Damaged { path, reason });
    }
    column.into_iter().map(Position::try_from).collect()
}

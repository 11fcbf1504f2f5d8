//! What does a person mean by the words that they typed?
//!
//! Each word is read in all ways that make sense: as a form that stands in
//! names and texts, as a facet value that it speaks of, as a place. Only a word
//! that means nothing as it stands is taken for another: for one that it begins,
//! that sounds like it, or that it is a typing error of. A place becomes a
//! filter, unless nothing would be left; a word that people type around what
//! they look for is left out, unless it is all there is.
//!
//! The reading depends on the words alone, not on boxes or filters, so that the
//! same words always mean the same, and the reading can be kept.

mod guess;
mod names;
mod places;
mod reader;
mod spaces;
mod word;

use std::sync::Arc;

use moka::sync::Cache;

pub use reader::Reader;

use super::query::{Facet, PlaceRead, Understood};
use super::word_set::WordSet;
use crate::Result;
use crate::geography::Position;

/// Memory for readings that are kept, bytes.
const CACHE_BYTES: u64 = 96 << 20;

/// A facet value that a word speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The facet.
    pub facet: Facet,
    /// Its value's number.
    pub number: u16,
    /// The language in which the word says it.
    pub language: Option<String>,
}

/// How telling a part of a query is: what tells less is let go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Telling {
    /// Nothing knows it.
    Unknown,
    /// So many entries have it that it tells nothing: "comunità", "rifugiati".
    Vague,
    /// It was taken for something else.
    Guessed,
    /// It stands in texts.
    Text,
    /// It speaks of a facet value other than a service.
    Meaning,
    /// It speaks of a service.
    Service,
    /// It stands in few names and says nothing else: who types it knows whom they look for.
    Name,
}

/// One word or phrase that an entry must match.
#[derive(Debug, Clone)]
pub struct Part {
    /// As it was typed.
    pub typed: String,
    /// What it speaks of.
    pub spoken: Vec<Spoken>,
    /// The entries that it finds.
    pub set: Arc<WordSet>,
    /// What it weighs in the ranking.
    pub weight: u32,
    /// How telling it is.
    pub telling: Telling,
}

/// A place that the entries must lie in.
#[derive(Debug, Clone)]
pub struct PlaceFilter {
    /// How it is shown.
    pub read: PlaceRead,
    /// The number of its facet value.
    pub number: u16,
    /// Where it is, when it is a municipality.
    pub position: Option<Position>,
    /// The areas around it, the smallest first: facet, number of the value.
    pub around: Vec<(Facet, u16)>,
}

/// The meaning of a query's words.
#[derive(Debug, Clone, Default)]
pub struct Understanding {
    /// Words and phrases; an entry must match them all.
    pub parts: Vec<Part>,
    /// Places; an entry must lie in one of those of each kind.
    pub places: Vec<PlaceFilter>,
    /// What an entry must not match.
    pub excluded: Vec<Arc<WordSet>>,
    /// What is told to whoever asked.
    pub read: Understood,
}

impl Understanding {
    /// Memory that it takes.
    fn bytes(&self) -> usize {
        let sets = self.parts.iter().map(|part| &part.set).chain(&self.excluded);
        1_024 + sets.map(|set| set.bytes()).sum::<usize>()
    }
}

/// Readings that were made before.
#[derive(Debug)]
pub struct Readings {
    by_text: Cache<String, Arc<Understanding>>,
}

impl Default for Readings {
    fn default() -> Self {
        let by_text = Cache::builder()
            .weigher(|text: &String, reading: &Arc<Understanding>| (text.len() + reading.bytes()) as u32)
            .max_capacity(CACHE_BYTES)
            .build();
        Self { by_text }
    }
}

impl Readings {
    /// The reading of a text, made by `read` when it is not kept.
    pub fn of(&self, text: &str, read: impl FnOnce() -> Result<Understanding>) -> Result<Arc<Understanding>> {
        if let Some(known) = self.by_text.get(text) {
            return Ok(known);
        }
        let reading = Arc::new(read()?);
        self.by_text.insert(text.to_owned(), Arc::clone(&reading));
        Ok(reading)
    }
}

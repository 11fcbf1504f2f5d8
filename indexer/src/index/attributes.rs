//! What is known of an entry: a website, a telephone number …?

use std::path::Path;

use super::bitmap::{BLOCK, Bitmap};
use super::columns::{self, Column};
use super::publication::Entry;
use super::query::Attribute;
use crate::Result;

/// The column's file: for each of [`Attribute::ALL`] a word per block.
const FILE: &str = "attributes";

/// The attributes of a generation, as a set of entries each.
#[derive(Debug)]
pub struct Attributes {
    words: Column<u64>,
    blocks: usize,
}

fn is_known(entry: &Entry<'_>, attribute: Attribute) -> bool {
    match attribute {
        Attribute::Website => entry.organization.website.is_some(),
        Attribute::Phone => !entry.phones.is_empty(),
        Attribute::Email => entry.email.is_some(),
        Attribute::OpeningHours => entry.opening_hours.is_some(),
        Attribute::Position => entry.position.is_some(),
    }
}

/// Writes the attributes of the entries.
pub fn write(folder: &Path, entries: &[Entry<'_>]) -> Result<()> {
    let mut words = Vec::new();
    for attribute in Attribute::ALL {
        let mut known = Bitmap::empty(entries.len());
        let knowing = entries.iter().zip(0..).filter(|(entry, _)| is_known(entry, attribute));
        knowing.for_each(|(_, ordinal)| known.insert(ordinal));
        words.extend_from_slice(known.words());
    }
    columns::write(&folder.join(FILE), &words)
}

impl Attributes {
    /// Maps what [`write()`] wrote.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let blocks = entries.div_ceil(BLOCK);
        Ok(Self { words: Column::open_of(folder, FILE, blocks * Attribute::ALL.len())?, blocks })
    }

    /// Entries of which this is known, as a word per block.
    #[must_use]
    pub fn known(&self, attribute: Attribute) -> &[u64] {
        let at = attribute as usize;
        &self.words[at * self.blocks..(at + 1) * self.blocks]
    }
}

//! What is known of an entry: a website, a telephone number …?

use std::path::Path;

use super::Ordinal;
use super::bitmap::Bitmap;
use super::columns;
use super::publication::Entry;
use super::query::Attribute;
use crate::{Error, Result};

/// The column's file: one bit per attribute, in the order of [`Attribute::ALL`].
const FILE: &str = "attributes";

/// The attributes of a generation, as a set of entries each.
#[derive(Debug)]
pub struct Attributes {
    known: [Bitmap; Attribute::ALL.len()],
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
    let bits = |entry: &Entry<'_>| {
        Attribute::ALL
            .into_iter()
            .enumerate()
            .fold(0_u8, |bits, (at, attribute)| bits | u8::from(is_known(entry, attribute)) << at)
    };
    columns::write(&folder.join(FILE), &entries.iter().map(bits).collect::<Vec<u8>>())
}

impl Attributes {
    /// Reads what [`write()`] wrote.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let path = folder.join(FILE);
        let column: Vec<u8> = columns::read(&path)?;
        if column.len() != entries {
            return Err(Error::Damaged { path, reason: format!("{} entries, expected {entries}", column.len()) });
        }
        let known = std::array::from_fn(|at| {
            let mut known = Bitmap::empty(entries);
            (0..entries).filter(|entry| column[*entry] >> at & 1 == 1).for_each(|entry| known.insert(entry as Ordinal));
            known
        });
        Ok(Self { known })
    }

    /// Entries of which this is known.
    #[must_use]
    pub fn known(&self, attribute: Attribute) -> &Bitmap {
        let at =
            Attribute::ALL.iter().position(|candidate| *candidate == attribute).expect("ALL holds every attribute");
        &self.known[at]
    }
}

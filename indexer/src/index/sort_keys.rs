//! In which order do entries come, by name, age or completeness?
//!
//! Each order is a column of numbers, smallest first, so that a search sorts
//! integers whatever the order is.

use std::path::Path;

use jiff::civil::Date;

use super::Ordinal;
use super::analysis::fold;
use super::columns;
use super::publication::{Entry, completeness};
use crate::{Error, Result};

/// Stands for a date that nobody knows.
const NEVER: i32 = i32::MIN;

/// The sort keys of a generation.
#[derive(Debug)]
pub struct SortKeys {
    name_ranks: Vec<u32>,
    updated_seconds: Vec<i64>,
    completeness: Vec<u8>,
    assured_days: Vec<i32>,
}

/// Days since 1970-01-01.
fn days(date: Date) -> i32 {
    Date::constant(1970, 1, 1).until(date).map_or(NEVER, |span| span.get_days())
}

/// Writes the sort keys of the entries.
pub fn write(folder: &Path, entries: &[Entry<'_>]) -> Result<()> {
    let mut by_name: Vec<usize> = (0..entries.len()).collect();
    by_name.sort_by_cached_key(|at| (fold(&entries[*at].organization.name), *at));
    let mut name_ranks = vec![0_u32; entries.len()];
    by_name.into_iter().zip(0_u32..).for_each(|(at, rank)| name_ranks[at] = rank);
    columns::write(&folder.join("name-rank"), &name_ranks)?;
    let updated: Vec<i64> = entries.iter().map(|entry| entry.updated_at.as_second()).collect();
    columns::write(&folder.join("updated"), &updated)?;
    columns::write(&folder.join("completeness"), &entries.iter().map(completeness).collect::<Vec<u8>>())?;
    let assured: Vec<i32> = entries.iter().map(|entry| entry.assured_date.map_or(NEVER, days)).collect();
    columns::write(&folder.join("assured"), &assured)
}

impl SortKeys {
    /// Reads what [`write()`] wrote.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let keys = Self {
            name_ranks: columns::read(&folder.join("name-rank"))?,
            updated_seconds: columns::read(&folder.join("updated"))?,
            completeness: columns::read(&folder.join("completeness"))?,
            assured_days: columns::read(&folder.join("assured"))?,
        };
        let lengths =
            [keys.name_ranks.len(), keys.updated_seconds.len(), keys.completeness.len(), keys.assured_days.len()];
        if lengths.iter().any(|length| *length != entries) {
            return Err(Error::Damaged {
                path: folder.to_owned(),
                reason: format!("sort keys of {lengths:?} entries, expected {entries}"),
            });
        }
        Ok(keys)
    }

    /// Rank of the name among all names; no two are equal.
    #[must_use]
    pub fn name_rank(&self, ordinal: Ordinal) -> u32 {
        self.name_ranks[ordinal as usize]
    }

    /// When the register last changed the entry, seconds since 1970.
    #[must_use]
    pub fn updated_seconds(&self, ordinal: Ordinal) -> i64 {
        self.updated_seconds[ordinal as usize]
    }

    /// Points of [`completeness`].
    #[must_use]
    pub fn completeness(&self, ordinal: Ordinal) -> u8 {
        self.completeness[ordinal as usize]
    }

    /// Whether a person checked the entry on `since` or later.
    #[must_use]
    pub fn assured_since(&self, ordinal: Ordinal, since: Date) -> bool {
        self.assured_days[ordinal as usize] >= days(since).max(NEVER + 1)
    }
}

//! In which order do entries come, by name, age or standing?
//!
//! Each order is a column of numbers, smallest first, so that a search sorts
//! integers whatever the order is.

use std::path::Path;

use jiff::civil::Date;

use super::Ordinal;
use super::analysis::fold;
use super::bitmap::BLOCK;
use super::columns::{self, Column};
use super::publication::Entry;
use super::ranking::{Standings, best_of_blocks, standing};
use crate::Result;

/// Stands for a date that nobody knows.
const NEVER: i32 = i32::MIN;

/// The sort keys of a generation.
#[derive(Debug)]
pub struct SortKeys {
    name_ranks: Column<u32>,
    updated_seconds: Column<i64>,
    standings: Column<u8>,
    best_standings: Column<u8>,
    best_standings_of_groups: Vec<u8>,
    assured_days: Column<i32>,
}

/// Days since 1970-01-01.
fn days(date: Date) -> i32 {
    Date::constant(1970, 1, 1).until(date).map_or(NEVER, |span| span.get_days())
}

/// Writes the sort keys of the entries.
///
/// # Arguments
/// * `today`: the day of the build; a check grows old from there.
pub fn write(folder: &Path, entries: &[Entry<'_>], today: Date) -> Result<()> {
    let mut by_name: Vec<usize> = (0..entries.len()).collect();
    by_name.sort_by_cached_key(|at| (fold(&entries[*at].organization.name), *at));
    let mut name_ranks = vec![0_u32; entries.len()];
    by_name.into_iter().zip(0_u32..).for_each(|(at, rank)| name_ranks[at] = rank);
    columns::write(&folder.join("name-rank"), &name_ranks)?;
    let updated: Vec<i64> = entries.iter().map(|entry| entry.updated_at.as_second()).collect();
    columns::write(&folder.join("updated"), &updated)?;
    let standings: Vec<u8> = entries.iter().map(|entry| standing(entry, today)).collect();
    columns::write(&folder.join("standing"), &standings)?;
    columns::write(&folder.join("standing.best"), &best_of_blocks(&standings))?;
    let assured: Vec<i32> = entries.iter().map(|entry| entry.assured_date.map_or(NEVER, days)).collect();
    columns::write(&folder.join("assured"), &assured)
}

impl SortKeys {
    /// Reads what [`write()`] wrote.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let best_standings: Column<u8> = Column::open_of(folder, "standing.best", entries.div_ceil(BLOCK))?;
        Ok(Self {
            name_ranks: Column::open_of(folder, "name-rank", entries)?,
            updated_seconds: Column::open_of(folder, "updated", entries)?,
            standings: Column::open_of(folder, "standing", entries)?,
            best_standings_of_groups: best_of_blocks(&best_standings),
            best_standings,
            assured_days: Column::open_of(folder, "assured", entries)?,
        })
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

    /// Standing of every entry: see [`standing`].
    #[must_use]
    pub fn standings(&self) -> Standings<'_> {
        Standings {
            entries: &self.standings,
            best_of_blocks: &self.best_standings,
            best_of_groups: &self.best_standings_of_groups,
        }
    }

    /// Whether a person checked the entry on `since` or later.
    #[must_use]
    pub fn assured_since(&self, ordinal: Ordinal, since: Date) -> bool {
        self.assured_days[ordinal as usize] >= days(since).max(NEVER + 1)
    }
}

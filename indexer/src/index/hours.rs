//! Which entries are open at this time?
//!
//! Distinct texts are few, entries are many: a text is kept once, understood
//! when it is first asked for, and evaluated once per minute asked for.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use indexmap::IndexSet;
use jiff::Unit;
use jiff::civil::{DateTime, DateTimeRound};
use moka::sync::Cache;

use super::Ordinal;
use super::bitmap::{BLOCK, Bitmap};
use super::columns::{self, Column, Texts};
use super::publication::Entry;
use crate::opening_hours::{OpeningHours, OpeningState};
use crate::{Error, Result};

/// The column's file, and the name of its texts: of every entry the number of its text, from 1 on; 0 is none.
const FILE: &str = "opening_hours";

/// Minutes whose answer is kept; a set takes 125 kB at 1,000,000 entries.
const MINUTES_KEPT: u64 = 32;

/// Texts of a register up to which all are evaluated together, once per minute; of more only those that are shown.
const MOST_EVALUATED_TOGETHER: usize = 1_024;

/// The opening hours of a generation.
#[derive(Debug)]
pub struct Hours {
    numbers: Column<u32>,
    texts: Texts,
    /// Every text as it is understood; `None` once it turned out not to be.
    understood: Vec<OnceLock<Option<Box<OpeningHours>>>>,
    open: Cache<DateTime, Arc<Bitmap>>,
    /// The state of every text, by minute.
    states: Cache<DateTime, Arc<[OpeningState]>>,
}

/// Writes the opening hours of the entries, in their order.
pub fn write(folder: &Path, entries: &[Entry<'_>]) -> Result<()> {
    let mut texts = IndexSet::new();
    let numbers: Vec<u32> = entries
        .iter()
        .map(|entry| entry.opening_hours.as_deref().map_or(0, |text| texts.insert_full(text).0 as u32 + 1))
        .collect();
    columns::write(&folder.join(FILE), &numbers)?;
    let lines = texts.into_iter().map(|text| serde_json::to_string(text).expect("a text is JSON"));
    Texts::write(folder, FILE, lines)
}

impl Hours {
    /// Reads what [`write()`] wrote, for `entries` entries.
    ///
    /// # Errors
    /// [`Error::File`], and [`Error::Damaged`] when the files contradict each other.
    /// # Cost
    /// O(n) to check the numbers; no text is understood yet.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let numbers: Column<u32> = Column::open_of(folder, FILE, entries)?;
        let texts = Texts::open(folder, FILE)?;
        if let Some(number) = numbers.iter().find(|number| **number as usize > texts.len()) {
            let reason = format!("an entry has text {number} of {}", texts.len());
            return Err(Error::Damaged { path: folder.join(FILE), reason });
        }
        let mut understood = Vec::new();
        understood.resize_with(texts.len(), OnceLock::new);
        Ok(Self { numbers, texts, understood, open: Cache::new(MINUTES_KEPT), states: Cache::new(MINUTES_KEPT) })
    }

    /// The opening hours of an entry; `None` when they are not known, or not understood.
    #[must_use]
    pub fn of(&self, ordinal: Ordinal) -> Option<&OpeningHours> {
        self.understood(self.numbers[ordinal as usize].checked_sub(1)? as usize)
    }

    /// Whether an entry is open in the minute of `time`; `None` when its hours are not known, or not understood.
    ///
    /// # Cost
    /// As a lookup, once some entry was asked for in the same minute.
    #[must_use]
    pub fn state_at(&self, ordinal: Ordinal, time: DateTime) -> Option<OpeningState> {
        let text = self.numbers[ordinal as usize].checked_sub(1)? as usize;
        let state =
            |text: usize, time| self.understood(text).map_or(OpeningState::Unknown, |hours| hours.state_at(time));
        if self.texts.len() > MOST_EVALUATED_TOGETHER {
            return Some(state(text, time));
        }
        let minute = minute_of(time);
        let states = self.states.get_with(minute, || (0..self.texts.len()).map(|text| state(text, minute)).collect());
        Some(states[text])
    }

    /// Entries whose hours say that they are open in the minute of `time`, on the clock of the place.
    ///
    /// # Cost
    /// Once per minute asked for: a few microseconds per distinct text, and O(n).
    #[must_use]
    pub fn open_at(&self, time: DateTime) -> Arc<Bitmap> {
        let minute = minute_of(time);
        self.open.get_with(minute, || Arc::new(self.evaluate(minute)))
    }

    fn evaluate(&self, time: DateTime) -> Bitmap {
        let is_open =
            |text: usize| self.understood(text).is_some_and(|hours| hours.state_at(time) == OpeningState::Open);
        // Number 0 is no text.
        let states: Vec<bool> = std::iter::once(false).chain((0..self.texts.len()).map(is_open)).collect();
        let mut open = Bitmap::empty(self.numbers.len());
        for (block, numbers) in self.numbers.chunks(BLOCK).enumerate() {
            let bits = numbers.iter().enumerate();
            open.set_block(
                block,
                bits.fold(0, |word, (bit, number)| word | u64::from(states[*number as usize]) << bit),
            );
        }
        open
    }

    fn understood(&self, text: usize) -> Option<&OpeningHours> {
        let understand = || {
            let text: String = serde_json::from_str(&self.texts.text(text)).ok()?;
            OpeningHours::parse(&text).ok().map(Box::new)
        };
        self.understood[text].get_or_init(understand).as_deref()
    }
}

/// The minute in which a time lies.
fn minute_of(time: DateTime) -> DateTime {
    let rounding = DateTimeRound::new().smallest(Unit::Minute).mode(jiff::RoundMode::Trunc);
    time.round(rounding).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    /// Hours as a register holds them: usual, at night, unknown, none, and what an older program let through.
    const TEXTS: [&str; 7] = [
        "Mo-Fr 09:00-13:00,15:00-18:00; PH off",
        "Mo-Su 20:00-08:00; PH off",
        "24/7",
        "\"by appointment\"",
        "Sa 18:00+",
        "su chiamata\nil lunedì",
        "Mo-Sa 10:00-12:00; SH off",
    ];

    /// 1,000 entries: every eighth without hours.
    fn numbers() -> Vec<u32> {
        (0..1_000_u32).map(|entry| entry.wrapping_mul(2_654_435_761) >> 7 & 7).collect()
    }

    fn hours() -> (tempfile::TempDir, Hours) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        columns::write(&folder.path().join(FILE), &numbers()).expect("a temporary folder");
        let lines = TEXTS.map(|text| serde_json::to_string(text).expect("a text is JSON"));
        Texts::write(folder.path(), FILE, lines).expect("a temporary folder");
        let hours = Hours::open(folder.path(), 1_000).expect("just written");
        (folder, hours)
    }

    #[test]
    fn the_open_entries_are_those_whose_hours_say_so() {
        let (_folder, hours) = hours();
        let understood = TEXTS.map(|text| OpeningHours::parse(text).ok());
        // A week around Liberation Day, every 37 minutes.
        let start = date(2026, 4, 22).at(0, 3, 0, 0);
        for step in 0..300_i64 {
            let time = start.checked_add((step * 37).minutes()).expect("this century");
            let expected: Vec<Ordinal> = numbers()
                .iter()
                .zip(0..)
                .filter(|(number, _)| {
                    let hours = number.checked_sub(1).and_then(|text| understood[text as usize].as_ref());
                    hours.is_some_and(|hours| hours.state_at(time) == OpeningState::Open)
                })
                .map(|(_, ordinal)| ordinal)
                .collect();
            assert!(!expected.is_empty(), "24/7 is always open");
            assert_eq!(hours.open_at(time).iter().collect::<Vec<_>>(), expected, "{time}");
            for ordinal in (0..1_000).step_by(7) {
                let state = hours.state_at(ordinal, time);
                assert_eq!(state == Some(OpeningState::Open), expected.contains(&ordinal), "{time} {ordinal}");
                assert_eq!(state.is_none(), numbers()[ordinal as usize] == 0);
            }
        }
    }

    #[test]
    fn an_entry_has_the_hours_that_were_written() {
        let (_folder, hours) = hours();
        for (number, ordinal) in numbers().into_iter().zip(0..) {
            let expected = number.checked_sub(1).and_then(|text| OpeningHours::parse(TEXTS[text as usize]).ok());
            assert_eq!(hours.of(ordinal), expected.as_ref());
        }
    }

    #[test]
    fn a_minute_is_evaluated_once() {
        let (_folder, hours) = hours();
        let time = date(2026, 4, 22).at(10, 3, 0, 0);
        let first = hours.open_at(time);
        let second = hours.open_at(time.checked_add(59.seconds()).expect("this century"));
        assert!(Arc::ptr_eq(&first, &second));
        let next = hours.open_at(time.checked_add(60.seconds()).expect("this century"));
        assert!(!Arc::ptr_eq(&first, &next));
    }

    #[test]
    fn files_that_contradict_each_other_are_damaged() {
        let (folder, hours) = hours();
        drop(hours);
        assert!(matches!(Hours::open(folder.path(), 999), Err(Error::Damaged { .. })));
        columns::write(&folder.path().join(FILE), &[8_u32; 1_000]).expect("a temporary folder");
        assert!(matches!(Hours::open(folder.path(), 1_000), Err(Error::Damaged { .. })));
    }
}

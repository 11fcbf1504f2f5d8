//! Which of the entries that match comes first?
//!
//! `indexer/ranking.md` explains the formula to people; this is the whole of it.
//!
//! ```text
//! score = Σ over the words (rarity of the word × how well it matches) + standing of the entry + proximity
//! ```
//!
//! Everything is a whole number, so that equal entries are equal, and ties go to
//! the smaller ordinal. What can be known before a search is a byte per entry
//! (its standing, and its match with each word), with the best of each block of
//! 64 beside it: blocks that cannot hold one of the best are never opened.

use std::collections::BinaryHeap;
use std::sync::Arc;

use super::Ordinal;
use super::bitmap::{BLOCK, bits};
use super::columns::Column;
use super::cursor::Place;
use super::publication::{Entry, completeness};
use super::selection::Selection;
use super::text::{Occurrence, TextField};
use super::word_set::{Best, Impacts, WordSet};

/// A word that stands in a name of one word.
pub const NAME_POINTS: u32 = 200;

/// What each further word of the name takes away: "Baobab" is more about baobabs than a sentence that names them.
pub const LONGER_NAME_POINTS: u32 = 8;

/// Words of a name beyond which nothing more is taken away.
const LONGEST_NAME_WORDS: u32 = 11;

/// A word that speaks of what the entry does, or of whom it is for.
pub const SERVICE_POINTS: u32 = 110;

/// A word that names where the entry is.
pub const PLACE_POINTS: u32 = 70;

/// A word that stands in the description.
pub const DESCRIPTION_POINTS: u32 = 40;

/// Points of standing for each point of completeness.
const COMPLETENESS_POINTS: u32 = 8;

/// Points of standing for a person's check within a year, and within two.
const VERIFIED_POINTS: [(i32, u32); 2] = [(365, 96), (730, 48)];

/// Rarity of a word that every entry matches, and what is added for one that a single entry matches.
const RARITY: (f64, f64) = (10.0, 10.0);

/// What standing weighs beside a word of average rarity that stands in a name.
const STANDING_WEIGHT: u32 = 3;

/// Points for an entry at the very position asked for; half of them at [`HALF_PROXIMITY_M`].
const PROXIMITY_POINTS: f64 = 1500.0;

/// Distance at which half of the proximity is left, metres.
const HALF_PROXIMITY_M: f64 = 5_000.0;

/// How well a form of a word stands for the word as it was typed, in percent.
pub mod quality {
    /// The very word.
    pub const EXACT: u32 = 100;
    /// Another form of it, by its stem.
    pub const STEM: u32 = 90;
    /// A word that it begins.
    pub const BEGINNING: u32 = 80;
    /// A word that sounds like it.
    pub const SOUND: u32 = 75;
    /// A word that it is one typing error away from.
    pub const ONE_TYPO: u32 = 70;
    /// A word that it is two typing errors away from.
    pub const TWO_TYPOS: u32 = 50;
}

/// Points of a word that stands in a text.
#[must_use]
pub fn text_points(occurrence: Occurrence) -> u32 {
    match occurrence.field {
        TextField::Name => {
            let further = occurrence.words_of_text.clamp(1, LONGEST_NAME_WORDS) - 1;
            NAME_POINTS - LONGER_NAME_POINTS * further
        }
        TextField::Address => PLACE_POINTS,
        TextField::Description => DESCRIPTION_POINTS,
    }
}

/// What a word weighs: from 10 for one that all entries match to 20 for one that a single entry does.
#[must_use]
pub fn rarity(matches: u32, entries: usize) -> u32 {
    let share = f64::from(matches.max(1)).ln() / (entries.max(2) as f64).ln();
    (RARITY.0 + RARITY.1 * (1.0 - share).clamp(0.0, 1.0)).round() as u32
}

/// The standing of an entry: complete and lately verified records before stale ones.
///
/// # Arguments
/// * `today`: the day of the build.
#[must_use]
pub fn standing(entry: &Entry<'_>, today: jiff::civil::Date) -> u8 {
    let complete = u32::from(completeness(entry)) * COMPLETENESS_POINTS;
    let age_days = entry.assured_date.and_then(|date| date.until(today).ok()).map(|span| span.get_days());
    let verified = age_days.and_then(|age| VERIFIED_POINTS.into_iter().find(|(days, _)| age <= *days));
    (complete + verified.map_or(0, |(_, points)| points)).min(u32::from(u8::MAX)) as u8
}

/// Of every block the largest number.
#[must_use]
pub fn best_of_blocks(standings: &[u8]) -> Vec<u8> {
    standings.chunks(BLOCK).map(|block| block.iter().copied().max().unwrap_or(0)).collect()
}

/// The part of a score that a word and the entry's standing make.
#[must_use]
pub fn word_and_standing(word: u32, standing: u8) -> u32 {
    word + STANDING_WEIGHT * u32::from(standing)
}

/// Tells of a block which score none of its entries exceeds.
struct Bound<'index> {
    words: Vec<(u32, &'index [Best])>,
    best_standings: &'index [u8],
}

impl<'index> Bound<'index> {
    /// `None` when a word is so rare that nothing is kept of its blocks.
    fn new(ranking: &'index Ranking<'_>) -> Option<Self> {
        let words = ranking.words.iter().map(|(weight, set)| Some((*weight, set.best()?))).collect::<Option<_>>()?;
        Some(Self { words, best_standings: ranking.best_standings })
    }

    /// The best of one word with the standing of the same entry, and of the others by themselves; whichever word
    /// tells the least.
    fn of(&self, block: usize) -> u32 {
        if let [(_, best)] = self.words.as_slice() {
            return u32::from(best[block].score);
        }
        let points = |(weight, best): &(u32, &[Best])| weight * u32::from(best[block].points);
        let all: u32 = self.words.iter().map(points).sum();
        let bounds = self.words.iter().map(|word| all - points(word) + u32::from(word.1[block].score));
        bounds.min().unwrap_or_else(|| word_and_standing(0, self.best_standings[block]))
    }
}

/// What decides the order of a result by relevance.
#[derive(Debug)]
pub struct Ranking<'index> {
    /// Standing of every entry.
    pub standings: &'index Column<u8>,
    /// The best standing of every block.
    pub best_standings: &'index Column<u8>,
    /// The words, each with its weight.
    pub words: Vec<(u32, Arc<WordSet>)>,
}

impl Ranking<'_> {
    /// The first places of a result, best first.
    ///
    /// # Arguments
    /// * `after`: only places behind this one.
    /// * `distance_m`: metres from the position asked for, when one was.
    /// # Cost
    /// O(blocks) to rule blocks out, O(64 log wanted) for each that may hold one of the best.
    #[must_use]
    pub fn first(
        &self,
        result: &Selection<'_>,
        wanted: usize,
        after: Option<Place>,
        distance_m: Option<&dyn Fn(Ordinal) -> Option<f64>>,
    ) -> Vec<Place> {
        let mut kept = Smallest::new(wanted);
        let most_near = if distance_m.is_some() { PROXIMITY_POINTS as u32 } else { 0 };
        let near = |ordinal| distance_m.map_or(0, |distance_m| proximity_points(distance_m(ordinal)));
        let offer = |kept: &mut Smallest, ordinal: Ordinal, score: u32| {
            // Ordinals ascend and ties go to the smaller one: an equal score is no better.
            if kept.is_beaten_by(score) {
                let place = (best_first(score), ordinal);
                if after.is_none_or(|after| place > after) {
                    kept.offer(place);
                }
            }
        };
        if let Selection::Ordinals(ordinals) = result {
            let mut readers: Vec<_> = self.words.iter().map(|(weight, set)| (*weight, Impacts::new(set))).collect();
            for ordinal in ordinals {
                let words: u32 = readers.iter_mut().map(|(weight, reader)| *weight * reader.points(*ordinal)).sum();
                let score = word_and_standing(words, self.standings[*ordinal as usize]);
                offer(&mut kept, *ordinal, score + near(*ordinal));
            }
            return kept.into_sorted();
        }
        let standings: &[u8] = self.standings;
        let bound = Bound::new(self);
        let mut readers: Vec<_> = self.words.iter().map(|(weight, set)| (*weight, Impacts::new(set))).collect();
        result.each_word(|block, word| {
            // Ties go to the smaller ordinal, which came earlier: an equal score is no better.
            if bound.as_ref().is_some_and(|bound| !kept.is_beaten_by(bound.of(block as usize) + most_near)) {
                return;
            }
            for bit in bits(word) {
                let ordinal = block * BLOCK as u32 + bit;
                let words: u32 = readers.iter_mut().map(|(weight, reader)| *weight * reader.points(ordinal)).sum();
                let score = word_and_standing(words, standings[ordinal as usize]);
                offer(&mut kept, ordinal, score + near(ordinal));
            }
        });
        kept.into_sorted()
    }
}

/// Points for being near: all at the position itself, half of them [`HALF_PROXIMITY_M`] away, none without a position.
fn proximity_points(distance_m: Option<f64>) -> u32 {
    distance_m.map_or(0, |distance_m| (PROXIMITY_POINTS / (1.0 + distance_m / HALF_PROXIMITY_M)) as u32)
}

/// The sort key of a score.
#[must_use]
pub fn best_first(score: u32) -> u64 {
    u64::from(u32::MAX - score)
}

/// Keeps the smallest places of those offered.
#[derive(Debug)]
pub struct Smallest {
    wanted: usize,
    kept: BinaryHeap<Place>,
    /// The key of the worst that is kept, once there are as many as wanted.
    bar: u64,
}

impl Smallest {
    /// Keeps at most `wanted`.
    #[must_use]
    pub fn new(wanted: usize) -> Self {
        Self { wanted, kept: BinaryHeap::with_capacity(wanted.min(1_024) + 1), bar: u64::MAX }
    }

    /// The largest that is kept, once there are as many as wanted.
    #[must_use]
    pub fn worst(&self) -> Option<Place> {
        self.kept.peek().copied().filter(|_| self.kept.len() >= self.wanted)
    }

    /// Whether a score is better than the worst that is kept, or there is room yet.
    fn is_beaten_by(&self, score: u32) -> bool {
        best_first(score) < self.bar
    }

    /// Keeps the place when it is among the smallest so far.
    pub fn offer(&mut self, place: Place) {
        if self.kept.len() < self.wanted {
            self.kept.push(place);
        } else if let Some(mut worst) = self.kept.peek_mut()
            && place < *worst
        {
            *worst = place;
        }
        self.bar = self.worst().map_or(u64::MAX, |(key, _)| key);
    }

    /// Those kept, ascending.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Place> {
        self.kept.into_sorted_vec()
    }
}

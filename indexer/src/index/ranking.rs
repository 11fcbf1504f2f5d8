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
//! 64 and of each group of 64 blocks beside it: what cannot hold one of the best
//! is never opened.

use std::cell::Cell;
use std::sync::Arc;

use super::Ordinal;
use super::bitmap::{BLOCK, bits};
use super::cursor::Place;
use super::publication::{Entry, completeness};
use super::selection::Selection;
use super::text::{Occurrence, TextField};
use super::word_set::{Best, Bests, Impacts, WordSet};

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
    /// A name word that it may stand for, where it speaks of a service itself: "home" is housing before it is a "Casa".
    pub const BESIDE_A_SERVICE: u32 = 50;
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

/// Of every block the largest number; of those again, that of every group of blocks.
#[must_use]
pub fn best_of_blocks(standings: &[u8]) -> Vec<u8> {
    standings.chunks(BLOCK).map(|block| block.iter().copied().fold(0, u8::max)).collect()
}

/// How good the records of a generation are, whatever is asked.
#[derive(Debug, Clone, Copy)]
pub struct Standings<'index> {
    /// Of every entry: see [`standing`].
    pub entries: &'index [u8],
    /// The best of every block.
    pub best_of_blocks: &'index [u8],
    /// The best of every group of [`BLOCK`] blocks.
    pub best_of_groups: &'index [u8],
}

/// The part of a score that a word and the entry's standing make.
#[must_use]
pub fn word_and_standing(word: u32, standing: u8) -> u32 {
    word + STANDING_WEIGHT * u32::from(standing)
}

/// Tells of a block, and of a group of blocks, which score none of its entries exceeds.
struct Bound<'index> {
    words: Vec<(u32, &'index Bests)>,
    standings: Standings<'index>,
}

impl<'index> Bound<'index> {
    /// `None` when a word is so rare that nothing is kept of its blocks.
    fn new(ranking: &'index Ranking<'_>) -> Option<Self> {
        let words = ranking.words.iter().map(|(weight, set)| Some((*weight, set.best()?))).collect::<Option<_>>()?;
        Some(Self { words, standings: ranking.standings })
    }

    fn of_block(&self, block: usize) -> u32 {
        self.of(|bests| bests.blocks[block], || self.standings.best_of_blocks[block])
    }

    fn of_group(&self, group: usize) -> u32 {
        self.of(|bests| bests.groups[group], || self.standings.best_of_groups[group])
    }

    /// What the words alone make at most of an entry of a block.
    fn words_of_block(&self, block: usize) -> u32 {
        self.words.iter().map(|(weight, bests)| weight * u32::from(bests.blocks[block].points)).sum()
    }

    /// The best of one word with the standing of the same entry, and of the others by themselves; whichever word
    /// tells the least.
    fn of(&self, best: impl Fn(&Bests) -> Best, standing: impl Fn() -> u8) -> u32 {
        if let [(_, bests)] = self.words.as_slice() {
            return u32::from(best(bests).score);
        }
        let points = |(weight, bests): &(u32, &Bests)| weight * u32::from(best(bests).points);
        let all: u32 = self.words.iter().map(points).sum();
        let bounds = self.words.iter().map(|word| all - points(word) + u32::from(best(word.1).score));
        bounds.min().unwrap_or_else(|| word_and_standing(0, standing()))
    }
}

/// What decides the order of a result by relevance.
#[derive(Debug)]
pub struct Ranking<'index> {
    /// How good the records are.
    pub standings: Standings<'index>,
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
    /// O(groups) to rule groups of blocks out, O(64) for each that may hold one of the best, and O(64 log wanted) for
    /// each of its blocks that may.
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
                let score = word_and_standing(words, self.standings.entries[*ordinal as usize]);
                offer(&mut kept, *ordinal, score + near(*ordinal));
            }
            return kept.into_sorted();
        }
        let standings = self.standings.entries;
        let bound = Bound::new(self);
        // The worst score that is kept: whether a group is opened depends on what the blocks before it held.
        let bar = Cell::new(kept.bar);
        let may_hold_one_of_the_best = |bound: u32| best_first(bound + most_near) < bar.get();
        let opens_group =
            |group: u32| bound.as_ref().is_none_or(|bound| may_hold_one_of_the_best(bound.of_group(group as usize)));
        let mut readers: Vec<_> = self.words.iter().map(|(weight, set)| (*weight, Impacts::new(set))).collect();
        result.each_word_of(opens_group, |block, word| {
            // Ties go to the smaller ordinal, which came earlier: an equal score is no better.
            if bound.as_ref().is_some_and(|bound| !may_hold_one_of_the_best(bound.of_block(block as usize))) {
                return;
            }
            let start = block as usize * BLOCK;
            let word = match bound
                .as_ref()
                .and_then(|bound| kept.least_standing(bound.words_of_block(block as usize) + most_near))
            {
                Some(least) => word & good_enough(&standings[start..standings.len().min(start + BLOCK)], least),
                None => word,
            };
            for bit in bits(word) {
                let ordinal = start as u32 + bit;
                let words: u32 = readers.iter_mut().map(|(weight, reader)| *weight * reader.points(ordinal)).sum();
                let score = word_and_standing(words, standings[ordinal as usize]);
                offer(&mut kept, ordinal, score + near(ordinal));
            }
            bar.set(kept.bar);
        });
        kept.into_sorted()
    }
}

/// Which entries of a block have at least a standing, as bits.
///
/// # Cost
/// A few instructions for every sixteen of them: looking at one of them takes as many as at eight.
fn good_enough(standings: &[u8], least: u32) -> u64 {
    let Ok(least) = u8::try_from(least) else { return 0 };
    let mut flags = [0_u8; BLOCK];
    for (flag, standing) in flags.iter_mut().zip(standings) {
        *flag = u8::from(*standing >= least);
    }
    // The product has the sum of the eight flags, each at its own place, in its highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = flags.as_chunks();
    let gathered = eights.iter().map(|eight| u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56);
    gathered.enumerate().fold(0, |word, (place, bits)| word | bits << (8 * place))
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
///
/// They stand in a plain list, which is in order from when it is full: a page holds twenty, and a thousand at most, so
/// that moving half of them aside takes no longer than a heap takes to find the place of one.
#[derive(Debug)]
pub struct Smallest {
    wanted: usize,
    kept: Vec<Place>,
    /// The key of the worst that is kept, once there are as many as wanted.
    bar: u64,
}

impl Smallest {
    /// Keeps at most `wanted`.
    #[must_use]
    pub fn new(wanted: usize) -> Self {
        Self { wanted, kept: Vec::with_capacity(wanted.min(1_024)), bar: u64::MAX }
    }

    /// Whether a score is better than the worst that is kept, or there is room yet.
    fn is_beaten_by(&self, score: u32) -> bool {
        best_first(score) < self.bar
    }

    /// The least standing with which an entry may still have a better score than the worst that is kept, which `others`
    /// points at most add to; `None` where every entry may.
    fn least_standing(&self, others: u32) -> Option<u32> {
        let bar = u32::try_from(self.bar).ok()?;
        let missing = (u32::MAX - bar).checked_sub(others)?;
        Some(missing / STANDING_WEIGHT + 1)
    }

    /// Keeps the place when it is among the smallest so far.
    pub fn offer(&mut self, place: Place) {
        if self.kept.len() < self.wanted {
            self.kept.push(place);
            if self.kept.len() < self.wanted {
                return;
            }
            self.kept.sort_unstable();
        } else if self.kept.last().is_some_and(|worst| place < *worst) {
            self.kept.pop();
            self.kept.insert(self.kept.partition_point(|kept| *kept < place), place);
        }
        self.bar = self.kept.last().map_or(0, |(key, _)| *key);
    }

    /// Those kept, ascending.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Place> {
        if self.kept.len() < self.wanted {
            self.kept.sort_unstable();
        }
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::counted_set::{Common, CountedSet};
    use super::super::selection::{Cover, Words};
    use super::super::word_set::Impact;
    use super::*;

    /// Three groups of blocks, and a part of a fourth.
    const ENTRIES: u32 = 3 * 64 * 64 + 1_000;

    /// A number that looks drawn, the same for the same arguments.
    fn drawn(seed: u64, ordinal: u32) -> u64 {
        let mixed = (seed ^ u64::from(ordinal)).wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ mixed >> 29).wrapping_mul(0x94d0_49bb_1331_11eb) >> 32
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn the_first_places_are_those_of_sorting_every_entry(
            seed in any::<u64>(),
            words in 0_usize..3,
            // The larger, the rarer are good records: what is ruled out whole then differs.
            skew in 1_u32..6,
            runs in prop::collection::btree_set(0..ENTRIES / BLOCK as u32, 0..6),
            mask in any::<u64>(),
            wanted in 1_usize..60,
            whole in any::<bool>(),
            kept_as_common in any::<bool>(),
        ) {
            // Some groups hold nothing that is good, and some the only good ones, first or last.
            let in_group = |seed: u64, ordinal: u32| {
                let best = 20 + drawn(seed, u32::MAX - ordinal / (BLOCK * BLOCK) as u32) % 230;
                let drawn = (0..skew).map(|turn| drawn(seed ^ u64::from(turn + 1) << 40, ordinal) % best).min();
                drawn.unwrap_or_default() as u8
            };
            let standings: Vec<u8> = (0..ENTRIES).map(|ordinal| in_group(seed, ordinal)).collect();
            let blocks = best_of_blocks(&standings);
            let groups = best_of_blocks(&blocks);
            let words: Vec<(u32, Arc<WordSet>)> = (1..=words as u64)
                .map(|word| {
                    let members = (0..ENTRIES).filter(|ordinal| !drawn(seed ^ word << 50, *ordinal).is_multiple_of(3));
                    let impact = |ordinal| Impact { points: in_group(seed ^ word << 51, ordinal), fields: 1 };
                    let set = WordSet::of(members.map(|ordinal| (ordinal, impact(ordinal))).collect(), &standings);
                    (rarity(set.len(), standings.len()), Arc::new(set))
                })
                .collect();
            let mut cover = Cover::default();
            let last = ENTRIES / BLOCK as u32;
            if whole {
                cover.push_whole(0, last);
            } else {
                let runs: Vec<u32> = runs.into_iter().collect();
                for run in runs.chunks(2) {
                    match run {
                        [start, end] => cover.push_whole(*start, *end),
                        _ if mask != 0 => cover.partial.push((run[0], mask)),
                        _ => {}
                    }
                }
            }
            // Every way in which a result is held.
            let result = match words.as_slice() {
                [] if whole => Selection::Everything { entries: standings.len() },
                [] => Selection::Cover(cover),
                [(_, set)] if kept_as_common => {
                    Selection::Common(Common::new(cover, CountedSet::Word(Arc::clone(set))))
                }
                words => Selection::Words(Words::of_cover(&cover, |start, filled| {
                    for (block, filled) in (start..).zip(filled) {
                        *filled = words.iter().fold(!0, |common, (_, set)| common & set.words().expect("many members")[block]);
                    }
                })),
            };
            let standings = Standings { entries: &standings, best_of_blocks: &blocks, best_of_groups: &groups };
            let mut expected = Vec::new();
            result.each(|ordinal| {
                let points: u32 = words.iter().map(|(weight, set)| weight * u32::from(set.impact(ordinal).points)).sum();
                expected.push((best_first(word_and_standing(points, standings.entries[ordinal as usize])), ordinal));
            });
            expected.sort_unstable();
            let ranking = Ranking { standings, words };
            let first = ranking.first(&result, wanted, None, None);
            prop_assert_eq!(&first[..], &expected[..wanted.min(expected.len())]);
            if let Some(after) = first.last() {
                let next = ranking.first(&result, wanted, Some(*after), None);
                prop_assert_eq!(next, expected.iter().skip(first.len()).take(wanted).copied().collect::<Vec<_>>());
            }
        }
    }
}

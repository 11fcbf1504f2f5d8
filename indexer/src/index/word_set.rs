//! Which entries does one word of a query find, and how well does each match it?
//!
//! A word is read in several ways: as the forms that stand in texts, and as the
//! facet values that it speaks of. All of them together are one set, with a
//! byte of points and the fields that matched for every member; which member an
//! entry is, is found by counting the bits before it. Sets are made once for a
//! word and kept, within a bound of memory.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Ordinal;
use super::bitmap::{BLOCK, Bitmap};
use super::facets::Facets;
use super::query::Facet;
use super::ranking::{PLACE_POINTS, SERVICE_POINTS, rarity, text_points, word_and_standing};
use super::selection::gallop;
use super::text::{Text, TextField};
use crate::Result;

/// Sets of more than one entry in so many keep a bit for every entry: longer lists cost more to go through than blocks.
const DENSE_FROM: usize = 1024;

/// Lists of at most so many entries are gone through faster than anything, however small the generation.
const ALWAYS_A_LIST: usize = 8;

/// The number of the next set that is made.
static NEXT_NUMBER: AtomicU64 = AtomicU64::new(0);

/// Fields in which a word was found, as bits.
pub mod field {
    /// A name.
    pub const NAME: u8 = 1;
    /// A facet value.
    pub const MEANING: u8 = 2;
    /// The address, or the area that the word names.
    pub const PLACE: u8 = 4;
    /// The description.
    pub const DESCRIPTION: u8 = 8;
}

/// One way to read a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// A folded form that stands in texts.
    Form {
        /// The form.
        word: String,
        /// How well it stands for what was typed, percent.
        quality: u32,
    },
    /// A folded form that stands in names.
    Name {
        /// The form.
        word: String,
    },
    /// Folded words that stand one after the other.
    Phrase {
        /// The words.
        words: Vec<String>,
    },
    /// Folded words that stand one after the other in names, as other words of the query: what they name is found whether
    /// it has this word or not, with the points of a service and without a reason.
    Named {
        /// The words.
        words: Vec<String>,
    },
    /// A facet value.
    Value {
        /// The facet.
        facet: Facet,
        /// Its value's number.
        number: u16,
        /// How well it stands for what was typed, percent.
        quality: u32,
    },
}

/// How an entry matches a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Impact {
    /// Points, at most 255.
    pub points: u8,
    /// Bits of [`field`].
    pub fields: u8,
}

impl Impact {
    fn or(self, other: Self) -> Self {
        Self { points: self.points.max(other.points), fields: self.fields | other.fields }
    }
}

/// The entries that a word finds.
#[derive(Debug)]
pub struct WordSet {
    /// No other set of this program has it.
    number: u64,
    len: u32,
    members: Members,
}

#[derive(Debug)]
enum Members {
    Few {
        ordinals: Vec<Ordinal>,
        impacts: Vec<Impact>,
    },
    Many {
        set: Bitmap,
        /// How many members come before each block, and how many there are.
        before: Vec<u32>,
        /// Of the members, ascending.
        impacts: Vec<Impact>,
        best: Bests,
    },
}

/// What no member exceeds, by block and by group of [`BLOCK`] blocks.
#[derive(Debug)]
pub struct Bests {
    /// Of every block.
    pub blocks: Vec<Best>,
    /// Of every group of blocks.
    pub groups: Vec<Best>,
}

impl Bests {
    fn of(blocks: Vec<Best>) -> Self {
        let groups = blocks.chunks(BLOCK).map(|group| group.iter().copied().fold(Best::default(), Best::or)).collect();
        Self { blocks, groups }
    }
}

/// What no member of a block exceeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Best {
    /// Points for the word.
    pub points: u8,
    /// The score for the word, weighted by its rarity, and for the entry's standing: the same member's, so that it is
    /// closer to the truth than the best of each.
    pub score: u16,
}

impl Best {
    fn or(self, other: Self) -> Self {
        Self { points: self.points.max(other.points), score: self.score.max(other.score) }
    }
}

impl WordSet {
    /// The entries that any of the readings finds.
    ///
    /// # Arguments
    /// * `standings`: of every entry of the generation.
    /// # Cost
    /// O(entries found log readings), and a bit for every entry of the generation when they are many.
    pub fn new(readings: &[Reading], text: &Text, facets: &Facets, standings: &[u8]) -> Result<Self> {
        let mut found = Vec::new();
        for reading in readings {
            match reading {
                Reading::Form { word, quality } => {
                    text.each_occurrence(word, |occurrence| {
                        let points = (text_points(occurrence) * quality / 100) as u8;
                        found.push((occurrence.ordinal, Impact { points, fields: bit_of(occurrence.field) }));
                    })?;
                }
                Reading::Name { word } => {
                    text.each_occurrence_in(TextField::Name, word, |occurrence| {
                        let points = text_points(occurrence) as u8;
                        found.push((occurrence.ordinal, Impact { points, fields: field::NAME }));
                    })?;
                }
                Reading::Phrase { words } => {
                    text.each_phrase(words, |occurrence| {
                        let points = text_points(occurrence) as u8;
                        found.push((occurrence.ordinal, Impact { points, fields: bit_of(occurrence.field) }));
                    })?;
                }
                Reading::Named { words } => {
                    text.each_phrase_in(TextField::Name, words, |occurrence| {
                        found.push((occurrence.ordinal, Impact { points: SERVICE_POINTS as u8, fields: 0 }));
                    })?;
                }
                Reading::Value { facet, number, quality } => {
                    let is_area = matches!(facet, Facet::Comune | Facet::Province | Facet::Region);
                    let (points, fields) =
                        if is_area { (PLACE_POINTS, field::PLACE) } else { (SERVICE_POINTS, field::MEANING) };
                    let impact = Impact { points: (points * quality / 100) as u8, fields };
                    found.reserve(facets.total(*facet, *number) as usize);
                    facets.carriers(*facet, *number).each(|ordinal| found.push((ordinal, impact)));
                }
            }
        }
        Ok(Self::of(found, standings))
    }

    pub(super) fn of(mut found: Vec<(Ordinal, Impact)>, standings: &[u8]) -> Self {
        let entries = standings.len();
        let number = NEXT_NUMBER.fetch_add(1, Ordering::Relaxed);
        // Every reading finds its entries in ascending order: a stable sort only merges them.
        found.sort_by_key(|(ordinal, _)| *ordinal);
        found.dedup_by(|other, kept| {
            let same = other.0 == kept.0;
            if same {
                kept.1 = kept.1.or(other.1);
            }
            same
        });
        let len = found.len() as u32;
        let (ordinals, impacts): (Vec<Ordinal>, Vec<Impact>) = found.into_iter().unzip();
        if ordinals.len() <= (entries / DENSE_FROM).max(ALWAYS_A_LIST) {
            return Self { number, len, members: Members::Few { ordinals, impacts } };
        }
        let mut set = Bitmap::empty(entries);
        let mut best = vec![Best::default(); set.blocks()];
        let weight = rarity(len, entries);
        for (ordinal, impact) in ordinals.iter().zip(&impacts) {
            set.insert(*ordinal);
            let score = word_and_standing(weight * u32::from(impact.points), standings[*ordinal as usize]);
            let own = Best { points: impact.points, score: u16::try_from(score).unwrap_or(u16::MAX) };
            let best = &mut best[*ordinal as usize / BLOCK];
            *best = best.or(own);
        }
        let best = Bests::of(best);
        Self { number, len, members: Members::Many { before: set.counts_before(), set, impacts, best } }
    }

    /// The number of the set; no other set of this program has it.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many entries come before each block, and how many there are; nothing when they are few.
    #[must_use]
    pub fn before(&self) -> &[u32] {
        match &self.members {
            Members::Many { before, .. } => before,
            Members::Few { .. } => &[],
        }
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.len
    }

    /// The entries as a word per block, when they are many.
    #[must_use]
    pub fn words(&self) -> Option<&[u64]> {
        match &self.members {
            Members::Many { set, .. } => Some(set.words()),
            Members::Few { .. } => None,
        }
    }

    /// The entries, ascending, when they are few.
    #[must_use]
    pub fn list(&self) -> Option<&[Ordinal]> {
        match &self.members {
            Members::Few { ordinals, .. } => Some(ordinals),
            Members::Many { .. } => None,
        }
    }

    /// How an entry matches the word.
    #[must_use]
    pub fn impact(&self, ordinal: Ordinal) -> Impact {
        match &self.members {
            Members::Many { set, before, impacts, .. } => {
                rank(set, before, ordinal).map_or(Impact::default(), |at| impacts[at])
            }
            Members::Few { ordinals, impacts } => {
                ordinals.binary_search(&ordinal).map_or(Impact::default(), |at| impacts[at])
            }
        }
    }

    /// What no member of a block or group exceeds, when they are many.
    #[must_use]
    pub fn best(&self) -> Option<&Bests> {
        match &self.members {
            Members::Many { best, .. } => Some(best),
            Members::Few { .. } => None,
        }
    }

    /// Memory that it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match &self.members {
            Members::Few { ordinals, .. } => ordinals.len() * (size_of::<Ordinal>() + size_of::<Impact>()),
            Members::Many { set, before, impacts, best } => {
                size_of_val(set.words())
                    + size_of_val(before.as_slice())
                    + size_of_val(impacts.as_slice())
                    + size_of_val(best.blocks.as_slice())
                    + size_of_val(best.groups.as_slice())
            }
        }
    }
}

/// Which of the members an entry is, in ascending order, when it is one.
fn rank(set: &Bitmap, before: &[u32], ordinal: Ordinal) -> Option<usize> {
    let (block, bit) = (ordinal as usize / BLOCK, ordinal as usize % BLOCK);
    let word = set.block(block);
    (word >> bit & 1 == 1).then(|| before[block] as usize + (word & ((1 << bit) - 1)).count_ones() as usize)
}

const fn bit_of(field: TextField) -> u8 {
    match field {
        TextField::Name => field::NAME,
        TextField::Address => field::PLACE,
        TextField::Description => field::DESCRIPTION,
    }
}

/// Reads the points of ascending entries.
#[derive(Debug)]
pub struct Impacts<'set> {
    set: &'set WordSet,
    at: usize,
}

impl<'set> Impacts<'set> {
    /// From the first entry on.
    #[must_use]
    pub fn new(set: &'set WordSet) -> Self {
        Self { set, at: 0 }
    }

    /// Points of an entry; entries are asked for in ascending order.
    pub fn points(&mut self, ordinal: Ordinal) -> u32 {
        match &self.set.members {
            Members::Many { set, before, impacts, .. } => {
                rank(set, before, ordinal).map_or(0, |at| u32::from(impacts[at].points))
            }
            Members::Few { ordinals, impacts } => {
                self.at += gallop(&ordinals[self.at..], ordinal);
                match ordinals.get(self.at) {
                    Some(found) if *found == ordinal => u32::from(impacts[self.at].points),
                    _ => 0,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn few_and_many_members_say_the_same(found in prop::collection::vec((0u32..2_000, 1u8..=255, 1u8..16), 40..120)) {
            let impacts: Vec<(u32, Impact)> = found.iter().map(|(ordinal, points, fields)| (*ordinal, Impact { points: *points, fields: *fields })).collect();
            let standings: Vec<u8> = (0..2_000_u32 * DENSE_FROM as u32).map(|ordinal| (ordinal.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
            let few = WordSet::of(impacts.clone(), &standings);
            let many = WordSet::of(impacts, &standings[..2_000]);
            let weight = rarity(many.len(), 2_000);
            prop_assert_eq!(few.len(), many.len());
            let mut reader = Impacts::new(&few);
            for ordinal in 0..2_000 {
                prop_assert_eq!(few.impact(ordinal), many.impact(ordinal));
                let points = u32::from(many.impact(ordinal).points);
                prop_assert_eq!(reader.points(ordinal), points);
                let best = many.best().unwrap();
                let block = ordinal as usize / BLOCK;
                for best in [best.blocks[block], best.groups[block / BLOCK]] {
                    prop_assert!(points <= u32::from(best.points));
                    prop_assert!(points == 0 || word_and_standing(weight * points, standings[ordinal as usize]) <= u32::from(best.score));
                }
            }
            let mut jumping = Impacts::new(&few);
            for ordinal in (0..2_000).step_by(37) {
                prop_assert_eq!(jumping.points(ordinal), u32::from(few.impact(ordinal).points));
            }
        }
    }
}

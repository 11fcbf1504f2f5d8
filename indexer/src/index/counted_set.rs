//! How many entries of a set lie in a space, without going through them?
//!
//! The entries of a frequent word, and those that carry a facet value, are sets
//! over all entries that outlive a search. Of these it is known how many come
//! before each block: what a run of blocks holds is one subtraction. A search
//! with one such condition keeps the set and the space as they are, instead of
//! writing down what they have in common.

use std::sync::Arc;

use super::query::Facet;
use super::selection::{Cover, each_block};
use super::word_set::WordSet;

/// A set over all entries, with its running count.
#[derive(Debug, Clone)]
pub enum CountedSet<'index> {
    /// The entries of a word that finds many.
    Word(Arc<WordSet>),
    /// The entries that carry a facet value.
    Value(ValueSet<'index>),
}

/// The entries that carry one value of a facet.
#[derive(Debug, Clone, Copy)]
pub struct ValueSet<'index> {
    /// The facet.
    pub facet: Facet,
    /// The number of the value.
    pub number: u16,
    /// A word per block.
    pub words: &'index [u64],
    /// Block after block, how many carriers each value of the facet has before it, with a last row for all of them.
    pub sums: &'index [u32],
    /// How many values the facet has: the length of a row.
    pub width: usize,
}

/// What a set and a space have in common.
#[derive(Debug, Clone)]
pub struct Common<'index> {
    cover: Cover,
    set: CountedSet<'index>,
    len: u32,
}

impl<'index> Common<'index> {
    /// Those of a space that are in a set.
    #[must_use]
    pub fn new(cover: Cover, set: CountedSet<'index>) -> Self {
        let len = set.count_in(&cover);
        Self { cover, set, len }
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.len
    }

    /// The space.
    #[must_use]
    pub fn cover(&self) -> &Cover {
        &self.cover
    }

    /// The set.
    #[must_use]
    pub fn set(&self) -> &CountedSet<'index> {
        &self.set
    }

    /// Visits every word that is not empty, by its block, in the groups of blocks that are wanted.
    pub fn each_word_of(&self, mut wanted: impl FnMut(u32) -> bool, mut visit: impl FnMut(u32, u64)) {
        let words = self.set.words();
        self.cover.each_run(|start, end, mask| {
            each_block(start, end, &mut wanted, |block| {
                let word = words[block as usize] & mask;
                if word != 0 {
                    visit(block, word);
                }
            });
        });
    }
}

/// Tells sets apart, as long as the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetKey {
    /// The number of the word's set.
    Word(u64),
    /// A facet value.
    Value(Facet, u16),
}

impl CountedSet<'_> {
    /// A word per block.
    pub fn words(&self) -> &[u64] {
        match self {
            Self::Word(set) => set.words().unwrap_or(&[]),
            Self::Value(value) => value.words,
        }
    }

    /// Which set it is.
    pub fn key(&self) -> SetKey {
        match self {
            Self::Word(set) => SetKey::Word(set.number()),
            Self::Value(value) => SetKey::Value(value.facet, value.number),
        }
    }

    /// How many entries lie in a space.
    ///
    /// # Cost
    /// O(runs and border blocks of the space), whatever the set holds.
    pub fn count_in(&self, cover: &Cover) -> u32 {
        let words = self.words();
        let partial: u32 = cover.partial.iter().map(|(block, mask)| (words[*block as usize] & mask).count_ones()).sum();
        let whole: u32 = match self {
            Self::Word(set) => {
                let before = set.before();
                cover.whole.iter().map(|(start, end)| before[*end as usize] - before[*start as usize]).sum()
            }
            Self::Value(value) => {
                let before = |block: u32| value.sums[block as usize * value.width + usize::from(value.number)];
                cover.whole.iter().map(|(start, end)| before(*end) - before(*start)).sum()
            }
        };
        partial + whole
    }
}

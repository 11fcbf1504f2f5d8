//! A set of ordinals as one bit per entry; a word of 64 bits is a block of neighbours on the curve.

use super::Ordinal;

/// Entries per word, and so per block.
pub const BLOCK: usize = 64;

/// A set of ordinals below a fixed bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    words: Vec<u64>,
}

impl Bitmap {
    /// The empty set over `entries` ordinals.
    #[must_use]
    pub fn empty(entries: usize) -> Self {
        Self { words: vec![0; entries.div_ceil(BLOCK)] }
    }

    /// All ordinals below `entries`.
    #[must_use]
    pub fn full(entries: usize) -> Self {
        let mut set = Self { words: vec![!0; entries.div_ceil(BLOCK)] };
        set.truncate(entries);
        set
    }

    /// The set given by its words.
    #[must_use]
    pub fn of_words(words: &[u64]) -> Self {
        Self { words: words.to_vec() }
    }

    /// Drops every ordinal from `entries` on.
    pub fn truncate(&mut self, entries: usize) {
        if let Some(last) = self.words.get_mut(entries / BLOCK) {
            *last &= (1 << (entries % BLOCK)) - 1;
        }
        self.words.iter_mut().skip(entries / BLOCK + 1).for_each(|word| *word = 0);
    }

    /// Adds an ordinal below the bound.
    pub fn insert(&mut self, ordinal: Ordinal) {
        self.words[ordinal as usize / BLOCK] |= 1 << (ordinal as usize % BLOCK);
    }

    /// How many ordinals are in the set. O(words).
    #[must_use]
    pub fn len(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many ordinals come before each block, and how many there are. O(words).
    #[must_use]
    pub fn counts_before(&self) -> Vec<u32> {
        let ends = self.words.iter().scan(0, |sum, word| {
            *sum += word.count_ones();
            Some(*sum)
        });
        std::iter::once(0).chain(ends).collect()
    }

    /// Keeps what is in the other set too.
    pub fn intersect(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Drops what is in the other set.
    pub fn subtract(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= !other);
    }

    /// Adds what is in the other set.
    pub fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Adds what is in a set given by its words.
    pub fn unite_words(&mut self, words: &[u64]) {
        self.words.iter_mut().zip(words).for_each(|(word, other)| *word |= other);
    }

    /// The words, block after block.
    #[must_use]
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Whether an ordinal below the bound is in the set.
    #[must_use]
    pub fn contains(&self, ordinal: Ordinal) -> bool {
        self.words[ordinal as usize / BLOCK] >> (ordinal as usize % BLOCK) & 1 == 1
    }

    /// The word of one block.
    #[must_use]
    pub fn block(&self, block: usize) -> u64 {
        self.words[block]
    }

    /// Sets the word of one block.
    pub fn set_block(&mut self, block: usize, word: u64) {
        self.words[block] = word;
    }

    /// Number of blocks.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.words.len()
    }

    /// The ordinals, ascending.
    pub fn iter(&self) -> impl Iterator<Item = Ordinal> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(block, word)| bits(*word).map(move |bit| (block * BLOCK) as Ordinal + bit))
    }
}

/// Positions of the bits set in a word, ascending.
pub fn bits(mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let bit = word.trailing_zeros();
            word &= word - 1;
            bit
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_bitmap_is_a_set_of_ordinals(left in prop::collection::btree_set(0u32..300, 0..80), right in prop::collection::btree_set(0u32..300, 0..80), bound in 1usize..300) {
            let bitmap = |set: &BTreeSet<u32>| { let mut bitmap = Bitmap::empty(300); set.iter().for_each(|ordinal| bitmap.insert(*ordinal)); bitmap };
            let (a, b) = (bitmap(&left), bitmap(&right));
            prop_assert_eq!(a.iter().collect::<BTreeSet<_>>(), left.clone());
            prop_assert_eq!(a.len() as usize, left.len());
            let mut rest = a.clone(); rest.subtract(&b);
            prop_assert_eq!(rest.iter().collect::<Vec<_>>(), left.difference(&right).copied().collect::<Vec<_>>());
            let mut both = a.clone(); both.intersect(&b);
            prop_assert_eq!(both.iter().collect::<Vec<_>>(), left.intersection(&right).copied().collect::<Vec<_>>());
            let mut either = a.clone(); either.unite(&b);
            prop_assert_eq!(either.iter().collect::<Vec<_>>(), left.union(&right).copied().collect::<Vec<_>>());
            let mut cut = a.clone(); cut.truncate(bound);
            prop_assert_eq!(cut.iter().collect::<Vec<_>>(), left.range(..bound as u32).copied().collect::<Vec<_>>());
            prop_assert_eq!(Bitmap::full(bound).len() as usize, bound);
        }
    }
}

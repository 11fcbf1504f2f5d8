//! How is the result of a search held, so that it costs what it is large?
//!
//! A bitmap over a million entries is 125 kB: too much to clear and to walk for
//! a search that touches three blocks. A selection holds only what was touched.

use super::Ordinal;
use super::bitmap::{BLOCK, Bitmap, bits};
use super::counted_set::Common;

/// Blocks that lie whole in a space, and parts of those on its border. Both ascending, disjoint.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cover {
    /// First block and the block after the last.
    pub whole: Vec<(u32, u32)>,
    /// A block and which of its entries.
    pub partial: Vec<(u32, u64)>,
}

/// Entries that were found.
#[derive(Debug, Clone)]
pub enum Selection<'index> {
    /// All of them.
    Everything {
        /// How many there are.
        entries: usize,
    },
    /// Those in a space.
    Cover(Cover),
    /// Those in a space that one set holds.
    Common(Common<'index>),
    /// A word for each block that was touched.
    Words(Words),
    /// A few, ascending.
    Ordinals(Vec<Ordinal>),
}

/// Words of consecutive blocks, run after run.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// First block and the block after the last, ascending.
    runs: Vec<(u32, u32)>,
    /// The words of the runs, one run after the other.
    words: Vec<u64>,
    len: u32,
}

impl Cover {
    /// Adds a block that lies whole inside.
    pub fn push_whole(&mut self, start: u32, end: u32) {
        match self.whole.last_mut() {
            Some((_, last)) if *last == start => *last = end,
            _ => self.whole.push((start, end)),
        }
    }

    /// All of so many blocks.
    #[must_use]
    pub fn all(blocks: usize) -> Self {
        Self { whole: vec![(0, blocks as u32)], partial: Vec::new() }
    }

    /// The cover of a set.
    #[must_use]
    pub fn of(set: &Bitmap) -> Self {
        let mut cover = Self::default();
        for block in 0..set.blocks() {
            match set.block(block) {
                0 => {}
                u64::MAX => cover.push_whole(block as u32, block as u32 + 1),
                word => cover.partial.push((block as u32, word)),
            }
        }
        cover
    }

    /// How many entries lie inside.
    #[must_use]
    pub fn len(&self) -> u32 {
        let whole: u32 = self.whole.iter().map(|(start, end)| (end - start) * BLOCK as u32).sum();
        whole + self.partial.iter().map(|(_, word)| word.count_ones()).sum::<u32>()
    }

    /// How many blocks are touched.
    fn blocks(&self) -> usize {
        let whole: usize = self.whole.iter().map(|(start, end)| (end - start) as usize).sum();
        whole + self.partial.len()
    }

    /// Visits every block that is touched, ascending: by its number, how many whole blocks follow from there, and its word.
    pub fn each_run(&self, mut visit: impl FnMut(u32, u32, u64)) {
        let mut partial = self.partial.iter().peekable();
        for (start, end) in &self.whole {
            while let Some((block, word)) = partial.next_if(|(block, _)| block < start) {
                visit(*block, block + 1, *word);
            }
            visit(*start, *end, !0);
        }
        partial.for_each(|(block, word)| visit(*block, block + 1, *word));
    }

    /// Those of an ascending list that lie inside.
    ///
    /// # Cost
    /// O(runs × log list + found).
    #[must_use]
    pub fn of_list(&self, list: &[Ordinal]) -> Vec<Ordinal> {
        let mut found = Vec::new();
        let mut rest = list;
        self.each_run(|start, end, word| {
            let from = start * BLOCK as u32;
            rest = &rest[gallop(rest, from)..];
            let here = gallop(rest, end * BLOCK as u32);
            let inside = rest[..here].iter().copied();
            if word == !0 {
                found.extend(inside);
            } else {
                found.extend(inside.filter(|ordinal| word >> (ordinal - from) & 1 == 1));
            }
            rest = &rest[here..];
        });
        found
    }
}

impl Words {
    /// The words that `word_of` gives for the blocks of a cover; blocks without anything are left out at the border.
    ///
    /// # Arguments
    /// * `fill`: writes the words from a first block on.
    #[must_use]
    pub fn of_cover(cover: &Cover, mut fill: impl FnMut(usize, &mut [u64])) -> Self {
        let mut found = Self {
            runs: Vec::with_capacity(cover.whole.len() + cover.partial.len()),
            words: Vec::with_capacity(cover.blocks()),
            len: 0,
        };
        cover.each_run(|start, end, mask| {
            let from = found.words.len();
            found.words.resize(from + (end - start) as usize, 0);
            let words = &mut found.words[from..];
            fill(start as usize, words);
            if mask != !0 {
                words[0] &= mask;
                if words[0] == 0 {
                    found.words.truncate(from);
                    return;
                }
            }
            match found.runs.last_mut() {
                Some((_, last)) if *last == start => *last = end,
                _ => found.runs.push((start, end)),
            }
        });
        found.counted()
    }

    /// The same with every run of words changed.
    #[must_use]
    pub fn refined(&self, mut change: impl FnMut(usize, &mut [u64])) -> Self {
        let mut refined = self.clone();
        let mut from = 0;
        for (start, end) in &refined.runs {
            let length = (end - start) as usize;
            change(*start as usize, &mut refined.words[from..from + length]);
            from += length;
        }
        refined.counted()
    }

    fn counted(mut self) -> Self {
        self.len = self.words.iter().map(|word| word.count_ones()).sum();
        self
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.len
    }

    /// How many words are held.
    #[must_use]
    pub fn number_of_words(&self) -> usize {
        self.words.len()
    }

    /// How many entries a set over all blocks has in common with this.
    #[must_use]
    pub fn count_common(&self, set: &[u64]) -> u32 {
        let mut count = 0;
        let mut from = 0;
        for (start, end) in &self.runs {
            let length = (end - start) as usize;
            let own = &self.words[from..from + length];
            let theirs = &set[*start as usize..*end as usize];
            count += own.iter().zip(theirs).map(|(own, their)| (own & their).count_ones()).sum::<u32>();
            from += length;
        }
        count
    }

    /// Visits every word that is not empty, by its block, in the groups of blocks that are wanted.
    fn each_word_of(&self, mut wanted: impl FnMut(u32) -> bool, mut visit: impl FnMut(u32, u64)) {
        let mut from = 0;
        for (start, end) in &self.runs {
            each_block(*start, *end, &mut wanted, |block| {
                let word = self.words[from + (block - start) as usize];
                if word != 0 {
                    visit(block, word);
                }
            });
            from += (end - start) as usize;
        }
    }

    /// Those of an ascending list that are in it.
    #[must_use]
    pub fn of_list(&self, list: &[Ordinal]) -> Vec<Ordinal> {
        let mut found = Vec::new();
        let mut rest = list;
        let mut from = 0;
        for (start, end) in &self.runs {
            let first = start * BLOCK as u32;
            rest = &rest[gallop(rest, first)..];
            let here = gallop(rest, end * BLOCK as u32);
            let word_of = |ordinal: u32| self.words[from + (ordinal - first) as usize / BLOCK];
            found.extend(
                rest[..here].iter().copied().filter(|ordinal| word_of(*ordinal) >> (ordinal % BLOCK as u32) & 1 == 1),
            );
            rest = &rest[here..];
            from += (end - start) as usize;
        }
        found
    }
}

impl Selection<'_> {
    /// How many entries were found.
    #[must_use]
    pub fn len(&self) -> u32 {
        match self {
            Self::Everything { entries } => *entries as u32,
            Self::Cover(cover) => cover.len(),
            Self::Common(common) => common.len(),
            Self::Words(words) => words.len(),
            Self::Ordinals(ordinals) => ordinals.len() as u32,
        }
    }

    /// Visits every block in which something was found, ascending, with its word.
    pub fn each_word(&self, visit: impl FnMut(u32, u64)) {
        self.each_word_of(|_| true, visit);
    }

    /// The same, those groups of [`BLOCK`] blocks aside that are not wanted; of a block that stands alone nobody is asked.
    ///
    /// # Arguments
    /// * `wanted`: asked of each group when its first block comes, when all before it have been visited.
    pub fn each_word_of(&self, mut wanted: impl FnMut(u32) -> bool, mut visit: impl FnMut(u32, u64)) {
        match self {
            Self::Everything { entries } => {
                each_block(0, (entries / BLOCK) as u32, &mut wanted, |block| visit(block, !0));
                if !entries.is_multiple_of(BLOCK) {
                    visit((entries / BLOCK) as u32, (1 << (entries % BLOCK)) - 1);
                }
            }
            Self::Cover(cover) => cover.each_run(|start, end, word| {
                each_block(start, end, &mut wanted, |block| visit(block, word));
            }),
            Self::Common(common) => common.each_word_of(wanted, visit),
            Self::Words(words) => words.each_word_of(wanted, visit),
            Self::Ordinals(ordinals) => {
                for neighbours in ordinals.chunk_by(|left, right| left / BLOCK as u32 == right / BLOCK as u32) {
                    let word = neighbours.iter().fold(0, |word, ordinal| word | 1 << (ordinal % BLOCK as u32));
                    visit(neighbours[0] / BLOCK as u32, word);
                }
            }
        }
    }

    /// Visits every entry, ascending.
    pub fn each(&self, mut visit: impl FnMut(Ordinal)) {
        match self {
            Self::Ordinals(ordinals) => ordinals.iter().for_each(|ordinal| visit(*ordinal)),
            _ => self.each_word(|block, word| bits(word).for_each(|bit| visit(block * BLOCK as u32 + bit))),
        }
    }

    /// The entries as a set over `entries` ordinals.
    #[must_use]
    pub fn to_bitmap(&self, entries: usize) -> Bitmap {
        let mut set = Bitmap::empty(entries);
        self.each_word(|block, word| set.set_block(block as usize, word));
        set
    }
}

/// Visits the blocks of a run, those groups aside that are not wanted.
pub(super) fn each_block(start: u32, end: u32, wanted: &mut impl FnMut(u32) -> bool, mut visit: impl FnMut(u32)) {
    let mut from = start;
    while from < end {
        let group = from / BLOCK as u32;
        let to = end.min((group + 1) * BLOCK as u32);
        if to - from == 1 || wanted(group) {
            (from..to).for_each(&mut visit);
        }
        from = to;
    }
}

/// How many numbers at the beginning of an ascending list are smaller: near ones are found fast.
#[must_use]
pub fn gallop(ordinals: &[Ordinal], ordinal: Ordinal) -> usize {
    let mut reach = 1;
    while reach < ordinals.len() && ordinals[reach] < ordinal {
        reach *= 2;
    }
    let from = reach / 2;
    let to = (reach + 1).min(ordinals.len());
    if from >= to {
        return ordinals.partition_point(|known| *known < ordinal);
    }
    if ordinals[from] >= ordinal {
        return ordinals[..=from].partition_point(|known| *known < ordinal);
    }
    from + ordinals[from..to].partition_point(|known| *known < ordinal)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENTRIES: u32 = 700;

    fn set() -> impl Strategy<Value = Vec<u32>> {
        let some = prop::collection::btree_set(0..ENTRIES, 0..200);
        let runs =
            (0..ENTRIES, 0..400_u32).prop_map(|(start, length)| (start..(start + length).min(ENTRIES)).collect());
        prop_oneof![some, runs].prop_map(|set: std::collections::BTreeSet<u32>| set.into_iter().collect())
    }

    fn bitmap(list: &[u32]) -> Bitmap {
        let mut set = Bitmap::empty(ENTRIES as usize);
        list.iter().for_each(|ordinal| set.insert(*ordinal));
        set
    }

    fn ordinals(selection: &Selection) -> Vec<u32> {
        let mut found = Vec::new();
        selection.each(|ordinal| found.push(ordinal));
        found
    }

    proptest! {
        #[test]
        fn every_form_of_a_selection_holds_the_same(space in set(), other in set()) {
            let (cover, words_of_other) = (Cover::of(&bitmap(&space)), bitmap(&other));
            let common: Vec<u32> = space.iter().copied().filter(|ordinal| other.contains(ordinal)).collect();
            prop_assert_eq!(ordinals(&Selection::Cover(cover.clone())), space.clone());
            prop_assert_eq!(cover.len() as usize, space.len());
            prop_assert_eq!(cover.of_list(&other), common.clone());
            let words = Words::of_cover(&cover, |start, words| words.copy_from_slice(&words_of_other.words()[start..start + words.len()]));
            prop_assert_eq!(words.len() as usize, common.len());
            prop_assert_eq!(words.of_list(&other), common.clone());
            prop_assert_eq!(words.count_common(words_of_other.words()) as usize, common.len());
            let halved = words.refined(|_, words| words.iter_mut().for_each(|word| *word &= 0x5555_5555_5555_5555));
            prop_assert_eq!(ordinals(&Selection::Words(halved)), common.iter().copied().filter(|ordinal| ordinal % 2 == 0).collect::<Vec<_>>());
            for selection in [Selection::Words(words), Selection::Ordinals(common.clone())] {
                prop_assert_eq!(ordinals(&selection), common.clone());
                prop_assert_eq!(selection.to_bitmap(ENTRIES as usize), bitmap(&common));
            }
            prop_assert_eq!(ordinals(&Selection::Everything { entries: ENTRIES as usize }), (0..ENTRIES).collect::<Vec<_>>());
        }
    }
}

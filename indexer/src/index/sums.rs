//! How many entries of a set carry each value, up to every sixteenth block?
//!
//! The counts of a large space filtered by one word or one value are the
//! difference of two rows, and a few blocks at the ends. The rows are made when
//! a large space is asked for, and kept within a bound of memory: who moves a
//! map asks for the same set again and again.

use std::ops::Range;
use std::sync::Arc;

use moka::sync::Cache;

use super::counted_set::{CountedSet, SetKey};
use super::counter::Counter;
use super::query::Facet;
use super::selection::Cover;

/// Blocks between two rows: the rows of a set are then smaller than the set is with its points.
const STEP: u32 = 16;

/// Rows are made for a space of at least so many steps; they cost a walk over all blocks.
const WORTHWHILE_STEPS: u32 = 16;

/// Memory for rows, bytes.
const KEPT_BYTES: u64 = 64 << 20;

/// The rows of the sets that were asked for last, by set and counted facet.
#[derive(Debug)]
pub struct KeptSums {
    rows: Cache<(SetKey, Facet), Arc<[u32]>>,
}

impl Default for KeptSums {
    fn default() -> Self {
        let rows = Cache::builder()
            .weigher(|_, rows: &Arc<[u32]>| u32::try_from(size_of_val::<[u32]>(rows)).unwrap_or(u32::MAX))
            .max_capacity(KEPT_BYTES)
            .build();
        Self { rows }
    }
}

impl KeptSums {
    /// Counts the values of those entries of a set that lie in a space.
    ///
    /// # Arguments
    /// * `counter`: makes a counter of the facet.
    /// # Cost
    /// O(values + blocks on the border and up to 2 × [`STEP`] for each run); once a set and facet, O(all blocks).
    pub fn count<'facet>(
        &self,
        facet: Facet,
        set: &CountedSet<'_>,
        cover: &Cover,
        counter: impl Fn() -> Counter<'facet>,
    ) -> Vec<u32> {
        let words = set.words();
        let steps: u32 = cover.whole.iter().map(|run| steps_in(*run).map_or(0, |(first, last)| last - first)).sum();
        let kept =
            (steps >= WORTHWHILE_STEPS).then(|| self.rows.get_with((set.key(), facet), || rows(words, counter())));
        let mut counter = counter();
        let width = counter.counts.len();
        for run in &cover.whole {
            let (mut start, end) = *run;
            if let (Some(rows), Some((first, last))) = (&kept, steps_in(*run)) {
                let row = |step: u32| &rows[step as usize * width..][..width];
                let counts = counter.counts.iter_mut();
                counts.zip(row(first)).zip(row(last)).for_each(|((count, before), after)| *count += after - before);
                add_blocks(&mut counter, words, start..first * STEP);
                start = last * STEP;
            }
            add_blocks(&mut counter, words, start..end);
        }
        for (block, mask) in &cover.partial {
            counter.add_word(*block, words[*block as usize] & mask);
        }
        counter.counts
    }
}

/// The rows between which a run of blocks lies whole, when there are two.
fn steps_in((start, end): (u32, u32)) -> Option<(u32, u32)> {
    let (first, last) = (start.div_ceil(STEP), end / STEP);
    (first < last).then_some((first, last))
}

fn add_blocks(counter: &mut Counter<'_>, words: &[u64], blocks: Range<u32>) {
    let own = &words[blocks.start as usize..blocks.end as usize];
    blocks.zip(own).filter(|(_, word)| **word != 0).for_each(|(block, word)| counter.add_word(block, *word));
}

/// How many entries carry each value before every sixteenth block.
fn rows(words: &[u64], mut counter: Counter<'_>) -> Arc<[u32]> {
    let mut rows = Vec::with_capacity((words.len() / STEP as usize + 1) * counter.counts.len());
    for block in 0..words.len() as u32 {
        if block % STEP == 0 {
            rows.extend_from_slice(&counter.counts);
        }
        add_blocks(&mut counter, words, block..block + 1);
    }
    if words.len().is_multiple_of(STEP as usize) {
        rows.extend_from_slice(&counter.counts);
    }
    rows.into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::bitmap::{BLOCK, bits};
    use super::super::counted_set::ValueSet;
    use super::super::counter::{MIXED, OwnValues};
    use super::*;

    const BLOCKS: u32 = 37 * STEP + 5;

    /// Words with long runs of nothing, of everything and of something.
    fn words() -> impl Strategy<Value = Vec<u64>> {
        let run = (prop_oneof![Just(0), Just(!0), any::<u64>()], 1..60_usize);
        prop::collection::vec(run, 40).prop_map(|runs| {
            let words = runs.into_iter().flat_map(|(word, length)| std::iter::repeat_n(word, length));
            words.chain(std::iter::repeat(0x55)).take(BLOCKS as usize).collect()
        })
    }

    /// Disjoint runs and blocks, ascending.
    fn cover() -> impl Strategy<Value = Cover> {
        prop::collection::vec((1..300_u32, any::<u64>()), 1..20).prop_map(|pieces| {
            let (mut cover, mut at) = (Cover::default(), 0);
            for (length, mask) in pieces {
                let end = (at + length).min(BLOCKS);
                if mask % 3 == 0 && at < end {
                    cover.push_whole(at, end);
                } else if at < BLOCKS {
                    cover.partial.push((at, mask | 1));
                }
                at = end + 1;
            }
            cover
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn rows_and_rests_count_what_going_through_the_entries_counts(
            words in words(), cover in cover(), values in prop::collection::vec(0_u16..5, BLOCKS as usize * BLOCK),
        ) {
            // The last of the five stands for no value.
            let uniform: Vec<u16> = values.chunks(BLOCK).map(|own| if own[0] < 4 && own.iter().all(|value| *value == own[0]) { own[0] } else { MIXED }).collect();
            let counter = || Counter { counts: vec![0; 4], uniform: &uniform, rows: &[], own: OwnValues::One(&values) };
            let before: Vec<u32> = std::iter::once(0).chain(words.iter().scan(0, |sum, word| { *sum += word.count_ones(); Some(*sum) })).collect();
            let set = CountedSet::Value(ValueSet { facet: Facet::Service, number: 0, words: &words, sums: &before, width: 1 });
            let mut expected = vec![0; 4];
            let mut all = 0;
            cover.each_run(|start, end, mask| for block in start..end {
                for bit in bits(words[block as usize] & mask) {
                    all += 1;
                    let value = usize::from(values[block as usize * BLOCK + bit as usize]);
                    if value < 4 { expected[value] += 1; }
                }
            });
            let kept = KeptSums::default();
            for _ in 0..2 {
                prop_assert_eq!(kept.count(Facet::Type, &set, &cover, counter), expected.clone());
            }
            prop_assert_eq!(set.count_in(&cover), all);
        }
    }
}

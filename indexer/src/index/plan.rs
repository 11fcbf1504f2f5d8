//! In which order are the sets intersected?
//!
//! Two ways lead to the same result. *Words first*: the shortest list of
//! entries, those of a rare word or of a municipality, is held against every
//! other condition entry by entry. *Space first*: the tree finds the blocks
//! that the space touches, and every condition is intersected there, 64 entries
//! at a time. Which one costs less is estimated from the length of the list and
//! from how many blocks lie on the border of the box, with constants that were
//! measured. [`Strategy::WholeSets`] does neither: it is there to be compared with.

use std::sync::Arc;

use serde::Serialize;

use super::Ordinal;
use super::bitmap::{BLOCK, Bitmap};
use super::blocks::Blocks;
use super::counted_set::{Common, CountedSet, ValueSet};
use super::query::Strategy;
use super::selection::{Cover, Selection, Words};
use super::word_set::WordSet;
use crate::geography::{BoundingBox, Position};

/// Measured cost of holding one entry of a list against a box, nanoseconds.
const ENTRY_NS: f64 = 6.0;

/// Measured cost of looking into one block on the border of a box, nanoseconds.
const BORDER_BLOCK_NS: f64 = 90.0;

/// Measured cost of going down the tree, nanoseconds.
const TREE_NS: f64 = 400.0;

/// A condition, as the set of entries that fulfil it.
#[derive(Debug, Clone)]
pub enum Condition<'index> {
    /// A word per block.
    Words(&'index [u64]),
    /// The entries that carry a facet value.
    Value(ValueSet<'index>),
    /// The same, shared with a cache.
    Shared(Arc<Bitmap>),
    /// Ascending.
    List(&'index [Ordinal]),
    /// Ascending, made for this search.
    Union(Vec<Ordinal>),
    /// The entries of a word.
    Word(Arc<WordSet>),
    /// All entries but those of a word.
    NotWord(Arc<WordSet>),
}

impl<'index> Condition<'index> {
    /// The entries as a word per block, unless they are a list or excluded.
    fn words(&self) -> Option<&[u64]> {
        match self {
            Self::Words(words) => Some(words),
            Self::Value(value) => Some(value.words),
            Self::Shared(set) => Some(set.words()),
            Self::Word(set) => set.words(),
            Self::List(_) | Self::Union(_) | Self::NotWord(_) => None,
        }
    }

    /// The entries as a list, when they are one.
    pub fn list(&self) -> Option<&[Ordinal]> {
        match self {
            Self::List(list) => Some(list),
            Self::Union(list) => Some(list),
            Self::Word(set) => set.list(),
            Self::Words(_) | Self::Value(_) | Self::Shared(_) | Self::NotWord(_) => None,
        }
    }

    /// The set with its running count, when it has one.
    fn counted(&self) -> Option<CountedSet<'index>> {
        match self {
            Self::Value(value) => Some(CountedSet::Value(*value)),
            Self::Word(set) if set.words().is_some() => Some(CountedSet::Word(Arc::clone(set))),
            _ => None,
        }
    }

    /// Whether it is this very list.
    fn is_list(&self, list: &[Ordinal]) -> bool {
        self.list().is_some_and(|own| own.as_ptr() == list.as_ptr())
    }

    /// Whether an entry fulfils it.
    pub fn holds(&self, ordinal: Ordinal) -> bool {
        let bit = |words: &[u64]| words[ordinal as usize / BLOCK] >> (ordinal as usize % BLOCK) & 1 == 1;
        match self {
            Self::NotWord(set) => match set.words() {
                Some(words) => !bit(words),
                None => set.list().is_none_or(|list| list.binary_search(&ordinal).is_err()),
            },
            _ => match (self.words(), self.list()) {
                (Some(words), _) => bit(words),
                (None, Some(list)) => list.binary_search(&ordinal).is_ok(),
                (None, None) => true,
            },
        }
    }

    /// Keeps what fulfils it in the words from block `start` on.
    fn intersect(&self, start: usize, words: &mut [u64]) {
        if let Some(own) = self.words() {
            words.iter_mut().zip(&own[start..]).for_each(|(word, own)| *word &= own);
            return;
        }
        if let Self::NotWord(set) = self {
            if let Some(own) = set.words() {
                words.iter_mut().zip(&own[start..]).for_each(|(word, own)| *word &= !own);
            } else {
                each_between(set.list().unwrap_or(&[]), start, words.len(), |at, bit| words[at] &= !bit);
            }
            return;
        }
        let mut own = vec![0_u64; words.len()];
        each_between(self.list().unwrap_or(&[]), start, words.len(), |at, bit| own[at] |= bit);
        words.iter_mut().zip(&own).for_each(|(word, own)| *word &= own);
    }

    /// The set over all entries.
    fn to_bitmap(&self, entries: usize) -> Bitmap {
        let mut set = Bitmap::empty(entries);
        (0..entries as Ordinal).filter(|ordinal| self.holds(*ordinal)).for_each(|ordinal| set.insert(ordinal));
        set
    }
}

impl<'index> From<CountedSet<'index>> for Condition<'index> {
    fn from(set: CountedSet<'index>) -> Self {
        match set {
            CountedSet::Word(set) => Self::Word(set),
            CountedSet::Value(value) => Self::Value(value),
        }
    }
}

/// Visits those of an ascending list that lie in some blocks, by word and bit.
fn each_between(list: &[Ordinal], start: usize, blocks: usize, mut visit: impl FnMut(usize, u64)) {
    let from = list.partition_point(|ordinal| (*ordinal as usize) < start * BLOCK);
    let to = list.partition_point(|ordinal| (*ordinal as usize) < (start + blocks) * BLOCK);
    for ordinal in &list[from..to] {
        visit(*ordinal as usize / BLOCK - start, 1 << (*ordinal as usize % BLOCK));
    }
}

/// Where the entries must lie; all of it must hold.
#[derive(Debug, Clone, Default)]
pub struct Space<'query> {
    /// In this box.
    pub bounding_box: Option<BoundingBox>,
    /// Within so many metres of this position.
    pub circle: Option<(Position, f64)>,
    /// In this area.
    pub area: Option<&'query geo::MultiPolygon>,
}

impl Space<'_> {
    /// Whether any place will do.
    pub fn is_anywhere(&self) -> bool {
        self.bounding_box.is_none() && self.circle.is_none() && self.area.is_none()
    }

    /// The entries that lie there.
    pub fn cover(&self, blocks: &Blocks, entries: usize) -> Cover {
        let parts = [
            self.bounding_box.map(|bounding_box| blocks.in_box(bounding_box)),
            self.circle.map(|(center, radius_m)| blocks.in_circle(center, radius_m)),
            self.area.map(|area| blocks.in_area(area)),
        ];
        let mut parts = parts.into_iter().flatten();
        let first = parts.next().unwrap_or_default();
        parts.fold(first, |left, right| {
            let mut both = Selection::Cover(left).to_bitmap(entries);
            both.intersect(&Selection::Cover(right).to_bitmap(entries));
            Cover::of(&both)
        })
    }
}

/// How a search was carried out, and what it was expected to cost.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// The way that was taken.
    pub strategy: Strategy,
    /// Entries of the shortest list among the conditions; `null` when every condition is a set over all entries.
    pub shortest_list: Option<usize>,
    /// Entries that the box was expected to hold.
    pub estimated_entries_in_box: Option<f64>,
    /// Expected cost of holding the list against the box, nanoseconds.
    pub estimated_words_first_ns: Option<f64>,
    /// Expected cost of the blocks, nanoseconds.
    pub estimated_space_first_ns: Option<f64>,
    /// Entries that were found.
    pub found: u32,
}

/// Entries that fulfil all conditions and lie in the space.
pub fn evaluate<'index>(
    blocks: &Blocks,
    entries: usize,
    space: &Space<'_>,
    conditions: &[Condition<'index>],
    strategy: Strategy,
) -> (Selection<'index>, Plan) {
    let mut plan = Plan {
        strategy,
        shortest_list: None,
        estimated_entries_in_box: None,
        estimated_words_first_ns: None,
        estimated_space_first_ns: None,
        found: 0,
    };
    if strategy == Strategy::WholeSets {
        let mut result = Bitmap::full(entries);
        if !space.is_anywhere() {
            result.intersect(&Selection::Cover(space.cover(blocks, entries)).to_bitmap(entries));
        }
        conditions.iter().for_each(|condition| result.intersect(&condition.to_bitmap(entries)));
        plan.found = result.len();
        return (Selection::Ordinals(result.iter().collect()), plan);
    }
    let shortest = conditions.iter().filter_map(Condition::list).min_by_key(|list| list.len());
    plan.shortest_list = shortest.map(<[Ordinal]>::len);
    let selection = match shortest {
        Some(list) => {
            let only_box = space.circle.is_none() && space.area.is_none();
            let words_first = match (space.bounding_box, strategy) {
                _ if space.is_anywhere() => true,
                (Some(bounding_box), Strategy::Cheapest) if only_box => {
                    let estimate = blocks.estimate(bounding_box);
                    let words_first_ns = list.len() as f64 * ENTRY_NS;
                    let space_first_ns = TREE_NS + estimate.border_blocks * BORDER_BLOCK_NS;
                    plan.estimated_entries_in_box = Some(estimate.entries);
                    plan.estimated_words_first_ns = Some(words_first_ns);
                    plan.estimated_space_first_ns = Some(space_first_ns);
                    words_first_ns < space_first_ns
                }
                (Some(_), Strategy::WordsFirst) if only_box => true,
                _ => false,
            };
            plan.strategy = if words_first { Strategy::WordsFirst } else { Strategy::SpaceFirst };
            let mut found = match space.bounding_box.filter(|_| words_first) {
                Some(bounding_box) => blocks.of_list(list, bounding_box),
                None if words_first => list.to_vec(),
                None => space.cover(blocks, entries).of_list(list),
            };
            for condition in conditions.iter().filter(|condition| !condition.is_list(list)) {
                found.retain(|ordinal| condition.holds(*ordinal));
            }
            Selection::Ordinals(found)
        }
        None => {
            plan.strategy = Strategy::SpaceFirst;
            let cover = (!space.is_anywhere()).then(|| space.cover(blocks, entries));
            in_blocks(cover, &conditions.iter().collect::<Vec<_>>(), entries)
        }
    };
    plan.found = selection.len();
    (selection, plan)
}

/// How many entries of a cover fulfil all conditions.
pub fn count_within(cover: &Cover, conditions: &[&Condition<'_>], entries: usize) -> u32 {
    match conditions {
        [] => cover.len(),
        [only] if let Some(set) = only.counted() => set.count_in(cover),
        _ => refine(&Selection::Cover(cover.clone()), conditions, entries).len(),
    }
}

/// Entries of a cover, or of everything, that fulfil conditions none of which is a list.
fn in_blocks<'index>(cover: Option<Cover>, conditions: &[&Condition<'index>], entries: usize) -> Selection<'index> {
    let blocks = entries.div_ceil(BLOCK);
    if let [only] = conditions
        && let Some(set) = only.counted()
    {
        return Selection::Common(Common::new(cover.unwrap_or_else(|| Cover::all(blocks)), set));
    }
    if conditions.is_empty() {
        return cover.map_or(Selection::Everything { entries }, Selection::Cover);
    }
    let fill = |start: usize, words: &mut [u64]| {
        let mut rest = conditions.iter();
        match rest.clone().find_map(|condition| Some((condition, condition.words()?))) {
            Some((first, own)) => {
                let length = words.len();
                words.copy_from_slice(&own[start..start + length]);
                rest.by_ref()
                    .filter(|condition| !std::ptr::eq(*condition, first))
                    .for_each(|condition| condition.intersect(start, words));
            }
            None => {
                words.fill(!0);
                let is_ragged = (start + words.len()) * BLOCK > entries && !entries.is_multiple_of(BLOCK);
                if let Some(last) = words.last_mut().filter(|_| is_ragged) {
                    *last = (1 << (entries % BLOCK)) - 1;
                }
                rest.for_each(|condition| condition.intersect(start, words));
            }
        }
    };
    Selection::Words(Words::of_cover(&cover.unwrap_or_else(|| Cover::all(blocks)), fill))
}

/// Those of a selection that fulfil further conditions.
pub fn refine<'index>(
    selection: &Selection<'index>,
    conditions: &[&Condition<'index>],
    entries: usize,
) -> Selection<'index> {
    if conditions.is_empty() {
        return selection.clone();
    }
    let Some(list) = conditions.iter().filter_map(|condition| condition.list()).min_by_key(|list| list.len()) else {
        return match selection {
            Selection::Ordinals(ordinals) => Selection::Ordinals(fulfilling(ordinals.clone(), conditions)),
            Selection::Words(words) => Selection::Words(words.refined(|start, words| {
                conditions.iter().for_each(|condition| condition.intersect(start, words));
            })),
            Selection::Everything { .. } => in_blocks(None, conditions, entries),
            Selection::Cover(cover) => in_blocks(Some(cover.clone()), conditions, entries),
            Selection::Common(common) => {
                let own = Condition::from(common.set().clone());
                let all: Vec<&Condition<'index>> = std::iter::once(&own).chain(conditions.iter().copied()).collect();
                in_blocks(Some(common.cover().clone()), &all, entries)
            }
        };
    };
    let others: Vec<&Condition<'index>> =
        conditions.iter().copied().filter(|condition| !condition.is_list(list)).collect();
    let found = match selection {
        Selection::Ordinals(ordinals) => return Selection::Ordinals(fulfilling(ordinals.clone(), conditions)),
        Selection::Everything { .. } => list.to_vec(),
        Selection::Cover(cover) => cover.of_list(list),
        Selection::Words(words) => words.of_list(list),
        Selection::Common(common) => {
            fulfilling(common.cover().of_list(list), &[&Condition::from(common.set().clone())])
        }
    };
    Selection::Ordinals(fulfilling(found, &others))
}

/// Those of a list that fulfil all conditions.
fn fulfilling(mut found: Vec<Ordinal>, conditions: &[&Condition<'_>]) -> Vec<Ordinal> {
    conditions.iter().for_each(|condition| found.retain(|ordinal| condition.holds(*ordinal)));
    found
}

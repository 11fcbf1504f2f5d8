//! In which order are the counts of a facet shown, and how are they held?
//!
//! A search counts hundreds of values and a page shows a handful: names are
//! looked up when they are shown, not when they are counted.

use std::fmt;
use std::sync::Arc;

use super::query::Facet;

/// Room for so many values is made at once.
const MOST_EXPECTED: usize = 128;

/// How many entries of a result carry a value, the facet's own filter aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FacetCount<'counts> {
    /// The value.
    pub value: &'counts str,
    /// Entries.
    pub count: u32,
    /// Whether the search filters by it.
    pub selected: bool,
}

/// Counts of one facet: its values that occur, most frequent first, and those that are selected.
#[derive(Clone)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    dictionary: Arc<[String]>,
    /// The complement of each count above the number of its value: as one number each they are sorted without a branch.
    keys: Vec<u64>,
    selected: Vec<u16>,
}

impl FacetCounts {
    /// Counts in their order.
    ///
    /// # Arguments
    /// * `dictionary`: the values of the facet.
    /// * `counts`: of every value.
    /// * `selected`: numbers of the values that the search filters by.
    #[must_use]
    pub(super) fn new(facet: Facet, dictionary: &Arc<[String]>, counts: &[u32], selected: &[u16]) -> Self {
        let key = |count: u32, number: u16| u64::from(!count) << u16::BITS | u64::from(number);
        let mut keys = Vec::with_capacity(counts.len().min(MOST_EXPECTED));
        keys.extend((0_u16..).zip(counts).filter(|(_, count)| **count > 0).map(|(number, count)| key(*count, number)));
        let absent = selected.iter().filter(|number| counts[usize::from(**number)] == 0);
        keys.extend(absent.map(|number| key(0, *number)));
        keys.sort_unstable();
        // Who asks for a value twice is told of it once.
        keys.dedup();
        Self { facet, dictionary: Arc::clone(dictionary), keys, selected: selected.to_vec() }
    }

    /// The values in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = FacetCount<'_>> {
        self.keys.iter().map(|key| {
            let number = (key & u64::from(u16::MAX)) as u16;
            FacetCount {
                value: &self.dictionary[usize::from(number)],
                count: !((key >> u16::BITS) as u32),
                selected: self.selected.contains(&number),
            }
        })
    }

    /// How many entries carry a value; 0 for one that does not occur.
    #[must_use]
    pub fn count_of(&self, value: &str) -> u32 {
        self.iter().find(|count| count.value == value).map_or(0, |count| count.count)
    }
}

impl fmt::Debug for FacetCounts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FacetCounts").field("facet", &self.facet).field("counts", &Listed(self)).finish()
    }
}

/// The counts as a list.
struct Listed<'counts>(&'counts FacetCounts);

impl fmt::Debug for Listed<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.0.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_come_first_and_the_selected_are_shown_without_entries_too() {
        let dictionary: Arc<[String]> = ["food", "health", "housing", "school"].map(str::to_owned).into();
        let counts = FacetCounts::new(Facet::Service, &dictionary, &[2, 0, 7, 0], &[1, 2, 1]);
        let listed: Vec<_> = counts.iter().map(|count| (count.value, count.count, count.selected)).collect();
        assert_eq!(listed, [("housing", 7, true), ("food", 2, false), ("health", 0, true)]);
        assert_eq!((counts.count_of("food"), counts.count_of("school"), counts.count_of("anything")), (2, 0, 0));
    }

    #[test]
    fn equal_counts_are_in_the_order_of_the_dictionary() {
        let dictionary: Arc<[String]> = ["b", "a", "c"].map(str::to_owned).into();
        let counts = FacetCounts::new(Facet::Service, &dictionary, &[5, 5, u32::MAX], &[]);
        assert_eq!(counts.iter().map(|count| count.value).collect::<Vec<_>>(), ["c", "b", "a"]);
    }
}

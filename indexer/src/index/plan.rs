//! In which order are the sets intersected?
//!
//! Every condition of a search is a set of ordinals. The smallest goes first,
//! so that an empty result is known early.

use super::bitmap::Bitmap;
use super::query::Facet;

/// The conditions of one search, each as the set of entries that fulfil it.
#[derive(Debug, Default)]
pub struct Conditions {
    /// Entries in the box, circle or area asked for.
    pub space: Option<Bitmap>,
    /// Entries that carry one of a facet's values.
    pub facets: Vec<(Facet, Bitmap)>,
    /// Every other condition: words, attributes, verification.
    pub others: Vec<Bitmap>,
}

impl Conditions {
    /// Entries that fulfil every condition.
    #[must_use]
    pub fn all(&self, entries: usize) -> Bitmap {
        intersection(entries, self.space.iter().chain(&self.others).chain(self.facets.iter().map(|(_, set)| set)))
    }

    /// Entries that fulfil every condition but the filter of one facet.
    #[must_use]
    pub fn all_but_facet(&self, facet: Facet, entries: usize) -> Bitmap {
        let facets = self.facets.iter().filter(|(other, _)| *other != facet).map(|(_, set)| set);
        intersection(entries, self.space.iter().chain(&self.others).chain(facets))
    }

    /// Entries that fulfil every condition but the spatial one.
    #[must_use]
    pub fn all_but_space(&self, entries: usize) -> Bitmap {
        intersection(entries, self.others.iter().chain(self.facets.iter().map(|(_, set)| set)))
    }
}

fn intersection<'set>(entries: usize, sets: impl Iterator<Item = &'set Bitmap>) -> Bitmap {
    let mut sets: Vec<(u32, &Bitmap)> = sets.map(|set| (set.len(), set)).collect();
    sets.sort_by_key(|(size, _)| *size);
    let Some(((_, smallest), rest)) = sets.split_first() else { return Bitmap::full(entries) };
    let mut result = (*smallest).clone();
    for (_, set) in rest {
        result.intersect(set);
        if result.is_empty() {
            break;
        }
    }
    result
}

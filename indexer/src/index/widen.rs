//! What comes closest, when nothing fulfils every condition?
//!
//! Conditions are let go one after the other, what a person minds least first,
//! until something is found: that it is open, that it was verified, that
//! something is known of it; then how near it must be; then words, as long as
//! a service is offered in the place that others name ([`words`] says which);
//! then that place, which grows before it is let go: municipality, province,
//! region; and then filters, the service last. Words that no entry has together
//! are let go until some has. Where a place was asked for, what is nearest to it
//! comes first.

mod words;

use words::Words;

use super::Index;
use super::query::{Dropped, Facet, Query, Sort, Widening};
use super::selection::Selection;
use super::understanding::{PlaceFilter, Telling, Understanding};
use super::word_set::field;
use crate::Result;
use crate::geography::{BoundingBox, Position};

/// Filters in the order in which they are let go.
const FILTERS: [Facet; 10] = [
    Facet::Evidence,
    Facet::Programme,
    Facet::Type,
    Facet::LedBy,
    Facet::Language,
    Facet::Target,
    Facet::Comune,
    Facet::Province,
    Facet::Region,
    Facet::Service,
];

/// Entries that one name has, at most: what more have is no name.
const MOST_OF_A_NAME: u32 = 1_000;

impl Index {
    /// What is found when conditions are let go, one by one, until something is; `None` when the query finds something,
    /// or when nothing is found without any condition either.
    ///
    /// # Errors
    /// As [`Index::search`].
    /// # Cost
    /// A search for each condition that is let go.
    pub fn widen(&self, query: &Query) -> Result<Option<Widening>> {
        let understanding = self.understand(query.words.as_deref())?;
        let mut query = Query { cursor: None, facets: Vec::new(), ..query.clone() };
        let mut understanding = Understanding::clone(&understanding);
        if self.found(&query, &understanding)?.len() > 0 {
            return Ok(None);
        }
        let around = place_asked_for(&query, &understanding, self);
        let mut dropped = Vec::new();
        // Words that nothing knows keep everything away: no other condition needs to go before them.
        if let Some(unknown) = without(&mut understanding, |telling| telling == Telling::Unknown) {
            dropped.push(Dropped::Words(unknown));
        }
        let something_asked = !understanding.parts.is_empty()
            || !understanding.places.is_empty()
            || !query.filters.is_empty()
            || query.bbox.is_some()
            || query.within.is_some()
            || query.near.is_some();
        if !something_asked && !dropped.is_empty() {
            return Ok(None);
        }
        loop {
            let found = self.found(&query, &understanding)?;
            if found.len() > 0 {
                return self.widened(query, &understanding, &found, dropped, around).map(Some);
            }
            match self.next_dropped(&mut query, &mut understanding)? {
                Some(condition) => dropped.push(condition),
                None => return Ok(None),
            }
        }
    }

    fn found(&self, query: &Query, understanding: &Understanding) -> Result<Selection<'_>> {
        self.fulfilling(query, understanding)
    }

    fn widened(
        &self,
        query: Query,
        understanding: &Understanding,
        found: &Selection<'_>,
        dropped: Vec<Dropped>,
        around: Option<Position>,
    ) -> Result<Widening> {
        let sort = if around.is_some() { Sort::Distance } else { Sort::Relevance };
        // What was asked for somewhere is shown with its distance from there, whether `near` was given or not.
        let query = Query { near: around, ..query };
        let mut places = match query.limit {
            0 => Vec::new(),
            _ => self.page(&query, sort, understanding, found, None),
        };
        places.truncate(query.limit);
        let hits = self.hits(&query, sort, understanding, &places);
        Ok(Widening { dropped: merged(dropped), number_matched: found.len(), hits })
    }

    /// Lets the next condition go; `None` when none is left.
    fn next_dropped(&self, query: &mut Query, understanding: &mut Understanding) -> Result<Option<Dropped>> {
        if query.open_at.take().is_some() {
            return Ok(Some(Dropped::Open));
        }
        if query.verified_within_months.take().is_some() {
            return Ok(Some(Dropped::Verified));
        }
        if !query.has.is_empty() {
            query.has.clear();
            return Ok(Some(Dropped::Has));
        }
        if query.radius_m.take().is_some() {
            return Ok(Some(Dropped::Radius));
        }
        if query.bbox.take().is_some() {
            return Ok(Some(Dropped::Box));
        }
        if query.within.take().is_some() {
            return Ok(Some(Dropped::Within));
        }
        // Who names a place can go there: a word without which something is found there is let go before it. Words that
        // contradict each other anywhere are let go until they do not.
        if understanding.parts.len() > 1 {
            let contradict = self.contradict(understanding)?;
            if contradict || !understanding.places.is_empty() && !self.are_a_name(understanding)? {
                let words = Words::new(self, query, understanding);
                let goes = match words.without_which_something_is_found()? {
                    None if contradict => Some(words.least_telling()),
                    None => words.beside_a_service_that_is_there()?,
                    found => found,
                };
                if let Some(at) = goes {
                    return Ok(Some(Dropped::Words(vec![understanding.parts.remove(at).typed])));
                }
            }
        }
        if let Some(place) = understanding.places.pop() {
            if let Some(larger) = larger(&place) {
                understanding.places.push(larger);
            }
            return Ok(Some(Dropped::Place(place.read)));
        }
        for facet in FILTERS {
            let before = query.filters.len();
            query.filters.retain(|filter| filter.facet != facet);
            if query.filters.len() < before {
                return Ok(Some(Dropped::Filter(facet)));
            }
        }
        if understanding.parts.len() > 1 {
            let words = Words::new(self, query, understanding);
            let at = words.without_which_something_is_found()?.unwrap_or(words.least_telling());
            return Ok(Some(Dropped::Words(vec![understanding.parts.remove(at).typed])));
        }
        if !understanding.excluded.is_empty() && !understanding.parts.is_empty() {
            understanding.excluded.clear();
            return Ok(Some(Dropped::Words(Vec::new())));
        }
        Ok(None)
    }

    /// Whether no entry anywhere matches all words.
    fn contradict(&self, understanding: &Understanding) -> Result<bool> {
        let words = Understanding { places: Vec::new(), ..understanding.clone() };
        Ok(self.fulfilling(&Query::default(), &words)?.len() == 0)
    }

    /// Whether all words stand in one name somewhere, one of them being no word of services or groups: "papa giovanni" is
    /// looked for farther away rather than parted.
    fn are_a_name(&self, understanding: &Understanding) -> Result<bool> {
        let telling = || understanding.parts.iter().filter(|part| part.telling > Telling::Vague);
        if telling().count() < 2 || !telling().any(|part| matches!(part.telling, Telling::Text | Telling::Name)) {
            return Ok(false);
        }
        let words = Understanding { places: Vec::new(), ..understanding.clone() };
        let found = self.fulfilling(&Query::default(), &words)?;
        if found.len() > MOST_OF_A_NAME {
            return Ok(false);
        }
        let mut is_name = false;
        let stands_in_names =
            |ordinal| words.parts.iter().all(|part| part.set.impact(ordinal).fields & field::NAME != 0);
        found.each(|ordinal| is_name = is_name || stands_in_names(ordinal));
        Ok(is_name)
    }
}

/// The position that distances are shown from: the one given, the middle of the box, or the municipality named.
fn place_asked_for(query: &Query, understanding: &Understanding, index: &Index) -> Option<Position> {
    let named = || understanding.places.iter().find_map(|place| place.position);
    let filtered = || {
        let comune = query.filters.iter().find(|filter| filter.facet == Facet::Comune)?;
        Some(index.reference.gazetteer.comune(comune.values.first()?)?.position)
    };
    query.near.or_else(|| query.bbox.and_then(middle)).or_else(named).or_else(filtered)
}

fn middle(bounding_box: BoundingBox) -> Option<Position> {
    let [west, south, east, north] = bounding_box.corners();
    let width = if west <= east { east - west } else { east - west + 360.0 };
    let longitude = west + width / 2.0;
    let longitude = if longitude > 180.0 { longitude - 360.0 } else { longitude };
    Position::new(longitude, (south + north) / 2.0).ok()
}

/// The area around a place.
fn larger(place: &PlaceFilter) -> Option<PlaceFilter> {
    let ((facet, number), around) = place.around.split_first()?;
    let mut larger = PlaceFilter { number: *number, around: around.to_vec(), ..place.clone() };
    larger.read.facet = *facet;
    Some(larger)
}

/// Takes parts out, and says how they were typed.
fn without(understanding: &mut Understanding, goes: impl Fn(Telling) -> bool) -> Option<Vec<String>> {
    let (gone, kept): (Vec<_>, Vec<_>) = understanding.parts.drain(..).partition(|part| goes(part.telling));
    understanding.parts = kept;
    (!gone.is_empty()).then(|| gone.into_iter().map(|part| part.typed).collect())
}

/// The same with words and steps of one place said once.
fn merged(dropped: Vec<Dropped>) -> Vec<Dropped> {
    let mut merged: Vec<Dropped> = Vec::new();
    for condition in dropped {
        match condition {
            Dropped::Words(more) => {
                let words = merged.iter_mut().find_map(|known| match known {
                    Dropped::Words(words) => Some(words),
                    _ => None,
                });
                match words {
                    Some(words) => words.extend(more),
                    None => merged.push(Dropped::Words(more)),
                }
            }
            Dropped::Place(place) => {
                let known = |other: &Dropped| matches!(other, Dropped::Place(other) if other.typed == place.typed);
                if !merged.iter().any(known) {
                    merged.push(Dropped::Place(place));
                }
            }
            other => merged.push(other),
        }
    }
    merged
}

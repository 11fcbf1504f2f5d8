//! What comes closest, when nothing fulfils every condition?
//!
//! Conditions are let go one after the other, what a person minds least first,
//! until something is found: that it is open, that it was verified, that
//! something is known of it; then how near it must be; then words, those that tell
//! least first, as long as a service is offered in the place that others name;
//! then that place, which grows before it is let go: municipality, province,
//! region; and then filters, the service last. Words that no entry has together
//! are let go until some has; names, and the word that tells most, stay. Where a place was asked for, what is nearest
//! to it comes first.

use super::Index;
use super::query::{Dropped, Facet, Query, Sort, Widening};
use super::selection::Selection;
use super::understanding::{Part, PlaceFilter, Telling, Understanding};
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
                let order = least_telling_first(understanding);
                let mut spared = self.without_which_something_is_found(query, understanding, &order)?;
                if spared.is_none() && contradict {
                    spared = order.first().copied();
                }
                if spared.is_none() {
                    spared = self.beside_a_service_that_is_there(query, understanding, &order)?;
                }
                if let Some(at) = spared {
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
            let order = least_telling_first(understanding);
            let at = self.without_which_something_is_found(query, understanding, &order)?.unwrap_or(order[0]);
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

    /// The first of the words without which something is found. Names stay; so does what speaks of a service that no other
    /// word speaks of, and otherwise the word that tells most.
    ///
    /// # Arguments
    /// * `order`: the words, those that tell least first.
    fn without_which_something_is_found(
        &self,
        query: &Query,
        understanding: &Understanding,
        order: &[usize],
    ) -> Result<Option<usize>> {
        let parts = &understanding.parts;
        let may_go = |at: usize| match parts[at].telling {
            Telling::Name => false,
            // Who names somebody looks for them, whatever they do.
            Telling::Service => order.iter().any(|other| {
                parts[*other].telling == Telling::Name || *other != at && asks_for_another(&parts[*other], &parts[at])
            }),
            _ => Some(&at) != order.last(),
        };
        for at in order.iter().copied().filter(|at| may_go(*at)) {
            let mut rest = understanding.clone();
            rest.parts.remove(at);
            if self.fulfilling(query, &rest)?.len() > 0 {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// The word that tells least beside a service that is offered in the place asked for, when one is: who needs it can go
    /// there, whatever else they said.
    fn beside_a_service_that_is_there(
        &self,
        query: &Query,
        understanding: &Understanding,
        order: &[usize],
    ) -> Result<Option<usize>> {
        let parts = &understanding.parts;
        let is_asked_for = |at: usize| {
            let mut others = order.iter().filter(|other| **other != at).map(|other| &parts[*other]);
            parts[at].telling == Telling::Service && !others.any(|other| is_wider(&parts[at], other))
        };
        for at in order.iter().rev().copied().filter(|at| is_asked_for(*at)) {
            let alone = Understanding { parts: vec![parts[at].clone()], ..understanding.clone() };
            if self.fulfilling(query, &alone)?.len() > 0 {
                return Ok(order.iter().copied().find(|other| *other != at && parts[*other].telling < Telling::Name));
            }
        }
        Ok(None)
    }
}

/// The services that a word speaks of.
fn services_of(part: &Part) -> Vec<u16> {
    part.spoken.iter().filter(|spoken| spoken.facet == Facet::Service).map(|spoken| spoken.number).collect()
}

/// Whether a word speaks of the services of another and of more: "corso" beside "italiano".
fn is_wider(part: &Part, other: &Part) -> bool {
    let (own, of_other) = (services_of(part), services_of(other));
    !of_other.is_empty() && of_other.len() < own.len() && of_other.iter().all(|service| own.contains(service))
}

/// Whether a word speaks of services, and not of all that another speaks of: who keeps "corso" and lets "italiano" go has
/// lost what was asked for.
fn asks_for_another(other: &Part, part: &Part) -> bool {
    let of_other = services_of(other);
    !of_other.is_empty() && services_of(part).iter().any(|service| !of_other.contains(service))
}

/// The words of a query by what they tell; the more entries a word finds, the less it tells.
fn least_telling_first(understanding: &Understanding) -> Vec<usize> {
    let mut order: Vec<usize> = (0..understanding.parts.len()).collect();
    order.sort_by_key(|at| {
        let part = &understanding.parts[*at];
        (part.telling, std::cmp::Reverse(part.set.len()), *at)
    });
    order
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

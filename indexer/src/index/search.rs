//! Which entries answer a query, in which order, and why?

use std::sync::Arc;

use super::bitmap::Bitmap;
use super::cursor::{self, Place};
use super::facet_counts::FacetCounts;
use super::facets::{CarriersOf, Facets};
use super::plan::{Condition, Plan, Space, count_within, evaluate, refine};
use super::query::{Answer, Facet, Filter, Hit, Match, Query, Sort};
use super::ranking::{Ranking, Smallest};
use super::selection::Selection;
use super::understanding::{PlaceFilter, Reader, Spoken, Understanding};
use super::word_set::field;
use super::{Index, Ordinal};
use crate::{Error, Result};

/// Results of at most so many entries are sorted by distance one by one; for larger ones the tree of blocks is walked.
const FEW: u32 = 2_048;

/// Why an entry matches: which part or place of the question was found, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Name(usize),
    /// A part, and which of what it speaks of.
    Meaning(usize, usize),
    Place(usize),
    Description(usize),
    Area(usize),
}

/// Reasons in words, each once.
fn matches_of(understanding: &Understanding, reasons: &[Reason]) -> Arc<[Match]> {
    let mut matched: Vec<Match> = Vec::with_capacity(reasons.len());
    for reason in reasons {
        let found = |field: &'static str, part: usize| Match {
            field,
            language: None,
            text: understanding.parts[part].typed.clone(),
        };
        let found = match *reason {
            Reason::Name(part) => found("name", part),
            Reason::Meaning(part, number) => {
                let spoken = &understanding.parts[part].spoken[number];
                Match { language: spoken.language.clone(), ..found(spoken.facet.as_str(), part) }
            }
            Reason::Place(part) => found("place", part),
            Reason::Description(part) => found("description", part),
            Reason::Area(place) => {
                let text = understanding.places[place].read.typed.clone();
                Match { field: "place", language: None, text }
            }
        };
        if !matched.contains(&found) {
            matched.push(found);
        }
    }
    matched.into()
}

/// A result and what it was made of.
struct Evaluated<'index> {
    /// What fulfils all but the filters of the facets that are counted.
    base: Selection<'index>,
    /// What fulfils those too, where there are any.
    refined: Option<Selection<'index>>,
    /// All conditions but the spatial one and those of `counted`.
    conditions: Vec<Condition<'index>>,
    /// Filters of facets that are counted, each with the numbers of its values.
    counted: Vec<(Facet, Condition<'index>, Vec<u16>)>,
    plan: Plan,
}

impl<'index> Evaluated<'index> {
    /// What fulfils every condition.
    fn result(&self) -> &Selection<'index> {
        self.refined.as_ref().unwrap_or(&self.base)
    }
}

impl Index {
    /// Entries that fulfil every condition of the query: exact total, facet counts, and one page of hits.
    ///
    /// # Errors
    /// [`Error::FacetValue`] for an unknown value, [`Error::Radius`] for a
    /// radius that is no length, [`Error::NearMissing`] for a radius or a
    /// distance order without a point, [`Error::Cursor`] for a cursor of
    /// another search or generation, [`Error::TooManyWords`].
    /// # Cost
    /// O(entries of the rarest word) or O(blocks that the space touches), whichever is estimated to be less.
    pub fn search(&self, query: &Query) -> Result<Answer> {
        let sort = sort_of(query)?;
        // Only who pages needs to know which search it was.
        let checksum = || cursor::search_checksum(&self.manifest.generation, query, sort);
        let after = query.cursor.as_deref().map(|text| cursor::decode(checksum(), text)).transpose()?;
        let understanding = self.understand(query.words.as_deref())?;
        let evaluated = self.evaluate(query, &understanding)?;
        let number_matched = evaluated.result().len();
        let without_position = self.without_position(query, &evaluated);
        let mut places = match query.limit {
            0 => Vec::new(),
            _ => self.page(query, sort, &understanding, evaluated.result(), after),
        };
        let more = places.len() > query.limit;
        places.truncate(query.limit);
        let next = places.last().filter(|_| more).map(|last| cursor::encode(checksum(), *last));
        Ok(Answer {
            number_matched,
            without_position,
            hits: self.hits(query, sort, &understanding, &places),
            facets: query.facets.iter().map(|facet| self.facet_counts(*facet, &evaluated)).collect(),
            next,
            understood: understanding.read.clone(),
        })
    }

    /// How the search is carried out: the estimates, and how many entries there really are.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn explain(&self, query: &Query) -> Result<Plan> {
        sort_of(query)?;
        let understanding = self.understand(query.words.as_deref())?;
        let evaluated = self.evaluate(query, &understanding)?;
        Ok(Plan { found: evaluated.result().len(), ..evaluated.plan })
    }

    /// Entries that fulfil every condition of the query.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub(super) fn matching(&self, query: &Query) -> Result<Bitmap> {
        sort_of(query)?;
        let understanding = self.understand(query.words.as_deref())?;
        Ok(self.fulfilling(query, &understanding)?.to_bitmap(self.entries()))
    }

    /// Entries that fulfil the query with its words read as given.
    pub(super) fn fulfilling(&self, query: &Query, understanding: &Understanding) -> Result<Selection<'_>> {
        let bare = Query { facets: Vec::new(), ..query.clone() };
        Ok(self.evaluate(&bare, understanding)?.base)
    }

    /// The meaning of the words, kept from the last time they were asked for.
    pub(super) fn understand(&self, words: Option<&str>) -> Result<Arc<Understanding>> {
        match words {
            None => Ok(Arc::clone(&self.no_words)),
            Some(words) => self.readings.of(words, || self.reader().read(words)),
        }
    }

    pub(super) fn reader(&self) -> Reader<'_> {
        Reader {
            text: &self.text,
            vocabulary: &self.vocabulary,
            lexicon: &self.lexicon,
            names: &self.names,
            stop_words: &self.stop_words,
            stemmers: &self.stemmers,
            typos: &self.typos,
            facets: &self.facets,
            blocks: &self.blocks,
            standings: self.sort_keys.standings().entries,
        }
    }

    /// All conditions but the spatial one and the filters of the facets given.
    fn conditions(&self, query: &Query, understanding: &Understanding, but: &[Facet]) -> Result<Vec<Condition<'_>>> {
        let mut conditions: Vec<Condition<'_>> =
            understanding.parts.iter().map(|part| Condition::Word(Arc::clone(&part.set))).collect();
        conditions.extend(place_conditions(&self.facets, &understanding.places));
        for filter in query.filters.iter().filter(|filter| !but.contains(&filter.facet)) {
            conditions.push(self.filter_condition(filter)?.0);
        }
        for attribute in &query.has {
            conditions.push(Condition::Words(self.attributes.known(*attribute)));
        }
        if let Some(time) = query.open_at {
            conditions.push(Condition::Shared(self.hours.open_at(time)));
        }
        if let Some(months) = query.verified_within_months {
            conditions.push(Condition::Shared(self.verified_within(months, query.today)));
        }
        conditions.extend(understanding.excluded.iter().map(|set| Condition::NotWord(Arc::clone(set))));
        Ok(conditions)
    }

    fn filter_condition(&self, filter: &Filter) -> Result<(Condition<'_>, Vec<u16>)> {
        let numbers =
            filter.values.iter().map(|value| self.facets.number(filter.facet, value)).collect::<Result<Vec<u16>>>()?;
        Ok((any_of(&self.facets, filter.facet, &numbers), numbers))
    }

    fn evaluate(&self, query: &Query, understanding: &Understanding) -> Result<Evaluated<'_>> {
        let mut counted = Vec::new();
        for filter in query.filters.iter().filter(|filter| query.facets.contains(&filter.facet)) {
            let (condition, numbers) = self.filter_condition(filter)?;
            counted.push((filter.facet, condition, numbers));
        }
        let apart: Vec<Facet> = counted.iter().map(|(facet, ..)| *facet).collect();
        let conditions = self.conditions(query, understanding, &apart)?;
        let (base, plan) = evaluate(&self.blocks, self.entries(), &space(query), &conditions, query.strategy);
        let filters: Vec<&Condition<'_>> = counted.iter().map(|(_, condition, _)| condition).collect();
        let refined = (!filters.is_empty()).then(|| refine(&base, &filters, self.entries()));
        Ok(Evaluated { base, refined, conditions, counted, plan })
    }

    /// Entries that fulfil every condition but the spatial one, and have no position to judge it by.
    fn without_position(&self, query: &Query, evaluated: &Evaluated<'_>) -> u32 {
        if space(query).is_anywhere() {
            return 0;
        }
        let counted = evaluated.counted.iter().map(|(_, condition, _)| condition);
        let conditions: Vec<&Condition<'_>> = evaluated.conditions.iter().chain(counted).collect();
        count_within(&self.elsewhere, &conditions, self.entries())
    }

    fn verified_within(&self, months: u32, today: jiff::civil::Date) -> Arc<Bitmap> {
        self.verified.get_with((months, today), || {
            let span = jiff::Span::new().try_months(i64::from(months));
            let since = span.and_then(|span| today.checked_sub(span)).unwrap_or(jiff::civil::Date::MIN);
            let mut found = Bitmap::empty(self.entries());
            let verified =
                (0..self.entries() as Ordinal).filter(|ordinal| self.sort_keys.assured_since(*ordinal, since));
            verified.for_each(|ordinal| found.insert(ordinal));
            Arc::new(found)
        })
    }

    /// The hits of a page and, when there is one, the first of the next.
    pub(super) fn page(
        &self,
        query: &Query,
        sort: Sort,
        understanding: &Understanding,
        result: &Selection<'_>,
        after: Option<Place>,
    ) -> Vec<Place> {
        let wanted = query.limit.saturating_add(1);
        let by_key = |key: &dyn Fn(Ordinal) -> u64| {
            let mut kept = Smallest::new(wanted);
            result.each(|ordinal| {
                let place = (key(ordinal), ordinal);
                if after.is_none_or(|after| place > after) {
                    kept.offer(place);
                }
            });
            kept.into_sorted()
        };
        match sort {
            Sort::Distance => {
                if let (Some(center), None, true) = (query.near, after, result.len() > FEW) {
                    return self.nearest_of(center, result, wanted);
                }
                by_key(&|ordinal| distance_key(self.distance_m(query, ordinal)))
            }
            Sort::Name => by_key(&|ordinal| u64::from(self.sort_keys.name_rank(ordinal))),
            Sort::Updated => by_key(&|ordinal| youngest_first(self.sort_keys.updated_seconds(ordinal))),
            Sort::Relevance => {
                let distance_m = |ordinal| self.distance_m(query, ordinal);
                let near = query.near.map(|_| &distance_m as &dyn Fn(Ordinal) -> Option<f64>);
                self.ranking(understanding).first(result, wanted, after, near)
            }
        }
    }

    fn nearest_of(&self, center: crate::geography::Position, result: &Selection<'_>, wanted: usize) -> Vec<Place> {
        let among = result.to_bitmap(self.entries());
        let located = self
            .nearest
            .walk(self.blocks.positions(), center, &among)
            .map(|(ordinal, distance_m)| (distance_key(Some(distance_m)), ordinal));
        let mut places: Vec<Place> = located.take(wanted).collect();
        if places.len() < wanted {
            let elsewhere = (self.manifest.located..self.manifest.entries).filter(|ordinal| among.contains(*ordinal));
            places.extend(elsewhere.map(|ordinal| (distance_key(None), ordinal)).take(wanted - places.len()));
        }
        places
    }

    fn ranking(&self, understanding: &Understanding) -> Ranking<'_> {
        Ranking {
            standings: self.sort_keys.standings(),
            words: understanding.parts.iter().map(|part| (part.weight, Arc::clone(&part.set))).collect(),
        }
    }

    fn distance_m(&self, query: &Query, ordinal: Ordinal) -> Option<f64> {
        Some(query.near?.distance_m(self.blocks.position(ordinal)?))
    }

    pub(super) fn hits(&self, query: &Query, sort: Sort, understanding: &Understanding, places: &[Place]) -> Vec<Hit> {
        // Who sorts by distance has measured it.
        let distance_m = |(key, ordinal): Place| match sort {
            Sort::Distance => distance_of_key(key),
            _ => self.distance_m(query, ordinal),
        };
        if understanding.parts.is_empty() && understanding.places.is_empty() {
            let nothing: Arc<[Match]> = Arc::default();
            let hit =
                |place: &Place| Hit { ordinal: place.1, distance_m: distance_m(*place), matched: Arc::clone(&nothing) };
            return places.iter().map(hit).collect();
        }
        // Most entries of a page match for the same reasons, which are written down once.
        let mut known: Vec<(Vec<Reason>, Arc<[Match]>)> = Vec::new();
        let mut reasons = Vec::new();
        let mut hit = |place: &Place| {
            reasons.clear();
            self.reasons(understanding, place.1, &mut reasons);
            let matched = match known.iter().find(|(own, _)| *own == reasons) {
                Some((_, matched)) => Arc::clone(matched),
                None => {
                    let matched = matches_of(understanding, &reasons);
                    known.push((reasons.clone(), Arc::clone(&matched)));
                    matched
                }
            };
            Hit { ordinal: place.1, distance_m: distance_m(*place), matched }
        };
        places.iter().map(&mut hit).collect()
    }

    /// Why an entry matches the words.
    fn reasons(&self, understanding: &Understanding, ordinal: Ordinal, reasons: &mut Vec<Reason>) {
        for (at, part) in understanding.parts.iter().enumerate() {
            let fields = part.set.impact(ordinal).fields;
            if fields & field::NAME != 0 {
                reasons.push(Reason::Name(at));
            }
            if fields & field::MEANING != 0 {
                let carried = |spoken: &Spoken| self.facets.carries(ordinal, spoken.facet, spoken.number);
                let spoken = part.spoken.iter().enumerate().filter(|(_, spoken)| carried(spoken));
                reasons.extend(spoken.map(|(number, _)| Reason::Meaning(at, number)));
            }
            if fields & field::PLACE != 0 {
                reasons.push(Reason::Place(at));
            }
            if fields & field::DESCRIPTION != 0 {
                reasons.push(Reason::Description(at));
            }
        }
        for (at, place) in understanding.places.iter().enumerate() {
            if self.facets.carries(ordinal, place.read.facet, place.number) {
                reasons.push(Reason::Area(at));
            }
        }
    }

    /// Counts of one facet, its own filter aside.
    fn facet_counts(&self, facet: Facet, evaluated: &Evaluated<'_>) -> FacetCounts {
        let own = evaluated.counted.iter().find(|(counted, ..)| *counted == facet);
        match own {
            None => self.facets.counts(facet, evaluated.result(), &[]),
            Some((_, _, selected)) => {
                let others: Vec<&Condition<'_>> = evaluated
                    .counted
                    .iter()
                    .filter(|(counted, ..)| *counted != facet)
                    .map(|(_, condition, _)| condition)
                    .collect();
                if others.is_empty() {
                    return self.facets.counts(facet, &evaluated.base, selected);
                }
                let without_own = refine(&evaluated.base, &others, self.entries());
                self.facets.counts(facet, &without_own, selected)
            }
        }
    }
}

/// The order that a query asks for.
pub(super) fn sort_of(query: &Query) -> Result<Sort> {
    if query.near.is_none() && (query.radius_m.is_some() || query.sort == Some(Sort::Distance)) {
        return Err(Error::NearMissing);
    }
    match query.radius_m {
        Some(radius_m) if !(radius_m.is_finite() && radius_m >= 0.0) => Err(Error::Radius { radius_m }),
        _ => Ok(query.sort.unwrap_or(if query.near.is_some() { Sort::Distance } else { Sort::Relevance })),
    }
}

/// Where the entries must lie.
fn space(query: &Query) -> Space<'_> {
    Space { bounding_box: query.bbox, circle: query.near.zip(query.radius_m), area: query.within.as_ref() }
}

/// Entries that carry one of a facet's values.
fn any_of<'index>(facets: &'index Facets, facet: Facet, numbers: &[u16]) -> Condition<'index> {
    if let [number] = numbers {
        return match facets.carriers(facet, *number) {
            CarriersOf::Set(set) => Condition::Value(set),
            CarriersOf::List(list) => Condition::List(list),
        };
    }
    let mut union = Vec::new();
    let mut set: Option<Bitmap> = None;
    for number in numbers {
        match facets.carriers(facet, *number) {
            CarriersOf::Set(value) => match &mut set {
                Some(set) => set.unite_words(value.words),
                None => set = Some(Bitmap::of_words(value.words)),
            },
            CarriersOf::List(list) => union.extend_from_slice(list),
        }
    }
    match set {
        Some(set) => Condition::Shared(Arc::new(set)),
        None => {
            union.sort_unstable();
            union.dedup();
            Condition::Union(union)
        }
    }
}

/// Entries in one of the places of each kind that the words name.
pub(super) fn place_conditions<'index>(facets: &'index Facets, places: &[PlaceFilter]) -> Vec<Condition<'index>> {
    [Facet::Comune, Facet::Province, Facet::Region]
        .into_iter()
        .filter_map(|facet| {
            let of_kind = places.iter().filter(|place| place.read.facet == facet);
            let numbers: Vec<u16> = of_kind.map(|place| place.number).collect();
            (!numbers.is_empty()).then(|| any_of(facets, facet, &numbers))
        })
        .collect()
}

/// Nearest first, those without a position last. Bits of non-negative floats order as the floats do.
pub(super) fn distance_key(distance_m: Option<f64>) -> u64 {
    distance_m.map_or(u64::MAX, f64::to_bits)
}

/// The distance that a key was made of.
fn distance_of_key(key: u64) -> Option<f64> {
    (key != u64::MAX).then(|| f64::from_bits(key))
}

fn youngest_first(seconds: i64) -> u64 {
    // Flipping the sign bit orders signed numbers as unsigned ones; the complement turns the order around.
    !(seconds.cast_unsigned() ^ (1 << 63))
}

//! Which entries answer a query, in which order, and why?

use std::collections::BinaryHeap;

use super::analysis::{fold, words};
use super::bitmap::Bitmap;
use super::cursor::{self, Place};
use super::lexicon::Meaning;
use super::plan::Conditions;
use super::query::{Answer, Facet, FacetCounts, Hit, Match, Query, Sort, Understood};
use super::text::Word;
use super::{Index, Ordinal};
use crate::{Error, Result};

/// What a word that names an entry's facet value adds to its score; a rare word in a name adds about 20.
const MEANING_SCORE: f32 = 6.0;

/// What a point of completeness adds to the score of an entry that matched words.
const COMPLETENESS_SCORE: f32 = 0.2;

/// A word of a query, and what it may mean.
struct Asked<'index> {
    word: Word,
    meanings: Vec<&'index Meaning>,
}

impl Index {
    /// Entries that fulfil every condition of the query: exact total, facet counts, and one page of hits.
    ///
    /// # Errors
    /// [`Error::FacetValue`] for an unknown value, [`Error::Radius`] for a
    /// radius that is no length, [`Error::NearMissing`] for a radius or a
    /// distance order without a point, [`Error::Cursor`] for a cursor of
    /// another search or generation.
    /// # Cost
    /// O(n / 64) per condition, O(matches of the words), O(result) to order it.
    pub fn search(&self, query: &Query) -> Result<Answer> {
        let sort = self.sort_of(query)?;
        let checksum = cursor::search_checksum(&self.manifest.generation, query, sort);
        let after = query.cursor.as_deref().map(|text| cursor::decode(checksum, text)).transpose()?;
        let words = self.asked(query.words.as_deref());
        let conditions = self.conditions(query, &words)?;
        let result = conditions.all(self.entries());
        let number_matched = result.len();
        let without_position = conditions.space.as_ref().map_or(0, |_| {
            let found = conditions.all_but_space(self.entries());
            found.len() - found.count_common(self.attributes.known(super::Attribute::Position))
        });

        let mut places = self.page(query, sort, &words, &result, after)?;
        let more = places.len() > query.limit;
        places.truncate(query.limit);
        let next = places.last().filter(|_| more).map(|last| cursor::encode(checksum, *last));
        Ok(Answer {
            number_matched,
            without_position,
            hits: self.hits(query, &words, &places)?,
            facets: query.facets.iter().map(|facet| self.facet_counts(*facet, query, &conditions, &result)).collect(),
            next,
            understood: Understood::default(),
        })
    }

    /// Entries that fulfil every condition of the query.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub(super) fn matching(&self, query: &Query) -> Result<Bitmap> {
        let words = self.asked(query.words.as_deref());
        Ok(self.conditions(query, &words)?.all(self.entries()))
    }

    fn sort_of(&self, query: &Query) -> Result<Sort> {
        if query.near.is_none() && (query.radius_m.is_some() || query.sort == Some(Sort::Distance)) {
            return Err(Error::NearMissing);
        }
        match query.radius_m {
            Some(radius_m) if !(radius_m.is_finite() && radius_m >= 0.0) => Err(Error::Radius { radius_m }),
            _ => Ok(query.sort.unwrap_or(if query.near.is_some() { Sort::Distance } else { Sort::Relevance })),
        }
    }

    /// The words that matter, with what they mean.
    fn asked(&self, text: Option<&str>) -> Vec<Asked<'_>> {
        let typed = words(text.unwrap_or_default());
        let all: Vec<Word> = typed
            .flat_map(|typed| {
                let folded = fold(typed);
                let parts = words(&folded).map(|part| Word { typed: typed.to_owned(), folded: part.to_owned() });
                parts.collect::<Vec<_>>()
            })
            .collect();
        let kept: Vec<Word> = all.iter().filter(|word| !self.stop_words.contains(&word.folded)).cloned().collect();
        let words = if kept.is_empty() { all } else { kept };
        let meanings = self.lexicon.meanings(&words, self.text.stemmers());
        words.into_iter().zip(meanings).map(|(word, meanings)| Asked { word, meanings }).collect()
    }

    fn conditions(&self, query: &Query, words: &[Asked<'_>]) -> Result<Conditions> {
        let mut conditions = Conditions::default();
        for filter in &query.filters {
            conditions.facets.push((filter.facet, self.facets.carriers(filter)?));
        }
        for asked in words {
            conditions.others.push(self.entries_with(asked)?);
        }
        for attribute in &query.has {
            conditions.others.push(self.attributes.known(*attribute).clone());
        }
        if let Some(months) = query.verified_within_months {
            conditions.others.push(self.verified_within(months, query.today));
        }
        let circle = query.near.zip(query.radius_m).map(|(center, radius_m)| self.blocks.in_circle(center, radius_m));
        let bounding_box = query.bbox.map(|bounding_box| self.blocks.in_box(bounding_box));
        let area = query.within.as_ref().map(|area| self.blocks.in_area(area));
        conditions.space = [circle, bounding_box, area].into_iter().flatten().reduce(|mut left, right| {
            left.intersect(&right);
            left
        });
        Ok(conditions)
    }

    /// Entries that speak of the word, in their texts or through what they do.
    fn entries_with(&self, asked: &Asked<'_>) -> Result<Bitmap> {
        let mut found = Bitmap::empty(self.entries());
        for place in self.text.places(&asked.word) {
            self.text.add_entries(&place, &mut found)?;
        }
        for meaning in &asked.meanings {
            self.facets.add_carriers(meaning.facet, &meaning.value, &mut found)?;
        }
        Ok(found)
    }

    fn verified_within(&self, months: u32, today: jiff::civil::Date) -> Bitmap {
        let span = jiff::Span::new().try_months(i64::from(months));
        let since = span.and_then(|span| today.checked_sub(span)).unwrap_or(jiff::civil::Date::MIN);
        let mut found = Bitmap::empty(self.entries());
        let verified = (0..self.entries() as Ordinal).filter(|ordinal| self.sort_keys.assured_since(*ordinal, since));
        verified.for_each(|ordinal| found.insert(ordinal));
        found
    }

    /// The hits of a page and, when there is one, the first of the next.
    fn page(
        &self,
        query: &Query,
        sort: Sort,
        words: &[Asked<'_>],
        result: &Bitmap,
        after: Option<Place>,
    ) -> Result<Vec<Place>> {
        let wanted = query.limit.saturating_add(1);
        if let (Sort::Distance, Some(center), None) = (sort, query.near, after) {
            let located = self
                .nearest
                .walk(self.blocks.positions(), center, result)
                .map(|(ordinal, distance_m)| (distance_key(Some(distance_m)), ordinal));
            let elsewhere = result
                .iter()
                .filter(|ordinal| self.blocks.position(*ordinal).is_none())
                .map(|ordinal| (distance_key(None), ordinal));
            return Ok(located.chain(elsewhere).take(wanted).collect());
        }
        let ordinals: Vec<Ordinal> = result.iter().collect();
        let keys: Vec<u64> = match sort {
            Sort::Distance => ordinals.iter().map(|ordinal| distance_key(self.distance_m(query, *ordinal))).collect(),
            Sort::Name => ordinals.iter().map(|ordinal| u64::from(self.sort_keys.name_rank(*ordinal))).collect(),
            Sort::Updated => {
                ordinals.iter().map(|ordinal| youngest_first(self.sort_keys.updated_seconds(*ordinal))).collect()
            }
            Sort::Relevance => self.scores(words, &ordinals)?.into_iter().map(best_first).collect(),
        };
        Ok(smallest(wanted, keys.into_iter().zip(ordinals).filter(|place| after.is_none_or(|after| *place > after))))
    }

    /// How well each entry matches the words; without words, how complete it is.
    fn scores(&self, words: &[Asked<'_>], ordinals: &[Ordinal]) -> Result<Vec<f32>> {
        let mut scores: Vec<f32> = ordinals
            .iter()
            .map(|ordinal| COMPLETENESS_SCORE * f32::from(self.sort_keys.completeness(*ordinal)))
            .collect();
        for asked in words {
            for place in self.text.places(&asked.word) {
                self.text.score(&place, ordinals, |at, score| scores[at] += score)?;
            }
            for (at, ordinal) in ordinals.iter().enumerate() {
                if asked.meanings.iter().any(|meaning| self.facets.carries(*ordinal, meaning.facet, &meaning.value)) {
                    scores[at] += MEANING_SCORE;
                }
            }
        }
        Ok(scores)
    }

    fn distance_m(&self, query: &Query, ordinal: Ordinal) -> Option<f64> {
        Some(query.near?.distance_m(self.blocks.position(ordinal)?))
    }

    fn hits(&self, query: &Query, words: &[Asked<'_>], places: &[Place]) -> Result<Vec<Hit>> {
        let mut hits: Vec<Hit> = places
            .iter()
            .map(|(_, ordinal)| Hit {
                ordinal: *ordinal,
                distance_m: self.distance_m(query, *ordinal),
                matched: Vec::new(),
            })
            .collect();
        // The engine reads ascending numbers only.
        let mut by_ordinal: Vec<usize> = (0..hits.len()).collect();
        by_ordinal.sort_by_key(|at| hits[*at].ordinal);
        let ordinals: Vec<Ordinal> = by_ordinal.iter().map(|at| hits[*at].ordinal).collect();
        for asked in words {
            for place in self.text.places(&asked.word) {
                let reason = |language: Option<&str>| Match {
                    field: place.kind.name.to_owned(),
                    language: language.map(str::to_owned),
                    text: asked.word.typed.clone(),
                };
                self.text.score(&place, &ordinals, |at, _| {
                    let matched = &mut hits[by_ordinal[at]].matched;
                    let known =
                        matched.iter().any(|known| known.field == place.kind.name && known.text == asked.word.typed);
                    if !known {
                        matched.push(reason(place.language.filter(|_| place.kind.name == "description")));
                    }
                })?;
            }
            for meaning in &asked.meanings {
                let reason = Match {
                    field: meaning.facet.as_str().to_owned(),
                    language: Some(meaning.language.clone()),
                    text: asked.word.typed.clone(),
                };
                for hit in &mut hits {
                    if !hit.matched.contains(&reason) && self.facets.carries(hit.ordinal, meaning.facet, &meaning.value)
                    {
                        hit.matched.push(reason.clone());
                    }
                }
            }
        }
        Ok(hits)
    }

    /// Counts of one facet, its own filter aside.
    fn facet_counts(&self, facet: Facet, query: &Query, conditions: &Conditions, result: &Bitmap) -> FacetCounts {
        let selected: Vec<String> = query
            .filters
            .iter()
            .filter(|filter| filter.facet == facet)
            .flat_map(|filter| filter.values.clone())
            .collect();
        let values = if selected.is_empty() {
            self.facets.counts(facet, result, &selected)
        } else {
            self.facets.counts(facet, &conditions.all_but_facet(facet, self.entries()), &selected)
        };
        FacetCounts { facet, values }
    }
}

/// Nearest first, those without a position last. Bits of non-negative floats order as the floats do.
fn distance_key(distance_m: Option<f64>) -> u64 {
    distance_m.map_or(u64::MAX, f64::to_bits)
}

fn best_first(score: f32) -> u64 {
    u64::from(u32::MAX - score.max(0.0).to_bits())
}

fn youngest_first(seconds: i64) -> u64 {
    // Flipping the sign bit orders signed numbers as unsigned ones; the complement turns the order around.
    !(seconds.cast_unsigned() ^ (1 << 63))
}

/// The `wanted` smallest places, ascending. O(n log wanted).
fn smallest(wanted: usize, places: impl Iterator<Item = Place>) -> Vec<Place> {
    let mut kept: BinaryHeap<Place> = BinaryHeap::new();
    for place in places {
        if kept.len() < wanted {
            kept.push(place);
        } else if kept.peek().is_some_and(|largest| place < *largest) {
            kept.pop();
            kept.push(place);
        }
    }
    kept.into_sorted_vec()
}

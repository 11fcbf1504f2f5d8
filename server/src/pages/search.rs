//! Who can help with this, near here?
//!
//! The search behind the search page and the embedded page: one query string,
//! one [`Search`], rendered by the modules beside this one.

use vicini_indexer::geography::Position;
use vicini_indexer::index::{Answer, Facet, Index, Query, Sort, SuggestionKind, Widening};
use vicini_indexer::reference::{Comune, ComuneMatch, Level};

use super::hours;
use super::layout::with_query;
use crate::Problem;
use crate::locale::Locale;
use crate::parameters::{self, Parameter, SearchParameters};

/// Suggestions for a municipality that nobody knows.
const MOST_SUGGESTIONS: usize = 5;
/// Homonyms offered; the most common name has fewer.
const MOST_HOMONYMS: usize = 12;

/// Alternatives shown when nothing fits: enough to choose from, few enough to see that they are no result.
const MOST_ALTERNATIVES: usize = 10;

/// Where the visitor said to be.
#[derive(Debug)]
pub enum Origin<'index> {
    /// Nowhere in particular.
    Anywhere,
    /// At a position that the device gave.
    Here,
    /// In this municipality.
    Comune(&'index Comune),
    /// In a municipality that the gazetteer does not know; these sound alike.
    Unknown(String, Vec<String>),
    /// In one of several municipalities of the same name.
    Several(String, Vec<&'index Comune>),
}

/// A search, its answer, and how links lead from it to others.
#[derive(Debug)]
pub struct Search<'index> {
    /// Language of the page.
    pub locale: Locale,
    /// The generation that answered.
    pub index: &'index Index,
    /// What was asked.
    pub parameters: SearchParameters,
    /// Where distances are measured from.
    pub origin: Origin<'index>,
    /// What was found.
    pub answer: Answer,
    /// Path of the page that links lead to.
    pub base: String,
    /// Whether the page stands in another site's frame, so that links to other pages must leave it.
    pub framed: bool,
    /// How many places say when they are open, and how many there are.
    pub hours_known: (u32, u32),
    query: Query,
}

impl<'index> Search<'index> {
    /// Runs the search of a query string.
    ///
    /// # Arguments
    /// * `query`: as the browser sent it.
    /// * `accepted`: parameters of the page.
    /// * `base`: path of the page.
    /// # Errors
    /// A 400 [`Problem`] that names the parameter and what was expected.
    pub fn run(
        locale: Locale,
        index: &'index Index,
        query: Option<&str>,
        accepted: &[Parameter],
        base: String,
    ) -> Result<Self, Problem> {
        let settled = settle(query.unwrap_or_default());
        let parameters = parameters::parse(Some(&settled), accepted, index.reference())?;
        let mut query = parameters.query.clone();
        let origin = match parameters.text("where") {
            Some(text) => find(index, locale, text)?,
            None if query.near.is_some() => Origin::Here,
            None => Origin::Anywhere,
        };
        if let Origin::Comune(comune) = origin {
            query.near = Some(comune.position);
        }
        if query.near.is_none() {
            query.radius_m = None;
            query.sort = query.sort.filter(|sort| *sort != Sort::Distance);
        }
        if query.sort.is_none() && query.near.is_none() && query.words.is_none() {
            // Nothing says what is relevant or near: people look through names.
            query.sort = Some(Sort::Name);
        }
        query.facets = facets(&parameters);
        let answer = index.search(&query)?;
        let hours_known = hours::known(index);
        Ok(Self { locale, index, parameters, origin, answer, base, framed: false, hours_known, query })
    }

    /// The same search in another site's frame.
    #[must_use]
    pub fn embedded(mut self) -> Self {
        self.framed = true;
        self
    }

    /// Link to this page with another query string.
    #[must_use]
    pub fn link(&self, query: &str) -> String {
        with_query(&self.base, query)
    }

    /// The order of the results.
    #[must_use]
    pub fn sort(&self) -> Sort {
        self.query.sort.unwrap_or(if self.query.near.is_some() { Sort::Distance } else { Sort::Relevance })
    }

    /// Where distances are measured from.
    #[must_use]
    pub fn near(&self) -> Option<Position> {
        self.query.near
    }

    /// Where the municipality lies that the visitor named.
    #[must_use]
    pub fn town(&self) -> Option<Position> {
        matches!(self.origin, Origin::Comune(_)).then(|| self.near()).flatten()
    }

    /// How many places the search would find with another query string of the same page.
    ///
    /// # Errors
    /// What [`Search::run`] refuses.
    pub fn count(&self, query: &str, accepted: &[Parameter]) -> Result<u32, Problem> {
        Ok(Self::run(self.locale, self.index, Some(query), accepted, String::new())?.answer.number_matched)
    }

    /// What comes closest, when nothing fits.
    ///
    /// # Errors
    /// What the index refuses.
    pub fn widening(&self) -> Result<Option<Widening>, Problem> {
        if self.answer.number_matched > 0 || self.query.cursor.is_some() {
            return Ok(None);
        }
        let query = Query { limit: MOST_ALTERNATIVES, facets: Vec::new(), ..self.query.clone() };
        Ok(self.index.widen(&query)?)
    }

    /// How many places there are in each region, the region's own filter aside.
    #[must_use]
    pub fn by_region(&self) -> Vec<(String, u32)> {
        let counted = self.answer.facets.iter().find(|facet| facet.facet == Facet::Region);
        self.index
            .reference()
            .areas
            .all(Level::Region)
            .iter()
            .map(|area| (area.code.clone(), counted.map_or(0, |counts| counts.count_of(&area.code))))
            .collect()
    }
}

/// Facets that the page counts: provinces only once a region is chosen, else there are too many to read.
fn facets(parameters: &SearchParameters) -> Vec<Facet> {
    let with_provinces = !parameters.list("region").is_empty() || !parameters.list("province").is_empty();
    Facet::ALL
        .into_iter()
        .filter(|facet| match facet {
            Facet::Province => with_provinces,
            Facet::Comune => false,
            _ => true,
        })
        .collect()
}

/// The municipality that was meant, if only one can be.
fn find<'index>(index: &'index Index, locale: Locale, text: &str) -> Result<Origin<'index>, Problem> {
    Ok(match index.reference().gazetteer.find_comune(text, None) {
        ComuneMatch::One(comune) => Origin::Comune(comune),
        ComuneMatch::Several(mut comuni) => {
            comuni.sort_by_key(|comune| std::cmp::Reverse(comune.population));
            comuni.truncate(MOST_HOMONYMS);
            Origin::Several(text.to_owned(), comuni)
        }
        ComuneMatch::None => {
            let mut labels = Vec::new();
            for suggestion in index.suggest(text, locale.code(), 20)? {
                if suggestion.kind == SuggestionKind::Municipality && labels.len() < MOST_SUGGESTIONS {
                    labels.extend(
                        index.reference().gazetteer.comune(&suggestion.value).map(|comune| unmistakable(index, comune)),
                    );
                }
            }
            Origin::Unknown(text.to_owned(), labels)
        }
    })
}

/// A municipality's name with its province: what `where` understands without a doubt.
#[must_use]
pub fn unmistakable(index: &Index, comune: &Comune) -> String {
    match index.reference().gazetteer.province(&comune.province) {
        Some(province) => format!("{} ({})", comune.name, province.sigla),
        None => comune.name.clone(),
    }
}

/// A form sends every field: a radius without a place, a place beside the position that it replaces.
///
/// What was typed wins over what was carried along; a radius and an order by
/// distance mean nothing without a place. Everything else is left as it is, for
/// the parser to judge.
fn settle(query: &str) -> String {
    let pairs: Vec<(&str, bool)> = query
        .split('&')
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (name, !value.replace("%20", "+").trim_matches('+').is_empty())
        })
        .collect();
    let given = |wanted: &str| pairs.iter().any(|(name, filled)| *name == wanted && *filled);
    let (placed, typed) = (given("where") || given("near"), given("where"));
    query
        .split('&')
        .filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !(typed && name == "near") && (placed || (name != "radius" && *pair != "sort=distance"))
        })
        .collect::<Vec<_>>()
        .join("&")
}

#[cfg(test)]
mod tests {
    use super::settle;

    #[test]
    fn what_a_form_carries_along_does_not_contradict_what_was_typed() {
        for (sent, settled) in [
            ("q=&where=&radius=5000", "q=&where="),
            ("where=Roma&near=12,41&radius=5000", "where=Roma&radius=5000"),
            ("where=+%20&near=12,41&radius=5000", "where=+%20&near=12,41&radius=5000"),
            ("sort=distance", ""),
            ("sort=name&q=%FF", "sort=name&q=%FF"),
            ("", ""),
        ] {
            assert_eq!(settle(sent), settled, "{sent}");
        }
    }
}

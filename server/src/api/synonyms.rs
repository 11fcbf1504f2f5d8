//! `/api/v1/synonyms`: what do people call the values of the facets, besides their labels?
//!
//! For a device that searches without connection: the words of one language,
//! in all the scripts in which people type it ("ar" and "ar-Latn"), for the
//! values that some entry carries.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::RawQuery;
use axum::response::Response;
use serde::Serialize;
use vicini_indexer::index::{Facet, Index, spoken};
use vicini_indexer::reference::Term;

use super::json;
use crate::Problem;
use crate::parameters::{parse, table};
use crate::state::CurrentIndex;

/// Words and expressions by facet and value.
type Synonyms<'taxonomy> = BTreeMap<&'static str, BTreeMap<&'taxonomy str, Vec<&'taxonomy str>>>;

/// The answer.
#[derive(Serialize)]
struct Answer<'taxonomy> {
    generation: &'taxonomy str,
    lang: &'taxonomy str,
    synonyms: Synonyms<'taxonomy>,
}

/// `GET /api/v1/synonyms`: the words of a language that find values.
pub async fn synonyms(CurrentIndex(index): CurrentIndex, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::SYNONYMS, index.reference())?;
    let lang = parameters.language.as_str();
    let mut synonyms = Synonyms::new();
    let carried: BTreeSet<(Facet, String)> = Facet::ALL.into_iter().flat_map(|facet| carried(&index, facet)).collect();
    for (facet, term) in spoken(&index.reference().taxonomy) {
        let words = words_of(term, lang);
        if !words.is_empty() && carried.contains(&(facet, term.value.clone())) {
            synonyms.entry(facet.as_str()).or_default().insert(&term.value, words);
        }
    }
    Ok(json(&Answer { generation: &index.manifest().generation, lang, synonyms }))
}

/// The values that some entry carries; of an edition (`partecipazione:2019`) the value itself.
fn carried(index: &Index, facet: Facet) -> impl Iterator<Item = (Facet, String)> {
    let values = index.facet_values(facet).into_iter().filter(|(_, count)| *count > 0);
    values.map(move |(value, _)| (facet, value.split(':').next().unwrap_or_default().to_owned()))
}

/// What a value is called in a language, in every script.
fn words_of<'taxonomy>(term: &'taxonomy Term, language: &str) -> Vec<&'taxonomy str> {
    let is_asked = |code: &str| code.split('-').next() == Some(language);
    let asked = term.synonyms.iter().filter(|(code, _)| is_asked(code));
    asked.flat_map(|(_, synonyms)| synonyms.iter().map(String::as_str)).collect()
}

//! `/api/v1/facets`: which values are there to filter by?

use axum::extract::RawQuery;
use axum::response::Response;
use serde_json::{Value, json};
use vicini_indexer::index::Facet;

use super::json;
use super::labels::label;
use crate::Problem;
use crate::parameters::{parse, table};
use crate::state::CurrentIndex;

/// `GET /api/v1/facets`: every facet, its values, their labels and how many entries carry them.
///
/// Values without entries are there too, but for the thousands of municipalities.
pub async fn facets(CurrentIndex(index): CurrentIndex, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::FACET_LIST, index.reference())?;
    let (reference, language) = (index.reference(), parameters.language.as_str());
    let facets: serde_json::Map<String, Value> = Facet::ALL
        .into_iter()
        .map(|facet| {
            let values: Vec<Value> = index
                .facet_values(facet)
                .into_iter()
                .filter(|(_, count)| *count > 0 || facet != Facet::Comune)
                .map(|(value, count)| json!({"label": label(reference, facet, &value, language), "value": value, "count": count}))
                .collect();
            let name = facet.as_str();
            (name.to_owned(), json!({"label": reference.taxonomy.facet_label(name, language), "values": values}))
        })
        .collect();
    Ok(json(&json!({"generation": index.manifest().generation, "lang": language, "facets": facets})))
}

//! How is an answer of the index written as GeoJSON?
//!
//! The features of a generation are ready text: they are copied, not parsed.
//! What depends on the question, the distance and why an entry matched, is
//! spliced in before the braces that end each of them.

use std::fmt::Write;

use jiff::Timestamp;
use serde_json::{Value, json};
use vicini_indexer::index::{Answer, FacetCounts, Hit, Index, Query};

use super::labels::label;

/// How `properties` and the feature itself end.
const FEATURE_END: &str = "}}";

/// The FeatureCollection of a search.
///
/// # Arguments
/// * `language`: of the facets' labels.
/// * `links`: objects of `rel`, `href`, `type`.
#[must_use]
pub fn feature_collection(index: &Index, query: &Query, answer: &Answer, language: &str, links: &[Value]) -> String {
    let mut text = String::with_capacity(1024 * (answer.hits.len() + 1));
    let generation = &index.manifest().generation;
    let head = json!({
        "type": "FeatureCollection",
        "numberMatched": answer.number_matched,
        "numberReturned": answer.hits.len(),
        "timeStamp": Timestamp::now().round(jiff::Unit::Second).unwrap_or_default(),
        "generation": generation,
    });
    text.push_str(head.to_string().trim_end_matches('}'));
    if is_spatial(query) {
        let _ = write!(text, ",\"withoutPosition\":{}", answer.without_position);
    }
    text.push_str(",\"features\":[");
    for (place, hit) in answer.hits.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        push_feature(&mut text, index, query, hit);
    }
    let facets: serde_json::Map<String, Value> =
        answer.facets.iter().map(|counts| (counts.facet.as_str().to_owned(), facet(index, counts, language))).collect();
    let tail = json!({"facets": facets, "widened": null, "links": links}).to_string();
    text.push_str("],");
    text.push_str(&tail[1..]);
    text
}

/// Whether a search can only find entries with a position; `near` alone orders and leaves nothing out.
fn is_spatial(query: &Query) -> bool {
    query.bbox.is_some() || query.within.is_some() || query.radius_m.is_some()
}

fn push_feature(text: &mut String, index: &Index, query: &Query, hit: &Hit) {
    let feature = index.feature(hit.ordinal);
    let Some(open) = feature.strip_suffix(FEATURE_END) else {
        text.push_str(feature);
        return;
    };
    text.push_str(open);
    if query.near.is_some() {
        // A metre is far below what the position is worth.
        match hit.distance_m {
            Some(metres) => {
                let _ = write!(text, ",\"distance\":{metres:.0}");
            }
            None => text.push_str(",\"distance\":null"),
        }
    }
    if query.words.is_some() {
        let _ = write!(text, ",\"matched\":{}", json!(hit.matched));
    }
    text.push_str(FEATURE_END);
}

fn facet(index: &Index, counts: &FacetCounts, language: &str) -> Value {
    let values = counts.values.iter().map(|count| {
        json!({
            "value": count.value,
            "label": label(index.reference(), counts.facet, &count.value, language),
            "count": count.count,
            "selected": count.selected,
        })
    });
    values.collect()
}

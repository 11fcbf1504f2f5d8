//! What is a facet value called?

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde_json::json;
use vicini_indexer::index::{Facet, FacetCounts, Index, UNKNOWN_LANGUAGE};
use vicini_indexer::reference::Reference;

use crate::locale::Locale;
use crate::state::PerGeneration;

/// The name of a facet value in a language, with the fallbacks of the taxonomy; areas have their names.
#[must_use]
pub fn label(reference: &Reference, facet: Facet, value: &str, language: &str) -> String {
    let gazetteer = &reference.gazetteer;
    let names = match facet {
        Facet::Region => gazetteer.region(value).map(|region| (&region.name, &region.other_names)),
        Facet::Province => gazetteer.province(value).map(|province| (&province.name, &province.other_names)),
        Facet::Comune => gazetteer.comune(value).map(|comune| (&comune.name, &comune.other_names)),
        _ => None,
    };
    if (facet, value) == (Facet::Language, UNKNOWN_LANGUAGE) {
        return language.parse().unwrap_or(Locale::Italian).text("filter-language-unknown");
    }
    match names {
        Some((name, others)) => in_language(name, others, language).to_owned(),
        None => reference.taxonomy.label(facet.as_str(), value, language),
    }
}

/// A name in a language where there is one, else in Italian.
#[must_use]
pub fn in_language<'names>(name: &'names str, others: &'names [(String, String)], language: &str) -> &'names str {
    others.iter().find(|(code, _)| code == language).map_or(name, |(_, name)| name)
}

/// The facet values of a generation as JSON, made on the first question in each language.
static WRITTEN: PerGeneration<HashMap<String, OnceLock<Written>>> = PerGeneration::new();

/// How the object of every facet value that entries carry begins, by facet.
#[derive(Debug)]
struct Written([foldhash::HashMap<String, String>; Facet::ALL.len()]);

impl Written {
    fn new(index: &Index, language: &str) -> Self {
        Self(Facet::ALL.map(|facet| {
            let values = index.facet_values(facet).into_iter().filter(|(_, count)| *count > 0);
            values.map(|(value, _)| (value.clone(), beginning(index, facet, &value, language))).collect()
        }))
    }
}

/// `{"value":…,"label":…`, still open.
fn beginning(index: &Index, facet: Facet, value: &str, language: &str) -> String {
    let mut object = json!({"value": value, "label": label(index.reference(), facet, value, language)}).to_string();
    object.pop();
    object
}

/// Adds the counts of facets as members of an object, without its braces.
pub fn push_facets(text: &mut Vec<u8>, index: &Index, facets: &[FacetCounts], language: &str) {
    if facets.is_empty() {
        return;
    }
    let languages: Arc<HashMap<String, OnceLock<Written>>> = WRITTEN.of(index, |index| {
        let languages = index.reference().taxonomy.languages().iter();
        languages.map(|language| (language.code.clone(), OnceLock::new())).collect()
    });
    let written = languages.get(language).map(|once| once.get_or_init(|| Written::new(index, language)));
    for (place, counts) in facets.iter().enumerate() {
        text.extend_from_slice(if place == 0 { b"\"" } else { b",\"" });
        text.extend_from_slice(counts.facet.as_str().as_bytes());
        text.extend_from_slice(b"\":[");
        let known = written.map(|written| &written.0[counts.facet as usize]);
        for (place, count) in counts.iter().enumerate() {
            if place > 0 {
                text.push(b',');
            }
            match known.and_then(|known| known.get(count.value)) {
                Some(beginning) => text.extend_from_slice(beginning.as_bytes()),
                None => text.extend_from_slice(beginning(index, counts.facet, count.value, language).as_bytes()),
            }
            text.extend_from_slice(b",\"count\":");
            super::push_json(text, &count.count);
            text.extend_from_slice(if count.selected { b",\"selected\":true}" } else { b",\"selected\":false}" });
        }
        text.push(b']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facets_are_numbered_in_the_order_in_which_they_are_listed() {
        for (place, facet) in Facet::ALL.into_iter().enumerate() {
            assert_eq!(facet as usize, place);
        }
    }
}

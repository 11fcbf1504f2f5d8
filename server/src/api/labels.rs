//! What is a facet value called?

use vicini_indexer::index::Facet;
use vicini_indexer::reference::Reference;

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

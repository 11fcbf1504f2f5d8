//! Which values does a facet know?

use vicini_indexer::index::{Facet, UNKNOWN_LANGUAGE};
use vicini_indexer::reference::Reference;

/// Most values that fit into a sentence.
const FEW: usize = 20;

/// Whether a facet may know a value, even when no entry carries it.
///
/// Languages and editions of programmes are open lists: those that are well formed pass here, and the index, which
/// holds those that entries carry, decides.
pub fn contains(reference: &Reference, facet: Facet, value: &str) -> bool {
    let gazetteer = &reference.gazetteer;
    match facet {
        Facet::Region => gazetteer.region(value).is_some(),
        Facet::Province => gazetteer.province(value).is_some(),
        Facet::Comune => gazetteer.comune(value).is_some(),
        Facet::Language => {
            value == UNKNOWN_LANGUAGE
                || matches!(value.len(), 2 | 3) && value.bytes().all(|byte| byte.is_ascii_lowercase())
        }
        _ => reference.taxonomy.contains(facet.as_str(), value),
    }
}

/// Every value of a facet, when they fit into a sentence.
pub fn few_values(reference: &Reference, facet: Facet) -> Option<Vec<&str>> {
    let values: Vec<&str> = match facet {
        Facet::Region => reference.gazetteer.regions().iter().map(|region| region.code.as_str()).collect(),
        Facet::Province | Facet::Comune | Facet::Language => return None,
        _ => reference.taxonomy.terms(facet.as_str()).iter().map(|term| term.value.as_str()).collect(),
    };
    (values.len() <= FEW && !values.is_empty()).then_some(values)
}

/// Whether the interface speaks a language.
pub fn speaks(reference: &Reference, language: &str) -> bool {
    reference.taxonomy.languages().iter().any(|known| known.code == language)
}

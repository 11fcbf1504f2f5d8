//! What is a value called in the visitor's language?

use vicini_indexer::index::{Facet, Index, UNKNOWN_LANGUAGE};

use super::Locale;

/// A facet's name.
#[must_use]
pub fn facet(locale: Locale, facet: Facet) -> String {
    locale.text(match facet {
        Facet::Service => "facet-service",
        Facet::Target => "facet-target",
        Facet::Language => "facet-language",
        Facet::LedBy => "facet-led-by",
        Facet::Type => "facet-type",
        Facet::Programme => "facet-programme",
        Facet::Evidence => "facet-evidence",
        Facet::Region => "facet-region",
        Facet::Province => "facet-province",
        Facet::Comune => "facet-comune",
    })
}

/// A facet value's name; places keep their Italian name where the language has none of its own.
#[must_use]
pub fn value(index: &Index, locale: Locale, facet: Facet, value: &str) -> String {
    let gazetteer = &index.reference().gazetteer;
    let name = match facet {
        Facet::Region => gazetteer.region(value).map(|region| in_language(locale, &region.name, &region.other_names)),
        Facet::Province => {
            gazetteer.province(value).map(|province| in_language(locale, &province.name, &province.other_names))
        }
        Facet::Comune => gazetteer.comune(value).map(|comune| in_language(locale, &comune.name, &comune.other_names)),
        Facet::Evidence => evidence(locale, value),
        Facet::Language if value == UNKNOWN_LANGUAGE => Some(locale.text("filter-language-unknown")),
        _ => None,
    };
    name.unwrap_or_else(|| index.reference().taxonomy.label(facet.as_str(), value, locale.code()))
}

/// What a level of evidence means.
#[must_use]
pub fn evidence(locale: Locale, level: &str) -> Option<String> {
    let key = match level {
        "A" => "evidence-a",
        "B" => "evidence-b",
        "C" => "evidence-c",
        _ => return None,
    };
    Some(locale.text(key))
}

fn in_language(locale: Locale, italian: &str, other_names: &[(String, String)]) -> String {
    let own = other_names.iter().find(|(language, _)| language == locale.code());
    own.map_or(italian, |(_, name)| name).to_owned()
}

/// An indicator's name; one that these pages do not know keeps its own.
#[must_use]
pub fn indicator(locale: Locale, name: &str) -> String {
    locale.text(match name {
        "population" => "indicator-population",
        "foreign_residents" => "indicator-foreign-residents",
        "reception" => "indicator-reception",
        "protection_permits" => "indicator-protection-permits",
        "unaccompanied_minors" => "indicator-unaccompanied-minors",
        other => return other.replace('_', " "),
    })
}

/// What may be known of an entry, by its name on the wire.
#[must_use]
pub fn attribute(locale: Locale, name: &str) -> String {
    locale.text(match name {
        "website" => "has-website",
        "phone" => "has-phone",
        "email" => "has-email",
        "opening_hours" => "has-opening-hours",
        _ => "has-position",
    })
}

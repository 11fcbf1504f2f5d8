//! Which language does a first visit get?
//!
//! `Accept-Language` (RFC 9110 §12.5.4) lists what the visitor reads, with
//! weights. `pt-BR;q=0.8` asks for Portuguese of Brazil and is content with
//! any Portuguese; a weight of 0 refuses.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

use super::Locale;

/// The best of our languages for the visitor who sent these headers.
#[must_use]
pub fn of(headers: &HeaderMap) -> Locale {
    best(headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// The best of our languages for an `Accept-Language` header; Italian when it names none of them.
#[must_use]
pub fn best(accept_language: &str) -> Locale {
    let mut wanted: Vec<(String, f32)> = accept_language.split(',').filter_map(weighted).collect();
    // Stable: among equal weights the visitor's order stays.
    wanted.sort_by(|(_, left), (_, right)| right.total_cmp(left));
    wanted
        .iter()
        .filter(|(_, weight)| *weight > 0.0)
        .find_map(|(tag, _)| ours(tag.split('-').next()?))
        .unwrap_or(Locale::Italian)
}

/// Our language for a language subtag, whatever else it is called (IANA language subtag registry).
fn ours(language: &str) -> Option<Locale> {
    match language {
        "prs" | "pes" => Some(Locale::Persian),
        "kmr" => Some(Locale::Kurdish),
        "mo" => Some(Locale::Romanian),
        "cmn" => Some(Locale::Chinese),
        "als" => Some(Locale::Albanian),
        "pbt" | "pbu" | "pst" => Some(Locale::Pashto),
        other => other.parse().ok(),
    }
}

/// `fr-CA;q=0.7` as `("fr-ca", 0.7)`; nothing for what is malformed.
fn weighted(range: &str) -> Option<(String, f32)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?.to_ascii_lowercase();
    let weight = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(weight) => weight.parse().ok().filter(|weight| (0.0..=1.0).contains(weight))?,
        None => 1.0,
    };
    Some((tag, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_of_ours_wins() {
        for (header, expected) in [
            ("", "it"),
            ("de", "it"),
            ("*", "it"),
            ("en", "en"),
            ("de-AT,de;q=0.9,fr-CA;q=0.7,en;q=0.8", "en"),
            ("ar-MA,fr;q=0.9", "ar"),
            ("uk-UA, ru;q=0.5", "uk"),
            ("es;q=0,it;q=0.1", "it"),
            ("fr;q=0, en;q=0.2", "en"),
            ("EN-gb;Q=0.5, fr;q=0.4", "en"),
            ("fr;q=abc, es;q=0.3", "es"),
            ("fr;q=7, es;q=0.3", "es"),
            (";;,,;q=1", "it"),
            ("prs-AF,prs;q=0.9,en;q=0.5", "fa"),
            ("kmr-TR,tr;q=0.9", "ku"),
            ("zh-Hans-CN", "zh"),
        ] {
            assert_eq!(best(header).code(), expected, "{header:?}");
        }
    }
}

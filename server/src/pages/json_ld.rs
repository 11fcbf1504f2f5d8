//! What does a page tell search engines about itself?
//!
//! As data in the words of schema.org. Whole addresses need the operator's public
//! one; without it they are left out, because the `Host` header is whatever a
//! client says it is.

use serde_json::{Value, json};

use crate::Config;
use crate::locale::Locale;

/// The search page: the site itself, and the address that words can be asked at.
///
/// # Arguments
/// * `config`: of the operator, for whole addresses.
/// * `description`: of the page, in its language.
#[must_use]
pub fn site(config: &Config, locale: Locale, description: &str) -> Value {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": locale.text("site-name"),
        "description": description,
        "inLanguage": locale.code(),
    });
    if let Some(address) = config.absolute(&format!("/{locale}")) {
        data["potentialAction"] = json!({
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": format!("{address}?q={{search_term_string}}")},
            "query-input": "required name=search_term_string",
        });
        data["url"] = address.into();
    }
    data
}

/// Any other page: what it is called, what it is about, and which site it is part of.
///
/// # Arguments
/// * `address`: the whole one, when the operator has said where the public reaches the server.
#[must_use]
pub fn page(locale: Locale, title: &str, description: &str, address: Option<&str>) -> Value {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": title,
        "description": description,
        "inLanguage": locale.code(),
        "isPartOf": {"@type": "WebSite", "name": locale.text("site-name")},
    });
    if let Some(address) = address {
        data["url"] = address.into();
    }
    data
}

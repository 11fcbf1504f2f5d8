//! How is it known?

use maud::{Markup, html};

use super::host_and_path;
use crate::locale::Locale;
use crate::pages::feature::{Properties, pieces};
use crate::pages::labels;

/// An older source gets a warning, years.
const OLD_YEARS: i16 = 2;

/// Source, date, age, evidence and whether a person has checked: what a careful visitor decides by.
pub fn source(locale: Locale, properties: &Properties) -> Markup {
    let source = &properties.source;
    let (names, addresses) = source.links();
    let this_year = jiff::Zoned::now().year();
    let age = source.year().map(|year| this_year - year);
    html! {
        section.provenance {
            h2 { (locale.text("place-source")) }
            @if age.is_some_and(|years| years >= OLD_YEARS) && properties.assured_date.is_none() { p.notice { (locale.text("age-warning")) } }
            dl.facts {
                dt { (locale.text("place-source-name")) }
                @for (name, url) in names {
                    dd { @if let Some(url) = url { a href=(url) rel="noopener external" { bdi { (name) } } } @else { bdi { (name) } } }
                }
                @for url in addresses { dd { a href=(url) rel="noopener external" { bdi dir="ltr" { (host_and_path(url)) } } } }
                @if let Some(date) = source.date.as_deref().filter(|date| !date.is_empty()) {
                    dt { (locale.text("place-source-date")) } dd { (locale.date(date)) }
                }
                @if let Some(years) = age.filter(|years| *years >= 0) {
                    dt { (locale.text("place-source-age")) } dd { (locale.format("age-years", &[("years", years.into())])) }
                }
                @if let Some(evidence) = &source.evidence {
                    // In the words of whoever collected it: quoted, not translated.
                    dt { (locale.text("place-evidence")) } dd { q lang="" dir="auto" { (evidence) } }
                }
                @if let Some(level) = source.evidence_level.as_deref().and_then(|level| labels::evidence(locale, level)) {
                    dt { (locale.text("place-evidence-level")) } dd { (level) }
                }
                dt { (locale.text("place-verified")) }
                dd { @match &properties.assured_date {
                    Some(date) => { (locale.date(date)) }
                    None => { (locale.text("place-verified-never")) }
                } }
                @if let Some(updated) = properties.updated.as_deref().and_then(|updated| updated.get(..10)) {
                    dt { (locale.text("place-changed")) } dd { (locale.date(updated)) }
                }
                @if let Some(licence) = &source.licence {
                    dt { (locale.text("place-source-licence")) }
                    @for licence in pieces(licence) { dd { (licence_link(locale, licence)) } }
                }
            }
        }
    }
}

/// What the register writes where only facts were taken and no licence covers the page.
const FACTS_ONLY: &str = "facts from a public web page (no open licence)";

/// A licence, linked to its deed where it has one.
pub fn licence_link(locale: Locale, licence: &str) -> Markup {
    if licence == FACTS_ONLY {
        return html! { (locale.text("licence-facts-only")) };
    }
    let deed = match licence.replace(' ', "-").to_ascii_uppercase().as_str() {
        "CC-BY-4.0" => Some("https://creativecommons.org/licenses/by/4.0/"),
        "CC-BY-SA-4.0" => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
        "CC0-1.0" => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        _ => None,
    };
    html! { @if let Some(deed) = deed { a href=(deed) rel="license noopener external" { bdi { (licence) } } } @else { bdi { (licence) } } }
}

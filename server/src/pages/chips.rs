//! Which conditions does the search have, and how is one of them taken back?

use maud::{Markup, PreEscaped, html};

use super::search::Search;
use super::{hours, labels};

/// A condition of the search, and the search without it.
#[derive(Debug)]
pub struct Chip {
    /// What it is called.
    pub label: String,
    /// The query string without it.
    pub without: String,
    /// Whether it is a place that was read in the words.
    is_place: bool,
}

/// Every condition, in the order of the form.
#[must_use]
pub fn chips(search: &Search) -> Vec<Chip> {
    let (locale, parameters) = (search.locale, &search.parameters);
    let query = &parameters.query;
    let mut chips = words(search);
    let mut chip = |label: String, without: String| chips.push(Chip { label, without, is_place: false });
    if search.near().is_some()
        && let Some(radius_m) = query.radius_m
    {
        let kilometres = locale.decimal(radius_m / 1_000.0, usize::from(radius_m % 1_000.0 != 0.0));
        chip(locale.format("chip-radius", &[("kilometres", kilometres.into())]), parameters.without(&["radius"]));
    }
    if query.bbox.is_some() {
        chip(locale.text("chip-area"), parameters.without(&["bbox"]));
    }
    for filter in &query.filters {
        for value in &filter.values {
            chip(
                labels::value(search.index, locale, filter.facet, value),
                parameters.without_listed(filter.facet.as_str(), value),
            );
        }
    }
    if let Some(months) = query.verified_within_months {
        chip(locale.format("chip-verified", &[("months", months.into())]), parameters.without(&["verified"]));
    }
    if let Some(label) = hours::asked(search) {
        chip(label, parameters.without(&["open"]));
    }
    for attribute in &query.has {
        chip(labels::attribute(locale, attribute.as_str()), parameters.without_listed("has", attribute.as_str()));
    }
    chips
}

/// What was typed: the places in it each on its own, then the words that are left.
fn words(search: &Search) -> Vec<Chip> {
    let (locale, parameters) = (search.locale, &search.parameters);
    let Some(words) = &parameters.query.words else {
        return Vec::new();
    };
    let places = &search.answer.understood.places;
    let with_words = |words: &str| match words.trim() {
        "" => parameters.without(&["q"]),
        words => parameters.with("q", words),
    };
    let typed = places.iter().map(|place| place.typed.as_str()).collect::<Vec<_>>().join(" ");
    let left = match places.as_slice() {
        [] => words.clone(),
        [first, others @ ..] => {
            others.iter().fold(first.without.clone(), |left, place| left.replacen(&place.typed, "", 1))
        }
    };
    // Only the words that are searched for: "where can I" is no condition.
    let ignored = &search.answer.understood.ignored;
    let telling: Vec<&str> =
        left.split_whitespace().filter(|word| !ignored.iter().any(|ignored| ignored == word)).collect();
    let left = if telling.is_empty() && places.is_empty() { words.trim().to_owned() } else { telling.join(" ") };
    let mut chips = Vec::with_capacity(places.len() + 1);
    if !left.is_empty() {
        let label = locale.format("chip-words", &[("words", left.into())]);
        chips.push(Chip { label, without: with_words(&typed), is_place: false });
    }
    for place in places {
        let name = labels::value(search.index, locale, place.facet, &place.value);
        let kind = labels::facet(locale, place.facet);
        let label = locale.format("chip-place", &[("kind", kind.into()), ("place", name.into())]);
        chips.push(Chip { label, without: with_words(&place.without), is_place: true });
    }
    chips
}

/// The conditions as a list of links, each of which takes one back.
#[must_use]
pub fn list(search: &Search, chips: &[Chip]) -> Markup {
    let locale = search.locale;
    html! {
        @if !chips.is_empty() {
            ul #chips aria-label=(locale.text("chips-label")) {
                @for chip in chips {
                    li {
                        a.chip.chip-place[chip.is_place] href=(search.link(&chip.without)) aria-label=(locale.format("chip-remove", &[("label", chip.label.as_str().into())])) {
                            @if chip.is_place { (pin()) }
                            bdi { (chip.label) } span.cross aria-hidden="true" { "×" }
                        }
                    }
                }
                @if chips.len() > 1 {
                    li { a.chip.chip-clear href=(search.link(&cleared(search))) { (locale.text("chips-clear")) } }
                }
            }
        }
    }
}

/// The search without any condition; the place, the order and the looks of an embedded page stay.
fn cleared(search: &Search) -> String {
    let kept = ["where", "near", "sort", "limit", "lang", "theme", "hide"];
    let names: Vec<&str> =
        search.parameters.pairs().into_iter().map(|(name, _)| name).filter(|name| !kept.contains(name)).collect();
    search.parameters.without(&names)
}

/// A drop that points down: a place.
fn pin() -> Markup {
    PreEscaped(
        r#"<svg class="pin" viewBox="0 0 16 20" width="12" height="15" aria-hidden="true"><path d="M8 0a8 8 0 0 0-8 8c0 5 8 12 8 12s8-7 8-12a8 8 0 0 0-8-8zm0 11a3 3 0 1 1 0-6 3 3 0 0 1 0 6z"/></svg>"#
            .to_owned(),
    )
}

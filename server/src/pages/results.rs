//! What was found, and what now?

use maud::{Markup, html};
use vicini_indexer::index::{Facet, Sort};

use super::labels;
use super::place_card;
use super::search::{Origin, Search, unmistakable};
use crate::Problem;
use crate::parameters::Parameter;

/// A condition of the search, and the search without it.
struct Chip {
    label: String,
    without: String,
}

/// The results: how many, the active filters, the list, the pages.
///
/// # Errors
/// What the index refuses.
pub fn results(search: &Search, accepted: &[Parameter]) -> Result<Markup, Problem> {
    let locale = search.locale;
    let chips = chips(search);
    let mut cards = Vec::with_capacity(search.answer.hits.len());
    for hit in &search.answer.hits {
        cards.push(place_card::card(search.locale, search.index, hit, &search.origin, search.framed)?);
    }
    let empty = if cards.is_empty() {
        empty(search, &chips, accepted)?
    } else {
        html! {}
    };
    Ok(html! {
        section #results aria-labelledby="result-count" tabindex="-1" {
            h2.visually-hidden { (locale.text("results-page")) }
            (notice(search))
            p #result-count role="status" {
                strong { (locale.format("results-count", &[("count", search.answer.number_matched.into())])) }
                @match &search.origin {
                    Origin::Comune(comune) => { " · " (locale.markup("results-near", &[("place", comune.name.as_str().into())])) }
                    Origin::Here => { " · " (locale.text("results-near-position")) }
                    _ => {}
                }
                @if search.parameters.query.bbox.is_some() { " · " (locale.text("results-in-area")) }
            }
            (chip_list(search, &chips))
            (without_position(search))
            @if cards.is_empty() { (empty) } @else {
                (order(search))
                ol #places { @for card in &cards { (card) } }
                (pagination(search))
            }
        }
    })
}

/// What became of the place that was typed, when it is not simply that place.
fn notice(search: &Search) -> Markup {
    let locale = search.locale;
    let choice = |label: &str| search.link(&search.parameters.with("where", label));
    match &search.origin {
        Origin::Unknown(text, suggestions) => html! {
            div.notice role="status" {
                p { (locale.markup("where-unknown", &[("place", text.as_str().into())])) }
                @if !suggestions.is_empty() {
                    p { (locale.text("where-suggestions")) }
                    ul.choices { @for label in suggestions { li { a href=(choice(label)) { bdi { (label) } } } } }
                }
            }
        },
        Origin::Several(text, comuni) => html! {
            div.notice role="status" {
                p { (locale.markup("where-several", &[("place", text.as_str().into())])) }
                ul.choices {
                    @for comune in comuni {
                        @let label = unmistakable(search.index, comune);
                        li { a href=(choice(&label)) { bdi { (label) } } " · " bdi { (labels::value(search.index, locale, Facet::Region, &comune.region)) } }
                    }
                }
            }
        },
        _ => html! {},
    }
}

fn chips(search: &Search) -> Vec<Chip> {
    let (locale, parameters) = (search.locale, &search.parameters);
    let query = &parameters.query;
    let mut chips = Vec::new();
    let mut chip = |label: String, without: String| chips.push(Chip { label, without });
    if let Some(words) = &query.words {
        chip(locale.format("chip-words", &[("words", words.as_str().into())]), parameters.without(&["q"]));
    }
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
    for attribute in &query.has {
        chip(labels::attribute(locale, attribute.as_str()), parameters.without_listed("has", attribute.as_str()));
    }
    chips
}

fn chip_list(search: &Search, chips: &[Chip]) -> Markup {
    let locale = search.locale;
    html! {
        @if !chips.is_empty() {
            ul #chips aria-label=(locale.text("chips-label")) {
                @for chip in chips {
                    li {
                        a.chip href=(search.link(&chip.without)) aria-label=(locale.format("chip-remove", &[("label", chip.label.as_str().into())])) {
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

fn without_position(search: &Search) -> Markup {
    let locale = search.locale;
    let count = search.answer.without_position;
    let spatial = search.parameters.query.bbox.is_some() || search.parameters.query.radius_m.is_some();
    html! {
        @if spatial && count > 0 {
            p.aside {
                (locale.format("results-without-position", &[("count", count.into())])) " "
                a href=(search.link(&search.parameters.without(&["bbox", "radius"]))) { (locale.text("results-without-position-show")) }
            }
        }
    }
}

fn order(search: &Search) -> Markup {
    let locale = search.locale;
    let mut orders = Vec::new();
    if search.parameters.query.words.is_some() {
        orders.push((Sort::Relevance, "relevance", locale.text("sort-relevance")));
    }
    if search.near().is_some() {
        orders.push((Sort::Distance, "distance", locale.text("sort-distance")));
    }
    orders.push((Sort::Name, "name", locale.text("sort-name")));
    orders.push((Sort::Updated, "updated", locale.text("sort-updated")));
    html! {
        nav.order aria-label=(locale.text("sort-label")) {
            span aria-hidden="true" { (locale.text("sort-label")) }
            ul {
                @for (sort, name, label) in orders {
                    li { a href=(search.link(&search.parameters.with("sort", name))) aria-current=[(sort == search.sort()).then_some("true")] { (label) } }
                }
            }
        }
    }
}

fn pagination(search: &Search) -> Markup {
    let locale = search.locale;
    let continued = search.parameters.query.cursor.is_some();
    html! {
        @if continued || search.answer.next.is_some() {
            nav #pagination aria-label=(locale.text("pagination")) {
                @if continued {
                    a.button href=(search.link(&search.parameters.without(&["cursor"]))) { (locale.text("pagination-first")) }
                }
                @if let Some(cursor) = &search.answer.next {
                    a.button.primary rel="next" href=(search.link(&search.parameters.at_cursor(cursor))) { (locale.text("pagination-next")) }
                }
            }
        }
    }
}

/// Nothing fits: what each condition costs, and the nearest beyond the radius.
fn empty(search: &Search, chips: &[Chip], accepted: &[Parameter]) -> Result<Markup, Problem> {
    let locale = search.locale;
    let mut ways = Vec::new();
    for chip in chips {
        let count = search.count(&chip.without, accepted)?;
        if count > 0 {
            ways.push((chip, count));
        }
    }
    let farther = search.nearest_beyond_radius()?;
    Ok(html! {
        div.empty {
            p.empty-heading { (locale.text("empty-heading")) }
            @if let Some(metres) = farther {
                p { (locale.format("empty-farther", &[("distance", locale.distance(metres).into())])) " "
                    a href=(search.link(&search.parameters.without(&["radius"]))) { (locale.text("empty-show-farther")) } }
            }
            @if !ways.is_empty() {
                ul.ways {
                    @for (chip, count) in &ways {
                        li {
                            (locale.markup("empty-without", &[("label", chip.label.as_str().into())])) " "
                            a href=(search.link(&chip.without)) { (locale.format("results-count", &[("count", (*count).into())])) }
                        }
                    }
                }
            }
            @if search.parameters.query.words.is_some() { p { (locale.text("empty-words")) } }
            p { a.button href=(search.base) { (locale.text("empty-start-again")) } }
        }
    })
}

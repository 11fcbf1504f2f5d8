//! What was found, and what now?

use maud::{Markup, html};
use vicini_indexer::index::{Facet, Sort, UNKNOWN_LANGUAGE};

use super::place_card::Cards;
use super::search::{Origin, Search, unmistakable};
use super::{chips, labels, understood, widened};
use crate::Problem;
use crate::parameters::Parameter;

/// The results: how many, the active filters, the list, the pages.
///
/// # Errors
/// What the index refuses.
pub fn results(search: &Search, accepted: &[Parameter]) -> Result<Markup, Problem> {
    let locale = search.locale;
    let chips = chips::chips(search);
    let cards = Cards::of(search);
    let mut places = Vec::with_capacity(search.answer.hits.len());
    for hit in &search.answer.hits {
        places.push(cards.card(hit)?);
    }
    let empty = match places.as_slice() {
        [] => widened::empty(search, &cards, &chips, accepted)?,
        _ => html! {},
    };
    Ok(html! {
        section #results aria-labelledby="result-count" tabindex="-1" {
            h2.visually-hidden { (locale.text("results-page")) }
            (notice(search))
            p #result-count role="status" {
                strong { (locale.format("results-count", &[("count", search.answer.number_matched.into())])) }
                // Where nothing is found, nothing comes first.
                @match &search.origin {
                    _ if places.is_empty() => {}
                    Origin::Comune(comune) => { " · " (locale.markup("results-near", &[("place", comune.name.as_str().into())])) }
                    Origin::Here => { " · " (locale.text("results-near-position")) }
                    _ => {}
                }
                @if search.parameters.query.bbox.is_some() { " · " (locale.text("results-in-area")) }
            }
            (chips::list(search, &chips))
            (understood::notice(search))
            (hours_known(search))
            (languages_known(search))
            (without_position(search))
            @if places.is_empty() { (empty) } @else {
                (order(search))
                ol #places { @for place in &places { (place) } }
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

/// Who asks for open places learns that most do not say.
fn hours_known(search: &Search) -> Markup {
    let (known, total) = search.hours_known;
    html! {
        @if search.parameters.query.open_at.is_some() {
            p.aside { (search.locale.format("open-known", &[("known", known.into()), ("total", total.into())])) }
        }
    }
}

/// Who asks for a language learns how many places do not say theirs, and can see those too.
fn languages_known(search: &Search) -> Markup {
    let (locale, parameters) = (search.locale, &search.parameters);
    let asked = parameters.list("language");
    let spoken = asked.iter().any(|value| value != UNKNOWN_LANGUAGE);
    let shows_unknown = asked.iter().any(|value| value == UNKNOWN_LANGUAGE);
    let counted = search.answer.facets.iter().find(|facet| facet.facet == Facet::Language);
    let unknown = counted.map_or(0, |counts| counts.count_of(UNKNOWN_LANGUAGE));
    html! {
        @if spoken && (shows_unknown || unknown > 0) {
            p.aside {
                (locale.text("filter-language-explained")) " "
                @if shows_unknown {
                    a href=(search.link(&parameters.without_listed("language", UNKNOWN_LANGUAGE))) { (locale.text("filter-language-unknown-hide")) }
                } @else {
                    @let both = format!("{},{UNKNOWN_LANGUAGE}", asked.join(","));
                    a href=(search.link(&parameters.with("language", &both))) { (locale.format("filter-language-unknown-show", &[("count", unknown.into())])) }
                }
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

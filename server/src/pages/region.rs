//! `/{lang}/regions/{code}`: what the register knows of one region.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use vicini_indexer::index::{Facet, FacetCounts, Filter, Index, Query, Sort};
use vicini_indexer::reference::{Indicator, Level, Region};

use super::layout::Page;
use super::place_card::Cards;
use super::search::Origin;
use super::{Identifier, Language, area_map, errors, hours, labels, place};
use crate::locale::Locale;
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// Places listed before the link to all of them.
const MOST_PLACES: usize = 12;

/// The page of a region.
///
/// # Errors
/// 404 when no region has the code.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    Identifier(code): Identifier,
) -> Result<Response, Problem> {
    let region = index.reference().gazetteer.region(&code).ok_or_else(|| errors::nothing_called(&code))?;
    let name = labels::value(&index, locale, Facet::Region, &code);
    let query = Query {
        filters: vec![Filter { facet: Facet::Region, values: vec![code.clone()] }],
        facets: vec![Facet::Region, Facet::Service, Facet::Province],
        sort: Some(Sort::Name),
        limit: MOST_PLACES,
        ..Query::default()
    };
    let answer = index.search(&query)?;
    let counts = |facet: Facet| answer.facets.iter().find(|counts| counts.facet == facet);
    let regions: Vec<(String, u32)> = index
        .reference()
        .gazetteer
        .regions()
        .iter()
        .map(|other| (other.code.clone(), counts(Facet::Region).map_or(0, |counts| counts.count_of(&other.code))))
        .collect();
    let shown =
        Cards { locale, index: &index, origin: &Origin::Anywhere, framed: false, now: hours::now(), places_read: &[] };
    let mut cards = Vec::new();
    for hit in &answer.hits {
        cards.push(shown.card(hit)?);
    }
    let search = format!("/{locale}?region={code}");
    let page = Page::new(
        locale,
        "region",
        locale.format("region-heading", &[("region", name.as_str().into())]),
        locale.format("region-description", &[("region", name.as_str().into())]),
    )
    .at(format!("/regions/{code}"), "");
    let content = html! {
        article.region-page {
            p.back { a href={ "/" (locale) } { (locale.text("place-back")) } }
            h1 { (locale.markup("region-heading", &[("region", name.as_str().into())])) }
            p.total { strong { (locale.format("results-count", &[("count", answer.number_matched.into())])) } }
            div.place-columns {
                div.place-main {
                    @if cards.is_empty() { p.unknown { (locale.text("region-none")) } } @else {
                        (counted(locale, &index, "region-services", Facet::Service, counts(Facet::Service), &search))
                        (counted(locale, &index, "region-provinces", Facet::Province, counts(Facet::Province), &search))
                        section {
                            h2 { (locale.text("region-places")) }
                            ol.places { @for card in cards { (card) } }
                            p { a.button.primary href=(search) { (locale.format("region-all", &[("count", answer.number_matched.into())])) } }
                        }
                    }
                }
                div.place-side {
                    section {
                        h2 { (locale.text("region-others")) }
                        (area_map::regions(locale, &index, &regions, std::slice::from_ref(&code), |code| format!("/{locale}/regions/{code}")))
                    }
                    (figures(locale, &index, region))
                }
            }
        }
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

/// Values of a facet with their counts, each a link into the search.
fn counted(
    locale: Locale,
    index: &Index,
    heading: &str,
    facet: Facet,
    counts: Option<&FacetCounts>,
    search: &str,
) -> Markup {
    html! {
        @if let Some(counts) = counts.filter(|counts| counts.iter().len() > 0) {
            section {
                h2 { (locale.text(heading)) }
                ul.counted {
                    @for count in counts.iter().filter(|count| count.count > 0) {
                        li { a href={ (search) "&" (facet.as_str()) "=" (count.value) } { bdi { (labels::value(index, locale, facet, count.value)) } } " " span.count { (locale.whole(count.count.into())) } }
                    }
                }
            }
        }
    }
}

/// The latest figure of each indicator of the region, each with its source.
fn figures(locale: Locale, index: &Index, region: &Region) -> Markup {
    let mut latest: Vec<&Indicator> = Vec::new();
    for figure in index
        .reference()
        .indicators
        .iter()
        .filter(|figure| figure.level == Level::Region && figure.code == region.code && figure.value.is_some())
    {
        match latest.iter_mut().find(|known| known.indicator == figure.indicator) {
            Some(known) if known.date < figure.date => *known = figure,
            Some(_) => {}
            None => latest.push(figure),
        }
    }
    html! {
        @if !latest.is_empty() {
            section {
                h2 { (locale.text("region-figures")) }
                dl.figures {
                    @for figure in latest {
                        div {
                            dt { (labels::indicator(locale, &figure.indicator)) }
                            dd {
                                strong { (figure.value.map_or_else(String::new, |value| locale.decimal(value, 0))) }
                                " · " (locale.date(&figure.date))
                                p.hint {
                                    @if let Some(url) = &figure.source_url { a href=(url) rel="noopener external" { bdi { (figure.source_name) } } } @else { bdi { (figure.source_name) } }
                                    ", " (place::licence_link(locale, &figure.source_licence))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

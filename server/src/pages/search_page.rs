//! `/{lang}`: the list first, the map on top of it.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use maud::{Markup, html};

use super::form::{self, Parts};
use super::layout::Page;
use super::search::{Origin, Search};
use super::{Language, area_map, json_ld, offline, results};
use crate::parameters::table::SEARCH_PAGE;
use crate::picture::address;
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// The search page.
///
/// # Errors
/// 400 when a parameter is not as expected.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let search = Search::run(locale, &index, query.as_deref(), SEARCH_PAGE, format!("/{locale}"))?;
    let results = results::results(&search, SEARCH_PAGE)?;
    let shared = search.parameters.query_string();
    let mut page = Page::new(locale, "search", title(&search), locale.text("search-description")).at("", &shared);
    page.json_ld = Some(json_ld::site(&state.config, locale, &page.description));
    page.picture = Some(address::search(locale, &search.parameters, search.near()));
    page.skip = ("results", locale.text("skip-to-results"));
    // Pages of results beyond the first hold nothing that the places' own pages do not.
    page.unlisted = search.parameters.text("cursor").is_some();
    let content = html! {
        div.intro {
            h1 { (locale.text("search-heading")) }
            p { (locale.text("search-lead")) }
        }
        div.columns {
            (form::form(&search, Parts { search: true, filters: true }))
            (results)
            (map(&search, &state))
        }
        (offline::keep(locale, "offline-heading"))
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

fn title(search: &Search) -> String {
    let locale = search.locale;
    match (&search.parameters.query.words, &search.origin) {
        (Some(words), _) => locale.format("search-title-words", &[("words", words.as_str().into())]),
        (None, Origin::Comune(comune)) => locale.format("search-title-near", &[("place", comune.name.as_str().into())]),
        (None, _) => locale.text("search-heading"),
    }
}

/// The map of the regions, and the place of the interactive one.
pub fn map(search: &Search, state: &AppState) -> Markup {
    let chosen = search.parameters.list("region");
    let link = |code: &str| search.link(&search.parameters.with("region", code));
    html! {
        section #map-area aria-label=(search.locale.text("map-heading")) {
            (area_map::regions(search.locale, search.index, &search.by_region(), chosen, link))
            (interactive_map(search, state))
        }
    }
}

/// The interactive map, which the script fills when it is wanted; it learns here where the town lies that was typed,
/// and how many entries there are to draw.
fn interactive_map(search: &Search, state: &AppState) -> Markup {
    let style = state.config.basemap_style.as_ref().map(url::Url::as_str);
    let town = search.town().map(|position| format!("{},{}", position.longitude(), position.latitude()));
    html! {
        vicini-map data-search="/api/v1/places" data-near=[town] data-matched=(search.answer.number_matched) data-basemap-style=[style] data-locale=(search.locale) {}
    }
}

//! The pages that people read, rendered whole by the server in their language.
//!
//! Every page works without script, without the map and without any third
//! party. A page is the HTML of what the API answers: both ask the same
//! [`vicini_indexer::index::Index`] through the same parameters.

mod about;
mod area_map;
mod area_shapes;
mod chips;
mod coverage;
mod embed;
mod errors;
pub mod feature;
mod form;
mod hours;
mod json_ld;
mod layout;
mod matched;
mod messages;
mod offline;
mod outline;
mod place;
mod place_card;
mod region;
mod results;
mod search;
mod search_page;
mod sitemap;
mod understood;
mod widened;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, RawPathParams, RawQuery};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::Markup;

use crate::locale::{Locale, labels, negotiation};
use crate::{AppState, Problem};

/// The routes of the pages. Problems anywhere below become pages too.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(choose_language))
        .route("/{lang}", get(search_page::show))
        .route("/{lang}/places/{id}", get(place::show))
        .route(
            "/{lang}/places/{id}/report",
            get(place::report::form)
                .post(place::report::submit)
                .layer(DefaultBodyLimit::max(place::report::LARGEST_BODY)),
        )
        .route("/{lang}/regions/{code}", get(region::show))
        .route("/{lang}/coverage", get(coverage::show))
        .route("/{lang}/about", get(about::show))
        .route("/{lang}/offline", get(offline::show))
        .route("/{lang}/embed", get(embed::generator))
        .route("/embed", get(embed::show))
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::lists))
        .route("/sitemaps/{name}", get(sitemap::list))
        .fallback(errors::not_found)
        .layer(from_fn(errors::say_it_in_html))
}

/// The language in the first segment of the path; another word there is an address that does not exist.
#[derive(Debug, Clone, Copy)]
struct Language(Locale);

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
        first.parse().map(Self).map_err(|reason: crate::locale::UnknownLocale| Problem::not_found(reason.to_string()))
    }
}

/// The identifier at the end of the path, decoded; what is not UTF-8 is an address that does not exist.
#[derive(Debug, Clone)]
struct Identifier(String);

impl<S: Send + Sync> FromRequestParts<S> for Identifier {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let parameters = RawPathParams::from_request_parts(parts, state).await;
        let last = parameters.ok().and_then(|parameters| parameters.iter().last().map(|(_, value)| value.to_owned()));
        last.map(Self).ok_or_else(|| Problem::not_found("The address is not UTF-8 text in percent-encoding."))
    }
}

/// `/`: the same search in the best language for the visitor.
async fn choose_language(headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    let locale = negotiation::of(&headers);
    let target = layout::with_query(&format!("/{locale}"), query.as_deref().unwrap_or_default());
    let location = HeaderValue::from_str(&target).unwrap_or(HeaderValue::from_static("/it"));
    let mut response = StatusCode::FOUND.into_response();
    let answer = response.headers_mut();
    answer.insert(LOCATION, location);
    answer.insert(VARY, HeaderValue::from_static("accept-language"));
    answer.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// A page that was found.
fn html(markup: Markup) -> Response {
    html_with(StatusCode::OK, markup)
}

fn html_with(status: StatusCode, markup: Markup) -> Response {
    (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], markup.into_string()).into_response()
}

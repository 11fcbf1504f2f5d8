//! Which addresses should search engines know?
//!
//! | address | holds |
//! |---|---|
//! | `/robots.txt` | what a crawler may ask, and where the list of addresses is |
//! | `/sitemap.xml` | one address for each list below |
//! | `/sitemaps/{language}-{number}.xml` | the pages of one language, places included, in portions |
//!
//! Each page names itself in the other languages, so that the lists need not. The
//! protocol (sitemaps.org) wants whole addresses: without a public one there is no list.

use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use maud::html;
use vicini_indexer::index::Index;

use super::feature::Feature;
use crate::locale::Locale;
use crate::problem::ProblemKind;
use crate::state::CurrentIndex;
use crate::{AppState, Config, Problem};

/// Places in one list; the protocol allows 50,000 addresses and 50 MB.
const PLACES_IN_A_LIST: u32 = 20_000;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// What a crawler may ask: every page, once. Pages of a list beyond the first, tiles and searches of the API are the
/// same entries over and over.
pub async fn robots(State(state): State<AppState>) -> Response {
    let mut rules =
        "User-agent: *\nAllow: /api/v1/docs\nDisallow: /api/\nDisallow: /tiles/\nDisallow: /*?*cursor=\n".to_owned();
    if let Some(address) = state.config.absolute("/sitemap.xml") {
        write!(rules, "\nSitemap: {address}\n").expect("memory takes every word");
    }
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], rules).into_response()
}

/// The list of the lists.
///
/// # Errors
/// 404 without a public address, 503 while no generation is open.
pub async fn lists(State(state): State<AppState>, CurrentIndex(index): CurrentIndex) -> Result<Response, Problem> {
    let whole = whole(&state.config)?;
    let parts = parts(&index);
    let list = html! {
        sitemapindex xmlns=(NAMESPACE) {
            @for locale in Locale::ALL {
                @for part in 1..=parts { sitemap { loc { (whole(&format!("/sitemaps/{locale}-{part}.xml"))) } } }
            }
        }
    };
    Ok(xml(&list.into_string()))
}

/// One portion of the pages of one language.
///
/// # Errors
/// 404 without a public address and for a portion that is not there, 503 while no generation is open.
pub async fn list(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    let (locale, part) = name
        .strip_suffix(".xml")
        .and_then(|name| name.rsplit_once('-'))
        .and_then(|(language, part)| Some((language.parse::<Locale>().ok()?, part.parse::<u32>().ok()?)))
        .filter(|(_, part)| (1..=parts(&index)).contains(part))
        .ok_or_else(|| Problem::not_found("Expected /sitemaps/{language}-{number}.xml, as /sitemap.xml lists them."))?;
    // Thousands of entries are read: too long for the threads that answer others.
    tokio::task::spawn_blocking(move || written(&state.config, &index, locale, part))
        .await
        .map_err(|_| Problem::new(ProblemKind::Internal, "The list could not be written. It has been logged."))?
}

fn written(config: &Config, index: &Index, locale: Locale, part: u32) -> Result<Response, Problem> {
    let whole = whole(config)?;
    let mut paths: Vec<String> = Vec::new();
    if part == 1 {
        paths.extend(["", "/coverage", "/about", "/embed"].map(str::to_owned));
        paths.extend(index.reference().gazetteer.regions().iter().map(|region| format!("/regions/{}", region.code)));
    }
    let first = (part - 1) * PLACES_IN_A_LIST;
    for ordinal in first..index.manifest().entries.min(first + PLACES_IN_A_LIST) {
        // An entry that cannot be read is logged where it is read.
        let Ok(feature) = Feature::read(index, ordinal) else { continue };
        paths.push(format!("/places/{}", feature.id));
    }
    let list = html! {
        urlset xmlns=(NAMESPACE) {
            @for path in paths { url { loc { (whole(&format!("/{locale}{path}"))) } } }
        }
    };
    Ok(xml(&list.into_string()))
}

/// How many lists a language has: one for its pages at least.
fn parts(index: &Index) -> u32 {
    index.manifest().entries.div_ceil(PLACES_IN_A_LIST).max(1)
}

/// Makes whole addresses of paths.
fn whole(config: &Config) -> Result<impl Fn(&str) -> String, Problem> {
    let base = config
        .absolute("")
        .ok_or_else(|| Problem::not_found("A list of addresses needs the public one: VICINI_PUBLIC_URL is not set."))?;
    Ok(move |path: &str| format!("{base}{path}"))
}

fn xml(list: &str) -> Response {
    ([(CONTENT_TYPE, "application/xml; charset=utf-8")], format!("{DECLARATION}{list}")).into_response()
}

//! `/{lang}/about`: what is this, whose facts are these, and what does it know about its visitors?

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use vicini_indexer::index::Index;

use super::Language;
use super::feature::{Feature, is_web, pieces};
use super::layout::Page;
use super::place::licence_link;
use crate::locale::Locale;
use crate::problem::ProblemKind;
use crate::state::{CurrentIndex, PerGeneration};
use crate::{AppState, Problem};

/// Sources named on the page; each entry names its own in any case.
const MOST_SOURCES: usize = 12;

/// A source of entries.
#[derive(Debug)]
struct CountedSource {
    name: String,
    url: Option<String>,
    licence: Option<String>,
    entries: u32,
}

static SOURCES: PerGeneration<Vec<CountedSource>> = PerGeneration::new();

/// The page about the service.
///
/// # Errors
/// 503 while no generation is open.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
) -> Result<Response, Problem> {
    let counted = Arc::clone(&index);
    // The first visit of a generation reads every entry: too long for the threads that answer others.
    let sources = tokio::task::spawn_blocking(move || SOURCES.of(&counted, sources))
        .await
        .map_err(|_| Problem::new(ProblemKind::Internal, "The sources could not be counted. It has been logged."))?;
    let manifest = index.manifest();
    let page =
        Page::new(locale, "about", locale.text("about-heading"), locale.text("about-description")).at("/about", "");
    let content = html! {
        article.prose {
            h1 { (locale.text("about-heading")) }
            section {
                h2 { (locale.text("about-what-heading")) }
                p { (locale.text("about-what")) }
                p { (locale.format("about-numbers", &[("entries", manifest.entries.into()), ("organizations", manifest.organizations.into())])) }
                p { (locale.text("about-how")) }
                p { (locale.text("about-unknown")) }
            }
            section { h2 { (locale.text("about-safety-heading")) } p { (locale.text("about-safety")) } }
            section #sources {
                h2 { (locale.text("about-sources-heading")) }
                (source_table(locale, &sources))
                h3 { (locale.text("about-reference-heading")) }
                p { (locale.text("about-reference-boundaries")) " " (licence_link(locale, "CC BY 4.0")) }
                (indicator_sources(locale, &index))
            }
            section #privacy {
                h2 { (locale.text("about-privacy-heading")) }
                p { (locale.text("about-privacy-cookies")) }
                p { (locale.text("about-privacy-position")) }
                p { (locale.text("about-privacy-logs")) }
                p { (locale.text("about-privacy-offline")) }
                p { (locale.text("about-privacy-report")) }
            }
            (super::offline::keep(locale, "about-offline-heading"))
            section #languages {
                h2 { (locale.text("about-languages-heading")) }
                p { (locale.text("about-languages-help")) }
                (languages(locale, &index))
            }
            section {
                h2 { (locale.text("about-data-heading")) }
                p { (locale.text("about-data")) }
                ul {
                    li { a href="/api/v1/docs" { (locale.text("about-data-api")) } }
                    li { a href={ "/" (locale) "/embed" } { (locale.text("embed-heading")) } }
                }
            }
        }
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

/// Every source of the generation's entries, most entries first.
fn sources(index: &Index) -> Vec<CountedSource> {
    let mut found = HashMap::<String, CountedSource>::new();
    for ordinal in 0..index.manifest().entries {
        // An entry that cannot be read is logged where it is read.
        let Ok(feature) = Feature::read(index, ordinal) else { continue };
        let source = &feature.properties.source;
        let (names, _) = source.links();
        let licences = source.licence.as_deref().map(pieces).unwrap_or_default();
        let paired = names.len() == licences.len() || licences.len() == 1;
        for (place, (name, url)) in names.iter().enumerate() {
            let licence = if paired { licences.get(place).or(licences.first()) } else { None };
            let origin = found.entry((*name).to_owned()).or_insert_with(|| CountedSource {
                name: (*name).to_owned(),
                url: url.filter(|url| is_web(url)).map(str::to_owned),
                licence: licence.map(|licence| (*licence).to_owned()),
                entries: 0,
            });
            origin.entries += 1;
        }
    }
    let mut sources: Vec<CountedSource> = found.into_values().collect();
    sources.sort_by(|left, right| right.entries.cmp(&left.entries).then_with(|| left.name.cmp(&right.name)));
    sources
}

fn source_table(locale: Locale, sources: &[CountedSource]) -> Markup {
    let more = sources.len().saturating_sub(MOST_SOURCES);
    html! {
        section.table-scroll tabindex="0" aria-labelledby="sources-caption" {
            table {
                caption #sources-caption { (locale.text("about-sources")) }
                thead { tr {
                    th scope="col" { (locale.text("place-source-name")) }
                    th.number scope="col" { (locale.text("about-sources-entries")) }
                    th scope="col" { (locale.text("about-licence")) }
                } }
                tbody {
                    @for source in sources.iter().take(MOST_SOURCES) {
                        tr {
                            th scope="row" { @if let Some(url) = &source.url { a href=(url) rel="noopener external" { bdi { (source.name) } } } @else { bdi { (source.name) } } }
                            td.number { (locale.whole(source.entries.into())) }
                            td { @if let Some(licence) = &source.licence { (licence_link(locale, licence)) } }
                        }
                    }
                }
            }
        }
        @if more > 0 { p { (locale.format("about-sources-more", &[("count", more.into())])) } }
    }
}

fn indicator_sources(locale: Locale, index: &Index) -> Markup {
    let mut sources: Vec<(&str, Option<&str>, &str)> = index
        .reference()
        .indicators
        .iter()
        .map(|figure| (figure.source_name.as_str(), figure.source_url.as_deref(), figure.source_licence.as_str()))
        .collect();
    sources.sort_unstable();
    sources.dedup();
    html! {
        ul {
            @for (name, url, licence) in sources {
                li { @if let Some(url) = url { a href=(url) rel="noopener external" { bdi { (name) } } } @else { bdi { (name) } } ", " (licence_link(locale, licence)) }
            }
        }
    }
}

fn languages(locale: Locale, index: &Index) -> Markup {
    html! {
        dl.facts {
            @for language in index.reference().taxonomy.languages() {
                dt lang=(language.code) { bdi { (language.name_native) } }
                dd { @match &language.reviewed_by {
                    Some(reviewer) => { (locale.markup("about-language-reviewed", &[("reviewer", reviewer.as_str().into())])) }
                    None => { (locale.text("about-language-machine")) }
                } }
            }
        }
    }
}

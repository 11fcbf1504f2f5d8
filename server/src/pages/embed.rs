//! `/embed` and `/{lang}/embed`: how does another site show this?
//!
//! The embedded page is the search in a frame: no header, links open outside,
//! parts can be left out. The generator makes the snippet for it.

use axum::extract::{RawQuery, State};
use axum::http::header::{HOST, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use maud::{DOCTYPE, Markup, html};
use vicini_indexer::index::Facet;

use super::form::{self, Parts};
use super::layout::{self, Page, with_query};
use super::search::Search;
use super::{Language, messages, results, search_page};
use crate::locale::{Locale, negotiation};
use crate::parameters::table::EMBED;
use crate::parameters::{self, SearchParameters};
use crate::state::CurrentIndex;
use crate::{AppState, Config, Problem};

/// Height of the frame in the snippet, pixels: a list and the start of a map.
const FRAME_HEIGHT: u32 = 720;

/// The page inside the frame.
///
/// # Errors
/// 400 when a parameter is not as expected.
pub async fn show(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let locale = language_asked_for(query.as_deref()).unwrap_or_else(|| negotiation::of(&headers));
    let search = Search::run(locale, &index, query.as_deref(), EMBED, "/embed".to_owned())?.embedded();
    let hidden = search.parameters.list("hide").to_vec();
    let shows = |part: &str| !hidden.iter().any(|name| name == part);
    let parts = Parts { search: shows("search"), filters: shows("filters") };
    let results = results::results(&search, EMBED)?;
    let full = with_query(&format!("/{locale}"), &search.parameters.without(&["lang", "theme", "hide", "facets"]));
    let markup = html! {
        (DOCTYPE)
        html lang=(locale) dir=(locale.direction()) data-theme=[search.parameters.text("theme").filter(|theme| *theme != "auto")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (locale.text("embed-frame-title")) " · " (locale.text("site-name")) }
                meta name="description" content=(locale.text("search-description"));
                link rel="canonical" href=(state.config.absolute(&full).unwrap_or_else(|| full.clone()));
                (layout::client())
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
            }
            body data-page="embed" data-hide=(hidden.join(" ")) {
                a.skip-link href="#results" { (locale.text("skip-to-results")) }
                (layout::synthetic_notice(locale, &index))
                main #main {
                    h1.visually-hidden { (locale.text("embed-frame-title")) }
                    div.columns {
                        @if parts.search || parts.filters { (form::form(&search, parts)) }
                        (results)
                        @if shows("map") { (search_page::map(&search, &state)) }
                    }
                }
                footer.embed-footer {
                    a href=(full) target="_blank" rel="noopener" { (locale.markup("embed-powered", &[("site", locale.text("site-name").into())])) }
                }
                (messages::script(locale))
            }
        }
    };
    let mut response = super::html(markup);
    if search.parameters.text("lang").is_none() {
        response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    }
    Ok(response)
}

/// The language that a query string asks for, before anything else of it is judged.
fn language_asked_for(query: Option<&str>) -> Option<Locale> {
    query?.split('&').find_map(|pair| pair.strip_prefix("lang=")?.parse().ok())
}

/// The page that makes the snippet.
///
/// # Errors
/// 400 when a parameter is not as expected.
pub async fn generator(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parameters::parse(query.as_deref(), EMBED, index.reference())?;
    let page =
        Page::new(locale, "embed", locale.text("embed-heading"), locale.text("embed-description")).at("/embed", "");
    let mut chosen = parameters.query_string();
    if parameters.text("lang").is_none() {
        chosen = parameters.with("lang", locale.code());
    }
    let path = with_query("/embed", &chosen);
    let snippet = snippet(locale, &address(&state.config, &headers, &path));
    let options = |facet: Facet| form::options(&index, locale, facet);
    let content = html! {
        article.prose.embed-page {
            h1 { (locale.text("embed-heading")) }
            p.lead { (locale.text("embed-lead")) }
            form.inline-form method="get" action={ "/" (locale) "/embed" } {
                div.field {
                    label for="words" { (locale.text("search-words")) }
                    input #words type="search" name="q" value=[parameters.text("q")] dir="auto";
                }
                (select(&locale.text("facet-region"), "region", &locale.text("embed-region-any"), &options(Facet::Region), parameters.list("region")))
                (select(&locale.text("facet-service"), "service", &locale.text("embed-service-any"), &options(Facet::Service), parameters.list("service")))
                (languages(locale, &parameters))
                (themes(locale, &parameters))
                (parts(locale, &parameters))
                button.primary type="submit" { (locale.text("embed-make")) }
            }
            section {
                h2 #code-heading { (locale.text("embed-code")) }
                textarea #snippet readonly rows="4" dir="ltr" aria-labelledby="code-heading" spellcheck="false" { (snippet) }
                p {
                    button.primary type="button" data-copy="#snippet" hidden { (locale.text("script-copy")) }
                    " " a.button href=(path) target="_blank" rel="noopener" { (locale.text("embed-preview")) }
                }
                h2 { (locale.text("embed-preview-heading")) }
                iframe.preview src=(path) title=(locale.text("embed-preview-heading")) loading="lazy" {}
            }
        }
    };
    let mut response = super::html(page.render(Some(&state.config), Some(&index), &content));
    response.headers_mut().insert(VARY, HeaderValue::from_static("host"));
    Ok(response)
}

/// The markup to copy. `allow` lets "near me" work inside the frame, still only when it is touched.
fn snippet(locale: Locale, address: &str) -> String {
    let escaped = html! { (address) }.into_string();
    let title = html! { (locale.text("embed-frame-title")) }.into_string();
    format!(
        r#"<iframe src="{escaped}" title="{title}" width="100%" height="{FRAME_HEIGHT}" loading="lazy" allow="geolocation" style="border:0"></iframe>"#
    )
}

/// The whole address of a path: as the operator says, else as this visitor reached us.
///
/// What the `Host` header says is shown to whoever sent it and to nobody else.
fn address(config: &Config, headers: &HeaderMap, path: &str) -> String {
    config.absolute(path).unwrap_or_else(|| {
        let host =
            headers.get(HOST).and_then(|host| host.to_str().ok()).filter(|host| is_host(host)).unwrap_or("localhost");
        let local = ["localhost", "127.", "[::1]"].iter().any(|prefix| host.starts_with(prefix));
        format!("{}://{host}{path}", if local { "http" } else { "https" })
    })
}

fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']'))
}

fn select(label: &str, name: &str, any: &str, options: &[(String, String)], chosen: &[String]) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                option value="" { (any) }
                @for (value, label) in options { option value=(value) selected[chosen.contains(value)] { (label) } }
            }
        }
    }
}

fn languages(locale: Locale, parameters: &SearchParameters) -> Markup {
    let chosen = parameters.text("lang").unwrap_or(locale.code());
    html! {
        div.field {
            label for="lang" { (locale.text("embed-language")) }
            select #lang name="lang" {
                @for language in Locale::ALL {
                    option value=(language) selected[language.code() == chosen] lang=(language) { (language.native_name()) }
                }
            }
        }
    }
}

fn themes(locale: Locale, parameters: &SearchParameters) -> Markup {
    let chosen = parameters.text("theme").unwrap_or("auto");
    html! {
        div.field {
            label for="theme" { (locale.text("embed-theme")) }
            select #theme name="theme" {
                @for (value, key) in [("auto", "embed-theme-auto"), ("light", "embed-theme-light"), ("dark", "embed-theme-dark")] {
                    option value=(value) selected[value == chosen] { (locale.text(key)) }
                }
            }
        }
    }
}

fn parts(locale: Locale, parameters: &SearchParameters) -> Markup {
    html! {
        fieldset.field {
            legend { (locale.text("embed-hide")) }
            @for (value, key) in [("search", "embed-hide-search"), ("filters", "embed-hide-filters"), ("map", "embed-hide-map")] {
                label.choice {
                    input type="checkbox" name="hide" value=(value) checked[parameters.list("hide").iter().any(|name| name == value)];
                    span { (locale.text(key)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_is_none_does_not_reach_the_snippet() {
        let config = Config::of_index("var/index");
        let with_host = |host: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static(host));
            address(&config, &headers, "/embed?lang=it")
        };
        assert_eq!(with_host("vicini.example"), "https://vicini.example/embed?lang=it");
        assert_eq!(with_host("127.0.0.1:8080"), "http://127.0.0.1:8080/embed?lang=it");
        assert_eq!(with_host("\"><script>"), "https://localhost/embed?lang=it".replace("https", "http"));
    }

    #[test]
    fn the_snippet_quotes_the_address() {
        let snippet = snippet(Locale::Italian, "https://vicini.example/embed?q=a&lang=it");
        assert!(snippet.contains(r#"src="https://vicini.example/embed?q=a&amp;lang=it""#), "{snippet}");
    }
}

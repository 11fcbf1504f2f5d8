//! What does a visitor read when something is not there or not right?

use std::sync::Arc;

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, LOCATION, RETRY_AFTER, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::layout::Page;
use crate::locale::{Locale, negotiation};
use crate::problem::{Problem, ProblemKind};
use crate::state::CurrentIndex;

/// Nothing has this address; programs get the problem itself, people a page (by [`say_it_in_html`]).
pub async fn not_found(uri: Uri) -> Response {
    let path = uri.path();
    let shorter = path.trim_end_matches('/');
    // `//host/` would lead away from here.
    if shorter.len() < path.len() && shorter.len() > 1 && !path.starts_with("//") {
        let target = super::layout::with_query(shorter, uri.query().unwrap_or_default());
        if let Ok(location) = HeaderValue::from_str(&target) {
            return (StatusCode::PERMANENT_REDIRECT, [(LOCATION, location)]).into_response();
        }
    }
    Problem::not_found(format!("There is nothing at {path}.")).into_response()
}

/// Turns the problems of the pages into pages, in the visitor's language.
///
/// What is not a page keeps the problem as JSON: its reader is a program.
pub async fn say_it_in_html(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let locale = language_of(&path, request.headers());
    let index = request.extensions().get::<CurrentIndex>().cloned();
    let response = next.run(request).await;
    let problem = response.extensions().get::<Arc<Problem>>().cloned();
    match problem {
        Some(problem) if is_page(&path) => page(index.as_ref(), locale, &path, &problem, response.headers()),
        _ => response,
    }
}

/// Whether people read what is at a path.
fn is_page(path: &str) -> bool {
    !["/api/", "/assets/", "/tiles/", "/ogc", "/hsds", "/static/"].iter().any(|prefix| path.starts_with(prefix))
}

/// The language of a path, else the visitor's.
fn language_of(path: &str, headers: &HeaderMap) -> Locale {
    let first = path.split('/').nth(1).unwrap_or_default();
    first.parse().unwrap_or_else(|_| negotiation::of(headers))
}

fn page(index: Option<&CurrentIndex>, locale: Locale, path: &str, problem: &Problem, headers: &HeaderMap) -> Response {
    let (kind, heading) = match problem.kind {
        ProblemKind::NotFound => ("not-found", "not-found-heading"),
        ProblemKind::Parameter => ("bad-request", "bad-request-heading"),
        ProblemKind::Unavailable | ProblemKind::Timeout => ("unavailable", "unavailable-heading"),
        _ => ("error", "error-heading"),
    };
    let mut page = Page::new(locale, kind, locale.text(heading), locale.text("search-description"));
    page.unlisted = true;
    let content = html! {
        div.message {
            h1 { (locale.text(heading)) }
            (explanation(locale, path, problem))
        }
    };
    let mut response = super::html_with(problem.status(), page.render(None, index.map(|index| &*index.0), &content));
    let answer = response.headers_mut();
    answer.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.insert(VARY, HeaderValue::from_static("accept-language"));
    if let Some(seconds) = headers.get(RETRY_AFTER) {
        answer.insert(RETRY_AFTER, seconds.clone());
    }
    response
}

fn explanation(locale: Locale, path: &str, problem: &Problem) -> Markup {
    let home = format!("/{locale}");
    match problem.kind {
        ProblemKind::NotFound => html! {
            p { (locale.text("not-found-text")) }
            p { a.button.primary href=(home) { (locale.text("not-found-search")) } }
        },
        ProblemKind::Parameter => html! {
            @if let Some(parameter) = &problem.parameter {
                p { (locale.markup("bad-request-parameter", &[("parameter", parameter.as_str().into())])) }
            }
            // What was expected is written once, for programs and people, in English.
            p.expected lang="en" dir="ltr" { (problem.detail) }
            p { a.button.primary href=(if is_page(path) { path } else { home.as_str() }) { (locale.text("bad-request-start-again")) } }
        },
        ProblemKind::Unavailable | ProblemKind::Timeout => html! { p { (locale.text("unavailable-text")) } },
        _ => {
            html! { p { (locale.text("error-text")) } p { a.button.primary href=(home) { (locale.text("not-found-search")) } } }
        }
    }
}

/// An address with an identifier that nothing has.
#[must_use]
pub fn nothing_called(id: &str) -> Problem {
    Problem::not_found(format!("Nothing is called `{}`.", id.chars().take(100).collect::<String>()))
}

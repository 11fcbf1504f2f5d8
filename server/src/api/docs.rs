//! `/api/v1/docs`: what is the contract, for people?
//!
//! One page made of the same tables as the OpenAPI document; no script, nothing from elsewhere.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use super::answer;
use super::openapi::operations::{OPERATIONS, Operation};
use crate::parameters::table::{Form, Parameter};
use crate::problem::ProblemKind;

/// `GET /api/v1/docs`.
pub async fn page() -> Response {
    answer(HeaderValue::from_static("text/html; charset=utf-8"), markup().into_string())
}

/// `GET /api/v1/docs.css`.
pub async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("docs.css")).into_response()
}

fn markup() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Vicini: the API" }
                meta name="description" content="How to ask Vicini for the associations that work with refugees in Italy.";
                link rel="stylesheet" href="/api/v1/docs.css";
                link rel="service-desc" type="application/json" href="/api/v1/openapi.json";
            }
            body {
                header {
                    p { a href="/" { "Vicini" } }
                    h1 { "The API" }
                    p {
                        "Associations that work with refugees in Italy, for your own map, site or program. Read-only, without a key, open to any site. "
                        a href="/api/v1/openapi.json" { "OpenAPI 3.1 document" }
                    }
                    nav aria-label="On this page" {
                        ul {
                            @for operation in OPERATIONS {
                                li { a href={ "#" (operation.id) } { code { (operation.method.to_uppercase()) " " (operation.path) } " " (operation.summary) } }
                            }
                            li { a href="#rules" { "Rules for every address" } }
                            li { a href="#problems" { "Problems" } }
                        }
                    }
                }
                main {
                    @for operation in OPERATIONS { (section(operation)) }
                    (rules())
                    (problems())
                }
            }
        }
    }
}

fn section(operation: &Operation) -> Markup {
    html! {
        section id=(operation.id) aria-labelledby={ (operation.id) "-title" } {
            h2 id={ (operation.id) "-title" } { (operation.summary) }
            p { code { (operation.method.to_uppercase()) " " (operation.path) } }
            p { (prose(operation.description)) }
            @if !operation.example.is_empty() {
                p { "Try it: " a href=(operation.example) { code { (operation.example) } } }
            }
            @if operation.has_body {
                pre tabindex="0" { code { "curl -H 'Content-Type: application/json' \\\n  -d '{\"service\": [\"legal_counselling\"], \"within\": {\"type\": \"Polygon\", \"coordinates\": [[[12.3,41.7],[12.7,41.7],[12.5,42.0],[12.3,41.7]]]}}' \\\n  " (operation.path) } }
            }
            @if !operation.parameters.is_empty() {
                div.wide tabindex="0" role="region" aria-label={ "Parameters: " (operation.summary) } {
                    table {
                        thead { tr { th scope="col" { "Parameter" } th scope="col" { "Meaning" } th scope="col" { "Expected" } th scope="col" { "Example" } } }
                        tbody { @for parameter in operation.parameters { (row(parameter)) } }
                    }
                }
            }
            p {
                "Answers as "
                @for (place, (media_type, _)) in operation.answers.iter().enumerate() { @if place > 0 { ", " } code { (media_type) } }
                "."
            }
        }
    }
}

fn row(parameter: &Parameter) -> Markup {
    html! {
        tr {
            th scope="row" { code { (parameter.name) } }
            td { (prose(parameter.description)) @if let Form::Count { default, .. } = parameter.form { " " (default) " without it." } }
            td { (parameter.expected) }
            td {
                @if !parameter.example.is_empty() {
                    code {
                        @for (place, part) in parameter.example.split(',').enumerate() { @if place > 0 { "," wbr; } (part) }
                    }
                }
            }
        }
    }
}

/// Text in which names stand between backticks.
fn prose(text: &str) -> Markup {
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

fn rules() -> Markup {
    html! {
        section id="rules" aria-labelledby="rules-title" {
            h2 id="rules-title" { "Rules for every address" }
            ul {
                li { "Positions are longitude, latitude in WGS 84 degrees; distances are metres; times are RFC 3339; text is UTF-8." }
                li { "Conditions are joined by " em { "and" } ", the values inside one parameter by " em { "or" } ". Empty parameters are as absent." }
                li { "An unknown parameter or value is refused with what was expected; a limit above the maximum is lowered to it." }
                li { "Empty lists mean unknown, never none. A position of precision " code { "municipality" } " lies somewhere in the municipality: do not show it as an address." }
                li { "Every entry names its source, the source's date and licence: show them." }
                li { "Answers carry an " code { "ETag" } " of the generation and the query; with it in " code { "If-None-Match" } ", an unchanged answer is 304. They come compressed as br, zstd or gzip." }
                li { "Cursors live as long as the generation that gave them out: after 400 with parameter " code { "cursor" } ", start again." }
            }
        }
    }
}

fn problems() -> Markup {
    html! {
        section id="problems" aria-labelledby="problems-title" {
            h2 id="problems-title" { "Problems" }
            p { "Errors are problem details (RFC 9457), " code { "application/problem+json" } ": " code { "detail" } " says what was expected, " code { "parameter" } " names what is at fault." }
            dl {
                @for kind in ProblemKind::ALL {
                    dt id={ "problem-" (kind.as_str()) } { (kind.title()) " " code { (kind.status().as_u16()) } }
                    dd { (advice(kind)) }
                }
            }
        }
    }
}

fn advice(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Parameter => {
            "A parameter is unknown, given twice, or not of the form expected. Correct it and ask again."
        }
        ProblemKind::Body => "The body is not the JSON that was expected, or ended too early.",
        ProblemKind::BodyTooLarge => "Send an area with fewer corners.",
        ProblemKind::MediaType => "Send the body as application/json.",
        ProblemKind::NotFound => "The address is wrong, or what was there is no longer public.",
        ProblemKind::MethodNotAllowed => "The header Allow names the methods of this address.",
        ProblemKind::Unavailable => {
            "The server is starting, or no generation has been published yet. The header Retry-After says when to ask again."
        }
        ProblemKind::Timeout => "Ask again later, or for less.",
        ProblemKind::Internal => "It has been logged. Asking again will probably not help.",
    }
}

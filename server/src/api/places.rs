//! `/api/v1/places`: which entries match, and what is known of one?

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};
use vicini_indexer::index::Index;

use super::collection::feature_collection;
use super::{GEO_JSON, Id, answer, identifier};
use crate::parameters::decode::shown;
use crate::parameters::{SearchParameters, body, parse, table};
use crate::problem::ProblemKind;
use crate::state::CurrentIndex;
use crate::{AppState, Config, Problem};

const SEARCH_PATH: &str = "/api/v1/places";
const BODY_SEARCH_PATH: &str = "/api/v1/places/search";

/// `GET /api/v1/places`: the search, as GeoJSON.
pub async fn search(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::SEARCH, index.reference())?;
    let next = |cursor: &str| link(&state.config, "next", SEARCH_PATH, &parameters.at_cursor(cursor));
    let this = link(&state.config, "self", SEARCH_PATH, &parameters.query_string());
    found(&index, &parameters, this, next)
}

/// `POST /api/v1/places/search`: the same as JSON, with an area.
pub async fn search_body(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    parse(query.as_deref(), table::NONE, index.reference())?;
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") && !essence.eq_ignore_ascii_case("application/geo+json") {
        return Err(Problem::new(ProblemKind::MediaType, "Expected Content-Type: application/json."));
    }
    let body = body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::new(ProblemKind::BodyTooLarge, "The body is too large: expected at most 1 MiB.")
        }
        _ => Problem::new(ProblemKind::Body, "The body ended too early."),
    })?;
    let parameters = body::parse(&body, index.reference())?;
    let next = |cursor: &str| {
        let mut link = link(&state.config, "next", BODY_SEARCH_PATH, "");
        link["method"] = json!("POST");
        link["body"] = json!({"cursor": cursor});
        link["merge"] = json!(true);
        link
    };
    let mut this = link(&state.config, "self", BODY_SEARCH_PATH, "");
    this["method"] = json!("POST");
    found(&index, &parameters, this, next)
}

fn found(
    index: &Index,
    parameters: &SearchParameters,
    this: Value,
    next: impl Fn(&str) -> Value,
) -> Result<Response, Problem> {
    let result = index.search(&parameters.query)?;
    let links: Vec<Value> = std::iter::once(this).chain(result.next.as_deref().map(next)).collect();
    Ok(answer(GEO_JSON, feature_collection(index, &parameters.query, &result, &parameters.language, &links)))
}

fn link(config: &Config, rel: &str, path: &str, query: &str) -> Value {
    let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    json!({"rel": rel, "href": config.absolute(&address).unwrap_or(address), "type": "application/geo+json"})
}

/// `GET /api/v1/places/{id}`: one Feature.
pub async fn place(CurrentIndex(index): CurrentIndex, id: Id, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    parse(query.as_deref(), table::NONE, index.reference())?;
    let id = identifier(id)?;
    match index.place(&id)? {
        Some(ordinal) => Ok(answer(GEO_JSON, index.feature(ordinal).to_owned())),
        None => Err(Problem::not_found(format!("There is no place `{}` in the public register.", shown(&id)))),
    }
}

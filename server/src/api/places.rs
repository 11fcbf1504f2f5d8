//! `/api/v1/places`: which entries match, and what is known of one?

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde_json::json;
use vicini_indexer::index::Index;

use super::collection::{Link, Post, feature_collection, push_feature};
use super::{GEO_JSON, Id, answer, identifier};
use crate::connections::Asker;
use crate::parameters::decode::shown;
use crate::parameters::time::now;
use crate::parameters::{SearchParameters, body, parse, table};
use crate::problem::ProblemKind;
use crate::state::CurrentIndex;
use crate::{AppState, Config, Problem};

const SEARCH_PATH: &str = "/api/v1/places";
const BODY_SEARCH_PATH: &str = "/api/v1/places/search";
/// How a search is carried out tells how long what takes, and costs a second search.
const ONLY_HERE: &str = "`explain` is answered on the machine that the server runs on, and nowhere else.";

/// `GET /api/v1/places`: the search, as GeoJSON.
pub async fn search(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    asker: Asker,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::SEARCH, index.reference())?;
    let query = parameters.query_string();
    let next = |cursor: &str| link(&state.config, "next", SEARCH_PATH, &parameters.at_cursor_after(&query, cursor));
    let this = link(&state.config, "self", SEARCH_PATH, &query);
    found(&index, asker, &parameters, this, next)
}

/// `POST /api/v1/places/search`: the same as JSON, with an area.
pub async fn search_body(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    asker: Asker,
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
    let this = Link { post: Some(Post::Again), ..link(&state.config, "self", BODY_SEARCH_PATH, "") };
    let next = |cursor: &str| Link { rel: "next", post: Some(Post::With(json!({"cursor": cursor}))), ..this.clone() };
    let this = this.clone();
    found(&index, asker, &parameters, this, next)
}

fn found(
    index: &Index,
    asker: Asker,
    parameters: &SearchParameters,
    this: Link,
    next: impl Fn(&str) -> Link,
) -> Result<Response, Problem> {
    let query = &parameters.query;
    let explanation = match parameters.text(table::EXPLAIN.name) {
        Some(_) if asker == Asker::Elsewhere => return Err(Problem::not_found(ONLY_HERE)),
        Some(_) => Some(index.explain(query)?),
        None => None,
    };
    let result = index.search(query)?;
    let nothing = result.number_matched == 0 && query.cursor.is_none();
    let widened = if nothing { index.widen(query)? } else { None };
    let links: Vec<Link> = std::iter::once(this).chain(result.next.as_deref().map(next)).collect();
    let body = feature_collection(index, parameters, &result, widened.as_ref(), &links, explanation.as_ref());
    Ok(answer(GEO_JSON, body))
}

fn link(config: &Config, rel: &'static str, path: &str, query: &str) -> Link {
    let address = if query.is_empty() { path.to_owned() } else { [path, "?", query].concat() };
    let href = config.absolute(&address).unwrap_or(address);
    Link { rel, href, r#type: "application/geo+json", post: None }
}

/// `GET /api/v1/places/{id}`: one Feature.
pub async fn place(CurrentIndex(index): CurrentIndex, id: Id, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    parse(query.as_deref(), table::NONE, index.reference())?;
    let id = identifier(id)?;
    match index.place(&id)? {
        Some(ordinal) => {
            let mut body = Vec::new();
            push_feature(&mut body, &index, ordinal, now(), |_| {});
            Ok(answer(GEO_JSON, body))
        }
        None => Err(Problem::not_found(format!("There is no place `{}` in the public register.", shown(&id)))),
    }
}

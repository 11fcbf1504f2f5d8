//! The JSON interface, `/api/v1`.

pub mod areas;
pub mod collection;
pub mod coverage;
pub mod docs;
pub mod facets;
pub mod health;
pub mod labels;
pub mod openapi;
pub mod organizations;
mod outline;
pub mod places;
pub mod snapshot;
pub mod suggest;
pub mod synonyms;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};

use crate::parameters::decode::shown;
use crate::problem::ProblemKind;
use crate::{AppState, Problem};

/// Largest body of a request: an area of ten thousand corners is a fifth of it.
const LARGEST_BODY_BYTES: usize = 1024 * 1024;

/// The routes below `/api`, which any site may read.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/api/v1/places", get(places::search))
        .route("/api/v1/places/search", post(places::search_body).layer(DefaultBodyLimit::max(LARGEST_BODY_BYTES)))
        .route("/api/v1/places/{id}", get(places::place))
        .route("/api/v1/organizations/{id}", get(organizations::organization))
        .route("/api/v1/facets", get(facets::facets))
        .route("/api/v1/synonyms", get(synonyms::synonyms))
        .route("/api/v1/suggest", get(suggest::suggest))
        .route("/api/v1/areas", get(areas::areas))
        .route("/api/v1/coverage", get(coverage::coverage))
        .route("/api/v1/snapshot", get(snapshot::snapshot))
        .route("/api/v1/openapi.json", get(openapi::document))
        .route("/api/v1/docs", get(docs::page))
        .route("/api/v1/docs.css", get(docs::style))
        // Nothing else below `/api` is a page, whatever the languages of the pages are called.
        .route("/api", any(not_found))
        .route("/api/", any(not_found))
        .route("/api/{*rest}", any(not_found))
        .method_not_allowed_fallback(method_not_allowed)
}

/// There is nothing under this address.
pub async fn not_found(request: Request) -> Problem {
    Problem::not_found(format!(
        "There is no `{}` in the API: /api/v1/docs lists what there is.",
        shown(request.uri().path())
    ))
}

/// There is something under this address, for another method.
pub async fn method_not_allowed(request: Request) -> Problem {
    Problem::new(
        ProblemKind::MethodNotAllowed,
        format!(
            "This address does not know {}: the header Allow names what it does.",
            shown(request.method().as_str())
        ),
    )
}

/// Media type of GeoJSON (RFC 7946 §12).
pub const GEO_JSON: HeaderValue = HeaderValue::from_static("application/geo+json");
/// Media type of JSON.
pub const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// An answer of a media type.
fn answer(media_type: HeaderValue, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, media_type)], body.into()).into_response()
}

/// Adds a value as JSON.
fn push_json(text: &mut Vec<u8>, value: &(impl serde::Serialize + ?Sized)) {
    serde_json::to_writer(text, value).expect("maps with text keys and finite numbers are JSON");
}

/// An answer in JSON.
pub fn json(value: &impl serde::Serialize) -> Response {
    answer(JSON, serde_json::to_string(value).expect("maps with text keys and finite numbers are JSON"))
}

/// The identifier in a path, percent-decoded.
type Id = Result<axum::extract::Path<String>, axum::extract::rejection::PathRejection>;

/// # Errors
/// A [`Problem`] when the path is not UTF-8.
fn identifier(id: Id) -> Result<String, Problem> {
    match id {
        Ok(axum::extract::Path(id)) => Ok(id),
        Err(_) => Err(Problem::parameter("id", "`id` is not UTF-8: expected an identifier from a search.")),
    }
}

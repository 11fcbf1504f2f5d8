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
pub mod suggest;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower_http::cors::{Any, CorsLayer};

use crate::parameters::decode::shown;
use crate::problem::ProblemKind;
use crate::{AppState, Problem};

/// The routes below `/api`.
///
/// Any site may read them: they carry no credentials and tell nobody anything that the pages do not.
pub fn routes() -> Router<AppState> {
    let cross_origin = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers([header::CONTENT_TYPE, header::IF_NONE_MATCH])
        .expose_headers([header::ETAG, header::CONTENT_DISPOSITION])
        .max_age(std::time::Duration::from_secs(24 * 60 * 60));
    Router::new()
        .route("/v1/places", get(places::search))
        .route("/v1/places/search", post(places::search_body))
        .route("/v1/places/{id}", get(places::place))
        .route("/v1/organizations/{id}", get(organizations::organization))
        .route("/v1/facets", get(facets::facets))
        .route("/v1/suggest", get(suggest::suggest))
        .route("/v1/areas", get(areas::areas))
        .route("/v1/coverage", get(coverage::coverage))
        .route("/v1/openapi.json", get(openapi::document))
        .route("/v1/docs", get(docs::page))
        .route("/v1/docs.css", get(docs::style))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(cross_origin)
}

/// There is nothing below `/api` here.
pub async fn not_found(request: Request) -> Problem {
    Problem::not_found(format!(
        "There is no `{}` in the API: /api/v1/docs lists what there is.",
        shown(request.uri().path())
    ))
}

async fn method_not_allowed(request: Request) -> Problem {
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
fn answer(media_type: HeaderValue, body: String) -> Response {
    ([(header::CONTENT_TYPE, media_type)], body).into_response()
}

/// An answer in JSON.
fn json(value: &impl serde::Serialize) -> Response {
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

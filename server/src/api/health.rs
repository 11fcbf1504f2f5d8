//! `/healthz` and `/readyz`: does the program live, and can it answer?

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::AppState;

/// The routes for whoever watches over the server.
pub fn routes() -> Router<AppState> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready))
}

/// `GET /healthz`: the program lives.
async fn alive() -> Response {
    ([(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "text/plain; charset=utf-8")], "alive\n")
        .into_response()
}

/// `GET /readyz`: 200 when a generation is open, else 503; `refused` says why the newest on disk does not answer.
async fn ready(State(state): State<AppState>) -> Response {
    let refused = state.refusal();
    let (status, body) = match state.index() {
        Ok(index) => {
            let manifest = index.manifest();
            let body = json!({
                "ready": true,
                "generation": manifest.generation,
                "created_at": manifest.created_at,
                "entries": manifest.entries,
                "organizations": manifest.organizations,
                "synthetic": manifest.synthetic,
                "refused": refused,
            });
            (StatusCode::OK, body)
        }
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, json!({"ready": false, "refused": refused})),
    };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], super::json(&body)).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
    }
    response
}

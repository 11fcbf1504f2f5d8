//! Which address leads where?
//!
//! | address | answered by |
//! |---|---|
//! | `/api/v1/…` | [`crate::api`] |
//! | `/healthz`, `/readyz` | [`crate::api::health`] |
//! | `/`, `/{lang}…`, `/embed`, everything else | [`crate::pages`] |
//! | `/assets/…` | [`crate::assets`] |

use std::any::Any;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::headers::{self, SecurityHeaders};
use crate::problem::ProblemKind;
use crate::{AppState, Config, Problem, api, assets, pages};

/// How long an answer may take; a search takes milliseconds, so this is for bodies that never end.
const LONGEST_ANSWER: Duration = Duration::from_secs(20);
/// Largest body of a request: an area of ten thousand corners is a fifth of it.
const LARGEST_BODY_BYTES: usize = 1024 * 1024;
/// Of brotli, zstd and gzip alike. A search page of 48 kB takes 0.7 ms to become 9.4 kB;
/// brotli's highest level, 11, takes 99 ms for 8.3 kB.
const COMPRESSION_LEVEL: i32 = 5;

/// The whole service over a state, ready to be served or to be called in a test.
pub fn router(state: AppState) -> Router {
    let revalidate = middleware::from_fn_with_state(state.clone(), headers::revalidate);
    let routes = Router::new()
        .nest("/api", api::routes().layer(revalidate.clone()))
        // `/api` itself is below no prefix, and would be taken for the page of a language.
        .route("/api", any(api::not_found))
        .route("/api/", any(api::not_found))
        .merge(pages::routes().layer(revalidate))
        .merge(api::health::routes())
        .merge(assets::routes());
    guarded(routes, &state.config).with_state(state)
}

/// What happens to every request and answer, the innermost first.
fn guarded(routes: Router<AppState>, config: &Config) -> Router<AppState> {
    routes
        .layer(DefaultBodyLimit::max(LARGEST_BODY_BYTES))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(COMPRESSION_LEVEL)))
        .layer(middleware::from_fn(in_time))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(SecurityHeaders::new(config), headers::secure))
        .layer(middleware::from_fn(log))
}

/// Answers for a handler that does not.
async fn in_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(LONGEST_ANSWER, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            Problem::new(ProblemKind::Timeout, format!("It took longer than {} seconds.", LONGEST_ANSWER.as_secs()))
                .into_response()
        }
    }
}

/// Answers for a handler that panicked; the hook of the program has logged where.
fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Problem::new(ProblemKind::Internal, "The server made a mistake. It has been logged.").into_response()
}

/// One line per request: what was asked of which route, never by whom or for what.
///
/// The route's pattern stands for the path, because a path may name what a visitor looked at.
async fn log(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    tracing::info!(
        %method,
        route = route.as_ref().map_or("none", MatchedPath::as_str),
        status = response.status().as_u16(),
        took_ms = started.elapsed().as_millis(),
        "answered"
    );
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{StatusCode, header};
    use axum::routing::get;
    use tower::ServiceExt;

    use super::*;
    use crate::problem::PROBLEM_JSON;

    #[tokio::test]
    async fn a_panic_is_answered_as_a_problem_and_goes_no_further() {
        async fn panics() -> &'static str {
            panic!("a test panics on purpose")
        }
        let config = Config::of_index("var/index");
        let service = guarded(Router::new().route("/", get(panics)), &config).with_state(AppState::new(config));
        let response = service.oneshot(Request::new(Body::empty())).await.expect("a router answers everything");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
        assert!(response.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    }
}

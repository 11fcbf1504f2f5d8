//! What happens to every request before its handler, and to every answer after it?
//!
//! One layer does it all: it bounds the time, catches panics, spares answers
//! that the client already has, compresses, adds headers and writes the log.
//! A router clones its layers for every request, each with all that lie inside
//! it; as eight layers this cost more than a search does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower::{ServiceExt, service_fn};
use tower_http::CompressionLevel;
use tower_http::compression::Compression;

use crate::headers::{self, CommonHeaders, Readers};
use crate::problem::ProblemKind;
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// How long an answer may take; a search takes milliseconds, so this is for bodies that never end.
const LONGEST_ANSWER: Duration = Duration::from_secs(20);
/// Of brotli, zstd and gzip alike. A search page of 48 kB takes 0.7 ms to become 9.4 kB;
/// brotli's highest level, 11, takes 99 ms for 8.3 kB.
const COMPRESSION_LEVEL: i32 = 5;

/// What an answer is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A generation of the index: it is the same until the next one.
    Generation,
    /// Something else, which takes care of itself.
    Other,
}

/// How a group of routes is guarded.
#[derive(Debug)]
pub struct Guard {
    state: AppState,
    common: CommonHeaders,
    readers: Readers,
    content: Content,
}

impl Guard {
    /// Works out what is the same for every request.
    #[must_use]
    pub fn new(state: &AppState, readers: Readers, content: Content) -> Arc<Self> {
        Arc::new(Self { state: state.clone(), common: CommonHeaders::new(&state.config, readers), readers, content })
    }

    async fn answer(&self, request: Request, next: Next) -> Response {
        let framed = headers::may_be_framed(request.uri().path());
        if self.readers == Readers::AnySite && request.method() == Method::OPTIONS {
            let mut response = headers::preflight();
            self.common.add(response.headers_mut(), framed);
            headers::depends_on_coding(response.headers_mut());
            return response;
        }
        let codings = codings(request.headers());
        let (mut response, tag) = match tokio::time::timeout(LONGEST_ANSWER, self.content(request, next)).await {
            Ok(answered) => answered,
            Err(_) => {
                let detail = format!("It took longer than {} seconds.", LONGEST_ANSWER.as_secs());
                (Problem::new(ProblemKind::Timeout, detail).into_response(), None)
            }
        };
        // There is room among the common headers: what follows is put there at once instead of being moved there.
        self.common.add(response.headers_mut(), framed);
        if let Some(tag) = tag {
            headers::fresh(response.headers_mut(), tag);
        }
        if let Some(codings) = codings {
            return compressed(response, codings).await;
        }
        headers::depends_on_coding(response.headers_mut());
        response
    }

    /// Pins the generation that answers, and spares the answer when the client already has it. An answer that a client
    /// may keep comes with its tag.
    ///
    /// The handler need not run to know that nothing changed.
    async fn content(&self, mut request: Request, next: Next) -> (Response, Option<HeaderValue>) {
        let (Content::Generation, Ok(index)) = (self.content, self.state.index()) else {
            return (unless_panicking(request, next).await, None);
        };
        let asks = matches!(*request.method(), Method::GET | Method::HEAD);
        let tag = headers::entity_tag(&index, &self.state.program, &request);
        if asks && headers::has(request.headers(), &tag) {
            return (StatusCode::NOT_MODIFIED.into_response(), Some(tag));
        }
        request.extensions_mut().insert(CurrentIndex(index));
        let response = unless_panicking(request, next).await;
        let complete = matches!(response.status(), StatusCode::OK | StatusCode::NO_CONTENT);
        (response, (asks && complete).then_some(tag))
    }
}

/// Guards a request; one line in the log says what was asked of which route, never by whom or for what.
///
/// The route's pattern stands for the path, because a path may name what a visitor looked at.
pub async fn guard(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = guard.answer(request, next).await;
    tracing::info!(
        %method,
        route = route.as_ref().map_or("none", MatchedPath::as_str),
        status = response.status().as_u16(),
        took_ms = started.elapsed().as_millis(),
        "answered"
    );
    response
}

/// Answers for a handler that panics; the hook of the program has logged where.
async fn unless_panicking(request: Request, next: Next) -> Response {
    let mut answering = std::pin::pin!(next.run(request));
    std::future::poll_fn(|context| {
        // Nothing of a handler that panicked is looked at again.
        catch_unwind(AssertUnwindSafe(|| answering.as_mut().poll(context))).unwrap_or_else(|_| {
            let problem = Problem::new(ProblemKind::Internal, "The server made a mistake. It has been logged.");
            Poll::Ready(problem.into_response())
        })
    })
    .await
}

/// The content codings that a client accepts, as the head of a request; `None` when it names none.
fn codings(headers: &HeaderMap) -> Option<Request> {
    let mut named = headers.get_all(header::ACCEPT_ENCODING).iter().peekable();
    named.peek()?;
    let mut head = Request::new(Body::empty());
    for codings in named {
        head.headers_mut().append(header::ACCEPT_ENCODING, codings.clone());
    }
    Some(head)
}

/// The response, in the best of the codings that a client accepts.
async fn compressed(response: Response, codings: Request) -> Response {
    let mut response = Some(response);
    let unchanged = service_fn(move |_: Request| {
        let response = response.take().unwrap_or_default();
        async move { Ok::<_, std::convert::Infallible>(response) }
    });
    let service = Compression::new(unchanged).quality(CompressionLevel::Precise(COMPRESSION_LEVEL));
    let Ok(response) = service.oneshot(codings).await;
    response.map(Body::new)
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::middleware::from_fn_with_state;
    use axum::routing::get;

    use super::*;
    use crate::Config;
    use crate::problem::PROBLEM_JSON;

    #[tokio::test]
    async fn a_panic_is_answered_as_a_problem_and_goes_no_further() {
        async fn panics() -> &'static str {
            panic!("a test panics on purpose")
        }
        let state = AppState::new(Config::of_index("var/index"));
        let layer = from_fn_with_state(Guard::new(&state, Readers::ThisSite, Content::Generation), guard);
        let service = Router::new().route("/", get(panics)).layer(layer);
        let response = service.oneshot(Request::new(Body::empty())).await.expect("a router answers everything");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
        assert!(response.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    }

    #[tokio::test]
    async fn what_is_compressed_or_could_be_says_so_to_caches() {
        let state = AppState::new(Config::of_index("var/index"));
        let layer = from_fn_with_state(Guard::new(&state, Readers::ThisSite, Content::Other), guard);
        let service = Router::new().route("/", get(async || "words ".repeat(100))).layer(layer);
        for (accepted, coding) in [(None, None), (Some("identity"), None), (Some("gzip;q=0, br"), Some("br"))] {
            let mut request = Request::new(Body::empty());
            if let Some(accepted) = accepted {
                request.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            }
            let response = service.clone().oneshot(request).await.expect("a router answers everything");
            assert_eq!(response.headers()[header::VARY], "accept-encoding", "{accepted:?}");
            let found =
                response.headers().get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap_or_default());
            assert_eq!(found, coding, "{accepted:?}");
        }
    }
}

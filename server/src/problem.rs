//! What went wrong with a request, in a form that a person and a program can act on?

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::parameters::table::SEARCH;

/// Media type of RFC 9457.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// Kinds of problems; each is explained under the same name in `/api/v1/docs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// A parameter is unknown, repeated or malformed.
    Parameter,
    /// The body of a request is malformed.
    Body,
    /// The body of a request is larger than this server reads.
    BodyTooLarge,
    /// The body of a request is not of a media type that is understood here.
    MediaType,
    /// There is nothing under this address.
    NotFound,
    /// The address exists, but not for this method.
    MethodNotAllowed,
    /// No generation of the index is open.
    Unavailable,
    /// It took too long.
    Timeout,
    /// The server's own fault.
    Internal,
}

impl ProblemKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Parameter,
        Self::Body,
        Self::BodyTooLarge,
        Self::MediaType,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Unavailable,
        Self::Timeout,
        Self::Internal,
    ];

    /// The name in the `type` of a problem and in the documentation.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::BodyTooLarge => "body-too-large",
            Self::MediaType => "media-type",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Internal => "internal",
        }
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Parameter | Self::Body => StatusCode::BAD_REQUEST,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unavailable | Self::Timeout => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What this kind is called, the same for every occurrence.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Parameter => "A parameter is not as expected",
            Self::Body => "The request's body is not as expected",
            Self::BodyTooLarge => "The request's body is too large",
            Self::MediaType => "The request's body is of another media type",
            Self::NotFound => "There is nothing here",
            Self::MethodNotAllowed => "This address does not know the method",
            Self::Unavailable => "The index is not open yet",
            Self::Timeout => "The answer took too long",
            Self::Internal => "The server made a mistake",
        }
    }
}

/// Problem details (RFC 9457).
///
/// As a response it is `application/problem+json`. The response also carries the
/// problem as an extension (`Arc<Problem>`), so that a layer around the pages can
/// say the same in HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind it is.
    pub kind: ProblemKind,
    /// What was expected, in a sentence.
    pub detail: String,
    /// The parameter at fault.
    pub parameter: Option<String>,
}

impl Problem {
    /// A problem of a kind, with what was expected.
    #[must_use]
    pub fn new(kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), parameter: None }
    }

    /// A parameter is at fault: `detail` says what was expected of it.
    #[must_use]
    pub fn parameter(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { kind: ProblemKind::Parameter, detail: detail.into(), parameter: Some(name.into()) }
    }

    /// Nothing has this identifier or address.
    #[must_use]
    pub fn not_found(detail: impl Into<String>) -> Self {
        Self::new(ProblemKind::NotFound, detail)
    }

    /// No generation is open; why is for the operator, in the log and in `/readyz`.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::new(ProblemKind::Unavailable, "No generation of the index is open yet. Try again in a few seconds.")
    }

    /// The index refuses what a parameter asks for.
    fn refused(name: &str, error: &vicini_indexer::Error) -> Self {
        let expected = SEARCH.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.expected);
        let detail = match expected {
            Some(expected) => format!("{error}. `{name}` expects {expected}."),
            None => error.to_string(),
        };
        Self::parameter(name, detail)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.kind.status()
    }
}

/// The members of RFC 9457, in its order.
#[derive(Serialize)]
struct Members<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'a str>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let members = Members {
            r#type: format!("/api/v1/docs#problem-{}", self.kind.as_str()),
            title: self.kind.title(),
            status: self.status().as_u16(),
            detail: &self.detail,
            parameter: self.parameter.as_deref(),
        };
        let body = serde_json::to_string(&members).expect("strings and numbers are always JSON");
        let mut response = (self.status(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.status() == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl From<vicini_indexer::Error> for Problem {
    /// What the index refuses is the request's fault; what it fails at is ours, and is logged.
    fn from(error: vicini_indexer::Error) -> Self {
        use vicini_indexer::Error;
        match &error {
            Error::FacetValue { facet, .. } => Self::refused(facet, &error),
            Error::Cursor => Self::refused("cursor", &error),
            Error::Radius { .. } => Self::refused("radius", &error),
            Error::BoundingBox { .. } => Self::refused("bbox", &error),
            Error::TooManyWords { .. } => Self::refused("q", &error),
            Error::NearMissing => Self::refused("near", &error),
            Error::Position { .. } => Self::new(ProblemKind::Parameter, error.to_string()),
            _ => {
                tracing::error!(error = &error as &dyn std::error::Error, "the index failed to answer");
                Self::new(ProblemKind::Internal, "The index failed to answer. It has been logged.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_problem_names_the_parameter_and_what_was_expected() {
        let response = Problem::parameter("bbox", "expected west,south,east,north").into_response();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
        assert_eq!(response.headers()[header::CONTENT_TYPE], PROBLEM_JSON);
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body in memory");
        let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(body["type"], "/api/v1/docs#problem-parameter");
        assert_eq!(body["status"], 400);
        assert_eq!(body["parameter"], "bbox");
        assert_eq!(body["detail"], "expected west,south,east,north");
    }

    #[test]
    fn a_server_without_an_index_says_when_to_come_back() {
        let response = Problem::unavailable().into_response();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers()[header::RETRY_AFTER], "5");
    }
}

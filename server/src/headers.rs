//! Which headers does every answer carry?
//!
//! The security headers are the same everywhere, the scripts and workers of the
//! web client included: a worker obeys the policy that came with its own file.
//! The one exception is `/embed`, which any site may frame.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use vicini_indexer::index::Index;

use crate::parameters::today;
use crate::state::CurrentIndex;
use crate::{AppState, Config};

/// The page that any site may frame.
const FRAMED_PAGE: &str = "/embed";

/// The security headers of a configuration.
#[derive(Debug, Clone)]
pub struct SecurityHeaders {
    everywhere: HeaderMap,
    policy: HeaderValue,
    framed_policy: HeaderValue,
}

impl SecurityHeaders {
    /// Works the headers out once.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let mut everywhere = HeaderMap::new();
        let mut put = |name: HeaderName, value: &'static str| everywhere.insert(name, HeaderValue::from_static(value));
        put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        put(header::REFERRER_POLICY, "same-origin");
        put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
        put(
            HeaderName::from_static("permissions-policy"),
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
        );
        if config.public_url.as_ref().is_some_and(|address| address.scheme() == "https") {
            put(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
        Self { everywhere, policy: policy(config, "'none'"), framed_policy: policy(config, "*") }
    }
}

/// The Content-Security-Policy: everything from here, nothing inline, plus the host of the operator's basemap.
fn policy(config: &Config, frame_ancestors: &str) -> HeaderValue {
    let basemap = config
        .basemap_style
        .as_ref()
        .map(|style| format!(" {}", style.origin().ascii_serialization()))
        .unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; \
         img-src 'self' data: blob:{basemap}; connect-src 'self'{basemap}; frame-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors {frame_ancestors}"
    );
    HeaderValue::try_from(policy).expect("an origin in ASCII is a header value")
}

/// Adds the security headers to whatever is answered.
pub async fn secure(State(security): State<SecurityHeaders>, request: Request, next: Next) -> Response {
    let framed = request.uri().path() == FRAMED_PAGE;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.extend(security.everywhere);
    headers.insert(header::CONTENT_SECURITY_POLICY, if framed { security.framed_policy } else { security.policy });
    response
}

/// Pins the generation that answers a request, and spares the answer when the client already has it.
///
/// The tag is made of the generation, the address with its query, and the program with its configuration; of the day too, because
/// `verified` counts back from today. It is weak: a compressed answer has other bytes and says the same. The handler
/// need not run to know that nothing changed.
pub async fn revalidate(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let Ok(index) = state.index() else { return next.run(request).await };
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let language = request.headers().get(header::ACCEPT_LANGUAGE).map_or(&b""[..], HeaderValue::as_bytes);
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let tag = entity_tag(&index, &state.program, address, language);
    if asks && has(request.headers(), &tag) {
        return fresh(StatusCode::NOT_MODIFIED.into_response(), tag);
    }
    request.extensions_mut().insert(CurrentIndex(index));
    let response = next.run(request).await;
    if asks && response.status() == StatusCode::OK { fresh(response, tag) } else { response }
}

/// Adds the tag, and how long the answer may be used unasked: not at all, unless the handler said otherwise.
fn fresh(mut response: Response, tag: HeaderValue) -> Response {
    let headers = response.headers_mut();
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    headers.entry(header::ETAG).or_insert(tag);
    response
}

/// Whether `If-None-Match` names the tag (RFC 9110 §13.1.2, weak comparison).
fn has(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    fn opaque(tag: &[u8]) -> &[u8] {
        let tag = tag.trim_ascii();
        tag.strip_prefix(b"W/").unwrap_or(tag)
    }
    let tag = opaque(tag.as_bytes());
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .any(|known| opaque(known) == tag)
}

/// `W/"…"`, sixteen hexadecimal digits.
fn entity_tag(index: &Index, program: &str, address: &str, language: &[u8]) -> HeaderValue {
    let mut hasher = Sha256::new();
    for part in [
        index.manifest().generation.as_bytes(),
        program.as_bytes(),
        today().to_string().as_bytes(),
        address.as_bytes(),
        language,
    ] {
        hasher.update(part);
        hasher.update([0]);
    }
    let tag = format!("W/\"{}\"", hex::encode(&hasher.finalize()[..8]));
    HeaderValue::try_from(tag).expect("hexadecimal digits in quotes are a header value")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy_of(basemap_style: Option<&str>) -> String {
        let mut config = Config::of_index("var/index");
        config.basemap_style = basemap_style.map(|style| style.parse().expect("a web address"));
        let policy = SecurityHeaders::new(&config).policy;
        policy.to_str().expect("ASCII").to_owned()
    }

    #[test]
    fn nothing_inline_and_no_other_host_by_default() {
        let policy = policy_of(None);
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
        assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
    }

    #[test]
    fn an_operators_basemap_widens_images_and_connections_to_its_host_only() {
        let policy = policy_of(Some("https://tiles.example:8443/styles/calm.json?key=1"));
        assert!(policy.contains("connect-src 'self' https://tiles.example:8443;"), "{policy}");
        assert!(policy.contains("img-src 'self' data: blob: https://tiles.example:8443;"), "{policy}");
        assert_eq!(policy.matches("tiles.example").count(), 2, "{policy}");
    }

    #[test]
    fn a_tag_is_found_among_others_weak_or_not() {
        let tag = HeaderValue::from_static("W/\"0123\"");
        for (sent, expected) in [
            ("W/\"0123\"", true),
            ("\"0123\"", true),
            ("\"9\", W/\"0123\"", true),
            ("\"9\"", false),
            ("*", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static(sent));
            assert_eq!(has(&headers, &tag), expected, "{sent}");
        }
    }
}

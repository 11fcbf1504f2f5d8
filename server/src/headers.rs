//! Which headers does every answer carry?
//!
//! The security headers are the same everywhere, the scripts and workers of the
//! web client included: a worker obeys the policy that came with its own file.
//! The one exception is `/embed`, which any site may frame.

use std::hash::BuildHasher;

use axum::extract::Request;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use foldhash::quality::FixedState;
use jiff::Timestamp;
use vicini_indexer::index::{Attribute, Index, Query};

use crate::Config;
use crate::parameters::today;
use crate::state::PerGeneration;

/// Headers of an answer for which there is room from the start; more only cost time.
const MOST_HEADERS: usize = 20;

/// The page that any site may frame.
const FRAMED_PAGE: &str = "/embed";

/// Whose scripts may read an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Those of this site.
    ThisSite,
    /// Those of any site, without credentials.
    AnySite,
}

/// The headers of every answer in a configuration, beside those that its handler sets.
#[derive(Debug, Clone)]
pub struct CommonHeaders {
    everywhere: HeaderMap,
    framed: HeaderMap,
}

impl CommonHeaders {
    /// Works the headers out once.
    #[must_use]
    pub fn new(config: &Config, readers: Readers) -> Self {
        let mut everywhere = HeaderMap::with_capacity(MOST_HEADERS);
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
        if readers == Readers::AnySite {
            // An answer carries no credentials and tells nobody anything that the pages do not.
            put(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            put(header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag,content-disposition");
        }
        let mut framed = everywhere.clone();
        everywhere.insert(header::CONTENT_SECURITY_POLICY, policy(config, "'none'"));
        framed.insert(header::CONTENT_SECURITY_POLICY, policy(config, "*"));
        Self { everywhere, framed }
    }

    /// Adds them to an answer, which has none of them yet.
    ///
    /// # Cost
    /// The common ones are copied as a whole, with room for more, and the few of the answer put in: the sooner this is done,
    /// the fewer they are.
    pub fn add(&self, headers: &mut HeaderMap, framed: bool) {
        let common = if framed { &self.framed } else { &self.everywhere };
        let own = std::mem::replace(headers, common.clone());
        debug_assert!(!own.keys().any(|name| common.contains_key(name)), "{own:?}");
        headers.extend(own);
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

/// Whether a path is that of the page that any site may frame.
#[must_use]
pub fn may_be_framed(path: &str) -> bool {
    path == FRAMED_PAGE
}

/// Answers a browser that asks whether another site's script may ask.
#[must_use]
pub fn preflight() -> Response {
    let headers = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET,HEAD,POST"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type,if-none-match"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// Tells caches that an answer is another one in another content coding.
pub fn depends_on_coding(headers: &mut HeaderMap) {
    let coding = header::ACCEPT_ENCODING.as_str();
    let says_so = |value: &HeaderValue| value.to_str().is_ok_and(|value| value.to_ascii_lowercase().contains(coding));
    if !headers.get_all(header::VARY).iter().any(says_so) {
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
}

/// Adds the tag, and how long the answer may be used unasked: not at all, unless the handler said otherwise.
pub fn fresh(headers: &mut HeaderMap, tag: HeaderValue) {
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    headers.entry(header::ETAG).or_insert(tag);
}

/// Whether `If-None-Match` names the tag (RFC 9110 §13.1.2, weak comparison).
#[must_use]
pub fn has(headers: &HeaderMap, tag: &HeaderValue) -> bool {
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
///
/// It is made of the generation, the address with its query, the language that the client prefers, and the program with
/// its configuration; of the day too, because `verified` counts back from today, and of the minute where an answer says
/// what is open. It is weak: a compressed answer has other bytes and says the same.
#[must_use]
pub fn entity_tag(index: &Index, program: &str, request: &Request) -> HeaderValue {
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let language = request.headers().get(header::ACCEPT_LANGUAGE).map_or(&b""[..], HeaderValue::as_bytes);
    // A tag is held against others of the same address only: what a stranger could make collide is his own.
    let made_of = (&index.manifest().generation, program, lasting_until(index, address), address, language);
    let digest = FixedState::default().hash_one(made_of);
    let mut tag = *b"W/\"0123456789abcdef\"";
    hex::encode_to_slice(digest.to_be_bytes(), &mut tag[3..19]).expect("eight bytes are sixteen digits");
    HeaderValue::from_bytes(&tag).expect("hexadecimal digits in quotes are a header value")
}

/// Whether any entry has opening hours; a search that fails says so to whoever asked for it.
fn knows_hours(index: &Index) -> bool {
    let query = Query { has: vec![Attribute::OpeningHours], limit: 1, ..Query::default() };
    index.search(&query).map_or(true, |answer| answer.number_matched > 0)
}

/// What names the time during which an answer stays what it is: the day, or the minute where it says what is open.
fn lasting_until(index: &Index, address: &str) -> i64 {
    /// Whether any entry of a generation has opening hours.
    static HAS_HOURS: PerGeneration<bool> = PerGeneration::new();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let is_page = !["/api/", "/tiles/", "/static/"].iter().any(|prefix| path.starts_with(prefix));
    let shows_entries = path.starts_with("/api/v1/places") || path.starts_with("/api/v1/organizations");
    let tells_what_is_open = is_page || shows_entries || query.contains("open=");
    let hours = || *HAS_HOURS.of(index, knows_hours);
    if tells_what_is_open && hours() {
        Timestamp::now().as_second() / 60
    } else {
        // Days since the year 0 are far below minutes since 1970.
        let today = today();
        i64::from(today.year()) * 366 + i64::from(today.day_of_year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy_of(basemap_style: Option<&str>) -> String {
        let mut config = Config::of_index("var/index");
        config.basemap_style = basemap_style.map(|style| style.parse().expect("a web address"));
        let common = CommonHeaders::new(&config, Readers::ThisSite);
        common.everywhere[header::CONTENT_SECURITY_POLICY].to_str().expect("ASCII").to_owned()
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

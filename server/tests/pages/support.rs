//! The service over the project's own records, and a way to ask it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use tempfile::TempDir;
use tower::ServiceExt;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};
use vicini_server::{AppState, Config, router};

/// Every language of the pages.
pub const LANGUAGES: [&str; 6] = ["it", "en", "fr", "es", "ar", "uk"];

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// The project's own records and the address under which the public reaches them: what almost every test asks.
pub fn state() -> &'static AppState {
    static STATE: LazyLock<(TempDir, AppState)> =
        LazyLock::new(|| built(&data().join("organizations.csv"), BuildOptions::default()));
    &STATE.1
}

/// A few entries that say when they are open; of the project's own records none does.
pub fn with_hours() -> &'static AppState {
    static STATE: LazyLock<(TempDir, AppState)> = LazyLock::new(|| built(&opening_hours(), BuildOptions::default()));
    &STATE.1
}

/// The same entries, marked as invented.
pub fn synthetic() -> &'static AppState {
    static STATE: LazyLock<(TempDir, AppState)> =
        LazyLock::new(|| built(&opening_hours(), BuildOptions { synthetic: true, ..BuildOptions::default() }));
    &STATE.1
}

fn opening_hours() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser/opening_hours.csv")
}

fn built(records: &Path, options: BuildOptions<'_>) -> (TempDir, AppState) {
    let folder = tempfile::tempdir().unwrap();
    let reference = Reference::load(&data()).unwrap();
    let reading = source::read(records, &ReadOptions::default(), &reference).unwrap();
    assert!(reading.rejections.is_empty(), "{:?}", reading.rejections);
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    let mut stored: Vec<Stored> =
        reading.organizations.into_iter().map(|read| Stored { organization: read.organization, updated_at }).collect();
    stored.sort_by(|left, right| left.organization.id.cmp(&right.organization.id));
    index::build(&stored, &data(), folder.path(), &options).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let mut config = Config::of_index(folder.path());
    config.public_url = Some("https://vicini.example".parse().unwrap());
    config.reports = folder.path().join("reports");
    let state = AppState::with_index(config, opened);
    (folder, state)
}

pub async fn send(service: Router, request: Request<Body>) -> Answer {
    let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
    let bytes = body.collect().await.unwrap().to_bytes().to_vec();
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8(bytes).unwrap() }
}

pub async fn ask(address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(router(state().clone()), request.body(Body::empty()).unwrap()).await
}

pub async fn get(address: &str) -> Answer {
    ask(address, &[]).await
}

/// A page that must be there.
pub async fn page(address: &str) -> String {
    let answer = get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{address}");
    answer.text
}

/// A page over other entries, that must be there.
pub async fn page_of(state: &AppState, address: &str) -> String {
    let answer = send(router(state.clone()), Request::get(address).body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text);
    answer.text
}

/// Text without its elements and entities.
pub fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for letter in markup.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if !in_tag => text.push(letter),
            _ => {}
        }
    }
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// What stands between two marks, the first of which is there.
pub fn between<'page>(page: &'page str, from: &str, to: &str) -> &'page str {
    let start = page.find(from).unwrap_or_else(|| panic!("`{from}` is missing")) + from.len();
    &page[start..start + page[start..].find(to).unwrap_or(page.len() - start)]
}

/// Identifiers of the places on a page, in their order.
pub fn places(page: &str) -> Vec<&str> {
    page.split("data-id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The text of the first element with an `id`.
pub fn text_of<'page>(page: &'page str, id: &str) -> &'page str {
    let from = page.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("#{id} is missing"));
    let rest = &page[from..];
    let start = rest.find('>').unwrap() + 1;
    &rest[start..start + rest[start..].find("</p>").unwrap_or(400)]
}

/// The first number of a text, whatever groups its digits.
pub fn number(text: &str) -> u32 {
    let plain = text.replace(['.', ',', '\u{a0}', '\u{202f}'], "");
    let digits = plain.split(|letter: char| !letter.is_ascii_digit()).find(|digits| !digits.is_empty());
    digits.map_or(0, |digits| digits.parse().unwrap())
}

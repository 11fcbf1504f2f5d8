//! Where do the style sheet, the script and the pictures of the pages come from?
//!
//! Vite builds the web client into `web/dist`; the folder travels inside the
//! binary. Its manifest says which hashed file belongs to which source. A file
//! whose name carries a hash never changes, so that browsers keep it for good;
//! each has a `.br` and a `.gz` beside it, compressed once, at build.
//!
//! Without a built client the pages work, unstyled; the log says so once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::{AppState, Problem};

#[derive(RustEmbed)]
#[folder = "../web/dist"]
#[allow_missing = true]
struct Dist;

/// The client's entry, as the manifest names it.
const ENTRY: &str = "src/main.ts";
/// The manifest that Vite writes.
const MANIFEST: &str = ".vite/manifest.json";
/// A year: the longest that caches are asked to keep anything.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
const FOR_AN_HOUR: &str = "public, max-age=3600";

/// The worker, as Vite names it.
const WORKER: &str = "sw.js";
/// Where the parts of the client lie that a device without connection needs.
const OFFLINE_SOURCES: &str = "src/offline/";
/// Where the parts of the client lie that are loaded when the map is wanted.
const MAP_SOURCES: &str = "src/map/";

/// One chunk of the manifest.
#[derive(Debug, Default, Deserialize)]
struct Chunk {
    file: String,
    #[serde(default)]
    css: Vec<String>,
    #[serde(default)]
    assets: Vec<String>,
    /// Chunks that are loaded with this one, by their names in the manifest.
    #[serde(default)]
    imports: Vec<String>,
    /// Chunks that this one may load later.
    #[serde(default, rename = "dynamicImports")]
    later: Vec<String>,
}

/// Which files a page links to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Addresses of the style sheets, in their order.
    pub style_sheets: Vec<String>,
    /// Address of the script; `None` when no client was built.
    pub script: Option<String>,
}

/// What the manifest says, read once.
struct Client {
    links: Links,
    /// Files whose name changes with their content.
    hashed: BTreeSet<String>,
    /// Addresses of what a device without connection needs: the map is no part of it.
    shell: Vec<String>,
    /// Files that are loaded when the map is wanted.
    map: BTreeSet<String>,
}

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let manifest = Dist::get(MANIFEST).and_then(|file| match serde_json::from_slice(&file.data) {
        Ok(manifest) => Some(manifest),
        Err(error) => {
            tracing::warn!(%error, "web/dist/{MANIFEST} cannot be read");
            None
        }
    });
    match manifest {
        Some(manifest) => client(&manifest),
        None => {
            tracing::warn!(
                "the web client is not built: pages are shown without style and script; run `make` or `npm run build` in web/"
            );
            Client { links: Links::default(), hashed: BTreeSet::new(), shell: Vec::new(), map: BTreeSet::new() }
        }
    }
});

fn client(manifest: &BTreeMap<String, Chunk>) -> Client {
    let mut hashed = BTreeSet::new();
    for chunk in manifest.values() {
        hashed.insert(chunk.file.clone());
        hashed.extend(chunk.css.iter().chain(&chunk.assets).cloned());
    }
    let links = manifest.get(ENTRY).map_or_else(Links::default, |entry| Links {
        style_sheets: entry.css.iter().map(|file| address(file)).collect(),
        script: Some(address(&entry.file)),
    });
    let shell = files_of(manifest, OFFLINE_SOURCES).iter().map(|file| address(file)).collect();
    let entry = files_of(manifest, ENTRY);
    let map = files_of(manifest, MAP_SOURCES).difference(&entry).cloned().collect();
    Client { links, hashed, shell, map }
}

/// The files of the entry and of what it loads later from `sources`.
fn files_of(manifest: &BTreeMap<String, Chunk>, sources: &str) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let mut visited = BTreeSet::new();
    let mut waiting = vec![ENTRY];
    while let Some(name) = waiting.pop() {
        let Some(chunk) = manifest.get(name).filter(|_| visited.insert(name)) else { continue };
        files.insert(chunk.file.clone());
        files.extend(chunk.css.iter().chain(&chunk.assets).cloned());
        waiting.extend(chunk.imports.iter().map(String::as_str));
        waiting.extend(chunk.later.iter().map(String::as_str).filter(|later| later.starts_with(sources)));
    }
    files
}

fn address(file: &str) -> String {
    format!("/assets/{file}")
}

/// The style sheets and the script of every page.
#[must_use]
pub fn links() -> &'static Links {
    &CLIENT.links
}

/// Addresses of the files that a device needs to show the saved list.
#[must_use]
pub fn shell() -> &'static [String] {
    &CLIENT.shell
}

/// What these files weigh on their way to the device, in brotli.
#[must_use]
pub fn shell_bytes() -> u64 {
    shell().iter().map(|address| bytes(address.trim_start_matches("/assets/"))).sum()
}

/// What the files weigh on their way to the device, in brotli, that are loaded when the map is wanted.
#[must_use]
pub fn map_bytes() -> u64 {
    /// Summed up once: every page says it.
    static BYTES: LazyLock<u64> = LazyLock::new(|| CLIENT.map.iter().map(|file| bytes(file)).sum());
    *BYTES
}

/// What a file weighs on its way to the device, in brotli where that is smaller.
fn bytes(file: &str) -> u64 {
    Dist::get(&format!("{file}.br")).or_else(|| Dist::get(file)).map_or(0, |file| file.data.len() as u64)
}

/// The text of the worker; `None` when no client was built.
#[must_use]
pub fn worker() -> Option<Cow<'static, str>> {
    match Dist::get(WORKER)?.data {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

/// Says in the log, at start rather than at the first visit, when no client was built.
pub fn check() {
    LazyLock::force(&CLIENT);
}

/// The routes of the client's files.
pub fn routes() -> Router<AppState> {
    check();
    Router::new().route("/assets/{*path}", get(asset))
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    // The manifest and the compressed copies are no addresses of their own.
    let served = !path.starts_with('.') && !path.ends_with(".br") && !path.ends_with(".gz");
    let Some((encoding, data)) = served.then(|| smallest(&path, &headers)).flatten() else {
        return Problem::not_found(format!("There is no file `{path}`.")).into_response();
    };
    let mut response = data.into_owned().into_response();
    let answer = response.headers_mut();
    answer.insert(CONTENT_TYPE, content_type(&path));
    answer.insert(VARY, HeaderValue::from_static("accept-encoding"));
    let keep = if CLIENT.hashed.contains(&path) { FOR_GOOD } else { FOR_AN_HOUR };
    answer.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some(encoding) = encoding {
        answer.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// The smallest form of a file that the visitor's browser can read.
fn smallest(path: &str, headers: &HeaderMap) -> Option<(Option<&'static str>, Cow<'static, [u8]>)> {
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accepted, encoding)
            && let Some(file) = Dist::get(&format!("{path}.{suffix}"))
        {
            return Some((Some(encoding), file.data));
        }
    }
    Dist::get(path).map(|file| (None, file.data))
}

/// Whether an `Accept-Encoding` header names an encoding without refusing it.
#[must_use]
pub fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = parts.any(|part| part.strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0)));
        named && !refused
    })
}

fn content_type(path: &str) -> HeaderValue {
    let guessed = match path.rsplit('.').next() {
        Some("topojson" | "geojson") => "application/json".to_owned(),
        // Browsers execute a module only with a JavaScript type; the guess for .mjs differs between lists.
        Some("js" | "mjs") => "text/javascript".to_owned(),
        _ => mime_guess::from_path(path).first_or_octet_stream().to_string(),
    };
    let text = guessed.starts_with("text/") || guessed.ends_with("json");
    let full = if text { format!("{guessed}; charset=utf-8") } else { guessed };
    HeaderValue::from_str(&full).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_says_which_files_a_page_links_to_and_which_never_change() {
        let manifest = r#"{"src/main.ts": {"file": "main-a1.js", "isEntry": true, "css": ["main-b2.css"], "dynamicImports": ["src/map.ts"]},
            "src/map.ts": {"file": "map-c3.js", "assets": ["italy-d4.topojson"]}}"#;
        let client = client(&serde_json::from_str(manifest).expect("a manifest"));
        assert_eq!(client.links.style_sheets, ["/assets/main-b2.css"]);
        assert_eq!(client.links.script.as_deref(), Some("/assets/main-a1.js"));
        assert!(client.hashed.contains("italy-d4.topojson"));
    }

    #[test]
    fn the_shell_is_the_entry_and_the_saved_list_without_the_map() {
        let manifest = r#"{"src/main.ts": {"file": "main-a1.js", "css": ["main-b2.css"], "dynamicImports": ["src/map.ts", "src/offline/list.ts"]},
            "src/map.ts": {"file": "map-c3.js"}, "_shared.js": {"file": "shared-e5.js"},
            "src/offline/list.ts": {"file": "list-d4.js", "imports": ["src/main.ts", "_shared.js"]}}"#;
        let client = client(&serde_json::from_str(manifest).expect("a manifest"));
        let names = ["list-d4.js", "main-a1.js", "main-b2.css", "shared-e5.js"];
        assert_eq!(client.shell, names.map(|name| format!("/assets/{name}")));
    }

    #[test]
    fn what_the_map_weighs_is_counted_without_what_the_page_has_already() {
        let manifest = r#"{"src/main.ts": {"file": "main-a1.js", "css": ["main-b2.css"], "dynamicImports": ["src/map/map.ts", "src/map/sheet.ts", "src/offline/list.ts"]},
            "src/map/map.ts": {"file": "map-c3.js", "css": ["map-d4.css"], "assets": ["italy-e5.topojson"], "imports": ["src/main.ts"]},
            "src/map/sheet.ts": {"file": "sheet-f6.js", "imports": ["src/main.ts"]},
            "src/offline/list.ts": {"file": "list-g7.js"}}"#;
        let client = client(&serde_json::from_str(manifest).expect("a manifest"));
        let files: Vec<_> = client.map.iter().map(String::as_str).collect();
        assert_eq!(files, ["italy-e5.topojson", "map-c3.js", "map-d4.css", "sheet-f6.js"]);
    }

    #[test]
    fn an_encoding_of_weight_nought_is_refused() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0", "br"));
        assert!(!accepts("brotli", "br"));
    }

    #[test]
    fn text_says_that_it_is_utf_8() {
        assert_eq!(content_type("main-a1.js"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("italy-d4.topojson"), "application/json; charset=utf-8");
        assert_eq!(content_type("icon.png"), "image/png");
    }
}

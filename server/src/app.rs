//! How does the site become an app on a phone?
//!
//! By a manifest in the visitor's language, and icons drawn of the site's mark
//! (`npm run icons` in `tests/browser` draws them anew). Reading it installs
//! nothing: the visitor decides.

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::AppState;
use crate::locale::Locale;
use crate::parameters::{parse, table};
use crate::problem::Problem;

/// The page's own ground, behind the icon while the app starts.
const BACKGROUND_COLOUR: &str = "#faf5ec";
/// The colour of the mark, around the app's window.
pub const THEME_COLOUR: &str = "#0d5c57";

const FOR_AN_HOUR: &str = "public, max-age=3600";

/// The mark of the site: two doorways that share a wall.
const MARK: &str = include_str!("../icons/mark.svg");

/// The pictures of the mark by name; a maskable one fills its square, so that a phone may cut it as it likes.
const PICTURES: [(&str, &[u8]); 3] = [
    ("192.png", include_bytes!("../icons/192.png")),
    ("512.png", include_bytes!("../icons/512.png")),
    ("maskable-512.png", include_bytes!("../icons/maskable-512.png")),
];

/// The routes of the manifest and of the icons.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/manifest.webmanifest", get(manifest))
        .route("/favicon.svg", get(mark))
        .route("/icons/{name}", get(picture))
}

/// The address of the manifest in a language.
#[must_use]
pub fn manifest_address(locale: Locale) -> String {
    format!("/manifest.webmanifest?lang={locale}")
}

/// `GET /manifest.webmanifest`: the app's name, its start and its icons (W3C Web Application Manifest).
///
/// # Errors
/// 400 when `lang` is no language of the pages; 503 while no generation is open.
pub async fn manifest(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::MANIFEST, state.index()?.reference())?;
    let locale: Locale = parameters
        .language
        .parse()
        .map_err(|reason: crate::locale::UnknownLocale| Problem::parameter("lang", reason.to_string()))?;
    let picture = |name: &str, pixels: u32, purpose: &str| json!({"src": format!("/icons/{name}"), "type": "image/png", "sizes": format!("{pixels}x{pixels}"), "purpose": purpose});
    let manifest = json!({
        "id": "/",
        "name": locale.text("site-name"),
        "short_name": locale.text("site-name"),
        "description": locale.text("app-description"),
        "lang": locale.code(),
        "dir": locale.direction(),
        "start_url": format!("/{locale}"),
        "scope": "/",
        "display": "standalone",
        "background_color": BACKGROUND_COLOUR,
        "theme_color": THEME_COLOUR,
        "icons": [
            {"src": "/favicon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any"},
            picture("192.png", 192, "any"),
            picture("512.png", 512, "any"),
            picture("maskable-512.png", 512, "maskable"),
        ],
    });
    let headers = [(CONTENT_TYPE, "application/manifest+json"), (CACHE_CONTROL, FOR_AN_HOUR)];
    Ok((headers, manifest.to_string()).into_response())
}

async fn mark() -> impl IntoResponse {
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, FOR_AN_HOUR)], MARK)
}

async fn picture(Path(name): Path<String>) -> Response {
    match PICTURES.iter().find(|(known, _)| *known == name) {
        Some((_, picture)) => ([(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, FOR_AN_HOUR)], *picture).into_response(),
        None => Problem::not_found(format!("There is no icon `{}`.", crate::parameters::decode::shown(&name)))
            .into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_is_as_large_as_its_name_says() {
        for (name, picture) in PICTURES {
            assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n", "{name}");
            // Width and height stand in the first chunk (PNG 1.2 §4.1.1).
            let number =
                |at: usize| u32::from_be_bytes([picture[at], picture[at + 1], picture[at + 2], picture[at + 3]]);
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            assert_eq!([number(16), number(20)].map(|pixels| pixels.to_string()), [digits.clone(), digits], "{name}");
        }
    }
}

//! `/sw.js`: which worker answers on the device without connection, and what of the client does it keep?
//!
//! The worker is written in `web/src/offline` and built with the client. Its
//! name carries no hash, because the browser knows it by its address; so the
//! server tells it, in front, which files this build consists of, and a browser
//! sees by the changed bytes that there is something new. No page registers it
//! before its reader has asked for use without connection.

use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{AppState, Problem, assets};

/// Digits of a version: two builds of one service will not share them.
const VERSION_BYTES: usize = 8;

/// The route of the worker.
pub fn routes() -> Router<AppState> {
    Router::new().route("/sw.js", get(worker))
}

/// `GET /sw.js`.
async fn worker(State(state): State<AppState>) -> Response {
    let Some(script) = assets::worker() else {
        return Problem::not_found("The web client is not built: nothing can be kept on a device.").into_response();
    };
    let files = assets::shell();
    let client = digest([files.concat().as_bytes()]);
    let shell = json!({
        // Changes when the pages of the program may have changed.
        "version": digest([state.program.as_bytes(), client.as_bytes()]),
        // Changes when the files have changed, whose names carry hashes of their content.
        "client": client,
        "files": files,
    });
    let text = format!("const VICINI_SHELL={shell};\n{script}");
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8"), (CACHE_CONTROL, "no-cache")], text).into_response()
}

fn digest<'part>(parts: impl IntoIterator<Item = &'part [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hex::encode(&hasher.finalize()[..VERSION_BYTES])
}

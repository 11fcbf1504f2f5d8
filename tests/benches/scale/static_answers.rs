//! How fast could any server of this kind be?
//!
//! A process of its own, as the server is one, with the same HTTP library, that
//! answers every path with the bytes that the server answered, out of memory.
//! What it takes is what the machine, its network and the client take.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;

use super::load::{Connection, Request};
use super::programs::Server;

/// First argument of the process.
pub const COMMAND: &str = "serve-static-answers";

/// Type of the answers.
const GEO_JSON: &str = "application/geo+json";

/// Starts a server of what another one answers now.
///
/// # Arguments
/// * `folder`: where the answers are kept for the process.
pub fn copy_of(server: &Server, paths: Vec<String>, folder: &Path) -> Server {
    let mut connection = Connection::open(server.address).expect("the server listens");
    let mut answered = |path: String| {
        let (status, body) = connection.ask(&Request::get(&path)).expect("the server answers");
        let body = String::from_utf8(body.to_vec()).expect("JSON is UTF-8");
        assert_eq!(status, 200, "{path}: {body}");
        (path, body)
    };
    let answers: Vec<(String, String)> = paths.into_iter().map(&mut answered).collect();
    let file = folder.join("answers.json");
    std::fs::write(&file, serde_json::to_vec(&answers).expect("texts are JSON")).expect("the folder can be written");
    let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
    command.arg(COMMAND).arg(&file);
    Server::from(command)
}

/// Serves the answers until it is killed; tells its address as the server does.
pub fn serve(file: &Path) {
    let text = std::fs::read(file).expect("the file of the answers");
    let answers: Vec<(String, String)> = serde_json::from_slice(&text).expect("pairs of texts");
    let answers: HashMap<String, Bytes> =
        answers.into_iter().map(|(path, body)| (path, Bytes::from(body.into_bytes()))).collect();
    let answers = Arc::new(answers);
    let answer = move |uri: Uri| {
        let body = uri.path_and_query().and_then(|path| answers.get(path.as_str())).cloned();
        std::future::ready(body.map_or_else(
            || StatusCode::NOT_FOUND.into_response(),
            |body| -> Response { ([(header::CONTENT_TYPE, GEO_JSON)], body).into_response() },
        ))
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("http://{}", listener.local_addr().expect("its address"));
        axum::serve(listener, Router::new().fallback(answer)).await.expect("it serves");
    });
}

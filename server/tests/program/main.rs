//! The real binary: starts, answers over TCP, follows, stops.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use vicini_indexer::index::{self, BuildOptions};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};

/// How long a program may take to start or stop on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server, killed when the test ends.
struct Program {
    child: Child,
    address: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The server over an index folder, once it has said where it listens.
fn start(arguments: &[&str]) -> Program {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vicini-server"))
        .args(["--listen", "127.0.0.1:0"])
        .args(arguments)
        .env_remove("VICINI_INDEX")
        .env_remove("VICINI_LISTEN")
        .env_remove("VICINI_REPORTS")
        .env("RUST_LOG", "info")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("Vicini on http://").unwrap_or_else(|| panic!("{line}")).to_owned();
    Program { child, address }
}

fn exchange(address: &str, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(address: &str, path: &str) -> String {
    exchange(address, format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())
}

/// Asks a program to stop, and waits until it has.
fn stop(program: &mut Program) {
    assert!(Command::new("kill").arg(program.child.id().to_string()).status().unwrap().success());
    let started = Instant::now();
    let status = loop {
        if let Some(status) = program.child.try_wait().unwrap() {
            break status;
        }
        assert!(started.elapsed() < PATIENCE, "it does not stop");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert!(status.success(), "{status}");
}

#[test]
fn it_starts_without_a_generation_and_stops_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&["--index", folder.path().to_str().unwrap()]);
    assert!(get(&program.address, "/healthz").starts_with("HTTP/1.1 200"));
    let ready = get(&program.address, "/readyz");
    assert!(ready.starts_with("HTTP/1.1 503") && ready.contains("no generation here"), "{ready}");

    stop(&mut program);
}

#[test]
fn nothing_that_a_visitor_searched_for_is_logged() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&["--index", folder.path().to_str().unwrap()]);
    for path in [
        "/api/v1/places?q=secretword",
        "/api/v1/places?near=12.345678,41.9",
        "/api/v1/places/secretword",
        "/secretword?q=%zz",
        "/api/v1/secretword",
    ] {
        get(&program.address, path);
    }
    stop(&mut program);
    let mut log = String::new();
    program.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("answered"), "{log}");
    for secret in ["secretword", "12.345678", "127.0.0.1:"] {
        let said = log.lines().filter(|line| line.contains("answered")).any(|line| line.contains(secret));
        assert!(!said, "{secret}: {log}");
    }
}

/// An index of a few entries, one of which is `prova-sempre`.
fn few_entries(folder: &Path) {
    let server = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reference = Reference::load(&server.join("../data")).unwrap();
    let records = server.join("../tests/browser/opening_hours.csv");
    let reading = source::read(&records, &ReadOptions::default(), &reference).unwrap();
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    let mut stored: Vec<Stored> =
        reading.organizations.into_iter().map(|read| Stored { organization: read.organization, updated_at }).collect();
    stored.sort_by(|left, right| left.organization.id.cmp(&right.organization.id));
    index::build(&stored, &server.join("../data"), folder, &BuildOptions::default()).unwrap();
}

#[test]
fn a_report_is_in_its_folder_and_nothing_of_it_in_the_log_even_when_it_cannot_be_stored() {
    let folder = tempfile::tempdir().unwrap();
    few_entries(&folder.path().join("index"));
    let (kept, blocked) = (folder.path().join("kept"), folder.path().join("blocked"));
    std::fs::write(&blocked, "a file where the folder should be").unwrap();
    let index = folder.path().join("index");
    for (reports, status) in [(&kept, "HTTP/1.1 303"), (&blocked, "HTTP/1.1 503")] {
        let mut program = start(&["--index", index.to_str().unwrap(), "--reports", reports.to_str().unwrap()]);
        let body = "kind=safety&message=secretword&contact=secret%40address.example";
        let request = format!(
            "POST /it/places/prova-sempre/report HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(&program.address, request.as_bytes());
        assert!(answer.starts_with(status), "{answer:.200}");
        stop(&mut program);
        let mut log = String::new();
        program.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        assert!(log.contains("answered") && log.contains(status.split(' ').nth(1).unwrap()), "{log}");
        for secret in ["secretword", "address.example", "prova-sempre", "safety"] {
            assert!(!log.contains(secret), "{secret}: {log}");
        }
    }
    let files: Vec<_> = std::fs::read_dir(&kept).unwrap().map(|file| file.unwrap().path()).collect();
    let [file] = &files[..] else { panic!("{files:?}") };
    let line = std::fs::read_to_string(file).unwrap();
    assert!(line.contains("secretword") && line.ends_with("}\n") && line.lines().count() == 1, "{line}");
}

#[test]
fn what_is_no_http_does_not_stop_it() {
    let folder = tempfile::tempdir().unwrap();
    let program = start(&["--index", folder.path().to_str().unwrap()]);
    let long_path = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(100_000));
    let long_header = format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "a".repeat(1_000_000));
    for request in [
        b"\x16\x03\x01\x02\x00".as_slice(),
        b"GET / HTTP/9.9\r\n\r\n",
        b"\r\n\r\n\0\0\0\0\r\n\r\n",
        long_path.as_bytes(),
        long_header.as_bytes(),
    ] {
        let mut stream = TcpStream::connect(&program.address).unwrap();
        let _ = stream.write_all(request);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer:.100}");
    }
    assert!(get(&program.address, "/healthz").starts_with("HTTP/1.1 200"));
}

#[test]
fn synthetic_rows_are_refused_with_a_clear_message_unless_they_are_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().to_str().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let options = BuildOptions { synthetic: true, ..BuildOptions::default() };
    index::build(&[], &data, folder.path(), &options).unwrap();

    let mut program = start(&["--index", index]);
    let ready = get(&program.address, "/readyz");
    assert!(ready.starts_with("HTTP/1.1 503") && ready.contains("--allow-synthetic"), "{ready}");
    assert!(get(&program.address, "/api/v1/places").starts_with("HTTP/1.1 503"));
    stop(&mut program);
    let mut log = String::new();
    program.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    let said = log.lines().any(|line| line.contains("ERROR") && line.contains("synthetic") && line.contains(index));
    assert!(said, "{log}");

    let program = start(&["--index", index, "--allow-synthetic"]);
    let ready = get(&program.address, "/readyz");
    assert!(ready.starts_with("HTTP/1.1 200") && ready.contains("\"synthetic\":true"), "{ready}");
}

#[test]
fn the_plan_of_a_search_is_told_over_loopback_but_not_through_a_proxy() {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    index::build(&[], &data, folder.path(), &BuildOptions::default()).unwrap();
    let program = start(&["--index", folder.path().to_str().unwrap()]);
    let told = get(&program.address, "/api/v1/places?explain=1");
    assert!(told.starts_with("HTTP/1.1 200") && told.contains("\"explanation\":{"), "{told}");
    let proxied = format!(
        "GET /api/v1/places?explain=1 HTTP/1.1\r\nHost: {}\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: close\r\n\r\n",
        program.address
    );
    assert!(exchange(&program.address, proxied.as_bytes()).starts_with("HTTP/1.1 404"));
}

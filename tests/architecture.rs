//! The invariants of the README that a test can hold.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Names in the dependency tables of a manifest.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in read(manifest).lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies");
        } else if inside {
            names.extend(
                line.split(['.', ' ', '='])
                    .next()
                    .filter(|name| !name.is_empty() && !name.starts_with('#'))
                    .map(str::to_owned),
            );
        }
    }
    assert!(names.len() > 5, "{manifest}: the dependencies were not found: {names:?}");
    names
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for item in std::fs::read_dir(&folder).unwrap() {
            let path = item.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["node_modules", "dist", "target"].contains(&name.as_str()) {
                folders.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn the_server_knows_no_engine_and_the_indexer_no_http() {
    let server = dependencies("server/Cargo.toml");
    for engine in ["tantivy", "rstar", "sqlx", "csv"] {
        assert!(!server.iter().any(|name| name == engine), "server lists {engine}");
    }
    let indexer = dependencies("indexer/Cargo.toml");
    for http in ["axum", "hyper", "http", "tower", "tower-http", "reqwest", "ureq"] {
        assert!(!indexer.iter().any(|name| name == http), "indexer lists {http}");
    }
    assert!(!indexer.iter().any(|name| name == "vicini-server"), "the arrow goes from server to indexer");
}

#[test]
fn every_version_stands_in_the_root_manifest() {
    for manifest in ["indexer/Cargo.toml", "server/Cargo.toml", "tests/Cargo.toml"] {
        for line in read(manifest).lines().filter(|line| line.contains('=') && !line.contains(".workspace")) {
            assert!(!line.contains("version"), "{manifest}: {line}");
        }
    }
}

#[test]
fn only_the_builder_writes_into_generations() {
    // Writing calls may stand in the files that make a generation, and nowhere else in the index.
    let writers =
        ["generation.rs", "columns.rs", "facets.rs", "known_words.rs", "text.rs", "manifest.rs", "vocabulary.rs"];
    for path in files("indexer/src/index", &[".rs"]) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        for call in ["fs::write", "File::create", "fs::rename", "remove_", "OpenOptions"] {
            assert!(!text.contains(call) || writers.contains(&name.as_str()), "{name} calls {call}");
        }
    }
    for path in files("server/src", &[".rs"]) {
        let text = std::fs::read_to_string(&path).unwrap();
        let product = text.split("#[cfg(test)]").next().unwrap();
        for call in ["fs::write", "File::create", "fs::rename", "fs::remove", "OpenOptions"] {
            // Reports of mistakes are appended, in a folder of their own.
            let appends = path.ends_with("server/src/reports.rs") && call == "OpenOptions";
            assert!(appends || !product.contains(call), "{}: a server writes nothing else: {call}", path.display());
        }
    }
}

#[test]
fn no_page_script_or_style_speaks_to_another_host() {
    // Names of vocabularies, which nobody fetches, and links that a person follows.
    let allowed = [
        "www.w3.org",
        "schema.org",
        "www.sitemaps.org",
        "www.openstreetmap.org",
        "maps.apple.com",
        "www.google.com",
        "wa.me",
        "creativecommons.org",
    ];
    for path in files("web/src", &[".ts", ".css"]).into_iter().chain(files("server/src/pages", &[".rs"])) {
        let text = std::fs::read_to_string(&path).unwrap();
        if path.to_string_lossy().ends_with(".test.ts") {
            continue;
        }
        let product = text.split("#[cfg(test)]").next().unwrap();
        for (_, address) in product.match_indices("://").map(|(at, scheme)| product.split_at(at + scheme.len())) {
            let host: String =
                address.chars().take_while(|letter| letter.is_alphanumeric() || ".-".contains(*letter)).collect();
            // The names under `.invalid` never resolve (RFC 2606).
            let nowhere = host.is_empty() || host.ends_with(".invalid");
            assert!(nowhere || allowed.contains(&host.as_str()), "{}: {host}", path.display());
        }
    }
}

//! Does every language have every message?
//!
//! A message that is missing in one language would show its key to whoever reads that language, so it ends the build
//! and not the visit. What the messages mention, and whether they can be read, is checked by the tests.

use std::collections::BTreeSet;
use std::path::Path;

/// Where the messages lie, one file for each language.
const LOCALES: &str = "locales";

/// The language whose messages the others are held against.
const FIRST: &str = "it.ftl";

fn main() {
    println!("cargo::rerun-if-changed={LOCALES}");
    let expected = keys(&Path::new(LOCALES).join(FIRST));
    let files = std::fs::read_dir(LOCALES).expect("the messages lie beside the manifest");
    for file in files {
        let path = file.expect("a folder entry").path();
        let found = keys(&path);
        for key in expected.difference(&found) {
            println!("cargo::error=`{key}` is missing in {}", path.display());
        }
        for key in found.difference(&expected) {
            println!("cargo::error=`{key}` of {} is missing in {FIRST}", path.display());
        }
    }
}

/// The names of the messages of a file.
fn keys(path: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let key = |line: &str| Some(line.split_once(" =")?.0.to_owned());
    text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase())).filter_map(key).collect()
}

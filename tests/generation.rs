//! A generation is whole or not there at all.

use std::path::Path;
use std::process::Command;

use vicini_indexer::Error;
use vicini_indexer::index::{self, BuildOptions, Index, Query, Step};

use crate::support::{records, slim_reference};

fn build(folder: &Path, seed: u64) -> index::Manifest {
    index::build(&records(seed, 200), slim_reference(), folder, &BuildOptions::default()).unwrap()
}

fn entries(folder: &Path) -> u32 {
    let index = Index::open(&index::current(folder).unwrap()).unwrap();
    index.search(&Query::default()).unwrap().number_matched
}

#[test]
fn a_build_that_fails_before_any_step_leaves_the_old_generation_and_the_next_build_succeeds() {
    for fatal in Step::ALL {
        let folder = tempfile::tempdir().unwrap();
        let old = build(folder.path(), 1);
        let watch = |step| if step == fatal { Err(Error::Cursor) } else { Ok(()) };
        let options = BuildOptions { watch: &watch, ..BuildOptions::default() };
        assert!(index::build(&records(2, 200), slim_reference(), folder.path(), &options).is_err(), "{fatal:?}");
        let left = std::fs::read_dir(folder.path()).unwrap().map(|item| item.unwrap().file_name());
        let unfinished = left.filter(|name| name.to_string_lossy().starts_with("unfinished")).count();
        assert_eq!(unfinished, 0, "{fatal:?}: a failed build gives its space back");
        let expected = if fatal == Step::Retire { records(2, 200) } else { records(1, 200) };
        assert_eq!(entries(folder.path()), crate::scan::candidates(&expected).len() as u32, "{fatal:?}");
        if fatal != Step::Retire {
            assert_eq!(index::verify(folder.path()).unwrap().generation, old.generation, "{fatal:?}");
        }
        let next = build(folder.path(), 3);
        assert_eq!(index::verify(folder.path()).unwrap().generation, next.generation, "{fatal:?}");
    }
}

#[test]
fn a_build_that_is_killed_before_any_step_leaves_a_generation_that_verifies() {
    for (number, fatal) in Step::ALL.into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let old = build(folder.path(), 1);
        let status = Command::new(env!("CARGO_BIN_EXE_build-and-die"))
            .args([folder.path().to_str().unwrap(), "2", &number.to_string()])
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap();
        assert!(!status.success(), "{fatal:?} must kill");
        let current = index::verify(folder.path()).unwrap().generation;
        assert_eq!(current == old.generation, fatal < Step::Retire, "{fatal:?}");
        // The lock of the dead is free, and what it left behind is cleared away.
        let next = build(folder.path(), 3);
        let left: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|item| item.unwrap().file_name().into_string().unwrap())
            .collect();
        assert!(left.contains(&next.generation), "{left:?}");
        assert!(!left.iter().any(|name| name.starts_with("unfinished")), "{fatal:?} left {left:?}");
    }
}

#[test]
fn a_flipped_byte_in_any_file_is_refused_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = build(folder.path(), 1);
    let generation = index::current(folder.path()).unwrap();
    for name in manifest.files.keys().map(String::as_str).chain(["manifest.json"]) {
        let path = generation.join(name);
        let good = std::fs::read(&path).unwrap();
        for at in [0, good.len() / 2, good.len().saturating_sub(1)] {
            let mut bad = good.clone();
            match bad.get_mut(at) {
                Some(byte) => *byte ^= 1,
                None => bad.push(0),
            }
            std::fs::write(&path, bad).unwrap();
            let refused = index::verify(folder.path()).expect_err("a flipped byte is damage");
            let said = refused.to_string();
            assert!(said.contains(name) || name == "manifest.json", "byte {at} of {name}: {said}");
        }
        std::fs::write(&path, good).unwrap();
    }
    index::verify(folder.path()).unwrap();
}

#[test]
fn a_missing_a_foreign_and_a_truncated_file_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), 1);
    let generation = index::current(folder.path()).unwrap();
    let positions = generation.join("columns/positions");
    let good = std::fs::read(&positions).unwrap();
    std::fs::write(&positions, &good[..good.len() - 16]).unwrap();
    assert!(matches!(index::verify(folder.path()), Err(Error::Damaged { .. })));
    std::fs::remove_file(&positions).unwrap();
    assert!(matches!(index::verify(folder.path()), Err(Error::File { .. })));
    std::fs::write(&positions, good).unwrap();
    std::fs::write(generation.join("columns/more"), b"x").unwrap();
    assert!(matches!(index::verify(folder.path()), Err(Error::Damaged { .. })));
}

#[test]
fn another_format_is_refused_with_what_was_expected() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), 1);
    let path = index::current(folder.path()).unwrap().join("manifest.json");
    let text = std::fs::read_to_string(&path).unwrap().replacen(
        &format!("\"format\": {}", index::FORMAT),
        "\"format\": 99",
        1,
    );
    std::fs::write(&path, text).unwrap();
    let refused = index::verify(folder.path()).unwrap_err();
    assert!(matches!(refused, Error::Format { got: 99, .. }), "{refused}");
}

#[test]
fn the_current_file_must_name_a_generation_that_is_here() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(index::current(folder.path()), Err(Error::NoGeneration { .. })));
    build(folder.path(), 1);
    for bad in ["", "{}", "{\"generation\":\"../..\"}", "{\"generation\":\"\"}", "{\"generation\":\"none\"}", "\u{0}"] {
        std::fs::write(folder.path().join("current.json"), bad).unwrap();
        assert!(matches!(index::current(folder.path()), Err(Error::Damaged { .. })), "{bad}");
    }
}

#[test]
fn the_last_two_generations_are_kept_and_a_reader_of_an_older_one_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), 1);
    let reader = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let before = reader.search(&Query::default()).unwrap().number_matched;
    let second = build(folder.path(), 2).generation;
    let third = build(folder.path(), 3).generation;
    let mut kept: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|item| item.unwrap())
        .filter(|item| item.path().is_dir())
        .map(|item| item.file_name().into_string().unwrap())
        .collect();
    kept.sort();
    let mut expected = [second, third];
    expected.sort();
    assert_eq!(kept, expected);
    assert_eq!(reader.search(&Query::default()).unwrap().number_matched, before);
    assert!(reader.feature(0).starts_with("{\"type\":\"Feature\""));
}

#[test]
fn two_builds_at_once_are_refused_rather_than_mixed() {
    let folder = tempfile::tempdir().unwrap();
    let inner = |step| {
        if step == Step::Text {
            let refused =
                index::build(&records(2, 5), slim_reference(), folder.path(), &BuildOptions::default()).unwrap_err();
            assert!(refused.to_string().contains("another build"), "{refused}");
        }
        Ok(())
    };
    index::build(
        &records(1, 20),
        slim_reference(),
        folder.path(),
        &BuildOptions { watch: &inner, ..BuildOptions::default() },
    )
    .unwrap();
}

#[test]
fn a_reader_writes_nothing_into_a_generation() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), 1);
    let generation = index::current(folder.path()).unwrap();
    let listing = || {
        let mut names: Vec<_> = ["", "text", "columns", "features"]
            .iter()
            .flat_map(|part| std::fs::read_dir(generation.join(part)).unwrap().map(|item| item.unwrap().path()))
            .collect();
        names.sort();
        names
    };
    let before = listing();
    let index = Index::open(&generation).unwrap();
    index.search(&Query { words: Some("casa".to_owned()), ..Query::default() }).unwrap();
    assert_eq!(listing(), before);
}

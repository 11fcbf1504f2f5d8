use std::path::Path;

use clap::{CommandFactory, Parser};

use super::{Arguments, Status, run};

/// Folder of the project.
fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the project")
}

/// A folder for a register and an index of one test.
struct Workplace(tempfile::TempDir);

impl Workplace {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    /// How a command ends; the words are parted by spaces.
    fn check(&self, command: &str) -> anyhow::Result<Status> {
        let database = format!("sqlite://{}", self.path("register.sqlite"));
        let data = project().join("data").display().to_string();
        let common = ["--database", &database, "--index", &self.path("index"), "--data", &data].map(str::to_owned);
        let words = std::iter::once("vicini-indexer").chain(command.split(' ')).map(str::to_owned);
        run(&Arguments::try_parse_from(words.chain(common))?)
    }
}

fn fixture(name: &str) -> String {
    project().join("tests/fixtures/csv").join(name).display().to_string()
}

#[test]
fn the_arguments_are_consistent() {
    Arguments::command().debug_assert();
}

#[test]
fn the_status_tells_all_from_some_from_nothing() {
    let workplace = Workplace::new();
    let check = |files: &[&str], expected: Status| {
        let files: Vec<String> = files.iter().map(|name| fixture(name)).collect();
        let status = workplace.check(&format!("import {}", files.join(" "))).expect("the command runs");
        assert_eq!(status, expected, "{files:?}");
    };
    check(&["codes.csv"], Status::Done);
    check(&["name_variants.csv"], Status::Partly);
    check(&["codes.csv", "faults.csv"], Status::Partly);
    check(&["faults.csv"], Status::Nothing);
    check(&["partner_mapping.toml"], Status::Nothing);
    check(&["nowhere.csv"], Status::Nothing);
}

#[test]
fn rejections_are_written_with_their_file_and_reason() {
    let workplace = Workplace::new();
    let out = workplace.path("rejections.csv");
    workplace
        .check(&format!("import {} --dry-run --rejections {out}", fixture("several_locations.csv")))
        .expect("it runs");
    let mut reader = csv::Reader::from_path(&out).expect("the rejections");
    assert_eq!(reader.headers().expect("a header"), ["file", "row", "line", "column", "value", "reason"].as_slice());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!((&rows[0][1], &rows[0][2], &rows[0][3]), ("3", "4", "website"));
}

#[test]
fn a_dry_run_creates_nothing() {
    let workplace = Workplace::new();
    workplace.check(&format!("import {} --dry-run", fixture("codes.csv"))).expect("it runs");
    assert_eq!(std::fs::read_dir(workplace.0.path()).expect("the folder").count(), 0);
}

#[test]
fn an_empty_register_is_not_built_and_says_what_to_do() {
    let workplace = Workplace::new();
    let error = workplace.check("build").expect_err("nothing to build").to_string();
    assert!(error.contains("vicini-indexer import FILE"), "{error}");
    let error = workplace.check("verify").expect_err("nothing to verify").to_string();
    assert!(error.contains("vicini-indexer build"), "{error}");
}

#[test]
fn what_is_imported_can_be_built_verified_and_counted() {
    let workplace = Workplace::new();
    let import = format!("import {}", fixture("several_locations.csv"));
    assert_eq!(workplace.check(&import).expect("it runs"), Status::Partly);
    for command in ["build", "verify", "stats", "stats --format json"] {
        assert_eq!(workplace.check(command).expect("it runs"), Status::Done, "{command}");
    }
}

#[test]
fn a_synthetic_register_is_built_into_a_generation_that_says_so() {
    let workplace = Workplace::new();
    for command in ["synthesize --entries 300 --seed 7", "build", "stats"] {
        assert_eq!(workplace.check(command).expect("it runs"), Status::Done, "{command}");
    }
    let manifest = vicini_indexer::index::verify(Path::new(&workplace.path("index"))).expect("a generation");
    assert!(manifest.synthetic);
    assert_eq!(manifest.entries, 300);
    let import = format!("import {}", fixture("codes.csv"));
    let error = workplace.check(&import).expect_err("real rows do not join synthetic ones").to_string();
    assert!(error.contains("choose another --database"), "{error}");
}

#[test]
fn a_register_of_real_rows_takes_no_synthetic_ones_and_is_built_as_real() {
    let workplace = Workplace::new();
    workplace.check(&format!("import {}", fixture("codes.csv"))).expect("it runs");
    let error = workplace.check("synthesize --entries 300").expect_err("its rows are real").to_string();
    assert!(error.contains("choose another --database"), "{error}");
    workplace.check("build").expect("it runs");
    assert!(!vicini_indexer::index::verify(Path::new(&workplace.path("index"))).expect("a generation").synthetic);
}

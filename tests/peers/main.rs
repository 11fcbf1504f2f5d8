//! How much faster is the index than a database that answers the same questions?
//!
//! `make bench-peers` builds a register of synthetic rows, asks Vicini, PostgreSQL
//! with PostGIS, and SQLite with FTS5 and R*Tree the same questions in the same
//! run on the same machine, checks that totals and facet counts are equal for
//! every question, and prints how many times longer the others take.
//!
//! What makes the comparison fair is written where it is done: the rows in
//! [`rows`], the plans of the databases in [`postgis`] and [`sqlite`]. Each
//! database is tuned, holds everything in memory, has been asked before it is
//! measured, and answers every class of questions with the fastest of several
//! plans, found by trying.
//!
//! | variable | default | |
//! |---|---|---|
//! | `VICINI_BENCH_ENTRIES` | 1000000 | entries of the synthetic register |
//! | `VICINI_BENCH_SEED` | 7 | seed of the register and of the questions |
//! | `VICINI_BENCH_MINUTES` | 15 | a database that would take longer is asked fewer of the questions |
//! | `VICINI_BENCH_ONLY` | all | databases, joined by commas: `postgis`, `sqlite` |

mod counts;
mod engine;
#[path = "../benches/scale/figures.rs"]
#[allow(dead_code, reason = "each program uses its part")]
mod figures;
#[path = "../benches/scale/machine.rs"]
mod machine;
mod postgis;
mod postgres;
#[path = "../benches/scale/questions.rs"]
#[allow(dead_code, reason = "each program uses its part")]
mod questions;
mod report;
mod rows;
mod sqlite;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use vicini_indexer::index::{self, BuildOptions, Index, Query};
use vicini_indexer::reference::Reference;
use vicini_indexer::synthetic::{Organizations, Patterns};

use counts::{Codes, Counts};
use engine::{Engine, Measured};
use questions::Question;

/// The server's own, as in the other measurements.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Seed of the register and of the questions, unless the operator names another.
const SEED: u32 = 7;

/// Entries of the synthetic register, unless the operator names another number.
const ENTRIES: u32 = 1_000_000;

/// Minutes that a database may take for all questions, unless the operator names another number.
const MINUTES: u32 = 15;

fn main() {
    let entries = number("VICINI_BENCH_ENTRIES").unwrap_or(ENTRIES);
    let seed = number("VICINI_BENCH_SEED").unwrap_or(SEED);
    let budget = Duration::from_secs(60 * u64::from(number("VICINI_BENCH_MINUTES").unwrap_or(MINUTES)));
    let only = std::env::var("VICINI_BENCH_ONLY").unwrap_or_default();
    let wanted = |name: &str| only.is_empty() || only.split(',').any(|wanted| wanted == name);
    println!("{}", machine::description());
    println!("{entries} synthetic entries, seed {seed}\n");

    let folder = tempfile::tempdir().expect("a temporary folder");
    let index = timed("Vicini: build and open", || build(folder.path(), entries, seed));
    let asked = quoted(questions::questions(&index, seed));
    let codes = Codes::of(&index);
    let first = own(&index, &asked);
    let again = own(&index, &asked);
    let expected: Vec<Counts> = asked.iter().map(|question| codes.counts(&search(&index, &question.query))).collect();
    let rows = timed("rows for the databases", || rows::read(&index, &codes));

    let mut measured = Vec::new();
    if wanted("postgis") {
        let mut engine = timed("PostGIS: start and load", || postgis::Postgis::load(&rows));
        measured.push(measure(&mut engine, &asked, &expected, &codes, budget));
        report::print(&asked, &first, &again, measured.last().expect("just measured"));
    }
    if wanted("sqlite") {
        let mut engine = timed("SQLite: load", || sqlite::Sqlite::load(folder.path(), &rows));
        measured.push(measure(&mut engine, &asked, &expected, &codes, budget));
        report::print(&asked, &first, &again, measured.last().expect("just measured"));
    }
    let wrong: usize = measured.iter().map(|measured| measured.wrong).sum();
    assert_eq!(wrong, 0, "answers differ: the ratios mean nothing");
}

/// A number that the operator chose.
fn number(variable: &str) -> Option<u32> {
    let text = std::env::var(variable).ok().filter(|text| !text.is_empty())?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable}={text}: expected a whole number")))
}

/// Does something and says how long it took.
fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let done = work();
    println!("{what}: {}", figures::shown(started.elapsed()));
    done
}

fn build(folder: &Path, entries: u32, seed: u32) -> Index {
    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../data");
    let reference = Reference::load(&data).expect("the data folder is complete");
    let patterns = Patterns::load(&data, &reference).expect("the data folder has organizations");
    let stored: Vec<_> = Organizations::new(&patterns, &reference, entries, seed).collect();
    let options = BuildOptions { synthetic: true, ..BuildOptions::default() };
    index::build(&stored, &data, folder, &options).expect("synthetic entries can be built");
    Index::open(&index::current(folder).expect("just built")).expect("just built")
}

/// The questions with their word between quotes: a phrase is looked for as it stands, without stems, typing errors or
/// meanings, as the databases do.
fn quoted(questions: Vec<Question>) -> Vec<Question> {
    let quote = |mut question: Question| {
        question.query.words = question.query.words.map(|word| format!("\"{word}\""));
        question
    };
    questions.into_iter().map(quote).collect()
}

fn search(index: &Index, query: &Query) -> index::Answer {
    index.search(query).expect("the questions are good")
}

/// How long Vicini takes for each question.
fn own(index: &Index, asked: &[Question]) -> Vec<Duration> {
    let ask = |question: &Question| {
        let started = Instant::now();
        black_box(search(index, &question.query));
        started.elapsed()
    };
    asked.iter().map(ask).collect()
}

/// Asks a database the questions, or as many of them as there is time for, and compares its answers with ours.
fn measure(
    engine: &mut dyn Engine,
    asked: &[Question],
    expected: &[Counts],
    codes: &Codes,
    budget: Duration,
) -> Measured {
    let (plans, estimate) = engine::choose_plans(engine, asked, codes);
    let step = (estimate.as_secs_f64() / budget.as_secs_f64()).ceil().max(1.0) as usize;
    if step > 1 {
        println!("{}: one question in {step}, for want of time", engine.name());
    }
    let mut measured = Measured { name: engine.name().to_owned(), durations: vec![None; asked.len()], wrong: 0 };
    for at in (0..asked.len()).step_by(step) {
        let plan = plans[&engine::class(&asked[at])];
        let (answer, duration) = engine.answer(&codes.asked(&asked[at].query), plan);
        measured.durations[at] = Some(duration);
        if answer != expected[at] {
            measured.wrong += 1;
            println!("{} differs on {:?}: {answer:?}, expected {:?}", engine.name(), asked[at].query, expected[at]);
        }
    }
    let compared = measured.durations.iter().flatten().count();
    println!("{}: {} of {compared} answers equal ours", engine.name(), compared - measured.wrong);
    measured
}

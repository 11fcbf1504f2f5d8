//! How long does each part of the index take? `cargo bench -p vicini-tests --bench index`
//!
//! Fifty thousand synthetic entries, so that a run takes a minute; `make bench` measures a million.

#[path = "scale/questions.rs"]
#[allow(dead_code, reason = "each program uses its part")]
mod questions;
mod scenarios;

use criterion::{Criterion, criterion_group, criterion_main};
use vicini_indexer::index::Index;

fn scenarios(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let index = Index::open(&scenarios::build(folder.path())).expect("a generation was just built");
    for scenario in scenarios::all(&index) {
        criterion.bench_function(scenario.name, |bencher| bencher.iter(|| scenario.run(&index)));
    }
}

criterion_group!(index, scenarios);
criterion_main!(index);

//! The whole of Vicini, tested from outside: one binary, one module per question.
#![allow(clippy::unwrap_used)]

mod architecture;
#[path = "benches/scale/figures.rs"]
#[allow(dead_code, reason = "the benchmarks use the rest")]
mod figures;
mod generation;
mod leaks;
#[path = "benches/scale/load.rs"]
#[allow(dead_code, reason = "the benchmarks use the rest")]
mod load;
mod meaning;
mod publication;
mod real_data;
mod scan;
mod search;
mod support;
#[path = "../server/tests/api/vector_tile.rs"]
#[allow(dead_code, reason = "the tests of the server use the rest")]
mod vector_tile;

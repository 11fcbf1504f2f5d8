//! The whole of Vicini, tested from outside: one binary, one module per question.
#![allow(clippy::unwrap_used)]

mod architecture;
#[path = "benches/scale/figures.rs"]
#[allow(dead_code, reason = "the benchmarks use the rest")]
mod figures;
mod generation;
#[path = "benches/scale/load.rs"]
#[allow(dead_code, reason = "the benchmarks use the rest")]
mod load;
mod publication;
mod real_data;
mod scan;
mod search;
mod support;

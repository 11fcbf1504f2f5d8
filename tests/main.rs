//! The whole of Vicini, tested from outside: one binary, one module per question.
#![allow(clippy::unwrap_used)]

mod architecture;
mod generation;
mod publication;
mod real_data;
mod scan;
mod search;
mod support;

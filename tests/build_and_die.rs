//! Builds a generation of the test records and aborts, without any clean-up, before the step it is told.
//!
//! `build-and-die INDEX_FOLDER SEED STEP`: the process ends as one that was killed.

#[path = "support.rs"]
mod support;

use vicini_indexer::index::{BuildOptions, Step};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().expect("INDEX_FOLDER SEED STEP");
    let (folder, seed, step) = (next(), next(), next());
    let seed = seed.parse().expect("a seed is a number");
    let fatal = Step::ALL[step.parse::<usize>().expect("a step is a number")];
    let watch = |step| if step == fatal { std::process::abort() } else { Ok(()) };
    let options = BuildOptions { watch: &watch, ..BuildOptions::default() };
    vicini_indexer::index::build(&support::records(seed, 200), support::slim_reference(), folder.as_ref(), &options)
        .expect("only the abort stops it");
}

//! How many instructions does each part of the index take? `make bench-instructions`
//!
//! * `instructions prepare FOLDER`: builds the index that is measured;
//! * `instructions run FOLDER`: does every scenario, for valgrind to count what happens inside `vicini_measured`,
//!   and prints its name.

#[path = "scale/questions.rs"]
#[allow(dead_code, reason = "each program uses its part")]
mod questions;
mod scenarios;

use std::hint::black_box;
use std::path::Path;

use scenarios::Scenario;
use vicini_indexer::index::{Index, current};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["prepare", folder] => drop(scenarios::build(Path::new(folder))),
        ["run", folder] => {
            let generation = current(Path::new(folder)).expect("prepare comes first");
            let index = Index::open(&generation).expect("a generation was just built");
            for scenario in scenarios::all(&index) {
                // Whatever is made at the first question is not what is measured.
                scenario.run(&index);
                vicini_measured(&scenario, &index);
                println!("{}", scenario.name);
            }
        }
        _ => println!("this program is run by tests/benches/instructions.sh"),
    }
}

/// What is counted; valgrind knows it by its name.
#[inline(never)]
fn vicini_measured(scenario: &Scenario, index: &Index) {
    black_box(scenario.run(index));
}

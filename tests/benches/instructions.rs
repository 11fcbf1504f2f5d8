//! How many instructions does each part of the index take? `make bench-instructions`
//!
//! * `instructions prepare FOLDER`: builds the index that is measured, and names the scenarios, one to a line;
//! * `instructions run FOLDER SCENARIO`: does one of them, for valgrind to count what happens inside `vicini_measured`.

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
        ["prepare", folder] => {
            let index = open(&scenarios::build(Path::new(folder)));
            scenarios::all(&index).iter().for_each(|scenario| println!("{}", scenario.name));
        }
        ["run", folder, name] => {
            let index = open(&current(Path::new(folder)).expect("prepare comes first"));
            let scenarios = scenarios::all(&index);
            let scenario = scenarios.iter().find(|scenario| scenario.name == name).expect("a scenario of `prepare`");
            // Whatever is made at the first question is not what is measured.
            scenario.run(&index);
            vicini_measured(scenario, &index);
        }
        _ => println!("this program is run by tests/benches/instructions.sh"),
    }
}

fn open(generation: &Path) -> Index {
    Index::open(generation).expect("a generation was just built")
}

/// What is counted; valgrind knows it by its name.
#[inline(never)]
fn vicini_measured(scenario: &Scenario, index: &Index) {
    black_box(scenario.run(index));
}

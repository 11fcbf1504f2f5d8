//! How fast is it at a million entries, and how much memory does it take?
//!
//! `make bench` prints one table: figure, goal, measured, below a description of
//! the machine. Nothing here fails because something is slow: a slow figure is
//! printed as it is. What is measured is what people run: the release binaries,
//! as processes of their own, and the library in this process.
//!
//! | variable | default | |
//! |---|---|---|
//! | `VICINI_BENCH_ENTRIES` | 1000000 | entries of the synthetic register |
//! | `VICINI_BENCH_SEED` | 7 | seed of the register and of the questions |
//! | `VICINI_BENCH_ONLY` | all | parts, joined by commas: `index`, `http`, `real`; `search` asks the last index |

mod figures;
mod http;
mod in_process;
mod load;
mod machine;
mod programs;
mod questions;
mod real;
mod stalls;
mod static_answers;

use std::path::PathBuf;

use figures::Table;

/// The server's own: what is measured in this process runs there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Seed of the register and of the questions, unless the operator names another.
const SEED: u32 = 7;

/// Entries of the synthetic register, unless the operator names another number.
const ENTRIES: u32 = 1_000_000;

/// What is measured, and where.
#[derive(Debug)]
struct Plan {
    entries: u32,
    seed: u32,
    /// The project's folder.
    project: PathBuf,
    /// Registers and indexes are kept here for the next run.
    folder: PathBuf,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(static_answers::COMMAND) {
        static_answers::serve(&PathBuf::from(arguments.next().expect("the file of the answers")));
        return;
    }
    let project = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project's folder");
    let plan = Plan {
        entries: number("VICINI_BENCH_ENTRIES").unwrap_or(ENTRIES),
        seed: number("VICINI_BENCH_SEED").unwrap_or(SEED),
        folder: project.join("target/bench"),
        project,
    };
    std::fs::create_dir_all(&plan.folder).expect("the folder of the benchmarks");
    let only = std::env::var("VICINI_BENCH_ONLY").unwrap_or_default();
    let wanted = |part: &str| only.is_empty() || only.split(',').any(|wanted| wanted == part);
    println!("{}", machine::description());
    println!("{} synthetic entries, seed {}\n", plan.entries, plan.seed);

    let mut table = Table::default();
    if only == "search" || wanted("index") || wanted("http") {
        let generation = programs::synthetic_generation(&plan, only == "search", &mut table);
        let questions = in_process::measure(&plan, &generation, only == "search" || wanted("index"), &mut table);
        if wanted("http") {
            http::measure(&generation, &questions, &mut table);
        }
    }
    if wanted("real") {
        real::measure(&plan, &mut table);
    }
    table.row("what the machine withholds from a program that looks at the clock", "", stalls::measure());
    println!("\n{table}\nload {} at the end", machine::load());
}

/// A number that the operator chose.
fn number(variable: &str) -> Option<u32> {
    let text = std::env::var(variable).ok().filter(|text| !text.is_empty())?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable}={text}: expected a whole number")))
}

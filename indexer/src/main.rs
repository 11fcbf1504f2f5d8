//! `vicini-indexer`: files into the register, the register into the index.

mod command_line;

use std::process::ExitCode;

use clap::Parser;

/// A build holds tens of millions of small texts; the system's allocator spends a tenth of it on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let arguments = command_line::Arguments::parse();
    match command_line::run(&arguments) {
        Ok(status) => status.into(),
        Err(error) => {
            // The chain of causes, outermost first, on one line.
            eprintln!("error: {error:#}");
            command_line::Status::Nothing.into()
        }
    }
}

//! What does a person type, and what do they see?
//!
//! Results go to standard output, as text or as one JSON object; progress and
//! errors go to standard error. The exit status is 0, 1 when some of the input
//! was rejected, 2 when nothing could be done.

mod build;
mod import;
mod output;
mod rejections;
mod synthesize;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Reads associations into the register and builds the search index from it.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command needs.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// The register.
    #[arg(
        long,
        global = true,
        env = "VICINI_DATABASE",
        default_value = "sqlite://var/register.sqlite",
        value_name = "URL"
    )]
    database: String,
    /// Folder of the index; generations live in it.
    #[arg(long, global = true, env = "VICINI_INDEX", default_value = "var/index", value_name = "FOLDER")]
    index: PathBuf,
    /// Folder of the taxonomy, gazetteer, areas and indicators.
    #[arg(long, global = true, env = "VICINI_DATA", default_value = "data", value_name = "FOLDER")]
    data: PathBuf,
    /// How results are printed.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read files into the register. The same file twice changes nothing.
    Import(import::Arguments),
    /// Build a generation of the index from what the register may publish, and make it the current one.
    Build,
    /// Fill an empty register with rows that are true of nobody, for measuring.
    Synthesize(synthesize::Arguments),
    /// Check every file of the current generation.
    Verify,
    /// Count what the register and the current generation hold.
    Stats,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Everything was done.
    Done,
    /// Some of the input was rejected, the rest was done.
    Partly,
    /// Nothing could be done.
    Nothing,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => Self::SUCCESS,
            Status::Partly => Self::from(1),
            Status::Nothing => Self::from(2),
        }
    }
}

/// Does what the arguments say.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let common = &arguments.common;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match &arguments.command {
            Command::Import(arguments) => import::run(common, arguments).await,
            Command::Build => build::build(common).await,
            Command::Synthesize(arguments) => synthesize::run(common, arguments).await,
            Command::Verify => build::verify(common),
            Command::Stats => build::stats(common).await,
        }
    })
}

#[cfg(test)]
mod tests;

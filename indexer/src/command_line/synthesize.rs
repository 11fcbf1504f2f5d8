//! `synthesize`: a register of rows that are true of nobody, for measuring.

use clap::Args;
use serde_json::json;
use vicini_indexer::reference::Reference;
use vicini_indexer::register::{Register, SyntheticMark};
use vicini_indexer::synthetic::{Organizations, Patterns, VERSION};

use super::output::{Progress, say};
use super::{Common, Format, Status};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Entries that an index of the register will have.
    #[arg(long, value_name = "N")]
    entries: u32,
    /// Number that the rows are drawn from: the same number makes the same rows.
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u32,
}

/// Fills an empty register.
pub(super) async fn run(common: &Common, arguments: &Arguments) -> anyhow::Result<Status> {
    let Arguments { entries, seed } = *arguments;
    let progress = Progress::start(format!("reading {}", common.data.display()));
    let reference = Reference::load(&common.data)?;
    let patterns = Patterns::load(&common.data, &reference)?;
    let register = Register::open(&common.database).await?;
    progress.say("writing synthetic organizations");
    let mut organizations = 0_u64;
    let watched = Organizations::new(&patterns, &reference, entries, seed).inspect(|_| {
        organizations += 1;
        progress.count(organizations);
    });
    register.synthesize(SyntheticMark { seed, entries, version: VERSION }, watched).await?;
    register.close().await;
    drop(progress);
    match common.format {
        Format::Json => {
            let made = json!({"synthetic": true, "entries": entries, "organizations": organizations, "seed": seed});
            say(&format!("{made}\n"))?;
        }
        Format::Text => say(&format!(
            "{organizations} synthetic organizations that make {entries} entries, seed {seed}: true of nobody\n"
        ))?,
    }
    Ok(Status::Done)
}

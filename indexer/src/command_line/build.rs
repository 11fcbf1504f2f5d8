//! `build`, `verify`, `stats`: the register into the index, and what both hold.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use vicini_indexer::index::{self, BuildOptions, Manifest};
use vicini_indexer::record::Publication;
use vicini_indexer::register::{Register, Stored};

use super::output::{Progress, say};
use super::{Common, Format, Status};

/// Builds a generation from the whole register.
pub(super) async fn build(common: &Common) -> anyhow::Result<Status> {
    let progress = Progress::start("reading the register");
    let register = Register::open(&common.database).await?;
    // Read first: a change in between is then built again, never missed.
    let register_change = register.change_number().await?;
    let synthetic = register.synthetic().await?.is_some();
    let stored = register.organizations().await?;
    register.close().await;
    anyhow::ensure!(!stored.is_empty(), "the register is empty: run `vicini-indexer import FILE` first");
    let watch = |step: index::Step| {
        progress.say(format!("building the index: {step:?}"));
        Ok(())
    };
    let options = BuildOptions { synthetic, register_change, watch: &watch };
    let manifest = index::build(&stored, &common.data, &common.index, &options)?;
    // The program ends now: taking millions of records apart one by one would only delay that.
    std::mem::forget(stored);
    drop(progress);
    print_manifest(common.format, "built", &manifest)?;
    Ok(Status::Done)
}

/// Opens the current generation, which checks all of it.
pub(super) fn verify(common: &Common) -> anyhow::Result<Status> {
    let progress = Progress::start("verifying the index");
    let manifest = index::verify(&common.index)?;
    drop(progress);
    print_manifest(common.format, "verified", &manifest)?;
    Ok(Status::Done)
}

/// What the register holds, and what of it the current generation publishes.
#[derive(Debug, Serialize)]
struct Stats {
    organizations: usize,
    locations: usize,
    organizations_by_publication: BTreeMap<Publication, usize>,
    organizations_by_evidence_level: BTreeMap<String, usize>,
    change_number: u64,
    index: Option<IndexStats>,
}

#[derive(Debug, Serialize)]
struct IndexStats {
    generation: String,
    created_at: String,
    register_change: u64,
    entries: u32,
    located: u32,
    organizations: u32,
    bytes: u64,
}

/// Counts the register and the current generation.
pub(super) async fn stats(common: &Common) -> anyhow::Result<Status> {
    let progress = Progress::start("reading the register");
    let register = Register::open(&common.database).await?;
    let change_number = register.change_number().await?;
    let stored = register.organizations().await?;
    register.close().await;
    progress.say("reading the index");
    let manifest = match index::verify(&common.index) {
        Ok(manifest) => Some(manifest),
        Err(vicini_indexer::Error::NoGeneration { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    drop(progress);
    let stats = count(&stored, change_number, manifest.as_ref());
    match common.format {
        Format::Json => say(&format!("{}\n", serde_json::to_string(&stats)?))?,
        Format::Text => say(&stats.to_string())?,
    }
    Ok(Status::Done)
}

impl fmt::Display for Stats {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { organizations, locations, change_number, .. } = self;
        writeln!(text, "register: {organizations} organizations at {locations} places, change {change_number}")?;
        for (publication, count) in &self.organizations_by_publication {
            writeln!(text, "  {}: {count}", format!("{publication:?}").to_lowercase())?;
        }
        for (level, count) in &self.organizations_by_evidence_level {
            writeln!(text, "  evidence {level}: {count}")?;
        }
        let Some(index) = &self.index else { return writeln!(text, "index: none yet: run `vicini-indexer build`") };
        let IndexStats { generation, entries, located, organizations, bytes, .. } = index;
        writeln!(
            text,
            "index: {entries} entries of {organizations} organizations, {located} with a position, {bytes} bytes, \
             generation {generation}"
        )?;
        match change_number.saturating_sub(index.register_change) {
            0 => Ok(()),
            behind => {
                writeln!(text, "  {behind} changes of the register are not in it yet: run `vicini-indexer build`")
            }
        }
    }
}

fn count(stored: &[Stored], change_number: u64, manifest: Option<&Manifest>) -> Stats {
    let mut stats = Stats {
        organizations: stored.len(),
        locations: stored.iter().map(|stored| stored.organization.locations.len()).sum(),
        organizations_by_publication: BTreeMap::new(),
        organizations_by_evidence_level: BTreeMap::new(),
        change_number,
        index: manifest.map(|manifest| IndexStats {
            generation: manifest.generation.clone(),
            created_at: manifest.created_at.to_string(),
            register_change: manifest.register_change,
            entries: manifest.entries,
            located: manifest.located,
            organizations: manifest.organizations,
            bytes: manifest.files.values().map(|file| file.bytes).sum(),
        }),
    };
    for Stored { organization, .. } in stored {
        *stats.organizations_by_publication.entry(organization.publication).or_default() += 1;
        let level = organization.source.evidence_level.clone().unwrap_or_else(|| "unknown".to_owned());
        *stats.organizations_by_evidence_level.entry(level).or_default() += 1;
    }
    stats
}

fn print_manifest(format: Format, what: &str, manifest: &Manifest) -> anyhow::Result<()> {
    let Manifest { generation, entries, located, organizations, files, .. } = manifest;
    if format == Format::Json {
        let mut value = serde_json::to_value(manifest)?;
        value["generation"] = generation.clone().into();
        return Ok(say(&format!("{value}\n"))?);
    }
    let bytes: u64 = files.values().map(|file| file.bytes).sum();
    let count = files.len();
    Ok(say(&format!(
        "{what} generation {generation}: {entries} entries of {organizations} organizations, {located} with a position, \
         {count} files, {bytes} bytes\n"
    ))?)
}

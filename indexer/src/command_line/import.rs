//! `import`: files into the register.

use std::fmt;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use vicini_indexer::reference::Reference;
use vicini_indexer::register::{Batch, ImportReport, Register, Tally};
use vicini_indexer::source::{self, Mapping, Observer, ReadOptions, Reading, Rejection};

use super::output::{Progress, say};
use super::rejections::{RejectionFile, shown};
use super::{Common, Format, Status};

/// Older values of facets and what they are called now, inside the data folder; read where it exists.
const OLDER_VALUES: &str = "mappings/collected_values.csv";

/// Identifiers that are listed at most.
const LISTED: usize = 10;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// CSV files: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Which column and which value of the files is which of ours.
    #[arg(long, value_name = "MAPPING.toml")]
    mapping: Option<PathBuf>,
    /// Read and report, but leave the register as it is.
    #[arg(long)]
    dry_run: bool,
    /// Write every rejected row with its reason to this CSV file.
    #[arg(long, value_name = "OUT.csv")]
    rejections: Option<PathBuf>,
    /// Who imports, for the history.
    #[arg(long, env = "VICINI_WHO", default_value = "vicini-indexer", value_name = "NAME")]
    who: String,
}

/// What became of one file.
#[derive(Debug, Serialize)]
struct Outcome {
    file: String,
    rows: u64,
    blank_rows: u64,
    rejected: u64,
    /// The first ones.
    rejections: Vec<Rejection>,
    organizations: u64,
    locations: u64,
    /// `None`: the register was left as it is.
    report: Option<ImportReport>,
    /// Why nothing of the file could be read.
    error: Option<String>,
}

impl Outcome {
    fn status(&self) -> Status {
        match (self.organizations, self.rejected) {
            (0, _) => Status::Nothing,
            (_, 0) => Status::Done,
            _ => Status::Partly,
        }
    }
}

/// Imports every file, each in a transaction of its own.
pub(super) async fn run(common: &Common, arguments: &Arguments) -> anyhow::Result<Status> {
    let progress = Progress::start(format!("reading {}", common.data.display()));
    let reference = Reference::load(&common.data)?;
    let options = ReadOptions { mapping: Some(mapping(common, arguments.mapping.as_deref())?) };
    let register = if arguments.dry_run { None } else { Some(Register::open(&common.database).await?) };
    let mut rejection_file = arguments.rejections.as_deref().map(RejectionFile::create).transpose()?;
    let mut outcomes = Vec::new();
    for file in &arguments.files {
        progress.say(format!("reading {}, row", file.display()));
        let mut watcher =
            Watcher { file: file.display().to_string(), progress: &progress, rejections: rejection_file.as_mut() };
        let outcome = match source::read_with(file, &options, &reference, &mut watcher) {
            Ok(reading) => {
                progress.say(format!("writing {} into the register", file.display()));
                write(register.as_ref(), file, &arguments.who, reading).await?
            }
            Err(error) => unread(file, error),
        };
        outcomes.push(outcome);
    }
    if let Some(register) = register {
        register.close().await;
    }
    if let Some(file) = rejection_file {
        file.finish()?;
    }
    drop(progress);
    print(common.format, &outcomes)?;
    let best = outcomes.iter().map(Outcome::status).min().unwrap_or(Status::Nothing);
    let all_done = outcomes.iter().all(|outcome| outcome.status() == Status::Done);
    Ok(if best == Status::Nothing || all_done { best } else { Status::Partly })
}

/// The mapping that was asked for, with the older values of the data folder.
fn mapping(common: &Common, path: Option<&Path>) -> anyhow::Result<Mapping> {
    let mut mapping = path.map(Mapping::load).transpose()?.unwrap_or_default();
    let older_values = common.data.join(OLDER_VALUES);
    if older_values.exists() {
        mapping.add_older_values(&older_values)?;
    }
    Ok(mapping)
}

async fn write(register: Option<&Register>, file: &Path, who: &str, reading: Reading) -> anyhow::Result<Outcome> {
    let batch = Batch {
        file_name: file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        file_sha256: reading.sha256,
        who: who.to_owned(),
        rows: reading.rows,
        rejected: reading.rejected,
    };
    let locations: usize = reading.organizations.iter().map(|submission| submission.organization.locations.len()).sum();
    let report = match register {
        Some(register) if !reading.organizations.is_empty() => {
            Some(register.import(&reading.organizations, &batch).await?)
        }
        _ => None,
    };
    Ok(Outcome {
        file: file.display().to_string(),
        rows: reading.rows,
        blank_rows: reading.blank_rows,
        rejected: reading.rejected,
        rejections: reading.rejections,
        organizations: reading.organizations.len() as u64,
        locations: locations as u64,
        report,
        error: None,
    })
}

fn unread(file: &Path, error: vicini_indexer::Error) -> Outcome {
    Outcome {
        file: file.display().to_string(),
        rows: 0,
        blank_rows: 0,
        rejected: 0,
        rejections: Vec::new(),
        organizations: 0,
        locations: 0,
        report: None,
        error: Some(format!("{:#}", anyhow::Error::from(error))),
    }
}

fn print(format: Format, outcomes: &[Outcome]) -> anyhow::Result<()> {
    if format == Format::Json {
        return Ok(say(&format!("{}\n", serde_json::to_string(&serde_json::json!({ "files": outcomes }))?))?);
    }
    for outcome in outcomes {
        match &outcome.error {
            Some(error) => eprintln!("error: {error}"),
            None => say(&outcome.to_string())?,
        }
    }
    Ok(())
}

impl fmt::Display for Outcome {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, rows, rejected, organizations, locations, .. } = self;
        writeln!(
            text,
            "{file}: {rows} rows, {organizations} organizations at {locations} places, {rejected} rows rejected"
        )?;
        if *rejected > 0 {
            text.write_str(&shown(&self.rejections, *rejected))?;
        }
        let Some(report) = &self.report else { return writeln!(text, "the register was left as it is") };
        if report.changed_nothing() {
            writeln!(text, "register: nothing changed")?;
        } else {
            for (what, Tally { added, changed, unchanged }) in
                [("organizations", report.organizations), ("places", report.locations)]
            {
                writeln!(text, "register: {what}: {added} added, {changed} changed, {unchanged} unchanged")?;
            }
        }
        for (what, ids) in [("organizations", &report.absent_organizations), ("places", &report.absent_locations)] {
            if !ids.is_empty() {
                let listed = ids.iter().take(LISTED).cloned().collect::<Vec<_>>().join(", ");
                let more = if ids.len() > LISTED { ", …" } else { "" };
                let count = ids.len();
                writeln!(text, "{count} {what} of earlier editions are not in this file and stay: {listed}{more}")?;
            }
        }
        Ok(())
    }
}

/// Tells the progress, and writes the rejections down.
struct Watcher<'a> {
    file: String,
    progress: &'a Progress,
    rejections: Option<&'a mut RejectionFile>,
}

impl Observer for Watcher<'_> {
    fn row(&mut self, row: u64) {
        self.progress.count(row);
    }

    fn rejection(&mut self, rejection: &Rejection) -> vicini_indexer::Result<()> {
        match &mut self.rejections {
            Some(rejections) => rejections.write(&self.file, rejection),
            None => Ok(()),
        }
    }
}

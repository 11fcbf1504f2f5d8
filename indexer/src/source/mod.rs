//! Which organizations does a file speak of, and which of its rows cannot be understood?
//!
//! `file ▶ encoding ▶ rows ▶ headers ▶ row ▶ merge ▶ Submission | Rejection`.
//! Every row ends as part of one organization or as one rejection; nothing is
//! skipped in silence and nothing is guessed. Blank rows, which spreadsheets
//! write below their tables, are no rows; they are counted.
//!
//! Memory is bounded by the longest row that is accepted and by what is
//! accepted in all; rejections are handed out one by one.

mod cells;
mod column_names;
mod columns;
mod encoding;
mod headers;
mod identity;
mod links;
mod mapping;
mod merge;
mod personal;
mod place;
mod row;
mod rows;
mod terms;
mod values;

use std::fs::File;
use std::path::Path;

use serde::Serialize;

pub use mapping::Mapping;

use self::encoding::Decoded;
use self::headers::{Layout, is_hxl_row};
use self::merge::Merger;
use self::place::Places;
use self::row::{Fault, RowReader};
use self::rows::{MAXIMUM_CELLS, Row, Rows};
use self::terms::Terms;
use crate::reference::Reference;
use crate::register::Submission;
use crate::{Error, Result};

/// Rejections that [`read`] keeps; all of them are counted.
pub const MAXIMUM_REJECTIONS_KEPT: usize = 1_000;

/// Longest value that a rejection repeats, characters.
const MAXIMUM_VALUE_CHARACTERS: usize = 200;

/// How to read a file.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Which column and which value of the file is which of ours.
    pub mapping: Option<Mapping>,
}

/// What a file holds.
#[derive(Debug)]
pub struct Reading {
    /// The organizations with their locations, in the order in which the file first names them.
    pub organizations: Vec<Submission>,
    /// The first [`MAXIMUM_REJECTIONS_KEPT`] rejections, in the order of the rows.
    pub rejections: Vec<Rejection>,
    /// Rows that were rejected.
    pub rejected: u64,
    /// Rows, the header not counted.
    pub rows: u64,
    /// Rows without a single value, which say nothing.
    pub blank_rows: u64,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

/// A row that was not taken over, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// Number of the row; the first one below the header is 1.
    pub row: u64,
    /// Line of the file on which the row begins; the first line is 1.
    pub line: u64,
    /// The column at fault, as the file calls it; empty when the row as a whole is.
    pub column: String,
    /// What the cell says, at most 200 characters; empty when it must not be repeated.
    pub value: String,
    /// What is wrong and what was expected.
    pub reason: String,
}

/// Who wants to know what happens while a file is read.
pub trait Observer {
    /// A row is about to be understood.
    fn row(&mut self, row: u64);

    /// A row was rejected.
    ///
    /// # Errors
    /// Ends the reading.
    fn rejection(&mut self, rejection: &Rejection) -> Result<()>;
}

/// Nobody.
struct NoObserver;

impl Observer for NoObserver {
    fn row(&mut self, _: u64) {}

    fn rejection(&mut self, _: &Rejection) -> Result<()> {
        Ok(())
    }
}

/// Reads a file; the first rejections are kept, all are counted.
///
/// # Errors
/// As [`read_with`].
pub fn read(path: &Path, options: &ReadOptions, reference: &Reference) -> Result<Reading> {
    read_with(path, options, reference, &mut NoObserver)
}

/// Reads a file and tells `observer` of every row and rejection as it occurs.
///
/// # Errors
/// [`Error::File`] when the file cannot be read, [`Error::Source`] when it is no CSV or its
/// columns cannot be understood, and whatever the observer returns.
pub fn read_with(
    path: &Path,
    options: &ReadOptions,
    reference: &Reference,
    observer: &mut dyn Observer,
) -> Result<Reading> {
    let inspection = encoding::inspect(path)?;
    let file = File::open(path).map_err(Error::file(path, "open"))?;
    let mut rows = Rows::new(Decoded::new(file, inspection.encoding)).map_err(Error::file(path, "read"))?;
    let mut next = || rows.next().map_err(Error::file(path, "read"));
    let no_mapping = Mapping::default();
    let mapping = options.mapping.as_ref().unwrap_or(&no_mapping);
    let terms = Terms::new(reference, mapping);
    let refuse = |reason: String| Error::Source { path: path.to_owned(), reason };

    let header = next()?.ok_or_else(|| refuse("no row at all; expected a header row".to_owned()))?;
    check_header(&header).map_err(refuse)?;
    let mut pending = next()?;
    let tags = pending.take_if(|row| is_hxl_row(&row.cells));
    if tags.is_some() {
        pending = next()?;
    }
    let tags = tags.as_ref().map(|row| row.cells.as_slice());
    let layout = Layout::new(&header.cells, tags, mapping, &terms).map_err(refuse)?;
    let places = Places::new(reference);
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let reader = RowReader { layout: &layout, mapping, terms: &terms, places: &places, file_name: &file_name };

    let mut merger = Merger::default();
    let mut reading = Reading {
        organizations: Vec::new(),
        rejections: Vec::new(),
        rejected: 0,
        rows: 0,
        blank_rows: 0,
        sha256: inspection.sha256,
    };
    while let Some(row) = pending.take() {
        pending = next()?;
        if row.is_blank() && row.long_cell.is_none() {
            reading.blank_rows += 1;
            continue;
        }
        reading.rows += 1;
        let number = reading.rows;
        observer.row(number);
        let outcome = reader.read(&row).and_then(|draft| {
            merger.add(number, draft).map_err(|(column, value, reason)| {
                vec![Fault { column: layout.header(column).to_owned(), value, reason }]
            })
        });
        if let Err(faults) = outcome {
            let rejection = rejection(number, row.line, faults);
            observer.rejection(&rejection)?;
            reading.rejected += 1;
            if reading.rejections.len() < MAXIMUM_REJECTIONS_KEPT {
                reading.rejections.push(rejection);
            }
        }
    }
    reading.organizations = merger.finish();
    Ok(reading)
}

/// Whether a first row can be a header at all.
fn check_header(header: &Row) -> Result<(), String> {
    if header.cell_count > MAXIMUM_CELLS || header.long_cell.is_some() {
        return Err(format!("its first line is no header row: expected at most {MAXIMUM_CELLS} column names"));
    }
    Ok(())
}

/// The rejection of a row for its first fault; the others are named after it.
fn rejection(row: u64, line: u64, faults: Vec<Fault>) -> Rejection {
    let mut faults = faults.into_iter();
    let first = faults.next().expect("a row is rejected for at least one fault");
    let mut reason = first.reason;
    for other in faults {
        reason.push_str(&format!("; also `{}`: {}", other.column, other.reason));
    }
    // The rejection travels in files and logs: it must not carry what belongs to a person.
    let repeatable = personal::personal_data(&first.value).is_none();
    let value = if repeatable { first.value.chars().take(MAXIMUM_VALUE_CHARACTERS).collect() } else { String::new() };
    Rejection { row, line, column: first.column, value, reason }
}

#[cfg(test)]
mod tests;

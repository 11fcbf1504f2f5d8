//! How is a reference table read? UTF-8, comma, header row; a wrong cell is an error with its line.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::{Error, Result};

/// Every row of a CSV file as `T`, columns by name.
///
/// # Errors
/// [`Error::File`] when the file cannot be opened, [`Error::Reference`] with the line when a row is no `T`.
pub(super) fn rows<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let file = std::fs::File::open(path).map_err(Error::file(path, "open"))?;
    csv::Reader::from_reader(file)
        .into_deserialize()
        .collect::<Result<_, csv::Error>>()
        .map_err(|error| wrong(path, error))
}

/// Something in a reference file is not what it should be.
pub(super) fn wrong(path: &Path, reason: impl ToString) -> Error {
    Error::Reference { path: path.to_owned(), reason: reason.to_string() }
}

/// The non-empty parts of a cell with several values.
pub(super) fn split_values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').map(str::trim).filter(|part| !part.is_empty())
}

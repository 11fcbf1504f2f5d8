//! How does a record lie in the tables?
//!
//! Identifiers and decisions have columns of their own; the rest of a record
//! is one JSON object, so that a new field of the record needs no new column.

use serde::Serialize;
use serde_json::{Map, Value};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::failed;
use crate::record::{Location, Organization, Precision, Publication};
use crate::{Error, Result};

/// Fields of an [`Organization`] that are not in its `record`.
const ORGANIZATION_COLUMNS: [&str; 4] = ["id", "publication", "contact_publication", "locations"];

/// Fields of a [`Location`] that are not in its `record`.
const LOCATION_COLUMNS: [&str; 3] = ["id", "publication", "finest_precision"];

/// What the `record` column of an organization holds.
pub(super) fn organization_record(organization: &Organization) -> Map<String, Value> {
    without(organization, &ORGANIZATION_COLUMNS)
}

/// What the `record` column of a location holds.
pub(super) fn location_record(location: &Location) -> Map<String, Value> {
    without(location, &LOCATION_COLUMNS)
}

fn without(record: &impl Serialize, columns: &[&str]) -> Map<String, Value> {
    let value = serde_json::to_value(record).expect("a record has text keys and finite numbers only");
    let Value::Object(mut fields) = value else { unreachable!("a record is a structure with named fields") };
    fields.retain(|field, _| !columns.contains(&field.as_str()));
    fields
}

/// A column as the schema declares it.
pub(super) fn column<'row, T: sqlx::Decode<'row, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>>(
    row: &'row SqliteRow,
    name: &'static str,
) -> Result<T> {
    row.try_get(name).map_err(failed("read a column"))
}

/// A stored JSON object.
pub(super) fn object(id: &str, text: &str) -> Result<Map<String, Value>> {
    serde_json::from_str(text).map_err(|source| Error::RegisterRecord { id: id.to_owned(), source })
}

/// The word that the database and JSON hold for a publication.
pub(super) const fn publication_word(publication: Publication) -> &'static str {
    match publication {
        Publication::Pending => "pending",
        Publication::Staff => "staff",
        Publication::Partner => "partner",
        Publication::Public => "public",
    }
}

/// The word that the database and JSON hold for a precision.
pub(super) const fn precision_word(precision: Precision) -> &'static str {
    match precision {
        Precision::Hidden => "hidden",
        Precision::Municipality => "municipality",
        Precision::Street => "street",
        Precision::Address => "address",
    }
}

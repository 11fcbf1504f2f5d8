//! How does a record lie in the tables?
//!
//! Identifiers and decisions have columns of their own; the rest of a record
//! is one JSON object, so that a new field of the record needs no new column.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{Stored, failed};
use crate::record::{Location, Organization, Precision, Publication};
use crate::{Error, Result};

/// Fields of an [`Organization`] that are not in its `record`.
const ORGANIZATION_COLUMNS: [&str; 4] = ["id", "publication", "contact_publication", "locations"];

/// Fields of a [`Location`] that are not in its `record`.
const LOCATION_COLUMNS: [&str; 3] = ["id", "publication", "finest_precision"];

/// A location as the register holds it.
pub(super) struct StoredLocation {
    pub(super) organization_id: String,
    pub(super) location: Location,
    pub(super) updated_at: Timestamp,
}

/// Every organization without its locations, by identifier.
pub(super) async fn organizations(connection: &mut SqliteConnection) -> Result<Vec<Stored>> {
    let rows =
        sqlx::query("SELECT id, record, publication, contact_publication, updated_at FROM organizations ORDER BY id")
            .fetch_all(connection)
            .await
            .map_err(failed("read its organizations"))?;
    rows.iter().map(organization).collect()
}

/// Every location, by organization, then by identifier.
pub(super) async fn locations(connection: &mut SqliteConnection) -> Result<Vec<StoredLocation>> {
    let rows = sqlx::query(
        "SELECT id, organization_id, record, publication, finest_precision, updated_at
         FROM locations ORDER BY organization_id, id",
    )
    .fetch_all(connection)
    .await
    .map_err(failed("read its locations"))?;
    rows.iter().map(location).collect()
}

fn organization(row: &SqliteRow) -> Result<Stored> {
    let id: String = column(row, "id")?;
    let mut record = object(&id, &column::<String>(row, "record")?)?;
    record.insert("id".to_owned(), id.clone().into());
    record.insert("publication".to_owned(), column::<String>(row, "publication")?.into());
    record.insert("contact_publication".to_owned(), column::<String>(row, "contact_publication")?.into());
    record.insert("locations".to_owned(), Value::Array(Vec::new()));
    Ok(Stored { updated_at: timestamp(row, "updated_at")?, organization: from_object::<Organization>(&id, record)? })
}

fn location(row: &SqliteRow) -> Result<StoredLocation> {
    let id: String = column(row, "id")?;
    let mut record = object(&id, &column::<String>(row, "record")?)?;
    record.insert("id".to_owned(), id.clone().into());
    record.insert("publication".to_owned(), column::<String>(row, "publication")?.into());
    record.insert("finest_precision".to_owned(), column::<Option<String>>(row, "finest_precision")?.into());
    Ok(StoredLocation {
        organization_id: column(row, "organization_id")?,
        updated_at: timestamp(row, "updated_at")?,
        location: from_object::<Location>(&id, record)?,
    })
}

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

fn timestamp(row: &SqliteRow, name: &'static str) -> Result<Timestamp> {
    column::<String>(row, name)?
        .parse()
        .map_err(|error: jiff::Error| failed("read a time")(sqlx::Error::Decode(error.into())))
}

/// A stored JSON object.
pub(super) fn object(id: &str, text: &str) -> Result<Map<String, Value>> {
    serde_json::from_str(text).map_err(|source| Error::RegisterRecord { id: id.to_owned(), source })
}

fn from_object<T: DeserializeOwned>(id: &str, object: Map<String, Value>) -> Result<T> {
    serde_json::from_value(Value::Object(object)).map_err(|source| Error::RegisterRecord { id: id.to_owned(), source })
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

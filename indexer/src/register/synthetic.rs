//! Is this a register of real organizations, or one that exists for measuring?
//!
//! It is one or the other for good: a synthetic row among real ones would be a
//! lie, and a real one among synthetic ones would be lost.

use serde_json::Value;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::rows::{location_record, organization_record, precision_word, publication_word};
use super::{Register, Stored, failed};
use crate::record::Location;
use crate::{Error, Result};

/// Rows of one INSERT: enough that a statement costs little beside them, few enough for the parameters of one.
const ROWS_PER_STATEMENT: usize = 256;

/// What a synthetic register was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntheticMark {
    /// Number that the rows were drawn from.
    pub seed: u32,
    /// Entries that were asked for.
    pub entries: u32,
    /// [`crate::synthetic::VERSION`] of the program that made it.
    pub version: u32,
}

impl Register {
    /// What the register was made of, when its rows are synthetic.
    ///
    /// # Errors
    /// [`Error::Register`] when the database fails.
    pub async fn synthetic(&self) -> Result<Option<SyntheticMark>> {
        let mut connection = self.pool.acquire().await.map_err(failed("connect"))?;
        mark(&mut connection).await
    }

    /// Fills an empty register with synthetic organizations, in one transaction and without a history.
    ///
    /// # Errors
    /// [`Error::MixedRegister`] when it holds rows already, synthetic ones included; [`Error::Register`] when the database fails.
    pub async fn synthesize(
        &self,
        made_of: SyntheticMark,
        organizations: impl IntoIterator<Item = Stored>,
    ) -> Result<()> {
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("begin writing"))?;
        refuse_held(&mut transaction).await?;
        sqlx::query("INSERT INTO synthetic_register (only_row, seed, entries, version) VALUES (1, ?, ?, ?)")
            .bind(made_of.seed)
            .bind(made_of.entries)
            .bind(made_of.version)
            .execute(&mut *transaction)
            .await
            .map_err(failed("mark itself as synthetic"))?;
        let mut organizations = organizations.into_iter();
        loop {
            // Apart, so that the record of an organization is not written out with all its locations first.
            let batch: Vec<(Stored, Vec<Location>)> =
                organizations.by_ref().take(ROWS_PER_STATEMENT).map(without_locations).collect();
            if batch.is_empty() {
                break;
            }
            put_organizations(&mut transaction, &batch).await?;
            let locations: Vec<(&Stored, &Location)> = batch
                .iter()
                .flat_map(|(stored, locations)| locations.iter().map(move |location| (stored, location)))
                .collect();
            for locations in locations.chunks(ROWS_PER_STATEMENT) {
                put_locations(&mut transaction, locations).await?;
            }
        }
        transaction.commit().await.map_err(failed("commit its synthetic rows"))
    }
}

fn without_locations(mut stored: Stored) -> (Stored, Vec<Location>) {
    let locations = std::mem::take(&mut stored.organization.locations);
    (stored, locations)
}

/// Synthetic rows come into an empty register only.
async fn refuse_held(connection: &mut SqliteConnection) -> Result<()> {
    if mark(&mut *connection).await?.is_some() {
        return Err(Error::MixedRegister { held: "synthetic", offered: "other synthetic" });
    }
    let any: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM organizations)")
        .fetch_one(connection)
        .await
        .map_err(failed("read"))?;
    if any { Err(Error::MixedRegister { held: "real", offered: "synthetic" }) } else { Ok(()) }
}

/// What the register was made of, when its rows are synthetic.
pub(super) async fn mark(connection: &mut SqliteConnection) -> Result<Option<SyntheticMark>> {
    let row: Option<(u32, u32, u32)> = sqlx::query_as("SELECT seed, entries, version FROM synthetic_register")
        .fetch_optional(connection)
        .await
        .map_err(failed("read what it was made of"))?;
    Ok(row.map(|(seed, entries, version)| SyntheticMark { seed, entries, version }))
}

async fn put_organizations(connection: &mut SqliteConnection, batch: &[(Stored, Vec<Location>)]) -> Result<()> {
    let mut insert: QueryBuilder<Sqlite> = QueryBuilder::new(
        "INSERT INTO organizations (id, record, publication, contact_publication, created_at, updated_at) ",
    );
    insert.push_values(batch, |mut row, (Stored { organization, updated_at }, _)| {
        let updated_at = updated_at.to_string();
        row.push_bind(&organization.id)
            .push_bind(Value::Object(organization_record(organization)).to_string())
            .push_bind(publication_word(organization.publication))
            .push_bind(publication_word(organization.contact_publication))
            .push_bind(updated_at.clone())
            .push_bind(updated_at);
    });
    insert.build().execute(connection).await.map_err(failed("write organizations"))?;
    Ok(())
}

async fn put_locations(connection: &mut SqliteConnection, batch: &[(&Stored, &Location)]) -> Result<()> {
    let mut insert: QueryBuilder<Sqlite> = QueryBuilder::new(
        "INSERT INTO locations (id, organization_id, record, publication, finest_precision, created_at, updated_at) ",
    );
    insert.push_values(batch, |mut row, (Stored { organization, updated_at }, location)| {
        let updated_at = updated_at.to_string();
        row.push_bind(&location.id)
            .push_bind(&organization.id)
            .push_bind(Value::Object(location_record(location)).to_string())
            .push_bind(publication_word(location.publication))
            .push_bind(location.finest_precision.map(precision_word))
            .push_bind(updated_at.clone())
            .push_bind(updated_at);
    });
    insert.build().execute(connection).await.map_err(failed("write locations"))?;
    Ok(())
}

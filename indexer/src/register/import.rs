//! What does a file change in the register?
//!
//! Every record is compared with what the register has; only a difference is
//! written, with a revision and a change number. Nothing is ever removed here.

use std::collections::HashSet;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value, json};
use sqlx::SqliteConnection;

use super::difference::difference;
use super::rows::{column, location_record, object, organization_record, precision_word, publication_word};
use super::{Register, StatedLocationDecisions, Submission, failed, synthetic};
use crate::record::Location;
use crate::{Error, Result};

/// What is imported, for the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Name of the file without its folder. Editions of one file bear the same name.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_sha256: String,
    /// Who imports it.
    pub who: String,
    /// Rows that the file has.
    pub rows: u64,
    /// Rows of it that were rejected.
    pub rejected: u64,
}

/// What an import did to one kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Records that were not there before.
    pub added: u64,
    /// Records that differed.
    pub changed: u64,
    /// Records that were the same.
    pub unchanged: u64,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ImportReport {
    /// Organizations.
    pub organizations: Tally,
    /// Locations.
    pub locations: Tally,
    /// Identifiers of organizations that an earlier edition of the file carried and this one does not; they stay.
    pub absent_organizations: Vec<String>,
    /// Identifiers of locations that an earlier edition of the file carried and this one does not; they stay.
    pub absent_locations: Vec<String>,
    /// Number of the register's last change after the import.
    pub change_number: u64,
}

impl ImportReport {
    /// Whether the register is as it was before.
    #[must_use]
    pub fn changed_nothing(&self) -> bool {
        [self.organizations, self.locations].iter().all(|tally| tally.added + tally.changed == 0)
    }
}

/// One organization or location, ready to be compared with what the register has.
struct Candidate<'a> {
    entity: Entity,
    id: &'a str,
    organization_id: &'a str,
    record: Map<String, Value>,
    /// Columns that hold decisions: name, value by the rules, value that the source states.
    decisions: [(&'static str, Option<&'static str>, Option<&'static str>); 2],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Entity {
    Organization,
    Location,
}

impl Entity {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Location => "location",
        }
    }
}

enum Outcome {
    Added,
    Changed,
    Unchanged,
}

/// A decision as it stands: its value, and the person behind it or `None` when a rule made it.
#[derive(Debug, Clone, Default)]
struct Decided {
    value: Option<String>,
    by: Option<String>,
}

impl Decided {
    /// What it becomes: what the source states wins, then what a person decided, then the rule.
    fn after_import(&self, by_rule: Option<&str>, stated: Option<&str>, who: &str) -> Self {
        match stated {
            Some(value) if self.by.is_some() && self.value.as_deref() == Some(value) => self.clone(),
            Some(value) => Self { value: Some(value.to_owned()), by: Some(who.to_owned()) },
            None if self.by.is_some() => self.clone(),
            None => Self { value: by_rule.map(str::to_owned), by: None },
        }
    }
}

/// The transaction and what is the same for everything that is written in it.
struct Writer<'a> {
    connection: &'a mut SqliteConnection,
    batch: &'a Batch,
    /// Set with the first change: an import that changes nothing leaves no trace.
    batch_id: Option<i64>,
    now: String,
}

impl Register {
    /// Adds and changes what differs, in one transaction: after an error nothing has happened.
    ///
    /// A decision that a person took (publication, finest precision) stays unless the source states one itself.
    ///
    /// # Errors
    /// [`Error::MixedRegister`] when its rows are synthetic, [`Error::Register`] when the database fails.
    pub async fn import(&self, submissions: &[Submission], batch: &Batch) -> Result<ImportReport> {
        // Immediate: two importers wait for each other at the beginning, not in the middle.
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("begin the import"))?;
        if synthetic::mark(&mut transaction).await?.is_some() {
            return Err(Error::MixedRegister { held: "synthetic", offered: "real" });
        }
        let now = Timestamp::now().to_string();
        let mut writer = Writer { connection: &mut transaction, batch, batch_id: None, now };
        let mut report = ImportReport::default();
        let mut carried = HashSet::new();
        for submission in submissions {
            let organization = &submission.organization;
            let outcome = writer.write(&organization_candidate(submission)).await?;
            report.organizations.count(&outcome);
            carried.insert((Entity::Organization, organization.id.as_str()));
            for (place, location) in organization.locations.iter().enumerate() {
                let stated = submission.stated.locations.get(place).copied().unwrap_or_default();
                let outcome = writer.write(&location_candidate(&organization.id, location, stated)).await?;
                report.locations.count(&outcome);
                carried.insert((Entity::Location, location.id.as_str()));
            }
        }
        report.absent_organizations = writer.absent(Entity::Organization, &carried).await?;
        report.absent_locations = writer.absent(Entity::Location, &carried).await?;
        writer.remember(&carried).await?;
        transaction.commit().await.map_err(failed("commit the import"))?;
        report.change_number = self.change_number().await?;
        Ok(report)
    }
}

impl Tally {
    fn count(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Added => &mut self.added,
            Outcome::Changed => &mut self.changed,
            Outcome::Unchanged => &mut self.unchanged,
        } += 1;
    }
}

fn organization_candidate(submission: &Submission) -> Candidate<'_> {
    let organization = &submission.organization;
    let stated = &submission.stated;
    Candidate {
        entity: Entity::Organization,
        id: &organization.id,
        organization_id: &organization.id,
        record: organization_record(organization),
        decisions: [
            ("publication", Some(publication_word(organization.publication)), stated.publication.map(publication_word)),
            (
                "contact_publication",
                Some(publication_word(organization.contact_publication)),
                stated.contact_publication.map(publication_word),
            ),
        ],
    }
}

fn location_candidate<'a>(
    organization_id: &'a str,
    location: &'a Location,
    stated: StatedLocationDecisions,
) -> Candidate<'a> {
    Candidate {
        entity: Entity::Location,
        id: &location.id,
        organization_id,
        record: location_record(location),
        decisions: [
            ("publication", Some(publication_word(location.publication)), stated.publication.map(publication_word)),
            (
                "finest_precision",
                location.finest_precision.map(precision_word),
                stated.finest_precision.map(precision_word),
            ),
        ],
    }
}

impl Writer<'_> {
    /// Writes the candidate where it differs from what the register has.
    async fn write(&mut self, candidate: &Candidate<'_>) -> Result<Outcome> {
        let query = match candidate.entity {
            Entity::Organization => {
                "SELECT id AS organization_id, record, publication AS decision_1, publication_decided_by AS decided_1,
                        contact_publication AS decision_2, contact_publication_decided_by AS decided_2
                 FROM organizations WHERE id = ?"
            }
            Entity::Location => {
                "SELECT organization_id, record, publication AS decision_1, publication_decided_by AS decided_1,
                        finest_precision AS decision_2, finest_precision_decided_by AS decided_2
                 FROM locations WHERE id = ?"
            }
        };
        let stored = sqlx::query(query)
            .bind(candidate.id)
            .fetch_optional(&mut *self.connection)
            .await
            .map_err(failed("look for a record"))?;
        let mut before = Map::new();
        let mut current = <[Decided; 2]>::default();
        if let Some(row) = &stored {
            before = object(candidate.id, &column::<String>(row, "record")?)?;
            before.insert("organization_id".to_owned(), column::<String>(row, "organization_id")?.into());
            current[0] = Decided { value: column(row, "decision_1")?, by: column(row, "decided_1")? };
            current[1] = Decided { value: column(row, "decision_2")?, by: column(row, "decided_2")? };
        }
        let mut after = candidate.record.clone();
        after.insert("organization_id".to_owned(), candidate.organization_id.into());
        let mut decisions = <[Decided; 2]>::default();
        for (place, (field, by_rule, stated)) in candidate.decisions.into_iter().enumerate() {
            if stored.is_some() {
                before.insert(field.to_owned(), current[place].value.clone().into());
            }
            decisions[place] = current[place].after_import(by_rule, stated, &self.batch.who);
            after.insert(field.to_owned(), decisions[place].value.clone().into());
        }
        let changes = difference(&before, &after);
        if stored.is_some() && changes.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        self.put(candidate, stored.is_none(), &decisions).await?;
        let batch_id = self.batch_id().await?;
        let kind = if stored.is_none() { "added" } else { "changed" };
        let revision = Revision {
            entity: candidate.entity,
            id: candidate.id,
            organization_id: candidate.organization_id,
            who: &self.batch.who,
            now: &self.now,
            batch_id: Some(batch_id),
            kind,
            changes: &changes,
        };
        revision.write(self.connection).await?;
        Ok(if stored.is_none() { Outcome::Added } else { Outcome::Changed })
    }

    /// Inserts or updates the row of the candidate.
    async fn put(&mut self, candidate: &Candidate<'_>, is_new: bool, decisions: &[Decided; 2]) -> Result<()> {
        let query = match (candidate.entity, is_new) {
            (Entity::Organization, true) => {
                "INSERT INTO organizations (record, publication, publication_decided_by, contact_publication,
                    contact_publication_decided_by, updated_at, created_at, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)"
            }
            (Entity::Organization, false) => {
                "UPDATE organizations SET record = ?1, publication = ?2, publication_decided_by = ?3, contact_publication = ?4,
                    contact_publication_decided_by = ?5, updated_at = ?6 WHERE id = ?7"
            }
            (Entity::Location, true) => {
                "INSERT INTO locations (record, publication, publication_decided_by, finest_precision,
                    finest_precision_decided_by, updated_at, created_at, id, organization_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8)"
            }
            (Entity::Location, false) => {
                "UPDATE locations SET record = ?1, publication = ?2, publication_decided_by = ?3, finest_precision = ?4,
                    finest_precision_decided_by = ?5, updated_at = ?6, organization_id = ?8 WHERE id = ?7"
            }
        };
        let [first, second] = decisions;
        let query = sqlx::query(query)
            .bind(Value::Object(candidate.record.clone()).to_string())
            .bind(&first.value)
            .bind(&first.by)
            .bind(&second.value)
            .bind(&second.by)
            .bind(&self.now)
            .bind(candidate.id);
        let query = if candidate.entity == Entity::Location { query.bind(candidate.organization_id) } else { query };
        query.execute(&mut *self.connection).await.map_err(failed("write a record"))?;
        Ok(())
    }

    /// The row of this import in the history.
    async fn batch_id(&mut self) -> Result<i64> {
        if let Some(id) = self.batch_id {
            return Ok(id);
        }
        let id = sqlx::query(
            "INSERT INTO import_batches (file_name, file_sha256, who, imported_at, rows, rejected) VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(&self.batch.file_name)
        .bind(&self.batch.file_sha256)
        .bind(&self.batch.who)
        .bind(&self.now)
        .bind(i64::try_from(self.batch.rows).unwrap_or(i64::MAX))
        .bind(i64::try_from(self.batch.rejected).unwrap_or(i64::MAX))
        .execute(&mut *self.connection)
        .await
        .map_err(failed("write the import's history"))?
        .last_insert_rowid();
        self.batch_id = Some(id);
        Ok(id)
    }

    /// Records that an earlier edition of this file carried and this one does not.
    async fn absent(&mut self, entity: Entity, carried: &HashSet<(Entity, &str)>) -> Result<Vec<String>> {
        let known: Vec<String> = sqlx::query_scalar(
            "SELECT entity_id FROM carried_by_files WHERE file_name = ? AND entity = ? ORDER BY entity_id",
        )
        .bind(&self.batch.file_name)
        .bind(entity.as_str())
        .fetch_all(&mut *self.connection)
        .await
        .map_err(failed("read what earlier files carried"))?;
        Ok(known.into_iter().filter(|id| !carried.contains(&(entity, id.as_str()))).collect())
    }

    async fn remember(&mut self, carried: &HashSet<(Entity, &str)>) -> Result<()> {
        for (entity, id) in carried {
            sqlx::query("INSERT OR IGNORE INTO carried_by_files (file_name, entity, entity_id) VALUES (?, ?, ?)")
                .bind(&self.batch.file_name)
                .bind(entity.as_str())
                .bind(*id)
                .execute(&mut *self.connection)
                .await
                .map_err(failed("remember what the file carried"))?;
        }
        Ok(())
    }
}

/// One change of one record, for the history.
pub(super) struct Revision<'a> {
    pub(super) entity: Entity,
    pub(super) id: &'a str,
    pub(super) organization_id: &'a str,
    pub(super) who: &'a str,
    pub(super) now: &'a str,
    pub(super) batch_id: Option<i64>,
    pub(super) kind: &'static str,
    pub(super) changes: &'a Map<String, Value>,
}

impl Revision<'_> {
    /// Writes the revision and gives it the next change number.
    pub(super) async fn write(&self, connection: &mut SqliteConnection) -> Result<()> {
        let revision = sqlx::query(
            "INSERT INTO revisions (entity, entity_id, who, made_at, import_batch_id, changes) VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(self.entity.as_str())
        .bind(self.id)
        .bind(self.who)
        .bind(self.now)
        .bind(self.batch_id)
        .bind(json!(self.changes).to_string())
        .execute(&mut *connection)
        .await
        .map_err(failed("write a revision"))?
        .last_insert_rowid();
        sqlx::query("INSERT INTO change_log (kind, organization_id, revision_id) VALUES (?, ?, ?)")
            .bind(self.kind)
            .bind(self.organization_id)
            .bind(revision)
            .execute(connection)
            .await
            .map_err(failed("write the change log"))?;
        Ok(())
    }
}

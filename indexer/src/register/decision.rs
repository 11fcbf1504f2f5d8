//! Who may see what, when a person says so?

use jiff::Timestamp;
use serde_json::{Map, json};
use sqlx::Row;

use super::import::{Entity, Revision};
use super::rows::{precision_word, publication_word};
use super::{Register, failed};
use crate::record::{Precision, Publication};
use crate::{Error, Result};

/// A person's decision about one record; it outlives every import whose source says nothing about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Who may see an organization.
    Organization(Publication),
    /// Who may see the e-mail and telephone of an organization.
    Contact(Publication),
    /// Who may see a location.
    Location(Publication),
    /// How closely a location may be shown.
    FinestPrecision(Precision),
}

/// How a decision is read and written: record, field, value, query that reads, query that writes.
struct Statement {
    entity: Entity,
    field: &'static str,
    value: &'static str,
    read: &'static str,
    write: &'static str,
}

impl Decision {
    const fn statement(self) -> Statement {
        match self {
            Self::Organization(publication) => Statement {
                entity: Entity::Organization,
                field: "publication",
                value: publication_word(publication),
                read: "SELECT id, publication FROM organizations WHERE id = ?",
                write: "UPDATE organizations SET publication = ?, publication_decided_by = ?, updated_at = COALESCE(?, updated_at) WHERE id = ?",
            },
            Self::Contact(publication) => Statement {
                entity: Entity::Organization,
                field: "contact_publication",
                value: publication_word(publication),
                read: "SELECT id, contact_publication FROM organizations WHERE id = ?",
                write: "UPDATE organizations SET contact_publication = ?, contact_publication_decided_by = ?, updated_at = COALESCE(?, updated_at) WHERE id = ?",
            },
            Self::Location(publication) => Statement {
                entity: Entity::Location,
                field: "publication",
                value: publication_word(publication),
                read: "SELECT organization_id, publication FROM locations WHERE id = ?",
                write: "UPDATE locations SET publication = ?, publication_decided_by = ?, updated_at = COALESCE(?, updated_at) WHERE id = ?",
            },
            Self::FinestPrecision(precision) => Statement {
                entity: Entity::Location,
                field: "finest_precision",
                value: precision_word(precision),
                read: "SELECT organization_id, finest_precision FROM locations WHERE id = ?",
                write: "UPDATE locations SET finest_precision = ?, finest_precision_decided_by = ?, updated_at = COALESCE(?, updated_at) WHERE id = ?",
            },
        }
    }
}

impl Register {
    /// Records a person's decision, with a revision when it changes something.
    ///
    /// # Arguments
    /// * `id`: of the organization or location that the decision is about.
    /// * `who`: the person who decides, for the history.
    ///
    /// # Errors
    /// [`Error::UnknownRecord`] when there is no such record, [`Error::Register`] when the database fails.
    pub async fn decide(&self, id: &str, decision: Decision, who: &str) -> Result<()> {
        let Statement { entity, field, value, read, write } = decision.statement();
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed("begin the decision"))?;
        let row = sqlx::query(read)
            .bind(id)
            .fetch_optional(&mut *transaction)
            .await
            .map_err(failed("look for a record"))?
            .ok_or_else(|| Error::UnknownRecord { entity: entity.as_str(), id: id.to_owned() })?;
        let organization_id: String = row.try_get(0).map_err(failed("read a column"))?;
        let before: Option<String> = row.try_get(1).map_err(failed("read a column"))?;
        let changes_value = before.as_deref() != Some(value);
        let now = Timestamp::now().to_string();
        if changes_value {
            let changes = Map::from_iter([(field.to_owned(), json!({ "before": before, "after": value }))]);
            let revision = Revision {
                entity,
                id,
                organization_id: &organization_id,
                who,
                now: &now,
                batch_id: None,
                kind: "changed",
                changes: &changes,
            };
            revision.write(&mut transaction).await?;
        }
        // Written even when the value stays: from now on it is a person's, not a rule's.
        sqlx::query(write)
            .bind(value)
            .bind(who)
            .bind(changes_value.then_some(&now))
            .bind(id)
            .execute(&mut *transaction)
            .await
            .map_err(failed("write a decision"))?;
        transaction.commit().await.map_err(failed("commit the decision"))
    }
}

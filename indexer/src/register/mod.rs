//! What do we know, since when, from whom, and who may see it?
//!
//! A SQL database: the organizations and their locations as the sources tell
//! them, the decisions that people took about them, every change ever made.
//! An import is one transaction; the same file twice changes nothing. What a
//! later file no longer carries stays and is reported: only a person removes.
//!
//! Not for searching: that is [`crate::index`], built from [`Register::organizations`].

mod decision;
mod difference;
mod import;
mod reading;
mod rows;
mod synthetic;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions};
use sqlx::{AssertSqlSafe, SqlSafeStr};

pub use decision::Decision;
pub use import::{Batch, ImportReport, Tally};
pub use synthetic::SyntheticMark;

use crate::record::{Organization, Precision, Publication};
use crate::{Error, Result};

/// How long one program waits while another writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Every migration: version, description, SQL. Never changed once released.
const MIGRATIONS: [(i64, &str, &str); 2] = [
    (1, "register", include_str!("../../migrations/0001_register.sql")),
    (2, "synthetic register", include_str!("../../migrations/0002_synthetic_register.sql")),
];

/// An organization as the register holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The record, locations by identifier.
    pub organization: Organization,
    /// When it, or one of its locations, last changed.
    pub updated_at: Timestamp,
}

/// An organization as a source submits it, and what the source itself decides about who may see it.
///
/// The publications inside `organization` are what the rules make of it; they
/// apply until a person, or a source that says so, has decided otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// The record.
    pub organization: Organization,
    /// The decisions that the source carries.
    pub stated: StatedDecisions,
}

/// Decisions that a source carries; `None` where it is silent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatedDecisions {
    /// Who may see the organization.
    pub publication: Option<Publication>,
    /// Who may see its e-mail and telephone.
    pub contact_publication: Option<Publication>,
    /// Per location, in the order of the organization's locations; missing ones are silent.
    pub locations: Vec<StatedLocationDecisions>,
}

/// Decisions that a source carries about one location.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatedLocationDecisions {
    /// Who may see the location.
    pub publication: Option<Publication>,
    /// The finest precision that may be published.
    pub finest_precision: Option<Precision>,
}

impl From<Organization> for Submission {
    fn from(organization: Organization) -> Self {
        Self { organization, stated: StatedDecisions::default() }
    }
}

/// The register, opened.
#[derive(Debug, Clone)]
pub struct Register {
    pool: SqlitePool,
}

impl Register {
    /// Opens the register, creates it with its folder where there is none, and brings its tables to this version.
    ///
    /// # Arguments
    /// * `url`: `sqlite://PATH` or `sqlite::memory:`.
    ///
    /// # Errors
    /// [`Error::RegisterAddress`] for another kind of database, [`Error::File`] when the folder cannot be
    /// created, [`Error::Register`] and [`Error::Migration`] when the database refuses.
    pub async fn open(url: &str) -> Result<Self> {
        let scheme = url.split(':').next().unwrap_or_default();
        if scheme != "sqlite" {
            return Err(Error::RegisterAddress { scheme: scheme.to_owned() });
        }
        let options = SqliteConnectOptions::from_str(url)
            .map_err(failed("understand its address"))?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .busy_timeout(BUSY_TIMEOUT)
            .foreign_keys(true);
        if let Some(folder) = options.get_filename().parent().filter(|folder| *folder != Path::new("")) {
            std::fs::create_dir_all(folder).map_err(Error::file(folder, "create"))?;
        }
        // One connection: there is one writer anyway, and a register in memory lives in its connection.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await
            .map_err(failed("open its database"))?;
        migrator().run(&pool).await?;
        Ok(Self { pool })
    }

    /// Every organization with its locations, by identifier.
    ///
    /// # Errors
    /// [`Error::Register`] when the database fails, [`Error::RegisterRecord`] when a record cannot be understood.
    pub async fn organizations(&self) -> Result<Vec<Stored>> {
        let mut transaction = self.pool.begin().await.map_err(failed("begin reading"))?;
        reading::organizations(&mut transaction).await
    }

    /// Number of the last change; 0 before the first.
    ///
    /// # Errors
    /// [`Error::Register`] when the database fails.
    pub async fn change_number(&self) -> Result<u64> {
        let number: i64 = sqlx::query_scalar("SELECT COALESCE(MAX(number), 0) FROM change_log")
            .fetch_one(&self.pool)
            .await
            .map_err(failed("read its change number"))?;
        Ok(number.unsigned_abs())
    }

    /// Whether the register holds no organization.
    ///
    /// # Errors
    /// [`Error::Register`] when the database fails.
    pub async fn is_empty(&self) -> Result<bool> {
        let any: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM organizations)")
            .fetch_one(&self.pool)
            .await
            .map_err(failed("read"))?;
        Ok(!any)
    }

    /// Closes the database, its write-ahead log merged into it.
    pub async fn close(self) {
        self.pool.close().await;
    }
}

fn migrator() -> Migrator {
    let migrations = MIGRATIONS.map(|(version, description, sql)| {
        let sql = AssertSqlSafe(sql).into_sql_str();
        Migration::new(version, description.into(), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(migrations.into())
}

/// Names the action of a database error.
fn failed(action: &'static str) -> impl FnOnce(sqlx::Error) -> Error {
    move |source| Error::Register { action, source }
}

#[cfg(test)]
mod tests;

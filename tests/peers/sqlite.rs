//! How does SQLite answer at its best?
//!
//! A table along the curve, an R*Tree over the points, a full-text index without
//! contents, positions or sizes, everything mapped and cached. SQLite has no
//! grouping sets; grouping once by what an entry carries, as one number, and
//! adding up here is faster than reading the rows several times. Which index
//! comes first cannot be estimated by SQLite: every order is a plan.

use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Connection, Executor};
use tokio::runtime::Runtime;

use super::counts::{Asked, Carried, Counts};
use super::engine::Engine;
use super::rows::Row;

/// Rows written in one statement.
const ROWS_AT_ONCE: usize = 500;

/// Side of the largest box, degrees, whose rows are looked up in the full-text index one by one: 20 µs each.
const ROW_BY_ROW_DEGREES: f64 = 1.0;

/// An order in which the conditions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// The whole table.
    Table,
    /// The box.
    Box,
    /// The words, then the rows of the table.
    Words,
    /// The words as a set, then the box.
    WordsThenBox,
    /// The box, then each row in the full-text index.
    BoxThenWords,
}

const ORDERS: [Order; 5] = [Order::Table, Order::Box, Order::Words, Order::WordsThenBox, Order::BoxThenWords];

impl Order {
    const fn has_words(self) -> bool {
        matches!(self, Self::Words | Self::WordsThenBox | Self::BoxThenWords)
    }

    /// Parameters: west, south, east, north, then the word.
    fn sql(self) -> String {
        const EXACT: &str = "longitude BETWEEN ?1 AND ?3 AND latitude BETWEEN ?2 AND ?4";
        // The tree's coordinates are rounded outwards.
        const TREE: &str = "east >= ?1 AND west <= ?3 AND north >= ?2 AND south <= ?4";
        let rows = match self {
            Self::Table => format!("entry WHERE {EXACT}"),
            Self::Box => format!("place WHERE {TREE} AND {EXACT}"),
            Self::Words => format!("words CROSS JOIN entry ON entry.id = words.rowid WHERE words MATCH ?5 AND {EXACT}"),
            Self::WordsThenBox => {
                format!("place WHERE {TREE} AND {EXACT} AND +id IN (SELECT rowid FROM words WHERE words MATCH ?5)")
            }
            Self::BoxThenWords => {
                format!("place CROSS JOIN words ON words.rowid = place.id AND words MATCH ?5 WHERE {TREE} AND {EXACT}")
            }
        };
        format!("SELECT combination, count(*) FROM {rows} GROUP BY combination")
    }
}

/// SQLite with FTS5 and R*Tree.
pub struct Sqlite {
    name: String,
    runtime: Runtime,
    connection: SqliteConnection,
    combinations: Vec<Carried>,
}

impl Sqlite {
    /// Writes the rows into a database in a folder.
    pub fn load(folder: &Path, rows: &[Row]) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let address = format!("sqlite://{}", folder.join("peers.sqlite").display());
        let options = SqliteConnectOptions::from_str(&address)
            .expect("the address of a file")
            .create_if_missing(true)
            .page_size(8_192)
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off)
            .pragma("mmap_size", "4294967296")
            .pragma("cache_size", "-2000000")
            .pragma("temp_store", "memory");
        let mut combinations = Vec::new();
        let mut numbers = HashMap::new();
        let mut connection = runtime.block_on(async {
            let mut connection = SqliteConnection::connect_with(&options).await.expect("a new database");
            write(&mut connection, rows, |carried| {
                *numbers.entry(carried).or_insert_with(|| {
                    combinations.push(carried);
                    combinations.len() as i64 - 1
                })
            })
            .await
            .expect("rows of numbers and letters");
            connection
        });
        let version: String = runtime
            .block_on(sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut connection))
            .expect("SQLite knows its version");
        Self { name: format!("SQLite {version} with FTS5 and R*Tree"), runtime, connection, combinations }
    }
}

async fn write(
    connection: &mut SqliteConnection,
    rows: &[Row],
    mut combination: impl FnMut(Carried) -> i64,
) -> sqlx::Result<()> {
    connection
        .execute(
            "CREATE TABLE entry (id INTEGER PRIMARY KEY, longitude REAL, latitude REAL, combination INTEGER);
             CREATE VIRTUAL TABLE place USING rtree (id, west, east, south, north, +longitude, +latitude, +combination);
             CREATE VIRTUAL TABLE words USING fts5 (text, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
             BEGIN",
        )
        .await?;
    for some in rows.chunks(ROWS_AT_ONCE) {
        let numbers: Vec<(i64, &Row, i64)> =
            some.iter().map(|row| (i64::from(row.ordinal), row, combination(row.carried))).collect();
        let list = |line: &dyn Fn(&(i64, &Row, i64)) -> String| numbers.iter().map(line).collect::<Vec<_>>().join(",");
        // Numbers and folded words hold no quote.
        let entries = list(&|(id, row, number)| format!("({id},{:?},{:?},{number})", row.longitude, row.latitude));
        let places = list(&|(id, row, number)| {
            let (x, y) = (row.longitude, row.latitude);
            format!("({id},{x:?},{x:?},{y:?},{y:?},{x:?},{y:?},{number})")
        });
        let words = list(&|(id, row, _)| format!("({id},'{}')", row.words.join(" ")));
        for sql in [
            format!("INSERT INTO entry VALUES {entries}"),
            format!("INSERT INTO place VALUES {places}"),
            format!("INSERT INTO words (rowid, text) VALUES {words}"),
        ] {
            connection.execute(sqlx::AssertSqlSafe(sql)).await?;
        }
    }
    connection.execute("COMMIT; INSERT INTO words (words) VALUES ('optimize'); ANALYZE").await?;
    Ok(())
}

impl Engine for Sqlite {
    fn name(&self) -> &str {
        &self.name
    }

    fn plan_name(&self, plan: usize) -> String {
        let name = match ORDERS[plan] {
            Order::Table => "table",
            Order::Box => "box",
            Order::Words => "words, then table",
            Order::WordsThenBox => "words as a set, then box",
            Order::BoxThenWords => "box, then words row by row",
        };
        name.to_owned()
    }

    fn plans(&self, asked: &Asked) -> Vec<usize> {
        let [west, _, east, _] = asked.bbox;
        let is_small = east - west <= ROW_BY_ROW_DEGREES;
        let suits =
            |order: Order| order.has_words() == asked.word.is_some() && (is_small || order != Order::BoxThenWords);
        (0..ORDERS.len()).filter(|plan| suits(ORDERS[*plan])).collect()
    }

    fn answer(&mut self, asked: &Asked, plan: usize) -> (Counts, Duration) {
        let sql = ORDERS[plan].sql();
        let started = Instant::now();
        let mut query = sqlx::query_as::<_, (i64, i64)>(sqlx::AssertSqlSafe(sql));
        for degrees in asked.bbox {
            query = query.bind(degrees);
        }
        if let Some(word) = &asked.word {
            query = query.bind(format!("\"{word}\""));
        }
        let rows = self.runtime.block_on(query.fetch_all(&mut self.connection)).expect("a good question");
        let mut counts = Counts::default();
        for (combination, entries) in rows {
            counts.add(self.combinations[combination as usize], entries.unsigned_abs(), asked);
        }
        (counts, started.elapsed())
    }
}

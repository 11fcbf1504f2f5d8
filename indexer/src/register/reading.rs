//! How is the whole register read, at a million entries too?
//!
//! The database joins the rows of a page into one text, so that a row costs
//! nothing on its way out of it; threads take the pages apart and decode them
//! while the database reads on. Nothing is sorted by the database: the rows lie
//! in it as they came, mostly in order, and sorting what is sorted is free.

use std::cmp::Ordering;
use std::thread::available_parallelism;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sqlx::SqliteConnection;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::{JoinHandle, spawn_blocking};

use super::{Stored, failed};
use crate::record::{Location, Organization};
use crate::{Error, Result};

/// Rows of a page: about a megabyte.
const PAGE_ROWS: i64 = 2_000;

/// Pages that wait for a decoder at most.
const WAITING_PAGES: usize = 2;

/// Decoders at most: the database is one thread and cannot feed more.
const MOST_DECODERS: usize = 4;

/// Ends a column. No JSON text holds it, and no identifier.
const COLUMN_END: char = '\u{1f}';

/// Ends a row.
const ROW_END: char = '\u{1e}';

/// Number of the page's last row, and its rows in one text.
const ORGANIZATION_PAGE: &str = "
    SELECT MAX(number), GROUP_CONCAT(line, CHAR(30)) FROM (
        SELECT rowid AS number,
               CONCAT_WS(CHAR(31), id, updated_at, publication, contact_publication, record) AS line
        FROM organizations WHERE rowid > ? ORDER BY rowid LIMIT ?)";

/// As [`ORGANIZATION_PAGE`].
const LOCATION_PAGE: &str = "
    SELECT MAX(number), GROUP_CONCAT(line, CHAR(30)) FROM (
        SELECT rowid AS number,
               CONCAT_WS(CHAR(31), id, updated_at, publication, COALESCE(finest_precision, ''), organization_id, record)
                   AS line
        FROM locations WHERE rowid > ? ORDER BY rowid LIMIT ?)";

/// A page as the database gives it out.
enum Page {
    Organizations(String),
    Locations(String),
}

/// A location and whose it is.
struct Owned {
    organization_id: String,
    location: Location,
    updated_at: Timestamp,
}

/// What a decoder made of its pages, in their order.
#[derive(Default)]
struct Decoded {
    organizations: Vec<Vec<Stored>>,
    locations: Vec<Vec<Owned>>,
}

/// Threads that decode, each with pages of its own: the first page is the first one's, the second page the second's.
struct Decoders {
    pages: Vec<Sender<Page>>,
    threads: Vec<JoinHandle<Result<Decoded>>>,
    next: usize,
}

impl Decoders {
    fn start() -> Self {
        let number = available_parallelism().map_or(1, usize::from).min(MOST_DECODERS);
        let (pages, threads) = (0..number)
            .map(|_| {
                let (sender, receiver) = channel(WAITING_PAGES);
                (sender, spawn_blocking(move || decode_all(receiver)))
            })
            .unzip();
        Self { pages, threads, next: 0 }
    }

    /// Hands a page on; whether its decoder still works.
    async fn decode(&mut self, page: Page) -> bool {
        let decoder = self.next;
        self.next = (decoder + 1) % self.pages.len();
        self.pages[decoder].send(page).await.is_ok()
    }

    async fn finish(self) -> Result<(Vec<Stored>, Vec<Owned>)> {
        drop(self.pages);
        let mut pages = Decoded::default();
        for thread in self.threads {
            let decoded = thread.await.expect("decoding neither panics nor is cancelled")?;
            pages.organizations.extend(decoded.organizations);
            pages.locations.extend(decoded.locations);
        }
        let organizations =
            in_order(pages.organizations, |left, right| left.organization.id.cmp(&right.organization.id));
        let locations = in_order(pages.locations, |left, right| {
            (&left.organization_id, &left.location.id).cmp(&(&right.organization_id, &right.location.id))
        });
        Ok((organizations, locations))
    }
}

/// Every organization with its locations, by identifier.
pub(super) async fn organizations(connection: &mut SqliteConnection) -> Result<Vec<Stored>> {
    let mut decoders = Decoders::start();
    for (query, kind) in
        [(ORGANIZATION_PAGE, Page::Organizations as fn(String) -> Page), (LOCATION_PAGE, Page::Locations)]
    {
        let mut last = i64::MIN;
        loop {
            let (number, rows): (Option<i64>, Option<String>) = sqlx::query_as(query)
                .bind(last)
                .bind(PAGE_ROWS)
                .fetch_one(&mut *connection)
                .await
                .map_err(failed("read its records"))?;
            let (Some(number), Some(rows)) = (number, rows) else { break };
            last = number;
            if !decoders.decode(kind(rows)).await {
                // What stopped it is what it returns.
                break;
            }
        }
    }
    let (mut organizations, locations) = decoders.finish().await?;
    give_locations(&mut organizations, locations);
    Ok(organizations)
}

/// Gives every location to its organization; both come in order.
fn give_locations(organizations: &mut [Stored], locations: Vec<Owned>) {
    let numbers: Vec<usize> =
        locations.chunk_by(|left, right| left.organization_id == right.organization_id).map(<[Owned]>::len).collect();
    let mut locations = locations.into_iter();
    let mut owners = organizations.iter_mut();
    for number in numbers {
        let mut own = locations.by_ref().take(number).peekable();
        let Some(id) = own.peek().map(|owned| owned.organization_id.clone()) else { break };
        // A foreign key makes sure that the organization is there.
        let Some(owner) = owners.find(|stored| stored.organization.id == id) else { break };
        owner.organization.locations.reserve_exact(number);
        for owned in own {
            owner.updated_at = owner.updated_at.max(owned.updated_at);
            owner.organization.locations.push(owned.location);
        }
    }
}

/// The rows of all pages, sorted. Pages that follow one another, as they mostly do, cost one comparison a row.
fn in_order<T>(mut pages: Vec<Vec<T>>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    pages.retain(|page| !page.is_empty());
    pages.sort_by(|left, right| compare(&left[0], &right[0]));
    let mut rows = Vec::with_capacity(pages.iter().map(Vec::len).sum());
    pages.into_iter().for_each(|page| rows.extend(page));
    rows.sort_unstable_by(compare);
    rows
}

/// Decodes pages until there are no more.
fn decode_all(mut pages: Receiver<Page>) -> Result<Decoded> {
    let mut decoded = Decoded::default();
    let mut json = String::new();
    while let Some(page) = pages.blocking_recv() {
        match page {
            Page::Organizations(rows) => {
                let rows = rows.split(ROW_END).map(|row| organization(row, &mut json)).collect::<Result<_>>()?;
                decoded.organizations.push(rows);
            }
            Page::Locations(rows) => {
                let rows = rows.split(ROW_END).map(|row| location(row, &mut json)).collect::<Result<_>>()?;
                decoded.locations.push(rows);
            }
        }
    }
    Ok(decoded)
}

fn organization(row: &str, json: &mut String) -> Result<Stored> {
    let [id, updated_at, publication, contact_publication, record] = columns(row)?;
    let mut organization: Organization = complete(id, record, json, |json| {
        json.push_str("\"id\":\"\",\"locations\":[],\"publication\":\"");
        json.push_str(publication);
        json.push_str("\",\"contact_publication\":\"");
        json.push_str(contact_publication);
        json.push('"');
    })?;
    id.clone_into(&mut organization.id);
    Ok(Stored { organization, updated_at: timestamp(updated_at)? })
}

fn location(row: &str, json: &mut String) -> Result<Owned> {
    let [id, updated_at, publication, finest_precision, organization_id, record] = columns(row)?;
    let mut location: Location = complete(id, record, json, |json| {
        json.push_str("\"id\":\"\",\"publication\":\"");
        json.push_str(publication);
        if finest_precision.is_empty() {
            json.push_str("\",\"finest_precision\":null");
        } else {
            json.push_str("\",\"finest_precision\":\"");
            json.push_str(finest_precision);
            json.push('"');
        }
    })?;
    id.clone_into(&mut location.id);
    Ok(Owned { organization_id: organization_id.to_owned(), location, updated_at: timestamp(updated_at)? })
}

/// The columns of a row; the last one is all the rest.
fn columns<const NUMBER: usize>(row: &str) -> Result<[&str; NUMBER]> {
    let mut parts = row.splitn(NUMBER, COLUMN_END);
    let columns = [(); NUMBER].map(|()| parts.next());
    match columns.iter().all(Option::is_some) {
        true => Ok(columns.map(Option::unwrap_or_default)),
        false => Err(undecodable("a row has too few columns")),
    }
}

/// A record of which some fields have columns of their own: they are put back into its JSON, which is then read once.
fn complete<T: DeserializeOwned>(
    id: &str,
    record: &str,
    json: &mut String,
    add_fields: impl FnOnce(&mut String),
) -> Result<T> {
    json.clear();
    match record.trim_start().strip_prefix('{') {
        Some(rest) => {
            json.push('{');
            add_fields(json);
            json.push(',');
            json.push_str(rest);
        }
        None => json.push_str(record),
    }
    serde_json::from_str(json).map_err(|source| Error::RegisterRecord { id: id.to_owned(), source })
}

fn timestamp(text: &str) -> Result<Timestamp> {
    text.parse().map_err(|error: jiff::Error| undecodable(error))
}

fn undecodable(reason: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    failed("understand a row")(sqlx::Error::Decode(reason.into()))
}

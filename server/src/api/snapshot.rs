//! `/api/v1/snapshot`: how does the whole public register fit on a phone?
//!
//! Rows without member names, and without what a list does not show. What an
//! entry shares with others (its organization, its municipality, its hours) stands
//! once and is referred to by its identifier (of hours: the text itself), so that a
//! later answer can replace single rows of an earlier one.
//!
//! Rows are made of the features of the index: what is not published is in none
//! of them. An entry that is known by its municipality has no position of its
//! own here; the municipality's stands for it.

mod hours;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::sync::Mutex;
use vicini_indexer::index::{Index, Ordinal};

use super::{JSON, answer, json};
use crate::assets::accepts;
use crate::pages::feature::Feature;
use crate::parameters::{parse, table};
use crate::problem::ProblemKind;
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// Version of the rows; whoever keeps a snapshot of another one must ask for the whole again.
const FORMAT: u32 = 2;

/// What stands where in a row of `comuni`; the first names the row.
const COMUNE_COLUMNS: [&str; 5] = ["code", "name", "province", "region", "position"];
/// What stands where in a row of `organizations`.
const ORGANIZATION_COLUMNS: [&str; 6] = ["id", "name", "alternate_names", "type", "led_by", "website"];
/// What stands where in a row of `entries`. `region` is given where the municipality is not known.
const ENTRY_COLUMNS: [&str; 18] = [
    "id",
    "organization",
    "comune",
    "region",
    "position",
    "precision",
    "address",
    "services",
    "target_groups",
    "languages",
    "programmes",
    "phones",
    "email",
    "opening_hours",
    "assured_date",
    "source",
    "source_date",
    "evidence_level",
];

const COLUMNS: Columns = Columns {
    comuni: COMUNE_COLUMNS,
    organizations: ORGANIZATION_COLUMNS,
    hours: hours::COLUMNS,
    entries: ENTRY_COLUMNS,
};

/// Generations whose rows are remembered, to tell what has changed since.
const REMEMBERED_GENERATIONS: usize = 8;
/// Larger snapshots are left to the ordinary compression: the strongest takes a second for each megabyte.
const LARGEST_SQUEEZED_BYTES: usize = 4 << 20;
/// Brotli's strongest level, and the window that holds the whole text.
const BROTLI_QUALITY: u32 = 11;
/// Log₂ of the window's bytes: the text of [`LARGEST_SQUEEZED_BYTES`] fits.
const BROTLI_WINDOW_BITS: u32 = 22;
/// Decimals of a municipality's position: about ten metres inside something that measures kilometres.
const COMUNE_SCALE: f64 = 1e4;

/// The snapshots that were asked for last, by generation.
///
/// A generation that nobody has asked for is in nobody's hands: nothing need be remembered of it.
#[derive(Debug, Default)]
pub struct Snapshots {
    /// The newest last.
    kept: Mutex<VecDeque<Kept>>,
}

/// A generation that was asked for.
#[derive(Debug)]
struct Kept {
    generation: String,
    /// What each entry's rows say, as one number.
    fingerprints: Arc<HashMap<String, u64>>,
    /// The hours that its entries have: writing them out anew for every answer would take too long.
    hours: Arc<Hours>,
    /// The answer; let go as soon as there is a newer generation.
    whole: Option<Whole>,
}

/// A whole snapshot, ready to be sent.
#[derive(Debug, Clone)]
struct Whole {
    json: Bytes,
    /// `None` where it is too large to be squeezed.
    brotli: Option<Bytes>,
}

impl Snapshots {
    /// The snapshot of a generation, and what a client has that kept the one of `since`; made on the first question.
    async fn of(&self, index: &Arc<Index>, since: Option<&str>) -> Result<(Whole, Option<Delta>), Problem> {
        let generation = &index.manifest().generation;
        let mut kept = self.kept.lock().await;
        if !kept.iter().any(|kept| kept.generation == *generation && kept.whole.is_some()) {
            let made = Arc::clone(index);
            // Reading and compressing everything takes too long for the threads that answer others.
            let made = tokio::task::spawn_blocking(move || Kept::make(&made)).await.map_err(|_| {
                Problem::new(ProblemKind::Internal, "The snapshot could not be made. It has been logged.")
            })??;
            kept.retain(|kept| kept.generation != *generation);
            for older in kept.iter_mut() {
                older.whole = None;
            }
            if kept.len() == REMEMBERED_GENERATIONS {
                kept.pop_front();
            }
            kept.push_back(made);
        }
        let find = |name: &str| kept.iter().find(|kept| kept.generation == name);
        let current = find(generation).expect("it was made above, under the same lock");
        let whole = current.whole.clone().expect("it was made above, under the same lock");
        let delta = since.and_then(find).map(|earlier| Delta {
            earlier: Arc::clone(&earlier.fingerprints),
            current: Arc::clone(&current.fingerprints),
            hours: Arc::clone(&current.hours),
        });
        Ok((whole, delta))
    }
}

impl Kept {
    fn make(index: &Index) -> Result<Self, Problem> {
        let manifest = index.manifest();
        let write = |text: &str, ordinal| hours::hours_row(text, index.opening_hours(ordinal)?, manifest.created_at);
        let rows = Rows::of(index, |_| true, write)?;
        let everything = Everything {
            format: FORMAT,
            generation: &manifest.generation,
            created_at: manifest.created_at,
            columns: COLUMNS,
            comuni: rows.comuni.values().map(AsRef::as_ref).collect(),
            organizations: rows.organizations.values().map(AsRef::as_ref).collect(),
            hours: rows.hours.values().flatten().map(AsRef::as_ref).collect(),
            entries: rows.entries.values().map(AsRef::as_ref).collect(),
        };
        let text = serde_json::to_string(&everything).expect("rows that are JSON already");
        let brotli = if text.len() <= LARGEST_SQUEEZED_BYTES { squeezed(text.as_bytes()) } else { None };
        Ok(Self {
            generation: manifest.generation.clone(),
            fingerprints: Arc::new(rows.fingerprints()),
            hours: Arc::new(rows.hours),
            whole: Some(Whole { json: text.into(), brotli: brotli.map(Bytes::from) }),
        })
    }
}

/// What entries said then, and what they say now.
struct Delta {
    earlier: Arc<HashMap<String, u64>>,
    current: Arc<HashMap<String, u64>>,
    /// Those of now.
    hours: Arc<Hours>,
}

impl Delta {
    /// Entries that are gone, in their order.
    fn removed(&self) -> Vec<&str> {
        let mut gone: Vec<&str> =
            self.earlier.keys().filter(|id| !self.current.contains_key(*id)).map(String::as_str).collect();
        gone.sort_unstable();
        gone
    }

    /// Whether an entry is new or says something else.
    fn changed(&self, id: &str) -> bool {
        self.earlier.get(id) != self.current.get(id)
    }
}

/// `GET /api/v1/snapshot`: everything, or what has changed since a generation that is remembered.
pub async fn snapshot(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::SNAPSHOT, index.reference())?;
    let since = parameters.text("since");
    let (whole, delta) = state.snapshots.of(&index, since).await?;
    if let (Some(since), Some(delta)) = (since, delta) {
        return changes(&index, since, &delta);
    }
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = match whole.brotli.filter(|_| accepts(accepted, "br")) {
        Some(brotli) => {
            let mut response = answer(JSON, brotli);
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            response
        }
        None => answer(JSON, whole.json),
    };
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

/// The rows that are new or say something else, with the shared rows that they refer to, and what is gone.
fn changes(index: &Index, since: &str, delta: &Delta) -> Result<Response, Problem> {
    let rows = Rows::of(index, |id| delta.changed(id), |text, _| delta.hours.get(text)?.clone())?;
    let manifest = index.manifest();
    Ok(json(&Changes {
        format: FORMAT,
        since,
        generation: &manifest.generation,
        created_at: manifest.created_at,
        removed: delta.removed(),
        comuni: rows.comuni.values().map(AsRef::as_ref).collect(),
        organizations: rows.organizations.values().map(AsRef::as_ref).collect(),
        hours: rows.hours.values().flatten().map(AsRef::as_ref).collect(),
        changed: rows.entries.values().map(AsRef::as_ref).collect(),
    }))
}

/// Names of what stands in a row, by kind of row.
#[derive(Serialize)]
struct Columns {
    comuni: [&'static str; COMUNE_COLUMNS.len()],
    organizations: [&'static str; ORGANIZATION_COLUMNS.len()],
    hours: [&'static str; hours::COLUMNS.len()],
    entries: [&'static str; ENTRY_COLUMNS.len()],
}

/// The answer that holds the whole register.
#[derive(Serialize)]
struct Everything<'rows> {
    format: u32,
    generation: &'rows str,
    created_at: Timestamp,
    columns: Columns,
    comuni: Vec<&'rows RawValue>,
    organizations: Vec<&'rows RawValue>,
    hours: Vec<&'rows RawValue>,
    entries: Vec<&'rows RawValue>,
}

/// The answer that holds what has changed.
#[derive(Serialize)]
struct Changes<'rows> {
    format: u32,
    since: &'rows str,
    generation: &'rows str,
    created_at: Timestamp,
    removed: Vec<&'rows str>,
    comuni: Vec<&'rows RawValue>,
    organizations: Vec<&'rows RawValue>,
    hours: Vec<&'rows RawValue>,
    changed: Vec<&'rows RawValue>,
}

/// Rows of hours by their text; `None` where a text is not understood, or cannot be written out.
type Hours = BTreeMap<String, Option<Box<RawValue>>>;

/// Rows by their identifiers: neighbours in this order share most letters, which compresses best.
#[derive(Default)]
struct Rows {
    comuni: BTreeMap<String, Box<RawValue>>,
    organizations: BTreeMap<String, Box<RawValue>>,
    hours: Hours,
    entries: BTreeMap<String, Box<RawValue>>,
    /// What each entry refers to.
    shared: HashMap<String, Shared>,
}

/// Names of the rows that an entry refers to.
struct Shared {
    organization: String,
    comune: Option<String>,
    hours: Option<String>,
}

impl Rows {
    /// The rows of the entries that are wanted, and of what they refer to.
    ///
    /// # Arguments
    /// * `write`: makes the row of hours from their text and an entry that has them.
    fn of(
        index: &Index,
        wanted: impl Fn(&str) -> bool,
        write: impl Fn(&str, Ordinal) -> Option<Box<RawValue>>,
    ) -> Result<Self, Problem> {
        let mut rows = Self::default();
        for ordinal in 0..index.manifest().entries {
            let feature = Feature::read(index, ordinal)?;
            if wanted(&feature.id) {
                if let Some(text) = &feature.properties.opening_hours {
                    rows.hours.entry(text.clone()).or_insert_with_key(|text| write(text, ordinal));
                }
                rows.add(index, feature);
            }
        }
        Ok(rows)
    }

    fn add(&mut self, index: &Index, feature: Feature) {
        let own_position = feature.position().filter(|_| feature.leads_to_a_door());
        let properties = feature.properties;
        let comune = properties.comune.map(|comune| comune.code);
        if let Some(code) = &comune {
            self.comuni.entry(code.clone()).or_insert_with(|| comune_row(index, code));
        }
        self.organizations.entry(properties.organization_id.clone()).or_insert_with(|| {
            row(&json!([
                properties.organization_id,
                properties.name,
                properties.alternate_names,
                properties.organization_type,
                properties.led_by,
                properties.website,
            ]))
        });
        let region = properties.region.map(|region| region.code).filter(|_| comune.is_none());
        let entry = row(&json!([
            feature.id,
            properties.organization_id,
            comune,
            region,
            own_position.map(|position| [position.longitude(), position.latitude()]),
            properties.precision,
            properties.address,
            properties.services,
            properties.target_groups,
            properties.languages,
            properties.programmes,
            properties.phones,
            properties.email,
            properties.opening_hours,
            properties.assured_date,
            properties.source.name,
            properties.source.date,
            properties.source.evidence_level,
        ]));
        let shared = Shared { organization: properties.organization_id, comune, hours: properties.opening_hours };
        self.shared.insert(feature.id.clone(), shared);
        self.entries.insert(feature.id, entry);
    }

    /// What each entry says, the rows that it refers to included.
    fn fingerprints(&self) -> HashMap<String, u64> {
        let fingerprint = |id: &String, row: &RawValue| {
            let mut hasher = DefaultHasher::new();
            row.get().hash(&mut hasher);
            if let Some(Shared { organization, comune, hours }) = self.shared.get(id) {
                self.organizations.get(organization).map(|row| row.get()).hash(&mut hasher);
                comune.as_ref().and_then(|code| self.comuni.get(code)).map(|row| row.get()).hash(&mut hasher);
                let hours = hours.as_ref().and_then(|text| self.hours.get(text)?.as_ref());
                hours.map(|row| row.get()).hash(&mut hasher);
            }
            hasher.finish()
        };
        self.entries.iter().map(|(id, row)| (id.clone(), fingerprint(id, row))).collect()
    }
}

/// A municipality; one that the gazetteer does not know has a code only.
fn comune_row(index: &Index, code: &str) -> Box<RawValue> {
    let Some(comune) = index.reference().gazetteer.comune(code) else {
        return row(&json!([code, code, null, null, null]));
    };
    let rounded = |degrees: f64| (degrees * COMUNE_SCALE).round() / COMUNE_SCALE;
    let position = [rounded(comune.position.longitude()), rounded(comune.position.latitude())];
    row(&json!([code, comune.name, comune.province, comune.region, position]))
}

/// A row as text: a fifth of what it takes as a tree of values.
fn row(values: &Value) -> Box<RawValue> {
    serde_json::value::to_raw_value(values).expect("an array of texts and finite numbers is JSON")
}

/// The text as small as brotli makes it; `None` if it cannot, which leaves it to the ordinary compression.
fn squeezed(text: &[u8]) -> Option<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, BROTLI_QUALITY, BROTLI_WINDOW_BITS);
    match writer.write_all(text) {
        Ok(()) => Some(writer.into_inner()),
        Err(error) => {
            tracing::error!(%error, "the snapshot could not be compressed");
            None
        }
    }
}

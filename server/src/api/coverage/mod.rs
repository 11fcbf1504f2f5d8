//! `/api/v1/coverage`: how many entries are there in each area, against a figure about the people there?

mod csv;
mod indicator;
mod table;

use axum::extract::RawQuery;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::{Value, json};
use vicini_indexer::index::Index;
use vicini_indexer::reference::{Level, Reference};

pub use indicator::{Figure, Series, indicators};
pub use table::{Row, Table, tabulate};

use super::{GEO_JSON, answer, json, outline};
use crate::Problem;
use crate::parameters::{self, SearchParameters, parse};
use crate::state::CurrentIndex;

/// What the table can and cannot say; beside every form of it.
pub const MEASURES: &str = "Counts what the register knows, not what exists and not what is needed: an area without entries may be served by organizations that nobody has registered.";

/// `GET /api/v1/coverage`: one row per area, those without entries too.
pub async fn coverage(CurrentIndex(index): CurrentIndex, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), parameters::table::COVERAGE, index.reference())?;
    let table = of(&index, &parameters)?;
    Ok(match parameters.text("format") {
        Some("csv") => csv_response(&table),
        Some("geojson") => answer(GEO_JSON, geo_json(&table, index.reference()).to_string()),
        _ => json(&as_json(&index, &table)),
    })
}

/// The table that a query string asks for, as the page and the API both show it.
///
/// # Errors
/// A [`Problem`] when the indicator is not known at the level, or when the index refuses the search.
pub fn of(index: &Index, parameters: &SearchParameters) -> Result<Table, Problem> {
    let level = parameters.text("by").and_then(|level| level.parse().ok()).unwrap_or(Level::Region);
    let series = indicator::choose(index.reference(), level, parameters.text("indicator"))?;
    tabulate(index, &parameters.query, level, series, &parameters.language)
}

fn as_json(index: &Index, table: &Table) -> Value {
    let series = table.series.as_ref();
    json!({
        "by": table.level.as_str(),
        "indicator": series.map(|series| &series.indicator),
        "year": series.map(|series| series.year()),
        "date": series.map(|series| &series.date),
        "source": series.map(|series| json!({"name": series.source_name, "url": series.source_url, "licence": series.source_licence})),
        "measures": MEASURES,
        "numberMatched": table.number_matched,
        "withoutArea": table.without_area,
        "generation": index.manifest().generation,
        "timeStamp": Timestamp::now().round(jiff::Unit::Second).unwrap_or_default(),
        "areas": table.rows.iter().map(row).collect::<Vec<Value>>(),
    })
}

fn row(row: &Row) -> Value {
    let mut value = json!({"code": row.code, "name": row.name});
    if let Some((code, name)) = &row.province {
        value["province"] = json!({"code": code, "name": name});
    }
    if let Some((code, name)) = &row.region {
        value["region"] = json!({"code": code, "name": name});
    }
    value["entries"] = json!(row.entries);
    value["organizations"] = json!(row.organizations);
    value["value"] = json!(row.figure.value.map(number));
    value["note"] = json!(row.figure.note);
    value["entries_per_1000"] = json!(row.entries_per_1000());
    value
}

/// People are counted in whole numbers: 428905 rather than 428905.0.
fn number(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "whole and far below 2⁵³")]
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

fn geo_json(table: &Table, reference: &Reference) -> Value {
    let features: Vec<Value> = table
        .rows
        .iter()
        .map(|area| {
            let outline = reference.areas.by_code(table.level, &area.code).map(|area| outline::geometry(&area.outline));
            json!({"type": "Feature", "id": format!("{}-{}", table.level, area.code), "geometry": outline, "properties": row(area)})
        })
        .collect();
    let series = table.series.as_ref();
    json!({
        "type": "FeatureCollection",
        "by": table.level.as_str(),
        "indicator": series.map(|series| &series.indicator),
        "date": series.map(|series| &series.date),
        "source": series.map(|series| json!({"name": series.source_name, "url": series.source_url, "licence": series.source_licence})),
        "measures": MEASURES,
        "features": features,
    })
}

fn csv_response(table: &Table) -> Response {
    let indicator = table.series.as_ref().map_or("entries", |series| series.indicator.as_str());
    let disposition = format!("attachment; filename=\"coverage-{}-{indicator}.csv\"", table.level);
    let disposition =
        HeaderValue::try_from(disposition).unwrap_or(HeaderValue::from_static("attachment; filename=\"coverage.csv\""));
    let media_type = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
    ([(header::CONTENT_TYPE, media_type), (header::CONTENT_DISPOSITION, disposition)], csv::of(table)).into_response()
}

//! What does the world see of entry n?
//!
//! Every feature is written once, as JSON, when the generation is built; a
//! search copies it out. Only what depends on the question (distance, why it
//! matched) is added by whoever asks.

use jiff::{Timestamp, Unit};
use serde::Serialize;
use serde_json::{Value, json};

use super::publication::Entry;
use crate::geography::Position;
use crate::record::{Organization, Source};

/// Decimals of a coordinate: 0.1 m.
const COORDINATE_DECIMALS: f64 = 1e6;

/// Stands between the sources of one statement.
const BETWEEN_SOURCES: &str = " ; ";

/// A GeoJSON Feature (RFC 7946 §3.2) of an entry.
///
/// Its text ends with the closing braces of `properties` and of the feature, so
/// that members can be spliced in before them.
#[must_use]
pub fn feature(entry: &Entry<'_>) -> String {
    let organization = entry.organization;
    let mut properties = serde_json::Map::new();
    let mut put = |name: &str, value: Value| {
        properties.insert(name.to_owned(), value);
    };
    put("organization_id", json!(organization.id));
    put("name", json!(organization.name));
    put("alternate_names", json!(organization.alternate_names));
    put("description", json!(organization.description));
    put("services", json!(entry.activity.services));
    put("services_inferred_from_name", json!(entry.activity.services_inferred_from_name));
    put("target_groups", json!(entry.activity.target_groups));
    put("languages", json!(entry.activity.languages));
    put("programmes", json!(entry.activity.programmes));
    put("led_by", json!(led_by(organization)));
    put("type", json!(organization.organization_type));
    put("precision", json!(entry.precision));
    put("comune", area(entry.comune.map(|comune| (&comune.code, &comune.name))));
    put("province", area(entry.province.map(|province| (&province.code, &province.name))));
    put("region", area(entry.region.map(|region| (&region.code, &region.name))));
    put("address", json!(entry.address));
    put("website", json!(organization.website));
    put("info_url", json!(organization.info_url));
    put("email", json!(entry.email));
    put("phone", json!(entry.phones.first()));
    put("phones", json!(entry.phones));
    put("opening_hours", json!(entry.opening_hours));
    put("open", Value::Null);
    put("accessibility", json!(entry.accessibility));
    put("transport", json!(entry.transport));
    put("status", json!(organization.status));
    put("assured_date", json!(entry.assured_date));
    put("updated", json!(to_the_second(entry.updated_at)));
    put("source", source(entry.source));
    let feature = Feature { r#type: "Feature", id: entry.id, geometry: entry.position.map(point), properties };
    serde_json::to_string(&feature).expect("maps with text keys and finite numbers are JSON")
}

#[derive(Serialize)]
struct Feature<'entry> {
    r#type: &'static str,
    id: &'entry str,
    geometry: Option<Value>,
    properties: serde_json::Map<String, Value>,
}

/// What the world may see of an organization, its locations aside.
#[must_use]
pub fn organization(entry: &Entry<'_>) -> String {
    let organization = entry.organization;
    json!({
        "id": organization.id,
        "name": organization.name,
        "alternate_names": organization.alternate_names,
        "description": organization.description,
        "type": organization.organization_type,
        "led_by": led_by(organization),
        "tax_code": organization.tax_code,
        "website": organization.website,
        "info_url": organization.info_url,
        "email": entry.email,
        "phones": entry.phones,
        "year_incorporated": organization.year_incorporated,
        "parent_organization_id": organization.parent_organization_id,
        "services": organization.activity.services,
        "target_groups": organization.activity.target_groups,
        "languages": organization.activity.languages,
        "programmes": organization.activity.programmes,
        "status": organization.status,
        "assured_date": organization.assured_date,
        "updated": entry.updated_at,
        "source": source(&organization.source),
    })
    .to_string()
}

fn to_the_second(time: Timestamp) -> Timestamp {
    time.round(Unit::Second).unwrap_or(time)
}

/// Who leads it: what nobody has said is unknown.
#[must_use]
pub fn led_by(organization: &Organization) -> &str {
    organization.led_by.as_deref().unwrap_or("unknown")
}

fn area(code_and_name: Option<(&String, &String)>) -> Value {
    code_and_name.map_or(Value::Null, |(code, name)| json!({"code": code, "name": name}))
}

/// Where it comes from. Several sources share one statement, joined by [`BETWEEN_SOURCES`]; `url` is the first of `urls`.
fn source(source: &Source) -> Value {
    let urls: Vec<&str> = source.url.as_deref().into_iter().flat_map(|urls| urls.split(BETWEEN_SOURCES)).collect();
    json!({
        "name": source.name,
        "url": urls.first(),
        "urls": urls,
        "date": source.date,
        "licence": source.licence,
        "evidence": source.evidence,
        "evidence_level": source.evidence_level,
    })
}

fn point(position: Position) -> Value {
    let round = |degrees: f64| (degrees * COORDINATE_DECIMALS).round() / COORDINATE_DECIMALS;
    json!({"type": "Point", "coordinates": [round(position.longitude()), round(position.latitude())]})
}

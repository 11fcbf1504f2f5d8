//! What does the world see of entry n?
//!
//! Every feature is written once, as JSON, when the generation is built; a
//! search copies it out. Only what depends on the question (distance, why it
//! matched) is added by whoever asks. The members are fields, not a map: a
//! million entries are written in a quarter of the time.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Timestamp, Unit};
use serde::Serialize;

use super::publication::Entry;
use crate::geography::Position;
use crate::record::{self, Organization, Precision, Status};

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
    let feature = Feature {
        r#type: "Feature",
        id: entry.id,
        geometry: entry.position.map(Point::at),
        properties: Properties {
            organization_id: &organization.id,
            name: &organization.name,
            alternate_names: &organization.alternate_names,
            description: &organization.description,
            services: &entry.activity.services,
            services_inferred_from_name: entry.activity.services_inferred_from_name,
            target_groups: &entry.activity.target_groups,
            languages: &entry.activity.languages,
            programmes: &entry.activity.programmes,
            led_by: led_by(organization),
            r#type: organization.organization_type.as_deref(),
            precision: entry.precision,
            comune: entry.comune.map(|comune| Area { code: &comune.code, name: &comune.name }),
            province: entry.province.map(|province| Area { code: &province.code, name: &province.name }),
            region: entry.region.map(|region| Area { code: &region.code, name: &region.name }),
            address: entry.address.as_deref(),
            website: organization.website.as_deref(),
            info_url: organization.info_url.as_deref(),
            email: entry.email,
            phone: entry.phones.first().map(String::as_str),
            phones: entry.phones,
            opening_hours: entry.opening_hours.as_deref(),
            open: (),
            accessibility: entry.accessibility,
            transport: entry.transport,
            status: organization.status,
            assured_date: entry.assured_date,
            updated: to_the_second(entry.updated_at),
            source: Source::of(entry.source),
        },
    };
    serde_json::to_string(&feature).expect("texts, lists of texts and finite numbers are JSON")
}

#[derive(Serialize)]
struct Feature<'entry> {
    r#type: &'static str,
    id: &'entry str,
    geometry: Option<Point>,
    properties: Properties<'entry>,
}

/// What is known of an entry, in the order in which it is told.
#[derive(Serialize)]
struct Properties<'entry> {
    organization_id: &'entry str,
    name: &'entry str,
    alternate_names: &'entry [String],
    description: &'entry BTreeMap<String, String>,
    services: &'entry [String],
    services_inferred_from_name: bool,
    target_groups: &'entry [String],
    languages: &'entry [String],
    programmes: &'entry [String],
    led_by: &'entry str,
    r#type: Option<&'entry str>,
    precision: Option<Precision>,
    comune: Option<Area<'entry>>,
    province: Option<Area<'entry>>,
    region: Option<Area<'entry>>,
    address: Option<&'entry str>,
    website: Option<&'entry str>,
    info_url: Option<&'entry str>,
    email: Option<&'entry str>,
    phone: Option<&'entry str>,
    phones: &'entry [String],
    opening_hours: Option<&'entry str>,
    /// `null`: whoever asks at a time puts the answer here.
    open: (),
    accessibility: Option<&'entry str>,
    transport: Option<&'entry str>,
    status: Status,
    assured_date: Option<Date>,
    updated: Timestamp,
    source: Source<'entry>,
}

/// What the world may see of an organization, its locations aside.
#[must_use]
pub fn organization(entry: &Entry<'_>) -> String {
    let organization = entry.organization;
    let told = TheOrganization {
        id: &organization.id,
        name: &organization.name,
        alternate_names: &organization.alternate_names,
        description: &organization.description,
        r#type: organization.organization_type.as_deref(),
        led_by: led_by(organization),
        tax_code: organization.tax_code.as_deref(),
        website: organization.website.as_deref(),
        info_url: organization.info_url.as_deref(),
        email: entry.email,
        phones: entry.phones,
        year_incorporated: organization.year_incorporated,
        parent_organization_id: organization.parent_organization_id.as_deref(),
        services: &organization.activity.services,
        target_groups: &organization.activity.target_groups,
        languages: &organization.activity.languages,
        programmes: &organization.activity.programmes,
        status: organization.status,
        assured_date: organization.assured_date,
        updated: entry.updated_at,
        source: Source::of(&organization.source),
    };
    serde_json::to_string(&told).expect("texts, lists of texts and numbers are JSON")
}

/// What is known of an organization, in the order in which it is told.
#[derive(Serialize)]
struct TheOrganization<'entry> {
    id: &'entry str,
    name: &'entry str,
    alternate_names: &'entry [String],
    description: &'entry BTreeMap<String, String>,
    r#type: Option<&'entry str>,
    led_by: &'entry str,
    tax_code: Option<&'entry str>,
    website: Option<&'entry str>,
    info_url: Option<&'entry str>,
    email: Option<&'entry str>,
    phones: &'entry [String],
    year_incorporated: Option<i16>,
    parent_organization_id: Option<&'entry str>,
    services: &'entry [String],
    target_groups: &'entry [String],
    languages: &'entry [String],
    programmes: &'entry [String],
    status: Status,
    assured_date: Option<Date>,
    updated: Timestamp,
    source: Source<'entry>,
}

fn to_the_second(time: Timestamp) -> Timestamp {
    time.round(Unit::Second).unwrap_or(time)
}

/// Who leads it: what nobody has said is unknown.
#[must_use]
pub fn led_by(organization: &Organization) -> &str {
    organization.led_by.as_deref().unwrap_or("unknown")
}

/// A municipality, province or region.
#[derive(Serialize)]
struct Area<'entry> {
    code: &'entry str,
    name: &'entry str,
}

/// Where it comes from. Several sources share one statement, joined by [`BETWEEN_SOURCES`]; `url` is the first of `urls`.
#[derive(Serialize)]
struct Source<'entry> {
    name: &'entry str,
    url: Option<&'entry str>,
    urls: Vec<&'entry str>,
    date: Option<&'entry str>,
    licence: Option<&'entry str>,
    evidence: Option<&'entry str>,
    evidence_level: Option<&'entry str>,
}

impl<'entry> Source<'entry> {
    fn of(source: &'entry record::Source) -> Self {
        let urls: Vec<&str> = source.url.as_deref().into_iter().flat_map(|urls| urls.split(BETWEEN_SOURCES)).collect();
        Self {
            name: &source.name,
            url: urls.first().copied(),
            urls,
            date: source.date.as_deref(),
            licence: source.licence.as_deref(),
            evidence: source.evidence.as_deref(),
            evidence_level: source.evidence_level.as_deref(),
        }
    }
}

/// A GeoJSON Point (RFC 7946 §3.1.2).
#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

impl Point {
    fn at(position: Position) -> Self {
        let round = |degrees: f64| (degrees * COORDINATE_DECIMALS).round() / COORDINATE_DECIMALS;
        Self { r#type: "Point", coordinates: [round(position.longitude()), round(position.latitude())] }
    }
}

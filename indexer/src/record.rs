//! What is an organization, and where is it?
//!
//! The words are those of HSDS 3.1. A record is complete and valid once it is
//! built: facet values are known to the taxonomy, codes to the gazetteer,
//! positions are finite. [`crate::source`] is the edge that makes sure of it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::geography::Position;

/// Who may see a record, or a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// Nobody outside: a person has to look at it first.
    Pending,
    /// The register's own staff.
    Staff,
    /// Staff and partner organizations.
    Partner,
    /// Everyone.
    Public,
}

/// How closely a place is known, or may be shown. Ordered from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// The region at most; no coordinate.
    Hidden,
    /// The centre of the municipality: never an address.
    Municipality,
    /// The street, within about 100 metres.
    Street,
    /// The door.
    Address,
}

/// Whether the organization still works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// As far as the source knows, it works.
    #[default]
    Active,
    /// Closed for now.
    TemporarilyClosed,
    /// Closed for good; kept for the history, never published.
    Defunct,
}

/// Where a statement comes from; shown beside everything it supports.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Source {
    /// Name of the source, as its publisher calls it.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// The source's own date, as precise as the source is: `2022`, `2022-04`, `2022-04-09`.
    pub date: Option<String>,
    /// Licence of the facts.
    pub licence: Option<String>,
    /// What the source says that put the organization in the register.
    pub evidence: Option<String>,
    /// A: documented activity. B: the official name says it. C: the name only suggests it.
    pub evidence_level: Option<String>,
}

/// What is done, for whom, in which languages: known per location where it differs, else per organization.
///
/// Every value is one of the taxonomy's; an empty list means *unknown*, never *no*.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Activity {
    /// Values of the facet `service`.
    pub services: Vec<String>,
    /// Values of the facet `target`.
    pub target_groups: Vec<String>,
    /// ISO 639-1/-3 codes of languages spoken there.
    pub languages: Vec<String>,
    /// Programmes with their edition: `partecipazione:2019`, `voc`.
    pub programmes: Vec<String>,
    /// Whether `services` was read off the name of the organization, for want of a statement.
    #[serde(default)]
    pub services_inferred_from_name: bool,
}

/// An association, cooperative, office …: who helps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// Stable identifier, of letters, digits, `-`, `_` and `.`.
    pub id: String,
    /// Name in full.
    pub name: String,
    /// Other names, acronyms, former names.
    pub alternate_names: Vec<String>,
    /// What it says of itself, by language code.
    pub description: BTreeMap<String, String>,
    /// Value of the facet `type`.
    pub organization_type: Option<String>,
    /// Value of the facet `led_by`.
    pub led_by: Option<String>,
    /// Codice fiscale.
    pub tax_code: Option<String>,
    /// Own website, without tracking parameters.
    pub website: Option<String>,
    /// Where the source describes it.
    pub info_url: Option<String>,
    /// E-mail for the public.
    pub email: Option<String>,
    /// Telephone numbers for the public.
    pub phones: Vec<String>,
    /// Year of foundation.
    pub year_incorporated: Option<i16>,
    /// The organization it belongs to.
    pub parent_organization_id: Option<String>,
    /// What it does wherever a location does not say otherwise.
    pub activity: Activity,
    /// Whether it still works.
    pub status: Status,
    /// When a person last checked the record.
    pub assured_date: Option<Date>,
    /// Where the record comes from.
    pub source: Source,
    /// Who may see the record.
    pub publication: Publication,
    /// Who may see e-mail and telephone.
    pub contact_publication: Publication,
    /// Where it is; empty for an organization without a known place.
    pub locations: Vec<Location>,
}

/// A place where an organization can be found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// Stable identifier, unique among locations.
    pub id: String,
    /// Where it is, as closely as `precision` says.
    pub position: Option<Position>,
    /// How closely `position` is known.
    pub precision: Precision,
    /// Street and number, when known.
    pub address: Option<String>,
    /// ISTAT code of the municipality, six digits.
    pub comune: Option<String>,
    /// ISTAT code of the region, two digits, where no municipality is known.
    pub region: Option<String>,
    /// OpenStreetMap `opening_hours`.
    pub opening_hours: Option<String>,
    /// Access for people with disabilities.
    pub accessibility: Option<String>,
    /// How to get there.
    pub transport: Option<String>,
    /// What is done here, when it differs from the organization's.
    pub activity: Option<Activity>,
    /// Where the location comes from, when it differs from the organization's.
    pub source: Option<Source>,
    /// When a person last checked the location.
    pub assured_date: Option<Date>,
    /// Who may see the location at all.
    pub publication: Publication,
    /// The finest precision that may be published, when a person has decided it.
    ///
    /// `None` leaves it to the rule of [`crate::index::publication`]: places of
    /// people at risk are published at municipality level.
    pub finest_precision: Option<Precision>,
}

//! What may the world know of a record?
//!
//! Everything that a generation holds passes through [`entries`]; what it
//! leaves out is nowhere in the index, so that no query, facet, picture or log
//! can give it away. The rules:
//!
//! * only a public location of a public organization that is not defunct becomes an entry;
//! * an organization without any location becomes an entry without a position;
//! * a place where people at risk are helped ([`SENSITIVE_SERVICES`],
//!   [`SENSITIVE_TARGET_GROUPS`]) is shown at municipality level, without its
//!   address, unless a person decided otherwise ([`crate::record::Location::finest_precision`]);
//! * at municipality level the position is the gazetteer's, never the record's;
//! * where the address is withheld, free text beside it is withheld too: access, transport, comments in the hours;
//! * a hidden place keeps its region and nothing finer.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::geography::Position;
use crate::opening_hours::without_comments;
use crate::record::{Activity, Location, Organization, Precision, Publication, Source, Status};
use crate::reference::{Comune, Gazetteer, Province, Region};
use crate::register::Stored;

/// Services whose places are shown at municipality level unless a person decided otherwise.
pub const SENSITIVE_SERVICES: [&str; 2] = ["anti_trafficking_gbv", "housing_reception"];

/// Target groups whose places are shown at municipality level unless a person decided otherwise.
pub const SENSITIVE_TARGET_GROUPS: [&str; 1] = ["lgbtqi"];

/// Decimals of a published position at street precision: about 100 metres.
const STREET_DECIMALS: i32 = 3;

/// One organization at one location, as the world may see it: the pin on the map, the line in the list.
#[derive(Debug, Clone)]
pub struct Entry<'record> {
    /// The location's identifier, or the organization's where it has no location.
    pub id: &'record str,
    /// Whose entry it is. Only [`Entry`]'s own fields say where and how to reach it.
    pub organization: &'record Organization,
    /// Where it is, as closely as `precision` says.
    pub position: Option<Position>,
    /// How closely the place is shown; `None` without a place.
    pub precision: Option<Precision>,
    /// Street and number, where they may be known.
    pub address: Option<String>,
    /// Its municipality.
    pub comune: Option<&'record Comune>,
    /// Its province.
    pub province: Option<&'record Province>,
    /// Its region.
    pub region: Option<&'record Region>,
    /// What is done here.
    pub activity: &'record Activity,
    /// Where the statement comes from.
    pub source: &'record Source,
    /// OpenStreetMap `opening_hours`; without its comments where the address may not be known.
    pub opening_hours: Option<Cow<'record, str>>,
    /// Access for people with disabilities.
    pub accessibility: Option<&'record str>,
    /// How to get there.
    pub transport: Option<&'record str>,
    /// E-mail, where it may be known.
    pub email: Option<&'record str>,
    /// Telephone numbers, where they may be known.
    pub phones: &'record [String],
    /// When a person last checked it.
    pub assured_date: Option<Date>,
    /// When the register last changed it.
    pub updated_at: Timestamp,
}

/// The public entries of the register, in its order.
pub fn entries<'record>(stored: &'record [Stored], gazetteer: &'record Gazetteer) -> Vec<Entry<'record>> {
    stored
        .iter()
        .filter(|stored| {
            stored.organization.publication == Publication::Public && stored.organization.status != Status::Defunct
        })
        .flat_map(|stored| {
            let without_place = stored.organization.locations.is_empty().then(|| entry(stored, None, gazetteer));
            let located = stored
                .organization
                .locations
                .iter()
                .filter(|location| location.publication == Publication::Public)
                .map(|location| entry(stored, Some(location), gazetteer));
            without_place.into_iter().chain(located)
        })
        .collect()
}

/// Whether people at risk are helped here.
#[must_use]
pub fn is_sensitive(organization: &Organization, location: &Location) -> bool {
    std::iter::once(&organization.activity).chain(&location.activity).any(|activity| {
        activity.services.iter().any(|service| SENSITIVE_SERVICES.contains(&service.as_str()))
            || activity.target_groups.iter().any(|target| SENSITIVE_TARGET_GROUPS.contains(&target.as_str()))
    })
}

/// The finest precision at which the place may be shown.
fn finest_precision(organization: &Organization, location: &Location) -> Precision {
    match location.finest_precision {
        Some(decided) => decided,
        None if is_sensitive(organization, location) => location.precision.min(Precision::Municipality),
        None => location.precision,
    }
}

fn entry<'record>(
    stored: &'record Stored,
    location: Option<&'record Location>,
    gazetteer: &'record Gazetteer,
) -> Entry<'record> {
    let organization = &stored.organization;
    let finest = location.map(|location| finest_precision(organization, location));
    let hidden = finest == Some(Precision::Hidden);
    let own_comune = location.and_then(|location| location.comune.as_deref()).and_then(|code| gazetteer.comune(code));
    let region_code = own_comune.map(|comune| comune.region.as_str()).or_else(|| location?.region.as_deref());
    let comune = own_comune.filter(|_| !hidden);
    let (position, precision) = match (location, finest) {
        (Some(location), Some(finest)) => shown_position(location, location.precision.min(finest), comune),
        _ => (None, None),
    };
    let address = location.and_then(|location| location.address.as_deref()).and_then(|address| match finest? {
        Precision::Address => Some(address.to_owned()),
        Precision::Street => street_of(address),
        Precision::Municipality | Precision::Hidden => None,
    });
    // How to get there says where it is, and so may what somebody wrote beside the hours.
    let at_the_door = location.filter(|_| finest == Some(Precision::Address));
    let contact = organization.contact_publication == Publication::Public;
    Entry {
        id: location.map_or(&organization.id, |location| &location.id),
        organization,
        position,
        precision,
        address,
        comune,
        province: comune.and_then(|comune| gazetteer.province(&comune.province)),
        region: region_code.and_then(|code| gazetteer.region(code)),
        activity: location.and_then(|location| location.activity.as_ref()).unwrap_or(&organization.activity),
        source: location.and_then(|location| location.source.as_ref()).unwrap_or(&organization.source),
        opening_hours: location.and_then(|location| location.opening_hours.as_deref()).map(|hours| {
            if at_the_door.is_some() { Cow::Borrowed(hours) } else { Cow::Owned(without_comments(hours)) }
        }),
        accessibility: at_the_door.and_then(|location| location.accessibility.as_deref()),
        transport: at_the_door.and_then(|location| location.transport.as_deref()),
        email: organization.email.as_deref().filter(|_| contact),
        phones: if contact { &organization.phones } else { &[] },
        assured_date: location.and_then(|location| location.assured_date).max(organization.assured_date),
        updated_at: stored.updated_at,
    }
}

/// The position that may be shown, and how close it is.
fn shown_position(
    location: &Location,
    precision: Precision,
    comune: Option<&Comune>,
) -> (Option<Position>, Option<Precision>) {
    let municipality = || (comune.map(|comune| comune.position), comune.map(|_| Precision::Municipality));
    match (precision, location.position) {
        (Precision::Hidden, _) => (None, Some(Precision::Hidden)),
        (Precision::Municipality, _) | (_, None) => municipality(),
        (Precision::Street, Some(position)) => (Some(rounded(position)), Some(Precision::Street)),
        (Precision::Address, Some(position)) => (Some(position), Some(Precision::Address)),
    }
}

fn rounded(position: Position) -> Position {
    let round = |degrees: f64| {
        let scale = 10_f64.powi(STREET_DECIMALS);
        (degrees * scale).round() / scale
    };
    Position::new(round(position.longitude()), round(position.latitude())).unwrap_or(position)
}

/// The street without its number: all before the first digit, when something is left.
fn street_of(address: &str) -> Option<String> {
    let street = address.split(|letter: char| letter.is_ascii_digit()).next()?.trim_end_matches([' ', ',', '.']);
    let street = street.strip_suffix(" n").unwrap_or(street).trim_end_matches([' ', ',', '.']);
    (!street.is_empty()).then(|| street.to_owned())
}

/// How much of an entry is documented: what is better known comes first where nothing else decides.
///
/// Two points for a person's check or documented activity, one for each thing that a visitor can use.
#[must_use]
pub fn completeness(entry: &Entry<'_>) -> u8 {
    let points = [
        (entry.assured_date.is_some(), 2),
        (entry.source.evidence_level.as_deref() == Some("A"), 2),
        (entry.source.evidence_level.as_deref() == Some("B"), 1),
        (!entry.activity.services.is_empty(), 1),
        (!entry.activity.languages.is_empty(), 1),
        (!entry.activity.programmes.is_empty(), 1),
        (entry.organization.website.is_some(), 1),
        (!entry.phones.is_empty() || entry.email.is_some(), 1),
        (entry.opening_hours.is_some(), 1),
        (entry.address.is_some(), 1),
    ];
    points.into_iter().filter(|(known, _)| *known).map(|(_, points)| points).sum()
}

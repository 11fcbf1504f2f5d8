//! Which rows speak of the same organization, and do they agree?

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::columns::Column;
use super::row::Draft;
use crate::record::{Activity, Location, Organization, Publication, Source, Status};
use crate::register::{StatedDecisions, StatedLocationDecisions, Submission};

/// Value of `led_by` for an organization of which nothing else is known.
const LED_BY_UNKNOWN: &str = "unknown";

/// Evidence of this level is a suggestion: a person has to look at it first.
const WEAK_EVIDENCE: &str = "C";

/// Why a row cannot stand beside an earlier one: the column, its value, the reason.
pub(super) type Contradiction = (Column, String, String);

/// Organizations, put together row by row.
#[derive(Debug, Default)]
pub(super) struct Merger {
    organizations: IndexMap<String, Merged>,
    /// Row that first named each location.
    locations: HashMap<String, u64>,
}

/// One organization: what all its rows say, and each row's own part.
#[derive(Debug)]
struct Merged {
    draft: Draft,
    /// Row that first said each thing about the organization.
    said_in: BTreeMap<Column, u64>,
    parts: Vec<Part>,
}

/// What one row says beyond the organization itself.
#[derive(Debug)]
struct Part {
    row: u64,
    draft: Draft,
}

impl Merger {
    /// Adds a row.
    ///
    /// # Errors
    /// Why the row contradicts or repeats an earlier one; then nothing of it is kept.
    pub(super) fn add(&mut self, row: u64, draft: Draft) -> Result<(), Contradiction> {
        if let Some(id) = &draft.location_id
            && let Some(first) = self.locations.get(id)
        {
            return Err((
                Column::LocationId,
                id.clone(),
                format!("the place of row {first}: expected each place once"),
            ));
        }
        let location_id = draft.location_id.clone();
        match self.organizations.entry(draft.organization_id.clone()) {
            Entry::Vacant(entry) => {
                let said_in = statements(&draft)
                    .into_iter()
                    .filter(|(_, value)| value.is_some())
                    .map(|(field, _)| (field, row))
                    .collect();
                entry.insert(Merged { draft: draft.clone(), said_in, parts: vec![Part { row, draft }] });
            }
            Entry::Occupied(mut entry) => entry.get_mut().add(row, draft)?,
        }
        if let Some(id) = location_id {
            self.locations.insert(id, row);
        }
        Ok(())
    }

    /// The organizations, in the order in which the file first names them.
    pub(super) fn finish(self) -> Vec<Submission> {
        self.organizations.into_values().map(Merged::finish).collect()
    }
}

impl Merged {
    fn add(&mut self, row: u64, draft: Draft) -> Result<(), Contradiction> {
        if draft.place.is_none()
            && let Some(part) = self.parts.iter().find(|part| part.draft.place.is_none())
        {
            let reason = format!("row {} already describes this organization without a place", part.row);
            return Err((Column::OrganizationId, draft.organization_id, reason));
        }
        for ((field, known), (_, value)) in statements(&self.draft).into_iter().zip(statements(&draft)) {
            if let (Some(known), Some(value)) = (known, value)
                && known != value
            {
                let first = self.said_in.get(&field).copied().unwrap_or_default();
                return Err((field, value, format!("row {first} says `{known}` of the same organization")));
            }
        }
        for (field, value) in statements(&draft) {
            if value.is_some() {
                self.said_in.entry(field).or_insert(row);
            }
        }
        self.draft.fill_from(&draft);
        self.parts.push(Part { row, draft });
        Ok(())
    }

    fn finish(self) -> Submission {
        let main = self.main_part();
        let (activity, source, assured_date) = {
            let draft = &self.parts[main].draft;
            (draft.activity.clone(), draft.source.clone(), draft.assured_date)
        };
        let all_weak = self.parts.iter().all(|part| is_weak(&part.draft.source));
        let Self { draft, parts, .. } = self;
        let mut stated = StatedDecisions {
            publication: draft.publication,
            contact_publication: draft.contact_publication,
            locations: Vec::new(),
        };
        let mut locations = Vec::new();
        for Part { draft: part, .. } in parts {
            let (Some(id), Some(place)) = (part.location_id, part.place) else { continue };
            stated.locations.push(StatedLocationDecisions {
                publication: part.location_publication,
                finest_precision: part.finest_precision,
            });
            locations.push(Location {
                id,
                position: place.position,
                precision: place.precision,
                address: part.address,
                comune: place.comune,
                region: place.region,
                opening_hours: part.opening_hours,
                accessibility: part.accessibility,
                transport: part.transport,
                publication: part.location_publication.unwrap_or(publication_by_rule(is_weak(&part.source))),
                activity: (part.activity != activity).then_some(part.activity),
                source: (part.source != source).then_some(part.source),
                assured_date: part.assured_date.filter(|date| Some(*date) != assured_date),
                finest_precision: part.finest_precision,
            });
        }
        let organization = Organization {
            id: draft.organization_id,
            name: draft.name,
            alternate_names: draft.alternate_names,
            description: draft.description.into_iter().collect(),
            organization_type: draft.organization_type,
            led_by: Some(draft.led_by.unwrap_or_else(|| LED_BY_UNKNOWN.to_owned())),
            tax_code: draft.tax_code,
            website: draft.website,
            info_url: draft.info_url,
            email: draft.email,
            phones: draft.phones,
            year_incorporated: draft.year_incorporated,
            parent_organization_id: draft.parent_organization_id,
            activity,
            status: draft.status.unwrap_or(Status::Active),
            assured_date,
            source,
            publication: draft.publication.unwrap_or(publication_by_rule(all_weak)),
            contact_publication: draft.contact_publication.unwrap_or(Publication::Public),
            locations,
        };
        Submission { organization, stated }
    }

    /// The row that speaks for the organization: its seat, else the row without a place, else one of the most usual activity.
    fn main_part(&self) -> usize {
        let id = self.draft.organization_id.as_str();
        let seat = self.parts.iter().position(|part| part.draft.location_id.as_deref() == Some(id));
        let unplaced = || self.parts.iter().position(|part| part.draft.place.is_none());
        let usual = || {
            let said_by =
                |activity: &Activity| self.parts.iter().filter(|part| part.draft.activity == *activity).count();
            let counts: Vec<usize> = self.parts.iter().map(|part| said_by(&part.draft.activity)).collect();
            let most = counts.iter().copied().max().unwrap_or_default();
            counts.iter().position(|count| *count == most).unwrap_or_default()
        };
        seat.or_else(unplaced).unwrap_or_else(usual)
    }
}

impl Draft {
    /// Takes over what the organization did not say yet.
    fn fill_from(&mut self, other: &Self) {
        fn fill<T: Clone>(known: &mut Option<T>, other: &Option<T>) {
            if known.is_none() {
                known.clone_from(other);
            }
        }
        fill(&mut self.organization_type, &other.organization_type);
        fill(&mut self.tax_code, &other.tax_code);
        fill(&mut self.website, &other.website);
        fill(&mut self.info_url, &other.info_url);
        fill(&mut self.email, &other.email);
        fill(&mut self.year_incorporated, &other.year_incorporated);
        fill(&mut self.parent_organization_id, &other.parent_organization_id);
        fill(&mut self.status, &other.status);
        fill(&mut self.publication, &other.publication);
        fill(&mut self.contact_publication, &other.contact_publication);
        if self.led_by.as_deref().is_none_or(|led_by| led_by == LED_BY_UNKNOWN) {
            self.led_by.clone_from(&other.led_by);
        }
        for name in &other.alternate_names {
            if !self.alternate_names.contains(name) {
                self.alternate_names.push(name.clone());
            }
        }
        for phone in &other.phones {
            if !self.phones.contains(phone) {
                self.phones.push(phone.clone());
            }
        }
        for (language, text) in &other.description {
            if self.description.iter().all(|(known, _)| known != language) {
                self.description.push((language.clone(), text.clone()));
            }
        }
    }
}

/// What a row says about the organization as a whole and no other row may deny.
fn statements(draft: &Draft) -> Vec<(Column, Option<String>)> {
    let word = |publication: Publication| format!("{publication:?}").to_lowercase();
    let mut statements = vec![
        (Column::Name, Some(draft.name.clone())),
        (Column::Type, draft.organization_type.clone()),
        (Column::LedBy, draft.led_by.clone().filter(|led_by| led_by != LED_BY_UNKNOWN)),
        (Column::TaxCode, draft.tax_code.clone()),
        (Column::Website, draft.website.clone()),
        (Column::InfoUrl, draft.info_url.clone()),
        (Column::Email, draft.email.clone()),
        (Column::YearIncorporated, draft.year_incorporated.map(|year| year.to_string())),
        (Column::ParentOrganizationId, draft.parent_organization_id.clone()),
        (Column::Status, draft.status.map(|status| format!("{status:?}").to_lowercase())),
        (Column::Publication, draft.publication.map(word)),
        (Column::ContactPublication, draft.contact_publication.map(word)),
    ];
    // Several languages may be said in several rows; the same one only once.
    let description = draft.description.iter().find(|(language, _)| language == "it").map(|(_, text)| text.clone());
    statements.push((Column::Description, description));
    statements
}

fn is_weak(source: &Source) -> bool {
    source.evidence_level.as_deref() == Some(WEAK_EVIDENCE)
}

fn publication_by_rule(weak_evidence: bool) -> Publication {
    if weak_evidence { Publication::Pending } else { Publication::Public }
}

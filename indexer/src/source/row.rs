//! What does one row say about one organization at one place?

use jiff::civil::Date;

use super::cells::Cells;
use super::columns::Column;
use super::headers::{Layout, Meaning};
use super::links::{clean_link, is_single_post};
use super::mapping::Mapping;
use super::place::{At, Place, Places, Stated};
use super::rows::{MAXIMUM_CELL_BYTES, Row};
use super::terms::Terms;
use super::{identity, personal, values};
use crate::record::{Activity, Precision, Publication, Source, Status};

/// A row that has been understood; `None` is unknown throughout.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) organization_id: String,
    pub(super) location_id: Option<String>,
    pub(super) name: String,
    pub(super) alternate_names: Vec<String>,
    pub(super) description: Vec<(String, String)>,
    pub(super) organization_type: Option<String>,
    pub(super) led_by: Option<String>,
    pub(super) tax_code: Option<String>,
    pub(super) website: Option<String>,
    pub(super) info_url: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phones: Vec<String>,
    pub(super) year_incorporated: Option<i16>,
    pub(super) parent_organization_id: Option<String>,
    pub(super) status: Option<Status>,
    pub(super) activity: Activity,
    pub(super) source: Source,
    pub(super) assured_date: Option<Date>,
    pub(super) place: Option<Place>,
    pub(super) address: Option<String>,
    pub(super) opening_hours: Option<String>,
    pub(super) accessibility: Option<String>,
    pub(super) transport: Option<String>,
    pub(super) publication: Option<Publication>,
    pub(super) contact_publication: Option<Publication>,
    pub(super) location_publication: Option<Publication>,
    pub(super) finest_precision: Option<Precision>,
}

/// A cell that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) column: String,
    pub(super) value: String,
    pub(super) reason: String,
}

/// Everything that is the same for all rows of a file.
pub(super) struct RowReader<'a> {
    pub(super) layout: &'a Layout,
    pub(super) mapping: &'a Mapping,
    pub(super) terms: &'a Terms<'a>,
    pub(super) places: &'a Places<'a>,
    /// Source of rows that name none.
    pub(super) file_name: &'a str,
}

/// Language of a description whose column names none.
const DESCRIPTION_LANGUAGE: &str = "it";

/// Value of the column `record_kind` for rows of one operator in many municipalities, each with an identifier of its own.
const LOCAL_ACTIVITY: &str = "local_activity";

/// Columns of free text, in which nothing personal may stand.
const FREE_TEXTS: [Column; 8] = [
    Column::Name,
    Column::AlternateNames,
    Column::Description,
    Column::Address,
    Column::OpeningHours,
    Column::Accessibility,
    Column::Transport,
    Column::Evidence,
];

impl RowReader<'_> {
    /// Understands a row.
    ///
    /// # Errors
    /// Every cell that is wrong, at least one, in the order of our columns.
    pub(super) fn read(&self, row: &Row) -> Result<Draft, Vec<Fault>> {
        self.check_shape(row).map_err(|fault| vec![fault])?;
        let mut cells = Cells::new(self, row);
        let draft = cells.draft();
        let faults = cells.into_faults();
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }

    /// Whether the row has the cells that the header announces.
    fn check_shape(&self, row: &Row) -> Result<(), Fault> {
        let expected = self.layout.headers.len();
        let header = |place: usize| self.layout.headers.get(place).cloned().unwrap_or_default();
        if let Some(place) = row.long_cell {
            let value = row.cells.get(place).cloned().unwrap_or_default();
            let reason = format!("longer than {MAXIMUM_CELL_BYTES} bytes: is a quotation mark left open?");
            return Err(Fault { column: header(place), value, reason });
        }
        let surplus = row.cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if row.cell_count < expected || surplus || row.cell_count > row.cells.len() {
            let open_quote =
                if row.cells.iter().any(|cell| cell.contains('\n')) { ": is a quotation mark left open?" } else { "" };
            let reason = format!("the row has {} cells, the header {expected}{open_quote}", row.cell_count);
            return Err(Fault { column: String::new(), value: row.cells.last().cloned().unwrap_or_default(), reason });
        }
        for (place, cell) in row.cells.iter().enumerate() {
            if values::has_control_character(cell) {
                let reason = "holds a control character: expected text".to_owned();
                return Err(Fault { column: header(place), value: cell.clone(), reason });
            }
            if self.layout.meanings.get(place) == Some(&Meaning::Unnamed) && values::clean(cell).is_some() {
                let reason = format!("a value in column {}, which has no header", place + 1);
                return Err(Fault { column: header(place), value: cell.clone(), reason });
            }
        }
        Ok(())
    }
}

impl Cells<'_> {
    fn draft(&mut self) -> Draft {
        let mut draft = Draft {
            name: self.text(Column::Name).unwrap_or_default(),
            alternate_names: self.list(Column::AlternateNames),
            description: self.descriptions(),
            organization_type: self.term(Column::Type),
            led_by: self.term(Column::LedBy),
            tax_code: self.parsed(Column::TaxCode, values::tax_code),
            website: self.website(),
            info_url: self.link(Column::InfoUrl),
            email: self.parsed(Column::Email, values::email),
            phones: self.phones(),
            year_incorporated: self.parsed(Column::YearIncorporated, values::year),
            parent_organization_id: self.parsed(Column::ParentOrganizationId, values::identifier),
            status: self.parsed(Column::Status, values::status),
            activity: self.activity(),
            source: self.source(),
            assured_date: self.parsed(Column::AssuredDate, values::date),
            address: self.text(Column::Address),
            opening_hours: self.parsed(Column::OpeningHours, values::opening_hours),
            accessibility: self.text(Column::Accessibility),
            transport: self.text(Column::Transport),
            publication: self.parsed(Column::Publication, values::publication),
            contact_publication: self.parsed(Column::ContactPublication, values::publication),
            location_publication: self.parsed(Column::LocationPublication, values::publication),
            finest_precision: self.parsed(Column::FinestPrecision, values::precision),
            ..Draft::default()
        };
        if draft.name.is_empty() {
            self.fault(Column::Name, "", "empty: every organization has a name".to_owned());
        }
        draft.alternate_names.retain(|name| *name != draft.name);
        self.refuse_personal_data();
        draft.place = self.place();
        self.identify(&mut draft);
        draft
    }

    /// Organization and location by their own identifiers, else by derived ones.
    fn identify(&mut self, draft: &mut Draft) {
        let own_id = self.parsed(Column::OrganizationId, values::identifier);
        let own_location_id = self.parsed(Column::LocationId, values::identifier);
        let is_local_activity = self.text(Column::RecordKind).as_deref() == Some(LOCAL_ACTIVITY);
        let place = draft.place.as_ref();
        let comune = place.and_then(|place| place.comune.as_deref());
        let area = comune.or_else(|| place.and_then(|place| place.region.as_deref()));
        let (organization_id, location_id) = match (own_id, is_local_activity) {
            (Some(id), true) => (identity::operator_id(&draft.name), own_location_id.or(Some(id))),
            (Some(id), false) => (id, own_location_id),
            (None, _) => (identity::organization_id(draft.tax_code.as_deref(), &draft.name, comune), own_location_id),
        };
        draft.location_id = location_id
            .or_else(|| place.map(|_| identity::location_id(&organization_id, area, draft.address.as_deref())))
            .filter(|_| draft.place.is_some());
        draft.organization_id = organization_id;
    }

    fn activity(&mut self) -> Activity {
        Activity {
            services: self.choices(Column::Services),
            target_groups: self.choices(Column::TargetGroups),
            languages: self.choices(Column::Languages),
            programmes: self.choices(Column::Programmes),
            services_inferred_from_name: self
                .parsed(Column::ServicesBasis, |text| match text {
                    "stated" => Ok(false),
                    "name" => Ok(true),
                    _ => Err("not a basis: expected stated or name"),
                })
                .unwrap_or_default(),
        }
    }

    fn source(&mut self) -> Source {
        let mut name = self.text(Column::SourceName).unwrap_or_else(|| self.reader.file_name.to_owned());
        // Several sources stand side by side, each with or without a note: `https://… (page 3) ; https://…`.
        let mut links: Vec<String> = Vec::new();
        for piece in self.text(Column::SourceUrl).iter().flat_map(|urls| urls.split(" ; ")) {
            let (address, note) = piece.trim().split_once(' ').unwrap_or((piece.trim(), ""));
            let link = self.cleaned(Column::SourceUrl, address);
            if !links.contains(&link) {
                links.push(link);
            }
            let note = note.trim().trim_start_matches('(').trim_end_matches(')');
            if !note.is_empty() {
                name.push_str(&format!(" ({note})"));
            }
        }
        Source {
            name,
            url: Some(links.join(" ; ")).filter(|links| !links.is_empty()),
            date: self.text(Column::SourceDate),
            licence: self.text(Column::SourceLicence),
            evidence: self.text(Column::Evidence),
            evidence_level: self.parsed(Column::EvidenceLevel, values::evidence_level),
        }
    }

    fn place(&mut self) -> Option<Place> {
        let stated = Stated {
            comune_code: self.text(Column::ComuneCode),
            comune: self.text(Column::Comune),
            province_code: self.text(Column::ProvinceCode),
            province_sigla: self.text(Column::ProvinceSigla),
            province: self.text(Column::Province),
            region_code: self.text(Column::RegionCode),
            region: self.text(Column::Region),
            address: self.text(Column::Address),
            coordinates: self.coordinates(),
            precision: self.parsed(Column::Precision, values::precision),
        };
        match self.reader.places.resolve(&stated) {
            Ok(place) => place,
            Err((at, value, reason)) => {
                let column = match at {
                    At::ComuneCode => Column::ComuneCode,
                    At::Comune => Column::Comune,
                    At::ProvinceCode => Column::ProvinceCode,
                    At::ProvinceSigla => Column::ProvinceSigla,
                    At::Province => Column::Province,
                    At::RegionCode => Column::RegionCode,
                    At::Region => Column::Region,
                    At::Latitude if self.reader.layout.has(Column::Latitude) => Column::Latitude,
                    At::Latitude => Column::Coordinates,
                };
                self.fault(column, &value, reason);
                None
            }
        }
    }

    /// Latitude and longitude: both or none.
    fn coordinates(&mut self) -> Option<(f64, f64)> {
        if let Some(pair) = self.parsed(Column::Coordinates, values::coordinates) {
            return Some(pair);
        }
        let (latitude, longitude) = (self.text(Column::Latitude), self.text(Column::Longitude));
        match (latitude, longitude) {
            (Some(_), Some(_)) => {
                let latitude = self.parsed(Column::Latitude, values::degrees);
                let longitude = self.parsed(Column::Longitude, values::degrees);
                latitude.zip(longitude)
            }
            (Some(latitude), None) => {
                self.fault(Column::Longitude, "", format!("empty, while the latitude is {latitude}"));
                None
            }
            (None, Some(longitude)) => {
                self.fault(Column::Latitude, "", format!("empty, while the longitude is {longitude}"));
                None
            }
            (None, None) => None,
        }
    }

    fn website(&mut self) -> Option<String> {
        let link = self.link(Column::Website)?;
        if is_single_post(&link) {
            let reason = "a single post, video or event: expected the page of the organization (a single one may go into `info_url`)";
            self.fault(Column::Website, &link, reason.to_owned());
            return None;
        }
        Some(link)
    }

    fn link(&mut self, column: Column) -> Option<String> {
        let text = self.text(column)?;
        Some(self.cleaned(column, &text))
    }

    fn cleaned(&mut self, column: Column, text: &str) -> String {
        clean_link(text).unwrap_or_else(|reason| {
            self.fault(column, text, reason);
            String::new()
        })
    }

    fn phones(&mut self) -> Vec<String> {
        let mut phones: Vec<String> = Vec::new();
        for cell in self.whole_cells(Column::Phone) {
            match values::phones(&cell) {
                Ok(found) => phones.extend(found),
                Err(part) => self.fault(
                    Column::Phone,
                    &part,
                    "not a telephone number: expected a form like +39 06 1234567".to_owned(),
                ),
            }
        }
        let mut seen = Vec::new();
        phones.retain(|phone| {
            !seen.contains(phone) && {
                seen.push(phone.clone());
                true
            }
        });
        phones
    }

    fn descriptions(&mut self) -> Vec<(String, String)> {
        let mut descriptions: Vec<(String, String)> = Vec::new();
        if let Some(text) = self.text(Column::Description) {
            descriptions.push((DESCRIPTION_LANGUAGE.to_owned(), text));
        }
        for (place, meaning) in self.reader.layout.meanings.iter().enumerate() {
            if let Meaning::DescriptionIn(language) = meaning
                && let Some(text) = self.row.cells.get(place).and_then(|cell| values::clean(cell))
            {
                descriptions.push((language.clone(), text));
            }
        }
        descriptions
    }

    fn refuse_personal_data(&mut self) {
        for column in FREE_TEXTS {
            for cell in self.whole_cells(column) {
                self.refuse_personal(column, &cell);
            }
        }
        for (place, meaning) in self.reader.layout.meanings.iter().enumerate() {
            if let (Meaning::DescriptionIn(_), Some(cell)) = (meaning, self.row.cells.get(place)) {
                self.refuse_personal(Column::Description, cell);
            }
        }
    }

    fn refuse_personal(&mut self, column: Column, cell: &str) {
        if let Some(what) = personal::personal_data(cell) {
            let reason =
                format!("holds {what}: what is for the public belongs into `email` or `phone`, the rest is left out");
            self.fault(column, "", reason);
        }
    }
}

//! What does a column hold?

use super::column_names::{COLUMNS, FORM_COLUMNS, HXL_TAGS, UNDERSCORED_FORM_COLUMNS};
use crate::reference::comparable;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Column {
    OrganizationId,
    LocationId,
    RecordKind,
    Name,
    AlternateNames,
    Description,
    Type,
    LedBy,
    TaxCode,
    YearIncorporated,
    ParentOrganizationId,
    Status,
    Website,
    InfoUrl,
    Email,
    Phone,
    Services,
    ServicesBasis,
    TargetGroups,
    Languages,
    Programmes,
    ComuneCode,
    Comune,
    ProvinceCode,
    ProvinceSigla,
    Province,
    RegionCode,
    Region,
    Address,
    Latitude,
    Longitude,
    Coordinates,
    Precision,
    OpeningHours,
    Accessibility,
    Transport,
    SourceName,
    SourceUrl,
    SourceDate,
    SourceLicence,
    Evidence,
    EvidenceLevel,
    AssuredDate,
    Publication,
    ContactPublication,
    LocationPublication,
    FinestPrecision,
}

impl Column {
    /// Its name in our own files.
    pub(super) fn name(self) -> &'static str {
        COLUMNS[self as usize].1
    }

    /// The column of this name, in any spelling of any of its names.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        let name = comparable(name);
        COLUMNS
            .iter()
            .find(|(_, own, others)| comparable(own) == name || others.iter().any(|other| comparable(other) == name))
            .map(|(column, ..)| *column)
    }

    /// The column that an HXL hashtag means.
    pub(super) fn from_hxl_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.trim().split('+').map(|part| part.trim().to_lowercase());
        let base = parts.next()?;
        // Languages (`+it`) and lists (`+list`) do not change what a column holds.
        let mut attributes: Vec<String> = parts.filter(|part| part.len() > 2 && part != "list").collect();
        attributes.sort();
        let normal = std::iter::once(base).chain(attributes).collect::<Vec<_>>().join("+");
        HXL_TAGS.iter().find(|(tag, _)| *tag == normal).map(|(_, column)| *column)
    }

    /// The name most like `name`, when one is close enough to be meant.
    pub(super) fn nearest_name(name: &str) -> Option<&'static str> {
        let name = comparable(name);
        COLUMNS
            .iter()
            .flat_map(|(_, own, others)| std::iter::once(own).chain(others.iter()))
            .map(|candidate| (strsim::normalized_damerau_levenshtein(&comparable(candidate), &name), *candidate))
            .filter(|(likeness, _)| *likeness >= 0.6)
            .max_by(|left, right| left.0.total_cmp(&right.0))
            .map(|(_, candidate)| candidate)
    }

    /// The facet whose values the column holds.
    pub(super) const fn facet(self) -> Option<&'static str> {
        match self {
            Self::Services => Some("service"),
            Self::TargetGroups => Some("target"),
            Self::Languages => Some("language"),
            Self::Programmes => Some("programme"),
            Self::Type => Some("type"),
            Self::LedBy => Some("led_by"),
            _ => None,
        }
    }

    /// Whether the column holds several values, in one cell or in several columns.
    pub(super) const fn has_several_values(self) -> bool {
        matches!(
            self,
            Self::Services
                | Self::TargetGroups
                | Self::Languages
                | Self::Programmes
                | Self::AlternateNames
                | Self::Phone
        )
    }
}

/// Whether a form adds this column to every export.
pub(super) fn is_form_column(header: &str) -> bool {
    let header = header.trim();
    let folded = comparable(header);
    let last_word = folded.rsplit(' ').next().unwrap_or_default();
    if matches!(last_word, "altitude" | "accuracy") {
        return true;
    }
    let underscored = UNDERSCORED_FORM_COLUMNS.contains(&folded.as_str()) || last_word == "precision";
    if header.starts_with('_') && underscored {
        return true;
    }
    FORM_COLUMNS.contains(&folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::column_names::COLUMNS;
    use super::{Column, is_form_column};
    use crate::reference::comparable;

    #[test]
    fn the_table_is_in_the_order_of_the_columns() {
        for (place, (column, ..)) in COLUMNS.iter().enumerate() {
            assert_eq!(*column as usize, place, "{column:?}");
        }
    }

    #[test]
    fn no_name_means_two_columns() {
        let mut seen = std::collections::HashMap::new();
        for (column, own, others) in COLUMNS {
            for name in std::iter::once(&own).chain(others) {
                let other = seen.insert(comparable(name), column);
                assert!(other.is_none_or(|other| other == column), "`{name}` means {other:?} and {column:?}");
            }
        }
    }

    #[test]
    fn headers_are_recognised_in_italian_and_english() {
        let check = |header: &str, column: Option<Column>| assert_eq!(Column::from_name(header), column, "{header}");
        check("Denominazione", Some(Column::Name));
        check("SITO WEB", Some(Column::Website));
        check("Città", Some(Column::Comune));
        check("Citta'", Some(Column::Comune));
        check("codice_fiscale", Some(Column::TaxCode));
        check("e-mail", Some(Column::Email));
        check("latitudine", Some(Column::Latitude));
        check("colour", None);
    }

    #[test]
    fn a_misspelt_header_is_answered_with_the_one_that_was_meant() {
        assert_eq!(Column::nearest_name("webiste"), Some("website"));
        assert_eq!(Column::nearest_name("telefonno"), Some("telefono"));
        assert_eq!(Column::nearest_name("zzzzzz"), None);
    }

    #[test]
    fn hxl_tags_are_read_with_attributes_in_any_order() {
        assert_eq!(Column::from_hxl_tag("#org"), Some(Column::Name));
        assert_eq!(Column::from_hxl_tag("#adm1 +code"), Some(Column::RegionCode));
        assert_eq!(Column::from_hxl_tag("#org+it+name"), Some(Column::Name));
        assert_eq!(Column::from_hxl_tag("#weather"), None);
    }

    #[test]
    fn what_a_form_adds_is_known() {
        for header in [
            "_id",
            "_uuid",
            "_submission_time",
            "__version__",
            "_location_precision",
            "_location_altitude",
            "start",
            "meta/instanceID",
            "location-Accuracy",
            "KEY",
        ] {
            assert!(is_form_column(header), "{header}");
        }
        for header in ["id", "status", "precision", "name"] {
            assert!(!is_form_column(header), "{header}");
        }
    }
}

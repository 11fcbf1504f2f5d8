//! What does a page know of an entry?
//!
//! Pages read the same ready JSON that the API hands out: what is not
//! published is not in it, so a page cannot show it either.

use serde::Deserialize;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{Index, Ordinal};

use crate::problem::{Problem, ProblemKind};

/// A GeoJSON Feature of the index.
#[derive(Debug, Deserialize)]
pub struct Feature {
    /// Identifier of the entry.
    pub id: String,
    /// Where it is, as precisely as it may be known.
    pub geometry: Option<Geometry>,
    /// Everything else.
    pub properties: Properties,
}

/// A GeoJSON Point.
#[derive(Debug, Deserialize)]
pub struct Geometry {
    /// Longitude first.
    pub coordinates: Position,
}

/// A code and a name, of a municipality, province or region.
#[derive(Debug, Deserialize)]
pub struct Named {
    /// ISTAT code.
    pub code: String,
    /// Italian name.
    pub name: String,
}

/// What the world sees of an entry.
#[derive(Debug, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub struct Properties {
    /// Identifier of the organization.
    pub organization_id: String,
    /// Its name.
    pub name: String,
    /// Other names.
    pub alternate_names: Vec<String>,
    /// In its own words, by language.
    pub description: std::collections::BTreeMap<String, String>,
    /// Values of the facet `service`.
    pub services: Vec<String>,
    /// Values of the facet `target`.
    pub target_groups: Vec<String>,
    /// Codes of the languages spoken.
    pub languages: Vec<String>,
    /// Values of the facet `programme`.
    pub programmes: Vec<String>,
    /// Value of the facet `led_by`.
    pub led_by: Option<String>,
    /// Value of the facet `type`.
    #[serde(rename = "type")]
    pub organization_type: Option<String>,
    /// `address`, `street`, `municipality` or `hidden`.
    pub precision: Option<String>,
    /// Municipality.
    pub comune: Option<Named>,
    /// Province.
    pub province: Option<Named>,
    /// Region.
    pub region: Option<Named>,
    /// Street and number.
    pub address: Option<String>,
    /// Own website.
    pub website: Option<String>,
    /// Where others describe it.
    pub info_url: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// In the syntax of OpenStreetMap.
    pub opening_hours: Option<String>,
    /// How to get there.
    pub transport: Option<String>,
    /// Access for people with disabilities.
    pub accessibility: Option<String>,
    /// `active` or `temporarily_closed`.
    pub status: Option<String>,
    /// When a person last checked it.
    pub assured_date: Option<String>,
    /// When it last changed in the register.
    pub updated: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// Where an entry comes from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Source {
    /// As its publisher calls it; several are joined by ` ; `.
    pub name: String,
    /// Where it can be read.
    pub urls: Vec<String>,
    /// As precise as the source is.
    pub date: Option<String>,
    /// Licence of the facts.
    pub licence: Option<String>,
    /// What it says.
    pub evidence: Option<String>,
    /// `A`, `B` or `C`.
    pub evidence_level: Option<String>,
}

impl Feature {
    /// An entry of the index.
    ///
    /// # Errors
    /// A 500 [`Problem`] when the index holds a feature of another shape, which is logged.
    pub fn read(index: &Index, ordinal: Ordinal) -> Result<Self, Problem> {
        serde_json::from_str(&index.feature(ordinal)).map_err(|error| {
            tracing::error!(%error, ordinal, "a feature of the index is not of the shape that the pages read");
            Problem::new(ProblemKind::Internal, "An entry could not be read. It has been logged.")
        })
    }

    /// Where it is.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.geometry.as_ref().map(|geometry| geometry.coordinates)
    }

    /// Whether its position may be walked to: of a door or a street, not of a municipality's centre.
    #[must_use]
    pub fn leads_to_a_door(&self) -> bool {
        matches!(self.properties.precision.as_deref(), Some("address" | "street"))
    }
}

impl Source {
    /// Names with their addresses, where there are as many of these as of those; else all addresses stand alone.
    #[must_use]
    pub fn links(&self) -> (Vec<(&str, Option<&str>)>, Vec<&str>) {
        let names: Vec<&str> = pieces(&self.name);
        let urls: Vec<&str> = self.urls.iter().map(String::as_str).filter(|url| is_web(url)).collect();
        if names.len() == urls.len() {
            (names.into_iter().zip(urls.into_iter().map(Some)).collect(), Vec::new())
        } else {
            (names.into_iter().map(|name| (name, None)).collect(), urls)
        }
    }

    /// The names as one text.
    #[must_use]
    pub fn names(&self) -> String {
        pieces(&self.name).join("; ")
    }

    /// The latest of its dates: before it nobody can have checked.
    #[must_use]
    pub fn latest_date(&self) -> Option<&str> {
        // Dates as precise as each is known sort as text: `2022` before `2022-04`.
        pieces(self.date.as_deref()?).into_iter().max()
    }

    /// The latest year that its date names.
    #[must_use]
    pub fn year(&self) -> Option<i16> {
        let date = self.date.as_deref()?;
        date.split(|letter: char| !letter.is_ascii_digit())
            .filter(|digits| digits.len() == 4)
            .filter_map(|digits| digits.parse().ok())
            .filter(|year| (1900..=2100).contains(year))
            .max()
    }
}

/// The parts of a text that several sources share.
pub fn pieces(text: &str) -> Vec<&str> {
    text.split(" ; ").map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// Whether a link may be followed: nothing but web pages.
#[must_use]
pub fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_linked_one_by_one_only_when_each_has_its_address() {
        let source = |name: &str, urls: &[&str]| Source {
            name: name.into(),
            urls: urls.iter().map(|url| (*url).into()).collect(),
            ..Source::default()
        };
        let both = source("A ; B", &["https://a.example", "https://b.example"]);
        assert_eq!(both.links().0, [("A", Some("https://a.example")), ("B", Some("https://b.example"))]);
        let one = source("A ; B", &["https://a.example"]);
        assert_eq!(one.links(), (vec![("A", None), ("B", None)], vec!["https://a.example"]));
        let script = source("A", &["javascript:alert(1)"]);
        assert_eq!(script.links(), (vec![("A", None)], vec![]));
    }

    #[test]
    fn of_several_dates_the_latest_counts() {
        let source = Source { date: Some("2018 ; 2022-04 ; 2022".into()), ..Source::default() };
        assert_eq!(source.latest_date(), Some("2022-04"));
        assert_eq!(Source::default().latest_date(), None);
    }

    #[test]
    fn the_age_is_counted_from_the_latest_year() {
        for (date, year) in
            [("2022/2023", Some(2023)), ("2017-09 ; 2022", Some(2022)), ("2022-04-09", Some(2022)), ("", None)]
        {
            let source = Source { date: Some(date.into()), ..Source::default() };
            assert_eq!(source.year(), year, "{date}");
        }
    }
}

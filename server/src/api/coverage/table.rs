//! One row per area: how many entries, and how many for a thousand people?

use vicini_indexer::index::{AreaCount, Index, Query};
use vicini_indexer::reference::{Gazetteer, Level};

use super::indicator::{Figure, Series};
use crate::Problem;
use crate::api::labels::in_language;

/// The planning table.
#[derive(Debug, Clone)]
pub struct Table {
    /// Level of the areas.
    pub level: Level,
    /// The figure that the entries are set against.
    pub series: Option<Series>,
    /// Every area of the level, by code.
    pub rows: Vec<Row>,
    /// Entries that fulfil the search.
    pub number_matched: u32,
    /// Entries among them that lie in none of the areas, such as national bodies.
    pub without_area: u32,
}

/// An area.
#[derive(Debug, Clone)]
pub struct Row {
    /// ISTAT code.
    pub code: String,
    /// Its name, in the language asked for where it has one.
    pub name: String,
    /// Code and name of its province, for a municipality.
    pub province: Option<(String, String)>,
    /// Code and name of its region, for a province or municipality.
    pub region: Option<(String, String)>,
    /// Entries that matched.
    pub entries: u32,
    /// Distinct organizations among them.
    pub organizations: u32,
    /// The indicator's figure.
    pub figure: Figure,
}

impl Row {
    /// Entries for every thousand of the indicator, to three decimals; `None` without a figure, or of none.
    #[must_use]
    pub fn entries_per_1000(&self) -> Option<f64> {
        let people = self.figure.value.filter(|people| *people > 0.0)?;
        Some((f64::from(self.entries) / people * 1_000_000.0).round() / 1000.0)
    }
}

/// Counts what a search matches by area.
///
/// # Errors
/// A [`Problem`] when the index refuses the search.
pub fn tabulate(
    index: &Index,
    query: &Query,
    level: Level,
    series: Option<Series>,
    language: &str,
) -> Result<Table, Problem> {
    let total = index.search(&Query { limit: 1, cursor: None, facets: Vec::new(), sort: None, ..query.clone() })?;
    let counts = index.coverage(query, level)?;
    let gazetteer = &index.reference().gazetteer;
    let rows: Vec<Row> =
        counts.into_iter().map(|count| row(gazetteer, level, count, series.as_ref(), language)).collect();
    let placed: u32 = rows.iter().map(|row| row.entries).sum();
    Ok(Table {
        level,
        series,
        rows,
        number_matched: total.number_matched,
        without_area: total.number_matched.saturating_sub(placed),
    })
}

fn row(gazetteer: &Gazetteer, level: Level, count: AreaCount, series: Option<&Series>, language: &str) -> Row {
    let region = |code: &str| {
        gazetteer
            .region(code)
            .map(|region| (region.code.clone(), in_language(&region.name, &region.other_names, language).to_owned()))
    };
    let province = |code: &str| {
        gazetteer.province(code).map(|province| {
            (province.code.clone(), in_language(&province.name, &province.other_names, language).to_owned())
        })
    };
    let name = |named: Option<(String, String)>| named.map_or_else(|| count.code.clone(), |(_, name)| name);
    let (name, province, region) = match level {
        Level::Region => (name(region(&count.code)), None, None),
        Level::Province => {
            let own = gazetteer.province(&count.code);
            (name(province(&count.code)), None, own.and_then(|own| region(&own.region)))
        }
        Level::Comune => {
            let own = gazetteer.comune(&count.code);
            let named =
                own.map(|own| (own.code.clone(), in_language(&own.name, &own.other_names, language).to_owned()));
            (name(named), own.and_then(|own| province(&own.province)), own.and_then(|own| region(&own.region)))
        }
    };
    let figure = series.map(|series| series.figure(&count.code)).unwrap_or_default();
    Row { name, province, region, entries: count.entries, organizations: count.organizations, figure, code: count.code }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_per_thousand_need_people() {
        let mut row = Row {
            code: "12".to_owned(),
            name: "Lazio".to_owned(),
            province: None,
            region: None,
            entries: 68,
            organizations: 60,
            figure: Figure { value: Some(634_045.0), note: None },
        };
        assert_eq!(row.entries_per_1000(), Some(0.107));
        for value in [None, Some(0.0)] {
            row.figure.value = value;
            assert_eq!(row.entries_per_1000(), None);
        }
    }
}

//! Which figures are there about the areas of a level, and from when?

use std::collections::BTreeMap;

use vicini_indexer::reference::{Indicator, Level, Reference};

use crate::Problem;
use crate::parameters::decode::shown;

/// The indicator that is shown when none is asked for, where the level has it.
const DEFAULT_INDICATOR: &str = "foreign_residents";

/// One indicator at one level, on one day: figures of different days would not compare.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What is counted.
    pub indicator: String,
    /// Day or year that it was counted for.
    pub date: String,
    /// Who published it.
    pub source_name: String,
    /// Where.
    pub source_url: Option<String>,
    /// Under which licence.
    pub source_licence: String,
    figures: BTreeMap<String, Figure>,
}

/// The figure of one area.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// `None` where the source has none; `note` says why.
    pub value: Option<f64>,
    /// What a reader must know about it.
    pub note: Option<String>,
}

impl Series {
    /// The year that it was counted for, as the date begins.
    #[must_use]
    pub fn year(&self) -> &str {
        self.date.split('-').next().unwrap_or(&self.date)
    }

    /// The figure of an area; an area that the source leaves out has a note that says so.
    #[must_use]
    pub fn figure(&self, code: &str) -> Figure {
        self.figures
            .get(code)
            .cloned()
            .unwrap_or_else(|| Figure { value: None, note: Some("The source has no figure for this area.".to_owned()) })
    }
}

/// Names of the indicators that are known at a level, in the order of the reference data.
#[must_use]
pub fn indicators(reference: &Reference, level: Level) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for indicator in reference.indicators.iter().filter(|indicator| indicator.level == level) {
        if !names.contains(&indicator.indicator.as_str()) {
            names.push(&indicator.indicator);
        }
    }
    names
}

/// The latest figures of the indicator asked for; without one, of the default where the level has it.
///
/// # Errors
/// A [`Problem`] that lists the level's indicators when it has no such one.
pub fn choose(reference: &Reference, level: Level, name: Option<&str>) -> Result<Option<Series>, Problem> {
    let names = indicators(reference, level);
    let name = match name {
        Some(name) if names.contains(&name) => name,
        Some(unknown) => {
            let expected = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            let detail = format!("`{}` is no indicator at the level {level}: expected {expected}.", shown(unknown));
            return Err(Problem::parameter("indicator", detail));
        }
        None => match names.iter().find(|name| **name == DEFAULT_INDICATOR).or(names.first()) {
            Some(name) => name,
            None => return Ok(None),
        },
    };
    let rows: Vec<&Indicator> =
        reference.indicators.iter().filter(|row| row.level == level && row.indicator == name).collect();
    Ok(latest(&rows))
}

/// The rows of the latest date.
fn latest(rows: &[&Indicator]) -> Option<Series> {
    let last = rows.iter().max_by(|left, right| left.date.cmp(&right.date))?;
    let figures = rows
        .iter()
        .filter(|row| row.date == last.date)
        .map(|row| (row.code.clone(), Figure { value: row.value, note: row.note.clone() }))
        .collect();
    Some(Series {
        indicator: last.indicator.clone(),
        date: last.date.clone(),
        source_name: last.source_name.clone(),
        source_url: last.source_url.clone(),
        source_licence: last.source_licence.clone(),
        figures,
    })
}

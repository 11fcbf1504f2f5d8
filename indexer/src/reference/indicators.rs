//! Which figures are known about an area, from when and from whom?

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::areas::Level;
use super::table::rows;
use crate::Result;

/// One figure about one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// What is counted: `foreign_residents`, `population`, …
    pub indicator: String,
    /// Kind of area.
    pub level: Level,
    /// ISTAT code of the area.
    pub code: String,
    /// Day or year of the figure: `2023-12-31`, `2023`.
    pub date: String,
    /// The figure; `None` when the source has none for this area, `note` says why.
    pub value: Option<f64>,
    /// What a reader must know about the figure.
    pub note: Option<String>,
    /// Who published it.
    pub source_name: String,
    /// Where.
    pub source_url: Option<String>,
    /// Under which licence.
    pub source_licence: String,
}

/// Every row of an indicator file.
pub(super) fn load(path: &Path) -> Result<Vec<Indicator>> {
    rows(path)
}

//! What is the register measured against?
//!
//! The terms that a record may use ([`Taxonomy`]), the municipalities that it
//! may lie in ([`Gazetteer`]), their outlines ([`Areas`]) and figures about
//! them ([`Indicator`]). All of it is data, read from one folder; a copy of the
//! folder travels inside each generation, so that a generation explains itself.

mod areas;
mod gazetteer;
mod indicators;
mod keys;
mod names;
mod table;
mod taxonomy;

use std::path::{Path, PathBuf};

pub use areas::{Area, Areas, Level};
pub use gazetteer::{CASE_FORM, Comune, ComuneMatch, Gazetteer, Province, Region};
pub use indicators::Indicator;
pub use names::comparable;
pub use taxonomy::{Direction, InterfaceLanguage, NameWords, Taxonomy, Term};

use crate::{Error, Result};

/// Folder of the indicators inside the reference folder; every CSV file in it is read.
const INDICATORS: &str = "indicators";

/// Files that a reference folder must have.
const REQUIRED_FILES: [&str; 7] = [
    taxonomy::TERMS_FILE,
    taxonomy::LANGUAGES_FILE,
    gazetteer::COMUNI_FILE,
    gazetteer::PROVINCES_FILE,
    gazetteer::REGIONS_FILE,
    areas::REGIONS_FILE,
    areas::PROVINCES_FILE,
];

/// Files that are read when they are there.
const OPTIONAL_FILES: [&str; 5] = [
    gazetteer::FORMER_CODES_FILE,
    areas::COMUNI_FILE,
    taxonomy::SYNONYMS_FILE,
    taxonomy::NAME_WORDS_FILE,
    taxonomy::FILLER_WORDS_FILE,
];

/// Everything the register is measured against.
#[derive(Debug)]
pub struct Reference {
    /// Facet values with their labels and search synonyms.
    pub taxonomy: Taxonomy,
    /// Municipalities, provinces and regions.
    pub gazetteer: Gazetteer,
    /// Outlines of regions, provinces and, where given, municipalities.
    pub areas: Areas,
    /// Figures by area, in the order of their files and rows.
    pub indicators: Vec<Indicator>,
}

impl Reference {
    /// Reads a reference folder whole.
    ///
    /// # Errors
    /// [`Error::File`] when a required file cannot be read, [`Error::Reference`]
    /// when a file holds something else than it should.
    pub fn load(folder: &Path) -> Result<Self> {
        std::thread::scope(|scope| {
            let others = scope.spawn(|| -> Result<_> {
                let mut indicators = Vec::new();
                for file in indicator_files(folder)? {
                    indicators.extend(indicators::load(&folder.join(file))?);
                }
                Ok((Taxonomy::load(folder)?, Areas::load(folder)?, indicators))
            });
            let gazetteer = Gazetteer::load(folder);
            let (taxonomy, areas, indicators) = others.join().expect("loading answers with an error")?;
            Ok(Self { taxonomy, areas, gazetteer: gazetteer?, indicators })
        })
    }

    /// Paths, relative to `folder`, of every file that [`Reference::load`] reads there, in a stable order.
    ///
    /// # Errors
    /// [`Error::File`] when the folder of the indicators cannot be listed.
    pub fn files(folder: &Path) -> Result<Vec<String>> {
        let mut files: Vec<String> = REQUIRED_FILES.map(str::to_owned).into();
        files.extend(OPTIONAL_FILES.into_iter().filter(|file| folder.join(file).exists()).map(str::to_owned));
        files.extend(indicator_files(folder)?);
        Ok(files)
    }
}

/// `indicators/*.csv` by name; none when the folder is absent.
fn indicator_files(folder: &Path) -> Result<Vec<String>> {
    let indicators: PathBuf = folder.join(INDICATORS);
    if !indicators.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&indicators).map_err(Error::file(&indicators, "list"))? {
        let name = entry.map_err(Error::file(&indicators, "list"))?.file_name();
        if let Some(name) = name.to_str().filter(|name| name.ends_with(".csv")) {
            files.push(format!("{INDICATORS}/{name}"));
        }
    }
    files.sort();
    Ok(files)
}

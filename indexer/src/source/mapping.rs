//! How does a partner's own table say what ours says?

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde::Deserialize;

use super::columns::Column;
use crate::reference::comparable;
use crate::{Error, Result};

/// What a mapping file says; empty when there is none.
///
/// A mapping file names columns and values of the partner, once, and every
/// later edition of the partner's file is read by it:
///
/// ```toml
/// ignore = ["Note interne"]          # columns that are left out on purpose
///
/// [columns]                          # theirs = ours
/// "Nome dell'ente gestore" = "name"
/// "Sportello legale" = "services/legal_counselling"
///
/// [constants]                        # columns that the file does not have
/// source_name = "Elenco della rete"
/// source_licence = "CC-BY-4.0"
///
/// [values.services]                  # theirs = ours
/// "consulenza legale gratuita" = "legal_counselling"
/// ```
#[derive(Debug, Clone, Default)]
pub struct Mapping {
    /// Headers that are left out on purpose, folded.
    ignored: Vec<(String, String)>,
    /// (header folded, header as written, our column).
    columns: Vec<(String, String, String)>,
    constants: Vec<(Column, String)>,
    /// Value of ours by column and folded value of theirs.
    values: HashMap<(Column, String), String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MappingFile {
    #[serde(default)]
    ignore: Vec<String>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    constants: BTreeMap<String, String>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

/// A row of a table of older values: `value` is empty where there is none of ours.
#[derive(Deserialize)]
struct OlderValue {
    column: String,
    collected_value: String,
    value: String,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// [`Error::File`] when it cannot be read, [`Error::Mapping`] when it is no mapping or names a column that is none of ours.
    pub fn load(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(Error::file(path, "read"))?;
        let wrong = |reason: String| Error::Mapping { path: path.to_owned(), reason };
        let file: MappingFile =
            toml::from_str(&text).map_err(|error| wrong(error.to_string().trim_end().to_owned()))?;
        let column = |name: &str| Column::from_name(name).ok_or_else(|| wrong(unknown_column(name)));
        let mut mapping = Self::default();
        for header in file.ignore {
            mapping.ignored.push((comparable(&header), header));
        }
        for (header, target) in file.columns {
            mapping.columns.push((comparable(&header), header, target));
        }
        for (name, value) in file.constants {
            mapping.constants.push((column(&name)?, value));
        }
        for (name, values) in file.values {
            let column = column(&name)?;
            mapping.values.extend(values.into_iter().map(|(theirs, ours)| ((column, comparable(&theirs)), ours)));
        }
        Ok(mapping)
    }

    /// Adds the values of a table with the columns `column`, `collected_value`, `value`, where the mapping says nothing else.
    ///
    /// # Errors
    /// [`Error::Mapping`] when the file is no such table.
    pub fn add_older_values(&mut self, path: &Path) -> Result<()> {
        let wrong = |reason: String| Error::Mapping { path: path.to_owned(), reason };
        let mut reader = csv::Reader::from_path(path).map_err(|error| wrong(error.to_string()))?;
        for row in reader.deserialize::<OlderValue>() {
            let OlderValue { column, collected_value, value } = row.map_err(|error| wrong(error.to_string()))?;
            let column = Column::from_name(&column).ok_or_else(|| wrong(unknown_column(&column)))?;
            if !collected_value.is_empty() {
                self.values.entry((column, comparable(&collected_value))).or_insert(value);
            }
        }
        Ok(())
    }

    /// Our value for one of theirs; empty text: it says nothing of ours.
    pub(super) fn value(&self, column: Column, theirs: &str) -> Option<&str> {
        self.values.get(&(column, comparable(theirs))).map(String::as_str)
    }

    /// What our column is that the mapping names for a header.
    pub(super) fn column(&self, header: &str) -> Option<&str> {
        let header = comparable(header);
        self.columns.iter().find(|(folded, ..)| *folded == header).map(|(.., target)| target.as_str())
    }

    pub(super) fn ignores(&self, header: &str) -> bool {
        let header = comparable(header);
        self.ignored.iter().any(|(folded, _)| *folded == header)
    }

    pub(super) fn constants(&self) -> &[(Column, String)] {
        &self.constants
    }

    /// Every header that the mapping speaks of, as it is written there.
    pub(super) fn headers(&self) -> impl Iterator<Item = &str> {
        self.ignored
            .iter()
            .map(|(_, header)| header.as_str())
            .chain(self.columns.iter().map(|(_, header, _)| header.as_str()))
    }
}

/// Why a name is no column, with the one that may be meant.
pub(super) fn unknown_column(name: &str) -> String {
    match Column::nearest_name(name) {
        Some(nearest) => format!("`{name}` is no column of ours: did you mean `{nearest}`?"),
        None => format!("`{name}` is no column of ours"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Mapping};

    fn check(text: &str) -> Result<Mapping, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("mapping.toml");
        std::fs::write(&path, text).expect("a temporary file");
        Mapping::load(&path).map_err(|error| error.to_string())
    }

    #[test]
    fn a_mapping_names_columns_values_constants_and_what_to_ignore() {
        let mapping = check(
            "ignore = ['Note interne']\n[columns]\n'Nome ente gestore' = 'name'\n[constants]\nsource_name = 'Rete'\n\
             [values.services]\n'Consulenza legale' = 'legal_counselling'",
        )
        .expect("a mapping");
        assert!(mapping.ignores("NOTE INTERNE"));
        assert_eq!(mapping.column("nome ente gestore"), Some("name"));
        assert_eq!(mapping.value(Column::Services, "consulenza legale"), Some("legal_counselling"));
        assert_eq!(mapping.constants(), [(Column::SourceName, "Rete".to_owned())]);
    }

    #[test]
    fn a_mapping_that_cannot_be_followed_says_why() {
        let check = |text: &str, expected: &str| {
            let reason = check(text).expect_err("no mapping");
            assert!(reason.contains(expected), "{reason}");
        };
        check("[constants]\nsource_nam = 'x'", "did you mean `source_name`?");
        check("[colums]\n", "colums");
        check("ignore = 3", "invalid type");
    }
}

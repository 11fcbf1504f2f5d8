//! How does a person get to see what was rejected?

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::Context;
use vicini_indexer::source::Rejection;

use super::output::{harmless, table};

/// Rejections that are shown.
const SHOWN: usize = 20;

/// Longest value that is shown, characters.
const SHOWN_CHARACTERS: usize = 40;

/// A CSV file of rejections, written as they occur.
pub(super) struct RejectionFile {
    path: PathBuf,
    writer: csv::Writer<File>,
}

impl RejectionFile {
    pub(super) fn create(path: &Path) -> anyhow::Result<Self> {
        let mut writer = csv::Writer::from_path(path).with_context(|| format!("{}: cannot write", path.display()))?;
        writer.write_record(["file", "row", "line", "column", "value", "reason"])?;
        Ok(Self { path: path.to_owned(), writer })
    }

    pub(super) fn write(&mut self, file: &str, rejection: &Rejection) -> vicini_indexer::Result<()> {
        let (row, line) = (rejection.row.to_string(), rejection.line.to_string());
        let cells = [file, &row, &line, &rejection.column, &rejection.value, &rejection.reason].map(no_formula);
        self.writer.write_record(&cells).map_err(|error| vicini_indexer::Error::File {
            path: self.path.clone(),
            action: "write",
            source: error.into(),
        })
    }

    pub(super) fn finish(mut self) -> anyhow::Result<()> {
        self.writer.flush().with_context(|| format!("{}: cannot write", self.path.display()))
    }
}

/// A cell that no spreadsheet takes for a formula: the value comes from elsewhere.
fn no_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// The first rejections as a table, and how many more there are.
pub(super) fn shown(rejections: &[Rejection], rejected: u64) -> String {
    let mut rows = vec![["row", "column", "value", "reason"].map(str::to_owned).to_vec()];
    rows.extend(rejections.iter().take(SHOWN).map(|rejection| {
        let mut value = harmless(&rejection.value);
        if value.chars().count() > SHOWN_CHARACTERS {
            value = value.chars().take(SHOWN_CHARACTERS - 1).chain(['…']).collect();
        }
        vec![rejection.row.to_string(), harmless(&rejection.column), value, harmless(&rejection.reason)]
    }));
    let mut text = table(&rows);
    if let Some(more) = rejected.checked_sub(SHOWN as u64).filter(|more| *more > 0) {
        text.push_str(&format!("… and {more} more\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Rejection, no_formula, shown};

    #[test]
    fn a_value_never_becomes_a_formula() {
        assert_eq!(no_formula("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(no_formula("Associazione di prova"), "Associazione di prova");
    }

    #[test]
    fn twenty_rejections_are_shown_and_the_others_counted() {
        let rejection = Rejection {
            row: 1,
            line: 2,
            column: "name".to_owned(),
            value: "x".repeat(100),
            reason: "empty".to_owned(),
        };
        let text = shown(&vec![rejection; 30], 1_234);
        assert_eq!(text.lines().count(), 22);
        assert!(text.ends_with("… and 1214 more\n"), "{text}");
    }
}

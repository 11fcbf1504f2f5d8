//! Which column of the file holds what?

use std::collections::BTreeMap;

use super::columns::{Column, is_form_column};
use super::mapping::{Mapping, unknown_column};
use super::terms::Terms;
use crate::reference::comparable;

/// What one column of the file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A column of ours.
    Whole(Column),
    /// The description in a language.
    DescriptionIn(String),
    /// Whether one value of a column of ours applies: `services/legal_counselling`.
    Choice(Column, String),
    /// Left out: the mapping says so, or a form adds it to every export.
    Ignored,
    /// A column without a header, which must be empty.
    Unnamed,
}

/// The columns of a file.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// Headers as the file writes them.
    pub(super) headers: Vec<String>,
    /// What each column holds.
    pub(super) meanings: Vec<Meaning>,
    by_column: BTreeMap<Column, Vec<usize>>,
}

impl Layout {
    /// Understands the header row, and the HXL row below it when there is one.
    ///
    /// # Errors
    /// Why the columns cannot be understood: unknown ones with what may be meant, two that mean the same, no name.
    pub(super) fn new(
        headers: &[String],
        tags: Option<&[String]>,
        mapping: &Mapping,
        terms: &Terms,
    ) -> Result<Self, String> {
        let mut layout = Self { headers: headers.to_vec(), meanings: Vec::new(), by_column: BTreeMap::new() };
        let mut problems = Vec::new();
        for (place, header) in headers.iter().enumerate() {
            let tag = tags.and_then(|tags| tags.get(place)).map_or("", String::as_str);
            match meaning(header, tag, headers, mapping, terms) {
                Ok(meaning) => layout.meanings.push(meaning),
                Err(problem) => {
                    problems.push(problem);
                    layout.meanings.push(Meaning::Ignored);
                }
            }
        }
        for (place, meaning) in layout.meanings.iter().enumerate() {
            if let Meaning::Whole(column) | Meaning::Choice(column, _) = meaning {
                layout.by_column.entry(*column).or_default().push(place);
            }
        }
        layout.ignore_joined_coordinates();
        let missing =
            mapping.headers().filter(|named| !headers.iter().any(|header| comparable(header) == comparable(named)));
        problems.extend(missing.map(|named| format!("the mapping speaks of `{named}`, which the file does not have")));
        problems.extend(layout.ambiguous());
        if !layout.has(Column::Name) && mapping.constants().iter().all(|(column, _)| *column != Column::Name) {
            problems.push("no column holds the name: expected `name` or `denominazione`".to_owned());
        }
        if problems.is_empty() { Ok(layout) } else { Err(problems.join("; ")) }
    }

    /// Places of the columns that hold `column`, whole or choice by choice.
    pub(super) fn places(&self, column: Column) -> &[usize] {
        self.by_column.get(&column).map_or(&[], Vec::as_slice)
    }

    /// Whether the file has the column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.by_column.contains_key(&column)
    }

    /// The file's own header for a column of ours, to speak about it.
    pub(super) fn header(&self, column: Column) -> &str {
        self.places(column).first().map_or(column.name(), |place| self.headers[*place].as_str())
    }

    /// Of a point that is given as one cell and again as two, the two are read.
    fn ignore_joined_coordinates(&mut self) {
        if self.has(Column::Latitude) && self.has(Column::Longitude) {
            for place in self.by_column.remove(&Column::Coordinates).unwrap_or_default() {
                self.meanings[place] = Meaning::Ignored;
            }
        }
    }

    fn ambiguous(&self) -> Vec<String> {
        let twice = self.by_column.iter().filter(|(column, places)| places.len() > 1 && !column.has_several_values());
        twice
            .map(|(column, places)| {
                let headers: Vec<String> = places.iter().map(|place| format!("`{}`", self.headers[*place])).collect();
                format!("{} mean the same (`{}`): ignore one in the mapping", headers.join(" and "), column.name())
            })
            .collect()
    }
}

fn meaning(header: &str, tag: &str, headers: &[String], mapping: &Mapping, terms: &Terms) -> Result<Meaning, String> {
    if mapping.ignores(header) {
        return Ok(Meaning::Ignored);
    }
    if let Some(target) = mapping.column(header) {
        return understand(target, terms).ok_or_else(|| format!("the mapping names {}", unknown_column(target)));
    }
    if header.trim().is_empty() && tag.trim().is_empty() {
        return Ok(Meaning::Unnamed);
    }
    if let Some(column) = Column::from_hxl_tag(tag).or_else(|| Column::from_hxl_tag(header)) {
        return Ok(Meaning::Whole(column));
    }
    if is_form_column(header) {
        return Ok(Meaning::Ignored);
    }
    // A form exports the point of a question `sede` as `sede` and again as `_sede_latitude`, `_sede_longitude`.
    let latitude = format!("{} latitude", comparable(header));
    if headers.iter().any(|other| comparable(other) == latitude) {
        return Ok(Meaning::Whole(Column::Coordinates));
    }
    understand(header, terms).ok_or_else(|| format!("{}; map or ignore it with --mapping", unknown_column(header)))
}

/// A header of ours, of a form (`group/question`, `group.question`, `services/legal_counselling`) or in a language.
fn understand(header: &str, terms: &Terms) -> Option<Meaning> {
    if let Some(column) = Column::from_name(header) {
        return Some(Meaning::Whole(column));
    }
    let parts: Vec<&str> = header.split(['/', '.', ':']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if let [.., group, value] = parts.as_slice()
        && let Some(column) = Column::from_name(group)
    {
        if let Some(value) = column.has_several_values().then(|| terms.recognise(column, value)).flatten() {
            return Some(Meaning::Choice(column, value));
        }
        if column == Column::Description && is_language_code(value) {
            return Some(Meaning::DescriptionIn(value.to_lowercase()));
        }
    }
    if let [_, .., question] = parts.as_slice()
        && let Some(column) = Column::from_name(question)
    {
        return Some(Meaning::Whole(column));
    }
    let folded = comparable(header);
    match folded.rsplit_once(' ') {
        Some((name, language))
            if is_language_code(language) && Column::from_name(name) == Some(Column::Description) =>
        {
            Some(Meaning::DescriptionIn(language.to_owned()))
        }
        Some((_, "latitude")) => Some(Meaning::Whole(Column::Latitude)),
        Some((_, "longitude")) => Some(Meaning::Whole(Column::Longitude)),
        _ => None,
    }
}

fn is_language_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a row is an HXL row: cells that begin with `#`, or nothing.
pub(super) fn is_hxl_row(cells: &[String]) -> bool {
    let mut filled = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| cell.len() > 1 && cell.starts_with('#'))
}

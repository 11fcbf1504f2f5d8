//! Which value of the taxonomy is meant?
//!
//! A value counts when it is the taxonomy's own, one that the mapping knows,
//! or a label in any language that belongs to one value only. Synonyms do not
//! count: they are for searching, and to take them here would be to guess.

use std::collections::HashMap;

use super::columns::Column;
use super::mapping::Mapping;
use crate::reference::{Reference, Taxonomy, comparable};

/// Characters that part the values of a cell, in the order in which they are tried.
const SEPARATORS: [char; 4] = ['|', ';', '\n', ','];

/// The values of every facet by everything they may be called.
#[derive(Debug)]
pub(super) struct Terms<'a> {
    taxonomy: &'a Taxonomy,
    mapping: &'a Mapping,
    /// Value by facet and folded value or label; `None` where a label belongs to several values.
    names: HashMap<(&'a str, String), Option<&'a str>>,
}

impl<'a> Terms<'a> {
    pub(super) fn new(reference: &'a Reference, mapping: &'a Mapping) -> Self {
        let taxonomy = &reference.taxonomy;
        let mut names: HashMap<(&str, String), Option<&str>> = HashMap::new();
        for facet in taxonomy.facets() {
            for term in taxonomy.terms(facet) {
                for label in term.labels.values() {
                    let known = names.entry((facet, comparable(label))).or_insert(Some(&term.value));
                    if *known != Some(&term.value) {
                        *known = None;
                    }
                }
            }
            for term in taxonomy.terms(facet) {
                names.insert((facet, comparable(&term.value)), Some(&term.value));
            }
        }
        Self { taxonomy, mapping, names }
    }

    /// The value that one text means in a column; empty when the mapping says that it means none.
    pub(super) fn recognise(&self, column: Column, text: &str) -> Option<String> {
        if let Some(value) = self.mapping.value(column, text) {
            return Some(value.to_owned());
        }
        let facet = column.facet()?;
        let text = text.trim();
        if let Some(Some(value)) = self.names.get(&(facet, comparable(text))) {
            return Some((*value).to_owned());
        }
        self.taxonomy.contains(facet, text).then(|| text.to_owned())
    }

    /// The values of a cell, each once, in order.
    ///
    /// # Errors
    /// The part that is no value, and why.
    pub(super) fn recognise_all(&self, column: Column, cell: &str) -> Result<Vec<String>, (String, String)> {
        let mut values: Vec<String> = Vec::new();
        for part in self.parts(column, cell) {
            match self.recognise(column, part) {
                Some(value) if value.is_empty() || values.contains(&value) => {}
                Some(value) => values.push(value),
                None => return Err((part.to_owned(), self.unknown(column, part))),
            }
        }
        Ok(values)
    }

    /// The parts of a cell with several values: by a separator, else by spaces where every word is a value.
    fn parts<'cell>(&self, column: Column, cell: &'cell str) -> Vec<&'cell str> {
        let split = |separator: &dyn Fn(char) -> bool| -> Vec<&'cell str> {
            cell.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect()
        };
        if self.recognise(column, cell).is_some() {
            return vec![cell.trim()];
        }
        if let Some(separator) = SEPARATORS.into_iter().find(|separator| cell.contains(*separator)) {
            return split(&|character| character == separator);
        }
        let words = split(&char::is_whitespace);
        if words.iter().all(|word| self.recognise(column, word).is_some()) { words } else { vec![cell.trim()] }
    }

    /// Why a text is no value, with what was expected.
    pub(super) fn unknown(&self, column: Column, text: &str) -> String {
        let Some(facet) = column.facet() else { return "not expected here".to_owned() };
        let folded = comparable(text);
        let values = self.taxonomy.terms(facet).iter().map(|term| term.value.as_str());
        let nearest = values
            .clone()
            .map(|value| (strsim::normalized_damerau_levenshtein(&comparable(value), &folded), value))
            .filter(|(likeness, _)| *likeness >= 0.6)
            .max_by(|left, right| left.0.total_cmp(&right.0));
        match nearest {
            Some((_, value)) => format!("not a value of `{facet}`: did you mean `{value}`?"),
            None => format!("not a value of `{facet}`: expected one of {}", values.collect::<Vec<_>>().join(", ")),
        }
    }
}

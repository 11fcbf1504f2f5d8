//! What does a query string ask for?
//!
//! A query string becomes [`SearchParameters`] or a [`Problem`] that names the
//! parameter and the form expected: nothing is ignored, nothing is guessed.
//! Forms send empty fields: these are as absent. Lists may be joined by commas
//! or repeated, as check boxes do; anything else may be given once.

pub mod body;
pub mod decode;
mod link;
mod query;
pub mod table;
pub mod time;
mod value;
mod vocabulary;

use vicini_indexer::geography::{BoundingBox, Position};
use vicini_indexer::index::Query;
use vicini_indexer::reference::Reference;

pub use table::Parameter;
pub use time::{Moment, today};
pub use value::Value;

use crate::Problem;

/// Language of labels when none is asked for.
pub const DEFAULT_LANGUAGE: &str = "it";

/// A query string that is as expected.
#[derive(Debug, Clone)]
pub struct SearchParameters {
    /// The search that the parameters make; without any, everything.
    pub query: Query,
    /// Language of labels: `lang`, else Italian.
    pub language: String,
    values: Vec<(Parameter, Value)>,
}

/// Reads a query string.
///
/// `radius` and `sort=distance` need `near`, unless `where` is given: a page then resolves the municipality and sets
/// [`Query::near`] itself.
///
/// # Arguments
/// * `query`: the raw query string, still percent-encoded, without `?`.
/// * `accepted`: one of the lists in [`table`].
/// * `reference`: of the generation that will answer; facet values are held against it.
/// # Errors
/// A [`Problem`] of status 400 that names the first parameter at fault.
pub fn parse(query: Option<&str>, accepted: &[Parameter], reference: &Reference) -> Result<SearchParameters, Problem> {
    of_pairs(&decode::pairs(query.unwrap_or_default())?, accepted, reference)
}

/// Reads names and values that came in another way than as a query string.
///
/// # Errors
/// As [`parse`].
pub fn of_pairs(
    pairs: &[decode::Pair<'_>],
    accepted: &[Parameter],
    reference: &Reference,
) -> Result<SearchParameters, Problem> {
    // The table has six times as many parameters as a search gives: it is gone through once for each that is given.
    let mut given: Vec<(usize, &str)> = Vec::with_capacity(pairs.len());
    for (name, value) in pairs {
        let known = accepted.iter().position(|parameter| parameter.name == name);
        given.push((known.ok_or_else(|| unknown_parameter(name, accepted))?, value));
    }
    // What was given first for a parameter stays first.
    given.sort_by_key(|(place, _)| *place);
    let mut values = Vec::with_capacity(given.len());
    for same in given.chunk_by(|(left, _), (right, _)| left == right) {
        let parameter = &accepted[same[0].0];
        let value = match same {
            [(_, text)] => value::read(parameter, &[text], reference)?,
            texts => value::read(parameter, &texts.iter().map(|(_, text)| *text).collect::<Vec<_>>(), reference)?,
        };
        if value != Value::List(Vec::new()) {
            values.push((*parameter, value));
        }
    }
    let mut parameters = SearchParameters { query: Query::on(today()), language: DEFAULT_LANGUAGE.to_owned(), values };
    if let Some(language) = parameters.text("lang") {
        parameters.language = language.to_owned();
    }
    parameters.query = query::of(&parameters)?;
    Ok(parameters)
}

impl SearchParameters {
    /// What was given for a parameter.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(parameter, _)| parameter.name == name).map(|(_, value)| value)
    }

    /// The text or word given for a parameter.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.value(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The list given for a parameter; empty when none was.
    #[must_use]
    pub fn list(&self, name: &str) -> &[String] {
        match self.value(name) {
            Some(Value::List(values)) => values,
            _ => &[],
        }
    }

    /// The position given for a parameter.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<Position> {
        match self.value(name) {
            Some(Value::Position(position)) => Some(*position),
            _ => None,
        }
    }

    /// The time given for a parameter.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<Moment> {
        match self.value(name) {
            Some(Value::Moment(moment)) => Some(*moment),
            _ => None,
        }
    }

    /// Whether a flag was given as `true`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.value(name), Some(Value::Flag(true)))
    }

    /// The box given for a parameter.
    #[must_use]
    pub fn bounding_box(&self, name: &str) -> Option<BoundingBox> {
        match self.value(name) {
            Some(Value::BoundingBox(bounding_box)) => Some(*bounding_box),
            _ => None,
        }
    }

    /// The number given for a parameter.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.value(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The count given for a parameter.
    #[must_use]
    pub fn count(&self, name: &str) -> Option<u32> {
        match self.value(name) {
            Some(Value::Count(count)) => Some(*count),
            _ => None,
        }
    }
}

/// Refuses a name that is not accepted, and says which one was probably meant.
fn unknown_parameter(name: &str, accepted: &[Parameter]) -> Problem {
    let nearest = accepted
        .iter()
        .map(|parameter| (edits(name, parameter.name), parameter.name))
        .min()
        .filter(|(edits, nearest)| *edits <= 2 && *edits < nearest.len());
    let shown = decode::shown(name);
    let names: Vec<&str> = accepted.iter().map(|parameter| parameter.name).collect();
    let detail = match (nearest, names.is_empty()) {
        (Some((_, nearest)), _) => format!("There is no parameter `{shown}` here: expected `{nearest}`?"),
        (None, true) => format!("There is no parameter `{shown}` here: expected none."),
        (None, false) => format!("There is no parameter `{shown}` here: expected any of {}.", names.join(", ")),
    };
    Problem::parameter(shown, detail)
}

/// Insertions, deletions and replacements between two words (Levenshtein), up to the first 40 characters.
fn edits(from: &str, to: &str) -> usize {
    const COMPARED: usize = 40;
    let to: Vec<char> = to.chars().take(COMPARED).collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, from) in from.chars().take(COMPARED).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (from, to, expected) in
            [("bbox", "bbox", 0), ("box", "bbox", 1), ("servcie", "service", 2), ("", "near", 4)]
        {
            assert_eq!(edits(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn an_unknown_parameter_is_answered_with_the_one_that_was_meant() {
        let problem = unknown_parameter("serivce", table::SEARCH);
        assert_eq!(problem.parameter.as_deref(), Some("serivce"));
        assert!(problem.detail.contains("`service`"), "{}", problem.detail);
        let problem = unknown_parameter("colour", table::SEARCH);
        assert!(problem.detail.contains("q, bbox, near"), "{}", problem.detail);
    }
}

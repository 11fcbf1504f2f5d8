//! Which query string says the same, or the same but for one thing?

use form_urlencoded::byte_serialize;

use super::value::Value;
use super::{Parameter, SearchParameters};

impl SearchParameters {
    /// Every parameter and its value as text, in the table's order; lists are joined by commas.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        self.values.iter().map(|(parameter, value)| (parameter.name, text(value))).collect()
    }

    /// The canonical query string: equal searches have equal ones.
    #[must_use]
    pub fn query_string(&self) -> String {
        joined(self.pairs())
    }

    /// The query string with a parameter set to a value, and without `cursor`, which belongs to the search before.
    #[must_use]
    pub fn with(&self, name: &'static str, value: &str) -> String {
        let mut pairs = self.pairs_without(&[name, "cursor"]);
        pairs.push((name, value.to_owned()));
        joined(pairs)
    }

    /// The query string that continues this search at a cursor.
    #[must_use]
    pub fn at_cursor(&self, cursor: &str) -> String {
        self.with("cursor", cursor)
    }

    /// The query string without some parameters, and without `cursor`.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> String {
        let mut pairs = self.pairs_without(names);
        pairs.retain(|(name, _)| *name != "cursor");
        joined(pairs)
    }

    /// The query string with one value more in a list, and without `cursor`.
    #[must_use]
    pub fn with_listed(&self, name: &'static str, value: &str) -> String {
        let mut values = self.list(name).to_vec();
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
        self.with(name, &values.join(","))
    }

    /// The query string with one value less in a list, and without `cursor`.
    #[must_use]
    pub fn without_listed(&self, name: &'static str, value: &str) -> String {
        let values: Vec<&str> = self.list(name).iter().map(String::as_str).filter(|known| *known != value).collect();
        if values.is_empty() { self.without(&[name]) } else { self.with(name, &values.join(",")) }
    }

    fn pairs_without(&self, names: &[&str]) -> Vec<(&'static str, String)> {
        let keep = |(parameter, _): &&(Parameter, Value)| !names.contains(&parameter.name);
        self.values.iter().filter(keep).map(|(parameter, value)| (parameter.name, text(value))).collect()
    }
}

/// A value as it is written in a query string.
fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::List(values) => values.join(","),
        Value::BoundingBox(bbox) => bbox.corners().map(|degrees| degrees.to_string()).join(","),
        Value::Position(position) => format!("{},{}", position.longitude(), position.latitude()),
        Value::Metres(number) | Value::Number(number) => number.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Moment(moment) => moment.to_string(),
    }
}

/// Percent-encoded pairs; commas and colons stay as they are, so that people can read the links.
fn joined(pairs: Vec<(&'static str, String)>) -> String {
    let mut joined = String::new();
    for (name, value) in pairs {
        if !joined.is_empty() {
            joined.push('&');
        }
        joined.push_str(name);
        joined.push('=');
        for piece in value.split_inclusive([',', ':']) {
            let readable = piece.strip_suffix([',', ':']).unwrap_or(piece);
            joined.extend(byte_serialize(readable.as_bytes()));
            joined.push_str(&piece[readable.len()..]);
        }
    }
    joined
}

//! Which query string says the same, or the same but for one thing?

use std::fmt::Write;

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

    /// The same, where [`Self::query_string`] has been written already: the first page only needs the cursor added.
    #[must_use]
    pub fn at_cursor_after(&self, query_string: &str, cursor: &str) -> String {
        if self.query.cursor.is_some() {
            return self.at_cursor(cursor);
        }
        let mut query = String::with_capacity(query_string.len() + "&cursor=".len() + cursor.len());
        query.push_str(query_string);
        push_pair(&mut query, "cursor", cursor);
        query
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
        Value::BoundingBox(bbox) => digits(&bbox.corners()),
        Value::Position(position) => digits(&[position.longitude(), position.latitude()]),
        Value::Metres(number) | Value::Number(number) => digits(&[*number]),
        Value::Count(count) => count.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Moment(moment) => moment.to_string(),
    }
}

/// Numbers in as few digits as tell them from all others, never as a power of ten, joined by commas.
fn digits(numbers: &[f64]) -> String {
    let mut text = String::with_capacity(USUAL_DIGITS * numbers.len());
    for (place, number) in numbers.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        // The formatter of the language takes several times as long, and is needed for what is huge or tiny.
        let mut buffer = zmij::Buffer::new();
        match buffer.format_finite(*number) {
            power if power.contains('e') => write!(text, "{number}").expect("a String grows"),
            plain => text.push_str(plain.strip_suffix(".0").unwrap_or(plain)),
        }
    }
    text
}

/// Room for a number with as many digits as positions usually have.
const USUAL_DIGITS: usize = 12;

/// Room for what a search usually says.
const USUAL_BYTES: usize = 96;

/// Percent-encoded pairs.
fn joined(pairs: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let mut joined = String::with_capacity(USUAL_BYTES);
    for (name, value) in pairs {
        push_pair(&mut joined, name, &value);
    }
    joined
}

/// Adds a pair; commas and colons stay as they are, so that people can read the links.
fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    // Most of a link is plain: it is copied in runs, and only what is not goes through the encoder.
    let mut rest = value;
    while !rest.is_empty() {
        let plain = rest.bytes().take_while(|byte| is_readable(*byte)).count();
        let (readable, after) = rest.split_at(plain);
        query.push_str(readable);
        let strange = after.bytes().take_while(|byte| !is_readable(*byte)).count();
        let (strange, after) = after.split_at(strange);
        query.extend(byte_serialize(strange.as_bytes()));
        rest = after;
    }
}

/// Whether a byte stands in a link as it is: what the encoder leaves alone, and what people read lists and times by.
const fn is_readable(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_' | b',' | b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_what_the_encoder_of_the_standard_says_but_for_commas_and_colons() {
        for value in ["", "avvocato", "città di Roma", "1,2.5,-3", "تورينو, 10:30", ",:,", "a&b=c+d%", "*-._~/'(é)"]
        {
            let mut link = String::new();
            push_pair(&mut link, "q", value);
            let encoded: String = byte_serialize(value.as_bytes()).collect();
            assert_eq!(link, format!("q={}", encoded.replace("%2C", ",").replace("%3A", ":")), "{value}");
        }
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let drawn = (1..2_000_u64).map(|seed| f64::from_bits(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let rounded = (-2_000..2_000).map(|number| f64::from(number * 91_237) / 1e6);
        let edges = [0.0, -0.0, 1.0, -180.0, 0.1, 1e-7, 5e-324, 1e15, 1e16, 1e17, 123_456_789_012_345_680.0, f64::MAX];
        for number in drawn.chain(rounded).chain(edges).filter(|number| number.is_finite()) {
            assert_eq!(digits(&[number, 12.5]), format!("{number},12.5"));
        }
    }

    #[test]
    fn pairs_are_joined_by_an_ampersand() {
        assert_eq!(joined([("q", "a b".to_owned()), ("lang", "it".to_owned())]), "q=a+b&lang=it");
    }
}

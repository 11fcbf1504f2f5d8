//! What does one value mean?

use vicini_indexer::geography::{BoundingBox, Position};
use vicini_indexer::reference::Reference;

use super::decode::shown;
use super::table::{Form, Parameter};
use super::time::Moment;
use super::vocabulary;
use crate::Problem;

/// Longest token that this server gives out, in bytes, with room to spare.
const LONGEST_TOKEN: usize = 1000;

/// A value that was read as its parameter's [`Form`] says.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, a word or a token.
    Text(String),
    /// Words or codes, without repetitions.
    List(Vec<String>),
    /// A box.
    BoundingBox(BoundingBox),
    /// A position.
    Position(Position),
    /// Metres.
    Metres(f64),
    /// A number.
    Number(f64),
    /// A count, clamped.
    Count(u32),
    /// Yes or no.
    Flag(bool),
    /// A time.
    Moment(Moment),
}

/// Reads the texts given for a parameter: one, or several for a list.
///
/// # Errors
/// A [`Problem`] that names the parameter and the form expected.
pub fn read(parameter: &Parameter, texts: &[&str], reference: &Reference) -> Result<Value, Problem> {
    let text = texts.last().map_or("", |text| text.trim());
    if texts.len() > 1 && !parameter.form.is_list() {
        let detail =
            format!("`{}` is given {} times: expected once, {}.", parameter.name, texts.len(), parameter.expected);
        return Err(Problem::parameter(parameter.name, detail));
    }
    let value = match parameter.form {
        Form::Text { longest } => (text.len() <= longest).then(|| Value::Text(text.to_owned())),
        Form::Token => (text.len() <= LONGEST_TOKEN && text.is_ascii()).then(|| Value::Text(text.to_owned())),
        Form::BoundingBox => bounding_box(text).map(Value::BoundingBox),
        Form::Position => position(text).map(Value::Position),
        Form::Metres => number(text).filter(|metres| *metres >= 0.0).map(Value::Metres),
        Form::Number { least, most } => {
            number(text).filter(|number| (least..=most).contains(number)).map(Value::Number)
        }
        Form::Count { least, most, .. } => count(text, least, most).map(Value::Count),
        Form::Flag => text.parse().ok().map(Value::Flag),
        Form::Moment => Moment::read(text).map(Value::Moment),
        Form::OneOf(words) => words.contains(&text).then(|| Value::Text(text.to_owned())),
        Form::Language => vocabulary::speaks(reference, text).then(|| Value::Text(text.to_owned())),
        Form::SomeOf(_) | Form::Values(_) | Form::Codes => Some(Value::List(list(parameter, texts, reference)?)),
    };
    value.ok_or_else(|| unexpected(parameter, text))
}

/// Most values in one list: more than any facet of people has.
const LONGEST_LIST: usize = 200;

fn list(parameter: &Parameter, texts: &[&str], reference: &Reference) -> Result<Vec<String>, Problem> {
    let mut values: Vec<String> = Vec::new();
    for text in texts.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|text| !text.is_empty()) {
        let known = match parameter.form {
            Form::SomeOf(words) => words.contains(&text),
            Form::Values(facet) => vocabulary::contains(reference, facet, text),
            _ => (2..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()),
        };
        if !known {
            let mut problem = unexpected(parameter, text);
            if let Form::Values(facet) = parameter.form
                && let Some(values) = vocabulary::few_values(reference, facet)
            {
                problem.detail.push_str(&format!(" The values are {}.", values.join(", ")));
            }
            return Err(problem);
        }
        if !values.iter().any(|value| value == text) {
            values.push(text.to_owned());
        }
    }
    if values.len() > LONGEST_LIST {
        let detail = format!("`{}` has {} values: expected at most {LONGEST_LIST}.", parameter.name, values.len());
        return Err(Problem::parameter(parameter.name, detail));
    }
    Ok(values)
}

fn unexpected(parameter: &Parameter, text: &str) -> Problem {
    let Parameter { name, expected, .. } = parameter;
    Problem::parameter(*name, format!("`{}` is no `{name}`: expected {expected}.", shown(text)))
}

/// A finite number in digits: the parser of the language also knows "inf" and "nan".
fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

fn numbers<const N: usize>(text: &str) -> Option<[f64; N]> {
    let mut texts = text.split(',');
    let mut numbers = [0.0; N];
    for place in &mut numbers {
        *place = number(texts.next()?)?;
    }
    texts.next().is_none().then_some(numbers)
}

/// `longitude,latitude`.
pub fn position(text: &str) -> Option<Position> {
    let [longitude, latitude] = numbers(text)?;
    Position::new(longitude, latitude).ok()
}

/// `west,south,east,north`.
pub fn bounding_box(text: &str) -> Option<BoundingBox> {
    let [west, south, east, north] = numbers(text)?;
    BoundingBox::new(west, south, east, north).ok()
}

/// A whole number from `least`, at least 1, clamped at `most` however many digits it has.
fn count(text: &str, least: u32, most: u32) -> Option<u32> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match digits.trim_start_matches('0') {
        "" => None,
        significant => Some(significant.parse().unwrap_or(most).min(most)).filter(|count| *count >= least),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_at_least_one_and_clamped_at_the_most() {
        for (text, expected) in [
            ("1", Some(1)),
            ("007", Some(7)),
            ("1000", Some(1000)),
            ("1001", Some(1000)),
            ("99999999999999999999999", Some(1000)),
            ("0", None),
            ("-1", None),
            ("1.5", None),
            ("1e3", None),
            ("", None),
            ("ten", None),
        ] {
            assert_eq!(count(text, 1, 1000), expected, "{text}");
        }
        assert_eq!((count("63", 64, 1280), count("64", 64, 1280)), (None, Some(64)));
    }

    #[test]
    fn a_box_has_four_corners_on_earth_and_is_not_upside_down() {
        for text in
            ["12.3,41.7,12.7,42.0", " 12.3, 41.7, 12.7, 42 ", "170,-10,-170,10", "-180,-90,180,90", "12,42,12,42"]
        {
            assert!(bounding_box(text).is_some(), "{text}");
        }
        for text in [
            "",
            "1,2,3",
            "1,2,3,4,5,6",
            "a,b,c,d",
            "12.3;41.7;12.7;42",
            "12,43,13,42",
            "12,41,13,91",
            "NaN,0,1,1",
            "0,0,inf,1",
            "0,0,181,1",
        ] {
            assert!(bounding_box(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_position_is_longitude_first() {
        assert_eq!(position("12.5,41.9"), Position::new(12.5, 41.9).ok());
        for text in ["41.9", "12.5,91", "200,41", "nan,41", "12.5,41.9,0", "12,5,41,9"] {
            assert!(position(text).is_none(), "{text}");
        }
    }
}

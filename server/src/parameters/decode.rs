//! Which names and values does a query string hold?

use std::borrow::Cow;

use crate::Problem;

/// Longest query string that is read, in bytes; every parameter at its longest is far shorter.
const LONGEST_QUERY: usize = 8 * 1024;
/// Longest value of a parameter without a tighter bound, in bytes.
const LONGEST_VALUE: usize = 4000;
/// Parameters that a search gives; few give more.
const USUAL_PAIRS: usize = 4;

/// A name and its value, decoded; most stand in the query string as they are.
pub type Pair<'query> = (Cow<'query, str>, Cow<'query, str>);

/// Names and values of a query string, decoded, in their order; empty values are left out.
///
/// Stricter than the decoder of the URL standard, which replaces what is broken: a search for replaced
/// characters would find nothing and not say why.
///
/// # Errors
/// A [`Problem`] that names the parameter: too long, broken percent-encoding, not UTF-8, control characters.
pub fn pairs(query: &str) -> Result<Vec<Pair<'_>>, Problem> {
    let mut pairs = Vec::with_capacity(USUAL_PAIRS);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let Ok(name) = decoded(name) else {
            return Err(Problem::parameter(shown(name), "The parameter's name is not UTF-8 text in percent-encoding."));
        };
        if value.len() > LONGEST_VALUE {
            let detail = format!("`{}` is {} bytes long: expected at most {LONGEST_VALUE}.", shown(&name), value.len());
            return Err(Problem::parameter(shown(&name), detail));
        }
        let value = decoded(value).map_err(|fault| {
            Problem::parameter(
                shown(&name),
                format!("`{}` {}: expected UTF-8 text in percent-encoding.", shown(&name), fault.words()),
            )
        })?;
        if holds_a_control_character(&value) {
            let detail = format!("`{}` holds a control character: expected text without.", shown(&name));
            return Err(Problem::parameter(shown(&name), detail));
        }
        if !value.trim().is_empty() {
            pairs.push((name, value));
        }
    }
    if query.len() > LONGEST_QUERY {
        let longest = pairs.iter().max_by_key(|(_, value)| value.len()).map_or("", |(name, _)| name.as_ref());
        let detail = format!("The query string is {} bytes long: expected at most {LONGEST_QUERY}.", query.len());
        return Err(Problem::parameter(shown(longest), detail));
    }
    Ok(pairs)
}

/// What is wrong with an encoded value.
enum Fault {
    Encoding,
    Utf8,
}

impl Fault {
    const fn words(&self) -> &'static str {
        match self {
            Self::Encoding => "has a % that two hexadecimal digits do not follow",
            Self::Utf8 => "is not UTF-8",
        }
    }
}

/// `application/x-www-form-urlencoded` text, decoded strictly.
fn decoded(text: &str) -> Result<Cow<'_, str>, Fault> {
    if !text.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
        return Ok(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let (digits, after) = rest.split_at_checked(2).ok_or(Fault::Encoding)?;
                let value =
                    digits.iter().try_fold(0, |value, &digit| Some(value * 16 + char::from(digit).to_digit(16)?));
                bytes.push(value.and_then(|value| u8::try_from(value).ok()).ok_or(Fault::Encoding)?);
                rest = after;
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).map(Cow::Owned).map_err(|_| Fault::Utf8)
}

/// Whether any character is one of Unicode's controls; ASCII, which most values are, is seen through faster by bytes.
pub fn holds_a_control_character(text: &str) -> bool {
    if text.is_ascii() { text.bytes().any(|byte| byte.is_ascii_control()) } else { text.chars().any(char::is_control) }
}

/// A name or value from outside, cut so that it fits into a sentence.
pub fn shown(text: &str) -> String {
    const LONGEST_SHOWN: usize = 60;
    let clean: String = text.chars().filter(|c| !c.is_control()).take(LONGEST_SHOWN + 1).collect();
    if clean.chars().count() > LONGEST_SHOWN {
        clean.chars().take(LONGEST_SHOWN).chain(['…']).collect()
    } else {
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plus_and_percent_are_decoded() {
        let expected = vec![("q".into(), "città di Roma".into())];
        assert_eq!(pairs("q=citt%C3%A0+di%20Roma").ok(), Some(expected));
    }

    #[test]
    fn empty_values_of_a_form_are_as_absent() {
        assert_eq!(pairs("q=&where=+&near&&").ok(), Some(Vec::new()));
    }

    #[test]
    fn what_is_broken_is_refused_by_name() {
        let long = format!("q={}", "a".repeat(10_000));
        for (query, name) in [
            ("q=%FF%FE", "q"),
            ("q=%", "q"),
            ("q=%4", "q"),
            ("q=%+4", "q"),
            ("q=%zz", "q"),
            ("q=a%00b", "q"),
            ("q=a%0Ab", "q"),
            ("%FF=a", "%FF"),
            (long.as_str(), "q"),
        ] {
            let problem = pairs(query).expect_err(query);
            assert_eq!(problem.parameter.as_deref(), Some(name), "{query:.40}");
        }
    }

    #[test]
    fn a_query_string_of_many_values_is_bounded_too() {
        let query = "service=legal_counselling&".repeat(1000);
        assert_eq!(pairs(&query).expect_err("too long").parameter.as_deref(), Some("service"));
    }
}

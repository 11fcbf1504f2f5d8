//! What does a cell say: a number, a day, a yes, a code?

use jiff::civil::Date;

use crate::Error;
use crate::opening_hours::OpeningHours;
use crate::record::{Precision, Publication, Status};
use unicode_normalization::UnicodeNormalization;

/// What people write where they know nothing.
const UNKNOWN_MARKS: [&str; 8] = ["-", "--", "—", "n/a", "n.d.", "nd", "null", "nan"];

/// Digits of the tax code of an organization.
const TAX_CODE_DIGITS: usize = 11;

/// A cell without control characters, with single spaces, in composed characters; `None` when it says nothing.
pub(super) fn clean(cell: &str) -> Option<String> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let text = words.join(" ");
    if text.is_empty() || UNKNOWN_MARKS.contains(&text.to_lowercase().as_str()) {
        return None;
    }
    Some(text.nfc().collect())
}

/// Whether a cell holds characters that no text has.
pub(super) fn has_control_character(cell: &str) -> bool {
    cell.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
}

/// A number of degrees, with a decimal point or comma.
pub(super) fn degrees(text: &str) -> Result<f64, &'static str> {
    const EXPECTED: &str = "not a number of degrees: expected a form like 41.8933 or 41,8933";
    let text = text.trim_end_matches('°').trim();
    let commas = text.matches(',').count();
    // `41.893,3` is a thousand's separator somewhere and a typing error elsewhere.
    if commas > 1 || (commas == 1 && text.contains('.')) || text.contains(['e', 'E', 'n', 'i']) {
        return Err(EXPECTED);
    }
    text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite()).ok_or(EXPECTED)
}

/// Latitude and longitude of one cell, latitude first as forms and maps write them: `41.89 12.49 0 0`, `41.89, 12.49`.
pub(super) fn coordinates(text: &str) -> Result<(f64, f64), &'static str> {
    const EXPECTED: &str = "not a pair of coordinates: expected latitude and longitude like 41.8933 12.4829";
    let parts: Vec<&str> = if text.contains(", ") || text.matches(',').count() == 1 {
        text.split(',').map(str::trim).collect()
    } else {
        text.split([' ', ';']).filter(|part| !part.is_empty()).collect()
    };
    match parts.as_slice() {
        [latitude, longitude] | [latitude, longitude, _] | [latitude, longitude, _, _] => {
            Ok((degrees(latitude).map_err(|_| EXPECTED)?, degrees(longitude).map_err(|_| EXPECTED)?))
        }
        _ => Err(EXPECTED),
    }
}

/// A day: `2022-04-09`, with or without a time, or `09/04/2022` (day first).
pub(super) fn date(text: &str) -> Result<Date, &'static str> {
    const EXPECTED: &str = "not a date: expected a form like 2022-04-09 or 09/04/2022";
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    if let Ok(date) = day.parse::<Date>() {
        return Ok(date);
    }
    let parts: Vec<&str> = day.split(['/', '.', '-']).collect();
    let [day, month, year] = parts.as_slice() else { return Err(EXPECTED) };
    if year.len() != 4 {
        return Err(EXPECTED);
    }
    match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).map_err(|_| EXPECTED),
        _ => Err(EXPECTED),
    }
}

/// Whether a choice applies.
pub(super) fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text.to_lowercase().as_str() {
        "1" | "true" | "yes" | "y" | "x" | "si" | "sì" | "vero" | "1.0" => Ok(true),
        "0" | "false" | "no" | "n" | "falso" | "0.0" => Ok(false),
        _ => Err("neither yes nor no: expected 1 or 0"),
    }
}

/// The year of foundation.
pub(super) fn year(text: &str) -> Result<i16, &'static str> {
    let text = text.strip_suffix(".0").unwrap_or(text);
    text.parse::<i16>().ok().filter(|year| (1000..=2100).contains(year)).ok_or("not a year: expected a form like 1998")
}

/// The tax code of an organization, its lost leading zeros put back where the check digit proves them.
pub(super) fn tax_code(text: &str) -> Result<String, &'static str> {
    const EXPECTED: &str =
        "not the codice fiscale of an organization: expected 11 digits, the last of which checks the others";
    let code = text.strip_prefix("IT").unwrap_or(text).replace([' ', '.'], "");
    if super::personal::is_person_tax_code(&code) {
        return Err("the codice fiscale of a person: leave it out");
    }
    let code = format!("{code:0>TAX_CODE_DIGITS$}");
    if is_organization_tax_code(&code) { Ok(code) } else { Err(EXPECTED) }
}

/// Whether the text is 11 digits of which the last checks the others.
///
/// # Source
/// Decreto del Ministro delle Finanze 23 December 1976: the Luhn algorithm.
pub(super) fn is_organization_tax_code(text: &str) -> bool {
    if text.len() != TAX_CODE_DIGITS
        || !text.bytes().all(|byte| byte.is_ascii_digit())
        || text.bytes().all(|byte| byte == b'0')
    {
        return false;
    }
    let sum: u32 = text
        .bytes()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            let doubled = if place % 2 == 1 { digit * 2 } else { digit };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// The parts of a cell with several telephone numbers.
///
/// # Errors
/// The part that is no telephone number.
pub(super) fn phones(cell: &str) -> Result<Vec<String>, String> {
    cell.split(['|', ';', ',', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let digits = part.chars().filter(char::is_ascii_digit).count();
            let only_digits = part.chars().all(|character| character.is_ascii_digit() || " +-./()".contains(character));
            if only_digits && (3..=15).contains(&digits) { Ok(part.to_owned()) } else { Err(part.to_owned()) }
        })
        .collect()
}

/// One e-mail address.
pub(super) fn email(text: &str) -> Result<String, &'static str> {
    const EXPECTED: &str = "not one e-mail address: expected a form like info@example.org";
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let (user, host) = text.split_once('@').ok_or(EXPECTED)?;
    let plain = |part: &str| {
        !part.is_empty()
            && !part.contains(|character: char| character.is_whitespace() || "@,;<>\"()|/".contains(character))
    };
    let host_fits = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains("..");
    if plain(user) && plain(host) && host_fits { Ok(text.to_owned()) } else { Err(EXPECTED) }
}

/// An identifier of our own kind.
pub(super) fn identifier(text: &str) -> Result<String, &'static str> {
    let fits = text.len() <= 100 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    if fits && !text.is_empty() {
        Ok(text.to_owned())
    } else {
        Err("not an identifier: expected up to 100 letters, digits, `-`, `_`, `.`")
    }
}

/// Opening hours, tidied.
pub(super) fn opening_hours(text: &str) -> Result<String, String> {
    OpeningHours::parse(text).map(|hours| hours.as_str().to_owned()).map_err(|error| match error {
        Error::OpeningHours { reason, .. } => format!("not opening hours: {reason}"),
        error => error.to_string(),
    })
}

/// How closely a place is known.
pub(super) fn precision(text: &str) -> Result<Precision, &'static str> {
    match text.to_lowercase().as_str() {
        "address" | "indirizzo" => Ok(Precision::Address),
        "street" | "via" | "strada" => Ok(Precision::Street),
        "municipality" | "municipality_point" | "comune" => Ok(Precision::Municipality),
        "hidden" | "nascosta" | "nascosto" => Ok(Precision::Hidden),
        _ => Err("not a precision: expected address, street, municipality or hidden"),
    }
}

/// Who may see something.
pub(super) fn publication(text: &str) -> Result<Publication, &'static str> {
    match text.to_lowercase().as_str() {
        "public" | "pubblica" | "pubblico" => Ok(Publication::Public),
        "partner" => Ok(Publication::Partner),
        "staff" => Ok(Publication::Staff),
        "pending" | "in attesa" => Ok(Publication::Pending),
        _ => Err("not a publication: expected public, partner, staff or pending"),
    }
}

/// Whether an organization still works.
pub(super) fn status(text: &str) -> Result<Status, &'static str> {
    match text.to_lowercase().as_str() {
        "active" | "attiva" | "attivo" => Ok(Status::Active),
        "temporarily_closed" | "temporarily closed" | "sospesa" | "sospeso" => Ok(Status::TemporarilyClosed),
        "defunct" | "closed" | "chiusa" | "chiuso" | "cessata" | "cessato" => Ok(Status::Defunct),
        _ => Err("not a status: expected active, temporarily_closed or defunct"),
    }
}

/// How well the source supports the record.
pub(super) fn evidence_level(text: &str) -> Result<String, &'static str> {
    match text.to_uppercase().as_str() {
        level @ ("A" | "B" | "C") => Ok(level.to_owned()),
        _ => Err("not an evidence level: expected A, B or C"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_read_with_point_and_comma_and_nothing_else() {
        let check = |text: &str, expected: Option<f64>| assert_eq!(degrees(text).ok(), expected, "{text}");
        check("41.8933", Some(41.8933));
        check("41,8933", Some(41.8933));
        check("-9,5°", Some(-9.5));
        for text in ["41.893,3", "4,1,8", "1e3", "NaN", "inf", "Roma", ""] {
            check(text, None);
        }
    }

    #[test]
    fn a_pair_of_coordinates_is_latitude_first() {
        let check = |text: &str, expected: Option<(f64, f64)>| assert_eq!(coordinates(text).ok(), expected, "{text}");
        check("41.89 12.49 0 0", Some((41.89, 12.49)));
        check("41.89, 12.49", Some((41.89, 12.49)));
        check("41.89,12.49", Some((41.89, 12.49)));
        check("41,89 12,49", Some((41.89, 12.49)));
        check("41.89", None);
    }

    #[test]
    fn days_are_read_in_the_two_usual_forms() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(date(text).ok().map(|date| date.to_string()).as_deref(), expected, "{text}")
        };
        check("2022-04-09", Some("2022-04-09"));
        check("2022-04-09T10:00:00Z", Some("2022-04-09"));
        check("09/04/2022", Some("2022-04-09"));
        check("9.4.2022", Some("2022-04-09"));
        check("31/02/2022", None);
        check("04/2022", None);
    }

    #[test]
    fn a_tax_code_is_checked_by_its_last_digit() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(tax_code(text).ok().as_deref(), expected, "{text}");
        check("80078750587", Some("80078750587"));
        check("80078750588", None);
        check("800787505", None);
        check("RSSMRA80A01H501U", None);
        // `00000000018` is the smallest valid code; a spreadsheet shows it as 18.
        check("18", Some("00000000018"));
        check("0", None);
    }

    #[test]
    fn marks_for_unknown_say_nothing() {
        assert_eq!(clean(" n.d. "), None);
        assert_eq!(clean("  Associazione\u{a0} di  prova\n"), Some("Associazione di prova".to_owned()));
        assert_eq!(clean("Citta\u{300}"), Some("Città".to_owned()));
    }

    #[test]
    fn telephone_numbers_are_parted_and_checked() {
        assert_eq!(
            phones("06 69700306 | +39 (02) 123456"),
            Ok(vec!["06 69700306".to_owned(), "+39 (02) 123456".to_owned()])
        );
        assert_eq!(phones("1522"), Ok(vec!["1522".to_owned()]));
        assert_eq!(phones("chiedere di Mario"), Err("chiedere di Mario".to_owned()));
    }
}

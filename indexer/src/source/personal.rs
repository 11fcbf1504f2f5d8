//! Does a free text hold what belongs to a person: an e-mail address, a telephone number?
//!
//! Contacts for the public have their own columns, whose publication is
//! decided; in a free text they would slip past that decision.

use super::values::is_organization_tax_code;

/// Digits of an Italian telephone number, without the country code.
const TELEPHONE_DIGITS: std::ops::RangeInclusive<usize> = 8..=11;

/// What personal data a text holds, if any.
pub(super) fn personal_data(text: &str) -> Option<&'static str> {
    if has_email(text) {
        Some("an e-mail address")
    } else if has_telephone(text) {
        Some("a telephone number")
    } else if text.split(|character: char| !character.is_alphanumeric()).any(is_person_tax_code) {
        Some("the codice fiscale of a person")
    } else {
        None
    }
}

/// Whether the text is the codice fiscale of a person: `RSSMRA80A01H501U`.
pub(super) fn is_person_tax_code(text: &str) -> bool {
    // Letters that stand for digits when two people would have the same code.
    let digit = |byte: u8| byte.is_ascii_digit() || b"LMNPQRSTUV".contains(&byte.to_ascii_uppercase());
    let bytes = text.as_bytes();
    bytes.len() == 16
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            0..=5 | 8 | 11 | 15 => byte.is_ascii_alphabetic(),
            _ => digit(*byte),
        })
}

fn has_email(text: &str) -> bool {
    text.split(|character: char| character.is_whitespace() || "<>()[],;:\"|".contains(character)).any(|word| {
        let word = word.trim_matches(|character: char| !character.is_alphanumeric());
        word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !word.contains('/'))
    })
}

/// Runs of digits, spaces, dots, hyphens and slashes that read as an Italian number: `+39 …`, `0…`, `3…`.
fn has_telephone(text: &str) -> bool {
    let is_part = |character: char| character.is_ascii_digit() || " .-/+".contains(character);
    text.split(|character: char| !is_part(character)).any(|run| {
        let run = run.trim_matches(|character: char| !character.is_ascii_digit() && character != '+');
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let national = run.strip_prefix('+').map_or_else(
            || digits.strip_prefix("0039").unwrap_or(&digits),
            |_| digits.strip_prefix("39").unwrap_or(&digits),
        );
        let looks_dialled = run.starts_with('+') || digits.starts_with("0039") || national.starts_with(['0', '3']);
        let length_fits =
            TELEPHONE_DIGITS.contains(&national.len()) || run.starts_with('+') && (8..=15).contains(&digits.len());
        looks_dialled && length_fits && !has_date(run) && !is_organization_tax_code(run)
    })
}

/// Whether a run of digits holds a date or a period: `09/04/2022`, `2022-04-09`, `2018-2019`.
fn has_date(run: &str) -> bool {
    let parts = || run.split(|character: char| !character.is_ascii_digit()).filter(|part| !part.is_empty());
    let is_year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    parts().any(is_year) && parts().all(|part| is_year(part) || part.len() <= 2)
}

#[cfg(test)]
mod tests {
    use super::personal_data;

    #[test]
    fn contacts_in_a_text_are_found() {
        for text in [
            "scrivere a mario@example.org",
            "(prova@example.org)",
            "chiamare il 333 123 4567",
            "tel. 06/12345678",
            "+39 06 1234567",
            "0039 3331234567",
            "3331234567",
            "codice RSSMRA80A01H501U",
        ] {
            assert!(personal_data(text).is_some(), "{text}");
        }
    }

    #[test]
    fn years_codes_and_handles_are_no_contacts() {
        for text in [
            "selected for PartecipAzione 2018 2019",
            "dal 09/04/2022",
            "2022-04-09",
            "periodo 01/2022 - 12/2023",
            "tax code 80078750587",
            "@associazionediprova",
            "Via Roma 35, 00184",
            "10.000 persone",
            "protocollo 12345/2020",
            "Decreto 142/2015",
            "https://medium.com/@prova.it",
        ] {
            assert_eq!(personal_data(text), None, "{text}");
        }
    }
}

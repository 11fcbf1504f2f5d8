//! How does a language write numbers, distances and dates?
//!
//! Digits are Western everywhere: Arabic speakers in Italy read both, and
//! prices, streets and telephones around them use these.

use super::Locale;

/// Digit grouping and decimal mark of a language (Unicode CLDR 47).
struct NumberStyle {
    group: char,
    decimal: char,
    /// Numbers with fewer digits than this are written without grouping.
    grouped_from_digits: usize,
    /// Digits of every group but the last, which has three.
    further_group_digits: usize,
}

const fn plain(group: char, decimal: char) -> NumberStyle {
    NumberStyle { group, decimal, grouped_from_digits: 4, further_group_digits: 3 }
}

const fn style(locale: Locale) -> NumberStyle {
    match locale {
        Locale::Italian | Locale::Spanish => NumberStyle { grouped_from_digits: 5, ..plain('.', ',') },
        Locale::Portuguese => NumberStyle { grouped_from_digits: 5, ..plain('\u{a0}', ',') },
        Locale::Bengali => NumberStyle { further_group_digits: 2, ..plain(',', '.') },
        Locale::French => plain('\u{202f}', ','),
        Locale::Ukrainian | Locale::Russian | Locale::Albanian => plain('\u{a0}', ','),
        Locale::Turkish | Locale::Romanian | Locale::Kurdish => plain('.', ','),
        Locale::English
        | Locale::Arabic
        | Locale::Persian
        | Locale::Pashto
        | Locale::Urdu
        | Locale::Somali
        | Locale::Amharic
        | Locale::Tigrinya
        | Locale::Chinese => plain(',', '.'),
    }
}

/// A whole number with its digits grouped.
#[must_use]
pub(super) fn group_digits(locale: Locale, number: u64) -> String {
    let style = style(locale);
    let digits = number.to_string();
    if digits.len() < style.grouped_from_digits {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        let left = digits.len() - position;
        if position > 0 && left >= 3 && (left - 3).is_multiple_of(style.further_group_digits) {
            grouped.push(style.group);
        }
        grouped.push(digit);
    }
    grouped
}

impl Locale {
    /// A whole number.
    #[must_use]
    pub fn whole(self, number: u64) -> String {
        group_digits(self, number)
    }

    /// A number with `decimals` digits after the mark; not finite is written as a dash.
    #[must_use]
    pub fn decimal(self, number: f64, decimals: usize) -> String {
        if !number.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{:.decimals$}", number.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| group_digits(self, whole));
        let sign = if number < 0.0 { "−" } else { "" };
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{fraction}", style(self).decimal)
        }
    }

    /// A distance as a walker needs it: hundreds of metres, then kilometres, rounder when farther.
    #[must_use]
    pub fn distance(self, metres: f64) -> String {
        const NEAR_M: f64 = 1_000.0;
        const FAR_M: f64 = 10_000.0;
        if metres < NEAR_M - 50.0 {
            let rounded = ((metres / 100.0).round() * 100.0).max(100.0);
            self.format("distance-metres", &[("metres", self.decimal(rounded, 0).into())])
        } else {
            let decimals = usize::from(metres < FAR_M - 50.0);
            self.format("distance-kilometres", &[("kilometres", self.decimal(metres / 1_000.0, decimals).into())])
        }
    }

    /// A date as precise as it is known: `2022`, `2022-04` or `2022-04-09`; several are joined by `;` or `/`.
    ///
    /// What is none of these is shown as it is: a source's own words are not corrected.
    #[must_use]
    pub fn date(self, date: &str) -> String {
        date.split(';').map(|date| self.single_date(date.trim())).collect::<Vec<_>>().join("; ")
    }

    fn single_date(self, date: &str) -> String {
        let parts: Vec<Option<u32>> = date.split('-').map(|part| part.parse().ok()).collect();
        match parts[..] {
            [Some(year), Some(month @ 1..=12)] => self.format(
                "date-month",
                // A year is a name, not an amount: no digit grouping.
                &[("month", month.into()), ("year", year.to_string().into())],
            ),
            [Some(year), Some(month @ 1..=12), Some(day @ 1..=31)] => self
                .format("date-day", &[("day", day.into()), ("month", month.into()), ("year", year.to_string().into())]),
            _ => date.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_as_the_language_does() {
        for (code, expected) in [
            ("it", "1234 12.345,7"),
            ("en", "1,234 12,345.7"),
            ("fr", "1\u{202f}234 12\u{202f}345,7"),
            ("pt", "1234 12\u{a0}345,7"),
            ("ar", "1,234 12,345.7"),
            ("fa", "1,234 12,345.7"),
            ("uk", "1\u{a0}234 12\u{a0}345,7"),
            ("tr", "1.234 12.345,7"),
            ("zh", "1,234 12,345.7"),
        ] {
            let locale: Locale = code.parse().expect("a language of ours");
            assert_eq!(format!("{} {}", locale.whole(1234), locale.decimal(12_345.678, 1)), expected, "{code}");
        }
        assert_eq!(Locale::Bengali.whole(58_997_201), "5,89,97,201");
        assert_eq!(Locale::Italian.whole(58_997_201), "58.997.201");
    }

    #[test]
    fn distances_are_rounder_when_farther() {
        let written = [0.0, 349.0, 960.0, 1_240.0, 9_960.0, 123_456.0].map(|metres| Locale::Italian.distance(metres));
        assert_eq!(written, ["100 m", "300 m", "1,0 km", "1,2 km", "10 km", "123 km"]);
    }

    #[test]
    fn dates_are_as_precise_as_they_are_known() {
        let written = ["2022", "2022-04", "2022-04-09", "2022 ; 2022-04", "2022/2023", "", "estate 2019"]
            .map(|date| Locale::Italian.date(date));
        assert_eq!(
            written,
            ["2022", "aprile 2022", "9 aprile 2022", "2022; aprile 2022", "2022/2023", "", "estate 2019"]
        );
    }
}

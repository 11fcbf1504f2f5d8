//! How does a device know what is open, without reading opening hours?
//!
//! Each text is written out for the days of thirteen months: a list of the
//! different days, and a calendar that names one of them per date, by a letter.
//! The months begin with that in which the generation was made, so that the same
//! records give the same rows all month long. Beyond its calendar a device must
//! say nothing.
//!
//! A row is made of the published text only.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use vicini_indexer::opening_hours::{DaySpan, Days, OpeningHours, time_zone};

use super::row;

/// What stands where in a row; the first names it.
pub const COLUMNS: [&str; 4] = ["opening_hours", "first_day", "days", "calendar"];

/// Months of the calendar, that of the generation included: a year at least.
const MONTHS: usize = 13;

/// Names of the different days, in their order.
const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The row of a text; `None` for one with more different days than there are letters, such as hours that follow the sun.
///
/// # Arguments
/// * `text`: as it is published.
/// * `made`: when the generation was made.
pub fn hours_row(text: &str, hours: &OpeningHours, made: Timestamp) -> Option<Box<RawValue>> {
    let first = made.to_zoned(time_zone()).date().first_of_month();
    let days = hours.days(first, length(first));
    let calendar = days.run.iter().map(|day| LETTERS.get(*day).map(|letter| char::from(*letter)));
    let calendar: String = calendar.collect::<Option<_>>()?;
    Some(row(&json!([text, first, different(&days), calendar])))
}

/// Days of [`MONTHS`] months.
fn length(first: Date) -> usize {
    let months = first.series(jiff::Span::new().months(1)).take(MONTHS);
    months.map(|month| usize::from(month.days_in_month().unsigned_abs())).sum()
}

/// Each day as spans `[from, to, open]`, in minutes after midnight; `open` is `null` where nobody knows.
fn different(days: &Days) -> Value {
    let spans = |spans: &Vec<DaySpan>| -> Value {
        spans.iter().map(|span| json!([span.from, span.to, span.state.is_open()])).collect()
    };
    days.different.iter().map(spans).collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use jiff::ToSpan;

    use super::*;

    fn written(text: &str, made: &str) -> Option<Value> {
        let row = hours_row(text, &OpeningHours::parse(text).unwrap(), made.parse().unwrap())?;
        Some(serde_json::from_str(row.get()).unwrap())
    }

    #[test]
    fn a_row_holds_the_different_days_and_a_letter_for_each_date_of_thirteen_months() {
        let row = written("Mo-Sa 09:00-13:00; PH off", "2026-11-28T10:00:00Z").unwrap();
        assert_eq!((&row[0], &row[1]), (&json!("Mo-Sa 09:00-13:00; PH off"), &json!("2026-11-01")));
        assert_eq!(row[2], json!([[], [[540, 780, true]]]));
        let calendar = row[3].as_str().unwrap();
        assert_eq!(calendar.len(), 395, "November 2026 to November 2027");
        // All Saints' is a Sunday; 8 December is a holiday.
        assert_eq!(&calendar[..8], "01111110");
        assert_eq!(&calendar[35..39], "0101");
    }

    #[test]
    fn what_nobody_knows_is_apart_and_what_follows_the_sun_has_no_row() {
        let row = written("Mo-Su 10:00-12:00 \"su appuntamento\"", "2026-11-28T10:00:00Z").unwrap();
        assert_eq!(row[2], json!([[[600, 720, null]]]));
        assert_eq!(written("sunrise-sunset", "2026-11-28T10:00:00Z"), None);
    }

    /// Rows and what the hours say at instants: the client's tests read the rows and must say the same.
    const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/opening_hours_days.json");
    const MADE: &str = "2026-11-28T10:00:00Z";

    /// Offices, nights, seasons, holidays, weeks, the hours at which the clock is changed, what nobody knows.
    const TEXTS: [&str; 14] = [
        "24/7",
        "off",
        "Mo-Fr 09:00-13:00,15:00-18:00; PH off",
        "Mo-Su 20:00-08:00; PH off",
        "Fr,Sa 22:00-02:00",
        "Oct-Mar Mo-Fr 09:00-13:00; Apr-Sep Mo-Fr 08:00-12:00; Aug off",
        "Mo-Fr 09:00-17:00; Dec 24-Jan 6 off",
        "week 1-53/2 Mo 10:00-12:00",
        "Mo[1] 10:00-12:00",
        "Su,PH 09:00-12:00",
        "Su 01:00-03:30",
        "Mo-Su 02:00-03:00",
        "Sa 10:00-12:00+; Mo-Fr 10:00-12:00 \"…\"",
        "Mo-Fr 09:00-13:00; SH off",
    ];

    /// Around both changes of the clock and around the ends of the calendar every half hour, through the year now and then.
    fn instants() -> Vec<Timestamp> {
        let series = |start: &str, step: i64, count: i64| -> Vec<Timestamp> {
            let start: Timestamp = start.parse().unwrap();
            (0..count).map(|at| start.checked_add((at * step).minutes()).unwrap()).collect()
        };
        [
            series("2026-10-31T22:00:00Z", 30, 4),
            series("2027-03-27T23:00:00Z", 30, 10),
            series("2027-10-30T22:00:00Z", 30, 12),
            series("2027-11-30T22:00:00Z", 30, 4),
            series("2026-11-01T05:17:00Z", 31 * 60 + 13, 300),
        ]
        .concat()
    }

    #[test]
    fn the_client_is_tested_with_rows_and_answers_of_today() {
        let first = "2026-11-01T00:00:00[Europe/Rome]".parse::<jiff::Zoned>().unwrap().timestamp();
        let end = "2027-12-01T00:00:00[Europe/Rome]".parse::<jiff::Zoned>().unwrap().timestamp();
        let said = |text: &str, at: Timestamp| {
            let hours = OpeningHours::parse(text).unwrap();
            match hours.state_at(at.to_zoned(time_zone()).datetime()).is_open() {
                _ if at < first || at >= end => '-',
                Some(true) => '#',
                Some(false) => '.',
                None => '?',
            }
        };
        let line = |value: &Value| value.to_string();
        let rows: Vec<Value> = TEXTS.iter().map(|text| written(text, MADE).unwrap()).collect();
        let answers =
            TEXTS.map(|text| Value::from(instants().into_iter().map(|at| said(text, at)).collect::<String>()));
        let mut fixture = String::from("{\n");
        for (name, values) in [
            ("rows", rows),
            ("instants", instants().into_iter().map(|at| json!(at)).collect()),
            ("answers", answers.to_vec()),
        ] {
            let lines = values.iter().map(line).collect::<Vec<_>>().join(",\n");
            write!(fixture, "\"{name}\": [\n{lines}\n],\n").unwrap();
        }
        let fixture = fixture.trim_end_matches(",\n").to_owned() + "\n}\n";
        if std::env::var_os("VICINI_WRITE_FIXTURES").is_some() {
            std::fs::write(FIXTURE, &fixture).unwrap();
        }
        let kept = std::fs::read_to_string(FIXTURE).unwrap_or_default();
        assert!(kept == fixture, "{FIXTURE} is stale: run this test once with VICINI_WRITE_FIXTURES=1");
    }

    #[test]
    fn a_row_stays_the_same_until_the_month_ends_in_italy() {
        let at = |made: &str| written("Mo-Fr 09:00-13:00", made);
        assert_eq!(at("2026-11-01T00:00:00Z"), at("2026-11-30T22:59:59Z"));
        assert_ne!(at("2026-11-30T22:59:59Z"), at("2026-11-30T23:00:00Z"));
    }
}

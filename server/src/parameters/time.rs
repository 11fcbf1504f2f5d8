//! At which time does someone ask, on the clock of the register's places?

use std::cell::Cell;
use std::fmt;
use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The clock of Italy; UTC where a system without time zones leaves no other.
static ROME: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC));

/// Years whose public holidays are known.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2076;

/// A time as it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// When the request is answered.
    Now,
    /// On the clock of Italy, to the minute.
    At(DateTime),
}

impl Moment {
    /// `now`, a time on the clock of Italy, or one with an offset, which is converted.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if text == "now" {
            return Some(Self::Now);
        }
        let (_, hours) = text.split_once(['T', 't'])?;
        // A `+` that was not percent-encoded has become a space.
        let text = if hours.contains(' ') { text.replace(' ', "+") } else { text.to_owned() };
        let time = match text.parse::<Timestamp>() {
            Ok(time) => time.to_zoned(ROME.clone()).datetime(),
            Err(_) => text.parse().ok()?,
        };
        YEARS.contains(&time.year()).then(|| Self::At(to_the_minute(time)))
    }

    /// The time on the clock of Italy.
    #[must_use]
    pub fn on_the_clock(self) -> DateTime {
        match self {
            Self::Now => now(),
            Self::At(time) => time,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now => formatter.write_str("now"),
            Self::At(time) => write!(formatter, "{}", time.strftime("%Y-%m-%dT%H:%M")),
        }
    }
}

/// This minute on the clock of Italy.
#[must_use]
pub fn now() -> DateTime {
    minute_of(Timestamp::now())
}

/// The minute of a time on the clock of Italy.
fn minute_of(time: Timestamp) -> DateTime {
    thread_local! {
        /// The minute that was asked for last, and what the clock shows in it: a search asks three times.
        static LAST: Cell<(i64, DateTime)> = const { Cell::new((i64::MIN, DateTime::ZERO)) };
    }
    // Clocks are set forward and back on whole minutes.
    let minute = time.as_second().div_euclid(60);
    let (last, shown) = LAST.get();
    if minute == last {
        return shown;
    }
    let shown = to_the_minute(Zoned::new(time, ROME.clone()).datetime());
    LAST.set((minute, shown));
    shown
}

/// The day in Italy, where the register's dates are.
#[must_use]
pub fn today() -> Date {
    now().date()
}

fn to_the_minute(time: DateTime) -> DateTime {
    time.with().second(0).subsec_nanosecond(0).build().unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_now_or_on_the_clock_of_italy() {
        for (text, expected) in [
            ("now", "now"),
            ("2026-11-23T10:00", "2026-11-23T10:00"),
            ("2026-11-23T10:00:59.5", "2026-11-23T10:00"),
            ("2026-11-23T10:00Z", "2026-11-23T11:00"),
            ("2026-07-01T10:00+00:00", "2026-07-01T12:00"),
            ("2026-07-01T10:00 00:00", "2026-07-01T12:00"),
            ("2026-11-23T23:30-05:00", "2026-11-24T05:30"),
        ] {
            assert_eq!(Moment::read(text).map(|moment| moment.to_string()).as_deref(), Some(expected), "{text}");
        }
        for refused in [
            "",
            "Now",
            "tomorrow",
            "10:00",
            "2026-11-23",
            "2026-13-01T10:00",
            "1999-11-23T10:00",
            "9999-11-23T10:00Z",
            "T",
            "2026-11-23T25:00",
        ] {
            assert_eq!(Moment::read(refused), None, "{refused}");
        }
    }

    #[test]
    fn the_clock_goes_on_when_the_minute_is_over_also_where_it_is_set_forward_or_back() {
        for around in ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "1969-12-31T23:59:59Z"] {
            let around: Timestamp = around.parse().expect("a time");
            for seconds in (-150..150).chain([0, 0, -1, 59, 60]) {
                let time = Timestamp::from_second(around.as_second() + seconds).expect("a time");
                let expected = time.to_zoned(ROME.clone()).datetime();
                let shown = minute_of(time);
                assert_eq!(shown.to_string(), expected.strftime("%Y-%m-%dT%H:%M:00").to_string(), "{time}");
            }
        }
    }

    #[test]
    fn this_minute_has_no_seconds() {
        assert_eq!((now().second(), now().subsec_nanosecond()), (0, 0));
    }
}

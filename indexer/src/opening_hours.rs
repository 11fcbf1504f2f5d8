//! Is a place open at this time, and until when?
//!
//! Opening hours are written in OpenStreetMap's `opening_hours` syntax, read by
//! the `opening-hours` crate on the clock and calendar of Italy. An answer is
//! given only where the text, the clock and the calendar decide it. Where it
//! also depends on something else, every reading of the text is asked, and
//! when they disagree the state is [`OpeningState::Unknown`]:
//!
//! * hours with a comment (`"by appointment"`) and hours marked `unknown`;
//! * school holidays (`SH`), which every region sets for itself;
//! * sunrise and sunset, which the corners of Italy see up to an hour apart;
//! * an open end (`18:00+`): nobody knows when it closes;
//! * an evening that goes on past midnight into a day with hours of its own
//!   (`Mo-Su 20:00-08:00; PH off`): the syntax cuts it at midnight, people
//!   rarely mean that;
//! * years outside 2000 to 2076, of which no holidays are known.
//!
//! Public holidays are those of the whole country: patron saints and the Whit
//! Monday of South Tyrol are ordinary days here.

mod comments;
mod days;
mod italy;
mod reading;
#[cfg(test)]
mod tests;

use std::fmt;

use jiff::civil::DateTime;
use jiff::{Span, ToSpan, Unit};
use serde::Serialize;

pub use comments::without_comments;
pub use days::{DaySpan, Days};
pub use italy::time_zone;
use reading::Reading;

use crate::{Error, Result};

/// Longest text that is read, bytes. OpenStreetMap itself allows 255 characters.
pub const MAXIMUM_BYTES: usize = 1_000;

/// How far [`OpeningHours::next_change`] looks, days.
const HORIZON_DAYS: i64 = 366;

/// How often [`OpeningHours::next_change`] looks at a moment at which one reading changes and the state does not.
const MOST_STEPS: usize = 400;

/// Bytes of a text that an error repeats.
const REPEATED_BYTES: usize = 200;

/// Whether a place is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OpeningState {
    /// It is open.
    Open,
    /// It is closed.
    Closed,
    /// The hours do not say, or not without asking somebody.
    Unknown,
}

impl OpeningState {
    /// `true` open, `false` closed, `None` unknown.
    #[must_use]
    pub const fn is_open(self) -> Option<bool> {
        match self {
            Self::Open => Some(true),
            Self::Closed => Some(false),
            Self::Unknown => None,
        }
    }
}

/// Opening hours, understood.
#[derive(Clone, PartialEq, Eq)]
pub struct OpeningHours {
    text: String,
    /// Every way in which the text can be read; at least one.
    readings: Vec<Reading>,
}

impl OpeningHours {
    /// Understands a text in OpenStreetMap's syntax.
    ///
    /// # Errors
    /// [`Error::OpeningHours`] for another syntax, for more than
    /// [`MAXIMUM_BYTES`], and for what the syntax allows but is not opening
    /// hours: points in time, repeated times, more than two hours before or
    /// after the sun.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let refuse = |reason: String| {
            let repeated = text.floor_char_boundary(REPEATED_BYTES);
            Error::OpeningHours { text: text[..repeated].to_owned(), reason }
        };
        if text.len() > MAXIMUM_BYTES {
            return Err(refuse(format!("{} bytes, expected at most {MAXIMUM_BYTES}", text.len())));
        }
        let (text, readings) = reading::understand(text).map_err(refuse)?;
        Ok(Self { text, readings })
    }

    /// The hours in the tidiest form that means the same everywhere: `mo-fr 9:00-13:00` is `Mo-Fr 09:00-13:00`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the place is open at a time on the clock of the place.
    ///
    /// The clock decides on the days on which it is changed, too: of the hour
    /// that comes twice, both are the same; the one that is left out is never asked for.
    ///
    /// # Cost
    /// A microsecond per rule and reading.
    #[must_use]
    pub fn state_at(&self, time: DateTime) -> OpeningState {
        if !italy::YEARS.contains(&time.year()) {
            return OpeningState::Unknown;
        }
        let mut states = self.readings.iter().map(|reading| reading.state_at(time));
        let first = states.next().unwrap_or(OpeningState::Unknown);
        if states.all(|state| state == first) { first } else { OpeningState::Unknown }
    }

    /// When the state changes next; `None` when it does not within a year.
    #[must_use]
    pub fn next_change(&self, time: DateTime) -> Option<DateTime> {
        let state = self.state_at(time);
        let end = time.checked_add(HORIZON_DAYS.days()).ok()?;
        let mut at = to_the_minute(time);
        for _ in 0..MOST_STEPS {
            at = self.readings.iter().filter_map(|reading| reading.next_change(at)).min()?;
            if at > end {
                return None;
            }
            if self.state_at(at) != state {
                return Some(at);
            }
        }
        None
    }
}

/// The minute that a time lies in: hours are written in minutes.
fn to_the_minute(time: DateTime) -> DateTime {
    let rounding = jiff::civil::DateTimeRound::new().smallest(Unit::Minute).mode(jiff::RoundMode::Trunc);
    time.round(rounding).unwrap_or(time)
}

/// The same time of the day before.
fn day_before(time: DateTime) -> Option<DateTime> {
    time.checked_sub(Span::new().days(1)).ok()
}

impl fmt::Debug for OpeningHours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("OpeningHours").field(&self.text).finish()
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl std::str::FromStr for OpeningHours {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

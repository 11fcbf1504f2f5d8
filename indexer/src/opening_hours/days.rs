//! In which minutes of each day is a place open?
//!
//! For whoever cannot read the syntax: what [`OpeningHours::state_at`] answers,
//! written out day by day. Months hold few different days (working days, Sundays,
//! holidays), so each different day stands once.
//!
//! A day ends at midnight: an evening that goes on past it is the end of one day
//! and the beginning of the next. What the syntax makes of holidays, seasons and
//! nights is decided here, and no longer the reader's business.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use super::{OpeningHours, OpeningState};

/// Minutes of a day on the clock, on the days on which the clock is changed too.
const MINUTES_OF_DAY: u16 = 24 * 60;

/// A part of a day in which a place is open or in which nobody knows; in all others it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DaySpan {
    /// Its first minute after midnight, on the clock of the place.
    pub from: u16,
    /// The first minute that is no longer in it, at most 1440.
    pub to: u16,
    /// [`OpeningState::Open`] or [`OpeningState::Unknown`].
    pub state: OpeningState,
}

/// The hours of a run of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// The different days in the order in which they first come, each with its spans in theirs.
    pub different: Vec<Vec<DaySpan>>,
    /// Of each day of the run, which of `different` it is.
    pub run: Vec<usize>,
}

impl OpeningHours {
    /// The hours of each day from `first` on, written out: they say of every minute what [`Self::state_at`] says of it.
    ///
    /// # Arguments
    /// * `count`: of days; those beyond the calendar's end are left out.
    /// # Cost
    /// Milliseconds for a year.
    #[must_use]
    pub fn days(&self, first: Date, count: usize) -> Days {
        let mut numbers: HashMap<Vec<DaySpan>, usize> = HashMap::new();
        let mut days = Days { different: Vec::new(), run: Vec::with_capacity(count) };
        for day in first.series(1.day()).take(count) {
            let spans = self.spans_of(day);
            let number = *numbers.entry(spans).or_insert_with_key(|spans| {
                days.different.push(spans.clone());
                days.different.len() - 1
            });
            days.run.push(number);
        }
        days
    }

    /// The spans of a day, each as long as it can be.
    fn spans_of(&self, day: Date) -> Vec<DaySpan> {
        let mut spans: Vec<DaySpan> = Vec::new();
        let mut from = 0;
        while from < MINUTES_OF_DAY {
            let at = day.to_datetime(Time::midnight()).saturating_add(i64::from(from).minutes());
            let to = self.next_look(at).filter(|next| next.date() == day).map_or(MINUTES_OF_DAY, minute_of_day);
            // A reading that foretells no later minute than this one is asked again in the next.
            let to = to.max(from + 1);
            let state = self.state_at(at);
            match spans.last_mut() {
                Some(last) if last.to == from && last.state == state => last.to = to,
                _ if state != OpeningState::Closed => spans.push(DaySpan { from, to, state }),
                _ => {}
            }
            from = to;
        }
        spans
    }

    /// The next moment at which some reading changes: until then the state stays as it is.
    fn next_look(&self, at: DateTime) -> Option<DateTime> {
        self.readings.iter().filter_map(|reading| reading.next_change(at)).min()
    }
}

/// Minutes since midnight.
fn minute_of_day(time: DateTime) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    impl Days {
        /// What a reader of the days says of a minute.
        fn state_at(&self, first: Date, time: DateTime) -> OpeningState {
            let day = first.until(time.date()).expect("days apart").get_days();
            let spans = &self.different[self.run[usize::try_from(day).expect("not before the first")]];
            let minute = minute_of_day(time);
            let within = spans.iter().find(|span| (span.from..span.to).contains(&minute));
            within.map_or(OpeningState::Closed, |span| span.state)
        }
    }

    fn hours(text: &str) -> OpeningHours {
        OpeningHours::parse(text).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The different days of a text as `from-to`, `?` behind what nobody knows.
    fn different(text: &str, first: Date, count: usize) -> Vec<String> {
        let written = |span: &DaySpan| {
            let mark = if span.state == OpeningState::Unknown { "?" } else { "" };
            format!("{}-{}{mark}", span.from, span.to)
        };
        let days = hours(text).days(first, count);
        days.different.iter().map(|spans| spans.iter().map(written).collect::<Vec<_>>().join(",")).collect()
    }

    #[test]
    fn a_week_with_holidays_is_few_different_days() {
        let days = hours("Mo-Fr 09:00-13:00,15:00-18:00; Sa 09:00-12:00; PH off").days(date(2026, 11, 30), 14);
        assert_eq!(days.run, [0, 0, 0, 0, 0, 1, 2, 0, 2, 0, 0, 0, 1, 2], "8 December is a holiday");
        assert_eq!(
            different("Mo-Fr 09:00-13:00,15:00-18:00; Sa 09:00-12:00", date(2026, 11, 30), 7),
            ["540-780,900-1080", "540-720", ""]
        );
    }

    #[test]
    fn an_evening_past_midnight_ends_on_the_next_day_and_what_nobody_knows_is_apart() {
        // From a Friday on.
        let friday = date(2026, 11, 27);
        assert_eq!(different("Fr 22:00-02:00", friday, 3), ["1320-1440", "0-120", ""]);
        assert_eq!(different("Fr 18:00+", friday, 2), ["1080-1081,1081-1440?", ""]);
        assert_eq!(different("24/7", friday, 366), ["0-1440"]);
        assert_eq!(different("off", friday, 366), [""]);
        assert_eq!(different("Fr 10:00-12:00 \"a\"", friday, 2), ["600-720?", ""]);
    }

    #[test]
    fn days_beyond_what_is_known_of_the_calendar_are_unknown() {
        assert_eq!(different("Mo-Su 10:00-12:00", date(2076, 12, 31), 2), ["600-720", "0-1440?"]);
        assert_eq!(hours("24/7").days(Date::MAX, 3).run.len(), 1);
    }

    /// Texts as registers hold them: offices, nights, seasons, holidays, weeks, the sun, what nobody knows.
    const TEXTS: [&str; 24] = [
        "Mo-Fr 09:00-13:00,15:00-18:00; PH off",
        "Mo-Su 20:00-08:00; PH off",
        "24/7; PH off",
        "Fr,Sa 22:00-02:00",
        "Fr 22:00-26:00; Sa 10:00-12:00",
        "Mo 00:00-48:00",
        "Oct-Mar Mo-Fr 09:00-13:00; Apr-Sep Mo-Fr 08:00-12:00; Aug off",
        "Mo-Fr 09:00-17:00; Dec 24-Jan 6 off",
        "week 1-53/2 Mo 10:00-12:00",
        "Mo[1] 10:00-12:00; Fr[-1] 15:00-17:30",
        "easter -2 days 10:00-12:00",
        "2026 Mo-Fr 10:00-12:00",
        "Su,PH 09:00-12:00",
        "PH Mo-Fr 10:00-12:00",
        "Mo-Fr 09:00-13:00; SH off",
        "Mo-Fr,SH 09:00-13:00",
        "Sa 10:00-12:00+",
        "sunrise-sunset",
        "Sa sunset-02:00",
        "Mo-Fr 10:00-12:00 || \"su appuntamento\"",
        "Mo-Fr 10:00-12:00 unknown",
        "Su 01:00-03:30",
        "Mo-Th 18:00-02:00; Fr 18:00-03:00; Sa 10:00-12:00",
        "Feb 29 10:00-12:00",
    ];

    #[test]
    fn every_minute_of_weeks_with_holidays_and_changes_of_the_clock_is_as_the_hours_say() {
        // Winter holidays, both changes of the clock, Easter, the turn of a month and of a year.
        for (first, count) in [
            (date(2026, 12, 5), 4),
            (date(2026, 12, 23), 16),
            (date(2027, 3, 26), 5),
            (date(2027, 10, 29), 4),
            (date(2028, 2, 28), 3),
        ] {
            for text in TEXTS {
                let hours = hours(text);
                let days = hours.days(first, count);
                let start = first.to_datetime(Time::midnight());
                for time in start.series(1.minute()).take(count * usize::from(MINUTES_OF_DAY)) {
                    assert_eq!(days.state_at(first, time), hours.state_at(time), "{text} at {time}");
                }
            }
        }
    }

    #[test]
    fn spans_are_in_order_apart_and_within_their_day() {
        for text in TEXTS {
            for spans in hours(text).days(date(2026, 11, 1), 395).different {
                assert!(spans.iter().all(|span| span.from < span.to && span.to <= MINUTES_OF_DAY), "{text}: {spans:?}");
                let apart = |pair: &[DaySpan]| {
                    pair[0].to < pair[1].from || (pair[0].to == pair[1].from && pair[0].state != pair[1].state)
                };
                assert!(spans.windows(2).all(apart), "{text}: {spans:?}");
                assert!(spans.iter().all(|span| span.state != OpeningState::Closed), "{text}: {spans:?}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn whatever_is_understood_is_written_out_as_it_is_answered(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Mo", "Tu-Fr", "Sa,Su", "Mo[1]", "Su[-1]", "PH", "SH", "PH +1 day", "Jan", "Apr-Sep", "Dec 24-Jan 6", "easter", "Feb 29", "2027",
                "week 53", "week 1-53/2", "09:00-13:00", "22:00-02:00", "20:00-48:00", "18:00+", "sunset-sunrise", "(dusk+02:00)-26:00", "00:00-24:00",
                "off", "open", "unknown", "\"a\"", "; ", ", ", " || ", " ", " ", ",", "24/7",
            ]), 1..9),
            later in 0_i64..400,
            minutes in prop::collection::vec(0_i64..(40 * 24 * 60), 60),
        ) {
            if let Ok(hours) = OpeningHours::parse(&pieces.concat()) {
                let first = date(2026, 11, 1).saturating_add(later.days());
                let days = hours.days(first, 40);
                for minute in minutes {
                    let time = first.to_datetime(Time::midnight()).saturating_add(minute.minutes());
                    prop_assert_eq!(days.state_at(first, time), hours.state_at(time), "{} at {}", hours, time);
                }
            }
        }
    }
}

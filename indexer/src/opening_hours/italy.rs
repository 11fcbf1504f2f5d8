//! What do the clock, the calendar and the sky of Italy say?
//!
//! The only file that speaks the date types of the `opening-hours` crate.

use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock};

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use opening_hours::localization::{Coordinates, Country, Localize};
use opening_hours::{Context, ContextHolidays};
use opening_hours_syntax::rules::time::TimeEvent;

/// Years of which the public holidays are known.
pub const YEARS: RangeInclusive<i16> = 2000..=2076;

/// Corners of a box around Italy (Lampedusa, the Aurine Alps, Bardonecchia, Otranto), longitude first.
const CORNERS: [[f64; 2]; 4] = [[6.6, 35.4], [18.6, 35.4], [6.6, 47.1], [18.6, 47.1]];

/// Daylight saving time as the European Union has it since 1996, where the system knows no time zones.
const RULE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The time zone of every place: Europe/Rome.
#[must_use]
pub fn time_zone() -> TimeZone {
    static ZONE: LazyLock<TimeZone> = LazyLock::new(|| {
        TimeZone::get("Europe/Rome")
            .or_else(|_| TimeZone::posix(RULE))
            .expect("the rule is written as POSIX.1 section 8.3 says")
    });
    ZONE.clone()
}

/// Where the sun is watched.
#[derive(Debug, Clone, PartialEq)]
pub struct Place(Coordinates);

impl Eq for Place {}

impl Place {
    /// Places between whose sunrises and sunsets lie those of every other place in Italy.
    pub fn corners() -> impl Iterator<Item = Self> {
        CORNERS
            .into_iter()
            .map(|[longitude, latitude]| Self(Coordinates::new(latitude, longitude).expect("the corners are on Earth")))
    }

    /// Any place, for hours that do not ask the sun.
    pub fn anywhere() -> Self {
        Self::corners().next().expect("there are four corners")
    }
}

impl Localize for Place {
    type DateTime = NaiveDateTime;

    fn naive(&self, time: NaiveDateTime) -> NaiveDateTime {
        time
    }

    fn datetime(&self, time: NaiveDateTime) -> NaiveDateTime {
        time
    }

    fn event_time(&self, date: NaiveDate, event: TimeEvent) -> Option<NaiveTime> {
        let seconds = self.0.event_time(date, event)?.timestamp();
        let time = Timestamp::from_second(seconds).ok()?.to_zoned(time_zone()).time();
        NaiveTime::from_hms_opt(time.hour().unsigned_abs().into(), time.minute().unsigned_abs().into(), 0)
    }
}

/// What the crate is told of the calendar, for a place: no day is a school holiday.
pub fn context(place: Place) -> Context<Place> {
    Context::default()
        .with_holidays(Country::IT.holidays())
        .with_locale(place)
        .approx_bound_interval_size(chrono::TimeDelta::days(super::HORIZON_DAYS))
}

/// The same, with other days as school holidays.
///
/// # Arguments
/// * `only_public`: whether these are public holidays; else all days.
/// * `on`: of them, only the days for which this holds.
pub fn with_school_holidays(
    context: Context<Place>,
    only_public: bool,
    on: impl Fn(NaiveDate) -> bool,
) -> Context<Place> {
    let public = context.holidays.get_public().clone();
    let mut school = context.holidays.get_school().clone();
    let first = NaiveDate::from_ymd_opt(i32::from(*YEARS.start()), 1, 1).expect("a day");
    let days = first.iter_days().take_while(|day| day.year() <= i32::from(*YEARS.end()));
    for day in days.filter(|day| (!only_public || public.contains(*day)) && on(*day)) {
        school.insert(day);
    }
    let holidays = ContextHolidays::new(Arc::new(public), Arc::new(school));
    context.with_holidays(holidays)
}

/// Noon of a day: hours that name days only cover it.
pub fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(12, 0, 0).expect("noon is on every day")
}

/// A time in the crate's words.
pub fn to_chrono(time: DateTime) -> Option<NaiveDateTime> {
    let month = time.month().unsigned_abs().into();
    let date = NaiveDate::from_ymd_opt(time.year().into(), month, time.day().unsigned_abs().into())?;
    date.and_hms_opt(time.hour().unsigned_abs().into(), time.minute().unsigned_abs().into(), 0)
}

/// A time of the crate in our words.
pub fn from_chrono(time: NaiveDateTime) -> Option<DateTime> {
    let small = |number: u32| i8::try_from(number).ok();
    let year = i16::try_from(time.year()).ok()?;
    let (month, day) = (small(time.month())?, small(time.day())?);
    DateTime::new(year, month, day, small(time.hour())?, small(time.minute())?, 0, 0).ok()
}

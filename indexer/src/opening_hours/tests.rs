use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use super::OpeningState::{Closed, Open, Unknown};
use super::*;

fn hours(text: &str) -> OpeningHours {
    OpeningHours::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn time(text: &str) -> DateTime {
    text.replace(' ', "T").parse().expect("a time")
}

/// The state of `text` at each time.
fn check(text: &str, expected: &[(&str, OpeningState)]) {
    let hours = hours(text);
    for (at, state) in expected {
        assert_eq!(hours.state_at(time(at)), *state, "{text} at {at}");
    }
}

/// The 24 hours of a day, at half past: `#` open, `.` closed, `?` unknown.
fn day(hours: &OpeningHours, day: jiff::civil::Date) -> String {
    (0..24)
        .map(|hour| match hours.state_at(day.at(hour, 30, 0, 0)) {
            Open => '#',
            Closed => '.',
            Unknown => '?',
        })
        .collect()
}

/// Compares days, each as 24 letters, one per hour.
fn check_days(text: &str, first: jiff::civil::Date, expected: &[&str]) {
    let hours = hours(text);
    let found: Vec<String> =
        (0..expected.len()).map(|at| day(&hours, first.saturating_add((at as i64).days()))).collect();
    assert_eq!(found, expected, "{text} from {first}");
}

const NEVER: &str = "........................";
const ALWAYS: &str = "########################";
const OFFICE: &str = ".........####..###......";
const MORNING: &str = ".........###............";

#[test]
fn around_easter_the_office_keeps_the_public_holidays() {
    // Good Friday is a working day, Easter Sunday and Monday (5 and 6 April 2026) are not.
    let expected = [OFFICE, OFFICE, MORNING, NEVER, NEVER, OFFICE, OFFICE, OFFICE];
    check_days("Mo-Fr 09:00-13:00,15:00-18:00; Sa 09:00-12:00; PH off", date(2026, 4, 2), &expected);
}

#[test]
fn around_liberation_day_only_hours_that_name_holidays_change() {
    // 25 April 2026 is a Saturday.
    let thursday = date(2026, 4, 23);
    let expected = [MORNING, MORNING, MORNING, NEVER, MORNING, MORNING, MORNING, MORNING];
    check_days("Mo-Sa 09:00-12:00", thursday, &expected);
    let expected = [MORNING, MORNING, NEVER, NEVER, MORNING, MORNING, MORNING, MORNING];
    check_days("Mo-Sa 09:00-12:00; PH off", thursday, &expected);
    let expected = [NEVER, NEVER, MORNING, MORNING, NEVER, NEVER, NEVER, NEVER];
    check_days("Su,PH 09:00-12:00", thursday, &expected);
    let expected = [ALWAYS, ALWAYS, NEVER, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS];
    check_days("24/7; PH off", thursday, &expected);
    check_days("24/7", thursday, &[ALWAYS; 8]);
    check_days("off", thursday, &[NEVER; 8]);
}

#[test]
fn every_public_holiday_of_the_country_is_one() {
    let open_on_holidays = hours("PH");
    let is_holiday = |day: jiff::civil::Date| open_on_holidays.state_at(day.at(12, 0, 0, 0)) == Open;
    let of_year = |year: i16| -> Vec<String> {
        let days = (0..366).map(|after| date(year, 1, 1).saturating_add(after.days()));
        days.filter(|day| day.year() == year && is_holiday(*day)).map(|day| day.strftime("%m-%d").to_string()).collect()
    };
    let fixed = ["01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26"];
    let with = |others: &[&str]| {
        let mut days: Vec<String> = fixed.iter().chain(others).map(|day| (*day).to_owned()).collect();
        days.sort();
        days
    };
    assert_eq!(of_year(2024), with(&["03-31", "04-01"]));
    // Saint Francis is a holiday from 2026 on (law 151 of 8 October 2025).
    assert_eq!(of_year(2026), with(&["04-05", "04-06", "10-04"]));
    assert_eq!(of_year(2027), with(&["03-28", "03-29", "10-04"]));
}

#[test]
fn holidays_on_some_days_of_the_week_are_holidays_and_these_days() {
    // In 2026, 25 April is a Saturday and 1 May a Friday.
    check(
        "PH Mo-Fr 10:00-12:00",
        &[("2026-05-01 11:00", Open), ("2026-04-25 11:00", Closed), ("2026-04-30 11:00", Closed)],
    );
    check(
        "Mo-Sa 10:00-12:00; PH Mo-Fr off",
        &[("2026-05-01 11:00", Closed), ("2026-04-25 11:00", Open), ("2026-04-30 11:00", Open)],
    );
    check(
        "PH,Mo-Fr 10:00-12:00",
        &[("2026-04-25 11:00", Open), ("2026-04-30 11:00", Open), ("2026-05-02 11:00", Closed)],
    );
    check("\"PH Mo\" || PH off", &[("2026-04-25 11:00", Unknown)]);
}

#[test]
fn an_evening_goes_on_past_midnight() {
    check(
        "Fr,Sa 22:00-02:00",
        &[
            ("2026-11-27 21:59", Closed),
            ("2026-11-27 22:00", Open),
            ("2026-11-28 00:00", Open),
            ("2026-11-28 01:59", Open),
            ("2026-11-28 02:00", Closed),
            ("2026-11-29 01:00", Open),
            ("2026-11-30 01:00", Closed),
        ],
    );
    check("Fr 22:00-26:00", &[("2026-11-28 01:59", Open), ("2026-11-28 02:00", Closed)]);
    check("Mo 00:00-48:00", &[("2026-11-24 23:59", Open), ("2026-11-25 00:00", Closed)]);
    check("Fr 18:00-24:00; Sa 10:00-12:00", &[("2026-11-27 23:59", Open), ("2026-11-28 00:30", Closed)]);
}

#[test]
fn an_evening_that_meets_a_day_with_other_hours_is_unknown_after_midnight() {
    // The syntax ends it at midnight; a night shelter does not.
    check(
        "Mo-Su 20:00-08:00; PH off",
        &[
            ("2026-04-24 23:00", Open),
            ("2026-04-25 00:00", Unknown),
            ("2026-04-25 07:59", Unknown),
            ("2026-04-25 08:00", Closed),
            ("2026-04-25 21:00", Closed),
            ("2026-04-26 07:00", Unknown),
            ("2026-04-26 08:00", Closed),
            ("2026-04-26 21:00", Open),
        ],
    );
    check(
        "Mo-Th 18:00-02:00; Fr 18:00-03:00; Sa 10:00-12:00",
        &[
            ("2026-11-27 01:00", Unknown),
            ("2026-11-27 02:00", Closed),
            ("2026-11-28 02:59", Unknown),
            ("2026-11-28 03:00", Closed),
            ("2026-11-28 11:00", Open),
            ("2026-11-29 01:00", Closed),
        ],
    );
    // The same day named twice, joined by a comma, leaves nothing open.
    check("Fr 18:00-03:00, Sa 10:00-12:00", &[("2026-11-28 01:00", Open), ("2026-11-28 11:00", Open)]);
}

#[test]
fn on_the_days_on_which_the_clock_is_changed_the_clock_decides() {
    let office = "Su 01:00-03:30";
    // Forward: 02:00 to 02:59 of 29 March 2026 are on no clock. Backward: those of 25 October come twice.
    check(office, &[("2026-03-29 01:59", Open), ("2026-03-29 03:00", Open), ("2026-03-29 03:30", Closed)]);
    let local = |instant: &str| {
        let instant: Timestamp = instant.parse().expect("an instant");
        instant.to_zoned(time_zone()).datetime()
    };
    assert_eq!(local("2026-03-29T00:59:00Z"), time("2026-03-29 01:59"));
    assert_eq!(local("2026-03-29T01:00:00Z"), time("2026-03-29 03:00"));
    for (instant, state) in [
        ("2026-10-24T22:59:00Z", Closed),
        ("2026-10-24T23:00:00Z", Open),
        ("2026-10-25T00:30:00Z", Open),
        ("2026-10-25T01:30:00Z", Open),
        ("2026-10-25T02:29:00Z", Open),
        ("2026-10-25T02:30:00Z", Closed),
    ] {
        assert_eq!(hours(office).state_at(local(instant)), state, "{instant}");
    }
    check_days("Mo-Su 09:00-12:00", date(2026, 3, 25), &[MORNING; 8]);
    check_days("Mo-Su 09:00-12:00", date(2026, 10, 21), &[MORNING; 8]);
}

#[test]
fn the_rule_for_systems_without_time_zones_is_that_of_rome() {
    let rule = jiff::tz::TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
    let Ok(rome) = jiff::tz::TimeZone::get("Europe/Rome") else { return };
    for hours in 0..(4 * 366 * 24) {
        let instant = Timestamp::from_second(1_767_225_600 + hours * 3_600).expect("an instant");
        assert_eq!(instant.to_zoned(rule.clone()).datetime(), instant.to_zoned(rome.clone()).datetime());
    }
}

#[test]
fn what_depends_on_somebody_is_unknown() {
    let wednesday = "2026-11-25 11:00";
    check("\"by appointment\"", &[(wednesday, Unknown)]);
    check("Mo-Fr 10:00-12:00 \"by appointment\"", &[(wednesday, Unknown), ("2026-11-25 12:00", Closed)]);
    check("Mo-Fr 10:00-12:00 unknown", &[(wednesday, Unknown), ("2026-11-25 12:00", Closed)]);
    check("Mo-Fr 10:00-12:00 off \"holiday\"", &[(wednesday, Closed)]);
    check(
        "Mo-Fr 10:00-12:00 || \"by appointment\"",
        &[(wednesday, Open), ("2026-11-25 12:00", Unknown), ("2026-11-28 11:00", Unknown)],
    );
}

#[test]
fn a_place_with_an_open_end_opens_for_sure_and_closes_who_knows_when() {
    check(
        "Sa 18:00+",
        &[
            ("2026-11-28 17:59", Closed),
            ("2026-11-28 18:00", Open),
            ("2026-11-28 18:01", Unknown),
            ("2026-11-28 23:59", Unknown),
            ("2026-11-29 00:00", Closed),
        ],
    );
    check(
        "Sa 10:00-12:00+",
        &[("2026-11-28 11:59", Open), ("2026-11-28 12:00", Unknown), ("2026-11-29 00:00", Closed)],
    );
}

#[test]
fn school_holidays_are_unknown_where_they_make_a_difference() {
    check(
        "Mo-Fr 09:00-13:00; SH off",
        &[("2026-11-25 10:00", Unknown), ("2026-11-25 14:00", Closed), ("2026-11-28 10:00", Closed)],
    );
    check("SH Mo-Fr 09:00-13:00", &[("2026-11-25 10:00", Unknown), ("2026-11-28 10:00", Closed)]);
    check("Mo-Fr,SH 09:00-13:00", &[("2026-11-25 10:00", Open), ("2026-11-28 10:00", Unknown)]);
}

#[test]
fn the_sun_decides_once_it_is_up_or_down_everywhere() {
    // In Rome the sun of 21 June 2026 rises at 05:35 and sets at 20:48; at the corners of Italy up to 45 minutes off.
    check(
        "sunrise-sunset",
        &[
            ("2026-06-21 04:30", Closed),
            ("2026-06-21 05:35", Unknown),
            ("2026-06-21 06:45", Open),
            ("2026-06-21 19:15", Open),
            ("2026-06-21 20:48", Unknown),
            ("2026-06-21 22:00", Closed),
        ],
    );
    check("Sa 09:00-(sunset-01:00)", &[("2026-11-28 14:00", Open), ("2026-11-28 18:00", Closed)]);
    check("Sa sunset-02:00", &[("2026-11-28 23:00", Open), ("2026-11-29 01:00", Open), ("2026-11-29 02:00", Closed)]);
}

#[test]
fn weeks_months_years_and_days_of_the_month_are_counted() {
    // 23 November 2026 is the Monday of week 48.
    check("week 1-53/2 Mo 10:00-12:00", &[("2026-11-23 11:00", Closed), ("2026-11-30 11:00", Open)]);
    check("week 2-52/2 Mo 10:00-12:00", &[("2026-11-23 11:00", Open), ("2026-11-30 11:00", Closed)]);
    check(
        "Oct-Mar Mo-Fr 09:00-13:00; Apr-Sep Mo-Fr 08:00-12:00",
        &[("2026-09-30 08:30", Open), ("2026-10-01 08:30", Closed), ("2026-10-01 12:30", Open)],
    );
    check(
        "Mo-Fr 09:00-17:00; Dec 24-Jan 6 off",
        &[
            ("2026-12-23 10:00", Open),
            ("2026-12-24 10:00", Closed),
            ("2027-01-06 10:00", Closed),
            ("2027-01-07 10:00", Open),
        ],
    );
    check("Mo[1] 10:00-12:00", &[("2026-11-02 11:00", Open), ("2026-11-09 11:00", Closed)]);
    check("Fr[-1] 10:00-12:00", &[("2026-11-27 11:00", Open), ("2026-11-20 11:00", Closed)]);
    check("2026 Mo-Fr 10:00-12:00", &[("2026-11-23 11:00", Open), ("2027-11-22 11:00", Closed)]);
    check("easter -2 days 10:00-12:00", &[("2026-04-03 11:00", Open), ("2026-04-05 11:00", Closed)]);
}

#[test]
fn years_without_known_holidays_are_unknown() {
    for text in ["24/7", "off", "9999 Mo-Fr 10:00-12:00"] {
        check(text, &[("1999-12-31 23:59", Unknown), ("2077-01-01 00:00", Unknown), ("9999-12-31 23:59", Unknown)]);
        assert_eq!(hours(text).next_change(DateTime::MAX), None);
        assert_eq!(hours(text).state_at(DateTime::MIN), Unknown);
    }
}

#[test]
fn a_change_is_foretold_and_comments_are_none() {
    let next = |text: &str, at: &str| hours(text).next_change(time(at)).map(|at| at.to_string());
    let office = "Mo-Fr 09:00-13:00,15:00-18:00; PH off";
    assert_eq!(next(office, "2026-11-23 10:20").as_deref(), Some("2026-11-23T13:00:00"));
    assert_eq!(next(office, "2026-11-23 13:00").as_deref(), Some("2026-11-23T15:00:00"));
    assert_eq!(next(office, "2026-11-27 18:00").as_deref(), Some("2026-11-30T09:00:00"));
    // From Thursday 30 April 2026 over the holiday and the weekend.
    assert_eq!(next(office, "2026-04-30 18:30").as_deref(), Some("2026-05-04T09:00:00"));
    assert_eq!(next("Mo-Su 20:00-08:00; PH off", "2026-04-24 23:00").as_deref(), Some("2026-04-25T00:00:00"));
    assert_eq!(next("Mo-Su 20:00-08:00; PH off", "2026-04-25 01:00").as_deref(), Some("2026-04-25T08:00:00"));
    assert_eq!(next("24/7", "2026-11-23 10:20"), None);
    assert_eq!(next("00:00-12:00 \"a\", 12:00-24:00 \"b\"", "2026-11-23 10:20"), None);
    assert_eq!(next("Feb 29 10:00-12:00", "2024-03-01 10:00"), None);
}

#[test]
fn a_text_is_tidied_where_it_keeps_its_meaning() {
    let check = |text: &str, tidy: &str| assert_eq!(hours(text).as_str(), tidy);
    check(" mo-fr 9:00-13:00 ;PH off", "Mo-Fr 09:00-13:00; PH closed");
    check("Mo-Fr 09:00-13:00", "Mo-Fr 09:00-13:00");
    // The crate would write `24/7 "by appointment"`, which others read as open, and `PH,Mo-Fr`.
    check("\"by appointment\"", "\"by appointment\"");
    check("PH Mo-Fr 10:00-12:00", "PH Mo-Fr 10:00-12:00");
    let tidy = hours(" mo-fr 9:00-13:00 ;PH off");
    assert_eq!(hours(tidy.as_str()), tidy);
}

#[test]
fn what_is_no_opening_hours_is_refused_with_the_place_and_a_form() {
    let reason = |text: &str| match OpeningHours::parse(text) {
        Err(Error::OpeningHours { reason, .. }) => reason,
        other => panic!("{text}: {other:?}"),
    };
    assert!(reason("Mo-Fr 9-13").starts_with("`9-13`: expected the OpenStreetMap syntax, like `Mo-Fr 09:00-13:00"));
    assert!(reason("").starts_with("it ends too early"));
    for text in [
        "Lun-Ven 9-13",
        "aperto tutti i giorni",
        "Mo 25:00-26:00",
        "Mo 12:00",
        "Mo 10:00-16:00/02:00",
        "(sunset+23:00)-26:00",
        "(sunrise-12:00)-12:00",
        "Mo-Fr PH 10:00-12:00",
        "PH Mo 10:00-12:00; PH Tu off",
        "PH Mo 10:00-12:00; SH off",
        "week 60 Mo",
        "\u{202e}Mo 10:00-12:00",
        "Mo 10:00-12:00 \"",
    ] {
        reason(text);
    }
}

#[test]
fn absurd_texts_are_refused_or_answered_at_once() {
    let units = [
        "01:00-02:00,",
        "Mo,",
        "Jan,",
        "Jan 1,",
        "PH,",
        "SH Mo;",
        "SH;",
        "Mo[1,2],",
        "\"a\" ",
        "; ",
        "Jan 1-",
        "24/7;",
        "Mo;",
        "Mo 01:00-02:00, ",
        "sunrise-sunset,",
        "18:00+,",
        "((((",
        "22:00-02:00,",
        "Mo 22:00-02:00 || ",
        "PH Mo;",
    ];
    let mut slowest = Duration::ZERO;
    for unit in units {
        for length in [MAXIMUM_BYTES, 10_000] {
            let text = unit.repeat(length / unit.len());
            let trimmed = text.trim_end_matches([',', ';', ' ', '|', '-']);
            for text in [text.as_str(), trimmed] {
                let start = Instant::now();
                let parsed = OpeningHours::parse(text);
                assert!(text.len() <= MAXIMUM_BYTES || parsed.is_err());
                if let Ok(hours) = parsed {
                    let _state = hours.state_at(time("2026-11-23 10:00"));
                }
                slowest = slowest.max(start.elapsed());
            }
        }
    }
    // Ten times what a slow machine takes: an exponential would take hours.
    assert!(slowest < Duration::from_secs(5), "{slowest:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_understood_is_answered_and_foretold(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Mo", "Tu-Fr", "Sa,Su", "Mo[1]", "Su[-1]", "PH", "SH", "PH +1 day", "Jan", "Dec 24-Jan 6", "easter", "Feb 29", "2026", "2020-9999/3",
            "week 53", "week 1-53/2", "09:00-13:00", "22:00-02:00", "20:00-48:00", "18:00+", "sunset-sunrise", "(dusk+02:00)-26:00", "(dawn-02:00)-dusk", "00:00-24:00",
            "off", "open", "unknown", "\"a\"", "; ", ", ", " || ", " ", " ", ",", "24/7",
        ]), 1..9),
        minutes in 0_i64..(76 * 365 * 24 * 60),
    ) {
        if let Ok(hours) = OpeningHours::parse(&pieces.concat()) {
            let at = date(2000, 1, 1).at(0, 0, 0, 0).checked_add(minutes.minutes()).expect("before 2077");
            let state = hours.state_at(at);
            let again = OpeningHours::parse(hours.as_str()).expect("tidied texts are understood");
            prop_assert_eq!(again.state_at(at), state, "{} became {}", pieces.concat(), hours);
            if let Some(change) = hours.next_change(at) {
                prop_assert!(change > at);
                prop_assert_ne!(hours.state_at(change), state);
                prop_assert_eq!(hours.state_at(change.checked_sub(1.minute()).expect("after 2000")), state, "{} at {}, change {}", hours, at, change);
            }
        }
    }
}

//! Is it open now, and when is it?
//!
//! The hours come from the index, understood: filter, badge and timetable ask
//! one and the same [`OpeningHours`], so that they cannot contradict each other.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use maud::{Markup, html};
use vicini_indexer::index::{Attribute, Index, Query};
use vicini_indexer::opening_hours::{OpeningHours, OpeningState, time_zone};

use super::search::Search;
use crate::locale::Locale;
use crate::parameters::Moment;
use crate::state::PerGeneration;

/// Days of the timetable: after a week it repeats itself, but for holidays.
const DAYS: i64 = 7;
/// Changes looked at: a place that opens and closes more often than this in a week is no place to show.
const MOST_CHANGES: usize = 200;
/// A longer time open goes on for days, not past midnight.
const LONGEST_EVENING_HOURS: f64 = 18.0;

/// The time on the clocks of Italy.
#[must_use]
pub fn now() -> DateTime {
    jiff::Timestamp::now().to_zoned(time_zone()).datetime()
}

/// The time that the search asks for, as a condition is called; nothing when it asks for none.
#[must_use]
pub fn asked(search: &Search) -> Option<String> {
    let locale = search.locale;
    Some(match search.parameters.moment("open")? {
        Moment::Now => locale.text("chip-open"),
        Moment::At(at) => {
            let when = format!("{} {}", locale.date(&at.date().to_string()), clock(at, false));
            locale.format("chip-open-at", &[("when", when.into())])
        }
    })
}

/// How many published entries say when they are open, and how many there are.
#[must_use]
pub fn known(index: &Index) -> (u32, u32) {
    static KNOWN: PerGeneration<(u32, u32)> = PerGeneration::new();
    let count = |index: &Index, has: Vec<Attribute>| {
        let query = Query { has, limit: 0, ..Query::default() };
        index.search(&query).map_or(0, |answer| answer.number_matched)
    };
    *KNOWN.of(index, |index| (count(index, vec![Attribute::OpeningHours]), count(index, Vec::new())))
}

/// Whether it is open now, and until when; nothing where the hours do not decide it.
#[must_use]
pub fn badge(locale: Locale, hours: &OpeningHours, now: DateTime) -> Markup {
    let (class, text) = match hours.state_at(now) {
        OpeningState::Open => {
            let until = change(hours, now, OpeningState::Closed).map(|change| said(locale, now, change, true));
            ("is-open", sentence(locale, "hours-open", "hours-open-until", until))
        }
        OpeningState::Closed => {
            let until = change(hours, now, OpeningState::Open).map(|change| said(locale, now, change, false));
            ("is-closed", sentence(locale, "hours-closed", "hours-closed-until", until))
        }
        OpeningState::Unknown => return html! {},
    };
    html! { p.opening.(class) { (text) } }
}

/// When the state surely becomes this one; `None` when first comes a time of which nobody knows.
fn change(hours: &OpeningHours, now: DateTime, to: OpeningState) -> Option<DateTime> {
    hours.next_change(now).filter(|change| hours.state_at(*change) == to)
}

/// A time as people say it who stand at another.
struct Said {
    when: &'static str,
    day: String,
    time: String,
}

fn said(locale: Locale, now: DateTime, at: DateTime, ends: bool) -> Said {
    // What ends at midnight ends on the day before.
    let date =
        if ends && at.time() == Time::midnight() { at.date().yesterday().unwrap_or(at.date()) } else { at.date() };
    let days = now.date().until(date).map_or(i32::MAX, |span| span.get_days());
    let (when, day) = match days {
        0 => ("today", String::new()),
        1 => ("tomorrow", String::new()),
        2..7 => ("week", weekday(locale, date)),
        _ => ("later", locale.date(&date.to_string())),
    };
    Said { when, day, time: clock(at, ends) }
}

fn sentence(locale: Locale, plain: &str, until: &str, said: Option<Said>) -> Markup {
    match said {
        Some(Said { when, day, time }) => {
            html! { (locale.format(until, &[("when", when.into()), ("day", day.into()), ("time", time.into())])) }
        }
        None => html! { (locale.text(plain)) },
    }
}

fn weekday(locale: Locale, date: Date) -> String {
    locale.format("hours-weekday", &[("weekday", date.weekday().to_monday_one_offset().into())])
}

/// Hours and minutes; midnight as an end is 24:00.
fn clock(at: DateTime, ends: bool) -> String {
    let hour = if ends && at.time() == Time::midnight() { 24 } else { at.hour() };
    format!("{hour:02}:{:02}", at.minute())
}

/// The coming days with their hours, in the language of the page.
#[must_use]
pub fn timetable(locale: Locale, hours: &OpeningHours, now: DateTime) -> Markup {
    let spans = spans(hours, now.date());
    let is_certain = spans.iter().all(|span| span.state == OpeningState::Open);
    let is_always = hours.state_at(now) == OpeningState::Open && hours.next_change(now).is_none();
    let days = (0..DAYS).filter_map(|day| now.date().checked_add(day.days()).ok());
    html! {
        (badge(locale, hours, now))
        @if hours.state_at(now) == OpeningState::Unknown { p.opening { (locale.text("hours-unclear")) } }
        @if is_always { p { (locale.text("hours-always")) } } @else {
            p.hint { (locale.text("hours-week")) }
            table.hours {
                @for date in days {
                    tr {
                        th scope="row" {
                            (weekday(locale, date))
                            @if date == now.date() { " (" (locale.text("hours-today")) ")" }
                        }
                        td { (day(locale, &spans, date)) }
                    }
                }
            }
        }
        // What a comment says ("by appointment") is in no table.
        @if !is_certain { p.hint { (locale.markup("hours-written", &[("hours", hours.as_str().into())])) } }
    }
}

fn day(locale: Locale, spans: &[Span], date: Date) -> Markup {
    let today: Vec<&Span> = spans.iter().filter(|span| span.from.date() == date).collect();
    html! {
        @if today.is_empty() { span.closed { (locale.text("hours-day-closed")) } }
        @for span in today {
            @let text = span.text(locale);
            span.span {
                @match span.state {
                    OpeningState::Open => { (text) }
                    _ => { (locale.markup("hours-ask-first", &[("hours", text.into())])) }
                }
            }
            " "
        }
    }
}

/// A time in which it is open, or in which nobody knows.
struct Span {
    from: DateTime,
    to: DateTime,
    state: OpeningState,
}

impl Span {
    fn text(&self, locale: Locale) -> String {
        let is_whole_day = self.from.time() == Time::midnight()
            && self.from.date().tomorrow().ok() == Some(self.to.date())
            && self.to.time() == Time::midnight();
        if is_whole_day {
            return locale.text("hours-day-whole");
        }
        format!("{}–{}", clock(self.from, false), clock(self.to, true))
    }
}

/// Everything but the times in which it is surely closed, each under the day on which it begins.
fn spans(hours: &OpeningHours, today: Date) -> Vec<Span> {
    let from = today.to_datetime(Time::midnight());
    let Ok(end) = from.checked_add(DAYS.days()) else {
        return Vec::new();
    };
    let mut spans = Vec::new();
    let mut at = from;
    for _ in 0..MOST_CHANGES {
        if at >= end {
            break;
        }
        let state = hours.state_at(at);
        let change = hours.next_change(at);
        if state != OpeningState::Closed {
            push(&mut spans, Span { from: at, to: change.unwrap_or(end), state }, end);
        }
        let Some(change) = change else { break };
        at = change;
    }
    spans
}

/// Adds a span: whole when it is an evening past midnight, day by day when it is longer, and never beyond `end`.
fn push(spans: &mut Vec<Span>, span: Span, end: DateTime) {
    let hours = span.from.until(span.to).and_then(|length| length.total((jiff::Unit::Hour, span.from)));
    if hours.is_ok_and(|hours| hours <= LONGEST_EVENING_HOURS) {
        spans.push(span);
        return;
    }
    let mut from = span.from;
    while from < span.to.min(end) {
        let Ok(midnight) = from.date().tomorrow().map(|date| date.to_datetime(Time::midnight())) else { break };
        let to = midnight.min(span.to);
        spans.push(Span { from, to, state: span.state });
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn hours(text: &str) -> OpeningHours {
        OpeningHours::parse(text).expect("hours as OpenStreetMap writes them")
    }

    /// A Monday.
    fn monday(hour: i8, minute: i8) -> DateTime {
        date(2026, 11, 23).at(hour, minute, 0, 0)
    }

    fn told(locale: Locale, text: &str, now: DateTime) -> String {
        badge(locale, &hours(text), now).into_string()
    }

    /// The cells of the timetable, without their elements.
    fn cells(locale: Locale, text: &str, now: DateTime) -> Vec<String> {
        let table = timetable(locale, &hours(text), now).into_string();
        let cell = |row: &str| {
            let mut plain = String::new();
            let mut in_tag = false;
            for letter in row.chars() {
                match letter {
                    '<' => in_tag = true,
                    '>' => in_tag = false,
                    _ if !in_tag => plain.push(letter),
                    _ => {}
                }
            }
            plain.trim().to_owned()
        };
        table.split("<td>").skip(1).map(|row| cell(row.split("</td>").next().unwrap_or_default())).collect()
    }

    #[test]
    fn the_badge_says_until_when() {
        let week = "Mo-Fr 09:00-13:00,15:00-18:00";
        for (now, expected) in [
            (monday(8, 0), "Closed now, opens at 09:00"),
            (monday(9, 0), "Open now, closes at 13:00"),
            (monday(18, 0), "Closed now, opens tomorrow at 09:00"),
            (date(2026, 11, 27).at(20, 0, 0, 0), "Closed now, opens on Monday at 09:00"),
        ] {
            assert!(told(Locale::English, week, now).contains(expected), "{now}: {}", told(Locale::English, week, now));
        }
        assert!(told(Locale::English, "2026 Dec 20 10:00-12:00", monday(8, 0)).contains("opens on 20 December 2026"));
    }

    #[test]
    fn what_ends_at_midnight_ends_today() {
        assert!(told(Locale::English, "Mo 18:00-24:00", monday(19, 0)).contains("Open now, closes at 24:00"));
        assert!(told(Locale::English, "Mo 18:00-26:00", monday(19, 0)).contains("Open now, closes tomorrow at 02:00"));
    }

    #[test]
    fn nobody_is_told_what_the_hours_do_not_say() {
        let by_appointment = r#"Mo-Fr 09:00-13:00 "su appuntamento""#;
        assert_eq!(told(Locale::English, by_appointment, monday(10, 0)), "");
        let closed = told(Locale::English, by_appointment, monday(8, 0));
        assert!(closed.contains(">Closed now<"), "{closed}");
        let page = timetable(Locale::English, &hours(by_appointment), monday(10, 0)).into_string();
        assert!(page.contains("ask before you go") && page.contains("su appuntamento"), "{page}");
    }

    #[test]
    fn the_timetable_shows_the_coming_week() {
        let cells = cells(Locale::English, "Mo-Fr 09:00-13:00,15:00-18:00; Sa 20:00-26:00; PH off", monday(12, 0));
        let weekday = "09:00–13:00 15:00–18:00";
        assert_eq!(cells, [weekday, weekday, weekday, weekday, weekday, "20:00–02:00", "closed"]);
    }

    #[test]
    fn a_holiday_shows_as_what_it_is() {
        // Tuesday, 8 December 2026: the Immaculate Conception.
        let cells = cells(Locale::Italian, "Mo-Su 09:00-13:00; PH off", date(2026, 12, 7).at(8, 0, 0, 0));
        assert_eq!(cells[..3], ["09:00–13:00", "chiuso", "09:00–13:00"]);
    }

    #[test]
    fn days_without_a_night_are_whole_days() {
        let cells = cells(Locale::English, "Mo 08:00-24:00; Tu-Th 00:00-24:00; Fr 00:00-12:00", monday(7, 0));
        assert_eq!(cells, ["08:00–24:00", "all day", "all day", "all day", "00:00–12:00", "closed", "closed"]);
        let always = timetable(Locale::English, &hours("24/7"), monday(7, 0)).into_string();
        assert!(always.contains("Always open") && !always.contains("<table"), "{always}");
    }

    #[test]
    fn every_language_says_it_in_its_own_words() {
        for when in [monday(8, 0), monday(10, 0), date(2026, 11, 27).at(20, 0, 0, 0)] {
            let told: std::collections::BTreeSet<String> =
                Locale::ALL.map(|locale| told(locale, "Mo-Fr 09:00-13:00", when)).into();
            assert_eq!(told.len(), Locale::ALL.len(), "{told:?}");
            assert!(told.iter().all(|text| !text.contains('$') && !text.contains("hours-")), "{told:?}");
        }
    }
}

//! In which ways can a text be read?
//!
//! A text is parsed once; each reading is the same rules with one choice made
//! for whatever the text leaves open. The crate answers in one way where the
//! syntax, or people, mean another; the rules are rewritten so that both agree:
//! a comment makes hours unknown, `||` asks the next rules whenever the ones
//! before it say closed, and `PH Mo-Fr` is holidays that fall on these days.

use chrono::Weekday;
use jiff::ToSpan;
use jiff::civil::DateTime;
use opening_hours::{OpeningHours as Hours, RuleKind};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeEvent, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};
use opening_hours_syntax::{Error as SyntaxError, ExtendedTime, parse};

use super::italy::{self, Place};
use super::{OpeningState, day_before};

/// Minutes before or after the sun that can be meant: within them, in Italy, everything stays on its day.
const MOST_MINUTES_FROM_SUN: u16 = 120;

/// What is expected of a text.
const EXPECTED: &str =
    "expected the OpenStreetMap syntax, like `Mo-Fr 09:00-13:00,15:00-18:00; Sa 09:00-12:00; PH off`";

const MIDNIGHT: ExtendedTime = ExtendedTime::MIDNIGHT_24;

/// One way to read a text: what is asked first, and what is asked when that says closed.
#[derive(Clone, PartialEq, Eq)]
pub struct Reading(Vec<Part>);

/// Rules without a `||`.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    /// What the rules say of the day itself.
    rules: Hours<Place>,
    /// What they say of the hours after midnight of the day before; `None` where `rules` say both.
    carried: Option<Hours<Place>>,
}

impl Reading {
    pub fn state_at(&self, time: DateTime) -> OpeningState {
        let mut states = self.0.iter().map(|part| part.state_at(time));
        states.find(|state| *state != OpeningState::Closed).unwrap_or(OpeningState::Closed)
    }

    /// When any of its parts may change.
    pub fn next_change(&self, time: DateTime) -> Option<DateTime> {
        self.0.iter().filter_map(|part| part.next_change(time)).min()
    }
}

impl Part {
    fn state_at(&self, time: DateTime) -> OpeningState {
        let carried = || self.carried.as_ref().zip(day_before(time)).map(|(rules, time)| state(rules, time));
        match state(&self.rules, time) {
            OpeningState::Closed => carried().unwrap_or(OpeningState::Closed),
            decided => decided,
        }
    }

    fn next_change(&self, time: DateTime) -> Option<DateTime> {
        let own = next_change(&self.rules, time);
        let carried = self.carried.as_ref().and_then(|rules| next_change(rules, day_before(time)?));
        let carried = carried.and_then(|time| time.checked_add(1.day()).ok());
        own.into_iter().chain(carried).min()
    }
}

fn state(rules: &Hours<Place>, time: DateTime) -> OpeningState {
    match italy::to_chrono(time).map(|time| rules.state(time).0) {
        Some(RuleKind::Open) => OpeningState::Open,
        Some(RuleKind::Closed) => OpeningState::Closed,
        Some(RuleKind::Unknown) | None => OpeningState::Unknown,
    }
}

fn next_change(rules: &Hours<Place>, time: DateTime) -> Option<DateTime> {
    rules.next_change(italy::to_chrono(time)?).and_then(italy::from_chrono)
}

/// The text, tidied, and every way to read it.
///
/// # Errors
/// What was found and what was expected.
pub fn understand(text: &str) -> Result<(String, Vec<Reading>), String> {
    let (rewritten, on) = holidays_on_weekdays(text)?;
    let expression = parse(&rewritten).map_err(|error| explain(&rewritten, &error))?;
    if let Some(reason) = expression.rules.iter().find_map(fault) {
        return Err(reason.to_owned());
    }
    let asks_school = on.is_none() && mentions_school(&expression);
    let asks_sun = spans(&expression).any(|span| is_sun(&span.range.start) || is_sun(&span.range.end));
    let asks_end = spans(&expression).any(|span| span.open_end);

    let places: Vec<Place> = if asks_sun { Place::corners().collect() } else { vec![Place::anywhere()] };
    let ends = if asks_end { vec![End::Early, End::Late] } else { vec![End::Early] };
    let mut readings = Vec::new();
    for place in places {
        let plain = italy::context(place);
        let contexts = match &on {
            None if !asks_school => vec![plain],
            None => vec![italy::with_school_holidays(plain.clone(), false, |_| true), plain],
            Some(on) => {
                let restricted = italy::with_school_holidays(plain.clone(), on.kind == HolidayKind::Public, |day| {
                    on.days.is_open(italy::noon(day))
                });
                // Whether there are school holidays, nobody knows; public ones are known.
                if on.kind == HolidayKind::School { vec![restricted, plain] } else { vec![restricted] }
            }
        };
        for context in &contexts {
            for end in &ends {
                let rules: Vec<RuleSequence> = expression.rules.iter().map(|rule| decided(rule, *end)).collect();
                let reading = |part: &dyn Fn(&[RuleSequence]) -> Result<Part, String>| {
                    let parts = rules.chunk_by(|_, rule| rule.operator != RuleOperator::Fallback).map(part);
                    parts.collect::<Result<_, _>>().map(Reading)
                };
                let hours = |rules| crate_hours(rules).map(|hours| hours.with_context(context.clone()));
                readings.push(reading(&|part| Ok(Part { rules: hours(part.to_vec())?, carried: None }))?);
                if rules.iter().flat_map(|rule| &rule.time_selector.spans).any(|span| past_midnight(span).is_some()) {
                    readings.push(reading(&|part| {
                        let own = part.iter().map(before_midnight).collect();
                        let carried: Vec<RuleSequence> = part.iter().filter_map(after_midnight).collect();
                        let carried = if carried.is_empty() { None } else { Some(hours(carried)?) };
                        Ok(Part { rules: hours(own)?, carried })
                    })?);
                }
            }
        }
    }
    let tidy = expression.to_string();
    // What stands beside a comment, and days joined by a space, mean something else to others once they are rewritten.
    let means_the_same = on.is_none() && !text.contains('"') && parse(&tidy).is_ok_and(|again| again == expression);
    Ok((if means_the_same { tidy } else { text.to_owned() }, readings))
}

/// The rules as the crate evaluates them: it takes them as text only.
fn crate_hours(mut rules: Vec<RuleSequence>) -> Result<Hours, String> {
    if let Some(first) = rules.first_mut() {
        first.operator = RuleOperator::Normal;
    }
    let expression = OpeningHoursExpression { rules };
    let hours: Hours = expression.to_string().parse().map_err(|error: SyntaxError| error.to_string())?;
    if *hours.get_expression() == expression {
        Ok(hours)
    } else {
        Err(format!("it can be read in several ways: {EXPECTED}"))
    }
}

/// Why a rule is not opening hours.
fn fault(rule: &RuleSequence) -> Option<&'static str> {
    let far = |time: &Time| matches!(time, Time::Variable(sun) if sun.offset.unsigned_abs() > MOST_MINUTES_FROM_SUN);
    for span in &rule.time_selector.spans {
        if span.repeats.is_some() {
            return Some("times that are repeated: expected when it opens and when it closes");
        }
        if far(&span.range.start) || far(&span.range.end) {
            return Some("more than two hours before or after the sun: expected the time");
        }
    }
    None
}

/// What the parser stumbled over.
fn explain(text: &str, error: &SyntaxError) -> String {
    match error {
        SyntaxError::Syntax(_) => {
            // The parser tells the place in its message only: ` --> LINE:COLUMN`.
            let message = error.to_string();
            let column = message.lines().next().and_then(|line| line.rsplit(':').next()?.trim().parse::<usize>().ok());
            let rest: String = text.chars().skip(column.unwrap_or(1).saturating_sub(1)).take(20).collect();
            if rest.is_empty() { format!("it ends too early: {EXPECTED}") } else { format!("`{rest}`: {EXPECTED}") }
        }
        error => format!("{error}: {EXPECTED}"),
    }
}

fn spans(expression: &OpeningHoursExpression) -> impl Iterator<Item = &TimeSpan> {
    expression.rules.iter().flat_map(|rule| &rule.time_selector.spans)
}

fn is_sun(time: &Time) -> bool {
    matches!(time, Time::Variable(_))
}

fn mentions_school(expression: &OpeningHoursExpression) -> bool {
    let days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
    days.into_iter().any(|day| matches!(day, WeekDayRange::Holiday { kind: HolidayKind::School, .. }))
}

const EVERY_DAY: WeekDayRange = WeekDayRange::Fixed {
    range: Weekday::Mon..=Weekday::Sun,
    offset: 0,
    nth_from_start: [true; 5],
    nth_from_end: [true; 5],
};

/// When a place with an open end closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// As soon as it may.
    Early,
    /// At midnight.
    Late,
}

/// The rule with nothing left open in it.
fn decided(rule: &RuleSequence, end: End) -> RuleSequence {
    let mut rule = rule.clone();
    if rule.kind == RuleKind::Open && !rule.comment.is_empty() {
        rule.kind = RuleKind::Unknown;
    }
    rule.comment = "".into();
    if rule.operator == RuleOperator::Additional && rule.day_selector.is_empty() {
        // Without days, the crate would write its times as more times of the rule before it.
        rule.day_selector.weekday.push(EVERY_DAY);
    }
    for span in rule.time_selector.spans.iter_mut().filter(|span| span.open_end) {
        span.open_end = false;
        let is_bare = span.range.end == Time::Fixed(MIDNIGHT);
        match end {
            // `18:00+` reads as 18:00-24:00; it opens at least.
            End::Early if is_bare => span.range.end = a_minute_after(span.range.start),
            End::Late if past_midnight(span).is_none() => span.range.end = Time::Fixed(MIDNIGHT),
            _ => {}
        }
    }
    rule
}

fn a_minute_after(time: Time) -> Time {
    match time {
        Time::Fixed(time) => Time::Fixed(time.add_minutes(1).unwrap_or(time)),
        Time::Variable(mut sun) => {
            sun.offset += 1;
            Time::Variable(sun)
        }
    }
}

/// What of a span lies after midnight, as times of the day after.
fn past_midnight(span: &TimeSpan) -> Option<TimeSpan> {
    let (start, end) = (usual_minutes(&span.range.start), usual_minutes(&span.range.end));
    let end = match span.range.end {
        Time::Fixed(time) if time > MIDNIGHT => Time::Fixed(time.add_hours(-24)?),
        end_of_day if end_of_day == Time::Fixed(MIDNIGHT) => return None,
        morning if end <= start => morning,
        _ => return None,
    };
    let mut tail = TimeSpan::fixed_range(ExtendedTime::MIDNIGHT_00, MIDNIGHT);
    tail.range.end = end;
    (end != Time::Fixed(ExtendedTime::MIDNIGHT_00)).then_some(tail)
}

/// Minutes of the day, the sun at its hours of March.
fn usual_minutes(time: &Time) -> i16 {
    match time {
        Time::Fixed(time) => time.mins_from_midnight().cast_signed(),
        Time::Variable(sun) => {
            let hour = match sun.event {
                TimeEvent::Dawn => 6,
                TimeEvent::Sunrise => 7,
                TimeEvent::Sunset => 19,
                TimeEvent::Dusk => 20,
            };
            hour * 60 + sun.offset
        }
    }
}

/// What a rule says of the days that it names, as far as midnight.
fn before_midnight(rule: &RuleSequence) -> RuleSequence {
    let mut rule = rule.clone();
    for span in &mut rule.time_selector.spans {
        let ends_at_midnight = span.range.end == Time::Fixed(ExtendedTime::MIDNIGHT_00);
        if ends_at_midnight || past_midnight(span).is_some() {
            span.range.end = Time::Fixed(MIDNIGHT);
        }
    }
    rule
}

/// What a rule says of the hours after midnight of the days that it names; `None` when it says nothing.
fn after_midnight(rule: &RuleSequence) -> Option<RuleSequence> {
    let whole_day = TimeSelector::default();
    let tails: Vec<TimeSpan> = rule.time_selector.spans.iter().filter_map(past_midnight).collect();
    let mut rule = rule.clone();
    match (tails.is_empty(), rule.operator, rule.kind) {
        (false, ..) => rule.time_selector = TimeSelector::new(tails),
        // Hours that take nothing from the rules before them, or only what lies before midnight.
        (true, RuleOperator::Additional, RuleKind::Open | RuleKind::Unknown) => return None,
        (true, _, RuleKind::Closed) if rule.time_selector != whole_day => return None,
        // A day with other hours, none of which go past midnight.
        (true, ..) => {
            rule.kind = RuleKind::Closed;
            rule.time_selector = whole_day;
        }
    }
    Some(rule)
}

/// Holidays of which a text means only those on some days of the week.
struct Restricted {
    kind: HolidayKind,
    days: Hours,
}

const WEEKDAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Whether a word begins with a day of the week (`Mo-Fr`, `Mo[1]`), and not with one that only looks like it (`week`, `sunrise`).
fn names_weekday(word: &str) -> bool {
    word.get(..2).is_some_and(|start| WEEKDAYS.contains(&start.to_lowercase().as_str()))
        && !word[2..].starts_with(char::is_alphabetic)
}

/// Replaces holidays that fall on days of the week (`PH Mo-Fr`) by `SH`, whose calendar is then made of them.
///
/// The crate reads the space as a comma: holidays, and these days.
fn holidays_on_weekdays(text: &str) -> Result<(String, Option<Restricted>), String> {
    let mut rewritten = String::new();
    let mut found: Option<(HolidayKind, &str)> = None;
    let mut plain_school = false;
    for (at, piece) in text.split('"').enumerate() {
        if at > 0 {
            rewritten.push('"');
        }
        if at % 2 == 1 {
            rewritten.push_str(piece);
            continue;
        }
        let mut rest = piece;
        while let Some(place) = rest.find(['P', 'S']).filter(|_| !rest.is_empty()) {
            let (before, here) = rest.split_at(place);
            rewritten.push_str(before);
            let kind = match here.get(..2) {
                Some("PH") => Some(HolidayKind::Public),
                Some("SH") => Some(HolidayKind::School),
                _ => None,
            };
            let Some(kind) = kind else {
                rewritten.push_str(&here[..1]);
                rest = &here[1..];
                continue;
            };
            if before.ends_with(' ')
                && before.split([' ', ';']).rfind(|word| !word.is_empty()).is_some_and(names_weekday)
                && before.trim_end_matches(' ').ends_with(|letter: char| letter.is_alphanumeric() || letter == ']')
            {
                return Err(format!(
                    "days of the week before holidays can be read in two ways: expected `{0},Mo-Fr` for both, `{0} Mo-Fr` for holidays on these days",
                    &here[..2]
                ));
            }
            let word = here[2..].strip_prefix(' ').and_then(|after| after.split([' ', ';']).next()).unwrap_or_default();
            let word = word.trim_end_matches([',', ':']);
            if names_weekday(word) {
                if found.is_some_and(|other| other != (kind, word)) {
                    return Err("holidays on different days of the week: expected one kind".to_owned());
                }
                found = Some((kind, word));
                rewritten.push_str("SH");
                rest = &here[3 + word.len()..];
            } else {
                plain_school |= kind == HolidayKind::School;
                rewritten.push_str(&here[..2]);
                rest = &here[2..];
            }
        }
        rewritten.push_str(rest);
    }
    let Some((kind, word)) = found else { return Ok((text.to_owned(), None)) };
    if plain_school {
        return Err("school holidays beside holidays on some days of the week: expected one of them".to_owned());
    }
    let days = word.parse().map_err(|error| explain(word, &error))?;
    Ok((rewritten, Some(Restricted { kind, days })))
}

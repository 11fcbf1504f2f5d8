//! What does a visitor see without connection, and how does one ask for it?
//!
//! `/{lang}/offline` is the frame of the saved list: the worker keeps it, and
//! answers with it where the network does not. The script fills it from the
//! snapshot on the device. Without a script, or for a page that was never
//! visited, it says kindly what is missing.
//!
//! [`keep`] is the offer, on the pages that show it: nothing is stored, and no
//! worker is registered, before its button is pressed.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::layout::Page;
use super::{Language, messages};
use crate::locale::Locale;
use crate::parameters::{parse, table};
use crate::state::CurrentIndex;
use crate::{AppState, Problem, assets};

/// The snapshot, the labels and synonyms of a language and the frame of the list, at most: the register's part is bounded
/// by a test.
const LIST_KILOBYTES: u64 = 90;
/// Sizes are told in steps: they are the reader's data volume, not a measurement.
const STEP_KILOBYTES: u64 = 10;

/// Names that the script knows the offer's sentences by.
const OFFER: [(&str, &str); 5] = [
    ("saving", "script-offline-saving"),
    ("saved", "script-offline-saved"),
    ("removed", "script-offline-removed"),
    ("failed", "script-offline-failed"),
    ("updated", "script-offline-updated"),
];

/// Names that the script knows the list's sentences by.
const LIST: [(&str, &str); 28] = [
    ("heading", "search-heading"),
    ("note", "script-offline-note"),
    ("exactPosition", "script-offline-exact-position"),
    ("whereUnknown", "script-offline-where-unknown"),
    ("near", "results-near"),
    ("nearPosition", "results-near-position"),
    ("hidden", "precision-hidden"),
    ("nowhere", "precision-nowhere"),
    ("somewhere", "precision-somewhere"),
    ("sourceLine", "source-line"),
    ("verifiedOn", "verified-on"),
    ("notVerifiedSince", "not-verified-since"),
    ("notVerified", "not-verified"),
    ("hoursWritten", "hours-written"),
    ("open", "hours-open"),
    ("closed", "hours-closed"),
    ("openings", "facet-open"),
    ("openAny", "open-any"),
    ("openNow", "open-now"),
    ("openAt", "chip-open-at"),
    ("openKnown", "open-known"),
    ("website", "visit-website"),
    ("call", "visit-call"),
    ("write", "visit-write"),
    ("metres", "distance-metres"),
    ("kilometres", "distance-kilometres"),
    ("about", "about-distance"),
    ("failed", "script-load-failed"),
];

/// What the script fills in.
const ARGUMENTS: [&str; 11] =
    ["place", "municipality", "source", "date", "hours", "metres", "kilometres", "distance", "when", "known", "total"];

/// The frame of the saved list.
///
/// # Errors
/// 400 for any parameter; 503 while no generation is open.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    parse(query.as_deref(), table::NONE, index.reference())?;
    let mut page =
        Page::new(locale, "offline", locale.text("offline-heading"), locale.text("app-description")).at("", "");
    page.unlisted = true;
    let content = html! {
        p.notice #offline-note role="status" hidden {}
        div.intro { h1 #offline-title { (locale.text("offline-page-heading")) } }
        section #offline-missing aria-labelledby="offline-title" {
            p { (locale.text("offline-page-text")) }
            p { a.button.primary href={ "/" (locale) } { (locale.text("offline-page-list")) } }
            ol.places #offline-place {}
        }
        div #offline-list hidden {
            div.columns {
                (form(locale))
                section #results aria-labelledby="results-heading" tabindex="-1" {
                    h2.visually-hidden #results-heading { (locale.text("results-page")) }
                    p #result-count role="status" {}
                    p.notice #offline-where hidden {}
                    p #offline-clear hidden { a.chip.chip-clear href={ "/" (locale) } { (locale.text("chips-clear")) } }
                    ol #places {}
                    div.empty #offline-empty hidden {
                        p.empty-heading { (locale.text("empty-heading")) }
                        p { (locale.text("empty-words")) }
                    }
                    button.primary #offline-more type="button" hidden { (locale.text("pagination-next")) }
                }
            }
        }
        (sentences(list_sentences(locale)))
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

/// The search, as far as a device can answer it alone; the script adds the filters of what was saved.
fn form(locale: Locale) -> Markup {
    html! {
        form #search-form role="search" aria-label=(locale.text("search-submit")) method="get" action={ "/" (locale) } {
            div.search-fields {
                div.field {
                    label for="words" { (locale.text("search-words")) }
                    input #words type="search" name="q" autocomplete="off" enterkeyhint="search" dir="auto";
                }
                div.field {
                    label for="where" { (locale.text("search-where")) }
                    input #where type="text" name="where" list="offline-comuni" autocomplete="off" enterkeyhint="search" dir="auto";
                    datalist #offline-comuni {}
                }
                div.search-actions {
                    button.primary type="submit" { (locale.text("search-submit")) }
                    button #near-me type="button" hidden { (locale.text("search-near-me")) }
                }
            }
            details #filter-panel {
                summary { (locale.text("filters-heading")) }
                div #filters {}
            }
        }
    }
}

/// The offer to keep the list on the device. Hidden until the script knows that the device can.
///
/// # Arguments
/// * `heading`: a message that says what is offered, in the words of the page around it.
pub fn keep(locale: Locale, heading: &str) -> Markup {
    let kilobytes = (assets::shell_bytes() / 1_000 + LIST_KILOBYTES).div_ceil(STEP_KILOBYTES) * STEP_KILOBYTES;
    html! {
        section.offline #offline aria-labelledby="offline-heading" hidden {
            h2 #offline-heading { (locale.text(heading)) }
            p { (locale.text("offline-lead")) }
            p.hint { (locale.format("offline-size", &[("kilobytes", kilobytes.into())])) }
            p.offline-actions {
                button #offline-keep type="button" { (locale.text("offline-keep")) }
                button #offline-remove type="button" hidden { (locale.text("offline-remove")) }
            }
            p #offline-status role="status" {}
            (sentences(OFFER.iter().map(|pair| sentence(locale, pair)).chain(dates(locale)).collect()))
        }
    }
}

fn list_sentences(locale: Locale) -> Map<String, Value> {
    let half = locale.decimal(0.5, 1);
    let mark: String = half.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let own = LIST.iter().map(|pair| sentence(locale, pair));
    own.chain(dates(locale)).chain(changes(locale)).chain([("decimalMark".to_owned(), mark.into())]).collect()
}

/// A sentence whose arguments are left for the script to fill in.
fn sentence(locale: Locale, (name, key): &(&str, &str)) -> (String, Value) {
    let left: Vec<_> = ARGUMENTS.into_iter().map(|name| (name, format!("{{{name}}}").into())).collect();
    ((*name).to_owned(), locale.format(key, &left).into())
}

/// How the language writes a day of each month and each month: a browser does not know all our languages.
fn dates(locale: Locale) -> impl Iterator<Item = (String, Value)> {
    let written = move |key: &str, month: u32| {
        locale.format(key, &[("day", "{day}".into()), ("month", month.into()), ("year", "{year}".into())])
    };
    (1..=12).flat_map(move |month| {
        [
            (format!("day{month}"), written("date-day", month).into()),
            (format!("month{month}"), written("date-month", month).into()),
        ]
    })
}

/// How the language says that a place opens or closes, and when: `openToday`, `closedWeek`; and its days of the week.
fn changes(locale: Locale) -> impl Iterator<Item = (String, Value)> {
    let said = move |(name, key): (&str, &str), (suffix, when): (&str, &'static str)| {
        let sentence = locale.format(key, &[("when", when.into()), ("day", "{day}".into()), ("time", "{time}".into())]);
        (format!("{name}{suffix}"), sentence.into())
    };
    let times = [("Today", "today"), ("Tomorrow", "tomorrow"), ("Week", "week"), ("Later", "later")];
    let changes = [("open", "hours-open-until"), ("closed", "hours-closed-until")];
    let weekday = move |day: u32| locale.format("hours-weekday", &[("weekday", day.into())]);
    changes
        .into_iter()
        .flat_map(move |change| times.map(|time| said(change, time)))
        .chain((1..=7).map(move |day| (format!("weekday{day}"), weekday(day).into())))
}

fn sentences(sentences: Map<String, Value>) -> Markup {
    html! { script type="application/json" id="offline-messages" { (messages::json(&Value::Object(sentences))) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_keeps_the_arguments_that_the_script_fills_in() {
        for locale in Locale::ALL {
            let sentences = list_sentences(locale);
            for (name, argument) in [
                ("note", "{date}"),
                ("near", "{place}"),
                ("somewhere", "{municipality}"),
                ("sourceLine", "{source}"),
                ("kilometres", "{kilometres}"),
                ("whereUnknown", "{place}"),
                ("day4", "{day}"),
                ("month4", "{year}"),
                ("openToday", "{time}"),
                ("closedWeek", "{day}"),
                ("openKnown", "{total}"),
                ("openAt", "{when}"),
            ] {
                let sentence = sentences[name].as_str().unwrap_or_default();
                assert!(sentence.contains(argument), "{locale} {name}: {sentence}");
            }
            assert_eq!(sentences["decimalMark"].as_str().map(|mark| mark.chars().count()), Some(1), "{locale}");
        }
    }
}

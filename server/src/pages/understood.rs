//! How were the words read, when not simply as they were typed?
//!
//! Places that were read in them are chips, because they can be taken back
//! ([`super::chips`]); here stands what was taken for something else.

use maud::{Markup, html};

use super::search::Search;
use crate::locale;

/// One line for each word that was taken for another, and one for words that say nothing.
#[must_use]
pub fn notice(search: &Search) -> Markup {
    let understood = &search.answer.understood;
    let quoted = |word: &String| search.locale.isolated("chip-words", &[("words", word.as_str().into())]);
    let corrected = understood.corrected.iter().filter(|corrected| !corrected.read.is_empty()).map(|corrected| {
        let read = search.locale.listed(corrected.read.iter().map(quoted));
        let arguments = [("read", read.into()), ("typed", quoted(&corrected.typed).into())];
        locale::elements(&search.locale.format("corrected", &arguments))
    });
    let corrected: Vec<Markup> = corrected.collect();
    html! {
        @for line in &corrected { p.corrected { (line) } }
        @if says_nothing(search) {
            @let words = search.locale.listed(understood.ignored.iter().map(quoted));
            p.aside { (locale::elements(&search.locale.format("ignored", &[("words", words.into())]))) }
        }
    }
}

/// Whether no word was left to search by: else nobody misses the "where can I" around what was asked.
fn says_nothing(search: &Search) -> bool {
    let understood = &search.answer.understood;
    let Some(words) = &search.parameters.query.words else {
        return false;
    };
    let ignored: usize = understood.ignored.iter().map(|ignored| ignored.split_whitespace().count()).sum();
    understood.places.is_empty() && ignored > 0 && ignored >= words.split_whitespace().count()
}

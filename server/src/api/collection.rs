//! How is an answer of the index written as GeoJSON?
//!
//! The features of a generation are ready text: they are copied, not parsed.
//! What depends on the question, the distance and why an entry matched, is
//! spliced in before the braces that end each of them; whether it is open, in
//! its own place. The rest is written
//! straight into the body: an answer is made thousands of times a second.

use std::ops::Range;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use memchr::memmem;
use serde::Serialize;
use serde_json::{Value, json};
use vicini_indexer::index::{
    Answer, Corrected, Dropped, Facet, Hit, Index, Match, Ordinal, PlaceRead, Plan, Query, Understood, Widening,
};
use vicini_indexer::opening_hours::OpeningState;

use super::labels::{label, push_facets};
use super::push_json;
use crate::locale::{Locale, widening};
use crate::parameters::SearchParameters;
use crate::parameters::time::now;

/// How `properties` and the feature itself end.
const FEATURE_END: &[u8] = b"}}";
/// What a feature says of being open until someone asks. It stands between members: inside a text the quotes would be escaped.
const UNKNOWN_OPEN: &[u8] = b",\"open\":null,";
/// What of it stands before the value.
const OPEN_MEMBER_BYTES: usize = b",\"open\":".len();
/// What a feature usually takes, with room to spare: growing the body means copying it.
const FEATURE_BYTES: usize = 1536;

/// A link of a collection.
#[derive(Debug, Clone)]
pub struct Link {
    /// `self` or `next`.
    pub rel: &'static str,
    /// Where it leads.
    pub href: String,
    /// Media type of what is there.
    pub r#type: &'static str,
    /// How to ask there, where it is not by GET.
    pub post: Option<Post>,
}

/// What a link asks for by POST.
#[derive(Debug, Clone)]
pub enum Post {
    /// The same body again.
    Again,
    /// The same body with these members set.
    With(Value),
}

impl Link {
    /// Adds the link as an object.
    fn push(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(b"{\"rel\":");
        push_text(text, self.rel);
        text.extend_from_slice(b",\"href\":");
        push_text(text, &self.href);
        text.extend_from_slice(b",\"type\":");
        push_text(text, self.r#type);
        if let Some(post) = &self.post {
            text.extend_from_slice(b",\"method\":\"POST\"");
            if let Post::With(members) = post {
                text.extend_from_slice(b",\"body\":");
                push_json(text, members);
                text.extend_from_slice(b",\"merge\":true");
            }
        }
        text.push(b'}');
    }
}

/// Adds a text as JSON. Most of them are plain, which is seen much faster than each letter is looked up.
fn push_text(text: &mut Vec<u8>, value: &str) {
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    // Looking at all of it, without leaving early, is done for many bytes at once.
    if value.bytes().fold(true, |plain, byte| plain & is_plain(byte)) {
        text.push(b'"');
        text.extend_from_slice(value.as_bytes());
        text.push(b'"');
    } else {
        push_json(text, value);
    }
}

/// The FeatureCollection of a search.
///
/// # Arguments
/// * `widened`: what is found instead, when nothing fulfils every condition.
/// * `links`: to this page and to the next.
/// * `explanation`: how the search was carried out, for those who asked.
#[must_use]
pub fn feature_collection(
    index: &Index,
    parameters: &SearchParameters,
    answer: &Answer,
    widened: Option<&Widening>,
    links: &[Link],
    explanation: Option<&Plan>,
) -> Vec<u8> {
    let query = &parameters.query;
    let hits = widened.map_or(&answer.hits, |widened| &widened.hits);
    // One time for all of them: the clock of a zone costs more than a feature does.
    let open_at = query.open_at.unwrap_or_else(now);
    let mut text = Vec::with_capacity((FEATURE_BYTES * (hits.len() + 2)).next_power_of_two());
    text.extend_from_slice(b"{\"type\":\"FeatureCollection\",\"numberMatched\":");
    push_json(&mut text, &answer.number_matched);
    text.extend_from_slice(b",\"numberReturned\":");
    push_json(&mut text, &hits.len());
    text.extend_from_slice(b",\"timeStamp\":");
    push_json(&mut text, &this_second());
    text.extend_from_slice(b",\"generation\":");
    push_text(&mut text, &index.manifest().generation);
    if is_spatial(query) {
        text.extend_from_slice(b",\"withoutPosition\":");
        push_json(&mut text, &answer.without_position);
    }
    text.extend_from_slice(b",\"features\":[");
    let mut reasons = Reasons::default();
    for (place, hit) in hits.iter().enumerate() {
        if place > 0 {
            text.push(b',');
        }
        push_feature(&mut text, index, hit.ordinal, open_at, |text| push_answer(text, query, hit, &mut reasons));
    }
    text.extend_from_slice(b"],\"facets\":{");
    push_facets(&mut text, index, &answer.facets, &parameters.language);
    text.extend_from_slice(b"},\"understood\":");
    match query.words {
        Some(_) => push_json(&mut text, &Read::new(index, &answer.understood, &parameters.language)),
        None => text.extend_from_slice(b"null"),
    }
    text.extend_from_slice(b",\"widened\":");
    push_json(&mut text, &widened.map(|widened| described(index, widened, &parameters.language)));
    text.extend_from_slice(b",\"links\":");
    text.push(b'[');
    for (place, link) in links.iter().enumerate() {
        if place > 0 {
            text.push(b',');
        }
        link.push(&mut text);
    }
    text.push(b']');
    if let Some(plan) = explanation {
        text.extend_from_slice(b",\"explanation\":");
        push_json(&mut text, plan);
    }
    text.push(b'}');
    text
}

/// Now, as RFC 3339 without fractions of a second.
fn this_second() -> Timestamp {
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}

/// Whether a search can only find entries with a position; `near` alone orders and leaves nothing out.
fn is_spatial(query: &Query) -> bool {
    query.bbox.is_some() || query.within.is_some() || query.radius_m.is_some()
}

/// Adds the Feature of an entry, which says whether it is open at a time.
///
/// # Arguments
/// * `more`: adds members to `properties`, each after a comma.
pub fn push_feature(
    text: &mut Vec<u8>,
    index: &Index,
    ordinal: Ordinal,
    open_at: DateTime,
    more: impl FnOnce(&mut Vec<u8>),
) {
    let start = text.len();
    index.push_feature(text, ordinal);
    let open = index.opening_state(ordinal, open_at).and_then(OpeningState::is_open);
    if let Some(open) = open
        && let Some(at) = memmem::find(&text[start..], UNKNOWN_OPEN)
    {
        let value = start + at + OPEN_MEMBER_BYTES;
        let known: &[u8] = if open { b"true" } else { b"false" };
        text.splice(value..value + b"null".len(), known.iter().copied());
    }
    if text.ends_with(FEATURE_END) {
        text.truncate(text.len() - FEATURE_END.len());
        more(text);
        text.extend_from_slice(FEATURE_END);
    }
}

/// Adds what depends on the question: how far, and why it matched.
fn push_answer<'hits>(text: &mut Vec<u8>, query: &Query, hit: &'hits Hit, reasons: &mut Reasons<'hits>) {
    if query.near.is_some() {
        text.extend_from_slice(b",\"distance\":");
        // A metre is far below what the position is worth.
        push_json(text, &hit.distance_m.map(|metres| metres.round() as u64));
    }
    if query.words.is_some() {
        text.extend_from_slice(b",\"matched\":");
        reasons.push(text, &hit.matched);
    }
}

/// Why hits matched, as JSON: most of a page share the very same reasons, which are written once and then copied.
#[derive(Default)]
struct Reasons<'hits> {
    written: Vec<(&'hits Arc<[Match]>, Range<usize>)>,
}

impl<'hits> Reasons<'hits> {
    fn push(&mut self, text: &mut Vec<u8>, matched: &'hits Arc<[Match]>) {
        match self.written.iter().find(|(known, _)| Arc::ptr_eq(known, matched)) {
            Some((_, written)) => text.extend_from_within(written.clone()),
            None => {
                let start = text.len();
                push_json(text, &**matched);
                self.written.push((matched, start..text.len()));
            }
        }
    }
}

/// How the words were read; places carry their name in the language of labels.
#[derive(Serialize)]
struct Read<'answer> {
    places: Vec<ReadPlace<'answer>>,
    corrected: &'answer [Corrected],
    ignored: &'answer [String],
}

/// A place that was read in the words.
#[derive(Serialize)]
struct ReadPlace<'answer> {
    typed: &'answer str,
    facet: Facet,
    value: &'answer str,
    label: String,
    without: &'answer str,
}

impl<'answer> Read<'answer> {
    fn new(index: &Index, understood: &'answer Understood, language: &str) -> Self {
        let place = |place: &'answer PlaceRead| ReadPlace {
            typed: &place.typed,
            facet: place.facet,
            value: &place.value,
            label: label(index.reference(), place.facet, &place.value, language),
            without: &place.without,
        };
        Self {
            places: understood.places.iter().map(place).collect(),
            corrected: &understood.corrected,
            ignored: &understood.ignored,
        }
    }
}

/// What was let go, and how many entries that leaves.
fn described(index: &Index, widened: &Widening, language: &str) -> Value {
    let mut dropped: Vec<&str> = widened.dropped.iter().map(Dropped::parameter).collect();
    dropped.dedup();
    let locale = language.parse().unwrap_or(Locale::Italian);
    json!({
        "dropped": dropped,
        "message": widening::message(locale, index, &widened.dropped),
        "numberMatched": widened.number_matched,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_the_json_library_writes_it() {
        for text in ["", "next", "/api/v1/places?q=%C3%A8", "è 日本 \u{202e}", "\"", "a\\b", "tab\t", "\u{0}", "\u{7f}"]
        {
            let mut written = b"[".to_vec();
            push_text(&mut written, text);
            assert_eq!(written, format!("[{}", serde_json::to_string(text).expect("a text is JSON")).into_bytes());
        }
    }
}

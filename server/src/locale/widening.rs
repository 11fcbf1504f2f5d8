//! What was let go, so that something could be found?
//!
//! An empty result is widened (`Index::widen`). Whoever asked is told which conditions the alternatives
//! do not fulfil: the API in its `widened.message`, the pages above the alternatives.

use fluent_bundle::FluentValue;
use maud::Markup;
use vicini_indexer::index::{Dropped, Index};

use super::{Locale, labels};

/// How a message with arguments becomes text: [`Locale::format`], or with its arguments isolated for HTML.
type Write = fn(Locale, &str, &[(&'static str, FluentValue<'_>)]) -> String;

/// One sentence as plain text: that nothing fulfils every condition, and which were let go.
///
/// # Arguments
/// * `index`: the generation that answered; it knows what places are called.
/// * `dropped`: of the [`vicini_indexer::index::Widening`], in its order.
#[must_use]
pub fn message(locale: Locale, index: &Index, dropped: &[Dropped]) -> String {
    sentence(locale, index, dropped, Locale::format)
}

/// The same sentence as HTML, every name and word in a `<bdi>` of its own.
#[must_use]
pub fn markup(locale: Locale, index: &Index, dropped: &[Dropped]) -> Markup {
    super::elements(&sentence(locale, index, dropped, Locale::isolated))
}

fn sentence(locale: Locale, index: &Index, dropped: &[Dropped], write: Write) -> String {
    let names = dropped.iter().map(|dropped| name(locale, index, dropped, write));
    let listed = locale.listed(names);
    // Isolated once more as a whole, the list could not be read as a part of the sentence.
    locale.format("widened", &[("dropped", listed.into())])
}

/// What a condition is called.
fn name(locale: Locale, index: &Index, dropped: &Dropped, write: Write) -> String {
    match dropped {
        Dropped::Open => locale.text("widened-open"),
        Dropped::Verified => locale.text("widened-verified"),
        Dropped::Has => locale.text("widened-has"),
        Dropped::Radius => locale.text("widened-radius"),
        Dropped::Box => locale.text("widened-bbox"),
        Dropped::Within => locale.text("widened-within"),
        Dropped::Filter(facet) => write(locale, "widened-filter", &[("facet", labels::facet(locale, *facet).into())]),
        Dropped::Place(place) => {
            let name = labels::value(index, locale, place.facet, &place.value);
            write(locale, "widened-place", &[("name", name.into())])
        }
        Dropped::Words(words) => {
            let quoted = words.iter().map(|word| write(locale, "chip-words", &[("words", word.as_str().into())]));
            locale.format("widened-words", &[("count", words.len().into()), ("words", locale.listed(quoted).into())])
        }
    }
}

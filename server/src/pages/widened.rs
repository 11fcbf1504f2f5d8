//! Nothing fits: what comes closest, and what would find something?
//!
//! Alternatives never stand in the list of results, and the sentence above them
//! says which conditions they do not fulfil.

use maud::{Markup, html};
use vicini_indexer::index::{Dropped, Widening};

use super::chips::Chip;
use super::place_card::Cards;
use super::search::Search;
use crate::Problem;
use crate::locale::widening;
use crate::parameters::Parameter;

/// What an empty result says instead of a list.
///
/// # Errors
/// What the index refuses.
pub fn empty(search: &Search, cards: &Cards, chips: &[Chip], accepted: &[Parameter]) -> Result<Markup, Problem> {
    let locale = search.locale;
    let alternatives = match search.widening()? {
        Some(widening) => Some(alternatives(search, cards, &widening)?),
        None => None,
    };
    let ways = ways(search, chips, accepted)?;
    Ok(html! {
        @match &alternatives {
            Some(alternatives) => { (alternatives) }
            None => {
                div.empty {
                    p.empty-heading { (locale.text("empty-heading")) }
                    @if search.parameters.query.words.is_some() { p { (locale.text("empty-words")) } }
                }
            }
        }
        @if !ways.is_empty() {
            ul.ways {
                @for (chip, count) in &ways {
                    li {
                        (locale.markup("empty-without", &[("label", chip.label.as_str().into())])) " "
                        a href=(search.link(&chip.without)) { (locale.format("results-count", &[("count", (*count).into())])) }
                    }
                }
            }
        }
        p { a.button href=(search.base) { (locale.text("empty-start-again")) } }
    })
}

fn alternatives(search: &Search, cards: &Cards, widening: &Widening) -> Result<Markup, Problem> {
    let locale = search.locale;
    let listed = widening.hits.iter().map(|hit| cards.card(hit)).collect::<Result<Vec<_>, _>>()?;
    let order =
        if widening.hits.iter().any(|hit| hit.distance_m.is_some()) { "widened-nearest" } else { "widened-closest" };
    let more = widening.number_matched as usize > widening.hits.len();
    Ok(html! {
        div.empty {
            p.empty-heading { (widening::markup(locale, search.index, &widening.dropped)) }
            p { (locale.text(order))
                @if let Some(all) = without(search, &widening.dropped).filter(|_| more) {
                    " " a href=(search.link(&all)) { (locale.format("results-count", &[("count", widening.number_matched.into())])) }
                }
            }
        }
        h2.alternatives-heading { (locale.text("widened-heading")) }
        ol #alternatives.places { @for card in &listed { (card) } }
    })
}

/// The query string without what was let go.
///
/// `None` when no address says it: of several words only some may have been, and a place may have grown to its
/// province first.
fn without(search: &Search, dropped: &[Dropped]) -> Option<String> {
    let says = |dropped: &Dropped| !matches!(dropped, Dropped::Place(_) | Dropped::Words(_));
    let names: Vec<&str> = dropped.iter().map(Dropped::parameter).collect();
    dropped.iter().all(says).then(|| search.parameters.without(&names))
}

/// Conditions without which something would be found, with how much.
fn ways<'chips>(
    search: &Search,
    chips: &'chips [Chip],
    accepted: &[Parameter],
) -> Result<Vec<(&'chips Chip, u32)>, Problem> {
    let mut ways = Vec::new();
    // Without the only condition everything is found, which is no way but the start.
    for chip in chips.iter().filter(|_| chips.len() > 1) {
        let count = search.count(&chip.without, accepted)?;
        if count > 0 {
            ways.push((chip, count));
        }
    }
    Ok(ways)
}

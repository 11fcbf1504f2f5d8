//! Why is this place in the list?

use maud::{Markup, html};
use vicini_indexer::index::{Facet, Hit, Match, fold};

use super::feature::Properties;
use super::{labels, place_card::Cards};
use crate::locale;

/// Reasons named on a card; more would be longer than the card itself.
const MOST_REASONS: usize = 3;

/// Where the words were found that the card itself does not show; nothing when it shows them all.
#[must_use]
pub fn why(cards: &Cards, hit: &Hit, properties: &Properties) -> Markup {
    let mut reasons: Vec<Reason> = Vec::new();
    for found in hit.matched.iter().filter(|found| !is_seen(cards, found, properties)) {
        match reasons.iter_mut().find(|reason| reason.field == found.field && reason.language == found.language) {
            Some(known) if known.words.contains(&found.text) => {}
            Some(known) => known.words.push(found.text.clone()),
            None => reasons.push(Reason {
                field: found.field,
                language: found.language.clone(),
                words: vec![found.text.clone()],
            }),
        }
    }
    let reasons: Vec<Markup> = reasons.iter().take(MOST_REASONS).map(|reason| reason.markup(cards)).collect();
    html! {
        @if !reasons.is_empty() {
            p.matched {
                span.label { (cards.locale.text("matched-label")) ": " }
                @for (position, reason) in reasons.iter().enumerate() {
                    @if position > 0 { " · " }
                    (reason)
                }
            }
        }
    }
}

/// Words that were found in the same field of the same language.
struct Reason {
    field: &'static str,
    language: Option<String>,
    words: Vec<String>,
}

impl Reason {
    fn markup(&self, cards: &Cards) -> Markup {
        let locale = cards.locale;
        let quoted = self.words.iter().map(|word| locale.isolated("chip-words", &[("words", word.as_str().into())]));
        let word = locale.listed(quoted);
        let field = match self.field {
            "name" => locale.text("matched-name"),
            "place" => locale.text("matched-place"),
            "description" => locale.text("matched-description"),
            facet => match facet.parse::<Facet>() {
                Ok(facet) => labels::facet(locale, facet),
                Err(_) => facet.to_owned(),
            },
        };
        // That a word is of the language of the page goes without saying.
        let foreign = self.language.as_deref().filter(|language| *language != locale.code());
        locale::elements(&match foreign {
            Some(language) => {
                let language = labels::value(cards.index, locale, Facet::Language, language);
                let arguments = [("word", word.into()), ("language", language.into()), ("field", field.into())];
                locale.format("matched-word-language", &arguments)
            }
            None => locale.format("matched-word", &[("word", word.into()), ("field", field.into())]),
        })
    }
}

/// Whether the word stands on the card, or on a chip above it, for everyone to see.
fn is_seen(cards: &Cards, found: &Match, properties: &Properties) -> bool {
    let word = fold(&found.text);
    let shows = |text: &str| fold(text).contains(&word);
    match found.field {
        "name" => shows(&properties.name),
        "place" if cards.places_read.iter().any(|place| fold(&place.typed).contains(&word)) => true,
        "place" => [&properties.comune, &properties.province, &properties.region]
            .into_iter()
            .flatten()
            .any(|area| shows(&area.name)),
        _ => false,
    }
}

//! Which words of a query name a place?

use super::super::asked::Token;
use super::super::gazetteer_names::{LONGEST_NAME_WORDS, NamedArea};
use super::super::query::{Facet, PlaceRead};
use super::PlaceFilter;
use super::reader::Reader;

impl<'index> Reader<'index> {
    /// The names of places among the words, and the other words.
    pub(super) fn places<'token>(
        &self,
        tokens: &'token [Token],
    ) -> (Vec<(Vec<&'token Token>, &'index NamedArea)>, Vec<Token>) {
        let mut found: Vec<(Vec<&Token>, &NamedArea)> = Vec::new();
        let mut rest: Vec<(usize, &Token)> = Vec::new();
        let mut announced: Option<(Facet, usize)> = None;
        let mut at = 0;
        while at < tokens.len() {
            let most = (tokens.len() - at).min(LONGEST_NAME_WORDS);
            let named = (1..=most).rev().find_map(|length| {
                let name: Vec<&str> = tokens[at..at + length].iter().map(|token| token.folded.as_str()).collect();
                let facet = announced.filter(|(_, place)| place + 2 >= at).map(|(facet, _)| facet);
                let name = name.join(" ");
                let by_sound =
                    || (length > 1 && !name.is_ascii()).then(|| self.names.that_sounds_exactly_like(&name)).flatten();
                let area = self.names.named(&name, facet).or_else(by_sound)?;
                // "liberi tutti" is Liberitutti before it is the town of Liberi.
                let joins = |next: &Token| self.vocabulary.contains(&[name.as_str(), &next.folded].concat());
                if !area.is_prominent && length == 1 && tokens.get(at + 1).is_some_and(joins) {
                    return None;
                }
                self.is_meant(area, &tokens[at..at + length], at, facet).then_some((length, area))
            });
            match named {
                Some((length, area)) => {
                    if let Some((_, place)) = announced.take().filter(|(facet, _)| *facet == area.facet) {
                        rest.retain(|(of, _)| *of != place);
                    }
                    found.push((tokens[at..at + length].iter().collect(), area));
                    at += length;
                }
                None => {
                    if let Some(facet) = self.names.announced_by(&tokens[at].folded) {
                        announced = Some((facet, at));
                    }
                    rest.push((at, &tokens[at]));
                    at += 1;
                }
            }
        }
        // A word like Spanish "como" is a place only where nothing else is one.
        if found.len() > 1 {
            let is_filler = |tokens: &[&Token]| tokens.len() == 1 && self.stop_words.contains(&tokens[0].folded);
            found.retain(|(tokens, _)| !is_filler(tokens));
        }
        (found, rest.into_iter().map(|(_, token)| token.clone()).collect())
    }

    /// Whether words that name an area are meant so.
    pub(super) fn is_meant(&self, area: &NamedArea, tokens: &[Token], at: usize, announced: Option<Facet>) -> bool {
        if tokens.len() > 1 || announced == Some(area.facet) {
            return true;
        }
        let word = tokens[0].folded.as_str();
        if self.stop_words.contains(word) {
            return area.is_prominent && at > 0;
        }
        area.is_prominent
            || !(self.vocabulary.contains(word)
                || self.lexicon.meanings(&[word], self.stemmers).iter().any(|all| !all.is_empty()))
    }

    pub(super) fn filter(&self, typed: &str, tokens: &[&Token], area: &NamedArea) -> Option<PlaceFilter> {
        let number = self.facets.number(area.facet, &area.code).ok()?;
        let start = tokens.iter().map(|token| token.at.start).min()?;
        let end = tokens.iter().map(|token| token.at.end).max()?;
        let without = format!("{} {}", &typed[..start], &typed[end..]);
        let around = area.around.iter();
        Some(PlaceFilter {
            read: PlaceRead {
                typed: typed[start..end].to_owned(),
                facet: area.facet,
                value: area.code.clone(),
                name: area.name.clone(),
                without: without.split_whitespace().collect::<Vec<_>>().join(" "),
            },
            number,
            position: area.position,
            around: around.filter_map(|(facet, code)| Some((*facet, self.facets.number(*facet, code).ok()?))).collect(),
        })
    }
}

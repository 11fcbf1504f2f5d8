//! How are the words of a query read?

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::analysis::{Stemmers, StopWords};
use super::super::asked::{Asked, Token, asked};
use super::super::blocks::Blocks;
use super::super::facets::Facets;
use super::super::gazetteer_names::{GazetteerNames, NamedArea};
use super::super::lexicon::Lexicon;
use super::super::plan::{Condition, Space, evaluate};
use super::super::query::{Corrected, Strategy};
use super::super::ranking::{quality, rarity};
use super::super::text::Text;
use super::super::vocabulary::{Typos, Vocabulary};
use super::super::word_set::{Reading, WordSet};
use super::guess::Guess;
use super::names::in_other_words;
use super::word::Read;
use super::{Part, PlaceFilter, Telling, Understanding};
use crate::Result;

/// Words that are taken for others, at most; more are let go, so that a long text costs no more than a short one.
pub(super) const MOST_GUESSED: usize = 12;

/// Corrections that are shown.
const SHOWN_CORRECTIONS: usize = 3;

/// Entries that words name, at most: what stands in more names is no name of one.
pub(super) const FEW_NAMED: u32 = 24;

/// A word that more than one in so many entries have tells nothing, unless it speaks of a service.
const VAGUE_SHARE: usize = 8;

/// Reads queries with what a generation knows.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'index> {
    /// Full-text index.
    pub text: &'index Text,
    /// Words of the texts.
    pub vocabulary: &'index Vocabulary,
    /// Words that speak of facet values.
    pub lexicon: &'index Lexicon,
    /// Names of areas.
    pub names: &'index GazetteerNames,
    /// Words that may be left out.
    pub stop_words: &'index StopWords,
    /// Stems.
    pub stemmers: &'index Stemmers,
    /// Typing errors.
    pub typos: &'index Typos,
    /// Facet values.
    pub facets: &'index Facets,
    /// Positions.
    pub blocks: &'index Blocks,
    /// Standing of every entry.
    pub standings: &'index [u8],
}

impl<'index> Reader<'index> {
    /// The meaning of a query's words.
    ///
    /// # Errors
    /// [`crate::Error::TooManyWords`], [`crate::Error::Text`].
    /// # Cost
    /// O(entries found by each word), and a walk through the vocabulary for each unknown word.
    pub fn read(&self, typed: &str) -> Result<Understanding> {
        let asked = asked(typed)?;
        let tokens = self.split_unspaced(&asked.tokens);
        let mut understanding = Understanding::default();
        let (mut places, rest) = self.places(&tokens);
        let (telling, fillers): (Vec<&Token>, Vec<&Token>) =
            rest.iter().partition(|token| !self.stop_words.leave_out(&token.typed, &token.folded));
        let nothing_else = telling.is_empty() && places.is_empty() && asked.phrases.is_empty();
        let telling = if nothing_else { rest.iter().collect() } else { telling };
        if !nothing_else {
            understanding.read.ignored = fillers.iter().map(|token| token.typed.clone()).collect();
        }
        let end = |token: Option<&Token>| token.map(|token| token.at.end);
        let is_typed = end(telling.last().copied()) == end(tokens.last());
        let (mut words, guessed) = self.words(&telling, is_typed, &mut places, &mut understanding.read.corrected);
        for phrase in &asked.phrases {
            let words_of_phrase = phrase.iter().map(|token| token.folded.clone()).collect();
            let typed = phrase.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join(" ");
            words.push(Read {
                typed,
                readings: BTreeSet::from([Reading::Phrase { words: words_of_phrase }]),
                ..Read::default()
            });
        }
        self.joined(&mut words, &rest);
        if words.len() > 2 {
            self.add_named(&mut words)?;
        }
        let mut parts = words.iter().map(|word| self.part(word)).collect::<Result<Vec<_>>>()?;
        let mut filters: Vec<PlaceFilter> =
            places.iter().filter_map(|(tokens, area)| self.filter(typed, tokens, area)).collect();
        if !filters.is_empty() && !self.fulfillable(&parts, &filters) {
            // The name of a place may be part of a name: what would find nothing as a place is a word.
            let mut with_words = parts.clone();
            for (tokens, _) in &places {
                for token in tokens {
                    with_words.push(self.part(&self.known(token, &[]))?);
                }
            }
            if self.fulfillable(&with_words, &[]) {
                parts = with_words;
                filters.clear();
            }
        }
        if !self.fulfillable(&parts, &filters)
            && parts.iter().all(|part| part.telling > Telling::Unknown)
            && let Some((corrected, with_corrections)) =
                self.corrected(&words, &parts, &filters, MOST_GUESSED.saturating_sub(guessed))?
        {
            words = corrected;
            parts = with_corrections;
        }
        let corrected = words.iter().filter(|word| !word.taken_for.is_empty()).map(|word| Corrected {
            typed: word.typed.clone(),
            read: word.taken_for.iter().take(SHOWN_CORRECTIONS).cloned().collect(),
        });
        for one in corrected {
            if !understanding.read.corrected.contains(&one) {
                understanding.read.corrected.push(one);
            }
        }
        understanding.read.places = filters.iter().map(|filter| filter.read.clone()).collect();
        understanding.excluded = self.excluded(&asked)?;
        understanding.parts = parts;
        understanding.places = filters;
        Ok(understanding)
    }

    /// The words that tell something, each with its readings, and how many of them were taken for others.
    ///
    /// # Arguments
    /// * `is_typed`: whether the last of them is being typed.
    /// * `places`: gets those that were misspelled.
    /// * `corrected`: is told of these.
    fn words<'token>(
        &self,
        telling: &[&'token Token],
        is_typed: bool,
        places: &mut Vec<(Vec<&'token Token>, &'index NamedArea)>,
        corrected: &mut Vec<Corrected>,
    ) -> (Vec<Read>, usize) {
        let mut words = Vec::new();
        let mut guessed = 0;
        let folded: Vec<&str> = telling.iter().map(|token| token.folded.as_str()).collect();
        let meanings = self.lexicon.meanings(&folded, self.stemmers);
        let in_names = self.in_names(&folded);
        for (at, (token, meanings)) in telling.iter().copied().zip(&meanings).enumerate() {
            let mut known = self.known(token, meanings);
            // Two neighbours that both stand for words of names are more likely a name: "Ukrainian school".
            let is_in_a_name = [at.wrapping_sub(1), at + 1]
                .into_iter()
                .any(|neighbour| in_names.get(neighbour).is_some_and(|forms| !forms.is_empty()));
            let is_beside = known.speaks_of_a_service() && !is_in_a_name;
            let percent = if is_beside { quality::BESIDE_A_SERVICE } else { quality::STEM };
            known.readings.extend(in_names[at].iter().map(|form| in_other_words(form, percent)));
            known.is_name |= self.says_nothing_else(&known) && !in_names[at].is_empty();
            let guess = if let Some(area) = self.misspelled_place(token, &known) {
                Guess::Place(area)
            } else if !known.readings.is_empty() {
                Guess::Word(known)
            } else {
                guessed += 1;
                if guessed > MOST_GUESSED {
                    Guess::Word(known)
                } else {
                    self.guess(token, is_typed && at + 1 == telling.len())
                }
            };
            match guess {
                Guess::Place(area) if !places.iter().any(|(_, known)| known.facet == area.facet) => {
                    corrected.push(Corrected { typed: token.typed.clone(), read: vec![area.name.clone()] });
                    places.push((vec![token], area));
                }
                // One place of a kind is enough: another is a word like any other.
                Guess::Place(_) => words.push(self.known(token, meanings)),
                Guess::Word(read) => words.push(read),
                Guess::Words(parts) => words.extend(self.parts_of(token, &parts)),
            }
        }
        (words, guessed)
    }

    /// Words that were typed as one.
    fn parts_of(&self, token: &Token, parts: &[String]) -> Vec<Read> {
        let taken_for = parts.join(" ");
        let part = |part: &String| {
            let part = Token { folded: part.clone(), ..token.clone() };
            let meanings = self.lexicon.meanings(&[&part.folded], self.stemmers).concat();
            Read { taken_for: vec![taken_for.clone()], ..self.known(&part, &meanings) }
        };
        parts.iter().map(part).collect()
    }

    /// Whether some entry matches all parts and lies in the places.
    pub(super) fn fulfillable(&self, parts: &[Part], places: &[PlaceFilter]) -> bool {
        let mut conditions: Vec<Condition<'_>> =
            parts.iter().map(|part| Condition::Word(Arc::clone(&part.set))).collect();
        conditions.extend(super::super::search::place_conditions(self.facets, places));
        evaluate(self.blocks, self.standings.len(), &Space::default(), &conditions, Strategy::Cheapest).1.found > 0
    }

    pub(super) fn part(&self, word: &Read) -> Result<Part> {
        let readings: Vec<Reading> = word.readings.iter().cloned().collect();
        let set = WordSet::new(&readings, self.text, self.facets, self.standings)?;
        let telling = if set.len() == 0 {
            Telling::Unknown
        } else if word.is_name && set.len() <= FEW_NAMED {
            Telling::Name
        } else if word.speaks_of_a_service() && word.taken_for.is_empty() {
            Telling::Service
        } else if set.len() as usize * VAGUE_SHARE > self.standings.len() {
            Telling::Vague
        } else if !word.taken_for.is_empty() {
            Telling::Guessed
        } else if word.spoken.is_empty() {
            Telling::Text
        } else {
            Telling::Meaning
        };
        Ok(Part {
            typed: word.typed.clone(),
            spoken: word.spoken.clone(),
            weight: rarity(set.len(), self.standings.len()),
            set: Arc::new(set),
            telling,
        })
    }

    /// What an entry must not match: a word in all its known readings, a phrase as it stands.
    fn excluded(&self, asked: &Asked) -> Result<Vec<Arc<WordSet>>> {
        let mut sets = Vec::new();
        for part in &asked.excluded {
            let read = match part.as_slice() {
                [token] => {
                    let meanings = self.lexicon.meanings(&[&token.folded], self.stemmers);
                    self.known(token, &meanings.concat())
                }
                words => {
                    let words = words.iter().map(|token| token.folded.clone()).collect();
                    Read { readings: BTreeSet::from([Reading::Phrase { words }]), ..Read::default() }
                }
            };
            let readings: Vec<Reading> = read.readings.into_iter().collect();
            sets.push(Arc::new(WordSet::new(&readings, self.text, self.facets, self.standings)?));
        }
        Ok(sets)
    }
}

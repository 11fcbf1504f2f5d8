//! What may a word that means nothing as it stands be taken for?

use std::collections::BTreeSet;

use unicode_script::UnicodeScript;

use super::super::asked::Token;
use super::super::gazetteer_names::NamedArea;
use super::super::ranking::quality;
use super::super::word_set::Reading;
use super::reader::Reader;
use super::word::{MOST_FORMS, Read};
use super::{Part, PlaceFilter};
use crate::Result;

/// Words that a typing error is taken for, at most.
const MOST_CORRECTIONS: usize = 8;

/// Letters of the last word from which on it may be the beginning of another.
const SHORTEST_BEGINNING: usize = 3;

/// Endings that name where or whence in Turkish and in Slavic languages, written after the name of a place.
const PLACE_ENDINGS: [&str; 18] =
    ["da", "de", "ta", "te", "dan", "den", "tan", "ten", "ya", "ye", "е", "і", "и", "у", "ю", "ом", "ою", "ської"];

/// Letters that a name keeps at least when an ending is taken off.
const SHORTEST_NAME: usize = 3;

/// What a word that means nothing as it stands may be taken for.
pub(super) enum Guess<'index> {
    Place(&'index NamedArea),
    Word(Read),
    /// Several that were typed as one.
    Words(Vec<String>),
}

impl<'index> Reader<'index> {
    /// What a word that means nothing as it stands may be taken for.
    pub(super) fn guess(&self, token: &Token, is_last: bool) -> Guess<'index> {
        let word = token.folded.as_str();
        let mut read = Read::of(token);
        if let Some(area) = self.place_with_ending(word) {
            return Guess::Place(area);
        }
        if let Some(area) =
            self.names.that_sounds_like(word, self.typos).filter(|area| area.is_prominent && !word.is_ascii())
        {
            return Guess::Place(area);
        }
        if is_last && word.chars().count() >= SHORTEST_BEGINNING {
            for form in self.vocabulary.beginning(word, MOST_FORMS) {
                read.readings.insert(Reading::Form { word: form, quality: quality::BEGINNING });
            }
            for begun in self.lexicon.beginning(word) {
                for meaning in self.lexicon.meanings(&[&begun], self.stemmers).into_iter().flatten() {
                    self.add_meaning(&mut read, meaning, quality::BEGINNING);
                }
            }
            if let Some(area) = self.names.beginning(word)
                && let Ok(number) = self.facets.number(area.facet, &area.code)
            {
                read.readings.insert(Reading::Value { facet: area.facet, number, quality: quality::BEGINNING });
            }
            if !read.readings.is_empty() {
                return Guess::Word(read);
            }
        }
        let (errors, corrections) = self.corrections(word);
        if let Some((place_errors, area)) = self.names.near(word, self.typos)
            && place_errors <= errors
            && (area.is_prominent || corrections.is_empty())
        {
            return Guess::Place(area);
        }
        let percent = if errors > 1 { quality::TWO_TYPOS } else { quality::ONE_TYPO };
        let said = self.lexicon.that_sound_like(word).iter().filter(|said| may_be_one_word(word, said));
        for sound in self.vocabulary.that_sound_like(word).iter().chain(said) {
            self.add_word(&mut read, sound, quality::SOUND);
        }
        read.is_name = !word.is_ascii() && read.spoken.is_empty() && !read.readings.is_empty();
        if read.readings.is_empty() || errors <= 1 {
            corrections.iter().for_each(|correction| self.add_word(&mut read, correction, percent));
        }
        if read.readings.is_empty() {
            for sound in self.vocabulary.that_nearly_sound_like(word, self.typos).into_iter().take(MOST_CORRECTIONS) {
                self.add_word(&mut read, &sound, quality::TWO_TYPOS);
            }
        }
        if read.readings.is_empty() {
            if let Some(area) = self.names.that_sounds_like(word, self.typos) {
                return Guess::Place(area);
            }
            if let Some(words) = self.parted(word) {
                return Guess::Words(words);
            }
        }
        Guess::Word(read)
    }

    /// The words nearest to one that is a typing error, with the number of errors; the most frequent first.
    pub(super) fn corrections(&self, word: &str) -> (u8, Vec<String>) {
        let mut near = self.vocabulary.near(word, self.typos);
        near.extend(self.lexicon.near(word, self.typos));
        let Some(least) = near.iter().map(|(errors, _)| *errors).min() else { return (u8::MAX, Vec::new()) };
        let mut seen = BTreeSet::new();
        let nearest = near.into_iter().filter(|(errors, _)| *errors == least).map(|(_, word)| word);
        (least, nearest.filter(|word| seen.insert(word.clone())).take(MOST_CORRECTIONS * 2).collect())
    }

    /// Every word is known, and yet nothing has them all: some may be typing errors that are words too. The first one that
    /// would make something fulfil them is taken for another, or else all of them; what is written somewhere as it was typed
    /// was meant.
    ///
    /// # Arguments
    /// * `most`: so many words at most.
    pub(super) fn corrected(
        &self,
        words: &[Read],
        parts: &[Part],
        filters: &[PlaceFilter],
        most: usize,
    ) -> Result<Option<(Vec<Read>, Vec<Part>)>> {
        let mut all = (words.to_vec(), parts.to_vec());
        let written = |folded: &str| self.vocabulary.contains(folded) || self.lexicon.contains(folded);
        let doubtful = words.iter().enumerate().filter_map(|(at, word)| Some((at, word.folded.as_deref()?)));
        for (at, folded) in doubtful.filter(|(_, folded)| !written(folded)).take(most) {
            let other = self.also(&words[at], folded);
            if other.readings.len() == words[at].readings.len() {
                continue;
            }
            let part = self.part(&other)?;
            let mut alone = (words.to_vec(), parts.to_vec());
            (alone.0[at], alone.1[at]) = (other.clone(), part.clone());
            if self.fulfillable(&alone.1, filters) {
                return Ok(Some(alone));
            }
            (all.0[at], all.1[at]) = (other, part);
        }
        Ok(self.fulfillable(&all.1, filters).then_some(all))
    }

    /// The same word with what else it may be taken for, although it is known.
    pub(super) fn also(&self, word: &Read, folded: &str) -> Read {
        let mut more = word.clone();
        let (errors, corrections) = self.corrections(folded);
        if errors == 1 {
            corrections.iter().for_each(|correction| self.add_word(&mut more, correction, quality::ONE_TYPO));
        }
        for sound in self.vocabulary.that_sound_like(folded) {
            self.add_word(&mut more, &sound, quality::SOUND);
        }
        more
    }

    /// The large place that a word misspells, or writes in another script, which stands nowhere itself, and shares its stem or
    /// sound only with a word that does: "perugya" is Perugia, not another form of a name that holds it.
    pub(super) fn misspelled_place(&self, token: &Token, known: &Read) -> Option<&'index NamedArea> {
        let word = token.folded.as_str();
        if known.readings.is_empty() || !known.spoken.is_empty() || self.vocabulary.contains(word) {
            return None;
        }
        if !word.is_ascii() {
            return self.names.that_sounds_exactly_like(word).filter(|area| area.is_prominent);
        }
        let (errors, area) = self.names.near(word, self.typos)?;
        (errors == 1 && area.is_prominent).then_some(area)
    }

    /// The place that a word names with an ending that says where: Turkish "Romada", Ukrainian "Мілані".
    pub(super) fn place_with_ending(&self, word: &str) -> Option<&'index NamedArea> {
        PLACE_ENDINGS.into_iter().find_map(|ending| {
            let name = word.strip_suffix(ending).filter(|name| name.chars().count() >= SHORTEST_NAME)?;
            self.names.named(name, None).filter(|area| area.is_prominent)
        })
    }
}

/// Whether a word may be another one by its sound: in the same script, or where one of them is in Latin letters, in which
/// people write all languages. Two other scripts only sound alike by chance.
fn may_be_one_word(typed: &str, said: &str) -> bool {
    let script = |word: &str| word.chars().next().map(|letter| letter.script());
    typed.is_ascii() || said.is_ascii() || script(typed) == script(said)
}

//! What is a word of a query, as it stands?

use std::collections::BTreeSet;

use super::super::asked::Token;
use super::super::lexicon::Meaning;
use super::super::query::Facet;
use super::super::ranking::quality;
use super::super::word_set::Reading;
use super::Spoken;
use super::names::in_other_words;
use super::reader::Reader;

/// Forms that a word is expanded to, at most.
pub(super) const MOST_FORMS: usize = 48;

/// One title in several spellings.
const SAINTS: [&str; 5] = ["san", "sant", "santo", "santa", "s"];

/// A word with its readings.
#[derive(Debug, Clone, Default)]
pub(super) struct Read {
    pub(super) typed: String,
    /// As it is looked up; a phrase is not.
    pub(super) folded: Option<String>,
    pub(super) readings: BTreeSet<Reading>,
    pub(super) spoken: Vec<Spoken>,
    /// The words that it was taken for, nearest first.
    pub(super) taken_for: Vec<String>,
    /// Whether it speaks of nothing and stands in texts, as it was typed or as it sounds.
    pub(super) is_name: bool,
}

impl Read {
    pub(super) fn of(token: &Token) -> Self {
        Self { typed: token.typed.clone(), folded: Some(token.folded.clone()), ..Self::default() }
    }

    pub(super) fn speaks_of_a_service(&self) -> bool {
        self.spoken.iter().any(|spoken| spoken.facet == Facet::Service)
    }
}

impl Reader<'_> {
    /// What a word is, as it stands.
    pub(super) fn known(&self, token: &Token, meanings: &[&Meaning]) -> Read {
        let mut read = Read::of(token);
        let word = token.folded.as_str();
        let services: Vec<&Meaning> =
            meanings.iter().copied().filter(|meaning| meaning.facet == Facet::Service).collect();
        self.add_forms(&mut read, word, quality::EXACT, &services);
        for meaning in meanings {
            self.add_meaning(&mut read, meaning, quality::EXACT);
        }
        if !word.is_ascii() && read.readings.iter().all(|reading| matches!(reading, Reading::Value { .. })) {
            let percent = if read.speaks_of_a_service() { quality::BESIDE_A_SERVICE } else { quality::SOUND };
            for form in self.vocabulary.that_sound_like(word) {
                read.readings.insert(Reading::Form { word: form, quality: percent });
            }
        }
        read.is_name = self.says_nothing_else(&read)
            && !read.readings.is_empty()
            && (self.vocabulary.contains(word) || !word.is_ascii())
            && self.names.beginning(word).is_none();
        if let Some(area) = self.names.named(word, None)
            && let Ok(number) = self.facets.number(area.facet, &area.code)
        {
            read.readings.insert(Reading::Value { facet: area.facet, number, quality: quality::EXACT });
        }
        read
    }

    /// Whether a word speaks of nothing that any entry has.
    pub(super) fn says_nothing_else(&self, read: &Read) -> bool {
        read.spoken.iter().all(|spoken| self.facets.total(spoken.facet, spoken.number) == 0)
    }

    /// Adds the texts in which a word stands, and other forms of it; of a word that speaks of services only the forms that
    /// do so too: "italiano" is not every "Associazione Italiana".
    pub(super) fn add_forms(&self, read: &mut Read, word: &str, percent: u32, services: &[&Meaning]) {
        if SAINTS.contains(&word) {
            for form in SAINTS.into_iter().filter(|form| *form != word && self.vocabulary.contains(form)) {
                read.readings.insert(Reading::Form { word: form.to_owned(), quality: percent * quality::STEM / 100 });
            }
        }
        if self.vocabulary.contains(word) {
            read.readings.insert(Reading::Form { word: word.to_owned(), quality: percent });
        }
        // A filler tells nothing: who asks for "italiano" does not mean every name that ends in "Italia".
        let forms = self.vocabulary.with_stem_of(word, self.stemmers).into_iter();
        let means_the_same = |form: &String| services.is_empty() || self.lexicon.says(form, services, self.stemmers);
        let forms = forms.filter(|form| !self.stop_words.contains(form)).take(MOST_FORMS);
        for form in forms.filter(means_the_same) {
            read.readings.insert(Reading::Form { word: form, quality: percent * quality::STEM / 100 });
        }
    }

    pub(super) fn add_meaning(&self, read: &mut Read, meaning: &Meaning, percent: u32) {
        let Ok(number) = self.facets.number(meaning.facet, &meaning.value) else { return };
        read.readings.insert(Reading::Value { facet: meaning.facet, number, quality: percent });
        let known = read.spoken.iter().any(|spoken| (spoken.facet, spoken.number) == (meaning.facet, number));
        if !known {
            read.spoken.push(Spoken { facet: meaning.facet, number, language: Some(meaning.language.clone()) });
        }
    }

    /// Adds what another word means, as what this one was taken for.
    pub(super) fn add_word(&self, read: &mut Read, word: &str, percent: u32) {
        let before = read.readings.len();
        self.add_forms(read, word, percent, &[]);
        for meaning in self.lexicon.meanings(&[word], self.stemmers).into_iter().flatten() {
            self.add_meaning(read, meaning, percent);
        }
        for form in self.in_names(&[word]).into_iter().flatten() {
            read.readings.insert(in_other_words(form, percent * quality::STEM / 100));
        }
        if read.readings.len() > before && !read.taken_for.iter().any(|known| known == word) {
            read.taken_for.push(word.to_owned());
        }
    }
}

//! Which words of a query stand together in a name?

use super::super::asked::Token;
use super::super::ranking::quality;
use super::super::word_set::{Reading, WordSet};
use super::reader::{FEW_NAMED, MOST_GUESSED, Reader};
use super::word::Read;
use crate::Result;

impl<'index> Reader<'index> {
    /// Lets entries fulfil every word whose names two neighbouring words stand in, one after the other: who types "penny
    /// wirton scuola" looks for Penny Wirton.
    pub(super) fn add_named(&self, words: &mut [Read]) -> Result<()> {
        let named: Vec<Reading> = words
            .windows(2)
            .take(MOST_GUESSED)
            .filter_map(|pair| {
                let both = [pair[0].folded.clone()?, pair[1].folded.clone()?];
                // Words that speak for themselves are asked for, whatever is called so: "sportello legale".
                let is_name = both.iter().all(|word| self.vocabulary.contains(word))
                    && !both.iter().all(|word| self.lexicon.contains(word));
                is_name.then(|| Reading::Named { words: both.to_vec() })
            })
            .collect();
        for reading in named {
            let found = WordSet::new(std::slice::from_ref(&reading), self.text, self.facets, self.standings)?.len();
            if (1..=FEW_NAMED).contains(&found) {
                let known = words.iter_mut().filter(|word| word.folded.is_some() && !word.readings.is_empty());
                known.for_each(|word| {
                    word.readings.insert(reading.clone());
                });
            }
        }
        Ok(())
    }

    /// Two neighbouring words that stand in texts as one ("liberi tutti", "guarda avanti"): each of them finds it too.
    pub(super) fn joined(&self, words: &mut [Read], tokens: &[Token]) {
        for pair in tokens.windows(2) {
            let (left, right) = (pair[0].folded.as_str(), pair[1].folded.as_str());
            let mut joined = vec![format!("{left}{right}")];
            if left.chars().last().is_some_and(|letter| right.starts_with(letter)) {
                joined.push(format!("{left}{}", &right[right.chars().next().map_or(0, char::len_utf8)..]));
            }
            for form in joined.into_iter().filter(|joined| self.vocabulary.contains(joined)) {
                let reading = Reading::Form { word: form, quality: quality::EXACT };
                for word in words
                    .iter_mut()
                    .filter(|word| word.folded.as_deref().is_some_and(|folded| folded == left || folded == right))
                {
                    word.readings.insert(reading.clone());
                }
            }
        }
    }

    /// For each word, the words and phrases of names that it stands for in another language, alone or with its neighbours.
    pub(super) fn in_names(&self, folded: &[&str]) -> Vec<Vec<&'index [String]>> {
        let mut found: Vec<Vec<&[String]>> = vec![Vec::new(); folded.len()];
        let mut at = 0;
        while at < folded.len() {
            let Some((length, forms)) = self.lexicon.in_names(&folded[at..]) else {
                at += 1;
                continue;
            };
            let known = |form: &&[String]| form.iter().all(|word| self.vocabulary.contains(word));
            let forms: Vec<&[String]> = forms.into_iter().filter(known).collect();
            found[at..at + length].iter_mut().for_each(|of_word| of_word.extend(&forms));
            at += length;
        }
        found
    }
}

/// Words of names that stand for what was typed.
pub(super) fn in_other_words(form: &[String], percent: u32) -> Reading {
    match form {
        [word] => Reading::Form { word: word.clone(), quality: percent },
        words => Reading::Phrase { words: words.to_vec() },
    }
}

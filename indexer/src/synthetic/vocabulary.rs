//! Which words do names and descriptions consist of?
//!
//! A few common nouns of the real names, and a vocabulary of words that can be
//! pronounced and mean nothing. Every one of them has a letter that Italian
//! lacks, so that none is by chance a municipality or a service.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::random::Random;

/// The word that two names in five begin with.
pub const MOST_COMMON_WORD: &str = "Associazione";

/// Common nouns of the real names, most frequent first. Names of networks are not among them: no row may seem to be theirs.
pub(super) const COMMON_WORDS: [&str; 24] = [
    "ODV",
    "APS",
    "Centro",
    "Nazionale",
    "Migranti",
    "Onlus",
    "Immigrati",
    "Interculturale",
    "Culturale",
    "Sociale",
    "Comunità",
    "Donne",
    "Sportello",
    "Casa",
    "Cooperativa",
    "Solidarietà",
    "Spazio",
    "Volontari",
    "Accoglienza",
    "Internazionale",
    "Integrazione",
    "Rifugiati",
    "Rete",
    "Gruppo",
];

/// Words that descriptions draw from.
pub const DESCRIPTION_WORDS: usize = 60_000;

/// Words that names draw from; no description holds them.
pub const NAME_WORDS: usize = 30_000;

/// The vocabulary does not depend on the seed of a register: whoever measures asks every register for the same words.
const SEED: u64 = 0x5649_4349_4E49;

const CONSONANTS: [&str; 16] = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st"];
const FOREIGN_CONSONANTS: [&str; 5] = ["k", "w", "j", "x", "y"];
const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];

/// Ranks whose words are of the shortest kind: frequent words are short.
const SHORT_WORDS: usize = 2_000;

/// Words by rank, most frequent first, the descriptions' before the names'.
pub(super) struct Vocabulary {
    words: Vec<String>,
}

impl Vocabulary {
    /// The one vocabulary there is.
    pub(super) fn shared() -> &'static Self {
        static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
        VOCABULARY.get_or_init(|| {
            let mut random = Random::new(SEED);
            let mut seen = HashSet::new();
            let mut words = Vec::with_capacity(DESCRIPTION_WORDS + NAME_WORDS);
            for part in [DESCRIPTION_WORDS, NAME_WORDS] {
                let mut rank = 0;
                while rank < part {
                    let syllables = if rank < SHORT_WORDS { 3 } else { 3 + random.below(3) };
                    let word = word(&mut random, syllables);
                    if seen.insert(word.clone()) {
                        words.push(word);
                        rank += 1;
                    }
                }
            }
            Self { words }
        })
    }

    pub(super) fn of_description(&self, rank: usize) -> &str {
        &self.words[rank]
    }

    pub(super) fn of_name(&self, rank: usize) -> &str {
        &self.words[DESCRIPTION_WORDS + rank]
    }
}

fn word(random: &mut Random, syllables: usize) -> String {
    let foreign = random.below(syllables);
    let mut word = String::with_capacity(2 * syllables);
    for syllable in 0..syllables {
        let consonants: &[&str] = if syllable == foreign { &FOREIGN_CONSONANTS } else { &CONSONANTS };
        word.push_str(random.pick::<&str>(consonants));
        word.push_str(random.pick::<&str>(&VOWELS));
    }
    word
}

/// The word of descriptions with this rank; 0 is the most frequent.
///
/// Of *n* entries with 15 words each, about 15 *n* / (11 (`rank` + 1)) hold it, and never more than all.
///
/// # Panics
/// When `rank` is [`DESCRIPTION_WORDS`] or more.
#[must_use]
pub fn description_word(rank: usize) -> &'static str {
    assert!(rank < DESCRIPTION_WORDS, "there are {DESCRIPTION_WORDS} words");
    Vocabulary::shared().of_description(rank)
}

/// The word of names with this rank; 0 is the most frequent.
///
/// # Panics
/// When `rank` is [`NAME_WORDS`] or more.
#[must_use]
pub fn name_word(rank: usize) -> &'static str {
    assert!(rank < NAME_WORDS, "there are {NAME_WORDS} words");
    Vocabulary::shared().of_name(rank)
}

/// A word with a capital.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_can_be_taken_for_an_italian_one() {
        for word in &Vocabulary::shared().words {
            assert!(word.contains(['k', 'w', 'j', 'x', 'y']) && word.len() >= 6, "{word}");
        }
    }

    #[test]
    fn the_vocabulary_stays_what_it_was() {
        // Figures of other days would otherwise be of other words.
        assert_eq!([description_word(0), name_word(0)], ["seguxo", "wustico"]);
    }
}

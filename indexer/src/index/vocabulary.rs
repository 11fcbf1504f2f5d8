//! Which words does the register know, and which of them may a typed word stand for?
//!
//! Every word that stands in a text is in one automaton (`fst`), and again
//! after its stem in every language and after its sound. A typed word is
//! expanded through them at query time: nothing is indexed twice, and a word
//! costs the same in one document or in a million.

use std::collections::BTreeSet;
use std::path::Path;

use fst::automaton::{Automaton, Str};
use fst::{IntoStreamer, Map, MapBuilder, Set, SetBuilder, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};
use tantivy::directory::OwnedBytes;

use super::analysis::{STEMMED, Stemmers};
use super::columns::mapped;
use super::sound::{skeleton, sound};
use crate::{Error, Result};

const WORDS: &str = "words.fst";
const STEMS: &str = "stems.fst";
const SOUNDS: &str = "sounds.fst";
const SOUND_KEYS: &str = "sound-keys.fst";

/// Begins the keys of [`SOUNDS`] that are consonants only.
const CONSONANTS: char = '\u{2}';

/// Consonants that a word must have to be found by them alone.
const FEWEST_CONSONANTS: usize = 4;

/// Letters of a sound from which on it tells words apart: a doubled letter is one.
pub const SHORTEST_SOUND: usize = 3;

/// Letters of a sound from which on another may differ from it in one.
const LONG_SOUND: usize = 6;

/// Stands between the parts of a key; no word holds it.
const SEPARATOR: char = '\u{1}';

/// Letters of a word from which on one typing error is forgiven.
const ONE_TYPO_FROM: usize = 4;

/// Letters of a word from which on two typing errors are forgiven.
const TWO_TYPOS_FROM: usize = 8;

/// Letters of a word up to which typing errors are forgiven: no word is longer, and what finds its neighbours grows with it.
const LONGEST_MISTYPED: usize = 40;

/// How many typing errors are forgiven in a word: none up to three letters, one up to seven, two from eight on; none
/// where there is a digit, because numbers have no neighbours, and none in what is too long to be a word.
#[must_use]
pub fn typos_forgiven(word: &str) -> u8 {
    let letters = word.chars().count();
    match letters {
        _ if letters > LONGEST_MISTYPED || word.chars().any(char::is_numeric) => 0,
        _ if letters >= TWO_TYPOS_FROM => 2,
        _ if letters >= ONE_TYPO_FROM => 1,
        _ => 0,
    }
}

/// Words within so many typing errors; an exchange of two neighbours is one error.
pub struct Typos {
    builders: [LevenshteinAutomatonBuilder; 2],
}

impl std::fmt::Debug for Typos {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Typos")
    }
}

impl Default for Typos {
    fn default() -> Self {
        Self { builders: [LevenshteinAutomatonBuilder::new(1, true), LevenshteinAutomatonBuilder::new(2, true)] }
    }
}

impl Typos {
    /// What accepts words at most `most` typing errors away from `word`, or beginnings of such words.
    fn around(&self, word: &str, most: u8, prefix: bool) -> Option<DFA> {
        let builder = self.builders.get(usize::from(most).checked_sub(1)?)?;
        Some(if prefix { builder.build_prefix_dfa(word) } else { builder.build_dfa(word) })
    }

    /// The keys of a set that are typing errors of `word`, each with how many errors it takes; nearest first.
    ///
    /// Besides the errors counted here the first letter may differ only where the word is long: a wrong first letter
    /// makes another word more often than a typing error.
    pub fn near<Data: AsRef<[u8]>>(&self, keys: &Map<Data>, word: &str, prefix: bool) -> Vec<(u8, String, u64)> {
        let most = typos_forgiven(word);
        let Some(automaton) = self.around(word, most, prefix) else { return Vec::new() };
        let mut found = Vec::new();
        let mut stream = keys.search(&automaton).into_stream();
        while let Some((key, value)) = stream.next() {
            let Ok(key) = std::str::from_utf8(key) else { continue };
            let errors = match automaton.eval(key) {
                Distance::Exact(errors) => errors,
                Distance::AtLeast(_) => most,
            };
            let digits = key.chars().any(char::is_numeric) && !prefix;
            if !digits && (errors > 0 || prefix) {
                found.push((errors, key.to_owned(), value));
            }
        }
        found.sort_by(|left, right| {
            (left.0, std::cmp::Reverse(left.2), &left.1).cmp(&(right.0, std::cmp::Reverse(right.2), &right.1))
        });
        found
    }
}

/// The words of a generation.
#[derive(Debug)]
pub struct Vocabulary {
    /// From a word to the number of texts that hold it.
    words: Map<OwnedBytes>,
    /// Language, stem, word.
    stems: Set<OwnedBytes>,
    /// Sound, word; and consonants, word.
    sounds: Set<OwnedBytes>,
    /// Every sound.
    sound_keys: Map<OwnedBytes>,
}

/// Writes the vocabulary into a folder.
///
/// # Arguments
/// * `words`: every word with the number of texts that hold it; ascending, each once.
pub fn write(folder: &Path, words: &[(String, u64)]) -> Result<()> {
    let failed = |name: &str| {
        let path = folder.join(name);
        move |error: fst::Error| Error::Damaged { path, reason: error.to_string() }
    };
    let mut builder = MapBuilder::memory();
    for (word, texts) in words {
        builder.insert(word, *texts).map_err(failed(WORDS))?;
    }
    save(folder, WORDS, builder.into_inner().map_err(failed(WORDS))?)?;
    let stemmers = Stemmers::default();
    let stems = words.iter().flat_map(|(word, _)| {
        let stem = |language: &str| key(&[language, &stemmers.stem(word, language), word]);
        STEMMED.iter().map(|(language, _)| stem(language)).collect::<Vec<_>>()
    });
    save(folder, STEMS, keys(stems.collect()).map_err(failed(STEMS))?)?;
    let sounds: Vec<(String, &String)> = words.iter().map(|(word, _)| (sound(word), word)).collect();
    let by_sound = sounds.iter().map(|(sound, word)| key(&[sound, word]));
    let by_consonants = sounds.iter().map(|(sound, word)| key(&[&of_consonants(sound), word]));
    save(folder, SOUNDS, keys(by_sound.chain(by_consonants).collect()).map_err(failed(SOUNDS))?)?;
    let mut distinct: Vec<&str> = sounds.iter().map(|(sound, _)| sound.as_str()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let mut builder = MapBuilder::memory();
    for sound in distinct {
        builder.insert(sound, 0).map_err(failed(SOUND_KEYS))?;
    }
    save(folder, SOUND_KEYS, builder.into_inner().map_err(failed(SOUND_KEYS))?)
}

fn of_consonants(sound: &str) -> String {
    format!("{CONSONANTS}{}", skeleton(sound))
}

fn key(parts: &[&str]) -> String {
    parts.join(SEPARATOR.encode_utf8(&mut [0; 4]))
}

fn keys(keys: Vec<String>) -> std::result::Result<Vec<u8>, fst::Error> {
    let mut keys = keys;
    keys.sort_unstable();
    keys.dedup();
    let mut builder = SetBuilder::memory();
    for key in keys {
        builder.insert(key)?;
    }
    builder.into_inner()
}

fn save(folder: &Path, name: &str, bytes: Vec<u8>) -> Result<()> {
    let path = folder.join(name);
    std::fs::write(&path, bytes).map_err(Error::file(path, "write"))
}

impl Vocabulary {
    /// Maps what [`write()`] wrote.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::Damaged`].
    pub fn open(folder: &Path) -> Result<Self> {
        let failed = |name: &str| {
            let path = folder.join(name);
            move |error: fst::Error| Error::Damaged { path, reason: error.to_string() }
        };
        Ok(Self {
            words: Map::new(mapped(folder, WORDS)?).map_err(failed(WORDS))?,
            stems: Set::new(mapped(folder, STEMS)?).map_err(failed(STEMS))?,
            sounds: Set::new(mapped(folder, SOUNDS)?).map_err(failed(SOUNDS))?,
            sound_keys: Map::new(mapped(folder, SOUND_KEYS)?).map_err(failed(SOUND_KEYS))?,
        })
    }

    /// Whether some text holds the word.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// Words that share their stem with `word` in one of the stemmed languages, itself aside.
    #[must_use]
    pub fn with_stem_of(&self, word: &str, stemmers: &Stemmers) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (language, _) in STEMMED {
            found.extend(after(&self.stems, &key(&[language, &stemmers.stem(word, language), ""])));
        }
        found.remove(word);
        found
    }

    /// Words that sound like `word`, itself aside.
    #[must_use]
    pub fn that_sound_like(&self, word: &str) -> BTreeSet<String> {
        let sound = sound(word);
        if sound.len() < SHORTEST_SOUND {
            return BTreeSet::new();
        }
        let mut found: BTreeSet<String> = after(&self.sounds, &key(&[&sound, ""])).into_iter().collect();
        found.remove(word);
        found
    }

    /// Words that nearly sound like `word`: one sound apart, or with the same consonants.
    #[must_use]
    pub fn that_nearly_sound_like(&self, word: &str, typos: &Typos) -> BTreeSet<String> {
        let sound = sound(word);
        let mut found = BTreeSet::new();
        if sound.len() >= LONG_SOUND {
            for (errors, near, _) in typos.near(&self.sound_keys, &sound, false) {
                if errors == 1 {
                    found.extend(after(&self.sounds, &key(&[&near, ""])));
                }
            }
        }
        if found.is_empty() && skeleton(&sound).len() >= FEWEST_CONSONANTS {
            found.extend(after(&self.sounds, &key(&[&of_consonants(&sound), ""])));
        }
        found
    }

    /// Words that begin with `prefix`, in most texts first, at most so many.
    #[must_use]
    pub fn beginning(&self, prefix: &str, most: usize) -> Vec<String> {
        let mut found: Vec<(u64, String)> = Vec::new();
        let mut stream = self.words.search(Str::new(prefix).starts_with()).into_stream();
        while let Some((word, texts)) = stream.next() {
            if let Ok(word) = std::str::from_utf8(word) {
                found.push((texts, word.to_owned()));
            }
        }
        found.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
        found.truncate(most);
        found.into_iter().map(|(_, word)| word).collect()
    }

    /// Words that `word` may be a typing error of, nearest first, each with the number of errors.
    #[must_use]
    pub fn near(&self, word: &str, typos: &Typos) -> Vec<(u8, String)> {
        typos.near(&self.words, word, false).into_iter().map(|(errors, word, _)| (errors, word)).collect()
    }

    /// Words of which `word` may be the beginning, typing errors included; nearest first.
    #[must_use]
    pub fn near_beginning(&self, word: &str, typos: &Typos) -> Vec<(u8, String)> {
        typos.near(&self.words, word, true).into_iter().map(|(errors, word, _)| (errors, word)).collect()
    }
}

/// The last parts of the keys that begin with `prefix`.
fn after(keys: &Set<OwnedBytes>, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut stream = keys.search(Str::new(prefix).starts_with()).into_stream();
    while let Some(key) = stream.next() {
        if let Ok(word) = std::str::from_utf8(&key[prefix.len()..]) {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> (tempfile::TempDir, Vocabulary) {
        let folder = tempfile::tempdir().unwrap();
        let mut counted: Vec<(String, u64)> = words.iter().map(|word| ((*word).to_owned(), 1)).collect();
        counted.sort();
        write(folder.path(), &counted).unwrap();
        let vocabulary = Vocabulary::open(folder.path()).unwrap();
        (folder, vocabulary)
    }

    #[test]
    fn typing_errors_are_forgiven_by_length_and_never_in_numbers() {
        let (_folder, vocabulary) = vocabulary(&["scuola", "associazione", "sos", "2024", "casa", "caso"]);
        let typos = Typos::default();
        let near = |word: &str| vocabulary.near(word, &typos).into_iter().map(|(_, word)| word).collect::<Vec<_>>();
        assert_eq!(near("scoula"), ["scuola"], "an exchange is one error");
        assert_eq!(near("scula"), ["scuola"]);
        assert_eq!(near("sculle"), Vec::<String>::new(), "two errors in a short word");
        assert_eq!(near("asociazone"), ["associazione"], "two errors in a long word");
        assert_eq!(near("ass"), Vec::<String>::new());
        assert_eq!(near("soos"), ["sos"]);
        assert_eq!(near("2025"), Vec::<String>::new());
        assert_eq!(near("casa"), ["caso"], "not itself");
        let long = "a".repeat(LONGEST_MISTYPED);
        assert_eq!(
            (typos_forgiven(&long), typos_forgiven(&format!("{long}a"))),
            (2, 0),
            "what is no word has no errors"
        );
    }

    #[test]
    fn a_word_is_expanded_by_stem_sound_and_beginning() {
        let (_folder, vocabulary) =
            vocabulary(&["associazione", "associazioni", "допомога", "associato", "baobab", "intersos"]);
        let stemmers = Stemmers::default();
        assert!(vocabulary.with_stem_of("associazione", &stemmers).contains("associazioni"));
        assert_eq!(vocabulary.that_sound_like("dopomoga"), BTreeSet::from(["допомога".to_owned()]));
        assert_eq!(vocabulary.that_sound_like("باوباب"), BTreeSet::from(["baobab".to_owned()]));
        assert_eq!(vocabulary.that_sound_like("zzzzzz"), BTreeSet::new(), "one sound is no word");
        assert_eq!(vocabulary.beginning("assoc", 2).len(), 2);
        let nearly = vocabulary.that_nearly_sound_like("انترسوس", &Typos::default());
        assert_eq!(nearly, BTreeSet::from(["intersos".to_owned()]), "Arabic leaves short vowels out");
    }

    #[test]
    fn a_register_without_words_is_a_vocabulary_without_words() {
        let (_folder, vocabulary) = vocabulary(&[]);
        assert!(!vocabulary.contains("casa"));
        assert!(vocabulary.near("casa", &Typos::default()).is_empty());
    }
}

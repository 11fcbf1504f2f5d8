//! Which words does a text consist of, spelling aside?
//!
//! Every text that is indexed and every query pass through the same two steps:
//! [`fold`] (case, accents, letter variants) and [`words`] (split at everything
//! that is neither letter nor digit). [`Stemmers`] add, per language, the form
//! that singular and plural share.

use std::borrow::Cow;

use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, StopWordFilter, TextAnalyzer, TokenizerManager};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is looked at, bytes; what is longer is data, not language.
pub const LONGEST_WORD_BYTES: usize = 128;

/// Interface languages that have a stemmer, with their code.
pub const STEMMED: [(&str, Language); 5] = [
    ("it", Language::Italian),
    ("en", Language::English),
    ("fr", Language::French),
    ("es", Language::Spanish),
    ("ar", Language::Arabic),
];

/// The text in lower case, without accents, with one form of every letter.
///
/// Marks are dropped where they are optional spelling (Latin, Greek, Cyrillic,
/// Hebrew and Arabic); in scripts where they are vowels (Bengali, Devanagari …)
/// they stay.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut base = '\0';
    text.nfkd()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| {
            if is_combining_mark(letter) {
                return (!drops_marks(base)).then_some(letter);
            }
            let previous = std::mem::replace(&mut base, letter);
            match letter {
                // Inside Ukrainian words the apostrophe is spelling; elsewhere it parts words.
                '\'' | '’' | 'ʼ' if is_cyrillic(previous) => None,
                'ـ' | '\u{200c}' | '\u{200d}' => None,
                'ى' | 'ی' => Some('ي'),
                'ة' => Some('ه'),
                'ک' => Some('ك'),
                'ı' => Some('i'),
                'ł' => Some('l'),
                'ø' => Some('o'),
                'đ' => Some('d'),
                'ґ' => Some('г'),
                '’' | 'ʼ' => Some('\''),
                other => Some(other),
            }
        })
        .collect::<String>()
        .replace('ß', "ss")
        .replace('æ', "ae")
        .replace('œ', "oe")
}

/// Whether marks on this letter are optional spelling.
fn drops_marks(letter: char) -> bool {
    matches!(letter, '\0'..='\u{052f}' | '\u{0590}'..='\u{07ff}' | '\u{1e00}'..='\u{1fff}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{0400}'..='\u{052f}')
}

/// The words of a folded text, in order.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !(letter.is_alphanumeric() || is_combining_mark(letter)))
        .filter(|word| !word.is_empty() && word.len() <= LONGEST_WORD_BYTES)
}

/// The form that singular and plural share, per language.
pub struct Stemmers {
    analyzers: TokenizerManager,
}

impl std::fmt::Debug for Stemmers {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Stemmers")
    }
}

impl Default for Stemmers {
    fn default() -> Self {
        let analyzers = TokenizerManager::default();
        for (code, language) in STEMMED {
            analyzers
                .register(code, TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(language)).build());
        }
        Self { analyzers }
    }
}

impl Stemmers {
    /// The stem of a folded word; the word itself in languages without a stemmer.
    #[must_use]
    pub fn stem<'word>(&self, word: &'word str, language: &str) -> Cow<'word, str> {
        if !STEMMED.iter().any(|(code, _)| *code == language) {
            return Cow::Borrowed(word);
        }
        let Some(mut analyzer) = self.analyzers.get(language) else { return Cow::Borrowed(word) };
        let mut stems = analyzer.token_stream(word);
        if stems.advance() { Cow::Owned(stems.token().text.clone()) } else { Cow::Borrowed(word) }
    }
}

/// Words that carry no meaning of their own ("di", "the", "و"): a query may leave them out.
pub struct StopWords {
    analyzers: Vec<TextAnalyzer>,
}

impl std::fmt::Debug for StopWords {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("StopWords")
    }
}

impl Default for StopWords {
    fn default() -> Self {
        let analyzers = [Language::Italian, Language::English, Language::French, Language::Spanish]
            .into_iter()
            .filter_map(StopWordFilter::new)
            .map(|filter| TextAnalyzer::builder(RawTokenizer::default()).filter(filter).build())
            .collect();
        Self { analyzers }
    }
}

impl StopWords {
    /// Whether a folded word is a stop word in one of the interface languages.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        const OTHERS: [&str; 14] =
            ["l", "d", "all", "dell", "nell", "sull", "dall", "un", "j", "у", "в", "на", "و", "في"];
        OTHERS.contains(&word)
            || self.analyzers.iter().any(|analyzer| {
                let mut analyzer = analyzer.clone();
                !analyzer.token_stream(word).advance()
            })
    }

    /// The words that matter: all of them when none would be left.
    #[must_use]
    pub fn without<'word>(&self, words: Vec<&'word str>) -> Vec<&'word str> {
        let kept: Vec<_> = words.iter().copied().filter(|word| !self.contains(word)).collect();
        if kept.is_empty() { words } else { kept }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(&fold(text)).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn accents_case_and_letter_variants_do_not_matter() {
        check("Città di CASTELLO", &["citta", "di", "castello"]);
        check("Forlì-Cesena", &["forli", "cesena"]);
        check("dell'Associazione", &["dell", "associazione"]);
        check("dell’associazione", &["dell", "associazione"]);
        check("مُحَامِي", &["محامي"]);
        check("أإآا", &["اااا"]);
        check("здоров'я здоров’я", &["здоровя", "здоровя"]);
        check("Straße Łódź", &["strasse", "lodz"]);
        check("ｆｕｌｌ ｗｉｄｔｈ", &["full", "width"]);
    }

    #[test]
    fn vowel_signs_stay_where_they_are_letters() {
        check("উকিল", &["উকিল"]);
        check("हिन्दी", &["हिन्दी"]);
    }

    #[test]
    fn singular_and_plural_share_a_stem() {
        let stemmers = Stemmers::default();
        let same = |language: &str, one: &str, many: &str| {
            assert_eq!(stemmers.stem(one, language), stemmers.stem(many, language), "{language}: {one}, {many}");
        };
        same("it", "associazione", "associazioni");
        same("it", "avvocato", "avvocati");
        same("en", "lawyer", "lawyers");
        same("fr", "avocat", "avocats");
        same("es", "abogado", "abogados");
        assert_eq!(stemmers.stem("адвокат", "uk"), "адвокат");
    }

    #[test]
    fn stop_words_go_unless_nothing_would_be_left() {
        let stop_words = StopWords::default();
        assert_eq!(stop_words.without(vec!["scuola", "di", "italiano"]), ["scuola", "italiano"]);
        assert_eq!(stop_words.without(vec!["di", "the"]), ["di", "the"]);
    }
}

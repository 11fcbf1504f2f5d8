//! Which words does a text consist of, spelling aside?
//!
//! Every text that is indexed and every query pass through the same two steps:
//! [`fold`] (case, accents, letter variants) and [`words`] (split at everything
//! that is neither letter nor digit). [`Stemmers`] add, per language, the form
//! that singular and plural share.

use std::borrow::Cow;
use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, TextAnalyzer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::known_words::set_in_order;

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
/// they stay. Persian and Urdu letters become their Arabic counterparts, Ethiopic
/// letters that sound alike become one, digits of every script become ASCII.
/// Marks of direction and other invisible characters go.
#[must_use]
pub fn fold(text: &str) -> String {
    let text = without_dots_of_acronyms(text);
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut base = '\0';
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(letter) {
            if !drops_marks(base) {
                folded.push(letter);
            }
            continue;
        }
        let previous = std::mem::replace(&mut base, letter);
        match letter {
            // Inside Ukrainian words the apostrophe is spelling; elsewhere it parts words.
            '\'' | '’' | 'ʼ' if is_cyrillic(previous) => {}
            'ـ'
            | '\u{00ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {
                base = previous;
            }
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            other => folded.push(one_form(other)),
        }
    }
    folded
}

/// "A.S.G.I." as "ASGI": people type it either way.
fn without_dots_of_acronyms(text: &str) -> Cow<'_, str> {
    let letters: Vec<char> = if text.contains('.') { text.chars().collect() } else { return Cow::Borrowed(text) };
    let single = |at: usize| {
        let alone = at == 0 || !letters[at - 1].is_alphanumeric();
        letters.get(at).is_some_and(|letter| letter.is_alphabetic()) && alone
    };
    let dotted = |at: usize| single(at) && letters.get(at + 1) == Some(&'.');
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let mut end = at;
        while dotted(end) {
            end += 2;
        }
        // One letter with a dot is a name's beginning, no acronym; the last letter may lack its dot.
        let last = end > at && single(end) && letters.get(end + 1).is_none_or(|next| !next.is_alphanumeric());
        if end - at >= 4 || (end > at && last) {
            joined.extend(letters[at..end].iter().filter(|letter| **letter != '.'));
            if last {
                joined.push(letters[end]);
                end += 1;
            } else {
                joined.push(' ');
            }
            at = end;
        } else {
            joined.push(letters[at]);
            at += 1;
        }
    }
    Cow::Owned(joined)
}

/// The form that stands for a letter and its variants.
fn one_form(letter: char) -> char {
    match letter {
        'ى' | 'ی' | 'ے' | 'ې' | 'ۍ' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'ۆ' | 'ۇ' => 'و',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ə' => 'e',
        'ґ' => 'г',
        'ς' => 'σ',
        '’' | 'ʼ' => '\'',
        '\u{0660}'..='\u{0669}' => digit(letter, '\u{0660}'),
        '\u{06f0}'..='\u{06f9}' => digit(letter, '\u{06f0}'),
        '\u{0966}'..='\u{096f}' => digit(letter, '\u{0966}'),
        '\u{09e6}'..='\u{09ef}' => digit(letter, '\u{09e6}'),
        // Ethiopic: each consonant has a row of eight; rows that are pronounced alike become one.
        '\u{1210}'..='\u{1217}' => moved(letter, '\u{1210}', '\u{1200}'),
        '\u{1280}'..='\u{1287}' => moved(letter, '\u{1280}', '\u{1200}'),
        '\u{1220}'..='\u{1227}' => moved(letter, '\u{1220}', '\u{1230}'),
        '\u{12d0}'..='\u{12d7}' => moved(letter, '\u{12d0}', '\u{12a0}'),
        '\u{1340}'..='\u{1347}' => moved(letter, '\u{1340}', '\u{1338}'),
        other => other,
    }
}

fn digit(letter: char, zero: char) -> char {
    moved(letter, zero, '0')
}

/// The letter as far from `to` as it is from `from`.
fn moved(letter: char, from: char, to: char) -> char {
    char::from_u32(u32::from(letter) - u32::from(from) + u32::from(to)).unwrap_or(letter)
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
        .split(|letter: char| !is_of_a_word(letter))
        .filter(|word| !word.is_empty() && word.len() <= LONGEST_WORD_BYTES)
}

/// Whether a letter belongs to a word.
///
/// Most letters of the interface languages are told by their block: the tables of Unicode are searched for the others,
/// which takes twenty times as long.
fn is_of_a_word(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        '\u{00c0}'..='\u{00d6}' | '\u{00d8}'..='\u{00f6}' | '\u{00f8}'..='\u{02c1}' => true,
        '\u{0400}'..='\u{0481}' | '\u{048a}'..='\u{052f}' => true,
        '\u{0620}'..='\u{0669}' | '\u{066e}'..='\u{06d3}' => true,
        '\u{1200}'..='\u{1248}' | '\u{1260}'..='\u{1288}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => true,
        other => other.is_alphanumeric() || is_combining_mark(other),
    }
}

/// The form that singular and plural share, per language.
#[derive(Clone)]
pub struct Stemmers {
    analyzers: Vec<(&'static str, TextAnalyzer)>,
}

impl std::fmt::Debug for Stemmers {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Stemmers")
    }
}

impl Default for Stemmers {
    fn default() -> Self {
        let analyzer = |language| TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(language)).build();
        Self { analyzers: STEMMED.into_iter().map(|(code, language)| (code, analyzer(language))).collect() }
    }
}

impl Stemmers {
    /// The stem of a folded word; the word itself in languages without a stemmer.
    #[must_use]
    pub fn stem<'word>(&self, word: &'word str, language: &str) -> Cow<'word, str> {
        let Some((_, analyzer)) = self.analyzers.iter().find(|(code, _)| *code == language) else {
            return Cow::Borrowed(word);
        };
        let mut analyzer = analyzer.clone();
        let mut stems = analyzer.token_stream(word);
        if stems.advance() { Cow::Owned(stems.token().text.clone()) } else { Cow::Borrowed(word) }
    }
}

fn lower_case(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).collect()
}

/// Words that people type around what they look for ("di", "the", "و", "where", "need"): a query may leave them out.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct StopWords {
    #[serde(serialize_with = "set_in_order")]
    words: HashSet<String>,
    /// In lower case, with their accents.
    #[serde(serialize_with = "set_in_order")]
    written: HashSet<String>,
}

impl StopWords {
    /// The stop words of the engine's languages, and `fillers` in any language.
    #[must_use]
    pub fn new<'filler>(fillers: impl IntoIterator<Item = &'filler str>) -> Self {
        const ELIDED: [&str; 10] = ["l", "d", "all", "dell", "nell", "sull", "dall", "un", "j", "qu"];
        let folded = |text: &str| {
            let folded = fold(text);
            words(&folded).map(str::to_owned).collect::<Vec<_>>()
        };
        let fillers: Vec<&str> = fillers.into_iter().chain(ELIDED).collect();
        Self {
            words: fillers.iter().copied().flat_map(folded).collect(),
            written: fillers.iter().copied().map(lower_case).collect(),
        }
    }

    /// Whether a folded word is a stop word in some language.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether a word of a query is a stop word. Whoever types accents means them: Turkish "iş" is not English "is".
    #[must_use]
    pub fn leave_out(&self, typed: &str, folded: &str) -> bool {
        let typed = lower_case(typed);
        self.contains(folded) && (typed == folded || !folded.is_ascii() || self.written.contains(&typed))
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
        check("وکیل وكيل", &["وكيل", "وكيل"]);
        check("ہسپتال", &["هسپتال"]);
        check("ሐኪም ኀኪም ሀኪም", &["ሀኪም", "ሀኪም", "ሀኪም"]);
        check("ፀሐይ ጸሀይ", &["ጸሀይ", "ጸሀይ"]);
        check("২০২৬ ٢٠٢٦ ۲۰۲۶", &["2026", "2026", "2026"]);
        check("blub,Foo", &["blub", "foo"]);
        check("A.S.G.I. Torino, C.I.S.M, M. Rossi", &["asgi", "torino", "cism", "m", "rossi"]);
        check("S.Vito S. Maria www.asgi.it A.P.S.", &["s", "vito", "s", "maria", "www", "asgi", "it", "aps"]);
        check("\u{202e}casa\u{202c} tet\u{200b}to", &["casa", "tetto"]);
        check("ΑΘΗΝΑΣ", &["αθηνασ"]);
    }

    #[test]
    fn blocks_of_letters_are_taken_for_what_unicode_says_they_are() {
        for letter in '\0'..=char::MAX {
            let expected = letter.is_alphanumeric() || is_combining_mark(letter);
            assert_eq!(is_of_a_word(letter), expected, "{letter:?}");
        }
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
        let stop_words = StopWords::new(["di", "the"]);
        assert_eq!(stop_words.without(vec!["scuola", "di", "italiano"]), ["scuola", "italiano"]);
        assert_eq!(stop_words.without(vec!["di", "the"]), ["di", "the"]);
    }

    #[test]
    fn accents_that_are_typed_tell_a_word_from_a_stop_word() {
        let stop_words = StopWords::new(["is", "où"]);
        let left_out = |typed: &str| stop_words.leave_out(typed, &fold(typed));
        assert!(left_out("IS") && left_out("où") && left_out("ou"));
        assert!(!left_out("iş"));
    }
}

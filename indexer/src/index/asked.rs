//! What did a person type: words, phrases, and what they do not want?
//!
//! `scuola "casa delle donne" -sport` asks for a word and a phrase and excludes
//! a word. A quote that is never closed, a hyphen inside a word or alone are
//! only punctuation.

use super::analysis::{fold, words};
use crate::{Error, Result};

/// Words of a query that are read; a person's question is shorter, a text that was pasted is longer.
pub const MOST_WORDS: usize = 64;

/// A word as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As it was typed.
    pub typed: String,
    /// As it is looked up.
    pub folded: String,
    /// Where it begins and ends in what was typed, bytes.
    pub at: std::ops::Range<usize>,
}

/// A query, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Words outside quotes, in order.
    pub tokens: Vec<Token>,
    /// Words between quotes.
    pub phrases: Vec<Vec<Token>>,
    /// Words and phrases after a minus.
    pub excluded: Vec<Vec<Token>>,
}

/// Quotes that open, each with those that close it.
const QUOTES: [(char, &str); 5] = [('"', "\""), ('“', "”\""), ('„', "“”\""), ('«', "»"), ('＂', "＂")];

/// Takes a query apart.
///
/// # Errors
/// [`Error::TooManyWords`].
pub fn asked(text: &str) -> Result<Asked> {
    let mut asked = Asked::default();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let begins = at == 0 || text[..at].ends_with(char::is_whitespace);
        let minus = begins && matches!(letter, '-' | '−');
        let start = if minus { at + letter.len_utf8() } else { at };
        let (inner, end, quoted) = piece(text, start);
        let found = tokens(text, inner.clone());
        if found.is_empty() {
            at = end.max(at + letter.len_utf8());
            continue;
        }
        if minus {
            asked.excluded.push(found);
        } else if quoted {
            asked.phrases.push(found);
        } else {
            asked.tokens.extend(found);
        }
        at = end;
    }
    let number = asked.tokens.len() + asked.phrases.iter().chain(&asked.excluded).map(Vec::len).sum::<usize>();
    if number > MOST_WORDS { Err(Error::TooManyWords { words: number, most: MOST_WORDS }) } else { Ok(asked) }
}

/// The piece that begins at `start`: its inside, where it ends, and whether it is quoted.
fn piece(text: &str, start: usize) -> (std::ops::Range<usize>, usize, bool) {
    let rest = &text[start..];
    if let Some((open, closing)) = QUOTES.iter().find(|(open, _)| rest.starts_with(*open)) {
        let inside = start + open.len_utf8();
        if let Some(length) = text[inside..].find(|letter| closing.contains(letter)) {
            let end = inside + length;
            let close = text[end..].chars().next().map_or(0, char::len_utf8);
            return (inside..end, end + close, true);
        }
        return (inside..inside, inside, false);
    }
    let is_end = |letter: char| letter.is_whitespace() || QUOTES.iter().any(|(open, _)| *open == letter);
    let length = rest.find(is_end).unwrap_or(rest.len());
    let end = start + length;
    // White space belongs to nothing.
    let end = if length == 0 { start + rest.chars().next().map_or(0, char::len_utf8) } else { end };
    (start..end, end, false)
}

/// The words of a piece; one that folds to several is several.
fn tokens(text: &str, piece: std::ops::Range<usize>) -> Vec<Token> {
    let inside = &text[piece.clone()];
    let token = |typed: &str, part: &str| {
        let from = piece.start + (typed.as_ptr() as usize - inside.as_ptr() as usize);
        Token { typed: typed.to_owned(), folded: part.to_owned(), at: from..from + typed.len() }
    };
    // An acronym with dots and a Ukrainian word with an apostrophe are one word only as a whole.
    let whole = fold(inside);
    let mut as_one = words(&whole);
    if let (Some(only), None, true) = (as_one.next(), as_one.next(), words(inside).nth(1).is_some()) {
        return vec![token(inside, only)];
    }
    words(inside)
        .flat_map(|typed| {
            let folded = fold(typed);
            let parts: Vec<Token> = words(&folded).map(|part| token(typed, part)).collect();
            parts
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(tokens: &[Token]) -> Vec<&str> {
        tokens.iter().map(|token| token.folded.as_str()).collect()
    }

    #[test]
    fn words_phrases_and_exclusions_are_told_apart() {
        let asked = asked("scuola \"Casa delle Donne\" -sport e-mail -\"via roma\" - dell'arte").unwrap();
        assert_eq!(folded(&asked.tokens), ["scuola", "e", "mail", "dell", "arte"]);
        assert_eq!(folded(&asked.phrases[0]), ["casa", "delle", "donne"]);
        assert_eq!(
            asked.excluded.iter().map(|part| folded(part)).collect::<Vec<_>>(),
            [vec!["sport"], vec!["via", "roma"]]
        );
        assert_eq!(asked.tokens[0].at, 0..6);
    }

    #[test]
    fn quotes_of_every_kind_count_and_open_ones_do_not() {
        for text in ["“casa mia”", "«casa mia»", "„casa mia“", "\"casa mia\""] {
            assert_eq!(folded(&asked(text).unwrap().phrases[0]), ["casa", "mia"], "{text}");
        }
        let open = asked("\"casa mia").unwrap();
        assert_eq!((folded(&open.tokens), open.phrases.len()), (vec!["casa", "mia"], 0));
        assert_eq!(asked("\"\" - -- \u{202e}").unwrap(), Asked::default());
    }

    #[test]
    fn an_acronym_with_dots_and_a_word_with_an_apostrophe_are_one_word() {
        assert_eq!(folded(&asked("a.s.g.i. torino").unwrap().tokens), ["asgi", "torino"]);
        assert_eq!(folded(&asked("чоловік б'є здоров’я").unwrap().tokens), ["чоловік", "бє", "здоровя"]);
        assert_eq!(folded(&asked("aiuto.casa").unwrap().tokens), ["aiuto", "casa"]);
    }

    #[test]
    fn a_pasted_text_is_refused() {
        assert!(matches!(asked(&"casa ".repeat(200)), Err(Error::TooManyWords { words: 200, most: MOST_WORDS })));
    }
}

//! Where does one word end and the next begin, when no space says so?

use super::super::asked::Token;
use super::reader::Reader;

/// Letters of the shortest word, and of the shortest filler, that is told from another one without a space between them.
const SHORTEST_GLUED: (usize, usize) = (3, 2);

/// Words that one may be made of which were typed without spaces, at most.
const MOST_GLUED: usize = 5;

/// Letters of what several words were typed as, at most: every part of it is looked up.
const LONGEST_GLUED: usize = 60;

impl Reader<'_> {
    /// Words of scripts that leave no space between words, parted into those that are known, the longest first.
    pub(super) fn split_unspaced(&self, tokens: &[Token]) -> Vec<Token> {
        let mut parted = Vec::new();
        for token in tokens {
            if !token.folded.chars().all(is_unspaced) {
                parted.push(token.clone());
                continue;
            }
            let mut rest = token.folded.as_str();
            while !rest.is_empty() {
                let ends = rest.char_indices().map(|(at, letter)| at + letter.len_utf8());
                let known = |part: &str| {
                    self.names.named(part, None).is_some()
                        || self.stop_words.contains(part)
                        || self.vocabulary.contains(part)
                        || self.lexicon.in_names(&[part]).is_some()
                        || self.lexicon.meanings(&[part], self.stemmers).iter().any(|all| !all.is_empty())
                };
                let ends: Vec<usize> = ends.collect();
                let longest = ends.iter().rev().copied().find(|end| known(&rest[..*end]));
                let end = longest.unwrap_or(ends[0]);
                if longest.is_some() || ends.len() == 1 {
                    let from = token.folded.len() - rest.len();
                    parted.push(part_of(token, from..from + end));
                }
                rest = &rest[end..];
            }
        }
        parted
    }

    /// The fewest words that stand in texts and were typed as one; fillers among them are left out.
    pub(super) fn parted(&self, word: &str) -> Option<Vec<String>> {
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        if ends.len() > LONGEST_GLUED {
            return None;
        }
        let (shortest_word, shortest_filler) = SHORTEST_GLUED;
        // For every beginning of the word the fewest words that make it.
        let mut fewest: Vec<Option<Vec<&str>>> = vec![None; ends.len()];
        fewest[0] = Some(Vec::new());
        for to in 1..ends.len() {
            for from in 0..to {
                let Some(before) = fewest[from].as_ref().filter(|before| before.len() < MOST_GLUED) else { continue };
                let is_fewer = fewest[to].as_ref().is_none_or(|known| before.len() + 1 < known.len());
                let part = &word[ends[from]..ends[to]];
                let is_word = to - from >= shortest_word && self.vocabulary.contains(part)
                    || to - from >= shortest_filler && self.stop_words.contains(part);
                if is_fewer && is_word {
                    fewest[to] = Some([before.as_slice(), &[part]].concat());
                }
            }
        }
        let words = fewest.pop()??;
        let telling: Vec<String> =
            words.into_iter().filter(|word| !self.stop_words.contains(word)).map(str::to_owned).collect();
        (telling.len() > 1).then_some(telling)
    }
}

/// A part of a token; where folding changed its letters, nobody can tell which part of the typed ones it is.
fn part_of(token: &Token, range: std::ops::Range<usize>) -> Token {
    let folded = token.folded[range.clone()].to_owned();
    if token.typed != token.folded {
        return Token { folded, ..token.clone() };
    }
    Token { typed: folded.clone(), folded, at: token.at.start + range.start..token.at.start + range.end }
}

/// Scripts that leave no space between words: Chinese, Japanese, Thai.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{0e00}'..='\u{0e7f}')
}

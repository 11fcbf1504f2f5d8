//! When do two spellings name the same place?

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name without case, accents, punctuation and repeated spaces, to compare by.
///
/// Identifiers of rows that bring none are derived from it, so that it must never change;
/// searching folds words in its own way ([`crate::index::fold`]), which may.
///
/// ```
/// use vicini_indexer::reference::comparable;
/// assert_eq!(comparable("  Sant’Agata de' Goti "), "sant agata de goti");
/// assert_eq!(comparable("FORLI'"), comparable("Forlì"));
/// ```
#[must_use]
pub fn comparable(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut at_word_start = true;
    for character in name.nfkd().filter(|character| !is_combining_mark(*character)) {
        if character.is_alphanumeric() {
            if at_word_start && !folded.is_empty() {
                folded.push(' ');
            }
            at_word_start = false;
            folded.extend(character.to_lowercase());
        } else {
            at_word_start = true;
        }
    }
    folded
}

/// Words that join the parts of an Italian place name and that people leave out or change.
const CONNECTING_WORDS: [&str; 22] = [
    "a", "al", "alla", "d", "da", "dal", "dalla", "de", "degli", "dei", "del", "dell", "della", "delle", "di", "e",
    "ed", "in", "nel", "nell", "nella", "sull",
];

/// `Reggio di Calabria` and `Reggio Calabria`, `S. Giovanni` and `San Giovanni` alike.
///
/// Coarser than [`comparable`]: two places may share it, so a match counts only when it is the only one.
pub(super) fn skeleton(folded: &str) -> String {
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !CONNECTING_WORDS.contains(word))
        .map(|word| match word {
            "s" | "san" | "sant" | "santa" | "santo" => "s",
            word => word,
        })
        .collect();
    if words.is_empty() { folded.to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::{comparable, skeleton};

    #[test]
    fn spellings_of_one_name_fold_to_the_same_text() {
        let check = |left: &str, right: &str| assert_eq!(comparable(left), comparable(right), "{left} and {right}");
        check("Città di Castello", "CITTA' DI CASTELLO");
        check("L'Aquila", "l’aquila");
        check("Presicce-Acquarica", "Presicce Acquarica");
        check("Milano", "Milano");
    }

    #[test]
    fn connecting_words_and_abbreviated_saints_do_not_matter_to_the_skeleton() {
        let check = |left: &str, right: &str| assert_eq!(skeleton(&comparable(left)), skeleton(&comparable(right)));
        check("Reggio di Calabria", "Reggio Calabria");
        check("Reggio nell'Emilia", "Reggio Emilia");
        check("S. Giovanni in Persiceto", "San Giovanni Persiceto");
        check("Sant'Angelo di Brolo", "S.Angelo di Brolo");
    }

    #[test]
    fn a_name_of_connecting_words_only_keeps_them() {
        assert_eq!(skeleton("del in"), "del in");
    }
}

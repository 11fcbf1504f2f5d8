//! How does a name sound, in whatever script it is written?
//!
//! "Torino", "Торино", "تورينو" and "ቶሪኖ" are one name. Each is brought to
//! Latin letters by a general table, and then to a coarse spelling in which
//! letters that other scripts do not tell apart are one: Arabic has no p, no v
//! and writes o and u alike, Italian writes one sound as c, ch or sc. The key is
//! for finding candidates where the word as typed stands nowhere; it is never shown.

use std::borrow::Cow;

/// The coarse spelling of a folded word or name; spaces stay.
///
/// # Source
/// The letters of other scripts: the table of the crate `any_ascii`.
#[must_use]
pub fn sound(folded: &str) -> String {
    let latin: Cow<'_, str> = if folded.is_ascii() { Cow::Borrowed(folded) } else { Cow::Owned(to_latin(folded)) };
    let letters: Vec<u8> = latin.bytes().filter(|letter| letter.is_ascii_alphanumeric() || *letter == b' ').collect();
    let mut key = String::with_capacity(letters.len());
    let mut at = 0;
    while at < letters.len() {
        let (read, sounds) = next_sound(&letters[at..]);
        for sound in sounds.bytes() {
            // A doubled letter sounds like one.
            if key.as_bytes().last() != Some(&sound) || sound == b' ' {
                key.push(sound as char);
            }
        }
        at += read;
    }
    key
}

/// The consonants of a sound: what Arabic writes of a foreign name, more or less.
#[must_use]
pub fn skeleton(sound: &str) -> String {
    let mut skeleton: String = sound.chars().filter(|letter| !matches!(letter, 'a' | 'i' | 'u' | ' ')).collect();
    let mut last = ' ';
    skeleton.retain(|letter| std::mem::replace(&mut last, letter) != letter);
    skeleton
}

/// The letters of other scripts in Latin.
fn to_latin(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    for letter in folded.chars() {
        match letter {
            // The table leaves these out; in foreign names they are vowels.
            'ا' | 'ع' => latin.push('a'),
            // The table writes them as Italian writes k.
            'ч' | 'چ' => latin.push_str("tsh"),
            other => latin.push_str(any_ascii::any_ascii_char(other)),
        }
    }
    latin.make_ascii_lowercase();
    latin
}

/// How many letters make the next sound, and how it is written.
fn next_sound(letters: &[u8]) -> (usize, &'static str) {
    let at = |place: usize| letters.get(place).copied().unwrap_or(b' ');
    let bright = |place: usize| matches!(at(place), b'e' | b'i' | b'y');
    let vowel = |place: usize| matches!(at(place), b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'w');
    // Italian i between a soft consonant and a vowel is only spelling.
    let silent = |place: usize| usize::from(at(place) == b'i' && vowel(place + 1));
    match at(0) {
        b's' if at(1) == b'c' && bright(2) => (2, "s"),
        b's' if at(1) == b'h' && at(2) == b'c' && at(3) == b'h' => (4, "s"),
        b's' if at(1) == b'h' => (2, "s"),
        b't' if at(1) == b's' && at(2) == b'h' => (3, "c"),
        b't' if at(1) == b's' || at(1) == b'z' => (2, "s"),
        b't' if at(1) == b'h' => (2, "t"),
        b'd' if at(1) == b'z' && at(2) == b'h' => (3, "j"),
        b'd' if at(1) == b'j' || at(1) == b'z' => (2, "j"),
        b'd' if at(1) == b'h' => (2, "d"),
        b'c' if at(1) == b'h' && bright(2) && at(2) != b'y' => (2, "k"),
        b'c' if at(1) == b'h' => (2, "c"),
        b'c' if at(1) == b'c' && bright(2) => (2 + silent(2), "c"),
        b'c' if bright(1) => (1 + silent(1), "c"),
        b'c' if at(1) == b'k' => (2, "k"),
        b'g' if at(1) == b'n' => (2, "ni"),
        b'g' if at(1) == b'l' && at(2) == b'i' => (2, "l"),
        b'g' if at(1) == b'h' => (2, "g"),
        b'g' if at(1) == b'g' && bright(2) => (2 + silent(2), "j"),
        b'g' if bright(1) => (1 + silent(1), "j"),
        b'p' if at(1) == b'h' => (2, "f"),
        b'k' if at(1) == b'h' => (2, "k"),
        b'z' if at(1) == b'h' => (2, "j"),
        b'q' if at(1) == b'u' => (2, "ku"),
        b'a' => (1, "a"),
        b'b' | b'p' => (1, "b"),
        b'c' | b'k' | b'q' => (1, "k"),
        b'd' => (1, "d"),
        b'e' | b'i' | b'y' => (1, "i"),
        b'f' | b'v' => (1, "f"),
        b'g' => (1, "g"),
        b'h' => (1, ""),
        b'j' => (1, "j"),
        b'l' => (1, "l"),
        b'm' => (1, "m"),
        b'n' => (1, "n"),
        b'o' | b'u' | b'w' => (1, "u"),
        b'r' => (1, "r"),
        b's' | b'z' => (1, "s"),
        b't' => (1, "t"),
        b'x' => (1, "ks"),
        b'0' => (1, "0"),
        b'1' => (1, "1"),
        b'2' => (1, "2"),
        b'3' => (1, "3"),
        b'4' => (1, "4"),
        b'5' => (1, "5"),
        b'6' => (1, "6"),
        b'7' => (1, "7"),
        b'8' => (1, "8"),
        b'9' => (1, "9"),
        _ => (1, " "),
    }
}

#[cfg(test)]
mod tests {
    use super::super::analysis::fold;
    use super::*;

    #[track_caller]
    fn alike(names: &[&str]) {
        let first = sound(&fold(names[0]));
        for name in names {
            assert_eq!(sound(&fold(name)), first, "{name}");
        }
    }

    #[test]
    fn a_name_sounds_alike_in_every_script() {
        alike(&["Torino", "Торино", "تورينو", "ቶሪኖ"]);
        alike(&["Milano", "Милано", "ميلانو", "ሚላኖ"]);
        alike(&["Roma", "Рома", "روما", "ሮማ"]);
        alike(&["Bari", "Бари", "باري", "ባሪ", "বারি"]);
        alike(&["Palermo", "Палермо", "باليرمو", "ፓሌርሞ"]);
        alike(&["Brescia", "Брешия", "بريشيا"]);
        alike(&["Perugia", "Перуджа", "بيروجا"]);
        alike(&["Verona", "Верона", "فيرونا"]);
        alike(&["Turin", "Турин", "তুরিন"]);
        alike(&["Cesena", "Чезена"]);
        alike(&["Reggio", "Реджо"]);
    }

    #[test]
    fn different_names_sound_different() {
        assert_ne!(sound("torino"), sound("trani"));
        assert_ne!(sound("roma"), sound("parma"));
    }
}

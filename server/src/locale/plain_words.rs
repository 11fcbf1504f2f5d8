//! Are the sentences of the pages plain enough for somebody who is learning the language?
//!
//! Italian is measured by the Gulpease index (GULP, Università «La Sapienza»,
//! 1988): from 80 on, readers with elementary schooling read alone. English is
//! measured by Flesch's reading ease (1948): from 80 on a text is "easy", the
//! words of twelve-year-olds. Both stand here for level A2 of the Common European
//! Framework, which has no formula of its own. They measure letters, syllables
//! and sentences, not sense: they find long words and long sentences, and a
//! person still has to read the pages.

/// Words from which on a message is a sentence and no label.
const SHORTEST_SENTENCE: usize = 6;

/// What stands in a sentence for a name or number that is filled in.
const FILLED_IN: &str = "uno";

/// The sentences of a Fluent source: messages that end a sentence, without those that choose by a number.
fn sentences(source: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        match (line.starts_with(' '), line.split_once(" =")) {
            (true, _) => messages.last_mut().expect("a continued line has a first one").push_str(line),
            (false, Some((_, text))) => messages.push(text.to_owned()),
            _ => {}
        }
    }
    let whole = |text: &String| !text.contains("->") && words(text).len() >= SHORTEST_SENTENCE && ends(text) > 0;
    messages.into_iter().map(|message| filled(&message)).filter(whole).collect()
}

/// The text with something filled in for every placeable; one that chooses by a number stays as it is.
fn filled(message: &str) -> String {
    let mut text = String::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}').filter(|(inside, _)| !inside.contains("->")) else {
            return message.to_owned();
        };
        text.push_str(before);
        text.push_str(FILLED_IN);
        rest = after;
    }
    text + rest
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect()
}

/// Ends of sentences; a colon parts what a reader takes in at once.
fn ends(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.ends_with(['.', '!', '?', ':'])).count()
}

/// Letters of the words, words, and sentences of texts.
fn counted(texts: &[String]) -> [f64; 3] {
    let letters: usize = texts.iter().flat_map(|text| words(text)).map(|word| word.chars().count()).sum();
    let all_words: usize = texts.iter().map(|text| words(text).len()).sum();
    let all_ends: usize = texts.iter().map(|text| ends(text)).sum();
    [letters, all_words, all_ends].map(|count| count as f64)
}

/// The Gulpease index, 0 to 100 and beyond: higher is easier.
fn gulpease(texts: &[String]) -> f64 {
    let [letters, words, ends] = counted(texts);
    89.0 + (300.0 * ends - 10.0 * letters) / words
}

/// Flesch's reading ease, 0 to 100 and beyond: higher is easier.
fn reading_ease(texts: &[String]) -> f64 {
    let [_, all_words, ends] = counted(texts);
    let syllables: usize = texts.iter().flat_map(|text| words(text)).map(syllables).sum();
    206.835 - 1.015 * all_words / ends - 84.6 * syllables as f64 / all_words
}

/// Syllables of an English word: groups of vowels, a silent e at its end aside ("time", but not "people").
fn syllables(word: &str) -> usize {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let word = word.to_lowercase();
    let spoken = match word.strip_suffix('e') {
        Some(before) if !before.strip_suffix('l').is_some_and(|stem| stem.ends_with(|letter| !is_vowel(letter))) => {
            before
        }
        _ => &word,
    };
    spoken.split(|letter| !is_vowel(letter)).filter(|run| !run.is_empty()).count().max(1)
}

/// The hardest of the sentences, for whoever has to make them plainer.
fn hardest(texts: &[String], ease: impl Fn(&[String]) -> f64) -> String {
    let mut rated: Vec<(f64, &String)> = texts.iter().map(|text| (ease(std::slice::from_ref(text)), text)).collect();
    rated.sort_by(|left, right| left.0.total_cmp(&right.0));
    rated.into_iter().take(5).map(|(ease, text)| format!("\n{ease:.0} {text}")).collect()
}

#[test]
fn italian_can_be_read_with_elementary_schooling() {
    let texts = sentences(include_str!("../../locales/it.ftl"));
    let index = gulpease(&texts);
    assert!(index >= 80.0, "Gulpease {index:.1}, expected 80 or more; the hardest:{}", hardest(&texts, gulpease));
}

#[test]
fn english_is_easy_to_read() {
    let texts = sentences(include_str!("../../locales/en.ftl"));
    let ease = reading_ease(&texts);
    assert!(ease >= 80.0, "Flesch {ease:.1}, expected 80 or more; the hardest:{}", hardest(&texts, reading_ease));
}

#[test]
fn the_measures_tell_plain_from_learned() {
    let text = |text: &str| vec![text.to_owned()];
    let plain = text("Scrivi cosa cerchi. Ti diciamo chi ti aiuta vicino a te.");
    let learned =
        text("L’amministrazione procedente comunica tempestivamente l’avvenuta regolarizzazione documentale.");
    assert!(gulpease(&plain) > 90.0 && gulpease(&learned) < 30.0);
    let plain = text("Write what you need. We tell you who can help you near you.");
    let learned = text("The competent administration communicates documentary regularisation expeditiously.");
    assert!(reading_ease(&plain) > 90.0 && reading_ease(&learned) < 0.0);
    assert_eq!(["help", "people", "language", "the", "nobody"].map(syllables), [1, 2, 2, 1, 3]);
}

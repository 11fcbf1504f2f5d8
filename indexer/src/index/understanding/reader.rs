//! How are the words of a query read?

use std::collections::BTreeSet;
use std::sync::Arc;

use unicode_script::UnicodeScript;

use super::super::analysis::{Stemmers, StopWords};
use super::super::asked::{Asked, Token, asked};
use super::super::blocks::Blocks;
use super::super::facets::Facets;
use super::super::gazetteer_names::{GazetteerNames, LONGEST_NAME_WORDS, NamedArea};
use super::super::lexicon::{Lexicon, Meaning};
use super::super::plan::{Condition, Space, evaluate};
use super::super::query::{Corrected, Facet, PlaceRead, Strategy};
use super::super::ranking::{quality, rarity};
use super::super::text::Text;
use super::super::vocabulary::{Typos, Vocabulary};
use super::super::word_set::{Reading, WordSet};
use super::{Part, PlaceFilter, Spoken, Telling, Understanding};
use crate::Result;

/// Words that are taken for others, at most; more are let go, so that a long text costs no more than a short one.
const MOST_GUESSED: usize = 12;

/// Forms that a word is expanded to, at most.
const MOST_FORMS: usize = 48;

/// Words that a typing error is taken for, at most.
const MOST_CORRECTIONS: usize = 8;

/// Letters of the last word from which on it may be the beginning of another.
const SHORTEST_BEGINNING: usize = 3;

/// Corrections that are shown.
const SHOWN_CORRECTIONS: usize = 3;

/// Endings that name where or whence in Turkish and in Slavic languages, written after the name of a place.
const PLACE_ENDINGS: [&str; 18] =
    ["da", "de", "ta", "te", "dan", "den", "tan", "ten", "ya", "ye", "е", "і", "и", "у", "ю", "ом", "ою", "ської"];

/// One title in several spellings.
const SAINTS: [&str; 5] = ["san", "sant", "santo", "santa", "s"];

/// Entries that words name, at most: what stands in more names is no name of one.
const FEW_NAMED: u32 = 24;

/// A word that more than one in so many entries have tells nothing, unless it speaks of a service.
const VAGUE_SHARE: usize = 8;

/// Letters of the shortest word that was typed with another one without a space, less one.
const SHORTEST_GLUED: usize = 2;

/// Words that one may be made of which were typed without spaces, at most.
const MOST_GLUED: usize = 5;

/// Letters that a name keeps at least when an ending is taken off.
const SHORTEST_NAME: usize = 3;

/// Reads queries with what a generation knows.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'index> {
    /// Full-text index.
    pub text: &'index Text,
    /// Words of the texts.
    pub vocabulary: &'index Vocabulary,
    /// Words that speak of facet values.
    pub lexicon: &'index Lexicon,
    /// Names of areas.
    pub names: &'index GazetteerNames,
    /// Words that may be left out.
    pub stop_words: &'index StopWords,
    /// Stems.
    pub stemmers: &'index Stemmers,
    /// Typing errors.
    pub typos: &'index Typos,
    /// Facet values.
    pub facets: &'index Facets,
    /// Positions.
    pub blocks: &'index Blocks,
    /// Standing of every entry.
    pub standings: &'index [u8],
}

/// A word with its readings.
#[derive(Debug, Clone, Default)]
struct Read {
    typed: String,
    /// As it is looked up; a phrase is not.
    folded: Option<String>,
    readings: BTreeSet<Reading>,
    spoken: Vec<Spoken>,
    /// The words that it was taken for, nearest first.
    taken_for: Vec<String>,
    /// Whether it speaks of nothing and stands in texts, as it was typed or as it sounds.
    is_name: bool,
}

impl Read {
    fn of(token: &Token) -> Self {
        Self { typed: token.typed.clone(), folded: Some(token.folded.clone()), ..Self::default() }
    }

    fn speaks_of_a_service(&self) -> bool {
        self.spoken.iter().any(|spoken| spoken.facet == Facet::Service)
    }
}

/// What a word that means nothing as it stands may be taken for.
enum Guess<'index> {
    Place(&'index NamedArea),
    Word(Read),
    /// Several that were typed as one.
    Words(Vec<String>),
}

impl<'index> Reader<'index> {
    /// The meaning of a query's words.
    ///
    /// # Errors
    /// [`crate::Error::TooManyWords`], [`crate::Error::Text`].
    /// # Cost
    /// O(entries found by each word), and a walk through the vocabulary for each unknown word.
    pub fn read(&self, typed: &str) -> Result<Understanding> {
        let asked = asked(typed)?;
        let tokens = self.split_unspaced(&asked.tokens);
        let mut understanding = Understanding::default();
        let (places, rest) = self.places(&tokens);
        let (telling, fillers): (Vec<&Token>, Vec<&Token>) =
            rest.iter().partition(|token| !self.stop_words.leave_out(&token.typed, &token.folded));
        let nothing_else = telling.is_empty() && places.is_empty() && asked.phrases.is_empty();
        let telling = if nothing_else { rest.iter().collect() } else { telling };
        if !nothing_else {
            understanding.read.ignored = fillers.iter().map(|token| token.typed.clone()).collect();
        }
        let mut places: Vec<(Vec<&Token>, &NamedArea)> = places;
        let mut words = Vec::new();
        let folded: Vec<&str> = telling.iter().map(|token| token.folded.as_str()).collect();
        let meanings = self.lexicon.meanings(&folded, self.stemmers);
        let mut guessed = 0_usize;
        let in_names = self.in_names(&folded);
        for (at, (token, meanings)) in telling.iter().zip(&meanings).enumerate() {
            let mut known = self.known(token, meanings);
            // Two neighbours that both stand for words of names are more likely a name: "Ukrainian school".
            let is_in_a_name = [at.wrapping_sub(1), at + 1]
                .into_iter()
                .any(|neighbour| in_names.get(neighbour).is_some_and(|forms| !forms.is_empty()));
            let is_beside = known.speaks_of_a_service() && !is_in_a_name;
            let percent = if is_beside { quality::BESIDE_A_SERVICE } else { quality::STEM };
            known.readings.extend(in_names[at].iter().map(|form| in_other_words(form, percent)));
            known.is_name |= self.says_nothing_else(&known) && !in_names[at].is_empty();
            if let Some(area) = self.misspelled_place(token, &known)
                && !places.iter().any(|(_, known)| known.facet == area.facet)
            {
                understanding
                    .read
                    .corrected
                    .push(Corrected { typed: token.typed.clone(), read: vec![area.name.clone()] });
                places.push((vec![token], area));
                continue;
            }
            if !known.readings.is_empty() {
                words.push(known);
                continue;
            }
            guessed += 1;
            let is_last = at + 1 == telling.len() && tokens.last().is_some_and(|last| last.at == token.at);
            match (guessed <= MOST_GUESSED).then(|| self.guess(token, is_last)) {
                Some(Guess::Place(area)) if !places.iter().any(|(_, known)| known.facet == area.facet) => {
                    understanding
                        .read
                        .corrected
                        .push(Corrected { typed: token.typed.clone(), read: vec![area.name.clone()] });
                    places.push((vec![token], area));
                }
                Some(Guess::Word(read)) => words.push(read),
                Some(Guess::Words(parts)) => {
                    let taken_for = parts.join(" ");
                    for part in parts {
                        let part = Token { folded: part, ..(*token).clone() };
                        let meanings = self.lexicon.meanings(&[&part.folded], self.stemmers).concat();
                        let read = self.known(&part, &meanings);
                        words.push(Read { taken_for: vec![taken_for.clone()], ..read });
                    }
                }
                _ => words.push(Read::of(token)),
            }
        }
        for phrase in &asked.phrases {
            let words_of_phrase = phrase.iter().map(|token| token.folded.clone()).collect();
            let typed = phrase.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join(" ");
            words.push(Read {
                typed,
                readings: BTreeSet::from([Reading::Phrase { words: words_of_phrase }]),
                ..Read::default()
            });
        }
        self.joined(&mut words, &rest);
        if words.len() > 2 {
            self.add_named(&mut words)?;
        }
        let mut parts = words.iter().map(|word| self.part(word)).collect::<Result<Vec<_>>>()?;
        let mut filters: Vec<PlaceFilter> =
            places.iter().filter_map(|(tokens, area)| self.filter(typed, tokens, area)).collect();
        if !filters.is_empty() && !self.fulfillable(&parts, &filters) {
            // The name of a place may be part of a name: what would find nothing as a place is a word.
            let mut with_words = parts.clone();
            for (tokens, _) in &places {
                for token in tokens {
                    with_words.push(self.part(&self.known(token, &[]))?);
                }
            }
            if self.fulfillable(&with_words, &[]) {
                parts = with_words;
                filters.clear();
            }
        }
        if !self.fulfillable(&parts, &filters)
            && parts.iter().all(|part| part.telling > Telling::Unknown)
            && let Some((corrected, with_corrections)) =
                self.corrected(&words, &parts, &filters, MOST_GUESSED.saturating_sub(guessed))?
        {
            words = corrected;
            parts = with_corrections;
        }
        let corrected = words.iter().filter(|word| !word.taken_for.is_empty()).map(|word| Corrected {
            typed: word.typed.clone(),
            read: word.taken_for.iter().take(SHOWN_CORRECTIONS).cloned().collect(),
        });
        for one in corrected {
            if !understanding.read.corrected.contains(&one) {
                understanding.read.corrected.push(one);
            }
        }
        understanding.read.places = filters.iter().map(|filter| filter.read.clone()).collect();
        understanding.excluded = self.excluded(&asked)?;
        understanding.parts = parts;
        understanding.places = filters;
        Ok(understanding)
    }

    /// Every word is known, and yet nothing has them all: some may be typing errors that are words too. The first one that
    /// would make something fulfil them is taken for another, or else all of them; what is written somewhere as it was typed
    /// was meant.
    ///
    /// # Arguments
    /// * `most`: so many words at most.
    fn corrected(
        &self,
        words: &[Read],
        parts: &[Part],
        filters: &[PlaceFilter],
        most: usize,
    ) -> Result<Option<(Vec<Read>, Vec<Part>)>> {
        let mut all = (words.to_vec(), parts.to_vec());
        let written = |folded: &str| self.vocabulary.contains(folded) || self.lexicon.contains(folded);
        let doubtful = words.iter().enumerate().filter_map(|(at, word)| Some((at, word.folded.as_deref()?)));
        for (at, folded) in doubtful.filter(|(_, folded)| !written(folded)).take(most) {
            let other = self.also(&words[at], folded);
            if other.readings.len() == words[at].readings.len() {
                continue;
            }
            let part = self.part(&other)?;
            let mut alone = (words.to_vec(), parts.to_vec());
            (alone.0[at], alone.1[at]) = (other.clone(), part.clone());
            if self.fulfillable(&alone.1, filters) {
                return Ok(Some(alone));
            }
            (all.0[at], all.1[at]) = (other, part);
        }
        Ok(self.fulfillable(&all.1, filters).then_some(all))
    }

    /// Lets entries fulfil every word whose names two neighbouring words stand in, one after the other: who types "penny
    /// wirton scuola" looks for Penny Wirton.
    fn add_named(&self, words: &mut [Read]) -> Result<()> {
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

    /// Whether some entry matches all parts and lies in the places.
    fn fulfillable(&self, parts: &[Part], places: &[PlaceFilter]) -> bool {
        let mut conditions: Vec<Condition<'_>> =
            parts.iter().map(|part| Condition::Word(Arc::clone(&part.set))).collect();
        conditions.extend(super::super::search::place_conditions(self.facets, places));
        evaluate(self.blocks, self.standings.len(), &Space::default(), &conditions, Strategy::Cheapest).1.found > 0
    }

    /// The names of places among the words, and the other words.
    fn places<'token>(&self, tokens: &'token [Token]) -> (Vec<(Vec<&'token Token>, &'index NamedArea)>, Vec<Token>) {
        let mut found: Vec<(Vec<&Token>, &NamedArea)> = Vec::new();
        let mut rest: Vec<(usize, &Token)> = Vec::new();
        let mut announced: Option<(Facet, usize)> = None;
        let mut at = 0;
        while at < tokens.len() {
            let most = (tokens.len() - at).min(LONGEST_NAME_WORDS);
            let named = (1..=most).rev().find_map(|length| {
                let name: Vec<&str> = tokens[at..at + length].iter().map(|token| token.folded.as_str()).collect();
                let facet = announced.filter(|(_, place)| place + 2 >= at).map(|(facet, _)| facet);
                let name = name.join(" ");
                let by_sound =
                    || (length > 1 && !name.is_ascii()).then(|| self.names.that_sounds_exactly_like(&name)).flatten();
                let area = self.names.named(&name, facet).or_else(by_sound)?;
                // "liberi tutti" is Liberitutti before it is the town of Liberi.
                let joins = |next: &Token| self.vocabulary.contains(&[name.as_str(), &next.folded].concat());
                if !area.is_prominent && length == 1 && tokens.get(at + 1).is_some_and(joins) {
                    return None;
                }
                self.is_meant(area, &tokens[at..at + length], at, facet).then_some((length, area))
            });
            match named {
                Some((length, area)) => {
                    if let Some((_, place)) = announced.take().filter(|(facet, _)| *facet == area.facet) {
                        rest.retain(|(of, _)| *of != place);
                    }
                    found.push((tokens[at..at + length].iter().collect(), area));
                    at += length;
                }
                None => {
                    if let Some(facet) = self.names.announced_by(&tokens[at].folded) {
                        announced = Some((facet, at));
                    }
                    rest.push((at, &tokens[at]));
                    at += 1;
                }
            }
        }
        // A word like Spanish "como" is a place only where nothing else is one.
        if found.len() > 1 {
            let is_filler = |tokens: &[&Token]| tokens.len() == 1 && self.stop_words.contains(&tokens[0].folded);
            found.retain(|(tokens, _)| !is_filler(tokens));
        }
        (found, rest.into_iter().map(|(_, token)| token.clone()).collect())
    }

    /// Whether words that name an area are meant so.
    fn is_meant(&self, area: &NamedArea, tokens: &[Token], at: usize, announced: Option<Facet>) -> bool {
        if tokens.len() > 1 || announced == Some(area.facet) {
            return true;
        }
        let word = tokens[0].folded.as_str();
        if self.stop_words.contains(word) {
            return area.is_prominent && at > 0;
        }
        area.is_prominent
            || !(self.vocabulary.contains(word)
                || self.lexicon.meanings(&[word], self.stemmers).iter().any(|all| !all.is_empty()))
    }

    fn filter(&self, typed: &str, tokens: &[&Token], area: &NamedArea) -> Option<PlaceFilter> {
        let number = self.facets.number(area.facet, &area.code).ok()?;
        let start = tokens.iter().map(|token| token.at.start).min()?;
        let end = tokens.iter().map(|token| token.at.end).max()?;
        let without = format!("{} {}", &typed[..start], &typed[end..]);
        let around = area.around.iter();
        Some(PlaceFilter {
            read: PlaceRead {
                typed: typed[start..end].to_owned(),
                facet: area.facet,
                value: area.code.clone(),
                name: area.name.clone(),
                without: without.split_whitespace().collect::<Vec<_>>().join(" "),
            },
            number,
            position: area.position,
            around: around.filter_map(|(facet, code)| Some((*facet, self.facets.number(*facet, code).ok()?))).collect(),
        })
    }

    /// What a word is, as it stands.
    fn known(&self, token: &Token, meanings: &[&Meaning]) -> Read {
        let mut read = Read::of(token);
        let word = token.folded.as_str();
        let services: Vec<&Meaning> =
            meanings.iter().copied().filter(|meaning| meaning.facet == Facet::Service).collect();
        self.add_forms(&mut read, word, quality::EXACT, &services);
        for meaning in meanings {
            self.add_meaning(&mut read, meaning, quality::EXACT);
        }
        if !word.is_ascii() && read.readings.iter().all(|reading| matches!(reading, Reading::Value { .. })) {
            let percent = if read.speaks_of_a_service() { quality::BESIDE_A_SERVICE } else { quality::SOUND };
            for form in self.vocabulary.that_sound_like(word) {
                read.readings.insert(Reading::Form { word: form, quality: percent });
            }
        }
        read.is_name = self.says_nothing_else(&read)
            && !read.readings.is_empty()
            && (self.vocabulary.contains(word) || !word.is_ascii())
            && self.names.beginning(word).is_none();
        if let Some(area) = self.names.named(word, None)
            && let Ok(number) = self.facets.number(area.facet, &area.code)
        {
            read.readings.insert(Reading::Value { facet: area.facet, number, quality: quality::EXACT });
        }
        read
    }

    /// Whether a word speaks of nothing that any entry has.
    fn says_nothing_else(&self, read: &Read) -> bool {
        read.spoken.iter().all(|spoken| self.facets.total(spoken.facet, spoken.number) == 0)
    }

    /// Adds the texts in which a word stands, and other forms of it; of a word that speaks of services only the forms that
    /// do so too: "italiano" is not every "Associazione Italiana".
    fn add_forms(&self, read: &mut Read, word: &str, percent: u32, services: &[&Meaning]) {
        if SAINTS.contains(&word) {
            for form in SAINTS.into_iter().filter(|form| *form != word && self.vocabulary.contains(form)) {
                read.readings.insert(Reading::Form { word: form.to_owned(), quality: percent * quality::STEM / 100 });
            }
        }
        if self.vocabulary.contains(word) {
            read.readings.insert(Reading::Form { word: word.to_owned(), quality: percent });
        }
        // A filler tells nothing: who asks for "italiano" does not mean every name that ends in "Italia".
        let forms = self.vocabulary.with_stem_of(word, self.stemmers).into_iter();
        let means_the_same = |form: &String| services.is_empty() || self.lexicon.says(form, services, self.stemmers);
        let forms = forms.filter(|form| !self.stop_words.contains(form)).take(MOST_FORMS);
        for form in forms.filter(means_the_same) {
            read.readings.insert(Reading::Form { word: form, quality: percent * quality::STEM / 100 });
        }
    }

    fn add_meaning(&self, read: &mut Read, meaning: &Meaning, percent: u32) {
        let Ok(number) = self.facets.number(meaning.facet, &meaning.value) else { return };
        read.readings.insert(Reading::Value { facet: meaning.facet, number, quality: percent });
        let known = read.spoken.iter().any(|spoken| (spoken.facet, spoken.number) == (meaning.facet, number));
        if !known {
            read.spoken.push(Spoken { facet: meaning.facet, number, language: Some(meaning.language.clone()) });
        }
    }

    /// Adds what another word means, as what this one was taken for.
    fn add_word(&self, read: &mut Read, word: &str, percent: u32) {
        let before = read.readings.len();
        self.add_forms(read, word, percent, &[]);
        for meaning in self.lexicon.meanings(&[word], self.stemmers).into_iter().flatten() {
            self.add_meaning(read, meaning, percent);
        }
        for form in self.in_names(&[word]).into_iter().flatten() {
            read.readings.insert(in_other_words(form, percent * quality::STEM / 100));
        }
        if read.readings.len() > before && !read.taken_for.iter().any(|known| known == word) {
            read.taken_for.push(word.to_owned());
        }
    }

    /// What a word that means nothing as it stands may be taken for.
    fn guess(&self, token: &Token, is_last: bool) -> Guess<'index> {
        let word = token.folded.as_str();
        let mut read = Read::of(token);
        if let Some(area) = self.place_with_ending(word) {
            return Guess::Place(area);
        }
        if let Some(area) =
            self.names.that_sounds_like(word, self.typos).filter(|area| area.is_prominent && !word.is_ascii())
        {
            return Guess::Place(area);
        }
        if is_last && word.chars().count() >= SHORTEST_BEGINNING {
            for form in self.vocabulary.beginning(word, MOST_FORMS) {
                read.readings.insert(Reading::Form { word: form, quality: quality::BEGINNING });
            }
            for begun in self.lexicon.beginning(word) {
                for meaning in self.lexicon.meanings(&[&begun], self.stemmers).into_iter().flatten() {
                    self.add_meaning(&mut read, meaning, quality::BEGINNING);
                }
            }
            if let Some(area) = self.names.beginning(word)
                && let Ok(number) = self.facets.number(area.facet, &area.code)
            {
                read.readings.insert(Reading::Value { facet: area.facet, number, quality: quality::BEGINNING });
            }
            if !read.readings.is_empty() {
                return Guess::Word(read);
            }
        }
        let (errors, corrections) = self.corrections(word);
        if let Some((place_errors, area)) = self.names.near(word, self.typos)
            && place_errors <= errors
            && (area.is_prominent || corrections.is_empty())
        {
            return Guess::Place(area);
        }
        let percent = if errors > 1 { quality::TWO_TYPOS } else { quality::ONE_TYPO };
        let said = self.lexicon.that_sound_like(word).iter().filter(|said| may_be_one_word(word, said));
        for sound in self.vocabulary.that_sound_like(word).iter().chain(said) {
            self.add_word(&mut read, sound, quality::SOUND);
        }
        read.is_name = !word.is_ascii() && read.spoken.is_empty() && !read.readings.is_empty();
        if read.readings.is_empty() || errors <= 1 {
            corrections.iter().for_each(|correction| self.add_word(&mut read, correction, percent));
        }
        if read.readings.is_empty() {
            for sound in self.vocabulary.that_nearly_sound_like(word, self.typos).into_iter().take(MOST_CORRECTIONS) {
                self.add_word(&mut read, &sound, quality::TWO_TYPOS);
            }
        }
        if read.readings.is_empty() {
            if let Some(area) = self.names.that_sounds_like(word, self.typos) {
                return Guess::Place(area);
            }
            if let Some(words) = self.parted(word) {
                return Guess::Words(words);
            }
        }
        Guess::Word(read)
    }

    /// The words nearest to one that is a typing error, with the number of errors; the most frequent first.
    fn corrections(&self, word: &str) -> (u8, Vec<String>) {
        let mut near = self.vocabulary.near(word, self.typos);
        near.extend(self.lexicon.near(word, self.typos));
        let Some(least) = near.iter().map(|(errors, _)| *errors).min() else { return (u8::MAX, Vec::new()) };
        let mut seen = BTreeSet::new();
        let nearest = near.into_iter().filter(|(errors, _)| *errors == least).map(|(_, word)| word);
        (least, nearest.filter(|word| seen.insert(word.clone())).take(MOST_CORRECTIONS * 2).collect())
    }

    /// The same word with what else it may be taken for, although it is known.
    fn also(&self, word: &Read, folded: &str) -> Read {
        let mut more = word.clone();
        let (errors, corrections) = self.corrections(folded);
        if errors == 1 {
            corrections.iter().for_each(|correction| self.add_word(&mut more, correction, quality::ONE_TYPO));
        }
        for sound in self.vocabulary.that_sound_like(folded) {
            self.add_word(&mut more, &sound, quality::SOUND);
        }
        more
    }

    /// The large place that a word misspells, or writes in another script, which stands nowhere itself, and shares its stem or
    /// sound only with a word that does: "perugya" is Perugia, not another form of a name that holds it.
    fn misspelled_place(&self, token: &Token, known: &Read) -> Option<&'index NamedArea> {
        let word = token.folded.as_str();
        if known.readings.is_empty() || !known.spoken.is_empty() || self.vocabulary.contains(word) {
            return None;
        }
        if !word.is_ascii() {
            return self.names.that_sounds_exactly_like(word).filter(|area| area.is_prominent);
        }
        let (errors, area) = self.names.near(word, self.typos)?;
        (errors == 1 && area.is_prominent).then_some(area)
    }

    /// The place that a word names with an ending that says where: Turkish "Romada", Ukrainian "Мілані".
    fn place_with_ending(&self, word: &str) -> Option<&'index NamedArea> {
        PLACE_ENDINGS.into_iter().find_map(|ending| {
            let name = word.strip_suffix(ending).filter(|name| name.chars().count() >= SHORTEST_NAME)?;
            self.names.named(name, None).filter(|area| area.is_prominent)
        })
    }

    /// The fewest words that stand in texts and were typed as one; fillers among them are left out.
    fn parted(&self, word: &str) -> Option<Vec<String>> {
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        // For every beginning of the word the fewest words that make it.
        let mut fewest: Vec<Option<Vec<&str>>> = vec![None; ends.len()];
        fewest[0] = Some(Vec::new());
        for to in 1..ends.len() {
            for from in 0..to {
                let Some(before) = fewest[from].clone().filter(|before| before.len() < MOST_GLUED) else { continue };
                let part = &word[ends[from]..ends[to]];
                let is_filler = self.stop_words.contains(part);
                let is_word =
                    to - from > SHORTEST_GLUED && self.vocabulary.contains(part) || is_filler && to - from > 1;
                let is_fewer = fewest[to].as_ref().is_none_or(|known| before.len() + 1 < known.len());
                if is_word && is_fewer {
                    fewest[to] = Some([before, vec![part]].concat());
                }
            }
        }
        let words = fewest.pop()??;
        let telling: Vec<String> =
            words.into_iter().filter(|word| !self.stop_words.contains(word)).map(str::to_owned).collect();
        (telling.len() > 1).then_some(telling)
    }

    /// Two neighbouring words that stand in texts as one ("liberi tutti", "guarda avanti"): each of them finds it too.
    fn joined(&self, words: &mut [Read], tokens: &[Token]) {
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
    fn in_names(&self, folded: &[&str]) -> Vec<Vec<&'index [String]>> {
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

    /// Words of scripts that leave no space between words, parted into those that are known, the longest first.
    fn split_unspaced(&self, tokens: &[Token]) -> Vec<Token> {
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

    fn part(&self, word: &Read) -> Result<Part> {
        let readings: Vec<Reading> = word.readings.iter().cloned().collect();
        let set = WordSet::new(&readings, self.text, self.facets, self.standings)?;
        let telling = if set.len() == 0 {
            Telling::Unknown
        } else if word.is_name && set.len() <= FEW_NAMED {
            Telling::Name
        } else if word.speaks_of_a_service() && word.taken_for.is_empty() {
            Telling::Service
        } else if set.len() as usize * VAGUE_SHARE > self.standings.len() {
            Telling::Vague
        } else if !word.taken_for.is_empty() {
            Telling::Guessed
        } else if word.spoken.is_empty() {
            Telling::Text
        } else {
            Telling::Meaning
        };
        Ok(Part {
            typed: word.typed.clone(),
            spoken: word.spoken.clone(),
            weight: rarity(set.len(), self.standings.len()),
            set: Arc::new(set),
            telling,
        })
    }

    /// What an entry must not match: a word in all its known readings, a phrase as it stands.
    fn excluded(&self, asked: &Asked) -> Result<Vec<Arc<WordSet>>> {
        let mut sets = Vec::new();
        for part in &asked.excluded {
            let read = match part.as_slice() {
                [token] => {
                    let meanings = self.lexicon.meanings(&[&token.folded], self.stemmers);
                    self.known(token, &meanings.concat())
                }
                words => {
                    let words = words.iter().map(|token| token.folded.clone()).collect();
                    Read { readings: BTreeSet::from([Reading::Phrase { words }]), ..Read::default() }
                }
            };
            let readings: Vec<Reading> = read.readings.into_iter().collect();
            sets.push(Arc::new(WordSet::new(&readings, self.text, self.facets, self.standings)?));
        }
        Ok(sets)
    }
}

/// Words of names that stand for what was typed.
fn in_other_words(form: &[String], percent: u32) -> Reading {
    match form {
        [word] => Reading::Form { word: word.clone(), quality: percent },
        words => Reading::Phrase { words: words.to_vec() },
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

/// Whether a word may be another one by its sound: in the same script, or where one of them is in Latin letters, in which
/// people write all languages. Two other scripts only sound alike by chance.
fn may_be_one_word(typed: &str, said: &str) -> bool {
    let script = |word: &str| word.chars().next().map(|letter| letter.script());
    typed.is_ascii() || said.is_ascii() || script(typed) == script(said)
}

/// Scripts that leave no space between words: Chinese, Japanese, Thai.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{0e00}'..='\u{0e7f}')
}

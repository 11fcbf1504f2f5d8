//! How could what is being typed go on?
//!
//! Names of places, services and organizations are completed from each of their
//! words on. Where nothing begins as it was typed, what sounds so is tried, in
//! any script, and then what is a typing error away.

use std::collections::BTreeSet;
use std::sync::Arc;

use fst::Map;
use serde::{Deserialize, Serialize};

use super::analysis::{fold, words};
use super::known_words::automaton;
use super::plan::{Condition, Space, evaluate};
use super::query::{Facet, Strategy, Suggestion, SuggestionKind};
use super::ranking::Ranking;
use super::sound::sound;
use super::understanding::{Part, Telling, Understanding};
use super::vocabulary::Typos;
use super::word_set::{Reading, WordSet, field};
use super::{Index, Ordinal};
use crate::Result;
use crate::reference::{Gazetteer, Taxonomy};

/// Words in names that a typed beginning is completed to, at most.
const MOST_COMPLETIONS: usize = 64;

/// Organizations that are looked at for one such word, at most: a beginning that so many names share needs more letters.
const MOST_NAMES: usize = 512;

/// Letters from which on what people call a service is completed.
const SHORTEST_NEED: usize = 4;

/// Words up to which what is typed may be the name of an organization.
const MOST_WORDS_OF_A_NAME: usize = 16;

/// Words of a name that are read as a search would read them, because they stand nowhere, at most.
const MOST_MISSPELLED: usize = 3;

/// Entries whose names are looked at one by one, at most.
const FEW_NAMES: u32 = 64;

/// Letters of a sound from which on it is completed.
const SHORTEST_SOUND: usize = 3;

/// A name under which something is suggested, from one of its words on; and what it names.
type Beginning = (String, u32);

/// Names of one kind, found by their beginnings.
#[derive(Debug, Serialize, Deserialize)]
struct Names {
    /// Folded; sorted.
    beginnings: Vec<Beginning>,
    /// Their sounds; sorted.
    sounds: Vec<Beginning>,
    /// The beginnings, for typing errors.
    #[serde(with = "automaton")]
    spellings: Map<Vec<u8>>,
}

/// Beginnings of the names of areas and services, in every language.
#[derive(Debug, Serialize, Deserialize)]
pub struct Suggestions {
    areas: Names,
    services: Names,
    /// What people call services.
    needs: Names,
}

/// Number of an area: regions, then provinces, then municipalities.
fn area_of(gazetteer: &Gazetteer, number: u32) -> (Facet, usize) {
    let (number, regions, provinces) = (number as usize, gazetteer.regions().len(), gazetteer.provinces().len());
    if number < regions {
        (Facet::Region, number)
    } else if number < regions + provinces {
        (Facet::Province, number - regions)
    } else {
        (Facet::Comune, number - regions - provinces)
    }
}

/// How names are compared with what is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelling {
    /// They begin so, or sound so.
    AsTyped,
    /// They nearly begin so.
    Mistyped,
}

impl Suggestions {
    /// Gathers the names of every area and service.
    #[must_use]
    pub fn new(gazetteer: &Gazetteer, taxonomy: &Taxonomy) -> Self {
        let regions = gazetteer.regions().iter().map(|region| (&region.name, &region.other_names));
        let provinces = gazetteer.provinces().iter().map(|province| (&province.name, &province.other_names));
        let comuni = gazetteer.comuni().iter().map(|comune| (&comune.name, &comune.other_names));
        let areas = regions.chain(provinces).chain(comuni).zip(0_u32..).flat_map(|((name, others), number)| {
            let names = std::iter::once(name).chain(others.iter().map(|(_, name)| name));
            names.flat_map(|name| beginnings(name)).map(move |beginning| (beginning, number)).collect::<Vec<_>>()
        });
        let terms = || taxonomy.terms(Facet::Service.as_str()).iter().zip(0_u32..);
        let services = terms().flat_map(|(term, number)| {
            let labels = term.labels.values().flat_map(|name| beginnings(name));
            labels.map(move |beginning| (beginning, number)).collect::<Vec<_>>()
        });
        let needs = terms().flat_map(|(term, number)| {
            // A synonym is completed as a whole: "tor" is no beginning of "victim of torture".
            let synonyms = term.synonyms.values().flatten().filter_map(|name| beginnings(name).into_iter().next());
            synonyms.map(move |beginning| (beginning, number)).collect::<Vec<_>>()
        });
        Self { areas: Names::new(areas), services: Names::new(services), needs: Names::new(needs) }
    }
}

/// The folded words of a name, from each of them on.
fn beginnings(name: &str) -> Vec<String> {
    let folded = fold(name);
    let all: Vec<&str> = words(&folded).collect();
    (0..all.len()).map(|from| all[from..].join(" ")).collect()
}

fn sorted(beginnings: impl Iterator<Item = Beginning>) -> Vec<Beginning> {
    let mut all: Vec<Beginning> = beginnings.collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Names {
    fn new(beginnings: impl Iterator<Item = Beginning>) -> Self {
        let beginnings = sorted(beginnings);
        let sounds = sorted(beginnings.iter().map(|(name, number)| (sound(name), *number)));
        let mut keys: Vec<&str> = beginnings.iter().map(|(name, _)| name.as_str()).collect();
        keys.dedup();
        let spellings = Map::from_iter(keys.into_iter().map(|key| (key, 0))).expect("sorted keys without repetitions");
        Self { beginnings, sounds, spellings }
    }

    /// Numbers of the names that begin so, or sound so in another script; each with whether it is the whole name.
    fn completions(&self, prefix: &str) -> Vec<(u32, bool)> {
        let found = beginning_with(&self.beginnings, prefix);
        if found.is_empty() && !prefix.is_ascii() { self.that_sound_so(prefix) } else { found }
    }

    fn that_sound_so(&self, prefix: &str) -> Vec<(u32, bool)> {
        let sounds = sound(prefix);
        if sounds.len() < SHORTEST_SOUND { Vec::new() } else { beginning_with(&self.sounds, sounds.trim_end()) }
    }

    /// Numbers of the names that only sound so, or else whose beginning may have been mistyped, with the fewest errors that
    /// any takes.
    fn mistyped(&self, prefix: &str, typos: &Typos) -> Vec<(u32, bool)> {
        let found = self.that_sound_so(prefix);
        if !found.is_empty() {
            return found;
        }
        let near = typos.near(&self.spellings, prefix, true);
        let least = near.first().map_or(0, |(errors, ..)| *errors);
        let nearest = near.into_iter().take_while(|(errors, ..)| *errors == least);
        nearest.flat_map(|(_, name, _)| beginning_with(&self.beginnings, &name)).collect()
    }
}

fn beginning_with(names: &[Beginning], prefix: &str) -> Vec<(u32, bool)> {
    let start = names.partition_point(|(name, _)| name.as_str() < prefix);
    names[start..]
        .iter()
        .take_while(|(name, _)| name.starts_with(prefix))
        .map(|(name, number)| (*number, name == prefix))
        .collect()
}

impl Index {
    /// Completions of what is being typed: services, then places, then organizations, each kind best first.
    ///
    /// Every kind gets its share of `limit`; what one leaves goes to the others. Typing errors are looked for only where
    /// nothing of any kind begins as it was typed, or so in another script.
    ///
    /// # Arguments
    /// * `language`: of the labels.
    pub fn suggest(&self, text: &str, language: &str, limit: usize) -> Result<Vec<Suggestion>> {
        let folded = fold(text);
        let typed: Vec<&str> = words(&folded).take(super::asked::MOST_WORDS).collect();
        if typed.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let prefix = typed.join(" ");
        let suggested = |spelling: Spelling| -> Result<[Vec<Suggestion>; 3]> {
            Ok([
                self.suggest_services(&prefix, spelling, language, limit),
                self.suggest_areas(&prefix, spelling, language, limit),
                self.suggest_organizations(&typed, spelling, limit)?,
            ])
        };
        let mut kinds = suggested(Spelling::AsTyped)?;
        if kinds.iter().all(Vec::is_empty) {
            kinds = suggested(Spelling::Mistyped)?;
        }
        let mut shares = [0; 3];
        let mut left = limit.min(kinds.iter().map(Vec::len).sum());
        while left > 0 {
            for (share, kind) in shares.iter_mut().zip(&kinds) {
                if left > 0 && *share < kind.len() {
                    *share += 1;
                    left -= 1;
                }
            }
        }
        Ok(kinds.into_iter().zip(shares).flat_map(|(kind, share)| kind.into_iter().take(share)).collect())
    }

    fn suggest_services(&self, prefix: &str, spelling: Spelling, language: &str, limit: usize) -> Vec<Suggestion> {
        let Suggestions { services, needs, .. } = &self.suggestions;
        let is_long = prefix.chars().count() >= SHORTEST_NEED;
        let found = match spelling {
            Spelling::AsTyped => {
                let mut found = services.completions(prefix);
                // In dozens of languages some synonym begins with any three letters.
                if is_long {
                    found.extend(beginning_with(&needs.beginnings, prefix));
                }
                if found.is_empty() {
                    found = needs.completions(prefix);
                    found.retain(|(_, whole)| *whole || is_long);
                }
                found
            }
            Spelling::Mistyped => {
                let found = services.mistyped(prefix, &self.typos);
                if found.is_empty() && is_long { needs.mistyped(prefix, &self.typos) } else { found }
            }
        };
        let found: BTreeSet<u32> = found.into_iter().map(|(number, _)| number).collect();
        let taxonomy = &self.reference.taxonomy;
        let terms = taxonomy.terms(Facet::Service.as_str());
        let service = |number: u32| {
            let value = terms[number as usize].value.clone();
            let label = taxonomy.label(Facet::Service.as_str(), &value, language);
            Suggestion { kind: SuggestionKind::Service, label, value, position: None }
        };
        found.into_iter().take(limit).map(service).collect()
    }

    fn suggest_areas(&self, prefix: &str, spelling: Spelling, language: &str, limit: usize) -> Vec<Suggestion> {
        let gazetteer = &self.reference.gazetteer;
        let prominence = |number: u32| match area_of(gazetteer, number) {
            (Facet::Comune, at) => gazetteer.comuni()[at].population.unwrap_or(0),
            // A province follows the municipality that it is named after.
            (Facet::Province, _) => 1,
            _ => u32::MAX,
        };
        let areas = &self.suggestions.areas;
        let found = match spelling {
            Spelling::AsTyped => areas.completions(prefix),
            Spelling::Mistyped => areas.mistyped(prefix, &self.typos),
        };
        let mut found: Vec<(bool, std::cmp::Reverse<u32>, u32)> =
            found.into_iter().map(|(number, whole)| (!whole, std::cmp::Reverse(prominence(number)), number)).collect();
        found.sort_unstable();
        let mut seen = BTreeSet::new();
        found.retain(|(_, _, number)| seen.insert(*number));
        found.into_iter().take(limit).map(|(_, _, number)| self.suggested_area(number, language)).collect()
    }

    fn suggested_area(&self, number: u32, language: &str) -> Suggestion {
        let gazetteer = &self.reference.gazetteer;
        let own = |name: &str, others: &[(String, String)]| {
            others.iter().find(|(code, _)| code == language).map_or(name, |(_, name)| name).to_owned()
        };
        match area_of(gazetteer, number) {
            (Facet::Region, at) => {
                let region = &gazetteer.regions()[at];
                let label = own(&region.name, &region.other_names);
                Suggestion { kind: SuggestionKind::Region, label, value: region.code.clone(), position: None }
            }
            (Facet::Province, at) => {
                let province = &gazetteer.provinces()[at];
                let label = own(&province.name, &province.other_names);
                Suggestion { kind: SuggestionKind::Province, label, value: province.code.clone(), position: None }
            }
            (_, at) => {
                let comune = &gazetteer.comuni()[at];
                let sigla = gazetteer.province(&comune.province).map_or("", |province| &province.sigla);
                Suggestion {
                    kind: SuggestionKind::Municipality,
                    label: format!("{} ({sigla})", own(&comune.name, &comune.other_names)),
                    value: comune.code.clone(),
                    position: Some(comune.position),
                }
            }
        }
    }

    /// Organizations whose names have all the words, the last one begun; of the best standing first.
    fn suggest_organizations(&self, typed: &[&str], spelling: Spelling, limit: usize) -> Result<Vec<Suggestion>> {
        let Some((begun, whole)) = typed.split_last().filter(|_| typed.len() <= MOST_WORDS_OF_A_NAME) else {
            return Ok(Vec::new());
        };
        let mut forms = self.vocabulary.beginning(begun, MOST_COMPLETIONS);
        if forms.is_empty() {
            forms.extend(self.vocabulary.that_sound_like(begun));
        }
        if forms.is_empty() && spelling == Spelling::Mistyped {
            let near = self.vocabulary.near_beginning(begun, &self.typos);
            forms.extend(near.into_iter().take(MOST_COMPLETIONS / 4).map(|(_, word)| word));
        }
        let mut ordinals =
            if whole.is_empty() { self.names_with(&forms)? } else { self.names_with_all(whole, begun, &forms, limit)? };
        let standings = self.sort_keys.standings().entries;
        ordinals.sort_by_key(|ordinal| (std::cmp::Reverse(standings[*ordinal as usize]), *ordinal));
        let mut seen = BTreeSet::new();
        ordinals.retain(|ordinal| seen.insert(self.organization_of[*ordinal as usize]));
        ordinals.truncate(limit);
        Ok(ordinals.into_iter().map(|ordinal| self.suggested_organization(ordinal)).collect())
    }

    fn names_with(&self, forms: &[String]) -> Result<Vec<Ordinal>> {
        let mut found = Vec::new();
        for form in forms {
            self.text.names_with(form, MOST_NAMES, &mut found)?;
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Entries in whose names stand all the whole words and one of the forms of the begun one.
    fn names_with_all(&self, whole: &[&str], begun: &str, forms: &[String], limit: usize) -> Result<Vec<Ordinal>> {
        let mut sets: Vec<Arc<WordSet>> = Vec::new();
        let mut misspelled = 0;
        for word in whole {
            let set = self.in_names(word, &[(*word).to_owned()])?;
            if set.len() > 0 {
                sets.push(set);
            } else if misspelled == MOST_MISSPELLED {
                return Ok(Vec::new());
            } else {
                misspelled += 1;
                // What stands nowhere may be misspelled: it is read as a search would.
                sets.extend(self.understand(Some(word))?.parts.iter().map(|part| Arc::clone(&part.set)));
            }
        }
        let begun_set = self.in_names(&format!("{begun}*"), forms)?;
        // Where the whole words leave few, their own names are looked at too: "c" begins more words than are completed.
        let are_few = sets.iter().any(|set| set.len() <= FEW_NAMES);
        let has_begun = |ordinal: Ordinal| {
            begun_set.impact(ordinal).fields & field::NAME != 0
                || words(&fold(&self.name_of(ordinal))).any(|word| word.starts_with(begun))
        };
        if !are_few {
            sets.push(Arc::clone(&begun_set));
        }
        let conditions: Vec<Condition<'_>> = sets.iter().map(|set| Condition::Word(Arc::clone(set))).collect();
        let (found, _) = evaluate(&self.blocks, self.entries(), &Space::default(), &conditions, Strategy::Cheapest);
        // Of the best standing first: more than wanted, because some have the words elsewhere than in their names.
        let ranking = Ranking { standings: self.sort_keys.standings(), words: Vec::new() };
        let best = ranking.first(&found, MOST_NAMES.max(limit), None, None).into_iter().map(|(_, ordinal)| ordinal);
        let in_all = |ordinal: &Ordinal| sets.iter().all(|set| set.impact(*ordinal).fields & field::NAME != 0);
        Ok(best.filter(|ordinal| in_all(ordinal) && (!are_few || has_begun(*ordinal))).collect())
    }

    /// Entries in whose names one of the forms stands, kept under a key that tells what was typed.
    fn in_names(&self, typed: &str, forms: &[String]) -> Result<Arc<WordSet>> {
        // Kept beside the readings of searches, under a key that no search can have.
        let reading = self.readings.of(&format!("\u{1}{typed}"), || {
            let readings: Vec<Reading> = forms.iter().map(|word| Reading::Name { word: word.clone() }).collect();
            let set = Arc::new(WordSet::new(&readings, &self.text, &self.facets, self.sort_keys.standings().entries)?);
            let part = Part { typed: typed.to_owned(), spoken: Vec::new(), set, weight: 1, telling: Telling::Text };
            Ok(Understanding { parts: vec![part], ..Understanding::default() })
        })?;
        Ok(Arc::clone(&reading.parts[0].set))
    }

    fn organization_text(&self, ordinal: Ordinal) -> serde_json::Value {
        let number = self.organization_of[ordinal as usize];
        serde_json::from_str(&self.organizations.text(number as usize)).unwrap_or_default()
    }

    fn name_of(&self, ordinal: Ordinal) -> String {
        self.organization_text(ordinal)["name"].as_str().unwrap_or_default().to_owned()
    }

    fn suggested_organization(&self, ordinal: Ordinal) -> Suggestion {
        let organization = self.organization_text(ordinal);
        let text = |name: &str| organization[name].as_str().unwrap_or_default().to_owned();
        let only = self.text.organization(&text("id")).is_ok_and(|entries| entries.len() == 1);
        Suggestion {
            kind: SuggestionKind::Organization,
            label: text("name"),
            value: text("id"),
            position: self.blocks.position(ordinal).filter(|_| only),
        }
    }
}

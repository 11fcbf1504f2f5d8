//! How could what is being typed go on?

use std::collections::BTreeSet;

use super::analysis::{fold, words};
use super::bitmap::Bitmap;
use super::query::{Facet, Suggestion, SuggestionKind};
use super::{Index, Ordinal};
use crate::Result;
use crate::reference::{Gazetteer, Taxonomy};

/// Words in names that a typed beginning is completed to, at most.
const MOST_COMPLETIONS: usize = 256;

/// A name under which something is suggested, from one of its words on.
type Beginning = (String, u32);

/// Beginnings of municipality and service names, in every language.
#[derive(Debug)]
pub struct Suggestions {
    /// Folded names from each word on, with the number of the comune; sorted.
    municipalities: Vec<Beginning>,
    /// Folded labels and synonyms from each word on, with the number of the service; sorted.
    services: Vec<Beginning>,
}

impl Suggestions {
    /// Gathers the names of every comune and service.
    #[must_use]
    pub fn new(gazetteer: &Gazetteer, taxonomy: &Taxonomy) -> Self {
        let municipalities = gazetteer.comuni().iter().zip(0_u32..).flat_map(|(comune, number)| {
            let names = std::iter::once(&comune.name).chain(comune.other_names.iter().map(|(_, name)| name));
            names.flat_map(|name| beginnings(name)).map(move |beginning| (beginning, number)).collect::<Vec<_>>()
        });
        let services = taxonomy.terms(Facet::Service.as_str()).iter().zip(0_u32..).flat_map(|(term, number)| {
            let names = term.labels.values().chain(term.synonyms.values().flatten());
            names.flat_map(|name| beginnings(name)).map(move |beginning| (beginning, number)).collect::<Vec<_>>()
        });
        Self { municipalities: sorted(municipalities), services: sorted(services) }
    }
}

/// The folded words of a name, from each of them on.
fn beginnings(name: &str) -> Vec<String> {
    let folded = fold(name);
    let all: Vec<&str> = words(&folded).collect();
    (0..all.len()).map(|from| all[from..].join(" ")).collect()
}

fn sorted(beginnings: impl Iterator<Item = Beginning>) -> Vec<Beginning> {
    let unique: BTreeSet<Beginning> = beginnings.collect();
    unique.into_iter().collect()
}

/// Numbers of the names that begin so; each with whether it is the whole name.
fn completions<'names>(names: &'names [Beginning], prefix: &'names str) -> impl Iterator<Item = (u32, bool)> + 'names {
    let start = names.partition_point(|(name, _)| name.as_str() < prefix);
    names[start..]
        .iter()
        .take_while(move |(name, _)| name.starts_with(prefix))
        .map(move |(name, number)| (*number, name == prefix))
}

impl Index {
    /// Completions of what is being typed: services, then municipalities, then organizations, each kind best first.
    ///
    /// Every kind gets its share of `limit`; what one leaves goes to the others.
    ///
    /// # Arguments
    /// * `language`: of the labels.
    pub fn suggest(&self, text: &str, language: &str, limit: usize) -> Result<Vec<Suggestion>> {
        let folded = fold(text);
        let typed: Vec<&str> = words(&folded).collect();
        if typed.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let prefix = typed.join(" ");
        let kinds = [
            self.suggest_services(&prefix, language, limit),
            self.suggest_municipalities(&prefix, language, limit),
            self.suggest_organizations(&typed, limit)?,
        ];
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

    fn suggest_services(&self, prefix: &str, language: &str, limit: usize) -> Vec<Suggestion> {
        let found: BTreeSet<u32> = completions(&self.suggestions.services, prefix).map(|(number, _)| number).collect();
        let taxonomy = &self.reference.taxonomy;
        let terms = taxonomy.terms(Facet::Service.as_str());
        let service = |number: u32| {
            let value = terms[number as usize].value.clone();
            let label = taxonomy.label(Facet::Service.as_str(), &value, language);
            Suggestion { kind: SuggestionKind::Service, label, value, position: None }
        };
        found.into_iter().take(limit).map(service).collect()
    }

    fn suggest_municipalities(&self, prefix: &str, language: &str, limit: usize) -> Vec<Suggestion> {
        let comuni = self.reference.gazetteer.comuni();
        let mut found: Vec<(bool, std::cmp::Reverse<u32>, u32)> = completions(&self.suggestions.municipalities, prefix)
            .map(|(number, whole)| (!whole, std::cmp::Reverse(comuni[number as usize].population.unwrap_or(0)), number))
            .collect();
        found.sort_unstable();
        let mut seen = BTreeSet::new();
        found.retain(|(_, _, number)| seen.insert(*number));
        let municipality = |(_, _, number): (bool, std::cmp::Reverse<u32>, u32)| {
            let comune = &comuni[number as usize];
            let own = comune.other_names.iter().find(|(code, _)| code == language).map(|(_, name)| name);
            let sigla = self.reference.gazetteer.province(&comune.province).map_or("", |province| &province.sigla);
            Suggestion {
                kind: SuggestionKind::Municipality,
                label: format!("{} ({sigla})", own.unwrap_or(&comune.name)),
                value: comune.code.clone(),
                position: Some(comune.position),
            }
        };
        found.into_iter().take(limit).map(municipality).collect()
    }

    /// Organizations whose names have all the words, the last one begun.
    fn suggest_organizations(&self, typed: &[&str], limit: usize) -> Result<Vec<Suggestion>> {
        let Some((begun, whole)) = typed.split_last() else { return Ok(Vec::new()) };
        let mut found = Bitmap::empty(self.entries());
        self.text.add_names_beginning(begun, MOST_COMPLETIONS, &mut found)?;
        for word in whole {
            let mut with_word = Bitmap::empty(self.entries());
            self.text.add_names_beginning(word, MOST_COMPLETIONS, &mut with_word)?;
            found.intersect(&with_word);
        }
        let mut ordinals: Vec<Ordinal> = found.iter().collect();
        ordinals.sort_by_key(|ordinal| (std::cmp::Reverse(self.sort_keys.completeness(*ordinal)), *ordinal));
        let mut seen = BTreeSet::new();
        ordinals.retain(|ordinal| seen.insert(self.organization_of[*ordinal as usize]));
        ordinals.truncate(limit);
        Ok(ordinals.into_iter().map(|ordinal| self.suggested_organization(ordinal)).collect())
    }

    fn suggested_organization(&self, ordinal: Ordinal) -> Suggestion {
        let number = self.organization_of[ordinal as usize];
        let text = |name: &str| {
            let organization: serde_json::Value =
                serde_json::from_str(self.organizations.text(number as usize)).unwrap_or_default();
            organization[name].as_str().unwrap_or_default().to_owned()
        };
        let only = self.text.organization(&text("id")).is_ok_and(|entries| entries.len() == 1);
        Suggestion {
            kind: SuggestionKind::Organization,
            label: text("name"),
            value: text("id"),
            position: self.blocks.position(ordinal).filter(|_| only),
        }
    }
}

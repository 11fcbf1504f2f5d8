//! How many entries and organizations has each area?

use std::collections::{BTreeMap, BTreeSet};

use super::Index;
use super::query::{AreaCount, Facet, Query};
use crate::Result;
use crate::reference::Level;

impl Index {
    /// Entries and organizations that match, by area; areas with none are rows too.
    ///
    /// # Errors
    /// As [`Index::search`].
    /// # Cost
    /// O(result log result).
    pub fn coverage(&self, query: &Query, level: Level) -> Result<Vec<AreaCount>> {
        let facet = match level {
            Level::Region => Facet::Region,
            Level::Province => Facet::Province,
            Level::Comune => Facet::Comune,
        };
        let mut entries: BTreeMap<&str, u32> = BTreeMap::new();
        let mut organizations: BTreeSet<(&str, u32)> = BTreeSet::new();
        for ordinal in self.matching(query)?.iter() {
            if let Some(code) = self.facets.value(ordinal, facet) {
                *entries.entry(code).or_default() += 1;
                organizations.insert((code, self.organization_of[ordinal as usize]));
            }
        }
        let mut distinct: BTreeMap<&str, u32> = BTreeMap::new();
        organizations.iter().for_each(|(code, _)| *distinct.entry(code).or_default() += 1);
        let area = |code: &String| AreaCount {
            code: code.clone(),
            entries: entries.get(code.as_str()).copied().unwrap_or(0),
            organizations: distinct.get(code.as_str()).copied().unwrap_or(0),
        };
        let gazetteer = &self.reference.gazetteer;
        Ok(match level {
            Level::Region => gazetteer.regions().iter().map(|region| area(&region.code)).collect(),
            Level::Province => gazetteer.provinces().iter().map(|province| area(&province.code)).collect(),
            Level::Comune => gazetteer.comuni().iter().map(|comune| area(&comune.code)).collect(),
        })
    }
}

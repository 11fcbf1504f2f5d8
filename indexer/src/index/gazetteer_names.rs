//! Which municipality, province or region do words name?
//!
//! "torino", "Турин" and "تورينو" name one municipality; so do "reggio
//! calabria" and "Reggio di Calabria". Names are whole: "san" names nothing.

use std::collections::{BTreeSet, HashMap};

use fst::Map;
use serde::{Deserialize, Serialize};

use super::analysis::{fold, words};
use super::known_words::{automaton, in_order};
use super::query::Facet;
use super::sound::sound;
use super::vocabulary::{SHORTEST_SOUND, Typos, typos_forgiven};
use crate::geography::Position;
use crate::reference::{Gazetteer, Taxonomy};

/// Longest name that is looked for, words.
pub const LONGEST_NAME_WORDS: usize = 6;

/// Inhabitants from which on the name of a municipality is taken for it although it may mean something else.
const LARGE_POPULATION: u32 = 15_000;

/// Inhabitants from which on a short word may be a typing error of a municipality's name.
const CITY_POPULATION: u32 = 80_000;

/// Letters from which on a word is long enough to be a typing error of any name.
const LONG_NAME: usize = 6;

/// Letters of a sound from which on two sounds may differ in one of them.
const LONG_SOUND: usize = 6;

/// Words inside names that people leave out.
const CONNECTING_WORDS: [&str; 12] = ["a", "al", "d", "de", "del", "dell", "della", "di", "in", "nel", "nell", "nella"];

/// An area with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NamedArea {
    /// [`Facet::Comune`], [`Facet::Province`] or [`Facet::Region`].
    pub facet: Facet,
    /// ISTAT code.
    pub code: String,
    /// Italian name.
    pub name: String,
    /// Where it is, when it is a municipality.
    pub position: Option<Position>,
    /// ISTAT codes of the areas around it, the smallest first.
    pub around: Vec<(Facet, String)>,
    /// Which one is meant where several have one name: the larger.
    prominence: u32,
    /// Whether its name is taken for it although it may mean something else.
    pub is_prominent: bool,
}

/// The names of all areas.
#[derive(Debug, Serialize, Deserialize)]
pub struct GazetteerNames {
    areas: Vec<NamedArea>,
    /// Folded words, joined by spaces.
    #[serde(serialize_with = "in_order")]
    by_name: HashMap<String, Vec<u32>>,
    #[serde(serialize_with = "in_order")]
    by_sound: HashMap<String, Vec<u32>>,
    #[serde(with = "automaton")]
    names: Map<Vec<u8>>,
    #[serde(with = "automaton")]
    sounds: Map<Vec<u8>>,
    /// Words that announce a province or a region, folded.
    announcing: Vec<(Facet, String)>,
}

impl GazetteerNames {
    /// Gathers the names of every area in every language.
    #[must_use]
    pub fn new(gazetteer: &Gazetteer, taxonomy: &Taxonomy) -> Self {
        fn all<'names>(name: &'names str, others: &'names [(String, String)]) -> impl Iterator<Item = &'names str> {
            std::iter::once(name).chain(others.iter().map(|(_, name)| name.as_str()))
        }
        let mut areas = Vec::new();
        let mut by_name: HashMap<String, Vec<u32>> = HashMap::new();
        // Half of a region's name may be the whole name of one of its provinces: "Alto Adige".
        let of_provinces = gazetteer.provinces().iter().flat_map(|province| all(&province.name, &province.other_names));
        let of_provinces: BTreeSet<String> = of_provinces.flat_map(|name| keys(name, false)).collect();
        let mut add = |area: NamedArea, names: &mut dyn Iterator<Item = &str>| {
            let number = areas.len() as u32;
            for name in names {
                let whole = keys(name, false);
                let is_half_of_it = |key: &String| !whole.contains(key) && of_provinces.contains(key);
                for key in keys(name, area.facet == Facet::Region).into_iter().filter(|key| !is_half_of_it(key)) {
                    let known = by_name.entry(key).or_default();
                    if known.last() != Some(&number) {
                        known.push(number);
                    }
                }
            }
            areas.push(area);
        };
        for region in gazetteer.regions() {
            let area = NamedArea {
                facet: Facet::Region,
                code: region.code.clone(),
                name: region.name.clone(),
                position: None,
                around: Vec::new(),
                prominence: LARGE_POPULATION - 1,
                is_prominent: true,
            };
            add(area, &mut all(&region.name, &region.other_names));
        }
        for province in gazetteer.provinces() {
            let area = NamedArea {
                facet: Facet::Province,
                code: province.code.clone(),
                name: province.name.clone(),
                position: None,
                around: vec![(Facet::Region, province.region.clone())],
                prominence: LARGE_POPULATION - 2,
                is_prominent: true,
            };
            add(area, &mut all(&province.name, &province.other_names));
        }
        for comune in gazetteer.comuni() {
            let population = comune.population.unwrap_or(0);
            let area = NamedArea {
                facet: Facet::Comune,
                code: comune.code.clone(),
                name: comune.name.clone(),
                position: Some(comune.position),
                around: vec![(Facet::Province, comune.province.clone()), (Facet::Region, comune.region.clone())],
                // Below the regions and provinces of the same name unless it is large.
                prominence: if population >= LARGE_POPULATION {
                    population
                } else {
                    population.min(LARGE_POPULATION - 3)
                },
                is_prominent: population >= LARGE_POPULATION,
            };
            add(area, &mut all(&comune.name, &comune.other_names));
        }
        for known in by_name.values_mut() {
            known.sort_by_key(|number| std::cmp::Reverse(areas[*number as usize].prominence));
        }
        let mut by_sound: HashMap<String, Vec<u32>> = HashMap::new();
        for (name, numbers) in &by_name {
            by_sound.entry(sound(name)).or_default().extend(numbers);
        }
        for known in by_sound.values_mut() {
            known.sort_by_key(|number| (std::cmp::Reverse(areas[*number as usize].prominence), *number));
            known.dedup();
        }
        let announcing = [Facet::Province, Facet::Region].into_iter().flat_map(|facet| {
            let labels =
                taxonomy.languages().iter().map(move |language| taxonomy.facet_label(facet.as_str(), &language.code));
            labels.map(move |label| (facet, fold(&label)))
        });
        Self {
            names: keys_of(&by_name),
            sounds: keys_of(&by_sound),
            announcing: announcing.collect(),
            areas,
            by_name,
            by_sound,
        }
    }

    /// What a word announces: "provincia" a province, "region" a region.
    #[must_use]
    pub fn announced_by(&self, word: &str) -> Option<Facet> {
        self.announcing.iter().find(|(_, announcing)| announcing == word).map(|(facet, _)| *facet)
    }

    /// The area that folded words name; of several the most prominent one of the kind asked for, if there is one.
    #[must_use]
    pub fn named(&self, name: &str, facet: Option<Facet>) -> Option<&NamedArea> {
        let areas = || self.by_name.get(name).into_iter().flatten().map(|number| &self.areas[*number as usize]);
        areas().find(|area| Some(area.facet) == facet).or_else(|| areas().next())
    }

    /// The area whose name sounds so, or nearly so.
    #[must_use]
    pub fn that_sounds_like(&self, name: &str, typos: &Typos) -> Option<&NamedArea> {
        let key = sound(name);
        if key.len() < SHORTEST_SOUND {
            return None;
        }
        let exact = self.by_sound.get(&key).and_then(|numbers| numbers.first());
        let number = exact.or_else(|| {
            if key.len() < LONG_SOUND {
                return None;
            }
            let near = typos.near(&self.sounds, &key, false);
            self.most_prominent(
                near.into_iter().filter(|(errors, ..)| *errors == 1).map(|(_, key, _)| key),
                &self.by_sound,
            )
        });
        number.map(|number| &self.areas[*number as usize])
    }

    /// The area whose name sounds exactly so.
    #[must_use]
    pub fn that_sounds_exactly_like(&self, name: &str) -> Option<&NamedArea> {
        self.by_sound.get(&sound(name))?.first().map(|number| &self.areas[*number as usize])
    }

    /// The most prominent area whose name begins so.
    #[must_use]
    pub fn beginning(&self, prefix: &str) -> Option<&NamedArea> {
        use fst::automaton::{Automaton, Str};
        use fst::{IntoStreamer, Streamer};
        let mut keys = Vec::new();
        let mut stream = self.names.search(Str::new(prefix).starts_with()).into_stream();
        while let Some((key, _)) = stream.next() {
            keys.extend(std::str::from_utf8(key).ok().map(str::to_owned));
        }
        let number = self.most_prominent(keys.into_iter(), &self.by_name)?;
        Some(&self.areas[*number as usize]).filter(|area| area.is_prominent)
    }

    /// The area of whose name this may be a typing error, with the number of errors.
    #[must_use]
    pub fn near(&self, name: &str, typos: &Typos) -> Option<(u8, &NamedArea)> {
        if typos_forgiven(name) == 0 {
            return None;
        }
        let near = typos.near(&self.names, name, false);
        let least = near.first()?.0;
        let nearest = near.into_iter().filter(|(errors, ..)| *errors == least).map(|(_, key, _)| key);
        let area = &self.areas[*self.most_prominent(nearest, &self.by_name)? as usize];
        // Many short words are one letter away from the name of some town: "dopo" is not Dolo.
        let is_likely = name.chars().count() >= LONG_NAME || area.prominence >= CITY_POPULATION;
        is_likely.then_some((least, area))
    }

    fn most_prominent<'names>(
        &'names self,
        keys: impl Iterator<Item = String>,
        by_key: &'names HashMap<String, Vec<u32>>,
    ) -> Option<&'names u32> {
        keys.filter_map(|key| by_key.get(&key)?.first())
            .max_by_key(|number| (self.areas[**number as usize].prominence, std::cmp::Reverse(**number)))
    }
}

/// What a name is found under: its words, its words without those that connect, each side of a slash, and each half of
/// a region's double name.
fn keys(name: &str, halves: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |text: &str| {
        let folded = fold(text);
        let all: Vec<&str> = words(&folded).collect();
        let telling: Vec<&str> = all.iter().copied().filter(|word| !CONNECTING_WORDS.contains(word)).collect();
        for key in [all.join(" "), telling.join(" ")] {
            if !key.is_empty() && !found.contains(&key) {
                found.push(key);
            }
        }
    };
    for side in name.split('/') {
        add(side);
        if halves && side.contains('-') {
            side.split('-').for_each(&mut add);
        }
    }
    found
}

fn keys_of(by_key: &HashMap<String, Vec<u32>>) -> Map<Vec<u8>> {
    let mut keys: Vec<&String> = by_key.keys().filter(|key| !key.is_empty()).collect();
    keys.sort_unstable();
    Map::from_iter(keys.into_iter().map(|key| (key, 0))).expect("sorted keys of a map have no repetitions")
}

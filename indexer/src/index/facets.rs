//! Which entries carry this value, and how many of a result do?
//!
//! Per facet: a dictionary of values, the values of every entry, and the
//! entries of every value (a bitmap where values are few, a list where they are
//! many). Counting takes whichever side is cheaper for the result at hand.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use super::Ordinal;
use super::bitmap::Bitmap;
use super::columns;
use super::features::led_by;
use super::publication::Entry;
use super::query::{Facet, FacetCount, Filter};
use crate::reference::Reference;
use crate::{Error, Result};

/// File with the dictionaries.
const DICTIONARIES: &str = "facets.json";

/// More values than this keep a list of entries each instead of a bitmap.
const MOST_BITMAPS: usize = 256;

/// Cost of looking at one value of one entry, in bitmap words.
const WORDS_PER_VALUE: usize = 2;

/// The facets of a generation.
#[derive(Debug)]
pub struct Facets {
    columns: BTreeMap<Facet, Column>,
    entries: usize,
}

/// One facet.
#[derive(Debug)]
struct Column {
    dictionary: Vec<String>,
    numbers: HashMap<String, u16>,
    /// `values[ends[n-1]..ends[n]]` are the values of entry n.
    ends: Vec<u32>,
    values: Vec<u16>,
    carriers: Carriers,
}

#[derive(Debug)]
enum Carriers {
    Bitmaps(Vec<Bitmap>),
    Lists(Vec<Vec<Ordinal>>),
}

/// The values of one entry of one facet.
fn values_of<'entry>(entry: &'entry Entry<'_>, facet: Facet) -> Vec<&'entry str> {
    fn texts(values: &[String]) -> Vec<&str> {
        values.iter().map(String::as_str).collect()
    }
    match facet {
        Facet::Service => texts(&entry.activity.services),
        Facet::Target => texts(&entry.activity.target_groups),
        Facet::Language => texts(&entry.activity.languages),
        Facet::LedBy => vec![led_by(entry.organization)],
        Facet::Type => entry.organization.organization_type.as_deref().into_iter().collect(),
        Facet::Programme => {
            // An edition belongs to its programme: both are values.
            let programmes = entry.activity.programmes.iter();
            let values: BTreeSet<&str> =
                programmes.flat_map(|name| [name.as_str(), name.split(':').next().unwrap_or(name)]).collect();
            values.into_iter().collect()
        }
        Facet::Evidence => entry.source.evidence_level.as_deref().into_iter().collect(),
        Facet::Region => entry.region.map(|region| region.code.as_str()).into_iter().collect(),
        Facet::Province => entry.province.map(|province| province.code.as_str()).into_iter().collect(),
        Facet::Comune => entry.comune.map(|comune| comune.code.as_str()).into_iter().collect(),
    }
}

/// Values that a search may name although no entry carries them.
fn known_values(facet: Facet, reference: &Reference) -> Vec<String> {
    match facet {
        Facet::Region => reference.gazetteer.regions().iter().map(|region| region.code.clone()).collect(),
        Facet::Province => reference.gazetteer.provinces().iter().map(|province| province.code.clone()).collect(),
        Facet::Comune => reference.gazetteer.comuni().iter().map(|comune| comune.code.clone()).collect(),
        _ => reference.taxonomy.terms(facet.as_str()).iter().map(|term| term.value.clone()).collect(),
    }
}

/// Writes the facets of the entries, in their order, into a folder.
pub fn write(folder: &Path, entries: &[Entry<'_>], reference: &Reference) -> Result<()> {
    let mut dictionaries = BTreeMap::new();
    for facet in Facet::ALL {
        let mut dictionary = known_values(facet, reference);
        let known: BTreeSet<&str> = dictionary.iter().map(String::as_str).collect();
        let others: BTreeSet<&str> =
            entries.iter().flat_map(|entry| values_of(entry, facet)).filter(|value| !known.contains(value)).collect();
        let others: Vec<String> = others.into_iter().map(str::to_owned).collect();
        dictionary.extend(others);
        let numbers = numbered(&dictionary);
        let (mut ends, mut values): (Vec<u32>, Vec<u16>) = (Vec::with_capacity(entries.len()), Vec::new());
        for entry in entries {
            let own: BTreeSet<u16> = values_of(entry, facet).into_iter().map(|value| numbers[value]).collect();
            values.extend(own);
            ends.push(values.len() as u32);
        }
        columns::write(&folder.join(format!("facet-{}.ends", facet.as_str())), &ends)?;
        columns::write(&folder.join(format!("facet-{}.values", facet.as_str())), &values)?;
        dictionaries.insert(facet.as_str(), dictionary);
    }
    let path = folder.join(DICTIONARIES);
    let text = serde_json::to_vec(&dictionaries).expect("lists of texts are JSON");
    std::fs::write(&path, text).map_err(Error::file(path, "write"))
}

fn numbered(dictionary: &[String]) -> HashMap<String, u16> {
    dictionary.iter().zip(0_u16..).map(|(value, number)| (value.clone(), number)).collect()
}

impl Facets {
    /// Reads what [`write()`] wrote, for `entries` entries.
    ///
    /// # Errors
    /// [`Error::File`], and [`Error::Damaged`] when the columns contradict each other.
    pub fn open(folder: &Path, entries: usize) -> Result<Self> {
        let path = folder.join(DICTIONARIES);
        let text = std::fs::read(&path).map_err(Error::file(&path, "read"))?;
        let mut dictionaries: BTreeMap<String, Vec<String>> = serde_json::from_slice(&text)
            .map_err(|error| Error::Damaged { path: path.clone(), reason: error.to_string() })?;
        let columns = Facet::ALL.into_iter().map(|facet| {
            let dictionary = dictionaries.remove(facet.as_str()).unwrap_or_default();
            let ends: Vec<u32> = columns::read(&folder.join(format!("facet-{}.ends", facet.as_str())))?;
            let values: Vec<u16> = columns::read(&folder.join(format!("facet-{}.values", facet.as_str())))?;
            let whole = ends.len() == entries
                && ends.is_sorted()
                && ends.last().copied().unwrap_or(0) as usize == values.len()
                && values.iter().all(|value| usize::from(*value) < dictionary.len());
            if !whole {
                return Err(Error::Damaged {
                    path: path.clone(),
                    reason: format!("the columns of `{}` contradict each other", facet.as_str()),
                });
            }
            Ok((facet, Column::new(dictionary, ends, values)))
        });
        Ok(Self { columns: columns.collect::<Result<_>>()?, entries })
    }

    /// Entries that carry one of the filter's values.
    ///
    /// # Errors
    /// [`Error::FacetValue`] for a value that nothing knows.
    pub fn carriers(&self, filter: &Filter) -> Result<Bitmap> {
        let mut found = Bitmap::empty(self.entries);
        for value in &filter.values {
            self.add_carriers(filter.facet, value, &mut found)?;
        }
        Ok(found)
    }

    /// Adds the entries that carry a value.
    ///
    /// # Errors
    /// [`Error::FacetValue`] for a value that nothing knows.
    pub fn add_carriers(&self, facet: Facet, value: &str, found: &mut Bitmap) -> Result<()> {
        let column = &self.columns[&facet];
        let number = column
            .numbers
            .get(value)
            .ok_or_else(|| Error::FacetValue { facet: facet.as_str(), value: value.to_owned() })?;
        match &column.carriers {
            Carriers::Bitmaps(bitmaps) => found.unite(&bitmaps[usize::from(*number)]),
            Carriers::Lists(lists) => lists[usize::from(*number)].iter().for_each(|ordinal| found.insert(*ordinal)),
        }
        Ok(())
    }

    /// Whether an entry carries a value.
    #[must_use]
    pub fn carries(&self, ordinal: Ordinal, facet: Facet, value: &str) -> bool {
        let column = &self.columns[&facet];
        column.numbers.get(value).is_some_and(|number| column.values(ordinal).contains(number))
    }

    /// The only value of an entry, of a facet that has at most one.
    #[must_use]
    pub fn value(&self, ordinal: Ordinal, facet: Facet) -> Option<&str> {
        let column = &self.columns[&facet];
        column.values(ordinal).first().map(|number| column.dictionary[usize::from(*number)].as_str())
    }

    /// Every value of a facet, in the order of its dictionary, with the number of entries that carry it.
    #[must_use]
    pub fn totals(&self, facet: Facet) -> Vec<(String, u32)> {
        let column = &self.columns[&facet];
        column.dictionary.iter().cloned().zip(column.totals()).collect()
    }

    /// How many entries of `result` carry each value: those that occur, most frequent first, and the selected ones.
    ///
    /// # Cost
    /// The smaller of values × words and entries of the result.
    #[must_use]
    pub fn counts(&self, facet: Facet, result: &Bitmap, selected: &[String]) -> Vec<FacetCount> {
        let column = &self.columns[&facet];
        let counts = column.counts(result);
        let mut found: Vec<FacetCount> = column
            .dictionary
            .iter()
            .zip(counts)
            .map(|(value, count)| FacetCount { value: value.clone(), count, selected: selected.contains(value) })
            .filter(|count| count.count > 0 || count.selected)
            .collect();
        found.sort_by_key(|count| std::cmp::Reverse(count.count));
        found
    }
}

impl Column {
    fn new(dictionary: Vec<String>, ends: Vec<u32>, values: Vec<u16>) -> Self {
        let numbers = numbered(&dictionary);
        let mut column = Self { dictionary, numbers, ends, values, carriers: Carriers::Lists(Vec::new()) };
        let entries = column.ends.len();
        column.carriers = if column.dictionary.len() <= MOST_BITMAPS {
            let mut bitmaps = vec![Bitmap::empty(entries); column.dictionary.len()];
            column.each(|ordinal, value| bitmaps[value].insert(ordinal));
            Carriers::Bitmaps(bitmaps)
        } else {
            let mut lists = vec![Vec::new(); column.dictionary.len()];
            column.each(|ordinal, value| lists[value].push(ordinal));
            Carriers::Lists(lists)
        };
        column
    }

    fn each(&self, mut visit: impl FnMut(Ordinal, usize)) {
        for ordinal in 0..self.ends.len() as Ordinal {
            self.values(ordinal).iter().for_each(|value| visit(ordinal, usize::from(*value)));
        }
    }

    fn values(&self, ordinal: Ordinal) -> &[u16] {
        let at = ordinal as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.values[start as usize..self.ends[at] as usize]
    }

    fn totals(&self) -> Vec<u32> {
        match &self.carriers {
            Carriers::Bitmaps(bitmaps) => bitmaps.iter().map(Bitmap::len).collect(),
            Carriers::Lists(lists) => lists.iter().map(|list| list.len() as u32).collect(),
        }
    }

    fn counts(&self, result: &Bitmap) -> Vec<u32> {
        let values_per_entry = self.values.len().div_ceil(self.ends.len().max(1)).max(1);
        match &self.carriers {
            Carriers::Bitmaps(bitmaps)
                if bitmaps.len() * result.blocks() < result.len() as usize * values_per_entry * WORDS_PER_VALUE =>
            {
                bitmaps.iter().map(|bitmap| bitmap.count_common(result)).collect()
            }
            _ => {
                let mut counts = vec![0; self.dictionary.len()];
                for ordinal in result.iter() {
                    self.values(ordinal).iter().for_each(|value| counts[usize::from(*value)] += 1);
                }
                counts
            }
        }
    }
}

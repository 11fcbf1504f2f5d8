//! Which entries carry this value, and how many of a result do?
//!
//! Per facet: a dictionary of values, the values of every entry, and the
//! entries of every value (a bitmap with running counts where values are few, a
//! list where they are many). Counting takes whichever side is cheaper for the
//! result at hand: running counts for blocks that are covered whole, kept ones
//! ([`super::sums`]) where one more condition holds in a large space, bitmaps for
//! large results, the entries' own values for small ones.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use super::Ordinal;
use super::bitmap::{BLOCK, bits};
use super::columns::{self, Column};
use super::counted_set::ValueSet;
use super::counter::{Counter, MIXED, MOST_ROWS, OwnValues};
use super::facet_counts::FacetCounts;
use super::features::led_by;
use super::publication::Entry;
use super::query::Facet;
use super::selection::Selection;
use super::sums::KeptSums;
use crate::reference::Reference;
use crate::{Error, Result};

/// Value of the facet `language` that entries carry of which no language is known: hardly any source names one, and who
/// asks for a language must be able to see those too.
pub const UNKNOWN_LANGUAGE: &str = "unknown";

/// File with the dictionaries.
const DICTIONARIES: &str = "facets.json";

/// The column of a facet of which no entry has more than one value.
const ONLY: &str = "only";

/// The column of a facet of which entries have several of few values.
const MASKS: &str = "masks";

/// More values than this keep a list of entries each instead of a bitmap.
const MOST_BITMAPS: usize = 256;

/// Runs of at most so many blocks are counted block by block where each has one value only.
const SHORT_RUN: u32 = 16;

/// Stands for an entry without a value.
const NO_VALUE: u16 = u16::MAX;

/// Measured cost of looking up one value of one entry, in nanoseconds.
const VALUE_NS: f64 = 1.6;

/// Measured cost of intersecting one word of a bitmap and counting it, in nanoseconds.
const WORD_NS: f64 = 0.6;

/// The facets of a generation.
#[derive(Debug)]
pub struct Facets {
    columns: Vec<FacetColumn>,
    entries: usize,
    /// Counts of what sets have in common with large spaces.
    sums: KeptSums,
}

/// One facet.
#[derive(Debug)]
struct FacetColumn {
    dictionary: Arc<[String]>,
    numbers: HashMap<String, u16>,
    own: Own,
    /// Of every block, the value that each of its entries carries and no other, or [`MIXED`].
    uniform: Column<u16>,
    /// Block after block, a word for each value; empty where there are more than [`MOST_ROWS`] values.
    rows: Column<u64>,
    /// How many entries carry each value.
    totals: Vec<u32>,
    carriers: Carriers,
    /// The share of blocks that have more than one value.
    mixed_share: f64,
    entries: usize,
}

/// The values of the entries.
#[derive(Debug)]
enum Own {
    /// At most one each; [`NO_VALUE`] stands for none.
    One(Column<u16>),
    /// A bit for each of at most [`MOST_ROWS`] values.
    Mask(Column<u32>),
    /// `values[ends[n-1]..ends[n]]` are those of entry n.
    Several { ends: Column<u32>, values: Column<u16> },
}

#[derive(Debug)]
enum Carriers {
    /// Value after value, a word per block; and, block after block, how many carriers each value has before it, with
    /// a last row for all of them: what a run of blocks holds is the difference of two rows.
    Bitmaps { words: Column<u64>, sums: Column<u32> },
    /// `ordinals[ends[v-1]..ends[v]]` carry value v.
    Lists { ordinals: Column<u32>, ends: Column<u32> },
}

/// The entries that carry one value.
#[derive(Debug, Clone, Copy)]
pub enum CarriersOf<'facets> {
    /// A set.
    Set(ValueSet<'facets>),
    /// Ascending.
    List(&'facets [Ordinal]),
}

/// The values of one entry of one facet.
fn values_of<'entry>(entry: &'entry Entry<'_>, facet: Facet) -> Vec<&'entry str> {
    fn texts(values: &[String]) -> Vec<&str> {
        values.iter().map(String::as_str).collect()
    }
    match facet {
        Facet::Service => texts(&entry.activity.services),
        Facet::Target => texts(&entry.activity.target_groups),
        Facet::Language if entry.activity.languages.is_empty() => vec![UNKNOWN_LANGUAGE],
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
        Facet::Language => {
            let known = reference.taxonomy.terms(facet.as_str()).iter().map(|term| term.value.clone());
            known.chain([UNKNOWN_LANGUAGE.to_owned()]).collect()
        }
        _ => reference.taxonomy.terms(facet.as_str()).iter().map(|term| term.value.clone()).collect(),
    }
}

/// Writes the facets of the entries, in their order, into a folder.
///
/// # Errors
/// [`Error::File`] when a file cannot be written, [`Error::Reference`] when a facet has more values than 16 bits number.
/// # Cost
/// One pass over the entries: they lie scattered in memory, so that ten passes take several times as long.
pub fn write(folder: &Path, entries: &[Entry<'_>], reference: &Reference) -> Result<()> {
    let known = Facet::ALL.map(|facet| known_values(facet, reference));
    let mut gathered: Vec<Gathered<'_>> = known.iter().map(|known| Gathered::new(known, entries.len())).collect();
    for entry in entries {
        for (facet, gathered) in Facet::ALL.into_iter().zip(&mut gathered) {
            gathered.add(values_of(entry, facet)).ok_or_else(|| {
                let reason = format!("`{}` has more than {NO_VALUE} values: expected at most so many", facet.as_str());
                Error::Reference { path: folder.to_owned(), reason }
            })?;
        }
    }
    let mut dictionaries = BTreeMap::new();
    for (facet, gathered) in Facet::ALL.into_iter().zip(gathered) {
        let (dictionary, ends, values) = gathered.finish();
        write_facet(folder, facet, dictionary.len(), &ends, &values)?;
        dictionaries.insert(facet.as_str(), dictionary);
    }
    let path = folder.join(DICTIONARIES);
    let text = serde_json::to_vec(&dictionaries).expect("lists of texts are JSON");
    std::fs::write(&path, text).map_err(Error::file(path, "write"))
}

/// The values of one facet, entry by entry.
struct Gathered<'entry> {
    /// Values by number: those that are known, then others as they come.
    dictionary: Vec<&'entry str>,
    known: usize,
    numbers: HashMap<&'entry str, u16>,
    ends: Vec<u32>,
    values: Vec<u16>,
}

impl<'entry> Gathered<'entry> {
    fn new(known: &'entry [String], entries: usize) -> Self {
        let dictionary: Vec<&str> = known.iter().map(String::as_str).collect();
        let numbers = dictionary.iter().copied().zip(0..NO_VALUE).collect();
        Self { known: dictionary.len(), dictionary, numbers, ends: Vec::with_capacity(entries), values: Vec::new() }
    }

    /// Adds the values of the next entry; `None` when the facet has more of them than there are numbers.
    fn add(&mut self, values: Vec<&'entry str>) -> Option<()> {
        for value in values {
            let number = match self.numbers.get(value) {
                Some(number) => *number,
                None => {
                    let number = u16::try_from(self.dictionary.len()).ok().filter(|number| *number < NO_VALUE)?;
                    self.dictionary.push(value);
                    self.numbers.insert(value, number);
                    number
                }
            };
            self.values.push(number);
        }
        self.ends.push(self.values.len() as u32);
        Some(())
    }

    /// The dictionary, those that were not known in their order at its end; and of every entry where its values end and
    /// their numbers, ascending and without repetitions.
    fn finish(mut self) -> (Vec<String>, Vec<u32>, Vec<u16>) {
        let mut order: Vec<usize> = (0..self.dictionary.len()).collect();
        order[self.known..].sort_unstable_by_key(|number| self.dictionary[*number]);
        let mut places = vec![0_u16; order.len()];
        for (place, number) in (0..NO_VALUE).zip(&order) {
            places[*number] = place;
        }
        let mut values = Vec::with_capacity(self.values.len());
        let mut from = 0;
        for end in &mut self.ends {
            let start = values.len();
            values.extend(self.values[from..*end as usize].iter().map(|number| places[usize::from(*number)]));
            values[start..].sort_unstable();
            values.dedup_from(start);
            from = std::mem::replace(end, values.len() as u32) as usize;
        }
        let dictionary = order.into_iter().map(|number| self.dictionary[number].to_owned()).collect();
        (dictionary, self.ends, values)
    }
}

/// Removing repetitions from the end of a list only.
trait DedupFrom {
    fn dedup_from(&mut self, start: usize);
}

impl DedupFrom for Vec<u16> {
    fn dedup_from(&mut self, start: usize) {
        let mut kept = start;
        for at in start..self.len() {
            if at == start || self[at] != self[kept - 1] {
                self[kept] = self[at];
                kept += 1;
            }
        }
        self.truncate(kept);
    }
}

fn file_name(facet: Facet, part: &str) -> String {
    format!("facet-{}.{part}", facet.as_str())
}

/// Writes one facet from both sides: the values of the entries, and the entries of the values.
fn write_facet(folder: &Path, facet: Facet, dictionary: usize, ends: &[u32], values: &[u16]) -> Result<()> {
    let path = |part: &str| folder.join(file_name(facet, part));
    let own = |at: usize| &values[if at == 0 { 0 } else { ends[at - 1] } as usize..ends[at] as usize];
    if (0..ends.len()).all(|at| own(at).len() <= 1) {
        let only: Vec<u16> = (0..ends.len()).map(|at| own(at).first().copied().unwrap_or(NO_VALUE)).collect();
        columns::write(&path(ONLY), &only)?;
    } else if dictionary <= MOST_ROWS {
        let mask = |at: usize| own(at).iter().fold(0_u32, |mask, value| mask | 1 << value);
        columns::write(&path(MASKS), &(0..ends.len()).map(mask).collect::<Vec<u32>>())?;
    } else {
        columns::write(&path("ends"), ends)?;
        columns::write(&path("values"), values)?;
    }
    let blocks = ends.len().div_ceil(BLOCK);
    let uniform: Vec<u16> = (0..blocks)
        .map(|block| {
            let mut entries = (block * BLOCK..((block + 1) * BLOCK).min(ends.len())).map(own);
            match entries.next() {
                Some([value]) if entries.all(|other| other == [*value]) => *value,
                _ => MIXED,
            }
        })
        .collect();
    columns::write(&path("uniform"), &uniform)?;
    if dictionary <= MOST_BITMAPS {
        let mut words = vec![0_u64; dictionary * blocks];
        for at in 0..ends.len() {
            for value in own(at) {
                words[usize::from(*value) * blocks + at / BLOCK] |= 1 << (at % BLOCK);
            }
        }
        let mut sums = vec![0_u32; dictionary * (blocks + 1)];
        for block in 0..blocks {
            for value in 0..dictionary {
                let before = sums[block * dictionary + value];
                sums[(block + 1) * dictionary + value] = before + words[value * blocks + block].count_ones();
            }
        }
        if dictionary <= MOST_ROWS {
            let row = |block: usize| (0..dictionary).map(move |value| value * blocks + block);
            let rows: Vec<u64> = (0..blocks).flat_map(row).map(|at| words[at]).collect();
            columns::write(&path("rows"), &rows)?;
        }
        columns::write(&path("bitmaps"), &words)?;
        columns::write(&path("sums"), &sums)
    } else {
        let mut list_ends = vec![0_u32; dictionary];
        values.iter().for_each(|value| list_ends[usize::from(*value)] += 1);
        let mut sum = 0;
        for end in &mut list_ends {
            sum += *end;
            *end = sum;
        }
        let mut next: Vec<u32> = std::iter::once(0).chain(list_ends.iter().copied()).collect();
        let mut ordinals = vec![0_u32; values.len()];
        for at in 0..ends.len() {
            for value in own(at) {
                let place = &mut next[usize::from(*value)];
                ordinals[*place as usize] = at as u32;
                *place += 1;
            }
        }
        columns::write(&path("lists"), &ordinals)?;
        columns::write(&path("list-ends"), &list_ends)
    }
}

impl Facets {
    /// Maps what [`write()`] wrote, for `entries` entries.
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
            FacetColumn::open(folder, facet, dictionary, entries)
        });
        Ok(Self { columns: columns.collect::<Result<_>>()?, entries, sums: KeptSums::default() })
    }

    /// Checks what [`Facets::open`] takes for granted: that every value has a name and every entry its values.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    /// # Cost
    /// Reads every column once.
    pub fn check(&self, folder: &Path) -> Result<()> {
        for (facet, column) in Facet::ALL.into_iter().zip(&self.columns) {
            let is_known = |value: &u16| usize::from(*value) < column.dictionary.len();
            let whole = match &column.own {
                Own::One(only) => only.iter().all(|value| *value == NO_VALUE || is_known(value)),
                Own::Mask(masks) => {
                    masks.iter().all(|mask| mask.checked_ilog2().is_none_or(|last| is_known(&(last as u16))))
                }
                Own::Several { ends, values } => ends.is_sorted() && values.iter().all(is_known),
            };
            if !whole {
                let reason = format!("the columns of `{}` contradict each other", facet.as_str());
                return Err(Error::Damaged { path: folder.join(file_name(facet, "values")), reason });
            }
        }
        Ok(())
    }

    fn column(&self, facet: Facet) -> &FacetColumn {
        &self.columns[facet as usize]
    }

    /// The number of a value in the facet's dictionary.
    ///
    /// # Errors
    /// [`Error::FacetValue`] for a value that nothing knows.
    pub fn number(&self, facet: Facet, value: &str) -> Result<u16> {
        let known = self.column(facet).numbers.get(value).copied();
        known.ok_or_else(|| Error::FacetValue { facet: facet.as_str(), value: value.to_owned() })
    }

    /// The entries that carry a value.
    #[must_use]
    pub fn carriers(&self, facet: Facet, number: u16) -> CarriersOf<'_> {
        let (column, at) = (self.column(facet), usize::from(number));
        match &column.carriers {
            Carriers::Bitmaps { words, sums } => {
                let blocks = self.entries.div_ceil(BLOCK);
                let words = &words[at * blocks..(at + 1) * blocks];
                CarriersOf::Set(ValueSet { facet, number, words, sums, width: column.dictionary.len() })
            }
            Carriers::Lists { ordinals, ends } => {
                let start = if at == 0 { 0 } else { ends[at - 1] };
                CarriersOf::List(&ordinals[start as usize..ends[at] as usize])
            }
        }
    }

    /// How many entries carry a value.
    #[must_use]
    pub fn total(&self, facet: Facet, number: u16) -> u32 {
        self.column(facet).totals[usize::from(number)]
    }

    /// Whether an entry carries a value.
    #[must_use]
    pub fn carries(&self, ordinal: Ordinal, facet: Facet, number: u16) -> bool {
        self.column(facet).carries(ordinal, number)
    }

    /// The only value of an entry, of a facet that has at most one.
    #[must_use]
    pub fn value(&self, ordinal: Ordinal, facet: Facet) -> Option<&str> {
        let column = self.column(facet);
        column.only(ordinal).map(|number| column.dictionary[usize::from(number)].as_str())
    }

    /// Every value of a facet, in the order of its dictionary, with the number of entries that carry it.
    #[must_use]
    pub fn totals(&self, facet: Facet) -> Vec<(String, u32)> {
        let column = self.column(facet);
        column.dictionary.iter().cloned().zip(column.totals.iter().copied()).collect()
    }

    /// How many entries of `result` carry each value: those that occur, most frequent first, and the selected ones.
    ///
    /// # Cost
    /// The smaller of values × words and entries of the result; nothing per entry for blocks that are covered whole.
    #[must_use]
    pub fn counts(&self, facet: Facet, result: &Selection<'_>, selected: &[u16]) -> FacetCounts {
        let column = self.column(facet);
        FacetCounts::new(facet, &column.dictionary, &column.counts(facet, result, &self.sums), selected)
    }
}

impl FacetColumn {
    fn open(folder: &Path, facet: Facet, dictionary: Vec<String>, entries: usize) -> Result<Self> {
        let name = |part: &str| file_name(facet, part);
        let blocks = entries.div_ceil(BLOCK);
        let own = if folder.join(name(ONLY)).is_file() {
            Own::One(Column::open_of(folder, &name(ONLY), entries)?)
        } else if folder.join(name(MASKS)).is_file() {
            Own::Mask(Column::open_of(folder, &name(MASKS), entries)?)
        } else {
            let ends: Column<u32> = Column::open_of(folder, &name("ends"), entries)?;
            let values = Column::open_of(folder, &name("values"), ends.last().copied().unwrap_or(0) as usize)?;
            Own::Several { ends, values }
        };
        let uniform: Column<u16> = Column::open_of(folder, &name("uniform"), blocks)?;
        let rows = if dictionary.len() <= MOST_ROWS {
            Column::open_of(folder, &name("rows"), dictionary.len() * blocks)?
        } else {
            Column::empty()
        };
        let (carriers, totals);
        if dictionary.len() <= MOST_BITMAPS {
            let sums: Column<u32> = Column::open_of(folder, &name("sums"), dictionary.len() * (blocks + 1))?;
            totals = sums[dictionary.len() * blocks..].to_vec();
            let words = Column::open_of(folder, &name("bitmaps"), dictionary.len() * blocks)?;
            carriers = Carriers::Bitmaps { words, sums };
        } else {
            let ends: Column<u32> = Column::open_of(folder, &name("list-ends"), dictionary.len())?;
            let starts = std::iter::once(0).chain(ends.iter().copied());
            totals = ends.iter().zip(starts).map(|(end, start)| end - start).collect();
            let carried = ends.last().copied().unwrap_or(0) as usize;
            carriers = Carriers::Lists { ordinals: Column::open_of(folder, &name("lists"), carried)?, ends };
        }
        let mixed = uniform.iter().filter(|value| **value == MIXED).count();
        let mixed_share = mixed as f64 / blocks.max(1) as f64;
        let numbers = dictionary.iter().zip(0_u16..).map(|(value, number)| (value.clone(), number)).collect();
        Ok(Self { dictionary: dictionary.into(), numbers, own, uniform, rows, totals, carriers, mixed_share, entries })
    }

    fn carries(&self, ordinal: Ordinal, number: u16) -> bool {
        let at = ordinal as usize;
        match &self.own {
            Own::One(only) => only[at] == number,
            Own::Mask(masks) => masks[at] >> number & 1 == 1,
            Own::Several { ends, values } => {
                let start = if at == 0 { 0 } else { ends[at - 1] };
                values[start as usize..ends[at] as usize].contains(&number)
            }
        }
    }

    /// The only value of an entry, when it has one and no entry has more.
    fn only(&self, ordinal: Ordinal) -> Option<u16> {
        match &self.own {
            Own::One(only) => Some(only[ordinal as usize]).filter(|number| *number != NO_VALUE),
            Own::Mask(_) | Own::Several { .. } => None,
        }
    }

    /// How many values the entries have together.
    fn number_of_values(&self) -> usize {
        self.totals.iter().map(|total| *total as usize).sum()
    }

    fn counts(&self, facet: Facet, result: &Selection<'_>, kept: &KeptSums) -> Vec<u32> {
        let mut counter = self.counter();
        match (&self.carriers, result) {
            (_, Selection::Everything { entries }) if *entries == self.entries => return self.totals.clone(),
            (Carriers::Bitmaps { sums, .. }, Selection::Cover(cover)) => {
                let sums: &[u32] = sums;
                let width = self.dictionary.len();
                let row = |block: u32| &sums[block as usize * width..][..width];
                for (start, end) in &cover.whole {
                    // Neighbours share their province: for a few blocks that is known without reading two rows of all.
                    let own = &counter.uniform[*start as usize..*end as usize];
                    if end - start <= SHORT_RUN && !own.contains(&MIXED) {
                        own.iter().for_each(|value| counter.counts[usize::from(*value)] += BLOCK as u32);
                        continue;
                    }
                    for ((count, before), after) in counter.counts.iter_mut().zip(row(*start)).zip(row(*end)) {
                        *count += after - before;
                    }
                }
                cover.partial.iter().for_each(|(block, word)| counter.add_word(*block, *word));
            }
            (Carriers::Bitmaps { .. }, Selection::Common(common)) => {
                return kept.count(facet, common.set(), common.cover(), || self.counter());
            }
            (Carriers::Bitmaps { words, .. }, Selection::Words(selected))
                if self.rows.is_empty() && self.bitmaps_cost_less(selected) =>
            {
                let blocks = self.uniform.len();
                let words: &[u64] = words;
                for (count, words) in counter.counts.iter_mut().zip(words.chunks(blocks)) {
                    *count = selected.count_common(words);
                }
            }
            (_, Selection::Ordinals(ordinals)) => {
                counter.add_entries(ordinals.iter().map(|ordinal| *ordinal as usize));
            }
            _ => result.each_word(|block, word| counter.add_word(block, word)),
        }
        counter.counts
    }

    fn counter(&self) -> Counter<'_> {
        Counter {
            counts: vec![0; self.dictionary.len()],
            uniform: &self.uniform,
            rows: &self.rows,
            own: match &self.own {
                Own::One(only) => OwnValues::One(only),
                Own::Mask(masks) => OwnValues::Mask(masks),
                Own::Several { ends, values } => OwnValues::Several { ends, values },
            },
        }
    }

    /// Whether going through the bitmaps of all values costs less than through the values of all entries.
    fn bitmaps_cost_less(&self, selected: &super::selection::Words) -> bool {
        let words = selected.number_of_words() as f64;
        let values_per_entry = self.number_of_values() as f64 / self.entries.max(1) as f64;
        let per_entry_ns = f64::from(selected.len()) * self.mixed_share * (1.0 + values_per_entry) * VALUE_NS / 2.0;
        words * self.dictionary.len() as f64 * WORD_NS < per_entry_ns + words * WORD_NS
    }
}

impl CarriersOf<'_> {
    /// Visits the entries, ascending.
    pub fn each(self, mut visit: impl FnMut(Ordinal)) {
        match self {
            Self::Set(set) => {
                for (block, word) in set.words.iter().enumerate() {
                    bits(*word).for_each(|bit| visit((block * BLOCK) as Ordinal + bit));
                }
            }
            Self::List(ordinals) => ordinals.iter().for_each(|ordinal| visit(*ordinal)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_the_taxonomy_does_not_know_follow_those_that_it_does_in_their_order() {
        let known = ["legal", "food"].map(str::to_owned);
        let mut gathered = Gathered::new(&known, 3);
        for values in [vec!["zoo", "food", "food"], vec![], vec!["art", "legal", "zoo"]] {
            gathered.add(values).expect("few values");
        }
        let (dictionary, ends, values) = gathered.finish();
        assert_eq!(dictionary, ["legal", "food", "art", "zoo"]);
        assert_eq!((ends, values), (vec![2, 2, 5], vec![1, 3, 0, 2, 3]));
    }

    #[test]
    fn a_facet_holds_as_many_values_as_have_a_number_and_no_more() {
        let known: Vec<String> = (0..NO_VALUE).map(|number| number.to_string()).collect();
        let mut gathered = Gathered::new(&known, 2);
        assert!(gathered.add(vec!["0", "65534"]).is_some());
        assert!(gathered.add(vec!["one more"]).is_none());
        assert_eq!(gathered.finish().2, [0, 65534]);
    }
}

//! How many entries carry each value of one facet, counted block by block?
//!
//! Neighbours on the curve tend to share their province: a block of which all
//! entries have one and the same value is counted at once. Where values are
//! few, a block's words lie side by side, one for each value; elsewhere the
//! entries' own values are read.

use super::bitmap::{BLOCK, bits};

/// Facets of at most so many values keep the words of each block side by side, all values of a block in a few cache
/// lines; and those of each entry as the bits of a number.
pub const MOST_ROWS: usize = u32::BITS as usize;

/// Stands for a block whose entries do not all carry one and the same value.
pub const MIXED: u16 = u16::MAX;

/// The bit of each value in a mask.
const BITS: [u32; MOST_ROWS] = {
    let mut bits = [0; MOST_ROWS];
    let mut at = 0;
    while at < MOST_ROWS {
        bits[at] = 1 << at;
        at += 1;
    }
    bits
};

/// Counts of one facet in the making: its columns are looked up once, not once for every block.
pub struct Counter<'facet> {
    /// Of every value of the dictionary.
    pub counts: Vec<u32>,
    /// Of every block, the value that each of its entries carries and no other, or [`MIXED`].
    pub uniform: &'facet [u16],
    /// Block after block, a word for each value; empty where there are more than [`MOST_ROWS`] values.
    pub rows: &'facet [u64],
    /// The values of the entries.
    pub own: OwnValues<'facet>,
}

/// The values of the entries.
pub enum OwnValues<'facet> {
    /// At most one each; what stands for none stands behind the last value.
    One(&'facet [u16]),
    /// A bit for each of at most [`MOST_ROWS`] values.
    Mask(&'facet [u32]),
    /// `values[ends[n-1]..ends[n]]` are those of entry n.
    Several { ends: &'facet [u32], values: &'facet [u16] },
}

impl Counter<'_> {
    /// Counts the values of some entries of a block.
    pub fn add_word(&mut self, block: u32, word: u64) {
        let uniform = self.uniform[block as usize];
        if uniform != MIXED {
            self.counts[usize::from(uniform)] += word.count_ones();
            return;
        }
        if !self.rows.is_empty() {
            let row = &self.rows[block as usize * self.counts.len()..][..self.counts.len()];
            self.counts.iter_mut().zip(row).for_each(|(count, carriers)| *count += (carriers & word).count_ones());
            return;
        }
        self.add_entries(bits(word).map(|bit| block as usize * BLOCK + bit as usize));
    }

    /// Counts the values of entries.
    pub fn add_entries(&mut self, entries: impl Iterator<Item = usize>) {
        match self.own {
            OwnValues::One(only) => {
                for at in entries {
                    // What stands for no value stands behind the last one.
                    if let Some(count) = self.counts.get_mut(usize::from(only[at])) {
                        *count += 1;
                    }
                }
            }
            OwnValues::Mask(masks) => {
                // All values of every entry, instead of those that it has: nobody can foresee how many these are.
                let counts = &mut self.counts[..];
                for at in entries {
                    let mask = masks[at];
                    counts.iter_mut().zip(&BITS).for_each(|(count, bit)| *count += u32::from(mask & bit != 0));
                }
            }
            OwnValues::Several { ends, values } => {
                for at in entries {
                    let start = if at == 0 { 0 } else { ends[at - 1] };
                    for value in &values[start as usize..ends[at] as usize] {
                        self.counts[usize::from(*value)] += 1;
                    }
                }
            }
        }
    }
}

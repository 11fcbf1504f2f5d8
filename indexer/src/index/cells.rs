//! Which entries of a block lie in a box, without reading their coordinates?
//!
//! A block's own box is divided into 254 columns and as many rows; every entry
//! keeps the two numbers of its cell, so that a block is two lines of the
//! processor's cache instead of sixteen: waiting for memory is what a box costs.
//! What lies in a cell strictly between those of the edges lies between the
//! edges, because a cell's number never falls while the coordinate rises; only
//! what shares a cell with an edge is undecided, and left to its coordinates.

use super::bitmap::BLOCK;
use crate::geography::Position;

/// Stands before the first cell of a block.
const BEFORE: u8 = 0;

/// Stands behind the last cell of a block.
const BEHIND: u8 = u8::MAX;

/// The last cell along a side of a block, the first being 0; what lies beside the block has numbers of its own.
const LAST_CELL: f64 = 253.0;

/// The cells of the entries, block after block.
#[derive(Debug, Default)]
pub struct Cells {
    columns_and_rows: Vec<[[u8; BLOCK]; 2]>,
}

/// Entries of a block that lie in a box, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Located {
    /// Those that certainly do.
    pub inside: u64,
    /// Those that share a cell with an edge: their coordinates decide.
    pub undecided: u64,
}

impl Cells {
    /// Of the positions, in blocks of 64, each with its own box (west, south, east, north).
    #[must_use]
    pub fn new(positions: &[Position], boxes: &[[f64; 4]]) -> Self {
        let mut cells = Self::default();
        for (block, own) in positions.chunks(BLOCK).zip(boxes) {
            let (mut columns, mut rows) = ([BEFORE; BLOCK], [BEFORE; BLOCK]);
            for ((column, row), position) in columns.iter_mut().zip(&mut rows).zip(block) {
                *column = cell(position.longitude(), own[0], own[2]);
                *row = cell(position.latitude(), own[1], own[3]);
            }
            cells.columns_and_rows.push([columns, rows]);
        }
        cells
    }

    /// Entries of a block in a box; bits beyond the last entry are without meaning.
    ///
    /// # Arguments
    /// * `own`: the block's own box.
    /// * `wanted`: the box asked for, west ≤ east.
    #[must_use]
    pub fn in_box(&self, block: usize, own: [f64; 4], wanted: [f64; 4]) -> Located {
        let west = edge(wanted[0], own[0], own[2]);
        let south = edge(wanted[1], own[1], own[3]);
        let east = edge(wanted[2], own[0], own[2]);
        let north = edge(wanted[3], own[1], own[3]);
        let (mut inside, mut touched) = ([0_u8; BLOCK], [0_u8; BLOCK]);
        // Without a branch, so that the compiler compares sixteen entries at once.
        let [columns, rows] = &self.columns_and_rows[block];
        for at in 0..BLOCK {
            let (column, row) = (columns[at], rows[at]);
            inside[at] = u8::from((column > west) & (column < east) & (row > south) & (row < north));
            touched[at] = u8::from((column >= west) & (column <= east) & (row >= south) & (row <= north));
        }
        let inside = packed(&inside);
        Located { inside, undecided: packed(&touched) & !inside }
    }
}

/// The number of the cell in which a coordinate between two others lies.
fn cell(coordinate: f64, from: f64, to: f64) -> u8 {
    if to > from { 1 + ((coordinate - from) / (to - from) * LAST_CELL) as u8 } else { 1 }
}

/// The cell in which an edge lies, if it meets the block at all.
fn edge(coordinate: f64, from: f64, to: f64) -> u8 {
    if coordinate < from {
        BEFORE
    } else if coordinate > to {
        BEHIND
    } else {
        cell(coordinate, from, to)
    }
}

/// 64 bytes that are 0 or 1, as bits.
fn packed(bytes: &[u8; BLOCK]) -> u64 {
    /// Moves the lowest bit of eight bytes into the highest byte, one beside the other.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = bytes.as_chunks::<8>();
    eights.iter().enumerate().fold(0, |word, (at, eight)| {
        let gathered = u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
        word | gathered << (8 * at)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_byte_becomes_its_bit() {
        for at in 0..BLOCK {
            let mut bytes = [0; BLOCK];
            bytes[at] = 1;
            assert_eq!(packed(&bytes), 1 << at);
        }
        assert_eq!(packed(&[1; BLOCK]), !0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn what_is_decided_is_decided_as_the_coordinates_say(
            entries in prop::collection::vec((0_u32..40, 0_u32..40), 1..=BLOCK), edges in prop::array::uniform4(0_u32..40), unit in prop_oneof![Just(1.0), Just(1e-13), Just(0.7)],
        ) {
            // Few distinct coordinates, so that entries lie on edges and on each other.
            let degrees = |number: u32| 7.0 + f64::from(number) * unit;
            let positions: Vec<Position> = entries.iter().map(|(x, y)| Position::new(degrees(*x), degrees(*y)).unwrap()).collect();
            let own = positions.iter().fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |own, position| {
                let (x, y) = (position.longitude(), position.latitude());
                [own[0].min(x), own[1].min(y), own[2].max(x), own[3].max(y)]
            });
            let [a, b, c, d] = edges.map(degrees);
            let wanted = [a.min(c), b.min(d), a.max(c), b.max(d)];
            let located = Cells::new(&positions, &[own]).in_box(0, own, wanted);
            for (at, position) in positions.iter().enumerate() {
                let (x, y) = (position.longitude(), position.latitude());
                let lies_inside = x >= wanted[0] && x <= wanted[2] && y >= wanted[1] && y <= wanted[3];
                if located.undecided >> at & 1 == 0 {
                    prop_assert_eq!(located.inside >> at & 1 == 1, lies_inside);
                }
            }
        }
    }
}

//! Which dots does a map show of a search, however many entries it has?
//!
//! The world is the square of Web Mercator, cut into tiles, and every tile into
//! a grid of cells that belongs to the world and not to the tile: an entry lies
//! in one tile per zoom and in one cell of it, borders included, so that the
//! counts of a whole zoom add up to the entries that have a position.
//!
//! A block of 64 neighbours that lies in one cell is counted by its word; only
//! blocks that straddle a border are looked into.

mod address;

use std::path::Path;

pub use address::TileAddress;
use address::{CELLS, Window, project, unproject};

use super::Index;
use super::bitmap::{BLOCK, Bitmap, bits};
use super::columns::{self, Column};
use super::query::{Ordinal, Query};
use crate::Result;
use crate::geography::{BoundingBox, Position};

/// The column's file: world coordinates of the entries that have a position.
const FILE: &str = "world";
/// A tile of no more entries than this shows each of them.
const MOST_ENTRIES: u32 = 256;
/// Entries at one position, beyond which they are one cluster at every zoom: dots on one spot hide each other.
const MOST_AT_ONE_POSITION: usize = 5;

/// West, south, east, north in degrees.
type Corners = [f64; 4];

/// What a tile shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tile {
    /// Clusters row by row, entries by ordinal.
    pub features: Vec<TileFeature>,
}

/// A dot on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TileFeature {
    /// Several entries.
    Cluster {
        /// About the mean of the entries, inside their box.
        position: Position,
        /// How many.
        count: u32,
        /// The smallest box around them.
        bounding_box: BoundingBox,
    },
    /// One entry.
    Entry {
        /// Its number.
        ordinal: Ordinal,
        /// Where it is.
        position: Position,
    },
}

impl TileFeature {
    /// How many entries it stands for.
    #[must_use]
    pub fn count(&self) -> u32 {
        match self {
            Self::Cluster { count, .. } => *count,
            Self::Entry { .. } => 1,
        }
    }
}

/// The entries that fulfil a query, kept for the tiles of one view.
#[derive(Debug, Clone)]
pub struct Matches(Bitmap);

impl Matches {
    /// Memory that it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of::<Self>() + self.0.blocks() * size_of::<u64>()
    }
}

impl Index {
    /// The entries that fulfil every condition of a query; order, limit, cursor and facets do not matter.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn matches(&self, query: &Query) -> Result<Matches> {
        self.matching(query).map(Matches)
    }

    /// What a tile shows of a query.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn tile(&self, query: &Query, address: TileAddress) -> Result<Tile> {
        Ok(self.tile_of(&self.matches(query)?, address))
    }

    /// What a tile shows of the entries that fulfil a query.
    ///
    /// # Arguments
    /// * `matches`: of this generation.
    /// # Cost
    /// O(blocks), and O(entries) of the blocks that straddle a border of a cell.
    #[must_use]
    pub fn tile_of(&self, matches: &Matches, address: TileAddress) -> Tile {
        self.tiles.tile(self.blocks.positions(), &matches.0, address)
    }

    /// The smallest box around the entries that fulfil a query; `None` when none of them has a position.
    #[must_use]
    pub fn bounds_of(&self, matches: &Matches) -> Option<BoundingBox> {
        let mut all = Cell::EMPTY;
        for (block, held) in self.tiles.blocks.iter().enumerate() {
            all.add_block(held, block, matches.0.block(block) & held.located, self.blocks.positions());
        }
        (all.count > 0).then(|| all.bounding_box())
    }
}

/// The world coordinates of a generation, and what its blocks hold.
#[derive(Debug)]
pub struct Tiles {
    world: Column<[u32; 2]>,
    blocks: Vec<Block>,
}

/// The entries of one word of a bitmap.
#[derive(Debug)]
struct Block {
    /// One bit per entry that has a position.
    located: u64,
    window: Window,
    corners: Corners,
    mean: [u32; 2],
}

/// Writes the world coordinates of the positions, those of the first ordinals.
pub fn write(folder: &Path, positions: &[Position]) -> Result<()> {
    columns::write(&folder.join(FILE), &positions.iter().copied().map(project).collect::<Vec<_>>())
}

impl Tiles {
    /// Reads what [`write()`] wrote of these positions.
    ///
    /// # Cost
    /// One pass.
    pub fn open(folder: &Path, positions: &[Position]) -> Result<Self> {
        Ok(Self::new(Column::open_of(folder, FILE, positions.len())?, positions))
    }

    fn new(world: Column<[u32; 2]>, positions: &[Position]) -> Self {
        let block = |(world, positions): (&[[u32; 2]], &[Position])| {
            let held = world.len() as u64;
            let sum = world.iter().fold([0, 0], |[x, y], at| [x + u64::from(at[0]), y + u64::from(at[1])]);
            Block {
                located: if held == BLOCK as u64 { !0 } else { (1 << held) - 1 },
                window: world.iter().fold([u32::MAX, u32::MAX, 0, 0], |[west, north, east, south], [x, y]| {
                    [west.min(*x), north.min(*y), east.max(*x), south.max(*y)]
                }),
                corners: positions.iter().fold(NOWHERE, |corners, position| around(corners, point(*position))),
                mean: sum.map(|sum| (sum / held) as u32),
            }
        };
        let blocks = world.chunks(BLOCK).zip(positions.chunks(BLOCK)).map(block).collect();
        Self { world, blocks }
    }

    fn tile(&self, positions: &[Position], matches: &Bitmap, address: TileAddress) -> Tile {
        let window = address.window();
        let touched: Vec<(usize, u64)> = self
            .blocks
            .iter()
            .enumerate()
            .filter(|(_, held)| meets(held.window, window))
            .map(|(block, held)| (block, self.inside(block, matches.block(block) & held.located, window)))
            .filter(|(_, word)| *word != 0)
            .collect();
        let count: u32 = touched.iter().map(|(_, word)| word.count_ones()).sum();
        let features = if count <= MOST_ENTRIES {
            let ordinals: Vec<Ordinal> = touched.into_iter().flat_map(|(block, word)| ordinals(block, word)).collect();
            // Entries at one position are neighbours on the curve, so in number too.
            let groups = ordinals.chunk_by(|left, right| positions[*left as usize] == positions[*right as usize]);
            groups.flat_map(|group| at_one_position(group, positions[group[0] as usize])).collect()
        } else {
            self.clusters(positions, &touched, address)
        };
        Tile { features }
    }

    /// What of a block's word lies in the window.
    fn inside(&self, block: usize, word: u64, window: Window) -> u64 {
        let own = self.blocks[block].window;
        if meets_whole(own, window) {
            return word;
        }
        bits(word)
            .filter(|bit| {
                let [x, y] = self.world[block * BLOCK + *bit as usize];
                meets([x, y, x, y], window)
            })
            .fold(0, |word, bit| word | 1 << bit)
    }

    fn clusters(&self, positions: &[Position], touched: &[(usize, u64)], address: TileAddress) -> Vec<TileFeature> {
        let window = address.window();
        let mut cells = vec![Cell::EMPTY; CELLS];
        for (block, word) in touched {
            let held = &self.blocks[*block];
            let [west, north, east, south] = held.window;
            let cell = address.cell([west, north]);
            if meets_whole(held.window, window) && cell == address.cell([east, south]) {
                cells[cell].add_block(held, *block, *word, positions);
            } else {
                for ordinal in ordinals(*block, *word) {
                    let at = self.world[ordinal as usize];
                    cells[address.cell(at)].add_entry(ordinal, at, positions[ordinal as usize]);
                }
            }
        }
        cells.iter().filter(|cell| cell.count > 0).map(|cell| cell.feature(positions)).collect()
    }
}

/// What of a search lies in one cell.
#[derive(Debug, Clone)]
struct Cell {
    count: u32,
    first: Ordinal,
    sum: [u64; 2],
    corners: Corners,
}

impl Cell {
    const EMPTY: Self = Self { count: 0, first: Ordinal::MAX, sum: [0, 0], corners: NOWHERE };

    fn add_entry(&mut self, ordinal: Ordinal, at: [u32; 2], position: Position) {
        self.count += 1;
        self.first = self.first.min(ordinal);
        self.sum = [self.sum[0] + u64::from(at[0]), self.sum[1] + u64::from(at[1])];
        self.corners = around(self.corners, point(position));
    }

    /// Adds entries of a block that lies in this cell; each stands for the mean of all of them.
    fn add_block(&mut self, held: &Block, block: usize, word: u64, positions: &[Position]) {
        let count = word.count_ones();
        if count == 0 {
            return;
        }
        self.count += count;
        self.first = self.first.min((block * BLOCK) as Ordinal + word.trailing_zeros());
        self.sum = [0, 1].map(|axis| self.sum[axis] + u64::from(held.mean[axis]) * u64::from(count));
        if word == held.located {
            self.corners = around(self.corners, held.corners);
        } else if around(self.corners, held.corners) != self.corners {
            for ordinal in ordinals(block, word) {
                self.corners = around(self.corners, point(positions[ordinal as usize]));
            }
        }
    }

    fn bounding_box(&self) -> BoundingBox {
        let [west, south, east, north] = self.corners;
        BoundingBox::new(west, south, east, north).expect("corners of positions on Earth, the lesser ones first")
    }

    fn feature(&self, positions: &[Position]) -> TileFeature {
        if self.count == 1 {
            return TileFeature::Entry { ordinal: self.first, position: positions[self.first as usize] };
        }
        let [longitude, latitude] = unproject(self.sum.map(|sum| sum as f64 / f64::from(self.count)));
        let [west, south, east, north] = self.corners;
        let position = Position::new(longitude.clamp(west, east), latitude.clamp(south, north));
        TileFeature::Cluster {
            position: position.expect("a point in a box on Earth"),
            count: self.count,
            bounding_box: self.bounding_box(),
        }
    }
}

/// Entries at one position: each for itself, or all as one.
fn at_one_position(group: &[Ordinal], position: Position) -> Vec<TileFeature> {
    if group.len() <= MOST_AT_ONE_POSITION {
        return group.iter().map(|ordinal| TileFeature::Entry { ordinal: *ordinal, position }).collect();
    }
    let [west, south, east, north] = point(position);
    let bounding_box = BoundingBox::new(west, south, east, north).expect("a position on Earth");
    vec![TileFeature::Cluster { position, count: group.len() as u32, bounding_box }]
}

fn ordinals(block: usize, word: u64) -> impl Iterator<Item = Ordinal> {
    bits(word).map(move |bit| (block * BLOCK) as Ordinal + bit)
}

/// A box that any other is around.
const NOWHERE: Corners = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];

fn around(one: Corners, other: Corners) -> Corners {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}

fn point(position: Position) -> Corners {
    [position.longitude(), position.latitude(), position.longitude(), position.latitude()]
}

fn meets(own: Window, window: Window) -> bool {
    own[0] <= window[2] && own[2] >= window[0] && own[1] <= window[3] && own[3] >= window[1]
}

fn meets_whole(own: Window, window: Window) -> bool {
    own[0] >= window[0] && own[2] <= window[2] && own[1] >= window[1] && own[3] <= window[3]
}

#[cfg(test)]
mod tests;

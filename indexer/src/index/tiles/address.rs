//! Which tile, which cell of it and which step in it does a position fall into?

use crate::geography::Position;

/// Cells along each axis of a tile, as a power of two.
const CELL_BITS: u32 = 3;
/// Cells of a tile.
pub(super) const CELLS: usize = 1 << (2 * CELL_BITS);
/// Bits of a world coordinate: 2³² steps along each axis are 9 mm at the equator.
const WORLD_BITS: u32 = 32;

/// West, north, east, south in world coordinates.
pub(super) type Window = [u32; 4];

/// The place of a tile in the pyramid: `zoom` 0 is one tile, each zoom has four times as many; rows count from the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TileAddress {
    zoom: u8,
    column: u32,
    row: u32,
}

impl TileAddress {
    /// The last zoom: its tiles are 9.6 m wide at the equator, its cells 60 cm.
    pub const LAST_ZOOM: u8 = 22;

    /// An address, when the pyramid has such a tile.
    #[must_use]
    pub fn new(zoom: u8, column: u32, row: u32) -> Option<Self> {
        let there = zoom <= Self::LAST_ZOOM && column < 1 << zoom && row < 1 << zoom;
        there.then_some(Self { zoom, column, row })
    }

    /// The tile of a zoom that a position lies in; poles lie in the first and the last row.
    #[must_use]
    pub fn of(position: Position, zoom: u8) -> Option<Self> {
        let [x, y] =
            project(position).map(|coordinate| u64::from(coordinate) >> (WORLD_BITS - u32::from(zoom.min(32))));
        Self::new(zoom, x as u32, y as u32)
    }

    /// Power of two.
    #[must_use]
    pub fn zoom(self) -> u8 {
        self.zoom
    }

    /// Counted from the west.
    #[must_use]
    pub fn column(self) -> u32 {
        self.column
    }

    /// Counted from the north.
    #[must_use]
    pub fn row(self) -> u32 {
        self.row
    }

    /// Where in the tile a position lies, counted from its north-west corner; what lies outside is moved to the border.
    ///
    /// # Arguments
    /// * `extent`: steps along each axis of the tile.
    /// # Returns
    /// Steps to the east and to the south, each below `extent`.
    #[must_use]
    pub fn steps(self, position: Position, extent: u32) -> [u32; 2] {
        let [west, north, east, south] = self.window();
        let [x, y] = project(position);
        let step = |from: u32, to: u32, at: u32| {
            ((u64::from(at.clamp(from, to) - from) * u64::from(extent)) >> (WORLD_BITS - u32::from(self.zoom))) as u32
        };
        [step(west, east, x), step(north, south, y)]
    }

    /// West, north, east, south of the tile in world coordinates, all of which belong to it.
    pub(super) fn window(self) -> Window {
        let shift = WORLD_BITS - u32::from(self.zoom);
        let first = |at: u32| (u64::from(at) << shift) as u32;
        let last = |at: u32| ((u64::from(at + 1) << shift) - 1) as u32;
        [first(self.column), first(self.row), last(self.column), last(self.row)]
    }

    /// The cell of the tile that a world coordinate inside the tile lies in, row by row.
    pub(super) fn cell(self, [x, y]: [u32; 2]) -> usize {
        let shift = WORLD_BITS - CELL_BITS - u32::from(self.zoom);
        let within = |coordinate: u32| (coordinate >> shift) as usize & ((1 << CELL_BITS) - 1);
        within(y) << CELL_BITS | within(x)
    }
}

/// World coordinates, eastward and southward.
///
/// Web Mercator ends at ±85.0511°: what lies beyond, and the meridian 180, is moved to the border.
///
/// # Source
/// EPSG:3857; OGC Two Dimensional Tile Matrix Set 2.0, WebMercatorQuad.
pub(super) fn project(position: Position) -> [u32; 2] {
    let east = (position.longitude() + 180.0) / 360.0;
    let south = 0.5 - position.latitude().to_radians().sin().atanh() / std::f64::consts::TAU;
    // A cast of a float stops at the bounds of the number.
    [east, south].map(|fraction| (fraction * 2_f64.powi(WORLD_BITS as i32)) as u32)
}

/// Longitude and latitude of world coordinates.
pub(super) fn unproject([x, y]: [f64; 2]) -> [f64; 2] {
    let [east, south] = [x, y].map(|coordinate| coordinate / 2_f64.powi(WORLD_BITS as i32));
    let latitude = (std::f64::consts::TAU * (0.5 - south)).sinh().atan().to_degrees();
    [east * 360.0 - 180.0, latitude]
}

//! A box on Earth, over the antimeridian too.

use serde::{Deserialize, Serialize};

use super::Position;
use crate::{Error, Result};

/// A box in WGS 84 degrees as RFC 7946 §5 draws it: `west > east` crosses the antimeridian. Borders belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BoundingBox {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

impl BoundingBox {
    /// A box, when its corners are on Earth and `south ≤ north`.
    ///
    /// # Errors
    /// [`Error::Position`] when a corner is not on Earth, [`Error::BoundingBox`] when `south > north`.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Result<Self> {
        Position::new(west, south)?;
        Position::new(east, north)?;
        if south > north {
            return Err(Error::BoundingBox { south, north });
        }
        Ok(Self { west, south, east, north })
    }

    /// `[west, south, east, north]`.
    #[must_use]
    pub fn corners(self) -> [f64; 4] {
        [self.west, self.south, self.east, self.north]
    }

    /// Whether the position lies inside or on the border.
    ///
    /// The meridians 180 and −180 are one: a box that reaches the one holds positions on the other.
    #[must_use]
    pub fn contains(self, position: Position) -> bool {
        self.parts().into_iter().flatten().any(|[west, south, east, north]| {
            (west..=east).contains(&position.longitude()) && (south..=north).contains(&position.latitude())
        })
    }

    /// The box as one to three boxes with `west ≤ east`, for structures that know no antimeridian.
    #[must_use]
    pub fn parts(self) -> [Option<[f64; 4]>; 3] {
        let Self { west, south, east, north } = self;
        if west > east {
            [Some([west, south, 180.0, north]), Some([-180.0, south, east, north]), None]
        } else {
            let reaches_east = east == 180.0 && west > -180.0;
            let reaches_west = west == -180.0 && east < 180.0;
            [
                Some([west, south, east, north]),
                reaches_east.then_some([-180.0, south, -180.0, north]),
                reaches_west.then_some([180.0, south, 180.0, north]),
            ]
        }
    }
}

//! A point on Earth that cannot be wrong.

use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// Mean Earth radius of the IUGG, metres.
pub const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A point in WGS 84 degrees, longitude first (RFC 7946 §4).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct Position {
    longitude: f64,
    latitude: f64,
}

impl Position {
    /// A position, when both numbers are on Earth.
    ///
    /// # Errors
    /// [`Error::Position`] when a coordinate is NaN, infinite or outside −180…180, −90…90.
    pub fn new(longitude: f64, latitude: f64) -> Result<Self> {
        if (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude) {
            Ok(Self { longitude, latitude })
        } else {
            Err(Error::Position { longitude, latitude })
        }
    }

    /// Degrees east of Greenwich, −180…180.
    #[must_use]
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// Degrees north of the equator, −90…90.
    #[must_use]
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Great-circle distance in metres.
    ///
    /// # Source
    /// Haversine on [`EARTH_RADIUS_M`]; within 0.6 % of the ellipsoid.
    #[must_use]
    pub fn distance_m(self, other: Self) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half_latitude = (to - from) / 2.0;
        let half_longitude = (other.longitude - self.longitude).to_radians() / 2.0;
        let chord = half_latitude.sin().powi(2) + from.cos() * to.cos() * half_longitude.sin().powi(2);
        2.0 * EARTH_RADIUS_M * chord.sqrt().clamp(0.0, 1.0).asin()
    }
}

impl TryFrom<[f64; 2]> for Position {
    type Error = Error;

    fn try_from([longitude, latitude]: [f64; 2]) -> Result<Self> {
        Self::new(longitude, latitude)
    }
}

impl From<Position> for [f64; 2] {
    fn from(position: Position) -> Self {
        [position.longitude, position.latitude]
    }
}

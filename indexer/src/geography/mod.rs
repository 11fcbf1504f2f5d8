//! Where on Earth, and how far?
//!
//! Longitude first, WGS 84 degrees, metres for every distance.

mod bounding_box;
mod position;

pub use bounding_box::BoundingBox;
pub use position::{EARTH_RADIUS_M, Position};

//! How is the outline of an area written as GeoJSON?

use geo::{BoundingRect, LineString, MultiPolygon};
use serde_json::{Value, json};

/// Decimals of an outline's coordinates: about a metre, far finer than the outlines are drawn.
const SCALE: f64 = 1e5;

/// A MultiPolygon (RFC 7946 §3.1.7).
#[must_use]
pub fn geometry(outline: &MultiPolygon) -> Value {
    let polygons: Vec<Vec<Value>> = outline
        .iter()
        .map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()).map(ring).collect())
        .collect();
    json!({"type": "MultiPolygon", "coordinates": polygons})
}

/// `[west, south, east, north]`; `None` for an outline without a corner.
#[must_use]
pub fn bounding_box(outline: &MultiPolygon) -> Option<Value> {
    let corners = outline.bounding_rect()?;
    Some(json!([
        rounded(corners.min().x),
        rounded(corners.min().y),
        rounded(corners.max().x),
        rounded(corners.max().y)
    ]))
}

fn ring(ring: &LineString) -> Value {
    ring.coords().map(|corner| json!([rounded(corner.x), rounded(corner.y)])).collect()
}

fn rounded(degrees: f64) -> f64 {
    (degrees * SCALE).round() / SCALE
}

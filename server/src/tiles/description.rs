//! Where are the tiles of a search, and what is in them?

use serde_json::{Value, json};
use vicini_indexer::geography::BoundingBox;
use vicini_indexer::index::TileAddress;

use super::encoding::{CLUSTERS, PLACES};
use crate::Config;

/// The Earth as Web Mercator draws it, for a search that finds nothing on the map.
const EVERYWHERE: [f64; 4] = [-180.0, -85.051_128_779_806_59, 180.0, 85.051_128_779_806_59];

/// TileJSON 3.0 of a search.
///
/// # Arguments
/// * `conditions`: query string of the search; every tile is asked for with it.
/// * `bounds`: around everything that it finds.
#[must_use]
pub fn tile_json(config: &Config, conditions: &str, bounds: Option<BoundingBox>) -> Value {
    let mut tiles = "/tiles/places/{z}/{x}/{y}.mvt".to_owned();
    if !conditions.is_empty() {
        tiles.push('?');
        tiles.push_str(conditions);
    }
    let degrees = |name: &str| (name.to_owned(), json!("Number"));
    let text = |name: &str| (name.to_owned(), json!("String"));
    let box_fields = ["west", "south", "east", "north"].map(degrees);
    let clusters: serde_json::Map<String, Value> = std::iter::once(degrees("count")).chain(box_fields).collect();
    let places: serde_json::Map<String, Value> =
        ["id", "organization_id", "name", "services", "led_by", "type", "precision"].map(text).into_iter().collect();
    json!({
        "tilejson": "3.0.0",
        "name": "Vicini",
        "description": "Places of associations that work with refugees in Italy: those that a search finds.",
        "scheme": "xyz",
        "tiles": [config.absolute(&tiles).unwrap_or(tiles)],
        "minzoom": 0,
        "maxzoom": TileAddress::LAST_ZOOM,
        "bounds": bounds.map_or(EVERYWHERE, BoundingBox::corners),
        "vector_layers": [
            {"id": CLUSTERS, "description": "Several places: how many, and the box around them in degrees.",
                "minzoom": 0, "maxzoom": TileAddress::LAST_ZOOM, "fields": clusters},
            {"id": PLACES, "description": "One place; services are joined by commas. Ask /api/v1/places/{id} for the rest.",
                "minzoom": 0, "maxzoom": TileAddress::LAST_ZOOM, "fields": places},
        ],
    })
}

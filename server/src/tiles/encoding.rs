//! How is a tile written as MVT 2.1?
//!
//! Two layers of points: `clusters` and `places`; a layer without points is
//! left out. Nothing is drawn beyond the tile's border: every entry is in one
//! tile only, so that counts can be added up.

use std::borrow::Cow;

use axum::body::Bytes;
use mvt::{Feature, GeomData, GeomEncoder, GeomType, Layer};
use serde::Deserialize;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{Index, Tile, TileAddress, TileFeature};

use crate::Problem;
use crate::problem::ProblemKind;

/// Steps along each axis of a tile.
pub const EXTENT: u32 = 4096;
/// Layer of the points that stand for several entries.
pub const CLUSTERS: &str = "clusters";
/// Layer of the points that are entries.
pub const PLACES: &str = "places";

/// What of a Feature the map needs before someone asks for the rest.
#[derive(Deserialize)]
struct Place<'text> {
    #[serde(borrow)]
    id: Cow<'text, str>,
    #[serde(borrow)]
    properties: Properties<'text>,
}

#[derive(Deserialize)]
struct Properties<'text> {
    #[serde(borrow)]
    organization_id: Cow<'text, str>,
    #[serde(borrow)]
    name: Cow<'text, str>,
    services: Vec<Cow<'text, str>>,
    #[serde(borrow)]
    led_by: Cow<'text, str>,
    r#type: Option<Cow<'text, str>>,
    precision: Option<Cow<'text, str>>,
}

/// A tile as MVT; `None` when nothing is in it.
///
/// # Errors
/// A [`Problem`] of kind internal when a feature of the generation is not what was expected.
pub fn encoded(index: &Index, tile: &Tile, address: TileAddress) -> Result<Option<Bytes>, Problem> {
    if tile.features.is_empty() {
        return Ok(None);
    }
    written(index, tile, address).map(|bytes| Some(bytes.into())).map_err(|error| {
        tracing::error!(error = &*error, "a tile cannot be written");
        Problem::new(ProblemKind::Internal, "The tile cannot be written. It has been logged.")
    })
}

fn written(index: &Index, tile: &Tile, address: TileAddress) -> Result<Vec<u8>, Box<dyn std::error::Error + 'static>> {
    let mut encoded = mvt::Tile::new(EXTENT);
    let (mut clusters, mut places) = (encoded.create_layer(CLUSTERS), encoded.create_layer(PLACES));
    for feature in &tile.features {
        match *feature {
            TileFeature::Cluster { position, count, bounding_box } => {
                let mut cluster = clusters.into_feature(point(address, position)?);
                cluster.add_tag_uint("count", count.into());
                for (name, degrees) in ["west", "south", "east", "north"].into_iter().zip(bounding_box.corners()) {
                    cluster.add_tag_double(name, degrees);
                }
                clusters = cluster.into_layer();
            }
            TileFeature::Entry { ordinal, position } => {
                let text = index.feature(ordinal);
                let place: Place<'_> = serde_json::from_str(&text)?;
                places = described(places.into_feature(point(address, position)?), &place);
            }
        }
    }
    for layer in [clusters, places].into_iter().filter(|layer| layer.num_features() > 0) {
        encoded.add_layer(layer)?;
    }
    Ok(encoded.to_bytes()?)
}

fn point(address: TileAddress, position: Position) -> Result<GeomData, mvt::Error> {
    let [x, y] = address.steps(position, EXTENT);
    GeomEncoder::new(GeomType::Point).point(f64::from(x), f64::from(y))?.encode()
}

fn described(mut feature: Feature, place: &Place<'_>) -> Layer {
    let Properties { organization_id, name, services, led_by, r#type, precision } = &place.properties;
    feature.add_tag_string("id", &place.id);
    feature.add_tag_string("organization_id", organization_id);
    feature.add_tag_string("name", name);
    feature.add_tag_string("services", &services.join(","));
    feature.add_tag_string("led_by", led_by);
    for (key, value) in [("type", r#type), ("precision", precision)] {
        if let Some(value) = value {
            feature.add_tag_string(key, value);
        }
    }
    feature.into_layer()
}

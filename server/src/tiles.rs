//! `/tiles`: what does the map show, for any search?
//!
//! | file | the question it answers |
//! |---|---|
//! | `address` | which tile does a path name? |
//! | `encoding` | how is a tile written as MVT 2.1? |
//! | `cache` | which tiles were made a moment ago? |
//! | `description` | where are the tiles of a search, and what is in them? (TileJSON) |

mod address;
pub mod cache;
mod description;
mod encoding;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use cache::Search;

use crate::parameters::{SearchParameters, parse, table};
use crate::state::CurrentIndex;
use crate::{AppState, Problem, api};

pub use encoding::EXTENT;

/// Media type of MVT.
const MVT: HeaderValue = HeaderValue::from_static("application/vnd.mapbox-vector-tile");
/// Parameters of a search that change nothing about its tiles.
pub const WITHOUT_EFFECT: [&str; 5] = ["sort", "limit", "cursor", "facets", "lang"];

/// The routes below `/tiles`, open to any site.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/tiles/places.json", get(description))
        .route("/tiles/places/{zoom}/{column}/{row}", get(tile))
        .route("/tiles/{*rest}", any(api::not_found))
        .method_not_allowed_fallback(api::method_not_allowed)
}

/// `GET /tiles/places/{z}/{x}/{y}.mvt`: clusters with counts, or entries where there are few; 204 where there is nothing.
async fn tile(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    path: address::Path,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let address = address::read(path)?;
    let parameters = parse(query.as_deref(), table::TILES, index.reference())?;
    let search = Search { index: &index, query: &parameters.query, conditions: &conditions(&parameters) };
    Ok(match state.tiles.tile(&search, address)? {
        Some(tile) => ([(header::CONTENT_TYPE, MVT)], tile).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

/// `GET /tiles/places.json`: TileJSON of a search.
async fn description(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::TILES, index.reference())?;
    let conditions = conditions(&parameters);
    let search = Search { index: &index, query: &parameters.query, conditions: &conditions };
    let bounds = index.bounds_of(&*state.tiles.matches(&search)?);
    Ok(api::json(&description::tile_json(&state.config, &conditions, bounds)))
}

/// The query string of a search without what changes nothing about its tiles.
fn conditions(parameters: &SearchParameters) -> String {
    parameters.without(&WITHOUT_EFFECT)
}

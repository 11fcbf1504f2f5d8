//! `/static/map.png`: what does a search, or a place, look like on a map, without a script?
//!
//! For print, for the cards that others show of a link, and for pages that
//! cannot draw the map themselves. Drawn in this process from what the
//! generation publishes; nobody else is asked for anything.
//!
//! | file | the question it answers |
//! |---|---|
//! | `address` | where is the picture of a search, or of a place? |
//! | `asked` | which picture is asked for? |
//! | `view` | which part of the world is on it, and where on it does a position lie? |
//! | `basemap` | what lies under the entries? |
//! | `topology` | which outlines does a TopoJSON file hold? |
//! | `clip` | what of an outline is on the picture? |
//! | `clusters` | which discs stand for the entries? |
//! | `labels` | which names stand where? |
//! | `colours` | which colours does it wear? |
//! | `composition` | what is on the picture of a search, and of a place? |
//! | `scene` | in which terms is that said? |
//! | `fonts` | which font writes a text? |
//! | `drawing` | who draws a scene? |
//! | `svg` | how are discs and texts said in SVG? |
//! | `canvas` | how do areas, lines and halos come onto the pixels? |
//! | `resvg` | what does it look like, drawn on the processor? |
//! | `maplibre` | what does it look like, drawn by maplibre-rs? (only with the feature of that name) |
//! | `png` | how do pixels become a PNG? |
//! | `palette` | which few colours is it made of? |
//! | `cache` | which pictures were drawn a moment ago, and how many are drawn at once? |

pub mod address;
mod asked;
mod basemap;
pub mod cache;
mod canvas;
mod clip;
mod clusters;
mod colours;
mod composition;
pub mod drawing;
mod fonts;
mod labels;
#[cfg(feature = "maplibre")]
mod maplibre;
mod palette;
mod png;
mod resvg;
mod scene;
mod svg;
mod topology;
mod view;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use vicini_indexer::index::{Index, Ordinal};

use self::asked::{Asked, Subject};
use crate::pages::feature::Feature;
use crate::parameters::decode::shown;
use crate::parameters::{SearchParameters, parse, table};
use crate::state::CurrentIndex;
use crate::tiles::cache::Search;
use crate::{AppState, Problem, api};

/// Media type of the picture.
const PNG: HeaderValue = HeaderValue::from_static("image/png");

/// The routes below `/static`, open to any site.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route(address::PATH, get(picture))
        .route("/static/{*rest}", any(api::not_found))
        .method_not_allowed_fallback(api::method_not_allowed)
}

/// `GET /static/map.png`: the picture, drawn now or a moment ago.
async fn picture(
    State(state): State<AppState>,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::PICTURE, index.reference())?;
    let asked = asked::read(&parameters)?;
    let conditions = parameters.without(&asked::WITHOUT_CONDITION);
    let key = {
        let search = Search { index: &index, query: &parameters.query, conditions: &conditions };
        format!("{} {asked:?}", search.key())
    };
    let draw = {
        let state = state.clone();
        move || drawing::draw(&scene(&state, &index, &parameters, &conditions, &asked)?)
    };
    let png = state.pictures.picture(key, draw).await?;
    Ok(([(header::CONTENT_TYPE, PNG)], png).into_response())
}

/// What is on the picture.
fn scene(
    state: &AppState,
    index: &Index,
    parameters: &SearchParameters,
    conditions: &str,
    asked: &Asked,
) -> Result<scene::Scene, Problem> {
    match &asked.subject {
        Subject::Place(id) => composition::place(index, asked, &Feature::read(index, named(index, id)?)?),
        Subject::Found => {
            let search = Search { index, query: &parameters.query, conditions };
            composition::search(index, asked, &*state.tiles.matches(&search)?)
        }
    }
}

fn named(index: &Index, id: &str) -> Result<Ordinal, Problem> {
    let unknown =
        format!("There is no place `{}` in the public register: expected {}.", shown(id), table::PLACE.expected);
    index.place(id)?.ok_or_else(|| Problem::parameter(table::PLACE.name, unknown))
}

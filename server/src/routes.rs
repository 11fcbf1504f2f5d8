//! Which address leads where?
//!
//! | address | answered by |
//! |---|---|
//! | `/api/v1/…` | [`crate::api`] |
//! | `/tiles/…` | [`crate::tiles`] |
//! | `/static/map.png` | [`crate::picture`] |
//! | `/healthz`, `/readyz` | [`crate::api::health`] |
//! | `/`, `/{lang}…`, `/embed`, everything else | [`crate::pages`] |
//! | `/assets/…` | [`crate::assets`] |
//! | `/manifest.webmanifest`, `/favicon.svg`, `/icons/…` | [`crate::app`] |
//! | `/sw.js` | [`crate::worker`] |

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::guard::{Content, Guard, guard};
use crate::headers::Readers;
use crate::{AppState, api, app, assets, pages, picture, tiles, worker};

/// The whole service over a state, ready to be served or to be called in a test.
pub fn router(state: AppState) -> Router {
    let guarded = |routes: Router<AppState>, readers: Readers, content: Content| {
        routes.layer(from_fn_with_state(Guard::new(&state, readers, content), guard))
    };
    let own = api::health::routes().merge(assets::routes()).merge(app::routes());
    Router::new()
        .merge(guarded(api::routes(), Readers::AnySite, Content::Generation))
        .merge(guarded(tiles::routes(), Readers::AnySite, Content::Generation))
        .merge(guarded(picture::routes(), Readers::AnySite, Content::Generation))
        .merge(guarded(pages::routes().merge(worker::routes()), Readers::ThisSite, Content::Generation))
        .merge(guarded(own, Readers::ThisSite, Content::Other))
        .with_state(state.clone())
}

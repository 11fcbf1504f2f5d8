//! What does a scene look like, drawn by maplibre-rs?
//!
//! maplibre-rs 0.0.3 (`maplibre::headless`) draws the triangles of one vector
//! tile with a Vulkan driver: the graphics card's, or Mesa's lavapipe where
//! there is none. It knows areas and one width of lines, in opaque colours. So:
//!
//! | part of the scene | how it comes to be triangles | how it is drawn |
//! |---|---|---|
//! | ground, areas | `tile`: a layer each of one Mapbox vector tile, which maplibre-rs reads as it reads any | by maplibre-rs |
//! | borders | `triangles`: lyon strokes them in their widths | as layers of the same tile |
//! | discs, numbers, names, the strip | `marks`: usvg resolves and shapes them, in every script; lyon fills and strokes | likewise |
//! | whatever lets something through | | `blending`: with a pipeline like that of maplibre-rs, which mixes colours |
//!
//! The discs stand where the web map has them: `super::clusters` reads the
//! features of the very tiles that `/tiles/places` answers with. maplibre-rs
//! itself leaves out every point of a tile.
//!
//! | file | the question it answers |
//! |---|---|
//! | `layers` | which layers is a scene made of, from bottom to top? |
//! | `tile` | how are areas said in a vector tile? |
//! | `triangles` | which triangles cover a path? |
//! | `marks` | which outlines have discs and letters? |
//! | `engine` | how is maplibre-rs made to draw layers at any size? |
//! | `blending` | how do colours that let something through come onto the picture? |
//! | `worker` | how does an engine that may panic, hang or lack its driver live beside a server? |

mod blending;
mod engine;
mod layers;
mod marks;
mod tile;
mod triangles;
pub mod worker;

use std::sync::LazyLock;
use std::time::Duration;

use self::engine::Engine;
pub use self::layers::Layers;
use self::worker::Worker;
use super::drawing::Pixels;
use super::scene::Scene;

/// How long a picture may take, the start of the driver included; then resvg draws it.
const DEADLINE: Duration = Duration::from_secs(2);

static WORKER: LazyLock<Worker<Layers, Pixels>> = LazyLock::new(|| {
    Worker::new(DEADLINE, || {
        let mut engine = Engine::start()?;
        Ok(Box::new(move |layers| engine.draw(layers)))
    })
});

/// The pixels of a scene; `None` when there is no driver, or no success in time: the reason is logged.
pub fn draw(scene: &Scene) -> Option<Pixels> {
    drawn_by(&WORKER, scene)
}

/// Whether a driver is there; waits until that is known.
pub fn is_ready() -> bool {
    WORKER.is_ready()
}

/// The pixels of a scene by this worker; `None` when it cannot, the reason being logged.
pub fn drawn_by(worker: &Worker<Layers, Pixels>, scene: &Scene) -> Option<Pixels> {
    if worker.is_missing() {
        return None;
    }
    match Layers::of(scene) {
        Ok(layers) => worker.done(layers),
        Err(error) => {
            tracing::warn!(error = &*error, "maplibre-rs cannot draw this picture, resvg does");
            None
        }
    }
}

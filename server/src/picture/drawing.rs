//! Who draws a scene?
//!
//! resvg on the processor, always there. Built with the feature `maplibre`,
//! maplibre-rs comes first, and resvg draws what it could not.

use axum::body::Bytes;

#[cfg(feature = "maplibre")]
use super::maplibre;
use super::scene::Scene;
use super::{png, resvg};
use crate::Problem;
use crate::problem::ProblemKind;

/// Red, green, blue and opacity of each pixel, row by row.
pub type Pixels = Vec<u8>;

/// Whoever draws pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawer {
    /// `resvg`, on the processor.
    Resvg,
    /// `maplibre-rs`, with a Vulkan driver.
    #[cfg(feature = "maplibre")]
    Maplibre,
}

/// Whoever draws the next picture, as far as is known; it is found out on the first call, which takes a moment.
#[must_use]
pub fn drawer() -> Drawer {
    #[cfg(feature = "maplibre")]
    if maplibre::is_ready() {
        return Drawer::Maplibre;
    }
    Drawer::Resvg
}

/// The scene as PNG.
///
/// # Errors
/// A [`Problem`] of kind internal, logged: a scene can always be drawn.
pub fn draw(scene: &Scene) -> Result<Bytes, Problem> {
    #[cfg(feature = "maplibre")]
    let first = maplibre::draw;
    #[cfg(not(feature = "maplibre"))]
    let first = |_: &Scene| None;
    drawn(scene, first)
}

/// The scene as PNG, by `first` or, if that draws nothing, by resvg.
fn drawn(scene: &Scene, first: impl FnOnce(&Scene) -> Option<Pixels>) -> Result<Bytes, Problem> {
    let pixels = first(scene).map_or_else(|| resvg::draw(scene), Ok);
    pixels.and_then(|pixels| png::encoded(scene.size, &pixels)).map_err(|error| {
        tracing::error!(error = &*error, "a map picture cannot be drawn");
        Problem::new(ProblemKind::Internal, "The picture cannot be drawn. It has been logged.")
    })
}

#[cfg(all(test, feature = "maplibre"))]
mod tests {
    use std::time::Duration;

    use super::super::scene::tests::everything;
    use super::maplibre::worker::{Engine, Worker};
    use super::*;

    #[test]
    fn resvg_draws_what_the_other_cannot_whatever_the_reason() {
        let scene = everything();
        let by_resvg = drawn(&scene, |_| None).expect("a scene can be drawn");
        type Start = fn() -> Result<Engine<maplibre::Layers, Pixels>, String>;
        let faults: [(&str, Start); 4] = [
            ("no driver", || Err("a driver".to_owned())),
            ("a panic at the start", || panic!("a test panics on purpose")),
            ("a panic at every picture", || Ok(Box::new(|_| panic!("a test panics on purpose")))),
            ("a hanging driver", || {
                Ok(Box::new(|_| {
                    std::thread::sleep(Duration::from_millis(500));
                    None
                }))
            }),
        ];
        for (fault, start) in faults {
            let worker = Worker::new(Duration::from_millis(100), start);
            for _ in 0..2 {
                let answer = drawn(&scene, |scene| maplibre::drawn_by(&worker, scene));
                assert!(answer.as_ref() == Ok(&by_resvg), "{fault}");
            }
        }
        let white = vec![255; 4 * scene.size.width as usize * scene.size.height as usize];
        let worker = Worker::new(Duration::from_secs(60), move || {
            let white = white.clone();
            Ok(Box::new(move |_| Some(white.clone())))
        });
        let answer = drawn(&scene, |scene| maplibre::drawn_by(&worker, scene));
        assert!(answer.is_ok_and(|white| white != by_resvg), "what draws is heeded");
    }
}

//! What does a scene look like, drawn on the processor?
//!
//! No driver, no window, the same pixels on every machine.

use std::error::Error;

use resvg::tiny_skia::{Pixmap, Transform};

use super::drawing::Pixels;
use super::scene::Scene;
use super::svg;

/// The pixels of a scene.
///
/// # Errors
/// None that a scene can cause; the type is that of the libraries.
pub fn draw(scene: &Scene) -> Result<Pixels, Box<dyn Error>> {
    let tree = svg::read(&svg::whole(scene))?;
    let mut pixels = Pixmap::new(scene.size.width, scene.size.height).ok_or("a picture without pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels.take())
}

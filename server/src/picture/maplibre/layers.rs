//! Which layers is a scene made of, from bottom to top?
//!
//! A layer has one colour. What has the same one and lies on nothing of the
//! other layers shares it: maplibre-rs draws no more than [`MOST_LAYERS`].

use std::error::Error;

use resvg::tiny_skia::{PathBuilder, Rect};

use super::super::scene::{Paint, Scene, Shape};
use super::super::view::{Pixel, Size};
use super::marks::{self, Mark, Style};
use super::tile::Areas;
use super::triangles::{self, Scale, Triangles};

/// maplibre-rs takes the number of a layer for its depth, of which it sees 1 … 179.
pub const MOST_LAYERS: usize = 179;

/// Layers that can be drawn, from bottom to top.
pub struct Layers {
    /// The size of the picture.
    pub size: Size,
    /// The areas of all layers as a vector tile; its layers are named by their place in `layers`.
    pub tile: Vec<u8>,
    /// The layers.
    pub layers: Vec<Layer>,
}

/// What is drawn in one colour.
pub struct Layer {
    /// The colour.
    pub paint: Paint,
    /// Its triangles; `None` when it is in the tile.
    pub triangles: Option<Triangles>,
    /// What is covered by each part of it; nothing for what covers the ground.
    parts: Vec<Rect>,
}

impl Layers {
    /// The layers of a scene.
    ///
    /// # Errors
    /// When there are more than [`MOST_LAYERS`], or a shape is none.
    pub fn of(scene: &Scene) -> Result<Self, Box<dyn Error>> {
        let scale = Scale::of(scene.size);
        let mut stack = Stack { scale, layers: Vec::new(), areas: Areas::new(scale) };
        let [width, height] = [scene.size.width as f32, scene.size.height as f32];
        stack.area(&[vec![[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]]], scene.background.at(1.0))?;
        for shape in &scene.shapes {
            match shape {
                Shape::Area { rings, fill } => stack.area(rings, *fill)?,
                Shape::Lines { lines, line } => stack.lines(lines, line.width, line.paint)?,
            }
        }
        let ground = stack.layers.len();
        for mark in marks::of(scene)? {
            stack.mark(&mark, ground)?;
        }
        if stack.layers.len() > MOST_LAYERS {
            return Err("a map picture with too many layers".into());
        }
        Ok(Self { size: scene.size, tile: stack.areas.encoded()?, layers: stack.layers })
    }
}

struct Stack {
    scale: Scale,
    layers: Vec<Layer>,
    areas: Areas,
}

impl Stack {
    fn area(&mut self, rings: &[Vec<Pixel>], paint: Paint) -> Result<(), Box<dyn Error>> {
        // Where two of one opaque colour overlap, nobody sees it.
        let shared = |layer: &Layer| layer.triangles.is_none() && layer.paint == paint && paint.opacity >= 1.0;
        let place = self.layers.len() - usize::from(self.layers.last().is_some_and(shared));
        if self.areas.add(place, rings)? && place == self.layers.len() {
            self.layers.push(Layer { paint, triangles: None, parts: Vec::new() });
        }
        Ok(())
    }

    fn lines(&mut self, lines: &[Vec<Pixel>], width: f32, paint: Paint) -> Result<(), Box<dyn Error>> {
        let mut builder = PathBuilder::new();
        for line in lines {
            for (place, [x, y]) in line.iter().enumerate() {
                if place == 0 { builder.move_to(*x, *y) } else { builder.line_to(*x, *y) }
            }
        }
        let Some(path) = builder.finish() else { return Ok(()) };
        let mut drawn = Triangles::new();
        triangles::stroke(&path, width, self.scale, &mut drawn)?;
        if !drawn.indices.is_empty() {
            self.layers.push(Layer { paint, triangles: Some(drawn), parts: Vec::new() });
        }
        Ok(())
    }

    /// Adds to the lowest layer above all that it covers, if that has its colour; else to a new one on top.
    ///
    /// # Arguments
    /// * `ground`: how many layers lie under everything.
    fn mark(&mut self, mark: &Mark, ground: usize) -> Result<(), Box<dyn Error>> {
        let mut drawn = Triangles::new();
        match mark.style {
            Style::Filled(rule) => triangles::fill(&mark.path, rule, self.scale, &mut drawn)?,
            Style::Stroked(width) => triangles::stroke(&mark.path, width, self.scale, &mut drawn)?,
        }
        if drawn.indices.is_empty() {
            return Ok(());
        }
        let mut shared = None;
        for layer in self.layers[ground..].iter_mut().rev() {
            let covered = layer.parts.iter().any(|part| overlap(*part, mark.bounds));
            if layer.paint == mark.paint && (!covered || mark.paint.opacity >= 1.0) {
                shared = Some(&mut *layer);
            }
            if covered {
                break;
            }
        }
        match shared {
            Some(Layer { triangles: Some(triangles), parts, .. }) => {
                let first = triangles.vertices.len() as u32;
                triangles.vertices.append(&mut drawn.vertices);
                triangles.indices.extend(drawn.indices.iter().map(|index| index + first));
                parts.push(mark.bounds);
            }
            _ => self.layers.push(Layer { paint: mark.paint, triangles: Some(drawn), parts: vec![mark.bounds] }),
        }
        Ok(())
    }
}

fn overlap(one: Rect, other: Rect) -> bool {
    one.left() < other.right() && one.right() > other.left() && one.top() < other.bottom() && one.bottom() > other.top()
}

#[cfg(test)]
mod tests {
    use super::super::super::scene::tests::everything;
    use super::*;

    #[test]
    fn what_has_one_colour_and_lies_on_nothing_else_shares_a_layer() {
        let layers = Layers::of(&everything()).expect("a scene has layers");
        let opacities: Vec<f32> = layers.layers.iter().map(|layer| layer.paint.opacity).collect();
        let in_tile: Vec<usize> =
            layers.layers.iter().enumerate().filter(|(_, layer)| layer.triangles.is_none()).map(|(at, _)| at).collect();
        // The ground, an area, its border, another area; the first disc with its rim and number, the third one in the
        // same layers; the second one above; halos and names in two layers, the attribution in two more.
        assert_eq!(in_tile, [0, 1, 3]);
        assert_eq!(opacities, [1.0, 1.0, 0.6, 0.2, 1.0, 1.0, 0.4, 1.0, 0.85, 0.9, 0.8, 1.0]);
    }

    #[test]
    fn a_scene_with_too_many_layers_is_refused() {
        let mut scene = everything();
        let two = [scene.discs[0].clone(), scene.discs[1].clone()];
        scene.discs = std::iter::repeat_n(two, 60).flatten().collect();
        assert!(Layers::of(&scene).is_err_and(|error| error.to_string().contains("too many")));
    }
}

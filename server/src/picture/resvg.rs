//! What does a scene look like, drawn on the processor?
//!
//! No driver, no window, the same pixels on every machine. Areas, borders and
//! the halos of names, which are most of the work, come onto the pixels
//! directly; what is made of letters and circles is drawn above them by resvg.

use std::error::Error;

use resvg::tiny_skia::{PathSegment, PixmapMut, Transform};
use resvg::usvg::{Group, Node, Text};
use zeno::{Command, PathBuilder};

use super::canvas::Canvas;
use super::drawing::Pixels;
use super::scene::{Line, Scene, Shape};
use super::svg::{self, Halos};

/// The pixels of a scene.
///
/// # Errors
/// None that a scene can cause; the type is that of the libraries.
pub fn draw(scene: &Scene) -> Result<Pixels, Box<dyn Error>> {
    let mut canvas = Canvas::new(scene.size, scene.background);
    for shape in &scene.shapes {
        match shape {
            Shape::Area { rings, fill } => canvas.fill(rings, *fill),
            Shape::Lines { lines, line } => canvas.stroke(lines, *line),
        }
    }
    let above = svg::read(&svg::marks(scene, Halos::Apart))?;
    for node in above.root().children() {
        if let Node::Text(text) = node
            && let Some(label) = svg::label(scene, text.id())
        {
            halo(&mut canvas, text, label.halo);
        }
    }
    let mut pixels = canvas.finished();
    let mut pixmap =
        PixmapMut::from_bytes(&mut pixels, scene.size.width, scene.size.height).ok_or("a picture without pixels")?;
    resvg::render(&above, Transform::identity(), &mut pixmap);
    Ok(pixels)
}

/// Draws what keeps a name legible. No name meets a disc, so that nobody sees it is drawn below these.
fn halo(canvas: &mut Canvas, text: &Text, halo: Line) {
    let (mut letters, mut corners) = (Vec::new(), None);
    push(text.flattened(), &mut letters, &mut corners);
    if let Some([left, top, right, bottom]) = corners {
        canvas.halo(&letters, [[left, top], [right, bottom]], halo);
    }
}

/// The outlines in a group, and the box around them.
fn push(group: &Group, letters: &mut Vec<Command>, bounds: &mut Option<[f32; 4]>) {
    for node in group.children() {
        match node {
            Node::Group(group) => push(group, letters, bounds),
            Node::Path(path) => {
                let Some(path) = path.data().clone().transform(path.abs_transform()) else { continue };
                let own = path.bounds();
                let [left, top, right, bottom] = bounds.unwrap_or([own.left(), own.top(), own.right(), own.bottom()]);
                let (left, top) = (left.min(own.left()), top.min(own.top()));
                *bounds = Some([left, top, right.max(own.right()), bottom.max(own.bottom())]);
                for segment in path.segments() {
                    match segment {
                        PathSegment::MoveTo(to) => letters.move_to([to.x, to.y]),
                        PathSegment::LineTo(to) => letters.line_to([to.x, to.y]),
                        PathSegment::QuadTo(control, to) => letters.quad_to([control.x, control.y], [to.x, to.y]),
                        PathSegment::CubicTo(one, other, to) => {
                            letters.curve_to([one.x, one.y], [other.x, other.y], [to.x, to.y])
                        }
                        PathSegment::Close => letters.close(),
                    };
                }
            }
            Node::Text(_) | Node::Image(_) => {}
        }
    }
}

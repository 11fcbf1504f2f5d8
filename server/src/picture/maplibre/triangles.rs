//! Which triangles cover a path?

use lyon_tessellation::math::point;
use lyon_tessellation::path::Path as LyonPath;
use lyon_tessellation::{
    BuffersBuilder, FillOptions, FillRule, FillTessellator, FillVertex, LineJoin, StrokeOptions, StrokeTessellator,
    StrokeVertex, TessellationError, VertexBuffers,
};
use maplibre::render::ShaderVertex;
use resvg::tiny_skia::{Path, PathSegment};

use super::super::svg::ROUND_FROM_WIDTH;
use super::super::view::Size;
use crate::tiles::EXTENT;

/// Corners, and which three make a triangle.
pub type Triangles = VertexBuffers<ShaderVertex, u32>;

/// How far a curve may be from what it stands for, pixels.
const TOLERANCE: f32 = 0.1;

/// Pixels of a picture as steps of a tile that covers it, whatever its sides.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    across: f32,
    down: f32,
}

impl Scale {
    /// The scale of a picture.
    #[must_use]
    pub fn of(size: Size) -> Self {
        let steps = |pixels: u32| EXTENT as f32 / pixels as f32;
        Self { across: steps(size.width), down: steps(size.height) }
    }

    /// Where in the tile a pixel lies.
    #[must_use]
    pub fn steps(self, [x, y]: [f32; 2]) -> [f32; 2] {
        [x * self.across, y * self.down]
    }

    fn vertex(self, at: [f32; 2]) -> ShaderVertex {
        // The normal, by which maplibre-rs widens lines, is of no use: widths are in the triangles.
        ShaderVertex::new(self.steps(at), [0.0, 0.0])
    }
}

/// Adds the triangles that fill a path.
///
/// # Errors
/// When the path has numbers that are none, or more corners than can be counted.
pub fn fill(path: &Path, rule: FillRule, scale: Scale, onto: &mut Triangles) -> Result<(), TessellationError> {
    let options = FillOptions::tolerance(TOLERANCE).with_fill_rule(rule);
    let mut output = BuffersBuilder::new(onto, |vertex: FillVertex<'_>| scale.vertex(vertex.position().to_array()));
    FillTessellator::new().tessellate_path(&lyon(path), &options, &mut output)
}

/// Adds the triangles that draw a path as a line.
///
/// # Arguments
/// * `width`: pixels.
/// # Errors
/// As [`fill`].
pub fn stroke(path: &Path, width: f32, scale: Scale, onto: &mut Triangles) -> Result<(), TessellationError> {
    let join = if width < ROUND_FROM_WIDTH { LineJoin::Bevel } else { LineJoin::Round };
    let options = StrokeOptions::tolerance(TOLERANCE).with_line_width(width).with_line_join(join);
    let mut output =
        BuffersBuilder::new(onto, |vertex: StrokeVertex<'_, '_>| scale.vertex(vertex.position().to_array()));
    StrokeTessellator::new().tessellate_path(&lyon(path), &options, &mut output)
}

fn lyon(path: &Path) -> LyonPath {
    let mut builder = LyonPath::builder();
    let mut open = false;
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                if open {
                    builder.end(false);
                }
                builder.begin(point(to.x, to.y));
                open = true;
            }
            PathSegment::LineTo(to) => {
                builder.line_to(point(to.x, to.y));
            }
            PathSegment::QuadTo(control, to) => {
                builder.quadratic_bezier_to(point(control.x, control.y), point(to.x, to.y));
            }
            PathSegment::CubicTo(first, second, to) => {
                builder.cubic_bezier_to(point(first.x, first.y), point(second.x, second.y), point(to.x, to.y));
            }
            PathSegment::Close => {
                builder.end(true);
                open = false;
            }
        }
    }
    if open {
        builder.end(false);
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::{PathBuilder, Rect};

    use super::*;

    const SIZE: Size = Size { width: 200, height: 100 };

    /// What the triangles cover, in pixels.
    fn area(triangles: &Triangles) -> f32 {
        let corner = |index: &u32| triangles.vertices[*index as usize].position;
        let doubled = triangles.indices.chunks(3).map(|three| {
            let [a, b, c] = [corner(&three[0]), corner(&three[1]), corner(&three[2])];
            ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs()
        });
        let pixel = (EXTENT as f32 / 200.0) * (EXTENT as f32 / 100.0);
        doubled.sum::<f32>() / 2.0 / pixel
    }

    #[test]
    fn a_disc_and_its_rim_cover_what_they_should() {
        let disc = PathBuilder::from_circle(50.0, 50.0, 10.0).expect("a circle");
        let (mut filled, mut rim) = (Triangles::new(), Triangles::new());
        fill(&disc, FillRule::NonZero, Scale::of(SIZE), &mut filled).expect("a path");
        stroke(&disc, 2.0, Scale::of(SIZE), &mut rim).expect("a path");
        assert!((area(&filled) / 314.2 - 1.0).abs() < 0.03, "{}", area(&filled));
        assert!((area(&rim) / 125.7 - 1.0).abs() < 0.03, "{}", area(&rim));
    }

    #[test]
    fn a_ring_inside_another_is_a_hole_by_the_even_odd_rule() {
        let mut builder = PathBuilder::new();
        for inset in [0.0, 10.0] {
            builder.push_rect(Rect::from_ltrb(inset, inset, 40.0 - inset, 40.0 - inset).expect("a rectangle"));
        }
        let path = builder.finish().expect("a path");
        let mut triangles = Triangles::new();
        fill(&path, FillRule::EvenOdd, Scale::of(SIZE), &mut triangles).expect("a path");
        assert!((area(&triangles) - 1200.0).abs() < 1.0, "{}", area(&triangles));
    }
}

//! In which terms is said what is on a picture?
//!
//! Plain data, from bottom to top, in pixels: whoever draws needs to know no
//! geography, and whoever composes needs to know no drawing.

use super::view::{Pixel, Size};

/// What is on a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The size of the picture.
    pub size: Size,
    /// The colour of the ground.
    pub background: Colour,
    /// Areas and lines, from bottom to top.
    pub shapes: Vec<Shape>,
    /// Discs above them, from bottom to top.
    pub discs: Vec<Disc>,
    /// Names above them.
    pub labels: Vec<Label>,
    /// Where the outlines come from, on a strip that keeps it legible.
    pub attribution: Attribution,
}

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A colour that may let through what lies below.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paint {
    /// The colour.
    pub colour: Colour,
    /// 0 for nothing … 1 for nothing but the colour.
    pub opacity: f32,
}

impl Colour {
    /// The colour, letting through what lies below.
    #[must_use]
    pub const fn at(self, opacity: f32) -> Paint {
        Paint { colour: self, opacity }
    }
}

/// The line around something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Its colour.
    pub paint: Paint,
    /// Pixels.
    pub width: f32,
}

/// An area or a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Rings filled by the even-odd rule: a ring inside another is a hole.
    Area {
        /// Without the last corner, which is the first.
        rings: Vec<Vec<Pixel>>,
        /// What fills it.
        fill: Paint,
    },
    /// Lines that are open, or end where they begin.
    Lines {
        /// The corners of each.
        lines: Vec<Vec<Pixel>>,
        /// How they are drawn.
        line: Line,
    },
}

/// A disc that stands for one entry or several.
#[derive(Debug, Clone, PartialEq)]
pub struct Disc {
    /// Its middle.
    pub center: Pixel,
    /// Pixels.
    pub radius: f32,
    /// What fills it.
    pub fill: Paint,
    /// Its rim.
    pub rim: Option<Line>,
    /// The number on it.
    pub count: Option<Count>,
}

/// The number on a disc, in its middle, bold.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    /// Its digits.
    pub text: String,
    /// Height of the letters, pixels.
    pub size: f32,
    /// Its colour.
    pub colour: Colour,
}

/// A name.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The middle of its baseline.
    pub baseline: Pixel,
    /// The name.
    pub text: String,
    /// Height of the letters, pixels.
    pub size: f32,
    /// Its colour.
    pub paint: Paint,
    /// What keeps it legible on whatever lies below.
    pub halo: Line,
}

/// Where the outlines come from, in the lower corner where a sentence ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// The sentence, line by line; none where the picture is too small for it.
    pub lines: Vec<String>,
    /// Whether it reads from right to left; it then stands on the left.
    pub right_to_left: bool,
    /// Height of the letters, pixels.
    pub size: f32,
    /// Width of the longest line, pixels.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
    /// The strip under it.
    pub strip: Paint,
}

impl Attribution {
    /// Height of the strip, pixels.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.size * (0.4 + 1.3 * self.lines.len() as f32)
    }
}

#[cfg(all(test, feature = "maplibre"))]
pub mod tests {
    use super::*;

    /// A small scene with one of each, and of what overlaps.
    pub fn everything() -> Scene {
        let (ground, ink) = (Colour(200, 220, 240), Colour(10, 90, 80));
        let square = |from: f32, to: f32| vec![[from, from], [to, from], [to, to], [from, to]];
        let line = Line { paint: ink.at(0.6), width: 2.5 };
        let disc = |x: f32, opacity: f32| Disc {
            center: [x, 60.0],
            radius: 16.0,
            fill: ink.at(opacity),
            rim: Some(Line { paint: Colour(255, 255, 255).at(1.0), width: 2.0 }),
            count: Some(Count { text: "12".to_owned(), size: 14.0, colour: Colour(255, 255, 255) }),
        };
        let label = |y: f32, text: &str| Label {
            baseline: [60.0, y],
            text: text.to_owned(),
            size: 13.0,
            paint: ink.at(0.9),
            halo: Line { paint: ground.at(0.85), width: 3.0 },
        };
        Scene {
            size: Size { width: 121, height: 180 },
            background: ground,
            shapes: vec![
                Shape::Area {
                    rings: vec![square(10.0, 90.0), square(30.0, 50.0)],
                    fill: Colour(240, 240, 230).at(1.0),
                },
                Shape::Lines { lines: vec![square(10.0, 90.0)], line },
                Shape::Area { rings: vec![square(5.0, 70.0)], fill: ink.at(0.2) },
            ],
            discs: vec![disc(30.0, 1.0), disc(50.0, 0.4), disc(100.0, 1.0)],
            labels: ["Roma", "روما", "ሮማ", "রোম", "罗马"]
                .into_iter()
                .zip([95.0, 111.0, 127.0, 143.0, 159.0])
                .map(|(text, y)| label(y, text))
                .collect(),
            attribution: Attribution {
                lines: vec!["© someone".to_owned()],
                right_to_left: false,
                size: 10.0,
                width: 55.0,
                colour: ink,
                strip: Colour(255, 255, 255).at(0.8),
            },
        }
    }
}

//! Which outlines have discs and letters?
//!
//! usvg reads the same SVG that resvg draws: it shapes letters in every
//! script, in the fonts that travel with the program, and leaves paths.

use std::error::Error;

use lyon_tessellation::FillRule;
use resvg::tiny_skia::{Path, Rect};
use resvg::usvg::{self, Group, Node};

use super::super::scene::{Colour, Paint, Scene};
use super::super::svg::{self, Halos};

/// An outline of something that lies above areas and borders.
#[derive(Debug)]
pub struct Mark {
    /// Where it runs, in pixels.
    pub path: Path,
    /// What of it is drawn.
    pub style: Style,
    /// Its colour.
    pub paint: Paint,
    /// What it covers at most, in pixels.
    pub bounds: Rect,
}

/// What of an outline is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Style {
    /// What it encloses, by this rule.
    Filled(FillRule),
    /// The outline, so many pixels wide.
    Stroked(f32),
}

/// What lies above areas and borders, from bottom to top.
///
/// # Errors
/// When something in the scene has another kind of paint than a colour.
pub fn of(scene: &Scene) -> Result<Vec<Mark>, Box<dyn Error>> {
    let tree = svg::read(&svg::marks(scene, Halos::Here))?;
    let mut marks = Vec::new();
    push(tree.root(), &mut marks)?;
    Ok(marks)
}

fn push(group: &Group, marks: &mut Vec<Mark>) -> Result<(), Box<dyn Error>> {
    for node in group.children() {
        match node {
            Node::Group(group) => push(group, marks)?,
            Node::Text(text) => push(text.flattened(), marks)?,
            Node::Path(path) => push_path(path, marks)?,
            Node::Image(_) => return Err("an image on a map picture".into()),
        }
    }
    Ok(())
}

fn push_path(path: &usvg::Path, marks: &mut Vec<Mark>) -> Result<(), Box<dyn Error>> {
    let outline = path.data().clone().transform(path.abs_transform()).ok_or("an outline without a place")?;
    let bounds = path.abs_stroke_bounding_box();
    let mark = |style, paint| Mark { path: outline.clone(), style, paint, bounds };
    let filled = match path.fill() {
        None => None,
        Some(fill) => {
            let rule = match fill.rule() {
                usvg::FillRule::NonZero => FillRule::NonZero,
                usvg::FillRule::EvenOdd => FillRule::EvenOdd,
            };
            Some(mark(Style::Filled(rule), painted(fill.paint(), fill.opacity())?))
        }
    };
    let stroked = match path.stroke() {
        None => None,
        Some(stroke) => Some(mark(Style::Stroked(stroke.width().get()), painted(stroke.paint(), stroke.opacity())?)),
    };
    let in_order = match path.paint_order() {
        usvg::PaintOrder::FillAndStroke => [filled, stroked],
        usvg::PaintOrder::StrokeAndFill => [stroked, filled],
    };
    marks.extend(in_order.into_iter().flatten());
    Ok(())
}

fn painted(paint: &usvg::Paint, opacity: usvg::Opacity) -> Result<Paint, Box<dyn Error>> {
    match paint {
        usvg::Paint::Color(colour) => Ok(Colour(colour.red, colour.green, colour.blue).at(opacity.get())),
        _ => Err("a paint on a map picture that is no colour".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::scene::tests::everything;
    use super::*;

    #[test]
    fn letters_of_every_script_become_outlines_around_their_place() {
        let mut scene = everything();
        scene.discs.clear();
        scene.attribution.lines.clear();
        let marks = of(&scene).expect("outlines");
        for label in &scene.labels {
            let near = |mark: &&Mark| (mark.bounds.bottom() - label.baseline[1]).abs() < 8.0;
            let [halo, letters] = marks.iter().filter(near).collect::<Vec<_>>()[..] else { panic!("{}", label.text) };
            assert_eq!((halo.style, halo.paint), (Style::Stroked(3.0), label.halo.paint), "{}", label.text);
            assert_eq!(letters.paint, label.paint, "{}", label.text);
            let middle = (letters.bounds.left() + letters.bounds.right()) / 2.0;
            assert!((middle - label.baseline[0]).abs() < 2.0 && letters.bounds.width() > 15.0, "{}", label.text);
        }
    }

    #[test]
    fn a_disc_is_its_fill_its_rim_and_its_number() {
        let mut scene = everything();
        scene.labels.clear();
        let marks = of(&scene).expect("outlines");
        let styles: Vec<bool> = marks.iter().map(|mark| matches!(mark.style, Style::Filled(_))).collect();
        assert_eq!(styles, [[true, false, true]; 3].concat().into_iter().chain([true, true]).collect::<Vec<_>>());
    }
}

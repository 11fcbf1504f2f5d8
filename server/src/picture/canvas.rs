//! How do areas, lines and halos come onto the pixels?
//!
//! zeno says how much of each pixel they cover; here that much of a colour is
//! laid over what is there. The ground covers everything, so no pixel lets
//! anything through, and a shape costs no more than the box around it.

use zeno::{Command, Fill, Join, Mask, PathBuilder, Scratch, Stroke, Style};

use super::drawing::Pixels;
use super::scene::{Colour, Line, Paint};
use super::svg;
use super::view::{Pixel, Size};

/// Pixels of a mask that are looked at together: most of them are not covered.
const TOGETHER: usize = 8;
/// Corners of a line that are drawn at once: zeno searches all that it covers in a row of pixels.
const AT_ONCE: usize = 48;

/// A picture that is being drawn.
pub struct Canvas {
    size: Size,
    pixels: Pixels,
    scratch: Scratch,
    /// Where a path leads; kept for the next.
    commands: Vec<Command>,
    /// How much of each pixel around a shape it covers, and around a part of it; kept for the next.
    covered: Covered,
    part: Covered,
}

/// How much of each pixel in a box is covered, of 255.
#[derive(Default)]
struct Covered {
    left: usize,
    top: usize,
    width: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    /// A canvas of one colour.
    #[must_use]
    pub fn new(size: Size, Colour(red, green, blue): Colour) -> Self {
        Self {
            size,
            pixels: [red, green, blue, u8::MAX].repeat(size.width as usize * size.height as usize),
            scratch: Scratch::new(),
            commands: Vec::new(),
            covered: Covered::default(),
            part: Covered::default(),
        }
    }

    /// Lays a colour over what rings enclose, by the even-odd rule.
    pub fn fill(&mut self, rings: &[Vec<Pixel>], paint: Paint) {
        let boxes: Vec<_> = rings.iter().map(bounds).collect();
        let mut others = (0..).zip(&boxes).map(|(place, own)| (own, &boxes[place + 1..]));
        if others.all(|(own, others)| others.iter().all(|other| are_apart(*own, *other))) {
            // Islands: a box around all of them would hold much water.
            rings.iter().for_each(|ring| self.enclosed(std::slice::from_ref(ring), paint));
        } else {
            self.enclosed(rings, paint);
        }
    }

    fn enclosed(&mut self, rings: &[Vec<Pixel>], paint: Paint) {
        if !self.covered.reset(rings.iter().flatten(), 0.0, self.size) {
            return;
        }
        self.commands.clear();
        for ring in rings {
            push(&mut self.commands, ring);
            self.commands.close();
        }
        self.covered.cover(&self.commands, Fill::EvenOdd.into(), &mut self.scratch);
        self.lay(paint);
    }

    /// Lays a colour over lines, once where they meet.
    pub fn stroke(&mut self, lines: &[Vec<Pixel>], line: Line) {
        if !self.covered.reset(lines.iter().flatten(), line.width, self.size) {
            return;
        }
        let mut stroke = Stroke::new(line.width);
        // Round corners take time to draw, and nobody sees them on a thin line.
        stroke.join(if line.width < svg::ROUND_FROM_WIDTH { Join::Bevel } else { Join::Round });
        for corners in lines {
            for start in (0..corners.len().saturating_sub(1)).step_by(AT_ONCE) {
                // Two stretches belong to the next part too: together longer than a pixel, so that no end shows.
                let corners = &corners[start..corners.len().min(start + AT_ONCE + 3)];
                if self.part.reset(corners.iter(), line.width, self.size) {
                    self.commands.clear();
                    push(&mut self.commands, corners);
                    self.part.cover(&self.commands, stroke.into(), &mut self.scratch);
                    self.covered.unite(&self.part);
                }
            }
        }
        self.lay(line.paint);
    }

    /// Lays a colour over what letters enclose, and around them.
    ///
    /// # Arguments
    /// * `corners`: of a box around the letters.
    /// * `line`: the one around the letters, half of it outside.
    pub fn halo(&mut self, letters: &[Command], corners: [Pixel; 2], line: Line) {
        let radius = line.width / 2.0;
        if !self.covered.reset(corners.iter(), radius + 1.0, self.size) {
            return;
        }
        self.part.reset(corners.iter(), radius + 1.0, self.size);
        self.part.cover(letters, Fill::NonZero.into(), &mut self.scratch);
        self.covered.grow(&self.part, radius);
        self.lay(line.paint);
    }

    /// The pixels.
    #[must_use]
    pub fn finished(self) -> Pixels {
        self.pixels
    }

    /// Lays a colour over what is covered.
    fn lay(&mut self, paint: Paint) {
        let Covered { left, top, width, pixels } = &self.covered;
        let rows = self.pixels.as_chunks_mut::<4>().0.chunks_exact_mut(self.size.width as usize);
        for (row, covered) in rows.skip(*top).zip(pixels.chunks_exact(*width)) {
            lay(paint, &mut row[*left..left + width], covered);
        }
    }
}

impl Covered {
    /// Nothing is covered yet in the box around corners; whether that is on the picture.
    ///
    /// # Arguments
    /// * `beyond`: pixels around the corners that belong to it.
    fn reset<'corner>(&mut self, corners: impl Iterator<Item = &'corner Pixel>, beyond: f32, size: Size) -> bool {
        let (least, most) = bounds(corners);
        let within = |at: f32, limit: u32| at.clamp(0.0, limit as f32) as usize;
        let [left, top] =
            [(0, size.width), (1, size.height)].map(|(axis, limit)| within((least[axis] - beyond).floor(), limit));
        let [right, bottom] =
            [(0, size.width), (1, size.height)].map(|(axis, limit)| within((most[axis] + beyond).ceil(), limit));
        (self.left, self.top, self.width) = (left, top, right.saturating_sub(left));
        self.pixels.clear();
        self.pixels.resize(self.width * bottom.saturating_sub(top), 0);
        !self.pixels.is_empty()
    }

    /// Covers what lies on a path in this style, and nothing else.
    fn cover(&mut self, commands: &[Command], style: Style<'_>, scratch: &mut Scratch) {
        let height = self.pixels.len() / self.width;
        Mask::with_scratch(commands, scratch)
            .style(style)
            .offset([-(self.left as f32), -(self.top as f32)])
            .size(self.width as u32, height as u32)
            .render_into(&mut self.pixels, None);
    }

    /// Covers what a part inside covers.
    fn unite(&mut self, part: &Self) {
        let rows = self.pixels.chunks_exact_mut(self.width).skip(part.top - self.top);
        for (row, part_row) in rows.zip(part.pixels.chunks_exact(part.width)) {
            let row = &mut row[part.left - self.left..];
            row.iter_mut().zip(part_row).for_each(|(whole, part)| *whole = (*whole).max(*part));
        }
    }

    /// Covers what a part in the same box covers, and what is closer to that than a radius in pixels: a line around
    /// small letters looks the same, and takes ten times as long.
    fn grow(&mut self, part: &Self, radius: f32) {
        let reach = radius.ceil() as isize;
        let steps = (-reach..=reach).flat_map(|down| (-reach..=reach).map(move |across| (down, across)));
        for (down, across) in steps {
            let distance = (down as f32).hypot(across as f32);
            // Of 256: how much of a pixel so far away is within the radius of the border of a pixel that is covered.
            let share = ((radius + 1.0 - distance).clamp(0.0, 1.0) * 256.0) as u16;
            if share == 0 {
                continue;
            }
            // Behind the first rows and columns, from before the last ones; or the other way round.
            let behind = |step: isize| step.max(0) as usize;
            let rows = self.pixels.chunks_exact_mut(self.width).skip(behind(down));
            for (row, from) in rows.zip(part.pixels.chunks_exact(part.width).skip(behind(-down))) {
                let row = row.iter_mut().skip(behind(across));
                for (whole, part) in row.zip(from.iter().skip(behind(-across))) {
                    *whole = (*whole).max(((u16::from(*part) * share) >> 8) as u8);
                }
            }
        }
    }
}

/// The least and the greatest coordinates of corners.
fn bounds<'corner>(corners: impl IntoIterator<Item = &'corner Pixel>) -> (Pixel, Pixel) {
    let (mut least, mut most) = ([f32::INFINITY; 2], [f32::NEG_INFINITY; 2]);
    for corner in corners {
        for axis in [0, 1] {
            least[axis] = least[axis].min(corner[axis]);
            most[axis] = most[axis].max(corner[axis]);
        }
    }
    (least, most)
}

/// Whether two boxes have nothing in common but a side.
fn are_apart(one: (Pixel, Pixel), other: (Pixel, Pixel)) -> bool {
    [0, 1].into_iter().any(|axis| one.1[axis] <= other.0[axis] || other.1[axis] <= one.0[axis])
}

fn push(commands: &mut Vec<Command>, corners: &[Pixel]) {
    let Some((first, others)) = corners.split_first() else { return };
    commands.move_to(*first);
    commands.extend(others.iter().map(|corner| Command::LineTo((*corner).into())));
}

/// Lays a colour over pixels as far as they are covered.
fn lay(Paint { colour: Colour(red, green, blue), opacity }: Paint, row: &mut [[u8; 4]], covered: &[u8]) {
    let colour = [red, green, blue, u8::MAX];
    // Of 256, so that all of a colour leaves nothing of what was there.
    let opacity = (opacity.clamp(0.0, 1.0) * 256.0).round() as u32;
    let (together, rest) = covered.as_chunks::<TOGETHER>();
    let covered = together.iter().map(<[u8; TOGETHER]>::as_slice).chain([rest]);
    for (pixels, covered) in row.chunks_mut(TOGETHER).zip(covered) {
        match <[u8; TOGETHER]>::try_from(covered).map(u64::from_ne_bytes) {
            Ok(0) => continue,
            Ok(u64::MAX) if opacity == 256 => {
                pixels.fill(colour);
                continue;
            }
            _ => {}
        }
        for (pixel, covered) in pixels.iter_mut().zip(covered) {
            // 0…255 becomes 0…256.
            let share = ((u32::from(*covered) + u32::from(*covered >> 7)) * opacity) >> 8;
            for (part, new) in pixel.iter_mut().zip(colour) {
                *part = ((u32::from(*part) * (256 - share) + u32::from(new) * share + 128) >> 8) as u8;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size { width: 60, height: 40 };
    const GROUND: Colour = Colour(200, 210, 220);
    const INK: Colour = Colour(10, 20, 30);

    /// The colour of each pixel, by column and row.
    fn drawn(draw: impl FnOnce(&mut Canvas)) -> impl Fn(usize, usize) -> Colour {
        let mut canvas = Canvas::new(SIZE, GROUND);
        draw(&mut canvas);
        let pixels = canvas.finished();
        move |x, y| {
            let at = 4 * (y * SIZE.width as usize + x);
            Colour(pixels[at], pixels[at + 1], pixels[at + 2])
        }
    }

    fn square(from: f32, to: f32) -> Vec<Pixel> {
        vec![[from, from], [to, from], [to, to], [from, to]]
    }

    #[test]
    fn a_ring_inside_another_is_a_hole() {
        let at = drawn(|canvas| canvas.fill(&[square(5.0, 35.0), square(10.0, 20.5)], INK.at(1.0)));
        assert_eq!([at(4, 4), at(5, 5), at(15, 15), at(34, 34), at(35, 35)], [GROUND, INK, GROUND, INK, GROUND]);
        assert_eq!(at(20, 15), Colour(104, 114, 124), "half of it is covered");
    }

    #[test]
    fn lines_that_meet_let_as_much_through_as_each_alone() {
        let lines = [vec![[0.0, 20.0], [60.0, 20.0]], vec![[30.0, 0.0], [30.0, 40.0]]];
        let at = drawn(|canvas| canvas.stroke(&lines, Line { paint: INK.at(0.5), width: 2.0 }));
        assert_eq!([at(10, 20), at(30, 20), at(30, 5)], [Colour(105, 115, 125); 3]);
    }

    #[test]
    fn a_long_line_has_no_gap() {
        let corners = (0..=75_u16).map(|step| [f32::from(step) * 0.8, 20.0]).collect();
        let at = drawn(|canvas| canvas.stroke(&[corners], Line { paint: INK.at(1.0), width: 1.0 }));
        for (x, y) in (1..59).flat_map(|x| [(x, 19), (x, 20)]) {
            let Colour(red, ..) = at(x, y);
            assert!(red.abs_diff(105) < 4, "{x} {y}: {red}");
        }
    }

    #[test]
    fn what_lies_beside_the_picture_changes_nothing() {
        let at = drawn(|canvas| {
            canvas.fill(&[square(-90.0, -10.0), square(70.0, 90.0)[1..].to_vec()], INK.at(1.0));
            canvas.fill(&[], INK.at(1.0));
            canvas.stroke(&[square(100.0, 200.0), Vec::new()], Line { paint: INK.at(1.0), width: 3.0 });
        });
        assert!((0..60).all(|x| (0..40).all(|y| at(x, y) == GROUND)));
    }

    #[test]
    fn a_halo_reaches_half_its_width_beyond_the_letters() {
        let mut letters = Vec::new();
        push(&mut letters, &square(15.0, 25.0));
        let at = drawn(|canvas| canvas.halo(&letters, [[15.0; 2], [25.0; 2]], Line { paint: INK.at(1.0), width: 6.0 }));
        assert_eq!([at(11, 20), at(12, 20), at(20, 20), at(27, 20), at(28, 20)], [GROUND, INK, INK, INK, GROUND]);
        assert_eq!(at(12, 12), GROUND, "its corners are round");
    }
}

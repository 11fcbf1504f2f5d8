//! What of an outline is on the picture?
//!
//! Outlines are cut at a frame a little larger than the picture, and lose the
//! corners that no pixel could tell apart: a picture of one town then draws a
//! town's worth of lines, however long the border of its country is.

use super::view::{Pixel, View, World};

/// How far beyond the border of the picture the frame lies, pixels: wider than any line.
const BEYOND: f32 = 8.0;
/// Corners closer to the one before than this, in pixels, are left out.
const TELLABLE: f32 = 0.8;

/// The part of an area's ring that is on the picture, for filling; empty when nothing is.
///
/// # Source
/// Sutherland and Hodgman 1974, against the four sides of the frame. What it adds lies on the frame, out of sight.
#[must_use]
pub fn area(ring: &[World], view: &View) -> Vec<Pixel> {
    let mut corners = thinned(ring, view);
    for side in Side::all(view) {
        let Some(mut before) = corners.last().copied() else { break };
        let mut kept = Vec::with_capacity(corners.len() + 4);
        for corner in corners {
            match (side.holds(before), side.holds(corner)) {
                (true, true) => kept.push(corner),
                (true, false) => kept.push(side.crossed(before, corner)),
                (false, true) => kept.extend([side.crossed(before, corner), corner]),
                (false, false) => {}
            }
            before = corner;
        }
        corners = kept;
    }
    if corners.len() < 3 { Vec::new() } else { corners }
}

/// The stretches of a border that are on the picture, for drawing as lines.
#[must_use]
pub fn lines(ring: &[World], view: &View) -> Vec<Vec<Pixel>> {
    let (corners, sides) = (thinned(ring, view), Side::all(view));
    let mut stretches: Vec<Vec<Pixel>> = Vec::new();
    let mut open = false;
    for pair in corners.windows(2) {
        let Some([from, to]) = within(&sides, [pair[0], pair[1]]) else {
            open = false;
            continue;
        };
        match stretches.last_mut() {
            Some(stretch) if open && from == pair[0] => stretch.push(to),
            _ => stretches.push(vec![from, to]),
        }
        open = to == pair[1];
    }
    stretches
}

/// What of the line between two points is in the frame.
fn within(sides: &[Side; 4], [mut from, mut to]: [Pixel; 2]) -> Option<[Pixel; 2]> {
    for side in sides {
        match (side.holds(from), side.holds(to)) {
            (true, true) => {}
            (true, false) => to = side.crossed(from, to),
            (false, true) => from = side.crossed(from, to),
            (false, false) => return None,
        }
    }
    Some([from, to])
}

/// The corners of a ring on the picture, without those that fall onto the one before.
fn thinned(ring: &[World], view: &View) -> Vec<Pixel> {
    let mut corners: Vec<Pixel> = Vec::with_capacity(ring.len());
    for (place, corner) in ring.iter().enumerate() {
        let pixel = view.pixel(*corner);
        let close = corners
            .last()
            .is_some_and(|last| (last[0] - pixel[0]).abs() < TELLABLE && (last[1] - pixel[1]).abs() < TELLABLE);
        if !close || place + 1 == ring.len() {
            corners.push(pixel);
        }
    }
    corners
}

/// A side of the frame: what lies on the inner side of `limit` along an axis.
#[derive(Debug, Clone, Copy)]
struct Side {
    axis: usize,
    limit: f32,
    /// Whether the inner side is that of the greater numbers.
    upward: bool,
}

impl Side {
    fn all(view: &View) -> [Self; 4] {
        let far = [view.size.width as f32 + BEYOND, view.size.height as f32 + BEYOND];
        [0, 1, 2, 3].map(|number| {
            let (axis, upward) = (number % 2, number < 2);
            Self { axis, limit: if upward { -BEYOND } else { far[axis] }, upward }
        })
    }

    fn holds(self, pixel: Pixel) -> bool {
        if self.upward { pixel[self.axis] >= self.limit } else { pixel[self.axis] <= self.limit }
    }

    /// Where the line between two points, one on each side, crosses this side.
    fn crossed(self, from: Pixel, to: Pixel) -> Pixel {
        let other = 1 - self.axis;
        let share = (self.limit - from[self.axis]) / (to[self.axis] - from[self.axis]);
        let mut crossing = [0.0; 2];
        crossing[self.axis] = self.limit;
        crossing[other] = from[other] + share * (to[other] - from[other]);
        crossing
    }
}

#[cfg(test)]
mod tests {
    use vicini_indexer::geography::Position;

    use super::super::view::{Size, world};
    use super::*;

    fn view() -> View {
        View::centred(Position::new(12.0, 42.0).expect("a position"), 8.0, Size { width: 400, height: 400 })
    }

    fn square(west: f64, south: f64, side: f64) -> Vec<World> {
        let (east, north) = (west + side, south + side);
        [(west, south), (east, south), (east, north), (west, north), (west, south)]
            .map(|(longitude, latitude)| world(longitude, latitude))
            .to_vec()
    }

    #[test]
    fn an_area_around_the_picture_becomes_the_frame_and_draws_no_line() {
        let around = square(0.0, 30.0, 20.0);
        let cut = area(&around, &view());
        assert!(cut.len() >= 4);
        assert!(cut.iter().flatten().all(|at| (-8.5..=408.5).contains(at)), "{cut:?}");
        assert!(lines(&around, &view()).is_empty());
    }

    #[test]
    fn an_area_beside_the_picture_is_left_out() {
        let beside = square(20.0, 42.0, 1.0);
        assert!(area(&beside, &view()).is_empty());
        assert!(lines(&beside, &view()).is_empty());
    }

    #[test]
    fn a_line_that_leaves_the_picture_ends_at_the_frame() {
        let leaving = square(12.0, 41.9, 50.0);
        let stretches = lines(&leaving, &view());
        assert_eq!(stretches.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
        assert!(stretches.iter().flatten().flatten().all(|at| (-8.5..=408.5).contains(at)), "{stretches:?}");
    }

    #[test]
    fn an_area_on_the_picture_stays_whole() {
        let inside = square(11.9, 41.9, 0.1);
        assert_eq!(lines(&inside, &view())[0].len(), 5);
        assert_eq!(area(&inside, &view()).len(), 5);
    }
}

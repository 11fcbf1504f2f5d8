//! Which words of the bitmap does a box touch, and which does it cover whole?
//!
//! A packed tree over blocks of 64 entries: the leaves are the boxes of the
//! blocks, every node above is the box of its children. It answers with sets of
//! ordinals, not with lists of points: a block that lies inside the question
//! costs one word, whatever it holds. It is not for distances: see
//! [`super::nearest`].

use geo::BoundingRect;

use super::Ordinal;
use super::area::Area;
use super::bitmap::{BLOCK, Bitmap, bits};
use super::cells::Cells;
use super::selection::Cover;
use crate::geography::{BoundingBox, EARTH_RADIUS_M, Position};

/// Children per node.
const FAN_OUT: usize = 16;

/// Part of a degree by which the box around a circle is widened, so that rounding never cuts the circle.
const BOX_MARGIN_DEGREES: f64 = 1e-9;

/// West, south, east, north of a node.
type Corners = [f64; 4];

/// The tree over the positions of a generation.
#[derive(Debug)]
pub struct Blocks {
    positions: Vec<Position>,
    entries: usize,
    /// `levels[0]` holds a box per block, each level above one per [`FAN_OUT`] boxes below.
    levels: Vec<Vec<Corners>>,
    cells: Cells,
}

impl Blocks {
    /// The tree over `positions`, those of the first ordinals; the remaining of the `entries` have none.
    ///
    /// # Cost
    /// O(n), one pass.
    #[must_use]
    pub fn new(positions: Vec<Position>, entries: usize) -> Self {
        let leaves = positions.chunks(BLOCK).map(|block| {
            block.iter().fold(NOTHING, |corners, position| {
                let point = [position.longitude(), position.latitude(), position.longitude(), position.latitude()];
                around(corners, point)
            })
        });
        let mut levels: Vec<Vec<Corners>> = vec![leaves.collect()];
        while let Some(below) = levels.last().filter(|level| level.len() > 1) {
            let above = below.chunks(FAN_OUT).map(|nodes| nodes.iter().copied().fold(NOTHING, around)).collect();
            levels.push(above);
        }
        let cells = Cells::new(&positions, &levels[0]);
        Self { positions, entries, levels, cells }
    }

    /// The positions, by ordinal.
    #[must_use]
    pub fn positions(&self) -> &[Position] {
        &self.positions
    }

    /// Where an entry is, when it has a position.
    #[must_use]
    pub fn position(&self, ordinal: Ordinal) -> Option<Position> {
        self.positions.get(ordinal as usize).copied()
    }

    /// Entries inside the box or on its border.
    ///
    /// # Cost
    /// O(blocks on the border + nodes inside).
    #[must_use]
    pub fn in_box(&self, bounding_box: BoundingBox) -> Cover {
        self.united(bounding_box.parts().into_iter().flatten(), |corners, found| {
            let whole = |own: Corners| within(own, corners).then_some(true);
            self.visit(corners, found, &whole, &|block| self.word_in_box(block, corners));
        })
    }

    /// Those of an ascending list that lie inside the box or on its border.
    ///
    /// # Cost
    /// O(list); where a block lies outside the box or inside it, nothing more than its box is read.
    #[must_use]
    pub fn of_list(&self, list: &[Ordinal], bounding_box: BoundingBox) -> Vec<Ordinal> {
        let mut parts = bounding_box.parts().into_iter().flatten();
        let (first, others) = (parts.next(), parts.next().is_some());
        let Some(corners) = first.filter(|_| !others) else {
            let inside = |ordinal: &Ordinal| self.position(*ordinal).is_some_and(|own| bounding_box.contains(own));
            return list.iter().copied().filter(inside).collect();
        };
        let located = list.partition_point(|ordinal| (*ordinal as usize) < self.positions.len());
        let is_inside = |ordinal: &Ordinal| {
            let own = self.levels[0][*ordinal as usize / BLOCK];
            overlaps(own, corners) && (within(own, corners) || inside(corners, self.positions[*ordinal as usize]))
        };
        list[..located].iter().copied().filter(is_inside).collect()
    }

    /// Entries of a block inside the box or on its border, as bits.
    fn word_in_box(&self, block: usize, corners: Corners) -> u64 {
        let located = self.cells.in_box(block, self.levels[0][block], corners);
        let here = self.everything(block);
        bits(located.undecided & here).fold(located.inside & here, |word, bit| {
            let position = self.positions[block * BLOCK + bit as usize];
            word | u64::from(inside(corners, position)) << bit
        })
    }

    /// Those of a block's entries that belong, as bits, each asked for by its position.
    fn word_of(&self, block: usize, among: u64, belongs: impl Fn(Position) -> bool) -> u64 {
        bits(among).fold(0, |word, bit| {
            let position = self.positions[block * BLOCK + bit as usize];
            word | u64::from(belongs(position)) << bit
        })
    }

    /// Entries within `radius_m` of `center`, border included.
    ///
    /// The tree yields the blocks in the box around the circle; the
    /// great-circle distance decides.
    ///
    /// # Arguments
    /// * `radius_m`: metres, finite, ≥ 0; the caller has made sure.
    #[must_use]
    pub fn in_circle(&self, center: Position, radius_m: f64) -> Cover {
        self.united(box_around_circle(center, radius_m).parts().into_iter().flatten(), |corners, found| {
            let belongs = |position| center.distance_m(position) <= radius_m;
            self.visit(corners, found, &|_| None, &|block| {
                self.word_of(block, self.word_in_box(block, corners), belongs)
            });
        })
    }

    /// Entries inside the area or on its border, measured in the plane of longitude and latitude (RFC 7946 §3.1.1).
    #[must_use]
    pub fn in_area(&self, area: &geo::MultiPolygon) -> Cover {
        let mut found = Cover::default();
        let (Some(area), Some(envelope)) = (Area::new(area), area.bounding_rect()) else { return found };
        let corners = [envelope.min().x, envelope.min().y, envelope.max().x, envelope.max().y];
        let whole = |own: Corners| {
            let corner = || Position::new(own[0], own[1]).is_ok_and(|corner| area.contains(corner));
            (!area.border_meets(own)).then(corner)
        };
        self.visit(corners, &mut found, &whole, &|block| {
            self.word_of(block, self.everything(block), |position| area.contains(position))
        });
        found
    }

    /// How many entries a box may hold, and how many blocks lie on its border, without going down to the blocks.
    ///
    /// # Cost
    /// O(n / 64 / 16²).
    #[must_use]
    pub fn estimate(&self, bounding_box: BoundingBox) -> Estimate {
        let level = self.levels.len().saturating_sub(1).min(2);
        let blocks_per_node = FAN_OUT.pow(level as u32) as f64;
        let mut blocks = 0.0;
        for corners in bounding_box.parts().into_iter().flatten() {
            for own in self.levels[level].iter().filter(|own| overlaps(**own, corners)) {
                blocks += blocks_per_node
                    * overlap(own[0], own[2], corners[0], corners[2])
                    * overlap(own[1], own[3], corners[1], corners[3]);
            }
        }
        let border_blocks = (4.0 * blocks.sqrt()).max(1.0);
        Estimate { entries: blocks * BLOCK as f64, border_blocks }
    }

    /// What lies in one of several parts.
    fn united<Part>(&self, parts: impl Iterator<Item = Part>, visit: impl Fn(Part, &mut Cover)) -> Cover {
        let mut covers = parts.map(|part| {
            let mut cover = Cover::default();
            visit(part, &mut cover);
            cover
        });
        let Some(first) = covers.next() else { return Cover::default() };
        let mut rest = covers.peekable();
        if rest.peek().is_none() {
            return first;
        }
        let mut all = Bitmap::empty(self.entries);
        for cover in std::iter::once(first).chain(rest) {
            all.unite(&super::selection::Selection::Cover(cover).to_bitmap(self.entries));
        }
        Cover::of(&all)
    }

    /// Adds what `belongs` of every block that meets `corners`; `whole` says of a box whether all or nothing in it belongs,
    /// when it knows.
    fn visit(
        &self,
        corners: Corners,
        found: &mut Cover,
        whole: &impl Fn(Corners) -> Option<bool>,
        word_of: &impl Fn(usize) -> u64,
    ) {
        let root = self.levels.len() - 1;
        if self.levels[root].first().is_some_and(|own| overlaps(*own, corners)) {
            self.visit_node(root, 0, corners, found, whole, word_of);
        }
    }

    /// Visits a node that overlaps the box.
    fn visit_node(
        &self,
        level: usize,
        node: usize,
        corners: Corners,
        found: &mut Cover,
        whole: &impl Fn(Corners) -> Option<bool>,
        word_of: &impl Fn(usize) -> u64,
    ) {
        let known = whole(self.levels[level][node]);
        if known == Some(false) {
            return;
        }
        if known == Some(true) {
            let span = FAN_OUT.pow(level as u32);
            let (start, end) = (node * span, ((node + 1) * span).min(self.levels[0].len()));
            // The last block may be ragged: entries without a position share it.
            let ragged = end * BLOCK > self.positions.len();
            let whole_end = if ragged { end - 1 } else { end };
            if start < whole_end {
                found.push_whole(start as u32, whole_end as u32);
            }
            if ragged {
                found.partial.push((whole_end as u32, self.everything(whole_end)));
            }
        } else if level == 0 {
            match word_of(node) {
                0 => {}
                u64::MAX => found.push_whole(node as u32, node as u32 + 1),
                word => found.partial.push((node as u32, word)),
            }
        } else {
            let first = node * FAN_OUT;
            for child in bits(overlapping(self.children(level, node), corners)) {
                self.visit_node(level - 1, first + child as usize, corners, found, whole, word_of);
            }
        }
    }

    /// The boxes below a node that is no leaf.
    fn children(&self, level: usize, node: usize) -> &[Corners] {
        let below = &self.levels[level - 1];
        &below[node * FAN_OUT..((node + 1) * FAN_OUT).min(below.len())]
    }

    /// The word of a block with every entry that has a position.
    fn everything(&self, block: usize) -> u64 {
        let held = self.positions.len() - block * BLOCK;
        if held >= BLOCK { !0 } else { (1 << held) - 1 }
    }
}

/// What a box may hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Entries.
    pub entries: f64,
    /// Blocks whose entries have to be looked at one by one.
    pub border_blocks: f64,
}

/// The share of `from..to` that lies in `start..end`; a point lies in it or does not.
fn overlap(from: f64, to: f64, start: f64, end: f64) -> f64 {
    let common = to.min(end) - from.max(start);
    if common < 0.0 {
        0.0
    } else if to > from {
        common / (to - from)
    } else {
        1.0
    }
}

/// The box of nothing: every box around it is the other.
const NOTHING: Corners = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];

fn around(left: Corners, right: Corners) -> Corners {
    [left[0].min(right[0]), left[1].min(right[1]), left[2].max(right[2]), left[3].max(right[3])]
}

/// Which of at most 64 boxes overlap another, as bits: without a branch for each, which no processor could foresee.
fn overlapping(boxes: &[Corners], corners: Corners) -> u64 {
    boxes.iter().enumerate().fold(0, |found, (at, own)| found | u64::from(overlaps(*own, corners)) << at)
}

fn overlaps(own: Corners, corners: Corners) -> bool {
    (own[0] <= corners[2]) & (own[2] >= corners[0]) & (own[1] <= corners[3]) & (own[3] >= corners[1])
}

fn within(own: Corners, corners: Corners) -> bool {
    own[0] >= corners[0] && own[2] <= corners[2] && own[1] >= corners[1] && own[3] <= corners[3]
}

fn inside(corners: Corners, position: Position) -> bool {
    (corners[0]..=corners[2]).contains(&position.longitude()) & (corners[1]..=corners[3]).contains(&position.latitude())
}

/// The smallest box that holds a circle, over the antimeridian and the poles too.
fn box_around_circle(center: Position, radius_m: f64) -> BoundingBox {
    let angle = (radius_m / EARTH_RADIUS_M).min(std::f64::consts::PI);
    let reach = angle.to_degrees() + BOX_MARGIN_DEGREES;
    let (south, north) = (center.latitude() - reach, center.latitude() + reach);
    // The meridian that touches the circle is asin(sin r / cos φ) away; none does once a pole lies inside.
    let half_width = (angle.sin() / center.latitude().to_radians().cos()).asin().to_degrees() + BOX_MARGIN_DEGREES;
    let whole = BoundingBox::new(-180.0, south.max(-90.0), 180.0, north.min(90.0));
    let narrow = (south > -90.0 && north < 90.0 && half_width < 180.0).then(|| {
        let wrap = |longitude: f64| {
            if longitude < -180.0 {
                longitude + 360.0
            } else if longitude > 180.0 {
                longitude - 360.0
            } else {
                longitude
            }
        };
        BoundingBox::new(wrap(center.longitude() - half_width), south, wrap(center.longitude() + half_width), north)
    });
    narrow.unwrap_or(whole).expect("latitudes are clamped to the poles, longitudes wrapped at the antimeridian")
}

#[cfg(test)]
mod tests {
    use geo::Intersects;
    use proptest::prelude::*;

    use super::*;

    /// Positions with a taste for the places where geometry goes wrong.
    fn position() -> impl Strategy<Value = Position> {
        let longitude = prop_oneof![6 => -180.0..180.0, 6 => 6.0..19.0, 1 => Just(180.0), 1 => Just(-180.0)];
        let latitude = prop_oneof![6 => -90.0..90.0, 6 => 36.0..47.5, 1 => Just(90.0), 1 => Just(-90.0)];
        (longitude, latitude).prop_map(|(longitude, latitude)| Position::new(longitude, latitude).unwrap())
    }

    fn tree(mut positions: Vec<Position>) -> Blocks {
        positions.sort_by_key(|position| super::super::order::along_curve(*position));
        let entries = positions.len() + 3;
        Blocks::new(positions, entries)
    }

    fn ordinals(cover: Cover) -> Vec<u32> {
        let mut found = Vec::new();
        super::super::selection::Selection::Cover(cover).each(|ordinal| found.push(ordinal));
        found
    }

    fn scan(blocks: &Blocks, belongs: impl Fn(Position) -> bool) -> Vec<u32> {
        (0..blocks.positions.len()).filter(|at| belongs(blocks.positions[*at])).map(|at| at as u32).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn a_box_holds_what_a_scan_finds(positions in prop::collection::vec(position(), 0..400), one in position(), other in position()) {
            let blocks = tree(positions);
            let bounding_box = BoundingBox::new(one.longitude(), one.latitude().min(other.latitude()), other.longitude(), one.latitude().max(other.latitude())).unwrap();
            let found = scan(&blocks, |position| bounding_box.contains(position));
            prop_assert_eq!(ordinals(blocks.in_box(bounding_box)), found.clone());
            let every: Vec<u32> = (0..blocks.entries as u32).collect();
            prop_assert_eq!(blocks.of_list(&every, bounding_box), found);
        }

        #[test]
        fn a_circle_holds_what_a_scan_finds(positions in prop::collection::vec(position(), 0..400), center in position(), radius_m in prop_oneof![0.0..2e5, 0.0..2.1e7]) {
            let blocks = tree(positions);
            prop_assert_eq!(ordinals(blocks.in_circle(center, radius_m)), scan(&blocks, |position| center.distance_m(position) <= radius_m));
        }

        #[test]
        fn an_area_holds_what_a_scan_finds(positions in prop::collection::vec(position(), 0..400), corners in prop::collection::vec(position(), 3..8)) {
            let blocks = tree(positions);
            let ring: Vec<(f64, f64)> = corners.iter().map(|corner| (corner.longitude(), corner.latitude())).collect();
            let area = geo::MultiPolygon::new(vec![geo::Polygon::new(ring.into(), vec![])]);
            prop_assert_eq!(ordinals(blocks.in_area(&area)), scan(&blocks, |position| area.intersects(&geo::Point::new(position.longitude(), position.latitude()))));
        }
    }
}

//! Which entries are closest to here, in metres?
//!
//! An R*-tree over the blocks of 64 entries, as boxes around their positions on
//! the unit sphere: straight lines through the Earth order positions as great
//! circles do, at the antimeridian and the poles too, which longitudes and
//! latitudes do not. The tree yields blocks nearest first; inside a block the
//! great-circle distance decides. It is not for boxes: see [`super::blocks`].

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rstar::{AABB, PointDistance, RTree, RTreeObject};

use super::Ordinal;
use super::bitmap::{BLOCK, Bitmap, bits};
use crate::geography::{EARTH_RADIUS_M, Position};

/// Share by which a block is taken to be nearer than computed, so that rounding never puts it behind its own entries.
const ROUNDING: f64 = 1e-6;

/// A point on the unit sphere.
type Point = [f64; 3];

/// The tree of blocks.
#[derive(Debug)]
pub struct Nearest {
    blocks: RTree<Block>,
}

#[derive(Debug)]
struct Block {
    number: usize,
    envelope: AABB<Point>,
}

impl RTreeObject for Block {
    type Envelope = AABB<Point>;

    fn envelope(&self) -> Self::Envelope {
        self.envelope
    }
}

impl PointDistance for Block {
    fn distance_2(&self, point: &Point) -> f64 {
        let (lower, upper) = (self.envelope.lower(), self.envelope.upper());
        (0..3).map(|axis| (point[axis] - point[axis].clamp(lower[axis], upper[axis])).powi(2)).sum()
    }
}

/// A distance that orders, in metres.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Metres(f64);

impl Eq for Metres {}

impl PartialOrd for Metres {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Metres {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl Nearest {
    /// The tree over the positions of the first ordinals.
    ///
    /// # Cost
    /// O(n + b log b) for b = n / 64 blocks.
    #[must_use]
    pub fn new(positions: &[Position]) -> Self {
        let blocks = positions.chunks(BLOCK).enumerate().map(|(number, block)| {
            let points: Vec<Point> = block.iter().map(|position| on_sphere(*position)).collect();
            Block { number, envelope: AABB::from_points(&points) }
        });
        Self { blocks: RTree::bulk_load(blocks.collect()) }
    }

    /// Entries of `among`, nearest to `center` first, each with its distance in metres; ties by ordinal.
    ///
    /// Best-first walk: an entry is given out once no unopened block can hold a
    /// nearer one. Blocks without an entry of `among` are never opened.
    ///
    /// # Arguments
    /// * `positions`: those that the tree was built over.
    /// # Cost
    /// O((k + blocks opened) log n) for the first k.
    pub fn walk<'index>(
        &'index self,
        positions: &'index [Position],
        center: Position,
        among: &'index Bitmap,
    ) -> impl Iterator<Item = (Ordinal, f64)> + 'index {
        let mut unopened = self
            .blocks
            .nearest_neighbor_iter(on_sphere(center))
            .filter(|block| among.block(block.number) != 0)
            .map(move |block| (block, block.nearest_possible_m(center)))
            .peekable();
        let mut opened: BinaryHeap<Reverse<(Metres, Ordinal)>> = BinaryHeap::new();
        std::iter::from_fn(move || {
            while let Some((block, _)) = unopened
                .next_if(|(_, at_least_m)| opened.peek().is_none_or(|Reverse((nearest, _))| *at_least_m <= nearest.0))
            {
                opened.extend(bits(among.block(block.number)).filter_map(|bit| {
                    let ordinal = (block.number * BLOCK) as Ordinal + bit;
                    let position = positions.get(ordinal as usize)?;
                    Some(Reverse((Metres(center.distance_m(*position)), ordinal)))
                }));
            }
            opened.pop().map(|Reverse((distance, ordinal))| (ordinal, distance.0))
        })
    }
}

impl Block {
    /// No entry of the block is nearer than this, metres.
    fn nearest_possible_m(&self, center: Position) -> f64 {
        let chord = self.distance_2(&on_sphere(center)).sqrt();
        let great_circle_m = 2.0 * EARTH_RADIUS_M * (chord / 2.0).clamp(0.0, 1.0).asin();
        great_circle_m * (1.0 - ROUNDING) - ROUNDING
    }
}

fn on_sphere(position: Position) -> Point {
    let (longitude, latitude) = (position.longitude().to_radians(), position.latitude().to_radians());
    [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn position() -> impl Strategy<Value = Position> {
        let longitude =
            prop_oneof![6 => -180.0..180.0, 6 => 6.0..19.0, 1 => Just(180.0), 1 => Just(-180.0), 1 => Just(12.5)];
        let latitude =
            prop_oneof![6 => -90.0..90.0, 6 => 36.0..47.5, 1 => Just(90.0), 1 => Just(-90.0), 1 => Just(41.9)];
        (longitude, latitude).prop_map(|(longitude, latitude)| Position::new(longitude, latitude).unwrap())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn the_walk_is_the_sorted_scan(mut positions in prop::collection::vec(position(), 0..500), center in position(), keep in 1u32..5) {
            positions.sort_by_key(|position| super::super::order::along_curve(*position));
            let mut among = Bitmap::empty(positions.len() + 70);
            (0..positions.len() as u32 + 70).filter(|ordinal| ordinal % keep == 0).for_each(|ordinal| among.insert(ordinal));
            let mut expected: Vec<(u32, f64)> = positions.iter().enumerate().map(|(at, position)| (at as u32, center.distance_m(*position))).filter(|(at, _)| at % keep == 0).collect();
            expected.sort_by(|left, right| left.1.total_cmp(&right.1).then(left.0.cmp(&right.0)));
            let nearest = Nearest::new(&positions);
            prop_assert_eq!(nearest.walk(&positions, center, &among).collect::<Vec<_>>(), expected);
        }
    }
}

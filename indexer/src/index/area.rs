//! Does a position lie in an area, however long its border is?
//!
//! The border is cut into bands of latitude, and every band knows the edges
//! that touch it: a position is held against the edges of its own band, and a
//! box that no edge meets lies inside or outside as a whole. Which side a
//! position is on is decided as the `geo` crate decides it, self-crossing
//! borders included.

use geo::kernels::{Kernel, RobustKernel};
use geo::{Coord, Line, LineString, MultiPolygon, Orientation};

use crate::geography::Position;

/// Most bands; those of an area of ten thousand corners then hold a few edges each.
const MOST_BANDS: usize = 4096;
/// How often an edge may be kept on average: long edges touch many bands, and there are fewer bands then.
const MOST_COPIES: usize = 16;

/// An area, made ready to be asked about many positions.
#[derive(Debug)]
pub struct Area {
    /// West, south, east, north.
    corners: [f64; 4],
    bands: usize,
    /// Of every band, where its edges begin; one more than there are bands.
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

#[derive(Debug, Clone, Copy)]
struct Edge {
    polygon: u32,
    /// 0 is the outer one.
    ring: u32,
    line: Line,
}

/// Where a position lies in respect of a ring.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Outside,
    Border,
    Inside,
}

impl Area {
    /// Makes an area ready; `None` when it has no border.
    ///
    /// # Cost
    /// O(corners), at most [`MOST_COPIES`] copies of each edge.
    #[must_use]
    pub fn new(area: &MultiPolygon) -> Option<Self> {
        let edges: Vec<Edge> = area
            .iter()
            .enumerate()
            .flat_map(|(polygon, shape)| {
                let rings = std::iter::once(shape.exterior()).chain(shape.interiors()).enumerate();
                rings.flat_map(move |(ring, border): (usize, &LineString)| {
                    border.lines().map(move |line| Edge { polygon: polygon as u32, ring: ring as u32, line })
                })
            })
            .collect();
        if edges.is_empty() {
            return None;
        }
        let nothing = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let corners = edges
            .iter()
            .map(|edge| around(edge.line))
            .fold(nothing, |all, own| [all[0].min(own[0]), all[1].min(own[1]), all[2].max(own[2]), all[3].max(own[3])]);
        let mut area = Self { corners, bands: edges.len().min(MOST_BANDS), starts: Vec::new(), edges: Vec::new() };
        let copies = |area: &Self| -> usize { edges.iter().map(|edge| area.bands_of(edge.line).count()).sum() };
        while area.bands > 1 && copies(&area) > MOST_COPIES * edges.len() {
            area.bands /= 2;
        }
        area.fill(&edges);
        Some(area)
    }

    /// Sorts the edges into their bands, in the order of their rings.
    fn fill(&mut self, edges: &[Edge]) {
        let mut ends = vec![0_u32; self.bands + 1];
        for edge in edges {
            self.bands_of(edge.line).for_each(|band| ends[band + 1] += 1);
        }
        for band in 0..self.bands {
            ends[band + 1] += ends[band];
        }
        self.starts.clone_from(&ends);
        self.edges = vec![edges[0]; ends[self.bands] as usize];
        for edge in edges {
            for band in self.bands_of(edge.line) {
                self.edges[ends[band] as usize] = *edge;
                ends[band] += 1;
            }
        }
    }

    /// Whether a position lies inside or on the border.
    #[must_use]
    pub fn contains(&self, position: Position) -> bool {
        let at = Coord { x: position.longitude(), y: position.latitude() };
        let [west, south, east, north] = self.corners;
        if !(west..=east).contains(&at.x) || !(south..=north).contains(&at.y) {
            return false;
        }
        let polygons = self.band(self.band_of(at.y)).chunk_by(|left, right| left.polygon == right.polygon);
        polygons.into_iter().any(|edges| in_polygon(edges, at))
    }

    /// Whether a box may lie on both sides of the border; one that does not lies inside or outside as a whole.
    #[must_use]
    pub fn border_meets(&self, [west, south, east, north]: [f64; 4]) -> bool {
        if west > self.corners[2] || east < self.corners[0] || south > self.corners[3] || north < self.corners[1] {
            return false;
        }
        (self.band_of(south)..=self.band_of(north)).flat_map(|band| self.band(band)).any(|edge| {
            let own = around(edge.line);
            own[0] <= east && own[2] >= west && own[1] <= north && own[3] >= south
        })
    }

    fn band(&self, band: usize) -> &[Edge] {
        &self.edges[self.starts[band] as usize..self.starts[band + 1] as usize]
    }

    /// The band of a latitude; it never decreases northward, which is all that is asked of it.
    fn band_of(&self, latitude: f64) -> usize {
        let [_, south, _, north] = self.corners;
        let share = (latitude - south) / (north - south);
        // An area without height is one band: the share is no number then, and no number is zero.
        ((share * self.bands as f64) as usize).min(self.bands - 1)
    }

    fn bands_of(&self, line: Line) -> std::ops::RangeInclusive<usize> {
        let [_, south, _, north] = around(line);
        self.band_of(south)..=self.band_of(north)
    }
}

/// West, south, east, north of an edge.
fn around(line: Line) -> [f64; 4] {
    let Line { start, end } = line;
    [start.x.min(end.x), start.y.min(end.y), start.x.max(end.x), start.y.max(end.y)]
}

/// Whether a position lies in a polygon or on its border.
///
/// # Arguments
/// * `edges`: those of the polygon that touch the position's band, ring after ring.
fn in_polygon(edges: &[Edge], at: Coord) -> bool {
    let mut rings = edges.chunk_by(|left, right| left.ring == right.ring);
    let outer = rings.next().filter(|ring| ring[0].ring == 0).map_or(Side::Outside, |ring| side(ring, at));
    match outer {
        Side::Outside => false,
        Side::Border => true,
        // On the border of a hole is on the border of the polygon.
        Side::Inside => rings.map(|hole| side(hole, at)).find(|side| *side != Side::Outside) != Some(Side::Inside),
    }
}

/// On which side of a ring a position lies: how often the ring winds around it.
///
/// # Source
/// D. Sunday, "Inclusion of a point in a polygon", with the robust orientation of `geo`.
fn side(ring: &[Edge], at: Coord) -> Side {
    let mut winding = 0_i32;
    for Edge { line: Line { start, end }, .. } in ring {
        let (upward, downward) = (start.y <= at.y && end.y >= at.y, start.y > at.y && end.y <= at.y);
        if !upward && !downward {
            continue;
        }
        match RobustKernel::orient2d(*start, *end, at) {
            Orientation::Collinear if (start.x.min(end.x)..=start.x.max(end.x)).contains(&at.x) => return Side::Border,
            Orientation::CounterClockwise if upward && end.y != at.y => winding += 1,
            Orientation::Clockwise if downward => winding -= 1,
            _ => {}
        }
    }
    if winding == 0 { Side::Outside } else { Side::Inside }
}

#[cfg(test)]
mod tests {
    use geo::{Intersects, Point, Polygon};
    use proptest::prelude::*;

    use super::*;

    /// Coordinates on a coarse grid, so that positions fall on corners and borders, or anywhere.
    fn coordinate() -> impl Strategy<Value = (f64, f64)> {
        let grid = (-4..=4_i32, -4..=4_i32).prop_map(|(x, y)| (f64::from(x), f64::from(y)));
        prop_oneof![2 => grid, 1 => (-4.5..4.5, -4.5..4.5)]
    }

    fn polygon() -> impl Strategy<Value = Polygon> {
        let ring = || prop::collection::vec(coordinate(), 3..30).prop_map(LineString::from);
        (ring(), prop::collection::vec(ring(), 0..3)).prop_map(|(outer, holes)| Polygon::new(outer, holes))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn a_position_lies_in_an_area_when_geo_says_so(
            polygons in prop::collection::vec(polygon(), 1..4), asked in prop::collection::vec(coordinate(), 1..60),
        ) {
            let plain = MultiPolygon::new(polygons);
            let area = Area::new(&plain).unwrap();
            for (x, y) in asked {
                let expected = plain.intersects(&Point::new(x, y));
                prop_assert_eq!(area.contains(Position::new(x, y).unwrap()), expected, "{} {}", x, y);
            }
        }

        #[test]
        fn a_box_that_the_border_does_not_meet_lies_on_one_side(
            polygons in prop::collection::vec(polygon(), 1..4), west in -4.5..4.5, south in -4.5..4.5, width in 0.0..1.0, height in 0.0..1.0,
        ) {
            let area = Area::new(&MultiPolygon::new(polygons)).unwrap();
            let corners: [f64; 4] = [west, south, west + width, south + height];
            if !area.border_meets(corners) {
                let sides = [0.0, 0.3, 1.0].map(|x| [0.0, 0.7, 1.0].map(|y| {
                    area.contains(Position::new(west + x * width, south + y * height).unwrap())
                }));
                prop_assert!(sides.as_flattened().iter().all(|side| *side == sides[0][0]));
            }
        }
    }

    #[test]
    fn long_edges_are_kept_a_bounded_number_of_times() {
        let zigzag = (0..10_000).map(|at| (f64::from(at) / 1000.0, if at % 2 == 0 { -80.0 } else { 80.0 }));
        let area = Area::new(&MultiPolygon::new(vec![Polygon::new(zigzag.collect(), vec![])])).unwrap();
        assert!(area.edges.len() <= MOST_COPIES * 10_001, "{}", area.edges.len());
    }
}

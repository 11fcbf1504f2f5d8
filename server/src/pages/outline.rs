//! How is an outline drawn in few bytes, without gaps between neighbours?
//!
//! Simplified one by one, two neighbours lose different points of the border
//! that they share, and the sea shows through. So the outlines are cut into
//! arcs at every point where more than two lines meet; each arc is simplified
//! once, always in the same direction, and used by both sides.

use std::collections::{BTreeMap, BTreeSet};

use geo::{Coord, LineString, MultiPolygon, Simplify};

/// A point on the drawing's grid before simplification: fine enough that distinct points stay distinct.
type Vertex = (i64, i64);

/// Units of the fine grid in one unit of the drawing.
const FINE: f64 = 1_000.0;

/// Draws outlines as SVG path data with whole, relative coordinates.
///
/// # Arguments
/// * `outlines`: in the drawing's own units, y down. Neighbours share the points of their border exactly.
/// * `tolerance`: farthest that the drawn line may lie from the true one, in units of the drawing (Ramer–Douglas–Peucker).
/// # Returns
/// One path for each outline; empty when nothing of it is left at this scale.
/// # Cost
/// O(n log n) over all points.
pub fn paths(outlines: &[MultiPolygon], tolerance: f64) -> Vec<String> {
    let rings: Vec<Vec<Vec<Vertex>>> = outlines.iter().map(rings).collect();
    let junctions = junctions(rings.iter().flatten());
    rings
        .iter()
        .map(|rings| {
            let mut drawn: Vec<Vec<(i64, i64)>> =
                rings.iter().map(|ring| simplified(ring, &junctions, tolerance)).collect();
            drawn.retain(|ring| ring.len() > 2);
            drawn.iter().map(|ring| path(ring)).collect()
        })
        .collect()
}

/// Rings without their closing point and without points that coincide on the fine grid.
fn rings(outline: &MultiPolygon) -> Vec<Vec<Vertex>> {
    let lines = outline.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
    lines
        .map(|line| {
            let mut ring: Vec<Vertex> = line.coords().map(|point| (fine(point.x), fine(point.y))).collect();
            ring.dedup();
            if ring.len() > 1 && ring.first() == ring.last() {
                ring.pop();
            }
            ring
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing is a few hundred units wide")]
fn fine(coordinate: f64) -> i64 {
    (coordinate * FINE).round() as i64
}

/// Points where the union of all rings branches: exactly two different neighbours is the inside of an arc.
fn junctions<'a>(rings: impl Iterator<Item = &'a Vec<Vertex>>) -> BTreeSet<Vertex> {
    let mut neighbours = BTreeMap::<Vertex, BTreeSet<Vertex>>::new();
    for ring in rings {
        for (place, point) in ring.iter().enumerate() {
            let next = ring[(place + 1) % ring.len()];
            neighbours.entry(*point).or_default().insert(next);
            neighbours.entry(next).or_default().insert(*point);
        }
    }
    neighbours.into_iter().filter(|(_, around)| around.len() != 2).map(|(point, _)| point).collect()
}

/// A ring on the drawing's whole units, every arc of it simplified.
fn simplified(ring: &[Vertex], junctions: &BTreeSet<Vertex>, tolerance: f64) -> Vec<(i64, i64)> {
    if ring.len() < 3 {
        return Vec::new();
    }
    let is_cut = |point: &Vertex| junctions.contains(point);
    // An island, or an enclave, has no junction: it is cut at its extreme points, which both sides agree on.
    let (least, greatest) = (ring.iter().min(), ring.iter().max());
    let whole = !ring.iter().any(is_cut);
    let cut = |point: &Vertex| if whole { Some(point) == least || Some(point) == greatest } else { is_cut(point) };
    let start = ring.iter().position(cut).expect("a ring has extreme points");
    let around: Vec<Vertex> = ring[start..].iter().chain(&ring[..=start]).copied().collect();

    let mut drawn = Vec::new();
    let mut from = 0;
    for to in 1..around.len() {
        if cut(&around[to]) {
            drawn.extend(arc(&around[from..=to], tolerance));
            from = to;
        }
    }
    drawn.dedup();
    while drawn.len() > 1 && drawn.first() == drawn.last() {
        drawn.pop();
    }
    drawn
}

/// An arc, simplified from its lesser end so that both sides get the same points.
fn arc(points: &[Vertex], tolerance: f64) -> Vec<(i64, i64)> {
    let backwards =
        points.last() < points.first() || (points.first() == points.last() && points[points.len() - 2] < points[1]);
    let mut line: Vec<Coord> = points.iter().map(|&(x, y)| Coord { x: unit(x), y: unit(y) }).collect();
    if backwards {
        line.reverse();
    }
    let simple = LineString::new(line).simplify(tolerance);
    #[expect(clippy::cast_possible_truncation, reason = "a drawing is a few hundred units wide")]
    let mut whole: Vec<(i64, i64)> =
        simple.coords().map(|point| (point.x.round() as i64, point.y.round() as i64)).collect();
    if backwards {
        whole.reverse();
    }
    whole
}

#[expect(clippy::cast_precision_loss, reason = "a drawing is a few hundred units wide")]
fn unit(fine: i64) -> f64 {
    fine as f64 / FINE
}

/// `M10 20l3-4 5 6z`: after the first point each is relative to the one before, which is shorter.
fn path(ring: &[(i64, i64)]) -> String {
    let mut text = format!("M{} {}l", ring[0].0, ring[0].1);
    for pair in ring.windows(2) {
        for step in [pair[1].0 - pair[0].0, pair[1].1 - pair[0].1] {
            if step >= 0 && !text.ends_with('l') {
                text.push(' ');
            }
            text.push_str(&step.to_string());
        }
    }
    text.push('z');
    text
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;

    #[test]
    fn a_square_is_four_points() {
        let square = polygon![(x: 0., y: 0.), (x: 5., y: 0.), (x: 10., y: 0.), (x: 10., y: 10.), (x: 0., y: 10.)];
        assert_eq!(paths(&[square.into()], 0.5), ["M0 0l10 0 0 10-10 0z"]);
    }

    #[test]
    fn neighbours_keep_the_same_points_of_their_border() {
        // A border that bends by less and by more than the tolerance, walked in opposite directions.
        let border = [(50.0, 0.0), (54.2, 20.0), (58.0, 40.0), (53.8, 70.0), (50.0, 100.0)];
        let mut west = vec![(0.0, 100.0), (0.0, 0.0)];
        west.extend(border);
        let mut east = vec![(100.0, 0.0), (100.0, 100.0)];
        east.extend(border.iter().rev());
        let polygon =
            |points: &[(f64, f64)]| MultiPolygon::new(vec![geo::Polygon::new(points.to_vec().into(), vec![])]);
        let drawn = paths(&[polygon(&west), polygon(&east)], 2.0);
        let points = |path: &str| -> BTreeSet<(i64, i64)> {
            let numbers: Vec<i64> = path
                .replace('-', " -")
                .split(|letter: char| !(letter.is_ascii_digit() || letter == '-'))
                .filter_map(|number| number.parse().ok())
                .collect();
            let mut at = (0, 0);
            numbers
                .chunks(2)
                .map(|step| {
                    at = (at.0 + step[0], at.1 + step[1]);
                    at
                })
                .collect()
        };
        let shared: BTreeSet<_> = points(&drawn[0]).intersection(&points(&drawn[1])).copied().collect();
        assert!(shared.is_superset(&[(50, 0), (58, 40), (50, 100)].into()), "{drawn:?}");
        assert!(!points(&drawn[0]).contains(&(54, 20)), "{drawn:?}");
    }

    #[test]
    fn what_is_smaller_than_a_unit_is_not_drawn() {
        let speck = polygon![(x: 7.1, y: 7.1), (x: 7.2, y: 7.1), (x: 7.2, y: 7.2)];
        assert_eq!(paths(&[speck.into()], 0.5), [""]);
    }
}

//! How are areas said in a vector tile?
//!
//! A scene fills its rings by the even-odd rule, whichever way they run. In a
//! vector tile a ring that runs clockwise on the screen is an exterior and one
//! that runs the other way a hole of it (MVT 2.1 §4.3.3.3), so rings are turned.

use std::error::Error;

use mvt::{GeomEncoder, GeomType, Tile};

use super::super::view::Pixel;
use super::triangles::Scale;
use crate::tiles::EXTENT;

/// A corner, in steps of the tile.
type Corner = [i32; 2];
/// Corners of an area, exteriors each followed by its holes.
type Area = Vec<Vec<Corner>>;

/// Areas for a vector tile, layer by layer.
pub struct Areas {
    scale: Scale,
    layers: Vec<(usize, Vec<Area>)>,
}

/// A ring with what tells how it lies to others.
struct Ring {
    corners: Vec<Corner>,
    /// Twice its area.
    area: i64,
    /// A point inside it.
    inside: [f64; 2],
}

impl Areas {
    /// No area yet.
    #[must_use]
    pub fn new(scale: Scale) -> Self {
        Self { scale, layers: Vec::new() }
    }

    /// Adds an area to a layer, the last one or a later one; `false` when it is too small to be seen.
    ///
    /// # Arguments
    /// * `rings`: in pixels, by the even-odd rule.
    /// # Errors
    /// When a corner is too far from the picture to be said.
    pub fn add(&mut self, layer: usize, rings: &[Vec<Pixel>]) -> Result<bool, Box<dyn Error>> {
        let mut stepped: Vec<Ring> = rings.iter().filter_map(|ring| Ring::new(ring, self.scale)).collect();
        let far = |corner: &Corner| corner.iter().any(|at| at.unsigned_abs() > 4 * EXTENT);
        if stepped.iter().any(|ring| ring.corners.iter().any(far)) {
            return Err("an area that reaches far beyond its map picture".into());
        }
        stepped.sort_by_key(|ring| std::cmp::Reverse(ring.area));
        let area = turned(stepped);
        if area.is_empty() {
            return Ok(false);
        }
        match self.layers.last_mut() {
            Some((last, areas)) if *last == layer => areas.push(area),
            _ => self.layers.push((layer, vec![area])),
        }
        Ok(true)
    }

    /// The tile; a layer is named by its number.
    ///
    /// # Errors
    /// None that areas can cause; the type is that of the library.
    pub fn encoded(&self) -> Result<Vec<u8>, mvt::Error> {
        let mut tile = Tile::new(EXTENT);
        for (number, areas) in &self.layers {
            let mut layer = tile.create_layer(&number.to_string());
            for area in areas {
                let mut encoder = GeomEncoder::new(GeomType::Polygon);
                let mut last = None;
                for ring in area {
                    // The encoder takes a ring that begins where the last one ended for its continuation.
                    let begin = usize::from(last == ring.first().copied());
                    for corner in ring.iter().cycle().skip(begin).take(ring.len()) {
                        encoder.add_point(corner[0], corner[1])?;
                        last = Some(*corner);
                    }
                    encoder.complete_geom()?;
                }
                layer = layer.into_feature(encoder.encode()?).into_layer();
            }
            tile.add_layer(layer)?;
        }
        tile.to_bytes()
    }
}

impl Ring {
    /// `None` when nothing is left of it in steps of the tile.
    fn new(ring: &[Pixel], scale: Scale) -> Option<Self> {
        let mut corners: Vec<Corner> =
            ring.iter().map(|corner| scale.steps(*corner).map(|at| at.round() as i32)).collect();
        corners.dedup();
        while corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        let doubled: i64 =
            sides(&corners).map(|([x, y], [u, v])| i64::from(x) * i64::from(v) - i64::from(u) * i64::from(y)).sum();
        if doubled < 0 {
            corners.reverse();
        }
        let inside = inside(&corners).filter(|_| doubled != 0)?;
        Some(Self { corners, area: doubled.abs(), inside })
    }

    fn holds(&self, [x, y]: [f64; 2]) -> bool {
        crossings(&self.corners, y).filter(|crossing| *crossing > x).count() % 2 == 1
    }
}

/// Each exterior, clockwise, followed by its holes, the other way.
///
/// # Arguments
/// * `rings`: the largest first, all clockwise.
fn turned(rings: Vec<Ring>) -> Area {
    // In how many others a ring lies, and in which one directly.
    let place = |number: usize| {
        let around = (0..number).filter(|other| rings[*other].holds(rings[number].inside));
        around.fold((0_usize, None), |(depth, _), other| (depth + 1, Some(other)))
    };
    let places: Vec<(usize, Option<usize>)> = (0..rings.len()).map(place).collect();
    let mut area = Area::new();
    for number in (0..rings.len()).filter(|number| places[*number].0.is_multiple_of(2)) {
        area.push(rings[number].corners.clone());
        for hole in (number..rings.len()).filter(|hole| places[*hole].0 % 2 == 1 && places[*hole].1 == Some(number)) {
            area.push(rings[hole].corners.iter().rev().copied().collect());
        }
    }
    area
}

fn sides(corners: &[Corner]) -> impl Iterator<Item = (Corner, Corner)> {
    corners.iter().copied().zip(corners.iter().copied().cycle().skip(1))
}

/// Where a ring crosses a height that none of its corners has.
fn crossings(corners: &[Corner], y: f64) -> impl Iterator<Item = f64> {
    sides(corners).filter_map(move |(one, other)| {
        let ([x, from], [u, to]) = (one.map(f64::from), other.map(f64::from));
        ((from > y) != (to > y)).then(|| x + (y - from) * (u - x) / (to - from))
    })
}

/// A point inside a ring: between its first two crossings, half a step below its top.
fn inside(corners: &[Corner]) -> Option<[f64; 2]> {
    // Corners have whole numbers, so that no corner is at half of one.
    let y = f64::from(corners.iter().map(|corner| corner[1]).min()?) + 0.5;
    let mut crossings: Vec<f64> = crossings(corners, y).collect();
    crossings.sort_by(f64::total_cmp);
    match crossings[..] {
        [left, right, ..] => Some([(left + right) / 2.0, y]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::view::Size;
    use super::*;

    /// A picture on which a pixel is a step.
    const SIZE: Size = Size { width: EXTENT, height: EXTENT };

    fn square(from: f32, to: f32) -> Vec<Pixel> {
        vec![[from, from], [to, from], [to, to], [from, to]]
    }

    fn area_of(rings: &[Vec<Pixel>]) -> Area {
        let mut areas = Areas::new(Scale::of(SIZE));
        areas.add(0, rings).expect("near the picture");
        areas.encoded().expect("a tile");
        areas.layers.pop().and_then(|(_, mut areas)| areas.pop()).unwrap_or_default()
    }

    fn is_clockwise(ring: &[Corner]) -> bool {
        sides(ring).map(|([x, y], [u, v])| x * v - u * y).sum::<i32>() > 0
    }

    #[test]
    fn a_ring_is_an_exterior_a_hole_or_an_island_in_it_whichever_way_it_runs() {
        let mut rings = vec![square(30.0, 40.0), square(0.0, 100.0), square(10.0, 50.0), square(200.0, 300.0)];
        for _ in 0..2 {
            let area = area_of(&rings);
            let found: Vec<(i32, bool)> =
                area.iter().map(|ring| (ring.iter().map(|at| at[0]).min().unwrap_or(0), is_clockwise(ring))).collect();
            assert_eq!(found, [(0, true), (10, false), (200, true), (30, true)]);
            rings.iter_mut().for_each(|ring| ring.reverse());
        }
    }

    #[test]
    fn rings_that_share_a_border_of_the_picture_are_told_apart() {
        let frame = [square(0.0, 100.0), vec![[0.0, 0.0], [100.0, 0.0], [100.0, 60.0], [0.0, 60.0]]];
        let area = area_of(&frame);
        assert_eq!(area.iter().map(|ring| is_clockwise(ring)).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn what_is_smaller_than_a_step_is_left_out() {
        assert!(area_of(&[square(0.0, 0.3)]).is_empty());
        assert!(area_of(&[vec![[0.0, 0.0], [50.0, 0.0], [100.0, 0.0]]]).is_empty());
        assert!(Areas::new(Scale::of(SIZE)).add(0, &[square(0.0, 1e6)]).is_err());
    }
}

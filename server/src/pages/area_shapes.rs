//! What do the regions and provinces look like on a small map?
//!
//! Drawn once per generation from the outlines that the index decides by, in the
//! Mercator projection, because the maps that people know look like that.

use std::sync::Arc;

use geo::{BoundingRect, Contains, Coord, Distance, Euclidean, MapCoords, MultiPolygon, Point, Polygon};
use vicini_indexer::geography::Position;
use vicini_indexer::index::Index;
use vicini_indexer::reference::Level;

use super::outline;
use crate::state::PerGeneration;

/// Width of the drawing; everything else follows from the shape of Italy.
const WIDTH: f64 = 340.0;
/// Farthest that a drawn border may lie from the true one, in units of the drawing (about 3 km).
const TOLERANCE: f64 = 0.9;
/// Bytes that the regions of one map may take.
pub const LARGEST_REGION_MAP: usize = 8 * 1024;

static REGIONS: PerGeneration<Shapes> = PerGeneration::new();
static PROVINCES: PerGeneration<Shapes> = PerGeneration::new();

/// The areas of a level, drawn.
#[derive(Debug)]
pub struct Shapes {
    /// Height of the drawing in its own units.
    pub height: f64,
    /// The areas, by code.
    pub shapes: Vec<Shape>,
    projection: Projection,
}

/// An area, drawn.
#[derive(Debug)]
pub struct Shape {
    /// ISTAT code.
    pub code: String,
    /// SVG path data.
    pub path: String,
    /// Where a number has most room, as far from every border as can be.
    pub label: (f64, f64),
}

/// The drawing of the generation's regions or provinces.
pub fn of(index: &Index, level: Level) -> Arc<Shapes> {
    match level {
        Level::Region => REGIONS.of(index, |index| draw(index, Level::Region)),
        Level::Province | Level::Comune => PROVINCES.of(index, |index| draw(index, Level::Province)),
    }
}

impl Shapes {
    /// Width of the drawing in its own units.
    #[must_use]
    pub const fn width(&self) -> f64 {
        WIDTH
    }

    /// Where a position lies on the drawing.
    #[must_use]
    pub fn place(&self, position: Position) -> (f64, f64) {
        self.projection.place(position)
    }
}

/// A province with one of its municipalities, drawn as large as there is room.
#[derive(Debug)]
pub struct CloseUp {
    /// SVG path data of the province.
    pub province: String,
    /// SVG path data of the municipality.
    pub comune: String,
    projection: Projection,
}

impl CloseUp {
    /// Width of the drawing in its own units.
    #[must_use]
    pub const fn width(&self) -> f64 {
        WIDTH
    }

    /// Height of the drawing in its own units.
    #[must_use]
    pub const fn height(&self) -> f64 {
        self.projection.height
    }

    /// Where a position lies on the drawing.
    #[must_use]
    pub fn place(&self, position: Position) -> (f64, f64) {
        self.projection.place(position)
    }
}

/// The close-up of a municipality; none where the generation has not both outlines.
///
/// # Arguments
/// * `province`, `comune`: ISTAT codes.
#[must_use]
pub fn close_up(index: &Index, province: &str, comune: &str) -> Option<CloseUp> {
    let areas = &index.reference().areas;
    let province = &areas.by_code(Level::Province, province)?.outline;
    let comune = &areas.by_code(Level::Comune, comune)?.outline;
    let projection = Projection::of([province, comune].into_iter());
    let outlines = [province, comune].map(|outline| outline.map_coords(|point| projection.apply(point)));
    let mut paths = outline::paths(&outlines, TOLERANCE).into_iter();
    Some(CloseUp { province: paths.next()?, comune: paths.next()?, projection })
}

fn draw(index: &Index, level: Level) -> Shapes {
    let areas = index.reference().areas.all(level);
    let projection = Projection::of(areas.iter().map(|area| &area.outline));
    let outlines: Vec<MultiPolygon> =
        areas.iter().map(|area| area.outline.map_coords(|point| projection.apply(point))).collect();
    let mut tolerance = TOLERANCE;
    let mut paths = outline::paths(&outlines, tolerance);
    while level == Level::Region && paths.iter().map(String::len).sum::<usize>() > LARGEST_REGION_MAP {
        tolerance *= 1.25;
        paths = outline::paths(&outlines, tolerance);
    }
    let shapes = areas
        .iter()
        .zip(paths)
        .zip(&outlines)
        .map(|((area, path), outline)| Shape { code: area.code.clone(), path, label: roomiest(outline) })
        .collect();
    Shapes { height: projection.height, shapes, projection }
}

/// Degrees to units of the drawing: spherical Mercator, then moved and scaled into the frame.
#[derive(Debug, Clone, Copy)]
struct Projection {
    west: f64,
    north: f64,
    scale: f64,
    height: f64,
}

impl Projection {
    /// Margin around the outlines, for the width of their line.
    const MARGIN: f64 = 2.0;

    fn of<'a>(outlines: impl Iterator<Item = &'a MultiPolygon>) -> Self {
        let frame = outlines.filter_map(|outline| outline.bounding_rect()).reduce(|all, one| {
            geo::Rect::new(
                Coord { x: all.min().x.min(one.min().x), y: all.min().y.min(one.min().y) },
                Coord { x: all.max().x.max(one.max().x), y: all.max().y.max(one.max().y) },
            )
        });
        let Some(frame) = frame else {
            return Self { west: 0.0, north: 0.0, scale: 1.0, height: 0.0 };
        };
        let (west, east) = (mercator(frame.min()).x, mercator(frame.max()).x);
        let (south, north) = (mercator(frame.min()).y, mercator(frame.max()).y);
        let scale = (WIDTH - 2.0 * Self::MARGIN) / (east - west).max(f64::EPSILON);
        Self { west, north, scale, height: ((north - south) * scale + 2.0 * Self::MARGIN).ceil() }
    }

    fn apply(self, degrees: Coord) -> Coord {
        let point = mercator(degrees);
        Coord {
            x: (point.x - self.west) * self.scale + Self::MARGIN,
            y: (self.north - point.y) * self.scale + Self::MARGIN,
        }
    }

    fn place(self, position: Position) -> (f64, f64) {
        let point = self.apply(Coord { x: position.longitude(), y: position.latitude() });
        (point.x, point.y)
    }
}

fn mercator(degrees: Coord) -> Coord {
    Coord { x: degrees.x.to_radians(), y: degrees.y.to_radians().tan().asinh() }
}

/// The point of the largest part that is farthest from its border, found on a grid: exact enough to stand a number on.
fn roomiest(outline: &MultiPolygon) -> (f64, f64) {
    const STEPS: u32 = 20;
    let area = |polygon: &&Polygon| polygon.bounding_rect().map_or(0.0, |frame| frame.width() * frame.height());
    let Some(polygon) = outline.iter().max_by(|left, right| area(left).total_cmp(&area(right))) else {
        return (0.0, 0.0);
    };
    let Some(frame) = polygon.bounding_rect() else {
        return (0.0, 0.0);
    };
    let step = |number: u32| (f64::from(number) + 0.5) / f64::from(STEPS);
    let grid = (0..STEPS * STEPS).map(|cell| {
        Point::new(
            frame.min().x + frame.width() * step(cell % STEPS),
            frame.min().y + frame.height() * step(cell / STEPS),
        )
    });
    let room = |point: &Point| Euclidean.distance(point, polygon.exterior());
    let best = grid
        .filter(|point| polygon.contains(point))
        .map(|point| (room(&point), point))
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map_or_else(|| frame.center().into(), |(_, point)| point);
    (tenths(best.x()), tenths(best.y()))
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

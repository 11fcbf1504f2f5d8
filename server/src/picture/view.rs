//! Which part of the world is on the picture, and where on it does a position lie?
//!
//! The world is the square of Web Mercator, 0…1 from west to east and from
//! north to south, because the web map and the maps that people know look like that.

use vicini_indexer::geography::Position;
use vicini_indexer::index::TileAddress;

/// Pixels of the world's side at zoom 0, as MapLibre counts zooms.
const WORLD_PIXELS: f64 = 512.0;
/// Where Web Mercator ends: the world is then a square.
const LAST_LATITUDE: f64 = 85.051_128_779_806_59;

/// A point of the world, 0…1 eastward and southward.
pub type World = [f64; 2];
/// A point of the picture, in pixels from its upper left corner.
pub type Pixel = [f32; 2];
/// West, north, east, south of a part of the world.
pub type Window = [f64; 4];

/// The size of a picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// The part of the world that is on a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The size of the picture.
    pub size: Size,
    /// The upper left corner.
    corner: World,
    /// Pixels of the whole world's side.
    scale: f64,
}

/// Where in the world a longitude and a latitude in degrees lie; beyond the end of the projection, on its border.
///
/// # Source
/// EPSG:3857.
#[must_use]
pub fn world(longitude: f64, latitude: f64) -> World {
    let latitude = latitude.clamp(-LAST_LATITUDE, LAST_LATITUDE).to_radians();
    [(longitude + 180.0) / 360.0, 0.5 - latitude.tan().asinh() / std::f64::consts::TAU]
}

/// The smallest window around points; `None` without any.
pub fn around(points: impl IntoIterator<Item = World>) -> Option<Window> {
    points.into_iter().map(|[x, y]| [x, y, x, y]).reduce(union)
}

/// The smallest window around two.
#[must_use]
pub fn union(one: Window, other: Window) -> Window {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}

/// Whether two windows have a point in common.
#[must_use]
pub fn meet(one: Window, other: Window) -> bool {
    one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1]
}

impl View {
    /// The view whose middle is a position.
    #[must_use]
    pub fn centred(center: Position, zoom: f64, size: Size) -> Self {
        let scale = WORLD_PIXELS * zoom.exp2();
        Self::of_middle(world(center.longitude(), center.latitude()), scale, size)
    }

    /// The closest view that shows a window whole.
    ///
    /// # Arguments
    /// * `margin`: pixels to leave free on each side, where the picture has as many.
    /// * `deepest`: the zoom at which to stop, for a window that is small or a point.
    #[must_use]
    pub fn fitting(window: Window, margin: f64, deepest: f64, size: Size) -> Self {
        let [west, north, east, south] = window;
        let free = |pixels: u32| (f64::from(pixels) - 2.0 * margin).max(f64::from(pixels) / 2.0);
        let scale = (free(size.width) / (east - west)).min(free(size.height) / (south - north));
        let scale = scale.clamp(WORLD_PIXELS, WORLD_PIXELS * deepest.exp2());
        Self::of_middle([(west + east) / 2.0, (north + south) / 2.0], scale, size)
    }

    fn of_middle([x, y]: World, scale: f64, size: Size) -> Self {
        let corner = [x - f64::from(size.width) / 2.0 / scale, y - f64::from(size.height) / 2.0 / scale];
        Self { size, corner, scale }
    }

    /// The zoom, as MapLibre counts it.
    #[must_use]
    pub fn zoom(&self) -> f64 {
        (self.scale / WORLD_PIXELS).log2()
    }

    /// Where on the picture a point of the world lies; outside, it lies beyond the border.
    #[must_use]
    pub fn pixel(&self, [x, y]: World) -> Pixel {
        [((x - self.corner[0]) * self.scale) as f32, ((y - self.corner[1]) * self.scale) as f32]
    }

    /// What of the world is on the picture.
    ///
    /// # Arguments
    /// * `margin`: pixels around the picture that count as on it.
    #[must_use]
    pub fn window(&self, margin: f64) -> Window {
        let [west, north] = self.corner.map(|at| at - margin / self.scale);
        let side = |pixels: u32| (f64::from(pixels) + 2.0 * margin) / self.scale;
        [west, north, west + side(self.size.width), north + side(self.size.height)]
    }

    /// The tiles of a zoom that the picture touches.
    #[must_use]
    pub fn tiles(&self, zoom: u8) -> Vec<TileAddress> {
        let last = (1_u64 << zoom) - 1;
        let tile = |at: f64| ((at * (last + 1) as f64).floor().max(0.0) as u64).min(last) as u32;
        let [west, north, east, south] = self.window(0.0);
        let rows = tile(north)..=tile(south);
        rows.flat_map(|row| (tile(west)..=tile(east)).filter_map(move |column| TileAddress::new(zoom, column, row)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size { width: 600, height: 300 };

    #[test]
    fn the_middle_of_the_world_is_at_null_island_and_north_is_up() {
        assert_eq!(world(0.0, 0.0), [0.5, 0.5]);
        let [east, north] = world(12.5, 41.9);
        assert!(east > 0.5 && north < 0.5);
        assert!((world(0.0, 90.0)[1]).abs() < 1e-9);
    }

    #[test]
    fn a_window_fits_whole_and_touches_the_margin_on_its_longer_side() {
        let window = around([world(8.0, 44.0), world(12.0, 45.0)]).expect("two points");
        let view = View::fitting(window, 20.0, 16.0, SIZE);
        let (upper_left, lower_right) = (view.pixel([window[0], window[1]]), view.pixel([window[2], window[3]]));
        assert!((upper_left[0] - 20.0).abs() < 0.01 && (lower_right[0] - 580.0).abs() < 0.01, "{upper_left:?}");
        assert!(upper_left[1] > 20.0 && lower_right[1] < 280.0);
    }

    #[test]
    fn a_point_is_shown_at_the_deepest_zoom_and_the_world_at_the_first() {
        let point = around([world(12.5, 41.9)]).expect("a point");
        assert!((View::fitting(point, 20.0, 11.0, SIZE).zoom() - 11.0).abs() < 1e-9);
        let view = View::fitting([0.0, 0.0, 1.0, 1.0], 20.0, 11.0, SIZE);
        assert!(view.zoom().abs() < 1e-9);
        assert_eq!(view.tiles(0).len(), 1);
    }

    #[test]
    fn the_tiles_of_a_view_cover_it() {
        let center = Position::new(12.5, 41.9).expect("a position");
        let view = View::centred(center, 9.0, SIZE);
        assert!((view.zoom() - 9.0).abs() < 1e-9);
        let tiles = view.tiles(9);
        assert!(tiles.contains(&TileAddress::of(center, 9).expect("a tile")));
        assert!((2..=6).contains(&tiles.len()), "{tiles:?}");
    }
}

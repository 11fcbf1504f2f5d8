//! What is on the picture of a search, and of a place?
//!
//! Nothing finer than the generation publishes: a place of which only the
//! municipality is known is the whole of it, a hidden one is its region.

use vicini_indexer::index::{Facet, Index, Matches};

use super::asked::{Asked, Frame};
use super::basemap::{self, Border, COUNTRIES, Italy, NAMES, Outline};
use super::clusters::{Dot, dots, grouped};
use super::colours::{self, Colours};
use super::labels::{Candidate, Taken, candidates, placed};
use super::scene::{Attribution, Count, Disc, Line, Paint, Scene, Shape};
use super::view::{Pixel, Size, View, Window, meet, world};
use super::{clip, fonts};
use crate::Problem;
use crate::locale::{Locale, labels};
use crate::pages::feature::Feature;

/// The zoom at which a picture stops that fits what it shows: closer there is nothing more to see.
const DEEPEST_ZOOM: f64 = 11.0;
/// The zoom from which the borders of provinces, and of municipalities, are drawn.
const PROVINCES_FROM_ZOOM: f64 = 6.0;
const COMUNI_FROM_ZOOM: f64 = 9.0;
/// Discs closer than this are counted together, pixels.
const APART: f32 = 46.0;
/// Radius of a disc that stands for fewer entries than this, pixels.
const RADII: [(u32, f32); 5] = [(10, 16.0), (50, 19.0), (200, 23.0), (1000, 28.0), (u32::MAX, 32.0)];
/// Letters of the number on a disc, pixels.
const COUNT_SIZE: f32 = 14.0;
/// Letters of the attribution, pixels: as small as can still be read, however large the picture is.
const ATTRIBUTION_SIZE: f32 = 10.0;
/// Lines that the attribution may take.
const MOST_ATTRIBUTION_LINES: usize = 3;
/// Over how much of the world the countries around fade out, where what is known of them ends: 2.5° of longitude.
const FADING: f64 = 2.5 / 360.0;
/// Steps in which they do.
const FADING_STEPS: u16 = 24;
/// ISO 3166-1 code of the country whose regions are drawn.
const ITALY: &str = "IT";
/// Where the names come from; a proper name in every language.
const NAMES_ATTRIBUTION: &str = "GeoNames (CC BY 4.0)";

/// The picture of what a search finds.
///
/// # Errors
/// A [`Problem`] of kind internal when an entry of the generation is not what was expected.
pub fn search(index: &Index, asked: &Asked, matches: &Matches) -> Result<Scene, Problem> {
    let (italy, unit) = (basemap::italy(index), unit(asked.size));
    let view = match asked.frame {
        Frame::Around(center, zoom) => View::centred(center, zoom, asked.size),
        Frame::Box(bounding_box) => View::fitting(window(bounding_box.corners()), 0.0, 16.0, asked.size),
        Frame::Fitting => match index.bounds_of(matches) {
            Some(bounds) => View::fitting(window(bounds.corners()), f64::from(unit) * 40.0, DEEPEST_ZOOM, asked.size),
            None => everything(&italy, asked.size),
        },
    };
    let mut sketch = Sketch::new(&italy, asked, view);
    let mut groups = grouped(dots(index, matches, &view), APART * unit);
    // The most numerous last, above the others.
    groups.reverse();
    for group in &groups {
        sketch.group(index, group)?;
    }
    Ok(sketch.finished(Vec::new()))
}

/// The picture of a place.
///
/// # Errors
/// None; the type is that of [`search`].
pub fn place(index: &Index, asked: &Asked, feature: &Feature) -> Result<Scene, Problem> {
    let (italy, properties) = (basemap::italy(index), &feature.properties);
    let door = feature.position().filter(|_| feature.leads_to_a_door());
    let hidden = properties.precision.as_deref() == Some("hidden");
    let comune = properties.comune.as_ref().filter(|_| !hidden);
    let locale = asked.locale();
    let (area, name) = match (comune, &properties.region) {
        (Some(comune), _) => (
            basemap::by_code(&italy.comuni, &comune.code),
            Some((labels::value(index, locale, Facet::Comune, &comune.code), comune.name.as_str())),
        ),
        (None, Some(region)) => (
            basemap::by_code(&italy.regions, &region.code),
            Some((labels::value(index, locale, Facet::Region, &region.code), region.name.as_str())),
        ),
        (None, None) => (None, None),
    };
    let margin = f64::from(asked.size.width.min(asked.size.height)) * 0.24;
    let view = match (area, feature.position()) {
        (Some(area), _) => View::fitting(area.window, margin, DEEPEST_ZOOM, asked.size),
        (None, Some(position)) => View::centred(position, DEEPEST_ZOOM - 1.0, asked.size),
        (None, None) => everything(&italy, asked.size),
    };
    let mut sketch = Sketch::new(&italy, asked, view);
    if let Some(area) = area {
        sketch.highlighted(area);
    }
    let position = feature.position().map(|position| view.pixel(world(position.longitude(), position.latitude())));
    match (door, area, position) {
        (Some(_), _, Some(at)) => sketch.point(at),
        (None, None, Some(at)) => sketch.somewhere(at),
        _ => {}
    }
    let name = name.map(|(translated, on_the_spot)| Candidate {
        at: position.or_else(|| area.map(|area| middle(area, &view))).unwrap_or_default(),
        text: if fonts::covers(&translated) { translated } else { on_the_spot.to_owned() },
        size: 17.0 * sketch.unit,
        rank: 0,
        strength: 1.0,
    });
    Ok(sketch.finished(name.into_iter().collect()))
}

/// How much larger than on the web map everything on a picture is: a large one is looked at smaller than it is.
fn unit(size: Size) -> f32 {
    (size.width.min(size.height) as f32 / 480.0).clamp(0.8, 1.4)
}

/// West, south, east, north in degrees as a part of the world, over the antimeridian too.
fn window([west, south, east, north]: [f64; 4]) -> Window {
    let (upper_left, lower_right) = (world(west, north), world(east, south));
    let turn = if west > east { 1.0 } else { 0.0 };
    [upper_left[0], upper_left[1], lower_right[0] + turn, lower_right[1]]
}

fn everything(italy: &Italy, size: Size) -> View {
    View::fitting(italy.window(), f64::from(unit(size)) * 12.0, DEEPEST_ZOOM, size)
}

/// The middle of the box around an area, on the picture.
fn middle(area: &Outline, view: &View) -> Pixel {
    let [west, north, east, south] = area.window;
    view.pixel([(west + east) / 2.0, (north + south) / 2.0])
}

/// The strips between a rectangle and another inside it, each as left, top, right, bottom: they are quicker to fill than
/// a frame, whose middle is looked at for nothing.
fn between(outer: [f32; 4], inner: [f32; 4]) -> Vec<[f32; 4]> {
    let strips = [
        [outer[0], outer[1], outer[2], inner[1]],
        [outer[0], inner[3], outer[2], outer[3]],
        [outer[0], inner[1], inner[0], inner[3]],
        [inner[2], inner[1], outer[2], inner[3]],
    ];
    strips.into_iter().filter(|[left, top, right, bottom]| left < right && top < bottom).collect()
}

/// A picture that is being composed.
struct Sketch<'asked> {
    asked: &'asked Asked,
    colours: &'static Colours,
    locale: Locale,
    view: View,
    unit: f32,
    shapes: Vec<Shape>,
    discs: Vec<Disc>,
    /// What names must not cover.
    taken: Vec<Taken>,
}

impl<'asked> Sketch<'asked> {
    /// The ground: water, land, borders.
    fn new(italy: &Italy, asked: &'asked Asked, view: View) -> Self {
        let colours = colours::of(asked.theme);
        let unit = unit(asked.size);
        let mut sketch = Self {
            asked,
            colours,
            locale: asked.locale(),
            view,
            unit,
            shapes: Vec::new(),
            discs: Vec::new(),
            taken: Vec::new(),
        };
        let border = |opacity, width| Line { paint: colours.border.at(opacity), width: width * unit };
        let (here, beyond): (Vec<_>, Vec<_>) = COUNTRIES.iter().partition(|country| country.code == ITALY);
        sketch.areas(beyond.iter().copied(), colours.land_beyond.at(1.0));
        sketch.borders(beyond.iter().flat_map(|country| &country.rings), border(0.7, 0.7));
        sketch.faded();
        // It lies under the regions, so that no gap shows where the borders were simplified in another way.
        sketch.areas(here, colours.land.at(1.0));
        sketch.areas(&italy.regions, colours.land.at(1.0));
        if view.zoom() >= COMUNI_FROM_ZOOM {
            sketch.borders(&italy.comune_borders, border(0.55, 0.5));
        }
        if view.zoom() >= PROVINCES_FROM_ZOOM {
            sketch.borders(&italy.province_borders, border(0.6, 0.8));
        }
        // A pixel is the most that a whole country's borders bear, and much faster to draw than more.
        let width = if view.zoom() < PROVINCES_FROM_ZOOM { 1.0 } else { 1.2 * unit };
        sketch.borders(&italy.region_borders, Line { paint: colours.border.at(1.0), width });
        sketch
    }

    /// Lets the countries end softly where nothing is known of them any more, rather than at a straight coast.
    fn faded(&mut self) {
        let [west, north, east, south] = *basemap::KNOWN;
        let (width, height) = (self.view.size.width as f32, self.view.size.height as f32);
        // What is left of the picture, a step further outward each time; whole pixels, so that no seam shows.
        let inside = |step: u16| {
            let inward = FADING * f64::from(FADING_STEPS - step) / f64::from(FADING_STEPS);
            let [left, top] = self.view.pixel([west + inward, north + inward]).map(f32::round);
            let [right, bottom] = self.view.pixel([east - inward, south - inward]).map(f32::round);
            let (left, right) = (left.clamp(0.0, width), right.clamp(0.0, width));
            let (top, bottom) = (top.clamp(0.0, height), bottom.clamp(0.0, height));
            [left, top, right, bottom]
        };
        for step in 1..=FADING_STEPS {
            let outer = if step == FADING_STEPS { [0.0, 0.0, width, height] } else { inside(step) };
            let opacity = f32::from(step) / f32::from(FADING_STEPS);
            let strips = between(outer, inside(step - 1));
            if !strips.is_empty() {
                let corners = |[left, top, right, bottom]: [f32; 4]| {
                    vec![[left, top], [right, top], [right, bottom], [left, bottom]]
                };
                let rings = strips.into_iter().map(corners).collect();
                self.shapes.push(Shape::Area { rings, fill: self.colours.land_beyond.at(opacity) });
            }
        }
    }

    fn areas<'area>(&mut self, areas: impl IntoIterator<Item = &'area Outline>, fill: Paint) {
        let window = self.view.window(16.0);
        for area in areas.into_iter().filter(|area| meet(area.window, window)) {
            let rings = area.rings.iter().filter(|ring| meet(ring.window, window));
            let rings: Vec<_> =
                rings.map(|ring| clip::area(&ring.corners, &self.view)).filter(|ring| !ring.is_empty()).collect();
            if !rings.is_empty() {
                self.shapes.push(Shape::Area { rings, fill });
            }
        }
    }

    fn borders<'area>(&mut self, borders: impl IntoIterator<Item = &'area Border>, line: Line) {
        let window = self.view.window(16.0);
        let near = borders.into_iter().filter(|border| meet(border.window, window));
        let lines: Vec<_> = near.flat_map(|border| clip::lines(&border.corners, &self.view)).collect();
        if !lines.is_empty() {
            self.shapes.push(Shape::Lines { lines, line });
        }
    }

    /// An area that the picture is about.
    fn highlighted(&mut self, area: &Outline) {
        let accent = self.colours.accent;
        self.areas([area], accent.at(0.2));
        self.borders(&area.rings, Line { paint: accent.at(0.85), width: 2.2 * self.unit });
    }

    /// Entries that are close together, or one.
    fn group(&mut self, index: &Index, group: &Dot) -> Result<(), Problem> {
        match group.entry {
            None => self.cluster(group),
            Some(ordinal) if Feature::read(index, ordinal)?.leads_to_a_door() => self.point(group.at),
            Some(_) => self.somewhere(group.at),
        }
        Ok(())
    }

    fn cluster(&mut self, group: &Dot) {
        let text = self.locale.whole(group.count.into());
        let size = COUNT_SIZE * self.unit;
        let (_, radius) = RADII.into_iter().find(|(below, _)| group.count < *below).unwrap_or(RADII[4]);
        let radius = (radius * self.unit).max(fonts::width(&text, size) * 0.6 + size / 2.0);
        self.disc(Disc {
            center: group.at,
            radius,
            fill: self.colours.accent.at(1.0),
            rim: Some(Line { paint: self.colours.surface.at(1.0), width: 2.5 * self.unit }),
            count: Some(Count { text, size, colour: self.colours.accent_text }),
        });
    }

    /// An entry whose door or street is known.
    fn point(&mut self, at: Pixel) {
        self.disc(Disc {
            center: at,
            radius: 8.0 * self.unit,
            fill: self.colours.accent.at(1.0),
            rim: Some(Line { paint: self.colours.surface.at(1.0), width: 2.5 * self.unit }),
            count: None,
        });
    }

    /// An entry of which only the municipality is known: a soft disc about as large as a town, never a pin at a door.
    fn somewhere(&mut self, at: Pixel) {
        let grown = ((self.view.zoom() - 8.0).exp2() - 1.0) / 31.0;
        let radius = (13.0 * self.unit).max(13.0 + 107.0 * grown as f32);
        self.disc(Disc { center: at, radius, fill: self.colours.accent.at(0.42), rim: None, count: None });
    }

    fn disc(&mut self, disc: Disc) {
        let ([x, y], radius) = (disc.center, disc.radius);
        self.taken.push([x - radius, y - radius, x + radius, y + radius]);
        self.discs.push(disc);
    }

    /// The scene, with as many names as find room.
    ///
    /// # Arguments
    /// * `own`: names that the picture is about.
    fn finished(mut self, own: Vec<Candidate>) -> Scene {
        let attribution = self.attribution();
        let (width, height) = (self.asked.size.width as f32, self.asked.size.height as f32);
        let strip_width = attribution.width + attribution.size;
        let left = if attribution.right_to_left { 0.0 } else { width - strip_width };
        if !attribution.lines.is_empty() {
            self.taken.push([left, height - attribution.height(), left + strip_width, height]);
        }
        let around = candidates(&NAMES, &self.asked.language, &self.view, self.unit);
        let around: Vec<_> = around.filter(|name| own.iter().all(|own| own.text != name.text)).collect();
        let names = own.into_iter().chain(around).collect();
        Scene {
            size: self.asked.size,
            background: self.colours.water,
            labels: placed(names, self.taken, &self.view, self.colours),
            shapes: self.shapes,
            discs: self.discs,
            attribution,
        }
    }

    /// Where the outlines and names come from, in as many lines as it takes; none where these would cover the picture.
    fn attribution(&self) -> Attribution {
        let size = ATTRIBUTION_SIZE * self.unit.max(1.0);
        let sentence = format!("{} · {NAMES_ATTRIBUTION}", self.locale.text("script-attribution"));
        let room = self.asked.size.width as f32 - 2.0 * size;
        let mut lines: Vec<String> = Vec::new();
        for word in sentence.split(' ') {
            match lines.last_mut() {
                Some(line) if fonts::width(&format!("{line} {word}"), size) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        let width = lines.iter().map(|line| fonts::width(line, size)).fold(0.0, f32::max);
        let height = size * 1.3 * lines.len() as f32;
        if lines.len() > MOST_ATTRIBUTION_LINES || width > room || height > self.asked.size.height as f32 / 4.0 {
            lines.clear();
        }
        Attribution {
            lines,
            right_to_left: self.locale.direction() == "rtl",
            size,
            width,
            colour: self.colours.muted,
            strip: self.colours.surface.at(0.8),
        }
    }
}

//! What lies under the entries?
//!
//! Italy's outlines are those of the generation, the same that it decides by;
//! the countries around, and the names, are those that the web map draws, and
//! travel inside the binary.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, LazyLock};

use serde::Deserialize;
use vicini_indexer::geography::Position;
use vicini_indexer::index::Index;
use vicini_indexer::reference::Level;

use super::topology::Topology;
use super::view::{Window, World, around, union, world};
use crate::state::PerGeneration;

const NEIGHBOURS: &str = include_str!("../../../data/basemap/neighbours.topojson");
const LABELS: &str = include_str!("../../../data/basemap/labels.json");

/// An area of the world.
#[derive(Debug)]
pub struct Outline {
    /// ISTAT code; ISO 3166-1 code of a country.
    pub code: String,
    /// Its borders, closed: the last corner is the first.
    pub rings: Vec<Border>,
    /// The window around it.
    pub window: Window,
}

/// A border.
#[derive(Debug)]
pub struct Border {
    /// Its corners.
    pub corners: Vec<World>,
    /// The window around it.
    pub window: Window,
}

impl Border {
    fn of(corners: Vec<World>) -> Option<Self> {
        around(corners.iter().copied()).map(|window| Self { corners, window })
    }
}

/// The outlines of Italy.
#[derive(Debug)]
pub struct Italy {
    /// By code.
    pub regions: Vec<Outline>,
    /// By code; none where the generation has none.
    pub comuni: Vec<Outline>,
    /// The borders of regions, each once, though two regions share it.
    pub region_borders: Vec<Border>,
    /// Those of provinces that are not of regions too.
    pub province_borders: Vec<Border>,
    /// Those of municipalities that are not of provinces too.
    pub comune_borders: Vec<Border>,
}

impl Italy {
    /// The window around all of it; the whole world for a generation without outlines.
    #[must_use]
    pub fn window(&self) -> Window {
        self.regions.iter().map(|region| region.window).reduce(union).unwrap_or([0.0, 0.0, 1.0, 1.0])
    }
}

/// The area of a code.
#[must_use]
pub fn by_code<'area>(areas: &'area [Outline], code: &str) -> Option<&'area Outline> {
    areas.iter().find(|area| area.code == code)
}

/// The outlines of a generation.
#[must_use]
pub fn italy(index: &Index) -> Arc<Italy> {
    static ITALY: PerGeneration<Italy> = PerGeneration::new();
    ITALY.of(index, |index| {
        let (regions, comuni) = (outlines(index, Level::Region), outlines(index, Level::Comune));
        let mut known = HashSet::new();
        Italy {
            region_borders: borders(&regions, &mut known),
            province_borders: borders(&outlines(index, Level::Province), &mut known),
            comune_borders: borders(&comuni, &mut known),
            regions,
            comuni,
        }
    })
}

/// The lines around areas without the stretches that are known already, which become known now.
fn borders(areas: &[Outline], known: &mut HashSet<[u64; 4]>) -> Vec<Border> {
    let mut lines: Vec<Vec<World>> = Vec::new();
    for ring in areas.iter().flat_map(|area| &area.rings) {
        let mut open = false;
        for pair in ring.corners.windows(2) {
            let mut ends = [pair[0], pair[1]].map(|end| end.map(f64::to_bits));
            ends.sort_unstable();
            let is_new = known.insert([ends[0][0], ends[0][1], ends[1][0], ends[1][1]]);
            match lines.last_mut() {
                _ if !is_new => {}
                Some(line) if open => line.push(pair[1]),
                _ => lines.push(pair.to_vec()),
            }
            open = is_new;
        }
    }
    lines.into_iter().filter_map(Border::of).collect()
}

fn outlines(index: &Index, level: Level) -> Vec<Outline> {
    let areas = index.reference().areas.all(level).iter();
    areas
        .filter_map(|area| {
            let lines =
                area.outline.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
            outline(&area.code, lines.map(|line| line.coords().map(|corner| world(corner.x, corner.y)).collect()))
        })
        .collect()
}

/// The part of the world that the countries around are cut to; beyond it everything looks like water.
pub static KNOWN: LazyLock<Window> =
    LazyLock::new(|| COUNTRIES.iter().map(|country| country.window).reduce(union).unwrap_or([0.0, 0.0, 1.0, 1.0]));

/// The countries around, and Italy.
pub static COUNTRIES: LazyLock<Vec<Outline>> = LazyLock::new(|| {
    let topology: Topology = serde_json::from_str(NEIGHBOURS).expect("a test reads the embedded outlines");
    let areas = topology.areas("neighbours");
    areas
        .iter()
        .filter_map(|(code, rings)| {
            outline(code, rings.iter().map(|ring| ring.iter().map(|[x, y]| world(*x, *y)).collect()))
        })
        .collect()
});

fn outline(code: &str, rings: impl Iterator<Item = Vec<World>>) -> Option<Outline> {
    let rings: Vec<Border> = rings.filter_map(Border::of).collect();
    let window = rings.iter().map(|ring| ring.window).reduce(union)?;
    Some(Outline { code: code.to_owned(), rings, window })
}

/// A name on the map.
#[derive(Debug, Deserialize)]
pub struct Name {
    /// What bears it.
    pub kind: Kind,
    /// Where it stands.
    pub position: Position,
    /// On the spot.
    pub name: String,
    /// In other languages, where they are known.
    pub names: BTreeMap<String, String>,
    /// Towns only: 1 for the one with most inhabitants.
    pub rank: Option<u32>,
    /// Towns only: what it is the capital of.
    pub capital: Option<Capital>,
}

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A municipality.
    Town,
    /// A country.
    Country,
    /// A sea.
    Sea,
}

/// What a town is the capital of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Capital {
    /// Of a region.
    Region,
    /// Of a province.
    Province,
}

impl Name {
    /// The name in a language; on the spot where that has none of its own.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.names.get(language).unwrap_or(&self.name)
    }
}

/// Every name, towns by rank.
pub static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        labels: Vec<Name>,
    }
    let file: File = serde_json::from_str(LABELS).expect("a test reads the embedded names");
    file.labels
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_border_that_two_areas_share_is_drawn_once() {
        let square = |west: f64| {
            let corners = [[west, 0.0], [west + 1.0, 0.0], [west + 1.0, 1.0], [west, 1.0], [west, 0.0]];
            outline("", std::iter::once(corners.to_vec())).expect("corners")
        };
        let mut known = HashSet::new();
        let lines = borders(&[square(0.0), square(1.0)], &mut known);
        let stretches = |lines: &[Border]| lines.iter().map(|line| line.corners.len() - 1).sum::<usize>();
        assert_eq!(stretches(&lines), 7);
        assert_eq!(stretches(&borders(&[square(1.0), square(2.0)], &mut known)), 3);
    }

    #[test]
    fn the_embedded_outlines_and_names_can_be_read() {
        assert!(COUNTRIES.len() > 30);
        let closed = |ring: &Border| ring.corners.first() == ring.corners.last();
        assert!(COUNTRIES.iter().flat_map(|country| &country.rings).all(closed));
        let rome = NAMES.iter().find(|name| name.name == "Roma").expect("Rome");
        assert_eq!((rome.kind, rome.rank, rome.capital), (Kind::Town, Some(1), Some(Capital::Region)));
        assert_eq!((rome.in_language("ar"), rome.in_language("it")), ("روما", "Roma"));
    }
}

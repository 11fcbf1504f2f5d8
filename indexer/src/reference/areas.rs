//! In which municipality, province and region does a position lie?

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use geo::{BoundingRect, Intersects, MultiPolygon, Point};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use serde::{Deserialize, Serialize};

use super::table::wrong;
use crate::geography::Position;
use crate::{Error, Result};

pub(super) const REGIONS_FILE: &str = "areas/regions.geojson";
pub(super) const PROVINCES_FILE: &str = "areas/provinces.geojson";
pub(super) const COMUNI_FILE: &str = "areas/comuni.geojson";

/// Kind of area, from large to small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// One of the 20 regions.
    Region,
    /// One of the provinces and metropolitan cities.
    Province,
    /// One of the municipalities.
    Comune,
}

impl Level {
    /// Every level, from large to small.
    pub const ALL: [Self; 3] = [Self::Region, Self::Province, Self::Comune];

    /// `region`, `province` or `comune`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Province => "province",
            Self::Comune => "comune",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Level {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|level| level.as_str() == text)
            .ok_or_else(|| Error::FacetValue { facet: "level", value: text.to_owned() })
    }
}

/// A region, province or municipality with its outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Kind of area.
    pub level: Level,
    /// ISTAT code.
    pub code: String,
    /// Italian name.
    pub name: String,
    /// Outline, WGS 84 degrees, longitude first.
    pub outline: MultiPolygon,
}

/// The box around an area, and the place of the area in its list.
type Envelope = GeomWithData<Rectangle<[f64; 2]>, usize>;

/// The outlines of every area, found by code and by position.
#[derive(Debug)]
pub struct Areas {
    /// By level, then by code.
    areas: Vec<Area>,
    tree: RTree<Envelope>,
}

impl Areas {
    /// Reads the outlines of the reference folder; those of the municipalities only where they are there.
    pub(super) fn load(folder: &Path) -> Result<Self> {
        let mut areas = read(&folder.join(REGIONS_FILE), Level::Region)?;
        areas.extend(read(&folder.join(PROVINCES_FILE), Level::Province)?);
        let comuni = folder.join(COMUNI_FILE);
        if comuni.exists() {
            areas.extend(read(&comuni, Level::Comune)?);
        }
        Ok(Self::new(areas))
    }

    /// The areas, ready to be searched.
    #[must_use]
    pub fn new(mut areas: Vec<Area>) -> Self {
        areas.sort_by(|left, right| (left.level, &left.code).cmp(&(right.level, &right.code)));
        let envelopes = areas.iter().enumerate().filter_map(|(place, area)| {
            let corners = area.outline.bounding_rect()?;
            let envelope = Rectangle::from_corners(corners.min().into(), corners.max().into());
            Some(GeomWithData::new(envelope, place))
        });
        let tree = RTree::bulk_load(envelopes.collect());
        Self { areas, tree }
    }

    /// The areas in which a position lies, from large to small; a border belongs to both of its sides.
    ///
    /// The tree yields the areas whose box holds the position; the outline decides.
    ///
    /// # Cost
    /// O(log n + vertices of the outlines whose box holds the position).
    #[must_use]
    pub fn at(&self, position: Position) -> Vec<&Area> {
        let point = Point::new(position.longitude(), position.latitude());
        let envelope = AABB::from_point([position.longitude(), position.latitude()]);
        let mut places: Vec<usize> = self
            .tree
            .locate_in_envelope_intersecting(envelope)
            .map(|candidate| candidate.data)
            .filter(|place| self.areas[*place].outline.intersects(&point))
            .collect();
        places.sort_unstable();
        places.into_iter().map(|place| &self.areas[place]).collect()
    }

    /// The area of a level with this ISTAT code.
    #[must_use]
    pub fn by_code(&self, level: Level, code: &str) -> Option<&Area> {
        let place = self.areas.binary_search_by(|area| (area.level, area.code.as_str()).cmp(&(level, code))).ok()?;
        Some(&self.areas[place])
    }

    /// Every area of a level, by code.
    #[must_use]
    pub fn all(&self, level: Level) -> &[Area] {
        let start = self.areas.partition_point(|area| area.level < level);
        let end = self.areas.partition_point(|area| area.level <= level);
        &self.areas[start..end]
    }
}

/// Areas of a GeoJSON file whose features carry `code` and `name`.
fn read(path: &Path, level: Level) -> Result<Vec<Area>> {
    let text = std::fs::read_to_string(path).map_err(Error::file(path, "read"))?;
    let collection =
        geojson::FeatureCollection::try_from(text.parse::<geojson::GeoJson>().map_err(|error| wrong(path, error))?)
            .map_err(|error| wrong(path, error))?;
    collection.features.into_iter().enumerate().map(|(place, feature)| area(path, level, place, feature)).collect()
}

fn area(path: &Path, level: Level, place: usize, feature: geojson::Feature) -> Result<Area> {
    let property = |name: &str| {
        feature
            .property(name)
            .and_then(|value| value.as_str())
            .map(str::to_owned)
            .ok_or_else(|| wrong(path, format!("feature {place} has no text in its property `{name}`")))
    };
    let (code, name) = (property("code")?, property("name")?);
    let geometry = feature.geometry.ok_or_else(|| wrong(path, format!("`{code}` has no geometry")))?;
    let outline = match geo::Geometry::<f64>::try_from(geometry).map_err(|error| wrong(path, error))? {
        geo::Geometry::Polygon(polygon) => MultiPolygon::new(vec![polygon]),
        geo::Geometry::MultiPolygon(polygons) => polygons,
        _ => return Err(wrong(path, format!("`{code}` is not an area: expected Polygon or MultiPolygon"))),
    };
    Ok(Area { level, code, name, outline })
}

#[cfg(test)]
mod tests {
    use geo::{MultiPolygon, polygon};

    use super::{Area, Areas, Level};
    use crate::geography::Position;

    /// A square of one degree with its south-west corner at `[west, 0]`, and a hole in its middle.
    fn area(level: Level, code: &str, west: f64) -> Area {
        let outline = polygon!(
            exterior: [(x: west, y: 0.), (x: west + 1., y: 0.), (x: west + 1., y: 1.), (x: west, y: 1.)],
            interiors: [[(x: west + 0.4, y: 0.4), (x: west + 0.6, y: 0.4), (x: west + 0.6, y: 0.6), (x: west + 0.4, y: 0.6)]],
        );
        Area { level, code: code.to_owned(), name: code.to_owned(), outline: MultiPolygon::new(vec![outline]) }
    }

    fn codes_at(areas: &Areas, longitude: f64, latitude: f64) -> Vec<&str> {
        let position = Position::new(longitude, latitude).expect("a test position is on Earth");
        areas.at(position).into_iter().map(|area| area.code.as_str()).collect()
    }

    #[test]
    fn a_border_belongs_to_both_sides_and_a_hole_to_none() {
        let areas = Areas::new(vec![
            area(Level::Province, "002", 1.),
            area(Level::Province, "001", 0.),
            area(Level::Region, "01", 0.),
        ]);
        assert_eq!(codes_at(&areas, 0.1, 0.1), ["01", "001"]);
        assert_eq!(codes_at(&areas, 1.0, 0.1), ["01", "001", "002"]);
        assert_eq!(codes_at(&areas, 1.5, 0.5), [""; 0]);
        assert_eq!(codes_at(&areas, 2.1, 0.5), [""; 0]);
    }

    #[test]
    fn areas_are_found_by_level_and_code() {
        let areas = Areas::new(vec![
            area(Level::Province, "002", 1.),
            area(Level::Region, "01", 0.),
            area(Level::Province, "001", 0.),
        ]);
        assert_eq!(areas.by_code(Level::Province, "002").map(|area| area.name.as_str()), Some("002"));
        assert_eq!(areas.by_code(Level::Region, "002"), None);
        assert_eq!(areas.all(Level::Province).len(), 2);
        assert!(areas.all(Level::Comune).is_empty());
    }

    #[test]
    fn a_level_is_read_as_it_is_written() {
        for level in Level::ALL {
            assert_eq!(level.to_string().parse::<Level>().expect("a level"), level);
        }
        assert!("county".parse::<Level>().is_err());
    }
}

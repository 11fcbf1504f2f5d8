//! Which outlines does a TopoJSON file hold?
//!
//! Outlines share the lines between them: an area is a list of numbers of arcs,
//! and an arc is a list of small steps on a grid.

use serde::Deserialize;

/// A point in degrees, longitude first.
type Degrees = [f64; 2];

/// A TopoJSON file whose arcs are steps on a grid.
#[derive(Debug, Deserialize)]
pub struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[i64; 2]>>,
    objects: std::collections::BTreeMap<String, Collection>,
}

#[derive(Debug, Deserialize)]
struct Transform {
    scale: Degrees,
    translate: Degrees,
}

#[derive(Debug, Deserialize)]
struct Collection {
    geometries: Vec<Area>,
}

#[derive(Debug, Deserialize)]
struct Area {
    #[serde(default)]
    id: String,
    #[serde(flatten)]
    shape: Shape,
}

/// Each ring is a list of arcs, `!n` being arc n backwards.
#[derive(Debug, Deserialize)]
#[serde(tag = "type")]
enum Shape {
    Polygon { arcs: Vec<Vec<i64>> },
    MultiPolygon { arcs: Vec<Vec<Vec<i64>>> },
}

impl Topology {
    /// The areas of an object, each with its identifier as its rings; none when there is no such object.
    #[must_use]
    pub fn areas(&self, object: &str) -> Vec<(&str, Vec<Vec<Degrees>>)> {
        let arcs: Vec<Vec<Degrees>> = self.arcs.iter().map(|arc| self.positions(arc)).collect();
        let rings = |shape: &Shape| match shape {
            Shape::Polygon { arcs: rings } => rings.iter().map(|ring| joined(&arcs, ring)).collect(),
            Shape::MultiPolygon { arcs: polygons } => {
                polygons.iter().flatten().map(|ring| joined(&arcs, ring)).collect::<Vec<_>>()
            }
        };
        let areas = self.objects.get(object).into_iter().flat_map(|object| &object.geometries);
        areas.map(|area| (area.id.as_str(), rings(&area.shape))).collect()
    }

    fn positions(&self, steps: &[[i64; 2]]) -> Vec<Degrees> {
        let Transform { scale, translate } = &self.transform;
        steps
            .iter()
            .scan([0, 0], |at, step| {
                *at = [at[0] + step[0], at[1] + step[1]];
                Some([0, 1].map(|axis| at[axis] as f64 * scale[axis] + translate[axis]))
            })
            .collect()
    }
}

/// A ring out of its arcs; the end of each is the beginning of the next.
fn joined(arcs: &[Vec<Degrees>], ring: &[i64]) -> Vec<Degrees> {
    let mut points: Vec<Degrees> = Vec::new();
    for number in ring {
        let backwards = *number < 0;
        let arc = usize::try_from(if backwards { !number } else { *number }).ok().and_then(|place| arcs.get(place));
        let Some(arc) = arc else { continue };
        points.pop();
        if backwards {
            points.extend(arc.iter().rev());
        } else {
            points.extend(arc);
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_joined_from_shared_arcs_in_both_directions() {
        let text = r#"{"type": "Topology", "transform": {"scale": [0.5, 2], "translate": [10, 40]},
            "arcs": [[[0, 0], [2, 0]], [[2, 0], [0, 1], [-2, -1]], [[2, 0], [2, 0], [-4, 0]]],
            "objects": {"two": {"type": "GeometryCollection", "geometries": [
                {"type": "Polygon", "id": "a", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "arcs": [[[2, -3]]]}]}}}"#;
        let topology: Topology = serde_json::from_str(text).expect("TopoJSON");
        let areas = topology.areas("two");
        assert_eq!(areas[0], ("a", vec![vec![[10.0, 40.0], [11.0, 40.0], [11.0, 42.0], [10.0, 40.0]]]));
        assert_eq!(areas[1].1[0].first(), areas[1].1[0].last());
        assert!(topology.areas("three").is_empty());
    }
}

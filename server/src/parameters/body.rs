//! What does a search in JSON ask for?
//!
//! The members have the names and meanings of the query string's parameters, and
//! are read by the same table; numbers and arrays may be written as such.
//! `within` is the one member that no query string has.

use std::borrow::Cow;

use geo::{Coord, CoordsIter, MultiPolygon};
use serde_json::{Map, Value};
use vicini_indexer::geography::Position;
use vicini_indexer::reference::Reference;

use super::decode::Pair;
use super::{SearchParameters, decode, of_pairs, table};
use crate::Problem;
use crate::problem::ProblemKind;

/// Most corners of an area: far more than a border drawn by hand, far fewer than would slow a search down.
const MOST_CORNERS: usize = 10_000;
const WITHIN: &str = "within";

/// Reads the body of a search.
///
/// # Errors
/// A [`Problem`] of kind body when it is no JSON object, of kind parameter when a member is not as expected.
pub fn parse(body: &[u8], reference: &Reference) -> Result<SearchParameters, Problem> {
    let members: Map<String, Value> = serde_json::from_slice(body).map_err(|error| {
        Problem::new(
            ProblemKind::Body,
            format!("The body is no JSON object: {error}. Expected {{\"q\": \"…\", \"within\": {{…}}}}."),
        )
    })?;
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    let mut within = None;
    for (name, value) in &members {
        match value {
            Value::Null => {}
            value if name == WITHIN => within = Some(area(value)?),
            value => push(&mut pairs, name, value)?,
        }
    }
    let mut parameters = of_pairs(&pairs, table::SEARCH, reference)?;
    parameters.query.within = within;
    Ok(parameters)
}

/// A member as the text that a query string would hold.
fn push<'body>(pairs: &mut Vec<Pair<'body>>, name: &'body str, value: &'body Value) -> Result<(), Problem> {
    let text = match value {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Bool(flag) => Cow::Owned(flag.to_string()),
        Value::Array(items) => {
            let items: Option<Vec<String>> = items
                .iter()
                .map(|item| match item {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                })
                .collect();
            Cow::Owned(items.ok_or_else(|| malformed(name))?.join(","))
        }
        Value::Null | Value::Object(_) => return Err(malformed(name)),
    };
    if decode::holds_a_control_character(&text) {
        return Err(Problem::parameter(decode::shown(name), "Expected text without control characters."));
    }
    if !text.trim().is_empty() {
        pairs.push((Cow::Borrowed(name), text));
    }
    Ok(())
}

fn malformed(name: &str) -> Problem {
    let name = decode::shown(name);
    Problem::parameter(
        name.clone(),
        format!("`{name}` is of another type: expected text, a number, or an array of them."),
    )
}

/// A GeoJSON Polygon or MultiPolygon.
fn area(value: &Value) -> Result<MultiPolygon, Problem> {
    let refused = |reason: String| {
        Problem::parameter(
            WITHIN,
            format!(
                "{reason}: expected a GeoJSON Polygon or MultiPolygon, longitude first, of at most {MOST_CORNERS} corners, every ring closed."
            ),
        )
    };
    let geometry = serde_json::from_value::<geojson::Geometry>(value.clone())
        .map_err(|error| refused(format!("`within` is no GeoJSON geometry ({error})")))?;
    let area = match geo::Geometry::<f64>::try_from(geometry) {
        Ok(geo::Geometry::Polygon(polygon)) => MultiPolygon::new(vec![polygon]),
        Ok(geo::Geometry::MultiPolygon(polygons)) => polygons,
        Ok(_) => return Err(refused("`within` is not an area".to_owned())),
        Err(error) => return Err(refused(format!("`within` is no GeoJSON geometry ({error})"))),
    };
    if area.coords_count() > MOST_CORNERS {
        return Err(refused(format!("`within` has {} corners", area.coords_count())));
    }
    if area.0.is_empty() || area.iter().any(|polygon| polygon.exterior().coords_count() < 4) {
        return Err(refused("`within` has a ring of fewer than four positions".to_owned()));
    }
    for Coord { x, y } in area.coords_iter() {
        Position::new(x, y).map_err(|error| refused(format!("`within`: {error}")))?;
    }
    Ok(area)
}

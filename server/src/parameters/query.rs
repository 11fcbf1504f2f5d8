//! Which search do the parameters make?

use vicini_indexer::index::{Attribute, Facet, Filter, Query, Sort};

use super::table::{DEFAULT_LIMIT, Form, NEAR, RADIUS, SORT};
use super::{SearchParameters, Value};
use crate::Problem;

/// The search, once its parameters agree with each other.
///
/// # Errors
/// A [`Problem`] when `radius` or `sort=distance` has nothing to measure from.
pub fn of(parameters: &SearchParameters) -> Result<Query, Problem> {
    let mut query = Query { limit: DEFAULT_LIMIT as usize, ..Query::on(parameters.query.today) };
    for (parameter, value) in &parameters.values {
        match (parameter.name, parameter.form, value) {
            ("q", _, Value::Text(words)) => query.words = Some(words.clone()),
            ("bbox", _, Value::BoundingBox(bbox)) => query.bbox = Some(*bbox),
            ("near", _, Value::Position(position)) => query.near = Some(*position),
            ("radius", _, Value::Metres(metres)) => query.radius_m = Some(*metres),
            ("verified", _, Value::Text(months)) => query.verified_within_months = months.parse().ok(),
            ("has", _, Value::List(names)) => {
                query.has = Attribute::ALL
                    .into_iter()
                    .filter(|attribute| names.iter().any(|name| name == attribute.as_str()))
                    .collect();
            }
            ("open", _, Value::Moment(moment)) => query.open_at = Some(moment.on_the_clock()),
            ("sort", _, Value::Text(name)) => query.sort = sort(name),
            ("limit", _, Value::Count(limit)) => query.limit = *limit as usize,
            ("cursor", _, Value::Text(cursor)) => query.cursor = Some(cursor.clone()),
            ("facets", _, Value::List(names)) => {
                query.facets = names.iter().filter_map(|name| name.parse::<Facet>().ok()).collect();
            }
            (_, Form::Values(facet), Value::List(values)) => {
                query.filters.push(Filter { facet, values: values.clone() })
            }
            _ => {}
        }
    }
    let measures_from = query.near.is_some() || parameters.text("where").is_some();
    if query.radius_m.is_some() && !measures_from {
        return Err(Problem::parameter(
            RADIUS.name,
            format!("`radius` has no point to measure from: expected near={} too.", NEAR.example),
        ));
    }
    if query.sort == Some(Sort::Distance) && !measures_from {
        return Err(Problem::parameter(
            SORT.name,
            format!("`sort=distance` has no point to measure from: expected near={} too.", NEAR.example),
        ));
    }
    Ok(query)
}

fn sort(name: &str) -> Option<Sort> {
    match name {
        "relevance" => Some(Sort::Relevance),
        "distance" => Some(Sort::Distance),
        "name" => Some(Sort::Name),
        "updated" => Some(Sort::Updated),
        _ => None,
    }
}

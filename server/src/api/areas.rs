//! `/api/v1/areas`: which regions, provinces and municipalities are there, and which of them lie around a position?

use axum::extract::RawQuery;
use axum::response::Response;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use vicini_indexer::reference::{CASE_FORM, Level, Reference};

use super::{GEO_JSON, answer, outline};
use crate::Problem;
use crate::parameters::decode::shown;
use crate::parameters::{SearchParameters, parse, table};
use crate::state::CurrentIndex;

/// `GET /api/v1/areas`: a FeatureCollection, large areas first, then by code.
pub async fn areas(CurrentIndex(index): CurrentIndex, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let reference = index.reference();
    let parameters = parse(query.as_deref(), table::AREAS, reference)?;
    let with_outline = parameters.flag("geometry");
    let features: Vec<Value> = chosen(&parameters, reference)?
        .into_iter()
        .filter_map(|(level, code)| feature(reference, level, &code, with_outline))
        .collect();
    let collection = json!({
        "type": "FeatureCollection",
        "numberMatched": features.len(),
        "numberReturned": features.len(),
        "timeStamp": Timestamp::now().round(jiff::Unit::Second).unwrap_or_default(),
        "generation": index.manifest().generation,
        "features": features,
    });
    Ok(answer(GEO_JSON, collection.to_string()))
}

/// Levels and codes of the areas asked for.
fn chosen(parameters: &SearchParameters, reference: &Reference) -> Result<Vec<(Level, String)>, Problem> {
    let level: Option<Level> = parameters.text("level").and_then(|level| level.parse().ok());
    let codes = parameters.list("code");
    let mut chosen: Vec<(Level, String)> = match (level, parameters.position("at")) {
        (None, _) if !codes.is_empty() => {
            return Err(Problem::parameter(
                "level",
                format!("`code` needs a level: expected level={} too.", table::LEVEL.expected),
            ));
        }
        (None, None) => {
            return Err(Problem::parameter(
                "level",
                "Expected level=region, level=province or level=comune, or at=longitude,latitude.",
            ));
        }
        (Some(level), None) => codes_of(reference, level),
        (level, Some(position)) => {
            let around =
                reference.areas.at(position).into_iter().filter(|area| level.is_none_or(|level| area.level == level));
            around.map(|area| (area.level, area.code.clone())).collect()
        }
    };
    if let Some(level) = level {
        let all = codes_of(reference, level);
        if let Some(unknown) = codes.iter().find(|code| !all.iter().any(|(_, known)| known == *code)) {
            let detail = format!(
                "`{}` is no code of a {level}: expected ISTAT codes such as {}.",
                shown(unknown),
                example(level)
            );
            return Err(Problem::parameter("code", detail));
        }
    }
    chosen.retain(|(_, code)| codes.is_empty() || codes.contains(code));
    Ok(chosen)
}

fn example(level: Level) -> &'static str {
    match level {
        Level::Region => table::REGION.example,
        Level::Province => table::PROVINCE.example,
        Level::Comune => table::COMUNE.example,
    }
}

/// Every area of a level, by code.
fn codes_of(reference: &Reference, level: Level) -> Vec<(Level, String)> {
    let gazetteer = &reference.gazetteer;
    let codes: Vec<&String> = match level {
        Level::Region => gazetteer.regions().iter().map(|region| &region.code).collect(),
        Level::Province => gazetteer.provinces().iter().map(|province| &province.code).collect(),
        Level::Comune => gazetteer.comuni().iter().map(|comune| &comune.code).collect(),
    };
    codes.into_iter().map(|code| (level, code.clone())).collect()
}

/// The Feature of an area; `None` when the gazetteer does not know it.
fn feature(reference: &Reference, level: Level, code: &str, with_outline: bool) -> Option<Value> {
    let properties = properties(reference, level, code)?;
    let outline = reference.areas.by_code(level, code).map(|area| &area.outline);
    let mut feature = json!({"type": "Feature", "id": format!("{level}-{code}")});
    if let Some(bbox) = outline.and_then(outline::bounding_box) {
        feature["bbox"] = bbox;
    }
    feature["geometry"] = outline.filter(|_| with_outline).map_or(Value::Null, outline::geometry);
    feature["properties"] = Value::Object(properties);
    Some(feature)
}

/// What the gazetteer knows of an area: its code and names, and what it lies in.
pub(super) fn properties(reference: &Reference, level: Level, code: &str) -> Option<Map<String, Value>> {
    let gazetteer = &reference.gazetteer;
    let region = |code: &str| gazetteer.region(code).map(|region| json!({"code": region.code, "name": region.name}));
    let province = |code: &str| {
        gazetteer
            .province(code)
            .map(|province| json!({"code": province.code, "name": province.name, "sigla": province.sigla}))
    };
    let value = match level {
        Level::Region => {
            let area = gazetteer.region(code)?;
            json!({"level": level.as_str(), "code": area.code, "name": area.name, "other_names": names(&area.other_names), "macro_area": area.macro_area})
        }
        Level::Province => {
            let area = gazetteer.province(code)?;
            json!({"level": level.as_str(), "code": area.code, "name": area.name, "other_names": names(&area.other_names), "sigla": area.sigla,
                "region": region(&area.region)})
        }
        Level::Comune => {
            let area = gazetteer.comune(code)?;
            json!({"level": level.as_str(), "code": area.code, "name": area.name, "other_names": names(&area.other_names),
                "cadastral_code": area.cadastral_code, "province": province(&area.province), "region": region(&area.region),
                "position": area.position, "population": area.population})
        }
    };
    match value {
        Value::Object(properties) => Some(properties),
        _ => None,
    }
}

/// Names by language; several in one language are joined. Case forms are understood, not shown.
fn names(names: &[(String, String)]) -> Value {
    let mut by_language: Map<String, Value> = Map::new();
    for (language, name) in names.iter().filter(|(language, _)| !language.ends_with(CASE_FORM)) {
        let joined = match by_language.get(language).and_then(Value::as_str) {
            Some(known) => format!("{known} / {name}"),
            None => name.clone(),
        };
        by_language.insert(language.clone(), Value::String(joined));
    }
    Value::Object(by_language)
}

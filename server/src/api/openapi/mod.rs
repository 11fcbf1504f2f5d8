//! `/api/v1/openapi.json`: what is the contract, for programs?
//!
//! OpenAPI 3.1, made of the table of operations, the table of parameters and the schemas.

pub mod operations;

use std::sync::LazyLock;

use axum::extract::State;
use axum::response::Response;
use serde_json::{Map, Value, json};
use vicini_indexer::index::TileAddress;

use super::{JSON, answer};
use crate::parameters::table::{Form, Parameter, SEARCH};
use crate::problem::{PROBLEM_JSON, ProblemKind};
use crate::{AppState, Config};
use operations::{OPERATIONS, Operation};

static SCHEMAS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("schemas.json")).expect("a test reads the embedded schemas"));

/// `GET /api/v1/openapi.json`.
pub async fn document(State(state): State<AppState>) -> Response {
    answer(JSON, openapi(&state.config).to_string())
}

/// The OpenAPI document.
#[must_use]
pub fn openapi(config: &Config) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in OPERATIONS {
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        path[operation.method] = described(operation);
    }
    let mut schemas = SCHEMAS.clone();
    schemas["SearchBody"] = search_body();
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Vicini",
            "version": "1.0.0",
            "summary": "Associations that work with refugees in Italy, on the map.",
            "description": "Read-only and open to any site, without a key. Positions are longitude first in WGS 84 degrees, distances are metres, \
                times are RFC 3339. Every list carries an ETag: send it back in If-None-Match, and an unchanged answer costs nothing. \
                An unknown parameter is refused, a limit above the maximum is lowered to it.",
            "license": {"name": "The facts carry the licence of their source, in `source.licence`", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": config.absolute("/").unwrap_or_else(|| "/".to_owned())}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn described(operation: &Operation) -> Value {
    let mut parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    parameters.extend(operation.path_parameters().map(path_parameter));
    let has_id = operation.path_parameters().any(|name| name == "id");
    let has_tile = operation.path_parameters().any(|name| name == "z");
    let content: Map<String, Value> = operation
        .answers
        .iter()
        .map(|(media_type, schema)| {
            let schema = schema.map_or_else(|| json!({"type": "string"}), reference);
            ((*media_type).to_owned(), json!({"schema": schema}))
        })
        .collect();
    let mut responses = json!({"200": {
        "description": operation.summary,
        "headers": {"ETag": {"schema": {"type": "string"}, "description": "Of the generation and the query."}},
        "content": content,
    }});
    let mut kinds = vec![ProblemKind::Parameter, ProblemKind::Unavailable];
    if has_tile {
        responses["204"] = json!({"description": "There is nothing in this tile."});
    }
    if has_id {
        kinds.push(ProblemKind::NotFound);
    }
    if operation.has_body {
        kinds.extend([ProblemKind::BodyTooLarge, ProblemKind::MediaType]);
    } else {
        responses["304"] = json!({"description": "What the client has is still right."});
    }
    for kind in kinds {
        responses[kind.status().as_str()] =
            json!({"description": kind.title(), "content": {PROBLEM_JSON: {"schema": reference("Problem")}}});
    }
    let mut described = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "description": operation.description,
        "parameters": parameters,
        "responses": responses,
    });
    if operation.has_body {
        described["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": reference("SearchBody")}}});
    }
    described
}

fn reference(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn parameter(parameter: &Parameter) -> Value {
    let mut described = json!({
        "name": parameter.name,
        "in": "query",
        "description": format!("{} Expected: {}.", parameter.description, parameter.expected),
        "schema": schema(parameter.form),
    });
    if matches!(parameter.form, Form::BoundingBox | Form::Position) || parameter.form.is_list() {
        described["style"] = json!("form");
        described["explode"] = json!(false);
    }
    if !parameter.example.is_empty() {
        described["example"] = example(parameter);
    }
    described
}

/// A part of the path.
fn path_parameter(name: &str) -> Value {
    let (description, schema) = match name {
        "z" => ("Zoom.", json!({"type": "integer", "minimum": 0, "maximum": TileAddress::LAST_ZOOM})),
        "x" => ("Column, counted from the west.", json!({"type": "integer", "minimum": 0})),
        "y" => ("Row, counted from the north.", json!({"type": "integer", "minimum": 0})),
        _ => ("Identifier from a search.", json!({"type": "string"})),
    };
    json!({"name": name, "in": "path", "required": true, "description": description, "schema": schema})
}

/// An example has the type of its schema: a list where the values are joined by commas.
fn example(parameter: &Parameter) -> Value {
    let text = parameter.example;
    let numbers = || text.split(',').map(|number| serde_json::from_str(number).unwrap_or(Value::Null)).collect();
    match parameter.form {
        Form::BoundingBox | Form::Position => numbers(),
        Form::Metres | Form::Number { .. } | Form::Count { .. } | Form::Flag => {
            serde_json::from_str(text).unwrap_or(Value::Null)
        }
        form if form.is_list() => text.split(',').collect(),
        _ => json!(text),
    }
}

fn schema(form: Form) -> Value {
    match form {
        Form::Text { longest } => json!({"type": "string", "maxLength": longest}),
        Form::Token | Form::Language => json!({"type": "string"}),
        Form::BoundingBox => json!({"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}),
        Form::Position => reference("Position"),
        Form::Metres => json!({"type": "number", "minimum": 0}),
        Form::Number { least, most } => json!({"type": "number", "minimum": least, "maximum": most}),
        // Without a maximum: more is not refused but lowered.
        Form::Count { least, default, .. } => json!({"type": "integer", "minimum": least, "default": default}),
        Form::Flag => json!({"type": "boolean", "default": false}),
        Form::Moment => json!({"type": "string", "examples": ["now", "2026-11-23T10:00"]}),
        Form::OneOf(words) => json!({"type": "string", "enum": words}),
        Form::SomeOf(words) => json!({"type": "array", "items": {"type": "string", "enum": words}}),
        Form::Values(_) | Form::Codes => json!({"type": "array", "items": {"type": "string"}}),
    }
}

/// The parameters of the search as members of an object, and `within`.
fn search_body() -> Value {
    let mut properties: Map<String, Value> = SEARCH
        .iter()
        .map(|parameter| {
            let mut schema = schema(parameter.form);
            schema["description"] = json!(format!("{} Expected: {}.", parameter.description, parameter.expected));
            (parameter.name.to_owned(), schema)
        })
        .collect();
    properties.insert(
        "within".to_owned(),
        json!({"description": "Entries with a position in this area, border included.", "oneOf": [reference("Polygon"), reference("MultiPolygon")]}),
    );
    json!({"type": "object", "additionalProperties": false, "properties": properties})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_that_is_referred_to_exists() {
        let document = openapi(&Config::of_index("var/index"));
        let text = document.to_string();
        for name in text.split("#/components/schemas/").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(document["components"]["schemas"][name].is_object(), "{name}");
        }
    }

    #[test]
    fn every_example_is_of_the_form_that_its_parameter_expects() {
        for operation in OPERATIONS {
            for parameter in operation.parameters.iter().filter(|parameter| !parameter.example.is_empty()) {
                let example = example(parameter);
                let expected = match parameter.form {
                    Form::BoundingBox | Form::Position => {
                        example.as_array().is_some_and(|numbers| numbers.iter().all(Value::is_number))
                    }
                    Form::Metres | Form::Number { .. } | Form::Count { .. } => example.is_number(),
                    Form::Flag => example.is_boolean(),
                    form if form.is_list() => example.is_array(),
                    Form::OneOf(words) => words.contains(&parameter.example),
                    _ => example.is_string(),
                };
                assert!(expected, "{} {}", operation.path, parameter.name);
            }
        }
    }
}

//! Which fields differ between two versions of a record?

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The fields that differ, as `{"field": {"before": …, "after": …}}`; groups of fields as `group.field`.
///
/// Absent, `null`, empty text, empty list and empty group are the same: unknown.
pub(super) fn difference(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let (before, after) = (flat(before), flat(after));
    let fields: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    fields
        .into_iter()
        .filter(|field| before.get(*field) != after.get(*field))
        .map(|field| (field.clone(), json!({ "before": before.get(field), "after": after.get(field) })))
        .collect()
}

/// The record with its groups opened one level and without what is unknown.
fn flat(record: &Map<String, Value>) -> Map<String, Value> {
    let mut flat = Map::new();
    for (field, value) in record {
        match value {
            Value::Object(group) => {
                let known = group.iter().filter(|(_, value)| is_known(value));
                flat.extend(known.map(|(inner, value)| (format!("{field}.{inner}"), value.clone())));
            }
            value if is_known(value) => {
                flat.insert(field.clone(), value.clone());
            }
            _ => {}
        }
    }
    flat
}

fn is_known(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(group) => !group.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::difference;

    fn check(before: Value, after: Value, expected: Value) {
        let object = |value: Value| -> Map<String, Value> { value.as_object().cloned().unwrap_or_default() };
        assert_eq!(Value::Object(difference(&object(before), &object(after))), expected);
    }

    #[test]
    fn only_what_differs_is_reported_with_both_values() {
        check(
            json!({ "name": "Prima", "website": null, "phones": ["1"] }),
            json!({ "name": "Dopo", "phones": ["1"] }),
            json!({ "name": { "before": "Prima", "after": "Dopo" } }),
        );
    }

    #[test]
    fn groups_are_compared_field_by_field() {
        check(
            json!({ "activity": { "services": ["sport"], "languages": [] } }),
            json!({ "activity": { "services": ["sport"], "languages": ["ar"] } }),
            json!({ "activity.languages": { "before": null, "after": ["ar"] } }),
        );
    }

    #[test]
    fn unknown_in_any_form_is_no_difference() {
        check(json!({ "a": null, "b": [], "c": "", "d": {} }), json!({}), json!({}));
    }
}

//! `/api/v1/suggest`.

use serde_json::{Value, json};

use crate::support::ok;

#[tokio::test]
async fn municipalities_services_and_organizations_are_suggested() {
    for (typed, kind, value) in [
        ("mode", "municipality", "036023"),
        ("avvoc", "service", "legal_counselling"),
        ("citta ap", "organization", "legal"),
    ] {
        let found = ok(&format!("/api/v1/suggest?q={}&limit=50", typed.replace(' ', "+"))).await;
        let suggestions = found["suggestions"].as_array().unwrap();
        let suggestion =
            suggestions.iter().find(|suggestion| suggestion["kind"] == kind && suggestion["value"] == value);
        assert!(suggestion.is_some_and(|suggestion| suggestion["label"].is_string()), "{typed}: {found}");
    }
}

#[tokio::test]
async fn a_municipality_comes_with_its_position() {
    let found = ok("/api/v1/suggest?q=modena").await;
    let position = &found["suggestions"][0]["position"];
    assert!(position[0].as_f64().is_some_and(|longitude| (10.5..11.5).contains(&longitude)), "{found}");
}

#[tokio::test]
async fn nothing_typed_suggests_nothing_and_the_limit_holds() {
    assert_eq!(ok("/api/v1/suggest?q=").await, json!({"suggestions": Value::Array(Vec::new())}));
    let found = ok("/api/v1/suggest?q=san&limit=3").await;
    assert_eq!(found["suggestions"].as_array().map(Vec::len), Some(3));
}

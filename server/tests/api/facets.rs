//! `/api/v1/facets`.

use serde_json::Value;

use crate::support::ok;

fn count(facets: &Value, facet: &str, value: &str) -> Option<u64> {
    let values = facets["facets"][facet]["values"].as_array().unwrap();
    values.iter().find(|known| known["value"] == value).and_then(|known| known["count"].as_u64())
}

#[tokio::test]
async fn every_facet_has_its_values_with_totals() {
    let facets = ok("/api/v1/facets").await;
    let names: Vec<&String> = facets["facets"].as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        ["service", "target", "language", "led_by", "type", "programme", "evidence", "region", "province", "comune"]
    );
    assert_eq!(count(&facets, "service", "italian_language"), Some(3));
    assert_eq!(count(&facets, "service", "sport"), Some(0));
    assert_eq!(count(&facets, "region", "12"), Some(2));
    assert_eq!(count(&facets, "comune", "058091"), Some(2));
}

#[tokio::test]
async fn labels_are_in_the_language_asked_for() {
    let italian = ok("/api/v1/facets").await;
    let english = ok("/api/v1/facets?lang=en").await;
    assert_eq!(italian["lang"], "it");
    assert_eq!(english["lang"], "en");
    assert_ne!(italian["facets"]["service"]["label"], english["facets"]["service"]["label"]);
    assert_ne!(italian["facets"]["service"]["values"][0]["label"], english["facets"]["service"]["values"][0]["label"]);
}

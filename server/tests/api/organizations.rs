//! `/api/v1/organizations/{id}`.

use crate::support::{get, ok};

#[tokio::test]
async fn an_organization_comes_with_all_its_places() {
    let organization = ok("/api/v1/organizations/legal").await;
    assert_eq!(organization["id"], "legal");
    assert_eq!(organization["name"], "Città aperta");
    let mut places: Vec<&str> =
        organization["locations"].as_array().unwrap().iter().map(|place| place["id"].as_str().unwrap()).collect();
    places.sort_unstable();
    assert_eq!(places, ["legal-milan", "legal-rome"]);
    assert_eq!(organization["locations"][0]["type"], "Feature");
    assert_eq!(get("/api/v1/organizations/legal").await.header("content-type"), "application/json");
}

#[tokio::test]
async fn an_organization_without_a_place_has_one_entry_without_a_position() {
    let organization = ok("/api/v1/organizations/national").await;
    assert_eq!(organization["locations"][0]["id"], "national");
    assert!(organization["locations"][0]["geometry"].is_null());
}

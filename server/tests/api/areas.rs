//! `/api/v1/areas`.

use serde_json::Value;

use crate::support::{get, ids, ok};

#[tokio::test]
async fn every_region_is_listed_without_its_outline_unless_asked_for() {
    let regions = ok("/api/v1/areas?level=region").await;
    assert_eq!(regions["numberMatched"], 20);
    assert_eq!(regions["features"][0]["geometry"], Value::Null);
    assert_eq!(regions["features"][0]["bbox"].as_array().map(Vec::len), Some(4));
    let lazio = ok("/api/v1/areas?level=region&code=12&geometry=true").await;
    assert_eq!(ids(&lazio), ["region-12"]);
    assert_eq!(lazio["features"][0]["properties"]["name"], "Lazio");
    assert_eq!(lazio["features"][0]["geometry"]["type"], "MultiPolygon");
    assert_eq!(get("/api/v1/areas?level=region").await.header("content-type"), "application/geo+json");
}

#[tokio::test]
async fn the_areas_around_a_position_are_found_large_to_small() {
    let around = ok("/api/v1/areas?at=12.48,41.89").await;
    let around = ids(&around);
    assert_eq!(around[..2], ["region-12", "province-058"]);
    let province = ok("/api/v1/areas?level=province&at=12.48,41.89").await;
    assert_eq!(ids(&province), ["province-058"]);
    assert_eq!(province["features"][0]["properties"]["region"]["code"], "12");
    assert_eq!(province["features"][0]["properties"]["sigla"], "RM");
    let sea = ok("/api/v1/areas?at=2.0,40.0").await;
    assert_eq!(sea["numberMatched"], 0);
}

#[tokio::test]
async fn a_municipality_is_known_by_its_code() {
    let rome = ok("/api/v1/areas?level=comune&code=058091").await;
    let properties = &rome["features"][0]["properties"];
    assert_eq!(properties["name"], "Roma");
    assert_eq!(properties["cadastral_code"], "H501");
    assert_eq!(properties["province"]["code"], "058");
    assert!(properties["position"].is_array());
}

//! `/api/v1/places`, `/api/v1/places/search`, `/api/v1/places/{id}`.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{get, ids, ok, post};

#[tokio::test]
async fn without_parameters_every_public_entry_is_found() {
    let found = ok("/api/v1/places").await;
    assert_eq!(found["type"], "FeatureCollection");
    assert_eq!(found["numberMatched"], 5);
    assert_eq!(found["numberReturned"], 5);
    assert_eq!(found["widened"], Value::Null);
    assert_eq!(found["facets"], json!({}));
    assert!(found.get("withoutPosition").is_none());
    let time = found["timeStamp"].as_str().unwrap();
    assert!(time.parse::<jiff::Timestamp>().is_ok(), "{time}");
    assert!(!ids(&found).contains(&"pending-rome"));
}

#[tokio::test]
async fn it_is_geojson() {
    let answer = get("/api/v1/places").await;
    assert_eq!(answer.header("content-type"), "application/geo+json");
    let text = answer.text();
    assert!(text.starts_with("{\"type\":\"FeatureCollection\",\"numberMatched\":"), "{text:.200}");
}

#[tokio::test]
async fn a_box_leaves_out_entries_without_a_position_and_counts_them() {
    let found = ok("/api/v1/places?bbox=12.3,41.7,12.7,42.0&facets=service,region&limit=5").await;
    assert_eq!(found["numberMatched"], 2);
    assert_eq!(found["withoutPosition"], 1);
    let mut found_ids = ids(&found);
    found_ids.sort_unstable();
    assert_eq!(found_ids, ["legal-rome", "school-rome"]);
    let facets: Vec<&String> = found["facets"].as_object().unwrap().keys().collect();
    assert_eq!(facets, ["service", "region"]);
    let services = found["facets"]["service"].as_array().unwrap();
    assert_eq!(services[0]["value"], "italian_language");
    assert_eq!(services[0]["count"], 2);
    assert_eq!(services[0]["selected"], false);
    assert_ne!(services[0]["label"], "italian_language");
    assert_eq!(found["facets"]["region"], json!([{"value": "12", "label": "Lazio", "count": 2, "selected": false}]));
}

#[tokio::test]
async fn counts_of_a_facet_leave_its_own_filter_aside() {
    let found = ok("/api/v1/places?service=legal_counselling&facets=service").await;
    assert_eq!(found["numberMatched"], 2);
    let services = found["facets"]["service"].as_array().unwrap();
    let count = |value: &str| {
        services
            .iter()
            .find(|count| count["value"] == value)
            .map(|count| (count["count"].clone(), count["selected"].clone()))
    };
    assert_eq!(count("legal_counselling"), Some((json!(2), json!(true))));
    assert_eq!(count("italian_language"), Some((json!(3), json!(false))));
    assert_eq!(count("advocacy"), Some((json!(1), json!(false))));
}

#[tokio::test]
async fn near_sorts_by_distance_in_whole_metres() {
    let found = ok("/api/v1/places?near=12.48,41.89&radius=5000").await;
    assert_eq!(ids(&found), ["legal-rome", "school-rome"]);
    assert_eq!(found["features"][0]["properties"]["distance"], 0);
    let metres = &found["features"][1]["properties"]["distance"];
    assert!(metres.as_u64().is_some_and(|metres| (1_900..2_100).contains(&metres)), "{metres}");
    assert_eq!(found["withoutPosition"], 1);
}

#[tokio::test]
async fn entries_without_a_position_come_last_when_sorted_by_distance() {
    let found = ok("/api/v1/places?near=12.48,41.89").await;
    assert_eq!(found["numberMatched"], 5);
    assert_eq!(ids(&found).last(), Some(&"national"));
    assert_eq!(found["features"][4]["properties"]["distance"], Value::Null);
    assert_eq!(found["features"][4]["geometry"], Value::Null);
}

#[tokio::test]
async fn words_match_without_accents_and_in_other_scripts_and_say_why() {
    let found = ok("/api/v1/places?q=citta").await;
    let mut found_ids = ids(&found);
    found_ids.sort_unstable();
    assert_eq!(found_ids, ["legal-milan", "legal-rome"]);
    assert_eq!(found["features"][0]["properties"]["matched"][0]["field"], "name");
    for word in ["avvocato", "%D9%85%D8%AD%D8%A7%D9%85%D9%8A", "%D0%B0%D0%B4%D0%B2%D0%BE%D0%BA%D0%B0%D1%82"] {
        let found = ok(&format!("/api/v1/places?q={word}")).await;
        assert_eq!(found["numberMatched"], 2, "{word}");
        assert_eq!(found["features"][0]["properties"]["matched"][0]["field"], "service", "{word}");
    }
}

#[tokio::test]
async fn values_of_a_facet_are_joined_by_commas_or_repeated() {
    let joined = ok("/api/v1/places?service=advocacy,housing_reception").await;
    let repeated = ok("/api/v1/places?service=advocacy&service=housing_reception").await;
    assert_eq!(joined["numberMatched"], 2);
    assert_eq!(ids(&joined), ids(&repeated));
    assert_eq!(joined["links"], repeated["links"]);
}

#[tokio::test]
async fn following_next_meets_every_entry_once() {
    for search in ["sort=name", "sort=updated", "near=9.19,45.46", "q=associazione", ""] {
        let whole = ok(&format!("/api/v1/places?{search}")).await;
        let mut met: Vec<String> = Vec::new();
        let mut address = Some(format!("/api/v1/places?limit=2&{search}"));
        while let Some(page) = address.take() {
            let found = ok(&page).await;
            assert_eq!(found["numberMatched"], whole["numberMatched"]);
            met.extend(ids(&found).into_iter().map(str::to_owned));
            assert!(met.len() <= 10, "{search}: {met:?}");
            let next = found["links"].as_array().unwrap().iter().find(|link| link["rel"] == "next");
            if let Some(next) = next {
                assert_eq!(next["type"], "application/geo+json");
                address = Some(next["href"].as_str().unwrap().to_owned());
            }
        }
        assert_eq!(met, ids(&whole), "{search}");
    }
}

#[tokio::test]
async fn a_limit_above_the_most_is_lowered() {
    let found = ok("/api/v1/places?limit=100000").await;
    assert_eq!(found["numberReturned"], 5);
    assert_eq!(found["links"][0]["href"], "/api/v1/places?limit=1000");
}

#[tokio::test]
async fn empty_fields_of_a_form_are_as_absent() {
    let found = ok("/api/v1/places?q=&bbox=&service=&near=").await;
    assert_eq!(found["numberMatched"], 5);
}

#[tokio::test]
async fn a_place_is_one_feature() {
    let place = ok("/api/v1/places/legal-rome").await;
    assert_eq!(place["type"], "Feature");
    assert_eq!(place["id"], "legal-rome");
    assert_eq!(place["geometry"], json!({"type": "Point", "coordinates": [12.48, 41.89]}));
    assert_eq!(place["properties"]["organization_id"], "legal");
    assert_eq!(place["properties"]["source"]["name"], "Test fixture");
}

#[tokio::test]
async fn a_place_of_people_at_risk_shows_no_address() {
    let place = ok("/api/v1/places/shelter-modena").await;
    assert_eq!(place["properties"]["precision"], "municipality");
    assert_eq!(place["properties"]["address"], Value::Null);
    assert_ne!(place["geometry"]["coordinates"], json!([10.9, 44.6]));
}

#[tokio::test]
async fn what_is_not_public_is_as_if_it_did_not_exist() {
    for address in ["/api/v1/places/pending-rome", "/api/v1/organizations/pending", "/api/v1/places/nobody"] {
        let answer = get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
    }
}

#[tokio::test]
async fn an_area_of_any_shape_is_searched_by_post() {
    let triangle =
        json!({"type": "Polygon", "coordinates": [[[12.4, 41.8], [12.49, 41.8], [12.49, 41.95], [12.4, 41.8]]]});
    let body = json!({"within": triangle, "service": ["legal_counselling", "italian_language"], "facets": "service", "limit": 1});
    let found = post(body.to_string(), "application/json").await;
    assert_eq!(found.status, StatusCode::OK, "{}", found.text());
    assert_eq!(ids(&found.json()), ["legal-rome"]);
    assert_eq!(found.json()["withoutPosition"], 0);

    let everywhere = json!({"type": "MultiPolygon", "coordinates": [[[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]]});
    let first =
        post(json!({"within": everywhere, "limit": 3}).to_string(), "application/json; charset=utf-8").await.json();
    assert_eq!(first["numberMatched"], 4);
    let next = &first["links"][1];
    assert_eq!(
        (next["rel"].as_str(), next["method"].as_str(), next["merge"].as_bool()),
        (Some("next"), Some("POST"), Some(true))
    );
    let body = json!({"within": everywhere, "limit": 3, "cursor": next["body"]["cursor"]});
    let second = post(body.to_string(), "application/json").await.json();
    assert_eq!(second["numberReturned"], 1);
    assert!(!ids(&first).contains(&ids(&second)[0]));
}

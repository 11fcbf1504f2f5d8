//! `/{lang}/places/{id}` and `/{lang}/regions/{code}`.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use vicini_server::router;

use crate::markup::tags;
use crate::support::{between, get, page, places, send, state};

fn feature(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn a_place_shows_what_the_api_knows_with_its_source() {
    let list = page("/en?q=scuola").await;
    for id in places(&list).into_iter().take(10) {
        let text = page(&format!("/en/places/{id}")).await;
        let known = feature(&get(&format!("/api/v1/places/{id}")).await.text);
        let properties = &known["properties"];
        let escaped = maud_escaped(properties["name"].as_str().unwrap());
        assert!(text.contains(&escaped), "{id}: {escaped}");
        let source = properties["source"]["name"].as_str().unwrap();
        for piece in source.split(" ; ") {
            assert!(text.contains(&maud_escaped(piece)), "{id}: {piece}");
        }
        assert!(text.contains("Not yet") || !properties["assured_date"].is_null(), "{id}");
    }
}

fn maud_escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Every entry, with what the API says of it.
async fn entries() -> Vec<Value> {
    let text = get("/api/v1/places?limit=1000").await.text;
    let mut collection: Value = serde_json::from_str(&text).unwrap();
    let Value::Array(entries) = collection["features"].take() else { panic!("{text}") };
    assert!(entries.len() > 500, "{}", entries.len());
    entries
}

/// Entries of a precision that is known, the first few.
async fn of_precision(precision: Value, count: usize) -> Vec<Value> {
    let mut entries = entries().await;
    entries.retain(|entry| entry["properties"]["precision"] == precision);
    entries.truncate(count);
    assert!(!entries.is_empty(), "{precision}");
    entries
}

fn id(entry: &Value) -> &str {
    entry["id"].as_str().unwrap()
}

fn json_ld(text: &str) -> Value {
    feature(between(text, "application/ld+json\">", "</script>"))
}

#[tokio::test]
async fn only_a_door_or_a_street_is_led_to_by_coordinates() {
    for entry in entries().await.iter().step_by(7) {
        let text = page(&format!("/en/places/{}", id(entry))).await;
        let properties = &entry["properties"];
        let exact = matches!(properties["precision"].as_str(), Some("address" | "street"));
        let by_coordinates = tags(&text).iter().any(|tag| {
            tag.attribute("href").is_some_and(|href| href.starts_with("geo:") && !href.starts_with("geo:0,0?q="))
        });
        assert_eq!(by_coordinates, exact && !entry["geometry"].is_null(), "{}", id(entry));
        assert_eq!(text.contains("class=\"dot\""), by_coordinates, "{}", id(entry));
        assert_eq!(text.contains("GeoCoordinates"), by_coordinates, "{}", id(entry));
    }
}

#[tokio::test]
async fn a_door_is_led_to_on_foot_and_by_public_transport_and_marked_on_the_map() {
    for entry in of_precision("address".into(), 3).await {
        let text = page(&format!("/en/places/{}", id(&entry))).await;
        for part in
            ["travelmode=walking", "travelmode=transit", "https://maps.apple.com/", "https://www.openstreetmap.org/"]
        {
            assert!(text.contains(part), "{}: {part}", id(&entry));
        }
        assert!(!text.contains("The shaded area"), "{}", id(&entry));
    }
}

#[tokio::test]
async fn a_municipality_is_an_area_and_never_a_dot_and_none_of_its_coordinates_is_on_the_page() {
    for entry in of_precision("municipality".into(), 40).await {
        let text = page(&format!("/en/places/{}", id(&entry))).await;
        let about_it = text.split("class=\"nearby\"").next().unwrap();
        assert!(about_it.contains("class=\"area\" d=\"M"), "{}", id(&entry));
        assert!(about_it.contains("The shaded area is the whole municipality."), "{}", id(&entry));
        assert!(!about_it.contains("class=\"dot\""), "{}", id(&entry));
        for coordinate in entry["geometry"]["coordinates"].as_array().unwrap() {
            assert!(!about_it.contains(&coordinate.to_string()), "{}: {coordinate}", id(&entry));
        }
    }
}

#[tokio::test]
async fn a_hidden_place_is_led_to_by_nothing() {
    for entry in of_precision("hidden".into(), 20).await {
        let text = page(&format!("/en/places/{}", id(&entry))).await;
        for part in ["geo:", "google.com/maps", "openstreetmap.org", "maps.apple.com", "class=\"dot\""] {
            assert!(!text.contains(part), "{}: {part}", id(&entry));
        }
    }
}

#[tokio::test]
async fn a_place_is_shared_by_its_public_address() {
    let entry = &entries().await[0];
    let text = page(&format!("/ti/places/{}", id(entry))).await;
    let address = format!("https%3A%2F%2Fvicini.example%2Fti%2Fplaces%2F{}", id(entry));
    let whatsapp = between(&text, "https://wa.me/?text=", "\"");
    assert!(whatsapp.ends_with(&format!("%0A{address}")) && !whatsapp.contains('+'), "{whatsapp}");
    assert_eq!(text.matches("id=\"qr-code\"").count(), 1);
    // Once to be shown, once to be printed.
    assert_eq!(text.matches("class=\"qr\"").count(), 2);
    assert!(text.contains(&format!("https://vicini.example/ti/places/{}</bdi>", id(entry))));
    for waits_for_the_script in ["data-share", "data-copy-page", "data-print"] {
        let button = tags(&text).into_iter().find(|tag| tag.attribute(waits_for_the_script).is_some()).unwrap();
        assert_eq!(button.attribute("hidden"), Some(""), "{waits_for_the_script}");
    }
}

#[tokio::test]
async fn without_a_public_address_none_is_guessed() {
    let private = state().reconfigured(|config| config.public_url = None);
    let address = format!("/it/places/{}", id(&entries().await[0]));
    let request = Request::get(&address).header("host", "evil.example").body(Body::empty()).unwrap();
    let answer = send(router(private), request).await;
    assert_eq!(answer.status, StatusCode::OK);
    for part in ["evil.example", "wa.me", "class=\"qr\""] {
        assert!(!answer.text.contains(part), "{part}");
    }
}

#[tokio::test]
async fn a_place_describes_itself_to_search_engines() {
    for entry in entries().await.iter().step_by(23) {
        let data = json_ld(&page(&format!("/fr/places/{}", id(entry))).await);
        let properties = &entry["properties"];
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["@id"], format!("https://vicini.example/fr/places/{}", id(entry)));
        assert!(matches!(data["@type"].as_str(), Some("Organization" | "NGO" | "GovernmentOrganization")), "{data}");
        assert_eq!(data["address"]["streetAddress"], properties["address"], "{}", id(entry));
        assert_eq!(data.get("address").is_some(), properties["address"].is_string(), "{}", id(entry));
        let area = &data["areaServed"];
        match properties["comune"]["name"].as_str() {
            Some(comune) => assert_eq!(area["name"], comune, "{}", id(entry)),
            None => assert!(area["name"].is_string(), "{}", id(entry)),
        }
    }
}

#[tokio::test]
async fn an_organization_with_many_places_leads_to_each() {
    let list = page("/it?where=Roma&limit=100").await;
    let mut with_others = 0;
    for id in places(&list).into_iter().take(30) {
        with_others += usize::from(page(&format!("/it/places/{id}")).await.contains("class=\"siblings\""));
    }
    assert!(with_others > 0);
}

#[tokio::test]
async fn a_region_leads_to_its_services_provinces_and_places() {
    let text = page("/en/regions/08").await;
    assert!(text.contains("href=\"/en?region=08&amp;service="));
    assert!(text.contains("href=\"/en?region=08&amp;province=036\""));
    assert!(!places(&text).is_empty());
}

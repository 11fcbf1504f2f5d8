//! `/{lang}/places/{id}` and `/{lang}/regions/{code}`.

use serde_json::Value;

use crate::support::{get, page, places};

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

#[tokio::test]
async fn only_a_door_or_a_street_is_led_to() {
    for address in ["/en?where=Modena&limit=50", "/en?has=phone"] {
        let list = page(address).await;
        for id in places(&list) {
            let text = page(&format!("/en/places/{id}")).await;
            let known = feature(&get(&format!("/api/v1/places/{id}")).await.text);
            let exact = matches!(known["properties"]["precision"].as_str(), Some("address" | "street"));
            assert_eq!(text.contains("geo:"), exact && !known["geometry"].is_null(), "{id}");
        }
    }
}

#[tokio::test]
async fn a_place_describes_itself_to_search_engines() {
    let list = page("/fr?where=Roma").await;
    let id = places(&list)[0];
    let text = page(&format!("/fr/places/{id}")).await;
    let data = text.split("application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    assert_eq!(data["@id"], format!("https://vicini.example/fr/places/{id}"));
    assert_eq!(data["address"]["addressCountry"], "IT");
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

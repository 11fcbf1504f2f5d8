//! What an answer says beside its entries: how words were read, what was let go, what is open, how it was found.

use std::net::SocketAddr;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_server::connections::Peer;
use vicini_server::{AppState, Config, router};

use crate::support::{Answer, data, ids, ok, register, send, service};

#[tokio::test]
async fn a_place_among_the_words_is_named_in_the_language_of_labels_and_can_be_removed() {
    for (lang, label) in [("it", "Roma"), ("ar", "روما")] {
        let found = ok(&format!("/api/v1/places?q=scuola+roma&lang={lang}")).await;
        assert_eq!(ids(&found), ["school-rome"]);
        let place = &found["understood"]["places"][0];
        assert_eq!(place["typed"], "roma");
        assert_eq!((&place["facet"], &place["value"]), (&json!("comune"), &json!("058091")));
        assert_eq!(place["without"], "scuola");
        assert_eq!(place["label"], label, "{lang}");
    }
}

#[tokio::test]
async fn corrected_and_ignored_words_are_told() {
    let found = ok("/api/v1/places?q=scuolla").await;
    assert_eq!(ids(&found), ["school-rome"]);
    assert_eq!(found["understood"]["corrected"][0]["typed"], "scuolla");
    assert!(found["understood"]["corrected"][0]["read"].as_array().unwrap().contains(&json!("scuola")));
    assert_eq!(found["understood"]["ignored"], json!([]));
    assert_eq!(ok("/api/v1/places").await["understood"], Value::Null);
}

#[tokio::test]
async fn an_empty_result_is_widened_and_says_what_was_let_go() {
    let found = ok("/api/v1/places?service=housing_reception&near=12.48,41.89&radius=1000&lang=en").await;
    assert_eq!(found["numberMatched"], 0);
    assert_eq!(ids(&found), ["shelter-modena"]);
    assert_eq!(found["numberReturned"], 1);
    let widened = &found["widened"];
    assert_eq!(widened["dropped"], json!(["radius"]));
    assert_eq!(widened["numberMatched"], 1);
    assert!(found["features"][0]["properties"]["distance"].as_u64().unwrap() > 100_000);
    let mut messages = Vec::new();
    for lang in ["it", "en", "fr", "es", "ar", "uk"] {
        let address = format!("/api/v1/places?service=housing_reception&near=12.48,41.89&radius=1000&lang={lang}");
        messages.push(ok(&address).await["widened"]["message"].as_str().unwrap().to_owned());
    }
    assert!(messages.iter().all(|message| message.contains(' ')), "{messages:?}");
    messages.sort();
    messages.dedup();
    assert_eq!(messages.len(), 6, "{messages:?}");
}

#[tokio::test]
async fn a_result_that_is_not_empty_is_not_widened() {
    assert_eq!(ok("/api/v1/places?q=scuola").await["widened"], Value::Null);
}

/// The register with opening hours: the school is open on weekday mornings, the shelter says "by appointment".
fn with_hours() -> Router {
    static STATE: LazyLock<(TempDir, AppState)> = LazyLock::new(|| {
        let mut stored = register();
        for stored in &mut stored {
            for location in &mut stored.organization.locations {
                location.opening_hours = match location.id.as_str() {
                    "school-rome" => Some("Mo-Fr 09:00-13:00; PH off".to_owned()),
                    "shelter-modena" => Some("Mo-Fr 09:00-13:00 \"su appuntamento\"".to_owned()),
                    _ => None,
                };
            }
        }
        let folder = tempfile::tempdir().unwrap();
        index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
        let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
        let state = AppState::with_index(Config::of_index(folder.path()), opened);
        (folder, state)
    });
    router(STATE.1.clone())
}

async fn ask(address: &str) -> Answer {
    send(with_hours(), Request::get(address).body(Body::empty()).unwrap()).await
}

fn open_of(collection: &Value) -> Vec<(String, Value)> {
    let mut found: Vec<(String, Value)> = collection["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|feature| (feature["id"].as_str().unwrap().to_owned(), feature["properties"]["open"].clone()))
        .collect();
    found.sort_by(|left, right| left.0.cmp(&right.0));
    found
}

#[tokio::test]
async fn entries_that_are_open_at_a_time_are_found_and_say_so() {
    for (time, found) in [
        ("2026-11-23T10:00", vec!["school-rome"]),
        ("2026-11-23T09:30%2B01:00", vec!["school-rome"]),
        ("2026-11-23T12:30Z", vec![]),
        ("2026-11-23T14:00", vec![]),
        ("2026-12-08T10:00", vec![]),
        ("2026-11-22T10:00", vec![]),
    ] {
        let answer = ask(&format!("/api/v1/places?open={time}")).await.json();
        assert_eq!(answer["numberMatched"], found.len(), "{time}");
        for id in found {
            assert!(open_of(&answer).contains(&(id.to_owned(), json!(true))), "{time}: {answer}");
        }
    }
}

#[tokio::test]
async fn unknown_hours_are_neither_open_nor_closed() {
    // In its hours, the shelter receives by appointment; outside of them it does not.
    let asked = "/api/v1/places?open=2026-11-23T10:00&service=housing_reception";
    assert_eq!(ask(asked).await.json()["numberMatched"], 0);
    for (id, open) in open_of(&ask("/api/v1/places").await.json()) {
        let knows_hours = matches!(id.as_str(), "school-rome" | "shelter-modena");
        assert!(open.is_null() || (knows_hours && open.is_boolean()), "{id}: {open}");
    }
    let widened = ask(&format!("{asked}&limit=5")).await.json();
    assert_eq!(widened["widened"]["dropped"], json!(["open"]));
    assert_eq!(widened["features"][0]["properties"]["open"], Value::Null);
    let one = ask("/api/v1/places/school-rome").await.json();
    assert!(one["properties"]["open"].is_boolean(), "{one}");
    let organization = ask("/api/v1/organizations/school").await.json();
    assert!(organization["locations"][0]["properties"]["open"].is_boolean(), "{organization}");
    assert_eq!(ask("/api/v1/places/legal-rome").await.json()["properties"]["open"], Value::Null);
}

#[tokio::test]
async fn the_time_stays_in_the_links_as_it_was_asked_for() {
    let now = ok("/api/v1/places?open=now&limit=1").await;
    assert!(now["links"][0]["href"].as_str().unwrap().contains("open=now"), "{}", now["links"]);
    let then = ok("/api/v1/places?open=2026-11-23T09:00Z").await;
    assert!(then["links"][0]["href"].as_str().unwrap().contains("open=2026-11-23T10:00"), "{}", then["links"]);
}

/// The answer to a request over a connection from an address.
async fn ask_from(address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get("/api/v1/places?q=scuola&explain=1");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::empty()).unwrap();
    let peer: SocketAddr = address.parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(Peer(peer)));
    send(service(), request).await
}

#[tokio::test]
async fn the_plan_is_told_on_the_machine_itself_only() {
    for address in ["127.0.0.1:9", "[::1]:9", "[::ffff:127.0.0.1]:9"] {
        let answer = ask_from(address, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
        let explanation = &answer.json()["explanation"];
        assert_eq!(explanation["found"], 1, "{explanation}");
        assert!(explanation["strategy"].is_string(), "{explanation}");
    }
    for (address, headers) in [
        ("192.0.2.1:9", vec![]),
        ("[2001:db8::1]:9", vec![]),
        ("127.0.0.1:9", vec![("x-forwarded-for", "192.0.2.1")]),
        ("127.0.0.1:9", vec![("forwarded", "for=192.0.2.1")]),
    ] {
        let answer = ask_from(address, &headers).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address} {headers:?}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    assert!(ok("/api/v1/places?q=scuola").await.get("explanation").is_none());
}

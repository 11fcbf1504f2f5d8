//! `/healthz`, `/readyz`, and a server without a generation.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use vicini_server::generations::Follower;
use vicini_server::{AppState, Config, router};

use crate::support::{get, send};

#[tokio::test]
async fn a_server_with_a_generation_is_alive_and_ready() {
    assert_eq!(get("/healthz").await.status, StatusCode::OK);
    let ready = get("/readyz").await;
    assert_eq!(ready.status, StatusCode::OK);
    assert_eq!(ready.json()["entries"], 5);
    assert_eq!(ready.json()["refused"], serde_json::Value::Null);
    assert_eq!(ready.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_server_without_a_generation_lives_and_says_when_to_come_back() {
    let service = router(AppState::new(Config::of_index("nowhere")));
    let ask = |address: &str| send(service.clone(), Request::get(address).body(Body::empty()).unwrap());
    assert_eq!(ask("/healthz").await.status, StatusCode::OK);
    for address in ["/readyz", "/api/v1/places", "/api/v1/coverage", "/api/v1/places/legal-rome"] {
        let answer = ask(address).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
        assert_eq!(answer.header("retry-after"), "5", "{address}");
    }
    assert_eq!(ask("/api/v1/openapi.json").await.status, StatusCode::OK);
    assert_eq!(ask("/api/v1/docs").await.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_is_told_where_the_index_lies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    std::fs::write(folder.path().join("current.json"), "{").unwrap();
    let state = AppState::new(Config::of_index(folder.path()));
    Follower::new(state.clone()).look().await;
    let service = router(state);
    for address in ["/readyz", "/api/v1/places", "/tiles/places/0/0/0.mvt", "/it"] {
        let answer = send(service.clone(), Request::get(address).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
        assert!(!answer.text().contains(path), "{address}: {}", answer.text());
        if address == "/readyz" {
            let refused = answer.json()["refused"].as_str().unwrap().to_owned();
            assert!(refused.starts_with("index/current.json: damaged"), "{refused}");
        }
    }
}

//! `/healthz`, `/readyz`, and a server without a generation.

use axum::body::Body;
use axum::http::{Request, StatusCode};
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

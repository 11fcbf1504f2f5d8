//! New generations are followed, damaged ones refused.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_server::generations::Follower;
use vicini_server::{AppState, Config, router};

use crate::support::{data, register, send};

async fn entries(service: &Router) -> Value {
    let answer = send(service.clone(), Request::get("/api/v1/places").body(Body::empty()).unwrap()).await;
    if answer.status == StatusCode::OK {
        answer.json()["numberMatched"].clone()
    } else {
        Value::from(answer.status.as_u16())
    }
}

async fn readiness(service: &Router) -> Value {
    send(service.clone(), Request::get("/readyz").body(Body::empty()).unwrap()).await.json()
}

#[tokio::test]
async fn generations_are_picked_up_and_a_damaged_one_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let state = AppState::new(Config::of_index(folder.path()));
    let service = router(state.clone());
    let mut follower = Follower::new(state.clone());

    follower.look().await;
    assert_eq!(entries(&service).await, 503);
    assert!(readiness(&service).await["refused"].as_str().unwrap().contains("no generation here"));

    let mut stored = register();
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    follower.look().await;
    assert_eq!(entries(&service).await, 5);
    assert_eq!(readiness(&service).await["refused"], Value::Null);

    let in_flight = state.index().unwrap();
    stored.retain(|stored| stored.organization.id != "national");
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    follower.look().await;
    assert_eq!(entries(&service).await, 4);
    assert_eq!(in_flight.manifest().entries, 5);

    stored.retain(|stored| stored.organization.id != "school");
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let newest = index::current(folder.path()).unwrap();
    let damaged = newest.join("columns").join("positions");
    let mut bytes = std::fs::read(&damaged).unwrap();
    bytes[0] ^= 1;
    std::fs::remove_file(&damaged).unwrap();
    std::fs::write(&damaged, &bytes).unwrap();
    assert!(Index::open(&newest).is_err());
    follower.look().await;
    assert_eq!(entries(&service).await, 4);
    let ready = readiness(&service).await;
    assert_eq!(ready["ready"], true);
    assert!(ready["refused"].as_str().unwrap().contains("damaged"), "{ready}");

    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    follower.look().await;
    assert_eq!(entries(&service).await, 3);
    assert_eq!(readiness(&service).await["refused"], Value::Null);
}

#[tokio::test]
async fn synthetic_rows_meet_the_public_only_when_the_operator_says_so() {
    let folder = tempfile::tempdir().unwrap();
    index::build(&register(), &data(), folder.path(), &BuildOptions { synthetic: true, ..BuildOptions::default() })
        .unwrap();
    let mut config = Config::of_index(folder.path());
    let state = AppState::new(config.clone());
    Follower::new(state.clone()).look().await;
    assert!(state.index().is_err());
    let service = router(state);
    assert_eq!(entries(&service).await, 503);
    let ready = readiness(&service).await;
    assert_eq!(ready["ready"], false);
    let refused = ready["refused"].as_str().unwrap();
    assert!(refused.contains("synthetic") && refused.contains("--allow-synthetic"), "{refused}");

    config.allow_synthetic = true;
    let state = AppState::new(config);
    Follower::new(state.clone()).look().await;
    assert_eq!(state.index().unwrap().manifest().entries, 5);
    assert_eq!(readiness(&router(state)).await["synthetic"], true);
}

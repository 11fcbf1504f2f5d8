//! Conditional requests, compression, HEAD.

use axum::http::{Method, StatusCode};

use crate::support::{ask, get};

#[tokio::test]
async fn an_unchanged_answer_is_304() {
    for address in [
        "/api/v1/places?q=citta",
        "/api/v1/facets",
        "/api/v1/synonyms",
        "/api/v1/areas?level=region",
        "/api/v1/coverage",
        "/api/v1/places/legal-rome",
        "/api/v1/openapi.json",
    ] {
        let first = get(address).await;
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\"") && tag.ends_with('"'), "{address}: {tag}");
        assert_eq!(first.header("cache-control"), "no-cache", "{address}");
        let again = ask(Method::GET, address, &[("if-none-match", tag)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{address}");
        assert!(again.body.is_empty());
        assert_eq!(again.header("etag"), tag);
    }
}

#[tokio::test]
async fn another_query_has_another_tag_and_a_problem_has_none() {
    let (one, other) = (get("/api/v1/places?q=citta").await, get("/api/v1/places?q=scuola").await);
    assert_ne!(one.header("etag"), other.header("etag"));
    let problem = get("/api/v1/places?limit=0").await;
    assert_eq!((problem.header("etag"), problem.header("cache-control")), ("", "no-store"));
}

#[tokio::test]
async fn answers_are_compressed_as_the_client_can_read_them() {
    let whole = get("/api/v1/coverage?by=province").await;
    for coding in ["br", "zstd", "gzip"] {
        let answer = ask(Method::GET, "/api/v1/coverage?by=province", &[("accept-encoding", coding)]).await;
        assert_eq!(answer.header("content-encoding"), coding);
        assert!(answer.header("vary").to_ascii_lowercase().contains("accept-encoding"));
        assert!(answer.body.len() * 3 < whole.body.len(), "{coding}: {} of {}", answer.body.len(), whole.body.len());
        assert_eq!(answer.header("etag"), whole.header("etag"));
    }
}

#[tokio::test]
async fn head_answers_as_get_without_a_body() {
    let answer = ask(Method::HEAD, "/api/v1/places", &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/geo+json");
    assert_eq!(answer.header("etag"), get("/api/v1/places").await.header("etag"));
    assert!(answer.body.is_empty());
}

//! Headers that every answer carries.

use axum::http::Method;

use crate::support::{ask, get};

#[tokio::test]
async fn everything_carries_the_security_headers() {
    for address in [
        "/api/v1/places",
        "/api/v1/nothing",
        "/api/v1/places?limit=0",
        "/api/v1/docs",
        "/healthz",
        "/readyz",
        "/nowhere",
    ] {
        let answer = get(address).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{address}: {policy}"
        );
        assert!(!policy.contains("unsafe-"), "{address}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{address}");
        assert!(answer.header("permissions-policy").contains("geolocation=(self)"), "{address}");
    }
}

#[tokio::test]
async fn any_site_may_frame_the_embedded_page_only() {
    let policy = get("/embed").await;
    assert!(policy.header("content-security-policy").contains("frame-ancestors *"));
    let policy = get("/it/embed").await;
    assert!(policy.header("content-security-policy").contains("frame-ancestors 'none'"));
}

#[tokio::test]
async fn any_site_may_read_the_api_without_credentials() {
    for address in ["/api/v1/places", "/api/v1/places?limit=0", "/api/v1/nothing"] {
        let answer = ask(Method::GET, address, &[("origin", "https://example.org")]).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{address}");
        assert_eq!(answer.header("access-control-allow-credentials"), "", "{address}");
    }
    let asked = [
        ("origin", "https://example.org"),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "content-type"),
    ];
    let preflight = ask(Method::OPTIONS, "/api/v1/places/search", &asked).await;
    assert!(preflight.status.is_success());
    assert_eq!(preflight.header("access-control-allow-origin"), "*");
    assert!(preflight.header("access-control-allow-methods").contains("POST"));
    assert!(preflight.header("access-control-allow-headers").contains("content-type"));
}

#[tokio::test]
async fn no_cookie_is_ever_set() {
    for address in ["/api/v1/places", "/api/v1/docs", "/healthz"] {
        assert_eq!(get(address).await.header("set-cookie"), "", "{address}");
    }
}

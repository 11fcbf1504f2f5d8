//! Addresses that lead elsewhere, or nowhere.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use vicini_server::{AppState, Config, router};

use crate::markup::check;
use crate::support::{ask, get, send};

#[tokio::test]
async fn the_first_visit_gets_the_language_that_the_visitor_prefers() {
    for (header, target) in
        [("", "/it"), ("uk-UA,ru;q=0.8", "/uk"), ("de,fr;q=0.3,ar;q=0.9", "/ar"), ("zh", "/zh"), ("nl", "/it")]
    {
        let answer = ask("/", &[("accept-language", header)]).await;
        assert_eq!(answer.status, StatusCode::FOUND, "{header}");
        assert_eq!(answer.header("location"), target, "{header}");
        assert!(answer.header("vary").to_lowercase().contains("accept-language"), "{header}");
    }
    assert_eq!(get("/?q=avvocato").await.header("location"), "/it?q=avvocato");
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_visitors_language() {
    for (address, accepted, language) in [
        ("/fr/nowhere", "", "fr"),
        ("/ar/places/nobody", "", "ar"),
        ("/es/regions/99", "", "es"),
        ("/it/places/%FF", "", "it"),
        ("/de", "uk", "uk"),
        ("/nowhere/at/all", "en", "en"),
    ] {
        let answer = ask(address, &[("accept-language", accepted)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.header("content-type").starts_with("text/html"), "{address}");
        assert!(answer.text.contains(&format!("<html lang=\"{language}\"")), "{address}");
        assert!(answer.text.contains("data-page=\"not-found\""), "{address}");
        check(&answer.text);
    }
}

#[tokio::test]
async fn a_mistake_in_the_address_is_explained_on_a_page() {
    for (query, parameter) in [
        ("colour=red", "colour"),
        ("service=flying", "service"),
        ("bbox=1,2,3", "bbox"),
        ("near=41.9,120", "near"),
        ("limit=0", "limit"),
        ("cursor=stolen", "cursor"),
        ("q=%FF", "q"),
        ("q=a&q=b", "q"),
        ("sort=colour", "sort"),
    ] {
        for path in ["/es", "/embed"] {
            let address = format!("{path}?{query}");
            let answer = ask(&address, &[("accept-language", "es")]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
            assert!(answer.text.contains("<html lang=\"es\""), "{address}");
            assert!(answer.text.contains(&format!("<bdi>{parameter}</bdi>")), "{address}: {}", answer.text);
            check(&answer.text);
        }
    }
}

#[tokio::test]
async fn a_slash_too_many_is_forgiven_but_leads_nowhere_else() {
    let answer = get("/it/about/?a=b").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::PERMANENT_REDIRECT, "/it/about?a=b"));
    let away = get("//elsewhere.example/").await;
    assert_eq!((away.status, away.header("location")), (StatusCode::NOT_FOUND, ""));
}

#[tokio::test]
async fn without_a_generation_the_pages_ask_to_come_back() {
    let service = router(AppState::new(Config::of_index("nowhere")));
    for path in ["/uk", "/uk/places/any", "/uk/coverage", "/uk/about"] {
        let answer = send(service.clone(), Request::get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert!(!answer.header("retry-after").is_empty(), "{path}");
        assert!(answer.text.contains("<html lang=\"uk\""), "{path}: {}", answer.text);
        check(&answer.text);
    }
}

#[tokio::test]
async fn assets_that_do_not_exist_are_not_found_and_the_manifest_is_private() {
    for address in
        ["/assets/nothing.js", "/assets/.vite/manifest.json", "/assets/../Cargo.toml", "/assets/%2e%2e/Cargo.toml"]
    {
        assert_eq!(get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let icon = get("/favicon.svg").await;
    assert_eq!((icon.status, icon.header("content-type")), (StatusCode::OK, "image/svg+xml"));
}

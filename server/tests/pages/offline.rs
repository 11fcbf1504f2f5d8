//! What can be kept on a device: the offer, the frame of the saved list, the manifest, the icons, the worker.

use axum::http::StatusCode;
use serde_json::Value;
use vicini_server::assets;
use vicini_server::locale::Locale;

use crate::markup::{check, tags};
use crate::support::{get, page};

#[tokio::test]
async fn the_frame_of_the_saved_list_is_well_formed_in_every_language() {
    for locale in Locale::ALL {
        let text = page(&format!("/{locale}/offline")).await;
        check(&text);
        assert!(text.contains("<meta name=\"robots\" content=\"noindex\">"), "{locale}");
        assert!(!text.contains(">offline-") && !text.contains("script-offline-"), "{locale}");
        println!("/{locale}/offline: {} bytes", text.len());
    }
    assert_eq!(get("/it/offline?q=avvocato").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn keeping_the_list_is_offered_on_the_search_and_about_and_hidden_until_the_device_can() {
    for path in ["/it", "/ar/about"] {
        let text = page(path).await;
        let offer = tags(&text).into_iter().find(|tag| tag.attribute("id") == Some("offline")).unwrap();
        assert!(offer.attribute("hidden").is_some(), "{path}");
        assert!(text.contains("id=\"offline-keep\"") && text.contains("id=\"offline-remove\""), "{path}");
    }
    for path in ["/it/coverage", "/embed"] {
        assert!(!page(path).await.contains("offline-keep"), "{path}");
    }
}

#[tokio::test]
async fn the_manifest_speaks_the_language_that_is_asked_for() {
    for locale in Locale::ALL {
        let link = format!("/manifest.webmanifest?lang={locale}");
        assert!(page(&format!("/{locale}/about")).await.contains(&format!("href=\"{link}\"")), "{locale}");
        let answer = get(&link).await;
        assert_eq!(answer.header("content-type"), "application/manifest+json");
        let manifest: Value = serde_json::from_str(&answer.text).unwrap();
        assert_eq!(manifest["lang"], locale.code());
        assert_eq!(manifest["dir"], locale.direction());
        assert_eq!(manifest["start_url"], format!("/{locale}"));
        assert_eq!(manifest["display"], "standalone");
        assert_eq!(manifest["description"], locale.text("app-description"));
        for icon in manifest["icons"].as_array().unwrap() {
            assert!(icon["src"].as_str().unwrap().starts_with('/'), "{icon}");
        }
    }
    assert_eq!(get("/manifest.webmanifest?lang=xx").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(get("/manifest.webmanifest?colour=red").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_worker_is_always_asked_for_anew_and_told_which_files_the_client_consists_of() {
    if assets::worker().is_none() {
        // Nothing is built: there is nothing to keep either.
        assert_eq!(get("/sw.js").await.status, StatusCode::NOT_FOUND);
        return;
    }
    let answer = get("/sw.js").await;
    assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-cache");
    let shell = answer.text.lines().next().unwrap();
    let shell = shell.strip_prefix("const VICINI_SHELL=").unwrap().strip_suffix(';').unwrap();
    let shell: Value = serde_json::from_str(shell).unwrap();
    let files = shell["files"].as_array().unwrap();
    assert!(files.len() >= 3, "{files:?}");
    for file in files {
        assert_eq!(get(file.as_str().unwrap()).await.status, StatusCode::OK, "{file}");
        assert!(!file.as_str().unwrap().contains("map"), "{file}");
    }
}

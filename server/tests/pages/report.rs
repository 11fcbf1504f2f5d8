//! `/{lang}/places/{id}/report`.

use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use tempfile::TempDir;
use vicini_server::reports::{MOST_IN_WINDOW, Mistake};
use vicini_server::{AppState, router};

use crate::markup::{check, tags};
use crate::support::{Answer, get, page, places, send, state};

const FORM: &str = "application/x-www-form-urlencoded";

/// The service with reports in a folder of its own.
fn keeping(folder: &Path) -> AppState {
    state().reconfigured(|config| config.reports = folder.to_owned())
}

fn fresh() -> (TempDir, AppState) {
    let folder = tempfile::tempdir().unwrap();
    let state = keeping(folder.path());
    (folder, state)
}

async fn address(language: &str) -> String {
    let list = page("/it").await;
    format!("/{language}/places/{}/report", places(&list)[0])
}

async fn post(state: &AppState, address: &str, media_type: &str, body: &str) -> Answer {
    let request = Request::post(address).header("content-type", media_type).body(Body::from(body.to_owned())).unwrap();
    send(router(state.clone()), request).await
}

/// Every report in a folder.
fn stored(folder: &Path) -> Vec<Value> {
    let files =
        std::fs::read_dir(folder).map(|files| files.map(|file| file.unwrap().path()).collect()).unwrap_or_default();
    let files: Vec<_> = files;
    let text = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect::<String>();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn the_form_and_the_thanks_are_pages_in_every_language_and_in_no_search_engine() {
    for language in ["it", "en", "ar", "ti", "zh", "ku"] {
        let form = address(language).await;
        for address in [form.clone(), format!("{form}?sent=1")] {
            let answer = get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert_eq!(answer.header("cache-control"), "no-store", "{address}");
            check(&answer.text);
            assert!(!answer.text.contains(">report-"), "{address}");
            assert!(answer.text.contains("<meta name=\"robots\" content=\"noindex\">"), "{address}");
        }
        let text = page(&form).await;
        let kinds = tags(&text).iter().filter(|tag| tag.attribute("name") == Some("kind")).count();
        assert_eq!(kinds, Mistake::ALL.len());
    }
}

#[tokio::test]
async fn a_report_is_kept_with_nothing_of_who_sent_it_and_reloading_sends_nothing_twice() {
    let (folder, state) = fresh();
    let address = address("ti").await;
    let answer =
        post(&state, &address, FORM, "kind=hours&message=9%E2%80%9312%0D%0Aluned%C3%AC&contact=&subject=").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), format!("{address}?sent=1"));
    let reports = stored(folder.path());
    let [report] = &reports[..] else { panic!("{reports:?}") };
    let members: Vec<&str> = report.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["at", "entry", "kind", "message", "language"]);
    assert_eq!(report["entry"], address.split('/').nth(3).unwrap());
    assert_eq!(report["kind"], "hours");
    assert_eq!(report["message"], "9–12\nlunedì");
    assert_eq!(report["language"], "ti");
    assert!(!report["at"].as_str().unwrap().contains('.'), "{report}");
}

#[tokio::test]
async fn what_a_person_can_mend_comes_back_with_what_was_written() {
    let (folder, state) = fresh();
    let address = address("en").await;
    for (body, told, kept) in [
        ("message=Via+Roma+1", "Choose what is wrong.", ">Via Roma 1</textarea>".to_owned()),
        ("kind=invented&contact=a%40b.example", "Choose what is wrong.", "value=\"a@b.example\"".to_owned()),
        (
            &format!("kind=moved&message={}", "%C3%A8".repeat(1001)),
            "1,000 letters at most",
            format!(">{}</textarea>", "è".repeat(1001)),
        ),
        (
            &format!("kind=moved&contact={}", "a".repeat(201)),
            "200 letters at most",
            "value=\"moved\" required checked".to_owned(),
        ),
    ] {
        let answer = post(&state, &address, FORM, body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{told}");
        assert!(answer.text.contains(told) && answer.text.contains(&kept), "{told}: {}", answer.text);
        check(&answer.text);
    }
    let longest = format!("kind=other&message={}&contact={}", "%F0%9F%8F%A0".repeat(1000), "%F0%9F%8F%A0".repeat(200));
    assert_eq!(post(&state, &address, FORM, &longest).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(folder.path()).len(), 1);
}

#[tokio::test]
async fn what_is_not_this_form_is_refused() {
    let (folder, state) = fresh();
    let address = address("it").await;
    for (media_type, body, status) in [
        ("application/json", r#"{"kind":"moved"}"#, StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (FORM, "kind=moved&address=10.0.0.1", StatusCode::BAD_REQUEST),
        (FORM, "kind=moved&kind=closed", StatusCode::BAD_REQUEST),
        (FORM, &format!("kind=moved&message={}", "a".repeat(17_000)), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(post(&state, &address, media_type, body).await.status, status, "{body:.60}");
    }
    let elsewhere = post(&state, "/it/places/nothing-here/report", FORM, "kind=moved").await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&format!("{address}?sent=2")).await.status, StatusCode::BAD_REQUEST);
    assert!(stored(folder.path()).is_empty());
}

#[tokio::test]
async fn a_program_that_fills_in_everything_is_thanked_and_forgotten() {
    let (folder, state) = fresh();
    let answer = post(&state, &address("it").await, FORM, "kind=other&message=buy&contact=x&subject=pills").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(stored(folder.path()).is_empty());
}

#[tokio::test]
async fn too_many_reports_are_asked_to_come_back_and_keep_what_they_wrote() {
    let (folder, state) = fresh();
    let address = address("en").await;
    for _ in 0..MOST_IN_WINDOW {
        assert_eq!(post(&state, &address, FORM, "kind=closed").await.status, StatusCode::SEE_OTHER);
    }
    let answer = post(&state, &address, FORM, "kind=closed&message=Gone").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.text.contains("Too many reports") && answer.text.contains(">Gone</textarea>"), "{}", answer.text);
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 3500);
    assert_eq!(stored(folder.path()).len(), MOST_IN_WINDOW);
}

#[tokio::test]
async fn a_report_that_cannot_be_stored_is_not_lost_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let occupied = folder.path().join("reports");
    std::fs::write(&occupied, "no folder").unwrap();
    let answer = post(&keeping(&occupied), &address("en").await, FORM, "kind=closed&message=Gone").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.text.contains("Something went wrong on our side") && answer.text.contains(">Gone</textarea>"));
    assert!(!answer.text.contains(&*folder.path().to_string_lossy()));
    check(&answer.text);
}

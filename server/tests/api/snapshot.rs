//! `/api/v1/snapshot`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::record::Precision;
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};
use vicini_server::generations::Follower;
use vicini_server::{AppState, Config, router};

use crate::support::{Answer, ask, data, get, location, ok, organization, register, send};

/// Most bytes of the whole register: twelve seconds of a slow connection.
const LARGEST_BROTLI_BYTES: usize = 60_000;

/// A service over the project's own records.
fn real() -> Router {
    static STATE: LazyLock<(TempDir, AppState)> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let reference = Reference::load(&data()).unwrap();
        let reading = source::read(&data().join("organizations.csv"), &ReadOptions::default(), &reference).unwrap();
        let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
        let organizations = reading.organizations.into_iter().map(|read| read.organization);
        let stored: Vec<Stored> = organizations.map(|organization| Stored { organization, updated_at }).collect();
        index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
        let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
        let state = AppState::with_index(Config::of_index(folder.path()), opened);
        (folder, state)
    });
    router(STATE.1.clone())
}

async fn of(service: &Router, address: &str, codings: &str) -> Answer {
    let request = Request::get(address).header("accept-encoding", codings).body(Body::empty()).unwrap();
    let answer = send(service.clone(), request).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    answer
}

/// The rows of one kind, each as an object with the names of its columns.
fn rows(snapshot: &Value, kind: &str) -> Vec<Value> {
    let columns = snapshot["columns"][kind].as_array().unwrap();
    let named = |row: &Value| {
        let row = row.as_array().unwrap();
        assert_eq!(row.len(), columns.len(), "{row:?}");
        let pairs = columns.iter().zip(row).map(|(name, value)| (name.as_str().unwrap().to_owned(), value.clone()));
        Value::Object(pairs.collect())
    };
    snapshot[kind].as_array().unwrap().iter().map(named).collect()
}

fn row<'rows>(rows: &'rows [Value], id: &str) -> &'rows Value {
    rows.iter().find(|row| row["id"] == id || row["code"] == id).unwrap_or_else(|| panic!("no row {id}"))
}

#[tokio::test]
async fn the_snapshot_holds_every_public_entry_and_what_it_refers_to() {
    let snapshot = ok("/api/v1/snapshot").await;
    assert_eq!(snapshot["format"], 2);
    assert!(snapshot["generation"].as_str().unwrap().contains('-'));
    let entries = rows(&snapshot, "entries");
    let ids: Vec<&str> = entries.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["legal-milan", "legal-rome", "national", "school-rome", "shelter-modena"]);
    let organizations = rows(&snapshot, "organizations");
    let comuni = rows(&snapshot, "comuni");
    for entry in &entries {
        assert_eq!(row(&organizations, entry["organization"].as_str().unwrap())["type"], "association");
        if let Some(code) = entry["comune"].as_str() {
            assert!(row(&comuni, code)["position"].is_array(), "{code}");
        }
    }
    let legal = row(&entries, "legal-rome");
    assert_eq!(legal["services"], json!(["legal_counselling", "italian_language"]));
    assert_eq!(legal["languages"], json!(["ar"]));
    assert_eq!(legal["source"], "Test fixture");
    assert_eq!(row(&comuni, "058091")["name"], "Roma");
    assert_eq!(row(&organizations, "legal")["website"], "https://example.org/");
}

#[tokio::test]
async fn a_place_that_is_known_by_its_municipality_or_hidden_has_no_position_of_its_own() {
    let snapshot = ok("/api/v1/snapshot").await;
    for entry in rows(&snapshot, "entries") {
        let id = entry["id"].as_str().unwrap();
        let feature = ok(&format!("/api/v1/places/{id}")).await;
        let published = &feature["properties"];
        assert_eq!(entry["precision"], published["precision"], "{id}");
        assert_eq!(entry["address"], published["address"], "{id}");
        match published["precision"].as_str() {
            Some("address" | "street") => assert_eq!(entry["position"], feature["geometry"]["coordinates"], "{id}"),
            _ => assert_eq!(entry["position"], Value::Null, "{id}"),
        }
    }
    assert_eq!(row(&rows(&snapshot, "entries"), "shelter-modena")["position"], Value::Null);
}

#[tokio::test]
async fn what_is_not_published_is_not_in_the_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let mut secret = organization("secret", "Zzyzx hidden house");
    let mut hidden = location("secret-house", "037006", 11.123_457, 44.765_433);
    hidden.precision = Precision::Hidden;
    hidden.address = Some("Vicolo Qwertyx 77".to_owned());
    let mut town = location("secret-town", "037006", 11.234_568, 44.654_322);
    town.precision = Precision::Municipality;
    town.address = Some("Vicolo Asdfghx 78".to_owned());
    secret.locations = vec![hidden, town];
    secret.activity.services = vec!["italian_language".to_owned()];
    let mut stored = register();
    stored.push(Stored { organization: secret, updated_at: "2026-11-01T12:00:00Z".parse().unwrap() });
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    let text = of(&service, "/api/v1/snapshot", "identity").await.text().to_owned();
    assert!(text.contains("secret-house") && text.contains("secret-town"));
    for kept_back in ["Qwertyx", "Asdfghx", "11.123", "44.765", "11.234", "44.654", "attesa", "pending"] {
        assert!(!text.contains(kept_back), "{kept_back}");
    }
}

#[tokio::test]
async fn the_whole_register_fits_on_a_phone() {
    let service = real();
    let small = of(&service, "/api/v1/snapshot", "gzip, deflate, br").await;
    assert_eq!(small.header("content-encoding"), "br");
    assert_eq!(small.header("vary"), "accept-encoding");
    println!("brotli: {} bytes", small.body.len());
    assert!(small.body.len() <= LARGEST_BROTLI_BYTES, "{} bytes", small.body.len());
    let plain = of(&service, "/api/v1/snapshot", "identity").await;
    let mut unpacked = Vec::new();
    std::io::copy(&mut brotli::Decompressor::new(&small.body[..], 4096), &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    let entries = rows(&plain.json(), "entries");
    println!("{} entries, {} bytes", entries.len(), plain.body.len());
    let found = of(&service, "/api/v1/places?limit=1", "identity").await.json();
    assert_eq!(found["numberMatched"], entries.len());
    let different: BTreeSet<&str> = entries.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(different.len(), entries.len());
}

/// A service over records of which every third says when it is open: offices, each in its own way, and nights.
fn with_hours() -> (TempDir, Router) {
    let folder = tempfile::tempdir().unwrap();
    let reference = Reference::load(&data()).unwrap();
    let reading = source::read(&data().join("organizations.csv"), &ReadOptions::default(), &reference).unwrap();
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    let mut organizations: Vec<_> = reading.organizations.into_iter().map(|read| read.organization).collect();
    let locations = organizations.iter_mut().flat_map(|organization| &mut organization.locations);
    for (number, location) in locations.enumerate().filter(|(number, _)| number % 3 == 0) {
        let (opens, closes) = (8 + number % 3, 12 + number % 4);
        let afternoon = ["", ",15:00-18:00", ",14:30-17:30", ",16:00-19:00"][number % 4];
        let rest = ["; PH off", "; Aug off; PH off", "; Sa 09:00-12:00", "; Dec 24-Jan 6 off"][number / 4 % 4];
        let days = ["Mo-Fr", "Mo,We,Fr", "Tu-Th", "Mo-Sa"][number / 16 % 4];
        location.opening_hours = Some(format!("{days} {opens:02}:00-{closes}:00{afternoon}{rest}"));
    }
    let stored: Vec<Stored> =
        organizations.into_iter().map(|organization| Stored { organization, updated_at }).collect();
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    (folder, service)
}

#[tokio::test]
async fn the_register_fits_on_a_phone_when_a_third_of_it_says_when_it_is_open() {
    let (_folder, service) = with_hours();
    let small = of(&service, "/api/v1/snapshot", "br").await;
    let plain = of(&service, "/api/v1/snapshot", "identity").await;
    let snapshot = plain.json();
    let hours = rows(&snapshot, "hours");
    let entries = rows(&snapshot, "entries");
    println!("{} texts, {} bytes, brotli: {} bytes", hours.len(), plain.body.len(), small.body.len());
    assert!(hours.len() > 50, "{}", hours.len());
    assert!(small.body.len() <= LARGEST_BROTLI_BYTES, "{} bytes", small.body.len());
    let texts: BTreeSet<&str> = hours.iter().map(|row| row["opening_hours"].as_str().unwrap()).collect();
    let said: BTreeSet<&str> = entries.iter().filter_map(|entry| entry["opening_hours"].as_str()).collect();
    assert_eq!(texts, said, "every text is written out, once");
}

#[tokio::test]
async fn hours_are_written_out_as_the_search_answers_them() {
    let (_folder, service) = with_hours();
    let snapshot = of(&service, "/api/v1/snapshot", "identity").await.json();
    let hours = rows(&snapshot, "hours");
    let first: jiff::civil::Date = hours[0]["first_day"].as_str().unwrap().parse().unwrap();
    // A working day, an evening, a Sunday, Christmas, a day in August, the last of the calendar.
    let year = first.year() + 1;
    let last = first.saturating_add(jiff::Span::new().days(hours[0]["calendar"].as_str().unwrap().len() as i64 - 1));
    for (day, minute) in [
        (first.saturating_add(jiff::Span::new().days(15)), 605),
        (first.saturating_add(jiff::Span::new().days(16)), 1130),
        (jiff::civil::date(first.year(), 12, 25).max(first), 665),
        (jiff::civil::date(year, 8, 18).min(last), 600),
        (last, 719),
    ] {
        let at = day.at((minute / 60) as i8, (minute % 60) as i8, 0, 0).strftime("%Y-%m-%dT%H:%M").to_string();
        let found = of(&service, &format!("/api/v1/places?open={at}&limit=1000"), "identity").await.json();
        let expected: BTreeSet<String> = found["features"]
            .as_array()
            .unwrap()
            .iter()
            .map(|feature| feature["id"].as_str().unwrap().to_owned())
            .collect();
        let number = usize::try_from(first.until(day).unwrap().get_days()).unwrap();
        let is_open = |row: &&Value| {
            let letter = char::from(row["calendar"].as_str().unwrap().as_bytes()[number]);
            let spans = row["days"][letter.to_digit(36).unwrap() as usize].as_array().unwrap();
            spans.iter().any(|span| span[2] == true && (span[0].as_i64()..span[1].as_i64()).contains(&Some(minute)))
        };
        let texts: Vec<&Value> = hours.iter().filter(is_open).map(|row| &row["opening_hours"]).collect();
        let answered: BTreeSet<String> = rows(&snapshot, "entries")
            .iter()
            .filter(|entry| texts.contains(&&entry["opening_hours"]))
            .map(|entry| entry["id"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(answered, expected, "{at}");
    }
}

#[tokio::test]
async fn who_kept_a_generation_that_is_remembered_gets_what_has_changed_since() {
    let folder = tempfile::tempdir().unwrap();
    let state = AppState::new(Config::of_index(folder.path()));
    let service = router(state.clone());
    let mut follower = Follower::new(state.clone());
    let mut stored = register();
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    follower.look().await;
    let first = of(&service, "/api/v1/snapshot", "identity").await.json();
    let since = first["generation"].as_str().unwrap().to_owned();
    let nothing = of(&service, &format!("/api/v1/snapshot?since={since}"), "identity").await.json();
    assert_eq!(nothing["since"], nothing["generation"]);
    assert_eq!((&nothing["removed"], &nothing["changed"]), (&json!([]), &json!([])));

    stored.retain(|stored| stored.organization.id != "national");
    // A new name concerns every entry of the organization, whose own rows say the same as before.
    stored.iter_mut().find(|stored| stored.organization.id == "legal").unwrap().organization.name = "Porto".to_owned();
    let rome = stored.iter_mut().flat_map(|stored| &mut stored.organization.locations);
    rome.filter(|location| location.id == "legal-rome").for_each(|location| {
        location.opening_hours = Some("Mo-Fr 09:00-13:00".to_owned());
    });
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    follower.look().await;
    let delta = of(&service, &format!("/api/v1/snapshot?since={since}"), "br").await;
    assert_eq!(delta.header("content-encoding"), "br");
    let delta = of(&service, &format!("/api/v1/snapshot?since={since}"), "identity").await.json();
    assert_eq!(delta["since"], since);
    assert_ne!(delta["generation"], since);
    assert_eq!(delta["removed"], json!(["national"]));
    let ids: Vec<&Value> = delta["changed"].as_array().unwrap().iter().map(|row| &row[0]).collect();
    assert_eq!(ids, ["legal-milan", "legal-rome"]);
    assert_eq!(delta["organizations"].as_array().unwrap().len(), 1);
    assert_eq!(delta["organizations"][0][1], "Porto");
    assert_eq!(delta["comuni"].as_array().unwrap().len(), 2);
    assert_eq!(delta["hours"].as_array().unwrap().len(), 1);
    assert_eq!(delta["hours"][0][0], "Mo-Fr 09:00-13:00");

    let unknown = of(&service, "/api/v1/snapshot?since=20200101T000000Z-0000000000000000", "identity").await.json();
    assert_eq!(unknown["entries"].as_array().unwrap().len(), 4);
    assert_eq!(unknown["since"], Value::Null);
}

#[tokio::test]
async fn an_unchanged_snapshot_costs_nothing_and_an_unknown_parameter_is_refused() {
    let answer = get("/api/v1/snapshot").await;
    let tag = answer.header("etag").to_owned();
    let again = ask(axum::http::Method::GET, "/api/v1/snapshot", &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    let refused = get("/api/v1/snapshot?sinse=x").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.json()["detail"].as_str().unwrap().contains("`since`"));
}

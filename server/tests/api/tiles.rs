//! `/tiles`: vector tiles of any search, and their description.

use std::collections::BTreeSet;

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::json;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::register::Stored;
use vicini_server::{AppState, Config, router};

use crate::support::{Answer, ask, data, get, ids, location, ok, organization, send};
use crate::vector_tile::{Layer, decode};

fn layer<'layers>(layers: &'layers [Layer], name: &str) -> Option<&'layers Layer> {
    layers.iter().find(|layer| layer.name == name)
}

/// Entries that a tile stands for.
fn count(answer: &Answer) -> u64 {
    if answer.status == StatusCode::NO_CONTENT {
        assert!(answer.body.is_empty());
        return 0;
    }
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let layers = decode(&answer.body);
    let clusters = layer(&layers, "clusters").into_iter().flat_map(|layer| &layer.points);
    let places = layer(&layers, "places").map_or(0, |layer| layer.points.len() as u64);
    clusters.map(|cluster| cluster.properties["count"].as_u64().unwrap()).sum::<u64>() + places
}

#[tokio::test]
async fn few_entries_are_points_with_what_the_map_shows_of_them() {
    let answer = get("/tiles/places/0/0/0.mvt").await;
    assert_eq!(answer.header("content-type"), "application/vnd.mapbox-vector-tile");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let layers = decode(&answer.body);
    assert_eq!(layers.len(), 1);
    let places = layer(&layers, "places").unwrap();
    assert_eq!((places.version, places.extent), (2, 4096));
    let found: BTreeSet<&str> = places.points.iter().map(|point| point.properties["id"].as_str().unwrap()).collect();
    assert_eq!(found, BTreeSet::from(["legal-milan", "legal-rome", "school-rome", "shelter-modena"]));
    let rome = places.points.iter().find(|point| point.properties["id"] == "legal-rome").unwrap();
    assert_eq!(rome.at, [2189, 1522]);
    assert_eq!(
        json!(rome.properties),
        json!({"id": "legal-rome", "organization_id": "legal", "name": "Città aperta", "services": "legal_counselling,italian_language",
            "led_by": "unknown", "type": "association", "precision": "address"})
    );
}

#[tokio::test]
async fn a_tile_shows_what_the_search_finds() {
    for query in [
        "q=scuola",
        "service=legal_counselling",
        "bbox=12,41,13,42",
        "near=12.5,41.9&radius=5000",
        "comune=058091&sort=name&limit=1&facets=service&lang=en",
        "verified=12",
        "open=2026-11-23T10:00",
        "",
    ] {
        let search = ok(&format!("/api/v1/places?{query}&limit=1000&has=position").replace("&limit=1&", "&")).await;
        let tile = get(&format!("/tiles/places/0/0/0.mvt?{query}")).await;
        assert_eq!(count(&tile), search["numberMatched"].as_u64().unwrap(), "{query}: {:?}", ids(&search));
    }
}

#[tokio::test]
async fn a_tile_without_entries_has_no_content() {
    let answer = get("/tiles/places/5/0/0.mvt").await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert!(answer.body.is_empty());
    assert!(answer.header("etag").starts_with("W/"));
}

#[tokio::test]
async fn an_unchanged_tile_is_304() {
    for address in ["/tiles/places/0/0/0.mvt?q=scuola", "/tiles/places/5/0/0.mvt", "/tiles/places.json?q=scuola"] {
        let first = get(address).await;
        assert_eq!(first.header("cache-control"), "no-cache");
        let again = ask(Method::GET, address, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{address}");
        assert!(again.body.is_empty());
    }
    assert_ne!(
        get("/tiles/places/0/0/0.mvt").await.header("etag"),
        get("/tiles/places/0/0/0.mvt?q=scuola").await.header("etag")
    );
}

#[tokio::test]
async fn an_address_outside_the_pyramid_is_refused_by_name() {
    for (address, parameter, expected) in [
        ("30/0/0.mvt", "z", "0 to 22"),
        ("23/0/0.mvt", "z", "0 to 22"),
        ("-1/0/0.mvt", "z", "0 to 22"),
        ("99999999999999999999/0/0.mvt", "z", "0 to 22"),
        ("a/0/0.mvt", "z", "0 to 22"),
        ("NaN/0/0.mvt", "z", "0 to 22"),
        ("3/8/0.mvt", "x", "0 to 7"),
        ("3/0/8.mvt", "y", "0 to 7"),
        ("0/0/1.mvt", "y", "0 to 0"),
        ("3/+1/0.mvt", "x", "0 to 7"),
        ("3/0/1", "y", ".mvt"),
        ("3/0/1.png", "y", ".mvt"),
        ("3/0/.mvt", "y", "0 to 7"),
        ("3/0/1.mvt?colour=red", "colour", "no parameter"),
        ("3/0/1.mvt?bbox=1,2,3", "bbox", "west,south"),
        ("3/%FF/1.mvt", "z", "UTF-8"),
    ] {
        let answer = get(&format!("/tiles/places/{address}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}: {}", answer.text());
        let problem = answer.json();
        assert_eq!(problem["parameter"], parameter, "{address}");
        assert!(problem["detail"].as_str().unwrap().contains(expected), "{address}: {problem}");
    }
    for address in ["/tiles", "/tiles/places", "/tiles/places/1/2", "/tiles/nothing.json"] {
        assert_eq!(get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn the_description_carries_the_search_into_the_address_of_its_tiles() {
    let description = ok("/tiles/places.json?q=citt%C3%A0&service=legal_counselling&limit=5&lang=en").await;
    assert_eq!(description["tilejson"], "3.0.0");
    assert_eq!(description["tiles"], json!(["/tiles/places/{z}/{x}/{y}.mvt?q=citt%C3%A0&service=legal_counselling"]));
    assert_eq!((&description["minzoom"], &description["maxzoom"]), (&json!(0), &json!(22)));
    assert_eq!(description["bounds"], json!([9.19, 41.89, 12.48, 45.46]));
    let layers: Vec<&str> =
        description["vector_layers"].as_array().unwrap().iter().map(|layer| layer["id"].as_str().unwrap()).collect();
    assert_eq!(layers, ["clusters", "places"]);
    assert_eq!(ok("/tiles/places.json").await["tiles"], json!(["/tiles/places/{z}/{x}/{y}.mvt"]));
    let nowhere = ok("/tiles/places.json?verified=6").await;
    assert_eq!(nowhere["bounds"][0], -180.0);
}

/// A service over entries on a grid around Modena, and a crowd on one spot.
fn crowded() -> (tempfile::TempDir, Router) {
    let stored: Vec<Stored> = (0..400_u32)
        .map(|number| {
            let mut organization = organization(&format!("o{number}"), &format!("Associazione numero {number}"));
            let (longitude, latitude) = if number < 100 {
                (10.925, 44.647)
            } else {
                (10.0 + f64::from(number % 20) / 10.0, 44.0 + f64::from(number / 20) / 10.0)
            };
            organization.locations = vec![location(&format!("l{number}"), "036023", longitude, latitude)];
            Stored { organization, updated_at: "2026-11-01T12:00:00Z".parse().unwrap() }
        })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    (folder, service)
}

#[tokio::test]
async fn the_tiles_of_every_zoom_add_up_to_the_search() {
    let (_folder, service) = crowded();
    let ask = |address: String| send(service.clone(), Request::get(address).body(Body::empty()).unwrap());
    for query in ["", "q=numero", "bbox=10.2,44,11.5,45.2"] {
        let search = ask(format!("/api/v1/places?has=position&{query}")).await.json();
        let mut tiles = vec![(0_u32, 0_u32)];
        for zoom in 0..=11 {
            let (mut total, mut occupied) = (0, Vec::new());
            for (column, row) in tiles {
                let found = count(&ask(format!("/tiles/places/{zoom}/{column}/{row}.mvt?{query}")).await);
                total += found;
                if found > 0 {
                    occupied.push((column, row));
                }
            }
            assert_eq!(total, search["numberMatched"].as_u64().unwrap(), "zoom {zoom} of `{query}`");
            tiles = occupied
                .into_iter()
                .flat_map(|(x, y)| [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(dx, dy)| (2 * x + dx, 2 * y + dy)))
                .collect();
        }
    }
}

#[tokio::test]
async fn many_entries_are_clusters_with_their_box_and_stay_one_on_one_spot() {
    let (_folder, service) = crowded();
    let ask = |address: &str| send(service.clone(), Request::get(address).body(Body::empty()).unwrap());
    let far = decode(&ask("/tiles/places/4/8/5.mvt").await.body);
    let clusters = &layer(&far, "clusters").unwrap().points;
    assert!(clusters.iter().all(|cluster| cluster.properties["count"].as_u64().unwrap() > 1));
    let west =
        clusters.iter().map(|cluster| cluster.properties["west"].as_f64().unwrap()).fold(f64::INFINITY, f64::min);
    assert_eq!(west, 10.0);
    // Tile 14/8689/5916 holds the spot and none of the grid.
    let near = decode(&ask("/tiles/places/14/8689/5916.mvt").await.body);
    assert_eq!(near.len(), 1);
    let [spot] = &near[0].points[..] else { panic!("one cluster was expected: {near:?}") };
    assert_eq!(
        json!(spot.properties),
        json!({"count": 100, "west": 10.925, "south": 44.647, "east": 10.925, "north": 44.647})
    );
}

//! `/static/map.png`: the picture of a search, or of a place.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::record::{Location, Precision};
use vicini_indexer::register::Stored;
use vicini_server::{AppState, Config, router};

use crate::support::{Answer, ask, data, get, location, organization, send};

/// Red, green, blue.
type Rgb = [u8; 3];

/// The accent of the light theme, which entries are drawn in.
const ACCENT: Rgb = [0x0d, 0x5c, 0x57];
/// The accent above the land, as thin as an area is filled with it.
const HIGHLIGHTED: Rgb = [0xc7, 0xd2, 0xc6];

struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<Rgb>,
}

impl Picture {
    #[track_caller]
    fn of(answer: &Answer) -> Self {
        assert_eq!(answer.status, StatusCode::OK, "{}", String::from_utf8_lossy(&answer.body));
        assert_eq!(answer.header("content-type"), "image/png");
        let mut decoder = png::Decoder::new(std::io::Cursor::new(&answer.body));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        let pixels = bytes.as_chunks::<3>().0.to_vec();
        Self { width: frame.width, height: frame.height, pixels }
    }

    /// How many pixels have a colour, give or take what rounding does.
    fn count(&self, colour: Rgb) -> usize {
        let close = |pixel: &&Rgb| pixel.iter().zip(colour).all(|(one, other)| one.abs_diff(other) <= 4);
        self.pixels.iter().filter(close).count()
    }
}

async fn picture(query: &str) -> Picture {
    Picture::of(&get(&format!("/static/map.png?{query}")).await)
}

#[tokio::test]
async fn a_search_is_a_picture_of_the_size_that_cards_have() {
    let picture = picture("").await;
    assert_eq!((picture.width, picture.height), (1200, 630));
    assert!(picture.count(ACCENT) > 500);
    let answer = get("/static/map.png").await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert!(answer.body.len() < 150_000, "{}", answer.body.len());
}

#[tokio::test]
async fn a_size_above_the_greatest_counts_as_the_greatest() {
    let picture = picture("width=99999&height=64").await;
    assert_eq!((picture.width, picture.height), (1280, 64));
}

#[tokio::test]
async fn a_picture_shows_what_the_search_finds_and_nothing_else() {
    for (query, is_there) in [
        ("service=legal_counselling&bbox=12,41,13,42.5", true),
        ("service=legal_counselling&bbox=14,41,15,42.5", false),
        ("q=scuola&center=12.5,41.9&zoom=10", true),
        ("q=scuola&center=9.19,45.46&zoom=10", false),
        ("verified=6", false),
    ] {
        let found = picture(&format!("{query}&width=300&height=300")).await.count(ACCENT) > 20;
        assert_eq!(found, is_there, "{query}");
    }
}

#[tokio::test]
async fn every_parameter_that_shows_makes_another_picture_and_the_others_the_same() {
    let plain = get("/static/map.png?width=300&height=200").await;
    for other in ["lang=ar", "theme=dark", "bbox=9,41,13,45", "center=12,42&zoom=7", "q=scuola"] {
        assert_ne!(get(&format!("/static/map.png?width=300&height=200&{other}")).await.body, plain.body, "{other}");
    }
    for same in ["lang=it", "theme=light", "sort=name&limit=3", "facets=service", "q="] {
        assert_eq!(get(&format!("/static/map.png?width=300&height=200&{same}")).await.body, plain.body, "{same}");
    }
}

#[tokio::test]
async fn an_unchanged_picture_is_304() {
    let address = "/static/map.png?q=scuola&width=200&height=200";
    let first = get(address).await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let again = ask(Method::GET, address, &[("if-none-match", first.header("etag"))]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
}

#[tokio::test]
async fn what_is_not_as_expected_is_refused_by_name() {
    for (query, parameter, expected) in [
        ("colour=red", "colour", "expected any of q, bbox"),
        ("explain=1", "explain", "no parameter"),
        ("width=63", "width", "≥ 64"),
        ("height=tall", "height", "≥ 64"),
        ("width=100&width=200", "width", "expected once"),
        ("theme=auto", "theme", "light or dark"),
        ("lang=de", "lang", "language"),
        ("center=12.5,41.9", "center", "zoom="),
        ("zoom=9", "zoom", "center="),
        ("center=12.5,91&zoom=3", "center", "longitude,latitude"),
        ("center=12.5,41.9&zoom=17", "zoom", "0 to 16"),
        ("center=12.5,41.9&zoom=nan", "zoom", "0 to 16"),
        ("bbox=1,2,3", "bbox", "west,south"),
        ("place=legal-rome&q=scuola", "q", "beside `place`"),
        ("place=legal-rome&center=12,41&zoom=16", "center", "beside `place`"),
        ("place=nobody", "place", "identifier of a place"),
    ] {
        let answer = get(&format!("/static/map.png?{query}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
        let problem = answer.json();
        assert_eq!(problem["parameter"], parameter, "{query}");
        assert!(problem["detail"].as_str().unwrap().contains(expected), "{query}: {problem}");
    }
    assert_eq!(get("/static/other.png").await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(Method::POST, "/static/map.png", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn views_at_the_ends_of_the_world_are_drawn_too() {
    for query in [
        "bbox=-180,-90,180,90",
        "bbox=170,-10,-170,10",
        "bbox=12.5,41.9,12.5,41.9",
        "center=180,90&zoom=0",
        "center=-180,-90&zoom=16",
        "center=12.5,41.9&zoom=16",
    ] {
        let picture = picture(&format!("{query}&width=64&height=1280")).await;
        assert_eq!((picture.width, picture.height), (64, 1280), "{query}");
    }
}

#[tokio::test]
async fn a_place_is_a_point_at_a_known_address_and_its_whole_municipality_otherwise() {
    let known = picture("place=legal-rome&width=400&height=400").await;
    assert!(known.count(ACCENT) > 80);
    assert!(known.count(HIGHLIGHTED) > 4000);
    // Reception is shown at the level of the municipality.
    let somewhere = picture("place=shelter-modena&width=400&height=400").await;
    assert!(somewhere.count(ACCENT) < 40, "{}", somewhere.count(ACCENT));
    assert!(somewhere.count(HIGHLIGHTED) > 4000);
}

/// A service over one place in Modena.
fn of_one(place: Location) -> (tempfile::TempDir, Router) {
    let mut organization = organization("one", "Una sola");
    organization.locations = vec![place];
    let stored = [Stored { organization, updated_at: "2026-11-01T12:00:00Z".parse().unwrap() }];
    let folder = tempfile::tempdir().unwrap();
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    (folder, service)
}

#[tokio::test]
async fn places_that_are_published_as_one_municipality_or_region_look_the_same_wherever_they_are() {
    async fn pictures(precision: Precision, longitude: f64, comune: &str) -> [Vec<u8>; 2] {
        let mut place = location("place", comune, longitude, 44.6);
        place.precision = precision;
        let (_folder, service) = of_one(place);
        let mut pictures = [Vec::new(), Vec::new()];
        for (kept, query) in pictures.iter_mut().zip(["place=place", "center=10.9,44.6&zoom=9"]) {
            let address = format!("/static/map.png?{query}&width=300&height=300");
            let answer = send(service.clone(), Request::get(address).body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, StatusCode::OK);
            *kept = answer.body;
        }
        pictures
    }
    let (modena, bologna) = ("036023", "037006");
    let municipality = pictures(Precision::Municipality, 10.90, modena).await;
    assert!(municipality == pictures(Precision::Municipality, 10.95, modena).await);
    let hidden = pictures(Precision::Hidden, 10.90, modena).await;
    assert!(hidden == pictures(Precision::Hidden, 11.34, bologna).await);
    assert!(municipality[0] != hidden[0]);
    let address = pictures(Precision::Address, 10.90, modena).await;
    assert!(address != pictures(Precision::Address, 10.95, modena).await);
}

#[tokio::test]
async fn a_picture_is_drawn_in_the_time_that_this_prints() {
    const PICTURES: u32 = 20;
    get("/static/map.png").await;
    let started = std::time::Instant::now();
    for number in 0..PICTURES {
        // Each has a size of its own, so that none was drawn before.
        get(&format!("/static/map.png?width={}", 1180 + number)).await;
    }
    let each = started.elapsed().as_secs_f64() * 1000.0 / f64::from(PICTURES);
    println!(
        "a map picture of 1190 by 630 pixels: {each:.1} ms, {}",
        if cfg!(debug_assertions) { "unoptimised" } else { "optimised" }
    );
}

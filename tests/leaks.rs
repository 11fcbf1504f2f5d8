//! Does anything that leaves the service tell more of a place than may be known?
//!
//! Two registers are read from rows that differ only in what must stay secret: the
//! position, the address, the way there, and of a hidden place the municipality. Everything
//! that the service says of the one and of the other must then be the same, byte for byte:
//! what does not depend on a secret cannot give it away. A new output is one line of
//! [`outputs`].

use std::collections::BTreeMap;
use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{self, BuildOptions, Index, TileAddress};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};
use vicini_server::{AppState, Config, router};

use crate::support::data;
use crate::vector_tile;

/// What must stay secret of the places of a register.
#[derive(Clone, Copy)]
struct Secret {
    longitude: &'static str,
    latitude: &'static str,
    address: &'static str,
    /// Of the hidden place only: the others may be known to be in Bologna.
    comune: &'static str,
}

/// In Bologna, and in Casalecchio where the place is hidden.
const ONE: Secret =
    Secret { longitude: "11.357913", latitude: "44.507531", address: "Vicolo Qwertyx 77", comune: "037011" };
/// At another end of Bologna, and in San Lazzaro where the place is hidden: in the same region.
const OTHER: Secret =
    Secret { longitude: "11.291357", latitude: "44.482468", address: "Piazza Ytrewqx 5", comune: "037054" };

const BOLOGNA: &str = "037006";
const HEADER: &str = "organization_id,location_id,name,comune_code,latitude,longitude,precision,address,opening_hours,\
    accessibility,transport,services,phone,email,evidence_level,source_name,source_url,source_date,finest_precision";

/// How closely the places of a register may be known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum May {
    /// As each row says, or as the rule for people at risk does.
    BeKnownRoughly,
    /// To the door, by the decision of a person: what shows that the outputs do show places.
    BeKnown,
}

/// The rows of a register: a place known by its municipality, a hidden one, and a shelter that only a rule protects.
fn rows(secret: Secret, may: May) -> String {
    let Secret { longitude, latitude, address, comune } = secret;
    let row = |id: &str, comune: &str, precision: &str, service: &str| {
        let (precision, finest) = match may {
            May::BeKnownRoughly => (precision, ""),
            May::BeKnown => ("address", "address"),
        };
        format!(
            "{id},{id},Prova {id},{comune},{latitude},{longitude},{precision},{address},\
             \"Mo-Fr 09:00-13:00 \"\"suonare in {address}\"\"; Sa 10:00-12:00\",\
             Rampa in {address},Fermata di {address},{service},+39 051 0000000,prova@example.org,A,Prova,\
             https://example.org/prova,2026,{finest}\n"
        )
    };
    format!("{HEADER}\n")
        + &row("rough", BOLOGNA, "municipality", "legal_counselling")
        + &row("hidden", if may == May::BeKnown { BOLOGNA } else { comune }, "hidden", "legal_counselling")
        + &row("shelter", BOLOGNA, "address", "housing_reception")
}

/// A service over a register, and the folder of its generation.
struct Service {
    folder: tempfile::TempDir,
    state: AppState,
}

fn serve(secret: Secret, may: May) -> Service {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.csv");
    std::fs::write(&file, rows(secret, may)).unwrap();
    let reading = source::read(&file, &ReadOptions::default(), &Reference::load(&data()).unwrap()).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(reading.rejections.is_empty(), "{:?}", reading.rejections);
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    let stored: Vec<Stored> =
        reading.organizations.into_iter().map(|read| Stored { organization: read.organization, updated_at }).collect();
    assert_eq!(stored.len(), 3);
    index::build(&stored, &data(), folder.path(), &BuildOptions::default()).unwrap();
    let index = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let mut config = Config::of_index(folder.path());
    config.public_url = Some("https://vicini.example".parse().unwrap());
    Service { folder, state: AppState::with_index(config, index) }
}

/// Whether an output says where a place is, when that may be known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tells {
    /// So that it must change with the place.
    Where,
    /// It counts or explains.
    Nothing,
}

/// An address to ask, and the body to send to it, if any.
type Output = (String, Option<String>, Tells);

/// Everything that the service says.
fn outputs() -> Vec<Output> {
    let mut outputs: Vec<Output> = Vec::new();
    let mut get = |address: &str, tells: Tells| outputs.push((address.to_owned(), None, tells));
    for language in ["it", "ar"] {
        for (page, tells) in [
            ("", Tells::Where),
            ("?q=prova", Tells::Where),
            ("?q=qwertyx", Tells::Where),
            ("?where=Bologna", Tells::Where),
            ("?near=11.35,44.5&radius=20000", Tells::Where),
            ("?comune=037011", Tells::Nothing),
            ("/places/rough", Tells::Where),
            ("/places/hidden", Tells::Where),
            ("/places/shelter", Tells::Where),
            ("/regions/08", Tells::Where),
            ("/coverage", Tells::Nothing),
            ("/coverage?by=province", Tells::Nothing),
            ("/about", Tells::Nothing),
            ("/embed", Tells::Nothing),
            ("/offline", Tells::Nothing),
            ("/places/rough/report", Tells::Nothing),
            ("/places/hidden/report", Tells::Nothing),
        ] {
            get(&format!("/{language}{page}"), tells);
        }
        get(&format!("/embed?lang={language}"), Tells::Where);
        get(&format!("/sitemaps/{language}-1.xml"), Tells::Nothing);
        for words in ["prova", "qwertyx", "ytrewqx", "vicolo", "casalecchio", "lazzaro"] {
            get(&format!("/api/v1/suggest?q={words}&lang={language}&limit=50"), Tells::Nothing);
        }
        get(&format!("/api/v1/facets?lang={language}"), Tells::Nothing);
        get(&format!("/api/v1/synonyms?lang={language}"), Tells::Nothing);
    }
    for (search, tells) in [
        ("", Tells::Where),
        ("?sort=name&facets=comune,province,region,service", Tells::Where),
        ("?q=qwertyx", Tells::Where),
        ("?q=piazza", Tells::Where),
        ("?comune=037011", Tells::Nothing),
        ("?province=037&region=08", Tells::Nothing),
        ("?has=position", Tells::Where),
        // Around the one secret position, then around the other, closer and closer.
        ("?near=11.357913,44.507531", Tells::Where),
        ("?near=11.357913,44.507531&radius=100", Tells::Where),
        ("?near=11.291357,44.482468&radius=100", Tells::Where),
        ("?bbox=11.357,44.507,11.358,44.508", Tells::Where),
        ("?bbox=11.291,44.482,11.292,44.483", Tells::Where),
        ("?bbox=11,44,12,45", Tells::Where),
    ] {
        get(&format!("/api/v1/places{search}"), tells);
        get(&format!("/tiles/places.json{search}").replace("facets=", "limit=1&facets="), Tells::Nothing);
    }
    for id in ["rough", "hidden", "shelter"] {
        get(&format!("/api/v1/places/{id}"), Tells::Where);
        get(&format!("/api/v1/organizations/{id}"), Tells::Where);
    }
    get("/api/v1/snapshot", Tells::Where);
    for picture in ["place=rough", "place=hidden", "place=shelter", "bbox=11.25,44.45,11.4,44.55"] {
        get(&format!("/static/map.png?{picture}&width=400&height=300"), Tells::Where);
    }
    for by in ["region", "province", "comune"] {
        for format in ["json", "csv", "geojson"] {
            get(&format!("/api/v1/coverage?by={by}&format={format}"), Tells::Nothing);
        }
    }
    for secret in [ONE, OTHER] {
        for zoom in 0..=TileAddress::LAST_ZOOM {
            let (column, row) = tile_over(secret, zoom);
            // Far out, all of Bologna is one pixel.
            let tells = if zoom >= 12 { Tells::Where } else { Tells::Nothing };
            get(&format!("/tiles/places/{zoom}/{column}/{row}.mvt"), tells);
        }
    }
    let around = r#"{"within":{"type":"Polygon","coordinates":[[[11.35,44.5],[11.36,44.5],[11.36,44.51],[11.35,44.51],[11.35,44.5]]]}}"#;
    outputs.push(("/api/v1/places/search".to_owned(), Some(around.to_owned()), Tells::Where));
    outputs
}

/// Column and row of the tile over a secret position (Web Mercator).
fn tile_over(secret: Secret, zoom: u8) -> (u32, u32) {
    let tiles = f64::from(1_u32 << zoom);
    let latitude = secret.latitude.parse::<f64>().unwrap().to_radians();
    let column = (secret.longitude.parse::<f64>().unwrap() + 180.0) / 360.0 * tiles;
    let row = (1.0 - latitude.tan().asinh() / std::f64::consts::PI) / 2.0 * tiles;
    (column as u32, row as u32)
}

/// What the service answers; the name of the generation and the time of the answer, which are its own, aside.
async fn answer(service: &Service, (address, body, _): &Output) -> (StatusCode, Vec<u8>) {
    let request = match body {
        Some(body) => Request::post(address).header("content-type", "application/json").body(Body::from(body.clone())),
        None => Request::get(address).body(Body::empty()),
    };
    let answer = router(service.state.clone()).oneshot(request.unwrap()).await.unwrap();
    let status = answer.status();
    assert!(status.is_success() || status == StatusCode::NOT_FOUND, "{address}: {status}");
    let bytes = answer.into_body().collect().await.unwrap().to_bytes().to_vec();
    let Ok(mut text) = String::from_utf8(bytes.clone()) else { return (status, bytes) };
    text = text.replace(&service.state.index().unwrap().manifest().generation, "GENERATION");
    for mark in ["\"timeStamp\":\"", "\"created_at\":\""] {
        if let Some(start) = text.find(mark).map(|start| start + mark.len()) {
            let end = start + text[start..].find('"').unwrap();
            text.replace_range(start..end, "TIME");
        }
    }
    (status, text.into_bytes())
}

#[tokio::test]
async fn nothing_that_the_service_says_depends_on_what_must_stay_secret() {
    let (one, other) = (serve(ONE, May::BeKnownRoughly), serve(OTHER, May::BeKnownRoughly));
    for output in outputs() {
        let (of_one, of_other) = (answer(&one, &output).await, answer(&other, &output).await);
        assert_eq!(of_one.0, of_other.0, "{}", output.0);
        assert!(
            of_one.1 == of_other.1,
            "{} gives a secret away:\n{}\n{}",
            output.0,
            String::from_utf8_lossy(&of_one.1),
            String::from_utf8_lossy(&of_other.1)
        );
        // Words that were asked for are said again, whether they are anybody's or not.
        let asked = output.0.to_lowercase().contains("q=");
        for secret in ["Qwertyx", "Ytrewqx"] {
            assert!(asked || !holds(&of_one.1, secret.as_bytes()), "{} names {secret}", output.0);
        }
    }
}

#[tokio::test]
async fn what_may_be_known_is_said_so_that_silence_means_something() {
    let (one, other) = (serve(ONE, May::BeKnown), serve(OTHER, May::BeKnown));
    for output in outputs().into_iter().filter(|output| output.2 == Tells::Where) {
        assert!(answer(&one, &output).await != answer(&other, &output).await, "{} tells nothing", output.0);
    }
}

#[tokio::test]
async fn a_tile_draws_a_rough_place_at_its_municipality_and_a_hidden_one_nowhere() {
    let service = serve(ONE, May::BeKnownRoughly);
    let bologna = service.state.index().unwrap().reference().gazetteer.comune(BOLOGNA).unwrap().position;
    let mut drawn = 0;
    for zoom in 0..=TileAddress::LAST_ZOOM {
        let (tile, at) = unit_of(bologna, zoom);
        let output = (format!("/tiles/places/{zoom}/{}/{}.mvt", tile.0, tile.1), None, Tells::Nothing);
        for layer in vector_tile::decode(&answer(&service, &output).await.1) {
            for point in layer.points {
                assert_ne!(point.properties.get("id"), Some(&"hidden".into()), "zoom {zoom}");
                assert!((point.at[0] - at[0]).abs() <= 1 && (point.at[1] - at[1]).abs() <= 1, "zoom {zoom}: {point:?}");
                drawn += 1;
            }
        }
    }
    assert!(drawn > usize::from(TileAddress::LAST_ZOOM), "{drawn}");
}

/// The tile of a position, and where in the tile it is, in its 4096 units.
fn unit_of(position: Position, zoom: u8) -> ((u32, u32), [i64; 2]) {
    let tiles = f64::from(1_u32 << zoom);
    let column = (position.longitude() + 180.0) / 360.0 * tiles;
    let row = (1.0 - position.latitude().to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * tiles;
    let unit = |place: f64| (place.fract() * 4096.0).round() as i64;
    ((column as u32, row as u32), [unit(column), unit(row)])
}

#[test]
fn no_file_of_a_generation_depends_on_what_must_stay_secret() {
    let (one, other) = (serve(ONE, May::BeKnownRoughly), serve(OTHER, May::BeKnownRoughly));
    let (of_one, of_other) = (files(&one), files(&other));
    assert!(of_one.len() > 20, "{:?}", of_one.keys());
    assert!(of_one.keys().eq(of_other.keys()), "{:?}\n{:?}", of_one.keys(), of_other.keys());
    for (name, bytes) in &of_one {
        assert!(*bytes == of_other[name], "{name} depends on a secret");
    }
    for (name, bytes) in &of_one {
        for secret in ["Qwertyx", "qwertyx", "11.357", "44.507"] {
            assert!(!holds(bytes, secret.as_bytes()), "{name} holds {secret}");
        }
        for degrees in [11.357_913_f64, 44.507_531] {
            assert!(!holds(bytes, &degrees.to_le_bytes()), "{name} holds {degrees}");
            assert!(!holds(bytes, &(degrees as f32).to_le_bytes()), "{name} holds {degrees}");
        }
    }
    // The marks can be trusted: they are found where the place may be known.
    let known = files(&serve(ONE, May::BeKnown));
    assert!(known.values().any(|bytes| holds(bytes, b"Qwertyx")));
    assert!(known.values().any(|bytes| holds(bytes, &11.357_913_f64.to_le_bytes())));
}

/// The files that a generation makes of its records, by name; the reference data, copied before any is read, stay aside.
fn files(service: &Service) -> BTreeMap<String, Vec<u8>> {
    let generation = index::current(service.folder.path()).unwrap();
    let mut found = BTreeMap::new();
    for part in ["columns", "features", "text"] {
        collect(&generation.join(part), part, &mut found);
    }
    found
}

fn collect(folder: &Path, part: &str, into: &mut BTreeMap<String, Vec<u8>>) {
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        let mut name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            collect(&path, &format!("{part}/{name}"), into);
            continue;
        }
        if part == "text" {
            // The engine gives its files one name by chance, and lists it in two more files that hold nothing else.
            match name.split_once('.') {
                Some(("" | "meta", _)) => continue,
                Some((_, kind)) => name = kind,
                None => {}
            }
        }
        into.insert(format!("{part}/{name}"), std::fs::read(&path).unwrap());
    }
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

//! maplibre-rs and resvg draw the same pictures, as far as anyone can see.
//!
//! What resvg draws comes from a second process without a driver: this one,
//! asked for its ignored test. So both come out of the router, and that the
//! server answers without a driver is tested on the way.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use tempfile::TempDir;
use tower::ServiceExt;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};
use vicini_server::picture::drawing::{Drawer, drawer};
use vicini_server::{AppState, Config, router};

/// Where the process without a driver puts its pictures.
const FOLDER: &str = "VICINI_PICTURES";

/// Pictures that differ in everything that is drawn.
const PICTURES: [(&str, &str); 13] = [
    ("all Italy", "lang=it&width=1200&height=630"),
    ("all Italy, small", "lang=en&width=600&height=400"),
    ("all Italy in Arabic, dark", "lang=ar&theme=dark&width=1200&height=630"),
    ("all Italy in Tigrinya", "lang=ti&width=600&height=400"),
    ("all Italy in Bengali", "lang=bn&width=601&height=399"),
    ("all Italy in Chinese", "lang=zh&width=1280&height=1280"),
    ("one service in a region", "lang=uk&region=12&service=italian_language&width=600&height=400"),
    ("a town with its municipalities", "lang=it&center=9.19,45.46&zoom=10&width=777&height=333"),
    ("one place", "lang=it&place={place}&width=1200&height=630"),
    ("one place, dark", "lang=fa&theme=dark&place={place}&width=333&height=777"),
    ("nothing found", "lang=it&q=xyzzyxyzzy&width=600&height=400"),
    ("the smallest", "lang=it&width=64&height=64"),
    ("beyond the antimeridian", "lang=it&bbox=170,-10,-170,10&width=65&height=127"),
];

/// A pixel that differs by more than this in one of its colours can be told apart.
const TELLABLE: u8 = 48;
/// Share of such pixels that a picture may have: both smooth edges, in other ways.
const MOST_TELLABLE: f64 = 0.003;
/// How much the colours of all pixels may differ, on average.
const MOST_DIFFERENCE: f64 = 1.5;
/// Side of a part of the picture that is compared by itself, pixels: about as large as two letters.
const PART: usize = 16;
/// How much the colours of a part may differ, on average: a letter that one of them does not draw is more.
const MOST_DIFFERENCE_OF_A_PART: f64 = 12.0;

const WITHOUT_A_DRIVER: &str = "the pictures without a driver are kept for the others";

/// The service over the real records, and the identifier of a place.
static SERVICE: LazyLock<(TempDir, Router, String)> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let reference = Reference::load(&data).unwrap();
    let reading = source::read(&data.join("organizations.csv"), &ReadOptions::default(), &reference).unwrap();
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    let mut stored: Vec<Stored> =
        reading.organizations.into_iter().map(|read| Stored { organization: read.organization, updated_at }).collect();
    stored.sort_by(|left, right| left.organization.id.cmp(&right.organization.id));
    let folder = tempfile::tempdir().unwrap();
    index::build(&stored, &data, folder.path(), &BuildOptions::default()).unwrap();
    let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
    let places = stored.iter().flat_map(|stored| &stored.organization.locations).map(|location| &location.id);
    let place = places.into_iter().find(|id| opened.place(id).unwrap().is_some()).unwrap().clone();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    (folder, service, place)
});

/// Each picture with its name, as the server answers.
async fn drawn() -> Vec<(&'static str, Vec<u8>)> {
    let (_, service, place) = &*SERVICE;
    let mut drawn = Vec::new();
    for (name, query) in PICTURES {
        let address = format!("/static/map.png?{}", query.replace("{place}", place));
        let request = Request::get(&address).body(Body::empty()).unwrap();
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        drawn.push((name, response.into_body().collect().await.unwrap().to_bytes().to_vec()));
    }
    drawn
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.png"))
}

#[tokio::test]
#[ignore = "asked by the other tests, in a process that finds no driver"]
async fn without_a_driver() {
    let folder = PathBuf::from(std::env::var(FOLDER).expect("the folder for the pictures"));
    assert_eq!(drawer(), Drawer::Resvg);
    for (name, picture) in drawn().await {
        std::fs::write(file(&folder, name), picture).unwrap();
    }
    println!("{WITHOUT_A_DRIVER}");
}

/// What the server answers where there is no driver.
fn drawn_without_a_driver() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "without_a_driver", "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        // Vulkan's loader looks at these and nowhere else.
        .env("VK_DRIVER_FILES", "/nowhere/driver.json")
        .env("VK_ICD_FILENAMES", "/nowhere/driver.json")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains(WITHOUT_A_DRIVER), "{said}\n{complained}");
    folder
}

struct Picture {
    size: (u32, u32),
    bytes: Vec<u8>,
}

fn decoded(encoded: &[u8]) -> Picture {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(encoded));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    Picture { size: (frame.width, frame.height), bytes }
}

/// How much the part with the greatest differences differs.
fn of_the_worst_part(differences: &[[u8; 3]], width: usize) -> f64 {
    let mut worst = 0.0_f64;
    for rows in differences.chunks(PART * width) {
        for left in (0..width).step_by(PART) {
            let right = width.min(left + PART);
            let part = rows.chunks(width).flat_map(|row| &row[left..right]).flatten();
            let (sum, number) = part.fold((0.0, 0_u32), |(sum, number), each| (sum + f64::from(*each), number + 1));
            worst = worst.max(sum / f64::from(number));
        }
    }
    worst
}

#[tokio::test]
async fn both_draw_the_same_picture_of_every_kind_in_every_script_at_every_size() {
    assert_eq!(
        drawer(),
        Drawer::Maplibre,
        "there is no Vulkan driver: run tests/picture-packages.sh, or install mesa-vulkan-drivers and libvulkan1"
    );
    let folder = drawn_without_a_driver();
    let mut too_different = Vec::new();
    for (name, by_maplibre) in drawn().await {
        let by_resvg = std::fs::read(file(folder.path(), name)).unwrap();
        let (one, other) = (decoded(&by_maplibre), decoded(&by_resvg));
        let (colours, _) = other.bytes.as_chunks::<3>();
        // Where there are edges they differ a little; the sea alone is the same.
        let has_edges = colours.iter().any(|colour| *colour != colours[0]);
        assert_eq!(by_maplibre != by_resvg, has_edges, "{name}: resvg has drawn both");
        assert_eq!(one.size, other.size, "{name}");
        let differences: Vec<u8> =
            one.bytes.iter().zip(&other.bytes).map(|(one, other)| one.abs_diff(*other)).collect();
        let (pixels, _) = differences.as_chunks::<3>();
        let tellable = pixels.iter().filter(|pixel| pixel.iter().any(|difference| *difference > TELLABLE)).count();
        let tellable = tellable as f64 / pixels.len() as f64;
        let mean = differences.iter().copied().map(f64::from).sum::<f64>() / differences.len() as f64;
        let part = of_the_worst_part(pixels, one.size.0 as usize);
        println!("{name:<32} {:>5.2} % tellable, mean {mean:.2}, worst part {part:.1} of 255", tellable * 100.0);
        if let Some(kept) = std::env::var_os("VICINI_KEEP_PICTURES") {
            std::fs::write(file(Path::new(&kept), &format!("{name}, maplibre")), &by_maplibre).unwrap();
            std::fs::write(file(Path::new(&kept), &format!("{name}, resvg")), &by_resvg).unwrap();
        }
        if tellable > MOST_TELLABLE || mean > MOST_DIFFERENCE || part > MOST_DIFFERENCE_OF_A_PART {
            too_different.push(name);
        }
    }
    assert!(too_different.is_empty(), "{too_different:?}");
}

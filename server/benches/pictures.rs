//! How long does a map picture take, from the request to the last byte?
//!
//! `make bench-pictures` prints one table: what is on the picture, the goal,
//! the median and the 95th percentile; and the time of all processors for each
//! picture, which other programs on the machine change less. Every request asks for a picture that
//! was not drawn before, through the whole router, over the real records; each
//! has a width of its own, by turns in the light and the dark colours, in four
//! scripts. Nothing here fails because something is slow.

use std::path::Path;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;
use vicini_indexer::source::{self, ReadOptions};
use vicini_server::picture::drawing;
use vicini_server::{AppState, Config, router};

/// The server's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Pictures of each kind.
const PICTURES: u32 = 64;
/// What a request should take, at the median.
const GOAL_MS: u32 = 30;
/// Languages of the names, each in another script.
const LANGUAGES: [&str; 4] = ["it", "ar", "ti", "zh"];

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let folder = tempfile::tempdir().expect("a folder");
    let stored = stored(&data);
    let place = index::build(&stored, &data, folder.path(), &BuildOptions::default()).map(|_| {
        let published = stored.iter().flat_map(|stored| &stored.organization.locations);
        published.map(|location| location.id.clone()).collect::<Vec<_>>()
    });
    let ids = place.expect("an index of the real records");
    let opened = Index::open(&index::current(folder.path()).expect("a generation")).expect("a generation");
    let ids: Vec<String> = ids.into_iter().filter(|id| opened.place(id).is_ok_and(|place| place.is_some())).collect();
    let service = router(AppState::with_index(Config::of_index(folder.path()), opened));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    println!("drawn by {:?}; {PICTURES} pictures of each kind, none twice\n", drawing::drawer());
    println!(
        "{:<44} {:>10} {:>10} {:>10} {:>10} {:>9}",
        "GET /static/map.png", "goal", "median", "p95", "processor", "bytes"
    );
    let id = |number: u32| ids[number as usize * ids.len() / PICTURES as usize].as_str();
    type Query<'ids> = Box<dyn Fn(u32) -> String + 'ids>;
    let kinds: [(&str, u32, Query<'_>); 5] = [
        ("all Italy, 1200 × 630", 630, Box::new(|_| String::new())),
        ("a region, 1200 × 630", 630, Box::new(|number| format!("&region={:02}", number % 20 + 1))),
        ("one place, 1200 × 630", 630, Box::new(|number| format!("&place={}", id(number)))),
        (
            "a service around a town, 1200 × 630",
            630,
            Box::new(|number| format!("&service=italian_language&center={},45.0&zoom=9", 8 + number % 4)),
        ),
        ("all Italy, 600 × 400", 400, Box::new(|_| String::new())),
    ];
    for (kind, height, query) in kinds {
        let first_width = if height == 400 { 600 } else { 1200 };
        let mut durations = Vec::new();
        let mut bytes = 0;
        let mut before = Duration::ZERO;
        for number in 0..=PICTURES {
            let theme = if number % 2 == 0 { "light" } else { "dark" };
            let language = LANGUAGES[number as usize / 2 % LANGUAGES.len()];
            let width = first_width + number;
            let conditions = query(number % PICTURES);
            let address =
                format!("/static/map.png?width={width}&height={height}&theme={theme}&lang={language}{conditions}");
            let (duration, length) = runtime.block_on(asked(service.clone(), &address));
            // The first one reads outlines and names, which a server does once.
            if number == 0 {
                before = of_all_processors();
            } else {
                durations.push(duration);
                bytes += length;
            }
        }
        let processor = (of_all_processors() - before) / PICTURES;
        durations.sort_unstable();
        let quantile = |share: f64| durations[((durations.len() as f64 * share).ceil() as usize).saturating_sub(1)];
        println!(
            "{kind:<44} {:>10} {:>7.1} ms {:>7.1} ms {:>7.1} ms {:>9}",
            format!("≤ {GOAL_MS} ms"),
            milliseconds(quantile(0.5)),
            milliseconds(quantile(0.95)),
            milliseconds(processor),
            bytes / durations.len()
        );
    }
}

/// The records that may be read, as a register holds them.
fn stored(data: &Path) -> Vec<Stored> {
    let reference = Reference::load(data).expect("the reference data");
    let reading = source::read(&data.join("organizations.csv"), &ReadOptions::default(), &reference);
    let updated_at = "2026-11-01T12:00:00Z".parse().expect("a date");
    let organizations = reading.expect("the real records").organizations.into_iter();
    let mut stored: Vec<Stored> =
        organizations.map(|read| Stored { organization: read.organization, updated_at }).collect();
    stored.sort_by(|left, right| left.organization.id.cmp(&right.organization.id));
    stored
}

/// How long the answer took, and how many bytes it has.
async fn asked(service: Router, address: &str) -> (Duration, usize) {
    let request = Request::get(address).body(Body::empty()).expect("a good address");
    let started = Instant::now();
    let response = service.oneshot(request).await.expect("a router always answers");
    assert_eq!(response.status(), StatusCode::OK, "{address}");
    let body = response.into_body().collect().await.expect("a picture").to_bytes();
    (started.elapsed(), body.len())
}

/// What this process has used of all processors, to a hundredth of a second; zero where the system does not tell.
fn of_all_processors() -> Duration {
    /// Fields 14 and 15 of `proc_pid_stat(5)`, counted behind the name, which may hold spaces.
    const USER_AND_SYSTEM: std::ops::Range<usize> = 11..13;
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = text.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = fields.get(USER_AND_SYSTEM).into_iter().flatten().filter_map(|ticks| ticks.parse::<u64>().ok());
    Duration::from_millis(10 * ticks.sum::<u64>())
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

//! Records, indexes and folders for the tests. The records are synthetic: none of them is anybody.
#![allow(dead_code, reason = "each binary uses its part")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::Date;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use vicini_indexer::geography::Position;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::record::{Activity, Location, Organization, Precision, Publication, Source, Status};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::Stored;

/// The project's own data folder.
pub fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// The project's reference data without the largest files that may be missing: outlines of municipalities, figures.
///
/// Tests that build dozens of generations need not read them dozens of times.
pub fn slim_reference() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in Reference::files(&data()).expect("the data folder is complete") {
            if name.starts_with("indicators/") || name.ends_with("comuni.geojson") {
                continue;
            }
            let target = folder.path().join(&name);
            std::fs::create_dir_all(target.parent().expect("inside the folder")).expect("a temporary folder");
            std::fs::copy(data().join(&name), target).expect("a copy");
        }
        folder
    });
    folder.path()
}

/// Words of synthetic names, with accents, apostrophes, plurals and several scripts.
pub const NAME_WORDS: [&str; 24] = [
    "Associazione",
    "Associazioni",
    "Città",
    "citta",
    "Comunità",
    "Rifugiati",
    "rifugiato",
    "dell'Accoglienza",
    "Donne",
    "Perù",
    "Sénégal",
    "avocats",
    "lawyers",
    "Centro",
    "Casa",
    "della",
    "di",
    "Łódź",
    "جمعية",
    "المحامي",
    "Допомога",
    "українців",
    "Straße",
    "Mondo",
];

const SERVICES: [&str; 6] =
    ["italian_language", "legal_counselling", "health_access", "advocacy", "sport", "labour_market"];
const TARGETS: [&str; 4] = ["women", "youth", "migrants", "students"];
const LANGUAGES: [&str; 5] = ["it", "en", "fr", "ar", "uk"];
const LED_BY: [&str; 3] = ["refugee_led", "migrant_led", "unknown"];
const TYPES: [&str; 4] = ["association", "odv", "aps", "cooperative"];
const COMUNI: [&str; 6] = ["058091", "015146", "001272", "063049", "021008", "082053"];

fn some(random: &mut StdRng, from: &[&str], most: usize) -> Vec<String> {
    let number = random.random_range(0..=most);
    let mut chosen: Vec<String> = from.choose_multiple(random, number).map(|value| (*value).to_owned()).collect();
    chosen.sort();
    chosen
}

/// A position with a taste for Italy, for places that several share, and for where geometry goes wrong.
pub fn position(random: &mut StdRng) -> Position {
    let (longitude, latitude) = match random.random_range(0..20) {
        0 => (180.0, random.random_range(-90.0..=90.0)),
        1 => (-180.0, random.random_range(-90.0..=90.0)),
        2 => (random.random_range(-180.0..=180.0), 90.0),
        3 => (random.random_range(-180.0..=180.0), -90.0),
        4..=6 => (random.random_range(-180.0..=180.0), random.random_range(-90.0..=90.0)),
        7..=9 => (12.4964, 41.9028),
        _ => (random.random_range(6.6..18.5), random.random_range(36.6..47.0)),
    };
    Position::new(longitude, latitude).expect("the ranges are on Earth")
}

/// `number` synthetic organizations, the same for the same seed, with one to three locations or none.
pub fn records(seed: u64, number: usize) -> Vec<Stored> {
    let random = &mut StdRng::seed_from_u64(seed);
    (0..number)
        .map(|at| Stored {
            organization: organization(random, at),
            updated_at: Timestamp::from_second(random.random_range(1_600_000_000..1_700_000_000)).expect("after 1970"),
        })
        .collect()
}

fn organization(random: &mut StdRng, at: usize) -> Organization {
    let words = random.random_range(1..5);
    let name = NAME_WORDS.choose_multiple(random, words).copied().collect::<Vec<_>>().join(" ");
    let own_activity = activity(random);
    let locations =
        (0..random.random_range(0..4)).map(|place| location(random, &format!("test-{at:05}-{place}"))).collect();
    let description = random.random_bool(0.3).then(|| ("en".to_owned(), "lawyers for newcomers".to_owned()));
    Organization {
        id: format!("test-{at:05}"),
        name,
        alternate_names: some(random, &["MONDO", "Amici", "amicizia"], 1),
        description: description.into_iter().collect::<BTreeMap<_, _>>(),
        organization_type: random.random_bool(0.8).then(|| (*TYPES.choose(random).expect("not empty")).to_owned()),
        led_by: random.random_bool(0.8).then(|| (*LED_BY.choose(random).expect("not empty")).to_owned()),
        tax_code: None,
        website: random.random_bool(0.4).then(|| "https://example.org/".to_owned()),
        info_url: None,
        email: random.random_bool(0.2).then(|| "info@example.org".to_owned()),
        phones: if random.random_bool(0.3) { vec!["+39 06 0000000".to_owned()] } else { Vec::new() },
        year_incorporated: None,
        parent_organization_id: None,
        activity: own_activity,
        status: Status::Active,
        assured_date: random
            .random_bool(0.3)
            .then(|| Date::constant(2024, 1, 1).saturating_add(jiff::Span::new().days(random.random_range(0..900)))),
        source: Source {
            name: "synthetic".to_owned(),
            evidence_level: Some((*["A", "B", "C"].choose(random).expect("not empty")).to_owned()),
            ..Source::default()
        },
        publication: Publication::Public,
        contact_publication: Publication::Public,
        locations,
    }
}

fn activity(random: &mut StdRng) -> Activity {
    let mut programmes = some(random, &["partecipazione:2019", "partecipazione:2022", "voc"], 1);
    programmes.dedup();
    Activity {
        services: some(random, &SERVICES, 3),
        target_groups: some(random, &TARGETS, 2),
        languages: some(random, &LANGUAGES, 2),
        programmes,
        services_inferred_from_name: false,
    }
}

fn location(random: &mut StdRng, id: &str) -> Location {
    Location {
        id: id.to_owned(),
        position: Some(position(random)),
        precision: Precision::Address,
        address: random.random_bool(0.5).then(|| "Via di Prova 1".to_owned()),
        comune: random.random_bool(0.9).then(|| (*COMUNI.choose(random).expect("not empty")).to_owned()),
        region: None,
        opening_hours: random.random_bool(0.2).then(|| "Mo-Fr 09:00-17:00".to_owned()),
        accessibility: None,
        transport: None,
        activity: random.random_bool(0.3).then(|| activity(random)),
        source: None,
        assured_date: None,
        publication: Publication::Public,
        finest_precision: None,
    }
}

/// An index built in a folder of its own, which lives as long as the value.
pub struct Built {
    /// The folder of the generations.
    pub folder: tempfile::TempDir,
    /// The opened generation.
    pub index: Index,
}

/// Builds and opens an index of the records.
pub fn built(records: &[Stored]) -> Built {
    let folder = tempfile::tempdir().expect("a temporary folder");
    index::build(records, slim_reference(), folder.path(), &BuildOptions::default()).expect("the records are good");
    let index = Index::open(&index::current(folder.path()).expect("just built")).expect("just built");
    Built { folder, index }
}

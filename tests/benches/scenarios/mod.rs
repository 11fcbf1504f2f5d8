//! What is done over and over again while it is measured?
//!
//! The same scenarios are timed by `index.rs` and counted in instructions by
//! `instructions.rs`: time says what a person waits for, instructions tell a
//! change of the program from a change of the weather.

use std::path::{Path, PathBuf};

use rand::SeedableRng;
use rand::rngs::StdRng;
use vicini_indexer::geography::BoundingBox;
use vicini_indexer::index::{self, BuildOptions, Facet, Filter, Index, Query, TileAddress, fold};
use vicini_indexer::reference::Reference;
use vicini_indexer::synthetic::{MOST_COMMON_WORD, Organizations, Patterns, description_word};

use crate::questions::{COUNTED, Places};

/// Entries of the index that is measured.
pub const ENTRIES: u32 = 50_000;

const SEED: u32 = 7;

/// Points and boxes of a scenario: several, so that no single one decides.
const PLACES: usize = 16;

/// Half the side of a box, degrees.
const HALF_SIDE_DEGREES: f64 = 0.4;

/// Texts in the scripts that people write in, with everything that folding has to deal with.
const TEXTS: [&str; 6] = [
    "Associazione dell’Accoglienza «Città Aperta» – sportello per l’ascolto",
    "Œuvre d’entraide aux réfugiés : apprentissage du français & démarches",
    "الجمعيّة الإيطاليّة لمساعدة اللاجئين والمهاجرين",
    "Допомога біженцям з України: юридичні консультації",
    "የስደተኞች ማኅበር ለሕግ ምክር",
    "ＡＢＣ শরণার্থীদের জন্য আইনি সহায়তা",
];

/// Something that is measured.
pub struct Scenario {
    /// Its name in tables and in the history.
    pub name: &'static str,
    run: Box<dyn Fn(&Index) -> usize>,
}

impl Scenario {
    /// Does it once; the number depends on everything that was found, so that nothing can be left out.
    pub fn run(&self, index: &Index) -> usize {
        (self.run)(index)
    }
}

/// The project's data folder.
pub fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// Builds a generation of synthetic entries and tells its folder.
pub fn build(index_folder: &Path) -> PathBuf {
    let reference = Reference::load(&data()).expect("the data folder is complete");
    let patterns = Patterns::load(&data(), &reference).expect("the data folder has organizations");
    let stored: Vec<_> = Organizations::new(&patterns, &reference, ENTRIES, SEED).collect();
    let options = BuildOptions { synthetic: true, ..BuildOptions::default() };
    index::build(&stored, &data(), index_folder, &options).expect("synthetic entries can be built");
    index::current(index_folder).expect("a generation was just built")
}

/// Every scenario, over this index.
pub fn all(index: &Index) -> Vec<Scenario> {
    let mut random = StdRng::seed_from_u64(u64::from(SEED));
    let places = Places::of(index);
    let positions: Vec<_> = (0..PLACES).map(|_| places.position(&mut random)).collect();
    let boxes: Vec<BoundingBox> = positions
        .iter()
        .map(|position| {
            let (x, y, half) = (position.longitude(), position.latitude(), HALF_SIDE_DEGREES);
            BoundingBox::new(x - half, y - half, x + half, y + half).expect("Italy is far from the poles")
        })
        .collect();
    let service = Filter { facet: Facet::Service, values: vec!["italian_language".to_owned()] };
    let base = Query { limit: 0, today: jiff::civil::date(2026, 1, 1), ..Query::default() };

    let in_boxes: Vec<Query> = boxes.iter().map(|bbox| Query { bbox: Some(*bbox), ..base.clone() }).collect();
    let worded = |word: &str| Query { words: Some(word.to_owned()), ..base.clone() };
    let words = vec![worded(MOST_COMMON_WORD), worded(description_word(130)), worded(description_word(30_000))];
    let counted = vec![Query { facets: COUNTED.to_vec(), ..base.clone() }];
    let mixed: Vec<Query> = in_boxes
        .iter()
        .map(|query| Query {
            words: Some(MOST_COMMON_WORD.to_owned()),
            filters: vec![service.clone()],
            facets: COUNTED.to_vec(),
            limit: 20,
            ..query.clone()
        })
        .collect();
    let nearest: Vec<Query> = positions
        .iter()
        .map(|near| Query { near: Some(*near), filters: vec![service.clone()], limit: 20, ..base.clone() })
        .collect();
    let tiles: Vec<TileAddress> = (positions.iter().zip((5..=14).cycle()))
        .map(|(position, zoom)| TileAddress::of(*position, zoom).expect("Italy is on the map"))
        .collect();
    vec![
        searches("box", in_boxes),
        searches("words", words),
        searches("facet counts", counted),
        searches("box + words + facet + 20 best", mixed),
        searches("nearest", nearest),
        scenario("tile", move |index| {
            let count = |tile: &TileAddress| index.tile(&base, *tile).expect("a good search").features.len();
            tiles.iter().map(count).sum()
        }),
        scenario("fold", |_| TEXTS.iter().map(|text| fold(text).len()).sum()),
        scenario("suggest", |index| {
            let suggested = |text: &&str| index.suggest(text, "it", 8).expect("a beginning can be completed").len();
            ["b", "rom", "milan", "avvoc", "محا", "мед", "kaw"].iter().map(suggested).sum()
        }),
    ]
}

fn scenario(name: &'static str, run: impl Fn(&Index) -> usize + 'static) -> Scenario {
    Scenario { name, run: Box::new(run) }
}

fn searches(name: &'static str, queries: Vec<Query>) -> Scenario {
    scenario(name, move |index| {
        let found = |query: &Query| index.search(query).expect("the questions are good").number_matched as usize;
        queries.iter().map(found).sum()
    })
}

//! Which questions are asked?
//!
//! Four sizes of box, four classes of words, with and without a filter: each of
//! the 32 combinations forty times, all drawn from one seed. Boxes lie around
//! municipalities drawn by their population, as people do.

use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};
use vicini_indexer::geography::{BoundingBox, Position};
use vicini_indexer::index::{Facet, Filter, Index, Query};
use vicini_indexer::reference::Comune;
use vicini_indexer::synthetic::{DESCRIPTION_WORDS, MOST_COMMON_WORD, description_word};

/// Questions of each combination of box, words and filter.
const QUESTIONS_OF_EACH: usize = 40;

/// Box of the whole country: west, south, east, north.
const ITALY: [f64; 4] = [6.6, 35.4, 18.6, 47.1];

/// Degrees by which a box lies beside the point that it was drawn around, at most.
const JITTER_DEGREES: f64 = 0.05;

/// Words of a class that questions draw from.
const WORDS_OF_A_CLASS: usize = 40;

/// Facets whose values are counted.
pub const COUNTED: [Facet; 3] = [Facet::Service, Facet::Type, Facet::Province];

/// How large the box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    City,
    Province,
    Region,
    Country,
}

impl Size {
    pub const ALL: [Self; 4] = [Self::City, Self::Province, Self::Region, Self::Country];

    pub const fn name(self) -> &'static str {
        match self {
            Self::City => "box of a city, 0.1°",
            Self::Province => "box of a province, 0.8°",
            Self::Region => "box of a region, 3°",
            Self::Country => "box of the country",
        }
    }

    /// Side of the box in degrees; `None`: all of Italy.
    const fn side(self) -> Option<f64> {
        match self {
            Self::City => Some(0.1),
            Self::Province => Some(0.8),
            Self::Region => Some(3.0),
            Self::Country => None,
        }
    }
}

/// How many entries have the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    None,
    Common,
    Middle,
    Rare,
}

impl Words {
    pub const ALL: [Self; 4] = [Self::None, Self::Common, Self::Middle, Self::Rare];

    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "without words",
            Self::Common => "a common word, ≥ 30 %",
            Self::Middle => "a middle word, about 1 %",
            Self::Rare => "a rare word, ≤ 0.01 %",
        }
    }
}

/// One question, as the library and the server are asked it.
#[derive(Debug, Clone)]
pub struct Question {
    pub size: Size,
    pub words: Words,
    pub filtered: bool,
    pub query: Query,
}

impl Question {
    /// The question as the server is asked it.
    pub fn path(&self) -> String {
        let [west, south, east, north] = self.query.bbox.expect("every question has a box").corners();
        let mut path =
            format!("/api/v1/places?bbox={west},{south},{east},{north}&facets=service,type,province&limit=20");
        // Words and values of the questions are plain ASCII letters and underscores.
        if let Some(words) = &self.query.words {
            path.push_str(&format!("&q={words}"));
        }
        for filter in &self.query.filters {
            path.push_str(&format!("&{}={}", filter.facet.as_str(), filter.values.join(",")));
        }
        path
    }
}

/// The words of each class, found by asking the index how many entries have them.
fn vocabulary(index: &Index) -> [Vec<String>; 4] {
    let entries = f64::from(index.manifest().entries);
    let share = |word: &str| {
        let query = Query { words: Some(word.to_owned()), limit: 0, ..Query::default() };
        let answer = index.search(&query).expect("one word can be searched");
        // A word that stands nowhere is taken for its neighbours, which are not what is asked for here.
        let stands_somewhere = answer.understood.corrected.is_empty();
        if stands_somewhere { f64::from(answer.number_matched) / entries } else { 0.0 }
    };
    let take = |ranks: &mut dyn Iterator<Item = usize>, shares: std::ops::RangeInclusive<f64>| -> Vec<String> {
        let words = ranks.map(|rank| description_word(rank).to_owned()).filter(|word| shares.contains(&share(word)));
        words.take(WORDS_OF_A_CLASS).collect()
    };
    let mut common = take(&mut (0..4), 0.3..=1.0);
    common.push(MOST_COMMON_WORD.to_lowercase());
    let middle = take(&mut (80..250), 0.007..=0.015);
    let rare = take(
        &mut (DESCRIPTION_WORDS / 3..DESCRIPTION_WORDS).step_by(97),
        f64::MIN_POSITIVE..=0.0001_f64.max(2.0 / entries),
    );
    assert!(!middle.is_empty() && !rare.is_empty(), "the synthetic words are not as frequent as they should be");
    [Vec::new(), common, middle, rare]
}

/// Municipalities, drawn by population.
#[derive(Debug)]
pub struct Places<'index> {
    comuni: Vec<&'index Comune>,
}

impl<'index> Places<'index> {
    pub fn of(index: &'index Index) -> Self {
        Self { comuni: index.reference().gazetteer.comuni().iter().collect() }
    }

    pub fn draw(&self, random: &mut StdRng) -> &'index Comune {
        let residents = |comune: &&Comune| f64::from(comune.population.unwrap_or(1));
        self.comuni.choose_weighted(random, residents).expect("a gazetteer has residents")
    }

    /// A position not far from a municipality's.
    pub fn position(&self, random: &mut StdRng) -> Position {
        let position = self.draw(random).position;
        let mut jitter = || random.random_range(-JITTER_DEGREES..=JITTER_DEGREES);
        Position::new(position.longitude() + jitter(), position.latitude() + jitter()).expect("Italy is not at a pole")
    }
}

/// One service that entries of the index offer.
pub fn service(index: &Index, random: &mut StdRng) -> Filter {
    let offered: Vec<String> = index
        .facet_values(Facet::Service)
        .into_iter()
        .filter(|(_, entries)| *entries > 0)
        .map(|(value, _)| value)
        .collect();
    let value = offered.choose(random).expect("somebody offers something").clone();
    Filter { facet: Facet::Service, values: vec![value] }
}

/// A box of this size around a place where people live.
fn bounding_box(size: Size, places: &Places<'_>, random: &mut StdRng) -> BoundingBox {
    let [west, south, east, north] = match size.side() {
        None => ITALY,
        Some(side) => {
            let center = places.position(random);
            let (x, y, half) = (center.longitude(), center.latitude(), side / 2.0);
            // Four decimals are what a map writes into an address.
            [x - half, y - half, x + half, y + half].map(|degrees| (degrees * 1e4).round() / 1e4)
        }
    };
    BoundingBox::new(west, south, east, north).expect("Italy is far from the poles")
}

/// The questions in a drawn order, so that none profits from its neighbours.
pub fn questions(index: &Index, seed: u32) -> Vec<Question> {
    let mut random = StdRng::seed_from_u64(u64::from(seed));
    let places = Places::of(index);
    let vocabulary = vocabulary(index);
    let mut questions = Vec::new();
    for size in Size::ALL {
        for (words, known) in Words::ALL.into_iter().zip(&vocabulary) {
            for filtered in [false, true] {
                for _ in 0..QUESTIONS_OF_EACH {
                    let filters = if filtered { vec![service(index, &mut random)] } else { Vec::new() };
                    let query = Query {
                        words: known.choose(&mut random).cloned(),
                        bbox: Some(bounding_box(size, &places, &mut random)),
                        filters,
                        facets: COUNTED.to_vec(),
                        limit: 0,
                        ..Query::default()
                    };
                    questions.push(Question { size, words, filtered, query });
                }
            }
        }
    }
    questions.shuffle(&mut random);
    questions
}

//! What does the library itself take, without a server?

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use vicini_indexer::index::{Facet, Index, Query, TileAddress};
use vicini_indexer::synthetic::{description_word, name_word};

use super::Plan;
use super::figures::{Durations, Table, shown};
use super::questions::{Places, Question, Size, Words, questions, service};

/// Passes after the first one; the best of them counts.
const PASSES: usize = 3;

/// Entries of a page of results.
const PAGE: usize = 20;

/// Points from which the nearest entries are asked.
const POINTS: usize = 1_000;

/// Beginnings of words to complete.
const BEGINNINGS: usize = 2_000;

/// Suggestions asked for at once: as many as the page shows.
const SUGGESTIONS: usize = 8;

/// Longest beginning that is completed, letters.
const LONGEST_BEGINNING: usize = 8;

/// Zooms of the tiles: the country to a quarter of a town.
const ZOOMS: std::ops::RangeInclusive<u8> = 5..=14;

/// Tiles of each zoom, fewer where there are not as many.
const TILES_OF_A_ZOOM: usize = 40;

/// Opens the generation, and measures it when that is wanted; the questions are for the server too.
pub fn measure(plan: &Plan, generation: &Path, wanted: bool, table: &mut Table) -> Vec<Question> {
    let started = Instant::now();
    drop(Index::open(generation).expect("a generation was just built"));
    table.row("check every byte, and open", "", shown(started.elapsed()));
    let started = Instant::now();
    let index = Index::open_verified(generation).expect("a generation was just built");
    table.row("open", "≤ 0.2 s", shown(started.elapsed()));
    let asked = questions(&index, plan.seed);
    if wanted {
        searches(&index, &asked, table);
        nearest(&index, plan.seed, table);
        suggestions(&index, plan.seed, table);
        tiles(&index, plan.seed, table);
    }
    asked
}

/// How long one call takes.
fn timed<T>(call: impl FnOnce() -> T) -> Duration {
    let started = Instant::now();
    black_box(call());
    started.elapsed()
}

/// How long every call takes at the first time, and at best at the following ones.
fn passes<T, U>(items: &[T], call: impl Fn(&T) -> U) -> (Vec<Duration>, Vec<Duration>) {
    let first: Vec<Duration> = items.iter().map(|item| timed(|| call(item))).collect();
    let mut best = vec![Duration::MAX; items.len()];
    for _ in 0..PASSES {
        for (best, item) in best.iter_mut().zip(items) {
            *best = (*best).min(timed(|| call(item)));
        }
    }
    (first, best)
}

fn searches(index: &Index, asked: &[Question], table: &mut Table) {
    let goals = [
        (0, "exact total and 3 facet vectors", "p50 ≤ 10 µs, p95 ≤ 1 ms"),
        (PAGE, "the same with the 20 best", "p50 ≤ 25 µs, p95 ≤ 1.5 ms"),
    ];
    for (limit, what, goal) in goals {
        let queries: Vec<Query> = asked.iter().map(|question| Query { limit, ..question.query.clone() }).collect();
        let (first, best) = passes(&queries, |query| index.search(query).expect("the questions are good"));
        table.durations(&format!("{what}, best of {PASSES}"), goal, &best.iter().copied().collect());
        table.durations(&format!("{what}, first time"), "", &first.into_iter().collect());
        let of = |is: &dyn Fn(&Question) -> bool| -> Durations {
            asked.iter().zip(&best).filter(|(question, _)| is(question)).map(|(_, duration)| *duration).collect()
        };
        for words in Words::ALL {
            table.durations(&format!("· {}", words.name()), "", &of(&|question| question.words == words));
        }
        for size in Size::ALL {
            table.durations(&format!("· {}", size.name()), "", &of(&|question| question.size == size));
        }
        for (filtered, name) in [(false, "· without a filter"), (true, "· one service")] {
            table.durations(name, "", &of(&|question| question.filtered == filtered));
        }
    }
}

fn nearest(index: &Index, seed: u32, table: &mut Table) {
    let mut random = StdRng::seed_from_u64(u64::from(seed) + 1);
    let places = Places::of(index);
    let queries: Vec<Query> = (0..POINTS)
        .map(|_| Query {
            near: Some(places.position(&mut random)),
            filters: vec![service(index, &mut random)],
            limit: PAGE,
            ..Query::default()
        })
        .collect();
    let (first, best) = passes(&queries, |query| index.search(query).expect("the questions are good"));
    table.durations("nearest 20 with one service, best of 3", "p95 ≤ 0.3 ms", &best.into_iter().collect());
    table.durations("nearest 20 with one service, first time", "", &first.into_iter().collect());
}

/// Beginnings of names, municipalities and services, in every language and script that they are known in.
fn suggestions(index: &Index, seed: u32, table: &mut Table) {
    let mut random = StdRng::seed_from_u64(u64::from(seed) + 2);
    let reference = index.reference();
    let comuni = reference.gazetteer.comuni();
    let terms = reference.taxonomy.terms(Facet::Service.as_str());
    let beginnings: Vec<String> = (0..BEGINNINGS)
        .map(|_| {
            let whole: &str = match random.random_range(0..4) {
                0 => name_word(random.random_range(0..1_000)),
                1 => &comuni.choose(&mut random).expect("there are municipalities").name,
                2 => {
                    let comune = comuni.choose(&mut random).expect("there are municipalities");
                    comune.other_names.choose(&mut random).map_or(comune.name.as_str(), |(_, name)| name)
                }
                _ => {
                    let term = terms.choose(&mut random).expect("there are services");
                    let synonyms = term.synonyms.values().flatten();
                    let names: Vec<&String> = term.labels.values().chain(synonyms).collect();
                    names.choose(&mut random).expect("every service has a label")
                }
            };
            whole.chars().take(random.random_range(1..=LONGEST_BEGINNING)).collect()
        })
        .collect();
    let (first, best) =
        passes(&beginnings, |text| index.suggest(text, "it", SUGGESTIONS).expect("a beginning can be completed"));
    table.durations("suggest, best of 3", "p99 ≤ 5 ms", &best.into_iter().collect());
    table.durations("suggest, first time", "p99 ≤ 5 ms", &first.into_iter().collect());
}

/// Tiles over places where people live, each asked once: nothing of it can be remembered.
fn tiles(index: &Index, seed: u32, table: &mut Table) {
    let mut random = StdRng::seed_from_u64(u64::from(seed) + 3);
    let places = Places::of(index);
    let mut addresses = BTreeSet::new();
    for zoom in ZOOMS {
        for _ in 0..TILES_OF_A_ZOOM {
            let address = TileAddress::of(places.position(&mut random), zoom).expect("Italy is on the map");
            addresses.insert((zoom, address.column(), address.row()));
        }
    }
    let addresses: Vec<TileAddress> = addresses
        .into_iter()
        .map(|(zoom, column, row)| TileAddress::new(zoom, column, row).expect("it was an address"))
        .collect();
    let filtered = Query { filters: vec![service(index, &mut random)], ..Query::default() };
    let worded = |word: &str| Query { words: Some(word.to_owned()), ..Query::default() };
    let searches = [
        ("tile of all entries, cold", Query::default()),
        ("tile of one service, cold", filtered),
        ("tile of a common word, cold", worded(description_word(0))),
        ("tile of a middle word, cold", worded(description_word(130))),
    ];
    for (figure, query) in searches {
        let durations = addresses.iter().map(|address| timed(|| index.tile(&query, *address).expect("a good search")));
        table.durations(figure, "p95 ≤ 3 ms", &durations.collect());
    }
}

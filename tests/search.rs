//! A search finds what a scan over the records finds.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use vicini_indexer::geography::{BoundingBox, Position};
use vicini_indexer::index::{Answer, Attribute, Facet, Filter, Index, Query, Sort, Strategy};
use vicini_indexer::reference::Level;

use crate::scan::{Candidate, Scanner, Verdict, candidates};
use crate::support::{NAME_WORDS, built, position, records};

/// Queries per run; each asks for a total, all facets and a page.
const QUERIES: usize = 1_000;

const QUERY_WORDS: [&str; 16] = [
    "associazione",
    "CITTA",
    "città",
    "avvocato",
    "محامي",
    "адвокат",
    "lawyer",
    "abogados",
    "Roma",
    "Milano",
    "Bozen",
    "rifugiati",
    "donne",
    "sport",
    "di",
    "xyzzyxyzzy",
];

fn bounding_box(random: &mut StdRng) -> BoundingBox {
    match random.random_range(0..6) {
        0 => BoundingBox::new(170.0, -90.0, -170.0, 90.0),
        1 => BoundingBox::new(-180.0, 60.0, 180.0, 90.0),
        2 => BoundingBox::new(-180.0, -90.0, 180.0, 90.0),
        3 => BoundingBox::new(12.4964, 41.9028, 12.4964, 41.9028),
        _ => {
            let (one, other) = (position(random), position(random));
            BoundingBox::new(
                one.longitude(),
                one.latitude().min(other.latitude()),
                other.longitude(),
                one.latitude().max(other.latitude()),
            )
        }
    }
    .unwrap()
}

fn query(random: &mut StdRng, index: &Index) -> Query {
    let word = |random: &mut StdRng| {
        if random.random_bool(0.5) { *QUERY_WORDS.choose(random).unwrap() } else { *NAME_WORDS.choose(random).unwrap() }
    };
    let words = random
        .random_bool(0.5)
        .then(|| (0..random.random_range(1..3)).map(|_| word(random)).collect::<Vec<_>>().join(" "));
    let mut filters = Vec::new();
    for facet in Facet::ALL {
        if random.random_bool(0.15) {
            let carried = index.facet_values(facet).into_iter().filter(|(_, total)| *total > 0);
            let known: Vec<String> = carried.map(|(value, _)| value).collect();
            let number = random.random_range(1..4);
            filters.push(Filter { facet, values: known.choose_multiple(random, number).cloned().collect() });
        }
    }
    let near = random.random_bool(0.4).then(|| position(random));
    let corners: Vec<(f64, f64)> =
        (0..5).map(|_| position(random)).map(|corner| (corner.longitude(), corner.latitude())).collect();
    Query {
        words,
        bbox: random.random_bool(0.4).then(|| bounding_box(random)),
        near,
        radius_m: near.and_then(|_| random.random_bool(0.6).then(|| 10_f64.powf(random.random_range(0.0..7.4)))),
        within: random
            .random_bool(0.1)
            .then(|| geo::MultiPolygon::new(vec![geo::Polygon::new(corners.into(), vec![])])),
        filters,
        verified_within_months: random.random_bool(0.15).then(|| *[6, 12, 24].choose(random).unwrap()),
        has: Attribute::ALL.into_iter().filter(|_| random.random_bool(0.05)).collect(),
        sort: near.and(None),
        limit: random.random_range(1..30),
        facets: Facet::ALL.to_vec(),
        today: jiff::civil::date(2026, 5, 31),
        ..Query::default()
    }
}

fn ids(index: &Index, answer: &Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| id(index, hit.ordinal)).collect()
}

fn id(index: &Index, ordinal: u32) -> String {
    let feature: serde_json::Value = serde_json::from_str(&index.feature(ordinal)).unwrap();
    feature["id"].as_str().unwrap().to_owned()
}

/// Whether words were read as they were typed: what a word that stands nowhere is taken for, other tests say.
fn is_read_literally(index: &Index, scanner: &Scanner<'_>, all: &[Candidate<'_>], query: &Query) -> bool {
    let words_only = Query { words: query.words.clone(), ..Query::default() };
    let answer = index.search(&words_only).unwrap();
    let is_found =
        |candidate: &Candidate<'_>| scanner.judge(candidate, &words_only, &answer.understood).fulfils_all_but(None);
    answer.understood.corrected.is_empty() && (all.iter().any(is_found) || answer.number_matched == 0)
}

/// Every way to carry the query out gives the same answer.
#[track_caller]
fn check_strategies(index: &Index, query: &Query) -> Answer {
    let answer = index.search(query).unwrap();
    for strategy in [Strategy::WordsFirst, Strategy::SpaceFirst, Strategy::WholeSets] {
        let other = index.search(&Query { strategy, ..query.clone() }).unwrap();
        assert_eq!(other.number_matched, answer.number_matched, "{strategy:?}: {query:?}");
        assert_eq!(ids(index, &other), ids(index, &answer), "{strategy:?}: {query:?}");
        assert_eq!(other.without_position, answer.without_position, "{strategy:?}: {query:?}");
        for (theirs, ours) in other.facets.iter().zip(&answer.facets) {
            assert!(theirs.iter().eq(ours.iter()), "{strategy:?}, {:?}: {query:?}", ours.facet);
        }
    }
    answer
}

/// Compares one answer with the scan; the facets too. Answers whether there was something to compare.
#[track_caller]
fn check(index: &Index, scanner: &Scanner<'_>, all: &[Candidate<'_>], query: &Query) -> bool {
    let answer = check_strategies(index, query);
    if !is_read_literally(index, scanner, all, query) {
        return false;
    }
    let judged: Vec<(&Candidate<'_>, Verdict)> =
        all.iter().map(|candidate| (candidate, scanner.judge(candidate, query, &answer.understood))).collect();
    let expected: BTreeMap<&str, &Candidate<'_>> = judged
        .iter()
        .filter(|(_, verdict)| verdict.fulfils_all_but(None))
        .map(|(candidate, _)| (candidate.id(), *candidate))
        .collect();
    assert_eq!(answer.number_matched as usize, expected.len(), "{query:?}");
    let found = ids(index, &answer);
    assert_eq!(found.len(), expected.len().min(query.limit), "{query:?}");
    assert!(found.iter().all(|id| expected.contains_key(id.as_str())), "{query:?}");
    if let Some(center) = query.near {
        let mut distances: Vec<f64> = expected
            .values()
            .map(|candidate| candidate.position().map_or(f64::INFINITY, |position| center.distance_m(position)))
            .collect();
        distances.sort_by(f64::total_cmp);
        let got: Vec<f64> = answer.hits.iter().map(|hit| hit.distance_m.unwrap_or(f64::INFINITY)).collect();
        assert_eq!(got, distances[..got.len()], "nearest first: {query:?}");
    }
    let elsewhere = judged
        .iter()
        .filter(|(candidate, verdict)| candidate.position().is_none() && verdict.fulfils_all_but_space(None))
        .count();
    let expected_elsewhere = if Scanner::asks_for_space(query) { elsewhere } else { 0 };
    assert_eq!(answer.without_position as usize, expected_elsewhere, "{query:?}");
    for counts in &answer.facets {
        let mut expected: BTreeMap<String, u32> = BTreeMap::new();
        for (candidate, _) in judged.iter().filter(|(_, verdict)| verdict.fulfils_all_but(Some(counts.facet))) {
            candidate
                .values(counts.facet, scanner.reference)
                .into_iter()
                .for_each(|value| *expected.entry(value).or_default() += 1);
        }
        let got: BTreeMap<String, u32> =
            counts.iter().filter(|count| count.count > 0).map(|count| (count.value.to_string(), count.count)).collect();
        assert_eq!(got, expected, "{:?}: {query:?}", counts.facet);
    }
    true
}

#[test]
fn totals_hits_and_facet_counts_equal_a_scan_for_thousands_of_random_queries() {
    let records = records(7, 900);
    let built = built(&records);
    let scanner = Scanner::new(built.index.reference());
    let all = candidates(&records);
    assert_eq!(built.index.manifest().entries as usize, all.len());
    let random = &mut StdRng::seed_from_u64(11);
    let (mut found_something, mut compared) = (0, 0);
    for _ in 0..QUERIES {
        let query = query(random, &built.index);
        compared += usize::from(check(&built.index, &scanner, &all, &query));
        found_something += usize::from(built.index.search(&query).unwrap().number_matched > 0);
    }
    assert!(
        found_something > QUERIES / 5,
        "queries that find nothing prove little: {found_something} of {QUERIES} found something"
    );
    assert!(compared > QUERIES * 3 / 4, "{compared} of {QUERIES} could be compared with the scan");
}

#[test]
fn pages_by_cursor_are_the_whole_result_once_in_every_order() {
    let records = records(3, 300);
    let index = &built(&records).index;
    let rome = Position::new(12.4964, 41.9028).unwrap();
    for sort in [Sort::Relevance, Sort::Distance, Sort::Name, Sort::Updated] {
        for words in [None, Some("associazione")] {
            let whole = Query {
                words: words.map(str::to_owned),
                near: Some(rome),
                sort: Some(sort),
                limit: 10_000,
                ..Query::default()
            };
            let expected = ids(index, &index.search(&whole).unwrap());
            let mut paged = Vec::new();
            let mut page = Query { limit: 7, ..whole.clone() };
            loop {
                let answer = index.search(&page).unwrap();
                paged.extend(ids(index, &answer));
                match answer.next {
                    Some(next) => page.cursor = Some(next),
                    None => break,
                }
            }
            assert_eq!(paged, expected, "{sort:?} {words:?}");
            assert_eq!(paged.iter().collect::<BTreeSet<_>>().len(), paged.len(), "{sort:?}: no entry twice");
        }
    }
}

#[test]
fn a_cursor_of_another_search_is_refused() {
    let index = &built(&records(3, 60)).index;
    let first = index.search(&Query { limit: 2, ..Query::default() }).unwrap();
    let other = Query { words: Some("casa".to_owned()), cursor: first.next, limit: 2, ..Query::default() };
    assert!(matches!(index.search(&other), Err(vicini_indexer::Error::Cursor)));
    let nonsense = Query { cursor: Some("zz".to_owned()), ..Query::default() };
    assert!(matches!(index.search(&nonsense), Err(vicini_indexer::Error::Cursor)));
}

#[test]
fn coverage_counts_entries_and_distinct_organizations_of_every_area() {
    let records = records(5, 300);
    let index = &built(&records).index;
    let reference = index.reference();
    for (level, facet) in
        [(Level::Region, Facet::Region), (Level::Province, Facet::Province), (Level::Comune, Facet::Comune)]
    {
        let mut expected: BTreeMap<String, (u32, BTreeSet<&str>)> = BTreeMap::new();
        for candidate in &candidates(&records) {
            for code in candidate.values(facet, reference) {
                let area = expected.entry(code).or_default();
                area.0 += 1;
                area.1.insert(&candidate.organization.id);
            }
        }
        let areas = index.coverage(&Query::default(), level).unwrap();
        for area in &areas {
            let (entries, organizations) = expected.remove(&area.code).unwrap_or_default();
            assert_eq!((area.entries, area.organizations as usize), (entries, organizations.len()), "{}", area.code);
        }
        assert!(expected.is_empty(), "{level:?}: areas without a row: {expected:?}");
    }
    assert_eq!(index.coverage(&Query::default(), Level::Region).unwrap().len(), 20);
}

#[test]
fn an_empty_register_is_a_good_index_with_nothing_in_it() {
    let index = &built(&[]).index;
    let query = Query {
        words: Some("casa".to_owned()),
        near: Some(Position::new(12.0, 42.0).unwrap()),
        bbox: Some(BoundingBox::new(-180.0, -90.0, 180.0, 90.0).unwrap()),
        facets: Facet::ALL.to_vec(),
        ..Query::default()
    };
    let answer = index.search(&query).unwrap();
    assert_eq!((answer.number_matched, answer.hits.len(), answer.next), (0, 0, None));
    assert!(index.suggest("rom", "it", 5).unwrap().iter().any(|suggestion| suggestion.value == "058091"));
}

//! Does the search give people what they mean, over the project's own records?
//!
//! `RELEVANCE_VERBOSE=1` lists the queries that fail, with what came instead;
//! `RELEVANCE_RECORD=1` records today's figures as those that must not be fallen below.
#![allow(clippy::unwrap_used)]

mod relevance_figures;
mod relevance_judgements;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use relevance_figures::{AT_ONCE, Figures, OVERALL, PAGE};
use relevance_judgements::{Judgement, Published, RELEVANT};
use vicini_indexer::index::{self, BuildOptions, Index, Query};
use vicini_indexer::reference::Reference;
use vicini_indexer::register::{Batch, Register};
use vicini_indexer::source::{self, ReadOptions};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn published() -> Published {
    Published::read(&here("../data/organizations.csv"))
}

fn judgements(published: &Published) -> Vec<Judgement> {
    relevance_judgements::read(&here("fixtures/judgements.csv"), published)
        .unwrap_or_else(|faults| panic!("fixtures/judgements.csv:\n{}", faults.join("\n")))
}

/// The index of the project's own records; it reads from the folder as long as it lives.
async fn built(folder: &Path) -> Index {
    let data = here("../data");
    let reference = Reference::load(&data).unwrap();
    let register = Register::open(&format!("sqlite://{}/register.sqlite", folder.display())).await.unwrap();
    let reading = source::read(&data.join("organizations.csv"), &ReadOptions::default(), &reference).unwrap();
    let batch = Batch {
        file_name: "organizations.csv".to_owned(),
        file_sha256: reading.sha256.clone(),
        who: "test".to_owned(),
        rows: reading.rows,
        rejected: reading.rejected,
    };
    register.import(&reading.organizations, &batch).await.unwrap();
    let stored = register.organizations().await.unwrap();
    let index_folder = folder.join("index");
    index::build(&stored, &data, &index_folder, &BuildOptions::default()).unwrap();
    Index::open(&index::current(&index_folder).unwrap()).unwrap()
}

fn id(index: &Index, ordinal: index::Ordinal) -> String {
    let feature: serde_json::Value = serde_json::from_str(&index.feature(ordinal)).unwrap();
    feature["id"].as_str().unwrap().to_owned()
}

/// What a server shows for the words: the first page, or the alternatives when nothing fulfils the query.
fn shown(index: &Index, words: &str) -> (Vec<String>, bool) {
    let query = Query { words: Some(words.to_owned()), limit: PAGE, ..Query::default() };
    let answer = index.search(&query).unwrap_or_else(|error| panic!("{words}: {error}"));
    let ids = |hits: &[index::Hit]| hits.iter().map(|hit| id(index, hit.ordinal)).collect();
    if answer.number_matched > 0 {
        return (ids(&answer.hits), false);
    }
    match index.widen(&query).unwrap_or_else(|error| panic!("{words}: {error}")) {
        Some(widening) => (ids(&widening.hits), true),
        None => (Vec::new(), false),
    }
}

/// A query that failed, with what was meant and what came.
fn report(judgement: &Judgement, hits: &[String], widened: bool, published: &Published) -> String {
    let titles = |ids: &mut dyn Iterator<Item = &String>| {
        let titles: Vec<String> = ids.take(AT_ONCE).map(|id| published.title(id)).collect();
        if titles.is_empty() { "nothing".to_owned() } else { titles.join("; ") }
    };
    let mut best: Vec<(&String, u8)> = judgement.grades.iter().map(|(id, grade)| (id, *grade)).collect();
    best.sort_by_key(|(_, grade)| std::cmp::Reverse(*grade));
    let came = if widened { "came when widened" } else { "came" };
    format!(
        "{} {} {:?}\n    meant: {}\n    {came}: {}",
        judgement.language,
        judgement.kind,
        judgement.query,
        titles(&mut best.iter().map(|(id, _)| *id)),
        titles(&mut hits.iter()),
    )
}

fn asked_for(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| value != "0")
}

#[tokio::test]
async fn people_are_given_what_they_mean_no_less_often_than_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let index = built(folder.path()).await;
    let published = published();
    let everything = index.search(&Query { limit: 10_000, ..Query::default() }).unwrap();
    let entries: BTreeSet<String> = everything.hits.iter().map(|hit| id(&index, hit.ordinal)).collect();
    assert_eq!(entries, published.ids(), "the judgements speak of the entries that are published");

    let judgements = judgements(&published);
    let mut measured = Vec::new();
    let mut failed = Vec::new();
    for judgement in &judgements {
        let (hits, widened) = shown(&index, &judgement.query);
        let figures = Figures::of(&hits, widened, &judgement.grades);
        if figures.success_at_5 < 1.0 {
            failed.push(report(judgement, &hits, widened, &published));
        }
        measured.push((judgement, figures));
    }
    let by_kind = relevance_figures::grouped(measured.iter().map(|(one, figures)| (one.kind.as_str(), *figures)));
    let by_language =
        relevance_figures::grouped(measured.iter().map(|(one, figures)| (one.language.as_str(), *figures)));
    if asked_for("RELEVANCE_VERBOSE") {
        println!("Nothing good among the first {AT_ONCE}:\n{}\n", failed.join("\n"));
    }
    println!("{}\n{}", relevance_figures::table("kind", &by_kind), relevance_figures::table("language", &by_language));

    let recorded = here("fixtures/relevance.csv");
    if asked_for("RELEVANCE_RECORD") {
        relevance_figures::record(&recorded, &by_language);
        println!("Recorded in {}", recorded.display());
    }
    let worse = relevance_figures::worse_than_recorded(&recorded, &by_language);
    assert!(worse.is_empty(), "worse than fixtures/relevance.csv says:\n{}", worse.join("\n"));
}

#[test]
fn there_are_hundreds_of_judgements_in_many_languages_and_each_expects_published_entries() {
    let judgements = judgements(&published());
    let languages: BTreeSet<&str> = judgements.iter().map(|judgement| judgement.language.as_str()).collect();
    assert!(judgements.len() >= 330 && languages.len() >= 16, "{} in {languages:?}", judgements.len());
}

#[test]
fn faults_of_a_judgement_are_named() {
    let published = published();
    for (expected, fault) in [
        ("it-0000:3", "no published entry is it-0000"),
        ("it-0606:3", "no published entry is it-0606"), // evidence level C
        ("it-0612", "it-0612 has no grade"),
        ("it-0612:4", "4 is no grade: 1, 2 or 3"),
        ("it-0612:1", "nothing is expected with grade 2 or 3"),
        ("service=magic:3", "no published entry has services magic"),
        ("colour=red:3", "colour is no column of a rule"),
        ("service=sport&comune=Genova:3", "no published entry fulfils service=sport&comune=Genova"),
    ] {
        assert_eq!(published.grades(expected).unwrap_err(), fault, "{expected}");
    }
}

#[test]
fn a_rule_grades_every_row_that_fulfils_all_of_it_and_the_highest_grade_counts() {
    let published = published();
    let torino = published.grades("service=legal_counselling&comune=Torino:2|it-0758:3|it-0758:1").unwrap();
    let expected = [("it-0758", 3), ("it-0760", 2), ("it-0770", 2), ("it-0772", 2)];
    assert_eq!(torino, expected.map(|(id, grade)| (id.to_owned(), grade)).into());
    let elsewhere = published.grades("name=Centro Astalli&region!=Lazio:3").unwrap();
    assert_eq!(elsewhere.len(), 6);
    assert!(!elsewhere.contains_key("it-0612"), "the one in Rome");
}

#[test]
fn the_figures_of_an_answer_are_those_of_their_definitions() {
    let grades: BTreeMap<String, u8> = [("a", 3), ("b", 2), ("c", 1)].map(|(id, grade)| (id.to_owned(), grade)).into();
    let of = |hits: &[&str]| Figures::of(&hits.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>(), false, &grades);
    let best = of(&["a", "b", "c"]);
    assert_eq!((best.ndcg_at_10, best.recall_at_20, best.success_at_5, best.empty_share), (1.0, 1.0, 1.0, 0.0));
    // A rank of 1 counts 1, of 2 log2(3), of 3 log2(4) = 2; grades count 7, 3 and 1.
    let ideal = 7.0 + 3.0 / 3f64.log2() + 0.5;
    let late = of(&["x", "y", "b"]);
    assert!((late.ndcg_at_10 - 1.5 / ideal).abs() < 1e-12);
    assert_eq!((late.recall_at_20, late.success_at_5), (0.5, 1.0));
    let acceptable = of(&["c"]);
    assert!((acceptable.ndcg_at_10 - 1.0 / ideal).abs() < 1e-12 && RELEVANT > 1);
    assert_eq!((acceptable.recall_at_20, acceptable.success_at_5), (0.0, 0.0));
    let sixth = of(&["v", "w", "x", "y", "z", "a"]);
    assert_eq!((sixth.success_at_5, sixth.recall_at_20), (0.0, 0.5));
    let nothing = of(&[]);
    assert_eq!((nothing.ndcg_at_10, nothing.success_at_5, nothing.empty_share), (0.0, 0.0, 1.0));
    // Thirty relevant entries do not fit a page of twenty: a page full of them lacks nothing.
    let many: BTreeMap<String, u8> = (0..30).map(|at| (format!("{at:02}"), 3)).collect();
    let page: Vec<String> = many.keys().take(PAGE).cloned().collect();
    let full = Figures::of(&page, false, &many);
    assert_eq!((full.ndcg_at_10, full.recall_at_20), (1.0, 1.0));
}

#[test]
fn a_figure_that_falls_is_noticed_and_one_that_rises_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("relevance.csv");
    let figures =
        |ndcg_at_10: f64, empty_share: f64| Figures { queries: 10, ndcg_at_10, empty_share, ..Figures::default() };
    let of = |figures: Figures| relevance_figures::grouped([("it", figures)].into_iter());
    relevance_figures::record(&file, &of(figures(0.8, 0.1)));
    for unremarkable in [(0.8, 0.1), (0.9, 0.0), (0.796, 0.104)] {
        let today = of(figures(unremarkable.0, unremarkable.1));
        assert!(relevance_figures::worse_than_recorded(&file, &today).is_empty(), "{unremarkable:?}");
    }
    let worse = relevance_figures::worse_than_recorded(&file, &of(figures(0.79, 0.2)));
    assert_eq!(
        worse,
        [
            "it: ndcg_at_10 was 0.8000, is 0.7900",
            "it: empty_share was 0.1000, is 0.2000",
            "overall: ndcg_at_10 was 0.8000, is 0.7900",
            "overall: empty_share was 0.1000, is 0.2000",
        ]
    );
    let more = relevance_figures::grouped([("it", figures(0.8, 0.1)), ("ti", figures(0.8, 0.1))].into_iter());
    assert_eq!(relevance_figures::worse_than_recorded(&file, &more), ["ti: not recorded"]);
    assert!(more.contains_key(OVERALL));
    let other = relevance_figures::grouped([("ti", figures(0.8, 0.1))].into_iter());
    let lost = "it: recorded, but no query is judged".to_owned();
    assert!(relevance_figures::worse_than_recorded(&file, &other).contains(&lost));
}

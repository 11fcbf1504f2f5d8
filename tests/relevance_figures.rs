//! How good is an answer, and how good are many of them?

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::relevance_judgements::{Grade, RELEVANT};

/// The hits that a person looks at.
const LOOKED_AT: usize = 10;

/// The hits of a page.
pub const PAGE: usize = 20;

/// Among how many hits a good one must be for the search to have succeeded.
pub const AT_ONCE: usize = 5;

/// How far a figure may fall below the recorded one: rounding, and ties broken otherwise.
const TOLERANCE: f64 = 0.005;

/// The row of all queries together.
pub const OVERALL: &str = "overall";

/// The figures of one query, or the means of many.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Figures {
    /// Queries.
    pub queries: usize,
    /// Normalized discounted cumulative gain of the first ten hits: 1 when no order would be better.
    pub ndcg_at_10: f64,
    /// Share of the relevant entries that a page shows, of as many as it could show.
    pub recall_at_20: f64,
    /// Share of the queries with a relevant entry among the first five hits.
    pub success_at_5: f64,
    /// Share of the queries that show nothing, alternatives included.
    pub empty_share: f64,
    /// Share of the queries that nothing fulfils, and that show alternatives.
    pub widened_share: f64,
}

impl Figures {
    /// The figures of one query: its hits in their order, held against the graded entries.
    pub fn of(hits: &[String], widened: bool, grades: &BTreeMap<String, Grade>) -> Self {
        let mut ideal: Vec<Grade> = grades.values().copied().collect();
        ideal.sort_unstable_by(|one, other| other.cmp(one));
        let came: Vec<Grade> = hits.iter().map(|id| grades.get(id).copied().unwrap_or(0)).collect();
        let relevant = |grades: &[Grade]| grades.iter().filter(|grade| **grade >= RELEVANT).count();
        let on_page = relevant(&came[..came.len().min(PAGE)]);
        let at_once = relevant(&came[..came.len().min(AT_ONCE)]);
        Self {
            queries: 1,
            ndcg_at_10: gain(&came) / gain(&ideal),
            recall_at_20: on_page as f64 / relevant(&ideal).min(PAGE) as f64,
            success_at_5: f64::from(u8::from(at_once > 0)),
            empty_share: f64::from(u8::from(hits.is_empty())),
            widened_share: f64::from(u8::from(widened)),
        }
    }

    /// The means of many.
    pub fn mean(all: &[Self]) -> Self {
        let mean = |figure: fn(&Self) -> f64| all.iter().map(figure).sum::<f64>() / all.len().max(1) as f64;
        Self {
            queries: all.len(),
            ndcg_at_10: mean(|figures| figures.ndcg_at_10),
            recall_at_20: mean(|figures| figures.recall_at_20),
            success_at_5: mean(|figures| figures.success_at_5),
            empty_share: mean(|figures| figures.empty_share),
            widened_share: mean(|figures| figures.widened_share),
        }
    }

    /// The figures that are recorded, by their column.
    fn recorded(&self) -> [(&'static str, f64); 4] {
        [
            ("ndcg_at_10", self.ndcg_at_10),
            ("recall_at_20", self.recall_at_20),
            ("success_at_5", self.success_at_5),
            ("empty_share", self.empty_share),
        ]
    }
}

/// Discounted cumulative gain of the first ten: a grade counts 2^grade - 1, by the logarithm of its rank.
fn gain(grades: &[Grade]) -> f64 {
    let counted = grades.iter().take(LOOKED_AT).enumerate();
    // From zero: the sum of no floating point numbers is -0.0, and is printed so.
    counted.fold(0.0, |sum, (at, grade)| sum + (2f64.powi(i32::from(*grade)) - 1.0) / (at as f64 + 2.0).log2())
}

/// Figures by group, and those of all queries.
pub type Grouped = BTreeMap<String, Figures>;

/// The means of every group, and [`OVERALL`].
pub fn grouped<'query>(all: impl Iterator<Item = (&'query str, Figures)>) -> Grouped {
    let mut groups: BTreeMap<String, Vec<Figures>> = BTreeMap::new();
    for (group, figures) in all {
        groups.entry(group.to_owned()).or_default().push(figures);
        groups.entry(OVERALL.to_owned()).or_default().push(figures);
    }
    groups.iter().map(|(group, all)| (group.clone(), Figures::mean(all))).collect()
}

/// Groups by name, all queries together last.
fn rows(grouped: &Grouped) -> impl Iterator<Item = (&String, &Figures)> {
    let overall = |(group, _): &(&String, &Figures)| *group == OVERALL;
    grouped.iter().filter(move |row| !overall(row)).chain(grouped.iter().filter(overall))
}

/// A table for people.
pub fn table(title: &str, grouped: &Grouped) -> String {
    let mut table = format!(
        "{title:<16} {:>7} {:>8} {:>9} {:>9} {:>7} {:>8}\n",
        "queries", "nDCG@10", "recall@20", "success@5", "empty", "widened"
    );
    for (group, figures) in rows(grouped) {
        let Figures { queries, ndcg_at_10, recall_at_20, success_at_5, empty_share, widened_share } = figures;
        let percent = [success_at_5, empty_share, widened_share].map(|share| format!("{:.1} %", share * 100.0));
        let [success, empty, widened] = percent;
        writeln!(
            table,
            "{group:<16} {queries:>7} {ndcg_at_10:>8.3} {recall_at_20:>9.3} {success:>9} {empty:>7} {widened:>8}"
        )
        .expect("a string takes everything");
    }
    table
}

/// Writes the figures that the search must not fall below.
pub fn record(file: &Path, grouped: &Grouped) {
    let mut writer = csv::Writer::from_path(file).unwrap();
    writer.write_record(["language", "ndcg_at_10", "recall_at_20", "success_at_5", "empty_share"]).unwrap();
    for (group, figures) in rows(grouped) {
        let cells = figures.recorded().map(|(_, figure)| format!("{figure:.4}"));
        writer.write_record(std::iter::once(group).chain(&cells)).unwrap();
    }
    writer.flush().unwrap();
}

/// Every figure that is worse than recorded, in words; languages that are recorded or measured but not both, too.
pub fn worse_than_recorded(file: &Path, grouped: &Grouped) -> Vec<String> {
    let mut reader = csv::Reader::from_path(file).expect("RELEVANCE_RECORD=1 writes it");
    let rows = reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap);
    let recorded: BTreeMap<String, BTreeMap<String, String>> =
        rows.map(|mut row| (row.remove("language").unwrap(), row)).collect();
    let unrecorded = grouped.keys().filter(|group| !recorded.contains_key(*group));
    let mut worse: Vec<String> = unrecorded.map(|group| format!("{group}: not recorded")).collect();
    for (group, row) in &recorded {
        let Some(figures) = grouped.get(group) else {
            worse.push(format!("{group}: recorded, but no query is judged"));
            continue;
        };
        for (column, figure) in figures.recorded() {
            let was: f64 = row[column].parse().unwrap();
            let fell = if column == "empty_share" { figure - was } else { was - figure };
            if fell > TOLERANCE {
                worse.push(format!("{group}: {column} was {was:.4}, is {figure:.4}"));
            }
        }
    }
    worse
}

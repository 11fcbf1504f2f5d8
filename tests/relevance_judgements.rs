//! What people type, and which entries they mean by it: `fixtures/judgements.csv`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How good an answer an entry is; from 1, acceptable, to 3, what the person meant.
pub type Grade = u8;

/// The least grade of an entry that should not be missing from an answer.
pub const RELEVANT: Grade = 2;

/// A query with the entries that should come.
pub struct Judgement {
    pub query: String,
    pub language: String,
    pub kind: String,
    pub grades: BTreeMap<String, Grade>,
}

/// A row of the organizations: its cells by the names of their columns.
type Row = BTreeMap<String, String>;

/// Rows that are published, by the identifier of their entry.
pub struct Published(BTreeMap<String, Row>);

impl Published {
    /// The rows of `organizations.csv` but for those that a person must see first.
    pub fn read(file: &Path) -> Self {
        let mut reader = csv::Reader::from_path(file).unwrap();
        let rows = reader.deserialize::<Row>().map(Result::unwrap);
        let published = rows.filter(|row| row["evidence_level"] != "C").map(|row| {
            let id = ["location_id", "organization_id"].map(|column| row[column].clone());
            (id.into_iter().find(|id| !id.is_empty()).unwrap(), row)
        });
        Self(published.collect())
    }

    /// Identifiers of the entries.
    pub fn ids(&self) -> BTreeSet<String> {
        self.0.keys().cloned().collect()
    }

    /// Name and place of an entry, for whoever reads a report.
    pub fn title(&self, id: &str) -> String {
        self.0.get(id).map_or_else(|| id.to_owned(), |row| format!("{id} {} ({})", row["name"], row["comune"]))
    }

    /// Entries that one part of `expected` names: an identifier, or every row that fulfils a rule.
    fn named(&self, part: &str) -> Result<Vec<String>, String> {
        if !part.contains('=') {
            let known = self.0.contains_key(part);
            return if known { Ok(vec![part.to_owned()]) } else { Err(format!("no published entry is {part}")) };
        }
        let conditions = part.split('&').map(Condition::parse).collect::<Result<Vec<_>, _>>()?;
        for condition in conditions.iter().filter(|condition| condition.must_hold) {
            if !self.0.values().any(|row| condition.holds(row)) {
                return Err(format!("no published entry has {} {}", condition.column, condition.value));
            }
        }
        let fulfil = |row: &Row| conditions.iter().all(|condition| condition.holds(row));
        let named: Vec<String> = self.0.iter().filter(|(_, row)| fulfil(row)).map(|(id, _)| id.clone()).collect();
        if named.is_empty() { Err(format!("no published entry fulfils {part}")) } else { Ok(named) }
    }

    /// The graded entries of an `expected` cell.
    pub fn grades(&self, expected: &str) -> Result<BTreeMap<String, Grade>, String> {
        let mut grades = BTreeMap::new();
        for part in expected.split('|') {
            let (named, grade) = part.rsplit_once(':').ok_or_else(|| format!("{part} has no grade"))?;
            let grade = match grade {
                "1" => 1,
                "2" => 2,
                "3" => 3,
                _ => return Err(format!("{grade} is no grade: 1, 2 or 3")),
            };
            for id in self.named(named)? {
                let best = grades.entry(id).or_insert(grade);
                *best = grade.max(*best);
            }
        }
        if grades.values().all(|grade| *grade < RELEVANT) {
            return Err("nothing is expected with grade 2 or 3".to_owned());
        }
        Ok(grades)
    }
}

/// One condition of a rule.
struct Condition<'rule> {
    column: &'rule str,
    value: &'rule str,
    /// `false` for `!=`.
    must_hold: bool,
}

impl<'rule> Condition<'rule> {
    fn parse(text: &'rule str) -> Result<Self, String> {
        let (column, value) = text.split_once('=').ok_or_else(|| format!("{text} is no condition: column=value"))?;
        let (column, must_hold) = column.strip_suffix('!').map_or((column, true), |column| (column, false));
        let column = match column {
            "service" => "services",
            "target" => "target_groups",
            "organization" => "organization_id",
            "name" | "type" | "led_by" | "comune" | "province" | "region" => column,
            _ => return Err(format!("{column} is no column of a rule")),
        };
        Ok(Self { column, value, must_hold })
    }

    fn holds(&self, row: &Row) -> bool {
        let found = if self.column == "name" {
            let contains = |column: &str| row[column].to_lowercase().contains(&self.value.to_lowercase());
            contains("name") || contains("alternate_names")
        } else {
            row[self.column].split('|').any(|value| value == self.value)
        };
        found == self.must_hold
    }
}

/// Every judgement of the file, in its order; every fault of it, by line.
pub fn read(file: &Path, published: &Published) -> Result<Vec<Judgement>, Vec<String>> {
    let mut reader = csv::Reader::from_path(file).unwrap();
    let mut queries = BTreeSet::new();
    let (mut judgements, mut faults) = (Vec::new(), Vec::new());
    for record in reader.deserialize::<Row>() {
        let mut row = record.unwrap();
        let query = row.remove("query").unwrap();
        match published.grades(&row["expected"]) {
            Err(fault) => faults.push(format!("{query}: {fault}")),
            Ok(_) if !queries.insert(query.clone()) => faults.push(format!("{query}: judged twice")),
            Ok(grades) => judgements.push(Judgement {
                query,
                language: row.remove("language").unwrap(),
                kind: row.remove("kind").unwrap(),
                grades,
            }),
        }
    }
    if faults.is_empty() { Ok(judgements) } else { Err(faults) }
}

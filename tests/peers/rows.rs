//! Which rows do the databases get?
//!
//! Those that were published, read back from the index: the position as it is
//! shown, what the entry carries, and the words of its texts, folded and parted
//! as ours are. Nothing else of an entry is handed over: the narrower the rows
//! of a database, the faster it is.

use std::collections::BTreeSet;

use serde_json::Value;
use vicini_indexer::index::{Facet, Index, Ordinal, fold, words};

use super::counts::{Carried, Codes, bit};

/// An entry with a position: others lie in no box.
#[derive(Debug)]
pub struct Row {
    /// Its number along the curve: rows that are close to each other are close on disk.
    pub ordinal: Ordinal,
    pub longitude: f64,
    pub latitude: f64,
    pub carried: Carried,
    /// Its distinct words, in order.
    pub words: Vec<String>,
}

/// Every row with a position, along the curve.
pub fn read(index: &Index, codes: &Codes) -> Vec<Row> {
    let entries = index.manifest().entries;
    (0..entries).filter_map(|ordinal| row(index, codes, ordinal)).collect()
}

fn row(index: &Index, codes: &Codes, ordinal: Ordinal) -> Option<Row> {
    let position = index.position(ordinal)?;
    let feature: Value = serde_json::from_str(&index.feature(ordinal)).expect("a feature is JSON");
    let properties = &feature["properties"];
    let list = |name: &str| properties[name].as_array().into_iter().flatten().filter_map(Value::as_str);
    let services = list("services").map(|service| bit(codes.number(Facet::Service, Some(service))));
    let descriptions = properties["description"].as_object().into_iter().flat_map(|texts| texts.values());
    let texts = [&properties["name"], &properties["address"]].into_iter().chain(descriptions).filter_map(Value::as_str);
    let mut distinct = BTreeSet::new();
    for text in texts.chain(list("alternate_names")) {
        distinct.extend(words(&fold(text)).map(str::to_owned));
    }
    Some(Row {
        ordinal,
        longitude: position.longitude(),
        latitude: position.latitude(),
        carried: Carried {
            services: services.fold(0, |services, bit| services | bit),
            kind: codes.number(Facet::Type, properties["type"].as_str()),
            province: codes.number(Facet::Province, properties["province"]["code"].as_str()),
        },
        words: distinct.into_iter().collect(),
    })
}

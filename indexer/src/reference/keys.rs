//! Which places of a list may a code or a name mean?

use std::collections::{BTreeSet, HashMap};

use super::names::{comparable, skeleton};

/// Places in a list by everything they may be called.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// By code, of whichever kind.
    codes: HashMap<String, BTreeSet<usize>>,
    /// By folded name in any language.
    names: HashMap<String, BTreeSet<usize>>,
    /// By the skeleton of the name.
    skeletons: HashMap<String, BTreeSet<usize>>,
}

impl Keys {
    pub(super) fn add_code(&mut self, code: &str, place: usize) {
        if !code.is_empty() {
            self.codes.entry(comparable(code)).or_default().insert(place);
        }
    }

    pub(super) fn add_names(&mut self, name: &str, other_names: &[(String, String)], place: usize) {
        for name in std::iter::once(name).chain(other_names.iter().map(|(_, name)| name.as_str())) {
            let folded = comparable(name);
            self.skeletons.entry(skeleton(&folded)).or_default().insert(place);
            self.names.entry(folded).or_default().insert(place);
        }
    }

    /// Places that `text` may mean: by code, else by name, else by skeleton, else by all parts of `Bolzano/Bozen`.
    pub(super) fn find(&self, text: &str, code_digits: usize, accepts: &dyn Fn(&usize) -> bool) -> BTreeSet<usize> {
        let accepted = |places: Option<&BTreeSet<usize>>| -> BTreeSet<usize> {
            places.into_iter().flatten().copied().filter(|place| accepts(place)).collect()
        };
        let code = as_code(text, code_digits);
        if self.codes.contains_key(&code) {
            return accepted(self.codes.get(&code));
        }
        let name = comparable(text);
        let name = NAME_PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(&name);
        if name.is_empty() {
            return BTreeSet::new();
        }
        let by_name = accepted(self.names.get(name));
        if !by_name.is_empty() {
            return by_name;
        }
        let by_skeleton = accepted(self.skeletons.get(&skeleton(name)));
        if !by_skeleton.is_empty() {
            return by_skeleton;
        }
        let parts: Vec<&str> =
            NAME_SEPARATORS.iter().find_map(|separator| split_all(text, separator)).unwrap_or_default();
        parts
            .into_iter()
            .map(|part| self.find(part, code_digits, accepts))
            .reduce(|left, right| &left & &right)
            .unwrap_or_default()
    }
}

/// What people put before the name of a municipality, province or region, folded.
const NAME_PREFIXES: [&str; 7] = [
    "comune di ",
    "provincia di ",
    "provincia autonoma di ",
    "citta metropolitana di ",
    "citta metr di ",
    "regione ",
    "prov di ",
];

/// What stands between two names of one place.
const NAME_SEPARATORS: [&str; 3] = ["/", " - ", " – "];

/// The parts of `text`, at least two.
fn split_all<'a>(text: &'a str, separator: &str) -> Option<Vec<&'a str>> {
    text.contains(separator).then(|| text.split(separator).collect())
}

/// A code as the keys hold it: folded, a spreadsheet's `.0` removed and its lost leading zeros put back.
fn as_code(text: &str, digits: usize) -> String {
    let text = text.trim();
    let whole = text.strip_suffix(".0").unwrap_or(text);
    if !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{whole:0>digits$}")
    } else {
        comparable(whole)
    }
}

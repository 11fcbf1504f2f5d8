//! What is an answer, whichever engine gave it?
//!
//! Values of facets are numbers here, as a database would keep them: comparing
//! numbers is what databases are fastest at.

use std::collections::BTreeMap;

use vicini_indexer::index::{Answer, Facet, Index, Query};

use super::questions::COUNTED;

/// The exact total and the counts of three facets, by the number of the value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    pub total: u64,
    pub service: BTreeMap<u32, u64>,
    pub kind: BTreeMap<u32, u64>,
    pub province: BTreeMap<u32, u64>,
}

/// A question in numbers.
#[derive(Debug, Clone)]
pub struct Asked {
    /// West, south, east, north.
    pub bbox: [f64; 4],
    pub word: Option<String>,
    /// The number of the service that is filtered by.
    pub service: Option<u32>,
}

/// What an entry carries: a bit for each service, the numbers of its type and province; 0 is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Carried {
    pub services: u32,
    pub kind: u32,
    pub province: u32,
}

/// The values of the three facets by number, from 1 on.
#[derive(Debug)]
pub struct Codes {
    numbers: [BTreeMap<String, u32>; 3],
}

impl Codes {
    pub fn of(index: &Index) -> Self {
        let numbers = COUNTED.map(|facet| {
            let values = index.facet_values(facet).into_iter().map(|(value, _)| value);
            values.zip(1..).collect::<BTreeMap<_, _>>()
        });
        let codes = Self { numbers };
        assert!(codes.numbers[0].len() <= 31, "each service is a bit");
        codes
    }

    /// The number of a value; 0 for none.
    pub fn number(&self, facet: Facet, value: Option<&str>) -> u32 {
        let at = COUNTED.iter().position(|counted| *counted == facet).expect("one of the three");
        value.map_or(0, |value| self.numbers[at][value])
    }

    /// Our answer, in numbers.
    pub fn counts(&self, answer: &Answer) -> Counts {
        let mut of = answer.facets.iter().map(|counts| {
            let occurring = counts.iter().filter(|value| value.count > 0);
            occurring.map(|value| (self.number(counts.facet, Some(value.value)), u64::from(value.count))).collect()
        });
        let mut next = || of.next().expect("three facets were asked for");
        Counts { total: u64::from(answer.number_matched), service: next(), kind: next(), province: next() }
    }

    pub fn asked(&self, query: &Query) -> Asked {
        Asked {
            bbox: query.bbox.expect("every question has a box").corners(),
            word: query.words.as_deref().map(|word| word.trim_matches('"').to_owned()),
            service: query.filters.first().map(|filter| self.number(Facet::Service, Some(&filter.values[0]))),
        }
    }
}

/// The bit of a service.
pub fn bit(service: u32) -> u32 {
    1 << (service - 1)
}

impl Counts {
    /// Adds entries that fulfil every condition but the filter by service.
    ///
    /// Counts beside a facet ignore that facet's own filter: an entry without the service still counts beside the services.
    pub fn add(&mut self, carried: Carried, entries: u64, asked: &Asked) {
        self.add_services(carried.services, entries);
        if asked.service.is_none_or(|service| carried.services & bit(service) != 0) {
            self.total += entries;
            for (counts, number) in [(&mut self.kind, carried.kind), (&mut self.province, carried.province)] {
                if number > 0 && entries > 0 {
                    *counts.entry(number).or_default() += entries;
                }
            }
        }
    }

    /// Adds entries that carry these services.
    pub fn add_services(&mut self, services: u32, entries: u64) {
        for service in (1..=32).filter(|service| services & bit(*service) != 0 && entries > 0) {
            *self.service.entry(service).or_default() += entries;
        }
    }
}

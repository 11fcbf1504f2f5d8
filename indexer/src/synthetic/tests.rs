use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use super::{MOST_COMMON_WORD, Organizations, Patterns, SOURCE_NAME, description_word, name_word};
use crate::index::publication;
use crate::record::Precision;
use crate::reference::Reference;
use crate::register::Stored;

/// The project's own data, and the patterns in it.
fn data() -> &'static (Reference, Patterns) {
    static DATA: OnceLock<(Reference, Patterns)> = OnceLock::new();
    DATA.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let reference = Reference::load(&folder).expect("the data folder is complete");
        let patterns = Patterns::load(&folder, &reference).expect("the data folder has organizations");
        (reference, patterns)
    })
}

fn generated(entries: u32, seed: u32) -> Vec<Stored> {
    let (reference, patterns) = data();
    Organizations::new(patterns, reference, entries, seed).collect()
}

/// Share of the values of which something is true.
fn share<T>(values: &[T], is: impl Fn(&T) -> bool) -> f64 {
    values.iter().filter(|value| is(value)).count() as f64 / values.len() as f64
}

#[test]
fn the_same_seed_makes_the_same_organizations_and_another_seed_others() {
    assert_eq!(generated(2_000, 7), generated(2_000, 7));
    assert_ne!(generated(2_000, 7), generated(2_000, 8));
}

#[test]
fn a_longer_register_begins_as_a_shorter_one() {
    let (short, long) = (generated(500, 7), generated(2_000, 7));
    // The last organization of the shorter one may lack locations.
    assert_eq!(short[..short.len() - 1], long[..short.len() - 1]);
}

#[test]
fn they_make_exactly_the_entries_asked_for() {
    for entries in [0, 1, 2, 63, 64, 1_000] {
        let stored = generated(entries, 7);
        assert_eq!(publication::entries(&stored, &data().0.gazetteer).len(), entries as usize);
    }
}

#[test]
fn every_source_says_that_the_row_is_synthetic() {
    for Stored { organization, .. } in generated(2_000, 7) {
        assert_eq!(organization.source.name, SOURCE_NAME);
        assert!(organization.locations.iter().all(|location| location.source.is_none()));
    }
}

#[test]
fn identifiers_are_unique_and_ascend() {
    let stored = generated(5_000, 7);
    assert!(stored.is_sorted_by(|left, right| left.organization.id < right.organization.id));
    let places = stored.iter().flat_map(|stored| &stored.organization.locations);
    let ids: Vec<&str> = places.map(|location| location.id.as_str()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn the_shares_are_those_of_the_real_register() {
    let (reference, patterns) = data();
    let stored = generated(60_000, 7);
    let synthetic: Vec<_> = stored.iter().map(|stored| &stored.organization).collect();
    let real: Vec<_> = patterns.organizations.iter().collect();
    let check = |what: &str, is: &dyn Fn(&&crate::record::Organization) -> bool| {
        let (expected, got) = (share(&real, is), share(&synthetic, is));
        assert!((expected - got).abs() < 0.02, "{what}: {got} of the synthetic rows, {expected} of the real ones");
    };
    check("website", &|organization| organization.website.is_some());
    check("telephone", &|organization| !organization.phones.is_empty());
    check("several locations", &|organization| organization.locations.len() > 1);
    check("no location", &|organization| organization.locations.is_empty());
    check("address", &|organization| organization.locations.iter().any(|location| location.address.is_some()));
    for term in reference.taxonomy.terms("service") {
        check(&term.value, &|organization| organization.activity.services.contains(&term.value));
    }
    for term in reference.taxonomy.terms("target") {
        check(&term.value, &|organization| organization.activity.target_groups.contains(&term.value));
    }
    for term in reference.taxonomy.terms("type") {
        check(&term.value, &|organization| organization.organization_type.as_ref() == Some(&term.value));
    }
    for term in reference.taxonomy.terms("led_by") {
        check(&term.value, &|organization| organization.led_by.as_ref() == Some(&term.value));
    }
}

#[test]
fn a_municipality_has_entries_as_it_has_residents() {
    let gazetteer = &data().0.gazetteer;
    let stored = generated(100_000, 7);
    let mut by_comune: BTreeMap<&str, u32> = BTreeMap::new();
    let locations = stored.iter().flat_map(|stored| &stored.organization.locations);
    for code in locations.filter_map(|location| location.comune.as_deref()) {
        *by_comune.entry(code).or_default() += 1;
    }
    let placed: u32 = by_comune.values().sum();
    let residents: u32 = gazetteer.comuni().iter().filter_map(|comune| comune.population).sum();
    for name in ["058091", "015146", "063049", "001272"] {
        let comune = gazetteer.comune(name).expect("a large city");
        let expected = f64::from(comune.population.expect("a large city")) / f64::from(residents);
        let got = f64::from(by_comune[name]) / f64::from(placed);
        // An organization with a hundred locations in one province makes it noisy.
        assert!((0.75..1.35).contains(&(got / expected)), "{}: {got} instead of {expected}", comune.name);
    }
}

#[test]
fn a_place_is_at_the_gazetteer_s_point_or_scattered_around_it() {
    let gazetteer = &data().0.gazetteer;
    let stored = generated(30_000, 7);
    let mut distances = Vec::new();
    for location in stored.iter().flat_map(|stored| &stored.organization.locations) {
        let comune = location.comune.as_deref().and_then(|code| gazetteer.comune(code));
        let (Some(comune), Some(position)) = (comune, location.position) else { continue };
        match location.precision {
            Precision::Municipality => assert_eq!(position, comune.position),
            _ => distances.push(position.distance_m(comune.position)),
        }
    }
    distances.sort_by(f64::total_cmp);
    assert!(distances.len() > 100, "{} addresses", distances.len());
    let (median, longest) = (distances[distances.len() / 2], distances[distances.len() - 1]);
    assert!((300.0..5_000.0).contains(&median) && longest < 30_000.0, "median {median} m, longest {longest} m");
}

#[test]
fn there_are_common_middle_and_rare_words() {
    let stored = generated(100_000, 7);
    // Entries, as a search counts them: an organization has one for each location.
    let share_with = |word: &str| {
        let (mut with, mut all) = (0, 0);
        for Stored { organization, .. } in &stored {
            let entries = organization.locations.len().max(1);
            all += entries;
            let texts = organization.description.values().chain([&organization.name]);
            let mut words = texts.flat_map(|text| text.split([' ', '.'])).map(str::to_lowercase);
            with += if words.any(|each| each == word) { entries } else { 0 };
        }
        f64::from(u32::try_from(with).expect("small")) / f64::from(u32::try_from(all).expect("small"))
    };
    assert!((0.35..0.45).contains(&share_with(&MOST_COMMON_WORD.to_lowercase())));
    assert!(share_with(description_word(0)) > 0.3);
    let middle = share_with(description_word(130));
    assert!((0.005..0.02).contains(&middle), "{middle}");
    assert!(share_with(description_word(20_000)) < 0.000_5);
    assert!(share_with(name_word(20_000)) < 0.000_5);
}

//! The project's own records, from the file to the search.

use std::collections::BTreeSet;
use std::path::Path;

use vicini_indexer::geography::{BoundingBox, Position};
use vicini_indexer::index::{self, BuildOptions, Facet, Filter, Index, Query};
use vicini_indexer::record::Publication;
use vicini_indexer::reference::{Level, Reference};
use vicini_indexer::register::{Batch, Register, Stored};
use vicini_indexer::source::{self, ReadOptions};

use crate::scan::{Candidate, Scanner, candidates};
use crate::support::data;

pub struct Imported {
    stored: Vec<Stored>,
    pub index: Index,
    _folder: tempfile::TempDir,
}

/// `data/organizations.csv` in a register, and the index built of it; made once.
pub async fn imported() -> &'static Imported {
    static IMPORTED: tokio::sync::OnceCell<Imported> = tokio::sync::OnceCell::const_new();
    IMPORTED.get_or_init(import_and_build).await
}

async fn import_and_build() -> Imported {
    let folder = tempfile::tempdir().unwrap();
    let reference = Reference::load(&data()).unwrap();
    let register = open(folder.path()).await;
    import(&register, &reference).await;
    let stored = register.organizations().await.unwrap();
    let index_folder = folder.path().join("index");
    index::build(&stored, &data(), &index_folder, &BuildOptions::default()).unwrap();
    let index = Index::open(&index::current(&index_folder).unwrap()).unwrap();
    Imported { stored, index, _folder: folder }
}

async fn open(folder: &Path) -> Register {
    Register::open(&format!("sqlite://{}/register.sqlite", folder.display())).await.unwrap()
}

async fn import(register: &Register, reference: &Reference) -> vicini_indexer::register::ImportReport {
    let reading = source::read(&data().join("organizations.csv"), &ReadOptions::default(), reference).unwrap();
    assert_eq!(reading.rows, 895);
    assert_eq!(reading.rejected, 0, "{:?}", reading.rejections);
    let batch = Batch {
        file_name: "organizations.csv".to_owned(),
        file_sha256: reading.sha256.clone(),
        who: "test".to_owned(),
        rows: reading.rows,
        rejected: reading.rejected,
    };
    register.import(&reading.organizations, &batch).await.unwrap()
}

fn found(index: &Index, words: &str) -> u32 {
    index.search(&Query { words: Some(words.to_owned()), ..Query::default() }).unwrap().number_matched
}

#[tokio::test]
async fn the_895_rows_become_public_entries_but_for_those_that_a_person_must_see_first() {
    let Imported { stored, index, .. } = imported().await;
    assert_eq!(candidates(stored).len(), 895);
    for record in stored {
        let weak = record.organization.source.evidence_level.as_deref() == Some("C");
        assert_eq!(record.organization.publication == Publication::Pending, weak, "{}", record.organization.id);
    }
    let entries = index.manifest().entries;
    assert!(entries > 550 && entries < 895, "{entries}");
    let levels: BTreeSet<String> = index
        .facet_values(Facet::Evidence)
        .into_iter()
        .filter(|(_, total)| *total > 0)
        .map(|(value, _)| value)
        .collect();
    assert_eq!(levels, BTreeSet::from(["A".to_owned(), "B".to_owned()]));
}

#[tokio::test]
async fn the_operators_are_one_organization_at_many_places_and_so_are_the_volunteers() {
    let Imported { stored, index, .. } = imported().await;
    let operators = stored.iter().filter(|record| record.organization.id.starts_with("it-op-"));
    let places: Vec<usize> = operators.map(|record| record.organization.locations.len()).collect();
    assert_eq!((places.len(), places.iter().sum::<usize>()), (14, 432));
    let volunteers =
        Query { filters: vec![Filter { facet: Facet::Programme, values: vec!["voc".to_owned()] }], ..Query::default() };
    assert_eq!(index.search(&volunteers).unwrap().number_matched, 5);
    let editions = Query {
        filters: vec![Filter { facet: Facet::Programme, values: vec!["partecipazione:2019".to_owned()] }],
        ..Query::default()
    };
    assert!(index.search(&editions).unwrap().number_matched >= 10);
}

#[tokio::test]
async fn words_are_found_without_accents_in_singular_and_plural_and_in_every_script() {
    let Imported { index, .. } = imported().await;
    assert!(found(index, "citta") > 0 && found(index, "citta") == found(index, "Città"));
    assert_eq!(found(index, "associazioni"), found(index, "associazione"));
    assert!(found(index, "associazione") > 100);
    let filter = Filter { facet: Facet::Service, values: vec!["legal_counselling".to_owned()] };
    let carriers = index.search(&Query { filters: vec![filter.clone()], ..Query::default() }).unwrap().number_matched;
    assert!(carriers > 20);
    for word in ["avvocato", "avvocati", "lawyer", "avocat", "abogado", "محامي", "адвокат"] {
        let both = Query { words: Some(word.to_owned()), filters: vec![filter.clone()], ..Query::default() };
        assert_eq!(index.search(&both).unwrap().number_matched, carriers, "{word} finds every legal counselling");
    }
}

#[tokio::test]
async fn a_search_of_the_real_records_equals_a_scan_wherever_nothing_is_withheld() {
    let Imported { stored, index, .. } = imported().await;
    let reference = index.reference();
    let scanner = Scanner::new(reference);
    let public: Vec<_> = candidates(stored)
        .into_iter()
        .filter(|candidate| candidate.organization.publication == Publication::Public)
        .collect();
    assert_eq!(public.len(), index.manifest().entries as usize);
    // Facets and words do not depend on how closely a place is shown; addresses, which do, hold none of these words.
    for words in ["", "donne", "scuola di italiano", "avvocato torino", "Bozen", "Roma", "caritas", "ucraina", "лікар"]
    {
        for service in [None, Some("italian_language"), Some("housing_reception")] {
            let filters = service.map(|value| Filter { facet: Facet::Service, values: vec![value.to_owned()] });
            let query =
                Query { words: Some(words.to_owned()), filters: filters.into_iter().collect(), ..Query::default() };
            let answer = index.search(&query).unwrap();
            let fulfils =
                |candidate: &&Candidate<'_>| scanner.judge(candidate, &query, &answer.understood).fulfils_all_but(None);
            let expected = public.iter().filter(fulfils).count();
            assert_eq!(answer.number_matched as usize, expected, "{words} {service:?}");
        }
    }
}

#[tokio::test]
async fn no_published_position_is_finer_than_its_rule_allows() {
    let Imported { index, .. } = imported().await;
    let everywhere = index.search(&Query { limit: 10_000, ..Query::default() }).unwrap();
    let mut addresses = 0;
    for hit in everywhere.hits {
        let feature: serde_json::Value = serde_json::from_str(&index.feature(hit.ordinal)).unwrap();
        let properties = &feature["properties"];
        let risky = ["services", "target_groups"]
            .iter()
            .flat_map(|name| properties[*name].as_array().unwrap())
            .any(|value| ["anti_trafficking_gbv", "housing_reception", "lgbtqi"].contains(&value.as_str().unwrap()));
        let precision = properties["precision"].as_str();
        if risky {
            assert!(properties["address"].is_null() && precision != Some("address"), "{feature}");
        }
        if precision == Some("municipality") {
            let comune = index.reference().gazetteer.comune(properties["comune"]["code"].as_str().unwrap()).unwrap();
            assert_eq!(index.position(hit.ordinal).unwrap(), comune.position, "{feature}");
        }
        addresses += usize::from(precision == Some("address"));
        assert!(properties["source"]["name"].as_str().is_some_and(|name| !name.is_empty()), "{feature}");
    }
    assert!(addresses > 5, "public offices are shown at their address");
}

#[tokio::test]
async fn importing_the_same_file_twice_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let reference = Reference::load(&data()).unwrap();
    let register = open(folder.path()).await;
    let first = import(&register, &reference).await;
    assert_eq!(
        first.locations.added
            + candidates(&register.organizations().await.unwrap())
                .iter()
                .filter(|candidate| candidate.location.is_none())
                .count() as u64,
        895
    );
    let before = (register.change_number().await.unwrap(), register.organizations().await.unwrap());
    let again = import(&register, &reference).await;
    assert!(again.changed_nothing());
    assert_eq!((register.change_number().await.unwrap(), register.organizations().await.unwrap()), before);
}

#[tokio::test]
async fn a_box_around_rome_and_the_nearest_places_are_where_they_should_be() {
    let Imported { index, .. } = imported().await;
    let rome = Query {
        bbox: Some(BoundingBox::new(12.3, 41.7, 12.7, 42.0).unwrap()),
        facets: vec![Facet::Service],
        limit: 5,
        ..Query::default()
    };
    let answer = index.search(&rome).unwrap();
    assert!(answer.number_matched > 5 && answer.hits.len() == 5 && answer.without_position > 0);
    assert!(answer.facets[0].iter().len() > 0);
    let near = Query { near: Some(Position::new(7.68, 45.07).unwrap()), limit: 3, ..Query::default() };
    let answer = index.search(&near).unwrap();
    assert!(answer.hits[0].distance_m.unwrap() < 3_000.0, "there are associations in Turin");
}

#[tokio::test]
async fn every_region_has_a_row_of_coverage_and_every_comune_an_outline() {
    let Imported { index, .. } = imported().await;
    let regions = index.coverage(&Query::default(), Level::Region).unwrap();
    assert_eq!(regions.len(), 20);
    let placed: u32 = regions.iter().map(|area| area.entries).sum();
    assert!(placed <= index.manifest().entries && placed > 800);
    let turin = index.reference().areas.at(Position::new(7.68, 45.07).unwrap());
    let codes: Vec<&str> = turin.iter().map(|area| area.code.as_str()).collect();
    assert_eq!(codes, ["01", "001", "001272"]);
}

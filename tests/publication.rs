//! What is not published is not in the generation.

use std::path::Path;

use vicini_indexer::geography::Position;
use vicini_indexer::index;
use vicini_indexer::record::{Precision, Publication, Status};
use vicini_indexer::register::Stored;

use crate::support::{Built, built, records};

/// Marks of the secret that no byte of a generation may hold.
const SECRET_NAME: &str = "Zzyzxsecret";
const SECRET_ADDRESS: &str = "Vicolo Qwertyxsecret 77";
const SECRET_POSITION: (f64, f64) = (11.123_457, 44.765_433);

/// One organization with one location at the secret address in Bologna.
fn secret() -> Stored {
    let mut stored = records(1, 40).into_iter().find(|stored| !stored.organization.locations.is_empty()).unwrap();
    stored.organization.locations.truncate(1);
    stored.organization.activity.services = vec!["italian_language".to_owned()];
    stored.organization.activity.target_groups = Vec::new();
    let location = &mut stored.organization.locations[0];
    location.position = Some(Position::new(SECRET_POSITION.0, SECRET_POSITION.1).unwrap());
    location.address = Some(SECRET_ADDRESS.to_owned());
    location.transport = Some(format!("ring at {SECRET_ADDRESS}"));
    location.comune = Some("037006".to_owned());
    location.precision = Precision::Address;
    location.activity = None;
    stored
}

/// Whether a byte sequence is anywhere in what the generation holds of the records; case aside, as words are folded.
///
/// The reference data, copied before any record is read, stay aside: they hold every position in Italy.
fn holds(built: &Built, text: &str) -> bool {
    fn bytes(folder: &Path) -> Vec<u8> {
        std::fs::read_dir(folder)
            .unwrap()
            .flat_map(|item| {
                let path = item.unwrap().path();
                if path.is_dir() { bytes(&path) } else { std::fs::read(&path).unwrap() }
            })
            .collect()
    }
    let generation = index::current(built.folder.path()).unwrap();
    let all: Vec<u8> = ["columns", "features", "text"].iter().flat_map(|part| bytes(&generation.join(part))).collect();
    let holds = |needle: &[u8]| all.windows(needle.len()).any(|window| window == needle);
    holds(text.as_bytes()) || holds(text.to_lowercase().as_bytes())
}

/// Whether the exact coordinate is anywhere, as a number or as text.
fn holds_position(built: &Built) -> bool {
    let all = std::fs::read(index::current(built.folder.path()).unwrap().join("columns/positions")).unwrap();
    let number = |degrees: f64| all.windows(8).any(|window| window == degrees.to_le_bytes());
    number(SECRET_POSITION.0) || number(SECRET_POSITION.1) || holds(built, "11.123") || holds(built, "44.765")
}

fn properties(built: &Built) -> serde_json::Value {
    serde_json::from_str(&built.index.feature(0)).unwrap()
}

#[test]
fn a_public_address_is_published_so_that_the_marks_can_be_trusted() {
    let built = built(&[secret()]);
    assert!(holds(&built, "Qwertyxsecret") && holds_position(&built));
    assert_eq!(properties(&built)["properties"]["address"], SECRET_ADDRESS);
}

#[test]
fn what_is_pending_for_staff_or_partners_or_defunct_leaves_no_trace() {
    for publication in [Publication::Pending, Publication::Staff, Publication::Partner] {
        let mut stored = secret();
        stored.organization.name = SECRET_NAME.to_owned();
        stored.organization.publication = publication;
        let built = built(&[stored]);
        assert_eq!(built.index.manifest().entries, 0);
        assert!(!holds(&built, SECRET_NAME) && !holds(&built, "Qwertyxsecret"), "{publication:?}");
    }
    let mut defunct = secret();
    defunct.organization.name = SECRET_NAME.to_owned();
    defunct.organization.status = Status::Defunct;
    assert!(!holds(&built(&[defunct]), SECRET_NAME));
    let mut unpublished_place = secret();
    unpublished_place.organization.locations[0].publication = Publication::Staff;
    let built = built(&[unpublished_place]);
    assert!(built.index.manifest().entries == 0 && !holds(&built, "Qwertyxsecret") && !holds_position(&built));
}

#[test]
fn places_of_people_at_risk_are_at_municipality_level_without_address_whatever_the_source_says() {
    let risks: [fn(&mut Stored); 4] = [
        |stored| stored.organization.activity.services.push("housing_reception".to_owned()),
        |stored| stored.organization.activity.services.push("anti_trafficking_gbv".to_owned()),
        |stored| stored.organization.activity.target_groups.push("lgbtqi".to_owned()),
        |stored| {
            let mut activity = stored.organization.activity.clone();
            activity.services = vec!["housing_reception".to_owned()];
            stored.organization.locations[0].activity = Some(activity);
        },
    ];
    for risk in risks {
        let mut stored = secret();
        risk(&mut stored);
        let built = built(&[stored]);
        assert!(!holds(&built, "Qwertyxsecret") && !holds_position(&built));
        let feature = properties(&built);
        assert_eq!(feature["properties"]["precision"], "municipality");
        let bologna = built.index.reference().gazetteer.comune("037006").unwrap().position;
        assert!((feature["geometry"]["coordinates"][0].as_f64().unwrap() - bologna.longitude()).abs() < 1e-6);
    }
}

#[test]
fn only_a_person_lifts_the_rule_for_one_place() {
    let mut stored = secret();
    stored.organization.activity.services.push("housing_reception".to_owned());
    stored.organization.locations[0].finest_precision = Some(Precision::Address);
    assert_eq!(properties(&built(&[stored]))["properties"]["address"], SECRET_ADDRESS);
}

#[test]
fn a_hidden_place_holds_no_coordinate_no_address_and_no_municipality() {
    for hide in [
        (|stored: &mut Stored| stored.organization.locations[0].finest_precision = Some(Precision::Hidden))
            as fn(&mut Stored),
        |stored| stored.organization.locations[0].precision = Precision::Hidden,
    ] {
        let mut stored = secret();
        hide(&mut stored);
        let built = built(&[stored]);
        assert!(!holds(&built, "Qwertyxsecret") && !holds_position(&built));
        let feature = properties(&built);
        assert!(
            feature["geometry"].is_null()
                && feature["properties"]["comune"].is_null()
                && feature["properties"]["province"].is_null()
        );
        assert_eq!(feature["properties"]["region"]["code"], "08");
        assert_eq!(built.index.manifest().located, 0);
    }
}

#[test]
fn at_street_precision_the_number_is_gone_and_the_position_rounded() {
    let mut stored = secret();
    stored.organization.locations[0].finest_precision = Some(Precision::Street);
    let built = built(&[stored]);
    let feature = properties(&built);
    assert_eq!(feature["properties"]["address"], "Vicolo Qwertyxsecret");
    assert_eq!(feature["geometry"]["coordinates"], serde_json::json!([11.123, 44.765]));
    assert!(!holds(&built, "11.1234"));
}

#[test]
fn contacts_are_published_on_their_own() {
    let mut stored = secret();
    stored.organization.email = Some("qwertyxsecret@example.org".to_owned());
    stored.organization.phones = vec!["+39 051 7777777".to_owned()];
    stored.organization.locations[0].address = None;
    stored.organization.locations[0].transport = None;
    stored.organization.contact_publication = Publication::Staff;
    let built = built(&[stored]);
    assert!(!holds(&built, "qwertyxsecret") && !holds(&built, "7777777"));
    assert_eq!(built.index.manifest().entries, 1);
}

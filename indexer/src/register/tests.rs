use std::collections::BTreeMap;

use super::{Batch, Decision, ImportReport, Register, StatedDecisions, StatedLocationDecisions, Stored, Submission};
use crate::Error;
use crate::geography::Position;
use crate::record::{Activity, Location, Organization, Precision, Publication, Source, Status};

fn organization(id: &str, places: &[&str]) -> Organization {
    Organization {
        id: id.to_owned(),
        name: format!("Associazione di prova {id}"),
        alternate_names: Vec::new(),
        description: BTreeMap::from([("it".to_owned(), "Prova".to_owned())]),
        organization_type: Some("association".to_owned()),
        led_by: Some("unknown".to_owned()),
        tax_code: None,
        website: None,
        info_url: None,
        email: None,
        phones: vec!["06 000000".to_owned()],
        year_incorporated: Some(1998),
        parent_organization_id: None,
        activity: Activity { services: vec!["sport".to_owned()], ..Activity::default() },
        status: Status::Active,
        assured_date: None,
        source: Source { name: "prova".to_owned(), evidence_level: Some("A".to_owned()), ..Source::default() },
        publication: Publication::Public,
        contact_publication: Publication::Public,
        locations: places.iter().map(|place| location(place)).collect(),
    }
}

fn location(id: &str) -> Location {
    Location {
        id: id.to_owned(),
        position: Some(Position::new(12.5, 41.9).expect("a test position is on Earth")),
        precision: Precision::Address,
        address: Some("Via di Prova 1".to_owned()),
        comune: Some("058091".to_owned()),
        region: None,
        opening_hours: None,
        accessibility: None,
        transport: None,
        activity: None,
        source: None,
        assured_date: None,
        publication: Publication::Public,
        finest_precision: None,
    }
}

fn batch(file_name: &str) -> Batch {
    Batch {
        file_name: file_name.to_owned(),
        file_sha256: "00".to_owned(),
        who: "prova".to_owned(),
        rows: 1,
        rejected: 0,
    }
}

async fn memory() -> Register {
    Register::open("sqlite::memory:").await.expect("a register in memory")
}

async fn import(register: &Register, organizations: &[Organization]) -> ImportReport {
    let submissions: Vec<Submission> = organizations.iter().cloned().map(Submission::from).collect();
    register.import(&submissions, &batch("prova.csv")).await.expect("an import")
}

async fn stored(register: &Register) -> Vec<Organization> {
    register.organizations().await.expect("organizations").into_iter().map(|stored| stored.organization).collect()
}

/// Every table but the clock, to see whether anything at all has changed.
async fn content(register: &Register) -> Vec<i64> {
    let mut counts = Vec::new();
    for query in [
        "SELECT COUNT(*) FROM import_batches",
        "SELECT COUNT(*) FROM organizations",
        "SELECT COUNT(*) FROM locations",
        "SELECT COUNT(*) FROM revisions",
        "SELECT COUNT(*) FROM change_log",
        "SELECT COUNT(*) FROM carried_by_files",
    ] {
        counts.push(sqlx::query_scalar(query).fetch_one(&register.pool).await.expect("a count"));
    }
    counts
}

#[tokio::test]
async fn what_is_imported_comes_back_as_it_was() {
    let register = memory().await;
    assert!(register.is_empty().await.expect("a count"));
    let organizations = [organization("a", &["a", "a-2"]), organization("b", &[])];
    let report = import(&register, &organizations).await;
    assert_eq!((report.organizations.added, report.locations.added, report.change_number), (2, 2, 4));
    assert_eq!(stored(&register).await, organizations);
    assert!(!register.is_empty().await.expect("a count"));
}

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    let register = memory().await;
    let organizations = [organization("a", &["a", "a-2"]), organization("b", &[])];
    import(&register, &organizations).await;
    let before = (content(&register).await, register.organizations().await.expect("organizations"));
    let report = import(&register, &organizations).await;
    assert!(report.changed_nothing());
    assert_eq!((report.organizations.unchanged, report.locations.unchanged, report.change_number), (2, 2, 4));
    assert_eq!((content(&register).await, register.organizations().await.expect("organizations")), before);
}

#[tokio::test]
async fn a_changed_row_makes_one_revision_that_says_who_and_what() {
    let register = memory().await;
    import(&register, &[organization("a", &["a"])]).await;
    let mut changed = organization("a", &["a"]);
    changed.activity.languages = vec!["ar".to_owned()];
    let report = import(&register, &[changed.clone()]).await;
    assert_eq!((report.organizations.changed, report.locations.unchanged, report.change_number), (1, 1, 3));
    let (who, changes): (String, String) =
        sqlx::query_as("SELECT who, changes FROM revisions ORDER BY id DESC LIMIT 1")
            .fetch_one(&register.pool)
            .await
            .expect("a revision");
    assert_eq!(who, "prova");
    assert_eq!(changes, r#"{"activity.languages":{"before":null,"after":["ar"]}}"#);
    assert_eq!(stored(&register).await, [changed]);
}

#[tokio::test]
async fn what_a_later_file_no_longer_has_stays_and_is_reported() {
    let register = memory().await;
    import(&register, &[organization("a", &["a", "a-2"]), organization("b", &[])]).await;
    let report = import(&register, &[organization("a", &["a"])]).await;
    assert_eq!(report.absent_organizations, ["b"]);
    assert_eq!(report.absent_locations, ["a-2"]);
    assert_eq!(stored(&register).await.len(), 2);
    let other = register.import(&[organization("c", &[]).into()], &batch("altra.csv")).await.expect("an import");
    assert_eq!(other.absent_organizations, [""; 0], "another file never had them");
}

#[tokio::test]
async fn a_person_s_decision_outlives_a_source_that_says_nothing() {
    let register = memory().await;
    import(&register, &[organization("a", &["a"])]).await;
    register.decide("a", Decision::Organization(Publication::Staff), "una persona").await.expect("a decision");
    register.decide("a", Decision::Contact(Publication::Partner), "una persona").await.expect("a decision");
    register.decide("a", Decision::FinestPrecision(Precision::Municipality), "una persona").await.expect("a decision");
    register.decide("a", Decision::Location(Publication::Staff), "una persona").await.expect("a decision");
    let report = import(&register, &[organization("a", &["a"])]).await;
    assert!(report.changed_nothing());
    let [organization] = stored(&register).await.try_into().expect("one organization");
    assert_eq!(
        (organization.publication, organization.contact_publication),
        (Publication::Staff, Publication::Partner)
    );
    assert_eq!(organization.locations[0].finest_precision, Some(Precision::Municipality));
    assert_eq!(organization.locations[0].publication, Publication::Staff);
    assert_eq!(register.change_number().await.expect("a number"), 6);
}

#[tokio::test]
async fn a_decision_that_confirms_the_rule_is_kept_without_a_revision() {
    let register = memory().await;
    import(&register, &[organization("a", &[])]).await;
    register.decide("a", Decision::Organization(Publication::Public), "una persona").await.expect("a decision");
    assert_eq!(register.change_number().await.expect("a number"), 1);
    let mut weaker = organization("a", &[]);
    weaker.publication = Publication::Pending;
    assert!(import(&register, &[weaker]).await.changed_nothing(), "the rule no longer decides");
}

#[tokio::test]
async fn a_source_that_states_a_decision_changes_it() {
    let register = memory().await;
    import(&register, &[organization("a", &["a"])]).await;
    register.decide("a", Decision::Organization(Publication::Staff), "una persona").await.expect("a decision");
    let stated = StatedDecisions {
        publication: Some(Publication::Partner),
        contact_publication: None,
        locations: vec![StatedLocationDecisions { publication: None, finest_precision: Some(Precision::Address) }],
    };
    let submission = Submission { organization: organization("a", &["a"]), stated };
    for expected in [1, 0] {
        let report = register.import(std::slice::from_ref(&submission), &batch("prova.csv")).await.expect("an import");
        assert_eq!((report.organizations.changed, report.locations.changed), (expected, expected));
    }
    let [organization] = stored(&register).await.try_into().expect("one organization");
    assert_eq!(organization.publication, Publication::Partner);
    assert_eq!(organization.locations[0].finest_precision, Some(Precision::Address));
}

#[tokio::test]
async fn a_decision_about_nothing_is_refused() {
    let register = memory().await;
    let error = register
        .decide("nobody", Decision::Location(Publication::Public), "una persona")
        .await
        .expect_err("no such location");
    assert!(matches!(error, Error::UnknownRecord { entity: "location", .. }), "{error}");
}

#[tokio::test]
async fn a_failed_import_leaves_nothing_behind() {
    let register = memory().await;
    import(&register, &[organization("a", &["a"])]).await;
    sqlx::query(
        "CREATE TRIGGER refuse BEFORE INSERT ON locations WHEN NEW.id = 'b-2' BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    .execute(&register.pool)
    .await
    .expect("a trigger");
    let before = content(&register).await;
    let submissions = [organization("b", &["b", "b-2"]).into()];
    register.import(&submissions, &batch("prova.csv")).await.expect_err("the trigger refuses");
    assert_eq!(content(&register).await, before);
}

#[tokio::test]
async fn a_register_on_disk_is_created_with_its_folder_and_reopened() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}/inner/register.sqlite", folder.path().display());
    let register = Register::open(&url).await.expect("a new register");
    import(&register, &[organization("a", &["a"])]).await;
    register.close().await;
    let again = Register::open(&url).await.expect("the same register");
    let [Stored { organization, updated_at }] =
        again.organizations().await.expect("organizations").try_into().expect("one organization");
    assert_eq!(organization.id, "a");
    assert!(updated_at <= jiff::Timestamp::now());
}

#[tokio::test]
async fn an_address_of_another_database_is_refused_without_its_password() {
    let error =
        Register::open("postgres://user:secret@localhost/vicini").await.expect_err("no PostgreSQL yet").to_string();
    assert!(error.contains("`postgres`") && !error.contains("secret"), "{error}");
}

mod synthetic {
    use std::path::Path;
    use std::sync::OnceLock;

    use rand::SeedableRng;
    use rand::rngs::StdRng;
    use rand::seq::SliceRandom;
    use sqlx::Row;

    use super::{batch, import, memory, organization};
    use crate::Error;
    use crate::reference::Reference;
    use crate::register::{Register, Stored, SyntheticMark};
    use crate::synthetic::{Organizations, Patterns, VERSION};

    fn generated(entries: u32, seed: u32) -> Vec<Stored> {
        static DATA: OnceLock<(Reference, Patterns)> = OnceLock::new();
        let (reference, patterns) = DATA.get_or_init(|| {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
            let reference = Reference::load(&folder).expect("the data folder is complete");
            let patterns = Patterns::load(&folder, &reference).expect("the data folder has organizations");
            (reference, patterns)
        });
        Organizations::new(patterns, reference, entries, seed).collect()
    }

    const MARK: SyntheticMark = SyntheticMark { seed: 7, entries: 1_000, version: VERSION };

    async fn synthetic(organizations: Vec<Stored>) -> Register {
        let register = memory().await;
        register.synthesize(MARK, organizations).await.expect("an empty register");
        register
    }

    /// Every column of every row.
    async fn rows(register: &Register) -> Vec<String> {
        let mut texts = Vec::new();
        for query in ["SELECT * FROM organizations ORDER BY rowid", "SELECT * FROM locations ORDER BY rowid"] {
            for row in sqlx::query(query).fetch_all(&register.pool).await.expect("rows") {
                let columns = (0..row.len()).map(|column| row.get::<Option<String>, _>(column));
                texts.push(format!("{:?}", columns.collect::<Vec<_>>()));
            }
        }
        texts
    }

    #[tokio::test]
    async fn the_same_seed_makes_the_same_rows_to_the_byte() {
        let first = rows(&synthetic(generated(1_000, 7)).await).await;
        assert!(first.len() > 1_000);
        assert_eq!(first, rows(&synthetic(generated(1_000, 7)).await).await);
        assert_ne!(first, rows(&synthetic(generated(1_000, 8)).await).await);
    }

    #[tokio::test]
    async fn they_come_back_as_they_were_made_and_without_a_history() {
        let made = generated(3_000, 7);
        let register = synthetic(made.clone()).await;
        assert_eq!(register.synthetic().await.expect("a mark"), Some(MARK));
        assert_eq!(register.change_number().await.expect("a number"), 0);
        assert_eq!(register.organizations().await.expect("organizations"), made);
    }

    #[tokio::test]
    async fn rows_that_lie_in_any_order_are_read_in_order() {
        // More than several pages for each of the decoders.
        let made = generated(30_000, 7);
        let mut shuffled = made.clone();
        let mut random = StdRng::seed_from_u64(7);
        shuffled.shuffle(&mut random);
        shuffled.iter_mut().for_each(|stored| stored.organization.locations.shuffle(&mut random));
        let register = synthetic(shuffled).await;
        assert_eq!(register.organizations().await.expect("organizations"), made);
    }

    #[tokio::test]
    async fn a_record_that_cannot_be_understood_is_named() {
        for (table, id) in [("organizations", "synthetic-00000003"), ("locations", "synthetic-00000001-001")] {
            for record in ["[]", "{}", r#"{"name": 1}"#] {
                let register = synthetic(generated(100, 7)).await;
                let damage = format!("UPDATE {table} SET record = '{record}' WHERE id = '{id}'");
                let damage = sqlx::AssertSqlSafe(damage);
                let changed = sqlx::query(damage).execute(&register.pool).await.expect("an update").rows_affected();
                assert_eq!(changed, 1, "{id}");
                let error = register.organizations().await.expect_err("no such record");
                assert!(matches!(&error, Error::RegisterRecord { id: named, .. } if named == id), "{error:?}");
            }
        }
    }

    #[tokio::test]
    async fn synthetic_rows_and_real_ones_never_meet() {
        let register = synthetic(generated(10, 7)).await;
        let real = [organization("a", &["a"]).into()];
        let error = register.import(&real, &batch("prova.csv")).await.expect_err("its rows are synthetic");
        assert!(matches!(error, Error::MixedRegister { held: "synthetic", offered: "real" }), "{error}");
        let error = register.synthesize(MARK, generated(10, 8)).await.expect_err("it is full");
        assert!(matches!(error, Error::MixedRegister { held: "synthetic", .. }), "{error}");
        assert_eq!(register.organizations().await.expect("organizations"), generated(10, 7));

        let register = memory().await;
        import(&register, &[organization("a", &["a"])]).await;
        let error = register.synthesize(MARK, generated(10, 7)).await.expect_err("its rows are real");
        assert!(matches!(error, Error::MixedRegister { held: "real", offered: "synthetic" }), "{error}");
        assert_eq!(register.synthetic().await.expect("no mark"), None);
        assert_eq!(super::stored(&register).await.len(), 1);
    }

    #[tokio::test]
    async fn a_register_whose_making_fails_is_as_empty_as_before() {
        let register = memory().await;
        let mut twice = generated(2_000, 7);
        twice.push(twice[0].clone());
        register.synthesize(MARK, twice).await.expect_err("an identifier that is taken");
        assert!(register.is_empty().await.expect("a count"));
        assert_eq!(register.synthetic().await.expect("no mark"), None);
    }
}

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::{MAXIMUM_REJECTIONS_KEPT, Mapping, Observer, ReadOptions, Reading, Rejection, read, read_with};
use crate::Result;
use crate::reference::Reference;
use crate::register::Submission;

static DATA: LazyLock<PathBuf> = LazyLock::new(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../data"));
static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::load(&DATA).expect("the data folder is whole"));

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/csv").join(name)
}

fn options(mapping: Option<&str>) -> ReadOptions {
    let mut mapping = mapping.map_or_else(Mapping::default, |name| Mapping::load(&fixture(name)).expect("a mapping"));
    mapping.add_older_values(&DATA.join("mappings/collected_values.csv")).expect("older values");
    ReadOptions { mapping: Some(mapping) }
}

/// One line per organization, indented ones per place, then one per rejection.
fn summary(reading: &Reading) -> String {
    let mut text = String::new();
    for Submission { organization, .. } in &reading.organizations {
        let id = if organization.id.starts_with("org-") { "(derived)" } else { &organization.id };
        let activity = &organization.activity;
        let lists =
            [&activity.services, &activity.target_groups, &activity.languages].map(|list| list.join("+")).join(" ");
        let parts =
            [id, &organization.name, organization.organization_type.as_deref().unwrap_or_default(), lists.trim()];
        writeln!(text, "{}", parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | "))
            .expect("a string grows");
        for location in &organization.locations {
            let area = location.comune.as_deref().or(location.region.as_deref()).unwrap_or("nowhere");
            let position =
                location.position.map(|position| format!(" {:.4},{:.4}", position.longitude(), position.latitude()));
            let precision = format!("{:?}", location.precision).to_lowercase();
            writeln!(text, "  {area}{} {precision}", position.unwrap_or_default()).expect("a string grows");
        }
    }
    for rejection in &reading.rejections {
        writeln!(text, "row {} {}: {}", rejection.row, rejection.column, rejection.reason).expect("a string grows");
    }
    text
}

/// Reads a fixture and compares its summary.
fn check(name: &str, mapping: Option<&str>, expected: &str) -> Reading {
    let reading = read(&fixture(name), &options(mapping), &REFERENCE).expect("the fixture is CSV");
    let found = summary(&reading);
    let lines = |text: &str| {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(lines(&found), lines(expected), "\n{found}");
    let rows: usize =
        reading.organizations.iter().map(|submission| submission.organization.locations.len().max(1)).sum();
    assert!(rows as u64 + reading.rejected <= reading.rows + reading.organizations.len() as u64);
    reading
}

/// Why a text is refused as a whole.
fn refusal(text: &str) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("table.csv");
    std::fs::write(&path, text).expect("a temporary file");
    read(&path, &options(None), &REFERENCE).expect_err("the text is refused").to_string()
}

fn read_text(text: &str) -> Reading {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("table.csv");
    std::fs::write(&path, text).expect("a temporary file");
    read(&path, &options(None), &REFERENCE).expect("the text is CSV")
}

#[test]
fn an_italian_spreadsheet_is_read_as_it_is() {
    let reading = check(
        "italian_spreadsheet.csv",
        None,
        "(derived) | Associazione di prova Uno | odv | legal_counselling+italian_language  it+ar
         040012 12.0408,44.2225 address
         (derived) | Associazione di prova Due
         054013 12.2382,43.4570 municipality",
    );
    assert_eq!(reading.blank_rows, 1);
    let organization = &reading.organizations[0].organization;
    assert_eq!(organization.website.as_deref(), Some("https://www.example.org/"));
    assert_eq!(organization.phones, ["0543 000000"]);
    assert_eq!(organization.led_by.as_deref(), Some("unknown"));
    assert_eq!(organization.source.name, "italian_spreadsheet.csv");
}

#[test]
fn windows_1252_and_utf_16_are_read() {
    let reading = check(
        "windows_1252.csv",
        None,
        "(derived) | Società di prova “Solidarietà”\n040012 12.0402,44.2228 municipality",
    );
    assert_eq!(reading.organizations[0].organization.description["it"], "Perché no? Costa 5 €");
    check(
        "utf16_tab.csv",
        None,
        "(derived) | Associazione di prova روما | advocacy\n058091 12.4835,41.8930 municipality",
    );
}

#[test]
fn exports_of_forms_are_read_with_groups_choices_and_points() {
    check(
        "kobo.csv",
        None,
        "(derived) | Associazione di prova Kobo | legal_counselling+health_access
         082053 13.3615,38.1157 municipality
         (derived) | Altra associazione di prova | health_access
         082053 13.3622,38.1150 municipality",
    );
    check("odk.csv", None, "(derived) | Associazione di prova ODK | women+youth\n087015 15.0830,37.5079 municipality");
}

#[test]
fn an_hxl_row_says_what_the_columns_hold() {
    check(
        "hxl.csv",
        None,
        "(derived) | Associazione di prova HXL | advocacy+sport\n058091 12.4829,41.8933 municipality",
    );
}

#[test]
fn codes_are_read_however_a_spreadsheet_left_them() {
    check(
        "codes.csv",
        None,
        "prova-zeros | Associazione di prova senza zeri
         001272 7.6807,45.0733 municipality
         prova-float | Associazione di prova con decimali
         058091 12.4835,41.8930 municipality
         prova-belfiore | Associazione di prova Belfiore
         058091 12.4835,41.8930 municipality
         prova-former | Associazione di prova di Cagliari
         118006 9.1106,39.2152 municipality",
    );
}

#[test]
fn names_lead_to_one_municipality_or_to_a_rejection() {
    check(
        "name_variants.csv",
        None,
        "prova-rc | Associazione di prova A
         080063 15.6444,38.1091 municipality
         prova-rc2 | Associazione di prova B
         080063 15.6444,38.1091 municipality
         prova-bz | Associazione di prova C
         021008 11.3563,46.4991 municipality
         prova-bz2 | Associazione di prova D
         021008 11.3563,46.4991 municipality
         prova-rm | Associazione di prova E
         058091 12.4835,41.8930 municipality
         prova-ar | Associazione di prova F
         058091 12.4835,41.8930 municipality
         prova-su | Associazione di prova G
         119003 8.5257,39.1661 municipality
         prova-samone | Associazione di prova H
         022165 11.5203,46.0819 municipality
         row 9 comune: several municipalities: Samone (001235) or Samone (022165); say which by province or code
         row 10 comune: no municipality of Italy: expected its name in Italian or a language spoken there, or its ISTAT code
         row 11 comune: no municipality of the province of Milano: there is Roma (058091)",
    );
}

#[test]
fn older_values_and_headers_are_understood() {
    let reading = check(
        "collected.csv",
        None,
        "prova-0001 | Associazione di prova | odv | advocacy refugees_asylum_seekers
         001272 7.6869,45.0703 municipality
         (derived) | Operatore di prova | housing_reception refugees_ukraine
         015146 9.1896,45.4642 municipality
         058091 12.4829,41.8933 municipality
         prova-0002 | Comunità di prova | cooperative
         12 hidden
         prova-0003 | Rete di prova | network",
    );
    let [first, operator, community, ..] = reading.organizations.as_slice() else { panic!("four organizations") };
    assert_eq!(first.organization.led_by.as_deref(), Some("refugee_participation"));
    assert_eq!(first.organization.alternate_names, ["ASSOCIAZIONE DI PROVA ODV"]);
    assert!(first.organization.activity.services_inferred_from_name);
    assert_eq!(operator.organization.locations[0].id, "prova-act-0001");
    assert_eq!(community.organization.publication, crate::record::Publication::Pending);
    assert_eq!(community.organization.led_by.as_deref(), Some("unknown"));
}

#[test]
fn a_mapping_reads_a_partner_s_own_table() {
    let reading = check(
        "partner.csv",
        Some("partner_mapping.toml"),
        "(derived) | Associazione di prova partner | italian_language+legal_counselling\n063049 14.2501,40.8401 municipality",
    );
    assert_eq!(reading.organizations[0].organization.source.name, "Elenco di prova");
}

#[test]
fn rows_of_one_organization_become_its_places_or_are_rejected() {
    let reading = check(
        "several_locations.csv",
        None,
        "prova-1 | Associazione di prova | legal_counselling
         058091 12.4835,41.8930 municipality
         015146 9.1906,45.4666 municipality
         prova-2 | Associazione nazionale di prova | advocacy
         row 3 website: row 1 says `https://example.org` of the same organization
         row 4 location_id: the place of row 2: expected each place once
         row 5 name: row 1 says `Associazione di prova` of the same organization
         row 7 organization_id: row 6 already describes this organization without a place",
    );
    let organization = &reading.organizations[0].organization;
    assert_eq!(organization.locations[0].activity, None);
    assert_eq!(
        organization.locations[1].activity.as_ref().map(|activity| activity.services.clone()),
        Some(vec!["sport".to_owned()])
    );
    assert_eq!(organization.publication, crate::record::Publication::Public);
    assert_eq!(organization.locations[1].publication, crate::record::Publication::Pending);
}

#[test]
fn every_fault_is_told_with_its_column_and_what_was_expected() {
    let reading = check(
        "faults.csv",
        None,
        "row 1 organization_id: not an identifier: expected up to 100 letters, digits, `-`, `_`, `.`
         row 2 name: empty: every organization has a name
         row 3 latitude: not in Italy: latitude and longitude look swapped
         row 4 latitude: not in Italy: expected latitude 35.2 to 47.2 and longitude 6.5 to 18.7
         row 5 latitude: 477 km from Roma, which reaches no further than 40 km
         row 6 longitude: empty, while the latitude is 41.8933
         row 7 comune: not the municipality of the code `058091`, which is Roma (058091)
         row 8 region: another region than the row's other cells say
         row 9 website: a single post, video or event: expected the page of the organization (a single one may go into `info_url`)
         row 10 email: not one e-mail address: expected a form like info@example.org
         row 11 phone: not a telephone number: expected a form like +39 06 1234567
         row 12 services: not a value of `service`: did you mean `legal_counselling`?
         row 13 tax_code: the codice fiscale of a person: leave it out
         row 14 assured_date: not a date: expected a form like 2022-04-09 or 09/04/2022
         row 15 evidence: holds an e-mail address: what is for the public belongs into `email` or `phone`, the rest is left out
         row 16 address: holds a telephone number: what is for the public belongs into `email` or `phone`, the rest is left out
         row 17 : the row has 4 cells, the header 15
         row 18 latitude: not a number of degrees: expected a form like 41.8933 or 41,8933; also `comune_code`: no municipality of Italy: expected its ISTAT code of six digits or its cadastral code",
    );
    let personal = reading
        .rejections
        .iter()
        .filter(|rejection| rejection.reason.starts_with("holds"))
        .map(|rejection| rejection.value.as_str());
    assert_eq!(personal.collect::<String>(), "", "a rejection must not carry what is refused");
}

#[test]
fn a_file_whose_columns_are_not_understood_is_refused_with_what_was_expected() {
    let check = |text: &str, expected: &str| {
        let reason = refusal(text);
        assert!(reason.contains(expected), "{reason}");
    };
    check("name,webiste\nProva,x\n", "`webiste` is no column of ours: did you mean `website`?");
    check("name,colore\nProva,x\n", "`colore` is no column of ours; map or ignore it with --mapping");
    check("comune\nRoma\n", "no column holds the name");
    check("name,nome\nProva,x\n", "`name` and `nome` mean the same (`name`)");
    check("", "empty");
    check("\n\n\n", "no row at all");
    check("Once upon a time there was a register.\n", "is no column of ours");
    check(&"x,".repeat(10_000), "no header row");
}

#[test]
fn a_value_below_no_header_is_not_lost() {
    let reading = read_text("name,\nProva,\nAltra,nota\n");
    assert_eq!((reading.organizations.len(), reading.rejected), (1, 1));
    assert_eq!(reading.rejections[0].reason, "a value in column 2, which has no header");
}

#[test]
fn every_row_ends_as_one_record_or_one_rejection_in_bounded_memory() {
    let mut text = String::from("name,comune\n");
    for row in 0..100_000 {
        writeln!(text, "Associazione di prova {row},Atlantide {row}").expect("a string grows");
    }
    text.push_str("Associazione di prova,Roma\n");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("table.csv");
    std::fs::write(&path, text).expect("a temporary file");
    struct Count(u64);
    impl Observer for Count {
        fn row(&mut self, _: u64) {}
        fn rejection(&mut self, _: &Rejection) -> Result<()> {
            self.0 += 1;
            Ok(())
        }
    }
    let mut count = Count(0);
    let reading = read_with(&path, &options(None), &REFERENCE, &mut count).expect("the text is CSV");
    assert_eq!((count.0, reading.rejected, reading.rows), (100_000, 100_000, 100_001));
    assert_eq!(reading.rejections.len(), MAXIMUM_REJECTIONS_KEPT);
    assert_eq!(reading.organizations.len(), 1);
}

#[test]
fn a_cell_of_fifty_megabytes_is_one_rejection() {
    let text = format!("name,comune\n\"{}\",Roma\nAssociazione di prova,Roma\n", "x".repeat(50 * 1024 * 1024));
    let reading = read_text(&text);
    assert_eq!((reading.organizations.len(), reading.rejected), (1, 1));
    assert_eq!(reading.rejections[0].reason, "longer than 1048576 bytes: is a quotation mark left open?");
    assert!(reading.rejections[0].value.len() <= 200);
}

#[test]
fn opening_hours_are_tidied_and_what_is_none_is_a_rejection() {
    let reading = read_text(
        "name,comune,orari\nProva,Roma,mo-fr 9:00-13:00\nSu richiesta,Roma,\"\"\"su appuntamento\"\"\"\nAltra,Roma,dal lunedì al venerdì\n",
    );
    let hours = |at: usize| reading.organizations[at].organization.locations[0].opening_hours.as_deref();
    assert_eq!((hours(0), hours(1)), (Some("Mo-Fr 09:00-13:00"), Some("\"su appuntamento\"")));
    let [rejection] = reading.rejections.as_slice() else { panic!("{:?}", reading.rejections) };
    assert_eq!(
        (rejection.row, rejection.column.as_str(), rejection.value.as_str()),
        (3, "orari", "dal lunedì al venerdì")
    );
    assert_eq!(
        rejection.reason,
        "not opening hours: `dal lunedì al venerd`: expected the OpenStreetMap syntax, like `Mo-Fr 09:00-13:00,15:00-18:00; Sa 09:00-12:00; PH off`"
    );
}

#[test]
fn the_order_of_columns_and_the_delimiter_do_not_matter() {
    let one = read_text("name,comune,services\nProva,Roma,sport|advocacy\n");
    let other = read_text("services;name;comune\n\"sport;advocacy\";Prova;Roma\n");
    assert_eq!(one.organizations[0].organization.locations, other.organizations[0].organization.locations);
    assert_eq!(one.organizations[0].organization.id, other.organizations[0].organization.id);
}

#[test]
fn the_register_s_own_file_is_read_whole() {
    let reading = read(&DATA.join("organizations.csv"), &options(None), &REFERENCE).expect("the default input is CSV");
    assert_eq!(reading.rejections, []);
    assert_eq!(reading.rows, 895);
    let locations: usize = reading.organizations.iter().map(|submission| submission.organization.locations.len()).sum();
    // 29 of the 895 rows name no place.
    assert_eq!(locations, 895 - 29);
    assert_eq!(reading.organizations.len(), 458 + 14);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 200, ..Default::default() })]

    /// Whatever is in a file: no panic, and every row is accounted for.
    #[test]
    fn no_text_makes_the_reader_fail_and_no_row_is_lost(rows in proptest::collection::vec("[^\n\r\"]{0,40}", 0..8)) {
        let mut text = String::from("organization_id,name,latitude,longitude,phone,website,services\n");
        for row in &rows {
            text.push_str(row);
            text.push('\n');
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("table.csv");
        std::fs::write(&path, &text).expect("a temporary file");
        if let Ok(reading) = read(&path, &options(None), &REFERENCE) {
            let kept: u64 = reading.organizations.iter().map(|submission| submission.organization.locations.len().max(1) as u64).sum();
            proptest::prop_assert_eq!(kept + reading.rejected, reading.rows);
        }
    }
}

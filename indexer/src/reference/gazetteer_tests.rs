use super::{Comune, ComuneMatch, FormerCodeRow, Gazetteer, Province, Region};
use crate::geography::Position;

/// A dozen municipalities whose names and codes people confuse.
fn gazetteer() -> Gazetteer {
    let region = |code: &str, name: &str, other: &[(&str, &str)]| Region {
        code: code.to_owned(),
        name: name.to_owned(),
        other_names: pairs(other),
        macro_area: String::new(),
    };
    let province = |code: &str, unit: &str, sigla: &str, name: &str, region: &str| Province {
        code: code.to_owned(),
        territorial_unit_code: unit.to_owned(),
        sigla: sigla.to_owned(),
        name: name.to_owned(),
        other_names: pairs(if sigla == "BZ" { &[("de", "Bozen")] } else { &[] }),
        region: region.to_owned(),
    };
    let mut gazetteer = Gazetteer::new(
        vec![
            comune("058091", "H501", "Roma", &[("en", "Rome"), ("ar", "روما"), ("uk", "Рим")], "12"),
            comune("021008", "A952", "Bolzano", &[("de", "Bozen")], "04"),
            comune("080063", "H224", "Reggio di Calabria", &[], "18"),
            comune("035033", "H223", "Reggio nell'Emilia", &[], "08"),
            comune("040012", "D704", "Forlì", &[], "08"),
            comune("001235", "H753", "Samone", &[], "01"),
            comune("022165", "H754", "Samone", &[], "04"),
            comune("118009", "B354", "Cagliari", &[], "20"),
            comune("119002", "B745", "Carbonia", &[], "20"),
            comune("001272", "L219", "Torino", &[], "01"),
        ],
        vec![
            province("001", "201", "TO", "Torino", "01"),
            province("021", "021", "BZ", "Bolzano", "04"),
            province("022", "022", "TN", "Trento", "04"),
            province("035", "035", "RE", "Reggio nell'Emilia", "08"),
            province("040", "040", "FC", "Forlì-Cesena", "08"),
            province("058", "258", "RM", "Roma", "12"),
            province("080", "280", "RC", "Reggio Calabria", "18"),
            province("118", "318", "CA", "Cagliari", "20"),
            province("119", "119", "SU", "Sulcis Iglesiente", "20"),
        ],
        vec![
            region("01", "Piemonte", &[]),
            region("04", "Trentino-Alto Adige", &[("de", "Südtirol")]),
            region("08", "Emilia-Romagna", &[]),
            region("12", "Lazio", &[]),
            region("18", "Calabria", &[]),
            region("20", "Sardegna", &[]),
        ],
    );
    for (former, former_name, current) in
        [("092009", "Cagliari", "118009"), ("111011", "Carbonia", "119002"), ("111099", "Santadi Vecchio", "118009")]
    {
        let former_province_name = if former.starts_with("092") { "Cagliari" } else { "Sud Sardegna" };
        assert!(gazetteer.add_former(&FormerCodeRow {
            former_comune_code: former.to_owned(),
            former_name: former_name.to_owned(),
            former_province_sigla: if former.starts_with("092") { "CA" } else { "SU" }.to_owned(),
            former_province_name: former_province_name.to_owned(),
            comune_code: current.to_owned(),
        }));
    }
    gazetteer
}

fn pairs(names: &[(&str, &str)]) -> Vec<(String, String)> {
    names.iter().map(|(language, name)| ((*language).to_owned(), (*name).to_owned())).collect()
}

fn comune(code: &str, cadastral_code: &str, name: &str, other_names: &[(&str, &str)], region: &str) -> Comune {
    Comune {
        code: code.to_owned(),
        cadastral_code: cadastral_code.to_owned(),
        name: name.to_owned(),
        other_names: pairs(other_names),
        province: code[..3].to_owned(),
        region: region.to_owned(),
        position: Position::new(12.0, 42.0).expect("a test position is on Earth"),
        population: Some(1),
    }
}

/// Codes of the municipalities that `text` in `province` may mean, joined by a space.
fn found(text: &str, province: &str) -> String {
    match gazetteer().find_comune(text, Some(province)) {
        ComuneMatch::One(comune) => comune.code.clone(),
        ComuneMatch::None => String::new(),
        ComuneMatch::Several(comuni) => comuni.iter().map(|comune| comune.code.as_str()).collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn a_municipality_is_found_by_every_kind_of_code() {
    let check = |text: &str, code: &str| assert_eq!(found(text, ""), code, "{text}");
    check("058091", "058091");
    check("58091", "058091");
    check("58091.0", "058091");
    check(" 1235 ", "001235");
    check("H501", "058091");
    check("h501", "058091");
    check("092009", "118009");
    check("Santadi Vecchio", "118009");
    check("92009", "118009");
    check("999999", "");
    check("Z999", "");
}

#[test]
fn a_municipality_is_found_by_name_in_any_language_and_usual_spelling() {
    let check = |text: &str, code: &str| assert_eq!(found(text, ""), code, "{text}");
    check("Roma", "058091");
    check("ROMA ", "058091");
    check("rome", "058091");
    check("روما", "058091");
    check("Рим", "058091");
    check("Comune di Roma", "058091");
    check("Bozen", "021008");
    check("Bolzano/Bozen", "021008");
    check("Bolzano - Bozen", "021008");
    check("Reggio Calabria", "080063");
    check("Reggio di Calabria", "080063");
    check("Reggio Emilia", "035033");
    check("Forli", "040012");
    check("FORLI'", "040012");
    check("Atlantide", "");
    check("", "");
    check("di", "");
}

#[test]
fn homonyms_stay_several_until_the_province_decides() {
    assert_eq!(found("Samone", ""), "001235 022165");
    assert_eq!(found("Samone", "TN"), "022165");
    assert_eq!(found("Samone", "Torino"), "001235");
    assert_eq!(found("Samone", "1"), "001235");
    assert_eq!(found("Samone", "201"), "001235");
    assert_eq!(found("Samone (TO)", ""), "001235");
    assert_eq!(found("Samone", "RM"), "");
    assert_eq!(found("Samone", "nowhere"), "");
}

#[test]
fn two_names_of_different_places_match_nothing() {
    assert_eq!(found("Roma/Bozen", ""), "");
    assert_eq!(found("Roma/Nowhere", ""), "");
}

#[test]
fn a_divided_province_still_decides() {
    assert_eq!(found("Carbonia", "SU"), "119002");
    assert_eq!(found("Carbonia", "Sud Sardegna"), "119002");
    assert_eq!(found("Cagliari", "111"), "118009");
    assert_eq!(found("Cagliari", "92"), "118009");
}

#[test]
fn a_region_is_found_by_code_and_by_name() {
    let gazetteer = gazetteer();
    let check = |text: &str, code: Option<&str>| {
        assert_eq!(gazetteer.find_region(text).map(|region| region.code.as_str()), code, "{text}");
    };
    check("1", Some("01"));
    check("12", Some("12"));
    check("Regione Lazio", Some("12"));
    check("Trentino-Alto Adige/Südtirol", Some("04"));
    check("Emilia Romagna", Some("08"));
    check("Atlantide", None);
}

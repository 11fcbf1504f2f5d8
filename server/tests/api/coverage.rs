//! `/api/v1/coverage`.

use serde_json::{Value, json};

use crate::support::{get, ok};

fn row<'table>(table: &'table Value, code: &str) -> &'table Value {
    table["areas"].as_array().unwrap().iter().find(|row| row["code"] == code).unwrap()
}

#[tokio::test]
async fn every_region_is_a_row_with_its_figure() {
    let table = ok("/api/v1/coverage?by=region&indicator=foreign_residents").await;
    assert_eq!(table["areas"].as_array().map(Vec::len), Some(20));
    assert_eq!(table["indicator"], "foreign_residents");
    assert_eq!(table["year"], "2023");
    assert!(table["source"]["name"].is_string() && table["source"]["licence"].is_string());
    assert!(table["measures"].as_str().unwrap().contains("not what is needed"));
    assert_eq!(table["numberMatched"], 5);
    assert_eq!(table["withoutArea"], 1);
    let lazio = row(&table, "12");
    assert_eq!((&lazio["entries"], &lazio["organizations"]), (&json!(2), &json!(2)));
    assert!(lazio["value"].is_u64());
    let people = lazio["value"].as_f64().unwrap();
    let per_thousand = lazio["entries_per_1000"].as_f64().unwrap();
    assert!((per_thousand - 2_000.0 / people).abs() < 0.000_51, "{lazio}");
    let sardinia = row(&table, "20");
    assert_eq!((&sardinia["entries"], &sardinia["entries_per_1000"]), (&json!(0), &json!(0.0)));
}

#[tokio::test]
async fn a_search_narrows_the_table_and_keeps_its_rows() {
    let table = ok("/api/v1/coverage?service=legal_counselling").await;
    assert_eq!(table["areas"].as_array().map(Vec::len), Some(20));
    assert_eq!(row(&table, "12")["entries"], 1);
    assert_eq!(row(&table, "03")["entries"], 1);
    assert_eq!(row(&table, "08")["entries"], 0);
}

#[tokio::test]
async fn a_province_without_a_counterpart_in_the_figures_says_so() {
    let table = ok("/api/v1/coverage?by=province&indicator=foreign_residents").await;
    let rows = table["areas"].as_array().unwrap();
    assert!(rows.len() >= 107);
    for row in rows {
        assert!(row["value"].is_number() || row["note"].is_string(), "{row}");
        assert_eq!(row["value"].is_null(), row["entries_per_1000"].is_null(), "{row}");
        assert!(row["region"]["code"].is_string(), "{row}");
    }
    let comuni = ok("/api/v1/coverage?by=comune").await;
    assert_eq!(comuni["indicator"], "population");
    assert!(comuni["areas"].as_array().unwrap().len() > 7_000);
}

#[tokio::test]
async fn names_are_in_the_language_asked_for() {
    let table = ok("/api/v1/coverage?lang=en").await;
    assert_eq!(row(&table, "19")["name"], "Sicily");
    assert_eq!(row(&ok("/api/v1/coverage").await, "19")["name"], "Sicilia");
}

#[tokio::test]
async fn it_comes_as_csv_for_spreadsheets_with_the_source_on_every_line() {
    let answer = get("/api/v1/coverage?by=region&format=csv").await;
    assert!(answer.header("content-type").starts_with("text/csv; charset=utf-8"));
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"coverage-region-foreign_residents.csv\"");
    let lines: Vec<&str> = answer.text().trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 21);
    assert!(lines[0].trim_start_matches('\u{feff}').starts_with("code,name,"));
    assert!(lines[1..].iter().all(|line| line.contains("ISTAT")), "{lines:?}");
}

#[tokio::test]
async fn it_comes_as_geojson_with_outlines() {
    let answer = get("/api/v1/coverage?by=region&format=geojson").await;
    assert_eq!(answer.header("content-type"), "application/geo+json");
    let collection = answer.json();
    assert_eq!(collection["features"].as_array().map(Vec::len), Some(20));
    assert_eq!(collection["features"][11]["geometry"]["type"], "MultiPolygon");
    assert_eq!(collection["features"][11]["properties"]["entries"], 2);
}

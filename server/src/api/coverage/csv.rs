//! How does the planning table become a spreadsheet?

use super::table::{Row, Table};

/// Tells spreadsheet programs that the file is UTF-8; without it they garble "Valle d'Aosta/Vallée d'Aoste".
const BYTE_ORDER_MARK: &str = "\u{feff}";

const COLUMNS: [&str; 16] = [
    "code",
    "name",
    "province_code",
    "province_name",
    "region_code",
    "region_name",
    "entries",
    "organizations",
    "indicator",
    "value",
    "date",
    "entries_per_1000",
    "note",
    "source_name",
    "source_url",
    "source_licence",
];

/// The table as CSV (RFC 4180): one line per area, each with its source.
#[must_use]
pub fn of(table: &Table) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    push_line(&mut text, &COLUMNS.map(str::to_owned));
    table.rows.iter().for_each(|row| push_line(&mut text, &record(table, row)));
    text
}

fn push_line(text: &mut String, fields: &[String]) {
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        if field.contains([',', '"', '\r', '\n']) {
            text.push('"');
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(field);
        }
    }
    text.push_str("\r\n");
}

fn record(table: &Table, row: &Row) -> [String; COLUMNS.len()] {
    let part = |part: &Option<(String, String)>| part.clone().unwrap_or_default();
    let ((province_code, province_name), (region_code, region_name)) = (part(&row.province), part(&row.region));
    let series = table.series.as_ref();
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let from_series =
        |field: fn(&super::Series) -> &str| series.map(|series| harmless(field(series))).unwrap_or_default();
    [
        harmless(&row.code),
        harmless(&row.name),
        harmless(&province_code),
        harmless(&province_name),
        harmless(&region_code),
        harmless(&region_name),
        row.entries.to_string(),
        row.organizations.to_string(),
        from_series(|series| &series.indicator),
        number(row.figure.value),
        from_series(|series| &series.date),
        number(row.entries_per_1000()),
        harmless(row.figure.note.as_deref().unwrap_or_default()),
        from_series(|series| &series.source_name),
        from_series(|series| series.source_url.as_deref().unwrap_or_default()),
        from_series(|series| &series.source_licence),
    ]
}

/// Text that no spreadsheet program takes for a formula: an apostrophe goes before what begins like one.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use vicini_indexer::reference::Level;

    use super::*;
    use crate::api::coverage::Figure;

    #[test]
    fn a_line_is_quoted_and_no_cell_is_a_formula() {
        let row = Row {
            code: "02".to_owned(),
            name: "=HYPERLINK(\"x\")".to_owned(),
            province: None,
            region: None,
            entries: 3,
            organizations: 2,
            figure: Figure { value: None, note: Some("Not counted, \"here\".".to_owned()) },
        };
        let table = Table { level: Level::Region, series: None, rows: vec![row], number_matched: 3, without_area: 0 };
        let text = of(&table);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert!(lines[0].starts_with("\u{feff}code,name,"), "{text}");
        assert_eq!(lines[1], "02,\"'=HYPERLINK(\"\"x\"\")\",,,,,3,2,,,,,\"Not counted, \"\"here\"\".\",,,");
    }
}

//! `/{lang}/coverage`: where does the register know nobody, and how many people live there?

use std::cmp::Ordering;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use maud::{Markup, html};
use vicini_indexer::index::{Facet, Index};
use vicini_indexer::reference::Level;

use super::area_map::{self, Classes};
use super::layout::{Page, with_query};
use super::{Language, form, labels, place};
use crate::api::coverage::{self, Row, Table};
use crate::locale::Locale;
use crate::parameters::table::{self, Form, Parameter};
use crate::parameters::{self, SearchParameters};
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// Level of the areas. The nearly 8,000 municipalities are for the API: nobody reads so long a page.
const BY: Parameter =
    Parameter { expected: "region or province", form: Form::OneOf(&["region", "province"]), ..table::BY };

/// Order of the rows, which only this page has.
const ORDER: Parameter = Parameter {
    name: "order",
    expected: "gap, name or entries",
    description: "Order of the rows.",
    example: "gap",
    form: Form::OneOf(&["gap", "name", "entries"]),
};

/// What the page accepts: what the API does, and how to show it.
fn accepted() -> Vec<Parameter> {
    let shared = table::COVERAGE_PAGE.iter().filter(|parameter| parameter.name != BY.name).copied();
    [BY, ORDER].into_iter().chain(shared).collect()
}

/// What each area is shaded and ordered by.
#[derive(Clone, Copy)]
enum Measure {
    /// Entries for every thousand of the indicator.
    Rate,
    /// Entries, where there is no indicator.
    Entries,
}

impl Measure {
    fn of(self, row: &Row) -> Option<f64> {
        match self {
            Self::Rate => row.entries_per_1000(),
            Self::Entries => Some(f64::from(row.entries)),
        }
    }

    const fn decimals(self) -> usize {
        match self {
            Self::Rate => 2,
            Self::Entries => 0,
        }
    }

    fn name(self, locale: Locale) -> String {
        locale.text(match self {
            Self::Rate => "coverage-rate",
            Self::Entries => "coverage-map-entries",
        })
    }
}

/// The planning page.
///
/// # Errors
/// 400 when a parameter is not as expected.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let parameters = parameters::parse(query.as_deref(), &accepted(), index.reference())?;
    let mut table = coverage::of(&index, &parameters)?;
    for row in &mut table.rows {
        row.name = labels::value(&index, locale, facet(table.level), &row.code);
    }
    let measure = if table.series.is_some() { Measure::Rate } else { Measure::Entries };
    let order = parameters.text("order").unwrap_or("gap");
    sort(&mut table.rows, order, measure);
    let shared = parameters.query_string();
    let page = Page::new(locale, "coverage", locale.text("coverage-heading"), locale.text("coverage-description"))
        .at("/coverage", &shared);
    let content = html! {
        div.coverage-page {
            h1 { (locale.text("coverage-heading")) }
            p.lead { (locale.text("coverage-lead")) }
            p.notice { (locale.text("coverage-warning")) }
            (levels(locale, &index, &parameters, table.level))
            (choices(locale, &index, &parameters, &table))
            div.coverage-columns {
                (map(locale, &index, &table, measure))
                (rows(locale, &table, &parameters))
            }
        }
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

const fn facet(level: Level) -> Facet {
    match level {
        Level::Region => Facet::Region,
        Level::Province => Facet::Province,
        Level::Comune => Facet::Comune,
    }
}

/// Areas without a figure come last: nothing can be said about them.
fn sort(rows: &mut [Row], order: &str, measure: Measure) {
    rows.sort_by(|left, right| {
        let by_name = || left.name.cmp(&right.name);
        match order {
            "name" => by_name(),
            "entries" => right.entries.cmp(&left.entries).then_with(by_name),
            _ => match (measure.of(left), measure.of(right)) {
                (Some(left), Some(right)) => left.total_cmp(&right),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            }
            // Among areas with nothing, the one with most people is the greater gap.
            .then_with(|| right.figure.value.unwrap_or(0.0).total_cmp(&left.figure.value.unwrap_or(0.0)))
            .then_with(by_name),
        }
    });
}

/// Regions or provinces; an indicator that the other level does not have is left behind.
fn levels(locale: Locale, index: &Index, parameters: &SearchParameters, current: Level) -> Markup {
    let link = |level: Level| {
        let known = parameters
            .text("indicator")
            .is_none_or(|name| coverage::indicators(index.reference(), level).contains(&name));
        let query = parameters.with("by", level.as_str());
        let query = if known {
            query
        } else {
            query.split('&').filter(|pair| !pair.starts_with("indicator=")).collect::<Vec<_>>().join("&")
        };
        with_query(&format!("/{locale}/coverage"), &query)
    };
    html! {
        nav.switch aria-label=(locale.text("coverage-by")) {
            ul {
                @for (level, key) in [(Level::Region, "coverage-by-region"), (Level::Province, "coverage-by-province")] {
                    li { a href=(link(level)) aria-current=[(level == current).then_some("true")] { (locale.text(key)) } }
                }
            }
        }
    }
}

fn choices(locale: Locale, index: &Index, parameters: &SearchParameters, table: &Table) -> Markup {
    let chosen = table.series.as_ref().map(|series| series.indicator.as_str());
    let service = parameters.list("service");
    let order = parameters.text("order").unwrap_or("gap");
    let shown = ["indicator", "service", "order"];
    html! {
        form.inline-form method="get" action={ "/" (locale) "/coverage" } {
            @for (name, value) in parameters.pairs() { @if !shown.contains(&name) { input type="hidden" name=(name) value=(value); } }
            div.field {
                label for="indicator" { (locale.text("coverage-indicator")) }
                select #indicator name="indicator" {
                    @for name in coverage::indicators(index.reference(), table.level) {
                        option value=(name) selected[chosen == Some(name)] { (labels::indicator(locale, name)) }
                    }
                }
            }
            div.field {
                label for="service" { (locale.text("coverage-service")) }
                select #service name="service" {
                    option value="" { (locale.text("coverage-all-services")) }
                    @for (value, label) in form::options(index, locale, Facet::Service) {
                        option value=(value) selected[service.contains(&value)] { (label) }
                    }
                }
            }
            div.field {
                label for="order" { (locale.text("coverage-order")) }
                select #order name="order" {
                    @for (value, key) in [("gap", "coverage-order-gap"), ("name", "coverage-order-name"), ("entries", "coverage-order-entries")] {
                        option value=(value) selected[order == value] { (locale.text(key)) }
                    }
                }
            }
            button.primary type="submit" { (locale.text("coverage-show")) }
        }
    }
}

fn map(locale: Locale, index: &Index, table: &Table, measure: Measure) -> Markup {
    let classes = Classes::of(table.rows.iter().filter_map(|row| measure.of(row)));
    let row = |code: &str| table.rows.iter().find(|row| row.code == code);
    let value = |code: &str| row(code).and_then(|row| measure.of(row));
    let title = |code: &str| {
        let value = value(code)
            .map_or_else(|| locale.text("coverage-unknown"), |value| locale.decimal(value, measure.decimals()));
        row(code).map_or(value.clone(), |row| format!("{}: {value}", row.name))
    };
    let name = measure.name(locale);
    let unknown = table.rows.iter().any(|row| measure.of(row).is_none());
    let label = locale.format("coverage-map-label", &[("measure", name.as_str().into())]);
    html! {
        figure.choropleth {
            figcaption { (label) }
            (area_map::shaded(index, table.level, &label, &classes, value, title))
            (area_map::legend(locale, &name, &classes, measure.decimals()))
            @if unknown { p.legend-unknown { span.swatch.shade-unknown aria-hidden="true" {} (locale.text("coverage-class-none")) } }
            (source(locale, table))
            p.credit { (locale.text("map-boundaries")) }
        }
    }
}

fn source(locale: Locale, table: &Table) -> Markup {
    html! {
        @if let Some(series) = &table.series {
            p.hint {
                (labels::indicator(locale, &series.indicator)) ", " (locale.date(&series.date)) ". "
                @if let Some(url) = &series.source_url { a href=(url) rel="noopener external" { bdi { (series.source_name) } } } @else { bdi { (series.source_name) } }
                ", " (place::licence_link(locale, &series.source_licence))
            }
        }
    }
}

fn rows(locale: Locale, table: &Table, parameters: &SearchParameters) -> Markup {
    let series = table.series.as_ref();
    let indicator =
        series.map_or_else(|| locale.text("coverage-entries"), |series| labels::indicator(locale, &series.indicator));
    let area = facet(table.level);
    let csv = with_query("/api/v1/coverage", &csv_query(locale, parameters));
    html! {
        div.table-area {
            section.table-scroll tabindex="0" aria-labelledby="coverage-caption" {
                table {
                    caption #coverage-caption { (locale.format("coverage-table-caption", &[("indicator", indicator.as_str().into())])) }
                    thead { tr {
                        th scope="col" { (locale.text("coverage-area")) }
                        th.number scope="col" { (locale.text("coverage-entries")) }
                        th.number scope="col" { (locale.text("coverage-organizations")) }
                        @if series.is_some() {
                            th.number scope="col" { (indicator) }
                            th.number scope="col" { (locale.text("coverage-rate")) }
                        }
                    } }
                    tbody { @for row in &table.rows { (table_row(locale, row, area, parameters, series.is_some())) } }
                    tfoot { tr {
                        th scope="row" { (locale.text("coverage-total")) }
                        td.number { (locale.whole(table.number_matched.into())) }
                        td.number {}
                        @if series.is_some() { td.number {} td.number {} }
                    } }
                }
            }
            (notes(table))
            p { a.button href=(csv) download { (locale.text("coverage-download")) } }
        }
    }
}

fn table_row(locale: Locale, row: &Row, area: Facet, parameters: &SearchParameters, with_figure: bool) -> Markup {
    let own = ["by", "indicator", "order", area.as_str()];
    let mut query = parameters.without(&own);
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(&format!("{}={}", area.as_str(), row.code));
    let figure = row.figure.value.map_or_else(|| locale.text("coverage-unknown"), |value| locale.decimal(value, 0));
    html! {
        tr {
            th scope="row" { a href=(with_query(&format!("/{locale}"), &query)) { bdi { (row.name) } } }
            td.number { (locale.whole(row.entries.into())) }
            td.number { (locale.whole(row.organizations.into())) }
            @if with_figure {
                td.number { (figure) }
                td.number { @match row.entries_per_1000() { Some(rate) => { (locale.decimal(rate, 2)) } None => { "–" } } }
            }
        }
    }
}

/// What a reader must know about single figures, in the source's words.
fn notes(table: &Table) -> Markup {
    let noted: Vec<(&str, &str)> =
        table.rows.iter().filter_map(|row| Some((row.name.as_str(), row.figure.note.as_deref()?))).take(12).collect();
    html! { @if !noted.is_empty() { ul.notes { @for (name, note) in noted { li { bdi { (name) } ": " span dir="auto" { (note) } } } } } }
}

fn csv_query(locale: Locale, parameters: &SearchParameters) -> String {
    let mut query = parameters.without(&["order"]);
    if !query.is_empty() {
        query.push('&');
    }
    query + &format!("format=csv&lang={locale}")
}

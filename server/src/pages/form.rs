//! How does a visitor say what is needed?
//!
//! One form, sent with GET, so that the address holds the whole search. Values
//! that would find nothing stay visible but cannot be chosen: people see that
//! the question was understood.

use maud::{Markup, html};
use vicini_indexer::index::{Attribute, Facet, FacetCounts, Index, UNKNOWN_LANGUAGE};

use super::search::{Origin, Search};
use super::{hours, labels};
use crate::parameters::Moment;
use crate::parameters::table::DEFAULT_LIMIT;

/// Radii on offer, kilometres.
const RADII_KM: [u32; 5] = [5, 10, 25, 50, 100];

/// The parts of the form that are shown.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// The boxes for words and place.
    pub search: bool,
    /// The facets.
    pub filters: bool,
}

/// A value of a facet, as the form offers it.
struct Choice {
    value: String,
    label: String,
    count: u32,
    selected: bool,
}

/// The search form.
pub fn form(search: &Search, parts: Parts) -> Markup {
    let locale = search.locale;
    html! {
        form #search-form role="search" aria-label=(locale.text("search-submit")) method="get" action=(search.base) {
            (carried(search, parts))
            @if parts.search { (fields(search)) }
            @if parts.filters { (filters(search)) }
        }
    }
}

/// What the address holds and no visible field does.
fn carried(search: &Search, parts: Parts) -> Markup {
    let offered = |name: &str| match name {
        "q" | "where" | "radius" => parts.search,
        "cursor" => true,
        "near" | "bbox" | "sort" | "lang" | "theme" | "hide" | "comune" | "facets" => false,
        "limit" => search.parameters.count("limit") == Some(DEFAULT_LIMIT),
        _ => parts.filters,
    };
    html! {
        @for (name, value) in search.parameters.pairs() {
            @if !offered(name) { input type="hidden" name=(name) value=(value); }
        }
    }
}

fn fields(search: &Search) -> Markup {
    let locale = search.locale;
    let place = match &search.origin {
        Origin::Comune(comune) => Some(comune.name.as_str()).filter(|_| typed_as_code(search)),
        _ => None,
    };
    let place = place.or_else(|| search.parameters.text("where"));
    html! {
        div.search-fields {
            div.field {
                label for="words" { (locale.text("search-words")) }
                input #words type="search" name="q" value=[search.parameters.text("q")] autocomplete="off" enterkeyhint="search" dir="auto" aria-describedby="words-hint";
                p.hint #words-hint { (locale.text("search-words-hint")) }
            }
            div.field {
                label for="where" { (locale.text("search-where")) }
                input #where type="text" name="where" value=[place] autocomplete="address-level2" enterkeyhint="search" dir="auto" aria-describedby="where-hint";
                p.hint #where-hint { (locale.text("search-where-hint")) }
            }
            div.search-actions {
                button.primary type="submit" { (locale.text("search-submit")) }
                button #near-me type="button" hidden { (locale.text("search-near-me")) }
            }
            @if search.near().is_some() { (radius(search)) }
        }
    }
}

/// A code of digits or of a letter and three digits is shown as the name that it stands for.
fn typed_as_code(search: &Search) -> bool {
    search.parameters.text("where").is_some_and(|text| text.bytes().any(|byte| byte.is_ascii_digit()))
}

fn radius(search: &Search) -> Markup {
    let locale = search.locale;
    let chosen = search.parameters.query.radius_m;
    let known = |metres: f64| RADII_KM.iter().any(|km| f64::from(*km) * 1_000.0 == metres);
    html! {
        div.field.field-radius {
            label for="radius" { (locale.text("search-radius")) }
            select #radius name="radius" {
                option value="" selected[chosen.is_none()] { (locale.text("search-radius-any")) }
                @for km in RADII_KM {
                    option value=(km * 1_000) selected[chosen == Some(f64::from(km) * 1_000.0)] {
                        (locale.format("search-radius-up-to", &[("kilometres", km.into())]))
                    }
                }
                @if let Some(metres) = chosen.filter(|metres| !known(*metres)) {
                    option value=(metres) selected {
                        (locale.format("search-radius-up-to", &[("kilometres", locale.decimal(metres / 1_000.0, 1).into())]))
                    }
                }
            }
        }
    }
}

fn filters(search: &Search) -> Markup {
    let locale = search.locale;
    let parameters = &search.parameters;
    let chosen = parameters.query.filters.iter().map(|filter| filter.values.len()).sum::<usize>()
        + parameters.query.has.len()
        + usize::from(parameters.query.verified_within_months.is_some())
        + usize::from(parameters.query.open_at.is_some());
    html! {
        details #filter-panel {
            summary {
                (locale.text("filters-heading"))
                @if chosen > 0 { " " span.badge { (locale.format("filters-selected", &[("count", chosen.into())])) } }
            }
            div #filters {
                (open(search))
                @for counts in &search.answer.facets {
                    (facet(search, counts.facet))
                }
                (verified(search))
                (has(search))
                button.apply type="submit" { (locale.text("filters-apply")) }
            }
        }
    }
}

fn facet(search: &Search, facet: Facet) -> Markup {
    let (unknown, choices): (Vec<_>, Vec<_>) = choices(search, facet)
        .into_iter()
        .partition(|choice| facet == Facet::Language && choice.value == UNKNOWN_LANGUAGE);
    let unknown = unknown.into_iter().next();
    let selected = choices.iter().chain(&unknown).any(|choice| choice.selected);
    html! {
        @if !choices.is_empty() {
            details.facet data-facet=(facet.as_str()) open[selected || matches!(facet, Facet::Service | Facet::Target)] {
                summary { (labels::facet(search.locale, facet)) }
                @for choice in &choices { (option(search, facet, choice)) }
                @if let Some(unknown) = &unknown {
                    // Apart from those that say: hardly any source names languages.
                    p.hint { (search.locale.text("filter-language-explained")) }
                    (option(search, facet, unknown))
                }
            }
        }
    }
}

/// One value to choose; one that would find nothing stays, and says so to who cannot see that it is pale.
fn option(search: &Search, facet: Facet, choice: &Choice) -> Markup {
    let inert = choice.count == 0 && !choice.selected;
    let says_none =
        inert.then(|| search.locale.format("filter-value-none", &[("value", choice.label.as_str().into())]));
    html! {
        label.choice.is-empty[inert] {
            input type="checkbox" name=(facet.as_str()) value=(choice.value) checked[choice.selected] disabled[inert]
                aria-label=[says_none];
            span { (choice.label) }
            " " span.count { (search.locale.whole(choice.count.into())) }
        }
    }
}

/// The facet's values: chosen first, then by count, then by name. Values of no entry at all are not offered.
fn choices(search: &Search, facet: Facet) -> Vec<Choice> {
    let counted = search.answer.facets.iter().find(|counts| counts.facet == facet);
    let counted = counted.into_iter().flat_map(FacetCounts::iter);
    let mut values: Vec<(String, u32, bool)> =
        counted.map(|value| (value.value.to_string(), value.count, value.selected)).collect();
    // Of 107 provinces those of the chosen regions are enough.
    if facet != Facet::Province {
        for (value, _) in search.index.facet_values(facet) {
            if !values.iter().any(|(known, ..)| *known == value) {
                values.push((value, 0, false));
            }
        }
    }
    let mut choices: Vec<Choice> = values
        .into_iter()
        .map(|(value, count, selected)| {
            let label = labels::value(search.index, search.locale, facet, &value);
            Choice { value, label, count, selected }
        })
        .collect();
    choices.sort_by(|left, right| {
        (right.selected, right.count).cmp(&(left.selected, left.count)).then_with(|| left.label.cmp(&right.label))
    });
    choices
}

/// Offered where at least one place says when it is open; that few do stands beside it.
fn open(search: &Search) -> Markup {
    let locale = search.locale;
    let (known, total) = search.hours_known;
    let asked = search.parameters.moment("open");
    html! {
        @if known > 0 || asked.is_some() {
            details.facet data-facet="open" open[asked.is_some()] {
                summary { (locale.text("facet-open")) }
                label.choice {
                    input type="radio" name="open" value="" checked[asked.is_none()];
                    span { (locale.text("open-any")) }
                }
                label.choice {
                    input type="radio" name="open" value="now" checked[asked == Some(Moment::Now)];
                    span { (locale.text("open-now")) }
                }
                @if let (Some(time), Some(label)) = (asked.filter(|asked| *asked != Moment::Now), hours::asked(search)) {
                    label.choice { input type="radio" name="open" value=(time) checked; span { (label) } }
                }
                p.hint { (locale.format("open-known", &[("known", known.into()), ("total", total.into())])) }
            }
        }
    }
}

fn verified(search: &Search) -> Markup {
    let locale = search.locale;
    let chosen = search.parameters.query.verified_within_months;
    html! {
        details.facet data-facet="verified" open[chosen.is_some()] {
            summary { (locale.text("facet-verified")) }
            label.choice {
                input type="radio" name="verified" value="" checked[chosen.is_none()];
                span { (locale.text("verified-any")) }
            }
            @for months in [6_u32, 12, 24] {
                label.choice {
                    input type="radio" name="verified" value=(months) checked[chosen == Some(months)];
                    span { (locale.format("verified-months", &[("months", months.into())])) }
                }
            }
        }
    }
}

fn has(search: &Search) -> Markup {
    let chosen = &search.parameters.query.has;
    html! {
        details.facet data-facet="has" open[!chosen.is_empty()] {
            summary { (search.locale.text("facet-has")) }
            @for attribute in Attribute::ALL {
                label.choice {
                    input type="checkbox" name="has" value=(attribute.as_str()) checked[chosen.contains(&attribute)];
                    span { (labels::attribute(search.locale, attribute.as_str())) }
                }
            }
        }
    }
}

/// Options of a facet for a plain form, by name.
pub fn options(index: &Index, locale: crate::locale::Locale, facet: Facet) -> Vec<(String, String)> {
    let mut options: Vec<(String, String)> = index
        .facet_values(facet)
        .into_iter()
        .map(|(value, _)| (labels::value(index, locale, facet, &value), value))
        .map(|(label, value)| (value, label))
        .collect();
    options.sort_by(|left, right| left.1.cmp(&right.1));
    options
}

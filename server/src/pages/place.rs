//! `/{lang}/places/{id}`: everything that is known of a place, and how it is known.

mod locator;
mod provenance;
mod qr;
pub mod report;
mod sharing;
mod structured_data;
mod whereabouts;

pub use provenance::licence_link;

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use vicini_indexer::index::{Facet, Index, Ordinal, Query, Sort};

use self::sharing::Shared;
use super::feature::{Feature, Properties, is_web};
use super::layout::Page;
use super::place_card::{Cards, dialled, place_line};
use super::search::{Origin, unmistakable};
use super::{Identifier, Language, errors, hours, labels};
use crate::locale::Locale;
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// Places named in "others nearby".
const MOST_NEARBY: usize = 5;
/// Places of the same organization that are shown unfolded.
const MOST_SIBLINGS: usize = 12;

/// The page of a place.
///
/// # Errors
/// 404 when nothing has the identifier.
pub async fn show(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    Identifier(id): Identifier,
) -> Result<Response, Problem> {
    let ordinal = index.place(&id)?.ok_or_else(|| errors::nothing_called(&id))?;
    let feature = Feature::read(&index, ordinal)?;
    let properties = &feature.properties;
    let place =
        properties.comune.as_ref().map_or_else(|| locale.text("precision-nowhere"), |comune| comune.name.clone());
    let description = locale
        .format("place-description", &[("name", properties.name.as_str().into()), ("place", place.as_str().into())]);
    let mut page = Page::new(locale, "place", format!("{}, {place}", properties.name), description)
        .at(format!("/places/{}", feature.id), "");
    page.json_ld = Some(structured_data::json_ld(&state.config, locale, &index, &feature));
    let shared = Shared::of(&state.config, &format!("/{locale}/places/{}", feature.id));
    let siblings = siblings(locale, &index, ordinal, &feature)?;
    let nearby = nearby(locale, &index, ordinal, &feature)?;
    let content = html! {
        article.place-page data-id=(feature.id) {
            p.back { a href={ "/" (locale) } { (locale.text("place-back")) } }
            header {
                h1 { bdi lang="it" { (properties.name) } }
                p.where { (place_line(locale, &index, properties)) }
                @if properties.status.as_deref() == Some("temporarily_closed") { p.notice { (locale.text("place-closed-temporarily")) } }
            }
            div.place-columns {
                div.place-main {
                    (what(locale, &index, properties))
                    (contact(locale, &index, ordinal, properties))
                }
                div.place-side {
                    (whereabouts::section(locale, &index, &feature))
                    (about_them(locale, &index, properties))
                }
                (provenance::source(locale, properties))
            }
            (sharing::actions(locale, &feature, shared.as_ref()))
            (sharing::imprint(locale, &index, &feature, shared.as_ref()))
            (siblings)
            (nearby)
            p.credit { a href={ "/api/v1/places/" (feature.id) } { (locale.text("place-json")) } }
        }
    };
    Ok(super::html(page.render(Some(&state.config), Some(&index), &content)))
}

fn what(locale: Locale, index: &Index, properties: &Properties) -> Markup {
    let list = |facet: Facet, values: &[String]| {
        html! {
            ul.tags {
                @for value in values {
                    li { a href={ "/" (locale) "?" (facet.as_str()) "=" (value) } { (labels::value(index, locale, facet, value)) } }
                }
            }
        }
    };
    let own_words =
        properties.description.get_key_value(locale.code()).or_else(|| properties.description.iter().next());
    html! {
        section.what {
            h2 { (locale.text("place-what")) }
            @if properties.services.is_empty() { p.unknown { (locale.text("place-services-unknown")) } }
            @else { (list(Facet::Service, &properties.services)) }
            @if let Some((language, text)) = own_words {
                h3.own-words { (locale.text("place-about-them")) }
                p.own-words lang=(language) dir="auto" { (text) }
            }
            @if !properties.target_groups.is_empty() {
                h3 { (locale.text("place-for-whom")) }
                (list(Facet::Target, &properties.target_groups))
            }
            h3 { (locale.text("place-languages")) }
            @if properties.languages.is_empty() { p.unknown { (locale.text("place-languages-unknown")) } }
            @else { (list(Facet::Language, &properties.languages)) }
        }
    }
}

fn contact(locale: Locale, index: &Index, ordinal: Ordinal, properties: &Properties) -> Markup {
    let website = properties.website.as_deref().filter(|url| is_web(url));
    let information = properties.info_url.as_deref().filter(|url| is_web(url));
    let nothing =
        website.is_none() && information.is_none() && properties.email.is_none() && properties.phones.is_empty();
    html! {
        section.reach-them {
            h2 { (locale.text("place-contact")) }
            @if nothing { p.unknown { (locale.text("place-contact-unknown")) } } @else {
                dl.contact {
                    @for phone in &properties.phones {
                        div { dt { (locale.text("place-phone")) } dd { a.button href={ "tel:" (dialled(phone)) } { bdi dir="ltr" { (phone) } } } }
                    }
                    @if let Some(email) = &properties.email {
                        div { dt { (locale.text("place-email")) } dd { a.button href={ "mailto:" (email) } { bdi dir="ltr" { (email) } } } }
                    }
                    @if let Some(url) = website {
                        div { dt { (locale.text("place-website")) } dd { a href=(url) rel="noopener external" { bdi dir="ltr" { (host_and_path(url)) } } } }
                    }
                    @if let Some(url) = information {
                        div { dt { (locale.text("place-information")) } dd { a href=(url) rel="noopener external" { bdi dir="ltr" { (host_and_path(url)) } } } }
                    }
                }
            }
            @match (index.opening_hours(ordinal), &properties.opening_hours) {
                (Some(understood), _) => { h3 { (locale.text("place-hours")) } (hours::timetable(locale, understood, hours::now())) }
                (None, Some(written)) => { h3 { (locale.text("place-hours")) } p { bdi dir="ltr" { (written) } } }
                (None, None) => {}
            }
        }
    }
}

/// An address as people say it: without scheme and without the slash at its end.
fn host_and_path(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").trim_end_matches('/')
}

fn about_them(locale: Locale, index: &Index, properties: &Properties) -> Markup {
    let value =
        |facet: Facet, value: &Option<String>| value.as_deref().map(|value| labels::value(index, locale, facet, value));
    let led_by = value(Facet::LedBy, &properties.led_by.clone().filter(|led_by| led_by != "unknown"));
    let kind = value(Facet::Type, &properties.organization_type);
    let programmes: Vec<String> =
        properties.programmes.iter().map(|value| labels::value(index, locale, Facet::Programme, value)).collect();
    html! {
        @if kind.is_some() || led_by.is_some() || !programmes.is_empty() || !properties.alternate_names.is_empty() {
            section.about-them {
                dl.facts {
                @if let Some(kind) = kind { dt { (locale.text("place-kind")) } dd { (kind) } }
                @if let Some(led_by) = led_by { dt { (locale.text("place-led-by")) } dd { (led_by) } }
                @if !programmes.is_empty() { dt { (locale.text("place-programmes")) } @for programme in programmes { dd { (programme) } } }
                @if !properties.alternate_names.is_empty() {
                    dt { (locale.text("place-other-names")) }
                    @for name in &properties.alternate_names { dd { bdi { (name) } } }
                }
                }
            }
        }
    }
}

/// The organization's other places.
fn siblings(locale: Locale, index: &Index, ordinal: Ordinal, feature: &Feature) -> Result<Markup, Problem> {
    let Some((_, ordinals)) = index.organization(&feature.properties.organization_id)? else {
        return Ok(html! {});
    };
    let mut others = Vec::new();
    for other in ordinals.into_iter().filter(|other| *other != ordinal) {
        let other = Feature::read(index, other)?;
        let place = other
            .properties
            .comune
            .as_ref()
            .map_or_else(|| locale.text("precision-nowhere"), |comune| comune.name.clone());
        others.push((place, other));
    }
    others.sort_by(|left, right| left.0.cmp(&right.0));
    let list = html! {
        ul.siblings {
            @for (place, other) in &others {
                li { a href={ "/" (locale) "/places/" (other.id) } { bdi lang="it" { (place) } }
                    @if let Some(address) = &other.properties.address { ", " bdi lang="it" { (address) } } }
            }
        }
    };
    Ok(html! {
        @if !others.is_empty() {
            section.others {
                h2 { (locale.format("place-others", &[("count", others.len().into())])) }
                @if others.len() > MOST_SIBLINGS {
                    details { summary { (locale.format("place-others-all", &[("count", others.len().into())])) } (list) }
                } @else { (list) }
            }
        }
    })
}

/// Others nearby, whoever they are.
fn nearby(locale: Locale, index: &Index, ordinal: Ordinal, feature: &Feature) -> Result<Markup, Problem> {
    let Some(position) = feature.position() else {
        return Ok(html! {});
    };
    let comune = feature.properties.comune.as_ref().and_then(|comune| index.reference().gazetteer.comune(&comune.code));
    // From a municipality's centre, a distance inside the same municipality would say nothing.
    let origin = comune.filter(|_| !feature.leads_to_a_door()).map_or(Origin::Here, Origin::Comune);
    let query = Query { near: Some(position), sort: Some(Sort::Distance), limit: MOST_NEARBY + 1, ..Query::default() };
    let shown = Cards { locale, index, origin: &origin, framed: false, now: hours::now(), places_read: &[] };
    let mut cards = Vec::new();
    for hit in index.search(&query)?.hits.iter().filter(|hit| hit.ordinal != ordinal).take(MOST_NEARBY) {
        cards.push(shown.card(hit)?);
    }
    let all = comune.map(|comune| {
        form_urlencoded::Serializer::new(String::new()).append_pair("where", &unmistakable(index, comune)).finish()
    });
    Ok(html! {
        @if !cards.is_empty() {
            section.nearby {
                h2 { (locale.text("place-nearby")) }
                ol.places { @for card in cards { (card) } }
                @if let Some(all) = all { p { a.button href={ "/" (locale) "?" (all) } { (locale.text("navigation-search")) " · " bdi { (comune.map_or("", |comune| &comune.name)) } } } }
            }
        }
    })
}

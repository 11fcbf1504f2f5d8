//! `/{lang}/places/{id}`: everything that is known of a place, and how it is known.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use serde_json::{Value, json};
use vicini_indexer::index::{Facet, Index, Ordinal, Query, Sort};

use super::feature::{Feature, Properties, is_web, pieces};
use super::layout::Page;
use super::place_card::{Cards, dialled, place_line};
use super::search::{Origin, unmistakable};
use super::{Identifier, Language, area_map, errors, hours, labels};
use crate::locale::Locale;
use crate::state::CurrentIndex;
use crate::{AppState, Config, Problem};

/// Places named in "others nearby".
const MOST_NEARBY: usize = 5;
/// Places of the same organization that are shown unfolded.
const MOST_SIBLINGS: usize = 12;
/// An older source gets a warning, years.
const OLD_YEARS: i16 = 2;

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
    page.json_ld = Some(json_ld(&state.config, locale, &index, &feature));
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
                    (whereabouts(locale, &index, &feature))
                    (about_them(locale, &index, properties))
                }
                (source(locale, properties))
            }
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
        section {
            h2 { (locale.text("place-what")) }
            @if properties.services.is_empty() { p.unknown { (locale.text("place-services-unknown")) } }
            @else { (list(Facet::Service, &properties.services)) }
            @if let Some((language, text)) = own_words {
                h3 { (locale.text("place-about-them")) }
                p lang=(language) dir="auto" { (text) }
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
        section {
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

fn whereabouts(locale: Locale, index: &Index, feature: &Feature) -> Markup {
    let properties = &feature.properties;
    let note = match properties.precision.as_deref() {
        Some("hidden") => Some("precision-hidden-note"),
        Some("street") => Some("precision-street-note"),
        Some("address") => None,
        _ if properties.comune.is_none() => Some("precision-nowhere-note"),
        // The address says where; only the map knows no better than the municipality.
        _ if properties.address.is_some() => None,
        _ => Some("precision-somewhere-note"),
    };
    let door = feature.position().filter(|_| feature.leads_to_a_door());
    html! {
        section {
            h2 { (locale.text("place-where")) }
            p { (place_line(locale, index, properties)) }
            @if let Some(region) = &properties.region {
                p { a href={ "/" (locale) "/regions/" (region.code) } { bdi { (labels::value(index, locale, Facet::Region, &region.code)) } } }
            }
            @if feature.position().is_some() || properties.region.is_some() { (area_map::locator(locale, index, feature)) }
            @if let Some(note) = note { p.hint { (locale.text(note)) } }
            @if let Some(door) = door {
                // `geo:` opens whatever map app the device has; the web address serves those that know no such links.
                p.reach-map {
                    a.button href={ "geo:" (door.latitude()) "," (door.longitude()) } { (locale.text("place-open-in-maps")) }
                    " "
                    a href={ "https://www.openstreetmap.org/?mlat=" (door.latitude()) "&mlon=" (door.longitude()) "#map=18/" (door.latitude()) "/" (door.longitude()) } rel="noopener external" { "OpenStreetMap" }
                }
            }
            @if let Some(text) = &properties.transport { h3 { (locale.text("place-transport")) } p dir="auto" { (text) } }
            @if let Some(text) = &properties.accessibility { h3 { (locale.text("place-accessibility")) } p dir="auto" { (text) } }
        }
    }
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
            section {
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

/// Source, date, age, evidence and whether a person has checked: what a careful visitor decides by.
fn source(locale: Locale, properties: &Properties) -> Markup {
    let source = &properties.source;
    let (names, addresses) = source.links();
    let this_year = jiff::Zoned::now().year();
    let age = source.year().map(|year| this_year - year);
    html! {
        section.provenance {
            h2 { (locale.text("place-source")) }
            @if age.is_some_and(|years| years >= OLD_YEARS) && properties.assured_date.is_none() { p.notice { (locale.text("age-warning")) } }
            dl.facts {
                dt { (locale.text("place-source-name")) }
                @for (name, url) in names {
                    dd { @if let Some(url) = url { a href=(url) rel="noopener external" { bdi { (name) } } } @else { bdi { (name) } } }
                }
                @for url in addresses { dd { a href=(url) rel="noopener external" { bdi dir="ltr" { (host_and_path(url)) } } } }
                @if let Some(date) = source.date.as_deref().filter(|date| !date.is_empty()) {
                    dt { (locale.text("place-source-date")) } dd { (locale.date(date)) }
                }
                @if let Some(years) = age.filter(|years| *years >= 0) {
                    dt { (locale.text("place-source-age")) } dd { (locale.format("age-years", &[("years", years.into())])) }
                }
                @if let Some(evidence) = &source.evidence {
                    // In the words of whoever collected it: quoted, not translated.
                    dt { (locale.text("place-evidence")) } dd { q lang="" dir="auto" { (evidence) } }
                }
                @if let Some(level) = source.evidence_level.as_deref().and_then(|level| labels::evidence(locale, level)) {
                    dt { (locale.text("place-evidence-level")) } dd { (level) }
                }
                dt { (locale.text("place-verified")) }
                dd { @match &properties.assured_date {
                    Some(date) => { (locale.date(date)) }
                    None => { (locale.text("place-verified-never")) }
                } }
                @if let Some(updated) = properties.updated.as_deref().and_then(|updated| updated.get(..10)) {
                    dt { (locale.text("place-changed")) } dd { (locale.date(updated)) }
                }
                @if let Some(licence) = &source.licence {
                    dt { (locale.text("place-source-licence")) }
                    @for licence in pieces(licence) { dd { (licence_link(locale, licence)) } }
                }
            }
        }
    }
}

/// What the register writes where only facts were taken and no licence covers the page.
const FACTS_ONLY: &str = "facts from a public web page (no open licence)";

/// A licence, linked to its deed where it has one.
pub fn licence_link(locale: Locale, licence: &str) -> Markup {
    if licence == FACTS_ONLY {
        return html! { (locale.text("licence-facts-only")) };
    }
    let deed = match licence.replace(' ', "-").to_ascii_uppercase().as_str() {
        "CC-BY-4.0" => Some("https://creativecommons.org/licenses/by/4.0/"),
        "CC-BY-SA-4.0" => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
        "CC0-1.0" => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        _ => None,
    };
    html! { @if let Some(deed) = deed { a href=(deed) rel="license noopener external" { bdi { (licence) } } } @else { bdi { (licence) } } }
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
            section {
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
            section {
                h2 { (locale.text("place-nearby")) }
                ol.places { @for card in cards { (card) } }
                @if let Some(all) = all { p { a.button href={ "/" (locale) "?" (all) } { (locale.text("navigation-search")) " · " bdi { (comune.map_or("", |comune| &comune.name)) } } } }
            }
        }
    })
}

/// The place for search engines (schema.org), with nothing that the page does not show.
fn json_ld(config: &Config, locale: Locale, index: &Index, feature: &Feature) -> Value {
    let properties = &feature.properties;
    let path = format!("/{locale}/places/{}", feature.id);
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": properties.name,
        "areaServed": "IT",
        "knowsAbout": properties.services.iter().map(|value| labels::value(index, locale, Facet::Service, value)).collect::<Vec<_>>(),
    });
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            data[name] = value;
        }
    };
    set("@id", config.absolute(&path).map(Value::from));
    set("url", properties.website.as_deref().filter(|url| is_web(url)).map(Value::from));
    set("telephone", properties.phones.first().map(|phone| phone.as_str().into()));
    set("email", properties.email.as_deref().map(Value::from));
    set("alternateName", (!properties.alternate_names.is_empty()).then(|| properties.alternate_names.clone().into()));
    set(
        "address",
        properties.comune.as_ref().map(|comune| {
            let mut address = json!({"@type": "PostalAddress", "addressLocality": comune.name, "addressCountry": "IT"});
            if let Some(region) = &properties.region {
                address["addressRegion"] = region.name.as_str().into();
            }
            if let Some(street) = &properties.address {
                address["streetAddress"] = street.as_str().into();
            }
            address
        }),
    );
    set("location", feature.position().filter(|_| feature.leads_to_a_door()).map(|position| {
        json!({"@type": "Place", "geo": {"@type": "GeoCoordinates", "latitude": position.latitude(), "longitude": position.longitude()}})
    }));
    data
}

//! Where is it, and which app shows the way?

use maud::{Markup, html};
use vicini_indexer::geography::Position;
use vicini_indexer::index::{Facet, Index};

use super::locator::locator;
use crate::locale::Locale;
use crate::pages::feature::{Feature, Properties};
use crate::pages::labels;
use crate::pages::place_card::place_line;

/// The section of the page.
pub fn section(locale: Locale, index: &Index, feature: &Feature) -> Markup {
    let properties = &feature.properties;
    let note = match properties.precision.as_deref() {
        Some("hidden") => Some("precision-hidden-note"),
        Some("street") => Some("precision-street-note"),
        _ if properties.comune.is_none() => Some("precision-nowhere-note"),
        // What is no door is drawn as an area, which says so itself.
        _ => None,
    };
    html! {
        section.whereabouts {
            h2 { (locale.text("place-where")) }
            p { (place_line(locale, index, properties)) }
            @if let Some(region) = &properties.region {
                p.region { a href={ "/" (locale) "/regions/" (region.code) } { bdi { (labels::value(index, locale, Facet::Region, &region.code)) } } }
            }
            (locator(locale, index, feature))
            @if let Some(note) = note { p.hint { (locale.text(note)) } }
            @if let Some(destination) = Destination::of(feature) { (ways(locale, &destination)) }
            @if let Some(text) = &properties.transport { h3 { (locale.text("place-transport")) } p dir="auto" { (text) } }
            @if let Some(text) = &properties.accessibility { h3 { (locale.text("place-accessibility")) } p dir="auto" { (text) } }
        }
    }
}

/// What a map app may be asked for: never finer than what the page itself says.
#[derive(Debug, PartialEq)]
enum Destination {
    /// A door or a street, by its coordinates.
    Door(Position),
    /// An address that is published, or the name of a municipality, as words that the app looks up.
    Words {
        /// What is looked up.
        words: String,
        /// Whether somebody can be led there: a municipality has no door.
        is_address: bool,
    },
}

impl Destination {
    fn of(feature: &Feature) -> Option<Self> {
        let properties = &feature.properties;
        if properties.precision.as_deref() == Some("hidden") {
            return None;
        }
        match feature.position().filter(|_| feature.leads_to_a_door()) {
            Some(position) => Some(Self::Door(position)),
            None => Self::words(properties),
        }
    }

    fn words(properties: &Properties) -> Option<Self> {
        let comune = properties.comune.as_ref()?;
        let pieces: Vec<&str> = properties
            .address
            .as_deref()
            .into_iter()
            .chain([comune.name.as_str()])
            .chain(
                properties.province.as_ref().map(|province| province.name.as_str()).filter(|name| *name != comune.name),
            )
            .chain(["Italia"])
            .collect();
        Some(Self::Words { words: pieces.join(", "), is_address: properties.address.is_some() })
    }

    /// Whether directions lead to a door or an address.
    fn can_be_walked_to(&self) -> bool {
        match self {
            Self::Door(_) => true,
            Self::Words { is_address, .. } => *is_address,
        }
    }

    /// `latitude,longitude`, as map apps write it, or the words.
    fn text(&self) -> String {
        match self {
            Self::Door(position) => format!("{},{}", position.latitude(), position.longitude()),
            Self::Words { words, .. } => words.clone(),
        }
    }

    /// Opens whatever map app the device has (RFC 5870; the words as Android reads them).
    fn geo(&self) -> String {
        match self {
            Self::Door(_) => format!("geo:{}", self.text()),
            Self::Words { words, .. } => {
                // In this scheme a plus is no space.
                let words = query(&[("q", words)]).replace('+', "%20");
                format!("geo:0,0?{words}")
            }
        }
    }

    fn openstreetmap(&self) -> String {
        match self {
            Self::Door(position) => {
                let (latitude, longitude) = (position.latitude(), position.longitude());
                format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}")
            }
            Self::Words { words, .. } => format!("https://www.openstreetmap.org/search?{}", query(&[("query", words)])),
        }
    }

    fn google(&self) -> String {
        format!("https://www.google.com/maps/search/?{}", query(&[("api", "1"), ("query", &self.text())]))
    }

    /// Directions from wherever the visitor is, which only the app learns.
    fn directions(&self, travel_mode: &str) -> String {
        let query = query(&[("api", "1"), ("destination", &self.text()), ("travelmode", travel_mode)]);
        format!("https://www.google.com/maps/dir/?{query}")
    }

    fn apple(&self) -> String {
        format!("https://maps.apple.com/?{}", query(&[("q", &self.text())]))
    }
}

fn query(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Links that the visitor may follow; nothing is asked of anybody before.
fn ways(locale: Locale, destination: &Destination) -> Markup {
    let leads_out =
        |address: &str, label: Markup| html! { li { a href=(address) rel="noopener external" { (label) } } };
    html! {
        div.map-apps {
            a.button href=(destination.geo()) {
                (locale.text(if destination.can_be_walked_to() { "place-directions" } else { "place-open-in-maps" }))
            }
            ul {
                @if destination.can_be_walked_to() {
                    (leads_out(&destination.directions("walking"), html! { span { (locale.text("place-on-foot")) " (" bdi { "Google Maps" } ")" } }))
                    (leads_out(&destination.directions("transit"), html! { span { (locale.text("place-by-public-transport")) " (" bdi { "Google Maps" } ")" } }))
                }
                (leads_out(&destination.openstreetmap(), html! { bdi { "OpenStreetMap" } }))
                (leads_out(&destination.apple(), html! { bdi { "Apple Maps" } }))
                @if !destination.can_be_walked_to() { (leads_out(&destination.google(), html! { bdi { "Google Maps" } })) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn feature(precision: &str, position: Option<[f64; 2]>, address: Option<&str>) -> Feature {
        serde_json::from_value(json!({
            "id": "it-0001",
            "geometry": position.map(|coordinates| json!({"coordinates": coordinates})),
            "properties": {
                "precision": precision,
                "address": address,
                "comune": {"code": "036040", "name": "Sassuolo"},
                "province": {"code": "036", "name": "Modena"},
            },
        }))
        .expect("a feature")
    }

    #[test]
    fn a_door_is_led_to_by_its_coordinates() {
        let door = Destination::of(&feature("address", Some([10.9, 44.6]), Some("Via Roma 1"))).expect("a door");
        assert_eq!(door.geo(), "geo:44.6,10.9");
        assert_eq!(door.openstreetmap(), "https://www.openstreetmap.org/?mlat=44.6&mlon=10.9#map=18/44.6/10.9");
        assert_eq!(door.apple(), "https://maps.apple.com/?q=44.6%2C10.9");
        assert!(door.directions("walking").ends_with("?api=1&destination=44.6%2C10.9&travelmode=walking"));
    }

    #[test]
    fn a_municipality_is_named_and_its_centre_is_not() {
        let somewhere = Destination::of(&feature("municipality", Some([10.78, 44.54]), None)).expect("a name");
        assert!(!somewhere.can_be_walked_to());
        assert_eq!(somewhere.geo(), "geo:0,0?q=Sassuolo%2C%20Modena%2C%20Italia");
        for address in [somewhere.openstreetmap(), somewhere.google(), somewhere.apple()] {
            assert!(address.ends_with("=Sassuolo%2C+Modena%2C+Italia"), "{address}");
        }
    }

    #[test]
    fn an_address_without_coordinates_is_looked_up_by_its_words() {
        let known = Destination::of(&feature("municipality", Some([10.78, 44.54]), Some("Via Roma 1"))).expect("words");
        assert!(known.can_be_walked_to());
        assert_eq!(known.text(), "Via Roma 1, Sassuolo, Modena, Italia");
    }

    #[test]
    fn a_hidden_place_is_not_led_to() {
        assert_eq!(Destination::of(&feature("hidden", None, None)), None);
    }
}

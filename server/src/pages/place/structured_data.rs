//! What does a search engine learn of it (schema.org)?

use serde_json::{Value, json};
use vicini_indexer::index::{Facet, Index};

use crate::Config;
use crate::locale::Locale;
use crate::pages::feature::{Feature, Properties, is_web};
use crate::pages::labels;

/// The entry as JSON-LD, with nothing that the page does not show.
///
/// An address only where one is published, coordinates only of a door or a street; everything less is the area that
/// it works in, as far as that is known.
pub fn json_ld(config: &Config, locale: Locale, index: &Index, feature: &Feature) -> Value {
    let properties = &feature.properties;
    let label = |facet: Facet, value: &String| labels::value(index, locale, facet, value);
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind(properties),
        "name": properties.name,
        "areaServed": area(properties),
    });
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            data[name] = value;
        }
    };
    let page = config.absolute(&format!("/{locale}/places/{}", feature.id));
    set("@id", page.clone().map(Value::from));
    set("mainEntityOfPage", page.map(Value::from));
    set("url", properties.website.as_deref().filter(|url| is_web(url)).map(Value::from));
    set("telephone", properties.phones.first().map(|phone| phone.as_str().into()));
    set("email", properties.email.as_deref().map(Value::from));
    set("alternateName", some(properties.alternate_names.clone()));
    set("knowsAbout", some(properties.services.iter().map(|value| label(Facet::Service, value)).collect()));
    set("knowsLanguage", some(properties.languages.clone()));
    set("address", address(properties));
    set("location", feature.position().filter(|_| feature.leads_to_a_door()).map(|position| {
        json!({"@type": "Place", "geo": {"@type": "GeoCoordinates", "latitude": position.latitude(), "longitude": position.longitude()}})
    }));
    data
}

/// The type in schema.org, the general one unless the register says more.
fn kind(properties: &Properties) -> &'static str {
    match properties.organization_type.as_deref() {
        Some("ngo" | "odv" | "aps") => "NGO",
        Some("public_body") => "GovernmentOrganization",
        _ => "Organization",
    }
}

/// The municipality, else the region, else Italy.
fn area(properties: &Properties) -> Value {
    let country = json!({"@type": "Country", "name": "IT"});
    let within =
        |named: &str, around: Value| json!({"@type": "AdministrativeArea", "name": named, "containedInPlace": around});
    let region = properties.region.as_ref().map(|region| within(&region.name, country.clone()));
    match (&properties.comune, region) {
        (Some(comune), region) => within(&comune.name, region.unwrap_or(country)),
        (None, Some(region)) => region,
        (None, None) => country,
    }
}

fn address(properties: &Properties) -> Option<Value> {
    let street = properties.address.as_deref()?;
    let mut address = json!({"@type": "PostalAddress", "streetAddress": street, "addressCountry": "IT"});
    if let Some(comune) = &properties.comune {
        address["addressLocality"] = comune.name.as_str().into();
    }
    if let Some(region) = &properties.region {
        address["addressRegion"] = region.name.as_str().into();
    }
    Some(address)
}

fn some(values: Vec<String>) -> Option<Value> {
    (!values.is_empty()).then(|| values.into())
}

//! Where is the picture of a search, or of a place?

use form_urlencoded::byte_serialize;
use vicini_indexer::geography::Position;

use crate::locale::Locale;
use crate::parameters::SearchParameters;

/// Path of every picture.
pub const PATH: &str = "/static/map.png";
/// Pixels of a picture whose address names no size: what sites that show cards of links ask for.
pub const SIZE: (u32, u32) = (1200, 630);

/// Parameters of a page that change nothing about the picture of its search, that the picture does not know, or that
/// [`search`] says in another way.
const OF_THE_PAGE_ONLY: [&str; 8] = ["where", "radius", "near", "sort", "limit", "facets", "theme", "lang"];

/// The address of the picture of a search, without the host.
///
/// # Arguments
/// * `parameters`: of the search page.
/// * `around`: the point that the page measures from, once a municipality is resolved; counts where there is a radius.
#[must_use]
pub fn search(locale: Locale, parameters: &SearchParameters, around: Option<Position>) -> String {
    let mut address = everything(locale);
    let conditions = parameters.without(&OF_THE_PAGE_ONLY);
    if !conditions.is_empty() {
        address.push('&');
        address.push_str(&conditions);
    }
    if let (Some(metres), Some(around)) = (parameters.query.radius_m, around) {
        address.push_str(&format!("&near={},{}&radius={metres}", around.longitude(), around.latitude()));
    }
    address
}

/// The address of the picture of a place, without the host.
///
/// # Arguments
/// * `id`: of the place, as it is.
#[must_use]
pub fn place(locale: Locale, id: &str) -> String {
    with(locale, "place", id)
}

/// The address of the picture of everything in a region, without the host.
///
/// # Arguments
/// * `code`: ISTAT code of the region.
#[must_use]
pub fn region(locale: Locale, code: &str) -> String {
    with(locale, "region", code)
}

/// The address of the picture of everything, without the host.
#[must_use]
pub fn everything(locale: Locale) -> String {
    format!("{PATH}?lang={locale}")
}

fn with(locale: Locale, name: &str, value: &str) -> String {
    format!("{}&{name}={}", everything(locale), byte_serialize(value.as_bytes()).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_encoded() {
        assert_eq!(place(Locale::Arabic, "a&b=ç"), "/static/map.png?lang=ar&place=a%26b%3D%C3%A7");
        assert_eq!(region(Locale::Italian, "12"), "/static/map.png?lang=it&region=12");
    }
}

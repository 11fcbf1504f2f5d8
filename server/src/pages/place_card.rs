//! What must a visitor know of a place to choose it from a list?

use jiff::civil::DateTime;
use maud::{Markup, html};
use vicini_indexer::index::{Facet, Hit, Index, PlaceRead};

use super::feature::{Feature, Properties, is_web};
use super::search::{Origin, Search};
use super::{hours, labels, matched};
use crate::Problem;
use crate::locale::Locale;

/// Services named on a card; the rest are on the place's own page.
const MOST_SERVICES: usize = 5;

/// What the cards of one page have in common.
#[derive(Debug, Clone, Copy)]
pub struct Cards<'page> {
    /// Language of the page.
    pub locale: Locale,
    /// The generation that answered.
    pub index: &'page Index,
    /// Where distances are measured from.
    pub origin: &'page Origin<'page>,
    /// Whether links must leave another site's frame, which the pages themselves refuse to be shown in.
    pub framed: bool,
    /// On the clocks of Italy.
    pub now: DateTime,
    /// Places that were read in the words: nobody asks why a place is in the list of its own town.
    pub places_read: &'page [PlaceRead],
}

impl<'page> Cards<'page> {
    /// The cards of a search.
    #[must_use]
    pub fn of(search: &'page Search<'page>) -> Self {
        Self {
            locale: search.locale,
            index: search.index,
            origin: &search.origin,
            framed: search.framed,
            now: hours::now(),
            places_read: &search.answer.understood.places,
        }
    }

    /// An item of a list of places.
    ///
    /// # Errors
    /// A 500 [`Problem`] when the index holds something unreadable.
    pub fn card(&self, hit: &Hit) -> Result<Markup, Problem> {
        let Self { locale, index, origin, framed, now, places_read: _ } = *self;
        let feature = Feature::read(index, hit.ordinal)?;
        let properties = &feature.properties;
        let position = feature.position();
        let within = |comune: &str| matches!(origin, Origin::Comune(here) if here.code == comune);
        let distance = hit
            .distance_m
            // The distance to a municipality's centre says nothing to someone who is in it.
            .filter(|_| {
                feature.leads_to_a_door() || !properties.comune.as_ref().is_some_and(|comune| within(&comune.code))
            })
            .map(|metres| distance(locale, metres, feature.leads_to_a_door()));
        Ok(html! {
            li.place id={ "place-" (feature.id) } data-id=(feature.id) data-precision=[properties.precision.as_deref()]
                data-longitude=[position.map(|position| position.longitude())] data-latitude=[position.map(|position| position.latitude())] {
                article {
                    header {
                        h3 { a href={ "/" (locale) "/places/" (feature.id) } target=[framed.then_some("_blank")] rel=[framed.then_some("noopener")] { bdi lang="it" { (properties.name) } } }
                        @if let Some(distance) = distance { p.distance { (distance) } }
                    }
                    p.where { (place_line(locale, index, properties)) }
                    @if let Some(hours) = index.opening_hours(hit.ordinal) { (hours::badge(locale, hours, now)) }
                    (tags(locale, index, properties))
                    (matched::why(self, hit, properties))
                    (links(locale, properties, framed))
                    p.source { (source_line(locale, properties)) }
                }
            }
        })
    }
}

/// Metres that people walk in a minute: 4.8 km/h.
const WALKED_IN_A_MINUTE_M: f64 = 80.0;

/// Farther than this, nobody asks how long it takes on foot.
const WALKABLE_M: f64 = 2_000.0;

/// A distance; "about" where it leads to the centre of a municipality, and the minutes on foot to a door that is near.
fn distance(locale: Locale, metres: f64, to_a_door: bool) -> String {
    let distance = locale.distance(metres);
    if !to_a_door {
        return locale.format("about-distance", &[("distance", distance.into())]);
    }
    if metres > WALKABLE_M {
        return distance;
    }
    let minutes = (metres / WALKED_IN_A_MINUTE_M).ceil().max(1.0);
    format!("{distance} · {}", locale.format("walking-minutes", &[("minutes", minutes.into())]))
}

/// The address as far as it may be known, then municipality and province.
pub fn place_line(locale: Locale, index: &Index, properties: &Properties) -> Markup {
    let Some(comune) = &properties.comune else {
        return match (&properties.region, properties.precision.as_deref()) {
            (Some(region), Some("hidden")) => {
                html! { bdi { (labels::value(index, locale, Facet::Region, &region.code)) } " · " (locale.text("precision-hidden")) }
            }
            (Some(region), _) => html! { bdi { (labels::value(index, locale, Facet::Region, &region.code)) } },
            (None, _) => html! { (locale.text("precision-nowhere")) },
        };
    };
    let name = &comune.name;
    let province = properties.province.as_ref().filter(|province| province.name != *name);
    html! {
        @match (&properties.address, properties.precision.as_deref()) {
            (Some(address), _) => { bdi lang="it" { (address) ", " (name) } }
            (None, Some("address" | "street")) => { bdi lang="it" { (name) } }
            (None, Some("hidden")) => { bdi lang="it" { (name) } " · " (locale.text("precision-hidden")) }
            (None, _) => { (locale.markup("precision-somewhere", &[("municipality", name.as_str().into())])) }
        }
        @if let Some(province) = province { " · " bdi lang="it" { (province.name) } }
    }
}

fn tags(locale: Locale, index: &Index, properties: &Properties) -> Markup {
    let more = properties.services.len().saturating_sub(MOST_SERVICES);
    html! {
        @if !properties.services.is_empty() {
            ul.tags {
                @for service in properties.services.iter().take(MOST_SERVICES) { li { (labels::value(index, locale, Facet::Service, service)) } }
                @if more > 0 { li.more { "+" (locale.whole(more as u64)) } }
            }
        }
        @if !properties.target_groups.is_empty() {
            p.targets {
                span.label { (locale.text("facet-target")) ": " }
                (properties.target_groups.iter().map(|value| labels::value(index, locale, Facet::Target, value)).collect::<Vec<_>>().join(" · "))
            }
        }
        @if !properties.languages.is_empty() {
            p.targets {
                span.label { (locale.text("facet-language")) ": " }
                (properties.languages.iter().map(|value| labels::value(index, locale, Facet::Language, value)).collect::<Vec<_>>().join(" · "))
            }
        }
    }
}

/// The ways to reach them that need one touch. Each names whom it reaches, for people who hear links out of context.
fn links(locale: Locale, properties: &Properties, framed: bool) -> Markup {
    let website = properties.website.as_deref().filter(|url| is_web(url));
    let phone = properties.phones.first();
    let label = |action: &str| format!("{action}: {}", properties.name);
    html! {
        @if website.is_some() || phone.is_some() || properties.email.is_some() {
            ul.reach {
                @if let Some(phone) = phone { li { a href={ "tel:" (dialled(phone)) } aria-label=(label(&locale.text("visit-call"))) { (locale.text("visit-call")) } } }
                @if let Some(email) = &properties.email { li { a href={ "mailto:" (email) } aria-label=(label(&locale.text("visit-write"))) { (locale.text("visit-write")) } } }
                @if let Some(url) = website { li { a href=(url) rel="noopener external" target=[framed.then_some("_blank")] aria-label=(label(&locale.text("visit-website"))) { (locale.text("visit-website")) } } }
            }
        }
    }
}

/// Source, date, and whether a person has checked since.
pub fn source_line(locale: Locale, properties: &Properties) -> Markup {
    let source = &properties.source;
    let name = source.names();
    let latest = source.latest_date().map(|date| locale.date(date));
    html! {
        @match source.date.as_deref().filter(|date| !date.is_empty()) {
            Some(date) => { (locale.markup("source-line", &[("source", name.into()), ("date", locale.date(date).into())])) }
            None => { bdi { (name) } }
        }
        " · "
        @match (&properties.assured_date, latest) {
            (Some(assured), _) => { (locale.format("verified-on", &[("date", locale.date(assured).into())])) }
            (None, Some(date)) => { (locale.format("not-verified-since", &[("date", date.into())])) }
            (None, None) => { (locale.text("not-verified")) }
        }
    }
}

/// A telephone number as a telephone dials it.
pub fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(|letter| letter.is_ascii_digit()).collect();
    if phone.trim_start().starts_with('+') { format!("+{digits}") } else { digits }
}

#[cfg(test)]
mod tests {
    use super::{dialled, distance};
    use crate::locale::Locale;

    #[test]
    fn who_is_near_a_door_learns_how_long_it_takes_on_foot() {
        assert_eq!(distance(Locale::English, 790.0, true), "800 m · about 10 minutes on foot");
        assert_eq!(distance(Locale::English, 60.0, true), "100 m · about 1 minute on foot");
        assert_eq!(distance(Locale::English, 2_100.0, true), "2.1 km");
        assert_eq!(distance(Locale::English, 790.0, false), "about 800 m");
    }

    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(dialled("+39 0522 456-525"), "+390522456525");
        assert_eq!(dialled("0522 456525"), "0522456525");
    }
}

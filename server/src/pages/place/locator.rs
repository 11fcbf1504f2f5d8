//! Where in Italy is it, as closely as it may be known?
//!
//! Two drawings: Italy with the region, and the province with the municipality.
//! A dot stands only where a door or a street is known; everything less is an
//! area, because a dot would be taken for a door.

use maud::{Markup, html};
use vicini_indexer::index::{Facet, Index};
use vicini_indexer::reference::Level;

use crate::locale::Locale;
use crate::pages::area_shapes::{self, CloseUp};
use crate::pages::feature::Feature;
use crate::pages::labels;

/// Radius of the dot, in units of the drawings.
const DOT: u32 = 6;

/// Width of a drawing where no style sheet says otherwise, CSS pixels.
const SHOWN: u32 = 176;

/// The drawings of an entry that is at least in a region; nothing for one that is nowhere.
pub fn locator(locale: Locale, index: &Index, feature: &Feature) -> Markup {
    let properties = &feature.properties;
    let Some(region) = &properties.region else {
        return html! {};
    };
    let comune = properties.comune.as_ref();
    let close_up = comune
        .zip(properties.province.as_ref())
        .and_then(|(comune, province)| area_shapes::close_up(index, &province.code, &comune.code));
    let is_area = comune.is_some() && close_up.is_some() && !feature.leads_to_a_door();
    html! {
        figure.locator data-precision=[properties.precision.as_deref()] {
            div.drawings {
                (italy(locale, index, feature, &region.code))
                @if let (Some(comune), Some(close_up)) = (comune, &close_up) { (province(locale, feature, &comune.name, close_up)) }
            }
            @if is_area { figcaption.hint { (locale.text("place-area-note")) } }
        }
    }
}

fn italy(locale: Locale, index: &Index, feature: &Feature, region: &str) -> Markup {
    let shapes = area_shapes::of(index, Level::Region);
    let dot = feature.position().filter(|_| feature.leads_to_a_door()).map(|position| shapes.place(position));
    let name = labels::value(index, locale, Facet::Region, region);
    html! {
        svg.italy viewBox={ "0 0 " (shapes.width()) " " (shapes.height) } width=(SHOWN) role="img" aria-label=(locale.format("place-picture", &[("place", name.into())])) {
            @for shape in &shapes.shapes { path d=(shape.path) class=[(shape.code == region).then_some("here")] {} }
            (drawn_dot(dot))
        }
    }
}

fn province(locale: Locale, feature: &Feature, comune: &str, close_up: &CloseUp) -> Markup {
    let dot = feature.position().filter(|_| feature.leads_to_a_door()).map(|position| close_up.place(position));
    html! {
        svg.province viewBox={ "0 0 " (close_up.width()) " " (close_up.height()) } width=(SHOWN) role="img" aria-label=(locale.format("place-picture", &[("place", comune.into())])) {
            path.around d=(close_up.province) {}
            path.area d=(close_up.comune) {}
            (drawn_dot(dot))
        }
    }
}

fn drawn_dot(place: Option<(f64, f64)>) -> Markup {
    html! {
        @if let Some((x, y)) = place { circle.dot cx=(format!("{x:.1}")) cy=(format!("{y:.1}")) r=(DOT) {} }
    }
}

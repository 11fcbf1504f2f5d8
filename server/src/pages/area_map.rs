//! How are numbers by area drawn without a script?
//!
//! An SVG whose areas are links or plain shapes, shaded in a few classes. The
//! numbers stand on the map and in the list beside it: nothing is told by
//! colour alone.

use maud::{Markup, PreEscaped, html};
use vicini_indexer::index::{Facet, Index};
use vicini_indexer::reference::Level;

use super::area_shapes::{self, Shapes};
use super::labels;
use crate::locale::Locale;

/// Shades of a map, the lightest first.
pub const CLASSES: usize = 5;

/// Bounds of the classes of a shaded map.
#[derive(Debug, Clone, PartialEq)]
pub struct Classes {
    /// Least and greatest value of each class that holds any area, ascending.
    pub bounds: Vec<(f64, f64)>,
}

impl Classes {
    /// Classes with about as many areas each, so that a map of skewed numbers still shows differences.
    ///
    /// Equal values share a class.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
        values.sort_by(f64::total_cmp);
        let mut bounds: Vec<(f64, f64)> = Vec::new();
        let mut start = 0;
        for class in 0..CLASSES {
            let mut end = start + (values.len() - start) / (CLASSES - class);
            end = end.max((start + 1).min(values.len()));
            while end > start && end < values.len() && values[end] == values[end - 1] {
                end += 1;
            }
            if end > start {
                bounds.push((values[start], values[end - 1]));
                start = end;
            }
        }
        Self { bounds }
    }

    /// The class of a value, from 0; none for a value that is no number.
    #[must_use]
    pub fn class(&self, value: f64) -> Option<usize> {
        self.bounds.iter().position(|(least, greatest)| (*least..=*greatest).contains(&value))
    }
}

/// The regions with the number of places found in each; each leads to `link` of its code.
///
/// # Arguments
/// * `counts`: code and places of every region.
/// * `chosen`: code of the regions that the search is limited to.
pub fn regions(
    locale: Locale,
    index: &Index,
    counts: &[(String, u32)],
    chosen: &[String],
    link: impl Fn(&str) -> String,
) -> Markup {
    let shapes = area_shapes::of(index, Level::Region);
    let classes = Classes::of(counts.iter().filter(|(_, count)| *count > 0).map(|(_, count)| f64::from(*count)));
    // What is drawn last lies on top: the outline of a chosen region must not be covered.
    let (marked, plain): (Vec<_>, Vec<_>) = shapes.shapes.iter().partition(|shape| chosen.contains(&shape.code));
    let count = |code: &str| counts.iter().find(|(known, _)| known == code).map_or(0, |(_, count)| *count);
    html! {
        figure #region-map {
            figcaption { (locale.text("map-heading")) }
            (svg(&shapes, &locale.text("map-label"), html! {
                @for shape in plain.into_iter().chain(marked) {
                    @let places = count(&shape.code);
                    @let name = labels::value(index, locale, Facet::Region, &shape.code);
                    a href=(link(&shape.code)) class=(shade(&classes, f64::from(places))) aria-current=[chosen.contains(&shape.code).then_some("true")]
                        aria-label=(locale.format("map-region", &[("region", name.into()), ("count", places.into())])) {
                        path d=(shape.path) {}
                        @if places > 0 { text x=(shape.label.0) y=(shape.label.1) aria-hidden="true" { (locale.whole(places.into())) } }
                    }
                }
            }))
            (legend(locale, &locale.text("map-legend"), &classes, 0))
            p.credit { (locale.text("map-boundaries")) }
        }
    }
}

/// Areas of a level shaded by a value, each with a title; the table beside the map has the numbers.
pub fn shaded(
    index: &Index,
    level: Level,
    label: &str,
    classes: &Classes,
    value: impl Fn(&str) -> Option<f64>,
    title: impl Fn(&str) -> String,
) -> Markup {
    let shapes = area_shapes::of(index, level);
    svg(
        &shapes,
        label,
        html! {
            (patterns())
            @for shape in &shapes.shapes {
                g class=(value(&shape.code).map_or_else(|| "shade-unknown".to_owned(), |value| shade(classes, value))) {
                    path d=(shape.path) { title { (title(&shape.code)) } }
                }
            }
        },
    )
}

fn svg(shapes: &Shapes, label: &str, content: Markup) -> Markup {
    html! {
        svg.area-map viewBox={ "0 0 " (shapes.width()) " " (shapes.height) } role="group" aria-label=(label) { (content) }
    }
}

/// Class attribute of a value.
fn shade(classes: &Classes, value: f64) -> String {
    classes.class(value).map_or_else(|| "shade-none".to_owned(), |class| format!("shade-{}", class + 1))
}

/// Hatching for areas without a figure: no shade may look like one of the classes.
fn patterns() -> Markup {
    PreEscaped(
        r#"<defs><pattern id="hatch-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6"/></pattern></defs>"#
            .to_owned(),
    )
}

/// What each shade stands for, in numbers.
pub fn legend(locale: Locale, heading: &str, classes: &Classes, decimals: usize) -> Markup {
    html! {
        @if !classes.bounds.is_empty() {
            div.legend {
                p { (heading) }
                ul {
                    @for (class, (least, greatest)) in classes.bounds.iter().enumerate() {
                        @let (least, greatest) = (locale.decimal(*least, decimals), locale.decimal(*greatest, decimals));
                        li {
                            span class={ "swatch shade-" (class + 1) } aria-hidden="true" {}
                            @if least == greatest { (least) } @else {
                                (locale.format("coverage-class", &[("from", least.into()), ("to", greatest.into())]))
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_hold_about_as_many_areas_each() {
        let classes = Classes::of((1..=10).map(f64::from));
        assert_eq!(classes.bounds, [(1.0, 2.0), (3.0, 4.0), (5.0, 6.0), (7.0, 8.0), (9.0, 10.0)]);
        assert_eq!(classes.class(7.0), Some(3));
        assert_eq!(classes.class(0.0), None);
    }

    #[test]
    fn equal_values_share_a_class() {
        let classes = Classes::of([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 5.0, f64::NAN]);
        assert_eq!(classes.bounds, [(0.0, 0.0), (1.0, 1.0), (5.0, 5.0)]);
        assert!(Classes::of([]).bounds.is_empty());
    }
}

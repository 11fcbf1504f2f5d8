//! Which names stand where?
//!
//! The larger a town, the sooner it is named and the earlier it claims its
//! room, as on the web map; a name steps aside for the discs, and stays away
//! where there is no room left.

use super::basemap::{Capital, Kind, Name};
use super::colours::Colours;
use super::fonts;
use super::scene::{Label, Line};
use super::view::{Pixel, View, world};

/// From which zoom on a town of this rank is named, and in letters of how many pixels.
const TOWN_ZOOMS: [(u32, f64, f32); 6] =
    [(6, 0.0, 15.0), (20, 5.5, 14.0), (60, 6.5, 13.0), (150, 7.5, 12.5), (350, 8.5, 12.0), (u32::MAX, 9.5, 12.0)];
/// Everybody orients by the capital of a region, however few live there.
const CAPITAL_COUNTS_AS_RANK: u32 = 20;
/// Letters of countries and seas, pixels.
const BEYOND_SIZE: f32 = 12.0;
/// How far a name that steps aside begins from its place, in heights of its letters: beside its own point, or beside the
/// disc of a crowd.
const ASIDE: [f32; 2] = [1.5, 2.4];
/// Pixels around a name that stay free.
const PADDING: f32 = 4.0;

/// A part of the picture that is taken: left, top, right, bottom.
pub type Taken = [f32; 4];

/// A name that would like to stand on the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Where.
    pub at: Pixel,
    /// The name.
    pub text: String,
    /// Height of its letters, pixels.
    pub size: f32,
    /// The lower, the earlier it claims its room.
    pub rank: u32,
    /// Its opacity.
    pub strength: f32,
}

/// The names of a view in a language, as far as a font writes them; else as they are on the spot.
///
/// # Arguments
/// * `unit`: how much larger than on the web map everything is.
pub fn candidates<'name>(
    names: &'name [Name],
    language: &'name str,
    view: &'name View,
    unit: f32,
) -> impl Iterator<Item = Candidate> + use<'name> {
    names.iter().filter_map(move |name| {
        let rank = match (name.kind, name.capital, name.rank) {
            (Kind::Town, Some(Capital::Region), rank) => rank.unwrap_or(u32::MAX).min(CAPITAL_COUNTS_AS_RANK),
            (Kind::Town, _, rank) => rank.unwrap_or(u32::MAX - 1),
            _ => u32::MAX,
        };
        let (from_zoom, size, strength) = if name.kind == Kind::Town {
            let (_, from_zoom, size) = TOWN_ZOOMS.into_iter().find(|(lowest, ..)| rank <= *lowest)?;
            (from_zoom, size, 0.9)
        } else {
            (0.0, BEYOND_SIZE, 0.6)
        };
        if view.zoom() < from_zoom {
            return None;
        }
        let (at, size) = (view.pixel(world(name.position.longitude(), name.position.latitude())), size * unit);
        // From farther away no name reaches the picture, however far it steps aside.
        let reach = ASIDE[1] * size;
        let near = |at: f32, limit: u32| (-reach..=limit as f32 + reach).contains(&at);
        if !near(at[0], view.size.width) || !near(at[1], view.size.height) {
            return None;
        }
        let text = Some(name.in_language(language)).filter(|text| fonts::covers(text)).unwrap_or(&name.name);
        Some(Candidate { at, text: text.to_owned(), size, rank, strength })
    })
}

/// The names that find room.
///
/// # Arguments
/// * `taken`: what they must not cover.
#[must_use]
pub fn placed(mut candidates: Vec<Candidate>, mut taken: Vec<Taken>, view: &View, colours: &Colours) -> Vec<Label> {
    candidates.sort_by_key(|candidate| candidate.rank);
    let mut labels = Vec::new();
    for candidate in candidates {
        let size = candidate.size;
        let (width, height) = (fonts::width(&candidate.text, size), size * 1.2);
        let [x, y] = candidate.at;
        // Below, above, on the right, on the left.
        let aside = ASIDE.map(|heights| heights * size).into_iter().flat_map(|aside| {
            let (across, down) = (aside + width / 2.0, aside + height / 2.0);
            [[x, y + down], [x, y - down], [x + across, y], [x - across, y]]
        });
        let room = |[x, y]: Pixel| {
            [
                x - width / 2.0 - PADDING,
                y - height / 2.0 - PADDING,
                x + width / 2.0 + PADDING,
                y + height / 2.0 + PADDING,
            ]
        };
        let free = |middle: &Pixel| {
            is_inside(room(*middle), view) && !taken.iter().any(|other| overlap(room(*middle), *other))
        };
        let Some(middle) = std::iter::once(candidate.at).chain(aside).find(free) else { continue };
        taken.push(room(middle));
        labels.push(Label {
            baseline: [middle[0], middle[1] + size * 0.35],
            text: candidate.text,
            size,
            paint: colours.text.at(candidate.strength),
            halo: Line { paint: colours.land.at(0.85), width: size * 0.22 },
        });
    }
    labels
}

fn is_inside([left, top, right, bottom]: Taken, view: &View) -> bool {
    left >= 0.0 && top >= 0.0 && right <= view.size.width as f32 && bottom <= view.size.height as f32
}

fn overlap(one: Taken, other: Taken) -> bool {
    one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

#[cfg(test)]
mod tests {
    use vicini_indexer::geography::Position;

    use super::super::asked::Theme;
    use super::super::colours;
    use super::super::view::Size;
    use super::*;

    fn view() -> View {
        View::centred(Position::new(12.0, 42.0).expect("a position"), 6.0, Size { width: 400, height: 300 })
    }

    fn candidate(text: &str, x: f32, rank: u32) -> Candidate {
        Candidate { at: [x, 150.0], text: text.to_owned(), size: 14.0, rank, strength: 1.0 }
    }

    fn texts(labels: &[Label]) -> Vec<&str> {
        labels.iter().map(|label| label.text.as_str()).collect()
    }

    #[test]
    fn the_larger_town_claims_its_room_first_and_names_do_not_overlap() {
        let view = view();
        let crowd: Vec<Candidate> = (0..40).map(|number| candidate("Acquaformosa", 200.0, 40 - number)).collect();
        let labels = placed(crowd, Vec::new(), &view, colours::of(Theme::Light));
        assert_eq!(texts(&labels), ["Acquaformosa"; 3]);
        let two = vec![candidate("Piccola", 205.0, 9), candidate("Grande", 200.0, 1)];
        let labels = placed(two, Vec::new(), &view, colours::of(Theme::Light));
        assert_eq!(texts(&labels), ["Grande", "Piccola"]);
        assert!((labels[0].baseline[0] - 200.0).abs() < 0.1 && labels[1].baseline[1] > labels[0].baseline[1]);
    }

    #[test]
    fn a_name_steps_aside_for_a_disc_and_stays_off_the_border() {
        let view = view();
        let disc = [185.0, 135.0, 215.0, 165.0];
        let labels = placed(vec![candidate("Roma", 200.0, 1)], vec![disc], &view, colours::of(Theme::Light));
        assert!(labels[0].baseline[1] > 165.0, "{labels:?}");
        assert!(placed(vec![candidate("Roma", 1000.0, 1)], Vec::new(), &view, colours::of(Theme::Light)).is_empty());
    }
}

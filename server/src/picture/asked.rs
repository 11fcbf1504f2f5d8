//! Which picture is asked for?

use vicini_indexer::geography::{BoundingBox, Position};

use super::view::Size;
use crate::Problem;
use crate::locale::Locale;
use crate::parameters::SearchParameters;
use crate::parameters::table::{CENTER, CONDITIONS, HEIGHT, PICTURE_THEME, PLACE, WIDTH, ZOOM};
use crate::picture::address;

/// Parameters that are no condition on entries: searches that differ only here find the same.
pub const WITHOUT_CONDITION: [&str; 12] =
    ["sort", "limit", "cursor", "facets", "lang", "place", "center", "zoom", "width", "height", "theme", "hide"];

/// A picture that can be drawn.
///
/// Its debug format names it in the cache, so nothing may be in it that does not show.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// What it shows.
    pub subject: Subject,
    /// Which part of the world.
    pub frame: Frame,
    /// How large.
    pub size: Size,
    /// In which language names are.
    pub language: String,
    /// In which colours.
    pub theme: Theme,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// What the search finds.
    Found,
    /// The place of this identifier.
    Place(String),
}

/// Which part of the world a picture shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Frame {
    /// As much as its subject needs.
    Fitting,
    /// This box, whole.
    Box(BoundingBox),
    /// Around this position, at this zoom.
    Around(Position, f64),
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// For a light page, and for paper.
    Light,
    /// For a dark page.
    Dark,
}

/// The picture that the parameters describe.
///
/// # Errors
/// A [`Problem`] when `center` and `zoom` are not given together, or when `place` is given with a condition.
pub fn read(parameters: &SearchParameters) -> Result<Asked, Problem> {
    let subject = match parameters.text(PLACE.name) {
        None => Subject::Found,
        Some(id) => {
            let beside =
                CONDITIONS.iter().chain(&[CENTER, ZOOM]).find(|beside| parameters.value(beside.name).is_some());
            if let Some(beside) = beside {
                let detail = format!("`{}` has no place beside `place`: expected one or the other.", beside.name);
                return Err(Problem::parameter(beside.name, detail));
            }
            Subject::Place(id.to_owned())
        }
    };
    let frame = match (parameters.position(CENTER.name), parameters.number(ZOOM.name)) {
        (Some(center), Some(zoom)) => Frame::Around(center, zoom),
        (Some(_), None) => return Err(alone(CENTER.name, ZOOM.name, ZOOM.example)),
        (None, Some(_)) => return Err(alone(ZOOM.name, CENTER.name, CENTER.example)),
        (None, None) => parameters.bounding_box("bbox").map_or(Frame::Fitting, Frame::Box),
    };
    let (width, height) = address::SIZE;
    let size = Size {
        width: parameters.count(WIDTH.name).unwrap_or(width),
        height: parameters.count(HEIGHT.name).unwrap_or(height),
    };
    let theme = match parameters.text(PICTURE_THEME.name) {
        Some("dark") => Theme::Dark,
        _ => Theme::Light,
    };
    Ok(Asked { subject, frame, size, language: parameters.language.clone(), theme })
}

fn alone(given: &str, missing: &str, example: &str) -> Problem {
    Problem::parameter(given, format!("`{given}` means nothing alone: expected {missing}={example} too."))
}

impl Asked {
    /// The language of the sentences on it; Italian where the pages do not speak it.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.language.parse().unwrap_or(Locale::Italian)
    }
}

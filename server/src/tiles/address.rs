//! Which tile does a path name?

use axum::extract::rejection::PathRejection;
use vicini_indexer::index::TileAddress;

use crate::Problem;
use crate::parameters::decode::shown;

/// The last segments of the path, percent-decoded.
pub type Path = Result<axum::extract::Path<(String, String, String)>, PathRejection>;

/// How the address of a tile ends.
const SUFFIX: &str = ".mvt";

/// The tile of a path.
///
/// # Errors
/// A [`Problem`] of status 400 that names the number at fault.
pub fn read(path: Path) -> Result<TileAddress, Problem> {
    let Ok(axum::extract::Path((zoom, column, row))) = path else {
        return Err(Problem::parameter("z", "The path is not UTF-8: expected /tiles/places/{z}/{x}/{y}.mvt."));
    };
    let Some(row) = row.strip_suffix(SUFFIX) else {
        let detail =
            format!("`{}` does not end in {SUFFIX}: expected /tiles/places/{{z}}/{{x}}/{{y}}{SUFFIX}.", shown(&row));
        return Err(Problem::parameter("y", detail));
    };
    let last_zoom = u32::from(TileAddress::LAST_ZOOM);
    let zoom = number("z", &zoom, last_zoom)?;
    let last = (1 << zoom) - 1;
    let (column, row) = (number("x", &column, last)?, number("y", row, last)?);
    TileAddress::new(zoom as u8, column, row).ok_or_else(|| refused("z", &zoom.to_string(), last_zoom))
}

/// A whole number in digits, at most `last`.
fn number(name: &'static str, text: &str, last: u32) -> Result<u32, Problem> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|number| digits && *number <= last);
    number.ok_or_else(|| refused(name, text, last))
}

fn refused(name: &'static str, text: &str, last: u32) -> Problem {
    Problem::parameter(name, format!("`{}` is no `{name}`: expected a whole number from 0 to {last}.", shown(text)))
}

//! Where on the curve does a position fall?
//!
//! The Hilbert curve visits every cell of a grid once and never jumps, so that
//! entries numbered along it have their neighbours on Earth as neighbours in
//! number: a box touches few blocks of 64.

use crate::geography::Position;

/// Cells of the grid along each axis, as a power of two: 2³² cells of at most 9 mm.
const GRID_BITS: u32 = 32;

/// The place of a position on the Hilbert curve over the whole Earth.
///
/// # Cost
/// One step per bit of the grid: 32.
/// # Source
/// D. Hilbert, "Über die stetige Abbildung einer Linie auf ein Flächenstück", 1891.
#[must_use]
pub fn along_curve(position: Position) -> u64 {
    let cell = |fraction: f64| (fraction * f64::from(u32::MAX)).round() as u32;
    let mut x = cell((position.longitude() + 180.0) / 360.0);
    let mut y = cell((position.latitude() + 90.0) / 180.0);
    let mut distance = 0_u64;
    for bit in (0..GRID_BITS).rev() {
        let right = (x >> bit) & 1;
        let upper = (y >> bit) & 1;
        distance = distance << 2 | u64::from((3 * right) ^ upper);
        if upper == 0 {
            if right == 1 {
                x = !x;
                y = !y;
            }
            std::mem::swap(&mut x, &mut y);
        }
    }
    distance
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_visits_every_cell_once_and_never_jumps() {
        // The centres of a 16 × 16 grid over the Earth, walked in curve order.
        let mut cells: Vec<(u64, i32, i32)> = (0..256)
            .map(|cell| {
                let (column, row) = (cell % 16, cell / 16);
                let position =
                    Position::new(f64::from(column) * 22.5 - 168.75, f64::from(row) * 11.25 - 84.375).unwrap();
                (along_curve(position), column, row)
            })
            .collect();
        cells.sort_unstable();
        for pair in cells.windows(2) {
            let ((_, column, row), (_, next_column, next_row)) = (pair[0], pair[1]);
            assert_eq!((column - next_column).abs() + (row - next_row).abs(), 1, "{pair:?}");
        }
    }
}

//! How does an address get from one phone to another by its camera?
//!
//! As a QR code that is drawn here: no other service learns which page is shared.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around the code, as ISO/IEC 18004 asks for.
const QUIET_MODULES: usize = 4;
/// Side of the drawing where no style sheet says otherwise, CSS pixels.
const SHOWN: u32 = 224;
/// The drawing's identifier, by which it is drawn again on paper.
const DRAWING: &str = "qr-code";

/// A QR code, ready to be drawn.
#[derive(Debug)]
pub struct Code {
    /// SVG path data of the dark modules, one unit each.
    path: String,
    /// Modules of a side, the quiet ones included.
    side: usize,
}

impl Code {
    /// The code of an address; none when it is longer than a code holds (2,331 bytes at this level of correction).
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let width = code.width();
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|left, right| left == right) {
                if run[0] == Color::Dark {
                    // A run of dark modules is one rectangle.
                    let (left, top, length) = (x + QUIET_MODULES, y + QUIET_MODULES, run.len());
                    path.push_str(&format!("M{left} {top}h{length}v1h-{length}z"));
                }
                x += run.len();
            }
        }
        Some(Self { path, side: width + 2 * QUIET_MODULES })
    }

    /// The drawing, dark on light whatever the colours of the page: cameras expect it so.
    pub fn draw(&self, label: &str) -> Markup {
        html! {
            svg.qr viewBox=(self.view_box()) width=(SHOWN) height=(SHOWN) role="img" aria-label=(label) {
                rect width=(self.side) height=(self.side) fill="#fff" {}
                path id=(DRAWING) d=(self.path) fill="#000" {}
            }
        }
    }

    /// The same drawing once more, without its bytes.
    pub fn draw_again(&self) -> Markup {
        html! { svg.qr viewBox=(self.view_box()) width=(SHOWN) height=(SHOWN) aria-hidden="true" { use href={ "#" (DRAWING) } {} } }
    }

    fn view_box(&self) -> String {
        format!("0 0 {0} {0}", self.side)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pixels of a module in the picture that is read.
    const SCALE: usize = 4;

    /// The picture of a drawing, as a camera sees it: whether each module is dark.
    fn modules(code: &Code) -> Vec<bool> {
        let mut dark = vec![false; code.side * code.side];
        for rectangle in code.path.split_terminator('z') {
            let numbers: Vec<usize> = rectangle
                .split(|letter: char| !letter.is_ascii_digit())
                .filter(|digits| !digits.is_empty())
                .map(|digits| digits.parse().expect("digits"))
                .collect();
            let [x, y, length, ..] = numbers[..] else { panic!("{rectangle}") };
            dark[y * code.side + x..][..length].fill(true);
        }
        dark
    }

    #[test]
    fn a_camera_reads_the_address() {
        for address in ["https://vicini.example/it/places/it-0001", "https://a.example/ti/places/x?%E1%8A%A0"] {
            let code = Code::of(address).expect("short enough");
            let dark = modules(&code);
            let side = code.side * SCALE;
            let mut picture =
                rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| dark[y / SCALE * code.side + x / SCALE]);
            let grids = picture.detect_grids();
            assert_eq!(grids.len(), 1);
            assert_eq!(grids[0].decode().expect("readable").1, address);
        }
    }

    #[test]
    fn what_no_code_holds_has_none() {
        assert!(Code::of(&"a".repeat(3000)).is_none());
    }
}

//! Which font writes a text?
//!
//! A server seldom has fonts, and two have different ones: those that write
//! the names of places in every language of the pages travel inside the binary,
//! cut down to that by `server/fonts/subset.py`. A picture is then the same
//! everywhere. What none of them writes is no name for a picture: see [`covers`].

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, Source};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

/// A font that travels inside the binary.
struct Face {
    /// Its name in a style.
    family: &'static str,
    data: &'static [u8],
}

/// Noto Sans first: what has letters of no script is written in it.
const FACES: [Face; 5] = [
    Face { family: "Noto Sans", data: include_bytes!("../../fonts/NotoSans-Regular.ttf") },
    Face { family: "Noto Sans Arabic", data: include_bytes!("../../fonts/NotoSansArabic-Regular.ttf") },
    Face { family: "Noto Sans Ethiopic", data: include_bytes!("../../fonts/NotoSansEthiopic-Regular.ttf") },
    Face { family: "Noto Sans Bengali", data: include_bytes!("../../fonts/NotoSansBengali-Regular.ttf") },
    Face { family: "Noto Sans CJK SC", data: include_bytes!("../../fonts/NotoSansCJKsc-Regular.otf") },
];
/// Digits and the signs between them, for numbers on discs.
const BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");

/// Every font, for the renderer.
pub static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for data in FACES.iter().map(|face| face.data).chain([BOLD]) {
        database.load_font_source(Source::Binary(Arc::new(data)));
    }
    Arc::new(database)
});

/// What a font says of its letters, looked up once.
struct Letters {
    shapes: Charmap<'static>,
    /// For letters as high as a pixel.
    widths: GlyphMetrics<'static>,
}

impl Letters {
    fn has(&self, letter: char) -> bool {
        self.shapes.map(letter).is_some()
    }

    /// How far the next letter stands, in heights of letters.
    fn advance(&self, letter: char) -> Option<f32> {
        self.shapes.map(letter).and_then(|glyph| self.widths.advance_width(glyph))
    }
}

static FONTS: LazyLock<Vec<Letters>> = LazyLock::new(|| {
    let letters = |face: &Face| {
        let font = FontRef::new(face.data).expect("a test reads the embedded fonts");
        Letters { shapes: font.charmap(), widths: font.glyph_metrics(Size::new(1.0), LocationRef::default()) }
    };
    FACES.iter().map(letters).collect()
});

/// Whether a letter changes only how others are written, and has no shape of its own.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether the fonts write every letter of a text.
#[must_use]
pub fn covers(text: &str) -> bool {
    let written = |letter| FONTS.iter().any(|font| font.has(letter));
    text.chars().all(|letter| is_invisible(letter) || written(letter))
}

/// The font that writes most letters of a text, the first of equals; the renderer takes the rest from the others.
#[must_use]
pub fn family(text: &str) -> &'static str {
    FACES[best(text)].family
}

fn best(text: &str) -> usize {
    let written = |font: &Letters| text.chars().filter(|letter| font.has(*letter)).count();
    let counts = FONTS.iter().map(written).enumerate();
    counts.rev().max_by_key(|(_, count)| *count).map_or(0, |(place, _)| place)
}

/// About how wide a text is, in pixels: joined letters are a little narrower than what is added up here.
#[must_use]
pub fn width(text: &str, size: f32) -> f32 {
    let first = &FONTS[best(text)];
    // As the renderer does, letter by letter, where the first font has none.
    let other = |letter| FONTS.iter().find_map(|font| font.advance(letter));
    let advance = |letter| first.advance(letter).or_else(|| other(letter)).unwrap_or(0.5) * size;
    text.chars().filter(|letter| !is_invisible(*letter)).map(advance).sum()
}

#[cfg(test)]
mod tests {
    use super::super::basemap::NAMES;
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn the_fonts_write_every_name_and_attribution() {
        let names = NAMES.iter().flat_map(|name| std::iter::once(&name.name).chain(name.names.values()).cloned());
        let sentences = Locale::ALL.into_iter().map(|locale| locale.text("script-attribution"));
        for text in names.chain(sentences) {
            let missing: String = text.chars().filter(|letter| !covers(&letter.to_string())).collect();
            assert!(missing.is_empty(), "run server/fonts/subset.py: no font writes {missing} of {text}");
        }
    }

    #[test]
    fn a_script_is_written_in_its_own_font() {
        for (text, expected) in [
            ("Roma", "Noto Sans"),
            ("Рим", "Noto Sans"),
            ("روما", "Noto Sans Arabic"),
            ("ሮማ", "Noto Sans Ethiopic"),
            ("রোম", "Noto Sans Bengali"),
            ("罗马", "Noto Sans CJK SC"),
            ("12", "Noto Sans"),
        ] {
            assert_eq!(family(text), expected, "{text}");
            assert!(covers(text), "{text}");
            let width = width(text, 10.0);
            assert!((5.0..40.0).contains(&width), "{text}: {width}");
        }
        assert!(!covers("ᚱᛟᛗᚨ"));
    }

    #[test]
    fn letters_of_another_script_are_as_wide_as_in_their_own_font() {
        let mixed = width("ዶባት Openpolis", 10.0);
        let apart = width("ዶባት", 10.0) + width(" Openpolis", 10.0);
        assert!((mixed - apart).abs() < 1.0, "{mixed} {apart}");
        assert!(width("ሮማ WWWW", 10.0) > width("ሮማ iiii", 10.0) + 10.0);
    }

    #[test]
    fn the_renderer_knows_every_font_by_its_family() {
        for family in FACES.iter().map(|face| face.family) {
            assert!(DATABASE.faces().any(|face| face.families.iter().any(|(name, _)| name == family)), "{family}");
        }
        assert_eq!(DATABASE.len(), FACES.len() + 1);
    }
}

//! Which colours does a picture wear?
//!
//! Those of the pages, `web/src/styles/tokens.css`; a test holds the two together.

use super::asked::Theme;
use super::scene::Colour;

/// The colours of a theme, by their names in the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// `--color-water`.
    pub water: Colour,
    /// `--color-land`.
    pub land: Colour,
    /// `--color-land-beyond`.
    pub land_beyond: Colour,
    /// `--color-border`.
    pub border: Colour,
    /// `--color-text`.
    pub text: Colour,
    /// `--color-muted`.
    pub muted: Colour,
    /// `--color-surface`.
    pub surface: Colour,
    /// `--color-accent`.
    pub accent: Colour,
    /// `--color-accent-text`.
    pub accent_text: Colour,
}

const LIGHT: Colours = Colours {
    water: Colour(0xd3, 0xe3, 0xe8),
    land: Colour(0xf6, 0xef, 0xe2),
    land_beyond: Colour(0xeb, 0xe4, 0xd6),
    border: Colour(0xdd, 0xd1, 0xbd),
    text: Colour(0x2a, 0x26, 0x22),
    muted: Colour(0x5e, 0x55, 0x4b),
    surface: Colour(0xff, 0xfd, 0xf8),
    accent: Colour(0x0d, 0x5c, 0x57),
    accent_text: Colour(0xff, 0xfd, 0xf8),
};

const DARK: Colours = Colours {
    water: Colour(0x1b, 0x2a, 0x31),
    land: Colour(0x33, 0x2e, 0x28),
    land_beyond: Colour(0x27, 0x23, 0x1f),
    border: Colour(0x44, 0x3c, 0x33),
    text: Colour(0xf2, 0xea, 0xdf),
    muted: Colour(0xbd, 0xb1, 0xa2),
    surface: Colour(0x25, 0x22, 0x1e),
    accent: Colour(0x86, 0xd3, 0xc7),
    accent_text: Colour(0x0b, 0x25, 0x22),
};

/// The colours of a theme.
#[must_use]
pub const fn of(theme: Theme) -> &'static Colours {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../../web/src/styles/tokens.css");
        let (_, dark_sheet) = sheet.split_once("prefers-color-scheme: dark").expect("a dark theme");
        for (theme, sheet) in [(Theme::Light, sheet), (Theme::Dark, dark_sheet)] {
            let Colours { water, land, land_beyond, border, text, muted, surface, accent, accent_text } = *of(theme);
            for (name, Colour(red, green, blue)) in [
                ("water", water),
                ("land", land),
                ("land-beyond", land_beyond),
                ("border", border),
                ("text", text),
                ("muted", muted),
                ("surface", surface),
                ("accent", accent),
                ("accent-text", accent_text),
            ] {
                let (_, rest) = sheet.split_once(&format!("--color-{name}: ")).expect(name);
                let (value, _) = rest.split_once(';').expect("a value");
                assert_eq!(value, format!("#{red:02x}{green:02x}{blue:02x}"), "{theme:?} {name}");
            }
        }
    }
}

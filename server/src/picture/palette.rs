//! Which few colours is a picture made of?
//!
//! A map has large areas of one colour, and at their edges a thousand mixtures
//! that nobody tells apart. With the 256 most frequent ones a picture takes a
//! third of the bytes, which are what someone with a prepaid card pays for.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// Most colours that a PNG with one byte for each pixel can hold.
const MOST_COLOURS: usize = 256;

/// A picture as its colours and, for each pixel, which of them it has.
#[derive(Debug, PartialEq, Eq)]
pub struct Indexed {
    /// At most 256, the most frequent first.
    pub colours: Vec<Rgb>,
    /// One number for each pixel.
    pub pixels: Vec<u8>,
}

/// The picture with its most frequent colours; any other becomes the nearest of these.
///
/// # Arguments
/// * `rgba`: four bytes for each pixel; the fourth does not count.
/// # Cost
/// O(pixels + colours · 256); a run of one colour is looked up once.
#[must_use]
pub fn indexed(rgba: &[u8]) -> Indexed {
    let mut frequencies: HashMap<Rgb, u32, Quick> = HashMap::default();
    for (colour, length) in runs(rgba) {
        *frequencies.entry(colour).or_default() += length;
    }
    let mut by_frequency: Vec<(Rgb, u32)> = frequencies.into_iter().collect();
    by_frequency.sort_unstable_by(|left, right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)));
    let colours: Vec<Rgb> = by_frequency.iter().take(MOST_COLOURS).map(|(colour, _)| *colour).collect();
    let nearest = Nearest::of(&colours);
    let numbers: HashMap<Rgb, u8, Quick> =
        by_frequency.iter().map(|(colour, _)| (*colour, nearest.to(*colour))).collect();
    let mut pixels = Vec::with_capacity(rgba.len() / 4);
    for (colour, length) in runs(rgba) {
        pixels.resize(pixels.len() + length as usize, numbers[&colour]);
    }
    Indexed { colours, pixels }
}

/// The colours of a picture, pixel by pixel, and how many pixels in a row have each.
fn runs(rgba: &[u8]) -> impl Iterator<Item = (Rgb, u32)> {
    let (pixels, _) = rgba.as_chunks::<4>();
    pixels.chunk_by(|left, right| left == right).map(|run| {
        let [red, green, blue, _] = run[0];
        ([red, green, blue], run.len() as u32)
    })
}

/// The few colours, each part by itself: so the processor compares several at once.
struct Nearest {
    parts: [Vec<i32>; 3],
}

impl Nearest {
    fn of(colours: &[Rgb]) -> Self {
        Self { parts: [0, 1, 2].map(|part| colours.iter().map(|colour| i32::from(colour[part])).collect()) }
    }

    /// The number of the colour nearest to this one, the first of equals.
    fn to(&self, colour: Rgb) -> u8 {
        let [reds, greens, blues] = &self.parts;
        let [red, green, blue] = colour.map(i32::from);
        let others = reds.iter().zip(greens).zip(blues);
        let distances = others.map(|((r, g), b)| (red - r).pow(2) + (green - g).pow(2) + (blue - b).pow(2));
        // A distance has 18 bits at most, so that its number finds room beside it.
        (0..).zip(distances).map(|(number, distance)| distance << 8 | number).min().map_or(0, |least| least as u8)
    }
}

/// Hashes the three bytes of a colour, of which nobody sends a million of one hash.
type Quick = BuildHasherDefault<ColourHasher>;

#[derive(Default)]
struct ColourHasher(u64);

impl Hasher for ColourHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0 << 8 | u64::from(*byte);
        }
    }

    fn finish(&self) -> u64 {
        // Fibonacci hashing: the upper bits, which the table looks at first, depend on all lower ones.
        let mixed = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ mixed >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_what_they_are() {
        let picture = [1, 2, 3, 255, 9, 9, 9, 255, 9, 9, 9, 255];
        assert_eq!(indexed(&picture), Indexed { colours: vec![[9, 9, 9], [1, 2, 3]], pixels: vec![1, 0, 0] });
    }

    #[test]
    fn rare_colours_become_the_nearest_of_the_frequent_ones() {
        let common = (0..=255_u8).flat_map(|grey| [grey, grey, grey, 255].repeat(2));
        let picture: Vec<u8> = common.chain([100, 100, 101, 255]).collect();
        let indexed = indexed(&picture);
        assert_eq!(indexed.colours.len(), 256);
        let last = usize::from(indexed.pixels[512]);
        assert_eq!(indexed.colours[last], [100, 100, 100]);
    }
}

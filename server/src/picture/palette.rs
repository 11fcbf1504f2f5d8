//! Which few colours is a picture made of?
//!
//! A map has large areas of one colour, and at their edges a thousand mixtures
//! that nobody tells apart. With 256 of them a picture takes a third of the
//! bytes, which are what someone with a prepaid card pays for.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::BitOr;

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// Most colours that a PNG with one byte for each pixel can hold.
const MOST_COLOURS: usize = 256;
/// The bytes of a pixel that count.
const COLOUR: u32 = u32::from_ne_bytes([u8::MAX, u8::MAX, u8::MAX, 0]);
/// Pixels that are compared together.
const TOGETHER: usize = 16;

/// A picture as its colours and, for each pixel, which of them it has.
#[derive(Debug, PartialEq, Eq)]
pub struct Indexed {
    /// At most 256.
    pub colours: Vec<Rgb>,
    /// One number for each pixel.
    pub pixels: Vec<u8>,
}

/// The picture with its most frequent colours, as far as they can be told apart; any other becomes the nearest of these.
///
/// # Arguments
/// * `rgba`: four bytes for each pixel; the fourth does not count.
/// # Cost
/// O(pixels + colours that can be told apart · 256); a run of one colour is looked up once.
#[must_use]
pub fn indexed(rgba: &[u8]) -> Indexed {
    let mut places: HashMap<u32, u32, Quick> = HashMap::default();
    // Each colour, and how many pixels have it.
    let mut frequencies: Vec<(Rgb, u32)> = Vec::new();
    // The place of a colour among them, and how many pixels in a row have it.
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for (colour, length) in runs_of(rgba.as_chunks::<4>().0) {
        let place = *places.entry(colour).or_insert_with(|| {
            let [red, green, blue, _] = colour.to_ne_bytes();
            frequencies.push(([red, green, blue], 0));
            frequencies.len() as u32 - 1
        });
        frequencies[place as usize].1 += length;
        runs.push((place, length));
    }
    let colours = chosen(&frequencies);
    let kept: HashMap<u32, u8, Quick> =
        (0..=u8::MAX).zip(&colours).map(|(number, colour)| (packed(*colour), number)).collect();
    let nearest = Nearest::of(&colours);
    let mut alike: HashMap<u32, u8, Quick> = HashMap::default();
    let mut number = |colour: Rgb| {
        let known = kept.get(&packed(colour)).copied();
        known.unwrap_or_else(|| *alike.entry(cell(colour)).or_insert_with(|| nearest.to(colour)))
    };
    let numbers: Vec<u8> = frequencies.iter().map(|(colour, _)| number(*colour)).collect();
    let mut pixels = Vec::with_capacity(rgba.len() / 4);
    for (place, length) in runs {
        pixels.resize(pixels.len() + length as usize, numbers[place as usize]);
    }
    Indexed { colours, pixels }
}

/// The colours to keep.
///
/// Of those that nobody tells apart, one comes before all others, so that the edges of large areas do not take the
/// places of letters.
fn chosen(frequencies: &[(Rgb, u32)]) -> Vec<Rgb> {
    let mut by_frequency = frequencies.to_vec();
    most_frequent_first(&mut by_frequency);
    let mut places: HashMap<u32, usize, Quick> = HashMap::default();
    let (mut firsts, mut others): (Vec<(Rgb, u32)>, Vec<Rgb>) = (Vec::new(), Vec::new());
    for (colour, frequency) in by_frequency {
        match places.get(&cell(colour)) {
            Some(place) => {
                firsts[*place].1 += frequency;
                others.push(colour);
            }
            None => {
                places.insert(cell(colour), firsts.len());
                firsts.push((colour, frequency));
            }
        }
    }
    most_frequent_first(&mut firsts);
    firsts.into_iter().map(|(colour, _)| colour).chain(others).take(MOST_COLOURS).collect()
}

fn most_frequent_first(frequencies: &mut [(Rgb, u32)]) {
    frequencies.sort_unstable_by(|left, right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)));
}

/// A number of its own for each colour.
fn packed([red, green, blue]: Rgb) -> u32 {
    u32::from_be_bytes([0, red, green, blue])
}

/// The same number for colours that nobody tells apart.
fn cell(colour: Rgb) -> u32 {
    packed(colour.map(|part| part & !3))
}

/// The colours of a picture, pixel by pixel, and how many pixels in a row have each.
fn runs_of(mut pixels: &[[u8; 4]]) -> impl Iterator<Item = (u32, u32)> {
    std::iter::from_fn(move || {
        let colour = u32::from_ne_bytes(*pixels.first()?) & COLOUR;
        let difference = |pixel: &[u8; 4]| u32::from_ne_bytes(*pixel) & COLOUR ^ colour;
        // Long runs in large steps, whose pixels the processor compares at once.
        let (together, _) = pixels.as_chunks::<TOGETHER>();
        let same = together.iter().take_while(|pixels| pixels.iter().map(difference).fold(0, BitOr::bitor) == 0);
        let same = same.count() * TOGETHER;
        let length = same + pixels[same..].iter().take_while(|pixel| difference(pixel) == 0).count();
        pixels = &pixels[length..];
        Some((colour, length as u32))
    })
}

/// The few colours, each part by itself: so the processor compares several at once.
struct Nearest {
    parts: [Vec<i16>; 3],
}

impl Nearest {
    fn of(colours: &[Rgb]) -> Self {
        Self { parts: [0, 1, 2].map(|part| colours.iter().map(|colour| i16::from(colour[part])).collect()) }
    }

    /// The number of the colour nearest to this one, the first of equals.
    fn to(&self, colour: Rgb) -> u8 {
        let [reds, greens, blues] = &self.parts;
        let [red, green, blue] = colour.map(i16::from);
        let others = reds.iter().zip(greens).zip(blues);
        let square = |difference: i16| i32::from(difference) * i32::from(difference);
        let distances = others.map(|((r, g), b)| square(red - r) + square(green - g) + square(blue - b));
        // A distance has 18 bits at most, so that its number finds room beside it.
        (0..).zip(distances).map(|(number, distance)| distance << 8 | number).min().map_or(0, |least| least as u8)
    }
}

/// Hashes a colour, of which nobody sends a million of one hash.
type Quick = BuildHasherDefault<ColourHasher>;

#[derive(Default)]
struct ColourHasher(u64);

impl Hasher for ColourHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0 << 8 | u64::from(*byte);
        }
    }

    fn write_u32(&mut self, colour: u32) {
        self.0 = colour.into();
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
    fn many_colours_that_are_alike_leave_room_for_a_rare_one_that_is_not() {
        let alike = (0..=255_u8).flat_map(|part| [200 + part % 4, 200 + part / 4 % 4, 200 + part / 16, 255].repeat(9));
        let other = [[10, 20, 30, 255], [13, 20, 30, 255], [90, 20, 30, 255]].concat();
        let indexed = indexed(&alike.chain(other).collect::<Vec<_>>());
        let last: Vec<Rgb> =
            indexed.pixels[9 * 256..].iter().map(|number| indexed.colours[usize::from(*number)]).collect();
        assert_eq!((last[0], last[2]), ([10, 20, 30], [90, 20, 30]));
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

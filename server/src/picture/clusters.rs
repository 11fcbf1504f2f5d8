//! Which discs stand for the entries?
//!
//! The tiles of the generation say where entries are, one by one where they
//! are few; on a picture nobody can zoom in, so what would overlap is counted together.

use vicini_indexer::index::{Index, Matches, Ordinal, TileAddress, TileFeature};

use super::view::{Pixel, View, world};

/// What a tile shows, on the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Where it is.
    pub at: Pixel,
    /// How many entries it stands for.
    pub count: u32,
    /// The entry, when it is one.
    pub entry: Option<Ordinal>,
}

/// The entries of a search that are on the picture.
#[must_use]
pub fn dots(index: &Index, matches: &Matches, view: &View) -> Vec<Dot> {
    // The next zoom: the cells of its tiles are smaller than what is counted together.
    let zoom = (view.zoom().ceil() as u8).min(TileAddress::LAST_ZOOM);
    let tiles = view.tiles(zoom);
    let features = tiles.into_iter().flat_map(|address| index.tile_of(matches, address).features);
    let dots = features.map(|feature| {
        let (position, entry) = match feature {
            TileFeature::Cluster { position, .. } => (position, None),
            TileFeature::Entry { position, ordinal } => (position, Some(ordinal)),
        };
        let at = view.pixel(world(position.longitude(), position.latitude()));
        Dot { at, count: feature.count(), entry }
    });
    let (width, height) = (view.size.width as f32, view.size.height as f32);
    dots.filter(|dot| (0.0..=width).contains(&dot.at[0]) && (0.0..=height).contains(&dot.at[1])).collect()
}

/// Counts together what lies closer than `apart`; the most numerous keep their place, and come first.
///
/// # Arguments
/// * `apart`: pixels.
/// # Cost
/// O(dots · groups), of which as many fit on a picture as lie `apart`.
#[must_use]
pub fn grouped(mut dots: Vec<Dot>, apart: f32) -> Vec<Dot> {
    // Places decide between equals, so that the same entries always make the same picture.
    dots.sort_by(|left, right| {
        let by_place = || left.at[1].total_cmp(&right.at[1]).then(left.at[0].total_cmp(&right.at[0]));
        right.count.cmp(&left.count).then_with(by_place)
    });
    let mut groups: Vec<Dot> = Vec::new();
    for dot in dots {
        let distance = |group: &Dot| (group.at[0] - dot.at[0]).hypot(group.at[1] - dot.at[1]);
        let nearest = groups
            .iter_mut()
            .map(|group| (distance(group), group))
            .filter(|(distance, _)| *distance < apart)
            .min_by(|(left, _), (right, _)| left.total_cmp(right));
        match nearest {
            Some((_, group)) => {
                group.count += dot.count;
                group.entry = None;
            }
            None => groups.push(dot),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(x: f32, count: u32) -> Dot {
        Dot { at: [x, 10.0], count, entry: (count == 1).then_some(x as Ordinal) }
    }

    #[test]
    fn what_would_overlap_is_counted_together_around_the_most_numerous() {
        let groups = grouped(vec![dot(0.0, 1), dot(30.0, 5), dot(60.0, 1), dot(200.0, 1)], 46.0);
        assert_eq!(groups, [Dot { at: [30.0, 10.0], count: 7, entry: None }, dot(200.0, 1)]);
    }

    #[test]
    fn no_entry_is_lost_and_the_order_of_the_tiles_does_not_matter() {
        let dots: Vec<Dot> =
            (0..200_u16).map(|number| dot(f32::from(number * 37 % 500), u32::from(number % 5 + 1))).collect();
        let groups = grouped(dots.clone(), 46.0);
        let total = |dots: &[Dot]| dots.iter().map(|dot| dot.count).sum::<u32>();
        assert_eq!(total(&groups), total(&dots));
        assert_eq!(grouped(dots.into_iter().rev().collect(), 46.0), groups);
    }
}

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::Error;
use crate::index::order::along_curve;

/// Entries along the curve, as in a generation; `entries` beyond them have no position.
struct Register {
    positions: Vec<Position>,
    tiles: Tiles,
    matches: Bitmap,
}

impl Register {
    /// Of the sorted positions, those that `belongs` says match, and two entries without a position that match too.
    fn new(mut positions: Vec<Position>, belongs: impl Fn(usize) -> bool) -> Self {
        positions.sort_by_key(|position| along_curve(*position));
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &positions).unwrap();
        let tiles = Tiles::open(folder.path(), &positions).unwrap();
        let mut matches = Bitmap::empty(positions.len() + 2);
        let elsewhere = positions.len()..positions.len() + 2;
        (0..positions.len()).filter(|at| belongs(*at)).chain(elsewhere).for_each(|at| matches.insert(at as Ordinal));
        Self { tiles, positions, matches }
    }

    fn located(&self) -> Vec<Ordinal> {
        self.matches.iter().filter(|ordinal| (*ordinal as usize) < self.positions.len()).collect()
    }

    fn tile(&self, address: TileAddress) -> Tile {
        self.tiles.tile(&self.positions, &self.matches, address)
    }

    /// The tiles of a zoom that hold a match, and all their neighbours, which must not hold it again.
    fn addresses(&self, zoom: u8) -> BTreeSet<TileAddress> {
        let own = self.located().into_iter().map(|at| TileAddress::of(self.positions[at as usize], zoom).unwrap());
        own.flat_map(|tile| {
            let around = |at: u32| [at.checked_sub(1), Some(at), at.checked_add(1)].into_iter().flatten();
            around(tile.column()).flat_map(move |column| around(tile.row()).map(move |row| (column, row)))
        })
        .filter_map(|(column, row)| TileAddress::new(zoom, column, row))
        .collect()
    }
}

fn at(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

/// Positions with a taste for borders of tiles, poles, the antimeridian, and for one spot.
fn position() -> impl Strategy<Value = Position> {
    let border =
        |zoom: u32| (0..=1_u32 << zoom).prop_map(move |at| f64::from(at) * 360.0 / f64::from(1 << zoom) - 180.0);
    let row = |zoom: u32| {
        (0..1_u32 << zoom).prop_map(move |row| unproject([0.0, f64::from(row) * 2_f64.powi(32 - zoom as i32)])[1])
    };
    let longitude =
        prop_oneof![3 => -180.0..180.0, 6 => 6.0..19.0, 3 => border(6), 1 => Just(180.0), 1 => Just(-180.0)];
    let latitude = prop_oneof![3 => -90.0..90.0, 6 => 36.0..47.5, 3 => row(6), 1 => Just(90.0), 1 => Just(-90.0), 1 => Just(85.051_128_779_806_6)];
    let anywhere = (longitude, latitude).prop_map(|(longitude, latitude)| at(longitude, latitude));
    prop_oneof![4 => anywhere, 1 => Just(at(12.4964, 41.9028))]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn every_zoom_adds_up_to_the_matches_that_have_a_position(
        positions in prop::collection::vec(position(), 0..700), every in 1usize..4, zoom in 0u8..=22,
    ) {
        let register = Register::new(positions, |at| at % every == 0);
        let (mut count, mut entries) = (0, BTreeSet::new());
        for address in register.addresses(zoom) {
            for feature in register.tile(address).features {
                count += feature.count();
                if let TileFeature::Entry { ordinal, position } = feature {
                    prop_assert!(entries.insert(ordinal), "{ordinal} is in two features");
                    prop_assert_eq!(TileAddress::of(position, zoom), Some(address));
                    prop_assert_eq!(position, register.positions[ordinal as usize]);
                }
            }
        }
        prop_assert_eq!(count as usize, register.located().len());
    }

    #[test]
    fn a_cluster_is_what_a_scan_finds_in_its_cell(
        positions in prop::collection::vec(position(), 300..1500), every in 1usize..3, zoom in 0u8..6,
    ) {
        let register = Register::new(positions, |at| at % every == 0);
        for address in register.addresses(zoom) {
            let inside = |ordinal: &Ordinal| TileAddress::of(register.positions[*ordinal as usize], zoom) == Some(address);
            let held: Vec<Ordinal> = register.located().into_iter().filter(inside).collect();
            let features = register.tile(address).features;
            if held.len() <= MOST_ENTRIES as usize {
                continue;
            }
            let mut expected: Vec<(usize, u32, Corners)> = Vec::new();
            for ordinal in held {
                let cell = address.cell(register.tiles.world[ordinal as usize]);
                let corners = point(register.positions[ordinal as usize]);
                match expected.iter_mut().find(|known| known.0 == cell) {
                    Some(known) => *known = (cell, known.1 + 1, around(known.2, corners)),
                    None => expected.push((cell, 1, corners)),
                }
            }
            expected.sort_by_key(|known| known.0);
            let found: Vec<(u32, Corners)> = features.iter().map(|feature| match feature {
                TileFeature::Cluster { count, bounding_box, .. } => (*count, bounding_box.corners()),
                TileFeature::Entry { position, .. } => (1, point(*position)),
            }).collect();
            prop_assert_eq!(found, expected.into_iter().map(|(_, count, corners)| (count, corners)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_cluster_stands_inside_its_box_and_its_tile(
        positions in prop::collection::vec(position(), 300..900), zoom in 0u8..9,
    ) {
        let register = Register::new(positions, |_| true);
        for address in register.addresses(zoom) {
            for feature in register.tile(address).features {
                if let TileFeature::Cluster { position, count, bounding_box } = feature {
                    prop_assert!(count > 1);
                    prop_assert!(bounding_box.contains(position));
                    prop_assert_eq!(TileAddress::of(position, zoom), Some(address));
                }
            }
        }
    }
}

#[test]
fn a_position_on_a_border_lies_in_the_tile_that_begins_there() {
    let address = |position, zoom| TileAddress::of(position, zoom).map(|tile| (tile.column(), tile.row()));
    assert_eq!(address(at(0.0, 0.0), 1), Some((1, 1)));
    assert_eq!(address(at(-0.000_001, 0.000_001), 1), Some((0, 0)));
    assert_eq!(address(at(-180.0, 0.0), 2), Some((0, 2)));
    assert_eq!(address(at(180.0, 0.0), 2), Some((3, 2)));
    assert_eq!(address(at(90.0, 90.0), 3), Some((6, 0)));
    assert_eq!(address(at(90.0, -90.0), 3), Some((6, 7)));
    assert_eq!(address(at(12.4964, 41.9028), 12), Some((2190, 1521)));
}

#[test]
fn there_is_no_tile_outside_the_pyramid() {
    assert!(TileAddress::new(0, 0, 0).is_some());
    assert!(TileAddress::new(22, (1 << 22) - 1, (1 << 22) - 1).is_some());
    for (zoom, column, row) in [(0, 1, 0), (0, 0, 1), (3, 8, 0), (3, 0, 8), (23, 0, 0), (30, 0, 0), (255, 0, 0)] {
        assert_eq!(TileAddress::new(zoom, column, row), None, "{zoom}/{column}/{row}");
    }
}

#[test]
fn steps_count_from_the_north_west_and_stay_below_the_extent() {
    let whole = TileAddress::new(0, 0, 0).unwrap();
    assert_eq!(whole.steps(at(0.0, 0.0), 4096), [2048, 2048]);
    assert_eq!(whole.steps(at(-180.0, 90.0), 4096), [0, 0]);
    assert_eq!(whole.steps(at(180.0, -90.0), 4096), [4095, 4095]);
    let north_west = TileAddress::new(1, 0, 0).unwrap();
    assert_eq!(north_west.steps(at(90.0, -45.0), 4096), [4095, 4095], "what lies outside is moved to the border");
}

#[test]
fn few_entries_are_shown_one_by_one_and_many_on_one_spot_as_one() {
    let spread = |count: u32| (0..count).map(|step| at(12.0 + f64::from(step) / 1000.0, 42.0));
    let spot = at(9.0, 45.0);
    let whole = TileAddress::new(0, 0, 0).unwrap();
    let shown = |positions: Vec<Position>| {
        let features = Register::new(positions, |_| true).tile(whole).features;
        let clusters: Vec<u32> = features.iter().map(TileFeature::count).filter(|count| *count > 1).collect();
        (features.len(), clusters)
    };
    assert_eq!(shown(spread(256).collect()), (256, vec![]));
    assert_eq!(shown(spread(257).collect()), (1, vec![257]));
    assert_eq!(shown(spread(3).chain([spot; 5]).collect()), (8, vec![]));
    assert_eq!(shown(spread(3).chain([spot; 6]).collect()), (4, vec![6]));
    let last = TileAddress::of(spot, TileAddress::LAST_ZOOM).unwrap();
    let deepest = Register::new(vec![spot; 1000], |_| true).tile(last).features;
    assert_eq!(deepest.iter().map(TileFeature::count).collect::<Vec<_>>(), [1000], "at the last zoom too");
}

#[test]
fn columns_of_another_generation_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[at(9.0, 45.0)]).unwrap();
    assert!(Tiles::open(folder.path(), &[at(9.0, 45.0)]).is_ok());
    assert!(matches!(Tiles::open(folder.path(), &[]), Err(Error::Damaged { .. })));
}

//! Where is a synthetic location?
//!
//! In a municipality drawn by its population; scattered around the gazetteer's
//! point when an address is known, else at that point.

use std::collections::BTreeMap;

use super::random::Random;
use crate::geography::{EARTH_RADIUS_M, Position};
use crate::reference::{Comune, Gazetteer};

/// Standard deviation of the scatter in a municipality of one resident, metres; it grows with the square root.
const SCATTER_PER_RESIDENT_M: f64 = 4.0;

/// Bounds of that standard deviation, metres: a village and a city.
const SCATTER_M: (f64, f64) = (200.0, 4_000.0);

/// Decimals of a position: about a tenth of a metre.
const DECIMALS: i32 = 6;

/// Municipalities, each as likely as it has residents.
struct ByPopulation<'gazetteer> {
    comuni: Vec<&'gazetteer Comune>,
    /// Residents of the municipalities up to and including each.
    residents: Vec<u64>,
}

impl<'gazetteer> ByPopulation<'gazetteer> {
    fn new(comuni: Vec<&'gazetteer Comune>) -> Self {
        let mut sum = 0;
        // A municipality younger than the figures counts as its smallest possible self.
        let residents = comuni
            .iter()
            .map(|comune| {
                sum += u64::from(comune.population.unwrap_or(0).max(1));
                sum
            })
            .collect();
        Self { comuni, residents }
    }

    fn draw(&self, random: &mut Random) -> &'gazetteer Comune {
        let total = self.residents.last().copied().expect("a gazetteer has municipalities");
        let resident = random.below(usize::try_from(total).expect("residents fit the memory they live in")) as u64;
        self.comuni[self.residents.partition_point(|sum| *sum <= resident)]
    }
}

/// The municipalities of Italy, to draw from.
pub(super) struct Places<'gazetteer> {
    italy: ByPopulation<'gazetteer>,
    provinces: BTreeMap<&'gazetteer str, ByPopulation<'gazetteer>>,
}

impl<'gazetteer> Places<'gazetteer> {
    pub(super) fn new(gazetteer: &'gazetteer Gazetteer) -> Self {
        let mut provinces: BTreeMap<&str, Vec<&Comune>> = BTreeMap::new();
        for comune in gazetteer.comuni() {
            provinces.entry(&comune.province).or_default().push(comune);
        }
        Self {
            italy: ByPopulation::new(gazetteer.comuni().iter().collect()),
            provinces: provinces.into_iter().map(|(code, comuni)| (code, ByPopulation::new(comuni))).collect(),
        }
    }

    /// Any municipality.
    pub(super) fn anywhere(&self, random: &mut Random) -> &'gazetteer Comune {
        self.italy.draw(random)
    }

    /// A municipality of the same province.
    pub(super) fn nearby(&self, home: &Comune, random: &mut Random) -> &'gazetteer Comune {
        self.provinces[home.province.as_str()].draw(random)
    }
}

/// A door in the municipality.
pub(super) fn door(comune: &Comune, random: &mut Random) -> Position {
    let (least, most) = SCATTER_M;
    let residents = f64::from(comune.population.unwrap_or(0));
    let scatter = (SCATTER_PER_RESIDENT_M * residents.sqrt()).clamp(least, most);
    let north_degrees = (scatter * random.bell() / EARTH_RADIUS_M).to_degrees();
    let east_m = scatter * random.bell();
    let east_degrees = (east_m / (EARTH_RADIUS_M * comune.position.latitude().to_radians().cos())).to_degrees();
    let scale = 10_f64.powi(DECIMALS);
    let rounded = |degrees: f64| (degrees * scale).round() / scale;
    let longitude = rounded(comune.position.longitude() + east_degrees);
    let latitude = rounded(comune.position.latitude() + north_degrees);
    Position::new(longitude, latitude).unwrap_or(comune.position)
}

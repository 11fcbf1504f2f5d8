//! Where is it? Codes, names and coordinates of one row, which must agree.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::geography::Position;
use crate::record::Precision;
use crate::reference::{Comune, ComuneMatch, Level, Province, Reference};

/// West, south, east, north of Italy with its islands and waters, degrees.
const ITALY: [f64; 4] = [6.5, 35.2, 18.7, 47.2];

/// A place must lie within this many times the usual distance between its municipality and the neighbouring ones …
const NEIGHBOUR_DISTANCES: f64 = 3.0;

/// … counted over so many neighbours, …
const NEIGHBOURS: usize = 8;

/// … looked for so far around; 40 km are 0.36° of latitude and 0.52° of longitude in the north of Italy, …
const NEIGHBOURHOOD_DEGREES: f64 = 0.6;

/// … but is believed this close to the point of its municipality in any case, …
const ALWAYS_BELIEVED_M: f64 = 10_000.0;

/// … and never further away than this.
const NEVER_BELIEVED_M: f64 = 40_000.0;

/// What a row says about its place, cells as they are.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    pub(super) comune_code: Option<String>,
    pub(super) comune: Option<String>,
    pub(super) province_code: Option<String>,
    pub(super) province_sigla: Option<String>,
    pub(super) province: Option<String>,
    pub(super) region_code: Option<String>,
    pub(super) region: Option<String>,
    pub(super) address: Option<String>,
    /// Degrees: latitude, longitude.
    pub(super) coordinates: Option<(f64, f64)>,
    pub(super) precision: Option<Precision>,
}

/// A place as the register keeps it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    pub(super) comune: Option<String>,
    pub(super) region: Option<String>,
    pub(super) position: Option<Position>,
    pub(super) precision: Precision,
}

/// Which cell of the row is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    ComuneCode,
    Comune,
    ProvinceCode,
    ProvinceSigla,
    Province,
    RegionCode,
    Region,
    Latitude,
}

/// A cell that is wrong: which, its text, why.
pub(super) type Fault = (At, String, String);

/// Resolves places against the gazetteer and the areas.
pub(super) struct Places<'a> {
    reference: &'a Reference,
    /// How far from its point a municipality may reach, metres, by code: computed when first asked for.
    reach_m: RefCell<HashMap<String, f64>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(reference: &'a Reference) -> Self {
        Self { reference, reach_m: RefCell::default() }
    }

    /// The place that a row states; `None` when it states none.
    ///
    /// * Municipality: by code and by name; where both are given they must mean the same one.
    /// * Position without `precision`: of the address where there is one, else of the municipality.
    /// * Municipality without position: its point, and never closer than `municipality`.
    /// * Position without municipality: the areas in which it lies.
    ///
    /// # Errors
    /// The first cell that is wrong.
    pub(super) fn resolve(&self, stated: &Stated) -> Result<Option<Place>, Fault> {
        let provinces = self.provinces(stated)?;
        let comune = self.comune(stated, provinces.as_deref())?;
        let region = self.region(stated, comune, provinces.as_deref())?;
        let position =
            stated.coordinates.map(|(latitude, longitude)| self.position(latitude, longitude, comune)).transpose()?;
        if comune.is_none() && region.is_none() && position.is_none() && stated.address.is_none() {
            return Ok(None);
        }
        let mut place = Place {
            comune: comune.map(|comune| comune.code.clone()),
            region: if comune.is_some() { None } else { region },
            position,
            precision: stated.precision.unwrap_or(match (position, &stated.address) {
                (Some(_), Some(_)) => Precision::Address,
                _ if comune.is_some() || position.is_some() => Precision::Municipality,
                _ => Precision::Hidden,
            }),
        };
        match (position, comune) {
            (None, Some(comune)) if place.precision != Precision::Hidden => {
                place.position = Some(comune.position);
                place.precision = Precision::Municipality;
            }
            (None, None) => place.precision = Precision::Hidden,
            (Some(position), None) => self.fill_areas(&mut place, position),
            _ => {}
        }
        Ok(Some(place))
    }

    /// The provinces that the row's cells leave possible; `None` when it names none.
    fn provinces(&self, stated: &Stated) -> Result<Option<Vec<&'a Province>>, Fault> {
        let cells = [
            (At::ProvinceCode, &stated.province_code),
            (At::ProvinceSigla, &stated.province_sigla),
            (At::Province, &stated.province),
        ];
        let mut possible: Option<Vec<&Province>> = None;
        for (at, text) in cells.into_iter().filter_map(|(at, text)| Some((at, text.as_ref()?))) {
            let found = self.reference.gazetteer.find_provinces(text);
            if found.is_empty() {
                return Err((
                    at,
                    text.clone(),
                    "no province of Italy: expected its ISTAT code, sigla or name".to_owned(),
                ));
            }
            let agreeing: Vec<&Province> = match &possible {
                Some(possible) => possible.iter().copied().filter(|province| found.contains(province)).collect(),
                None => found,
            };
            if agreeing.is_empty() {
                return Err((at, text.clone(), "another province than the row's other cells say".to_owned()));
            }
            possible = Some(agreeing);
        }
        Ok(possible)
    }

    fn comune(&self, stated: &Stated, provinces: Option<&[&Province]>) -> Result<Option<&'a Comune>, Fault> {
        let by_code = stated.comune_code.as_ref().map(|text| (At::ComuneCode, text, self.candidates(text, provinces)));
        let by_name = stated.comune.as_ref().map(|text| (At::Comune, text, self.candidates(text, provinces)));
        for (at, text, found) in [&by_code, &by_name].into_iter().flatten() {
            if found.is_empty() {
                return Err((*at, (*text).clone(), self.not_found(*at, text, provinces)));
            }
        }
        match (by_code, by_name) {
            (Some((_, code, coded)), Some((at, name, named))) => {
                let both: Vec<&Comune> = coded.iter().copied().filter(|comune| named.contains(comune)).collect();
                if both.is_empty() {
                    let reason = format!("not the municipality of the code `{code}`, which is {}", described(&coded));
                    return Err((at, name.clone(), reason));
                }
                only(at, name, &both).map(Some)
            }
            (Some((at, text, found)), None) | (None, Some((at, text, found))) => only(at, text, &found).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// Every municipality that a text may mean in one of the provinces.
    fn candidates(&self, text: &str, provinces: Option<&[&Province]>) -> Vec<&'a Comune> {
        let found = match self.reference.gazetteer.find_comune(text, None) {
            ComuneMatch::One(comune) => vec![comune],
            ComuneMatch::Several(comuni) => comuni,
            ComuneMatch::None => Vec::new(),
        };
        match provinces {
            Some(provinces) => found
                .into_iter()
                .filter(|comune| provinces.iter().any(|province| province.code == comune.province))
                .collect(),
            None => found,
        }
    }

    fn not_found(&self, at: At, text: &str, provinces: Option<&[&Province]>) -> String {
        let elsewhere = self.candidates(text, None);
        if let (Some(provinces), false) = (provinces, elsewhere.is_empty()) {
            let names: Vec<&str> = provinces.iter().map(|province| province.name.as_str()).collect();
            return format!(
                "no municipality of the province of {}: there is {}",
                names.join(" or "),
                described(&elsewhere)
            );
        }
        match at {
            At::ComuneCode => {
                "no municipality of Italy: expected its ISTAT code of six digits or its cadastral code".to_owned()
            }
            _ => "no municipality of Italy: expected its name in Italian or a language spoken there, or its ISTAT code"
                .to_owned(),
        }
    }

    /// Code of the region, which must agree with municipality and province.
    fn region(
        &self,
        stated: &Stated,
        comune: Option<&Comune>,
        provinces: Option<&[&Province]>,
    ) -> Result<Option<String>, Fault> {
        let mut known = comune.map(|comune| comune.region.clone());
        if known.is_none() {
            known = provinces.and_then(|provinces| provinces.first()).map(|province| province.region.clone());
        }
        let cells = [(At::RegionCode, &stated.region_code), (At::Region, &stated.region)];
        for (at, text) in cells.into_iter().filter_map(|(at, text)| Some((at, text.as_ref()?))) {
            let Some(region) = self.reference.gazetteer.find_region(text) else {
                return Err((at, text.clone(), "no region of Italy: expected its ISTAT code or name".to_owned()));
            };
            if known.as_ref().is_some_and(|known| *known != region.code) {
                return Err((at, text.clone(), "another region than the row's other cells say".to_owned()));
            }
            known = Some(region.code.clone());
        }
        Ok(known)
    }

    /// A position in Italy, near the point of the municipality.
    fn position(&self, latitude: f64, longitude: f64, comune: Option<&Comune>) -> Result<Position, Fault> {
        let fault = |reason: String| (At::Latitude, format!("{latitude} {longitude}"), reason);
        if !in_italy(longitude, latitude) {
            let reason = if in_italy(latitude, longitude) {
                "not in Italy: latitude and longitude look swapped".to_owned()
            } else {
                let [west, south, east, north] = ITALY;
                format!("not in Italy: expected latitude {south} to {north} and longitude {west} to {east}")
            };
            return Err(fault(reason));
        }
        let position = Position::new(longitude, latitude).map_err(|error| fault(error.to_string()))?;
        if let Some(comune) = comune {
            let (distance_m, reach_m) = (position.distance_m(comune.position), self.reach_m(comune));
            if distance_m > reach_m {
                return Err(fault(format!(
                    "{:.0} km from {}, which reaches no further than {:.0} km",
                    distance_m / 1_000.0,
                    comune.name,
                    reach_m / 1_000.0
                )));
            }
        }
        Ok(position)
    }

    /// How far from its point a place of a municipality may lie, metres.
    ///
    /// Areas of municipalities are not always at hand; the distance to the
    /// neighbouring ones tells how large it is: 3 km apart in the Po valley,
    /// 20 km around Rome. The median, so that one close neighbour does not decide.
    fn reach_m(&self, comune: &Comune) -> f64 {
        if let Some(reach_m) = self.reach_m.borrow().get(&comune.code) {
            return *reach_m;
        }
        let near = |other: &&Comune| {
            let (here, there) = (comune.position, other.position);
            (here.latitude() - there.latitude()).abs() < NEIGHBOURHOOD_DEGREES
                && (here.longitude() - there.longitude()).abs() < NEIGHBOURHOOD_DEGREES
        };
        let others = self.reference.gazetteer.comuni().iter().filter(|other| other.code != comune.code).filter(near);
        let mut distances: Vec<f64> = others.map(|other| comune.position.distance_m(other.position)).collect();
        distances.sort_unstable_by(f64::total_cmp);
        distances.truncate(NEIGHBOURS);
        let median_m = distances.get(distances.len() / 2).copied().unwrap_or(NEVER_BELIEVED_M);
        let reach_m = (NEIGHBOUR_DISTANCES * median_m).clamp(ALWAYS_BELIEVED_M, NEVER_BELIEVED_M);
        self.reach_m.borrow_mut().insert(comune.code.clone(), reach_m);
        reach_m
    }

    /// The areas in which a position lies, where it lies in one only: on a border neither is taken.
    fn fill_areas(&self, place: &mut Place, position: Position) {
        let areas = self.reference.areas.at(position);
        let only = |level: Level| {
            let mut of_level = areas.iter().filter(|area| area.level == level);
            of_level.next().filter(|_| of_level.next().is_none()).map(|area| area.code.clone())
        };
        place.comune = only(Level::Comune).filter(|code| self.reference.gazetteer.comune(code).is_some());
        if place.comune.is_some() {
            place.region = None;
        } else if place.region.is_none() {
            place.region = only(Level::Region);
        }
    }
}

fn in_italy(longitude: f64, latitude: f64) -> bool {
    let [west, south, east, north] = ITALY;
    (west..=east).contains(&longitude) && (south..=north).contains(&latitude)
}

/// The one municipality, or which ones there are.
fn only<'a>(at: At, text: &str, found: &[&'a Comune]) -> Result<&'a Comune, Fault> {
    match found {
        [comune] => Ok(comune),
        several => Err((
            at,
            text.to_owned(),
            format!("several municipalities: {}; say which by province or code", described(several)),
        )),
    }
}

/// `Samone (001235) or Samone (022165)`.
fn described(comuni: &[&Comune]) -> String {
    comuni.iter().map(|comune| format!("{} ({})", comune.name, comune.code)).collect::<Vec<_>>().join(" or ")
}

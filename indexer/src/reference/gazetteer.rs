//! Which municipality does a code or a name mean?
//!
//! People write the ISTAT code, with or without the leading zeros that a
//! spreadsheet drops, the cadastral (Belfiore) code, or the name in some
//! language and spelling. All of these lead to one municipality or to an
//! honest "several": nothing here ever guesses between two.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::keys::Keys;
use super::table::{rows, split_values, wrong};
use crate::Result;
use crate::geography::Position;

pub(super) const COMUNI_FILE: &str = "gazetteer/comuni.csv";
pub(super) const PROVINCES_FILE: &str = "gazetteer/provinces.csv";
pub(super) const REGIONS_FILE: &str = "gazetteer/regions.csv";
pub(super) const FORMER_CODES_FILE: &str = "gazetteer/former_codes.csv";

/// How the language of a name ends that says "in Rome" in one word, or is another case of the name: it is understood, and
/// never shown. A subtag for private use (BCP 47).
pub const CASE_FORM: &str = "-x-case";

const COMUNE_CODE_DIGITS: usize = 6;
const PROVINCE_CODE_DIGITS: usize = 3;
const REGION_CODE_DIGITS: usize = 2;

/// A municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Comune {
    /// ISTAT code, six digits.
    pub code: String,
    /// Cadastral (Belfiore) code.
    pub cadastral_code: String,
    /// Italian name.
    pub name: String,
    /// Names in other languages: (language code, name).
    pub other_names: Vec<(String, String)>,
    /// ISTAT code of the province, three digits.
    pub province: String,
    /// ISTAT code of the region, two digits.
    pub region: String,
    /// A point in its main settlement.
    pub position: Position,
    /// Residents; `None` for a municipality younger than the figures.
    pub population: Option<u32>,
}

/// A province or metropolitan city.
#[derive(Debug, Clone, PartialEq)]
pub struct Province {
    /// ISTAT code, three digits.
    pub code: String,
    /// ISTAT code of the supra-municipal territorial unit: differs from `code` for metropolitan cities.
    pub territorial_unit_code: String,
    /// Two letters, as on number plates.
    pub sigla: String,
    /// Italian name.
    pub name: String,
    /// Names in other languages: (language code, name).
    pub other_names: Vec<(String, String)>,
    /// ISTAT code of the region, two digits.
    pub region: String,
}

/// A region.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// ISTAT code, two digits.
    pub code: String,
    /// Italian name.
    pub name: String,
    /// Names in other languages: (language code, name).
    pub other_names: Vec<(String, String)>,
    /// One of the five statistical parts of Italy.
    pub macro_area: String,
}

/// What a code or a name leads to.
#[derive(Debug, Clone, PartialEq)]
pub enum ComuneMatch<'a> {
    /// Exactly this municipality.
    One(&'a Comune),
    /// Nothing of that name or code, or not in that province.
    None,
    /// One of these; only a person can say which.
    Several(Vec<&'a Comune>),
}

/// The municipalities, provinces and regions of Italy.
#[derive(Debug)]
pub struct Gazetteer {
    comuni: Vec<Comune>,
    provinces: Vec<Province>,
    regions: Vec<Region>,
    comune_keys: Keys,
    province_keys: Keys,
    region_keys: Keys,
}

#[derive(Deserialize)]
struct ComuneRow {
    comune_code: String,
    cadastral_code: String,
    name: String,
    other_names: String,
    province_code: String,
    region_code: String,
    latitude: f64,
    longitude: f64,
    population: Option<u32>,
}

#[derive(Deserialize)]
struct ProvinceRow {
    province_code: String,
    uts_code: String,
    sigla: String,
    name: String,
    other_names: String,
    region_code: String,
}

#[derive(Deserialize)]
struct RegionRow {
    region_code: String,
    name: String,
    other_names: String,
    macro_area: String,
}

/// A municipality under the code and the province that it had before a reform.
#[derive(Deserialize)]
struct FormerCodeRow {
    former_comune_code: String,
    former_name: String,
    former_province_sigla: String,
    former_province_name: String,
    comune_code: String,
}

impl Gazetteer {
    /// Reads the gazetteer of a reference folder.
    pub(super) fn load(folder: &Path) -> Result<Self> {
        let path = folder.join(COMUNI_FILE);
        let comuni = rows(&path)?.into_iter().map(|row| comune(&path, row)).collect::<Result<Vec<_>>>()?;
        let path = folder.join(PROVINCES_FILE);
        let provinces = rows(&path)?.into_iter().map(|row| province(&path, row)).collect::<Result<Vec<_>>>()?;
        let path = folder.join(REGIONS_FILE);
        let regions = rows(&path)?.into_iter().map(|row| region(&path, row)).collect::<Result<Vec<_>>>()?;
        let mut gazetteer = Self::new(comuni, provinces, regions);
        gazetteer.check(folder)?;
        let path = folder.join(FORMER_CODES_FILE);
        if path.exists() {
            for row in rows::<FormerCodeRow>(&path)? {
                let code = row.comune_code.clone();
                if !gazetteer.add_former(&row) {
                    return Err(wrong(&path, format!("`{code}` is no municipality of {COMUNI_FILE}")));
                }
            }
        }
        Ok(gazetteer)
    }

    fn new(mut comuni: Vec<Comune>, mut provinces: Vec<Province>, mut regions: Vec<Region>) -> Self {
        comuni.sort_by(|left, right| left.code.cmp(&right.code));
        provinces.sort_by(|left, right| left.code.cmp(&right.code));
        regions.sort_by(|left, right| left.code.cmp(&right.code));
        let (mut comune_keys, mut province_keys, mut region_keys) = <(Keys, Keys, Keys)>::default();
        for (place, comune) in comuni.iter().enumerate() {
            comune_keys.add_code(&comune.code, place);
            comune_keys.add_code(&comune.cadastral_code, place);
            comune_keys.add_names(&comune.name, &comune.other_names, place);
        }
        for (place, province) in provinces.iter().enumerate() {
            province_keys.add_code(&province.code, place);
            province_keys.add_code(&province.territorial_unit_code, place);
            province_keys.add_code(&province.sigla, place);
            province_keys.add_names(&province.name, &province.other_names, place);
        }
        for (place, region) in regions.iter().enumerate() {
            region_keys.add_code(&region.code, place);
            region_keys.add_names(&region.name, &region.other_names, place);
        }
        Self { comuni, provinces, regions, comune_keys, province_keys, region_keys }
    }

    /// Makes sure that every municipality lies in a known province, and that in a known region.
    fn check(&self, folder: &Path) -> Result<()> {
        for comune in &self.comuni {
            if self.province(&comune.province).is_none_or(|province| province.region != comune.region) {
                let reason =
                    format!("{}: no province `{}` in region `{}`", comune.code, comune.province, comune.region);
                return Err(wrong(&folder.join(COMUNI_FILE), reason));
            }
        }
        for province in &self.provinces {
            if self.region(&province.region).is_none() {
                let reason = format!("{}: no region `{}`", province.code, province.region);
                return Err(wrong(&folder.join(PROVINCES_FILE), reason));
            }
        }
        Ok(())
    }

    /// Whether the municipality that the row speaks of exists.
    fn add_former(&mut self, row: &FormerCodeRow) -> bool {
        let Ok(place) = self.comuni.binary_search_by(|comune| comune.code.as_str().cmp(&row.comune_code)) else {
            return false;
        };
        self.comune_keys.add_code(&row.former_comune_code, place);
        self.comune_keys.add_names(&row.former_name, &[], place);
        if let Ok(province) =
            self.provinces.binary_search_by(|province| province.code.cmp(&self.comuni[place].province))
        {
            let former_province_code = row.former_comune_code.get(..PROVINCE_CODE_DIGITS).unwrap_or_default();
            self.province_keys.add_code(former_province_code, province);
            self.province_keys.add_code(&row.former_province_sigla, province);
            self.province_keys.add_names(&row.former_province_name, &[], province);
        }
        true
    }

    /// Every municipality, by code.
    #[must_use]
    pub fn comuni(&self) -> &[Comune] {
        &self.comuni
    }

    /// Every province and metropolitan city, by code.
    #[must_use]
    pub fn provinces(&self) -> &[Province] {
        &self.provinces
    }

    /// Every region, by code.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The municipality with this ISTAT code of six digits.
    #[must_use]
    pub fn comune(&self, code: &str) -> Option<&Comune> {
        self.comuni.binary_search_by(|comune| comune.code.as_str().cmp(code)).ok().map(|place| &self.comuni[place])
    }

    /// The province with this ISTAT code of three digits.
    #[must_use]
    pub fn province(&self, code: &str) -> Option<&Province> {
        let place = self.provinces.binary_search_by(|province| province.code.as_str().cmp(code)).ok()?;
        Some(&self.provinces[place])
    }

    /// The region with this ISTAT code of two digits.
    #[must_use]
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.binary_search_by(|region| region.code.as_str().cmp(code)).ok().map(|place| &self.regions[place])
    }

    /// The municipality that a code or a name means.
    ///
    /// # Arguments
    /// * `text`: ISTAT code (leading zeros may be lost, codes of before a reform
    ///   are known), cadastral code, or name in any language and usual spelling:
    ///   `Reggio Calabria`, `Bolzano/Bozen`, `FORLI'`, `Samone (TO)`, `Comune di Samone`.
    /// * `province`: code, sigla or name, decides between homonyms; what lies elsewhere does not match.
    ///
    /// # Returns
    /// [`ComuneMatch::Several`] rather than a guess. An exact spelling wins over a looser one.
    #[must_use]
    pub fn find_comune(&self, text: &str, province: Option<&str>) -> ComuneMatch<'_> {
        let province = province.filter(|text| !text.trim().is_empty());
        if let Some((name, hint)) = split_parenthesis(text)
            && province.is_none()
            && !self.find_provinces(hint).is_empty()
        {
            return self.find_comune(name, Some(hint));
        }
        let within: Option<BTreeSet<&str>> =
            province.map(|text| self.find_provinces(text).into_iter().map(|province| province.code.as_str()).collect());
        let lies_within =
            |place: &usize| within.as_ref().is_none_or(|codes| codes.contains(self.comuni[*place].province.as_str()));
        let places = self.comune_keys.find(text, COMUNE_CODE_DIGITS, &lies_within);
        let mut found: Vec<&Comune> = places.into_iter().map(|place| &self.comuni[place]).collect();
        match found.len() {
            0 => ComuneMatch::None,
            1 => ComuneMatch::One(found.remove(0)),
            _ => ComuneMatch::Several(found),
        }
    }

    /// The provinces that a code, sigla or name may mean: several for a province that a reform has divided.
    #[must_use]
    pub fn find_provinces(&self, text: &str) -> Vec<&Province> {
        let places = self.province_keys.find(text, PROVINCE_CODE_DIGITS, &|_| true);
        places.into_iter().map(|place| &self.provinces[place]).collect()
    }

    /// The region that a code or name means.
    #[must_use]
    pub fn find_region(&self, text: &str) -> Option<&Region> {
        let places = self.region_keys.find(text, REGION_CODE_DIGITS, &|_| true);
        if places.len() == 1 { places.first().map(|place| &self.regions[*place]) } else { None }
    }
}

/// `Samone (TO)` as `Samone` and `TO`.
fn split_parenthesis(text: &str) -> Option<(&str, &str)> {
    let (name, hint) = text.trim().strip_suffix(')')?.rsplit_once('(')?;
    Some((name.trim(), hint.trim()))
}

fn comune(path: &Path, row: ComuneRow) -> Result<Comune> {
    Ok(Comune {
        code: code(path, &row.comune_code, COMUNE_CODE_DIGITS)?,
        cadastral_code: row.cadastral_code,
        name: row.name,
        other_names: other_names(path, &row.other_names)?,
        province: row.province_code,
        region: row.region_code,
        position: Position::new(row.longitude, row.latitude).map_err(|error| wrong(path, error))?,
        population: row.population,
    })
}

fn province(path: &Path, row: ProvinceRow) -> Result<Province> {
    Ok(Province {
        code: code(path, &row.province_code, PROVINCE_CODE_DIGITS)?,
        territorial_unit_code: row.uts_code,
        sigla: row.sigla,
        name: row.name,
        other_names: other_names(path, &row.other_names)?,
        region: row.region_code,
    })
}

fn region(path: &Path, row: RegionRow) -> Result<Region> {
    Ok(Region {
        code: code(path, &row.region_code, REGION_CODE_DIGITS)?,
        name: row.name,
        other_names: other_names(path, &row.other_names)?,
        macro_area: row.macro_area,
    })
}

fn code(path: &Path, code: &str, digits: usize) -> Result<String> {
    if code.len() == digits && code.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(code.to_owned())
    } else {
        Err(wrong(path, format!("`{code}` is no ISTAT code: expected {digits} digits")))
    }
}

/// `de:Bozen|lld:Balsan` as pairs.
fn other_names(path: &Path, cell: &str) -> Result<Vec<(String, String)>> {
    split_values(cell)
        .map(|part| match part.split_once(':') {
            Some((language, name)) => Ok((language.to_owned(), name.to_owned())),
            None => Err(wrong(path, format!("`{part}`: expected `language:name`"))),
        })
        .collect()
}

#[cfg(test)]
#[path = "gazetteer_tests.rs"]
mod tests;

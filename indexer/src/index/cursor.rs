//! Where did a page end?
//!
//! A cursor names the last hit by its sort key and ordinal, so that the next
//! page starts after it at the same cost at any depth. It carries a checksum of
//! the generation and of the search, and is refused by any other.

use std::hash::{BuildHasher, Hash, Hasher};

use foldhash::quality::FixedState;

use super::Ordinal;
use super::query::{Query, Sort};
use crate::{Error, Result};

/// Bytes of a cursor: checksum, key, ordinal.
const BYTES: usize = 8 + 8 + 4;

/// The place of a hit in the order of a search: smaller comes first.
pub type Place = (u64, Ordinal);

/// A checksum of all that decides which hits come in which order.
///
/// It guards against mistakes, not against forgery: who makes a cursor up gets a page of his own search.
/// `open_at` is no part of it, because "now" is another time on the next page. Another build of the program may hash
/// otherwise: it refuses the cursor, as it does one of another generation, and the client begins again.
/// # Cost
/// O(bytes of the conditions), about a tenth of writing them down and digesting that.
#[must_use]
pub fn search_checksum(generation: &str, query: &Query, sort: Sort) -> [u8; 8] {
    let Query { words, bbox, near, radius_m, within, filters, verified_within_months, has, today, .. } = query;
    let mut hasher = FixedState::default().build_hasher();
    (generation, words, filters, verified_within_months, has, sort).hash(&mut hasher);
    verified_within_months.map(|_| today).hash(&mut hasher);
    bbox.map(|bbox| bbox.corners().map(f64::to_bits)).hash(&mut hasher);
    near.map(|near| [near.longitude(), near.latitude()].map(f64::to_bits)).hash(&mut hasher);
    radius_m.map(f64::to_bits).hash(&mut hasher);
    for polygon in within.iter().flatten() {
        for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
            // Each ring says how long it is: the same corners in other rings are another area.
            ring.0.len().hash(&mut hasher);
            ring.0.iter().for_each(|corner| [corner.x, corner.y].map(f64::to_bits).hash(&mut hasher));
        }
        polygon.interiors().len().hash(&mut hasher);
    }
    hasher.finish().to_be_bytes()
}

/// The cursor after a hit.
#[must_use]
pub fn encode(checksum: [u8; 8], (key, ordinal): Place) -> String {
    let mut bytes = [0; BYTES];
    bytes[..8].copy_from_slice(&checksum);
    bytes[8..16].copy_from_slice(&key.to_be_bytes());
    bytes[16..].copy_from_slice(&ordinal.to_be_bytes());
    let mut digits = vec![0; 2 * BYTES];
    hex::encode_to_slice(bytes, &mut digits).expect("every byte is two digits");
    String::from_utf8(digits).expect("hexadecimal digits are ASCII")
}

/// The hit that a cursor stands after.
///
/// # Errors
/// [`Error::Cursor`] when another search or generation gave it out.
pub fn decode(checksum: [u8; 8], cursor: &str) -> Result<Place> {
    let bytes = hex::decode(cursor).map_err(|_| Error::Cursor)?;
    let bytes: [u8; BYTES] = bytes.try_into().map_err(|_| Error::Cursor)?;
    let (of_search, place) = bytes.split_at(checksum.len());
    let (key, ordinal) = place.split_at(8);
    if of_search != checksum {
        return Err(Error::Cursor);
    }
    Ok((
        u64::from_be_bytes(key.try_into().map_err(|_| Error::Cursor)?),
        Ordinal::from_be_bytes(ordinal.try_into().map_err(|_| Error::Cursor)?),
    ))
}

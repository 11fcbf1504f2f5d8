//! What identifies an organization or a place that came without an identifier?
//!
//! Something that stays when the file comes again: the tax code, else the name
//! and the municipality. Hashed, so that the identifier tells nothing and does
//! not change its form with the length of a name.

use sha2::{Digest, Sha256};

use crate::reference::comparable;

/// Hexadecimal digits of a derived identifier: 64 bits, so that among a million the odds of a collision are 3 in 10⁸.
const DERIVED_DIGITS: usize = 16;

/// Hexadecimal digits that tell the addresses of one organization in one municipality apart.
const ADDRESS_DIGITS: usize = 8;

/// Identifier of an organization by what is known of it: the tax code, else name and ISTAT code of the municipality.
pub(super) fn organization_id(tax_code: Option<&str>, name: &str, comune: Option<&str>) -> String {
    match tax_code {
        Some(code) => format!("org-{}", digest(&["tax code", code], DERIVED_DIGITS)),
        None => format!("org-{}", digest(&["name", &comparable(name), comune.unwrap_or_default()], DERIVED_DIGITS)),
    }
}

/// Identifier of an organization that the source names in each row of its activities in many municipalities.
pub(super) fn operator_id(name: &str) -> String {
    format!("org-{}", digest(&["operator", &comparable(name)], DERIVED_DIGITS))
}

/// Identifier of a place of an organization: by municipality or region, and by address where there is one.
pub(super) fn location_id(organization_id: &str, area: Option<&str>, address: Option<&str>) -> String {
    let area = area.unwrap_or("it");
    match address {
        Some(address) => {
            format!("{organization_id}-{area}-{}", digest(&["address", &comparable(address)], ADDRESS_DIGITS))
        }
        None => format!("{organization_id}-{area}"),
    }
}

/// The first digits of the SHA-256 of the parts, each ended by a line feed.
fn digest(parts: &[&str], digits: usize) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update(b"\n");
    }
    let mut text = hex::encode(hash.finalize());
    text.truncate(digits);
    text
}

#[cfg(test)]
mod tests {
    use super::{location_id, organization_id};

    #[test]
    fn the_same_organization_gets_the_same_identifier_however_it_is_spelt() {
        let one = organization_id(None, "Associazione di Prova", Some("058091"));
        assert_eq!(one, organization_id(None, "ASSOCIAZIONE DI PROVA ", Some("058091")));
        assert_ne!(one, organization_id(None, "Associazione di Prova", Some("015146")));
        assert_eq!(
            organization_id(Some("80078750587"), "A", None),
            organization_id(Some("80078750587"), "B", Some("058091"))
        );
    }

    #[test]
    fn identifiers_do_not_change_between_versions() {
        assert_eq!(organization_id(None, "Associazione di Prova", Some("058091")), "org-d9935bc8134853e9");
        assert_eq!(location_id("org-1", Some("058091"), None), "org-1-058091");
    }
}

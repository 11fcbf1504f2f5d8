//! Which word is let go next?
//!
//! Those that tell least first. Names stay, because who types one knows whom they
//! look for; so does what speaks of a service that no other word speaks of, and
//! otherwise the word that tells most.

use super::super::Index;
use super::super::query::{Facet, Query};
use super::super::understanding::{Part, Telling, Understanding};
use crate::Result;

/// The words of a query, at least two, and all that is asked for beside them.
pub struct Words<'query> {
    index: &'query Index,
    query: &'query Query,
    understanding: &'query Understanding,
    /// Places of the words in the query, those that tell least first; the more entries a word finds, the less it tells.
    order: Vec<usize>,
}

impl<'query> Words<'query> {
    pub fn new(index: &'query Index, query: &'query Query, understanding: &'query Understanding) -> Self {
        let mut order: Vec<usize> = (0..understanding.parts.len()).collect();
        order.sort_by_key(|at| {
            let part = &understanding.parts[*at];
            (part.telling, std::cmp::Reverse(part.set.len()), *at)
        });
        Self { index, query, understanding, order }
    }

    /// The word that tells least.
    pub fn least_telling(&self) -> usize {
        self.order[0]
    }

    /// The first of the words without which something is found, those aside that stay.
    pub fn without_which_something_is_found(&self) -> Result<Option<usize>> {
        for at in self.order.iter().copied().filter(|at| self.may_go(*at)) {
            let rest = |other: &usize| *other != at;
            if self.is_found(rest)? {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// The word that tells least beside a service that is offered in the place asked for, when one is: who needs it can go
    /// there, whatever else they said.
    pub fn beside_a_service_that_is_there(&self) -> Result<Option<usize>> {
        let is_asked_for = |at: usize| {
            self.part(at).telling == Telling::Service
                && !self.others(at).any(|other| is_wider(self.part(at), self.part(other)))
        };
        for at in self.order.iter().rev().copied().filter(|at| is_asked_for(*at)) {
            if self.is_found(|other| *other == at)? {
                return Ok(self.others(at).find(|other| self.part(*other).telling < Telling::Name));
            }
        }
        Ok(None)
    }

    fn part(&self, at: usize) -> &'query Part {
        &self.understanding.parts[at]
    }

    fn others(&self, at: usize) -> impl Iterator<Item = usize> {
        self.order.iter().copied().filter(move |other| *other != at)
    }

    fn may_go(&self, at: usize) -> bool {
        match self.part(at).telling {
            Telling::Name => false,
            // Who names somebody looks for them, whatever they do.
            Telling::Service => self.others(at).any(|other| {
                self.part(other).telling == Telling::Name || asks_for_another(self.part(other), self.part(at))
            }),
            _ => Some(&at) != self.order.last(),
        }
    }

    /// Whether something is found with some of the words only.
    fn is_found(&self, with: impl Fn(&usize) -> bool) -> Result<bool> {
        let parts = (0..self.understanding.parts.len()).filter(with).map(|at| self.part(at).clone()).collect();
        let Understanding { places, excluded, .. } = self.understanding;
        let fewer =
            Understanding { parts, places: places.clone(), excluded: excluded.clone(), ..Understanding::default() };
        Ok(self.index.fulfilling(self.query, &fewer)?.len() > 0)
    }
}

/// The services that a word speaks of.
fn services_of(part: &Part) -> Vec<u16> {
    part.spoken.iter().filter(|spoken| spoken.facet == Facet::Service).map(|spoken| spoken.number).collect()
}

/// Whether a word speaks of the services of another and of more: "corso" beside "italiano".
fn is_wider(part: &Part, other: &Part) -> bool {
    let (own, of_other) = (services_of(part), services_of(other));
    !of_other.is_empty() && of_other.len() < own.len() && of_other.iter().all(|service| own.contains(service))
}

/// Whether a word speaks of services, and not of all that another speaks of: who keeps "corso" and lets "italiano" go has
/// lost what was asked for.
fn asks_for_another(other: &Part, part: &Part) -> bool {
    let of_other = services_of(other);
    !of_other.is_empty() && services_of(part).iter().any(|service| !of_other.contains(service))
}

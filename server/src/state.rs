//! Which generation answers now?

use std::ops::Deref;
use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use vicini_indexer::index::Index;

use crate::api::snapshot::Snapshots;
use crate::picture::cache::Pictures;
use crate::reports::Reports;
use crate::tiles::cache::Tiles;
use crate::{Config, Problem};

/// What every handler may ask for. One reference is counted however often it is cloned, which every layer of a router does.
#[derive(Debug, Clone)]
pub struct AppState(Arc<Shared>);

/// What all requests share; reached through [`AppState`].
#[derive(Debug)]
pub struct Shared {
    /// What the operator chose.
    pub config: Config,
    /// Which program answers, in which configuration: another may say the same thing in other words.
    pub program: String,
    /// Tiles that were made a moment ago.
    pub tiles: Tiles,
    /// Where reports of mistakes go.
    pub reports: Reports,
    /// Pictures that were drawn a moment ago.
    pub pictures: Pictures,
    /// The register as a whole, as it was asked for last.
    pub snapshots: Snapshots,
    /// The generation that is open.
    index: ArcSwapOption<Index>,
    /// Why the newest generation on disk is not the one that is open, if it is not.
    refusal: ArcSwap<Option<String>>,
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl AppState {
    /// A state without a generation: [`crate::generations::Follower`] opens one.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self(Arc::new(Shared {
            program: program(&config),
            reports: Reports::into_folder(&config.reports),
            config,
            tiles: Tiles::default(),
            pictures: Pictures::default(),
            snapshots: Snapshots::default(),
            index: ArcSwapOption::empty(),
            refusal: ArcSwap::from_pointee(Some("the server has just started".to_owned())),
        }))
    }

    /// A state that answers from an opened generation.
    #[must_use]
    pub fn with_index(config: Config, index: Index) -> Self {
        let state = Self::new(config);
        state.publish(index);
        state
    }

    /// The same generation, served in another configuration.
    #[must_use]
    pub fn reconfigured(&self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = self.config.clone();
        change(&mut config);
        let state = Self::new(config);
        state.0.index.store(self.0.index.load_full());
        state.0.refusal.store(self.0.refusal.load_full());
        state
    }

    /// The generation that answers now.
    ///
    /// Take it once per request and keep it: the next call may return a newer one.
    ///
    /// # Errors
    /// A 503 [`Problem`] while none is open.
    pub fn index(&self) -> Result<Arc<Index>, Problem> {
        self.0.index.load_full().ok_or_else(Problem::unavailable)
    }

    /// Why the newest generation on disk is not the one that answers, without its folder; `None` when it is.
    #[must_use]
    pub fn refusal(&self) -> Option<String> {
        self.0.refusal.load().as_ref().clone()
    }

    /// Lets a generation answer from now on; requests in flight finish on the one they took.
    pub fn publish(&self, index: Index) {
        self.0.index.store(Some(Arc::new(index)));
        self.0.refusal.store(Arc::new(None));
    }

    /// Notes why the newest generation on disk is not opened; the one that is open stays.
    pub fn refuse(&self, reason: String) {
        self.0.refusal.store(Arc::new(Some(reason)));
    }

    /// Notes that what is on disk is what answers.
    pub fn accept(&self) {
        if self.0.refusal.load().is_some() {
            self.0.refusal.store(Arc::new(None));
        }
    }
}

/// The version, the build, and what the operator chose that shows in an answer.
fn program(config: &Config) -> String {
    let built = std::env::current_exe().and_then(std::fs::metadata).ok();
    let length = built.as_ref().map_or(0, std::fs::Metadata::len);
    let changed = built.and_then(|built| built.modified().ok()).and_then(|time| jiff::Timestamp::try_from(time).ok());
    format!("{} {length} {changed:?} {:?} {:?}", env!("CARGO_PKG_VERSION"), config.public_url, config.basemap_style)
}

/// The generation of this request, as a handler's argument; 503 while none is open.
///
/// The same for everything that answers the request, even when a newer one is swapped in meanwhile.
#[derive(Debug, Clone)]
pub struct CurrentIndex(pub Arc<Index>);

impl FromRequestParts<AppState> for CurrentIndex {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        match parts.extensions.get::<Self>() {
            Some(pinned) => Ok(pinned.clone()),
            None => state.index().map(Self),
        }
    }
}

/// Something that is made once per generation, on first use.
///
/// ```
/// use vicini_server::state::PerGeneration;
/// static REGION_MAP: PerGeneration<String> = PerGeneration::new();
/// ```
#[derive(Debug)]
pub struct PerGeneration<T>(ArcSwapOption<(String, Arc<T>)>);

impl<T> PerGeneration<T> {
    /// Nothing made yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(ArcSwapOption::const_empty())
    }

    /// What `make` made of this generation, now or before.
    pub fn of(&self, index: &Index, make: impl FnOnce(&Index) -> T) -> Arc<T> {
        let generation = &index.manifest().generation;
        if let Some(made) = self.0.load().as_ref().filter(|made| made.0 == *generation) {
            return Arc::clone(&made.1);
        }
        let value = Arc::new(make(index));
        self.0.store(Some(Arc::new((generation.clone(), Arc::clone(&value)))));
        value
    }
}

impl<T> Default for PerGeneration<T> {
    fn default() -> Self {
        Self::new()
    }
}

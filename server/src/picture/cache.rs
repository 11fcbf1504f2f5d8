//! Which pictures were drawn a moment ago, and how many are drawn at once?
//!
//! Whoever shares a link makes a crowd ask for one picture: it is drawn once.
//! Drawing keeps a core busy, so few pictures are drawn at a time, on threads of
//! their own; the others wait their turn, and searches do not wait at all.

use std::fmt;
use std::sync::Arc;

use axum::body::Bytes;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use crate::Problem;
use crate::problem::ProblemKind;

/// Bytes of pictures that are kept: some two hundred.
const PICTURE_BYTES: u64 = 24 << 20;
/// What an entry of the cache takes beside the picture: its place, and the rest of its key.
const OVERHEAD_BYTES: usize = 256;

/// The pictures that were asked for last.
pub struct Pictures {
    kept: Cache<String, Bytes>,
    /// One permit for each picture that may be drawn now.
    pencils: Arc<Semaphore>,
}

impl Pictures {
    /// Nothing kept yet. Half of the cores may draw, one at least.
    #[must_use]
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let weight = |key: &String, picture: &Bytes| {
            u32::try_from(key.len() + picture.len() + OVERHEAD_BYTES).unwrap_or(u32::MAX)
        };
        Self {
            kept: Cache::builder().max_capacity(PICTURE_BYTES).weigher(weight).build(),
            pencils: Arc::new(Semaphore::new((cores / 2).max(1))),
        }
    }

    /// The picture of a key: as it was drawn before, or drawn now.
    ///
    /// # Arguments
    /// * `key`: equal for equal pictures of a generation, and only for these.
    /// * `draw`: is called at most once for a crowd that asks at the same time.
    /// # Errors
    /// What `draw` refuses; a [`Problem`] of kind internal when it panics.
    pub async fn picture(
        &self,
        key: String,
        draw: impl FnOnce() -> Result<Bytes, Problem> + Send + 'static,
    ) -> Result<Bytes, Problem> {
        if let Some(picture) = self.kept.get(&key) {
            return Ok(picture);
        }
        let lost = || Problem::new(ProblemKind::Internal, "The picture could not be drawn. It has been logged.");
        let pencil = Arc::clone(&self.pencils).acquire_owned().await.map_err(|_| lost())?;
        let kept = self.kept.clone();
        let drawing = tokio::task::spawn_blocking(move || {
            // Held until the picture is drawn, even when nobody waits for it any more.
            let _pencil = pencil;
            kept.try_get_with(key, draw).map_err(|problem| Problem::clone(&problem))
        });
        // The hook of the program has logged where a panic happened.
        drawing.await.map_err(|_| lost())?
    }
}

impl Default for Pictures {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Pictures {
    /// Without what is kept: its keys are what visitors searched for.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pictures").field("kept", &self.kept.entry_count()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_crowd_that_asks_for_one_picture_has_it_drawn_once() {
        let (pictures, drawn) = (Arc::new(Pictures::new()), Arc::new(AtomicUsize::new(0)));
        let asking: Vec<_> = (0..20)
            .map(|_| {
                let (pictures, drawn) = (Arc::clone(&pictures), Arc::clone(&drawn));
                let draw = move || {
                    drawn.fetch_add(1, Ordering::Relaxed);
                    Ok(Bytes::from_static(b"png"))
                };
                tokio::spawn(async move { pictures.picture("key".to_owned(), draw).await })
            })
            .collect();
        for answer in asking {
            assert_eq!(answer.await.expect("no panic"), Ok(Bytes::from_static(b"png")));
        }
        assert_eq!(drawn.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn a_picture_that_panics_is_a_problem_and_the_next_one_is_drawn() {
        let pictures = Pictures::new();
        let answer = pictures.picture("a".to_owned(), || panic!("a test panics on purpose")).await;
        assert_eq!(answer.map_err(|problem| problem.kind), Err(ProblemKind::Internal));
        assert!(pictures.picture("a".to_owned(), || Ok(Bytes::new())).await.is_ok());
    }
}

//! Which generation is on disk, and may it answer?
//!
//! The index folder is looked at every second. A new generation is opened, every
//! checksum verified, away from the threads that answer requests; then it is
//! swapped in. One that is damaged, of another format or synthetic is refused,
//! with the reason in the log and in `/readyz`, and the old one goes on answering.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use vicini_indexer::index::{self, Index};

use crate::{AppState, Config};

/// How often the index folder is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How soon a refused generation is tried again: someone may have restored its files.
const RETRY_AFTER: Duration = Duration::from_secs(30);

/// Looks at the index folder and keeps [`AppState`] in step with it.
#[derive(Debug)]
pub struct Follower {
    state: AppState,
    opened: Option<PathBuf>,
    refused: Option<(PathBuf, Instant)>,
}

/// What a look at the index folder led to.
enum Look {
    /// What is on disk is what answers.
    Current,
    /// What is on disk was refused a moment ago.
    StillRefused,
    /// A new generation, verified.
    Opened(PathBuf, Box<Index>),
    /// A generation that must not answer, or none at all.
    Refused(Option<PathBuf>, String),
}

impl Follower {
    /// Follows the index folder of a state's configuration.
    #[must_use]
    pub fn new(state: AppState) -> Self {
        Self { state, opened: None, refused: None }
    }

    /// Looks every second, for ever.
    pub async fn follow(mut self) {
        let mut interval = tokio::time::interval(LOOK_EVERY);
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            interval.tick().await;
            self.look().await;
        }
    }

    /// Looks once; opens what is new.
    pub async fn look(&mut self) {
        let state = self.state.clone();
        let opened = self.opened.clone();
        let refused =
            self.refused.as_ref().filter(|(_, since)| since.elapsed() < RETRY_AFTER).map(|(path, _)| path.clone());
        let look =
            tokio::task::spawn_blocking(move || look(&state.config, opened.as_deref(), refused.as_deref())).await;
        match look {
            Ok(Look::Current) => {
                self.state.accept();
                self.refused = None;
            }
            Ok(Look::StillRefused) => {}
            Ok(Look::Opened(path, index)) => {
                let manifest = index.manifest();
                tracing::info!(
                    generation = manifest.generation,
                    entries = manifest.entries,
                    organizations = manifest.organizations,
                    "a generation answers now"
                );
                self.state.publish(*index);
                self.opened = Some(path);
                self.refused = None;
            }
            Ok(Look::Refused(path, reason)) => {
                let shown = without_folder(&reason, &self.state.config.index);
                if self.state.refusal().as_deref() != Some(&shown) {
                    tracing::error!(
                        reason,
                        keeps_answering = self.opened.is_some(),
                        "the generation on disk is refused"
                    );
                }
                self.state.refuse(shown);
                self.refused = path.map(|path| (path, Instant::now()));
            }
            Err(panic) => {
                tracing::error!(error = &panic as &dyn std::error::Error, "opening the generation on disk failed");
                self.state.refuse("opening it failed; the log says how".to_owned());
            }
        }
    }
}

fn look(config: &Config, opened: Option<&Path>, refused: Option<&Path>) -> Look {
    let path = match index::current(&config.index) {
        Ok(path) => path,
        Err(error) => return Look::Refused(None, with_causes(&error)),
    };
    if opened == Some(&path) {
        return Look::Current;
    }
    if refused == Some(&path) {
        return Look::StillRefused;
    }
    match Index::open(&path) {
        Ok(index) if index.manifest().synthetic && !config.allow_synthetic => {
            let reason = format!(
                "{}: made of synthetic rows, which must not meet the public: start with --allow-synthetic to measure",
                path.display()
            );
            Look::Refused(Some(path), reason)
        }
        Ok(index) => Look::Opened(path, Box::new(index)),
        Err(error) => Look::Refused(Some(path), with_causes(&error)),
    }
}

/// A reason for those who may not know where the operator keeps the index: its folder is `index`.
fn without_folder(reason: &str, folder: &Path) -> String {
    let folder = folder.display();
    reason.replace(&format!("{folder}/"), "index/").replace(&format!("{folder}:"), "index:")
}

/// An error and what caused it, in one line.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

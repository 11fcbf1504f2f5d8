//! How does an engine that may panic, hang or lack its driver live beside a server?
//!
//! On a thread of its own. Whoever wants something done waits until the
//! deadline and not longer; after a panic the engine is made anew; a thread
//! that hangs is left alone, and the next one begins when it has ended, so
//! that there is never more than one.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

/// Jobs that may wait for the thread; whoever comes later is better served by someone else.
const MOST_WAITING: usize = 16;

/// Does a job; `None` when it cannot.
pub type Engine<Job, Done> = Box<dyn FnMut(Job) -> Option<Done>>;

/// Makes an engine on the thread, or says what is missing.
type Start<Job, Done> = dyn Fn() -> Result<Engine<Job, Done>, String> + Send + Sync;

/// An engine on a thread of its own.
pub struct Worker<Job, Done> {
    deadline: Duration,
    start: Arc<Start<Job, Done>>,
    /// Whether there is what the engine needs, once that is known.
    ready: Arc<OnceLock<bool>>,
    thread: Mutex<Option<Thread<Job, Done>>>,
    /// Whether a failure was logged.
    told: AtomicBool,
}

struct Thread<Job, Done> {
    /// `None` once it let a deadline pass.
    tasks: Option<SyncSender<Task<Job, Done>>>,
    handle: JoinHandle<()>,
}

struct Task<Job, Done> {
    job: Job,
    answer: SyncSender<Option<Done>>,
}

impl<Job: Send + 'static, Done: Send + 'static> Worker<Job, Done> {
    /// No thread yet.
    ///
    /// # Arguments
    /// * `deadline`: for each job, from when it is handed over.
    /// * `start`: makes the engine, or says what it lacks.
    pub fn new(
        deadline: Duration,
        start: impl Fn() -> Result<Engine<Job, Done>, String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            deadline,
            start: Arc::new(start),
            ready: Arc::default(),
            thread: Mutex::default(),
            told: AtomicBool::new(false),
        }
    }

    /// Whether the engine has what it needs; waits until that is known.
    pub fn is_ready(&self) -> bool {
        if self.ready.get().is_none() && self.tasks().is_none() {
            return false;
        }
        *self.ready.wait()
    }

    /// Whether it is known that the engine lacks something.
    pub fn is_missing(&self) -> bool {
        self.ready.get() == Some(&false)
    }

    /// A job, done; `None` when it cannot be done, or not in time.
    pub fn done(&self, job: Job) -> Option<Done> {
        if self.is_missing() {
            return None;
        }
        let (answer, answers) = sync_channel(1);
        match self.tasks()?.try_send(Task { job, answer }) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => return None,
            // It ends when there is no engine, of which it has told.
            Err(TrySendError::Disconnected(_)) => return None,
        }
        match answers.recv_timeout(self.deadline) {
            Ok(Some(done)) => return Some(done),
            Ok(None) => self.tell("it failed"),
            Err(RecvTimeoutError::Timeout) => {
                self.leave();
                self.tell("it did not finish in time");
            }
            Err(RecvTimeoutError::Disconnected) => {}
        }
        None
    }

    /// Where jobs go; a new thread when the last one has ended, none while it hangs.
    fn tasks(&self) -> Option<SyncSender<Task<Job, Done>>> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if thread.as_ref().is_none_or(|thread| thread.handle.is_finished()) {
            let (tasks, received) = sync_channel(MOST_WAITING);
            let (start, ready) = (Arc::clone(&self.start), Arc::clone(&self.ready));
            let spawned = Builder::new().name("maplibre".to_owned()).spawn(move || work(&*start, &ready, &received));
            match spawned {
                Ok(handle) => *thread = Some(Thread { tasks: Some(tasks), handle }),
                Err(error) => {
                    tracing::warn!(%error, "the system starts no thread for maplibre-rs");
                    return None;
                }
            }
        }
        thread.as_ref().and_then(|thread| thread.tasks.clone())
    }

    /// Hands nothing more to the thread, which ends after its job, if it ever does.
    fn leave(&self) {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = thread.as_mut() {
            thread.tasks = None;
        }
    }

    /// Logs the first failure; those that follow are seldom different.
    fn tell(&self, failure: &'static str) {
        if self.told.swap(true, Ordering::Relaxed) {
            tracing::debug!(failure, "maplibre-rs did not draw a map picture");
        } else {
            tracing::warn!(failure, "maplibre-rs did not draw a map picture, resvg does; told only once");
        }
    }
}

impl<Job, Done> fmt::Debug for Worker<Job, Done> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Worker").field("ready", &self.ready.get()).finish_non_exhaustive()
    }
}

/// Does jobs until nobody hands over any more, or the engine cannot be made.
fn work<Job, Done>(start: &Start<Job, Done>, ready: &OnceLock<bool>, tasks: &Receiver<Task<Job, Done>>) {
    let made = || match catch_unwind(AssertUnwindSafe(start)) {
        Ok(engine) => engine,
        Err(_) => Err("a panic".to_owned()),
    };
    let mut engine = match made() {
        Ok(engine) => engine,
        Err(missing) => {
            if ready.set(false).is_ok() {
                tracing::info!(missing, "maplibre-rs finds no driver: resvg draws the map pictures");
            }
            return;
        }
    };
    // A second thread finds it set.
    let _ = ready.set(true);
    for Task { job, answer } in tasks {
        let done = catch_unwind(AssertUnwindSafe(|| engine(job))).ok().flatten();
        let failed = done.is_none();
        // Whoever asked may not wait any more.
        let _ = answer.send(done);
        if failed {
            // What it left behind may panic once more.
            let _ = catch_unwind(AssertUnwindSafe(|| drop(engine)));
            engine = match made() {
                Ok(another) => another,
                Err(missing) => {
                    tracing::warn!(missing, "maplibre-rs does not start again; the next map picture tries once more");
                    return;
                }
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;
    use std::thread::{sleep, yield_now};

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    fn doubling(number: u32) -> Option<u32> {
        match number {
            0 => None,
            13 => panic!("a test panics on purpose"),
            99 => {
                sleep(Duration::from_millis(300));
                Some(198)
            }
            _ => Some(number * 2),
        }
    }

    #[test]
    fn a_job_that_panics_or_fails_costs_one_answer_and_the_engine_is_made_anew() {
        let made = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&made);
        let worker = Worker::new(LONG, move || {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok(Box::new(doubling))
        });
        assert!(worker.is_ready());
        for (job, expected) in [(1, Some(2)), (13, None), (2, Some(4)), (0, None), (3, Some(6))] {
            assert_eq!(worker.done(job), expected, "{job}");
        }
        assert_eq!(made.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn what_is_missing_is_looked_for_once() {
        let looked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&looked);
        let worker: Worker<u32, u32> = Worker::new(LONG, move || {
            counted.fetch_add(1, Ordering::SeqCst);
            Err("a driver".to_owned())
        });
        assert_eq!(worker.done(1), None);
        assert!(!worker.is_ready() && worker.is_missing());
        assert_eq!(worker.done(1), None);
        assert_eq!(looked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn an_engine_that_panics_when_it_starts_is_missing() {
        let worker: Worker<u32, u32> = Worker::new(LONG, || panic!("a test panics on purpose"));
        assert!(!worker.is_ready());
        assert_eq!(worker.done(1), None);
    }

    #[test]
    fn a_thread_that_lets_the_deadline_pass_is_left_alone_and_another_begins_when_it_has_ended() {
        let running = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&running);
        let worker = Worker::new(Duration::from_millis(30), move || {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok(Box::new(doubling))
        });
        assert!(worker.is_ready());
        assert_eq!(worker.done(99), None);
        assert_eq!(worker.done(1), None, "it still sleeps");
        assert_eq!(running.load(Ordering::SeqCst), 1);
        while worker.done(1).is_none() {
            yield_now();
        }
        assert_eq!(running.load(Ordering::SeqCst), 2);
    }
}

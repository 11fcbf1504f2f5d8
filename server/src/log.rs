//! How are log lines written without keeping a request waiting?
//!
//! Lines gather in memory and are written together by a thread of their own,
//! ten times a second; warnings and errors at once, with whatever waits.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;

/// How long a line may wait.
const WRITE_EVERY: Duration = Duration::from_millis(100);
/// Bytes that may wait; then whoever adds a line writes them all.
const MOST_WAITING_BYTES: usize = 1 << 20;

/// Takes log lines and writes them a little later.
#[derive(Clone)]
pub struct Log(Arc<Lines>);

struct Lines {
    waiting: Mutex<Vec<u8>>,
    sink: Mutex<Box<dyn Write + Send>>,
}

impl Log {
    /// Writes to a sink from now on.
    ///
    /// # Errors
    /// When the system starts no thread.
    pub fn to(sink: impl Write + Send + 'static) -> io::Result<Self> {
        let log = Self(Arc::new(Lines { waiting: Mutex::default(), sink: Mutex::new(Box::new(sink)) }));
        let lines = Arc::downgrade(&log.0);
        std::thread::Builder::new().name("log".to_owned()).spawn(move || {
            while let Some(lines) = lines.upgrade() {
                lines.write_waiting();
                drop(lines);
                std::thread::sleep(WRITE_EVERY);
            }
        })?;
        Ok(log)
    }

    /// Writes what waits; the last thing that a program does.
    pub fn flush(&self) {
        self.0.write_waiting();
    }
}

impl Lines {
    fn write_waiting(&self) {
        // The sink first: whoever comes second finds nothing left, and lines keep their order.
        let mut sink = locked(&self.sink);
        let lines = std::mem::take(&mut *locked(&self.waiting));
        if !lines.is_empty() {
            // There is nobody left to tell that the log cannot be written.
            let _ = sink.write_all(&lines).and_then(|()| sink.flush());
        }
    }
}

/// A line of a thread that panicked is as good as any.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes one event's lines.
pub struct Writing<'log> {
    lines: &'log Lines,
    urgent: bool,
}

impl Write for Writing<'_> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let waiting = {
            let mut waiting = locked(&self.lines.waiting);
            waiting.extend_from_slice(text);
            waiting.len()
        };
        if self.urgent || waiting > MOST_WAITING_BYTES {
            self.lines.write_waiting();
        }
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'log> MakeWriter<'log> for Log {
    type Writer = Writing<'log>;

    fn make_writer(&'log self) -> Writing<'log> {
        Writing { lines: &self.0, urgent: false }
    }

    fn make_writer_for(&'log self, event: &Metadata<'_>) -> Writing<'log> {
        Writing { lines: &self.0, urgent: *event.level() <= Level::WARN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Memory that the test looks into.
    #[derive(Clone, Default)]
    struct Memory(Arc<Mutex<Vec<u8>>>);

    impl Write for Memory {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            locked(&self.0).write(text)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn lines_are_written_in_their_order_and_warnings_at_once() {
        let memory = Memory::default();
        let log = Log::to(memory.clone()).expect("a thread");
        let written = || String::from_utf8(locked(&memory.0).clone()).expect("UTF-8");
        let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).without_time().with_ansi(false).finish();
        tracing::subscriber::with_default(subscriber, || {
            for number in 0..1000 {
                tracing::info!(number);
            }
            tracing::warn!("now");
        });
        let lines: Vec<String> = written().lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 1001);
        assert!(lines[0].contains("number=0") && lines[999].contains("number=999") && lines[1000].contains("WARN"));
        log.make_writer().write_all(b"last\n").expect("memory");
        log.flush();
        assert!(written().ends_with("last\n"));
    }
}

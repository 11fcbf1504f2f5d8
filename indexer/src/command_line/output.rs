//! How is it shown: progress, tables, text that cannot harm a terminal?

use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long something may take before it is spoken of.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is being done, told to standard error once it takes longer than [`PATIENCE`], and every second from then on.
pub(super) struct Progress {
    message: Arc<Mutex<String>>,
    count: Arc<AtomicU64>,
    stop: Option<Sender<()>>,
    teller: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins to watch.
    pub(super) fn start(message: impl Into<String>) -> Self {
        let message = Arc::new(Mutex::new(message.into()));
        let count = Arc::new(AtomicU64::new(0));
        let (stop, stopped) = channel::<()>();
        let (told_message, told_count) = (Arc::clone(&message), Arc::clone(&count));
        let teller = std::thread::spawn(move || {
            let started = Instant::now();
            while stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let message = told_message.lock().unwrap_or_else(PoisonError::into_inner).clone();
                let count = match told_count.load(Ordering::Relaxed) {
                    0 => String::new(),
                    count => format!(" {count}"),
                };
                eprintln!("{message}{count} … {} s", started.elapsed().as_secs());
            }
        });
        Self { message, count, stop: Some(stop), teller: Some(teller) }
    }

    /// Says what is being done now.
    pub(super) fn say(&self, message: impl Into<String>) {
        *self.message.lock().unwrap_or_else(PoisonError::into_inner) = message.into();
        self.count.store(0, Ordering::Relaxed);
    }

    /// Says how much of it is done.
    pub(super) fn count(&self, count: u64) {
        self.count.store(count, Ordering::Relaxed);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(teller) = self.teller.take() {
            // A teller that panicked has only failed to speak.
            let _ = teller.join();
        }
    }
}

/// Writes a result to standard output; a reader that has seen enough (`| head`) is no error.
pub(super) fn say(text: &str) -> std::io::Result<()> {
    if cfg!(test) {
        // The test harness holds back what is printed, but not what is written.
        print!("{text}");
        return Ok(());
    }
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Text without characters that move the cursor or colour the screen.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Columns of text, each as wide as its widest cell; the last one is not padded.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| format!("{cell:<width$}", width = widths[column]));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{harmless, table};

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert_eq!(table(&[row(&["row", "città"]), row(&["1", "x"]), row(&["12"])]), "row  città\n1    x\n12\n");
    }

    #[test]
    fn a_cell_cannot_move_the_cursor() {
        assert_eq!(harmless("a\u{1b}[2Jb\nc"), "a [2Jb c");
    }
}

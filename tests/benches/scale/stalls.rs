//! How punctual can anything be on this machine?

use std::time::{Duration, Instant};

use super::figures::shown;

/// A gap that no interrupt explains.
const SHORTEST: Duration = Duration::from_micros(500);

/// How long the clock is looked at.
const LOOKING: Duration = Duration::from_secs(3);

/// How long the machine keeps a program waiting that only looks at the clock.
///
/// On a machine of its own it is next to nothing. On a virtual one that shares its processors, no answer can be more
/// punctual than this.
pub fn measure() -> String {
    let look = || {
        let started = Instant::now();
        let (mut last, mut withheld, mut longest) = (started, Duration::ZERO, Duration::ZERO);
        while last - started < LOOKING {
            let now = Instant::now();
            let gap = now - last;
            if gap > SHORTEST {
                withheld += gap;
                longest = longest.max(gap);
            }
            last = now;
        }
        (withheld, longest)
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let stalls: Vec<(Duration, Duration)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(look)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a clock does not panic")).collect()
    });
    let withheld: Duration = stalls.iter().map(|(withheld, _)| *withheld).sum();
    let longest = stalls.iter().map(|(_, longest)| *longest).max().unwrap_or_default();
    let share = withheld.as_secs_f64() / (LOOKING.as_secs_f64() * cores as f64);
    format!("{:.1} % of the time, {} at most", 100.0 * share, shown(longest))
}

//! How are many measurements told in one line?

use std::fmt;
use std::time::Duration;

/// Durations of one kind of question.
#[derive(Debug, Clone, Default)]
pub struct Durations {
    sorted: Vec<Duration>,
}

impl FromIterator<Duration> for Durations {
    fn from_iter<I: IntoIterator<Item = Duration>>(durations: I) -> Self {
        let mut sorted: Vec<Duration> = durations.into_iter().collect();
        sorted.sort_unstable();
        Self { sorted }
    }
}

/// What was measured in several rounds, taken together.
impl<'rounds> FromIterator<&'rounds Self> for Durations {
    fn from_iter<I: IntoIterator<Item = &'rounds Self>>(rounds: I) -> Self {
        rounds.into_iter().flat_map(|round| round.sorted.iter().copied()).collect()
    }
}

impl Durations {
    /// The duration that `share` of the measurements do not exceed; zero without any.
    pub fn quantile(&self, share: f64) -> Duration {
        let rank = (self.sorted.len() as f64 * share).ceil() as usize;
        self.sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// How many were measured.
    pub fn len(&self) -> usize {
        self.sorted.len()
    }
}

/// p50, p95, p99 and the longest.
impl fmt::Display for Durations {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [p50, p95, p99, longest] = [0.5, 0.95, 0.99, 1.0].map(|share| shown(self.quantile(share)));
        write!(text, "p50 {p50}  p95 {p95}  p99 {p99}  max {longest}")
    }
}

/// A duration in the unit that suits it, with three digits that count.
pub fn shown(duration: Duration) -> String {
    let micros = duration.as_secs_f64() * 1e6;
    match micros {
        ..1_000.0 => format!("{micros:.1} µs"),
        ..1_000_000.0 => format!("{:.2} ms", micros / 1e3),
        _ => format!("{:.2} s", micros / 1e6),
    }
}

/// Bytes in mebibytes.
pub fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes >> 20)
}

/// Figures with the goals that they are held against.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<[String; 3]>,
}

impl Table {
    /// Adds a figure, and prints it: whoever watches need not wait for the end.
    pub fn row(&mut self, figure: impl Into<String>, goal: impl Into<String>, measured: impl fmt::Display) {
        let row = [figure.into(), goal.into(), measured.to_string()];
        println!("{}: {}", row[0], row[2]);
        self.rows.push(row);
    }

    /// Adds the durations of a kind of question.
    pub fn durations(&mut self, figure: &str, goal: &str, durations: &Durations) {
        self.row(format!("{figure} ({})", durations.len()), goal, durations);
    }
}

/// A table that reads well in a terminal and on a page.
impl fmt::Display for Table {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = ["figure", "goal", "measured"].map(str::to_owned);
        let width = |column: usize| {
            self.rows.iter().chain([&header]).map(|row| row[column].chars().count()).max().unwrap_or_default()
        };
        let widths = [width(0), width(1), width(2)];
        let line = |row: &[String; 3]| {
            let [figure, goal, measured] = row;
            format!("| {figure:<0$} | {goal:<1$} | {measured:<2$} |", widths[0], widths[1], widths[2])
        };
        writeln!(text, "{}", line(&header))?;
        writeln!(text, "|{}|", widths.map(|width| "-".repeat(width + 2)).join("|"))?;
        self.rows.iter().try_for_each(|row| writeln!(text, "{}", line(row)))
    }
}

#[cfg(test)]
#[allow(unused, reason = "a benchmark is compiled for tests too, without the harness that runs them")]
mod tests {
    use std::time::Duration;

    use super::{Durations, Table, shown};

    #[test]
    fn a_quantile_is_a_duration_that_was_measured() {
        let durations: Durations = (1..=100).rev().map(Duration::from_micros).collect();
        for (share, micros) in [(0.5, 50), (0.95, 95), (0.99, 99), (1.0, 100), (0.001, 1)] {
            assert_eq!(durations.quantile(share), Duration::from_micros(micros), "{share}");
        }
        assert_eq!(Durations::default().quantile(0.5), Duration::ZERO);
    }

    #[test]
    fn durations_are_shown_in_the_unit_that_suits_them() {
        let cases = [(8_200, "8.2 µs"), (740_000, "740.0 µs"), (3_500_000, "3.50 ms"), (28_000_000_000, "28.00 s")];
        for (nanos, expected) in cases {
            assert_eq!(shown(Duration::from_nanos(nanos)), expected);
        }
    }

    #[test]
    fn the_columns_of_the_table_line_up() {
        let mut table = Table::default();
        table.row("à", "≤ 1 µs", "2");
        table.row("build", "", "28.00 s");
        let text = table.to_string();
        let lengths: Vec<usize> = text.lines().map(|line| line.chars().count()).collect();
        assert!(lengths.iter().all(|length| *length == lengths[0]), "{text}");
    }
}

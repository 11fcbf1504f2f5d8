//! How many times longer do the others take?

use std::time::Duration;

use super::engine::Measured;
use super::figures::{Durations, shown};
use super::questions::{Question, Size, Words};

/// Prints median and 95th percentile per class and overall, ours and theirs, over the questions that each was asked.
pub fn print(asked: &[Question], first: &[Duration], again: &[Duration], other: &Measured) {
    println!("\n{} against Vicini, {} questions", other.name, other.durations.iter().flatten().count());
    println!("| questions | ours p50 · p95 | theirs p50 · p95 | ratio of p50 · p95 |\n|---|---|---|---|");
    let line = |name: &str, ours: &[Duration], is: &dyn Fn(&Question) -> bool| {
        let both: Vec<(Duration, Duration)> = (asked.iter().zip(ours).zip(&other.durations))
            .filter(|((question, _), _)| is(question))
            .filter_map(|((_, ours), theirs)| Some((*ours, (*theirs)?)))
            .collect();
        let ours: Durations = both.iter().map(|(ours, _)| *ours).collect();
        let theirs: Durations = both.iter().map(|(_, theirs)| *theirs).collect();
        let figures =
            |durations: &Durations| format!("{} · {}", shown(durations.quantile(0.5)), shown(durations.quantile(0.95)));
        let ratio = |share: f64| theirs.quantile(share).as_secs_f64() / ours.quantile(share).as_secs_f64();
        println!("| {name} | {} | {} | {:.0} · {:.0} |", figures(&ours), figures(&theirs), ratio(0.5), ratio(0.95));
    };
    line("all", again, &|_| true);
    line("all, ours asked for the first time", first, &|_| true);
    for words in Words::ALL {
        line(words.name(), again, &|question| question.words == words);
    }
    for size in Size::ALL {
        line(size.name(), again, &|question| question.size == size);
    }
    line("without a filter", again, &|question| !question.filtered);
    line("one service", again, &|question| question.filtered);
    println!();
}

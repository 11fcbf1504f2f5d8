//! How near does the server come to one that only sends bytes, at the real entries?

use std::time::Duration;

use super::Plan;
use super::figures::Table;
use super::load::{Outcome, Request, closed_loop};
use super::programs::{Server, real_index};
use super::static_answers;

/// Clients that ask at once.
const CLIENTS: usize = 8;

/// Requests of a round.
const REQUESTS: usize = 40_000;

/// How long a round may last.
const LONGEST: Duration = Duration::from_secs(15);

/// Rounds of each server, in turn; the best of each counts, so that a passing disturbance hits neither.
const ROUNDS: usize = 7;

/// Searches as the map of the register makes them, in the languages of its visitors: words, boxes, both, a radius.
const SEARCHES: [&str; 16] = [
    "q=avvocato",
    "q=italiano&bbox=11.2,44.4,11.5,44.6",
    "q=%D0%B0%D0%B4%D0%B2%D0%BE%D0%BA%D0%B0%D1%82&lang=uk",
    "q=%D9%85%D8%AD%D8%A7%D9%85%D9%8A&lang=ar",
    "bbox=12.3,41.7,12.7,42.0",
    "bbox=9.0,45.3,9.4,45.6&service=housing_reception",
    "bbox=6.6,35.4,18.6,47.1",
    "bbox=7.5,44.9,7.8,45.2&target=refugees_ukraine",
    "near=12.4964,41.9028&radius=5000",
    "near=9.19,45.4642&service=legal_counselling",
    "q=caritas",
    "q=donne&lang=es",
    "service=italian_language,school_support",
    "region=12&type=association",
    "province=015",
    "q=accoglienza&bbox=6.6,43.7,14.0,47.1",
];

/// Measures a server of the real entries against one of bytes in memory.
pub fn measure(plan: &Plan, table: &mut Table) {
    let folder = tempfile::tempdir_in(&plan.folder).expect("a temporary folder");
    let server = Server::start(&real_index(plan, folder.path()));
    let paths: Vec<String> = SEARCHES.iter().map(|search| format!("/api/v1/places?{search}")).collect();
    let requests: Vec<Request> = paths.iter().map(|path| Request::get(path)).collect();
    let memory = static_answers::copy_of(&server, paths, folder.path());

    let ask = |server: &Server| {
        closed_loop(server.address, &requests, CLIENTS, REQUESTS, LONGEST).expect("the server answers")
    };
    let mut best: [Option<Outcome>; 2] = [None, None];
    for _ in 0..ROUNDS {
        for (best, server) in best.iter_mut().zip([&server, &memory]) {
            let outcome = ask(server);
            if best.as_ref().is_none_or(|best| outcome.per_second() > best.per_second()) {
                *best = Some(outcome);
            }
        }
    }
    let [searched, fixed] = best.map(|best| best.expect("there was a round"));
    let size = searched.body_bytes / searched.durations.len();
    let rate = |outcome: &Outcome| format!("{:.0}", outcome.per_second());
    table.row(
        format!("real entries: searches/s, {CLIENTS} connections, {size} bytes an answer"),
        "≥ 18,000 where the next row allows it",
        rate(&searched),
    );
    table.row("the same bytes from memory, requests/s", "", rate(&fixed));
    table.row("ratio of the two", "≥ 0.6", format!("{:.2}", searched.per_second() / fixed.per_second()));
}

//! What does a client on the same machine wait for, and how many can be served?

use std::path::Path;
use std::time::Duration;

use super::figures::{Table, mebibytes};
use super::load::{Request, closed_loop, open_loop};
use super::programs::Server;
use super::questions::Question;

/// Clients that ask at once when the capacity is measured.
const CLIENTS: usize = 8;

/// Clients of the open loop: enough that one is free whenever a request is due.
const OPEN_LOOP_CLIENTS: usize = 32;

/// How long a part of the measurement may last.
const LONGEST: Duration = Duration::from_secs(30);

/// Requests of the capacity measurement; fewer when they take longer than [`LONGEST`].
const CAPACITY_REQUESTS: usize = 40_000;

/// How long the open loop asks.
const OPEN_LOOP: Duration = Duration::from_secs(15);

/// Measures a server of the synthetic generation.
pub fn measure(generation: &Path, questions: &[Question], table: &mut Table) {
    let index = generation.parent().expect("a generation lies in an index");
    let server = Server::start(index);
    let requests: Vec<Request> = questions.iter().map(|question| Request::get(&question.path())).collect();
    let ask =
        |clients, number| closed_loop(server.address, &requests, clients, number, LONGEST).expect("the server answers");
    let (fresh, _) = server.memory();
    table.row("server's memory when it has opened", "", mebibytes(fresh));
    let first = ask(1, requests.len());
    table.durations("HTTP search, 1 client, first time", "", &first.durations);
    let alone = ask(1, requests.len());
    table.durations("HTTP search, 1 client", "p50 ≤ 0.35 ms, p95 ≤ 1.6 ms", &alone.durations);
    let capacity = ask(CLIENTS, CAPACITY_REQUESTS);
    let per_second = capacity.per_second();
    table.row(
        format!("HTTP search, {CLIENTS} clients, requests/s ({})", capacity.durations.len()),
        "≥ 2,000",
        format!("{per_second:.0}, {} an answer", bytes_each(capacity.body_bytes, capacity.durations.len())),
    );
    let half = per_second / 2.0;
    let number = (half * OPEN_LOOP.as_secs_f64()) as usize;
    let steady = open_loop(server.address, &requests, OPEN_LOOP_CLIENTS, half, number).expect("the server answers");
    table.durations(&format!("HTTP search at {half:.0} requests/s, open loop"), "p99 ≤ 5 ms", &steady.durations);
    let (resident, highest) = server.memory();
    let asked: usize = [&first, &alone, &capacity, &steady].iter().map(|outcome| outcome.durations.len()).sum();
    let memory = format!("{}, {} at most", mebibytes(resident), mebibytes(highest));
    table.row(format!("server's memory after {asked} questions"), "≤ 600 MiB", memory);
}

fn bytes_each(bytes: usize, answers: usize) -> String {
    format!("{} bytes", bytes / answers.max(1))
}

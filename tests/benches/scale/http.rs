//! What does a client on the same machine wait for, and how many can be served?

use std::path::Path;
use std::time::Duration;

use super::figures::{Durations, Table, mebibytes};
use super::load::{Request, closed_loop, open_loop};
use super::programs::Server;
use super::questions::Question;
use super::static_answers;

/// Clients that ask at once when the capacity is measured.
const CLIENTS: usize = 8;

/// Clients of the open loop: enough that one is free whenever a request is due.
const OPEN_LOOP_CLIENTS: usize = 32;

/// How long a part of the measurement may last.
const LONGEST: Duration = Duration::from_secs(30);

/// Requests of the capacity measurement; fewer when they take longer than [`LONGEST`].
const CAPACITY_REQUESTS: usize = 40_000;

/// How long a round of the open loop asks.
const ROUND: Duration = Duration::from_secs(5);

/// Rounds of the open loop. All of them together tell what a user of this machine meets. A virtual machine that is stopped
/// for 10 ms delays everybody who is due meanwhile: the best round tells more of the server.
const ROUNDS: usize = 5;

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
    let steady = steady(&server, questions, &requests, per_second / 2.0, table);
    let (resident, highest) = server.memory();
    let asked = steady + [&first, &alone, &capacity].iter().map(|outcome| outcome.durations.len()).sum::<usize>();
    let memory = format!("{}, {} at most", mebibytes(resident), mebibytes(highest));
    table.row(format!("server's memory after {asked} questions"), "≤ 600 MiB", memory);
}

/// Measures what a user waits for at a steady rate, in turn with a server of the same bytes from memory; tells how many
/// questions that took.
fn steady(server: &Server, questions: &[Question], requests: &[Request], per_second: f64, table: &mut Table) -> usize {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let memory = static_answers::copy_of(server, questions.iter().map(Question::path).collect(), folder.path());
    let number = (per_second * ROUND.as_secs_f64()) as usize;
    let mut rounds: [Vec<Durations>; 2] = Default::default();
    for _ in 0..ROUNDS {
        for (rounds, server) in rounds.iter_mut().zip([server, &memory]) {
            let round = open_loop(server.address, requests, OPEN_LOOP_CLIENTS, per_second, number);
            rounds.push(round.expect("the server answers").durations);
        }
    }
    let [searched, fixed] = rounds;
    let title = format!("HTTP search at {per_second:.0} requests/s, open loop");
    table.durations(&title, "p99 ≤ 5 ms", &searched.iter().collect());
    table.durations(&format!("· the best of {ROUNDS} rounds"), "", best(&searched));
    table.durations("· the same bytes from memory", "", &fixed.iter().collect());
    table.durations(&format!("· the best of {ROUNDS} rounds of them"), "", best(&fixed));
    questions.len() + searched.iter().map(Durations::len).sum::<usize>()
}

/// The round with the smallest p99.
fn best(rounds: &[Durations]) -> &Durations {
    rounds.iter().min_by_key(|durations| durations.quantile(0.99)).expect("there was a round")
}

fn bytes_each(bytes: usize, answers: usize) -> String {
    format!("{} bytes", bytes / answers.max(1))
}

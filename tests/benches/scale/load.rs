//! How much can a server take, asked by a client that takes next to nothing itself?
//!
//! Requests are written out beforehand; a connection is a blocking socket with
//! one reused buffer; an answer is read by its Content-Length. So the measuring
//! leaves the cores to what is measured.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::figures::Durations;

/// How long an answer may take before the server counts as dead.
const PATIENCE: Duration = Duration::from_secs(30);

/// Ends the head of an answer.
const HEAD_END: &[u8] = b"\r\n\r\n";

/// A request, ready to be sent as it is.
#[derive(Debug, Clone)]
pub struct Request(Vec<u8>);

impl Request {
    /// `GET` of a path with its query, without content encoding.
    pub fn get(path_and_query: &str) -> Self {
        Self(format!("GET {path_and_query} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n").into_bytes())
    }
}

/// A connection that is kept alive from request to request.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, buffer: vec![0; 1 << 16] })
    }

    /// Sends a request and reads the whole answer: its status, and its body inside the connection's buffer.
    pub fn ask(&mut self, request: &Request) -> io::Result<(u16, &[u8])> {
        self.stream.write_all(&request.0)?;
        let mut filled = 0;
        let head = loop {
            filled += self.read(filled)?;
            if let Some(end) = find(&self.buffer[..filled], HEAD_END) {
                break end + HEAD_END.len();
            }
        };
        let (status, length) = understand(&self.buffer[..head])?;
        let whole = head + length;
        while filled < whole {
            filled += self.read(filled)?;
        }
        if filled > whole {
            return Err(wrong("more bytes than Content-Length says"));
        }
        Ok((status, &self.buffer[head..whole]))
    }

    fn read(&mut self, filled: usize) -> io::Result<usize> {
        if filled == self.buffer.len() {
            self.buffer.resize(2 * filled, 0);
        }
        match self.stream.read(&mut self.buffer[filled..])? {
            0 => Err(wrong("the connection ended inside an answer")),
            read => Ok(read),
        }
    }
}

/// Status and Content-Length of the head of an answer.
fn understand(head: &[u8]) -> io::Result<(u16, usize)> {
    let head = std::str::from_utf8(head).map_err(|_| wrong("a head that is no text"))?;
    let status = head.get(9..12).and_then(|digits| digits.parse().ok()).ok_or_else(|| wrong("no status"))?;
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok());
    match length {
        Some(length) => Ok((status, length)),
        None if status == 204 || status == 304 => Ok((status, 0)),
        None => Err(wrong("no Content-Length")),
    }
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes.windows(pattern.len()).position(|window| window == pattern)
}

fn wrong(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// What came of many requests.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// How long each took, from when it was sent or due.
    pub durations: Durations,
    /// From the first request to the last answer.
    pub elapsed: Duration,
    /// Bytes of all bodies.
    pub body_bytes: usize,
}

impl Outcome {
    /// Answers in a second.
    pub fn per_second(&self) -> f64 {
        self.durations.len() as f64 / self.elapsed.as_secs_f64()
    }
}

/// Asks every request in turn, `clients` of them at a time, each client as soon as it has its answer.
///
/// # Arguments
/// * `number`: requests in all; beyond the last one it begins anew.
/// * `longest`: no request is sent after that time.
pub fn closed_loop(
    address: SocketAddr,
    requests: &[Request],
    clients: usize,
    number: usize,
    longest: Duration,
) -> io::Result<Outcome> {
    run(address, requests, clients, number, |_, started| {
        let now = Instant::now();
        (now.duration_since(started) < longest).then_some(now)
    })
}

/// Asks `per_second` requests a second, whether or not earlier ones have been answered.
///
/// A duration counts from when its request was due: a server that stalls delays
/// everybody who comes meanwhile, which a client that waits for it never sees.
pub fn open_loop(
    address: SocketAddr,
    requests: &[Request],
    clients: usize,
    per_second: f64,
    number: usize,
) -> io::Result<Outcome> {
    run(address, requests, clients, number, |at, started| {
        let due = started + Duration::from_secs_f64(at as f64 / per_second);
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        Some(due)
    })
}

/// Clients that share the requests; `wait` tells from when on a request counts, or that it is over.
fn run(
    address: SocketAddr,
    requests: &[Request],
    clients: usize,
    number: usize,
    wait: impl Fn(usize, Instant) -> Option<Instant> + Sync,
) -> io::Result<Outcome> {
    let next = AtomicUsize::new(0);
    let mut connections = (0..clients).map(|_| Connection::open(address)).collect::<io::Result<Vec<_>>>()?;
    let started = Instant::now();
    let client = |connection: &mut Connection| -> io::Result<(Vec<Duration>, usize)> {
        let (mut durations, mut bytes) = (Vec::new(), 0);
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(from) = (at < number).then(|| wait(at, started)).flatten() else { break };
            let (status, body) = connection.ask(&requests[at % requests.len()])?;
            if status != 200 {
                return Err(wrong(&format!("status {status}: {}", String::from_utf8_lossy(body))));
            }
            bytes += body.len();
            durations.push(from.elapsed());
        }
        Ok((durations, bytes))
    };
    let outcomes: Vec<io::Result<(Vec<Duration>, usize)>> = std::thread::scope(|scope| {
        let clients: Vec<_> = connections.iter_mut().map(|connection| scope.spawn(|| client(connection))).collect();
        clients.into_iter().map(|client| client.join().expect("a client does not panic")).collect()
    });
    let elapsed = started.elapsed();
    let (mut durations, mut body_bytes) = (Vec::new(), 0);
    for outcome in outcomes {
        let (own, bytes) = outcome?;
        durations.extend(own);
        body_bytes += bytes;
    }
    Ok(Outcome { durations: durations.into_iter().collect(), elapsed, body_bytes })
}

#[cfg(test)]
#[allow(unused, reason = "a benchmark is compiled for tests too, without the harness that runs them")]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::net::{SocketAddr, TcpListener};
    use std::time::Duration;

    use super::{Connection, Request, closed_loop, open_loop};

    /// A server that answers every request on every connection with these bytes, in pieces, after a while.
    fn server(pieces: Vec<Vec<u8>>, delay: Duration) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let pieces = pieces.clone();
                std::thread::spawn(move || {
                    let stream = stream.expect("a connection");
                    let mut lines = BufReader::new(stream.try_clone().expect("a second handle")).lines();
                    while let Some(Ok(line)) = lines.next() {
                        if line.is_empty() {
                            std::thread::sleep(delay);
                            for piece in &pieces {
                                (&stream).write_all(piece).expect("a reader");
                                std::thread::sleep(Duration::from_millis(2));
                            }
                        }
                    }
                });
            }
        });
        address
    }

    fn answer(body: &str) -> Vec<u8> {
        let length = body.len();
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
    }

    #[test]
    fn an_answer_is_read_whole_however_it_is_cut() {
        let body = "x".repeat(200_000);
        let whole = answer(&body);
        for cut in [1, 12, 40, 80, 100_000] {
            let pieces = vec![whole[..cut].to_vec(), whole[cut..].to_vec()];
            let mut connection = Connection::open(server(pieces, Duration::ZERO)).expect("a connection");
            for _ in 0..3 {
                let (status, got) = connection.ask(&Request::get("/")).expect("an answer");
                assert_eq!((status, got.len()), (200, body.len()), "cut at {cut}");
            }
        }
    }

    #[test]
    fn an_answer_that_does_not_say_its_length_is_an_error() {
        let pieces = vec![b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n".to_vec()];
        let mut connection = Connection::open(server(pieces, Duration::ZERO)).expect("a connection");
        assert!(connection.ask(&Request::get("/")).is_err());
    }

    #[test]
    fn another_status_than_200_stops_the_measurement() {
        let pieces = vec![b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 4\r\n\r\nbusy".to_vec()];
        let address = server(pieces, Duration::ZERO);
        let error = closed_loop(address, &[Request::get("/")], 2, 10, Duration::from_secs(5)).expect_err("503");
        assert!(error.to_string().contains("503: busy"), "{error}");
    }

    #[test]
    fn every_request_is_asked_once_and_measured() {
        let address = server(vec![answer("ok")], Duration::ZERO);
        let outcome = closed_loop(address, &[Request::get("/a"), Request::get("/b")], 4, 21, Duration::from_secs(30))
            .expect("ok");
        assert_eq!((outcome.durations.len(), outcome.body_bytes), (21, 42));
        assert!(outcome.per_second() > 0.0);
    }

    #[test]
    fn who_comes_while_the_server_is_slow_waits_and_is_counted() {
        // One client, 20 ms an answer, 200 requests a second: the tenth is due after 45 ms and done after 200 ms.
        let address = server(vec![answer("ok")], Duration::from_millis(20));
        let outcome = open_loop(address, &[Request::get("/")], 1, 200.0, 10).expect("ok");
        assert!(outcome.durations.quantile(1.0) > Duration::from_millis(100), "{}", outcome.durations);
    }
}

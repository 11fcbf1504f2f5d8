//! What is said to PostgreSQL, byte by byte?
//!
//! The part of its protocol (version 3.0) that a measurement needs: statements,
//! prepared statements with text parameters, and rows sent in bulk. No more
//! than that lies between the clock and the server.

use std::io::{BufReader, BufWriter, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

/// Version 3.0.
const PROTOCOL: i32 = 196_608;

/// Bytes of rows that are sent at once.
const CHUNK_BYTES: usize = 1 << 16;

/// A row of whole numbers; `None` is NULL.
pub type Numbers = Vec<Option<i64>>;

/// A connection.
#[derive(Debug)]
pub struct Connection {
    from: BufReader<UnixStream>,
    to: BufWriter<UnixStream>,
}

impl Connection {
    /// Connects; `None` while the server is not ready.
    pub fn open(socket: &Path) -> Option<Self> {
        let stream = UnixStream::connect(socket).ok()?;
        let from = BufReader::new(stream.try_clone().ok()?);
        let mut connection = Self { from, to: BufWriter::new(stream) };
        let mut startup = PROTOCOL.to_be_bytes().to_vec();
        startup.extend(b"user\0postgres\0database\0postgres\0\0");
        connection.to.write_all(&(startup.len() as i32 + 4).to_be_bytes()).ok()?;
        connection.to.write_all(&startup).ok()?;
        connection.to.flush().ok()?;
        loop {
            let (kind, _) = connection.receive()?;
            match kind {
                b'Z' => return Some(connection),
                b'E' => return None,
                _ => {}
            }
        }
    }

    /// Runs statements that answer nothing, or one text.
    pub fn run(&mut self, sql: &str) -> Option<String> {
        self.send(b'Q', &text(sql));
        let mut answer = None;
        self.until_ready(sql, |row| answer = texts(row).into_iter().next().flatten());
        answer
    }

    /// Prepares a statement.
    pub fn prepare(&mut self, name: &str, sql: &str) {
        let message = [text(name), text(sql), vec![0, 0]].concat();
        self.send(b'P', &message);
        self.send(b'S', &[]);
        self.until_ready(sql, |_| {});
    }

    /// Runs a prepared statement that answers whole numbers.
    pub fn numbers(&mut self, name: &str, parameters: &[String]) -> Vec<Numbers> {
        let mut bind = [text(""), text(name), vec![0, 0]].concat();
        bind.extend((parameters.len() as i16).to_be_bytes());
        for parameter in parameters {
            bind.extend((parameter.len() as i32).to_be_bytes());
            bind.extend(parameter.as_bytes());
        }
        bind.extend([0, 0]);
        self.send(b'B', &bind);
        self.send(b'E', &[text(""), vec![0, 0, 0, 0]].concat());
        self.send(b'S', &[]);
        let mut rows = Vec::new();
        self.until_ready(name, |row| {
            let number = |text: String| text.parse().expect("the statements answer whole numbers");
            rows.push(texts(row).into_iter().map(|text| text.map(number)).collect());
        });
        rows
    }

    /// Sends rows, each ending in a line feed, to `COPY … FROM STDIN`.
    pub fn copy(&mut self, sql: &str, rows: impl Iterator<Item = String>) {
        self.send(b'Q', &text(sql));
        self.to.flush().expect("the server reads");
        let mut chunk = Vec::with_capacity(CHUNK_BYTES);
        for row in rows {
            chunk.extend(row.as_bytes());
            if chunk.len() >= CHUNK_BYTES {
                self.send(b'd', &chunk);
                chunk.clear();
            }
        }
        self.send(b'd', &chunk);
        self.send(b'c', &[]);
        self.until_ready(sql, |_| {});
    }

    fn send(&mut self, kind: u8, message: &[u8]) {
        let length = (message.len() as i32 + 4).to_be_bytes();
        let parts = [&[kind][..], &length, message];
        parts.into_iter().for_each(|part| self.to.write_all(part).expect("the server reads"));
    }

    fn receive(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut head = [0; 5];
        self.from.read_exact(&mut head).ok()?;
        let length = i32::from_be_bytes([head[1], head[2], head[3], head[4]]);
        let mut message = vec![0; usize::try_from(length).ok()?.checked_sub(4)?];
        self.from.read_exact(&mut message).ok()?;
        Some((head[0], message))
    }

    /// Reads until the server waits for the next statement.
    fn until_ready(&mut self, statement: &str, mut row: impl FnMut(&[u8])) {
        self.to.flush().expect("the server reads");
        loop {
            let (kind, message) = self.receive().expect("the server answers");
            match kind {
                b'Z' => return,
                b'D' => row(&message),
                b'E' => panic!("PostgreSQL: {}: {statement}", String::from_utf8_lossy(&message).replace('\0', " ")),
                _ => {}
            }
        }
    }
}

/// A text that ends in zero.
fn text(text: &str) -> Vec<u8> {
    [text.as_bytes(), &[0]].concat()
}

/// The columns of a row.
fn texts(row: &[u8]) -> Vec<Option<String>> {
    let (number, mut rest) = row.split_at(2);
    let number = i16::from_be_bytes([number[0], number[1]]);
    let column = |_| {
        let (length, after) = rest.split_at(4);
        let length = i32::from_be_bytes([length[0], length[1], length[2], length[3]]);
        // −1 is NULL.
        let bytes = usize::try_from(length).ok();
        let (column, after) = after.split_at(bytes.unwrap_or(0));
        rest = after;
        bytes.map(|_| String::from_utf8_lossy(column).into_owned())
    };
    (0..number).map(column).collect()
}

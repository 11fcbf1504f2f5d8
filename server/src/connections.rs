//! How long may a connection do nothing, and how many may there be?
//!
//! A client that never finishes asking, or never reads the answer, would keep its
//! connection for ever; enough of them, and nobody else is answered.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{self, HeaderName};
use axum::http::request::Parts;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep};

/// How long neither side may send anything; longer than any answer takes.
pub const LONGEST_SILENCE: Duration = Duration::from_secs(60);
/// Connections at a time; below the 1,024 open files that systems usually allow a program.
pub const MOST_CONNECTIONS: usize = 900;

/// Accepts connections, each bounded in its silence, all bounded in number.
#[derive(Debug)]
pub struct Connections {
    listener: TcpListener,
    places: Arc<Semaphore>,
    longest_silence: Duration,
}

impl Connections {
    /// Bounds the connections of a listener.
    #[must_use]
    pub fn new(listener: TcpListener, most: usize, longest_silence: Duration) -> Self {
        Self { listener, places: Arc::new(Semaphore::new(most)), longest_silence }
    }
}

/// The address at the other end of a request's connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

impl Connected<IncomingStream<'_, Connections>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Connections>) -> Self {
        Self(*stream.remote_addr())
    }
}

/// Where a request comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// A program on the same machine that asks for itself.
    ThisMachine,
    /// Anybody else, or somebody for whom a proxy on the same machine asks.
    Elsewhere,
}

impl<S: Sync> FromRequestParts<S> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<Peer>>();
        let here = peer.is_some_and(|ConnectInfo(Peer(address))| address.ip().to_canonical().is_loopback());
        let forwarded = FORWARDING.iter().any(|name| parts.headers.contains_key(name));
        Ok(if here && !forwarded { Self::ThisMachine } else { Self::Elsewhere })
    }
}

/// Headers that proxies add.
static FORWARDING: [HeaderName; 5] = [
    header::FORWARDED,
    HeaderName::from_static("x-forwarded-for"),
    HeaderName::from_static("x-forwarded-host"),
    HeaderName::from_static("x-real-ip"),
    header::VIA,
];

impl Listener for Connections {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let place = Arc::clone(&self.places).acquire_owned().await.expect("the semaphore is never closed");
        let (stream, address) = Listener::accept(&mut self.listener).await;
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "cannot set TCP_NODELAY");
        }
        let silence = Box::pin(tokio::time::sleep(self.longest_silence));
        (Connection { stream, silence, longest_silence: self.longest_silence, _place: place }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection that fails once it has been silent for too long.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    silence: Pin<Box<Sleep>>,
    longest_silence: Duration,
    _place: OwnedSemaphorePermit,
}

impl Connection {
    /// What became of reading or writing, unless the silence has lasted too long.
    fn bounded<T>(&mut self, context: &mut Context<'_>, progress: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if progress.is_ready() {
            self.silence.as_mut().reset(Instant::now() + self.longest_silence);
            return progress;
        }
        match self.silence.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let progress = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.bounded(context, progress)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let progress = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.bounded(context, progress)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let progress = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.bounded(context, progress)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use axum::Router;
    use axum::routing::get;

    use super::*;

    /// What a client receives after sending `request` and then nothing more.
    async fn exchange(longest_silence: Duration, request: &'static [u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound address");
        let service = Router::new().route("/", get(async || "hello"));
        let serving = tokio::spawn(axum::serve(Connections::new(listener, 1, longest_silence), service).into_future());
        let received = tokio::task::spawn_blocking(move || {
            let mut stream = std::net::TcpStream::connect(address).expect("the server listens");
            stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout that is not zero");
            stream.write_all(request).expect("the server reads");
            let mut received = Vec::new();
            stream.read_to_end(&mut received).expect("the server closes the connection");
            String::from_utf8_lossy(&received).into_owned()
        });
        let received = received.await.expect("the client does not panic");
        serving.abort();
        received
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_client_that_never_finishes_asking_is_let_go() {
        let received = exchange(Duration::from_millis(100), b"GET / HTTP/1.1\r\nHost:").await;
        assert!(!received.contains("hello"), "{received}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_client_that_asks_is_answered_before_it_is_let_go() {
        let received = exchange(Duration::from_millis(300), b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
        assert!(received.ends_with("hello"), "{received}");
    }
}

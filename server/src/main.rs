//! `vicini-server`: serves the current generation, follows new ones.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;
use vicini_server::connections::{Connections, LONGEST_SILENCE, MOST_CONNECTIONS, Peer};
use vicini_server::generations::Follower;
use vicini_server::log::Log;
use vicini_server::picture::drawing::drawer;
use vicini_server::{AppState, Config, router};

/// An answer is made of a hundred small allocations; the system's allocator spends a fifth of a search on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long requests in flight may take to finish once the server was asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// What is logged unless the operator says otherwise in `RUST_LOG`: the renderers of the map pictures would tell of every
/// letter that they take from another font, of every tile, and of every driver that they do not find.
const LOGGED: &str = "info,usvg=error,maplibre=warn,naga=warn,wgpu_core=warn,wgpu_hal=off";

/// Exit status of a server that could not start or go on.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let log = match Log::to(std::io::stderr()) {
        Ok(log) => log,
        Err(error) => {
            eprintln!("error: cannot start the log: {error}");
            return REFUSED.into();
        }
    };
    let result = run(log.clone());
    log.flush();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The chain of causes, outermost first, on one line.
            eprintln!("error: {error:#}");
            REFUSED.into()
        }
    }
}

fn run(log: Log) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(LOGGED)))
        .with_writer(log)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    log_panics_without_what_they_hold();
    let config = Config::parse();
    tracing::info!(
        index = %config.index.display(),
        listen = %config.listen,
        reports = %config.reports.display(),
        public_url = config.public_url.as_ref().map(tracing::field::display),
        basemap_style = config.basemap_style.as_ref().map(tracing::field::display),
        allow_synthetic = config.allow_synthetic,
        "starting"
    );
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start the runtime")?;
    let result = runtime.block_on(serve(config));
    // A generation that is being verified must not hold up the exit.
    runtime.shutdown_background();
    result
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}: choose another address with --listen", config.listen))?;
    let address = listener.local_addr().context("cannot tell the address that the server listens on")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for SIGINT")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;

    let state = AppState::new(config);
    let mut follower = Follower::new(state.clone());
    follower.look().await;
    tokio::spawn(follower.follow());
    // A driver takes its time to start, or hangs: nothing waits for it, the end of the server included.
    std::thread::spawn(|| tracing::info!(drawer = ?drawer(), "map pictures can be drawn"));

    let (stop, mut stopping) = tokio::sync::watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping: requests in flight finish");
        stop.send_replace(true);
    });
    let mut asked_to_stop = stopping.clone();

    let connections = Connections::new(listener, MOST_CONNECTIONS, LONGEST_SILENCE);
    let serving = axum::serve(connections, router(state).into_make_service_with_connect_info::<Peer>())
        .with_graceful_shutdown(async move {
            // An error means that the signal handler is gone, and with it the runtime.
            let _ = asked_to_stop.wait_for(|stop| *stop).await;
        });
    println!("Vicini on http://{address}");
    tokio::select! {
        ended = serving => ended.context("cannot serve")?,
        () = async {
            let _ = stopping.wait_for(|stop| *stop).await;
            tokio::time::sleep(GRACE).await;
        } => tracing::warn!(seconds = GRACE.as_secs(), "requests in flight did not finish in time"),
    }
    Ok(())
}

/// Logs where a panic happened.
///
/// Its message is left out unless it is fixed in the program: it may quote what a visitor searched for.
fn log_panics_without_what_they_hold() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let message = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("(withheld)");
        tracing::error!(place, message, "a panic");
    }));
}

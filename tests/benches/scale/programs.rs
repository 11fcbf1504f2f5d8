//! What do the programs themselves take, as processes of their own?

use std::fmt;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use vicini_indexer::index;
use vicini_indexer::register::{Register, SyntheticMark};
use vicini_indexer::synthetic::VERSION;

use super::Plan;
use super::figures::{Table, mebibytes, shown};

/// How often the memory of a process is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Unit of the times in `/proc/PID/stat`, fixed by Linux.
const TICKS_PER_SECOND: u64 = 100;

/// Begins the line by which a server tells its address.
const ADDRESS_LINE: &str = "http://";

/// A program of the project, built beside this one.
fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("this program has a path");
    let folder = own.ancestors().nth(2).expect("this program lies in target/PROFILE/deps");
    let path = folder.join(name);
    assert!(path.exists(), "{}: not built; `make bench` builds it", path.display());
    path
}

/// `vicini-indexer` with a register, an index and the project's data.
fn indexer(plan: &Plan, register: &Path, index: &Path) -> Command {
    let mut command = Command::new(program("vicini-indexer"));
    command
        .arg("--database")
        .arg(format!("sqlite://{}", register.display()))
        .arg("--index")
        .arg(index)
        .arg("--data")
        .arg(plan.project.join("data"))
        .stdout(Stdio::null());
    command
}

/// What a program took from start to end.
#[derive(Debug, Default)]
pub struct Taken {
    /// By the clock.
    pub elapsed: Duration,
    /// Of all processors, as last seen before it ended: unlike the clock, it hardly depends on who else is at work.
    pub processor: Duration,
    /// Memory at most, bytes.
    pub memory: u64,
}

impl fmt::Display for Taken {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { elapsed, processor, memory } = self;
        write!(text, "{}, {} of processors, {} at most", shown(*elapsed), shown(*processor), mebibytes(*memory))
    }
}

/// Time that a process has had of all processors so far; `None` once it has ended.
fn processor_time(process: u32) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program, in parentheses, may hold anything; utime and stime are the 12th and 13th after it.
    let (_, figures) = stat.rsplit_once(')')?;
    let ticks = figures.split_whitespace().skip(11).take(2).map(str::parse::<u64>).sum::<Result<u64, _>>().ok()?;
    Some(Duration::from_millis(ticks * 1_000 / TICKS_PER_SECOND))
}

/// One of the figures of `/proc/PID/status`, bytes.
pub fn memory(process: u32, figure: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}

/// Runs a program to its end, which has to be one of these statuses.
fn run(command: &mut Command, statuses: &[i32]) -> Taken {
    let started = Instant::now();
    let mut child = command.spawn().expect("the program starts");
    let mut taken = Taken::default();
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break status;
        }
        taken.memory = taken.memory.max(memory(child.id(), "VmHWM").unwrap_or_default());
        taken.processor = taken.processor.max(processor_time(child.id()).unwrap_or_default());
        std::thread::sleep(LOOK_EVERY);
    };
    assert!(status.code().is_some_and(|code| statuses.contains(&code)), "{command:?}: {status}");
    taken.elapsed = started.elapsed();
    taken
}

/// What a register was made of; `None` when there is none, or one of real rows.
fn made_of(register: &Path) -> Option<SyntheticMark> {
    if !register.exists() {
        return None;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let register = Register::open(&format!("sqlite://{}", register.display())).await.ok()?;
        let mark = register.synthetic().await.ok().flatten();
        register.close().await;
        mark
    })
}

/// The register of the plan, made when there is none yet, and a generation built from it now.
///
/// # Arguments
/// * `kept`: whether the generation of an earlier run will do.
pub fn synthetic_generation(plan: &Plan, kept: bool, table: &mut Table) -> PathBuf {
    let register = plan.folder.join(format!("register-{}-{}.sqlite", plan.entries, plan.seed));
    let index = plan.folder.join(format!("index-{}-{}", plan.entries, plan.seed));
    if let (true, Ok(generation)) = (kept, index::current(&index)) {
        println!("{}: kept from an earlier run", generation.display());
        return generation;
    }
    let wanted = SyntheticMark { seed: plan.seed, entries: plan.entries, version: VERSION };
    if made_of(&register) == Some(wanted) {
        println!("{}: kept from an earlier run", register.display());
    } else {
        for end in ["", "-wal", "-shm"] {
            // Most often there is nothing to remove; what cannot be removed makes `synthesize` refuse.
            let _ = std::fs::remove_file(format!("{}{end}", register.display()));
        }
        let mut synthesize = indexer(plan, &register, &index);
        synthesize.args(["synthesize", "--entries", &plan.entries.to_string(), "--seed", &plan.seed.to_string()]);
        table.row("synthesize the register", "", run(&mut synthesize, &[0]));
    }
    table.row("build from the register", "≤ 30 s", run(indexer(plan, &register, &index).arg("build"), &[0]));
    index::current(&index).expect("a generation was just built")
}

/// The project's real organizations in an index of their own, inside `folder`.
pub fn real_index(plan: &Plan, folder: &Path) -> PathBuf {
    let (register, index) = (folder.join("register.sqlite"), folder.join("index"));
    let rows = plan.project.join("data/organizations.csv");
    // Status 1: some rows were rejected.
    run(indexer(plan, &register, &index).arg("import").arg(rows), &[0, 1]);
    run(indexer(plan, &register, &index).arg("build"), &[0]);
    index
}

/// A server as a process of its own, stopped when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// `vicini-server` on a free port, with synthetic rows allowed.
    pub fn start(index: &Path) -> Self {
        let mut command = Command::new(program("vicini-server"));
        command.arg("--index").arg(index).args(["--listen", "127.0.0.1:0", "--allow-synthetic"]);
        Self::from(command)
    }

    /// A program that listens, and tells where on its standard output: `… http://ADDRESS`.
    pub fn from(mut command: Command) -> Self {
        let mut child = command.env("RUST_LOG", "warn").stdout(Stdio::piped()).spawn().expect("the server starts");
        let output = BufReader::new(child.stdout.take().expect("its output is piped"));
        let line = output.lines().next().expect("it tells its address").expect("its output can be read");
        let (_, address) = line.rsplit_once(ADDRESS_LINE).expect("it tells its address");
        Self { address: address.trim().parse().expect("an address"), child }
    }

    /// Resident memory now and at most, bytes.
    pub fn memory(&self) -> (u64, u64) {
        let figure = |name| memory(self.child.id(), name).expect("it runs");
        (figure("VmRSS"), figure("VmHWM"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which whoever asked it has seen.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

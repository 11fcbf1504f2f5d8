//! What do the programs themselves take, as processes of their own?

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

/// The largest memory that a process has had so far, bytes; `None` once it has ended.
fn highest_memory(process: u32) -> Option<u64> {
    memory(process, "VmHWM")
}

/// One of the figures of `/proc/PID/status`, bytes.
pub fn memory(process: u32, figure: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}

/// Runs a program to its end: how long it took, and the most memory that it had, bytes.
fn run(command: &mut Command, statuses: &[i32]) -> (Duration, u64) {
    let started = Instant::now();
    let mut child = command.spawn().expect("the program starts");
    let mut highest = 0;
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break status;
        }
        highest = highest.max(highest_memory(child.id()).unwrap_or_default());
        std::thread::sleep(LOOK_EVERY);
    };
    assert!(status.code().is_some_and(|code| statuses.contains(&code)), "{command:?}: {status}");
    (started.elapsed(), highest)
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
pub fn synthetic_generation(plan: &Plan, table: &mut Table) -> PathBuf {
    let register = plan.folder.join(format!("register-{}-{}.sqlite", plan.entries, plan.seed));
    let index = plan.folder.join(format!("index-{}-{}", plan.entries, plan.seed));
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
        let (took, highest) = run(&mut synthesize, &[0]);
        table.row("synthesize the register", "", format!("{}, {} at most", shown(took), mebibytes(highest)));
    }
    let (took, highest) = run(indexer(plan, &register, &index).arg("build"), &[0]);
    table.row("build from the register", "≤ 30 s", shown(took));
    table.row("memory of the build, at most", "", mebibytes(highest));
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

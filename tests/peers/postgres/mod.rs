//! How is a PostgreSQL of our own started and spoken to?
//!
//! In a temporary folder, on a socket in that folder, as an ordinary user:
//! PostgreSQL refuses to run as root. It ends with the value that started it.

mod wire;

use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub use wire::Connection;

/// Debian's programs.
const PROGRAMS: &str = "/usr/lib/postgresql/15/bin";

/// Who runs the server when we are root.
const ORDINARY_USER: &str = "postgres";

/// How long a server may take to start.
const START: Duration = Duration::from_secs(60);

/// Everything in memory, nothing that is only for writing safely: the files are thrown away.
const SETTINGS: [&str; 19] = [
    "listen_addresses=",
    "shared_buffers=2GB",
    "work_mem=512MB",
    "hash_mem_multiplier=2",
    "maintenance_work_mem=1GB",
    "effective_cache_size=8GB",
    "random_page_cost=1.0",
    "seq_page_cost=1.0",
    "cpu_tuple_cost=0.01",
    "jit=off",
    "plan_cache_mode=force_custom_plan",
    "max_parallel_workers_per_gather=2",
    "max_wal_senders=0",
    "wal_level=minimal",
    "max_wal_size=8GB",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
];

/// A running server.
#[derive(Debug)]
pub struct Server {
    process: Child,
    folder: tempfile::TempDir,
}

impl Server {
    /// Makes a cluster and starts its server.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = std::fs::metadata("/proc/self").expect("Linux").uid() == 0;
        if root {
            let (user, group) = (id("-u"), id("-g"));
            chown(folder.path(), Some(user), Some(group)).expect("root may give a folder away");
        }
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o700)).expect("our own folder");
        let data = folder.path().join("data");
        let made = program("initdb", root)
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(&data)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .status();
        assert!(made.expect("PostgreSQL is installed: tests/peers/packages.sh").success(), "initdb failed");
        let mut server = program("postgres", root);
        server.arg("-D").arg(&data).arg("-k").arg(folder.path()).current_dir(folder.path());
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        let log = std::fs::File::create(folder.path().join("log")).expect("our own folder");
        let process = server.stdout(Stdio::null()).stderr(log).spawn().expect("PostgreSQL is installed");
        Self { process, folder }
    }

    /// Connects, once the server is ready.
    pub fn connect(&mut self) -> Connection {
        let started = Instant::now();
        loop {
            if let Some(connection) = Connection::open(&self.socket()) {
                return connection;
            }
            let ended = self.process.try_wait().expect("our own child");
            if ended.is_some() || started.elapsed() > START {
                let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
                panic!("PostgreSQL does not start: {log}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join(".s.PGSQL.5432")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGINT: end now, in order.
        let pid = self.process.id().to_string();
        let _ = Command::new("kill").args(["-INT", &pid]).status();
        let _ = self.process.wait();
    }
}

/// A program of PostgreSQL, as somebody who may run it.
fn program(name: &str, root: bool) -> Command {
    let path = Path::new(PROGRAMS).join(name);
    if !root {
        return Command::new(path);
    }
    let mut command = Command::new("setpriv");
    command.args([&format!("--reuid={ORDINARY_USER}"), &format!("--regid={}", id("-g")), "--clear-groups"]).arg(path);
    command
}

/// The number of the ordinary user (`-u`) or of their group (`-g`).
fn id(what: &str) -> u32 {
    let output = Command::new("id").args([what, ORDINARY_USER]).output().expect("`id` is everywhere");
    let text = String::from_utf8(output.stdout).expect("a number");
    text.trim().parse().expect("Debian's PostgreSQL brings its user")
}

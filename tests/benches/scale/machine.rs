//! What was it measured on?

use std::process::Command;

/// Processor, cores, memory, kernel and compiler, one to a line.
pub fn description() -> String {
    let processors = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let processor = field(&processors, "model name").unwrap_or("unknown processor");
    let kibibytes: u64 = field(&memory, "MemTotal")
        .and_then(|text| text.split(' ').next())
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let kernel = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let compiler = Command::new("rustc")
        .arg("--version")
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_else(|_| "unknown compiler".to_owned());
    format!("{processor}, {cores} cores, {} GiB, Linux {}, {compiler}, load {}", kibibytes >> 20, kernel.trim(), load())
}

/// Programs that wanted a processor in the last minute: well above zero, other work was in the way of what was measured.
pub fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}

/// The value of the first line `name : value`.
fn field<'text>(text: &'text str, name: &str) -> Option<&'text str> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim())
}

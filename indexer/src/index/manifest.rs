//! What is a generation made of, and is it still what was written?
//!
//! The manifest names every file with its length and SHA-256; the generation's
//! folder is named after the manifest's own. A flipped byte anywhere, the
//! manifest included, is therefore seen.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// Version of the files that this program writes and reads.
///
/// It also stands for how words are folded, stemmed and sounded: a generation holds words that were prepared when it was
/// built, and a program that prepares those of a query in another way would not find them.
pub const FORMAT: u32 = 6;

/// Name of the manifest.
pub const FILE_NAME: &str = "manifest.json";

/// Digits of the manifest's checksum in the name of the generation.
const NAME_DIGITS: usize = 16;

/// What a generation is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Version of the format.
    pub format: u32,
    /// Name of the generation: when it was built, and the checksum of this manifest. Not in the file itself.
    #[serde(skip)]
    pub generation: String,
    /// When it was built.
    pub created_at: Timestamp,
    /// Change number of the register that it was built from.
    pub register_change: u64,
    /// Whether its rows are synthetic: made for measuring, true of nobody.
    pub synthetic: bool,
    /// Entries.
    pub entries: u32,
    /// Entries with a position.
    pub located: u32,
    /// Organizations with at least one entry.
    pub organizations: u32,
    /// Every other file, by its path inside the generation.
    pub files: BTreeMap<String, FileEntry>,
}

/// What a file of a generation must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Length.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// The manifest's text and the name that it gives its generation.
    #[must_use]
    pub fn sealed(&self) -> (String, Vec<u8>) {
        let text = serde_json::to_vec_pretty(self).expect("a manifest holds texts and numbers only");
        (self.name(&text), text)
    }

    fn name(&self, text: &[u8]) -> String {
        let checksum = hex::encode(Sha256::digest(text));
        format!("{}-{}", self.created_at.strftime("%Y%m%dT%H%M%SZ"), &checksum[..NAME_DIGITS])
    }

    /// Reads the manifest of a generation and checks it against the folder's name.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::Format`] for another format, [`Error::Damaged`] when it is not what was written.
    pub fn read(generation: &Path) -> Result<Self> {
        let path = generation.join(FILE_NAME);
        let text = std::fs::read(&path).map_err(Error::file(&path, "read"))?;
        let damaged = |reason: String| Error::Damaged { path: path.clone(), reason };
        let loose: serde_json::Value = serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))?;
        let format = loose
            .get("format")
            .and_then(serde_json::Value::as_u64)
            .ok_or_else(|| damaged("it names no format".to_owned()))?;
        if format != u64::from(FORMAT) {
            return Err(Error::Format { path: path.clone(), expected: FORMAT, got: format });
        }
        let mut manifest: Self = serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))?;
        let (expected, got) = (manifest.name(&text), generation.file_name().unwrap_or_default().to_string_lossy());
        if expected != got {
            return Err(damaged(format!(
                "its checksum makes the generation's name {expected}, the folder is named {got}"
            )));
        }
        manifest.generation = expected;
        Ok(manifest)
    }

    /// Checks every file of the generation.
    ///
    /// # Errors
    /// [`Error::Damaged`] names the first file that is missing, is not what was written, or was not written.
    /// # Cost
    /// Reads everything once.
    pub fn check_files(&self, generation: &Path) -> Result<()> {
        let names: Vec<String> = self.files.keys().cloned().collect();
        let found = checksums(generation, &names)?;
        for (name, expected) in &self.files {
            let (path, got) = (generation.join(name), &found[name]);
            if got != expected {
                let reason = format!(
                    "{} bytes of SHA-256 {}, expected {} of {}",
                    got.bytes, got.sha256, expected.bytes, expected.sha256
                );
                return Err(Error::Damaged { path, reason });
            }
        }
        match files(generation)?.into_iter().find(|name| name != FILE_NAME && !self.files.contains_key(name)) {
            Some(name) => {
                Err(Error::Damaged { path: generation.join(name), reason: "the manifest does not name it".to_owned() })
            }
            None => Ok(()),
        }
    }
}

/// Length and checksum of each file, taken on as many threads as the machine has.
pub fn checksums(folder: &Path, names: &[String]) -> Result<BTreeMap<String, FileEntry>> {
    let length = |name: &String| std::fs::metadata(folder.join(name)).map_or(0, |file| file.len());
    let mut longest_first: Vec<(u64, &String)> = names.iter().map(|name| (length(name), name)).collect();
    longest_first.sort();
    let left = Mutex::new(longest_first);
    let take = || left.lock().ok().and_then(|mut left| left.pop());
    let work = || {
        let mut done = Vec::new();
        while let Some((_, name)) = take() {
            done.push((name.clone(), checksum(&folder.join(name))?));
        }
        Ok(done)
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(names.len().max(1));
    let results: Vec<Result<Vec<(String, FileEntry)>>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().expect("reading files does not panic")).collect()
    });
    Ok(results.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Length and checksum of a file.
pub fn checksum(path: &Path) -> Result<FileEntry> {
    let mut file = File::open(path).map_err(Error::file(path, "open"))?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut bytes = 0;
    loop {
        let read = file.read(&mut buffer).map_err(Error::file(path, "read"))?;
        if read == 0 {
            return Ok(FileEntry { bytes, sha256: hex::encode(hasher.finalize()) });
        }
        hasher.update(&buffer[..read]);
        bytes += read as u64;
    }
}

/// The files below a folder, as paths with `/` relative to it, in order.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let path = folder.join(&inner);
        for item in std::fs::read_dir(&path).map_err(Error::file(&path, "list"))? {
            let item = item.map_err(Error::file(&path, "list"))?;
            let name = inner.join(item.file_name());
            if item.file_type().map_err(Error::file(item.path(), "read"))?.is_dir() {
                folders.push(name);
            } else {
                let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
                found.push(parts.join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

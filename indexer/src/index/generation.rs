//! How does a generation come to be, whole or not at all?
//!
//! It is built in a folder of its own beside the current one, flushed to disk,
//! opened and verified as a reader would, renamed to its final name, and then
//! named in `current.json` by one rename. Whatever happens before that rename,
//! the old generation stays the current one; what a crash left behind is
//! removed by the next build. The two youngest generations are kept.

use std::collections::HashSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::known_words::KnownWords;
use super::manifest::{self, FORMAT, Manifest};
use super::publication::{self, Entry};
use super::{Index, columns, facets, features, order, text, vocabulary};
use crate::geography::Position;
use crate::reference::Reference;
use crate::register::Stored;
use crate::{Error, Result};

/// Names the current generation.
const CURRENT: &str = "current.json";

/// Held by the one builder.
const LOCK: &str = "build.lock";

/// Begins the name of a folder in which a generation is being built.
const UNFINISHED: &str = "unfinished-";

/// Folder of the full-text index inside a generation.
pub(super) const TEXT: &str = "text";

/// Folder of the columns inside a generation.
pub(super) const COLUMNS: &str = "columns";

/// Folder of the ready JSON inside a generation.
pub(super) const FEATURES: &str = "features";

/// Folder of the reference data inside a generation.
pub(super) const REFERENCE: &str = "reference";

/// Generations that are kept.
const KEPT: usize = 2;

/// A step of a build, for whoever watches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// What earlier builds left unfinished is removed.
    Clear,
    /// Taxonomy, gazetteer, areas and indicators are copied.
    Reference,
    /// What may be published is decided and put in order; what is known of words is written.
    Publish,
    /// Facets, positions and sort keys are written.
    Columns,
    /// JSON is written.
    Features,
    /// The full-text index is written.
    Text,
    /// Everything is flushed to disk, checksums are taken, the manifest is written.
    Seal,
    /// The generation is opened and verified as a reader would.
    Verify,
    /// The generation gets its final name.
    Name,
    /// The generation becomes the current one.
    Swap,
    /// Generations older than the last two are removed.
    Retire,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 11] = [
        Self::Clear,
        Self::Reference,
        Self::Publish,
        Self::Columns,
        Self::Features,
        Self::Text,
        Self::Seal,
        Self::Verify,
        Self::Name,
        Self::Swap,
        Self::Retire,
    ];
}

/// How to build.
pub struct BuildOptions<'watcher> {
    /// Marks the rows as synthetic: made for measuring, true of nobody.
    pub synthetic: bool,
    /// Change number of the register that the rows were read at.
    pub register_change: u64,
    /// Called before every step; an error stops the build there.
    pub watch: &'watcher dyn Fn(Step) -> Result<()>,
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        Self { synthetic: false, register_change: 0, watch: &|_| Ok(()) }
    }
}

impl std::fmt::Debug for BuildOptions<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BuildOptions").field("synthetic", &self.synthetic).finish_non_exhaustive()
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Current {
    generation: String,
}

/// Builds a generation of what the register may publish, and makes it the current one.
///
/// # Arguments
/// * `stored`: the whole register.
/// * `reference_folder`: the `data` folder; what of it is read travels inside the generation.
/// * `index_folder`: where generations live; made when missing.
/// # Errors
/// Whatever stops it; the current generation is then the one that it was.
/// # Cost
/// O(n log n) in time, O(n) in memory.
pub fn build(
    stored: &[Stored],
    reference_folder: &Path,
    index_folder: &Path,
    options: &BuildOptions<'_>,
) -> Result<Manifest> {
    std::fs::create_dir_all(index_folder).map_err(Error::file(index_folder, "create"))?;
    let _lock = lock(index_folder)?;
    let built = build_alone(stored, reference_folder, index_folder, options);
    if built.is_err() {
        // A full disk is what stops most builds: give its space back. What stopped the build matters more than what stops this.
        let _ = clear_unfinished(index_folder);
    }
    built
}

/// Builds while nobody else does.
fn build_alone(
    stored: &[Stored],
    reference_folder: &Path,
    index_folder: &Path,
    options: &BuildOptions<'_>,
) -> Result<Manifest> {
    let watch = options.watch;

    watch(Step::Clear)?;
    clear_unfinished(index_folder)?;
    let folder = index_folder.join(format!("{UNFINISHED}{}", std::process::id()));
    for part in [COLUMNS, FEATURES, TEXT, REFERENCE] {
        let path = folder.join(part);
        std::fs::create_dir_all(&path).map_err(Error::file(&path, "create"))?;
    }

    watch(Step::Reference)?;
    copy_reference(reference_folder, &folder.join(REFERENCE))?;
    let reference = Reference::load(&folder.join(REFERENCE))?;

    // What is known of words needs nothing of the register: it is gathered while one thread puts that in order.
    let (entries, organizations) = std::thread::scope(|scope| -> Result<_> {
        let known = scope.spawn(|| KnownWords::new(&reference).write(&folder.join(COLUMNS)));
        watch(Step::Publish)?;
        let entries = in_order(publication::entries(stored, &reference.gazetteer))?;
        let organizations = Organizations::of(&entries);
        known.join().expect("gathering answers with an error")?;
        Ok((entries, organizations))
    })?;

    let created_at = Timestamp::now();
    // The engine writes alone on its thread, and takes about as long as everything else does.
    std::thread::scope(|scope| {
        let text = scope.spawn(|| write_text(&folder, &entries));
        watch(Step::Columns)?;
        write_columns(&folder.join(COLUMNS), &entries, &organizations, &reference, created_at)?;
        watch(Step::Features)?;
        write_features(&folder.join(FEATURES), &entries, &organizations)?;
        watch(Step::Text)?;
        text.join().expect("the engine returns its errors")
    })?;

    watch(Step::Seal)?;
    let manifest = Manifest {
        format: FORMAT,
        generation: String::new(),
        created_at,
        register_change: options.register_change,
        synthetic: options.synthetic,
        entries: entries.len() as u32,
        located: located(&entries) as u32,
        organizations: organizations.first_entries.len() as u32,
        files: manifest::checksums(&folder, &manifest::files(&folder)?)?,
    };
    let (name, text) = manifest.sealed();
    let sealed = folder.join(manifest::FILE_NAME);
    std::fs::write(&sealed, text).map_err(Error::file(&sealed, "write"))?;
    flush(&folder)?;

    watch(Step::Verify)?;
    // A reader checks a generation against the name of its folder.
    let verified = index_folder.join(format!("{UNFINISHED}verified")).join(&name);
    std::fs::create_dir_all(index_folder.join(format!("{UNFINISHED}verified")))
        .map_err(Error::file(&verified, "create"))?;
    std::fs::rename(&folder, &verified).map_err(Error::file(&verified, "rename"))?;
    let manifest = Index::open(&verified)?.manifest().clone();

    watch(Step::Name)?;
    let generation = index_folder.join(&name);
    std::fs::rename(&verified, &generation).map_err(Error::file(&generation, "rename"))?;
    flush_folder(index_folder)?;

    watch(Step::Swap)?;
    swap(index_folder, &name)?;

    watch(Step::Retire)?;
    clear_unfinished(index_folder)?;
    retire(index_folder, &name)?;
    Ok(manifest)
}

/// The folder of the current generation.
///
/// # Errors
/// [`Error::NoGeneration`] when none has been built, [`Error::Damaged`] when `current.json` does not name one.
pub fn current(index_folder: &Path) -> Result<PathBuf> {
    let path = index_folder.join(CURRENT);
    let text = match std::fs::read(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::NoGeneration { path: index_folder.to_owned() });
        }
        other => other.map_err(Error::file(&path, "read"))?,
    };
    let damaged = |reason: String| Error::Damaged { path: path.clone(), reason };
    let current: Current = serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))?;
    let plain = current.generation.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if plain && !current.generation.is_empty() && index_folder.join(&current.generation).is_dir() {
        Ok(index_folder.join(current.generation))
    } else {
        Err(damaged(format!("it names the generation `{}`, which is not here", current.generation)))
    }
}

/// Checks every checksum and invariant of the current generation.
///
/// # Errors
/// [`Error::NoGeneration`], or [`Error::Damaged`] with the first fault found.
pub fn verify(index_folder: &Path) -> Result<Manifest> {
    Ok(Index::open(&current(index_folder)?)?.manifest().clone())
}

fn lock(index_folder: &Path) -> Result<File> {
    let path = index_folder.join(LOCK);
    let file = File::create(&path).map_err(Error::file(&path, "create"))?;
    file.try_lock().map_err(|error| Error::File {
        path,
        action: "lock: another build is at work",
        source: match error {
            std::fs::TryLockError::Error(error) => error,
            std::fs::TryLockError::WouldBlock => std::io::ErrorKind::WouldBlock.into(),
        },
    })?;
    Ok(file)
}

fn clear_unfinished(index_folder: &Path) -> Result<()> {
    for name in folders(index_folder)?.into_iter().filter(|name| name.starts_with(UNFINISHED)) {
        let path = index_folder.join(name);
        std::fs::remove_dir_all(&path).map_err(Error::file(&path, "remove"))?;
    }
    Ok(())
}

fn copy_reference(from: &Path, to: &Path) -> Result<()> {
    for name in Reference::files(from)? {
        let (source, target) = (from.join(&name), to.join(&name));
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder).map_err(Error::file(folder, "create"))?;
        }
        std::fs::copy(&source, &target).map_err(Error::file(&source, "copy"))?;
    }
    Ok(())
}

/// Entries with a position along the curve, then those without by identifier.
fn in_order(mut entries: Vec<Entry<'_>>) -> Result<Vec<Entry<'_>>> {
    entries.sort_by_cached_key(|entry| (entry.position.is_none(), entry.position.map(order::along_curve), entry.id));
    let mut seen = HashSet::with_capacity(entries.len());
    match entries.iter().find(|entry| !seen.insert(entry.id)) {
        Some(twice) => Err(Error::DuplicateEntry { id: twice.id.to_owned() }),
        None => Ok(entries),
    }
}

fn located(entries: &[Entry<'_>]) -> usize {
    entries.iter().take_while(|entry| entry.position.is_some()).count()
}

/// The organizations of the entries, numbered by identifier.
struct Organizations {
    /// Of every entry, the number of its organization.
    number_of_entry: Vec<u32>,
    /// Of every organization, one entry.
    first_entries: Vec<usize>,
}

impl Organizations {
    fn of(entries: &[Entry<'_>]) -> Self {
        let mut by_organization: Vec<usize> = (0..entries.len()).collect();
        by_organization.sort_by_cached_key(|at| (entries[*at].organization.id.as_str(), *at));
        let mut organizations = Self { number_of_entry: vec![0; entries.len()], first_entries: Vec::new() };
        for group in
            by_organization.chunk_by(|left, right| entries[*left].organization.id == entries[*right].organization.id)
        {
            let number = organizations.first_entries.len() as u32;
            group.iter().for_each(|at| organizations.number_of_entry[*at] = number);
            organizations.first_entries.push(group[0]);
        }
        organizations
    }
}

/// The full-text index, and the words that it holds.
fn write_text(folder: &Path, entries: &[Entry<'_>]) -> Result<()> {
    let text_folder = folder.join(TEXT);
    text::write(&text_folder, entries)?;
    let words = text::Text::open(&text_folder, entries.len() as u32)?.vocabulary()?;
    vocabulary::write(&folder.join(COLUMNS), &words)
}

fn write_features(folder: &Path, entries: &[Entry<'_>], organizations: &Organizations) -> Result<()> {
    columns::Texts::write(folder, "places", entries.iter().map(features::feature))?;
    let firsts = organizations.first_entries.iter().map(|first| features::organization(&entries[*first]));
    columns::Texts::write(folder, "organizations", firsts)
}

fn write_columns(
    folder: &Path,
    entries: &[Entry<'_>],
    organizations: &Organizations,
    reference: &Reference,
    created_at: Timestamp,
) -> Result<()> {
    let positions: Vec<Position> = entries.iter().filter_map(|entry| entry.position).collect();
    columns::write(&folder.join("positions"), &positions.iter().copied().map(Into::into).collect::<Vec<[f64; 2]>>())?;
    super::tiles::write(folder, &positions)?;
    columns::write(&folder.join("organization"), &organizations.number_of_entry)?;
    super::sort_keys::write(folder, entries, created_at.to_zoned(jiff::tz::TimeZone::UTC).date())?;
    super::attributes::write(folder, entries)?;
    super::hours::write(folder, entries)?;
    facets::write(folder, entries, reference)
}

fn flush(folder: &Path) -> Result<()> {
    for name in manifest::files(folder)? {
        let path = folder.join(name);
        File::open(&path).and_then(|file| file.sync_all()).map_err(Error::file(&path, "flush"))?;
    }
    for name in [COLUMNS, FEATURES, TEXT, REFERENCE] {
        flush_folder(&folder.join(name))?;
    }
    flush_folder(folder)
}

fn flush_folder(folder: &Path) -> Result<()> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Error::file(folder, "flush"))
}

/// Names the generation as the current one, by one rename.
fn swap(index_folder: &Path, name: &str) -> Result<()> {
    let beside = index_folder.join(format!("{CURRENT}.new"));
    let text = serde_json::to_vec(&Current { generation: name.to_owned() }).expect("a text is JSON");
    std::fs::write(&beside, text).map_err(Error::file(&beside, "write"))?;
    File::open(&beside).and_then(|file| file.sync_all()).map_err(Error::file(&beside, "flush"))?;
    let path = index_folder.join(CURRENT);
    std::fs::rename(&beside, &path).map_err(Error::file(&path, "rename"))?;
    flush_folder(index_folder)
}

/// Removes generations but the youngest ones and the current one.
fn retire(index_folder: &Path, current: &str) -> Result<()> {
    let mut generations: Vec<(Timestamp, String)> = folders(index_folder)?
        .into_iter()
        .filter(|name| name != current)
        .map(|name| {
            // One that cannot be read is as good as older than all.
            let created_at =
                Manifest::read(&index_folder.join(&name)).map_or(Timestamp::MIN, |manifest| manifest.created_at);
            (created_at, name)
        })
        .collect();
    generations.sort();
    let surplus = (generations.len() + 1).saturating_sub(KEPT);
    for (_, name) in generations.into_iter().take(surplus) {
        let path = index_folder.join(name);
        std::fs::remove_dir_all(&path).map_err(Error::file(&path, "remove"))?;
    }
    Ok(())
}

fn folders(index_folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for item in std::fs::read_dir(index_folder).map_err(Error::file(index_folder, "list"))? {
        let item = item.map_err(Error::file(index_folder, "list"))?;
        if item.path().is_dir() {
            names.push(item.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

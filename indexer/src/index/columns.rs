//! How are numbers and texts by ordinal kept in files?
//!
//! A column of numbers is the numbers, little-endian, one after the other. A
//! column of texts is the texts one after the other, and a column of where each
//! ends.

use std::path::Path;

use bytemuck::Pod;
use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};

use crate::{Error, Result};

#[cfg(target_endian = "big")]
compile_error!("columns are written as little-endian numbers without conversion");

/// Writes a column of numbers.
pub fn write<T: Pod>(path: &Path, column: &[T]) -> Result<()> {
    std::fs::write(path, bytemuck::cast_slice(column)).map_err(Error::file(path, "write"))
}

/// Reads a column of numbers.
///
/// # Errors
/// [`Error::File`] when it cannot be read, [`Error::Damaged`] when its length is not one of whole numbers.
pub fn read<T: Pod>(path: &Path) -> Result<Vec<T>> {
    let bytes = std::fs::read(path).map_err(Error::file(path, "read"))?;
    if bytes.len() % size_of::<T>() != 0 {
        return Err(Error::Damaged {
            path: path.to_owned(),
            reason: format!("{} bytes are not whole numbers of {} bytes", bytes.len(), size_of::<T>()),
        });
    }
    Ok(bytemuck::allocation::pod_collect_to_vec(&bytes))
}

/// Texts by number, read where they lie on disk.
#[derive(Debug)]
pub struct Texts {
    ends: Vec<u64>,
    bytes: OwnedBytes,
}

impl Texts {
    /// Writes `texts` as `NAME.jsonl` and `NAME.ends` into a folder.
    pub fn write(folder: &Path, name: &str, texts: impl IntoIterator<Item = String>) -> Result<()> {
        use std::io::Write;
        let path = folder.join(format!("{name}.jsonl"));
        let file = std::fs::File::create(&path).map_err(Error::file(&path, "create"))?;
        let mut file = std::io::BufWriter::new(file);
        let mut ends = Vec::new();
        let mut end = 0_u64;
        for text in texts {
            writeln!(file, "{text}").map_err(Error::file(&path, "write"))?;
            end += text.len() as u64 + 1;
            ends.push(end);
        }
        file.flush().map_err(Error::file(&path, "write"))?;
        write(&folder.join(format!("{name}.ends")), &ends)
    }

    /// Maps the texts that [`Texts::write`] wrote.
    ///
    /// # Errors
    /// [`Error::File`], and [`Error::Damaged`] when the two files do not belong together.
    pub fn open(folder: &Path, name: &str) -> Result<Self> {
        let file = format!("{name}.jsonl");
        let path = folder.join(&file);
        let ends: Vec<u64> = read(&folder.join(format!("{name}.ends")))?;
        let damaged = |reason: String| Error::Damaged { path: path.clone(), reason };
        let directory = MmapDirectory::open(folder).map_err(|error| damaged(error.to_string()))?;
        let slice = directory.open_read(Path::new(&file)).map_err(|error| damaged(error.to_string()))?;
        let bytes = slice.read_bytes().map_err(Error::file(&path, "read"))?;
        let ascending = ends.is_sorted() && ends.last().copied().unwrap_or(0) == bytes.len() as u64;
        if !ascending || std::str::from_utf8(&bytes).is_err() {
            return Err(damaged("the texts do not end where `.ends` says, or are not UTF-8".to_owned()));
        }
        Ok(Self { ends, bytes })
    }

    /// Text number `at`, without its line end.
    ///
    /// # Panics
    /// When there are no more than `at` texts.
    #[must_use]
    pub fn text(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.ends[at - 1] } as usize;
        let line = &self.bytes[start..self.ends[at] as usize - 1];
        std::str::from_utf8(line).expect("UTF-8 was checked when the texts were opened, and lines end at line ends")
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }
}

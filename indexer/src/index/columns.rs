//! How are numbers and texts by ordinal kept in files?
//!
//! A column of numbers is the numbers, little-endian, one after the other, read
//! where they lie on disk. A column of texts is the texts one after the other,
//! and a column of where each ends.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::marker::PhantomData;
use std::ops::{Deref, Range};
use std::path::Path;

use bytemuck::Pod;
use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};

use crate::{Error, Result};

#[cfg(target_endian = "big")]
compile_error!("columns are written as little-endian numbers without conversion");

/// Texts of at most so many bytes together are kept in memory; longer ones are read from their file, text by text, so
/// that the memory of a server does not grow with what it has ever shown.
const MOST_BYTES_IN_MEMORY: u64 = 64 << 20;

/// Writes a column of numbers.
pub fn write<T: Pod>(path: &Path, column: &[T]) -> Result<()> {
    std::fs::write(path, bytemuck::cast_slice(column)).map_err(Error::file(path, "write"))
}

/// A column of numbers, mapped.
#[derive(Clone)]
pub struct Column<T> {
    bytes: OwnedBytes,
    numbers: PhantomData<T>,
}

impl<T> std::fmt::Debug for Column<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Column of {} bytes", self.bytes.len())
    }
}

impl<T: Pod> Column<T> {
    /// A column of nothing.
    #[must_use]
    pub fn empty() -> Self {
        Self { bytes: OwnedBytes::empty(), numbers: PhantomData }
    }

    /// Maps a column.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it cannot be mapped or its length is not one of whole numbers.
    pub fn open(folder: &Path, name: &str) -> Result<Self> {
        let bytes = mapped(folder, name)?;
        match numbers_in::<T>(&bytes) {
            Ok(_) => Ok(Self { bytes, numbers: PhantomData }),
            Err(error) => Err(Error::Damaged {
                path: folder.join(name),
                reason: format!("{} bytes are not whole numbers of {} bytes ({error})", bytes.len(), size_of::<T>()),
            }),
        }
    }

    /// Maps a column of a known length.
    ///
    /// # Errors
    /// As [`Column::open`], and [`Error::Damaged`] for another length.
    pub fn open_of(folder: &Path, name: &str, length: usize) -> Result<Self> {
        let column = Self::open(folder, name)?;
        if column.len() == length {
            Ok(column)
        } else {
            let reason = format!("{} numbers, expected {length}", column.len());
            Err(Error::Damaged { path: folder.join(name), reason })
        }
    }
}

impl<T: Pod> Deref for Column<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        numbers_in(&self.bytes).expect("a column is only opened when its bytes are whole numbers")
    }
}

/// Bytes as numbers. No bytes are no numbers, wherever they lie: an empty column is not aligned.
fn numbers_in<T: Pod>(bytes: &[u8]) -> std::result::Result<&[T], bytemuck::PodCastError> {
    if bytes.is_empty() { Ok(&[]) } else { bytemuck::try_cast_slice(bytes) }
}

/// A file of a generation, mapped.
pub fn mapped(folder: &Path, name: &str) -> Result<OwnedBytes> {
    let path = folder.join(name);
    if std::fs::metadata(&path).map_err(Error::file(&path, "read"))?.len() == 0 {
        return Ok(OwnedBytes::empty());
    }
    let damaged = |reason: String| Error::Damaged { path: path.clone(), reason };
    let directory = MmapDirectory::open(folder).map_err(|error| damaged(error.to_string()))?;
    let slice = directory.open_read(Path::new(name)).map_err(|error| damaged(error.to_string()))?;
    slice.read_bytes().map_err(Error::file(&path, "read"))
}

/// Why reading a text does not fail.
const LENGTH_WAS_CHECKED: &str = "a generation never changes, and its length was checked";

/// Texts by number.
#[derive(Debug)]
pub struct Texts {
    ends: Column<u64>,
    bytes: TextBytes,
}

#[derive(Debug)]
enum TextBytes {
    Memory(String),
    File(File),
}

impl Texts {
    /// Writes `texts` as `NAME.jsonl` and `NAME.ends` into a folder.
    pub fn write(folder: &Path, name: &str, texts: impl IntoIterator<Item = String>) -> Result<()> {
        let path = folder.join(format!("{name}.jsonl"));
        let file = File::create(&path).map_err(Error::file(&path, "create"))?;
        let mut file = BufWriter::with_capacity(1 << 20, file);
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

    /// Opens the texts that [`Texts::write`] wrote.
    ///
    /// # Errors
    /// [`Error::File`], and [`Error::Damaged`] when the two files do not belong together.
    pub fn open(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(format!("{name}.jsonl"));
        let ends: Column<u64> = Column::open(folder, &format!("{name}.ends"))?;
        let mut file = File::open(&path).map_err(Error::file(&path, "open"))?;
        let length = file.metadata().map_err(Error::file(&path, "read"))?.len();
        if ends.last().copied().unwrap_or(0) != length {
            return Err(Error::Damaged { path, reason: "the texts do not end where `.ends` says".to_owned() });
        }
        if length > MOST_BYTES_IN_MEMORY {
            return Ok(Self { ends, bytes: TextBytes::File(file) });
        }
        let mut bytes = Vec::with_capacity(length as usize);
        file.read_to_end(&mut bytes).map_err(Error::file(&path, "read"))?;
        let ends_line = |end: &u64| end.checked_sub(1).and_then(|last| bytes.get(last as usize)) == Some(&b'\n');
        if !ends.is_sorted() || !ends.iter().all(ends_line) {
            return Err(Error::Damaged { path, reason: "the texts do not end where `.ends` says".to_owned() });
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { ends, bytes: TextBytes::Memory(text) }),
            Err(error) => Err(Error::Damaged { path, reason: error.to_string() }),
        }
    }

    /// Text number `at`, without its line end.
    ///
    /// # Panics
    /// When there are no more than `at` texts, or when the file was cut off after it was opened.
    #[must_use]
    pub fn text(&self, at: usize) -> Cow<'_, str> {
        let Range { start, end } = self.range(at);
        match &self.bytes {
            TextBytes::Memory(text) => Cow::Borrowed(&text[start as usize..end as usize]),
            TextBytes::File(file) => {
                let mut bytes = vec![0; (end - start) as usize];
                read_at(file, &mut bytes, start).expect(LENGTH_WAS_CHECKED);
                Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
            }
        }
    }

    /// Adds text number `at`, without its line end, to what is being written: it is copied once, and not looked at.
    ///
    /// # Panics
    /// As [`Texts::text`].
    pub fn push_to(&self, written: &mut Vec<u8>, at: usize) {
        let Range { start, end } = self.range(at);
        match &self.bytes {
            TextBytes::Memory(text) => written.extend_from_slice(&text.as_bytes()[start as usize..end as usize]),
            TextBytes::File(file) => {
                let from = written.len();
                written.resize(from + (end - start) as usize, 0);
                read_at(file, &mut written[from..], start).expect(LENGTH_WAS_CHECKED);
            }
        }
    }

    /// Where text number `at` lies, its line end aside.
    fn range(&self, at: usize) -> Range<u64> {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        start..self.ends[at] - 1
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], start: u64) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, start)
}

#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut start: u64) -> std::io::Result<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, bytes, start)? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            read => {
                bytes = &mut bytes[read..];
                start += read as u64;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_read_from_their_file_are_those_kept_in_memory() {
        let folder = tempfile::tempdir().unwrap();
        let texts = ["{}", "{\"è\":1}", ""];
        Texts::write(folder.path(), "texts", texts.map(str::to_owned)).unwrap();
        let kept = Texts::open(folder.path(), "texts").unwrap();
        let file = File::open(folder.path().join("texts.jsonl")).unwrap();
        let read = Texts { ends: Column::open(folder.path(), "texts.ends").unwrap(), bytes: TextBytes::File(file) };
        for (at, text) in texts.into_iter().enumerate() {
            assert_eq!((&*kept.text(at), &*read.text(at)), (text, text));
            for texts in [&kept, &read] {
                let mut written = b"before ".to_vec();
                texts.push_to(&mut written, at);
                assert_eq!(written, format!("before {text}").into_bytes());
            }
        }
    }

    #[test]
    fn a_column_that_is_cut_off_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("numbers"), &[1_u32, 2, 3]).unwrap();
        assert_eq!(*Column::<u32>::open_of(folder.path(), "numbers", 3).unwrap(), [1, 2, 3]);
        assert!(matches!(Column::<u32>::open_of(folder.path(), "numbers", 4), Err(Error::Damaged { .. })));
        std::fs::write(folder.path().join("numbers"), [0; 7]).unwrap();
        assert!(matches!(Column::<u32>::open(folder.path(), "numbers"), Err(Error::Damaged { .. })));
    }
}

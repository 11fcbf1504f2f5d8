//! Where does a visitor's report of a mistake go?
//!
//! Into a folder of the operator's choice, one file a day (UTC), one JSON object
//! a line, appended and synchronised before the visitor is thanked. The staff
//! read them there. A report holds what was written in the form, the entry, the
//! language and the time; nothing of who sent it, so that there is nothing to
//! tell a sender by: the limit on how many may arrive holds for all together.

use std::collections::VecDeque;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use thiserror::Error;

/// Longest message, characters.
pub const MOST_MESSAGE_CHARACTERS: usize = 1000;
/// Longest contact, characters.
pub const MOST_CONTACT_CHARACTERS: usize = 200;
/// Reports taken in an hour, from everybody together.
pub const MOST_IN_WINDOW: usize = 60;
/// The time over which reports are counted.
const WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// Bytes of a day's file: as many reports as a day lets in, each with a long message.
const LARGEST_FILE_BYTES: u64 = 4 << 20;

/// What a visitor says is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mistake {
    /// It has moved, or the address is wrong.
    Moved,
    /// It does not exist any more.
    Closed,
    /// Telephone, e-mail or website.
    Contact,
    /// Opening hours.
    Hours,
    /// What they do.
    Services,
    /// The languages they speak.
    Languages,
    /// Showing it puts people in danger.
    Safety,
    /// Something else.
    Other,
}

impl Mistake {
    /// Every kind, in the order of the form.
    pub const ALL: [Self; 8] = [
        Self::Moved,
        Self::Closed,
        Self::Contact,
        Self::Hours,
        Self::Services,
        Self::Languages,
        Self::Safety,
        Self::Other,
    ];

    /// The value in the form; the stored line has the same.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Closed => "closed",
            Self::Contact => "contact",
            Self::Hours => "hours",
            Self::Services => "services",
            Self::Languages => "languages",
            Self::Safety => "safety",
            Self::Other => "other",
        }
    }

    /// The kind of a form's value.
    #[must_use]
    pub fn of(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mistake| mistake.as_str() == value)
    }
}

/// A report, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// When it arrived, to the second.
    pub at: Timestamp,
    /// Identifier of the entry.
    pub entry: String,
    /// What is wrong.
    pub kind: Mistake,
    /// What it should say; at most [`MOST_MESSAGE_CHARACTERS`], may be empty.
    pub message: String,
    /// How to answer, if the visitor wants an answer; at most [`MOST_CONTACT_CHARACTERS`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Language of the page.
    pub language: &'static str,
}

/// Why a report was not stored. Nothing of it is in the error.
#[derive(Debug, Error)]
pub enum ReportError {
    /// As many have arrived in the last hour as are taken.
    #[error("{MOST_IN_WINDOW} reports have arrived within an hour: try again in {retry_after_s} s")]
    TooMany {
        /// When the next one is taken, seconds.
        retry_after_s: u64,
    },
    /// The day's file has its greatest length.
    #[error("today's reports take {LARGEST_FILE_BYTES} bytes: read and remove them")]
    Full,
    /// The file could not be written.
    #[error("cannot write a report into {}: check the folder given by --reports", folder.display())]
    Storage {
        /// The folder of the reports.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// The folder of the reports, and how many arrived lately.
#[derive(Debug)]
pub struct Reports {
    folder: PathBuf,
    /// When the latest were taken. Whoever holds it writes: one at a time.
    taken: Mutex<VecDeque<Timestamp>>,
}

impl Reports {
    /// Reports into a folder, which is made with the first of them.
    #[must_use]
    pub fn into_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), taken: Mutex::default() }
    }

    /// Stores a report: when this returns, it is on the disk.
    ///
    /// Blocks; call it where waiting for a disk is allowed.
    ///
    /// # Errors
    /// [`ReportError`]; the report is then not stored, not even in part, and does not count.
    pub fn append(&self, report: &Report) -> Result<(), ReportError> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not shut the door for longer than the window.
        taken.retain(|time| report.at.duration_since(*time).abs() < WINDOW);
        if taken.len() >= MOST_IN_WINDOW {
            let age = taken.front().map_or(WINDOW, |oldest| report.at.duration_since(*oldest));
            return Err(ReportError::TooMany { retry_after_s: (WINDOW - age).as_secs().max(1).unsigned_abs() });
        }
        let mut line = serde_json::to_vec(report).expect("strings and a time are always JSON");
        line.push(b'\n');
        let storage = |source| ReportError::Storage { folder: self.folder.clone(), source };
        let path = self.folder.join(format!("reports-{}.jsonl", report.at.strftime("%Y-%m-%d")));
        let mut file = self.open(&path).map_err(storage)?;
        let length = file.metadata().map_err(storage)?.len();
        if length + line.len() as u64 > LARGEST_FILE_BYTES {
            return Err(ReportError::Full);
        }
        if let Err(source) = write(&mut file, length, &line) {
            // Half a line would spoil the next one. Where even this fails, the next report begins a new line.
            let _ = file.set_len(length);
            return Err(storage(source));
        }
        taken.push_back(report.at);
        Ok(())
    }

    /// The day's file, for its owner's eyes only.
    fn open(&self, path: &Path) -> io::Result<File> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)?;
        let is_new = !path.exists();
        let file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
        if is_new {
            // The name of a new file is on the disk only when its folder is.
            File::open(&self.folder)?.sync_all()?;
        }
        Ok(file)
    }
}

/// Appends a line and waits until it is on the disk.
fn write(file: &mut File, length: u64, line: &[u8]) -> io::Result<()> {
    if length > 0 {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            // A crash cut the last line short.
            file.write_all(b"\n")?;
        }
    }
    file.write_all(line)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn report(at: &str) -> Report {
        Report {
            at: at.parse().expect("a time"),
            entry: "it-0001".to_owned(),
            kind: Mistake::Moved,
            message: "Via Roma 1\n\"secondo piano\"".to_owned(),
            contact: None,
            language: "ti",
        }
    }

    fn stored(folder: &Path, day: &str) -> String {
        std::fs::read_to_string(folder.join(format!("reports-{day}.jsonl"))).expect("a file of that day")
    }

    #[test]
    fn a_report_is_one_line_in_the_file_of_its_day_for_its_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let inside = folder.path().join("made/with/the/first");
        let reports = Reports::into_folder(&inside);
        reports.append(&report("2026-11-27T10:00:00Z")).expect("room");
        reports.append(&report("2026-11-27T10:00:01Z")).expect("room");
        reports.append(&report("2026-11-28T00:00:00Z")).expect("room");
        let text = stored(&inside, "2026-11-27");
        assert_eq!(text.lines().count(), 2, "{text}");
        assert_eq!(
            text.lines().next(),
            Some(
                r#"{"at":"2026-11-27T10:00:00Z","entry":"it-0001","kind":"moved","message":"Via Roma 1\n\"secondo piano\"","language":"ti"}"#
            )
        );
        assert_eq!(stored(&inside, "2026-11-28").lines().count(), 1);
        let mode = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode(&inside.join("reports-2026-11-27.jsonl")), 0o600);
        assert_eq!(mode(&inside), 0o700);
    }

    #[test]
    fn more_than_the_hour_takes_are_refused_until_the_oldest_is_an_hour_old() {
        let folder = tempfile::tempdir().expect("a folder");
        let reports = Reports::into_folder(folder.path());
        for second in 0..MOST_IN_WINDOW {
            reports.append(&report(&format!("2026-11-27T10:00:{second:02}Z"))).expect("room");
        }
        let refusal = reports.append(&report("2026-11-27T10:30:00Z")).expect_err("one too many");
        assert!(matches!(refusal, ReportError::TooMany { retry_after_s: 1800 }), "{refusal:?}");
        reports.append(&report("2026-11-27T11:00:00Z")).expect("the first is an hour old");
        // A clock set back by a year.
        reports.append(&report("2025-11-27T11:00:00Z")).expect("the others are not of the last hour");
        assert_eq!(stored(folder.path(), "2026-11-27").lines().count(), MOST_IN_WINDOW + 1);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told_and_does_not_count() {
        let folder = tempfile::tempdir().expect("a folder");
        let occupied = folder.path().join("reports");
        std::fs::write(&occupied, "a file where the folder should be").expect("room");
        let reports = Reports::into_folder(&occupied);
        for _ in 0..=MOST_IN_WINDOW {
            let refusal = reports.append(&report("2026-11-27T10:00:00Z")).expect_err("no folder");
            assert!(matches!(refusal, ReportError::Storage { .. }), "{refusal:?}");
        }
        std::fs::remove_file(&occupied).expect("it is there");
        reports.append(&report("2026-11-27T10:00:00Z")).expect("the folder can be made now");
    }

    #[test]
    fn a_full_disk_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("reports-2026-11-27.jsonl");
        // The kernel's device whose every write finds no space left.
        std::os::unix::fs::symlink("/dev/full", file).expect("room for a link");
        let refusal = Reports::into_folder(folder.path()).append(&report("2026-11-27T10:00:00Z"));
        match refusal {
            Err(ReportError::Storage { source, .. }) => assert_eq!(source.kind(), io::ErrorKind::StorageFull),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_day_has_an_end() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = File::create(folder.path().join("reports-2026-11-27.jsonl")).expect("room");
        file.set_len(LARGEST_FILE_BYTES - 10).expect("room");
        let reports = Reports::into_folder(folder.path());
        assert!(matches!(reports.append(&report("2026-11-27T10:00:00Z")), Err(ReportError::Full)));
        reports.append(&report("2026-11-28T10:00:00Z")).expect("another day");
    }

    #[test]
    fn a_line_that_a_crash_cut_short_does_not_spoil_the_next() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("reports-2026-11-27.jsonl"), r#"{"at":"2026-11-2"#).expect("room");
        Reports::into_folder(folder.path()).append(&report("2026-11-27T10:00:00Z")).expect("room");
        let text = stored(folder.path(), "2026-11-27");
        let last: serde_json::Value = serde_json::from_str(text.lines().last().expect("a line")).expect("JSON");
        assert_eq!(last["entry"], "it-0001");
    }
}

//! What can go wrong, with the evidence and what to do about it.

use std::path::PathBuf;

/// `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that this crate refuses or fails at.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A coordinate is not on Earth.
    #[error("[{longitude}, {latitude}] is not a position: expected longitude −180…180, latitude −90…90, in this order")]
    Position {
        /// As given.
        longitude: f64,
        /// As given.
        latitude: f64,
    },
    /// A box is upside down.
    #[error("the box's south {south} lies north of its north {north}: expected west,south,east,north")]
    BoundingBox {
        /// As given.
        south: f64,
        /// As given.
        north: f64,
    },
    /// A radius is not a length.
    #[error("{radius_m} is not a radius: expected metres, finite, ≥ 0")]
    Radius {
        /// As given, metres.
        radius_m: f64,
    },
    /// A radius or an order by distance without the point that it is measured from.
    #[error("a radius and an order by distance are measured from a point: expected `near` too")]
    NearMissing,
    /// Two entries with one identifier.
    #[error("two public entries are called `{id}`: give one of the locations another identifier")]
    DuplicateEntry {
        /// The identifier.
        id: String,
    },
    /// A facet value that nothing knows.
    #[error("`{value}` is not a value of `{facet}`")]
    FacetValue {
        /// The facet's name.
        facet: &'static str,
        /// As given.
        value: String,
    },
    /// A text that is no opening hours.
    #[error("`{text}` is not opening hours: {reason}")]
    OpeningHours {
        /// As given, at most its first 200 bytes.
        text: String,
        /// What was found and what was expected.
        reason: String,
    },
    /// A cursor that this generation and query did not give out.
    #[error("the cursor does not belong to this search: start again without it")]
    Cursor,
    /// A file could not be read or written.
    #[error("{}: cannot {action}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What was tried, as a verb.
        action: &'static str,
        /// Why the system refused.
        #[source]
        source: std::io::Error,
    },
    /// Reference data (taxonomy, gazetteer, areas, indicators) are not what they should be.
    #[error("{}: {reason}", path.display())]
    Reference {
        /// The file.
        path: PathBuf,
        /// What was found and what was expected.
        reason: String,
    },
    /// More words than a query may have.
    #[error("{words} words, expected at most {most}")]
    TooManyWords {
        /// How many there are.
        words: usize,
        /// How many there may be.
        most: usize,
    },
    /// No generation has been published yet.
    #[error("{}: no generation here: run `vicini-indexer build`", path.display())]
    NoGeneration {
        /// The index folder.
        path: PathBuf,
    },
    /// A generation of another format.
    #[error("{}: generation of format {got}, this program reads {expected}: build it again", path.display())]
    Format {
        /// The generation.
        path: PathBuf,
        /// Format read by this program.
        expected: u32,
        /// Format found.
        got: u64,
    },
    /// A generation whose files are not those that were written.
    #[error("{}: damaged: {reason}: build it again or restore it", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found and what was expected.
        reason: String,
    },
    /// The full-text engine failed.
    #[error("full-text index: cannot {action}")]
    Text {
        /// What was tried, as a verb.
        action: &'static str,
        /// The engine's own words.
        #[source]
        source: tantivy::TantivyError,
    },
    /// An input file of which nothing can be read.
    #[error("{}: {reason}", path.display())]
    Source {
        /// The file.
        path: PathBuf,
        /// What was found and what was expected.
        reason: String,
    },
    /// A mapping file that cannot be followed.
    #[error("{}: {reason}", path.display())]
    Mapping {
        /// The file.
        path: PathBuf,
        /// What was found and what was expected.
        reason: String,
    },
    /// The address of the register is not one of a database that this program speaks to.
    #[error("`{scheme}` is not a register: expected sqlite://PATH")]
    RegisterAddress {
        /// Scheme of the address; the rest may hold a password.
        scheme: String,
    },
    /// The register's database failed.
    #[error("register: cannot {action}")]
    Register {
        /// What was tried, as a verb.
        action: &'static str,
        /// The database's own words.
        #[source]
        source: sqlx::Error,
    },
    /// The register's tables could not be brought to this program's version.
    #[error("register: cannot bring its tables to this version")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A record of the register is not what this program writes.
    #[error("register: record `{id}` cannot be understood: was it written by a later version?")]
    RegisterRecord {
        /// Identifier of the organization or location.
        id: String,
        /// Where it differs.
        #[source]
        source: serde_json::Error,
    },
    /// Rows of real organizations and rows that are true of nobody, in one register.
    #[error("register: it holds {held} rows, {offered} rows never join them: choose another --database")]
    MixedRegister {
        /// `real` or `synthetic`: what is there.
        held: &'static str,
        /// `real` or `synthetic`: what was to be added.
        offered: &'static str,
    },
    /// A decision about a record that the register does not have.
    #[error("register: no {entity} `{id}`")]
    UnknownRecord {
        /// `organization` or `location`.
        entity: &'static str,
        /// As given.
        id: String,
    },
}

impl Error {
    /// Names the file and the action of an I/O error.
    pub(crate) fn file(path: impl Into<PathBuf>, action: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, action, source }
    }
}

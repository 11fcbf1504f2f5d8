//! The register of associations, and the immutable search index made of what it may publish.
//!
//! Life of a row: [`source`] reads files into [`record::Organization`]s and
//! [`source::Rejection`]s; [`register`] keeps them with their history;
//! [`index`] decides what may be published, writes it as one immutable
//! generation and answers searches over it. The writer and the reader of the
//! index live together because the schema, the analyzers and the file formats
//! must never drift apart.
//!
//! Invariants held here: longitude before latitude, WGS 84 degrees, metres for
//! every distance; every input row ends as one record or one rejection; what
//! is not published is not in the generation.

pub mod error;
pub mod geography;
pub mod index;
pub mod opening_hours;
pub mod record;
pub mod reference;
pub mod register;
pub mod source;
pub mod synthetic;

pub use error::{Error, Result};

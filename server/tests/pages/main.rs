//! The pages, asked in process, over the project's own records.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod addresses;
mod coverage;
mod embed;
mod every_page;
mod markup;
mod offline;
mod opening;
mod picture;
mod place;
mod report;
mod search;
mod support;
mod understood;
mod widened;

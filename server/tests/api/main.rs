//! The API in process: requests in, answers out, over a small generation built for the test.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod answers;
mod areas;
mod bad_input;
mod caching;
mod coverage;
mod docs;
mod facets;
mod generations;
mod headers;
mod health;
mod hostile;
mod organizations;
mod picture;
mod places;
mod snapshot;
mod suggest;
mod support;
mod synonyms;
mod tiles;
mod vector_tile;

//! HTTP over an opened index: the API, the pages, the embedded web client.
//!
//! Life of a request: [`routes`] finds the handler; the handler asks
//! [`state::AppState`] for the generation that is open now and keeps it until it
//! has answered; [`parameters`] turns the query string into a search or into a
//! [`problem::Problem`]; [`api`] and [`pages`] put the answer of the index into
//! JSON and HTML. [`generations`] follows the index folder and swaps in what the
//! builder publishes.
//!
//! Invariants held here: the index is read-only, and nothing is written but the
//! reports of mistakes that visitors send ([`reports`]); an unknown parameter is
//! refused with what was expected; nothing that tells where a visitor is or what
//! a visitor searched for is logged.

pub mod api;
pub mod app;
pub mod assets;
pub mod config;
pub mod connections;
pub mod generations;
pub mod guard;
pub mod headers;
pub mod locale;
pub mod log;
pub mod pages;
pub mod parameters;
pub mod picture;
pub mod problem;
pub mod reports;
pub mod routes;
pub mod state;
pub mod tiles;
pub mod worker;

pub use config::Config;
pub use problem::Problem;
pub use routes::router;
pub use state::AppState;

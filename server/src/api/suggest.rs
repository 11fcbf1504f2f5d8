//! `/api/v1/suggest`: what may the person who is typing mean?

use axum::extract::RawQuery;
use axum::response::Response;
use serde_json::json;

use super::json;
use crate::Problem;
use crate::parameters::{parse, table};
use crate::state::CurrentIndex;

/// `GET /api/v1/suggest`: municipalities, services and organizations; none while nothing has been typed.
pub async fn suggest(CurrentIndex(index): CurrentIndex, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let parameters = parse(query.as_deref(), table::SUGGEST, index.reference())?;
    let limit = parameters.count("limit").unwrap_or(table::DEFAULT_SUGGESTION_LIMIT) as usize;
    let suggestions = match parameters.text("q") {
        Some(text) => index.suggest(text, &parameters.language, limit)?,
        None => Vec::new(),
    };
    Ok(json(&json!({"suggestions": suggestions})))
}

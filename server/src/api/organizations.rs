//! `/api/v1/organizations/{id}`: what is known of an organization and all its places?

use axum::extract::RawQuery;
use axum::response::Response;

use super::collection::push_feature;
use super::{Id, JSON, answer, identifier};
use crate::Problem;
use crate::parameters::decode::shown;
use crate::parameters::time::now;
use crate::parameters::{parse, table};
use crate::state::CurrentIndex;

/// `GET /api/v1/organizations/{id}`: one organization; `locations` holds the Features of its places.
pub async fn organization(
    CurrentIndex(index): CurrentIndex,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    parse(query.as_deref(), table::NONE, index.reference())?;
    let id = identifier(id)?;
    let Some((organization, places)) = index.organization(&id)? else {
        return Err(Problem::not_found(format!("There is no organization `{}` in the public register.", shown(&id))));
    };
    let organization = organization.trim_end();
    let mut body = organization.strip_suffix('}').unwrap_or(organization).as_bytes().to_vec();
    body.extend_from_slice(b",\"locations\":[");
    let open_at = now();
    for (place, ordinal) in places.into_iter().enumerate() {
        if place > 0 {
            body.push(b',');
        }
        push_feature(&mut body, &index, ordinal, open_at, |_| {});
    }
    body.extend_from_slice(b"]}");
    Ok(answer(JSON, body))
}

//! A small register, and a way to ask the server about it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt;
use vicini_indexer::geography::Position;
use vicini_indexer::index::{self, BuildOptions, Index};
use vicini_indexer::record::{Activity, Location, Organization, Precision, Publication, Source, Status};
use vicini_indexer::register::Stored;
use vicini_server::{AppState, Config, router};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

/// The folder of the real reference data.
pub fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// The service over [`register`].
pub fn service() -> Router {
    static STATE: LazyLock<(TempDir, AppState)> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        index::build(&register(), &data(), folder.path(), &BuildOptions::default()).unwrap();
        let opened = Index::open(&index::current(folder.path()).unwrap()).unwrap();
        let state = AppState::with_index(Config::of_index(folder.path()), opened);
        (folder, state)
    });
    router(STATE.1.clone())
}

pub async fn send(service: Router, request: Request<Body>) -> Answer {
    let response = service.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes().to_vec() }
}

pub async fn ask(method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(service(), request.body(Body::empty()).unwrap()).await
}

pub async fn get(address: &str) -> Answer {
    ask(Method::GET, address, &[]).await
}

/// The answer in JSON to a request that must succeed.
#[track_caller]
pub fn ok(address: &str) -> impl Future<Output = Value> {
    let caller = std::panic::Location::caller();
    let address = address.to_owned();
    async move {
        let answer = get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{caller}: {address}: {}", answer.text());
        answer.json()
    }
}

pub async fn post(body: impl Into<Body>, media_type: &str) -> Answer {
    let request =
        Request::post("/api/v1/places/search").header(header::CONTENT_TYPE, media_type).body(body.into()).unwrap();
    send(service(), request).await
}

/// Identifiers of the features of a collection, in their order.
pub fn ids(collection: &Value) -> Vec<&str> {
    collection["features"].as_array().unwrap().iter().map(|feature| feature["id"].as_str().unwrap()).collect()
}

/// An organization with nothing but a name and a source.
pub fn organization(id: &str, name: &str) -> Organization {
    Organization {
        id: id.to_owned(),
        name: name.to_owned(),
        alternate_names: Vec::new(),
        description: BTreeMap::new(),
        organization_type: Some("association".to_owned()),
        led_by: None,
        tax_code: None,
        website: None,
        info_url: None,
        email: None,
        phones: Vec::new(),
        year_incorporated: None,
        parent_organization_id: None,
        activity: Activity::default(),
        status: Status::Active,
        assured_date: None,
        source: Source {
            name: "Test fixture".to_owned(),
            date: Some("2022".to_owned()),
            licence: Some("CC0-1.0".to_owned()),
            evidence_level: Some("A".to_owned()),
            ..Source::default()
        },
        publication: Publication::Public,
        contact_publication: Publication::Public,
        locations: Vec::new(),
    }
}

/// A location at the centre of a municipality.
pub fn location(id: &str, comune: &str, longitude: f64, latitude: f64) -> Location {
    Location {
        id: id.to_owned(),
        position: Position::new(longitude, latitude).ok(),
        precision: Precision::Address,
        address: Some("Via della Prova 1".to_owned()),
        comune: Some(comune.to_owned()),
        region: None,
        opening_hours: None,
        accessibility: None,
        transport: None,
        activity: None,
        source: None,
        assured_date: None,
        publication: Publication::Public,
        finest_precision: None,
    }
}

fn offering(services: &[&str], mut organization: Organization) -> Organization {
    organization.activity.services = services.iter().map(|service| (*service).to_owned()).collect();
    organization
}

/// Four public entries with a position, one without, and one that nobody may see.
pub fn register() -> Vec<Stored> {
    let mut legal = offering(&["legal_counselling", "italian_language"], organization("legal", "Città aperta"));
    legal.locations =
        vec![location("legal-rome", "058091", 12.48, 41.89), location("legal-milan", "015146", 9.19, 45.46)];
    legal.website = Some("https://example.org/".to_owned());
    legal.activity.languages = vec!["ar".to_owned()];
    let mut school = offering(&["italian_language"], organization("school", "Scuola del ponte"));
    school.locations = vec![location("school-rome", "058091", 12.50, 41.90)];
    let mut shelter = offering(&["housing_reception"], organization("shelter", "Casa della sera"));
    shelter.locations = vec![location("shelter-modena", "036023", 10.9, 44.6)];
    let national = offering(&["advocacy"], organization("national", "Rete nazionale"));
    let mut pending = organization("pending", "Città in attesa");
    pending.publication = Publication::Pending;
    pending.locations = vec![location("pending-rome", "058091", 12.49, 41.89)];
    let updated_at = "2026-11-01T12:00:00Z".parse().unwrap();
    [legal, national, pending, school, shelter]
        .into_iter()
        .map(|organization| Stored { organization, updated_at })
        .collect()
}

//! Whatever is wrong with a request is answered by name, and never by a 500.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::json;
use vicini_server::api::openapi::operations::OPERATIONS;

use crate::support::{Answer, ask, get, post, send, service};

#[track_caller]
fn check(answer: &Answer, parameter: &str, expected: &str, what: &str) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{what}: {}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
    let problem = answer.json();
    assert_eq!(problem["status"], 400, "{what}");
    assert_eq!(problem["parameter"], parameter, "{what}: {problem}");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains(expected), "{what}: {detail}");
}

#[tokio::test]
async fn a_malformed_parameter_is_named_with_the_form_expected() {
    let long = "a".repeat(10_000);
    let box_form = "west,south,east,north";
    let position_form = "longitude,latitude";
    for (query, parameter, expected) in [
        ("colour=red", "colour", "expected any of q, bbox"),
        ("serivce=advocacy", "serivce", "`service`"),
        ("open=tomorrow", "open", "2026-11-23T10:00"),
        ("open=2026-11-23", "open", "expected now"),
        ("bbox=1,2,3", "bbox", box_form),
        ("bbox=1,2,3,4,5,6", "bbox", box_form),
        ("bbox=12.3;41.7;12.7;42", "bbox", box_form),
        ("bbox=a,b,c,d", "bbox", box_form),
        ("bbox=12,43,13,42", "bbox", "south ≤ north"),
        ("bbox=12,41,13,91", "bbox", box_form),
        ("bbox=NaN,41,13,42", "bbox", box_form),
        ("bbox=-inf,41,13,42", "bbox", box_form),
        ("bbox=12,41,13,42&bbox=12,41,13,42", "bbox", "expected once"),
        ("near=12.5,91", "near", position_form),
        ("near=Roma", "near", position_form),
        ("near=nan,nan", "near", position_form),
        ("near=181,0", "near", position_form),
        ("near=12.5", "near", position_form),
        ("near=12.5,41.9&radius=-1", "radius", "metres"),
        ("near=12.5,41.9&radius=inf", "radius", "metres"),
        ("near=12.5,41.9&radius=1e999", "radius", "metres"),
        ("near=12.5,41.9&radius=5km", "radius", "metres"),
        ("radius=500", "radius", "near"),
        ("sort=distance", "sort", "near"),
        ("sort=best", "sort", "relevance"),
        ("limit=0", "limit", "≥ 1"),
        ("limit=-1", "limit", "≥ 1"),
        ("limit=ten", "limit", "≥ 1"),
        ("limit=1.5", "limit", "≥ 1"),
        ("limit=5&limit=6", "limit", "expected once"),
        ("verified=7", "verified", "6, 12 or 24"),
        ("has=fax", "has", "website, phone"),
        ("facets=services", "facets", "service, target"),
        ("service=lawyer", "service", "legal_counselling"),
        ("service=legal_counselling,lawyer", "service", "legal_counselling"),
        ("evidence=Z", "evidence", "A"),
        ("region=99", "region", "two digits"),
        ("province=RM", "province", "three digits"),
        ("comune=H501", "comune", "six digits"),
        ("language=Arabic", "language", "ISO 639"),
        ("language=qqq", "language", "ISO 639"),
        ("programme=partecipazione:1999", "programme", "programmes"),
        ("lang=tlh", "lang", "it, en"),
        ("cursor=made-up", "cursor", "cursor"),
        ("q=%FF%FE", "q", "not UTF-8"),
        ("q=%zz", "q", "hexadecimal"),
        ("q=caff%C3", "q", "not UTF-8"),
        ("q=a%00b", "q", "control character"),
        ("q=a%0D%0AX-Injected:%201", "q", "control character"),
        (&format!("q={long}"), "q", "at most"),
        (&format!("q={}", &long[..1001]), "q", "at most 1000 bytes"),
        (&format!("{}=q", &long[..1000]), &format!("{}…", &long[..60]), "no parameter"),
        (&format!("{long}=q"), &format!("{}…", &long[..60]), "at most"),
        (&"service=advocacy&".repeat(600), "service", "at most"),
    ] {
        let answer = get(&format!("/api/v1/places?{query}")).await;
        check(&answer, parameter, expected, &format!("{query:.80}"));
    }
}

#[tokio::test]
async fn every_address_refuses_what_it_does_not_know() {
    for address in
        ["places", "places/legal-rome", "organizations/legal", "facets", "suggest", "areas?level=region", "coverage"]
    {
        let separator = if address.contains('?') { '&' } else { '?' };
        let answer = get(&format!("/api/v1/{address}{separator}colour=red")).await;
        check(&answer, "colour", "no parameter `colour`", address);
    }
}

#[tokio::test]
async fn other_addresses_name_their_own_parameters() {
    for (address, parameter, expected) in [
        ("areas", "level", "level=region"),
        ("areas?level=county", "level", "region, province or comune"),
        ("areas?at=12", "at", "longitude,latitude"),
        ("areas?code=12", "level", "level"),
        ("areas?level=region&code=99", "code", "12"),
        ("areas?level=region&code=Lazio", "code", "ISTAT"),
        ("areas?level=region&geometry=yes", "geometry", "true or false"),
        ("coverage?by=county", "by", "region, province or comune"),
        ("coverage?indicator=happiness", "indicator", "foreign_residents"),
        ("coverage?by=comune&indicator=foreign_residents", "indicator", "population"),
        ("coverage?format=xml", "format", "json, csv or geojson"),
        ("coverage?limit=5", "limit", "no parameter"),
        ("suggest?q=mod&limit=0", "limit", "≥ 1"),
        ("facets?lang=xx", "lang", "it, en"),
    ] {
        check(&get(&format!("/api/v1/{address}")).await, parameter, expected, address);
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() {
    for address in
        ["/api", "/api/", "/api/v1", "/api/v2/places", "/api/v1/places/", "/api/v1/places/a/b", "/api/v1/nothing?q=%FF"]
    {
        let answer = get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
    }
    let answer = get("/api/v1/places/%FF").await;
    check(&answer, "id", "UTF-8", "an identifier that is not UTF-8");
}

#[tokio::test]
async fn another_method_is_refused_with_those_that_are_known() {
    for (method, address, allowed) in [
        (Method::DELETE, "/api/v1/places", "GET,HEAD"),
        (Method::POST, "/api/v1/coverage", "GET,HEAD"),
        (Method::GET, "/api/v1/places/search", "POST"),
    ] {
        let answer = ask(method, address, &[]).await;
        if address.ends_with("/search") {
            // `search` could be the identifier of a place.
            assert!(matches!(answer.status, StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND), "{address}");
            continue;
        }
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{address}");
        assert_eq!(answer.header("allow"), allowed, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_search_is_refused() {
    let deep = format!("{{\"within\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    for (body, parameter) in [
        ("", None),
        ("[]", None),
        ("{\"q\":", None),
        ("\u{0}", None),
        (deep.as_str(), None),
        ("{\"q\":{\"a\":1}}", Some("q")),
        ("{\"q\":\"a\\u0000b\"}", Some("q")),
        ("{\"colour\":1}", Some("colour")),
        ("{\"limit\":0}", Some("limit")),
        ("{\"limit\":-1}", Some("limit")),
        ("{\"bbox\":[1,2,3]}", Some("bbox")),
        ("{\"bbox\":[[1],2,3,4]}", Some("bbox")),
        ("{\"service\":[\"lawyer\"]}", Some("service")),
        ("{\"within\":\"Lazio\"}", Some("within")),
        ("{\"within\":{\"type\":\"Point\",\"coordinates\":[12,41]}}", Some("within")),
        ("{\"within\":{\"type\":\"Polygon\",\"coordinates\":[]}}", Some("within")),
        ("{\"within\":{\"type\":\"Polygon\",\"coordinates\":[[[12,41],[13,41]]]}}", Some("within")),
        ("{\"within\":{\"type\":\"Polygon\",\"coordinates\":[[[12,91],[13,91],[13,92],[12,91]]]}}", Some("within")),
        ("{\"within\":{\"type\":\"Polygon\",\"coordinates\":[[[1e400,41],[13,41],[13,42],[12,41]]]}}", None),
        ("{\"within\":{\"type\":\"MultiPolygon\",\"coordinates\":[]}}", Some("within")),
    ] {
        let answer = post(body.to_owned(), "application/json").await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body:.80}: {}", answer.text());
        assert_eq!(answer.json()["parameter"].as_str(), parameter, "{body:.80}: {}", answer.text());
    }
    let corners: Vec<[f64; 2]> = (0..20_000).map(|at| [f64::from(at) / 1000.0, 41.0]).collect();
    let large = json!({"within": {"type": "Polygon", "coordinates": [corners]}});
    let answer = post(large.to_string(), "application/json").await;
    check(&answer, "within", "10000 corners", "many corners");
}

#[tokio::test]
async fn a_body_of_another_kind_or_size_is_refused() {
    assert_eq!(post("{}", "text/plain").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let answer = post(" ".repeat(2_000_000), "application/json").await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let request = Request::post("/api/v1/places/search?q=a")
        .header("content-type", "application/json")
        .body(Body::from("{}"))
        .unwrap();
    check(&send(service(), request).await, "q", "expected none", "a query string beside a body");
}

/// Pieces that parsers stumble over, percent-encoded.
const PIECES: [&str; 36] = [
    "",
    ",",
    ",,,",
    ".",
    "-",
    "+",
    "0",
    "-0",
    "1",
    "-1",
    "1e308",
    "1e-400",
    "NaN",
    "inf",
    "-inf",
    "180",
    "-180",
    "90",
    "-90",
    "181",
    "91",
    "0x10",
    "%00",
    "%FF",
    "%",
    "%2C",
    "%E2%80%8F",
    "%F0%9F%8F%A0",
    "%D9%85%D8%AD",
    "citta",
    "legal_counselling",
    "058091",
    "%22",
    "%27",
    "*",
    "(a%20OR%20b)%5E",
];

#[tokio::test]
async fn no_query_string_whatever_is_answered_by_a_500() {
    let operations: Vec<_> = OPERATIONS
        .iter()
        .filter(|operation| operation.method == "get" && operation.path_parameters().next().is_none())
        .collect();
    // A linear congruential generator (Knuth, MMIX) from a fixed seed: the same strings in every run.
    let mut state: u64 = 20_261_122;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut answered = 0;
    for _ in 0..3_000 {
        let operation = operations[random(operations.len())];
        let pairs: Vec<String> = (0..=random(3))
            .map(|_| {
                let parameter = operation.parameters[random(operation.parameters.len())];
                let pieces = (0..=random(4))
                    .map(|_| PIECES[random(PIECES.len())])
                    .collect::<Vec<_>>()
                    .join(["", ",", "+"][random(3)]);
                let value = [pieces.as_str(), parameter.example, parameter.example][random(3)];
                format!("{}={value}", parameter.name)
            })
            .collect();
        // Pictures take as long as they are large.
        let small = if operation.id == "mapPicture" { "&width=64&height=64" } else { "" };
        let address = format!("{}?{}{small}", operation.path, pairs.join("&"));
        let answer = get(&address).await;
        assert!(
            matches!(answer.status, StatusCode::OK | StatusCode::BAD_REQUEST)
                || (answer.status == StatusCode::NOT_FOUND && address.contains("explain=1")),
            "{address}: {} {}",
            answer.status,
            answer.text()
        );
        answered += usize::from(answer.status == StatusCode::OK);
    }
    assert!(answered > 500, "only {answered} of 3,000 reached the index");
}

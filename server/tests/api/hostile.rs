//! Requests that mean harm, or look like it, are answered or refused like any other.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{get, post};

/// Percent-encoded, every byte of it.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Texts that parsers, matchers and people stumble over.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "(a+)+$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.*a){25}",
        "\\x00 \\u0000 %s %n ${jndi:ldap://x} {{7*7}} <script>alert(1)</script>",
        "' OR 1=1; DROP TABLE organizations; --",
        "../../../../etc/passwd",
        "\u{202E}amoR \u{202D}aloucs\u{202C}",
        "\u{2066}scuola\u{2069} \u{200F}\u{200E}",
        "\u{FEFF}scuola\u{200B}\u{200D}\u{2060}",
        "\u{FFFD}\u{FFFF}\u{10FFFF}\u{E0001}",
        "👩‍👩‍👧‍👦🏳️‍🌈",
        "﷽ﷺ",
        "\"",
        "\"\"",
        "\"scuola",
        "\"scuola ponte",
        "-",
        "--",
        "-\"",
        "-scuola",
        "-scuola -citta -casa",
        "- -",
        ",",
        "''",
        "*",
        "?",
        "+",
        "~2",
        "scuola~",
        "scuola*",
        "name:scuola",
        "a AND b OR NOT c",
        "NaN",
        "nan",
        "inf",
        "-0",
        "1e999",
        "null",
        "undefined",
        "true",
    ]
    .map(str::to_owned)
    .into();
    texts.push("scuola ".repeat(140));
    texts.push((0..250).map(|number| format!("p{number}")).collect::<Vec<_>>().join(" "));
    texts.push((0..200).map(|number| char::from(b'a' + (number % 26) as u8).to_string()).collect::<Vec<_>>().join(" "));
    texts.push("\"".repeat(1000));
    texts.push("-".repeat(1000));
    texts.push("a".repeat(1000));
    texts.push("9".repeat(1000));
    texts.push("e\u{301}".repeat(330));
    texts.push(format!("a{}", "\u{301}".repeat(490)));
    texts.push("ሀ".repeat(333));
    texts.push("文".repeat(333));
    texts.push("ß".repeat(500));
    texts.push("ﷺ".repeat(333));
    texts.push("via dell'".repeat(100));
    texts.push("di".repeat(500));
    texts.push((0..12).map(|number| format!("{}{number}", "di".repeat(39))).collect::<Vec<_>>().join(" "));
    texts.push(vec!["didi".repeat(19); 12].join(" "));
    texts
}

#[tokio::test]
async fn whatever_is_typed_is_answered_or_refused() {
    for text in texts() {
        for route in [
            "/api/v1/places?facets=service,comune&q=",
            "/api/v1/suggest?q=",
            "/tiles/places/0/0/0.mvt?q=",
            "/tiles/places.json?q=",
            "/api/v1/coverage?q=",
            "/it?q=",
        ] {
            let answer = get(&format!("{route}{}", encoded(&text))).await;
            let expected = [StatusCode::OK, StatusCode::NO_CONTENT, StatusCode::BAD_REQUEST];
            assert!(expected.contains(&answer.status), "{route}{text:.60}: {} {}", answer.status, answer.text());
        }
    }
}

#[tokio::test]
async fn control_characters_are_refused_everywhere() {
    for text in ["a\u{0}b", "a\u{1b}[31m", "a\r\nSet-Cookie: a=b", "\u{7f}", "\u{85}"] {
        for route in ["/api/v1/places?q=", "/api/v1/suggest?q=", "/tiles/places/0/0/0.mvt?q=", "/it?q="] {
            let answer = get(&format!("{route}{}", encoded(text))).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{route}{text:?}");
        }
    }
}

#[tokio::test]
async fn a_query_of_too_many_words_is_refused_by_name() {
    let words = (0..250).map(|number| format!("p{number}")).collect::<Vec<_>>().join("+");
    let answer = get(&format!("/api/v1/places?q={words}")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(answer.json()["parameter"], "q");
}

async fn within(rings: Value) -> (StatusCode, Value) {
    let answer =
        post(json!({"within": {"type": "Polygon", "coordinates": rings}}).to_string(), "application/json").await;
    let body = answer.json();
    (answer.status, body)
}

/// Corners around a point, closed.
fn corners(count: u32, radius: impl Fn(u32) -> f64) -> Vec<[f64; 2]> {
    let mut corners: Vec<[f64; 2]> = (0..count)
        .map(|at| {
            let angle = f64::from(at) / f64::from(count) * std::f64::consts::TAU;
            [12.5 + radius(at) * angle.cos(), 41.9 + radius(at) * angle.sin()]
        })
        .collect();
    corners.push(corners[0]);
    corners
}

#[tokio::test]
async fn areas_of_ten_thousand_corners_are_searched_whatever_their_shape() {
    let circle = corners(9_999, |_| 1.0);
    let star = corners(9_999, |at| if at % 2 == 0 { 0.5 } else { 5.0 });
    // Every corner opposite the one before: the border crosses itself ten thousand times, all around the centre.
    let crossing: Vec<[f64; 2]> = (0..9_999_u32)
        .map(|at| {
            let angle = f64::from(at) * std::f64::consts::PI * 5000.0 / 4999.5;
            [12.5 + angle.cos(), 41.9 + angle.sin()]
        })
        .collect();
    let crossing: Vec<[f64; 2]> = crossing.iter().copied().chain([crossing[0]]).collect();
    for (shape, ring) in [("circle", circle), ("star", star), ("crossing", crossing)] {
        let (status, body) = within(json!([ring])).await;
        assert_eq!(status, StatusCode::OK, "{shape}: {body}");
        assert_eq!(body["numberMatched"], 2, "{shape}");
    }
}

#[tokio::test]
async fn areas_that_are_no_areas_are_answered_or_refused() {
    for rings in [
        json!([[[12, 41], [13, 42], [13, 41], [12, 42], [12, 41]]]),
        json!([[[12, 41], [12, 41], [12, 41], [12, 41]]]),
        json!([[[12, 41], [13, 41], [14, 41], [12, 41]]]),
        json!([[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]),
        json!([[[12, 41], [13, 41], [13, 42], [12, 42]]]),
        json!([[[12, 41], [13, 41], [13, 42], [12, 41]], []]),
        json!([[[12, 41], [13, 41], [13, 42], [12, 41]], [[12.1, 41.1]]]),
        json!([[["NaN", 41], [13, 41], [13, 42], [12, 41]]]),
        json!([[[null, 41], [13, 41], [13, 42], [12, 41]]]),
        json!([[[1e308, 41], [13, 41], [13, 42], [12, 41]]]),
    ] {
        let (status, body) = within(rings.clone()).await;
        assert!(matches!(status, StatusCode::OK | StatusCode::BAD_REQUEST), "{rings}: {status} {body}");
    }
}

#[tokio::test]
async fn numbers_that_are_none_are_refused_by_name() {
    for (query, parameter) in [
        ("bbox=NaN,NaN,NaN,NaN", "bbox"),
        ("near=NaN,41", "near"),
        ("near=12,41&radius=NaN", "radius"),
        ("near=12,41&radius=1e309", "radius"),
        ("limit=NaN", "limit"),
        ("open=NaN", "open"),
        ("open=-9999-01-01T00:00", "open"),
        ("open=%2B012345-01-01T00:00", "open"),
        ("explain=2", "explain"),
    ] {
        let answer = get(&format!("/api/v1/places?{query}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(answer.json()["parameter"], parameter, "{query}");
    }
}

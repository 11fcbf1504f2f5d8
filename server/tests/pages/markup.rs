//! Is this HTML that a browser need not repair?
//!
//! The pages write every optional tag, so that a stack of open elements is enough to tell.

use std::collections::BTreeSet;

const VOID: [&str; 6] = ["meta", "link", "input", "br", "hr", "img"];
const OBSOLETE: [&str; 4] = ["center", "font", "marquee", "blink"];

/// A start tag.
#[derive(Debug)]
pub struct Tag<'page> {
    pub name: &'page str,
    pub attributes: Vec<(&'page str, &'page str)>,
}

impl Tag<'_> {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// Every start tag of a document whose elements are properly nested.
#[track_caller]
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut open = Vec::new();
    let mut tags = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("every tag ends");
        let inside = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "</{name}> closes something else");
            continue;
        }
        let tag = tag(inside);
        // Only inside a drawing does a slash close an element; elsewhere a browser ignores it.
        let is_closed = VOID.contains(&tag.name) || (inside.ends_with('/') && open.contains(&"svg"));
        if !is_closed {
            open.push(tag.name);
        }
        if matches!(tag.name, "script" | "textarea") {
            rest = &rest[rest.find(&format!("</{}>", tag.name)).expect("raw text ends")..];
        }
        tags.push(tag);
    }
    assert!(open.is_empty(), "never closed: {open:?}");
    tags
}

fn tag(inside: &str) -> Tag<'_> {
    let inside = inside.trim_end_matches('/');
    let name_end = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let (name, mut rest) = (&inside[..name_end], inside[name_end..].trim_start());
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(|letter: char| letter == '=' || letter.is_whitespace()).unwrap_or(rest.len());
        let attribute = &rest[..end];
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("every value is quoted");
                rest = after;
                value
            }
            None => "",
        };
        attributes.push((attribute, value));
        rest = rest.trim_start();
    }
    Tag { name, attributes }
}

/// What must hold for every page: one heading of the first level, no identifier twice, labels and
/// descriptions that exist, nothing inline that the Content-Security-Policy would refuse.
#[track_caller]
pub fn check(page: &str) {
    let tags = tags(page);
    let named = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
    for name in ["h1", "main", "html", "body"] {
        assert_eq!(named(name), 1, "<{name}>");
    }
    let head = page.split("</head>").next().unwrap_or_default();
    assert_eq!(head.matches("<title>").count(), 1, "<title>");
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.attribute("id")) {
        assert!(ids.insert(id), "#{id} occurs twice");
    }
    for tag in &tags {
        assert!(!OBSOLETE.contains(&tag.name), "<{}>", tag.name);
        for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for id in tag.attribute(name).into_iter().flat_map(str::split_whitespace) {
                assert!(ids.contains(id), "{name}={id} leads nowhere");
            }
        }
        for (name, value) in &tag.attributes {
            assert!(!name.starts_with("on"), "{name} is an inline script");
            assert_ne!(*name, "style", "inline style: {value}");
            assert!(!value.contains("javascript:"), "{name}={value}");
            assert!(
                !value.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                "{name}={value:?} holds an isolation mark"
            );
        }
        assert!(tag.name != "style", "inline style");
        if tag.name == "script" && tag.attribute("src").is_none() {
            let kind = tag.attribute("type").unwrap_or_default();
            assert!(matches!(kind, "application/json" | "application/ld+json"), "inline script of type {kind}");
        }
        if tag.name == "img" {
            assert!(tag.attribute("alt").is_some(), "a picture without a text");
        }
        for name in ["src", "href"] {
            let leads_out =
                tag.attribute(name).is_some_and(|value| value.starts_with("http") || value.starts_with("//"));
            let loads =
                tag.name != "a" && tag.attribute("rel").is_none_or(|rel| !matches!(rel, "canonical" | "alternate"));
            assert!(!(leads_out && loads), "<{}> loads from another host: {tag:?}", tag.name);
        }
    }
}

//! What an empty result offers instead.

use serde_json::Value;

use crate::markup::check;
use crate::support::{LANGUAGES, between, get, number, page, places, plain, text_of};

/// Nothing in these 500 metres offers sport.
const EMPTY: &str = "near=9.3,40.2&radius=500&service=sport";

#[tokio::test]
async fn alternatives_stand_apart_and_say_what_they_do_not_fulfil() {
    for language in LANGUAGES {
        let text = page(&format!("/{language}?{EMPTY}")).await;
        check(&text);
        assert_eq!(number(text_of(&text, "result-count")), 0, "{language}");
        assert!(!text.contains("id=\"places\""), "{language}: alternatives are no results");
        assert!(!places(between(&text, "id=\"alternatives\"", "</ol>")).is_empty(), "{language}");
        let sentence = plain(between(&text, "<p class=\"empty-heading\">", "</p>"));
        assert!(!sentence.contains("widened") && !sentence.contains('{'), "{language}: {sentence}");
    }
    let sentence = page(&format!("/en?{EMPTY}")).await;
    assert!(plain(between(&sentence, "<p class=\"empty-heading\">", "</p>")).contains("the distance"));
}

#[tokio::test]
async fn alternatives_come_nearest_first_with_their_distance() {
    let text = page(&format!("/en?{EMPTY}")).await;
    let list = between(&text, "id=\"alternatives\"", "</ol>");
    let kilometres: Vec<u32> = list
        .split("class=\"distance\">")
        .skip(1)
        .map(|rest| {
            let told = &rest[..rest.find('<').unwrap()];
            // "12 km" and "9.5 km" alike, in tenths.
            let digits = number(told);
            if told.contains('.') { digits } else { digits * 10 }
        })
        .collect();
    assert!(kilometres.len() > 1 && kilometres.is_sorted(), "{kilometres:?}");
}

#[tokio::test]
async fn the_page_and_the_api_say_the_same_sentence() {
    for language in LANGUAGES {
        let text = page(&format!("/{language}?{EMPTY}")).await;
        let answer = get(&format!("/api/v1/places?{EMPTY}&lang={language}")).await;
        let answer: Value = serde_json::from_str(&answer.text).unwrap();
        assert_eq!(
            answer["widened"]["message"].as_str().unwrap(),
            plain(between(&text, "<p class=\"empty-heading\">", "</p>")),
            "{language}"
        );
    }
}

#[tokio::test]
async fn words_that_nobody_knows_are_named_and_let_go() {
    let text = page("/en?q=zzqxv+avvocato").await;
    let sentence = between(&text, "<p class=\"empty-heading\">", "</p>");
    assert!(sentence.contains("<bdi>zzqxv</bdi>"), "{sentence}");
    assert!(!plain(sentence).contains("avvocato"), "what was kept was not left out: {sentence}");
}

#[tokio::test]
async fn a_link_leads_to_all_of_the_alternatives() {
    let text = page("/en?near=9.3,40.2&radius=500&service=legal_counselling").await;
    let link = between(between(&text, "<div class=\"empty\">", "</div>"), "<a href=\"", "</a>");
    let (address, told) = link.split_once("\">").unwrap();
    let found = page(&address.replace("&amp;", "&")).await;
    assert_eq!(number(text_of(&found, "result-count")), number(told), "{address}");
}

#[tokio::test]
async fn a_result_with_places_offers_no_alternatives() {
    let text = page("/it?q=avvocato").await;
    assert!(!text.contains("id=\"alternatives\"") && !text.contains("class=\"empty\""));
}

//! `/{lang}`.

use crate::markup::tags;
use crate::support::{number, page, places, text_of};

#[tokio::test]
async fn one_search_finds_the_same_whatever_it_is_written_in() {
    let expected = number(text_of(&page("/it?service=legal_counselling").await, "result-count"));
    assert!(expected > 0);
    for words in [
        "avvocato",
        "%D9%85%D8%AD%D8%A7%D9%85%D9%8A",
        "%D0%B0%D0%B4%D0%B2%D0%BE%D0%BA%D0%B0%D1%82",
        "avocat",
        "abogado",
    ] {
        let found = number(text_of(&page(&format!("/ar?q={words}")).await, "result-count"));
        assert!(found >= expected, "{words}: {found} < {expected}");
    }
}

#[tokio::test]
async fn a_municipality_sorts_by_distance() {
    let page = page("/en?where=Torino").await;
    assert!(page.contains("<bdi>Torino</bdi>"));
    assert!(page.contains("somewhere in"), "a municipality's centre is no address");
    assert!(!places(&page).is_empty());
}

#[tokio::test]
async fn homonyms_are_offered_rather_than_guessed() {
    let page = page("/it?where=Samone").await;
    assert!(
        page.contains("where=Samone+%28TN%29") && page.contains("where=Samone+%28TO%29"),
        "{}",
        text_of(&page, "result-count")
    );
    assert!(!page.contains("class=\"distance\""));
}

#[tokio::test]
async fn an_unknown_municipality_is_said_and_the_rest_of_the_search_goes_on() {
    let everywhere = number(text_of(&page("/it?q=scuola").await, "result-count"));
    let page = page("/it?q=scuola&where=%3Cb%3ENusquam").await;
    assert!(page.contains("<bdi>&lt;b&gt;Nusquam</bdi>"));
    assert_eq!(number(text_of(&page, "result-count")), everywhere);
}

#[tokio::test]
async fn a_chip_leads_to_the_search_without_it() {
    let with = page("/it?q=donne&region=08").await;
    let chips: Vec<String> = tags(&with)
        .iter()
        .filter(|tag| tag.attribute("class") == Some("chip"))
        .map(|tag| tag.attribute("href").unwrap().to_owned())
        .collect();
    assert_eq!(chips, ["/it?region=08", "/it?q=donne"]);
}

#[tokio::test]
async fn the_counts_of_a_facet_are_what_choosing_it_finds() {
    let page_of_all = page("/it?region=03").await;
    let tags = tags(&page_of_all);
    let services: Vec<String> = tags
        .iter()
        .filter(|tag| {
            tag.name == "input" && tag.attribute("name") == Some("service") && tag.attribute("disabled").is_none()
        })
        .map(|tag| tag.attribute("value").unwrap().to_owned())
        .collect();
    assert!(services.len() > 3);
    for service in services {
        let after = &page_of_all[page_of_all.find(&format!("value=\"{service}\"")).unwrap()..];
        let shown = number(&after[after.find("class=\"count\">").unwrap() + 14..]);
        let found = number(text_of(&page(&format!("/it?region=03&service={service}")).await, "result-count"));
        assert_eq!(shown.max(1), found.max(1), "{service}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let mut seen = Vec::new();
    let mut address = "/it?region=12&limit=25".to_owned();
    let expected = number(text_of(&page(&address).await, "result-count")) as usize;
    loop {
        let text = page(&address).await;
        seen.extend(places(&text).into_iter().map(str::to_owned));
        match tags(&text).iter().find(|tag| tag.attribute("rel") == Some("next")) {
            Some(next) => address = next.attribute("href").unwrap().replace("&amp;", "&"),
            None => break,
        }
    }
    assert_eq!(seen.len(), expected);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), expected);
}

#[tokio::test]
async fn an_empty_result_says_what_would_find_something() {
    let page = page("/en?where=Modena&radius=5000&q=zzzz").await;
    assert!(page.contains("class=\"empty\""));
    assert!(page.contains("Without"), "a condition that costs everything is named");
}

#[tokio::test]
async fn what_a_form_leaves_empty_is_as_absent() {
    let plain = number(text_of(&page("/it").await, "result-count"));
    let form = number(text_of(&page("/it?q=&where=&radius=&verified=").await, "result-count"));
    let stale = number(text_of(&page("/it?where=&radius=5000").await, "result-count"));
    assert_eq!((plain, plain), (form, stale));
}

#[tokio::test]
async fn every_region_is_a_link_with_its_name_and_count() {
    let page = page("/it").await;
    let from = page.find("id=\"region-map\"").unwrap();
    let map = &page[from..from + page[from..].find("</figure>").unwrap()];
    assert_eq!(map.matches("href=\"/it?region=").count(), 20);
    assert!(map.contains("aria-label=\"Lazio: "));
    let paths: usize = map.split(" d=\"").skip(1).map(|rest| rest.find('"').unwrap()).sum();
    println!("paths of the regions: {paths} bytes");
    assert!(paths <= 8 * 1024, "{paths} bytes");
}

//! `/{lang}/coverage`.

use crate::markup::tags;
use crate::support::{get, page};

fn rows(page: &str) -> usize {
    page.matches("<th scope=\"row\"><a").count()
}

#[tokio::test]
async fn every_area_is_a_row_those_without_entries_too() {
    let regions = page("/en/coverage").await;
    assert_eq!(rows(&regions), 20);
    assert!(regions.contains("not what people need"));
    let provinces = page("/en/coverage?by=province&service=sport").await;
    assert!(rows(&provinces) >= 107, "{}", rows(&provinces));
}

#[tokio::test]
async fn the_download_has_the_rows_of_the_page() {
    for address in ["/it/coverage", "/it/coverage?by=province&indicator=population&service=sport&order=name"] {
        let text = page(address).await;
        let tags = tags(&text);
        let csv =
            tags.iter().find(|tag| tag.attribute("download").is_some()).and_then(|tag| tag.attribute("href")).unwrap();
        let csv = get(&csv.replace("&amp;", "&")).await;
        assert!(csv.header("content-type").starts_with("text/csv"), "{address}: {}", csv.text);
        assert_eq!(csv.text.lines().count(), rows(&text) + 1, "{address}");
    }
}

#[tokio::test]
async fn the_switch_leaves_behind_what_the_other_level_does_not_have() {
    for from in ["/it/coverage", "/it/coverage?by=province"] {
        let text = page(from).await;
        for tag in tags(&text).iter().filter(|tag| tag.name == "option") {
            let Some(indicator) = tag.attribute("value").filter(|value| {
                ["reception", "protection_permits", "unaccompanied_minors", "population"].contains(value)
            }) else {
                continue;
            };
            let separator = if from.contains('?') { '&' } else { '?' };
            let chosen = page(&format!("{from}{separator}indicator={indicator}")).await;
            for link in tags(&chosen).iter().filter(|tag| {
                tag.name == "a" && tag.attribute("href").is_some_and(|href| href.starts_with("/it/coverage?"))
            }) {
                page(&link.attribute("href").unwrap().replace("&amp;", "&")).await;
            }
        }
    }
}

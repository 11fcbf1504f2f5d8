//! How the words were read, and why each place is in the list.

use crate::markup::{check, tags};
use crate::support::{LANGUAGES, between, number, page, places, plain, text_of};

/// Where each chip leads, in their order.
fn chips(page: &str) -> Vec<String> {
    tags(page)
        .iter()
        .filter(|tag| tag.name == "a" && tag.attribute("class").is_some_and(|class| class.starts_with("chip")))
        .filter(|tag| tag.attribute("aria-label").is_some())
        .map(|tag| tag.attribute("href").unwrap().replace("&amp;", "&"))
        .collect()
}

#[tokio::test]
async fn a_place_among_the_words_is_a_chip_that_can_be_taken_back() {
    let text = page("/it?q=avvocato+torino").await;
    assert_eq!(chips(&text), ["/it?q=torino", "/it?q=avvocato"]);
    let label = between(&text, "class=\"chip chip-place\"", "</a>");
    assert!(label.contains("Torino") && label.contains("<svg"), "{label}");
    let found = number(text_of(&text, "result-count"));
    let everywhere = number(text_of(&page("/it?q=avvocato").await, "result-count"));
    assert!(0 < found && found < everywhere, "{found} of {everywhere}");
}

#[tokio::test]
async fn a_place_alone_is_a_chip_alone() {
    for language in LANGUAGES {
        let text = page(&format!("/{language}?q=torino")).await;
        assert_eq!(chips(&text), [format!("/{language}")], "{language}");
        check(&text);
    }
}

#[tokio::test]
async fn a_place_is_called_as_the_visitor_calls_it() {
    // "avvocato Torino" as it is written in Ukrainian and in Arabic.
    for (address, name) in [
        ("/uk?q=%D0%B0%D0%B4%D0%B2%D0%BE%D0%BA%D0%B0%D1%82+%D0%A2%D1%83%D1%80%D0%B8%D0%BD", "Турин"),
        ("/ar?q=%D9%85%D8%AD%D8%A7%D9%85%D9%8A+%D8%AA%D9%88%D8%B1%D9%8A%D9%86%D9%88", "تورينو"),
    ] {
        let text = page(address).await;
        let chip = plain(between(&text, "class=\"chip chip-place\"", "</a>"));
        assert!(chip.contains(name) || chip.contains("Torino"), "{address}: {chip}");
        assert!(number(text_of(&text, "result-count")) > 0, "{address}");
    }
}

#[tokio::test]
async fn the_other_conditions_stay_when_a_place_is_taken_back() {
    let text = page("/it?q=avvocato+torino&type=association&limit=5").await;
    let chips = chips(&text);
    assert!(chips[1].contains("q=avvocato") && chips[1].contains("type=association"), "{chips:?}");
}

#[tokio::test]
async fn a_misspelt_word_is_said_to_be_read_as_another() {
    let text = page("/en?q=avvocatto").await;
    let line = plain(between(&text, "<p class=\"corrected\">", "</p>"));
    assert!(line.contains("avvocatto") && line.contains("instead of"), "{line}");
    assert!(!places(&text).is_empty());
    let right = page("/en?q=avvocato").await;
    assert!(!right.contains("class=\"corrected\""));
}

#[tokio::test]
async fn what_was_typed_is_shown_and_never_run() {
    let text = page("/it?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E+torino").await;
    check(&text);
    assert!(!text.contains("<script>alert"));
}

#[tokio::test]
async fn a_card_says_why_it_is_there_unless_it_shows_it() {
    // "lawyer" in Arabic stands on no card: it is in what the place does.
    let text = page("/it?q=%D9%85%D8%AD%D8%A7%D9%85%D9%8A").await;
    let line = plain(between(&text, "<p class=\"matched\">", "</p>"));
    assert!(line.contains("محامي") && line.contains("Che cosa fanno"), "{line}");
    let card = between(&text, "<li class=\"place\"", "</li>");
    assert!(!card.contains("matched-") && !card.contains(">service<"), "{card}");
}

#[tokio::test]
async fn nobody_is_told_that_a_place_is_in_the_list_of_its_own_town() {
    // The Arabic name of the town stands on no card, but on the chip above them all.
    let text = page("/ar?q=%D9%85%D8%AD%D8%A7%D9%85%D9%8A+%D8%AA%D9%88%D8%B1%D9%8A%D9%86%D9%88").await;
    let lines: Vec<&str> = text.split("<p class=\"matched\">").skip(1).collect();
    assert!(!lines.is_empty());
    assert!(lines.iter().all(|line| !line[..line.find("</p>").unwrap()].contains("تورينو")));
}
